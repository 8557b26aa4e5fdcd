// How many letters somebody gets in a day, and that no two questions of ours lie with them at once.
import { day, hour, type Instant } from './decision.ts';
import type { LetterKind, Pace } from './letter.ts';

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
  /** An ask, or its reminder. */
  readonly isAsk?: boolean;
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

/** An ask has its time in the round: it puts any other question to rest, and waits for nothing but another ask. */
export const isAsk = (kind: LetterKind): boolean => kind === 'ask' || kind === 'reminder';

/** A question that waits for another is looked at again after this; the second ask of a round the same day. */
const lookAgain = day;
const lookAgainInRound = 6 * hour;

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
    readonly asks?: Asking | null;
    /** The letter's item, where no question of it waits for this person's answer any more. */
    readonly frees?: string | null;
    /** The same item, where a question of it still waits, and until when. */
    readonly keeps?: Asking | null;
  },
  now: Instant,
): { counts: PaceCounts } | { notBefore: Instant } {
  const today = Math.floor(now / day);
  const letters = counts && counts.day === today ? counts.letters : {};
  const asked = counts?.asking && counts.asking.until > now ? counts.asking : undefined;
  const still = letter.keeps && asked?.item === letter.keeps.item ? letter.keeps.until : 0;
  const open =
    asked && asked.item !== letter.frees ? { ...asked, until: Math.max(asked.until, still) } : undefined;
  if (letters[letter.id]) return { counts: { day: today, letters, asking: open } };
  if (letter.asks && open && open.item !== letter.asks.item && (!letter.asks.isAsk || open.isAsk)) {
    return { notBefore: Math.min(open.until, now + (letter.asks.isAsk ? lookAgainInRound : lookAgain)) };
  }
  const had = Object.values(letters).filter((one) => one === letter.pace).length;
  const most = letter.toOrganiser ? mostADayForOrganisers : mostADay[letter.pace];
  if (had >= most) return { notBefore: (today + 1) * day };
  const asking = letter.asks ?? open;
  return { counts: { day: today, letters: { ...letters, [letter.id]: letter.pace }, asking } };
}
