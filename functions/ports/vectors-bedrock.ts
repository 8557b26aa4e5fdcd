// Encoders of Amazon Bedrock: Cohere's multilingual model, or Titan; loaded only where one is configured.
import type { BedrockRuntimeClient, BedrockRuntimeClientConfig } from '@aws-sdk/client-bedrock-runtime';
import type { Embedder } from './vectors.ts';
import { roundedMean } from './vectors-text.ts';

const cohere = 'cohere.embed-multilingual-v3';

/** Texts in one request to Cohere's model, by its limits; characters of one text that are read. */
const batch = 96;
const mostCharacters = 2048;
/** Requests to Titan, which takes one text each, that are under way at a time. */
const atOnce = 8;

export function bedrockEmbedder(config: BedrockRuntimeClientConfig, model: string = cohere): Embedder {
  let ready: Promise<Ask> | undefined;
  const ask: Ask = async (body) => {
    ready ??= connect(config, model);
    return (await ready)(body);
  };
  return {
    model,
    languages: null,
    usual: null,
    async embed(texts) {
      const wanted = [...new Set(texts)].filter((text) => /\p{L}/u.test(text));
      const vectors = await (model.startsWith('cohere.') ? byCohere(ask, wanted) : byTitan(ask, wanted));
      return new Map(wanted.map((text, at) => [text, roundedMean([vectors[at] as number[]])]));
    },
  };
}

/** A request to the model and its answer, both JSON. */
type Ask = (body: object) => Promise<unknown>;

async function connect(config: BedrockRuntimeClientConfig, modelId: string): Promise<Ask> {
  const { BedrockRuntimeClient, InvokeModelCommand } = await import('@aws-sdk/client-bedrock-runtime');
  const client: BedrockRuntimeClient = new BedrockRuntimeClient(config);
  return async (body) => {
    const answer = await client.send(
      new InvokeModelCommand({ modelId, contentType: 'application/json', body: JSON.stringify(body) }),
    );
    return JSON.parse(answer.body.transformToString());
  };
}

/** Seeks and offers are read alike, so that seeks can be compared with seeks. */
async function byCohere(ask: Ask, texts: readonly string[]): Promise<number[][]> {
  const vectors: number[][] = [];
  for (let from = 0; from < texts.length; from += batch) {
    const some = texts.slice(from, from + batch);
    const { embeddings } = (await ask({
      texts: some.map((text) => text.slice(0, mostCharacters)),
      input_type: 'clustering',
      truncate: 'END',
    })) as { embeddings?: number[][] };
    if (embeddings?.length !== some.length) throw new Error('the model answered for other texts');
    vectors.push(...embeddings);
  }
  return vectors;
}

async function byTitan(ask: Ask, texts: readonly string[]): Promise<number[][]> {
  const vectors: number[][] = [];
  for (let from = 0; from < texts.length; from += atOnce) {
    const some = texts.slice(from, from + atOnce);
    const answers = await Promise.all(
      some.map((inputText) => ask({ inputText, dimensions: 512, normalize: true })),
    );
    for (const answer of answers) {
      const { embedding } = answer as { embedding?: number[] };
      if (embedding === undefined) throw new Error('the model answered without a vector');
      vectors.push(embedding);
    }
  }
  return vectors;
}
