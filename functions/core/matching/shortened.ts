// Vectors in few numbers, whose inner products are never below those of the vectors: what the search for the nearest leaves out by.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { type InnerProducts, interleave, rowsAtOnce } from './inner-products.ts';
import { numbersOf, paddedSize, type Vector } from './sense.ts';

/**
 * A shortened vector is what a vector x of length 1 has along some directions, the rows of a matrix B whose norm is at
 * most 1, and how much of it is left: x ↦ (Bx, √(1 - |Bx|²)). As I - BᵀB is positive semidefinite, the inequality of
 * Cauchy and Schwarz holds for it, and the inner product of two shortened vectors is no less than that of the two:
 *
 *   ⟨x, y⟩ = ⟨Bx, By⟩ + ⟨x, (I - BᵀB) y⟩ ≤ ⟨Bx, By⟩ + √(1 - |Bx|²) √(1 - |By|²)
 *
 * It is close where B takes the directions in which vectors differ most, their principal components (Jolliffe 2002).
 * In whole numbers, `unit` being 1, it is wrong by `rounding` at the most. What is left after the first of the directions
 * is told as well: the same holds of those alone, and most vectors are too far from each other by them already.
 */
export interface Shortening {
  /**
   * How many numbers a shortened vector has, and how many the vectors themselves: `first` along directions, what is left after
   * those, 0, then the other directions and what is left in the end.
   */
  readonly kept: number;
  readonly first: number;
  readonly size: number;
  /** B as rows of `size` numbers, and the number that stands for 1 in it. */
  readonly directions: Int16Array;
  readonly one: number;
  readonly rounding: number;
}

/** 1 in the numbers of shortened vectors, which have 16 bits; the sums of their products stay below 2^31. */
export const unit = 32_000;

/** Directions are kept until they hold this share of the squares, in groups that make the numbers a multiple of 16. */
const shareKept = 6 / 7;
const group = 16;
const mostKept = 256;
/** So much of them comes first. */
const firstShare = 2 / 3;
/** Vectors of which the directions are learnt, and how often they are refined. */
const sampleSize = 1_024;
const refinements = 4;

/** The shortening for vectors such as these; whatever it is learnt from, it is a bound for all. */
export function shorteningFor(vectors: readonly Vector[]): Shortening {
  const size = paddedSize(vectors[0]!.size);
  const sample = Array.from(
    { length: Math.min(sampleSize, vectors.length) },
    (_, i, count = Math.min(sampleSize, vectors.length)) =>
      unitVector(vectors[Math.floor((i * vectors.length) / count)]!, size),
  );
  const { directions, squares } = principalDirections(sample, Math.min(mostKept, size) - 1);
  let kept = group;
  let share = 0;
  for (let i = 0; i < directions.length && share < shareKept; i++) {
    share += squares[i]!;
    if (i + 2 > kept) kept += group;
  }
  return inWholeNumbers(directions.slice(0, kept - 1), size);
}

function unitVector(vector: Vector, size: number): Float64Array {
  const direction = new Float64Array(size);
  const at = numbersOf(vector);
  for (let i = 0; i < at.length; i++) direction[i] = at[i]! / vector.length;
  return direction;
}

/** Orthogonal iteration (Golub and Van Loan 2013, 8.2.4) on the mean of the squares, begun with some of the vectors themselves. */
function principalDirections(
  sample: readonly Float64Array[],
  count: number,
): { directions: Float64Array[]; squares: number[] } {
  const moments = secondMoments(sample);
  let directions: Float64Array[] = Array.from({ length: count }, (_, i) =>
    sample[i % sample.length]!.slice(),
  );
  orthogonalize(directions);
  for (let i = 0; i < refinements; i++) {
    directions = directions.map((direction) => product(moments, direction));
    orthogonalize(directions);
  }
  return { directions, squares: directions.map((one) => inner(one, product(moments, one))) };
}

function secondMoments(sample: readonly Float64Array[]): Float64Array[] {
  const size = sample[0]!.length;
  const rows = Array.from({ length: size }, () => new Float64Array(size));
  for (const x of sample) {
    for (let i = 0; i < size; i++) {
      const row = rows[i]!;
      const share = x[i]! / sample.length;
      for (let j = 0; j < size; j++) row[j]! += share * x[j]!;
    }
  }
  return rows;
}

const product = (rows: readonly Float64Array[], x: Float64Array): Float64Array =>
  Float64Array.from(rows, (row) => inner(row, x));

function inner(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
}

/** Gram and Schmidt's, in place; what depends on those before becomes 0. */
function orthogonalize(directions: readonly Float64Array[]): void {
  directions.forEach((direction, i) => {
    for (let j = 0; j < i; j++) {
      const other = directions[j]!;
      const share = inner(direction, other);
      for (let at = 0; at < direction.length; at++) direction[at]! -= share * other[at]!;
    }
    const length = Math.sqrt(inner(direction, direction));
    for (let at = 0; at < direction.length; at++) direction[at] = length > 1e-9 ? direction[at]! / length : 0;
  });
}

/**
 * The directions rounded, and what stands for 1 chosen so that their norm is at most 1 whatever rounding did to them:
 * |B|² is the greatest eigenvalue of BBᵀ, which no row's sum of absolute values falls short of (Gershgorin 1931).
 */
function inWholeNumbers(rows: readonly Float64Array[], size: number): Shortening {
  const directions = new Int16Array(rows.length * size);
  rows.forEach((row, i) => {
    for (let at = 0; at < size; at++) directions[i * size + at] = Math.round(unit * row[at]!);
  });
  const exact = rows.map((_, i) => Float64Array.from(directions.subarray(i * size, (i + 1) * size)));
  const sums = exact.map((row) => exact.reduce((sum, other) => sum + Math.abs(inner(row, other)), 0));
  const one = Math.sqrt(sums.reduce((most, sum) => Math.max(most, sum), 1)) * (1 + 1e-12);
  // Each number along a direction is rounded by half at most, on either side; what is left is rounded up.
  const rounding = Math.ceil(unit * Math.sqrt(rows.length) + rows.length + 1);
  return {
    kept: rows.length + 3,
    first: 2 * Math.round((firstShare * rows.length) / 2),
    size,
    directions,
    one,
    rounding,
  };
}

/**
 * Shortens vectors of 8-bit numbers that lie one after the other, zeros where there is none, and writes them interleaved as rows.
 *
 * @param rows where they lie, `shortening.directions` lying at `directions` of the same memory
 * @param scratch room for 4 bytes a vector
 * @param into where they are written
 */
export function shorten(
  shortening: Shortening,
  { memory, dots }: InnerProducts,
  vectors: readonly (Vector | null)[],
  { directions, rows, scratch, into }: Readonly<Record<'directions' | 'rows' | 'scratch' | 'into', number>>,
): void {
  const { kept, first, size, one } = shortening;
  const products = new Int32Array(memory.buffer, scratch, vectors.length);
  const written = new Int16Array(memory.buffer, into);
  const squares = new Float64Array(vectors.length);
  const write = (vector: number, at: number, number: number): void => {
    written[interleave(rowsAtOnce, kept, vector, at)] = number;
  };
  const writeLeft = (at: number): void => {
    for (let v = 0; v < vectors.length; v++)
      write(v, at, Math.ceil(unit * Math.sqrt(Math.max(0, 1 - squares[v]!))));
  };
  for (let i = 0; i < kept - 3; i++) {
    if (i === first) writeLeft(first);
    dots(directions + 2 * size * i, rows, vectors.length, size, scratch);
    for (let v = 0; v < vectors.length; v++) {
      const along = products[v]! / (one * (vectors[v]?.length ?? 1));
      squares[v]! += along * along;
      write(v, i < first ? i : i + 2, Math.round(unit * along));
    }
  }
  writeLeft(kept - 1);
}
