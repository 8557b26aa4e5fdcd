// How sure the classifier must be, for what the rules grant and for what it says against them.

import type { ReadingKind } from '../../core/reading.ts';

/**
 * How likely a grant must be: little in a plain short text, less where phrases explain every word of the text, more
 * where words stand beside them that nothing explains; and by the words alone, whatever the rules see in them. This and
 * what follows was set on batches left out of the training (`npm run bench -- teaching`).
 */
export const needed = {
  plain: 0.75,
  end: 0.3,
  short: 0.35,
  mild: 0.4,
  explained: 0.65,
  unexplained: 0.9,
  words: 0.5,
  told: 0.2,
  rare: 0.5,
  erase: 0.8,
};
/**
 * From here on the classifier's word counts: where the rules understand nothing, where they understand something else,
 * where they saw a yes but doubt it, and where an absence note looks like an answer.
 */
export const enough = {
  second: 0.5,
  instead: 0.5,
  yes: 0.95,
  certain: 0.97,
  machine: 0.4,
  formula: 0.09,
  dated: 0.6,
  from: 0.7,
  rare: 0.8,
  approves: 0.8,
  doubt: 0.4,
  no: 0.85,
  told: 0.6,
  idle: 0.9,
  guess: 0.9,
};
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
/** A text of so few words, all of them explained, is what it says: "ja", "yes please". */
export const plain = 4;
