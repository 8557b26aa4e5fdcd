// What became of earlier introductions moves later rounds by kind, a little, and never by person.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../../functions/core/matching/match.ts';
import { kindsThatWorked } from '../../../functions/core/matching/outcomes.ts';
import {
  type Candidate,
  defaultRules,
  type Kind,
  kinds,
  type PastPair,
} from '../../../functions/core/matching/rules.ts';

const pair = (kind: Kind, went: PastPair['went'], number = 0): PastPair => ({
  a: `a${number}`,
  b: `b${number}`,
  day: '2026-01-01',
  state: 'introduced',
  kind,
  went,
});

describe('kinds that worked', () => {
  it('count the same while little was told', () => {
    const weight = kindsThatWorked([
      pair('mentorship', 'helped'),
      pair('work', 'not'),
      pair('work', undefined),
    ]);
    for (const kind of kinds) expect(weight([kind])).toBe(1);
  });

  it('count more where they helped, less where nothing came of them, and untold kinds as all others', () => {
    const past = [
      ...Array.from({ length: 6 }, () => pair('mentorship', 'helped')),
      ...Array.from({ length: 6 }, () => pair('collaboration', 'not')),
    ];
    const weight = kindsThatWorked(past);
    expect(weight(['mentorship'])).toBeGreaterThan(1.03);
    expect(weight(['collaboration'])).toBeLessThan(0.97);
    expect(weight(['curiosity'])).toBe(1);
    expect(weight(['mentorship', 'collaboration'])).toBeCloseTo(1, 10);
    expect(weight([])).toBe(1);
  });

  it('move by a tenth at most, whatever happened, and do not care who it was', () => {
    const any = fc.array(
      fc.record({ kind: fc.constantFrom(...kinds), went: fc.constantFrom('helped', 'met', 'not') }),
    );
    fc.assert(
      fc.property(any, (told) => {
        const past = told.map(({ kind, went }, number) => pair(kind, went as PastPair['went'], number));
        const others = past.map((one, number) => ({ ...one, a: `x${number}`, b: `y${number}` }));
        for (const kind of kinds) {
          const weight = kindsThatWorked(past)([kind]);
          expect(Math.abs(weight - 1)).toBeLessThanOrEqual(0.1 + 1e-12);
          expect(kindsThatWorked(others)([kind])).toBe(weight);
        }
      }),
    );
  });
});

describe('a round after others', () => {
  const person = (id: string, kind: Kind, seek: string, offer: string): Candidate => ({
    id,
    seeks: [{ text: seek, kind, private: false }],
    offers: [{ text: offer, private: false }],
    kinds: [kind],
    values: [],
    language: 'en',
    capacity: 1,
    waited: 0,
    newcomer: false,
    blocked: [],
    tags: [],
  });
  // Two who look for the same, in words that are as close, and one who has it: only the kind differs.
  const members = [
    person('ann', 'mentorship', 'Somebody who keeps bees on a roof', 'Baking bread with rye'),
    person('bob', 'learning', 'Somebody who keeps bees on a roof', 'Baking bread with rye'),
    person('cid', 'curiosity', 'Baking bread with rye', 'I keep bees on a roof'),
  ];
  const round = (past: readonly PastPair[]) =>
    match({ members, past, rules: { ...defaultRules, floor: 0.01 }, seed: 'one', now: '2026-06-01' });

  it('prefers, of two who would gain as much, the one whose kind has worked here', () => {
    const learned = (kind: Kind, other: Kind) => [
      ...Array.from({ length: 8 }, (_, at) => pair(kind, 'helped', at)),
      ...Array.from({ length: 8 }, (_, at) => pair(other, 'not', at + 8)),
    ];
    expect(round(learned('mentorship', 'learning')).pairs.map(({ a }) => a)).toEqual(['ann']);
    expect(round(learned('learning', 'mentorship')).pairs.map(({ a }) => a)).toEqual(['bob']);
  });

  it('is decided by its snapshot alone', () => {
    const past = Array.from({ length: 6 }, (_, at) => pair('learning', 'met', at));
    expect(round(past)).toEqual(round([...past].reverse()));
  });
});
