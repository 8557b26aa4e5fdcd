// The arcs leaving each vertex, side by side, so that a search can look along them at the speed of memory.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import type { WeightedGraph } from './graph.ts';

/**
 * Arcs in compressed rows: those leaving v lie at `first[v]` to `first[v + 1]` - 1. Each takes `arcLength`
 * numbers side by side, since what a search waits for is memory: the doubled weight, where it leads, and which arc
 * it is. Weights are doubled, which keeps every dual variable a whole number (see `Problem`).
 *
 * A short row is faster read to its end than sorted. A long one, of somebody liked by very many, is read again and
 * again: its arcs come by falling weight, so that a search can stop at the first that is too light.
 */
export interface Adjacency {
  readonly first: Int32Array;
  readonly arcs: Float64Array | Int32Array;
}

export const arcLength = 3;
/** Where the second and the third number of an arc lie, from its first. */
export const toTarget = 1;
export const toArc = 2;

/** The length of the longest row that is left as it comes. */
const shortRow = 64 * arcLength;

/** Whether the row between two places is long, and therefore by falling weight. */
export function isSorted(from: number, to: number): boolean {
  return to - from > shortRow;
}

/** The adjacency of a graph, in O(edges), but for long rows. */
export function adjacencyOf(graph: WeightedGraph): Adjacency {
  const { order, ends, weight } = graph;
  const first = new Int32Array(order + 1);
  for (let a = 0; a < ends.length; a++) first[ends[a]! + 1]! += arcLength;
  for (let v = 0; v < order; v++) first[v + 1]! += first[v]!;
  const length = arcLength * ends.length;
  const arcs = fitsInt32(weight) ? new Int32Array(length) : new Float64Array(length);
  const next = first.slice(0, order);
  for (let a = 0; a < ends.length; a++) {
    const from = ends[a]!;
    const place = next[from]!;
    next[from] = place + arcLength;
    arcs[place] = 2 * weight[a >> 1]!;
    arcs[place + toTarget] = ends[a ^ 1]!;
    arcs[place + toArc] = a;
  }
  for (let v = 0; v < order; v++) sortIfLong(arcs, first[v]!, first[v + 1]!);
  return { first, arcs };
}

/** The same arcs with some edges worth nothing, which keeps every search from using them. */
export function adjacencyWithout(
  adjacency: Adjacency,
  graph: WeightedGraph,
  gone: Iterable<number>,
): Adjacency {
  const { first } = adjacency;
  const arcs = adjacency.arcs.slice();
  for (const edge of gone) {
    for (const a of [2 * edge, 2 * edge + 1]) {
      const [from, to] = [first[graph.ends[a]!]!, first[graph.ends[a]! + 1]!];
      let place = from;
      while (arcs[place + toArc] !== a) place += arcLength;
      arcs[place] = 0;
      sortIfLong(arcs, from, to);
    }
  }
  return { first, arcs };
}

/** Whether doubled weights fit 32 bits, as those of a round do; it halves the memory of the longest array. */
function fitsInt32(weight: Float64Array): boolean {
  for (let e = 0; e < weight.length; e++) if (weight[e]! >= 2 ** 30) return false;
  return true;
}

/** Gaps of Ciura (2001), extended by a factor of 2.25. */
const gaps = [
  1_636_000, 727_000, 323_000, 143_600, 63_800, 28_370, 12_609, 5604, 2491, 1107, 492, 219, 132, 57, 23, 1,
].map((gap) => gap * arcLength);

/** Shellsort of the arcs between two places: nothing is allocated. */
function sortIfLong(arcs: Adjacency['arcs'], from: number, to: number): void {
  if (!isSorted(from, to)) return;
  for (const gap of gaps) {
    if (gap > arcLength && gap * 2 > to - from) continue;
    for (let place = from + gap; place < to; place += arcLength) {
      const weight = arcs[place]!;
      if (arcs[place - gap]! >= weight) continue;
      const target = arcs[place + toTarget]!;
      const arc = arcs[place + toArc]!;
      let hole = place;
      do {
        arcs[hole] = arcs[hole - gap]!;
        arcs[hole + toTarget] = arcs[hole - gap + toTarget]!;
        arcs[hole + toArc] = arcs[hole - gap + toArc]!;
        hole -= gap;
      } while (hole - gap >= from && arcs[hole - gap]! < weight);
      arcs[hole] = weight;
      arcs[hole + toTarget] = target;
      arcs[hole + toArc] = arc;
    }
  }
}
