// Which pairs a round may choose from, and what serving people is worth over many rounds.
import { describe, expect, it } from 'vitest';
import { nearestOf, nearPairs } from '../../../functions/core/matching/nearest.ts';
import { readCommunity } from '../../../functions/core/matching/reading.ts';
import type { Candidate } from '../../../functions/core/matching/rules.ts';
import { community, member, say } from './community.ts';
import { profiles } from './profiles.ts';
import { twelveRounds } from './twelve-rounds.ts';

function pairsOf(members: readonly Candidate[], vectors = new Map<string, Int8Array>()): string[] {
  const near = [...nearPairs(nearestOf(readCommunity(members, vectors), () => true))];
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
  it('hardly anybody who is there goes two rounds in a row without anyone, and no pair comes twice', () => {
    const order = 600;
    const { introductions, missedTwice } = twelveRounds(order, 12);
    expect(introductions).toBeGreaterThan(order * 3);
    expect(missedTwice / order).toBeLessThanOrEqual(0.02);
  });
});
