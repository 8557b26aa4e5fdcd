// How sure the classifier must be, for what the rules grant and for what it says against them.

import type { ReadingKind } from '../../core/reading.ts';
import type { Scope } from './scope.ts';

/** How likely something must be on all words together with what the rules see in them, and by the words alone. */
export interface Least {
  readonly whole: number;
  readonly words: number;
}

/** Nothing is as likely as that. */
const never: Least = { whole: 2, words: 2 };

/**
 * How likely a yes of the rules must be, by what it may be said to: little where phrases explain all that decides. All
 * of these were set on 6,000 replies, each read by a classifier that had not learnt from it, and hold in either half.
 */
export const explainedYes: Readonly<Record<Scope, Least>> = {
  open: { whole: 0.5, words: 0 },
  sentence: { whole: 0.6, words: 0.15 },
  beside: { whole: 0.55, words: 0 },
  fact: { whole: 0.98, words: 0.97 },
  trailing: { whole: 0.9, words: 0.9 },
  other: never,
};

/** The same where words stand beside it that nothing explains, for a yes of a single word, which is easily said in jest. */
export const curtYes: Readonly<Record<Scope, Least>> = {
  open: { whole: 0.9, words: 0.2 },
  sentence: { whole: 0.7, words: 0.2 },
  beside: { whole: 0.9, words: 0.2 },
  fact: { whole: 0.98, words: 0.97 },
  trailing: { whole: 0.9, words: 0.9 },
  other: never,
};

/** And for one of two words or more. */
export const fullYes: Readonly<Record<Scope, Least>> = {
  ...curtYes,
  beside: { whole: 0.7, words: 0.2 },
};

/** A yes of more than one word that is less likely on the whole stands on its words. */
export const wordedYes: Least = { whole: 0.6, words: 0.5 };

/** Whatever a stray negation beside it says ("not gonna lie"). */
export const negatedYes: Least = { whole: 0.95, words: 0.6 };

/** How likely an end or a block of the rules must be. */
export const needed = {
  plain: 0.75,
  end: 0.3,
  short: 0.35,
  mild: 0.4,
  changed: 0.35,
  leave: { whole: 0.65, words: 0.15 },
  /** Of a leave that names what it ends: the membership, the community. */
  membership: 0.15,
  /** In the interview, where not every word of it is explained. */
  halfway: { whole: 0.65, words: 0.4 },
  erase: 0.7,
  rare: 0.55,
  /** Of a block of several words, and of a text that is nothing but a yes. */
  named: 0.25,
  bare: 0.4,
  /** An end beside a negation that no phrase took in. */
  negated: { whole: 0.9, words: 0.75 },
  erased: { whole: 0.8, words: 0.4 },
};
/**
 * From here on the classifier's word counts: where the rules understand nothing, where they understand something else,
 * where they saw a yes but doubt it, and where an absence note looks like an answer.
 */
export const enough = {
  second: 0.5,
  halts: 0.7,
  done: { whole: 0.7, words: 0.55 },
  instead: 0.5,
  yes: { whole: 0.9, words: 0.8 },
  approved: { whole: 0.6, words: 0.4 },
  few: { whole: 0.9, words: 0.9 },
  how: { whole: 0.95, words: 0.93 },
  certain: { whole: 0.97, words: 0.97 },
  erase: { whole: 0.96, words: 0.95 },
  /** The same in the middle of the interview, where nobody knows of them yet. */
  eraseHalfway: { whole: 0.7, words: 0.7 },
  block: { whole: 0.88, words: 0.8 },
  machine: 0.7,
  formula: 0.2,
  dated: 0.6,
  /** Of a yes that names a day: where the day bounds it, and where it is only named. */
  from: { whole: 0.5, words: 0.05 },
  on: { whole: 0.7, words: 0.35 },
  rare: 0.8,
  approves: { whole: 0.8, words: 0.8 },
  /** Of a yes to a text, beside which nothing is to be changed. */
  agreed: { whole: 0.85, words: 0.65 },
  putOff: { whole: 0.95, words: 0.9 },
  retold: { whole: 0.55, words: 0.55 },
  approvedAlone: { whole: 0.95, words: 0.95 },
  doubt: 0.6,
  told: 0.6,
  idle: 0.9,
  guess: 0.9,
  hinted: 0.45,
};
/** Of a yes or an approval on which a reply ends: where it can be to nothing else, and where it is likely to be. */
export const ending = {
  plain: { whole: 0.35, words: 0.05 },
  said: { whole: 0.7, words: 0.4 },
  from: { whole: 0.9, words: 0.8 },
  given: { whole: 0.96, words: 0.9 },
  timed: { whole: 0.72, words: 0.75 },
  leave: { whole: 0.95, words: 0.9 },
  /** Of a no of so many words that it needs little. */
  no: { whole: 0.25, words: 0 },
  permitted: { whole: 0.02, words: 0 },
  approval: { whole: 0.4, words: 0.15 },
  agreed: { whole: 0.7, words: 0.5 },
} satisfies Readonly<Record<string, Least>>;
/** What grants nothing but is this unlikely is asked back all the same. */
export const untenable: ReadonlyMap<ReadingKind, number> = new Map([
  ['done', 0.3],
  ['decline', 0.15],
]);
/** Below this a formula of absence notes is a person's mention of one. */
export const personal = 0.35;
/** And below this there is no doubt that a person wrote. */
export const human = 0.03;
/** An absence note of no more words than this says nothing else. */
export const note = 14;
/** A text about oneself of no more words than this, in which the classifier hears approval alone, approves it. */
export const approval = 8;
/** In the interview, questions of no more words than this are about us and what we do. */
export const asked = 24;
/** In so few words that sound like a yes there is no room for anything that takes it back. */
export const brief = 6;
/** In fewer words nothing is told to be found that no phrase knows. */
export const fewest = 4;
/** A text of so few words, all of them explained, is what it says: "ja", "yes please". */
export const plain = 4;
