// The nearest by vectors and by words: however little was compared, they are those that a comparison of all with all finds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayAnswer } from '../../../functions/core/matching/answers.ts';
import { newBests, offer, placesOf } from '../../../functions/core/matching/best.ts';
import { findByTerms } from '../../../functions/core/matching/nearest-terms.ts';
import { findByVectors, readyToSearch } from '../../../functions/core/matching/nearest-vectors.ts';
import { whole } from '../../../functions/core/matching/part.ts';
import {
  type ReadCommunity,
  type ReadMember,
  readCommunity,
} from '../../../functions/core/matching/reading.ts';
import type { Kind } from '../../../functions/core/matching/rules.ts';
import { cosine } from '../../../functions/core/matching/sense.ts';
import { shorteningFor } from '../../../functions/core/matching/shortened.ts';
import { member, say } from './community.ts';
import { seeded } from './solve/graphs.ts';

interface Crowd {
  readonly count: number;
  readonly seed: number;
  /** Numbers in a vector, and of how many directions they are mixed. */
  readonly size: number;
  readonly directions: number;
  /** The largest number: small ones make ties. */
  readonly most: number;
}

const anyCrowd = fc.record({
  count: fc.integer({ min: 2, max: 120 }),
  seed: fc.nat(),
  size: fc.constantFrom(1, 16, 40, 130),
  directions: fc.constantFrom(1, 3, 30),
  most: fc.constantFrom(1, 3, 127),
});

/** People who seek and say one or two things each, near some of the directions in which vectors may lie. */
function crowd({ count, seed, size, directions, most }: Crowd) {
  const random = seeded(seed);
  const numbers = () => Array.from({ length: size }, () => random() - 0.45);
  const basis = Array.from({ length: directions }, numbers);
  const vectors = new Map<string, Int8Array>();
  const words = 'bees mills boats kilns'.split(' ');
  const kinds: (Kind | undefined)[] = ['mentorship', 'curiosity', 'peer support', undefined];
  const text = (name: string) => {
    const one = basis[Math.floor(random() * directions)] ?? [];
    const noise = numbers();
    vectors.set(
      name,
      Int8Array.from(one, (x, i) =>
        Math.max(-127, Math.min(127, Math.round(1.6 * most * (x + 0.5 * (noise[i] ?? 0))))),
      ),
    );
    const kind = kinds[Math.floor(random() * 4)];
    return { ...say(name), ...(kind && { kind }) };
  };
  const members = Array.from({ length: count }, (_, i) => {
    const word = words[Math.floor(random() * 4)];
    const some = (what: string) =>
      Array.from({ length: Math.floor(random() * 3) }, (_, j) => text(`${word} ${what}${j}x${i}`));
    return member(`m${i}`, { seeks: some('alpha'), offers: some('gamma') });
  });
  return readCommunity(members, vectors);
}

/** Some pairs are forbidden. */
const allowed = (a: number, b: number): boolean => (a * b) % 7 !== 3;

/** The nearest by vectors of all, found in so many parts. */
function nearestByVectors(members: readonly ReadMember[], most: number, few?: number, parts = 1) {
  const found = newBests(members.length, most);
  const ready = readyToSearch(members, few);
  for (let part = 0; part < parts; part++) findByVectors(ready, found, allowed, { part, of: parts });
  return found;
}

/** The places of the highest values, by looking at every one. */
function highest(count: number, own: number, most: number, value: (place: number) => number): number[] {
  return Array.from({ length: count }, (_, at) => ({ at, value: at === own ? 0 : value(at) }))
    .filter(({ at, value }) => value > 0 && allowed(own, at))
    .sort((x, y) => y.value - x.value || x.at - y.at)
    .slice(0, most)
    .map(({ at }) => at);
}

function nearness(asker: ReadMember, other: ReadMember): number {
  const cosines = asker.seeks.flatMap((seek) =>
    [...other.offers, ...other.seeks].map((their) =>
      seek.vector && their.vector && mayAnswer(seek, their) ? cosine(seek.vector, their.vector) : 0,
    ),
  );
  return Math.max(0, ...cosines);
}

describe('the nearest by vectors', () => {
  it('are exactly those whose words are nearest to a seek that they may answer, in every crowd', () => {
    fc.assert(
      fc.property(anyCrowd, fc.constantFrom(1, 5, 40), (some, most) => {
        const { members } = crowd(some);
        const found = nearestByVectors(members, most, 0);
        members.forEach((asker, place) => {
          const near = (at: number) => nearness(asker, members[at] as ReadMember);
          expect([...placesOf(found, place)]).toEqual(highest(members.length, place, most, near));
        });
        expect(nearestByVectors(members, most)).toEqual(found);
        expect(nearestByVectors(members, most, 0, 3)).toEqual(found);
        const thought = newBests(members.length, 3);
        for (let i = 0; i + 5 < members.length; i += 2) offer(thought, i, i + 5, 1);
        const beginning = newBests(members.length, most);
        findByVectors(readyToSearch(members, 0), beginning, allowed, whole, thought);
        expect(beginning).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  it('are the same in a crowd that takes many blocks, of which hardly anything is compared in full', () => {
    const { members } = crowd({ count: 1300, seed: 5, size: 256, directions: 60, most: 127 });
    const every = nearestByVectors(members, 40, Number.POSITIVE_INFINITY);
    expect(nearestByVectors(members, 40, 0)).toEqual(every);
    expect(nearestByVectors(members, 40, 0, 5)).toEqual(every);
    const vectors = members.flatMap(({ said }) => said.flatMap(({ vector }) => vector ?? []));
    expect(shorteningFor(vectors).kept).toBeLessThan(100);
  });

  it('are nobody where nobody has a vector', () => {
    const silent = readCommunity([member('a', { seeks: [say('bees')] }), member('b')], new Map()).members;
    expect([...nearestByVectors(silent, 40).counts]).toEqual([0, 0]);
  });
});

describe('the nearest by words', () => {
  /** People who say three times some of the words. */
  const saying = (texts: readonly (readonly string[])[]) =>
    readCommunity(
      texts.map(([seek = '', also = '', offer = ''], i) =>
        member(`m${i}`, { seeks: [say(seek), say(also)], offers: [say(offer)] }),
      ),
      new Map(),
    );

  function expectExact(community: ReadCommunity, most: number, every: number): void {
    const { members, rarity } = community;
    const found = newBests(members.length, most);
    findByTerms(community, found, allowed, whole);
    for (let place = 0; place < members.length; place += every) {
      const sought = new Set(members[place]?.seeks.flatMap(({ terms }) => [...terms]));
      const shared = (at: number) =>
        [...(members[at] as ReadMember).all].reduce(
          (sum, term) => sum + (sought.has(term) ? (rarity[term] as number) : 0),
          0,
        );
      expect([...placesOf(found, place)]).toEqual(highest(members.length, place, most, shared));
    }
  }

  it('are exactly those who share the most telling words', () => {
    const word = fc.constantFrom(...'apple birch cedar dates elder figs grape hazel'.split(' '));
    const words = fc.array(word, { maxLength: 6 }).map((some) => some.join(' '));
    const people = fc.array(fc.tuple(words, words, words), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(people, fc.constantFrom(1, 3, 40), (texts, most) => expectExact(saying(texts), most, 1)),
    );
  });

  it('are the same where common words are no longer read, since nobody new could come in by them', () => {
    const random = seeded(8);
    const word = () =>
      `w${'abcdefghij'.repeat(2).slice(0, 2 + Math.floor(12 * random() ** 2))}${Math.floor(90 * random() ** 3)}q`;
    const text = () => Array.from({ length: 5 }, word).join(' ');
    expectExact(saying(Array.from({ length: 1500 }, () => [text(), text(), text()])), 5, 30);
  });
});
