// The short pages: a heading, and a sentence or two on what to do now.
import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';
import type { NoticeWords, PageWords } from './words.ts';

/** A page of a heading and a few sentences. */
export const noticePage = (words: PageWords, { title, said }: NoticeWords): Html =>
  layout(words, title, html`<h1>${title}</h1>\n${said.map((words) => html`<p>${words}</p>\n`)}`);

/** A link to the form of a community, in the language of the page. */
export const formLink =
  (words: PageWords, community: string) =>
  (said: string): Html =>
    html`<a href="/${community}?lang=${words.code}">${said}</a>`;
