// First phase: the best half-integral matching, by searches that stop at the first odd cycle instead of shrinking it.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { EventQueue } from './event-queue.ts';
import { none } from './graph.ts';
import type { KeepGoing, Problem } from './problem.ts';

/*
 * Without the constraints of odd sets the program's vertices are half-integral (Balinski 1965): a matching, and
 * odd cycles whose edges count one half each. Starting Edmonds' algorithm there is due to Derigs and Metz (1986)
 * and Applegate and Cook (1993); what is left for blossoms are a few hundred searches in a hundred thousand vertices.
 */

const unlabelled = 0;
const outer = 1;
const inner = 2;

/** How the search in hand will end, unless something earlier is found. */
const atNothing = 0;
const atZeroDual = 1;
const atExposed = 2;
const atOddCycle = 3;

interface Search {
  readonly problem: Problem;
  /** The arc to the next vertex of a half-integral odd cycle, or `none` outside of them. */
  readonly cycleArc: Int32Array;
  readonly label: Uint8Array;
  /** For an inner vertex the arc of the alternating tree that reached it. */
  readonly treeArc: Int32Array;
  /** Over the arcs from outer vertices to an unlabelled one the least y(outer) - 2w. */
  readonly nearness: Float64Array;
  readonly labelled: Int32Array;
  labelledCount: number;
  readonly neared: Int32Array;
  nearedCount: number;
  readonly events: EventQueue;
  /** By how much the root's dual has sunk. */
  time: number;
  /** The earliest time at which the search can end, how, and at which vertex or arc. */
  horizon: number;
  ending: number;
  endingAt: number;
  readonly visited: Int32Array;
  visit: number;
}

/**
 * Raises the matching to a half-integral optimum and rounds it: every odd cycle leaves its vertex of least dual
 * exposed. Ends early, with slacks still feasible, when `keepGoing` says so; returns whether it finished.
 */
export function halfIntegralPhase(problem: Problem, keepGoing: KeepGoing): boolean {
  const { order } = problem.graph;
  const search: Search = {
    problem,
    cycleArc: new Int32Array(order).fill(none),
    label: new Uint8Array(order),
    treeArc: new Int32Array(order).fill(none),
    nearness: new Float64Array(order).fill(Number.POSITIVE_INFINITY),
    labelled: new Int32Array(order),
    labelledCount: 0,
    neared: new Int32Array(order),
    nearedCount: 0,
    events: new EventQueue(),
    time: 0,
    horizon: 0,
    ending: atNothing,
    endingAt: none,
    visited: new Int32Array(order),
    visit: 0,
  };
  let finished = true;
  for (let root = 0; root < order && finished; root++) {
    if (problem.mate[root] !== none || search.cycleArc[root] !== none || problem.dual[root] === 0) continue;
    finished = keepGoing();
    if (finished) searchFrom(search, root);
  }
  for (let v = 0; v < order; v++)
    if (search.cycleArc[v] !== none) unroll(search, leastDualOnCycle(search, v));
  return finished;
}

/**
 * Grows an alternating tree from an exposed vertex while its dual sinks. Duals of labelled vertices are kept as
 * they would be at time 0: y(outer) = stored - time, y(inner) = stored + time, so that nothing is touched while
 * time runs.
 */
function searchFrom(search: Search, root: number): void {
  const { events, label, treeArc, labelled } = search;
  const { mate } = search.problem;
  const { ends } = search.problem.graph;
  search.time = 0;
  search.horizon = Number.POSITIVE_INFINITY;
  search.ending = atNothing;
  search.labelledCount = 0;
  search.nearedCount = 0;
  events.clear();
  makeOuter(search, root);
  while (events.earliest() < search.horizon) {
    const time = events.earliest();
    const arc = events.pop();
    const w = ends[arc ^ 1]!;
    if (label[w] !== unlabelled) continue;
    search.time = time;
    label[w] = inner;
    treeArc[w] = arc;
    labelled[search.labelledCount++] = w;
    search.problem.dual[w]! -= time;
    makeOuter(search, ends[mate[w]! ^ 1]!);
  }
  search.time = search.horizon;
  settleDuals(search);
  if (search.ending === atZeroDual) exposeInstead(search, search.endingAt);
  else if (search.ending === atExposed) augment(search, search.endingAt);
  else formOddCycle(search, search.endingAt);
  for (let i = 0; i < search.labelledCount; i++) label[labelled[i]!] = unlabelled;
}

function endAt(search: Search, time: number, ending: number, where: number): void {
  search.horizon = time;
  search.ending = ending;
  search.endingAt = where;
}

/** Labels a vertex outer and looks along its arcs. */
function makeOuter(search: Search, u: number): void {
  const { dual } = search.problem;
  search.label[u] = outer;
  search.labelled[search.labelledCount++] = u;
  dual[u]! += search.time;
  if (dual[u]! < search.horizon) endAt(search, dual[u]!, atZeroDual, u);
  scan(search, u);
}

/** Finds when each arc of an outer vertex will be tight. Arcs come heaviest first: the rest is past the horizon. */
function scan(search: Search, u: number): void {
  const { label, nearness, neared, events } = search;
  const { mate, dual } = search.problem;
  const { first, arc, target, doubledWeight } = search.problem.adjacency;
  const dualOfU = dual[u]!;
  let horizon = search.horizon;
  for (let place = first[u]!, end = first[u + 1]!; place < end; place++) {
    const near = dualOfU - doubledWeight[place]!;
    if (near >= horizon) break;
    const w = target[place]!;
    // The slack at time 0, which closes by one for each step of time, or by two where both ends are outer: most
    // arcs are too slack either way, and of those nothing but one dual has been fetched.
    const slack = near + dual[w]!;
    if (slack >= horizon && (slack >= 2 * horizon || label[w] !== outer)) continue;
    if (label[w] === inner) continue;
    let time = slack / 2;
    let ending = atOddCycle;
    if (label[w] === unlabelled) {
      time = slack;
      if (near >= nearness[w]!) continue;
      if (nearness[w] === Number.POSITIVE_INFINITY) neared[search.nearedCount++] = w;
      nearness[w] = near;
      ending = mate[w] === none ? atExposed : atNothing;
    }
    if (ending === atNothing) {
      events.push(time, arc[place]!);
    } else {
      horizon = time;
      endAt(search, time, ending, arc[place]!);
    }
  }
}

/** Turns the stored duals of labelled vertices into those at the end of the search. */
function settleDuals(search: Search): void {
  const { labelled, label, neared, nearness, time } = search;
  const { dual } = search.problem;
  for (let i = 0; i < search.labelledCount; i++) {
    const v = labelled[i]!;
    dual[v]! += label[v] === outer ? -time : time;
  }
  for (let i = 0; i < search.nearedCount; i++) nearness[neared[i]!] = Number.POSITIVE_INFINITY;
}

/** Flips the path from an outer vertex to the root, so that it is the exposed one. */
function exposeInstead(search: Search, v: number): void {
  rematchUpwards(search, v, none);
}

/** The end of an arc from the tree is exposed, or half-matched on a cycle that then falls into whole edges. */
function augment(search: Search, arc: number): void {
  const { mate, graph } = search.problem;
  const w = graph.ends[arc ^ 1]!;
  if (search.cycleArc[w] !== none) unroll(search, w);
  mate[w] = arc ^ 1;
  rematchUpwards(search, graph.ends[arc]!, arc);
}

/** Gives an outer vertex the arc as its mate, and moves every pair on the way to the root one step on. */
function rematchUpwards(search: Search, v: number, arc: number): void {
  const { mate, graph } = search.problem;
  let outerVertex = v;
  let given = arc;
  for (;;) {
    const old = mate[outerVertex]!;
    mate[outerVertex] = given;
    if (old === none) return;
    const innerVertex = graph.ends[old ^ 1]!;
    given = search.treeArc[innerVertex]!;
    mate[innerVertex] = given ^ 1;
    outerVertex = graph.ends[given]!;
  }
}

/** The arc joins two outer vertices: their meeting point becomes exposed, and the odd cycle through it half-integral. */
function formOddCycle(search: Search, arc: number): void {
  const { cycleArc, treeArc } = search;
  const { mate, graph } = search.problem;
  const { ends } = graph;
  const meeting = meetingPoint(search, ends[arc]!, ends[arc ^ 1]!);
  rematchUpwards(search, meeting, none);
  for (let v = ends[arc]!; v !== meeting; ) {
    const down = mate[v]! ^ 1;
    const innerVertex = ends[down]!;
    const up = ends[treeArc[innerVertex]!]!;
    cycleArc[up] = treeArc[innerVertex]!;
    cycleArc[innerVertex] = down;
    mate[v] = mate[innerVertex] = none;
    v = up;
  }
  cycleArc[ends[arc]!] = arc;
  for (let v = ends[arc ^ 1]!; v !== meeting; ) {
    const matched = mate[v]!;
    const innerVertex = ends[matched ^ 1]!;
    cycleArc[v] = matched;
    cycleArc[innerVertex] = treeArc[innerVertex]! ^ 1;
    mate[v] = mate[innerVertex] = none;
    v = ends[treeArc[innerVertex]!]!;
  }
}

/** The lowest common ancestor of two outer vertices; both climb in turn, so the cost is the length of the cycle. */
function meetingPoint(search: Search, u: number, v: number): number {
  const { visited, treeArc } = search;
  const { mate, graph } = search.problem;
  const visit = ++search.visit;
  let here = u;
  let there = v;
  for (;;) {
    if (here !== none) {
      if (visited[here] === visit) return here;
      visited[here] = visit;
      here = mate[here] === none ? none : graph.ends[treeArc[graph.ends[mate[here]! ^ 1]!]!]!;
    }
    [here, there] = [there, here];
  }
}

/** Matches a half-integral odd cycle in whole edges, all but the vertex given. */
function unroll(search: Search, exposed: number): void {
  const { cycleArc } = search;
  const { mate, graph } = search.problem;
  let v = graph.ends[cycleArc[exposed]! ^ 1]!;
  cycleArc[exposed] = none;
  while (v !== exposed) {
    const arc = cycleArc[v]!;
    const w = graph.ends[arc ^ 1]!;
    const next = graph.ends[cycleArc[w]! ^ 1]!;
    mate[v] = arc;
    mate[w] = arc ^ 1;
    cycleArc[v] = cycleArc[w] = none;
    v = next;
  }
}

function leastDualOnCycle(search: Search, start: number): number {
  const { dual, graph } = search.problem;
  const step = (v: number): number => graph.ends[search.cycleArc[v]! ^ 1]!;
  let least = start;
  for (let v = step(start); v !== start; v = step(v)) if (dual[v]! < dual[least]!) least = v;
  return least;
}
