// The front page: what this is. It lists no communities; whoever belongs to one has its link.
import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';

export const frontPage = (): Html =>
  layout(
    'Acquaint: introductions by email, made only when both say yes',
    html`<h1>Meet the right person, rather than more people</h1>
<p class="lead">Acquaint makes introductions by email inside small communities: the people of a course, a street, a
craft. It introduces two of them to each other only when both have said yes.</p>
<ol class="steps">
<li><strong>You say whom you are looking for</strong>
Who are you really looking to meet, and what could you give someone? In your own words.</li>
<li><strong>You get a private letter</strong>
When there is someone, we tell you why the two of you, and a little of their story. No name yet, on either side.</li>
<li><strong>You answer when it suits you</strong>
Yes, no, not now, or a question. You simply reply to the letter. A no is never shown to anyone.</li>
<li><strong>Two yeses make one introduction</strong>
Only then does a letter go to you both, with your names and addresses. The rest is yours.</li>
</ol>
<p>There is no app to learn, no feed, no profile page and nothing to count. Some rounds bring nobody: we think that is
better than somebody at random.</p>
<h2>How to join</h2>
<p>Each community has a page of its own. If you belong to one, its organiser can give you the link.</p>`,
  );
