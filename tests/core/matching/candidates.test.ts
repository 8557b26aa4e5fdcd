// Which pairs a round may choose from, and what serving people is worth over many rounds.
import { describe, expect, it } from 'vitest';
import { roundGraph } from '../../../functions/core/matching/candidates.ts';
import { match } from '../../../functions/core/matching/match.ts';
import { findNearest, nearPairs, nobodyNear } from '../../../functions/core/matching/nearest.ts';
import { readyToSearch } from '../../../functions/core/matching/nearest-vectors.ts';
import { whole } from '../../../functions/core/matching/part.ts';
import { readCommunity } from '../../../functions/core/matching/reading.ts';
import { type Candidate, defaultRules, type PastPair } from '../../../functions/core/matching/rules.ts';
import { maximumWeightIntroductions } from '../../../functions/core/matching/solve/solve.ts';
import { community, member, say } from './community.ts';
import { profiles } from './profiles.ts';
import { twelveRounds } from './twelve-rounds.ts';

function pairsOf(members: readonly Candidate[], vectors = new Map<string, Int8Array>()): string[] {
  const read = readCommunity(members, vectors);
  const near = nobodyNear(members.length);
  findNearest(read, readyToSearch(read.members), near, () => true, whole);
  return [...nearPairs(near)].map(([a, b]) => `${members[a]?.id} ${members[b]?.id}`).sort();
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

describe('beside somebody who surely is the one', () => {
  const asker = member('ada', { seeks: [say('Spanish conversation')] });
  const right = member('ben', { offers: [say('Spanish conversation')] });
  const alike = member('cy', { offers: [say('Salsa conversation')] });
  const direction = (degrees: number) =>
    Int8Array.of(
      Math.round(100 * Math.cos((degrees * Math.PI) / 180)),
      Math.round(100 * Math.sin((degrees * Math.PI) / 180)),
    );
  const vectors = new Map([
    ['spanish conversation', direction(0)],
    ['salsa conversation', direction(60)],
  ]);
  const round = (members: readonly Candidate[], past: readonly PastPair[] = []) =>
    match({ members, past, vectors, rules: defaultRules, seed: 's', now: '2026-03-01' });

  it('somebody who only sounds like it is nobody, also when the one was proposed in an earlier round', () => {
    expect(round([asker, alike]).pairs).toMatchObject([{ a: 'ada', b: 'cy' }]);
    expect(round([asker, right, alike]).pairs).toMatchObject([{ a: 'ada', b: 'ben' }]);
    const past: PastPair[] = [{ a: 'ada', b: 'ben', day: '2026-02-01', state: 'introduced' }];
    const later = round([asker, right, alike], past);
    expect(later.pairs).toEqual([]);
    expect(later.unmatched).toContainEqual({ id: 'ada', reason: 'all-already-met' });
  });

  it('who says the same as surely is as good', () => {
    const past: PastPair[] = [{ a: 'ada', b: 'ben', day: '2026-02-01', state: 'introduced' }];
    expect(round([asker, right, { ...right, id: 'dan' }], past).pairs).toMatchObject([
      { a: 'ada', b: 'dan' },
    ]);
  });

  it('a wish of another matter is measured by its own answers', () => {
    const both = { ...asker, seeks: [...asker.seeks, say('pottery glazing')] };
    const potter = member('eve', { offers: [say('pottery in my cellar')] });
    const past: PastPair[] = [{ a: 'ada', b: 'ben', day: '2026-02-01', state: 'introduced' }];
    expect(round([both, right, potter], past).pairs).toMatchObject([{ a: 'ada', b: 'eve' }]);
  });
});

describe('fairness', () => {
  /** Pairs as [a, b, what a gains, what b gains], and who has waited how long. */
  function chosen(edges: readonly (readonly [number, number, number, number])[], waited: readonly number[]) {
    const order = waited.length;
    const column = <At extends 0 | 1 | 2 | 3>(at: At) => edges.map((edge) => edge[at]);
    const graph = roundGraph(
      waited.map((rounds, i) => member(`m${i}`, { waited: rounds })),
      {
        a: Int32Array.from(column(0)),
        b: Int32Array.from(column(1)),
        forward: Float32Array.from(column(2)),
        backward: Float32Array.from(column(3)),
        welcome: new Uint8Array(order),
        mutual: new Uint8Array(order),
        known: new Uint8Array(order),
      },
    );
    return [...maximumWeightIntroductions(graph, new Int32Array(order).fill(1)).edges];
  }

  it('never parts two who answer each other’s wishes for two poor pairs, or for one that helps only one of them', () => {
    const poor = 0.27;
    for (const rounds of [0, 1, 3, 40]) {
      const poorPairs = [
        [0, 1, poor, poor],
        [1, 2, 1, 1],
        [2, 3, poor, poor],
      ] as const;
      expect(chosen(poorPairs, [rounds, 0, 0, rounds])).toEqual([1]);
      const oneSided = [
        [0, 1, 1, 0.5],
        [1, 2, 1, 1],
      ] as const;
      expect(chosen(oneSided, [rounds, 0, 0])).toEqual([1]);
    }
  });

  it('among pairs nearly as good serves who waited, and of those who waited longest', () => {
    const rivals = [
      [0, 1, 0.8, 0.8],
      [1, 2, 0.7, 0.7],
    ] as const;
    expect(chosen(rivals, [0, 0, 0])).toEqual([0]);
    expect(chosen(rivals, [0, 0, 1])).toEqual([1]);
    const equals = [
      [0, 1, 0.8, 0.8],
      [1, 2, 0.8, 0.8],
    ] as const;
    expect(chosen(equals, [2, 0, 1])).toEqual([0]);
    expect(chosen(equals, [1, 0, 2])).toEqual([1]);
  });
});

describe('over twelve rounds in which three in five are there', () => {
  it('hardly anybody who is there goes two rounds in a row without anyone, and no pair comes twice', () => {
    const order = 600;
    const { introductions, missedTwice } = twelveRounds(order, 12);
    expect(introductions).toBeGreaterThan(order * 3);
    expect(missedTwice / order).toBeLessThanOrEqual(0.02);
  });
});
