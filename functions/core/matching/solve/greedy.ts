// Greedy completion: what is done for those still exposed when the solver has to stop early.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { none } from './graph.ts';
import { match, type Problem } from './problem.ts';

/** The mates once exposed vertices are matched with each other, heaviest edge first; pairs that exist stay. */
export function addGreedily(problem: Problem): Int32Array {
  const { ends, weight } = problem.graph;
  const completed = { ...problem, mate: problem.mate.slice(), partner: problem.partner.slice() };
  const { mate } = completed;
  const isOpen = (edge: number): boolean =>
    mate[ends[2 * edge]!] === none && mate[ends[2 * edge + 1]!] === none;
  const open: number[] = [];
  for (let edge = 0; edge < weight.length; edge++) if (weight[edge]! > 0 && isOpen(edge)) open.push(edge);
  open.sort((one, other) => weight[other]! - weight[one]! || one - other);
  for (const edge of open) if (isOpen(edge)) match(completed, 2 * edge);
  return mate;
}
