// Twelve rounds in which three in five are there, by the weights of real rounds: who goes without, and for how long.
import { type CandidatePairs, roundGraph } from '../../../functions/core/matching/candidates.ts';
import { maximumWeightIntroductions } from '../../../functions/core/matching/solve/solve.ts';
import { member } from './community.ts';
import { seeded } from './solve/graphs.ts';

/** Everyone has about twenty others of very different worth, some far more sought after than the rest. */
function acquaintances(random: () => number, order: number): { a: number; b: number; score: number }[] {
  const charm = Array.from({ length: order }, () => random() ** 2);
  const seen = new Set<number>();
  const found: { a: number; b: number; score: number }[] = [];
  while (found.length < order * 10) {
    const [x, y] = [Math.floor(random() * order), Math.floor(random() * order)];
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    if (a === b || seen.has(a * order + b)) continue;
    seen.add(a * order + b);
    found.push({ a, b, score: 0.2 + 0.4 * ((charm[a] ?? 0) + (charm[b] ?? 0)) * random() });
  }
  return found;
}

/** How many introductions come of it, and how many of `order` members went two rounds in a row without anyone. */
export function twelveRounds(order: number, seed: number): { introductions: number; missedTwice: number } {
  const random = seeded(seed);
  let left = acquaintances(random, order);
  const waited = new Int32Array(order);
  const missedTwice = new Set<number>();
  let introductions = 0;
  for (let round = 0; round < 12; round++) {
    const present = Array.from({ length: order }, () => random() < 0.6);
    const open = left.filter(({ a, b }) => present[a] === true && present[b] === true);
    const pairs: CandidatePairs = {
      a: Int32Array.from(open, ({ a }) => a),
      b: Int32Array.from(open, ({ b }) => b),
      forward: Float32Array.from(open, ({ score }) => score),
      backward: Float32Array.from(open, ({ score }) => score),
      welcome: new Uint8Array(order),
      mutual: new Uint8Array(order),
      known: new Uint8Array(order),
    };
    const members = Array.from(waited, (rounds, i) => member(`m${i}`, { waited: rounds }));
    const { edges } = maximumWeightIntroductions(roundGraph(members, pairs), new Int32Array(order).fill(1));
    const chosen = new Set([...edges].map((edge) => open[edge]));
    left = left.filter((pair) => !chosen.has(pair));
    introductions += chosen.size;
    const served = new Set([...chosen].flatMap((pair) => [pair?.a, pair?.b]));
    for (let v = 0; v < order; v++) {
      if (present[v] !== true) continue;
      waited[v] = served.has(v) ? 0 : (waited[v] ?? 0) + 1;
      if ((waited[v] ?? 0) >= 2) missedTwice.add(v);
    }
  }
  return { introductions, missedTwice: missedTwice.size };
}
