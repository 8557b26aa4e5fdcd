// Which pairs a round may choose from, and what serving people is worth over many rounds.
import { describe, expect, it } from 'vitest';
import { type CandidatePairs, roundGraph } from '../../../functions/core/matching/candidates.ts';
import { nearPairs } from '../../../functions/core/matching/nearest.ts';
import { readCommunity } from '../../../functions/core/matching/reading.ts';
import type { Candidate } from '../../../functions/core/matching/rules.ts';
import { maximumWeightIntroductions } from '../../../functions/core/matching/solve/solve.ts';
import { community, member, say } from './community.ts';
import { profiles } from './profiles.ts';
import { seeded } from './solve/graphs.ts';

function pairsOf(members: readonly Candidate[], vectors = new Map<string, Int8Array>()): string[] {
  const near = [...nearPairs(readCommunity(members, vectors))];
  return near.map(([a, b]) => `${members[a]?.id} ${members[b]?.id}`).sort();
}

describe('near pairs', () => {
  it('are those one of whom says a word or topic that the other seeks, each once, the earlier member first', () => {
    const members = [...community, ...profiles];
    const read = readCommunity(members, new Map()).members;
    const expected = members.flatMap((one, i) =>
      members.slice(i + 1).flatMap((other, j) => {
        const [a, b] = [read[i], read[i + 1 + j]];
        const seeks = (x: typeof a, y: typeof a) =>
          x?.seeks.some(({ terms }) => terms.some((term) => y?.all.includes(term)));
        return seeks(a, b) || seeks(b, a) ? [`${one.id} ${other.id}`] : [];
      }),
    );
    expect(new Set(pairsOf(members)).size).toBe(pairsOf(members).length);
    for (const pair of pairsOf(members)) expect(expected).toContain(pair);
    // Only where somebody has more than forty neighbours may any be left out.
    expect(pairsOf(community)).toEqual(
      expected.filter((pair) => pair.split(' ').every((id) => community.some((one) => one.id === id))).sort(),
    );
  });

  it('keep the forty nearest of somebody whom many could meet', () => {
    const asker = member('asker', { seeks: [say('pottery glazing kilns')] });
    const others = Array.from({ length: 60 }, (_, i) =>
      member(`o${i}`, { offers: [say(i < 20 ? 'pottery glazing kilns' : 'pottery')] }),
    );
    const found = pairsOf([asker, ...others]);
    expect(found).toHaveLength(40);
    for (let i = 0; i < 20; i++) expect(found).toContain(`asker o${i}`);
  });

  it('are found by vectors where no word is shared', () => {
    const members = [member('a', { seeks: [say('zymurgy')] }), member('b', { offers: [say('homebrew')] })];
    const vectors = new Map([
      ['zymurgy', Int8Array.of(9, 1)],
      ['homebrew', Int8Array.of(8, 2)],
    ]);
    expect(pairsOf(members)).toEqual([]);
    expect(pairsOf(members, vectors)).toEqual(['a b']);
  });
});

describe('over twelve rounds in which three in five are there', () => {
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

  it('hardly anybody who is there goes two rounds in a row without anyone, and no pair comes twice', () => {
    const order = 600;
    const random = seeded(12);
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
    expect(introductions).toBeGreaterThan(order * 3);
    expect(missedTwice.size / order).toBeLessThanOrEqual(0.02);
  });
});
