// The life of a letter in the outbox of the item that decided it: waiting, claimed, sent or let go.
import { hour, type Instant } from './decision.ts';
import type { Addressee, Letter, LetterKind } from './letter.ts';

/** A letter waiting in its item. */
export interface OutboxLetter extends Letter {
  /** Unique within the item; with the item's key it is the letter's id everywhere. */
  readonly id: number;
  readonly state: 'waiting' | 'claimed' | 'parked';
  /** While claimed: when the claim may be taken over. */
  readonly lease?: Instant;
  /** How often the mail service was asked to send it with an unknown outcome. */
  readonly attempts: number;
}

/** What became of a letter: kept in the item as proof. The mail service's own events name item and letter. */
export interface SentLetter {
  readonly id: number;
  readonly kind: LetterKind;
  readonly to: Addressee;
  readonly at: Instant;
  /** Why it was let go instead. */
  readonly dropped?: string;
}

export interface Outbox {
  readonly letters: readonly OutboxLetter[];
  readonly sent: readonly SentLetter[];
  readonly next: number;
}

export const emptyOutbox: Outbox = { letters: [], sent: [], next: 1 };

/** How long a claim waits for the mail service's own Send event before it may be sent once more. */
export const leaseTime = hour / 4;

/** At most this many attempts with an unknown outcome; then the letter is parked and an alarm sounds. */
const mostAttempts = 2;

/** Only the newest of these are kept in an item, so that it stays small. */
const mostSentKept = 24;

/** An outbox that holds nothing of anybody any more. */
export const clearedOutbox = ({ next }: Outbox): Outbox => ({ letters: [], sent: [], next });

export function enqueue(outbox: Outbox, letters: readonly Letter[]): Outbox {
  const added = letters.map(
    (letter, index): OutboxLetter => ({ ...letter, id: outbox.next + index, state: 'waiting', attempts: 0 }),
  );
  return { ...outbox, letters: [...outbox.letters, ...added], next: outbox.next + added.length };
}

/** One letter for each organiser where one was decided for all of them. The same outbox when there is none. */
export function forEachOrganiser(outbox: Outbox, organisers: readonly string[]): Outbox {
  const toAll = (letter: OutboxLetter) => 'organiser' in letter.to && letter.to.organiser === 'all';
  if (!outbox.letters.some(toAll)) return outbox;
  const copies = outbox.letters
    .filter(toAll)
    .flatMap(({ id: _, state: __, attempts: ___, ...letter }) =>
      organisers.map((organiser): Letter => ({ ...letter, to: { organiser } })),
    );
  return enqueue({ ...outbox, letters: outbox.letters.filter((letter) => !toAll(letter)) }, copies);
}

/** The letters that may be claimed now: waiting and due, or claimed by someone whose lease has passed. */
export function dueLetters(outbox: Outbox, now: Instant): readonly OutboxLetter[] {
  return outbox.letters.filter((letter) =>
    letter.state === 'waiting'
      ? (letter.notBefore ?? 0) <= now
      : letter.state === 'claimed' && (letter.lease ?? 0) <= now,
  );
}

/**
 * When the outbox next wants attention; undefined when nothing waits. A claim leaves the time as it was: moving it
 * would cost two writes of the index, and a clock that looks meanwhile finds nothing to do.
 */
export function outboxWakes(outbox: Outbox): Instant | undefined {
  const times = outbox.letters
    .filter((letter) => letter.state !== 'parked')
    .map((letter) => letter.notBefore ?? 0);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Takes the letter out for sending. After too many unknown outcomes it is parked instead. */
export function claim(outbox: Outbox, id: number, now: Instant): Outbox {
  return replace(outbox, id, (letter) =>
    letter.attempts >= mostAttempts
      ? { ...withoutLease(letter), state: 'parked' }
      : { ...letter, state: 'claimed', lease: now + leaseTime, attempts: letter.attempts + 1 },
  );
}

/** The outcome of asking the mail service. `unknown` leaves the claim standing until its lease passes. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'wait'; readonly until: Instant }
  | { readonly kind: 'rejected'; readonly why: string }
  | { readonly kind: 'unknown' };

/** Writes the outcome down. Repeating it, also later or from the Send event, changes nothing. */
export function settle(outbox: Outbox, id: number, outcome: Outcome, now: Instant): Outbox {
  switch (outcome.kind) {
    case 'sent':
      return finish(outbox, id, { at: now });
    case 'wait':
      return replace(outbox, id, (letter) => ({
        ...withoutLease(letter),
        state: 'waiting',
        notBefore: outcome.until,
        attempts: Math.max(0, letter.attempts - 1),
      }));
    case 'rejected':
      return replace(outbox, id, (letter) => ({ ...withoutLease(letter), state: 'parked' }));
    case 'unknown':
      return outbox;
  }
}

/** Lets a letter go that must not be sent any more, and keeps the reason. */
export function drop(outbox: Outbox, id: number, why: string, now: Instant): Outbox {
  return finish(outbox, id, { at: now, dropped: why });
}

/**
 * A letter of this kind to this addressee is known to have left, as somebody wrote down who saw it: one that waits is
 * it, and no letter to come gets its number.
 */
export function hasLeft(outbox: Outbox, letter: Pick<SentLetter, 'id' | 'kind' | 'to'>, at: Instant): Outbox {
  const numbered = outbox.next > letter.id ? outbox : { ...outbox, next: letter.id + 1 };
  if (outbox.sent.some(({ id, kind }) => id === letter.id && kind === letter.kind)) return numbered;
  const to = JSON.stringify(letter.to);
  const waiting = outbox.letters.find((one) => one.kind === letter.kind && JSON.stringify(one.to) === to);
  return waiting ? finish(numbered, waiting.id, { at }) : numbered;
}

/** Puts an operator's parked letters back in line. */
export function unpark(outbox: Outbox): Outbox {
  const letters = outbox.letters.map(
    (letter): OutboxLetter =>
      letter.state === 'parked' ? { ...letter, state: 'waiting', attempts: 0 } : letter,
  );
  return { ...outbox, letters };
}

function finish(outbox: Outbox, id: number, end: { at: Instant; dropped?: string }): Outbox {
  const letter = outbox.letters.find((one) => one.id === id);
  if (!letter) return outbox;
  const sent = newest([...outbox.sent, { id, kind: letter.kind, to: letter.to, ...end }]);
  return { ...outbox, letters: outbox.letters.filter((one) => one.id !== id), sent };
}

/** An ask stays, however much is said after it: a reminder must know that it went. */
function newest(sent: readonly SentLetter[]): readonly SentLetter[] {
  if (sent.length <= mostSentKept) return sent;
  const oldest = sent.findIndex(({ kind }) => kind !== 'ask');
  return sent.toSpliced(Math.max(0, oldest), 1);
}

function replace(outbox: Outbox, id: number, change: (letter: OutboxLetter) => OutboxLetter): Outbox {
  return { ...outbox, letters: outbox.letters.map((letter) => (letter.id === id ? change(letter) : letter)) };
}

function withoutLease({ lease: _, ...letter }: OutboxLetter): OutboxLetter {
  return letter;
}
