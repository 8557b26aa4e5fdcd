// Looks through what left the service: whether anything tells of a person too early, and whether anybody was written to too often.
import { day } from '../../functions/core/decision.ts';
import type { LetterKind } from '../../functions/core/letter.ts';
import type { Wish } from '../../functions/core/member.ts';
import { openBook } from '../../infra/local/checker/book.ts';
import { hold } from '../../infra/local/checker/check.ts';
import type { Violation } from '../../infra/local/checker/evidence.ts';
import type { Lived } from './life.ts';
import { squeezed } from './people.ts';
import type { CaughtLetter } from './service.ts';

/** What was counted and what was found wrong in one pair of communities. */
export interface Report {
  readonly communities: number;
  readonly people: number;
  readonly mails: number;
  /** Mails whose writers put in what would give them away. */
  readonly smuggled: number;
  readonly introductions: number;
  /** Letters by kind. */
  readonly letters: Readonly<Record<string, number>>;
  /** Most letters of the service's own accord, and most answers, to one person in one day. */
  readonly mostOwn: number;
  readonly mostAnswers: number;
  /** Most questions that lay with one person at a time. */
  readonly mostOpen: number;
  /** Most asks to one person in one round. */
  readonly mostAsks: number;
  /** What was shown to somebody who may not see it. */
  readonly leaks: readonly string[];
  readonly violations: readonly Violation[];
}

/** Looks at everything. */
export async function watch(lived: Lived): Promise<Report> {
  const { letters, evidence, communities, people, smuggled } = lived;
  const book = openBook(evidence);
  const known = book.letters.map((one) => {
    const { decided, introduction } = one.letter as CaughtLetter;
    // The table keeps the newest letters of an item; what it said when a letter left is the better witness.
    const settled = decided && { id: decided.id, kind: decided.kind, to: decided.to, at: one.letter.at };
    return { ...one, settled, kind: decided?.kind ?? null, introduction: one.introduction ?? introduction };
  });
  const counts = {
    mostOwn: most(perPersonAndDay(letters, 'own')),
    mostAnswers: most(perPersonAndDay(letters, 'answer')),
    mostOpen: Math.max(0, ...letters.map(({ alsoOpen, wish }) => (wish ? alsoOpen.length + 1 : 0))),
    mostAsks: most(asksPerRound(letters)),
  };
  return {
    communities: communities.length,
    people: people.size,
    mails: evidence.mails.length,
    smuggled,
    introductions: letters.filter(({ decided }) => decided?.kind === 'introduction').length,
    letters: countKinds(letters),
    ...counts,
    leaks: leaksIn(lived),
    violations: [
      ...(await hold({ ...book, letters: known })),
      ...(counts.mostOwn > 2 ? [over(18, `${counts.mostOwn} letters of its own accord in a day`)] : []),
      ...(counts.mostAnswers > 12 ? [over(18, `${counts.mostAnswers} answers in a day`)] : []),
      ...letters
        .filter(({ alsoOpen }) => alsoOpen.length > 0)
        .map(({ decided, alsoOpen }) =>
          over(18, `${decided?.kind} while ${alsoOpen.join(' and ')} was open`),
        ),
      ...tooSoon(letters),
    ],
  };
}

const over = (invariant: number, what: string): Violation => ({ invariant, what });

/** Everything of a letter that anybody can see, without what could hide a word: spaces, dots, accents, line ends. */
function seenIn(letter: CaughtLetter): string {
  const { from, replyTo, subject, text, html, headers, raw } = letter;
  // A name and the address behind it are two things: the end of one and the beginning of the other are no word.
  const outside = [from, ...replyTo, subject, ...Object.values(headers)].flatMap((one) =>
    one.split(/[<>,]/u),
  );
  const whole = raw.toString('latin1');
  // What is attached lies in the raw mail alone.
  const attached = /^content-disposition: attachment/im.test(whole) ? decoded(whole) : '';
  return [...outside, text, html, attached].map(squeezed).join('\n');
}

/** With its blocks of base64 read. */
const decoded = (raw: string): string =>
  raw.replace(/(?:^[A-Za-z0-9+/]{4,76}={0,2}\r?\n?)+$/gm, (block) => Buffer.from(block, 'base64').toString());

interface Owner {
  readonly address: string;
  readonly communities: readonly string[];
  readonly ids: readonly string[];
  readonly secret: boolean;
}

/** One sentence for each letter that shows somebody, or their private words, to one who may not see it. */
export function leaksIn({ letters, people, communities }: Lived): string[] {
  const owners = ownersOf(people);
  return letters.flatMap((letter) => {
    const seen = seenIn(letter);
    return [...owners].flatMap(([canary, owner]) => {
      if (!seen.includes(canary) || maySee(letter, owner, communities)) return [];
      const what = owner.secret ? 'words for matching alone' : 'who somebody is';
      return [`${letter.decided?.kind ?? 'an undecided letter'} shows ${what}: ${around(letter, canary)}`];
    });
  });
}

function ownersOf(people: Lived['people']): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const [id, { address, community, canaries, secret }] of people) {
    for (const canary of [...canaries, secret]) {
      const before = owners.get(canary);
      owners.set(canary, {
        address,
        communities: [...(before?.communities ?? []), community],
        ids: [...(before?.ids ?? []), id],
        secret: canary === secret,
      });
    }
  }
  return owners;
}

function maySee(letter: CaughtLetter, owner: Owner, communities: Lived['communities']): boolean {
  const { to, introduction } = letter;
  if (to.length === 1 && to[0] === owner.address) return true;
  if (owner.secret) return false;
  const asOrganiser = communities.some(
    ({ id, organiser }) => to.length === 1 && to[0] === organiser && owner.communities.includes(id),
  );
  if (asOrganiser) return true;
  const ofThePair = owner.ids.some((id) => introduction?.a === id || introduction?.b === id);
  return ofThePair && introduction?.stage === 'introduced';
}

/** The line that gives somebody away, for whoever mends it. */
function around({ text, subject }: CaughtLetter, canary: string): string {
  const line = [subject, ...text.split('\n')].find((one) => squeezed(one).includes(canary));
  return line ?? `"${canary}" across lines or outside of the text`;
}

function countKinds(letters: readonly CaughtLetter[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { decided } of letters) {
    const kind = decided?.kind ?? 'undecided';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function perPersonAndDay(letters: readonly CaughtLetter[], pace: 'own' | 'answer'): string[] {
  return letters
    .filter(({ decided }) => decided?.pace === pace && !('organiser' in decided.to))
    .flatMap(({ to, from, at }) => to.map((address) => `${address} ${from} ${Math.floor(at / day)}`));
}

/** The same letter may come twice where the mail service's answer was lost, so asks are told apart by introduction. */
function asksPerRound(letters: readonly CaughtLetter[]): string[] {
  const asks = letters.filter(({ decided }) => decided?.kind === 'ask');
  const each = asks.map(({ to, introduction }) => `${to[0]} ${introduction?.round} ${introduction?.id}`);
  return [...new Set(each)].map((one) => one.split(' ').slice(0, 2).join(' '));
}

function most(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Days between two asks, by how often somebody wants to meet someone. */
const daysBetween: Record<Wish, number> = { 'every round': 0, 'every other round': 20, 'once a quarter': 80 };

/** Somebody who caps how often they are asked is asked no more often, whether they seek or give. */
function tooSoon(letters: readonly CaughtLetter[]): Violation[] {
  const last = new Map<string, string>();
  return letters.flatMap(({ decided, introduction, to, wish, at }) => {
    if (decided?.kind !== 'ask' || !introduction || !wish) return [];
    const person = `${introduction.community} ${to[0]}`;
    const today = introduction.round.slice(0, 10);
    const before = last.get(person);
    last.set(person, today);
    if (before === undefined || before === today) return [];
    const days = (Date.parse(today) - Date.parse(before)) / day;
    return days < daysBetween[wish] && !changedSince(letters, to[0] ?? '', at)
      ? [over(6, `asked again after ${days} days, who had said ${wish}`)]
      : [];
  });
}

const rhythmLetters: ReadonlySet<LetterKind> = new Set<LetterKind>(['heard-rhythm', 'status']);

/** Whoever has just said another rhythm may have said it in the middle of a round. */
const changedSince = (letters: readonly CaughtLetter[], address: string, at: number): boolean =>
  letters.some(
    (letter) =>
      letter.decided &&
      rhythmLetters.has(letter.decided.kind) &&
      letter.to[0] === address &&
      letter.at <= at &&
      letter.at > at - 10 * day,
  );
