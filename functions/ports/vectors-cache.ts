// Vectors kept from round to round, one object per community, and what came in since, one per member: nothing is encoded twice.
import { createHash } from 'node:crypto';
import { laidTogether } from '../core/matching/sense.ts';
import { absentIfHidden } from './hidden.ts';
import type { Objects } from './objects.ts';
import type { Embedder } from './vectors.ts';

export interface Vectors {
  readonly vectors: ReadonlyMap<string, Int8Array>;
  /** How many of them had to be made now. */
  readonly encoded: number;
}

interface Place {
  readonly bucket: string;
  readonly key: string;
}

type Bytes = Pick<Objects, 'bytes' | 'writeBytes'>;

/** Where the vectors of what one member says lie until a round takes them over. */
export const memberVectorsKey = (key: string, member: string): string => `${key}/words/${member}.bin`;

/** Encodes what one member says and keeps it for the next round. Answers how many texts there were. */
export async function keepOfMember(
  objects: Bytes,
  { bucket, key }: Place,
  embedder: Embedder,
  member: string,
  texts: readonly string[],
): Promise<number> {
  if (embedder.model === 'none' || texts.length === 0) return 0;
  const vectors = await embedder.embed(texts);
  await objects.writeBytes(bucket, memberVectorsKey(key, member), packOf(vectors, embedder.model));
  return vectors.size;
}

/** Objects read at a time. */
const atOnce = 20;

/** What members' own objects hold, by name of the text. */
async function ofMembers(
  objects: Bytes,
  { bucket, key }: Place,
  model: string,
  members: readonly string[],
): Promise<Map<string, Int8Array>> {
  const found = new Map<string, Int8Array>();
  for (let from = 0; from < members.length; from += atOnce) {
    const packs = await Promise.all(
      members
        .slice(from, from + atOnce)
        .map((member) =>
          objects.bytes(bucket, memberVectorsKey(key, member), mostBytes).catch(absentIfHidden),
        ),
    );
    for (const pack of packs) {
      if (!(pack instanceof Uint8Array)) continue;
      for (const [name, vector] of unpacked(pack, model)) found.set(name, vector);
    }
  }
  return found;
}

/**
 * The vectors of these texts, each with who said it. What is kept afterwards is just these: words that were taken back or erased leave
 * nothing behind. Two runs at once may both encode; the later object is as good as the earlier.
 */
export async function keptVectors(
  objects: Bytes,
  place: Place,
  embedder: Embedder,
  texts: ReadonlyMap<string, string>,
): Promise<Vectors> {
  const wanted = [...texts.keys()];
  if (embedder.model === 'none' || wanted.length === 0) return { vectors: new Map(), encoded: 0 };
  const key = `${place.key}/vectors-${embedder.model.replaceAll(/[^\w.-]/g, '-')}.bin`;
  const packed = await objects.bytes(place.bucket, key, mostBytes).catch(absentIfHidden);
  const kept = packed instanceof Uint8Array ? unpacked(packed, embedder.model) : new Map<string, Int8Array>();
  const vectors = new Map<string, Int8Array>();
  const take = (from: ReadonlyMap<string, Int8Array>): string[] =>
    wanted.filter((text) => {
      const vector = vectors.get(text) ?? from.get(nameOf(text));
      if (vector !== undefined) vectors.set(text, vector);
      return vector === undefined;
    });
  const unknown = take(kept);
  const speakers = [...new Set(unknown.map((text) => texts.get(text) as string))];
  const missing =
    speakers.length === 0 ? [] : take(await ofMembers(objects, place, embedder.model, speakers));
  const made = await embedder.embed(missing);
  for (const [text, vector] of made) vectors.set(text, vector);
  if (unknown.length > 0 || kept.size > vectors.size)
    await objects.writeBytes(place.bucket, key, packOf(vectors, embedder.model));
  // What was read is one piece with the names in it: it is let go.
  return { vectors: laidTogether(vectors), encoded: made.size };
}

/** 600,000 vectors of 512 numbers; a larger object is not ours, and is made anew. */
const mostBytes = 330_000_000;

/** Bytes of a text's name: enough of its SHA-256 that no two texts share one. */
const nameBytes = 16;
const headerBytes = 8 + nameBytes;

const nameOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * nameBytes);

/** Number of vectors and their size as two 32-bit numbers, the model's name hashed, then name after name with its vector. */
export function packOf(vectors: ReadonlyMap<string, Int8Array>, model: string): Uint8Array {
  const [first] = vectors.values();
  const size = first?.length ?? 0;
  const pack = Buffer.alloc(headerBytes + vectors.size * (nameBytes + size));
  pack.writeUInt32LE(vectors.size, 0);
  pack.writeUInt32LE(size, 4);
  pack.write(nameOf(model), 8, 'hex');
  let at = headerBytes;
  for (const [text, vector] of vectors) {
    pack.write(nameOf(text), at, 'hex');
    pack.set(new Uint8Array(vector.buffer, vector.byteOffset, size), at + nameBytes);
    at += nameBytes + size;
  }
  return pack;
}

/** By name the vectors of a pack, without a copy; none where the bytes are not a whole pack of this model. */
export function unpacked(bytes: Uint8Array, model: string): Map<string, Int8Array> {
  const pack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const vectors = new Map<string, Int8Array>();
  if (pack.length < headerBytes || pack.toString('hex', 8, headerBytes) !== nameOf(model)) return vectors;
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
