// What the service understood from a person's mail, as a closed list of wishes with the words that show them.

/** Everything a mail can mean to us. `machine` and `bounce` are never wishes of a person. */
export const readingKinds = [
  'accept',
  'decline',
  'later',
  'question',
  'pause',
  'resume',
  'leave',
  'erase',
  'update',
  'done',
  'block',
  'rhythm',
  'status',
  'export',
  'machine',
  'bounce',
  'unclear',
] as const;

export type ReadingKind = (typeof readingKinds)[number];

/** What the letter that is answered had asked; it bounds what an answer may mean. */
export const readingContexts = ['ask', 'onboarding', 'paused', 'status', 'organiser', 'follow-up'] as const;

export type ReadingContext = (typeof readingContexts)[number];

/** A calendar day `YYYY-MM-DD` in the member's zone. */
export type Day = string;

/** One wish found in a text. */
export interface Wish {
  readonly kind: ReadingKind;
  /** The day something ends or may be taken up again ("pause until ...", "ask me in May"), if one was said. */
  readonly until: Day | null;
  /** The first day the member would be free ("gladly, but not before the 12th"), if one was said. */
  readonly notBefore: Day | null;
  /** The member's own words that show the wish; a piece of the text as it stands. */
  readonly evidence: string;
}

/** What a whole text means: the wish acted on, and a second one that must not get lost. */
export interface Reading extends Wish {
  /** Further wishes in the same mail: each is carried out where that is safe, and never without a word back. */
  readonly also: readonly Wish[];
  /** A sentence a person can read: why this reading. */
  readonly why: string;
}
