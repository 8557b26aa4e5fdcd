// What the phases of the solver hand to each other: the graph, a matching and the dual variables of its vertices.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { type Adjacency, adjacencyOf, arcLength, toArc, toTarget } from './adjacency.ts';
import { none, type WeightedGraph } from './graph.ts';

/**
 * A matching M and vertex duals y of the linear program of Edmonds (1965), with all weights doubled:
 *
 *   maximize Σ 2w(e) x(e)   subject to   Σ x(e) over the edges at v ≤ 1,   Σ x(e) within B ≤ (|B| - 1) / 2
 *   minimize Σ y(v) + Σ z(B) (|B| - 1) / 2   subject to   slack(uv) = y(u) + y(v) + Σ z(B) - 2w(uv) ≥ 0
 *
 * for odd sets B, where Σ z(B) runs over the B that hold both ends. Between two searches three things hold:
 * slacks, y and z are not negative; matched edges are tight (slack 0); and a blossom B with z(B) > 0 is full,
 * it holds (|B| - 1) / 2 edges of M. Both are optimal as soon as every exposed vertex has y = 0
 * (complementary slackness). Weights being even, all y and z stay whole, and every z even.
 */
export interface Problem {
  readonly graph: WeightedGraph;
  readonly adjacency: Adjacency;
  /** The matched arc leaving each vertex, or `none` where the vertex is exposed. */
  readonly mate: Int32Array;
  /** Where that leads: it could be looked up in the graph, whose arrays are too long for a processor's cache. */
  readonly partner: Int32Array;
  /** y, one for each vertex. */
  readonly dual: Float64Array;
}

/** Asked between two searches; false ends the solver at once with what it has. */
export type KeepGoing = () => boolean;

/**
 * A feasible start. Every y is half its vertex's heaviest arc (doubled weights: that arc's plain weight), so that
 * all slacks are positive or zero. One pass then lowers each exposed vertex's y until an arc is tight, and
 * matches along it if the other end is exposed. About two thirds of the pairs of a round are found here.
 */
export function startingProblem(graph: WeightedGraph): Problem {
  const adjacency = adjacencyOf(graph);
  const { first, arcs } = adjacency;
  const mate = new Int32Array(graph.order).fill(none);
  const dual = new Float64Array(graph.order);
  for (let v = 0; v < graph.order; v++) {
    for (let place = first[v]!; place < first[v + 1]!; place += arcLength) {
      dual[v] = Math.max(dual[v]!, arcs[place]! / 2);
    }
  }
  const partner = mate.slice();
  const problem = { graph, adjacency, mate, partner, dual };
  for (let v = 0; v < graph.order; v++) if (mate[v] === none) lowerAndMatch(problem, v);
  return problem;
}

/**
 * How far a root's dual may sink in one search, in rounds over the roots still exposed: a search that comes to the
 * limit leaves its tree, and what the duals have gained stays. So trees grow towards each other, in the spirit of
 * the dual changes shared by all trees in Kolmogorov (2009), and none fills a wide neighbourhood to reach another
 * root on its own. Any whole limits are right, the last being none; these serve scores of very different spread.
 */
export function searchLimits({ dual }: Problem): number[] {
  let highest = 0;
  for (let v = 0; v < dual.length; v++) highest = Math.max(highest, dual[v]!);
  return [Math.ceil(highest / 32), Math.ceil(highest / 8), Number.POSITIVE_INFINITY];
}

/** Lowers y(v) to the least value that keeps all slacks at v, and matches v along a tight arc to an exposed vertex. */
function lowerAndMatch(problem: Problem, v: number): void {
  const { mate, dual } = problem;
  const { first, arcs } = problem.adjacency;
  let least = 0;
  let tight = none;
  for (let place = first[v]!; place < first[v + 1]!; place += arcLength) {
    if (arcs[place]! < least) continue;
    const w = arcs[place + toTarget]!;
    const needed = arcs[place]! - dual[w]!;
    if (needed < least) continue;
    if (needed > least) tight = none;
    least = needed;
    if (mate[w] === none) tight = arcs[place + toArc]!;
  }
  dual[v] = least;
  if (tight === none || least === 0) return;
  match(problem, tight);
}

/** Matches the two ends of an arc with each other. */
export function match({ graph, mate, partner }: Problem, arc: number): void {
  const u = graph.ends[arc]!;
  const v = graph.ends[arc ^ 1]!;
  mate[u] = arc;
  mate[v] = arc ^ 1;
  partner[u] = v;
  partner[v] = u;
}

/** Leaves a vertex exposed; whom it was matched with is the caller's matter. */
export function expose({ mate, partner }: Problem, vertex: number): void {
  mate[vertex] = partner[vertex] = none;
}
