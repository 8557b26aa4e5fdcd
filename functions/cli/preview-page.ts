// A previewed round as one page that needs nothing else: the picture, then every pair and everybody left out, with reasons.
import { escaped, pictureOf } from './preview-picture.ts';
import type { Looked, PreviewedAlone, PreviewedPair } from './preview-round.ts';
import { comparisons, figures } from './preview-words.ts';
import { count } from './table.ts';

/** The page as HTML. */
export function previewPage(looked: Looked): string {
  const { preview } = looked;
  const { title, day, pairs, unmatched, people } = preview;
  const summary = `${count(people, 'person', 'people')}, ${count(pairs.length, 'pair', 'pairs')}, ${unmatched.length} without anyone`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>A round for ${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>A round for ${escaped(title)}</h1>
<p>${summary}, as of ${escaped(day)}. Nothing has been stored or sent.</p>
</header>
<main>
<figure>
<div class="picture">${pictureOf(looked)}</div>
<figcaption>Each line joins a pair that the round would introduce; thicker means a better fit. Thin lines are pairs that would have been possible. A hollow dot has nobody this time.</figcaption>
</figure>
<section aria-labelledby="pairs">
<h2 id="pairs">Who would meet, and why</h2>
${pairs.length === 0 ? '<p>Nobody: no two people fit each other well enough.</p>' : `<ol>${pairs.map(pairOf).join('\n')}</ol>`}
</section>
${unmatched.length === 0 ? '' : `<section aria-labelledby="alone">\n<h2 id="alone">Without anyone</h2>\n<dl>${unmatched.map(aloneOf).join('\n')}</dl>\n</section>`}
<section aria-labelledby="figures">
<h2 id="figures">Quality and fairness</h2>
${tableOf(figures(preview))}
</section>
<section aria-labelledby="compared">
<h2 id="compared">Compared</h2>
${tableOf(comparisons(preview))}
<p>Greedy takes the best pair that is left until none is. By lot, people are paired at random, as many tools do.</p>
</section>
</main>
<footer><p>Seed ${escaped(preview.seed)}, algorithm ${escaped(preview.algorithm)}. The page holds what people wrote: keep it to yourself.</p></footer>
</body>
</html>
`;
}

const pairOf = ({ a, b, score, why }: PreviewedPair): string =>
  `<li><h3>${escaped(a)} and ${escaped(b)} <span class="score">fit ${score.toFixed(2)}</span></h3>
<p>${escaped(why.a)}</p><p>${escaped(why.b)}</p></li>`;

const aloneOf = ({ name, why }: PreviewedAlone): string =>
  `<dt>${escaped(name)}</dt><dd>${escaped(why)}</dd>`;

const tableOf = (rows: readonly (readonly [string, string])[]): string =>
  `<table>${rows.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`).join('')}</table>`;

const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #22252a; --quiet: #5c626b; --line: #dedbd3; --pair: #1f6f5c; --faint: #b9b4a8; }
@media (prefers-color-scheme: dark) { :root { --paper: #17191c; --ink: #e9e7e2; --quiet: #a3a8b0; --line: #383b41; --pair: #6cc7ae; --faint: #565a61; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 60rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .8rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .3rem 0; }
figure { margin: 1.5rem 0; }
figcaption, footer, .score { color: var(--quiet); font-size: .9rem; font-weight: 400; }
svg { display: block; width: 100%; height: auto; max-height: 90vh; }
svg text { fill: var(--ink); font-family: system-ui, sans-serif; }
.possible { stroke: var(--faint); stroke-width: 1; opacity: .8; fill: none; }
.pair { stroke: var(--pair); fill: none; stroke-linecap: round; }
.served { fill: var(--pair); }
.alone { fill: var(--paper); stroke: var(--quiet); stroke-width: 1.5; }
ol { padding: 0; list-style: none; margin: 0; }
li { padding: .9rem 0; border-top: 1px solid var(--line); }
dt { font-weight: 600; margin-top: .8rem; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-top: 1px solid var(--line); font-weight: 400; }
th { color: var(--quiet); width: 45%; }
/* On a phone names would be too small to read: the lists below have them, and the circle gets their room. */
@media screen and (max-width: 40rem) { .picture { overflow: hidden; } .picture svg { width: 150%; margin: -25%; } .picture text { display: none; } }
@media print { body { max-width: none; } }
`;
