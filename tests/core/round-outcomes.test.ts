// How introductions went, for the organiser: sums that nobody's answer can be told from.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kind, kinds, type PastPair } from '../../functions/core/matching/rules.ts';
import { fewestToTell, howItWent, mayHaveTold } from '../../functions/core/round-outcomes.ts';

const told = (kind: Kind, went: PastPair['went'], many: number) =>
  Array.from({ length: many }, () => ({ kind, went }));

describe('how it went', () => {
  it('is not said of fewer than five introductions, however many were made', () => {
    expect(howItWent([...told('work', 'met', 4), ...told('work', undefined, 20)])).toBeNull();
  });

  it('counts who met and whom it helped, in all and by kind', () => {
    const pairs = [
      ...told('mentorship', 'helped', 4),
      ...told('mentorship', 'not', 2),
      ...told('work', 'met', 5),
    ];
    expect(howItWent(pairs)).toEqual({
      told: 11,
      met: 9,
      helped: 4,
      kinds: [
        { kind: 'mentorship', told: 6, met: 4, helped: 4 },
        { kind: 'work', told: 5, met: 5, helped: 0 },
      ],
    });
  });

  it('leaves out a kind of which the rest could be reckoned', () => {
    const pairs = [
      ...told('mentorship', 'met', 6),
      ...told('work', 'met', 5),
      ...told('curiosity', 'not', 1),
    ];
    expect(howItWent(pairs)?.kinds.map(({ kind }) => kind)).toEqual(['mentorship']);
  });

  it('never shows a number of fewer, nor leaves one as a difference', () => {
    const any = fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        went: fc.constantFrom('helped', 'met', 'not', undefined),
      }),
    );
    fc.assert(
      fc.property(any, (pairs) => {
        const went = howItWent(pairs as Pick<PastPair, 'kind' | 'went'>[]);
        if (!went) return;
        const rest = went.told - went.kinds.reduce((sum, one) => sum + one.told, 0);
        for (const number of [went.told, ...went.kinds.map((one) => one.told)])
          expect(number).toBeGreaterThanOrEqual(fewestToTell);
        expect(rest === 0 || rest >= fewestToTell).toBe(true);
      }),
    );
  });
});

it('an introduction is looked at again while more may be told of it', () => {
  const pair = { a: 'a', b: 'b', day: '2026-03-01', state: 'introduced' } as const;
  expect(mayHaveTold(pair, '2026-03-20')).toBe(true);
  expect(mayHaveTold({ ...pair, went: 'met' }, '2026-03-20')).toBe(true);
  expect(mayHaveTold({ ...pair, went: 'helped' }, '2026-03-20')).toBe(false);
  expect(mayHaveTold(pair, '2026-12-20')).toBe(false);
  expect(mayHaveTold({ ...pair, state: 'expired' }, '2026-03-20')).toBe(false);
});
