// The one sheet of all pages, and the hash by which the browser is told to accept it and nothing else.
import { createHash } from 'node:crypto';

/** Contrast of text on its ground is at least 4.5, of the borders of fields at least 3, in both schemes. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4; --sheet: #ffffff; --ink: #24302c; --soft: #56625d; --line: #e0dcd2; --edge: #7d8984;
  --accent: #1f6152; --accent-deep: #174a3f; --on-accent: #ffffff; --tint: #edf3f0;
  --error: #a4262c; --error-tint: #fbf0ef;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161a19; --sheet: #1e2322; --ink: #e6eae7; --soft: #a8b3ae; --line: #333b39; --edge: #7f8c87;
    --accent: #86c7b3; --accent-deep: #a3d8c7; --on-accent: #10201b; --tint: #1f2b28;
    --error: #f2a39b; --error-tint: #33211f;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: break-word;
}
.page { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
.mark { margin: 0 0 2.5rem; font-size: .9375rem; font-weight: 600; color: var(--soft); }
.mark svg { width: 1.5rem; height: .9375rem; margin-right: .5rem; vertical-align: -.0625rem; }
h1 { font-size: clamp(1.75rem, 1.4rem + 1.8vw, 2.375rem); line-height: 1.2; letter-spacing: -.015em;
  font-weight: 650; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.1875rem; line-height: 1.35; margin: 2.5rem 0 .5rem; }
p { margin: 0 0 1rem; text-wrap: pretty; }
a { color: var(--accent); text-underline-offset: .18em; }
a:hover { color: var(--accent-deep); }
.lead { font-size: 1.1875rem; line-height: 1.55; color: var(--soft); margin-bottom: 1.5rem; }
.after { margin-bottom: 2.5rem; }
.small { font-size: .9375rem; color: var(--soft); }
.languages { margin: -1.75rem 0 2rem; font-size: .9375rem; color: var(--soft); }
.languages a, .languages span { display: inline-block; padding: .375rem .75rem .375rem 0; }
.steps { list-style: none; counter-reset: step; margin: 1.75rem 0; padding: 0; }
.steps li { counter-increment: step; position: relative; padding: 0 0 1.25rem 3rem; }
.steps li::before {
  content: counter(step); position: absolute; left: 0; top: -.125rem; width: 2rem; height: 2rem; border-radius: 50%;
  background: var(--tint); color: var(--accent); font-weight: 650; text-align: center; line-height: 2rem;
}
.steps strong { display: block; font-weight: 600; }
.plain { margin: 0 0 1rem; padding-left: 1.25rem; }
.plain li { margin-bottom: .375rem; }
form { margin: 0; }
.field, fieldset { margin: 0 0 2.25rem; padding: 0; border: 0; min-width: 0; }
label.title, legend { display: block; padding: 0; font-weight: 600; font-size: 1.125rem; line-height: 1.4; }
.optional { font-weight: 400; color: var(--soft); font-size: 1rem; }
.hint { margin: .25rem 0 .625rem; font-size: .9375rem; line-height: 1.5; color: var(--soft); }
.error { margin: .25rem 0 .625rem; padding-left: .75rem; border-left: 3px solid var(--error);
  color: var(--error); font-size: .9688rem; line-height: 1.5; font-weight: 550; }
input, textarea { scroll-margin-top: 9rem; }
input[type=text], input[type=email], textarea {
  display: block; width: 100%; margin: .5rem 0 0; padding: .75rem .875rem; border: 1px solid var(--edge);
  border-radius: .5rem; background: var(--sheet); color: var(--ink); font: inherit;
}
textarea { min-height: 7.5rem; resize: vertical; field-sizing: content; max-height: 40rem; }
textarea.many { min-height: 10.5rem; }
textarea.few { min-height: 4.5rem; }
[aria-invalid=true] { border-color: var(--error) !important; border-width: 2px !important; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.choice { display: flex; gap: .75rem; align-items: flex-start; padding: .625rem .75rem; margin: 0 -.75rem;
  border-radius: .5rem; cursor: pointer; min-height: 3rem; }
.choice:hover { background: var(--tint); }
.choice input { flex: none; width: 1.375rem; height: 1.375rem; margin: .1875rem 0 0; accent-color: var(--accent); }
.choice .about { display: block; color: var(--soft); font-size: .9375rem; line-height: 1.45; }
.sheet { margin: 0 0 2rem; padding: 1.25rem 1.25rem .25rem; border: 1px solid var(--line); border-radius: .75rem;
  background: var(--sheet); }
.sheet h2 { margin-top: 0; }
.sheet .choice { margin: .5rem -.5rem .75rem; padding: .625rem .5rem; }
.summary { margin: 0 0 2.25rem; padding: 1.125rem 1.25rem .5rem; border: 2px solid var(--error);
  border-radius: .75rem; background: var(--error-tint); }
.summary h2 { margin: 0 0 .5rem; }
.summary ul { margin: 0 0 .625rem; padding: 0; list-style: none; }
.summary a { display: inline-block; padding: .3125rem 0; color: var(--error); }
button { display: inline-block; min-height: 3.25rem; padding: .75rem 1.75rem; border: 2px solid transparent;
  border-radius: .5rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600;
  cursor: pointer; }
button:hover { background: var(--accent-deep); }
.act { margin: 2rem 0 1rem; }
.act + .small { margin-top: 0; }
dl { margin: 0 0 1rem; }
dt { font-size: .9375rem; color: var(--soft); margin: 0 0 .25rem; }
dd { margin: 0 0 1.125rem; white-space: pre-line; overflow-wrap: anywhere; }
.said { padding-left: .875rem; border-left: 3px solid var(--edge); }
.said + .said { margin-top: -.5rem; }
.away { position: absolute; left: -100vw; width: 1px; height: 1px; overflow: hidden; }
@media (max-width: 30rem) { .act button { width: 100%; } .mark { margin-bottom: 1.75rem; } .languages { margin: -1.25rem 0 1.5rem; } }
@media (forced-colors: active) { button { border-color: ButtonText; } }
@media print { button { display: none; } }
`;

/** As the Content-Security-Policy names it. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
