// The solver's door: the best choice of pairs in a round, exact, with a proof that no better one exists.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { adjacencyWithout } from './adjacency.ts';
import { blossomPhase } from './blossom-phase.ts';
import {
  type Blossoms,
  copyOfBlossoms,
  discard,
  listVertices,
  outermost,
  separate,
  trivialBlossoms,
} from './blossoms.ts';
import { type PlainProblem, plainProblem, usedEdges } from './capacities.ts';
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
  /** Proves the bound for the plain problem, whose optimum lies `plain.shift` higher. */
  readonly certificate: Certificate;
  /** What was solved in the end: the graph itself where every capacity is 1. */
  readonly plain: PlainProblem;
  /** Where the solver stood at the end, for `solveWithout`. */
  readonly state: SolverState;
}

interface SolverState {
  readonly problem: Problem;
  readonly blossoms: Blossoms;
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
  const problem = startingProblem(plain.graph);
  const halfway = halfIntegralPhase(problem, keepGoing);
  const state = { problem, blossoms: trivialBlossoms(plain.graph.order) };
  return finish(graph, capacity, plain, state, halfway ? keepGoing : () => false);
}

/**
 * The heaviest choice once some edges may no longer be used, from where the solver stood with them. Trees are
 * grown only from those whom the change leaves exposed, so this takes milliseconds where few edges go.
 *
 * @param gone the edges that are out, by their numbers in `graph`; those gone before stay out
 */
export function solveWithout(
  graph: WeightedGraph,
  capacity: Int32Array,
  earlier: Solution,
  gone: ReadonlySet<number>,
  keepGoing: KeepGoing = forever,
): Solution {
  const { original } = earlier.plain;
  const plainGone: number[] = [];
  for (let edge = 0; edge < original.length; edge++) if (gone.has(original[edge]!)) plainGone.push(edge);
  const state = stateWithout(earlier.state, plainGone);
  return finish(graph, capacity, { ...earlier.plain, graph: state.problem.graph }, state, keepGoing);
}

/**
 * A feasible state in which the edges weigh nothing. Blossoms that hold both ends of one are given up: half of z
 * goes to each vertex within, so that slacks inside stay and others grow. What is then matched without being
 * tight, at most one edge at each such blossom, is undone.
 */
function stateWithout(earlier: SolverState, gone: readonly number[]): SolverState {
  const { graph } = earlier.problem;
  const blossoms = copyOfBlossoms(earlier.blossoms);
  const dual = earlier.problem.dual.slice();
  const mate = earlier.problem.mate.slice();
  const partner = earlier.problem.partner.slice();
  const weight = graph.weight.slice();
  const unmatch = (vertex: number): void => {
    if (mate[vertex] === none) return;
    const other = partner[vertex]!;
    mate[vertex] = partner[vertex] = mate[other] = partner[other] = none;
  };
  for (const edge of gone) {
    const [u, v] = [graph.ends[2 * edge]!, graph.ends[2 * edge + 1]!];
    weight[edge] = 0;
    while (outermost(blossoms, u) === outermost(blossoms, v)) {
      const blossom = outermost(blossoms, u);
      if (blossoms.z[blossom]! > 0) unmatch(blossoms.base[blossom]!);
      giveUp(blossoms, dual, blossom);
    }
    if (mate[u] === 2 * edge) unmatch(u);
  }
  const adjacency = adjacencyWithout(earlier.problem.adjacency, graph, gone);
  return { problem: { graph: { ...graph, weight }, adjacency, mate, partner, dual }, blossoms };
}

/** Shares out the z of an outermost blossom to its vertices, and makes its children outermost. */
function giveUp(blossoms: Blossoms, dual: Float64Array, blossom: number): void {
  const count = listVertices(blossoms, blossom);
  for (let i = 0; i < count; i++) dual[blossoms.listed[i]!]! += blossoms.z[blossom]! / 2;
  separate(blossoms, blossom);
  discard(blossoms, blossom);
}

function finish(
  graph: WeightedGraph,
  capacity: Int32Array,
  plain: PlainProblem,
  state: SolverState,
  keepGoing: KeepGoing,
): Solution {
  const { problem, blossoms } = state;
  const finished = blossomPhase(problem, blossoms, keepGoing);
  const certificate = certificateOf(problem.dual, blossoms);
  const bound = boundOf(problem.dual, blossoms.z, blossoms.size) - plain.shift;
  const mate = finished ? problem.mate : addGreedily(problem);
  const edges = usedEdges(graph, capacity, plain, matchedEdges(problem.graph, mate));
  let weight = 0;
  for (let i = 0; i < edges.length; i++) weight += graph.weight[edges[i]!]!;
  return { edges, weight, bound, certificate, plain, state };
}

function matchedEdges(graph: WeightedGraph, mate: Int32Array): Int32Array {
  const edges = new Int32Array(graph.order >> 1);
  let count = 0;
  for (let v = 0; v < graph.order; v++) {
    const arc = mate[v]!;
    if (arc !== none && v < graph.ends[arc ^ 1]!) edges[count++] = arc >> 1;
  }
  return edges.subarray(0, count).sort();
}

/** The dual objective, undoubled; weights are whole, so it may be rounded down. */
function boundOf(dual: Float64Array, z: Float64Array, size: Int32Array): number {
  let doubled = 0;
  for (let v = 0; v < dual.length; v++) doubled += dual[v]!;
  for (let blossom = dual.length; blossom < z.length; blossom++)
    doubled += (z[blossom]! * (size[blossom]! - 1)) / 2;
  return Math.floor(doubled / 2);
}
