// Finds our own letter in a reply by its words, however the mail program framed, wrapped or marked it.

/** The words of a letter we sent, ready to be looked up. */
export interface LetterWords {
  readonly words: readonly string[];
  readonly vocabulary: ReadonlySet<string>;
  /** Where runs of four words stand in the letter. */
  readonly places: ReadonlyMap<string, number>;
  /** Whether a sentence or line of the letter starts at a word. */
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

const run = 4;
/** So many words in a row are ours even in the middle of a sentence. */
const longRun = 9;

interface Word {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu)) {
    found.push({ word: match[0], at: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Prepares a letter (plain text) for looking up; linear in its length. */
export function letterWords(letter: string): LetterWords {
  const text = letter.slice(0, 200_000);
  const found = wordsOf(text);
  const words = found.map(({ word }) => word);
  const places = new Map<string, number>();
  const starts = new Set<number>([0]);
  const ends = new Set<number>([words.length]);
  for (let at = 0; at < words.length; at++) {
    const key = keyAt(words, at);
    if (key !== null && !places.has(key)) places.set(key, at);
    const between = at === 0 ? '' : text.slice(found[at - 1]?.end, found[at]?.at);
    if (/[.!?。！？…:;]|\n\s*\n/u.test(between)) {
      starts.add(at);
      ends.add(at);
    }
  }
  return { words, vocabulary: new Set(words), places, starts, ends };
}

function keyAt(words: readonly string[], at: number): string | null {
  return at + run <= words.length ? words.slice(at, at + run).join(' ') : null;
}

/**
 * Marks which lines are ours, wholly or in part. Words run on from line to line, so wrapping does not matter. A run
 * counts where it is long, or where it is whole sentences of the letter; a few words in common count for nothing.
 * Answers one entry a line: null (not ours), an empty string (all ours) or what is left of the line.
 */
export function withoutOurs(lines: readonly string[], letter: LetterWords): (string | null)[] {
  const out: (string | null)[] = lines.map(() => null);
  const words: (Word & { readonly line: number })[] = [];
  lines.forEach((text, line) => {
    for (const word of wordsOf(text)) words.push({ ...word, line });
  });
  const plain = words.map(({ word }) => word);
  const cuts = new Map<number, [number, number][]>();
  for (let at = 0; at < plain.length; ) {
    const length = runLength(plain, at, letter);
    if (length === 0) {
      at++;
      continue;
    }
    for (let here = at; here < at + length; here++) {
      const word = words[here] as Word & { line: number };
      const cut = cuts.get(word.line);
      if (cut) cut.push([word.at, word.end]);
      else cuts.set(word.line, [[word.at, word.end]]);
    }
    at += length;
  }
  for (const [line, cut] of cuts) out[line] = leftOf(lines[line] as string, cut);
  return out;
}

/** How many words from here are ours: 0 if too few to tell. */
function runLength(words: readonly string[], at: number, letter: LetterWords): number {
  const last = words[at + run - 1];
  if (last === undefined || !letter.vocabulary.has(words[at] as string) || !letter.vocabulary.has(last))
    return 0;
  const key = keyAt(words, at);
  const place = key === null ? undefined : letter.places.get(key);
  if (place === undefined) return 0;
  let length = run;
  while (at + length < words.length && words[at + length] === letter.words[place + length]) length++;
  if (length >= longRun) return length;
  if (!letter.starts.has(place)) return 0;
  // Down to the last end of a sentence within the run.
  for (let end = length; end >= run; end--) if (letter.ends.has(place + end)) return end;
  return 0;
}

/** What is left of a line without the words cut; nothing if only signs are left. */
function leftOf(line: string, cuts: readonly [number, number][]): string {
  let left = '';
  let at = 0;
  let last = 0;
  for (const [from, to] of cuts) {
    const between = line.slice(at, from);
    if (/[\p{L}\p{N}]/u.test(between)) left += between;
    at = to;
    last = to;
  }
  left += line.slice(last);
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(left)
    ? left.replace(/^[\s.,;:!?)>"'”’*_-]{1,20}/u, '').trim()
    : '';
}
