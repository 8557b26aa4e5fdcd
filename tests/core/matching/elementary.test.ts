// Our own exponential and logarithm agree with those of the engine, which may differ in the last bits; and nothing else is used.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, power } from '../../../functions/core/matching/elementary.ts';

const few = 6 * Number.EPSILON;

function expectNear(ours: number, theirs: number): void {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(few * Math.abs(theirs));
}

describe('the exponential', () => {
  it('is that of the engine but for the last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => expectNear(exp(x), Math.exp(x))),
    );
  });

  it('is 0, 1 and infinite where it should be', () => {
    expect([exp(Number.NEGATIVE_INFINITY), exp(-800), exp(0), exp(1000)]).toEqual([
      0,
      0,
      1,
      Number.POSITIVE_INFINITY,
    ]);
    expect(exp(Number.NaN)).toBeNaN();
  });
});

describe('the logarithm', () => {
  it('is that of the engine but for the last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(
          few * Math.max(1e-3, Math.abs(Math.log(x))),
        );
      }),
    );
    expect(log(1)).toBe(0);
  });
});

describe('a power', () => {
  it('of a share is that of the engine but for the last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (x) => expectNear(power(x, 0.3), x ** 0.3)),
    );
  });
});

describe('matching', () => {
  it('uses no function whose last bits are left to the engine', () => {
    const folder = 'functions/core/matching';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const used = files.flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
        // A power of two with whole exponent is exact.
        .flatMap(
          (line) =>
            line.match(
              /Math\.(?:a?(?:sin|cos|tan)h?|atan2|exp|expm1|log(?:2|10|1p)?|pow|cbrt|hypot)\b|(?<!\b2 )\*\*/g,
            ) ?? [],
        )
        .map((what) => `${file} ${what}`),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(used).toEqual([]);
  });
});
