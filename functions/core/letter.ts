// A mail that the service wants to send, as data, and its life in the outbox of the item that decided it.
import { day, hour, type Instant } from './decision.ts';

/** Letters that the service writes to members, pairs and organisers. One template each. */
export const letterKinds = [
  'confirm',
  'already-member',
  'welcome',
  'application',
  'unclear-application',
  'answer-withheld',
  'heard-passed-on',
  'heard-admit',
  'heard-not-admit',
  'not-admitted',
  'ask',
  'reminder',
  'heard-yes',
  'heard-yes-from-date',
  'heard-no',
  'heard-no-stands',
  'heard-later',
  'heard-later-open',
  'heard-question',
  'heard-pause',
  'heard-pause-open',
  'heard-resume',
  'heard-stop',
  'heard-update',
  'heard-follow-up',
  'already-introduced',
  'other-address',
  'confirm-yes',
  'confirm-leave',
  'unclear',
  'unclear-general',
  'introduction',
  'not-this-time',
  'follow-up',
  'no-pair-too-few',
  'no-pair-no-seek',
  'no-pair-all-met',
  'no-pair-rules',
  'no-pair-nobody-offers',
  'no-pair-nobody-seeks',
  'no-pair-others',
  'question-for-organiser',
  'for-operator',
  'organiser-answer',
  'unclear-for-organiser',
  'round-summary',
  'status',
  'your-data',
  'heard-update-hidden',
  'words-not-kept',
  'which-part',
  'which-done',
  'heard-done',
  'heard-rhythm',
  'heard-block',
  'confirm-forget',
  'deleted',
  'question-seek',
  'question-offer',
  'question-story',
  'question-kind',
  'question-time',
  'read-back',
  'read-back-reminder',
  'unclear-read-back',
  'heard-read-back',
  'still-true',
  'heard-still-true',
  'question-to-you',
  'heard-answer',
  'their-answer',
  'heard-met',
  'thanks',
  'heard-thanks',
  'three-months',
  'three-times',
] as const;

export type LetterKind = (typeof letterKinds)[number];

/**
 * Who a letter goes to. The ids say where the address lies; a pair gets one letter together; the organiser
 * `all` stands for each of them, one letter each.
 */
export type Addressee =
  | { readonly member: string }
  | { readonly pair: readonly [string, string] }
  | { readonly organiser: string };

/** Stands for whoever operates the service, of whom the table knows nothing. */
export const operatorId = 'operator';

/**
 * Whose initiative a letter is, for the daily limits: the service's `own` accord, an `answer` to a
 * proved member's mail, an answer to `unproved` mail, or `due` to the person whatever the day holds
 * (the one confirmation of a sign-up or of leaving).
 */
export type Pace = 'own' | 'answer' | 'unproved' | 'due';

/** A letter as the core decides it. */
export interface Letter {
  readonly kind: LetterKind;
  readonly to: Addressee;
  readonly pace: Pace;
  /** What only this decision knows: words to repeat, a day, counts. Everything else is read when it is composed. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly notBefore?: Instant;
}

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
  const sent = [...outbox.sent, { id, kind: letter.kind, to: letter.to, ...end }].slice(-mostSentKept);
  return { ...outbox, letters: outbox.letters.filter((one) => one.id !== id), sent };
}

function replace(outbox: Outbox, id: number, change: (letter: OutboxLetter) => OutboxLetter): Outbox {
  return { ...outbox, letters: outbox.letters.map((letter) => (letter.id === id ? change(letter) : letter)) };
}

function withoutLease({ lease: _, ...letter }: OutboxLetter): OutboxLetter {
  return letter;
}

/** The letters one person had on one day, by what they count as. */
export interface PaceCounts {
  /** Day number since the epoch, in UTC. */
  readonly day: number;
  readonly letters: Readonly<Record<string, Pace>>;
  /** The item whose question lies with them, and until when it is waited on. */
  readonly asking?: Asking | undefined;
}

interface Asking {
  readonly item: string;
  readonly until: Instant;
}

/** Letters that put a question of ours; of these nobody has two to answer at a time. */
export const takesTheFloor: ReadonlySet<LetterKind> = new Set([
  'ask',
  'reminder',
  'follow-up',
  'question-seek',
  'question-offer',
  'question-story',
  'question-kind',
  'question-time',
  'read-back',
  'read-back-reminder',
  'still-true',
]);

/** Answers that leave our question open: it was not understood, or has not reached us for sure. */
const leavesTheFloor: ReadonlySet<LetterKind> = new Set([
  'unclear',
  'unclear-general',
  'unclear-read-back',
  'which-part',
  'which-done',
  'words-not-kept',
]);

/** Whether a letter tells that the question of its item has had its answer, so that another may be put. */
export const freesTheFloor = ({ kind, pace }: Letter): boolean =>
  kind === 'introduction' || (pace === 'answer' && !leavesTheFloor.has(kind));

/** An ask has its time in the round: it does not wait, and puts any other question to rest. */
export const cannotWait: ReadonlySet<LetterKind> = new Set(['ask', 'reminder']);

/** A question that waits for another is looked at again after this. */
const lookAgain = day;

const mostADay: Record<Pace, number> = { own: 2, answer: 12, unproved: 1, due: Number.POSITIVE_INFINITY };

/** Organisers asked for their work mail; it has a limit of its own so that no flood reaches them. */
const mostADayForOrganisers = 20;

/**
 * Counts a letter for its addressee's day, or says from when it may go.
 * The same letter counts once, however often it is claimed.
 */
export function pace(
  counts: PaceCounts | undefined,
  letter: {
    readonly id: string;
    readonly pace: Pace;
    readonly toOrganiser: boolean;
    readonly asks?: (Asking & { readonly canWait: boolean }) | null;
    /** The item whose question has had its answer, as this letter tells. */
    readonly frees?: string | null;
  },
  now: Instant,
): { counts: PaceCounts } | { notBefore: Instant } {
  const today = Math.floor(now / day);
  const letters = counts && counts.day === today ? counts.letters : {};
  const asked = counts?.asking && counts.asking.until > now ? counts.asking : undefined;
  const open = asked && asked.item === letter.frees ? undefined : asked;
  if (letters[letter.id]) return { counts: { day: today, letters, asking: open } };
  if (letter.asks?.canWait && open && open.item !== letter.asks.item) {
    return { notBefore: Math.min(open.until, now + lookAgain) };
  }
  const had = Object.values(letters).filter((one) => one === letter.pace).length;
  const most = letter.toOrganiser ? mostADayForOrganisers : mostADay[letter.pace];
  if (had >= most) return { notBefore: (today + 1) * day };
  const asking = letter.asks ? { item: letter.asks.item, until: letter.asks.until } : open;
  return { counts: { day: today, letters: { ...letters, [letter.id]: letter.pace }, asking } };
}
