// How an introduction lies in its item: the same history in fewer bytes, since the table bills each write by the kilobyte.
import type { Cause, Instant } from '../core/decision.ts';
import type { Event, Proposal, Told } from '../core/introduction.ts';
import type { Addressee, Outbox, SentLetter } from '../core/letter.ts';
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

/** A letter that went: id, kind, to whom ('a', 'b', 'ab', or in full), when, and why it was let go instead. */
type PackedLetter = readonly [
  id: number,
  kind: SentLetter['kind'],
  to: string | Addressee,
  at: Instant,
  dropped?: string,
];

interface PackedBody {
  /** Kind and id of each cause, once, however many events it had. */
  readonly causes: readonly string[];
  readonly history: readonly PackedEvent[];
  readonly outbox: Omit<Outbox, 'sent'> & { readonly sent: readonly PackedLetter[] };
}

/** Stands for quotes that are the other side's, read from this one. */
const turned = 'turned';

/** The body as it is stored; any other body stays as it is. */
export function packed(pk: string, body: unknown): unknown {
  return pk.startsWith('I#') && isIntroduction(body) ? pack(body) : body;
}

/** The body that was packed; one that was stored as it is comes back as it is. */
export function unpacked<Body>(pk: string, body: unknown): Body {
  return (pk.startsWith('I#') && isPacked(body) ? unpack(body) : body) as Body;
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
    outbox: { ...outbox, sent: outbox.sent.map((letter) => packLetter(letter, sides)) },
  };
}

function unpack({ causes, history, outbox, ...others }: PackedBody): IntroductionBody {
  const events = history.map((event) => unpackEvent(event, causes));
  const sides = sidesOf(events);
  const sent = outbox.sent.map((letter) => unpackLetter(letter, sides));
  return { ...others, history: events, outbox: { ...outbox, sent } };
}

const causeText = ({ kind, id }: Cause) => `${kind} ${id}`;

function causeOf(text: string): Cause {
  const end = text.indexOf(' ');
  return { kind: text.slice(0, end) as Cause['kind'], id: text.slice(end + 1) };
}

function packEvent(whole: Event, causes: readonly string[]): PackedEvent {
  const { event, at, cause, side = '', ...others } = whole as Event & { side?: 'a' | 'b'; received?: number };
  const rest: Record<string, unknown> = { ...others };
  if (rest.received === at) delete rest.received;
  if (whole.event === 'proposed') rest.proposal = packProposal(whole.proposal);
  const head = [event, at, causes.indexOf(causeText(cause))] as const;
  if (Object.keys(rest).length > 0) return [...head, side, rest];
  return side === '' ? head : [...head, side];
}

function unpackEvent([event, at, cause, side, rest]: PackedEvent, causes: readonly string[]): Event {
  const hasReceived = event === 'accepted' || event === 'accepted-in-vain';
  return {
    event,
    ...(side && { side }),
    ...(hasReceived && { received: at }),
    ...rest,
    ...(event === 'proposed' && { proposal: unpackProposal(rest?.proposal as PackedProposal) }),
    at,
    cause: causeOf(causes[cause] ?? ''),
  } as Event;
}

type PackedProposal = Omit<Proposal, 'reasons'> & {
  readonly reasons: {
    readonly a: Told;
    readonly b: Omit<Told, 'quotes'> & { readonly quotes: Told['quotes'] | typeof turned };
  };
};

function packProposal(proposal: Proposal): PackedProposal {
  const { a, b } = proposal.reasons;
  const same = b.quotes.length > 0 && sameQuotes(b.quotes, turn(a.quotes));
  return { ...proposal, reasons: { a, b: same ? { ...b, quotes: turned } : b } };
}

function unpackProposal(proposal: PackedProposal): Proposal {
  const { a, b } = proposal.reasons;
  return {
    ...proposal,
    reasons: { a, b: { ...b, quotes: b.quotes === turned ? turn(a.quotes) : b.quotes } },
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

function packLetter({ id, kind, to, at, dropped }: SentLetter, { a, b }: Sides): PackedLetter {
  const whom =
    'pair' in to && to.pair[0] === a && to.pair[1] === b
      ? 'ab'
      : 'member' in to && (to.member === a || to.member === b)
        ? to.member === a
          ? 'a'
          : 'b'
        : to;
  return dropped === undefined ? [id, kind, whom, at] : [id, kind, whom, at, dropped];
}

function unpackLetter([id, kind, whom, at, dropped]: PackedLetter, { a, b }: Sides): SentLetter {
  const to: Addressee =
    typeof whom !== 'string' ? whom : whom === 'ab' ? { pair: [a, b] } : { member: whom === 'a' ? a : b };
  return { id, kind, to, at, ...(dropped !== undefined && { dropped }) };
}
