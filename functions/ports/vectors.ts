// What texts mean, as vectors: an encoder inside the package, Amazon Bedrock, or none, behind one question.
import type { BedrockRuntimeClientConfig } from '@aws-sdk/client-bedrock-runtime';
import type { Usual } from '../core/matching/sense.ts';
import { bedrockEmbedder } from './vectors-bedrock.ts';
import { embeddedEmbedder } from './vectors-embedded.ts';

export interface Embedder {
  /** The model and its version; vectors of different models are never compared. */
  readonly model: string;
  /** The languages it understands; null where it understands them all, and across them. */
  readonly languages: readonly string[] | null;
  /** The mean of the directions of unrelated texts: its direction, and its length (0 to 1). Null where nobody measured it. */
  readonly usual: Usual | null;
  /**
   * Vectors by text, in whole numbers from -127 to 127 whose direction alone means something. A text without
   * letters has none. Throws where the model cannot be reached or is not the one that it should be.
   */
  embed(texts: readonly string[]): Promise<Map<string, Int8Array>>;
}

/**
 * The embedder of a kind: `none`, `embedded`, `bedrock` (Cohere's multilingual model) or `bedrock:` and the id of
 * another of its models. Nothing is loaded before it is first asked. Throws for any other kind.
 */
export function embedder(kind: string, bedrock: BedrockRuntimeClientConfig): Embedder {
  if (kind === 'none') return { model: 'none', languages: [], usual: null, embed: async () => new Map() };
  if (kind === 'embedded') return embeddedEmbedder();
  if (kind === 'bedrock') return bedrockEmbedder(bedrock);
  if (kind.startsWith('bedrock:')) return bedrockEmbedder(bedrock, kind.slice('bedrock:'.length));
  throw new Error('EMBEDDER is none, embedded, bedrock or bedrock:MODEL');
}
