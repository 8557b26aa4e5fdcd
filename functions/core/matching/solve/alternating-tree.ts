// One alternating tree of the blossom phase: labels, duals that move with time, and what each arc will lead to.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { arcLength, isSorted, toArc, toTarget } from './adjacency.ts';
import { type Blossoms, isOutermostCycle, listVertices, outermost } from './blossoms.ts';
import { EventQueue } from './event-queue.ts';
import { none } from './graph.ts';
import type { Problem } from './problem.ts';

export const unlabelled = 0;
export const outer = 1;
export const inner = 2;
/** Added to the label of a vertex, unless that is outer: it may lie within an odd cycle, not only in itself. */
const onCycle = 4;
const innerOnCycle = inner + onCycle;
export const unlabelledOnCycle = unlabelled + onCycle;

/**
 * The search from one exposed blossom. `time` is how far the duals of outer vertices have sunk. The duals of what
 * is labelled are stored as they would be at time 0, so that none has to be touched while time runs:
 *
 *   outer vertex   y = stored - time        outer blossom   z = stored + 2 time
 *   inner vertex   y = stored + time        inner blossom   z = stored - 2 time
 *
 * Unlabelled ones, and blossoms inside other blossoms, stand still.
 */
export interface Tree {
  readonly problem: Problem;
  readonly blossoms: Blossoms;
  /** By blossom; only those of outermost blossoms mean anything. */
  readonly label: Uint8Array;
  /** By vertex the label of the outermost blossom around it: a scan asks often, and fetches one byte. */
  readonly vertexLabel: Uint8Array;
  /** For an inner blossom the arc that reached it, from an outer vertex to one of its own. */
  readonly treeArc: Int32Array;
  /** By vertex: over the arcs from outer vertices the least stored y(outer) - 2w, and that arc. */
  readonly nearness: Float64Array;
  readonly nearestPlace: Int32Array;
  readonly neared: Int32Array;
  nearedCount: number;
  /** Every blossom that was labelled, to be settled at the end. */
  readonly labelled: number[];
  /** Outer vertices whose arcs have yet to be looked at. */
  readonly unscanned: Int32Array;
  unscannedCount: number;
  readonly events: EventQueue;
  time: number;
  /** The earliest time at which the search can end, and with what: an arc to an exposed blossom, a zero dual, or nothing. */
  horizon: number;
  arcAtEnd: number;
  vertexAtEnd: number;
  readonly visited: Int32Array;
  visit: number;
}

/** Events are told apart by a number: twice the place of an arc to grow along, one more to shrink over it, a negative one to expand. */
const growEvent = (place: number): number => 2 * place;
const shrinkEvent = (place: number): number => 2 * place + 1;
const expandEvent = (blossom: number): number => -1 - blossom;

export function newTree(problem: Problem, blossoms: Blossoms): Tree {
  const { order } = problem.graph;
  const ids = blossoms.parent.length;
  return {
    problem,
    blossoms,
    label: new Uint8Array(ids),
    vertexLabel: Uint8Array.from({ length: order }, (_, v) =>
      blossoms.parent[v] === none ? unlabelled : unlabelledOnCycle,
    ),
    treeArc: new Int32Array(ids).fill(none),
    nearness: new Float64Array(order).fill(Number.POSITIVE_INFINITY),
    nearestPlace: new Int32Array(order).fill(none),
    neared: new Int32Array(order),
    nearedCount: 0,
    labelled: [],
    unscanned: new Int32Array(order),
    unscannedCount: 0,
    events: new EventQueue(),
    time: 0,
    horizon: Number.POSITIVE_INFINITY,
    arcAtEnd: none,
    vertexAtEnd: none,
    visited: new Int32Array(ids),
    visit: 0,
  };
}

/** Starts over at time 0, to search no further than the limit. */
export function clearTree(tree: Tree, limit: number): void {
  tree.events.clear();
  tree.labelled.length = 0;
  tree.time = 0;
  tree.horizon = limit;
  tree.arcAtEnd = none;
  tree.vertexAtEnd = none;
}

/** The base's matched arc leads to the inner blossom above an outer one; `none` at the root. */
export function innerAbove(tree: Tree, outerBlossom: number): number {
  const matched = tree.problem.partner[tree.blossoms.base[outerBlossom]!]!;
  return matched === none ? none : outermost(tree.blossoms, matched);
}

/** The outer blossom above an inner one. */
export function outerAbove(tree: Tree, innerBlossom: number): number {
  return outermost(tree.blossoms, tree.problem.graph.ends[tree.treeArc[innerBlossom]!]!);
}

/** Labels an unlabelled outermost blossom outer. */
export function labelOuter(tree: Tree, blossom: number): void {
  tree.label[blossom] = outer;
  tree.labelled.push(blossom);
  if (blossom >= tree.blossoms.order) tree.blossoms.z[blossom]! -= 2 * tree.time;
  const count = listVertices(tree.blossoms, blossom);
  for (let i = 0; i < count; i++) makeVertexOuter(tree, tree.blossoms.listed[i]!, tree.time);
}

/** A vertex becomes outer: its stored dual rises (twice the time for one that was inner), and it waits to be scanned. */
export function makeVertexOuter(tree: Tree, vertex: number, rise: number): void {
  const { dual } = tree.problem;
  dual[vertex]! += rise;
  tree.vertexLabel[vertex] = outer;
  tree.unscanned[tree.unscannedCount++] = vertex;
  if (dual[vertex]! >= tree.horizon) return;
  tree.horizon = dual[vertex]!;
  tree.vertexAtEnd = vertex;
  tree.arcAtEnd = none;
}

/** Labels an unlabelled outermost blossom inner, reached along an arc, and the one it is matched to outer. */
export function labelInner(tree: Tree, blossom: number, arc: number): void {
  const { partner, dual } = tree.problem;
  const { listed, order } = tree.blossoms;
  const count = listVertices(tree.blossoms, blossom);
  for (let i = 0; i < count; i++) {
    dual[listed[i]!]! -= tree.time;
    tree.vertexLabel[listed[i]!] = blossom < order ? inner : innerOnCycle;
  }
  markInner(tree, blossom, arc);
  labelOuter(tree, outermost(tree.blossoms, partner[tree.blossoms.base[blossom]!]!));
}

/** Enters a blossom as inner, its vertices left as they are. */
export function markInner(tree: Tree, blossom: number, arc: number): void {
  const { z } = tree.blossoms;
  tree.label[blossom] = inner;
  tree.treeArc[blossom] = arc;
  tree.labelled.push(blossom);
  if (blossom < tree.blossoms.order) return;
  z[blossom]! += 2 * tree.time;
  const empty = z[blossom]! / 2;
  if (empty < tree.horizon) tree.events.push(empty, expandEvent(blossom));
}

/** Looks along the arcs of all unscanned outer vertices. */
export function scanAll(tree: Tree): void {
  for (let i = 0; i < tree.unscannedCount; i++) scan(tree, tree.unscanned[i]!);
  tree.unscannedCount = 0;
}

/** Finds when each arc of an outer vertex will be tight. Those past the horizon do not matter. */
function scan(tree: Tree, u: number): void {
  const { vertexLabel, events } = tree;
  const { setOf } = tree.blossoms;
  const { dual, mate } = tree.problem;
  const { first, arcs } = tree.problem.adjacency;
  const dualOfU = dual[u]!;
  let horizon = tree.horizon;
  const end = first[u + 1]!;
  const sorted = isSorted(first[u]!, end);
  for (let place = first[u]!; place < end; place += arcLength) {
    const near = dualOfU - arcs[place]!;
    if (near >= horizon) {
      if (sorted) break;
      continue;
    }
    const w = arcs[place + toTarget]!;
    // The slack at time 0 (see `Tree`), which closes by one for each step of time, or by two where both ends are outer.
    // Most arcs are too slack either way, and of those nothing but one dual has been fetched.
    const slack = near + dual[w]!;
    if (slack >= 2 * horizon) continue;
    const label = vertexLabel[w]!;
    if (label === outer) {
      if (setOf[w] !== setOf[u]) events.push(slack / 2, shrinkEvent(place));
    } else if (slack >= horizon) {
    } else if (label >= onCycle) {
      comeNear(tree, near, place, w);
      horizon = tree.horizon;
    } else if (label === unlabelled) {
      if (mate[w] !== none) events.push(slack, growEvent(place));
      else {
        endAt(tree, slack, place);
        horizon = slack;
      }
    }
  }
}

function endAt(tree: Tree, time: number, place: number): void {
  tree.horizon = time;
  tree.arcAtEnd = tree.problem.adjacency.arcs[place + toArc]!;
  tree.vertexAtEnd = none;
}

/** A vertex on an odd cycle keeps its nearest arc: the cycle is reached along that of any, or falls apart and frees it. */
function comeNear(tree: Tree, near: number, place: number, vertex: number): void {
  const { nearness, nearestPlace } = tree;
  if (near >= nearness[vertex]!) return;
  if (nearness[vertex] === Number.POSITIVE_INFINITY) tree.neared[tree.nearedCount++] = vertex;
  nearness[vertex] = near;
  nearestPlace[vertex] = place;
  if (tree.vertexLabel[vertex] === unlabelledOnCycle)
    approach(tree, outermost(tree.blossoms, vertex), vertex);
}

/** An unlabelled blossom will be reached along the nearest arc of one of its vertices: the end, if it is exposed. */
export function approach(tree: Tree, blossom: number, vertex: number): void {
  const time = tree.nearness[vertex]! + tree.problem.dual[vertex]!;
  if (time >= tree.horizon) return;
  const place = tree.nearestPlace[vertex]!;
  if (tree.problem.mate[tree.blossoms.base[blossom]!] === none) endAt(tree, time, place);
  else tree.events.push(time, growEvent(place));
}

/** Whether the vertex, when it was to be reached, is still free, and not nearer than it was. */
export function isToBeReached(tree: Tree, vertex: number, time: number): boolean {
  const label = tree.vertexLabel[vertex]!;
  if (label !== unlabelledOnCycle) return label === unlabelled;
  return tree.nearness[vertex]! + tree.problem.dual[vertex]! === time;
}

/** Turns stored duals into those at the end of the search, and removes all labels. Returns the outer blossoms. */
export function settle(tree: Tree): number[] {
  const { label, blossoms, time } = tree;
  const { dual } = tree.problem;
  const outerCycles: number[] = [];
  for (const blossom of tree.labelled) {
    const isVertex = blossom < blossoms.order;
    const isOutermost = isVertex ? blossoms.parent[blossom] === none : isOutermostCycle(blossoms, blossom);
    const sign = label[blossom] === outer ? -1 : 1;
    if (isOutermost && label[blossom] !== unlabelled) {
      const count = listVertices(blossoms, blossom);
      for (let i = 0; i < count; i++) {
        dual[blossoms.listed[i]!]! += sign * time;
        tree.vertexLabel[blossoms.listed[i]!] = isVertex ? unlabelled : unlabelledOnCycle;
      }
      if (!isVertex) blossoms.z[blossom]! -= sign * 2 * time;
      if (!isVertex && sign < 0) outerCycles.push(blossom);
    }
    label[blossom] = unlabelled;
  }
  for (let i = 0; i < tree.nearedCount; i++) tree.nearness[tree.neared[i]!] = Number.POSITIVE_INFINITY;
  tree.nearedCount = 0;
  return outerCycles;
}
