// What the phases of the solver hand to each other: the graph, a matching and the dual variables of its vertices.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { type Adjacency, adjacencyOf } from './adjacency.ts';
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
  const { first, doubledWeight } = adjacency;
  const mate = new Int32Array(graph.order).fill(none);
  const dual = new Float64Array(graph.order);
  for (let v = 0; v < graph.order; v++) {
    dual[v] = first[v]! < first[v + 1]! ? doubledWeight[first[v]!]! / 2 : 0;
  }
  const problem = { graph, adjacency, mate, dual };
  for (let v = 0; v < graph.order; v++) if (mate[v] === none) lowerAndMatch(problem, v);
  return problem;
}

/** Lowers y(v) to the least value that keeps all slacks at v, and matches v along a tight arc to an exposed vertex. */
function lowerAndMatch(problem: Problem, v: number): void {
  const { mate, dual } = problem;
  const { first, arc, target, doubledWeight } = problem.adjacency;
  let least = 0;
  let tight = none;
  for (let place = first[v]!; place < first[v + 1]!; place++) {
    if (doubledWeight[place]! < least) break;
    const w = target[place]!;
    const needed = doubledWeight[place]! - dual[w]!;
    if (needed < least) continue;
    if (needed > least) tight = none;
    least = needed;
    if (mate[w] === none) tight = arc[place]!;
  }
  dual[v] = least;
  if (tight === none || least === 0) return;
  mate[v] = tight;
  mate[problem.graph.ends[tight ^ 1]!] = tight ^ 1;
}
