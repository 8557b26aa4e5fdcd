// Second phase: the primal-dual algorithm of Edmonds with blossoms, one alternating tree at a time.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { toArc, toTarget } from './adjacency.ts';
import {
  clearTree,
  inner,
  innerAbove,
  isToBeReached,
  labelInner,
  labelOuter,
  newTree,
  scanAll,
  settle,
  type Tree,
} from './alternating-tree.ts';
import { type Blossoms, discard, isOutermostCycle, moveBase, outermost, separate } from './blossoms.ts';
import { none } from './graph.ts';
import { expose, type KeepGoing, match, type Problem, searchLimits } from './problem.ts';
import { expand, shrink } from './shrink-expand.ts';

/*
 * Edmonds (1965), Maximum matching and a polyhedron with 0,1-vertices. Growing one tree from one exposed vertex,
 * with its events in a heap, is the variant of Galil, Micali and Gabow (1986); Kolmogorov (2009) describes the
 * practice. A search ends in one of two ways: an exposed blossom is reached, and the path to it is augmented; or
 * the dual of an outer vertex is 0, and the path to it is flipped, so that this vertex is the exposed one, for
 * which that is allowed. Either way one vertex with y > 0 less is exposed; after all are searched, both are optimal. At a limit (see
 * `searchLimits`) nothing is matched, but the duals have moved.
 */

/** Raises the matching to the optimum. Ends early, still feasible, when `keepGoing` says so; returns whether it finished. */
export function blossomPhase(problem: Problem, blossoms: Blossoms, keepGoing: KeepGoing): boolean {
  const tree = newTree(problem, blossoms);
  return searchLimits(problem).every((limit) => searchFromAll(tree, limit, keepGoing));
}

function searchFromAll(tree: Tree, limit: number, keepGoing: KeepGoing): boolean {
  const { mate, dual } = tree.problem;
  for (let root = 0; root < mate.length; root++) {
    if (mate[root] !== none || dual[root] === 0) continue;
    if (!keepGoing()) return false;
    searchFrom(tree, root, limit);
  }
  return true;
}

/** One search, from an exposed vertex with a positive dual to the end of its tree, or to the limit. */
function searchFrom(tree: Tree, root: number, limit: number): void {
  const { arcs } = tree.problem.adjacency;
  clearTree(tree, limit);
  labelOuter(tree, outermost(tree.blossoms, root));
  scanAll(tree);
  while (tree.events.earliest() < tree.horizon) {
    const time = tree.events.earliest();
    const event = tree.events.pop();
    if (isStale(tree, time, event)) continue;
    tree.time = time;
    if (event < 0) expand(tree, -1 - event);
    else if (event % 2 === 1) shrink(tree, arcs[(event >> 1) + toArc]!);
    else grow(tree, event >> 1);
    scanAll(tree);
  }
  tree.time = tree.horizon;
  if (tree.arcAtEnd !== none) augment(tree, tree.arcAtEnd);
  else if (tree.vertexAtEnd !== none) exposeInstead(tree, tree.vertexAtEnd);
  for (const blossom of settle(tree)) dissolveEmpty(tree.blossoms, blossom);
}

function grow(tree: Tree, place: number): void {
  const { arcs } = tree.problem.adjacency;
  labelInner(tree, outermost(tree.blossoms, arcs[place + toTarget]!), arcs[place + toArc]!);
}

/** Whether the tree has changed since the event was noted, so that it is no longer to come. */
function isStale(tree: Tree, time: number, event: number): boolean {
  const { blossoms, label } = tree;
  if (event < 0) {
    const blossom = -1 - event;
    const isInner = isOutermostCycle(blossoms, blossom) && label[blossom] === inner;
    return !isInner || blossoms.z[blossom]! / 2 !== time;
  }
  const { arcs } = tree.problem.adjacency;
  const place = event >> 1;
  const head = arcs[place + toTarget]!;
  if (event % 2 === 0) return !isToBeReached(tree, head, time);
  const tail = tree.problem.graph.ends[arcs[place + toArc]!]!;
  return outermost(blossoms, tail) === outermost(blossoms, head);
}

/** A tight arc from an outer vertex to an exposed blossom: the path from there to the root flips, and both are matched. */
function augment(tree: Tree, arc: number): void {
  const { problem, blossoms } = tree;
  const { ends } = problem.graph;
  const reached = ends[arc ^ 1]!;
  exposeInstead(tree, ends[arc]!);
  moveBase(problem, blossoms, outermost(blossoms, reached), reached);
  match(problem, arc);
}

/** Makes an outer vertex the base of its blossom, and exposed: every pair from there up to the root moves one on. */
function exposeInstead(tree: Tree, vertex: number): void {
  const { problem, blossoms, treeArc } = tree;
  const { ends } = problem.graph;
  let above = innerAbove(tree, outermost(blossoms, vertex));
  moveBase(problem, blossoms, outermost(blossoms, vertex), vertex);
  expose(problem, vertex);
  while (above !== none) {
    const arc = treeArc[above]!;
    const entered = ends[arc ^ 1]!;
    const outerVertex = ends[arc]!;
    const outerBlossom = outermost(blossoms, outerVertex);
    moveBase(problem, blossoms, above, entered);
    above = innerAbove(tree, outerBlossom);
    moveBase(problem, blossoms, outerBlossom, outerVertex);
    match(problem, arc);
  }
}

/** Takes apart an outermost blossom whose z is 0, and those within that this brings to the outside. */
function dissolveEmpty(blossoms: Blossoms, blossom: number): void {
  const work = [blossom];
  while (work.length > 0) {
    const id = work.pop()!;
    if (id < blossoms.order || blossoms.z[id] !== 0) continue;
    separate(blossoms, id);
    const base = blossoms.baseChild[id]!;
    let child = base;
    do {
      work.push(child);
      child = blossoms.next[child]!;
    } while (child !== base);
    discard(blossoms, id);
  }
}
