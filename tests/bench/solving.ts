// `npm run bench -- solving`: the solver on families of graphs, beside peers, with its proofs; fairness over rounds; fuzzing.
//   --members N   people in the large graphs (20000)    --seed S   of everything (1)
//   --small N     small graphs against every possible answer (5000)   --tied N   graphs of 10,000 with many ties (5)
//   --peer "CMD"  a solver that takes --in FILE --out FILE, such as one built on LEMON; its time is put beside ours
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { boundProvedBy, checkChoice } from '../../functions/core/matching/solve/check.ts';
import type { WeightedGraph } from '../../functions/core/matching/solve/graph.ts';
import { maximumWeightIntroductions, solveWithout } from '../../functions/core/matching/solve/solve.ts';
import {
  anyGraph,
  type Edge,
  graphOf,
  heaviestMatching,
  middlingGraph,
  seeded,
} from '../core/matching/solve/graphs.ts';
import { twelveRounds } from '../core/matching/twelve-rounds.ts';

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    small: { type: 'string', default: '5000' },
    tied: { type: 'string', default: '5' },
    peer: { type: 'string' },
  },
});
const order = Number(values.members);
const seed = Number(values.seed);

/** Scores to a million between people of whom some are liked by many. */
function liked(count: number, degree: number): WeightedGraph {
  const random = seeded(seed);
  const seen = new Set<number>();
  const edges: Edge[] = [];
  while (edges.length < (count * degree) / 2) {
    const [u, v] = [Math.floor(count * random() ** 1.6), Math.floor(count * random())];
    const key = Math.min(u, v) * count + Math.max(u, v);
    if (u === v || seen.has(key)) continue;
    seen.add(key);
    edges.push([u, v, 1 + Math.floor(1e6 * random())]);
  }
  return graphOf(count, edges);
}

/** A path whose weights rise by one: alternating paths as long as it. */
const path = (count: number): WeightedGraph =>
  graphOf(
    count,
    Array.from({ length: count - 1 }, (_, i): Edge => [i, i + 1, i + 1]),
  );

/** Triangles in a row, all of one weight: a blossom in each. */
const triangles = (count: number): WeightedGraph =>
  graphOf(
    count,
    Array.from({ length: Math.floor(count / 3) }, (_, t): Edge[] => {
      const first = 3 * t;
      const next: Edge[] = first + 3 < count ? [[first + 2, first + 3, 7]] : [];
      return [[first, first + 1, 7], [first + 1, first + 2, 7], [first, first + 2, 7], ...next];
    }).flat(),
  );

const ones = (count: number): Int32Array => new Int32Array(count).fill(1);

/** CPU seconds of a step of this process, and what it made. */
function timed<Made>(make: () => Made): { readonly made: Made; readonly seconds: number } {
  const before = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(before);
  return { made, seconds: (user + system) / 1e6 };
}

function provedPairs(graph: WeightedGraph, capacity: Int32Array): { seconds: number; pairs: number } {
  const { made, seconds } = timed(() => maximumWeightIntroductions(graph, capacity));
  const choice = checkChoice(graph, capacity, made.edges);
  const proof = boundProvedBy(made.plain.graph, made.certificate);
  const bound = proof.kind === 'bound' ? Math.floor(proof.bound) - made.plain.shift : Number.NaN;
  if (choice.kind === 'flaw' || choice.weight !== made.weight || bound !== made.weight)
    throw new Error('not proved');
  return { seconds, pairs: made.edges.length };
}

/** Seconds of the peer as it tells them on its last line, else of its process. */
function peerSeconds(command: string, graph: WeightedGraph): number {
  const folder = mkdtempSync(join(tmpdir(), 'solving-'));
  const lines = Array.from(graph.weight, (w, e) => `${graph.ends[2 * e]} ${graph.ends[2 * e + 1]} ${w}`);
  writeFileSync(join(folder, 'graph'), `${graph.order} ${graph.weight.length}\n${lines.join('\n')}\n`);
  const [program = '', ...words] = command.split(' ');
  const began = performance.now();
  const run = spawnSync(program, [...words, '--in', join(folder, 'graph'), '--out', join(folder, 'pairs')]);
  const whole = (performance.now() - began) / 1000;
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(`the peer failed: ${run.stderr}`);
  return Number(/"solve_s":\s*([\d.e-]+)/.exec(run.stdout.toString())?.[1] ?? whole);
}

console.log(`${order} members, seed ${seed}; CPU seconds of solving, every answer proved best`);
const random = seeded(seed);
const halves = Int32Array.from({ length: order }, () => (random() < 0.5 ? 1 : 1 + Math.floor(3 * random())));
const families: readonly (readonly [string, WeightedGraph, Int32Array])[] = [
  ['liked, degree 20', liked(order, 20), ones(order)],
  ['liked, up to 3 each', liked(order, 20), halves],
  ['anywhere, many ties', middlingGraph(seeded(seed), order, 10, false, 100), ones(order)],
  ['near, many ties', middlingGraph(seeded(seed), order, 8, true, 30), ones(order)],
  ['path', path(order), ones(order)],
  ['triangles', triangles(order), ones(order)],
];
for (const [name, graph, capacity] of families) {
  const { seconds, pairs } = provedPairs(graph, capacity);
  const peer = values.peer !== undefined && capacity !== halves ? peerSeconds(values.peer, graph) : null;
  const beside = peer === null ? '' : `  peer ${peer.toFixed(2)} s: ${(seconds / peer).toFixed(2)} of it`;
  console.log(
    `  ${name.padEnd(22)} ${seconds.toFixed(2).padStart(6)} s ${String(pairs).padStart(7)} pairs${beside}`,
  );
}

{
  const graph = liked(order, 20);
  const alone = maximumWeightIntroductions(graph, ones(order));
  const most = maximumWeightIntroductions({ ...graph, weight: graph.weight.map(() => 1) }, ones(order));
  const bonus = maximumWeightIntroductions(
    { ...graph, weight: graph.weight.map((w) => w + 250_000) },
    ones(order),
  );
  const score = bonus.edges.reduce((sum, edge) => sum + graph.weight[edge]!, 0);
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(3)} %`;
  console.log(
    `pair bonus: ${share(bonus.edges.length, most.edges.length)} of the largest number of pairs, ${share(score, alone.weight)} of the score`,
  );
}

{
  const graph = liked(10_000, 20);
  const before = maximumWeightIntroductions(graph, ones(10_000));
  const took = Array.from({ length: 21 }, (_, i) => {
    const gone = new Set([before.edges[Math.floor((i * before.edges.length) / 21)]!]);
    const { made, seconds } = timed(() => solveWithout(graph, ones(10_000), before, gone));
    if (made.weight !== made.bound) throw new Error('not proved');
    return 1000 * seconds;
  }).sort((a, b) => a - b);
  console.log(
    `one pair withdrawn among 10,000: ${took[10]!.toFixed(0)} ms (median), ${took[20]!.toFixed(0)} ms at most`,
  );
}

{
  const { introductions, missedTwice } = twelveRounds(2_000, seed);
  console.log(
    `twelve rounds of 2,000, 60 % there: ${introductions} introductions, ${((100 * missedTwice) / 2_000).toFixed(2)} % went two rounds in a row without anyone`,
  );
}

fc.assert(
  fc.property(anyGraph(9), (graph) => {
    const { weight, bound } = maximumWeightIntroductions(graph, ones(graph.order));
    return weight === bound && weight === heaviestMatching(graph);
  }),
  { numRuns: Number(values.small), seed },
);
console.log(`${values.small} small graphs against every possible answer: none wrong`);
for (let i = 0; i < Number(values.tied); i++) {
  provedPairs(
    middlingGraph(seeded(seed + i), 10_000, 8, i % 2 === 0, [1, 3, 30, 1000][i % 4]!),
    ones(10_000),
  );
}
console.log(`${values.tied} graphs of 10,000 with many ties: all proved`);
