// Reads the whole numbers of a graph's text, millions of them, without a text or a callback for each.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array

/** The whole numbers of a text one after the other, 0 past its end. */
export class Numbers {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): number {
    const { bytes } = this;
    const zero = 48;
    let { at } = this;
    // Below 0 or above 9 for whatever is no digit.
    while (at < bytes.length && (bytes[at]! < zero || bytes[at]! > zero + 9)) at++;
    let value = 0;
    for (; at < bytes.length; at++) {
      const digit = bytes[at]! - zero;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.at = at;
    return value;
  }
}
