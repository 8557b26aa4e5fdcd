// Reads the whole numbers of a graph's text, millions of them, piece by piece and without a text for each.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes at a time: they stay in a processor's cache, and the whole text never lies in memory. */
const pieceBytes = 1 << 16;

const zero = 48;

/**
 * Hands the whole numbers of a text to `take`, one after the other, until it wants no more. Whatever is no digit parts
 * them.
 */
export function readNumbers(file: string, take: (number: number) => boolean): void {
  const handle = openSync(file, 'r');
  const piece = new Uint8Array(pieceBytes);
  let value = 0;
  let isNumber = false;
  reading: for (let length = readSync(handle, piece); length > 0; length = readSync(handle, piece)) {
    for (let at = 0; at < length; at++) {
      // Past 9 for whatever is no digit.
      const digit = (piece[at]! - zero) >>> 0;
      if (digit <= 9) {
        value = value * 10 + digit;
        isNumber = true;
      } else if (isNumber) {
        isNumber = false;
        if (!take(value)) break reading;
        value = 0;
      }
    }
  }
  if (isNumber) take(value);
  closeSync(handle);
}
