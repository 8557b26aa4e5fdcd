// What a member looks for or can give, in their own words.
import type { Kind } from './matching/rules.ts';
import type { Day } from './reading.ts';

export interface Intention {
  readonly direction: 'seek' | 'offer';
  readonly words: string;
  readonly kind: Kind | null;
  /** After this day it no longer counts. */
  readonly until: Day | null;
  /** `matching`: may decide who fits, but its words are never shown to another member. */
  readonly visibility: 'open' | 'matching';
}

/** Seeks or offers that count on a day and may be shown. */
export function openWords(
  intentions: readonly Intention[],
  direction: Intention['direction'],
  today: Day,
): readonly string[] {
  return intentions
    .filter((one) => one.direction === direction && one.visibility === 'open' && holds(one, today))
    .map((one) => one.words);
}

export const holds = (intention: Intention, today: Day): boolean =>
  intention.until === null || today <= intention.until;
