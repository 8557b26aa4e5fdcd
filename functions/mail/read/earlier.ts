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
  const word = tokens.findIndex((token) => token.clause === clause && before.has(token.text));
  const sentence = tokens[word]?.sentence ?? 0;
  return (
    word >= 0 && days.some(({ start }) => start < word && sentence - (tokens[start]?.sentence ?? 0) <= 1)
  );
}

/** "Nor then", folded: what is said until a day holds behind it, too. */
const neither: readonly string[] =
  'not then either;nor after;nor then;even less;not after either;auch nicht;auch nimmer;erst recht nicht;non plus;encore moins;tampoco;menos aun;neanche;nemmeno;neppure;tambem nao;tampouco;ook niet;evenmin;tez nie;tym bardziej nie;inte heller;heller inte;heller ikke;ikke heller;тем более;тоже нет;и потом нет;тим більше;ani potom;nici dupa'.split(
    ';',
  );

/** "Until May I do not want to, and after May even less". */
export function norAfterwards(tokens: readonly Token[]): boolean {
  const said = ` ${tokens.map(({ text }) => text).join(' ')} `;
  return neither.some((phrase) => said.includes(` ${phrase} `));
}
