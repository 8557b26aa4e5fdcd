// Small and middling graphs for the solver's tests, and the answer by trying everything.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import fc from 'fast-check';
import type { WeightedGraph } from '../../../../functions/core/matching/solve/graph.ts';

export type Edge = readonly [from: number, to: number, weight: number];

export function graphOf(order: number, edges: readonly Edge[]): WeightedGraph {
  return {
    order,
    ends: Int32Array.from(edges.flatMap((edge) => [edge[0], edge[1]])),
    weight: Float64Array.from(edges, ([, , weight]) => weight),
  };
}

/** The weight of the heaviest choice of edges within the capacities, edge by edge. */
export function heaviestByTryingAll(graph: WeightedGraph, capacity: readonly number[]): number {
  const left = [...capacity];
  const from = (edge: number): number => {
    if (edge === graph.weight.length) return 0;
    const [u, v] = [graph.ends[2 * edge]!, graph.ends[2 * edge + 1]!];
    const without = from(edge + 1);
    if (left[u]! <= 0 || left[v]! <= 0) return without;
    left[u]!--;
    left[v]!--;
    const taken = graph.weight[edge]! + from(edge + 1);
    left[u]!++;
    left[v]!++;
    return Math.max(taken, without);
  };
  return from(0);
}

/** The weight of the heaviest matching, by dynamic programming over the sets of vertices already decided. */
export function heaviestMatching(graph: WeightedGraph): number {
  const weightBetween = new Float64Array(graph.order * graph.order);
  for (let e = 0; e < graph.weight.length; e++) {
    const [u, v] = [graph.ends[2 * e]!, graph.ends[2 * e + 1]!];
    weightBetween[u * graph.order + v] = weightBetween[v * graph.order + u] = graph.weight[e]!;
  }
  const best = new Float64Array(1 << graph.order);
  for (let rest = 1; rest < best.length; rest++) {
    const lowest = 31 - Math.clz32(rest & -rest);
    const others = rest & (rest - 1);
    best[rest] = best[others]!;
    for (let v = lowest + 1; v < graph.order; v++) {
      const weight = weightBetween[lowest * graph.order + v]!;
      if ((others >> v) & 1 && weight > 0) {
        best[rest] = Math.max(best[rest]!, weight + best[others & ~(1 << v)]!);
      }
    }
  }
  return best[best.length - 1]!;
}

/** Few different weights make ties, and ties make blossoms. */
const anyWeight = fc
  .constantFrom(1, 2, 3, 5, 30, 1_000_000)
  .chain((most) => fc.array(fc.integer({ min: 1, max: most })));

/** Any graph of up to so many vertices, as sparse or dense as it comes. */
export function anyGraph(mostVertices: number, mostEdges = 1000): fc.Arbitrary<WeightedGraph> {
  return fc.integer({ min: 1, max: mostVertices }).chain((order) => {
    const pairs: [number, number][] = [];
    for (let u = 0; u < order; u++) for (let v = u + 1; v < order; v++) pairs.push([u, v]);
    return fc
      .tuple(fc.shuffledSubarray(pairs, { maxLength: Math.min(mostEdges, pairs.length) }), anyWeight)
      .map(([chosen, weights]) =>
        graphOf(
          order,
          chosen.map(([u, v], i) => [u, v, weights[i % Math.max(1, weights.length)] ?? 1]),
        ),
      );
  });
}

/** A small generator of numbers in 0..1 (Vigna's splitmix, 32 bits), for graphs too large for fast-check to shrink. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return ((z ^ (z >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** A sparse graph with many ties: neighbours near each other (blossoms within blossoms) or anywhere. */
export function middlingGraph(
  random: () => number,
  order: number,
  degree: number,
  near: boolean,
  most: number,
): WeightedGraph {
  const seen = new Set<number>();
  const edges: Edge[] = [];
  for (let i = 0; i < (order * degree) / 2; i++) {
    const u = Math.floor(random() * order);
    const v = near ? u + 1 + Math.floor(random() * 8) : Math.floor(random() * order);
    const key = Math.min(u, v) * order + Math.max(u, v);
    if (u === v || v >= order || seen.has(key)) continue;
    seen.add(key);
    edges.push([u, v, 1 + Math.floor(random() * most)]);
  }
  return graphOf(order, edges);
}
