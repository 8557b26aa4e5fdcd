// The graph of a round as the solver takes it: who could be paired with whom, and how much each pair is worth.

/**
 * A simple graph with weighted edges in arrays of one length. Vertices are 0 to `order` - 1, no edge joins a
 * vertex to itself and none appears twice. Weights are positive whole numbers whose sum stays below 2^52.
 */
export interface WeightedGraph {
  readonly order: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}
