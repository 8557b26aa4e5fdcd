// Secrets: sub-keys for one purpose each, derived once per cold start from a root key that never leaves KMS.
import { createHmac, hkdfSync } from 'node:crypto';
import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';

/** What a sub-key is good for. `ids` names people and introductions; the others sign one kind of token each. */
export type Purpose = 'ids' | 'reply' | 'link';

export interface Keys {
  /** HMAC-SHA-256 of `text` under the sub-key of a purpose and key generation. */
  mac(generation: string, purpose: Purpose, text: string): Promise<Buffer>;
  /** The generation that signs now; the first one names people for good. */
  readonly newest: string;
  readonly oldest: string;
  readonly known: (generation: string) => boolean;
}

/**
 * @param roots KMS key ids by generation letter, oldest first: `a=KEY,b=KEY`; a plain id is generation `a`
 */
export function keys(client: KMSClient, roots: string): Keys {
  const ids = new Map(
    roots.split(',').map((part): [string, string] => {
      const [generation, id] = part.includes('=') ? part.split('=') : ['a', part];
      if (!generation || !id) throw new Error('ROOT_KEY_ID must be a key id, or a=ID,b=ID');
      return [generation, id];
    }),
  );
  const derived = new Map<string, Promise<Buffer>>();

  async function root(generation: string): Promise<Buffer> {
    const id = ids.get(generation);
    if (!id) throw new Error('unknown key generation');
    const answer = await client.send(
      new GenerateMacCommand({
        KeyId: id,
        MacAlgorithm: 'HMAC_SHA_256',
        Message: Buffer.from('acquaint root'),
      }),
    );
    if (!answer.Mac) throw new Error('KMS gave no key');
    return Buffer.from(answer.Mac);
  }

  async function rootOnce(generation: string): Promise<Buffer> {
    let key = derived.get(generation);
    if (!key) {
      key = root(generation);
      derived.set(generation, key);
      // A passing failure must not be remembered for the life of the process.
      key.catch(() => derived.delete(generation));
    }
    return key;
  }

  const subKeys = new Map<string, Buffer>();

  async function subKey(generation: string, purpose: Purpose): Promise<Buffer> {
    const name = `${generation} ${purpose}`;
    const known = subKeys.get(name);
    if (known) return known;
    const info = `acquaint ${purpose}`;
    const key = Buffer.from(hkdfSync('sha256', await rootOnce(generation), '', info, 32));
    subKeys.set(name, key);
    return key;
  }

  const generations = [...ids.keys()];
  return {
    async mac(generation, purpose, text) {
      return createHmac('sha256', await subKey(generation, purpose))
        .update(text)
        .digest();
    },
    newest: generations.at(-1) as string,
    oldest: generations[0] as string,
    known: (generation) => ids.has(generation),
  };
}
