// The one question that lies with a member at a time: what it asks, how long it waits, and which answer belongs to it.
import { day, type Instant } from './decision.ts';
import type { NewWords } from './intention.ts';

/** Questions of the interview; each is a letter of its own. */
export const interviewQuestions = ['seek', 'offer', 'story', 'kind', 'time'] as const;

export type InterviewQuestion = (typeof interviewQuestions)[number];

/** What a question is about, with what must be known again when the answer comes. */
export type Asking =
  | { readonly asks: 'interview'; readonly question: InterviewQuestion }
  | { readonly asks: 'read-back'; readonly reminded: boolean }
  /** Whether intentions that have aged still hold: these words. */
  | { readonly asks: 'still-true'; readonly words: readonly string[] }
  /** New words, of which it is not known whether they are a seek, an offer or the story. */
  | { readonly asks: 'which-part'; readonly words: string; readonly spoken?: true }
  /** Whether a text is to read like this: what they wrote may have been said to us. */
  | { readonly asks: 'these-words'; readonly change: NewWords }
  | { readonly asks: 'which-done' }
  /** Whether one of our introductions helped with what is settled now. */
  | { readonly asks: 'helped'; readonly words: string }
  /** `was`: where they stood, if they did not take part, so that a no leaves them there. */
  | { readonly asks: 'forget'; readonly was?: 'paused' | 'left' };

export type OpenQuestion = Asking & {
  /** Rides in the reply address, so that an answer finds its question. */
  readonly number: number;
  readonly at: Instant;
};

/** Reply addresses name a question by its number in this circle. */
export const questionCircle = 32;

/** How long a question is waited on. Then it rests: a late answer still counts, nothing is asked again. */
export const patience: Record<Asking['asks'], number> = {
  interview: 7 * day,
  'read-back': 7 * day,
  'still-true': 7 * day,
  'which-part': 3 * day,
  'these-words': 3 * day,
  'which-done': 3 * day,
  helped: 7 * day,
  forget: 30 * day,
};

/** A read-back is reminded of once, after this. */
export const readBackReminder = 3 * day;

/** What a short answer says, or that it is words to be read for themselves; `unclear` where not even that is sure. */
export type Said = 'yes' | 'no' | 'later' | 'done' | 'words' | 'unclear';
