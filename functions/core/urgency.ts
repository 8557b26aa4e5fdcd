// Which letters go first where the mail service lets only some of them go.
import type { Letter } from './letter.ts';

/** `answer`: somebody waits for it, since they wrote or signed up. The most urgent first. */
export const urgencies = ['answer', 'introduction', 'ask', 'other'] as const;

export type Urgency = (typeof urgencies)[number];

/** How urgent a letter is, from its kind and from whose initiative it is. */
export function urgencyOf({ kind, pace }: Pick<Letter, 'kind' | 'pace'>): Urgency {
  if (kind === 'introduction') return 'introduction';
  if (pace !== 'own') return 'answer';
  return kind === 'ask' || kind === 'reminder' ? 'ask' : 'other';
}

/** The most urgent first; what is equally urgent keeps its order. */
export const byUrgency = <Some extends Pick<Letter, 'kind' | 'pace'>>(letters: readonly Some[]): Some[] =>
  letters.toSorted((one, other) => rank(one) - rank(other));

const rank = (letter: Pick<Letter, 'kind' | 'pace'>) => urgencies.indexOf(urgencyOf(letter));

/** What the mail service still takes today, counted in recipients. */
export interface Quota {
  /** In 24 hours; infinite where it sets no limit. */
  readonly perDay: number;
  readonly left: number;
}

/**
 * The part of the day's quota that stays free when letters of an urgency go: a tenth always, for answers to what
 * members write, and more before asks and the rest, so that an introduction never waits for a round.
 */
const keptFree: Readonly<Record<Urgency, number>> = { answer: 0, introduction: 0.1, ask: 0.15, other: 0.2 };

/** Whether the day's quota lets a letter of this urgency go to so many recipients. */
export const withinQuota = ({ perDay, left }: Quota, urgency: Urgency, recipients = 1): boolean =>
  left === Number.POSITIVE_INFINITY || left - recipients >= perDay * keptFree[urgency];

/**
 * How long a letter waits in line for the second's rate, in milliseconds, before it is left for the next minute. What
 * is less urgent gives up earlier, so that a flood of it never makes the rest wait longer than that.
 */
export const standsInLine: Readonly<Record<Urgency, number>> = {
  answer: 8_000,
  introduction: 8_000,
  ask: 4_000,
  other: 2_000,
};
