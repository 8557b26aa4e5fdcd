// First phase: the best half-integral matching, by searches that stop at the first odd cycle instead of shrinking it.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { arcLength, isSorted, toArc, toTarget } from './adjacency.ts';
import { EventQueue } from './event-queue.ts';
import { none } from './graph.ts';
import { expose, type KeepGoing, match, type Problem, searchLimits } from './problem.ts';

/*
 * Without the constraints of odd sets the program's vertices are half-integral (Balinski 1965): a matching, and
 * odd cycles whose edges count one half each. Starting Edmonds' algorithm there is due to Derigs and Metz (1986)
 * and Applegate and Cook (1993); what is left for blossoms are a few hundred searches in a hundred thousand vertices.
 */

const unlabelled = 0;
const outer = 1;
const inner = 2;

/** How the search in hand will end, unless something earlier is found. */
const atLimit = 0;
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
  readonly labelled: Int32Array;
  labelledCount: number;
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
    labelled: new Int32Array(order),
    labelledCount: 0,
    events: new EventQueue(),
    time: 0,
    horizon: 0,
    ending: atLimit,
    endingAt: none,
    visited: new Int32Array(order),
    visit: 0,
  };
  const finished = searchLimits(problem).every((limit) => searchFromAll(search, limit, keepGoing));
  for (let v = 0; v < order; v++)
    if (search.cycleArc[v] !== none) unroll(search, leastDualOnCycle(search, v));
  return finished;
}

function searchFromAll(search: Search, limit: number, keepGoing: KeepGoing): boolean {
  const { mate, dual } = search.problem;
  for (let root = 0; root < mate.length; root++) {
    if (mate[root] !== none || search.cycleArc[root] !== none || dual[root] === 0) continue;
    if (!keepGoing()) return false;
    searchFrom(search, root, limit);
  }
  return true;
}

/**
 * Grows an alternating tree from an exposed vertex while its dual sinks. Duals of labelled vertices are kept as
 * they would be at time 0: y(outer) = stored - time, y(inner) = stored + time, so that nothing is touched while
 * time runs.
 */
function searchFrom(search: Search, root: number, limit: number): void {
  const { events, label, treeArc, labelled } = search;
  const { partner } = search.problem;
  const { arcs } = search.problem.adjacency;
  search.time = 0;
  search.horizon = limit;
  search.ending = atLimit;
  search.labelledCount = 0;
  events.clear();
  makeOuter(search, root);
  while (events.earliest() < search.horizon) {
    const time = events.earliest();
    const place = events.pop();
    const w = arcs[place + toTarget]!;
    if (label[w] !== unlabelled) continue;
    search.time = time;
    label[w] = inner;
    treeArc[w] = arcs[place + toArc]!;
    labelled[search.labelledCount++] = w;
    search.problem.dual[w]! -= time;
    makeOuter(search, partner[w]!);
  }
  search.time = search.horizon;
  settleDuals(search);
  if (search.ending === atZeroDual) exposeInstead(search, search.endingAt);
  else if (search.ending === atExposed) augment(search, search.endingAt);
  else if (search.ending === atOddCycle) formOddCycle(search, search.endingAt);
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

/** Finds when each arc of an outer vertex will be tight. Those past the horizon do not matter. */
function scan(search: Search, u: number): void {
  const { label, events } = search;
  const { mate, dual } = search.problem;
  const { first, arcs } = search.problem.adjacency;
  const dualOfU = dual[u]!;
  let horizon = search.horizon;
  const end = first[u + 1]!;
  const sorted = isSorted(first[u]!, end);
  for (let place = first[u]!; place < end; place += arcLength) {
    const near = dualOfU - arcs[place]!;
    if (near >= horizon) {
      if (sorted) break;
      continue;
    }
    const w = arcs[place + toTarget]!;
    // The slack at time 0, which closes by one for each step of time, or by two where both ends are outer: most
    // arcs are too slack either way, and of those nothing but one dual has been fetched.
    const slack = near + dual[w]!;
    if (slack >= horizon) {
      if (slack >= 2 * horizon || label[w] !== outer) continue;
    } else if (label[w] === inner) continue;
    else if (label[w] === unlabelled) {
      if (mate[w] !== none) events.push(slack, place);
      else {
        horizon = slack;
        endAt(search, slack, atExposed, arcs[place + toArc]!);
      }
      continue;
    }
    horizon = slack / 2;
    endAt(search, horizon, atOddCycle, arcs[place + toArc]!);
  }
}

/** Turns the stored duals of labelled vertices into those at the end of the search. */
function settleDuals(search: Search): void {
  const { labelled, label, time } = search;
  const { dual } = search.problem;
  for (let i = 0; i < search.labelledCount; i++) {
    const v = labelled[i]!;
    dual[v]! += label[v] === outer ? -time : time;
  }
}

/** The end of an arc from the tree is exposed, or half-matched on a cycle that then falls into whole edges. */
function augment(search: Search, arc: number): void {
  const { ends } = search.problem.graph;
  const w = ends[arc ^ 1]!;
  if (search.cycleArc[w] !== none) unroll(search, w);
  exposeInstead(search, ends[arc]!);
  match(search.problem, arc);
}

/** Moves every pair on the way from an outer vertex to the root one step on, so that this vertex is the exposed one. */
function exposeInstead(search: Search, v: number): void {
  const { partner, graph } = search.problem;
  let innerVertex = partner[v]!;
  expose(search.problem, v);
  while (innerVertex !== none) {
    const arc = search.treeArc[innerVertex]!;
    innerVertex = partner[graph.ends[arc]!]!;
    match(search.problem, arc);
  }
}

/** The arc joins two outer vertices: their meeting point becomes exposed, and the odd cycle through it half-integral. */
function formOddCycle(search: Search, arc: number): void {
  const { cycleArc, treeArc, problem } = search;
  const { mate, partner } = problem;
  const { ends } = problem.graph;
  const meeting = meetingPoint(search, ends[arc]!, ends[arc ^ 1]!);
  exposeInstead(search, meeting);
  for (let v = ends[arc]!; v !== meeting; ) {
    const innerVertex = partner[v]!;
    const up = ends[treeArc[innerVertex]!]!;
    cycleArc[up] = treeArc[innerVertex]!;
    cycleArc[innerVertex] = mate[v]! ^ 1;
    expose(problem, v);
    expose(problem, innerVertex);
    v = up;
  }
  cycleArc[ends[arc]!] = arc;
  for (let v = ends[arc ^ 1]!; v !== meeting; ) {
    const innerVertex = partner[v]!;
    cycleArc[v] = mate[v]!;
    cycleArc[innerVertex] = treeArc[innerVertex]! ^ 1;
    expose(problem, v);
    expose(problem, innerVertex);
    v = ends[treeArc[innerVertex]!]!;
  }
}

/** The lowest common ancestor of two outer vertices; both climb in turn, so the cost is the length of the cycle. */
function meetingPoint(search: Search, u: number, v: number): number {
  const { visited, treeArc } = search;
  const { graph, partner } = search.problem;
  const visit = ++search.visit;
  let here = u;
  let there = v;
  for (;;) {
    if (here !== none) {
      if (visited[here] === visit) return here;
      visited[here] = visit;
      here = partner[here] === none ? none : graph.ends[treeArc[partner[here]!]!]!;
    }
    [here, there] = [there, here];
  }
}

/** Matches a half-integral odd cycle in whole edges, all but the vertex given. */
function unroll(search: Search, exposed: number): void {
  const { cycleArc } = search;
  const { ends } = search.problem.graph;
  let v = ends[cycleArc[exposed]! ^ 1]!;
  cycleArc[exposed] = none;
  while (v !== exposed) {
    const arc = cycleArc[v]!;
    const w = ends[arc ^ 1]!;
    const next = ends[cycleArc[w]! ^ 1]!;
    match(search.problem, arc);
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
