// Words of a draft that are to stand in the place of others: of a few words, of a sentence, or of one by its place.
import type { Correction } from './corrections.ts';
import { longest, type Place, put, standingIn, textsOf } from './draft-texts.ts';
import { closest } from './intention.ts';
import { cut, type Draft, join, sentencesOf } from './story.ts';

/** Puts words where others stand: just those where they are found as they are, else the sentence they are closest to. */
export function swapped(
  draft: Draft,
  { instead = '', words, whole, vague }: Correction,
  language: string,
): Draft | null {
  const texts = textsOf(draft);
  const found = standingIn(texts, instead);
  // A sentence for a word stands in the place of the sentence that holds the word.
  if (found && whole) return withText(draft, found.place, words, language, instead);
  if (!found) {
    const near = closest(instead, texts, language);
    // A few words for others that stand nowhere are no sentence in the place of one: what should stand there is asked.
    if (vague || near === null || isFragment(words)) return null;
    return withText(draft, near, words, language, instead);
  }
  const text = texts[found.place] ?? '';
  const stood = text.slice(found.at, found.at + instead.length);
  const told = inCaseOf(stood, instead, withNumber(instead, words) ?? words);
  const before = withoutAgain(text.slice(0, found.at), told);
  const begins = before === '' || /[.!?…]\s+$/u.test(before);
  const inPlaceOfIt = begins && /^\p{Lu}/u.test(text.slice(found.at)) ? capital(told) : told;
  const next = before + inPlaceOfIt + text.slice(found.at + instead.length);
  return put(draft, found.place, cut(next, longest(found.place)));
}

/** "Tandem bike repair" for the "riding" of "tandem riding": what the words say again goes. */
function withoutAgain(before: string, words: string): string {
  const [first = ''] = words.split(/\s+/u);
  const isAgain =
    first.length > 2 &&
    words.includes(' ') &&
    ` ${before.toLowerCase()}`.endsWith(` ${first.toLowerCase()} `);
  return isAgain ? before.slice(0, before.length - first.length - 1) : before;
}

/** "Statt kantine bistro", said of a "Kantine": what is written small in haste is written as what it stands for. */
const inCaseOf = (stood: string, instead: string, words: string): string =>
  /^\p{Lu}/u.test(stood) && /^\p{Ll}/u.test(instead) ? capital(words) : words;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Village bakery": less than a sentence. */
const isFragment = (words: string): boolean =>
  words.trim().split(/\s+/u).length < 4 || /^\p{Ll}/u.test(words.trim());

const number =
  /(?<![\p{L}\p{N}])(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|eine?[nmrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt|trente|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta)(?![\p{L}\p{N}])/giu;

/** "Change 'three years ago' to four": a number alone takes the place of the only number there. */
function withNumber(instead: string, words: string): string | null {
  const isNumber = words.replace(number, '').trim() === '';
  const numbers = instead.match(number) ?? [];
  return isNumber && numbers.length === 1 && instead.trim() !== numbers[0]
    ? instead.replace(number, words)
    : null;
}

/** Puts words in place of the sentence of a text that they are closest to, or of all of a text of one sentence. */
export function withText(
  draft: Draft,
  place: number,
  words: string,
  language: string,
  near = words,
): Draft | null {
  const sentences = sentencesOf(textsOf(draft)[place] ?? '');
  const which = closest(near, sentences, language) ?? 0;
  return replaced(draft, { text: place, sentence: sentences[which] ?? '' }, words);
}

export function replaced(draft: Draft, { text, sentence }: Place, words: string): Draft | null {
  const next = sentencesOf(textsOf(draft)[text] ?? '').map((one) => (one === sentence ? words : one));
  return put(draft, text, join(next, longest(text)));
}

/** Words in place of a sentence of the story by its place. */
export function inPlace(draft: Draft, which: number, words: string): Draft | null {
  const sentence = sentencesOf(draft.story).at(which < 0 ? which : which - 1);
  return sentence === undefined ? null : replaced(draft, { text: 0, sentence }, words);
}
