// Makes the gallery: every letter in every language with believable content, phone and desktop width, light and dark.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownWords } from './count.ts';
import { escapeHtml } from './escape.ts';
import { examples } from './examples/examples.ts';
import { asking, type Kind, kinds, type Language, languages, render } from './render.ts';

const file = fileURLToPath(new URL('../dist/letters/index.html', import.meta.url));
const darkQuery = '(prefers-color-scheme: dark)';
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

interface Shown {
  readonly id: string;
  readonly html: string;
}

const shown: Shown[] = [];

function letterOf(kind: Kind, language: Language): string {
  const { subject, html, text } = render(kind, language, examples[language][kind]);
  const id = `${language}-${kind}`;
  const words = asking.includes(kind)
    ? `, ${ownWords(kind, language, examples[language][kind])} words of ours`
    : '';
  shown.push({ id, html });
  return `<article id="${id}" data-letter="${id}">
<h3>${escapeHtml(subject)}</h3><p class="kind">${kind}${words}</p>
<div class="frames"></div>
<details><summary>Plain text</summary><pre>${escapeHtml(text)}</pre></details>
</article>`;
}

function sectionOf(language: Language): string {
  const links = kinds.map((kind) => `<a href="#${language}-${kind}">${kind}</a>`).join(' ');
  const letters = kinds.map((kind) => letterOf(kind, language)).join('\n');
  return `<section lang="${language}"><h2 id="${language}">${languageNames.of(language)}</h2><nav>${links}</nav>${letters}</section>`;
}

/** Runs in the gallery page: sets up a letter's four frames when it comes near the window. */
const script = `
const letters = new Map(JSON.parse(document.getElementById('letters').textContent).map(({ id, html }) => [id, html]));
const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) { near.unobserve(target); fill(target); }
}, { rootMargin: '1200px' });
function fill(article) {
  for (const width of [360, 640]) for (const scheme of ['light', 'dark']) {
    const frame = document.createElement('iframe');
    frame.width = width;
    frame.title = scheme + ', ' + width + ' pixels';
    frame.srcdoc = letters.get(article.dataset.letter).replace('${darkQuery}', scheme === 'dark' ? 'all' : 'not all');
    frame.onload = () => { frame.height = frame.contentDocument.body.scrollHeight; };
    article.querySelector('.frames').append(frame);
  }
}
document.querySelectorAll('[data-letter]').forEach((article) => near.observe(article));
`;

function pageOf(): string {
  const sections = languages.map(sectionOf).join('\n');
  const nav = languages.map((one) => `<a href="#${one}">${languageNames.of(one)}</a>`).join(' ');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>The letters of Acquaint</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; background: #e9ebe8; color: #26302c; }
nav { font-size: 14px; line-height: 2; } nav a { margin-right: 10px; color: #2f5d50; }
article { margin: 48px 0; } h3 { margin: 0; } .kind { margin: 0 0 12px; color: #55625c; font-size: 14px; }
.frames { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; overflow-x: auto; min-height: 260px; }
iframe { border: 0; border-radius: 6px; flex: none; }
pre { background: #fff; padding: 20px; border-radius: 6px; max-width: 76ch; overflow-x: auto; }
</style>
<h1>The letters of Acquaint</h1>
<p>Each letter with believable content, as a phone and as a desk would show it, light and dark.</p>
<nav>${nav}</nav>
${sections}
<script type="application/json" id="letters">${JSON.stringify(shown).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</html>
`;
}

const page = pageOf();
await mkdir(join(file, '..'), { recursive: true });
await writeFile(file, page);
const counts = languages.flatMap((one) => asking.map((kind) => ownWords(kind, one, examples[one][kind])));
const summary = {
  letters: kinds.length,
  languages: languages.length,
  longestAskingWords: Math.max(...counts),
  gallery: file,
};
if (process.argv.includes('--json')) console.log(JSON.stringify(summary));
else {
  console.log(`${summary.letters} letters in ${summary.languages} languages; the longest that asks has`);
  console.log(`${summary.longestAskingWords} words of ours. To see them, open ${file}`);
}
