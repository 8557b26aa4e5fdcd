// How sure it is that a segment answers a wish: what words, vectors and kinds say, weighed into one probability.
import { exp } from './elementary.ts';

/** What is known of a wish and something that another says. */
export interface Evidence {
  /** Likeness by words and topics, 0 to 1: half of it to the segment, half to all that the other says. */
  readonly words: number;
  /** By vectors; null where an encoder did not read both. */
  readonly sense: Sense | null;
  /** What the other's segment is. */
  readonly answer: Answer;
}

export interface Sense {
  /** Cosine of the two segments, and of the wish with all that the other seeks and offers. */
  readonly segment: number;
  readonly whole: number;
  /** Cosine of all that the one seeks and offers with all that the other does. */
  readonly people: number;
  /** What each has in common with anything. */
  readonly wishCommon: number;
  readonly answerCommon: number;
}

/**
 * An offer, which may be meant for another kind of connection; a story; or the other's own wish: for peers in the eyes
 * of both, one or neither, and of which kinds.
 */
export type Answer =
  | { readonly is: 'offer'; readonly kindsDiffer: boolean }
  | { readonly is: 'story' }
  | {
      readonly is: 'wish';
      readonly forPeers: 'both' | 'asker' | 'other' | 'neither';
      readonly kinds: 'agree' | 'differ' | 'unknown';
    };

/**
 * Weights of a conditional logit with an outside option (McFadden 1974): of all that others say one segment answers a
 * wish, or none does; the log-odds of a segment against none are linear in its evidence. Fitted by maximum likelihood
 * with a ridge on the communities of tests/core/matching, each wish once with its right people and once without them,
 * so that the scores of different askers are on one scale: `npm run bench -- calibrate` fits them anew, and fails where
 * it finds others.
 */
export const withSense = {
  none: -5.22,
  segment: 10.09,
  whole: 0.99,
  people: 10.84,
  wishCommon: -9.66,
  answerCommon: -18.96,
  words: 2.47,
  kindsDiffer: -1.91,
  story: -2.07,
  forPeers: { both: -1.13, asker: -3.01, other: -3.33, neither: -2.61 },
  kinds: { agree: 1.18, differ: -0.62, unknown: 0 },
} as const;

export const byWords = {
  none: -3.32,
  words: 5.01,
  kindsDiffer: -1.96,
  story: -2.04,
  forPeers: { both: -0.04, asker: -2.72, other: -3.04, neither: -1.86 },
  kinds: { agree: 0.88, differ: -0.76, unknown: 0 },
} as const;

/** The probability that something answers a wish, as against nobody's answering it, 0 to 1, of its log-odds. */
export const probability = (odds: number): number => 1 / (1 + exp(-odds));

/** The log-odds that this answers the wish. */
export function logOdds({ words, sense, answer }: Evidence): number {
  const weights = sense === null ? byWords : withSense;
  let odds = weights.none + weights.words * words;
  if (sense !== null) {
    odds +=
      withSense.segment * sense.segment +
      withSense.whole * sense.whole +
      withSense.people * sense.people +
      withSense.wishCommon * sense.wishCommon +
      withSense.answerCommon * sense.answerCommon;
  }
  if (answer.is === 'offer' && answer.kindsDiffer) odds += weights.kindsDiffer;
  if (answer.is === 'wish') odds += weights.forPeers[answer.forPeers] + weights.kinds[answer.kinds];
  if (answer.is === 'story') odds += weights.story;
  return odds;
}
