// Who of those without anyone in a round hears of it.
import { expect, it } from 'vitest';
import type { PastPair } from '../../functions/core/matching/rules.ts';
import { emptyLedger, unmatchedToTell } from '../../functions/core/round.ts';

const today = '2026-06-30';
const pair = (state: PastPair['state'], day: string) => ({
  a: 'ada',
  b: 'ben',
  introduction: 'i1',
  state,
  day,
});
const hears = (pairs: ReturnType<typeof pair>[], waited: Record<string, number> = {}) =>
  unmatchedToTell([{ id: 'ada', reason: 'others-were-closer' }], { ...emptyLedger, pairs, waited }, today)[0]
    ?.tell;

it('whoever has nobody hears it the first time, and then every third', () => {
  expect([0, 1, 2, 3].map((rounds) => hears([], { ada: rounds }))).toEqual([true, false, false, true]);
});

it('whoever was introduced a short while ago, or has agreed on a day to come, does not', () => {
  expect(hears([pair('introduced', '2026-06-22')])).toBe(false);
  expect(hears([pair('agreed', '2026-04-01')])).toBe(false);
});

it('an introduction of long ago, or one that came to nothing, changes nothing', () => {
  expect(hears([pair('introduced', '2026-05-01')])).toBe(true);
  for (const state of ['declined', 'expired', 'withdrawn'] as const)
    expect(hears([pair(state, '2026-06-22')])).toBe(true);
});
