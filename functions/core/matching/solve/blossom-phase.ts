// Second phase: the primal-dual algorithm of Edmonds with blossoms, one alternating tree at a time.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import {
  clearTree,
  inner,
  innerAbove,
  labelInner,
  labelOuter,
  newTree,
  scanAll,
  settle,
  type Tree,
  unlabelled,
} from './alternating-tree.ts';
import { type Blossoms, discard, isOutermostCycle, moveBase, outermost, separate } from './blossoms.ts';
import { none } from './graph.ts';
import type { KeepGoing, Problem } from './problem.ts';
import { expand, shrink } from './shrink-expand.ts';

/*
 * Edmonds (1965), Maximum matching and a polyhedron with 0,1-vertices. Growing one tree from one exposed vertex,
 * with its events in a heap, is the variant of Galil, Micali and Gabow (1986); Kolmogorov (2009) describes the
 * practice. A search ends in one of two ways: an exposed blossom is reached, and the path to it is augmented; or
 * the dual of an outer vertex is 0, and the path to it is flipped, so that this vertex is the exposed one, for
 * which that is allowed. Either way one vertex with y > 0 less is exposed; after all are searched, both are optimal.
 */

/** Raises the matching to the optimum. Ends early, still feasible, when `keepGoing` says so; returns whether it finished. */
export function blossomPhase(problem: Problem, blossoms: Blossoms, keepGoing: KeepGoing): boolean {
  const { order } = problem.graph;
  const tree = newTree(problem, blossoms);
  for (let root = 0; root < order; root++) {
    if (problem.mate[root] !== none || problem.dual[root] === 0) continue;
    if (!keepGoing()) return false;
    searchFrom(tree, root);
  }
  return true;
}

/** One search, from an exposed vertex with a positive dual to the end of its tree. */
function searchFrom(tree: Tree, root: number): void {
  clearTree(tree);
  labelOuter(tree, outermost(tree.blossoms, root));
  scanAll(tree);
  while (tree.events.earliest() < tree.horizon) {
    const time = tree.events.earliest();
    const event = tree.events.pop();
    if (isStale(tree, time, event)) continue;
    tree.time = time;
    if (event < 0) expand(tree, -1 - event);
    else if (event % 2 === 1) shrink(tree, event >> 1);
    else grow(tree, event >> 1);
    scanAll(tree);
  }
  tree.time = tree.horizon;
  if (tree.arcAtEnd !== none) augment(tree, tree.arcAtEnd);
  else rematchUpwards(tree, tree.vertexAtEnd, none);
  for (const blossom of settle(tree)) dissolveEmpty(tree.blossoms, blossom);
}

function grow(tree: Tree, arc: number): void {
  labelInner(tree, outermost(tree.blossoms, tree.problem.graph.ends[arc ^ 1]!), arc);
}

/** Whether the tree has changed since the event was noted, so that it is no longer to come. */
function isStale(tree: Tree, time: number, event: number): boolean {
  const { blossoms, label } = tree;
  if (event < 0) {
    const blossom = -1 - event;
    const isInner = isOutermostCycle(blossoms, blossom) && label[blossom] === inner;
    return !isInner || blossoms.z[blossom]! / 2 !== time;
  }
  const { ends } = tree.problem.graph;
  const arc = event >> 1;
  const head = outermost(blossoms, ends[arc ^ 1]!);
  if (event % 2 === 1) return outermost(blossoms, ends[arc]!) === head;
  const vertex = ends[arc ^ 1]!;
  return label[head] !== unlabelled || tree.nearness[vertex]! + tree.problem.dual[vertex]! !== time;
}

/** A tight arc from an outer vertex to an exposed blossom: both become matched, and the path to the root flips. */
function augment(tree: Tree, arc: number): void {
  const { mate, graph } = tree.problem;
  const reached = graph.ends[arc ^ 1]!;
  moveBase(tree.blossoms, graph.ends, mate, outermost(tree.blossoms, reached), reached);
  mate[reached] = arc ^ 1;
  rematchUpwards(tree, graph.ends[arc]!, arc);
}

/** Makes an outer vertex the base of its blossom, matched along the arc, and moves every pair up to the root one on. */
function rematchUpwards(tree: Tree, vertex: number, arc: number): void {
  const { blossoms, treeArc } = tree;
  const { mate, graph } = tree.problem;
  let outerVertex = vertex;
  let given = arc;
  for (;;) {
    const blossom = outermost(blossoms, outerVertex);
    const above = innerAbove(tree, blossom);
    moveBase(blossoms, graph.ends, mate, blossom, outerVertex);
    mate[outerVertex] = given;
    if (above === none) return;
    given = treeArc[above]!;
    const entered = graph.ends[given ^ 1]!;
    moveBase(blossoms, graph.ends, mate, above, entered);
    mate[entered] = given ^ 1;
    outerVertex = graph.ends[given]!;
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
