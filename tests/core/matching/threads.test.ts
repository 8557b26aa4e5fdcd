// A round is the same whoever does it: alone, or in parts by any number of threads.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../../functions/core/matching/match.ts';
import {
  type Candidate,
  defaultRules,
  kinds,
  type PastPair,
} from '../../../functions/core/matching/rules.ts';
import { doPart, type Threads } from '../../../functions/core/matching/threads.ts';
import { member, say } from './community.ts';
import { seeded } from './solve/graphs.ts';

/** Every part but the first done as another thread does it, by what it is told alone. */
const parted = (of: number): Threads => ({
  all: (work, own) => [
    own({ part: 0, of }),
    ...Array.from({ length: of - 1 }, (_, i) => doPart(work, { part: i + 1, of })),
  ],
});

const words = 'bees mills boats kilns looms wells forges orchards gardens stables'.split(' ');

/** People who seek and say a few words, some of which have vectors, under rules that forbid some pairs. */
function crowd(count: number, seed: number) {
  const random = seeded(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const vectors = new Map<string, Int8Array>();
  const text = () => {
    const said = Array.from({ length: 1 + below(3) }, () => words[below(words.length)]).join(' ');
    if (random() < 0.8)
      vectors.set(
        said,
        Int8Array.from({ length: 20 }, () => below(255) - 127),
      );
    return say(said, kinds[below(12)]);
  };
  const some = () => Array.from({ length: below(3) }, text);
  const members = Array.from(
    { length: count },
    (_, i): Candidate =>
      member(`m${i}`, {
        seeks: some(),
        offers: some(),
        values: random() < 0.5 ? ['candour'] : [],
        capacity: 1 + below(2),
        company: `c${below(9)}`,
        ...(random() < 0.3 && { story: words.slice(below(5), 5 + below(5)).join(' ') }),
      }),
  );
  const past = Array.from(
    { length: count },
    (_, i): PastPair => ({ a: `m${i}`, b: `m${below(count)}`, day: '2026-02-20', state: 'expired' }),
  ).filter(({ a, b }) => a !== b);
  return { members, past, vectors, rules: defaultRules, seed: 'any', now: '2026-03-01' };
}

describe('a round in parts', () => {
  it('is the one that is decided alone, for any crowd and any number of threads', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 90 }),
        fc.nat(),
        fc.integer({ min: 1, max: 70 }),
        (count, seed, of) => {
          const input = crowd(count, seed);
          expect(match({ ...input, threads: parted(of) })).toEqual(match(input));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is so for a crowd whose vectors are shortened', () => {
    const input = crowd(2_500, 3);
    const alone = match(input);
    expect(alone.pairs.length).toBeGreaterThan(500);
    for (const of of [2, 3]) expect(match({ ...input, threads: parted(of) })).toEqual(alone);
  });
});
