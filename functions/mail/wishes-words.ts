// How words are looked for in what people write about themselves.

/** Finds any of the words or phrases, in English, German, French or Spanish. `\b` knows no letters with accents. */
export const pattern = (...words: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** The sentences of a mail; lines end sentences, too. */
export const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

export const cut = (text: string, longest: number): string =>
  text.length > longest ? text.slice(0, longest).trimEnd() : text;
