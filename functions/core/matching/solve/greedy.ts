// The greedy matching: heaviest edge first, whatever it costs the rest; a yardstick, and the answer when time runs out.
import type { WeightedGraph } from './graph.ts';

/** Edges taken heaviest first (ties by index) while both ends have capacity left; at least half the optimum. */
export function greedyMatching(graph: WeightedGraph, capacity: Int32Array): number[] {
  const left = capacity.slice();
  const order = Array.from(graph.weight.keys());
  order.sort((e, f) => (graph.weight[f] as number) - (graph.weight[e] as number) || e - f);
  return order.filter((edge) => {
    const u = graph.from[edge] as number;
    const v = graph.to[edge] as number;
    if ((left[u] as number) <= 0 || (left[v] as number) <= 0) return false;
    left[u] = (left[u] as number) - 1;
    left[v] = (left[v] as number) - 1;
    return true;
  });
}

/** What no choice of edges can exceed: every vertex counts half of its heaviest edges. */
export function simpleBound(graph: WeightedGraph, capacity: Int32Array): number {
  const incident: number[][] = Array.from({ length: graph.order }, () => []);
  graph.weight.forEach((weight, edge) => {
    incident[graph.from[edge] as number]?.push(weight);
    incident[graph.to[edge] as number]?.push(weight);
  });
  let doubled = 0;
  incident.forEach((weights, vertex) => {
    weights.sort((a, b) => b - a);
    for (const weight of weights.slice(0, capacity[vertex])) doubled += weight;
  });
  return Math.floor(doubled / 2);
}
