// Reads the whole numbers of a graph's text, millions of them, piece by piece and without a text for each.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes at a time: they stay in a processor's cache, and the whole text never lies in memory. */
const pieceBytes = 1 << 16;

const zero = 48;

/**
 * The whole numbers of a text, in turn, as many at a time as one piece of it holds; each array is good until the next
 * is asked for. Whatever is no digit parts them.
 */
export function* numbersOf(file: string): Generator<Float64Array> {
  const handle = openSync(file, 'r');
  try {
    const piece = new Uint8Array(pieceBytes);
    const numbers = new Float64Array(pieceBytes / 2 + 1);
    // What the last piece ended in the middle of; below 0 between two numbers.
    let begun = -1;
    for (let length = readSync(handle, piece); length > 0; length = readSync(handle, piece)) {
      let count = 0;
      for (let at = 0; at < length; at++) {
        // Past 9 for whatever is no digit.
        const digit = (piece[at]! - zero) >>> 0;
        if (digit <= 9) {
          begun = begun < 0 ? digit : begun * 10 + digit;
        } else if (begun >= 0) {
          numbers[count++] = begun;
          begun = -1;
        }
      }
      yield numbers.subarray(0, count);
    }
    if (begun >= 0) yield Float64Array.of(begun);
  } finally {
    closeSync(handle);
  }
}
