// The solver's door: the best choice of pairs in a round, exact, with a proof that no better one exists.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { blossomPhase } from './blossom-phase.ts';
import { type PlainProblem, plainProblem, usedEdges, withoutEdges } from './capacities.ts';
import { type Certificate, certificateOf, spreadOverVertices } from './certificate.ts';
import { none, type WeightedGraph } from './graph.ts';
import { addGreedily } from './greedy.ts';
import { halfIntegralPhase } from './half-integral.ts';
import { type KeepGoing, type Problem, problemFromEarlier, startingProblem } from './problem.ts';

/** A choice of edges, and what is known about it. */
export interface Solution {
  /** The chosen edges, ascending. */
  readonly edges: Int32Array;
  readonly weight: number;
  /** No choice weighs more; equal to `weight` unless the solver was stopped. */
  readonly bound: number;
  /** Proves the bound for `plain.graph`, whose optimum lies `plain.shift` higher. */
  readonly certificate: Certificate;
  /** What was solved in the end: the graph itself where every capacity is 1. */
  readonly plain: PlainProblem;
  /** The edges of `plain.graph` that were matched. */
  readonly plainEdges: Int32Array;
}

const forever: KeepGoing = () => true;

/**
 * The heaviest choice of edges with at most `capacity[v]` of them at vertex v. Stopped by `keepGoing`, a good one
 * with a known gap.
 */
export function maximumWeightIntroductions(
  graph: WeightedGraph,
  capacity: Int32Array,
  keepGoing: KeepGoing = forever,
): Solution {
  const plain = plainProblem(graph, capacity);
  return solutionOf(graph, capacity, plain, startingProblem(plain.graph), keepGoing);
}

/**
 * The heaviest choice once some edges may no longer be used, starting from the answer with them. Only trees from
 * those whom the change concerns are grown, so this takes milliseconds where few edges go.
 *
 * @param gone the edges that are out, by their numbers in `graph`
 */
export function solveWithout(
  graph: WeightedGraph,
  capacity: Int32Array,
  earlier: Solution,
  gone: ReadonlySet<number>,
  keepGoing: KeepGoing = forever,
): Solution {
  const wasMatched = new Uint8Array(earlier.plain.original.length);
  for (const edge of earlier.plainEdges) wasMatched[edge] = 1;
  const { plain, kept } = withoutEdges(earlier.plain, gone);
  const matched = Uint8Array.from(kept, (edge) => wasMatched[edge]!);
  const start = problemFromEarlier(plain.graph, spreadOverVertices(earlier.certificate), matched);
  return solutionOf(graph, capacity, plain, start, keepGoing);
}

function solutionOf(
  graph: WeightedGraph,
  capacity: Int32Array,
  plain: PlainProblem,
  problem: Problem,
  keepGoing: KeepGoing,
): Solution {
  const halfway = halfIntegralPhase(problem, keepGoing);
  const { blossoms, finished } = blossomPhase(problem, halfway ? keepGoing : () => false);
  const certificate = certificateOf(problem.dual, blossoms);
  if (!finished) addGreedily(problem);
  const plainEdges = matchedEdges(problem);
  const edges = usedEdges(graph, capacity, plain, plainEdges);
  let weight = 0;
  for (const edge of edges) weight += graph.weight[edge]!;
  const bound = boundOf(problem.dual, blossoms.z, blossoms.size) - plain.shift;
  return { edges, weight, bound, certificate, plain, plainEdges };
}

function matchedEdges({ graph, mate }: Problem): Int32Array {
  const edges: number[] = [];
  for (let v = 0; v < graph.order; v++) {
    const arc = mate[v]!;
    if (arc !== none && v < graph.ends[arc ^ 1]!) edges.push(arc >> 1);
  }
  return Int32Array.from(edges).sort();
}

/** The dual objective, undoubled; weights are whole, so it may be rounded down. */
function boundOf(dual: Float64Array, z: Float64Array, size: Int32Array): number {
  let doubled = 0;
  for (const y of dual) doubled += y;
  for (let blossom = dual.length; blossom < z.length; blossom++)
    doubled += (z[blossom]! * (size[blossom]! - 1)) / 2;
  return Math.floor(doubled / 2);
}
