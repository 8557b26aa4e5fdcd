// Judges a set of examples: no harm at all, and enough of them right, answered and dated.

import { expect } from 'vitest';
import type { Reading } from '../../../functions/core/reading.ts';
import { read } from '../../../functions/mail/read.ts';
import type { Example } from './example.ts';

/** Least shares of examples read rightly and dated rightly, and the largest share asked back without need. */
export interface Goals {
  readonly right: number;
  readonly asked: number;
  readonly days: number;
}

const received = Date.parse('2026-03-10T09:00:00Z');

/** Reads an example as if it had come on Tuesday 10 March 2026, 10:00 in Berlin. */
function readExample([, text, more]: Example, language?: string): Reading {
  const about = { context: more?.context ?? ('ask' as const), received, zone: 'Europe/Berlin' };
  return read(text, language === undefined ? about : { ...about, language });
}

/** Accepting, removing or deleting where that is wrong, or taking a machine for a person. */
export function isHarm(wanted: string, got: string): boolean {
  if (wanted === got) return false;
  return ['accept', 'leave', 'erase'].includes(got) || (wanted === 'machine' && got !== 'bounce');
}

function share(examples: readonly Example[], test: (example: Example) => boolean): number {
  return examples.length === 0 ? 1 : examples.filter(test).length / examples.length;
}

/** Expects a set to be read with care; the failing texts are named. */
export function expectCareful(examples: readonly Example[], goals: Goals, language?: string): void {
  const readings = new Map(examples.map((example) => [example, readExample(example, language)]));
  const kindOf = (example: Example): string => readings.get(example)?.kind ?? '';
  const harmful = examples.filter((example) => isHarm(example[0], kindOf(example)));
  expect(harmful.map((example) => `${example[1]} → ${kindOf(example)}`)).toEqual([]);
  const invented = examples.filter((example) => {
    const reading = readings.get(example);
    const more = example[2];
    return (
      (reading?.until && !more?.until && !more?.notBefore) ||
      (reading?.notBefore && !more?.notBefore && !more?.until)
    );
  });
  expect(invented.map((example) => example[1])).toEqual([]);
  const dated = examples.filter(([, , more]) => more?.until !== undefined || more?.notBefore !== undefined);
  const rightDay = (example: Example): boolean => {
    const reading = readings.get(example);
    return (
      reading?.until === (example[2]?.until ?? null) && reading.notBefore === (example[2]?.notBefore ?? null)
    );
  };
  expect(share(examples, (example) => kindOf(example) === example[0])).toBeGreaterThanOrEqual(goals.right);
  expect(
    share(examples, (example) => kindOf(example) === 'unclear' && example[0] !== 'unclear'),
  ).toBeLessThanOrEqual(goals.asked);
  expect(share(dated, rightDay)).toBeGreaterThanOrEqual(goals.days);
  for (const example of examples) {
    expect(example[1]).toContain(readings.get(example)?.evidence);
  }
}
