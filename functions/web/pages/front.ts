// The front page: what this is. It lists no communities; whoever belongs to one has its link.
import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';
import type { PageWords } from './words.ts';

export function frontPage(words: PageWords): Html {
  const { front } = words;
  return layout(
    words,
    front.title,
    html`<h1>${front.heading}</h1>
<p class="lead">${front.lead}</p>
<ol class="steps">
${front.steps.map(([what, how]) => html`<li><strong>${what}</strong>\n${how}</li>\n`)}</ol>
<p>${front.after}</p>
<h2>${front.howToJoin}</h2>
<p>${front.join}</p>`,
  );
}
