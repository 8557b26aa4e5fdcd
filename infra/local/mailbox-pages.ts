// The pages of the mailbox: whom there is, what they got, what they answered and what the service made of it.
import { html } from 'hono/html';
import { type AnsweredLetter, instant, letterCard, pathOf } from './mailbox-letter.ts';
import type { Person } from './mailbox-people.ts';
import type { SentLetter } from './ses.ts';

type Html = ReturnType<typeof html>;

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
export function peoplePage(frame: Frame, letters: readonly SentLetter[]): Html {
  return layout(frame, 'Mailbox', {
    letters: html`<main class="letters">${explanation(frame)}${newestLetters(frame, letters)}</main>`,
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
        ${letters.map((letter, index) => letterCard(frame, person, letter, index))}
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
        <li>Answer as both of them, with a button or in your own words (each ask says, folded away, whose mailbox the other one is). Your reply travels as real mail, and under it you see what the service understood.</li>
        <li>Two yeses bring one introduction. For reminders, ends and follow-ups let time pass: <strong>A day later</strong>.</li>
      </ol>
      <p class="soft">A real mail client can answer too: SMTP on ${smtp}, no password.</p>
    </section>`;
}

function newestLetters({ people, zone }: Frame, letters: readonly SentLetter[]): Html | string {
  if (letters.length === 0) return '';
  const name = (address: string): string => people.find((one) => one.address === address)?.name || address;
  return html`<section class="card">
      <h2>The newest letters</h2>
      <ul class="people rows">
        ${letters
          .slice(-10)
          .reverse()
          .map(
            ({ sequence, subject, to, at }) => html`<li>
              <a href="${pathOf(to[0] ?? '')}#letter-${sequence}">
                <span class="name">${subject}</span>
                <span class="soft">to ${to.map(name).join(' and ')}, ${instant(at, zone)}</span>
              </a>
            </li>`,
          )}
      </ul>
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
            <span class="soft">${standingOf(person)}${person.newest > 0 ? `, last on ${dayOf(person.newest, zone)}` : ''}</span>
          </a>
        </li>`,
      )}
    </ul>`;
}

const standingOf = ({ standing }: Person): string => (standing === 'unknown' ? 'not a member' : standing);

const dayOf = (at: number, zone: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: zone });
