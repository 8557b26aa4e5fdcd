// The arcs leaving each vertex, heaviest first, so that a search can stop at the first arc that is too light.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import type { WeightedGraph } from './graph.ts';

/**
 * Arcs in compressed rows: those leaving v lie at the places `first[v]` to `first[v + 1]` - 1, by falling weight.
 * Weights are doubled, which keeps every dual variable a whole number (see `Duals`).
 */
export interface Adjacency {
  readonly first: Int32Array;
  readonly arc: Int32Array;
  readonly target: Int32Array;
  readonly doubledWeight: Float64Array | Int32Array;
}

/** The adjacency of a graph, in O(edges × log degree). */
export function adjacencyOf(graph: WeightedGraph): Adjacency {
  const { order, ends, weight } = graph;
  const arcs = ends.length;
  const first = new Int32Array(order + 1);
  for (let a = 0; a < arcs; a++) first[ends[a]! + 1]!++;
  for (let v = 0; v < order; v++) first[v + 1]! += first[v]!;
  const arc = new Int32Array(arcs);
  const target = new Int32Array(arcs);
  const doubledWeight = fitsInt32(weight) ? new Int32Array(arcs) : new Float64Array(arcs);
  const next = first.slice(0, order);
  for (let a = 0; a < arcs; a++) {
    const place = next[ends[a]!]!++;
    arc[place] = a;
    target[place] = ends[a ^ 1]!;
    doubledWeight[place] = 2 * weight[a >> 1]!;
  }
  const adjacency = { first, arc, target, doubledWeight };
  for (let v = 0; v < order; v++) sortRow(adjacency, first[v]!, first[v + 1]!);
  return adjacency;
}

/** The same arcs with some edges worth nothing, which keeps every search from using them. */
export function adjacencyWithout(
  adjacency: Adjacency,
  graph: WeightedGraph,
  gone: Iterable<number>,
): Adjacency {
  const { first } = adjacency;
  const arc = adjacency.arc.slice();
  const changed = {
    first,
    arc,
    target: adjacency.target.slice(),
    doubledWeight: adjacency.doubledWeight.slice(),
  };
  for (const edge of gone) {
    for (const a of [2 * edge, 2 * edge + 1]) {
      const [from, to] = [first[graph.ends[a]!]!, first[graph.ends[a]! + 1]!];
      changed.doubledWeight[from + arc.subarray(from, to).indexOf(a)] = 0;
      sortRow(changed, from, to);
    }
  }
  return changed;
}

/** Whether doubled weights fit 32 bits, as those of a round do; it halves the memory of the longest array. */
function fitsInt32(weight: Float64Array): boolean {
  for (let e = 0; e < weight.length; e++) if (weight[e]! >= 2 ** 30) return false;
  return true;
}

/** Gaps of Ciura (2001) for rows too long for plain insertion, extended by a factor of 2.25. */
const gaps = [
  1_636_000, 727_000, 323_000, 143_600, 63_800, 28_370, 12_609, 5604, 2491, 1107, 492, 219, 132, 57, 23, 1,
];

/** Shellsort of three parallel arrays between two places: most rows are short, and nothing is allocated. */
function sortRow(adjacency: Adjacency, from: number, to: number): void {
  const { arc, target, doubledWeight } = adjacency;
  for (const gap of gaps) {
    if (gap > 1 && gap * 2 > to - from) continue;
    for (let place = from + gap; place < to; place++) {
      const weight = doubledWeight[place]!;
      if (doubledWeight[place - gap]! >= weight) continue;
      const movedArc = arc[place]!;
      const movedTarget = target[place]!;
      let hole = place;
      do {
        doubledWeight[hole] = doubledWeight[hole - gap]!;
        arc[hole] = arc[hole - gap]!;
        target[hole] = target[hole - gap]!;
        hole -= gap;
      } while (hole - gap >= from && doubledWeight[hole - gap]! < weight);
      doubledWeight[hole] = weight;
      arc[hole] = movedArc;
      target[hole] = movedTarget;
    }
  }
}
