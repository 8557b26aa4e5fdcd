// What every page has around its words: head, mark, foot. No script, no cookie, nothing from elsewhere.
import { html, raw } from 'hono/html';
import { style } from './style.ts';
import { allPageWords, type PageWords } from './words.ts';

export type Html = ReturnType<typeof html>;

/** Two circles that share a part. */
const mark = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 20"><g fill="none" stroke="${colour}" stroke-width="3"><circle cx="10" cy="10" r="8"/><circle cx="22" cy="10" r="8"/></g></svg>`;

const icon = `data:image/svg+xml,${encodeURIComponent(
  mark('#3f8f7b').replace('viewBox="0 0 32 20"', 'viewBox="0 -6 32 32"'),
)}`;

const shownMark = raw(mark('currentColor').replace('<svg ', '<svg aria-hidden="true" focusable="false" '));

/** The same page in the other languages, each by its own name. */
const choice = (words: PageWords): Html =>
  html`<nav class="languages" aria-label="${words.languages}">${allPageWords.map(({ code, name }) =>
    code === words.code
      ? html`<span aria-current="true" lang="${code}">${name}</span> `
      : html`<a href="?lang=${code}" lang="${code}" hreflang="${code}">${name}</a> `,
  )}</nav>`;

/** A whole page. `title` is what the tab and the screen reader say first. */
export const layout = (words: PageWords, title: string, body: Html): Html => html`<!doctype html>
<html lang="${words.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon}">
<style>${raw(style)}</style>
</head>
<body>
<div class="page">
<header class="mark">${shownMark}Acquaint</header>
${choice(words)}
<main>
${body}
</main>
</div>
</body>
</html>
`;
