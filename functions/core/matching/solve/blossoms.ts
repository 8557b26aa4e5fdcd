// The nested odd sets of Edmonds: which vertices they hold, in which order around their cycle, and where their base is.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { none } from './graph.ts';
import { match, type Problem } from './problem.ts';

/**
 * A laminar family of blossoms. Ids below `order` are the vertices, which are trivial blossoms; an odd cycle of
 * blossoms shrunk into one has an id from `order` on. All arrays are indexed by such ids unless said otherwise.
 */
export interface Blossoms {
  readonly order: number;
  /** The blossom directly around, or `none` for an outermost one. */
  readonly parent: Int32Array;
  /** How many vertices it holds. */
  readonly size: Int32Array;
  /** The one vertex that is not matched within. */
  readonly base: Int32Array;
  /** The child that holds the base, or `none` for a vertex and an unused id. */
  readonly baseChild: Int32Array;
  /** The children of one blossom lie on a cycle; the arc leads from a vertex of this one into the next. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly arcToNext: Int32Array;
  /** The dual variable of the odd set, doubled like all duals; 0 for vertices. */
  readonly z: Float64Array;
  /** By vertex: the set of those within one outermost blossom; and the way from a set to that blossom and back. */
  readonly setOf: Int32Array;
  readonly outermostOfSet: Int32Array;
  readonly setOfOutermost: Int32Array;
  readonly unusedSets: Int32Array;
  unusedSetCount: number;
  readonly unusedIds: Int32Array;
  unusedIdCount: number;
  /** Filled by `listVertices`. */
  readonly listed: Int32Array;
  readonly pending: Int32Array;
}

/** As many trivial blossoms as there are vertices. */
export function trivialBlossoms(order: number): Blossoms {
  const ids = order + (order >> 1) + 1;
  const identity = (length: number): Int32Array => {
    const ids = new Int32Array(length);
    for (let id = 0; id < length; id++) ids[id] = id;
    return ids;
  };
  const empty = (): Int32Array => new Int32Array(ids).fill(none);
  return {
    order,
    parent: empty(),
    size: new Int32Array(ids).fill(1),
    base: identity(ids),
    baseChild: empty(),
    next: empty(),
    previous: empty(),
    arcToNext: empty(),
    z: new Float64Array(ids),
    setOf: identity(order),
    outermostOfSet: identity(order),
    setOfOutermost: identity(ids),
    unusedSets: new Int32Array(order),
    unusedSetCount: 0,
    unusedIds: Int32Array.from({ length: ids - order }, (_, i) => ids - 1 - i),
    unusedIdCount: ids - order,
    listed: new Int32Array(order),
    pending: new Int32Array(ids),
  };
}

/** The same family in arrays of its own, to be changed while the first stays. */
export function copyOfBlossoms(blossoms: Blossoms): Blossoms {
  return {
    ...blossoms,
    parent: blossoms.parent.slice(),
    size: blossoms.size.slice(),
    base: blossoms.base.slice(),
    baseChild: blossoms.baseChild.slice(),
    next: blossoms.next.slice(),
    previous: blossoms.previous.slice(),
    arcToNext: blossoms.arcToNext.slice(),
    z: blossoms.z.slice(),
    setOf: blossoms.setOf.slice(),
    outermostOfSet: blossoms.outermostOfSet.slice(),
    setOfOutermost: blossoms.setOfOutermost.slice(),
    unusedSets: blossoms.unusedSets.slice(),
    unusedIds: blossoms.unusedIds.slice(),
  };
}

/** The outermost blossom around a vertex, in constant time. */
export function outermost(blossoms: Blossoms, vertex: number): number {
  return blossoms.parent[vertex] === none ? vertex : blossoms.outermostOfSet[blossoms.setOf[vertex]!]!;
}

/** Whether the id is an odd cycle in use at the outermost level. */
export function isOutermostCycle(blossoms: Blossoms, id: number): boolean {
  return id >= blossoms.order && blossoms.baseChild[id] !== none && blossoms.parent[id] === none;
}

/** Writes the vertices of a blossom to `listed` and returns how many; depth is no matter, there is no recursion. */
export function listVertices(blossoms: Blossoms, blossom: number): number {
  const { listed, pending, baseChild, next, order } = blossoms;
  let count = 0;
  let waiting = 0;
  pending[waiting++] = blossom;
  while (waiting > 0) {
    const id = pending[--waiting]!;
    if (id < order) {
      listed[count++] = id;
      continue;
    }
    const base = baseChild[id]!;
    let child = base;
    do {
      pending[waiting++] = child;
      child = next[child]!;
    } while (child !== base);
  }
  return count;
}

/** Takes an unused id. Its cycle is then linked by the caller, who calls `joinSets` once it is closed. */
export function newBlossom(blossoms: Blossoms, baseChild: number): number {
  const id = blossoms.unusedIds[--blossoms.unusedIdCount]!;
  blossoms.base[id] = blossoms.base[baseChild]!;
  blossoms.baseChild[id] = baseChild;
  blossoms.parent[id] = none;
  return id;
}

/** Puts one child after another on the cycle of their parent. */
export function link(blossoms: Blossoms, from: number, arc: number, to: number): void {
  blossoms.arcToNext[from] = arc;
  blossoms.next[from] = to;
  blossoms.previous[to] = from;
}

/** Makes a blossom outermost over its children. The largest child's set stays: only the smaller are relabelled. */
export function joinSets(blossoms: Blossoms, blossom: number): void {
  const { size, next, setOfOutermost, parent } = blossoms;
  const base = blossoms.baseChild[blossom]!;
  const largest = largestChild(blossoms, blossom);
  const set = setOfOutermost[largest]!;
  let total = 0;
  let child = base;
  do {
    total += size[child]!;
    parent[child] = blossom;
    if (child !== largest) {
      blossoms.unusedSets[blossoms.unusedSetCount++] = setOfOutermost[child]!;
      moveToSet(blossoms, child, set);
    }
    child = next[child]!;
  } while (child !== base);
  size[blossom] = total;
  setOfOutermost[blossom] = set;
  blossoms.outermostOfSet[set] = blossom;
}

/** Makes the children of an outermost blossom outermost. The blossom keeps its cycle until `discard`. */
export function separate(blossoms: Blossoms, blossom: number): void {
  const { next, setOfOutermost, outermostOfSet, parent } = blossoms;
  const base = blossoms.baseChild[blossom]!;
  const largest = largestChild(blossoms, blossom);
  let child = base;
  do {
    parent[child] = none;
    const set =
      child === largest ? setOfOutermost[blossom]! : blossoms.unusedSets[--blossoms.unusedSetCount]!;
    if (child !== largest) moveToSet(blossoms, child, set);
    setOfOutermost[child] = set;
    outermostOfSet[set] = child;
    child = next[child]!;
  } while (child !== base);
}

/** Gives the id of a separated blossom back. */
export function discard(blossoms: Blossoms, blossom: number): void {
  blossoms.baseChild[blossom] = none;
  blossoms.z[blossom] = 0;
  blossoms.unusedIds[blossoms.unusedIdCount++] = blossom;
}

function largestChild(blossoms: Blossoms, blossom: number): number {
  const base = blossoms.baseChild[blossom]!;
  let largest = base;
  for (let child = blossoms.next[base]!; child !== base; child = blossoms.next[child]!) {
    if (blossoms.size[child]! > blossoms.size[largest]!) largest = child;
  }
  return largest;
}

function moveToSet(blossoms: Blossoms, blossom: number, set: number): void {
  const count = listVertices(blossoms, blossom);
  for (let i = 0; i < count; i++) blossoms.setOf[blossoms.listed[i]!] = set;
}

/**
 * Rematches the inside of a blossom so that the given vertex is its base. Level by level, the even way around the
 * cycle from the vertex's child to the base child is flipped; whatever that moves inside other children is noted
 * as further work, so no depth of nesting can exhaust the stack.
 */
export function moveBase(problem: Problem, blossoms: Blossoms, blossom: number, vertex: number): void {
  const work = [blossom, vertex];
  while (work.length > 0) {
    const newBase = work.pop()!;
    const top = work.pop()!;
    if (blossoms.base[top] === newBase) continue;
    for (let child = newBase; child !== top; child = blossoms.parent[child]!) {
      flipCycle(problem, blossoms, child, work);
      blossoms.base[blossoms.parent[child]!] = newBase;
    }
  }
}

/** Flips matched and unmatched arcs on the even way from a child to the base child, and makes it the base child. */
function flipCycle(problem: Problem, blossoms: Blossoms, start: number, work: number[]): void {
  const { ends } = problem.graph;
  const { next, previous, arcToNext, baseChild } = blossoms;
  const parent = blossoms.parent[start]!;
  const base = baseChild[parent]!;
  const forwards = isEvenWayForwards(blossoms, start, base);
  for (let child = start; child !== base; ) {
    const one = forwards ? next[child]! : previous[child]!;
    const two = forwards ? next[one]! : previous[one]!;
    const arc = forwards ? arcToNext[one]! : arcToNext[two]! ^ 1;
    work.push(one, ends[arc]!, two, ends[arc ^ 1]!);
    match(problem, arc);
    child = two;
  }
  baseChild[parent] = start;
}

/** On an odd cycle exactly one way from a child to the base child has an even number of steps. */
export function isEvenWayForwards(blossoms: Blossoms, from: number, base: number): boolean {
  let steps = 0;
  for (let child = from; child !== base; child = blossoms.next[child]!) steps++;
  return steps % 2 === 0;
}
