// What two segments have to do with each other by their vectors, where an encoder read them.

/** An embedding in whole numbers, its length, and how much it has in common with anything that members say. */
export interface Vector {
  readonly at: Int8Array;
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
  const found = new Map<string, { at: Int8Array; length: number }>();
  for (const text of texts) {
    const at = known.get(text);
    if (at !== undefined && !found.has(text)) found.set(text, { at, length: lengthOf(at) });
  }
  const mean = meanDirection([...found.values()]);
  const share = found.size / (found.size + evenTexts);
  const usualLength = usual === null ? 1 : lengthOf(usual.at);
  return new Map(
    [...found].map(([text, { at, length }]) => {
      const here = product(at, mean) / length;
      const anywhere =
        usual === null ? usualCommon : (usual.length * product(at, usual.at)) / (usualLength * length);
      return [text, { at, length, common: share * here + (1 - share) * anywhere }];
    }),
  );
}

/** The sum is made of whole numbers, so that it does not depend on the order of the members. */
function meanDirection(vectors: readonly { at: Int8Array; length: number }[]): Float64Array {
  const grain = 4096;
  const sum = new Float64Array(vectors[0]?.at.length ?? 0);
  for (const { at, length } of vectors) {
    for (let i = 0; i < sum.length; i++) {
      sum[i] = (sum[i] as number) + Math.round((grain * (at[i] as number)) / length);
    }
  }
  return sum.map((x) => x / (grain * vectors.length));
}

function lengthOf(at: Int8Array): number {
  return Math.sqrt(product(at, at)) || 1;
}

function product(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let dot = 0;
  for (let i = 0; i < x.length; i++) dot += (x[i] as number) * (y[i] as number);
  return dot;
}

/** The cosine of two vectors, -1 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [x, y] = [a.at, b.at];
  let dot = 0;
  for (let i = 0; i < x.length; i++) dot += (x[i] as number) * (y[i] as number);
  return dot / (a.length * b.length);
}

/** The length of the sum of directions: their mean cosine with a vector, times their number, divided by it, is the cosine of the sum. */
export function spreadOf(vectors: readonly Vector[]): number {
  let squares = vectors.length;
  vectors.forEach((a, i) => {
    for (const b of vectors.slice(0, i)) squares += 2 * cosine(a, b);
  });
  return Math.sqrt(Math.max(squares, 0)) || 1;
}
