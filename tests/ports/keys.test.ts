// Keys: KMS is asked once in the life of a process, each purpose has a key of its own, and older generations live on.
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../functions/ports/keys.ts';
import { type Aws, startAws } from '../../infra/local/aws.ts';

let aws: Aws;
let asked: number;
beforeAll(async () => {
  aws = await startAws({ folder: null, seed: 'keys', now: () => 0 });
});
afterAll(() => aws.stop());
beforeEach(() => {
  asked = 0;
});

/** A client of a cold process, whose requests are counted. */
function client(): KMSClient {
  const made = new KMSClient({
    region: 'eu-west-1',
    endpoint: aws.environment.AWS_ENDPOINT_URL_KMS as string,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  made.middlewareStack.add(
    (next) => (args) => {
      asked += 1;
      return next(args);
    },
    { step: 'initialize' },
  );
  return made;
}

const root = () => aws.environment.ROOT_KEY_ID as string;

describe('keys', () => {
  it('are derived from one answer of KMS, however many texts and purposes ask at once', async () => {
    const some = keys(client(), root());
    const texts = Array.from({ length: 20 }, (_, number) => `text ${number}`);
    await Promise.all(texts.flatMap((text) => [some.mac('a', 'ids', text), some.mac('a', 'reply', text)]));
    await some.mac('a', 'link', 'later');
    expect(asked).toBe(1);
  });

  it('are good for one purpose, and the same in another process', async () => {
    const [one, other] = [keys(client(), root()), keys(client(), root())];
    const macs = await Promise.all(
      (['ids', 'reply', 'link'] as const).map((purpose) => one.mac('a', purpose, 'Ada')),
    );
    expect(new Set(macs.map((mac) => mac.toString('hex'))).size).toBe(3);
    expect(await other.mac('a', 'link', 'Ada')).toEqual(macs[2]);
  });

  it('sign with the newest generation, name people with the oldest, and know no other', async () => {
    const some = keys(client(), `a=${root()},b=${root()}`);
    expect([some.oldest, some.newest]).toEqual(['a', 'b']);
    expect([some.known('a'), some.known('b'), some.known('c')]).toEqual([true, true, false]);
    await expect(some.mac('c', 'link', 'Ada')).rejects.toThrow('unknown key generation');
  });

  it('are asked for again where KMS failed', async () => {
    const some = keys(client(), root());
    aws.faults.order('GenerateMac', 'failed');
    await expect(some.mac('a', 'link', 'Ada')).rejects.toThrow();
    expect(await some.mac('a', 'link', 'Ada')).toHaveLength(32);
  });
});
