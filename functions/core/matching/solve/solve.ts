// The solver's door: the best choice of pairs in a round, exact, with a proof that no better one exists.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { blossomPhase } from './blossom-phase.ts';
import { usedEdges, withoutCapacities } from './capacities.ts';
import { type Certificate, certificateOf } from './certificate.ts';
import { none, type WeightedGraph } from './graph.ts';
import { addGreedily } from './greedy.ts';
import { halfIntegralPhase } from './half-integral.ts';
import { type KeepGoing, type Problem, startingProblem } from './problem.ts';

/** A choice of edges, and what is known about it. */
export interface Solution {
  /** The chosen edges, ascending. */
  readonly edges: Int32Array;
  readonly weight: number;
  /** No choice weighs more; equal to `weight` unless the solver was stopped. */
  readonly bound: number;
  /** Proves the bound for `plain.graph`, or for the graph itself where there were no capacities to speak of. */
  readonly certificate: Certificate;
}

const forever: KeepGoing = () => true;

/** The heaviest matching, at most one edge at every vertex. Stopped by `keepGoing`, a good one with a known gap. */
export function maximumWeightMatching(graph: WeightedGraph, keepGoing: KeepGoing = forever): Solution {
  const problem = startingProblem(graph);
  const halfway = halfIntegralPhase(problem, keepGoing);
  const { blossoms, finished } = blossomPhase(problem, halfway ? keepGoing : () => false);
  const certificate = certificateOf(problem.dual, blossoms);
  if (!finished) addGreedily(problem);
  return { ...chosenEdges(problem), bound: boundOf(problem.dual, blossoms.z, blossoms.size), certificate };
}

/** The heaviest choice of edges with at most `capacity[v]` at vertex v; the certificate is one of the plain problem. */
export function maximumWeightIntroductions(
  graph: WeightedGraph,
  capacity: Int32Array,
  keepGoing: KeepGoing = forever,
): Solution {
  if (capacity.every((most) => most === 1)) return maximumWeightMatching(graph, keepGoing);
  const plain = withoutCapacities(graph, capacity);
  const solution = maximumWeightMatching(plain.graph, keepGoing);
  const edges = usedEdges(graph, capacity, plain, solution.edges);
  let weight = 0;
  for (const edge of edges) weight += graph.weight[edge]!;
  return { edges, weight, bound: solution.bound - plain.shift, certificate: solution.certificate };
}

function chosenEdges({ graph, mate }: Problem): { edges: Int32Array; weight: number } {
  const edges: number[] = [];
  let weight = 0;
  for (let v = 0; v < graph.order; v++) {
    const arc = mate[v]!;
    if (arc === none || v > graph.ends[arc ^ 1]!) continue;
    edges.push(arc >> 1);
    weight += graph.weight[arc >> 1]!;
  }
  return { edges: Int32Array.from(edges).sort(), weight };
}

/** The dual objective, undoubled; weights are whole, so it may be rounded down. */
function boundOf(dual: Float64Array, z: Float64Array, size: Int32Array): number {
  let doubled = 0;
  for (const y of dual) doubled += y;
  for (let blossom = dual.length; blossom < z.length; blossom++)
    doubled += (z[blossom]! * (size[blossom]! - 1)) / 2;
  return Math.floor(doubled / 2);
}
