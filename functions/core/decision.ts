// What a decider answers: facts to keep and letters to send, or a refusal as a named value.
import type { Letter } from './letter.ts';

/** Milliseconds since the epoch. */
export type Instant = number;

export const hour = 3_600_000;
export const day = 24 * hour;

/** What made a change happen: an inbound mail, a request to the web door, or a time that came. */
export interface Cause {
  readonly kind: 'message' | 'request' | 'schedule';
  /** Names the one mail, request or time; the same id twice changes nothing. */
  readonly id: string;
}

/** Facts in the past tense, and the letters they justify. No facts and no letters: nothing changed. */
export interface Decision<Event> {
  readonly events: readonly Event[];
  readonly letters: readonly Letter[];
}

/** An expected "no". `refused` says why, in words that code can compare. */
export interface Refusal<Why extends string = string> {
  readonly refused: Why;
}

export const nothing: Decision<never> = { events: [], letters: [] };

export const isRefusal = <Event, Why extends string>(
  answer: Decision<Event> | Refusal<Why>,
): answer is Refusal<Why> => 'refused' in answer;
