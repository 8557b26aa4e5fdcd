// How an introduction lies in its item: the same history in fewer bytes, since the table bills each write by the kilobyte.
import type { Cause, Instant } from '../core/decision.ts';
import type { Event, Proposal, Told } from '../core/introduction.ts';
import type { Addressee, LetterKind, Pace } from '../core/letter.ts';
import type { OutboxLetter, SentLetter } from '../core/outbox.ts';
import type { IntroductionBody } from './aggregates.ts';

/** Milliseconds since the introduction was proposed. */
type Since = number;

/**
 * One event: its name, when it happened, its cause by place in `causes`, then its side ('' for none) and what else
 * it tells, where there is any. `received` is left out where it is the same instant.
 */
type PackedEvent = readonly [
  event: Event['event'],
  at: Since,
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
  /** When it was proposed, and what. */
  readonly from: Instant;
  readonly proposal: PackedProposal;
  /** Each cause once, however many events it had: the first letter of its kind, and its id. */
  readonly causes: readonly string[];
  readonly history: readonly PackedEvent[];
  readonly outbox: {
    readonly letters: readonly PackedWaiting[];
    readonly sent: readonly PackedSent[];
    readonly next: number;
  };
}

/** Stands for the reason of one side that is the other's, read from there. */
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

/** Without its id, which is the item's key. */
type PackedProposal = Omit<Proposal, 'id' | 'reasons' | 'times'> & {
  /** Ends, closes, and what is added for reminder and follow-up. */
  readonly times: readonly [Instant, Instant, number, number];
  readonly reasons: { readonly a: Told; readonly b: Told | typeof turned };
};

/** What every part of one introduction is told against. */
interface Frame {
  readonly id: string;
  readonly from: Instant;
  readonly a: string;
  readonly b: string;
  readonly causes: readonly string[];
}

function pack({ history, outbox }: IntroductionBody): PackedBody {
  const [first] = history;
  if (first?.event !== 'proposed') throw new Error('a history begins with a proposal');
  const { id, a, b } = first.proposal;
  const causes = [...new Set(history.map(({ cause }) => causeText(cause)))];
  const frame = { id, from: first.at, a, b, causes };
  return {
    from: first.at,
    proposal: packProposal(first.proposal),
    causes,
    history: history.map((event) => packEvent(event, frame)),
    outbox: {
      letters: outbox.letters.map((letter) => packWaiting(letter, frame)),
      sent: outbox.sent.map((letter) => packSent(letter, frame)),
      next: outbox.next,
    },
  };
}

function unpack(id: string, { from, proposal, causes, history, outbox }: PackedBody): IntroductionBody {
  const whole = unpackProposal(id, proposal);
  const frame = { id, from, a: proposal.a, b: proposal.b, causes };
  return {
    history: history.map((event) => unpackEvent(event, whole, frame)),
    outbox: {
      letters: outbox.letters.map((letter) => unpackWaiting(letter, frame)),
      sent: outbox.sent.map((letter) => unpackSent(letter, frame)),
      next: outbox.next,
    },
  };
}

/** By its first letter. */
const causeKinds = { m: 'message', r: 'request', s: 'schedule' } as const;

const causeText = ({ kind, id }: Cause) => `${kind.slice(0, 1)} ${id}`;

const causeOf = (text: string): Cause => ({
  kind: causeKinds[text.slice(0, 1) as keyof typeof causeKinds],
  id: text.slice(2),
});

function packEvent(whole: Event, { from, causes }: Frame): PackedEvent {
  const { event, at, cause, ...others } = whole;
  const { side = '', ...rest } = others as Record<string, unknown> & { side?: 'a' | 'b' };
  if (rest.received === at) delete rest.received;
  delete rest.proposal;
  const head = [event, at - from, causes.indexOf(causeText(cause))] as const;
  if (Object.keys(rest).length > 0) return [...head, side, rest];
  return side === '' ? head : [...head, side];
}

function unpackEvent(
  [event, since, cause, side, rest]: PackedEvent,
  proposal: Proposal,
  { from, causes }: Frame,
): Event {
  const at = from + since;
  const hasReceived = event === 'accepted' || event === 'accepted-in-vain';
  return {
    event,
    ...(event === 'proposed' && { proposal }),
    ...(side && { side }),
    ...(hasReceived && { received: at }),
    ...rest,
    at,
    cause: causeOf(causes[cause] ?? ''),
  } as Event;
}

function packProposal({ id: _, reasons: { a, b }, times, ...others }: Proposal): PackedProposal {
  return {
    ...others,
    reasons: { a, b: isSame(b, turn(a)) ? turned : b },
    times: [times.ends, times.closes, times.remindAfter, times.followUpAfter],
  };
}

function unpackProposal(id: string, { reasons: { a, b }, times, ...others }: PackedProposal): Proposal {
  const [ends, closes, remindAfter, followUpAfter] = times;
  return {
    ...others,
    id,
    reasons: { a, b: b === turned ? turn(a) : b },
    times: { ends, closes, remindAfter, followUpAfter },
  };
}

const otherWay = {
  'they-give-what-you-seek': 'you-give-what-they-seek',
  'you-both-seek': 'you-both-seek',
  'you-give-what-they-seek': 'they-give-what-you-seek',
} as const;

/** What the other side would be told if it were told the same. */
const turn = ({ way, quotes, ...rest }: Told): Told => ({
  ...rest,
  way: otherWay[way],
  quotes: quotes.map(({ yours, theirs }) => ({ yours: theirs, theirs: yours })),
});

const isSame = (one: Told, other: Told): boolean =>
  one.way === other.way &&
  one.kind === other.kind &&
  one.values?.join('\n') === other.values?.join('\n') &&
  one.quotes.length === other.quotes.length &&
  one.quotes.every(
    ({ yours, theirs }, at) => yours === other.quotes[at]?.yours && theirs === other.quotes[at]?.theirs,
  );

function packAddressee(to: Addressee, { a, b }: Frame): PackedAddressee {
  if ('pair' in to) return to.pair[0] === a && to.pair[1] === b ? 'ab' : to;
  if (!('member' in to)) return to;
  if (to.member === a) return 'a';
  return to.member === b ? 'b' : to;
}

function unpackAddressee(to: PackedAddressee, { a, b }: Frame): Addressee {
  if (typeof to !== 'string') return to;
  return to === 'ab' ? { pair: [a, b] } : { member: to === 'a' ? a : b };
}

function packSent({ id, kind, to, at, dropped }: SentLetter, frame: Frame): PackedSent {
  const whole = [id, kind, packAddressee(to, frame), at - frame.from] as const;
  return dropped === undefined ? whole : [...whole, dropped];
}

function unpackSent([id, kind, to, since, dropped]: PackedSent, frame: Frame): SentLetter {
  const whole = { id, kind, to: unpackAddressee(to, frame), at: frame.from + since };
  return dropped === undefined ? whole : { ...whole, dropped };
}

function packWaiting(
  { id, kind, to, state, attempts, pace, ...rest }: OutboxLetter,
  frame: Frame,
): PackedWaiting {
  const whole = [id, kind, packAddressee(to, frame), state, attempts, pace] as const;
  return Object.keys(rest).length > 0 ? [...whole, rest] : whole;
}

function unpackWaiting(
  [id, kind, to, state, attempts, pace, rest]: PackedWaiting,
  frame: Frame,
): OutboxLetter {
  return { id, kind, to: unpackAddressee(to, frame), state, attempts, pace, ...rest };
}
