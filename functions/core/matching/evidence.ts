// How sure it is that a segment answers a wish: what words, vectors and kinds say, weighed into one probability.
import { exp } from './elementary.ts';

/** What is known of a wish and something that another says. */
export interface Evidence {
  /** Likeness by words and topics, 0 to 1. */
  readonly words: number;
  /** By vectors; null where an encoder did not read both. */
  readonly sense: Sense | null;
  /** What the other's segment is. */
  readonly answer: Answer;
}

export interface Sense {
  /** Cosine of the two segments, and of the wish with all that the other says. */
  readonly segment: number;
  readonly whole: number;
  /** What each has in common with anything. */
  readonly wishCommon: number;
  readonly answerCommon: number;
}

/** An offer, a story, or the other's own wish: for peers in the eyes of both, one or neither, and of which kinds. */
export type Answer =
  | { readonly is: 'offer' | 'story' }
  | {
      readonly is: 'wish';
      readonly forPeers: 'both' | 'asker' | 'other' | 'neither';
      readonly kinds: 'agree' | 'differ' | 'unknown';
    };

/**
 * Weights of a conditional logit with an outside option (McFadden 1974): of all that others say one segment answers a
 * wish, or none does; the log-odds of a segment against none are linear in its evidence. Fitted by maximum likelihood
 * with a ridge on the communities of tests/core/matching, each wish once with its right people and once without them,
 * so that the scores of different askers are on one scale (`npm run bench -- calibrate` fits them anew).
 */
const withSense = {
  none: -4.61,
  segment: 11.56,
  whole: 8.27,
  wishCommon: -11.88,
  answerCommon: -15.7,
  words: 2.24,
  forPeers: { both: -2.17, asker: -3.02, other: -3.38, neither: -2.95 },
  kinds: { agree: 2.85, differ: -0.42, unknown: 0 },
} as const;

const byWords = {
  none: -4.45,
  words: 7.52,
  forPeers: { both: -1, asker: -2.57, other: -3.67, neither: -2.8 },
  kinds: { agree: 2.77, differ: -1.72, unknown: 0 },
} as const;

/** A story tells who somebody is rather than what they would give; not fitted: too few stories with known answers. */
const story = -1.5;

/** The probability that this answers the wish, as against nobody's answering it, 0 to 1. */
export function sureness({ words, sense, answer }: Evidence): number {
  const weights = sense === null ? byWords : withSense;
  let logOdds = weights.none + weights.words * words;
  if (sense !== null) {
    logOdds +=
      withSense.segment * sense.segment +
      withSense.whole * sense.whole +
      withSense.wishCommon * sense.wishCommon +
      withSense.answerCommon * sense.answerCommon;
  }
  if (answer.is === 'wish') logOdds += weights.forPeers[answer.forPeers] + weights.kinds[answer.kinds];
  if (answer.is === 'story') logOdds += story;
  return 1 / (1 + exp(-logOdds));
}
