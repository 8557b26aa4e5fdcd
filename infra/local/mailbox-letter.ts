// One letter on the mailbox page: as its reader sees it, the answers to it, and a box for another.
import { html } from 'hono/html';
import { usualAnswers } from './mailbox-answers.ts';
import type { Person } from './mailbox-people.ts';
import type { SentReply } from './mailbox-reply.ts';
import type { SentLetter } from './ses.ts';

type Html = ReturnType<typeof html>;

/** What the service keeps of a mail that came in. */
export interface MailOutcome {
  readonly status: 'applied' | 'ignored' | 'set-aside';
  readonly reason: string;
  readonly reading: {
    readonly kind: string;
    readonly until: string | null;
    readonly notBefore: string | null;
    readonly evidence: string;
    readonly why: string;
  } | null;
}

export interface AnsweredLetter {
  readonly letter: SentLetter;
  readonly replies: readonly { readonly reply: SentReply; readonly outcome: MailOutcome | null }[];
  /** The other of the pair that the letter is about. */
  readonly about: Person | null;
  /** False where answers go to people directly, past the service. */
  readonly answerable: boolean;
}

/** Zone of the shown times, and the present instant. */
interface LetterFrame {
  readonly zone: string;
  readonly now: number;
}

/** A letter as its reader sees it; the newest (index 0) lies open. */
export function letterCard(
  frame: LetterFrame,
  person: Person,
  answered: AnsweredLetter,
  index: number,
): Html {
  const { letter, replies } = answered;
  const id = `letter-${letter.sequence}`;
  const source = `/_local/letters/${letter.sesId}`;
  // What most likely waits for an answer lies open; the rest is a click away.
  const form = replyForm(frame, person, letter, answered.about !== null);
  const likely = index < 2 && replies.length === 0;
  const foldedReply = likely ? form : html`<details><summary>Answer this letter</summary>${form}</details>`;
  return html`<article class="card letter" id="${id}" aria-labelledby="${id}-subject">
      <div>
        <h3 id="${id}-subject">${letter.subject}</h3>
        <p class="soft">${instant(letter.at, frame.zone)}, from ${letter.from.replaceAll('"', '')}${letter.to.length > 1 ? `, to ${letter.to.join(' and ')}` : ''}</p>
      </div>
      <details ${index === 0 ? 'open' : ''}>
        <summary>The letter</summary>
        <iframe src="${source}" title="The letter: ${letter.subject}" class="size-${sizeOf(letter)}" loading="lazy"
          sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
      </details>
      <details>
        <summary>As plain text</summary>
        <pre>${letter.text}</pre>
        <p class="soft"><a href="${source}/source">The whole mail as it was sent</a></p>
      </details>
      ${answered.about ? whoItIs(answered.about) : ''}
      ${replies.map(({ reply, outcome }) => replyShown(reply, outcome, frame.zone))}
      ${answered.answerable ? foldedReply : html`<p class="soft">${pastUs(letter)}</p>`}
    </article>`;
}

/** Whoever tries the service plays both sides, and has to know whose mailbox to open next. */
const whoItIs = ({ address, name }: Person): Html =>
  html`<details>
      <summary>Who is it? (the reader is not told before both said yes)</summary>
      <p><a href="${pathOf(address)}">${name || address}</a>: answer as both, and see what comes of it.</p>
    </details>`;

function replyShown(reply: SentReply, outcome: MailOutcome | null, zone: string): Html {
  return html`<div class="note" id="reply-${reply.mailId}">
      <p class="soft">Answered ${instant(reply.at, zone)}</p>
      <blockquote>${reply.text}</blockquote>
      ${outcome === null ? html`<p>The service has no record of it: not read yet, or longer ago than the thirty days that it keeps one.</p>` : outcomeShown(outcome)}
    </div>`;
}

function outcomeShown({ status, reason, reading }: MailOutcome): Html {
  const what = { applied: 'Heeded', ignored: 'Ignored', 'set-aside': 'Set aside' }[status];
  const days = [
    reading?.until && `until ${reading.until}`,
    reading?.notBefore && `not before ${reading.notBefore}`,
  ];
  return html`<p><strong>${what}</strong>${reading ? html`, read as <strong>${reading.kind}</strong>` : ''}${days
    .filter(Boolean)
    .map((one) => `, ${one}`)}${reason && reason !== reading?.kind ? ` (${reason})` : ''}.</p>
    ${reading?.evidence ? html`<p class="soft">Shown by: "${reading.evidence}"</p>` : ''}
    ${reading?.why ? html`<p class="soft">${reading.why}</p>` : ''}`;
}

function replyForm({ now }: LetterFrame, person: Person, letter: SentLetter, aboutSomebody: boolean): Html {
  const id = `words-${letter.sequence}`;
  const action = `/_local/letters/${letter.sesId}/reply`;
  return html`<div class="reply">
      <form method="post" action="${action}" class="answers">
        <input type="hidden" name="as" value="${person.address}">
        ${usualAnswers(person.standing, now, aboutSomebody).map(
          ({ label, text }) => html`<button name="text" value="${text}" title="${text}">${label}</button>`,
        )}
      </form>
      <form method="post" action="${action}" class="reply-words">
        <input type="hidden" name="as" value="${person.address}">
        <label for="${id}">In your own words</label>
        <textarea id="${id}" name="text" required maxlength="20000"></textarea>
        <button class="main">Send the reply</button>
      </form>
    </div>`;
}

/** Why there is no reply box. */
const pastUs = ({ to }: SentLetter): string =>
  to.length > 1
    ? `Answers to this letter go straight between ${to.join(' and ')}: the service has stepped out.`
    : 'This letter asks for no answer.';

/**
 * Without a script a frame cannot grow with its letter: a guess from the length of its paragraphs, in steps
 * that the stylesheet has heights for.
 */
function sizeOf({ text }: SentLetter): number {
  const paragraphs = text.replace(/https?:\/\/\S+/g, '').split(/\n\s*\n/);
  const lines = paragraphs.reduce((sum, { length }) => sum + Math.ceil(length / 70) + 0.7, 3);
  return Math.min(12, Math.max(2, Math.ceil(lines / 3)));
}

/** The page of one person. */
export const pathOf = (address: string): string => `/_local/people/${encodeURIComponent(address)}`;

/** An instant in words. */
export const instant = (at: number, zone: string): string =>
  new Date(at).toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
