// `npm run bench -- round [MEMBERS ...] [--threads N]`: a whole round with its vectors kept: reading, candidates, solving, reasons, the plan.
import { parseArgs } from 'node:util';
import { match } from '../../functions/core/matching/match.ts';
import { textToEncode } from '../../functions/core/matching/matter.ts';
import { type Candidate, defaultRules, kinds, type Segment } from '../../functions/core/matching/rules.ts';
import { laidTogether } from '../../functions/core/matching/sense.ts';
import { coresOf, lendThreads } from '../../functions/ports/threads.ts';
import { roundedMean } from '../../functions/ports/vectors-text.ts';

const size = 512;

/** A small generator of numbers below 1 (Mulberry32, Tommy Ettinger): the same seed, the same community. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(7);
const below = (count: number): number => Math.floor(random() * count);

/**
 * How the package's encoder spreads the wishes and offers of this project's tests: at so many directions, the share of the squares that
 * the next one holds (measured on 1,299 texts). The first is what all have in common.
 */
const spectrum: readonly (readonly [number, number])[] = [
  [1, 0.0358],
  [3, 0.0285],
  [7, 0.0186],
  [15, 0.0123],
  [31, 0.0078],
  [63, 0.0031],
  [95, 0.0012],
  [127, 0.00066],
  [191, 0.00035],
  [255, 0.00021],
  [511, 0.00005],
];
const common = Math.sqrt(0.233);

function shareAt(direction: number): number {
  const next = spectrum.findIndex(([at]) => at >= direction);
  const [to, high] = spectrum[Math.max(next, 1)] ?? [1, 0];
  const [from, low] = spectrum[Math.max(next, 1) - 1] ?? [0, 0];
  const along = (direction - from) / (to - from);
  return Math.exp(Math.log(low) * (1 - along) + Math.log(high) * along);
}

const deviations = Float64Array.from({ length: size }, (_, i) => (i === 0 ? 0 : Math.sqrt(shareAt(i))));
const signs = Int8Array.from({ length: size }, () => (random() < 0.5 ? -1 : 1));

/** What one text has beyond what all have, along the principal directions. */
const meaning = (): Float64Array =>
  deviations.map((one) => one * 1.73 * (random() + random() + random() + random() - 2));

/** In the encoder's numbers: turned, so that no number is a direction of its own (a Walsh-Hadamard transform). */
function turned(along: Float64Array): Float64Array {
  const x = along.map((one, i) => one * (signs[i] as number));
  for (let step = 1; step < size; step *= 2) {
    for (let from = 0; from < size; from += 2 * step) {
      for (let i = from; i < from + step; i++) {
        const [a, b] = [x[i] as number, x[i + step] as number];
        x[i] = a + b;
        x[i + step] = a - b;
      }
    }
  }
  return x;
}

interface Topic {
  readonly words: readonly string[];
  readonly at: Float64Array;
}

/** Matters of which people speak, each with words of its own and a place among the vectors; some are much liked. */
function topicsOf(count: number): Topic[] {
  const syllables = 'ba ke li mo nu ra si to vu ze pra kli sto fen gur'.split(' ');
  const syllable = () => syllables[below(syllables.length)] as string;
  const word = () => Array.from({ length: 2 + below(3) }, syllable).join('');
  return Array.from({ length: count }, () => ({ words: Array.from({ length: 14 }, word), at: meaning() }));
}

/** Of what two texts on one topic have beyond what all have, so much is the topic's. */
const topical = 0.6;

/** Members with texts and vectors: near where the topic is shared, and each a little different. */
function communityOf(count: number): { members: Candidate[]; vectors: Map<string, Int8Array> } {
  const topics = topicsOf(Math.max(12, Math.round(Math.sqrt(count) * 4)));
  const vectors = new Map<string, Int8Array>();
  // As they are kept between rounds: one piece, of which each is a part.
  const pack = new Int8Array(size * 4 * count);
  const segment = (): Segment => {
    const topic = topics[Math.floor(topics.length * random() ** 1.5)] as Topic;
    const text = Array.from({ length: 5 + below(5) }, () => topic.words[below(14)]).join(' ');
    const own = meaning();
    const along = own.map(
      (x, i) => Math.sqrt(1 - topical) * x + Math.sqrt(topical) * (topic.at[i] as number),
    );
    along[0] = common;
    const encoded = textToEncode(text);
    const at = vectors.get(encoded) ?? pack.subarray(size * vectors.size, size * (vectors.size + 1));
    at.set(roundedMean([turned(along)]));
    vectors.set(encoded, at);
    return { text, private: false };
  };
  const some = (): Segment[] => Array.from({ length: 1 + below(2) }, segment);
  const members = Array.from({ length: count }, (_, i): Candidate => {
    const kind = kinds[below(kinds.length)];
    return {
      id: `m${i}`,
      seeks: some(),
      offers: some(),
      kinds: kind === undefined || random() < 0.5 ? [] : [kind],
      values: [],
      language: 'en',
      capacity: 1,
      waited: below(3),
      newcomer: random() < 0.1,
      blocked: [],
      tags: [],
    };
  });
  // As they are read for a round.
  return { members, vectors: laidTogether(vectors) };
}

const memory = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;

const { values, positionals } = parseArgs({
  options: { threads: { type: 'string', default: String(coresOf(process.env)) } },
  allowPositionals: true,
});

for (const count of positionals.length > 0 ? positionals.map(Number) : [1_000, 10_000]) {
  const { members, vectors } = communityOf(count);
  const began = performance.now();
  const cpu = process.cpuUsage();
  const secondsSoFar = (): number => {
    const { user, system } = process.cpuUsage(cpu);
    return (user + system) / 1e6;
  };
  console.log(
    `${count} members, ${vectors.size} vectors; seconds of CPU, by the clock, and memory at its highest (${memory()} before); ${values.threads} threads`,
  );
  let [last, lastClock] = [0, 0];
  const passed = (step: string): void => {
    const seconds = secondsSoFar();
    const clock = (performance.now() - began) / 1000;
    console.log(
      `  ${step.padEnd(10)} ${(seconds - last).toFixed(1).padStart(6)} s ${(clock - lastClock).toFixed(1).padStart(6)} s  ${memory()}`,
    );
    [last, lastClock] = [seconds, clock];
  };
  const result = await lendThreads(Number(values.threads))(count, (threads) =>
    match({
      members,
      vectors,
      past: [],
      rules: defaultRules,
      seed: 'bench',
      now: '2026-03-01',
      model: 'bench',
      threads,
      passed,
    }),
  );
  const plan = JSON.stringify(result);
  passed('written');
  const wall = (performance.now() - began) / 1000;
  console.log(
    `  together   ${secondsSoFar().toFixed(1).padStart(6)} s  (${wall.toFixed(1)} s by the clock): ${result.pairs.length} pairs,`,
    `${result.weight === result.bound ? 'proved best' : 'not proved'}, ${(plan.length / 2 ** 20).toFixed(0)} MB of plan`,
  );
}
