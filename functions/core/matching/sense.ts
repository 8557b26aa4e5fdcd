// What two segments have to do with each other by their vectors, where an encoder read them.

/** An embedding in whole numbers, its length, and how much it has in common with everything said in the community. */
export interface Vector {
  readonly at: Int8Array;
  readonly length: number;
  /** Its cosine with the mean of all, less what is usual. */
  readonly common: number;
}

/** Embeddings by the text that was encoded (`textToEncode`); whatever is missing is compared by words alone. */
export type Vectors = ReadonlyMap<string, Int8Array>;

/** A cosine of this much says everything, none or less says nothing. */
const mostCosine = 0.7;
/** How far a wish or an answer that is close to everybody counts as close to nobody in particular. */
const seekCommonShare = 0.6;
const otherCommonShare = 0.3;

/**
 * The vectors of a community. In many dimensions some vectors are near to all others (hubs; Radovanović, Nanopoulos
 * and Ivanović 2010): the mean of all shows them, and what they have in common with it is taken off later.
 */
export function vectorsOf(texts: Iterable<string>, known: Vectors): Map<string, Vector> {
  const found = new Map<string, { at: Int8Array; length: number }>();
  for (const text of texts) {
    const at = known.get(text);
    if (at !== undefined && !found.has(text)) found.set(text, { at, length: lengthOf(at) });
  }
  const mean = meanDirection([...found.values()]);
  const usual = mean.reduce((sum, x) => sum + x * x, 0);
  return new Map(
    [...found].map(([text, { at, length }]) => {
      let dot = 0;
      for (let i = 0; i < at.length; i++) dot += (at[i] as number) * (mean[i] as number);
      return [text, { at, length, common: dot / length - usual }];
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
  let squares = 0;
  for (const x of at) squares += x * x;
  return Math.sqrt(squares) || 1;
}

/** The cosine of two vectors, -1 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [x, y] = [a.at, b.at];
  let dot = 0;
  for (let i = 0; i < x.length; i++) dot += (x[i] as number) * (y[i] as number);
  return dot / (a.length * b.length);
}

/** How near what somebody says is to what is sought, 0 to 1, by their cosine; what is common to all taken off. */
export function senseOf(seek: Vector, other: Vector, cos: number): number {
  return bounded(cos - seekCommonShare * seek.common - otherCommonShare * other.common);
}

/** The same for all that somebody says. */
export function senseOfWhole(seek: Vector, cos: number): number {
  return bounded(cos - seekCommonShare * seek.common);
}

const bounded = (cos: number): number => Math.min(1, Math.max(0, cos / mostCosine));

/** The length of the sum of directions: their mean cosine with a vector, times their number, divided by it, is the cosine of the sum. */
export function spreadOf(vectors: readonly Vector[]): number {
  let squares = vectors.length;
  vectors.forEach((a, i) => {
    for (const b of vectors.slice(0, i)) squares += 2 * cosine(a, b);
  });
  return Math.sqrt(Math.max(squares, 0)) || 1;
}
