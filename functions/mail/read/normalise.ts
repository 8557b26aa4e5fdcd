// Cuts a text into folded words that still know where they stood, and the words into sentences and clauses.

/** One word, number or emoji of the text. `text` is folded (lower case, no accents); `raw` keeps the accents. */
export interface Token {
  readonly text: string;
  readonly raw: string;
  /** Offsets into the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** What stood between this word and the one before it: blanks and punctuation. */
  readonly before: string;
  /** Numbers of the sentence and, over the whole text, of the clause it belongs to. */
  readonly sentence: number;
  readonly clause: number;
  /** Inside quotation marks: a word mentioned, not said. */
  readonly quoted: boolean;
}

/** A sentence as a run of tokens. */
export interface Sentence {
  readonly first: number;
  /** One past the last token. */
  readonly end: number;
  readonly asks: boolean;
}

/** A text made ready for reading. */
export interface Normalised {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** True where the text was longer than we read; then nothing may be granted on the strength of it. */
  readonly cut: boolean;
}

/** Longest text that is read, in UTF-16 units, and most words. Replies are short; the rest is footers and floods. */
const longest = 6000;
const mostWords = 900;

const unaccented: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case without accents, so that "oczywiście", "Oczywiscie" and "OCZYWIŚCIE" are the same word. */
export function fold(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøæœßđðþı]/g, (letter) => unaccented[letter] ?? letter);
}

const wordPattern =
  /\+1(?!\d)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|\d+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+(?:['’ʼ](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})+)?|\p{Extended_Pictographic}/gu;

const englishEndings = new Set(['t', 'm', 've', 're', 'll', 'd', 's']);

interface Piece {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** "don't" is one word, "d'accord" and "c'è" are two. */
function splitAtApostrophe(piece: Piece): readonly Piece[] {
  const at = piece.raw.search(/['’ʼ]/);
  if (at < 0) return [piece];
  const head = piece.raw.slice(0, at);
  const tail = piece.raw.slice(at + 1);
  if (englishEndings.has(tail.toLowerCase())) return [{ ...piece, raw: head + tail }];
  return [
    { raw: head, start: piece.start, end: piece.start + at },
    { raw: tail, start: piece.start + at + 1, end: piece.end },
  ];
}

/** "Yesss" and "jaaaa" are drawn out; "www" and "III" are not. */
const undrawn = (word: string): string =>
  /^(\p{L})\1*$/u.test(word) ? word : word.replace(/(\p{L})\1{2,}/gu, '$1');

/** The words of a string with their places; patterns and texts are cut by the same knife. */
export function cutWords(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const raw = undrawn(match[0].toLowerCase().normalize('NFC'));
    pieces.push(...splitAtApostrophe({ raw, start: match.index, end: match.index + match[0].length }));
    if (pieces.length > mostWords) break;
  }
  return pieces;
}

/** Marks what stands between double quotation marks, unless that is the whole text. */
function quotedSpans(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const match of text.matchAll(/["“„«”]([^"“”„«»\n]{1,200})["”“»]/gu)) {
    const whole = match[0].length >= text.trim().length - 2;
    if (!whole) spans.push([match.index, match.index + match[0].length]);
  }
  return spans;
}

/** Whether the stretch between two words ends a sentence. */
function endsSentence(between: string, previous: string, next: string, lineLength: number): boolean {
  if (/[!?…。！？؟]|\.{2,}/u.test(between)) return true;
  if (/\n\s*\n/.test(between)) return true;
  if (between.includes('\n') && lineLength < 50) return true;
  if (!between.includes('.')) return false;
  if (!/^\d+$/.test(previous)) return previous.length > 1 || /\s/.test(between);
  // "12. Juni", "12.6.", "5. maj": a full stop behind a number belongs to the date.
  return !(/^\d+$/.test(next) || (/^\p{L}/u.test(next) && /^\.\s?$/.test(between)));
}

const clauseBreak = /[,;:()–—、，；：]|\s-+\s|--/u;

/** Folds, cuts and structures a text; time is linear in its (bounded) length. */
export function normalise(given: string): Normalised {
  const cut = given.length > longest;
  const source = cut ? given.slice(0, longest) : given;
  const pieces = cutWords(source);
  const quotes = quotedSpans(source);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let sentence = 0;
  let clause = 0;
  let first = 0;
  let previous: Piece | undefined;
  for (const piece of pieces) {
    const before = source.slice(previous?.end ?? 0, piece.start);
    if (previous) {
      const lineLength = previous.end - (source.lastIndexOf('\n', previous.end - 1) + 1);
      if (endsSentence(before, previous.raw, piece.raw, lineLength)) {
        sentences.push({ first, end: tokens.length, asks: /[?？؟]/u.test(before) });
        first = tokens.length;
        sentence += 1;
        clause += 1;
      } else if (clauseBreak.test(before)) clause += 1;
    }
    const quoted = quotes.some(([from, to]) => piece.start >= from && piece.end <= to);
    tokens.push({ ...piece, text: fold(piece.raw), before, sentence, clause, quoted });
    previous = piece;
  }
  if (tokens.length > first) {
    const rest = source.slice(previous?.end ?? 0);
    sentences.push({ first, end: tokens.length, asks: /^[^\p{L}\p{N}]*?[?？]/u.test(rest) });
  }
  return { source, tokens, sentences, cut: cut || pieces.length > mostWords };
}
