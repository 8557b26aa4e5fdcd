// `npm run bench -- round [MEMBERS ...]`: a whole round with its vectors kept: reading, candidates, solving, reasons.
import { match } from '../../functions/core/matching/match.ts';
import { textToEncode } from '../../functions/core/matching/matter.ts';
import { type Candidate, defaultRules, kinds, type Segment } from '../../functions/core/matching/rules.ts';
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
const direction = (): Float32Array => Float32Array.from({ length: size }, () => random() + random() - 1);

interface Topic {
  readonly words: readonly string[];
  readonly at: Float32Array;
}

/** Matters of which people speak, each with words of its own and a place among the vectors; some are much liked. */
function topicsOf(count: number): Topic[] {
  const syllables = 'ba ke li mo nu ra si to vu ze pra kli sto fen gur'.split(' ');
  const syllable = () => syllables[below(syllables.length)] as string;
  const word = () => Array.from({ length: 2 + below(3) }, syllable).join('');
  return Array.from({ length: count }, () => ({ words: Array.from({ length: 14 }, word), at: direction() }));
}

/** Members with texts and vectors: near where the topic is shared, and each a little different. */
function communityOf(count: number): { members: Candidate[]; vectors: Map<string, Int8Array> } {
  const topics = topicsOf(Math.max(12, Math.round(Math.sqrt(count) * 4)));
  const vectors = new Map<string, Int8Array>();
  const segment = (): Segment => {
    const topic = topics[Math.floor(topics.length * random() ** 1.5)] as Topic;
    const text = Array.from({ length: 5 + below(5) }, () => topic.words[below(14)]).join(' ');
    const noise = direction();
    vectors.set(textToEncode(text), roundedMean([topic.at.map((x, i) => x + 0.8 * (noise[i] as number))]));
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
  return { members, vectors };
}

const sizes = process.argv.slice(2).map(Number);
for (const count of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  const { members, vectors } = communityOf(count);
  const began = performance.now();
  const cpu = process.cpuUsage();
  const result = match({
    members,
    vectors,
    past: [],
    rules: defaultRules,
    seed: 'bench',
    now: '2026-03-01',
    model: 'bench',
  });
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const most = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${count} members, ${vectors.size} vectors: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU),`,
    `${result.pairs.length} pairs, ${result.weight === result.bound ? 'proved best' : 'not proved'}, ${most.toFixed(0)} MB at most`,
  );
}
