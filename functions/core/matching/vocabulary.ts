// The terms of a community, numbered and weighed by how rare they are among its members.
import { log } from './elementary.ts';
import { isLightTerm } from './words.ts';

/** Each term that was read, with its number. */
export type Vocabulary = Map<string, number>;

const no = new Int32Array(0);

/**
 * Short lists side by side in a few long arrays, of which each is a view: hundreds of thousands of arrays of their own would
 * take several times the room.
 */
export class ListRoom {
  private room = no;
  private used = 0;

  /** The same numbers, kept. */
  keep(numbers: Int32Array): Int32Array {
    if (numbers.length === 0) return no;
    if (this.used + numbers.length > this.room.length) {
      this.room = new Int32Array(Math.max(1 << 14, numbers.length));
      this.used = 0;
    }
    const kept = this.room.subarray(this.used, this.used + numbers.length);
    kept.set(numbers);
    this.used += numbers.length;
    return kept;
  }
}

/** The numbers of terms, ascending; new ones are added to the vocabulary. */
export function numbersOf(vocabulary: Vocabulary, terms: ReadonlySet<string>): Int32Array {
  if (terms.size === 0) return no;
  const numbers = new Int32Array(terms.size);
  let count = 0;
  for (const term of terms) {
    const number = vocabulary.get(term) ?? vocabulary.size;
    vocabulary.set(term, number);
    numbers[count++] = number;
  }
  return numbers.sort();
}

/** Imagined people who use none of the terms, so that rarity means something among two members as well. */
const outsiders = 150;
/** What is said of how people deal with each other counts for this share of what is said of the matter. */
const lightShare = 0.4;

/** Rarities are whole numbers of this part of one, so that sums of them are exact. */
const grain = 2 ** 20;

/**
 * By number how much sharing the term says, in natural-log units of rarity: the inverse document frequency of BM25
 * (Robertson and Spärck Jones 1976), a member being a document.
 *
 * @param used by member the numbers of the terms that they use
 */
export function rarityOf(vocabulary: Vocabulary, used: readonly Int32Array[]): Float64Array {
  const holders = new Int32Array(vocabulary.size);
  for (const terms of used) for (const term of terms) holders[term] = (holders[term] as number) + 1;
  const people = used.length + outsiders;
  const rarity = new Float64Array(vocabulary.size);
  for (const [term, number] of vocabulary) {
    const count = holders[number] as number;
    const natural = log(1 + (people - count + 0.5) / (count + 0.5)) * (isLightTerm(term) ? lightShare : 1);
    rarity[number] = Math.round(natural * grain) / grain;
  }
  return rarity;
}
