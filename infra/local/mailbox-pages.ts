// The pages of the mailbox: whom there is, what they got, what they answered and what the service made of it.
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
  /** False where answers go to people directly, past the service. */
  readonly answerable: boolean;
}

/** What stands on every page. */
export interface Frame {
  readonly community: string;
  readonly zone: string;
  readonly now: number;
  readonly people: readonly Person[];
  /** Messages that failed too often and lie aside. */
  readonly setAside: number;
  /** A sentence about what was just done. */
  readonly told: string;
  readonly smtp: string;
}

/** The first page: what this is, and the people. */
export function peoplePage(frame: Frame): Html {
  return layout(frame, 'Mailbox', {
    letters: html`<main>${explanation(frame)}</main>`,
    current: '',
  });
}

/** One person's letters, newest first; the newest is open. */
export function personPage(frame: Frame, person: Person, letters: readonly AnsweredLetter[]): Html {
  const name = person.name || person.address;
  return layout(frame, name, {
    current: person.address,
    letters: html`<main class="letters">
        <p class="back"><a href="/_local/">All people</a></p>
        <div class="heading"><h2>${name}</h2><p class="soft">${person.address}, ${standingOf(person)}</p></div>
        ${letters.length === 0 ? html`<p class="card">No letters yet.</p>` : ''}
        ${letters.map((letter, index) => letterCard(frame, person, letter, index === 0))}
      </main>`,
  });
}

function layout(frame: Frame, title: string, { letters, current }: { letters: Html; current: string }): Html {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} | Acquaint, local mailbox</title>
    <link rel="stylesheet" href="/_local/style.css">
  </head>
  <body>
    <header class="bar">
      <h1><a class="home" href="/_local/">Mailbox</a></h1>
      <p class="time">It is ${instant(frame.now, frame.zone)}</p>
      <form method="post" action="/_local/clock">
        <input type="hidden" name="back" value="${current}">
        <button name="hours" value="24">A day later</button>
        <button name="hours" value="168">A week later</button>
      </form>
      <form method="post" action="/_local/round">
        <input type="hidden" name="back" value="${current}">
        <button>Open a round</button>
      </form>
    </header>
    <div class="page ${current === '' ? '' : 'with-letters'}">
      <nav class="sidebar card" aria-label="People">
        <h2>People</h2>
        ${peopleList(frame, current)}
        <p class="soft"><a href="/${frame.community}">The sign-up form</a></p>
      </nav>
      <div class="column">
        ${frame.told === '' ? '' : html`<p class="note" role="status">${frame.told}</p>`}
        ${
          frame.setAside === 0
            ? ''
            : html`<p class="note warn">${frame.setAside} ${frame.setAside === 1 ? 'message has' : 'messages have'} failed too often and been set aside; service.log in the data folder says why.</p>`
        }
        ${letters}
      </div>
    </div>
  </body>
</html>`;
}

function explanation({ community, smtp, people }: Frame): Html {
  const begin = people.some(({ letters }) => letters > 0)
    ? html`<li>Choose somebody on this page and read what they got. Whoever was asked about an introduction can answer.</li>`
    : html`<li>Nobody has a letter yet. <a href="/${community}">Fill in the form</a> as two different people, with any addresses; their confirmations appear here. Or start with <code>npm start -- --demo</code> for a community that is already there.</li>`;
  return html`<section class="note">
      <h2>What this page is</h2>
      <p>Acquaint introduces people by email, and only when both say yes. Here it runs on your machine alone: no mail leaves it, and this page stands for everybody's mailbox. You read each letter as the person who got it, and answer as that person.</p>
      <ol>
        ${begin}
        <li>Confirm by the link in the letter, then press <strong>Open a round</strong>: the service looks for pairs and asks each of the two in private.</li>
        <li>Answer as both of them, with a button or in your own words. Your reply travels as real mail, and under it you see what the service understood.</li>
        <li>Two yeses bring one introduction. For reminders, ends and follow-ups let time pass: <strong>A day later</strong>.</li>
      </ol>
      <p class="soft">A real mail client can answer too: SMTP on ${smtp}, no password.</p>
    </section>`;
}

function peopleList({ people, zone }: Frame, current: string): Html {
  if (people.length === 0) return html`<p class="soft">Nobody yet.</p>`;
  return html`<ul class="people">
      ${people.map(
        (person) => html`<li>
          <a href="${pathOf(person.address)}" ${person.address === current ? html`aria-current="page"` : ''}>
            <span class="name">${person.name || person.address}</span>
            <span class="address soft">${person.name ? person.address : ''}</span>
            <span class="count soft">${person.letters}<span class="quiet"> letters</span></span>
            <span class="soft">${standingOf(person)}${person.newest > 0 ? `, ${instant(person.newest, zone)}` : ''}</span>
          </a>
        </li>`,
      )}
    </ul>`;
}

function letterCard(frame: Frame, person: Person, answered: AnsweredLetter, open: boolean): Html {
  const { letter, replies } = answered;
  const id = `letter-${letter.sequence}`;
  const source = `/_local/letters/${letter.sesId}`;
  return html`<article class="card letter" id="${id}" aria-labelledby="${id}-subject">
      <div>
        <h3 id="${id}-subject">${letter.subject}</h3>
        <p class="soft">${instant(letter.at, frame.zone)}, from ${letter.from}${letter.to.length > 1 ? `, to ${letter.to.join(' and ')}` : ''}</p>
      </div>
      <details ${open ? 'open' : ''}>
        <summary>The letter</summary>
        <iframe src="${source}" title="The letter: ${letter.subject}" height="${heightOf(letter)}" loading="lazy"
          sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
      </details>
      <details>
        <summary>As plain text</summary>
        <pre>${letter.text}</pre>
        <p class="soft"><a href="${source}/source">The whole mail as it was sent</a></p>
      </details>
      ${replies.map(({ reply, outcome }) => replyShown(reply, outcome, frame.zone))}
      ${answered.answerable ? replyForm(frame, person, letter) : html`<p class="soft">Answers to this letter go to ${letter.replyTo.join(' and ') || 'nobody'}, not to the service.</p>`}
    </article>`;
}

function replyShown(reply: SentReply, outcome: MailOutcome | null, zone: string): Html {
  return html`<div class="note" id="reply-${reply.mailId}">
      <p class="soft">Answered ${instant(reply.at, zone)}</p>
      <blockquote>${reply.text}</blockquote>
      ${outcome === null ? html`<p>The service has not read it yet.</p>` : outcomeShown(outcome)}
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
    .map((one) => `, ${one}`)}${reason ? ` (${reason})` : ''}.</p>
    ${reading?.evidence ? html`<p class="soft">Shown by: "${reading.evidence}"</p>` : ''}
    ${reading?.why ? html`<p class="soft">${reading.why}</p>` : ''}`;
}

function replyForm({ now }: Frame, person: Person, letter: SentLetter): Html {
  const id = `words-${letter.sequence}`;
  const action = `/_local/letters/${letter.sesId}/reply`;
  return html`<div class="reply">
      <form method="post" action="${action}" class="answers">
        <input type="hidden" name="as" value="${person.address}">
        ${usualAnswers(person.standing, now).map(
          ({ label, text }) => html`<button name="text" value="${text}" title="${text}">${label}</button>`,
        )}
      </form>
      <form method="post" action="${action}" class="reply-words">
        <input type="hidden" name="as" value="${person.address}">
        <label for="${id}">Or in your own words</label>
        <textarea id="${id}" name="text" required maxlength="20000"></textarea>
        <button class="main">Send the reply</button>
      </form>
    </div>`;
}

export const pathOf = (address: string): string => `/_local/people/${encodeURIComponent(address)}`;

const standingOf = ({ standing }: Person): string => (standing === 'unknown' ? 'not a member' : standing);

/** Without a script a frame cannot grow with its letter: a guess from the length of the text, in pixels. */
const heightOf = ({ text }: SentLetter): number =>
  Math.min(
    900,
    260 + text.split('\n').reduce((sum, line) => sum + 18 * Math.ceil((line.length + 1) / 70), 0),
  );

const instant = (at: number, zone: string): string =>
  new Date(at).toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
