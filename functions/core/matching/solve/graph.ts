// The graph of a round as the solver takes it: who could be paired with whom, and what each pair is worth.

/**
 * A simple graph with weighted edges. Vertices are 0 to `order` - 1. Edge e joins `ends[2e]` and `ends[2e + 1]`.
 * It is walked as one of two arcs: arc a leads from `ends[a]` to `ends[a ^ 1]` along edge `a >> 1`, and `a ^ 1`
 * is the same edge in the other direction. No edge joins a vertex to itself and none is given twice. Weights are
 * positive whole numbers whose sum stays below 2^50, so that every sum below is exact in a double.
 */
export interface WeightedGraph {
  readonly order: number;
  readonly ends: Int32Array;
  readonly weight: Float64Array;
}

/** Stands for "no arc" and "no vertex" in arrays of arcs and vertices. */
export const none = -1;
