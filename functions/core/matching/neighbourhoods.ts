// Neighbourhoods of vectors: who lies near to the same centre, so that the search meets near ones early and far ones together.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { numbersOf, type Vector } from './sense.ts';
import type { Workspace } from './workspace.ts';

/** Neighbourhoods, and about how many vectors one has as long as there are fewer of them. */
const mostNeighbourhoods = 256;
const neighbours = 256;
/** Vectors of which the centres are learnt, and how often they are moved into the middle of those nearest to them. */
const sampleSize = 8_192;
const moves = 2;

export interface Neighbourhoods {
  readonly count: number;
  /** By vector the number of the nearest centre. */
  readonly of: ReadonlyMap<Vector, number>;
  /** By neighbourhood the numbers of all, nearest first, itself before all others. */
  readonly nearest: Uint8Array;
}

/** A centre in 8-bit numbers, and how long it is. */
type Centre = Pick<Vector, 'length'> & { readonly at: Int8Array };

/** Parts vectors by centres that are moved as by Lloyd (1982); whatever the centres are, the search finds the same. */
export function neighbourhoodsOf(workspace: Workspace, vectors: readonly Vector[]): Neighbourhoods {
  let centres = evenly(vectors, Math.min(mostNeighbourhoods, Math.ceil(vectors.length / neighbours))).map(
    (vector): Centre => ({ at: numbersOf(vector), length: vector.length }),
  );
  const sample = evenly(vectors, sampleSize);
  for (let i = 0; i < moves; i++) centres = moved(workspace, centres, sample);
  const count = centres.length;
  layCentres(workspace, centres);
  const cosines = new Float64Array(count);
  const of = new Map<Vector, number>();
  for (const vector of vectors)
    if (!of.has(vector)) of.set(vector, nearestCentre(workspace, centres, numbersOf(vector), cosines));
  const nearest = new Uint8Array(count * count);
  centres.forEach(({ at }, i) => {
    putCosines(workspace, at, centres, cosines);
    cosines[i] = Number.POSITIVE_INFINITY;
    const order = Uint8Array.from(cosines.keys()).sort((x, y) => cosines[y]! - cosines[x]! || x - y);
    nearest.set(order, i * count);
  });
  return { count, of, nearest };
}

const evenly = (vectors: readonly Vector[], most: number): Vector[] =>
  Array.from(
    { length: Math.min(most, vectors.length) },
    (_, i, count = Math.min(most, vectors.length)) => vectors[Math.floor((i * vectors.length) / count)]!,
  );

/** Each centre in the middle of the directions of those that are nearest to it; one that has nobody stays. */
function moved(workspace: Workspace, centres: readonly Centre[], sample: readonly Vector[]): Centre[] {
  layCentres(workspace, centres);
  const cosines = new Float64Array(centres.length);
  const sums = centres.map(({ at }) => new Float64Array(at.length));
  for (const vector of sample) {
    const numbers = numbersOf(vector);
    const sum = sums[nearestCentre(workspace, centres, numbers, cosines)]!;
    for (let i = 0; i < numbers.length; i++) sum[i]! += numbers[i]! / vector.length;
  }
  return sums.map((sum, i) => {
    const most = sum.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    if (most === 0) return centres[i]!;
    const at = Int8Array.from(sum, (x) => Math.round((127 * x) / most));
    return { at, length: Math.sqrt(at.reduce((squares, x) => squares + x * x, 0)) };
  });
}

function layCentres({ program, rows, shortening: { size } }: Workspace, centres: readonly Centre[]): void {
  const block = new Int8Array(program.memory.buffer, rows, centres.length * size).fill(0);
  centres.forEach(({ at }, i) => {
    block.set(at, i * size);
  });
}

/** The number of the nearest of the centres, which lie in the workspace. */
function nearestCentre(
  workspace: Workspace,
  centres: readonly Centre[],
  numbers: Int8Array,
  cosines: Float64Array,
): number {
  putCosines(workspace, numbers, centres, cosines);
  let best = 0;
  for (let i = 1; i < cosines.length; i++) if (cosines[i]! > cosines[best]!) best = i;
  return best;
}

/** The cosines with the centres, which lie in the workspace, but for the vector's own length. */
function putCosines(
  { program, query, rows, scratch, shortening: { size } }: Workspace,
  numbers: Int8Array,
  centres: readonly Centre[],
  into: Float64Array,
): void {
  const asked = new Int16Array(program.memory.buffer, query, size);
  // Number by number: `set` between arrays of different kinds is slower than all the products.
  for (let i = 0; i < numbers.length; i++) asked[i] = numbers[i]!;
  program.dots(query, rows, centres.length, size, scratch);
  const products = new Int32Array(program.memory.buffer, scratch, centres.length);
  for (let i = 0; i < centres.length; i++) into[i] = products[i]! / centres[i]!.length;
}
