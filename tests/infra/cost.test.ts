// What a month costs: the README shows what the command says, usage follows members, and what is free is given once.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { values } from '../../infra/app.ts';
import { table } from '../../infra/cost.ts';
import { type Line, linesOf, monthOf } from '../../infra/month.ts';

const thousand = { members: 1000, rounds: 2, joining: 0 };
const lines = (month = thousand, changed = {}): Line[] => linesOf(monthOf(month, { ...values, ...changed }));
const total = (some: readonly Line[], price: 'dollars' | 'beyondFree' = 'dollars'): number =>
  some.reduce((sum, line) => sum + line[price], 0);
const used = (some: readonly Line[]) => some.filter(({ part }) => part === 'used');
const standing = (some: readonly Line[]) => some.filter(({ part }) => part === 'standing');

describe('what a month costs', () => {
  it('is in the README as npm run cost says it now', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\n${table(thousand)}\n`);
  });

  it('grows with members and rounds, and what stands does not', () => {
    const twice = lines({ ...thousand, members: 2000 });
    expect(total(used(twice))).toBeCloseTo(2 * total(used(lines())), 1);
    expect(total(used(lines({ ...thousand, rounds: 4 })))).toBeGreaterThan(1.9 * total(used(lines())));
    expect(standing(twice).map(({ dollars }) => dollars)).toEqual(
      standing(lines()).map(({ dollars }) => dollars),
    );
    expect(total(used(lines({ members: 0, rounds: 2, joining: 0 })))).toBe(0);
  });

  it('counts whoever joins beside whoever is there', () => {
    const letters = (month: typeof thousand) =>
      lines(month).find(({ what }) => what === 'Letters out')?.units;
    expect(letters({ members: 0, rounds: 0, joining: 10 })).toBeCloseTo(20, 0);
    expect(letters({ ...thousand, joining: 10 })).toBeCloseTo((letters(thousand) ?? 0) + 20, 0);
  });

  it('gives the free share of a price to all its lines together, and never more than they cost', () => {
    for (const { dollars, beyondFree } of lines()) {
      expect(beyondFree).toBeGreaterThanOrEqual(0);
      expect(beyondFree).toBeLessThanOrEqual(dollars);
    }
    // A million requests to SQS are free: 40 cents, whichever line they are taken off.
    const queues = (some: readonly Line[]) => some.filter(({ what }) => what.startsWith('Queues'));
    expect(total(queues(lines())) - total(queues(lines()), 'beyondFree')).toBeCloseTo(0.4, 5);
    expect(total(lines({ ...thousand, members: 1_000_000 }), 'beyondFree')).toBeGreaterThan(1000);
  });

  it('is less without a dashboard, and without tracing', () => {
    expect(total(lines()) - total(lines(thousand, { dashboard: false }))).toBeCloseTo(3, 5);
    expect(total(lines(thousand, { tracing: false }))).toBeLessThan(total(lines()) - 0.2);
  });
});

describe('npm run cost', () => {
  it.each([
    ['--members', 'many'],
    ['--rounds', '-1'],
  ])(
    'says what is wrong with %s %s',
    (flag, value) => {
      const said = spawnSync(process.execPath, ['--import', 'tsx', 'infra/cost.ts', `${flag}=${value}`], {
        encoding: 'utf8',
      });
      expect(said).toMatchObject({ status: 2, stdout: '' });
      expect(said.stderr).toMatch(`${flag} must be a whole number, not "${value}"\n`);
      expect(said.stderr).toContain('npm run cost [-- OPTIONS]');
    },
    60_000,
  );
});
