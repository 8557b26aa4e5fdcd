// The terms of a community, numbered and weighed by how rare they are among its members.
import { isLightTerm } from './words.ts';

export interface Vocabulary {
  /** By term its number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By number how much sharing the term says, in natural-log units of rarity. */
  readonly rarity: Float64Array;
}

/** Imagined people who use none of the terms, so that rarity means something among two members as well. */
const outsiders = 150;
/** What is said of how people deal with each other counts for this share of what is said of the matter. */
const lightShare = 0.4;

/** Rarities are whole numbers of this part of one, so that sums of them are exact. */
const grain = 2 ** 20;

/**
 * The vocabulary of members given by the terms that each of them uses. Rarity is the inverse document frequency of
 * BM25 (Robertson and Spärck Jones 1976), a member being a document.
 */
export function vocabularyOf(termsByMember: readonly ReadonlySet<string>[]): Vocabulary {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  for (const terms of termsByMember) {
    for (const term of terms) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      holders[number] = (holders[number] ?? 0) + 1;
    }
  }
  const people = termsByMember.length + outsiders;
  const rarity = new Float64Array(numbers.size);
  for (const [term, number] of numbers) {
    const count = holders[number] as number;
    const natural =
      Math.log(1 + (people - count + 0.5) / (count + 0.5)) * (isLightTerm(term) ? lightShare : 1);
    rarity[number] = Math.round(natural * grain) / grain;
  }
  return { numbers, rarity };
}

/** The numbers of terms, ascending; those that no member uses are left out. */
export function numbersOf({ numbers }: Vocabulary, terms: Iterable<string>): Int32Array {
  const found: number[] = [];
  for (const term of terms) {
    const number = numbers.get(term);
    if (number !== undefined) found.push(number);
  }
  return Int32Array.from(found).sort();
}
