// The short pages: a heading, and a sentence or two on what to do now.
import { html } from 'hono/html';
import type { Community } from '../../core/community.ts';
import { type Html, layout } from './layout.ts';

const notice = (title: string, ...paragraphs: (string | Html)[]): Html =>
  layout(title, html`<h1>${title}</h1>\n${paragraphs.map((words) => html`<p>${words}</p>\n`)}`);

const formLink = (community: Community, words: string): Html => html`<a href="/${community.id}">${words}</a>`;

/** After a sign-up: the same for everybody, whatever is known about the address. */
export const receivedPage = (community: Community): Html =>
  notice(
    'Now look into your inbox',
    html`We write to the address you gave. Open the link in the letter from ${community.name} within three days and press
the button there: only then does your sign-up count. If you are a member already, the letter says so.`,
    'Nothing there after a few minutes? It may have been sorted into spam or promotions.',
    html`If nothing comes at all, the address may have a slip in it: ${formLink(community, 'sign up once more')}. And if you
were a member before and left, answer any of our old letters instead; that brings you back.`,
  );

export const closedPage = (community: Community): Html =>
  notice(
    'No sign-ups at the moment',
    html`${community.name} takes no new sign-ups just now. Please come back in a day or two: this page will have the form
again.`,
  );

export const noCommunityPage = (): Html =>
  notice(
    'There is no such page',
    'The link may have lost a letter on its way. If you were looking for a community, ask its organiser for the link again.',
  );

export const unknownLinkPage = (): Html =>
  notice(
    'This link leads nowhere any more',
    'It may have been used already, be too old, or have been cut in two by a mail program. Then it helps to copy the whole link from the letter.',
    'You can always answer the letter instead: a person’s words work as well as a link.',
  );

export const tooLatePage = (community: Community): Html =>
  notice(
    'This came a little too late',
    html`The time for an answer is over, and nothing was shared with anyone. Nobody holds it against you: ${community.name}
looks again in the next round.`,
  );

export const introducedPage = (): Html =>
  notice(
    'You have been introduced',
    'You both said yes. The letter with your names and addresses is in your inbox; the rest is yours.',
  );

export const saidYesPage = (): Html =>
  notice(
    'Thank you, that counts as your yes',
    'If they say yes too, one letter goes to you both, with your names and addresses. If not, nothing of yours is shared, and we tell you when the round closes.',
    'Changed your mind? Answer any letter about this person with “no”, as long as you have not been introduced.',
  );

export const confirmedPage = (community: Community): Html =>
  notice(
    'You are in',
    html`Welcome to ${community.name}. A letter that says how things go on is on its way; there is nothing you have to do.`,
    'When we find someone for you, you hear from us.',
  );

export const appliedPage = (community: Community): Html =>
  notice(
    'Thank you, your address is confirmed',
    html`The organiser of ${community.name} reads each sign-up in person. You get a letter once that is done; it may take a
few days.`,
  );

export const expiredSignUpPage = (community: Community): Html =>
  notice(
    'This link is no longer good',
    html`A sign-up that is not confirmed within three days is forgotten. If you would still like to join
${community.name}, ${formLink(community, 'fill in the form once more')}.`,
  );

export const newerSignUpPage = (community: Community): Html =>
  notice(
    'There is a newer letter',
    html`Somebody, we hope it was you, filled in the form of ${community.name} again after this letter. Please use the link in
the newest one.`,
  );

export const leftPage = (community: Community): Html =>
  notice(
    'You have left',
    html`You get no more letters from ${community.name}. Whatever was open is closed, without anybody being told why.`,
    'Should you want to come back one day, answer any of our old letters and say so.',
  );

export const tooLargePage = (): Html =>
  notice(
    'That was too much at once',
    'What you sent is longer than we can take. Please go back and shorten it; your words should still be there.',
  );

export const notAFormPage = (): Html =>
  notice('We could not read that', 'Please open the page again and use the form on it.');

export const elsewherePage = (): Html =>
  notice(
    'Please press the button on our own page',
    'This came from another site, and we act only on what is sent from here. Open the page again and press the button on it.',
  );

export const brokenPage = (): Html =>
  notice(
    'Something went wrong on our side',
    'What you sent may not have arrived. Please go back and try again in a few minutes; your words should still be there.',
  );
