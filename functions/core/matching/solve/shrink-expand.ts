// The two changes of shape in an alternating tree: an odd cycle becomes a blossom, an empty inner blossom falls apart.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import {
  approach,
  inner,
  innerAbove,
  makeVertexOuter,
  markInner,
  outer,
  outerAbove,
  type Tree,
  unlabelled,
  unlabelledOnCycle,
} from './alternating-tree.ts';
import {
  discard,
  isEvenWayForwards,
  joinSets,
  link,
  listVertices,
  newBlossom,
  outermost,
  separate,
} from './blossoms.ts';
import { none } from './graph.ts';

/** A tight arc joins two outer blossoms: the cycle it closes in the tree becomes one outer blossom. */
export function shrink(tree: Tree, arc: number): void {
  const { blossoms, label } = tree;
  const { ends } = tree.problem.graph;
  const from = outermost(blossoms, ends[arc]!);
  const to = outermost(blossoms, ends[arc ^ 1]!);
  const meeting = meetingPoint(tree, from, to);
  const blossom = newBlossom(blossoms, meeting);
  linkCycle(tree, from, arc, to, meeting);
  let child = meeting;
  do {
    absorb(tree, child);
    child = blossoms.next[child]!;
  } while (child !== meeting);
  joinSets(blossoms, blossom);
  label[blossom] = outer;
  tree.labelled.push(blossom);
  blossoms.z[blossom] = -2 * tree.time;
}

/** The lowest common ancestor of two outer blossoms; both climb in turn, so the cost is the length of the cycle. */
function meetingPoint(tree: Tree, from: number, to: number): number {
  const { visited } = tree;
  const visit = ++tree.visit;
  let here = from;
  let there = to;
  for (;;) {
    if (here !== none) {
      if (visited[here] === visit) return here;
      visited[here] = visit;
      const above = innerAbove(tree, here);
      here = above === none ? none : outerAbove(tree, above);
    }
    [here, there] = [there, here];
  }
}

/** Links the cycle: from the meeting point down to `from`, over the arc to `to`, and up again. */
function linkCycle(tree: Tree, from: number, arc: number, to: number, meeting: number): void {
  const { blossoms, treeArc } = tree;
  const { mate } = tree.problem;
  for (let child = from; child !== meeting; ) {
    const matched = mate[blossoms.base[child]!]!;
    const above = innerAbove(tree, child);
    const top = outerAbove(tree, above);
    link(blossoms, top, treeArc[above]!, above);
    link(blossoms, above, matched ^ 1, child);
    child = top;
  }
  link(blossoms, from, arc, to);
  for (let child = to; child !== meeting; ) {
    const matched = mate[blossoms.base[child]!]!;
    const above = innerAbove(tree, child);
    const top = outerAbove(tree, above);
    link(blossoms, child, matched, above);
    link(blossoms, above, treeArc[above]! ^ 1, top);
    child = top;
  }
}

/** A child of a new outer blossom: its own z stands still from now on, and inner vertices become outer. */
function absorb(tree: Tree, child: number): void {
  const { blossoms, time } = tree;
  const wasInner = tree.label[child] === inner;
  if (child >= blossoms.order) blossoms.z[child]! += wasInner ? -2 * time : 2 * time;
  if (!wasInner) return;
  const count = listVertices(blossoms, child);
  for (let i = 0; i < count; i++) makeVertexOuter(tree, blossoms.listed[i]!, 2 * time);
}

/**
 * The z of an inner blossom has sunk to 0. Its children take its place: those on the even way from where the tree
 * entered to the base stay in the tree, inner and outer in turn; the others are free of it.
 */
export function expand(tree: Tree, blossom: number): void {
  const { blossoms, label } = tree;
  const { next, previous, arcToNext } = blossoms;
  const entering = tree.treeArc[blossom]!;
  const base = blossoms.baseChild[blossom]!;
  separate(blossoms, blossom);
  let child = base;
  do {
    label[child] = unlabelled;
    child = next[child]!;
  } while (child !== base);
  child = outermost(blossoms, tree.problem.graph.ends[entering ^ 1]!);
  const forwards = isEvenWayForwards(blossoms, child, base);
  markInner(tree, child, entering);
  while (child !== base) {
    const one = forwards ? next[child]! : previous[child]!;
    const two = forwards ? next[one]! : previous[one]!;
    fromInnerToOuter(tree, one);
    markInner(tree, two, forwards ? arcToNext[one]! : arcToNext[two]! ^ 1);
    child = two;
  }
  releaseUnlabelled(tree, base);
  label[blossom] = unlabelled;
  discard(blossoms, blossom);
}

function fromInnerToOuter(tree: Tree, child: number): void {
  const { blossoms, time } = tree;
  tree.label[child] = outer;
  tree.labelled.push(child);
  if (child >= blossoms.order) blossoms.z[child]! -= 2 * time;
  const count = listVertices(blossoms, child);
  for (let i = 0; i < count; i++) makeVertexOuter(tree, blossoms.listed[i]!, 2 * time);
}

/** Children off the even way stand still from now on, and may be reached along the arcs that came near meanwhile. */
function releaseUnlabelled(tree: Tree, base: number): void {
  const { blossoms } = tree;
  let child = base;
  do {
    if (tree.label[child] === unlabelled) {
      const count = listVertices(blossoms, child);
      for (let i = 0; i < count; i++) {
        const vertex = blossoms.listed[i]!;
        tree.problem.dual[vertex]! += tree.time;
        tree.vertexLabel[vertex] = unlabelledOnCycle;
        if (tree.nearness[vertex] !== Number.POSITIVE_INFINITY) approach(tree, child, vertex);
      }
    }
    child = blossoms.next[child]!;
  } while (child !== base);
}
