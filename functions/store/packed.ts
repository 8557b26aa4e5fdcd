// How an introduction lies in its item: the same history in fewer bytes, since the table bills each write by the kilobyte.
import type { Cause, Instant } from '../core/decision.ts';
import type { Event, Proposal, Told } from '../core/introduction.ts';
import type { Addressee, LetterKind, OutboxLetter, Pace, SentLetter } from '../core/letter.ts';
import type { IntroductionBody } from './aggregates.ts';

/**
 * One event: its name, when it happened, its cause by place in `causes`, then its side ('' for none) and what else
 * it tells, where there is any. `received` is left out where it is the same instant.
 */
type PackedEvent = readonly [
  event: Event['event'],
  at: Instant,
  cause: number,
  side?: 'a' | 'b' | '',
  rest?: Readonly<Record<string, unknown>>,
];

/** To whom a letter goes: 'a', 'b', 'ab', or in full. */
type PackedAddressee = 'a' | 'b' | 'ab' | Addressee;

/** A letter that went: when, and why it was let go instead. */
type PackedSent = readonly [id: number, kind: LetterKind, to: PackedAddressee, at: Instant, dropped?: string];

/** A letter that waits or is claimed, with what else it holds. */
type PackedWaiting = readonly [
  id: number,
  kind: LetterKind,
  to: PackedAddressee,
  state: OutboxLetter['state'],
  attempts: number,
  pace: Pace,
  rest?: Readonly<Record<string, unknown>>,
];

interface PackedBody {
  /** Each cause once, however many events it had: the first letter of its kind, and its id. */
  readonly causes: readonly string[];
  readonly history: readonly PackedEvent[];
  readonly outbox: {
    readonly letters: readonly PackedWaiting[];
    readonly sent: readonly PackedSent[];
    readonly next: number;
  };
}

/** Stands for quotes that are the other side's, read from this one. */
const turned = 'turned';

/** The body as it is stored; any other body stays as it is. */
export function packed(pk: string, body: unknown): unknown {
  return pk.startsWith('I#') && isIntroduction(body) ? pack(body) : body;
}

/** The body that was packed; one that was stored as it is comes back as it is. */
export function unpacked<Body>(pk: string, body: unknown): Body {
  return (pk.startsWith('I#') && isPacked(body) ? unpack(pk.slice(2), body) : body) as Body;
}

const isIntroduction = (body: unknown): body is IntroductionBody => {
  const first = (body as Partial<IntroductionBody> | null)?.history?.[0];
  return first !== undefined && 'event' in first && first.event === 'proposed';
};

const isPacked = (body: unknown): body is PackedBody => Array.isArray((body as Partial<PackedBody>)?.causes);

function pack({ history, outbox, ...others }: IntroductionBody): PackedBody {
  const causes = [...new Set(history.map(({ cause }) => causeText(cause)))];
  const sides = sidesOf(history);
  return {
    ...others,
    causes,
    history: history.map((event) => packEvent(event, causes)),
    outbox: {
      letters: outbox.letters.map((letter) => packWaiting(letter, sides)),
      sent: outbox.sent.map((letter) => packSent(letter, sides)),
      next: outbox.next,
    },
  };
}

function unpack(id: string, { causes, history, outbox, ...others }: PackedBody): IntroductionBody {
  const events = history.map((event) => unpackEvent(event, causes, id));
  const sides = sidesOf(events);
  const letters = outbox.letters.map((letter) => unpackWaiting(letter, sides));
  const sent = outbox.sent.map((letter) => unpackSent(letter, sides));
  return { ...others, history: events, outbox: { letters, sent, next: outbox.next } };
}

/** By its first letter. */
const causeKinds = { m: 'message', r: 'request', s: 'schedule' } as const;

const causeText = ({ kind, id }: Cause) => `${kind.slice(0, 1)} ${id}`;

const causeOf = (text: string): Cause => ({
  kind: causeKinds[text.slice(0, 1) as keyof typeof causeKinds],
  id: text.slice(2),
});

function packEvent(whole: Event, causes: readonly string[]): PackedEvent {
  const { event, at, cause, side = '', ...others } = whole as Event & { side?: 'a' | 'b'; received?: number };
  const rest: Record<string, unknown> = { ...others };
  if (rest.received === at) delete rest.received;
  if (whole.event === 'proposed') rest.proposal = packProposal(whole.proposal);
  const head = [event, at, causes.indexOf(causeText(cause))] as const;
  if (Object.keys(rest).length > 0) return [...head, side, rest];
  return side === '' ? head : [...head, side];
}

function unpackEvent(
  [event, at, cause, side, rest]: PackedEvent,
  causes: readonly string[],
  id: string,
): Event {
  const hasReceived = event === 'accepted' || event === 'accepted-in-vain';
  return {
    event,
    ...(side && { side }),
    ...(hasReceived && { received: at }),
    ...rest,
    ...(event === 'proposed' && { proposal: unpackProposal(id, rest?.proposal as PackedProposal) }),
    at,
    cause: causeOf(causes[cause] ?? ''),
  } as Event;
}

/** Without its id, which is the item's key. */
type PackedProposal = Omit<Proposal, 'id' | 'reasons' | 'times'> & {
  /** Ends, closes, and what is added for reminder and follow-up. */
  readonly times: readonly [Instant, Instant, number, number];
  readonly reasons: {
    readonly a: Told;
    readonly b: Omit<Told, 'quotes'> & { readonly quotes: Told['quotes'] | typeof turned };
  };
};

function packProposal({ id: _, reasons: { a, b }, times, ...others }: Proposal): PackedProposal {
  const same = b.quotes.length > 0 && sameQuotes(b.quotes, turn(a.quotes));
  return {
    ...others,
    reasons: { a, b: same ? { ...b, quotes: turned } : b },
    times: [times.ends, times.closes, times.remindAfter, times.followUpAfter],
  };
}

function unpackProposal(id: string, { reasons: { a, b }, times, ...others }: PackedProposal): Proposal {
  const [ends, closes, remindAfter, followUpAfter] = times;
  return {
    ...others,
    id,
    reasons: { a, b: { ...b, quotes: b.quotes === turned ? turn(a.quotes) : b.quotes } },
    times: { ends, closes, remindAfter, followUpAfter },
  };
}

const turn = (quotes: Told['quotes']): Told['quotes'] =>
  quotes.map(({ yours, theirs }) => ({ yours: theirs, theirs: yours }));

const sameQuotes = (some: Told['quotes'], others: Told['quotes']): boolean =>
  some.length === others.length &&
  some.every((one, at) => one.yours === others[at]?.yours && one.theirs === others[at]?.theirs);

interface Sides {
  readonly a: string;
  readonly b: string;
}

function sidesOf([first]: readonly Event[]): Sides {
  return first?.event === 'proposed' ? first.proposal : { a: '', b: '' };
}

function packAddressee(to: Addressee, { a, b }: Sides): PackedAddressee {
  if ('pair' in to) return to.pair[0] === a && to.pair[1] === b ? 'ab' : to;
  if (!('member' in to)) return to;
  if (to.member === a) return 'a';
  return to.member === b ? 'b' : to;
}

function unpackAddressee(to: PackedAddressee, { a, b }: Sides): Addressee {
  if (typeof to !== 'string') return to;
  return to === 'ab' ? { pair: [a, b] } : { member: to === 'a' ? a : b };
}

function packSent({ id, kind, to, at, dropped }: SentLetter, sides: Sides): PackedSent {
  const whole = [id, kind, packAddressee(to, sides), at] as const;
  return dropped === undefined ? whole : [...whole, dropped];
}

function unpackSent([id, kind, to, at, dropped]: PackedSent, sides: Sides): SentLetter {
  return { id, kind, to: unpackAddressee(to, sides), at, ...(dropped !== undefined && { dropped }) };
}

function packWaiting(
  { id, kind, to, state, attempts, pace, ...rest }: OutboxLetter,
  sides: Sides,
): PackedWaiting {
  const whole = [id, kind, packAddressee(to, sides), state, attempts, pace] as const;
  return Object.keys(rest).length > 0 ? [...whole, rest] : whole;
}

function unpackWaiting(
  [id, kind, to, state, attempts, pace, rest]: PackedWaiting,
  sides: Sides,
): OutboxLetter {
  return { id, kind, to: unpackAddressee(to, sides), state, attempts, pace, ...rest };
}
