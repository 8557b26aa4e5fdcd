// The life of one introduction: its commands, its events, and what it is. The rules are in introduction-decide.ts, what events make of it in introduction-evolve.ts.
import type { Cause, Instant } from './decision.ts';
import type { Span } from './hold.ts';
import type { Topic } from './letter.ts';
import type { Reason } from './matching/explain.ts';

export type Side = 'a' | 'b';

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** When things are due for one introduction: the same for all of a round, and moved only by what was held. */
export interface Times {
  /** Answers received up to here count. */
  readonly ends: Instant;
  /** `ends` and the grace: only from here on is silence an answer, and only here does anyone hear "not this time". */
  readonly closes: Instant;
  readonly remindAfter: number;
  readonly followUpAfter: number;
}

/** A yes, from a day on where one is named. */
export interface Accept {
  readonly do: 'accept';
  readonly side: Side;
  readonly received: Instant;
  readonly notBefore?: DatedInstant;
  /** A sentence on why, or a wish such as "only by phone", for the introduction. */
  readonly words?: string;
}

interface Unclear {
  readonly do: 'say-unclear';
  readonly side: Side;
  readonly words: string;
}

export type Command =
  | { readonly do: 'propose'; readonly proposal: Proposal }
  | Accept
  | Unclear
  /**
   * `regret`: "what a pity", "next time, then", which after the round asks for nothing. `afterYes`: what it is where they
   * said yes before, since a yes is taken back in plain words only.
   */
  | {
      readonly do: 'decline';
      readonly side: Side;
      readonly regret?: true;
      readonly afterYes?: Accept | Unclear;
    }
  | {
      readonly do: 'later';
      readonly side: Side;
      readonly until?: DatedInstant;
      readonly regret?: true;
      /** When it came, where the words only move a yes that was given to another day. */
      readonly moves?: Instant;
    }
  /** `passable`: nothing in the words tells who wrote them, or of whom they speak. */
  | {
      readonly do: 'ask-question';
      readonly side: Side;
      readonly words: string;
      readonly passable: boolean;
    }
  /**
   * To a question of the other. `meant`: `no` where it may as well be a no to meeting them, `perhaps no` where it hardly
   * is; `itself` where it only says that what was in doubt was the answer, `yes` where that may be a yes to meeting them,
   * too. `yes`: their own, said beside it; `perhaps`: words that may be one. Neither is in `words`; `quoted` is all of it.
   */
  | {
      readonly do: 'answer-other';
      readonly side: Side;
      readonly words: string;
      readonly passable: boolean;
      readonly meant: 'answer' | 'no' | 'perhaps no' | 'itself' | 'yes';
      readonly yes?: Accept;
      readonly perhaps?: string;
      readonly quoted?: string;
    }
  /**
   * That it was a yes, or was meant for one, said of what we did not take for one. `plain`: and nothing else, so that it
   * answers what we asked back.
   */
  | {
      readonly do: 'insist';
      readonly side: Side;
      readonly yes: Accept;
      readonly plain: boolean;
      readonly words: string;
    }
  /** How all of this works. */
  | { readonly do: 'explain'; readonly side: Side; readonly topics?: readonly Topic[] }
  | { readonly do: 'answer-question'; readonly side: Side; readonly words: string }
  /** The organiser's answer would tell who the other is: it goes back to the organiser. */
  | {
      readonly do: 'withhold-answer';
      readonly side: Side;
      readonly words: string;
      readonly organiser: string;
    }
  /** A thank-you and nothing else. */
  | { readonly do: 'say-thanks'; readonly side: Side; readonly words: string }
  | { readonly do: 'answer-unproved'; readonly side: Side; readonly yes: boolean }
  /** `thanks`: words for the other that stand in the same mail, or `plain` where they only ask us to thank. */
  | {
      readonly do: 'follow-up';
      readonly side: Side;
      readonly met: Met;
      readonly words: string;
      readonly thanks?: string | 'plain';
      /** They met, and it did not help. */
      readonly unhelped?: true;
      /** What they looked for is settled, as the same mail says. */
      readonly settled?: true;
      /** A bare no, which takes back nothing that was told before. */
      readonly bare?: true;
      /** They are about to write, which is no news before we have asked. */
      readonly plans?: true;
    }
  /** Null where somebody would rather not say a word of thanks; `plain` where they only ask us to say it. */
  | {
      readonly do: 'thank';
      readonly side: Side;
      readonly words: string | null | 'plain';
      readonly settled?: true;
    }
  /** "Do not send that": what has gone cannot be fetched back, and words instead of it go, too. */
  | { readonly do: 'take-back-thanks'; readonly side: Side; readonly words: string | null }
  | { readonly do: 'withdraw'; readonly side: Side; readonly why: Withdrawal }
  /** Letters could not leave for these times, which are not counted yet. */
  | { readonly do: 'hold'; readonly spans: readonly Span[] }
  /** `held`: letters cannot leave now, so no deadline passes. */
  | { readonly do: 'come-due'; readonly held?: boolean };

/** As much of a reason as letters tell: what connects the two, and the words that show it. */
export interface Told {
  readonly way: Reason['way'];
  readonly kind: Reason['kind'];
  readonly quotes: readonly { readonly yours: string | null; readonly theirs: string | null }[];
  /** What both care about, where there is anything. */
  readonly values?: readonly string[];
}

/** Values that letters name of those that both named: more would read like a list. */
const mostValues = 3;

export const told = ({ way, kind, quotes, values }: Reason): Told => ({
  way,
  kind,
  quotes: quotes.map(({ yours, theirs }) => ({ yours, theirs })),
  ...(values.length > 0 && { values: values.slice(0, mostValues) }),
});

export interface Proposal {
  readonly id: string;
  readonly community: string;
  readonly round: string;
  readonly a: string;
  readonly b: string;
  readonly order: 'together' | 'a-first' | 'b-first';
  readonly reasons: { readonly a: Told; readonly b: Told };
  readonly times: Times;
}

/** A day somebody said, as they will read it again, and the instant it begins in their zone. */
export interface DatedInstant {
  readonly day: string;
  readonly at: Instant;
}

export type Met = 'yes' | 'not-yet' | 'no';
export type Withdrawal = 'left' | 'paused' | 'unreachable' | 'blocked' | 'held';

type Caused<Fact> = Fact & { readonly at: Instant; readonly cause: Cause };

/** What happened, in the order it happened. Kept for good: it is the proof of consent. */
export type Event = Caused<
  | { readonly event: 'proposed'; readonly proposal: Proposal }
  | {
      readonly event: 'accepted';
      readonly side: Side;
      readonly received: Instant;
      readonly notBefore?: DatedInstant;
      readonly words?: string;
    }
  /** A yes that came too late, or to an introduction that is over in secret: acknowledged, without effect. */
  | { readonly event: 'accepted-in-vain'; readonly side: Side; readonly received: Instant }
  | { readonly event: 'asked'; readonly side: Side }
  | { readonly event: 'declined'; readonly side: Side; readonly until?: DatedInstant }
  | { readonly event: 'questioned'; readonly side: Side }
  | { readonly event: 'question-answered'; readonly side: Side }
  | { readonly event: 'unclear'; readonly side: Side }
  /** What may be an answer to the other's question or a no to meeting them; no words where they tell who wrote. */
  | { readonly event: 'doubted'; readonly side: Side; readonly words: string }
  | { readonly event: 'settled'; readonly side: Side }
  | { readonly event: 'unproved'; readonly side: Side }
  | { readonly event: 'reminded'; readonly side: Side }
  | { readonly event: 'agreed'; readonly until: Instant }
  | { readonly event: 'introduced' }
  | { readonly event: 'expired' }
  | { readonly event: 'withdrawn'; readonly side: Side; readonly why: Withdrawal }
  | { readonly event: 'closed' }
  | { readonly event: 'followed-up' }
  /** Three months on, something to pick the thread up with, once. */
  | { readonly event: 'nudged' }
  | { readonly event: 'thanked'; readonly side: Side }
  | { readonly event: 'outcome-told'; readonly side: Side; readonly met: Met; readonly words: string }
  /** Letters could not leave from one instant to another: every time that was still to come is later by as much. */
  | ({ readonly event: 'held' } & Span)
  /** Something was heard that changes nothing here. `afterAll`: a yes behind their no, for a later round to know of. */
  | { readonly event: 'heard'; readonly side: Side; readonly afterAll?: true }
>;

export type Stage =
  | 'asked'
  | 'half-accepted'
  | 'agreed'
  | 'introduced'
  | 'declined'
  | 'expired'
  | 'withdrawn';

export interface SideState {
  readonly askedAt: Instant | null;
  /** From when their time is counted: as they were asked, later by what was held since. */
  readonly waitsFrom: Instant | null;
  readonly answer: 'none' | 'accepted' | 'declined';
  /** A yes without effect waits for its "not this time". */
  readonly acceptedInVain: boolean;
  readonly gone: boolean;
  readonly reminded: boolean;
  readonly unclear: number;
  /** Their words that may be a no, until they say which it was: nothing comes of a yes meanwhile. */
  readonly doubt: string | null;
  readonly notBefore: Instant;
  readonly met: Met | null;
}

export interface Introduction extends Proposal {
  readonly stage: Stage;
  readonly sides: { readonly a: SideState; readonly b: SideState };
  /** Whoever had to hear "not this time" has been written to. */
  readonly closed: boolean;
  readonly agreedUntil: Instant | null;
  /** When they were introduced, later by what was held since: the follow-up counts from there. */
  readonly introducedAt: Instant | null;
  readonly followedUp: boolean;
  readonly nudged: boolean;
  /** What was held up to here is counted in the times. */
  readonly heldUpTo: Instant;
  readonly history: readonly Event[];
}

export const isOpen = (stage: Stage): boolean => stage === 'asked' || stage === 'half-accepted';

/** What somebody added to the yes that holds; null where it was a plain yes. */
export function addedBy({ history }: Introduction, side: Side): string | null {
  const yes = history.findLast((event) => event.event === 'accepted' && event.side === side);
  return yes?.event === 'accepted' ? (yes.words ?? null) : null;
}
