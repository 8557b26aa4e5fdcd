// Exponential, logarithm and power to the same last bit on every machine, so that a round is the same wherever it is decided.

/*
 * The language leaves the last bits of Math.exp, Math.log and ** to the engine, and engines compiled for different processors
 * do differ. IEEE 754 settles sums, products, quotients and square roots to the bit, and these are made of nothing else.
 * Reduced as by Cody and Waite (1980), they are right to about two units in the last place.
 */

/** ln 2 in two parts, the first so short that its products with small whole numbers are exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

const powersFromOne = 1100;
/** 2^k at the place k + `powersFromOne`, as far as a double holds it. */
const powersOfTwo = (() => {
  const powers = new Float64Array(2 * powersFromOne).fill(1);
  for (let k = 1; k < powersFromOne; k++) {
    powers[powersFromOne + k] = (powers[powersFromOne + k - 1] as number) * 2;
    powers[powersFromOne - k] = (powers[powersFromOne - k + 1] as number) / 2;
  }
  return powers;
})();

/** 1 / i! at the place i. */
const inverseFactorials = (() => {
  const inverse = new Float64Array(15).fill(1);
  for (let i = 2; i < inverse.length; i++) inverse[i] = (inverse[i - 1] as number) / i;
  return inverse;
})();

/** e to the power of x. */
export function exp(x: number): number {
  if (!(x > -745)) return x <= -745 ? 0 : Number.NaN;
  if (x > 709.78) return Number.POSITIVE_INFINITY;
  const k = Math.round(x / Math.LN2);
  const rest = x - k * ln2High - k * ln2Low;
  // Taylor's series of what is left, at most ln 2 / 2, by Horner's rule.
  let sum = 0;
  for (let i = inverseFactorials.length - 1; i >= 0; i--) sum = (inverseFactorials[i] as number) + rest * sum;
  // 2^1024 is no double, though its product with a sum below 1 may be one.
  if (k === 1024) return sum * 2 * (powersOfTwo[powersFromOne + 1023] as number);
  return sum * (powersOfTwo[powersFromOne + k] as number);
}

const logTerms = 23;

/** The natural logarithm of x, a normal number above 0. */
export function log(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa > Math.SQRT2; mantissa /= 2) exponent++;
  for (; mantissa < Math.SQRT1_2; mantissa *= 2) exponent--;
  // ln m = 2 artanh((m - 1) / (m + 1)), whose argument is at most 0.172.
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let i = logTerms; i > 0; i -= 2) sum = 1 / i + square * sum;
  return exponent * ln2High + (exponent * ln2Low + 2 * ratio * sum);
}

/** x, a normal number above 0, to any power. */
export const power = (x: number, exponent: number): number => exp(exponent * log(x));
