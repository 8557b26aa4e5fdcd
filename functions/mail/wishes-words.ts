// How words are looked for in what people write about themselves.

/** Finds any of the words or phrases, in English, German, French or Spanish. `\b` knows no letters with accents. */
export const pattern = (...words: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Between sentences: not within "am 27. Dezember". */
const between =
  /(?<=[.!?…])\s+(?!(?<=\d\.\s)(?:J[aä]n|Feb|M[aä]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*)|\n+/u;

/** The sentences of a mail; lines end sentences, too. */
export const sentences = (text: string): string[] =>
  text
    .split(between)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

export const cut = (text: string, longest: number): string =>
  text.length > longest ? text.slice(0, longest).trimEnd() : text;
