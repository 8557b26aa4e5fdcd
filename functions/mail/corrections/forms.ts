// The forms in which people say what should read otherwise, in English, German, French and Spanish, in the order in which they are tried.
import { type Form, form } from './form.ts';
import { add, alsoWords, putBack, rather, say, that } from './forms-in.ts';
import { from, leaveOut, namedFirst, nth, sentenceOut, unsaid } from './forms-out.ts';
import { swaps } from './forms-swap.ts';
import { swapsSaid } from './forms-swap-said.ts';
import { others, remarks } from './forms-unclear.ts';

/** Everything that can be asked for, in the order in which it is tried: the plainer before the vaguer. */
export const forms: readonly Form[] = [
  ...swaps,
  ...putBack,
  ...from,
  ...nth,
  ...sentenceOut,
  ...rather,
  ...say,
  ...add,
  ...namedFirst,
  ...unsaid,
  ...leaveOut,
  ...swapsSaid,
  ...others,
  ...remarks,
  { ...form('add', `${alsoWords}\\s*[:,]?\\s+${that}?(?<words>.{2,1200})`), weak: true },
];
