// Vectors kept from round to round, one object per community: only texts that nobody said before are encoded.
import { createHash } from 'node:crypto';
import type { Objects } from './objects.ts';
import type { Embedder } from './vectors.ts';

export interface Vectors {
  readonly vectors: ReadonlyMap<string, Int8Array>;
  /** How many of them had to be made now. */
  readonly encoded: number;
}

/**
 * The vectors of these texts. What is kept afterwards is just these: words that were taken back or erased leave
 * nothing behind. Two runs at once may both encode; the later object is as good as the earlier.
 */
export async function keptVectors(
  objects: Pick<Objects, 'bytes' | 'writeBytes'>,
  place: { readonly bucket: string; readonly key: string },
  embedder: Embedder,
  texts: readonly string[],
): Promise<Vectors> {
  const wanted = [...new Set(texts)];
  if (embedder.model === 'none' || wanted.length === 0) return { vectors: new Map(), encoded: 0 };
  const key = `${place.key}/vectors-${embedder.model.replaceAll(/[^\w.-]/g, '-')}.bin`;
  const packed = await objects.bytes(place.bucket, key, mostBytes).catch(absentIfHidden);
  const kept = packed instanceof Uint8Array ? unpacked(packed) : new Map<string, Int8Array>();
  const vectors = new Map<string, Int8Array>();
  const missing: string[] = [];
  for (const text of wanted) {
    const vector = kept.get(nameOf(text));
    if (vector === undefined) missing.push(text);
    else vectors.set(text, vector);
  }
  const made = await embedder.embed(missing);
  for (const [text, vector] of made) vectors.set(text, vector);
  if (made.size > 0 || kept.size > vectors.size) await objects.writeBytes(place.bucket, key, packOf(vectors));
  return { vectors, encoded: made.size };
}

/** S3 says "denied" instead of "not there" to whoever may not list: if that is meant, the write to come fails. */
function absentIfHidden(error: unknown): null {
  if (error instanceof Error && error.name === 'AccessDenied') return null;
  throw error;
}

/** 600,000 vectors of 512 numbers; a larger object is not ours, and is made anew. */
const mostBytes = 330_000_000;

/** Bytes of a text's name: enough of its SHA-256 that no two texts share one. */
const nameBytes = 16;
const headerBytes = 8;

const nameOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * nameBytes);

/** Number of vectors and their size as two 32-bit numbers, then name after name with its vector. */
export function packOf(vectors: ReadonlyMap<string, Int8Array>): Uint8Array {
  const [first] = vectors.values();
  const size = first?.length ?? 0;
  const pack = Buffer.alloc(headerBytes + vectors.size * (nameBytes + size));
  pack.writeUInt32LE(vectors.size, 0);
  pack.writeUInt32LE(size, 4);
  let at = headerBytes;
  for (const [text, vector] of vectors) {
    pack.write(nameOf(text), at, 'hex');
    pack.set(new Uint8Array(vector.buffer, vector.byteOffset, size), at + nameBytes);
    at += nameBytes + size;
  }
  return pack;
}

/** By name the vectors of a pack, without a copy; none where the bytes are not a whole pack. */
export function unpacked(bytes: Uint8Array): Map<string, Int8Array> {
  const pack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const vectors = new Map<string, Int8Array>();
  if (pack.length < headerBytes) return vectors;
  const count = pack.readUInt32LE(0);
  const size = pack.readUInt32LE(4);
  const step = nameBytes + size;
  if (pack.length !== headerBytes + count * step) return vectors;
  for (let at = headerBytes; at < pack.length; at += step) {
    const name = pack.toString('hex', at, at + nameBytes);
    vectors.set(name, new Int8Array(pack.buffer, pack.byteOffset + at + nameBytes, size));
  }
  return vectors;
}
