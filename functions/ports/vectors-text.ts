// Texts and numbers on their way through an encoder: cut where it would stop reading, rounded where it is too exact.

/** Encoders of sentences stop reading after about so many words. */
const mostWords = 40;

/** A text in pieces that an encoder reads to their end: whole sentences where they fit. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  const close = (): void => {
    if (piece.length > 0) pieces.push(piece.join(' '));
    piece = [];
  };
  for (const sentence of text.split(/(?<=[.!?;…])\s+|\n+/u)) {
    const words = sentence.split(/\s+/u).filter((word) => word !== '');
    if (piece.length + words.length > mostWords) close();
    for (let at = 0; at < words.length; at += mostWords) {
      if (piece.length > 0 && piece.length + words.length - at > mostWords) close();
      piece.push(...words.slice(at, at + mostWords));
    }
  }
  close();
  return pieces;
}

/** The mean direction of the vectors; null where there are none. */
export function meanOf(vectors: readonly ArrayLike<number>[]): Float64Array | null {
  const [first] = vectors;
  if (first === undefined) return null;
  const sum = new Float64Array(first.length);
  for (const vector of vectors) {
    let squares = 0;
    for (let at = 0; at < sum.length; at++) squares += (vector[at] as number) ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (vector[at] as number) / length;
  }
  return sum;
}

/** The mean direction of the vectors, rounded to whole numbers of which the largest is 127. */
export function roundedMean(vectors: readonly ArrayLike<number>[]): Int8Array {
  const sum = meanOf(vectors) ?? new Float64Array(0);
  const largest = sum.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  return Int8Array.from(sum, (value) => Math.round((127 * value) / largest));
}
