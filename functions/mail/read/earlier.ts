// How the time before a day is spoken of that was named: "earlier than that it is no use".

import type { Token } from './normalise.ts';

/** Words for the time before a day that was named, folded: "mid-May would suit me, before that I am away". */
export const earlier: ReadonlySet<string> = new Set(
  'before earlier sooner until till then vorher fruher davor eher bis avant tot plus antes hasta prima fino eerder ervoor tot wczesniej przedtem innan tidigare for tidligere inden раньше до прежде'.split(
    ' ',
  ),
);

/** The same where it can mean nothing else, folded: "before" alone may be what follows a day as well. */
const before: ReadonlySet<string> = new Set(
  'vorher davor fruher eher earlier sooner avant antes prima eerder wczesniej przedtem innan dessforinnan tidigare tidligere inden forinden раньше прежде раніше aiemmin drive predtym inainte once'.split(
    ' ',
  ),
);

/** "Mid-July would do. Before that there is no point": what a clause says is so until the day that was named before it. */
export function isBeforeThat(
  clause: number,
  tokens: readonly Token[],
  days: readonly { readonly start: number }[],
): boolean {
  const first = tokens.findIndex((token) => token.clause === clause);
  if (first < 0) return false;
  const sentence = tokens[first]?.sentence ?? 0;
  const word = tokens.some((token) => token.clause === clause && before.has(token.text));
  return word && days.some(({ start }) => start < first && sentence - (tokens[start]?.sentence ?? 0) <= 1);
}
