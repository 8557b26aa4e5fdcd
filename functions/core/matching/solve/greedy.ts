// Greedy completion: what is done for those still exposed when the solver has to stop early.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { arcLength, toArc, toTarget } from './adjacency.ts';
import { none } from './graph.ts';
import type { Problem } from './problem.ts';

/**
 * The mates once exposed vertices are matched with each other, heaviest edge first; pairs that exist stay. An edge that
 * is the heaviest left at both its ends is what greedy takes sooner or later (Preis 1999), so each vertex points
 * at its heaviest exposed neighbour, and who point at each other are matched; no sorting is needed.
 */
export function addGreedily(problem: Problem): Int32Array {
  const { graph } = problem;
  const mate = problem.mate.slice();
  const { first, arcs } = problem.adjacency;
  const pointer = first.slice(0, graph.order);
  const waiting: number[] = [];
  for (let v = graph.order - 1; v >= 0; v--) if (mate[v] === none) waiting.push(v);
  while (waiting.length > 0) {
    const v = waiting.pop()!;
    if (mate[v] !== none) continue;
    const place = heaviestExposed(problem, mate, pointer, v);
    if (place === none) continue;
    const w = arcs[place + toTarget]!;
    const back = heaviestExposed(problem, mate, pointer, w);
    if (arcs[back]! > arcs[place]!) {
      // w prefers another: settle w first, then come back. Weights rise along the way, so this ends.
      waiting.push(v, w);
      continue;
    }
    const arc = arcs[place + toArc]!;
    mate[v] = arc;
    mate[w] = arc ^ 1;
  }
  return mate;
}

/** The place of the heaviest arc from v to an exposed vertex; pointers only move on. */
function heaviestExposed(problem: Problem, mate: Int32Array, pointer: Int32Array, v: number): number {
  const { first, arcs } = problem.adjacency;
  while (pointer[v]! < first[v + 1]! && mate[arcs[pointer[v]! + toTarget]!] !== none)
    pointer[v]! += arcLength;
  const place = pointer[v]!;
  return place < first[v + 1]! && arcs[place]! > 0 ? place : none;
}
