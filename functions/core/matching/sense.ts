// What two segments have to do with each other by their vectors, where an encoder read them.
import { type InnerProducts, innerProducts, lane } from './inner-products.ts';

/** An embedding in whole numbers, its length, and how much it has in common with anything that members say. */
export interface Vector {
  /** Where the embedding begins in memory that all vectors of a community share, and of how many numbers it is. */
  readonly address: number;
  readonly size: number;
  readonly within: InnerProducts;
  readonly length: number;
  /** Its cosine with the mean of unrelated texts, -1 to 1. */
  readonly common: number;
}

/** Embeddings by the text that was encoded (`textToEncode`); whatever is missing is compared by words alone. */
export type Vectors = ReadonlyMap<string, Int8Array>;

/** The mean of the directions of unrelated texts: its direction in whole numbers, and its length. */
export interface Usual {
  readonly at: Int8Array;
  readonly length: number;
}

/** The mean of what a community says counts as much as the usual one where it is made of so many texts. */
const evenTexts = 300;
/** A cosine with the mean of all where nobody measured the usual one. */
const usualCommon = 0.24;

/**
 * The vectors of a community. In many dimensions some vectors are near to all others (hubs; Radovanović, Nanopoulos
 * and Ivanović 2010). The mean of all shows them (Suzuki et al. 2013 take it off); that of a small community is hardly
 * more than the few who are there, so it is shrunk towards what is usual for the encoder, as for a mean with a prior.
 */
export function vectorsOf(texts: Iterable<string>, known: Vectors, usual: Usual | null): Map<string, Vector> {
  const stored = storedTogether(texts, known);
  const mean = meanDirection([...stored.values()]);
  const share = stored.size / (stored.size + evenTexts);
  const usualLength = usual === null ? 1 : Math.sqrt(product(usual.at, usual.at)) || 1;
  const found = new Map<string, Vector>();
  for (const [text, vector] of stored) {
    const { length } = vector;
    const at = numbersOf(vector);
    const here = product(at, mean) / length;
    const anywhere =
      usual === null ? usualCommon : (usual.length * product(at, usual.at)) / (usualLength * length);
    found.set(text, { ...vector, common: share * here + (1 - share) * anywhere });
  }
  return found;
}

/** The numbers of a vector: a view. */
export const numbersOf = ({
  within,
  address,
  size,
}: Pick<Vector, 'within' | 'address' | 'size'>): Int8Array => within.bytes.subarray(address, address + size);

/** The wanted vectors where the program reaches any two of them: as they lie, or else laid together. */
function storedTogether(texts: Iterable<string>, known: Vectors): Map<string, Omit<Vector, 'common'>> {
  const wanted = new Map<string, Int8Array>();
  for (const text of texts) {
    const at = known.get(text);
    if (at !== undefined) wanted.set(text, at);
  }
  const laid = areTogether(wanted) ? wanted : laidTogether(wanted);
  const stored = new Map<string, Omit<Vector, 'common'>>();
  for (const [text, at] of laid) {
    const within = programOf.get(at.buffer) as InnerProducts;
    const { byteOffset: address, length: size } = at;
    const length = Math.sqrt(within.dot(address, address, paddedSize(size))) || 1;
    stored.set(text, { address, size, within, length });
  }
  return stored;
}

/** By memory in which vectors were laid the program over it. */
const programOf = new WeakMap<ArrayBufferLike, InnerProducts>();

/**
 * The same vectors, all of one size, side by side in the memory of the program that compares them. A community read from
 * these takes no copy of its own, and what they came from can be let go.
 */
export function laidTogether(vectors: Vectors): Map<string, Int8Array> {
  const [first] = vectors.values();
  const size = first?.length ?? 0;
  const bytes = paddedSize(size);
  const within = innerProducts(vectors.size * bytes);
  programOf.set(within.bytes.buffer, within);
  let address = 0;
  const laid = new Map<string, Int8Array>();
  for (const [text, vector] of vectors) {
    within.bytes.set(vector, address);
    laid.set(text, within.bytes.subarray(address, address + size));
    address += bytes;
  }
  return laid;
}

function areTogether(vectors: Vectors): boolean {
  const memories = new Set<ArrayBufferLike>();
  for (const { buffer } of vectors.values()) memories.add(buffer);
  const [memory] = memories;
  return memories.size === 1 && memory !== undefined && programOf.has(memory);
}

/** The bytes that a vector of so many numbers takes: zeros at the end change no inner product. */
export const paddedSize = (size: number): number => lane * Math.ceil(size / lane);

/** The sum is made of whole numbers, so that it does not depend on the order of the members. */
function meanDirection(vectors: readonly Omit<Vector, 'common'>[]): Float64Array {
  const grain = 4096;
  const sum = new Float64Array(vectors[0]?.size ?? 0);
  for (const vector of vectors) {
    const { length } = vector;
    const at = numbersOf(vector);
    for (let i = 0; i < sum.length; i++) {
      sum[i] = (sum[i] as number) + Math.round((grain * (at[i] as number)) / length);
    }
  }
  return sum.map((x) => x / (grain * vectors.length));
}

function product(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let dot = 0;
  for (let i = 0; i < x.length; i++) dot += (x[i] as number) * (y[i] as number);
  return dot;
}

/** The cosine of two vectors of one community, -1 to 1. */
export function cosine(a: Vector, b: Vector): number {
  return a.within.dot(a.address, b.address, paddedSize(a.size)) / (a.length * b.length);
}

/** The length of the sum of directions: their mean cosine with a vector, times their number, divided by it, is the cosine of the sum. */
export function spreadOf(vectors: readonly Vector[]): number {
  let squares = vectors.length;
  vectors.forEach((a, i) => {
    for (const b of vectors.slice(0, i)) squares += 2 * cosine(a, b);
  });
  return Math.sqrt(Math.max(squares, 0)) || 1;
}
