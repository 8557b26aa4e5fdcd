// A form of an instruction: a pattern for one clause, and what it asks for.
import type { Correction } from '../../core/corrections.ts';

/** A form of an instruction, and what it asks for. Each is tried on one clause, from its beginning. */
export interface Form {
  readonly how: Correction['how'];
  readonly words: RegExp;
  /** How the clause must end, too. */
  readonly ends?: RegExp;
  /** That it may as well speak of something else: what speaks of a text is none of it. */
  readonly weak?: true;
  /** That it is meant only where what it names stands in what we hold. */
  readonly vague?: true;
  /** That it begins with a word that elsewhere only leads up to what is asked: "just say ...". */
  readonly raw?: true;
}

export const any = (...words: readonly string[]) => `(?:${words.join('|')})`;
export const form = (how: Correction['how'], words: string): Form => ({
  how,
  words: new RegExp(`^${words}[\\s.!?]*$`, 'isu'),
});

/** Quotation marks, and what stands between two of them. */
export const mark = '["“”„«»‘’]';
export const quoted = (name: string) => `${mark}\\s*(?<${name}>[^"“”„«»]{1,400}?)\\s*${mark}`;
export const bare = (name: string) => `(?<${name}>[^"“”„«»:\\n]{2,120}?)`;
export const polite = `(?:\\s*(?:,\\s*)?${any('please', 'bitte', 's.il (?:vous|te) pla[iî]t', 'svp', 'por favor', 'too', 'again')})*`;

/** What is named, on the way to the end of the clause. */
export const what = '(?<words>.{2,160}?)';
