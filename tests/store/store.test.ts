// The store's contract: what the flows rely on, seen against each engine that is there.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableShape } from '../../functions/store/shape.ts';
import { type Store, store } from '../../functions/store/store.ts';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';

const table = 'contract';

interface Engine {
  readonly name: string;
  readonly there: boolean;
  start(): Promise<{ endpoint: string; stop(): Promise<void> }>;
}

const dynoxide = (() => {
  try {
    const root = dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json'));
    return join(root, 'dynoxide');
  } catch {
    return '';
  }
})();
const jar = process.env.DYNAMODB_LOCAL_JAR ?? '';

const engines: Engine[] = [
  { name: 'dynalite', there: true, start: () => startDynamoDb(null, table) },
  {
    name: 'dynoxide',
    there: existsSync(dynoxide),
    start: () => process_(dynoxide, (port) => ['--port', String(port)]),
  },
  {
    name: 'DynamoDB Local',
    there: jar !== '',
    start: () =>
      process_('java', (port) => [
        `-Djava.library.path=${join(dirname(jar), 'DynamoDBLocal_lib')}`,
        '-jar',
        jar,
        '-inMemory',
        '-sharedDb',
        '-disableTelemetry',
        '-port',
        String(port),
      ]),
  },
];

// Amazon's own engine may not be passed on, so it is a lane only where somebody has it.
const lanes = engines.filter(({ name, there }) => there || name !== 'DynamoDB Local');

describe.each(lanes)('on $name', ({ name, there, start }) => {
  let engine: Awaited<ReturnType<Engine['start']>> | undefined;
  let items: Store;
  const key = (sk: string) => ({ pk: 'C#friends', sk });

  beforeAll(async () => {
    if (!there) return;
    engine = await start();
    const client = new DynamoDBClient({
      endpoint: engine.endpoint,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    if (name !== 'dynalite') await createTable(client);
    items = store(client, table);
  });
  afterAll(() => engine?.stop());

  const check = (sentence: string, test: () => Promise<void>) =>
    it(sentence, async (context) => {
      if (!there) context.skip(`${name} is not installed here`);
      await test();
    });

  check('an item that is not there is null', async () => {
    expect(await items.get(key('nothing'))).toBeNull();
  });

  check('what was put is what is read, with its version', async () => {
    const body = { words: 'Grüße', list: [1, { deep: null }], empty: '', flag: false };
    expect(await items.put({ key: key('one'), version: 0, body })).toBe(true);
    expect(await items.get(key('one'))).toEqual({ key: key('one'), version: 1, body });
  });

  check('of twenty who write at once exactly one wins', async () => {
    await items.put({ key: key('race'), version: 0, body: { by: -1 } });
    const wins = await Promise.all(
      Array.from({ length: 20 }, (_, by) => items.put({ key: key('race'), version: 1, body: { by } })),
    );
    expect(wins.filter((won) => won)).toHaveLength(1);
    expect(await items.get<{ by: number }>(key('race'))).toMatchObject({
      version: 2,
      body: { by: wins.indexOf(true) },
    });
  });

  check('a put for a new item fails when it is there already', async () => {
    expect(await items.put({ key: key('new'), version: 0, body: 1 })).toBe(true);
    expect(await items.put({ key: key('new'), version: 0, body: 2 })).toBe(false);
  });

  check('a list has all items of a partition by prefix, over many pages', async () => {
    const big = 'x'.repeat(120_000);
    for (let index = 0; index < 20; index++) {
      await items.put({
        key: { pk: 'M#big', sk: `m${String(index).padStart(2, '0')}` },
        version: 0,
        body: big,
      });
    }
    await items.put({ key: { pk: 'M#big', sk: 'other' }, version: 0, body: 1 });
    const listed = await items.list('M#big', 'm');
    expect(listed.map((item) => item.key.sk)).toEqual(listed.map((item) => item.key.sk).toSorted());
    expect(listed).toHaveLength(20);
  });

  check('what is due is found, earliest first; what rests is not', async () => {
    await items.put({ key: key('late'), version: 0, body: 1 }, { wakeAt: 2_000 });
    await items.put({ key: key('early'), version: 0, body: 1 }, { wakeAt: 1_000 });
    await items.put({ key: key('future'), version: 0, body: 1 }, { wakeAt: 9_000 });
    await items.put({ key: key('early'), version: 1, body: 2 }, { wakeAt: 1_500 });
    await items.put({ key: key('late'), version: 1, body: 2 });
    expect(await items.due(5_000, 10)).toEqual([{ ...key('early'), wakeAt: 1_500 }]);
  });

  check('a removed item is gone, and only on its version', async () => {
    await items.put({ key: key('gone'), version: 0, body: 1 });
    expect(await items.remove({ key: key('gone'), version: 7, body: 1 })).toBe(false);
    expect(await items.remove({ key: key('gone'), version: 1, body: 1 })).toBe(true);
    expect(await items.get(key('gone'))).toBeNull();
  });

  check('a counter counts up to its limit and no further', async () => {
    const answers: boolean[] = [];
    for (let index = 0; index < 4; index++) answers.push(await items.count(key('limit'), 3, 10_000));
    expect(answers).toEqual([true, true, true, false]);
  });
});

async function createTable(client: DynamoDBClient): Promise<void> {
  const { partitionKey, sortKey, index } = tableShape;
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: partitionKey, AttributeType: 'S' },
        { AttributeName: sortKey, AttributeType: 'S' },
        { AttributeName: index.partitionKey, AttributeType: 'S' },
        { AttributeName: index.sortKey, AttributeType: 'N' },
      ],
      KeySchema: [
        { AttributeName: partitionKey, KeyType: 'HASH' },
        { AttributeName: sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: index.name,
          KeySchema: [
            { AttributeName: index.partitionKey, KeyType: 'HASH' },
            { AttributeName: index.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    }),
  );
}

/** Starts an engine that is a program of its own, on a port that was free. */
async function process_(command: string, flags: (port: number) => string[]) {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
  const child = spawn(command, flags(port), { stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const up = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (up) break;
    if (tries > 200 || child.exitCode !== null) throw new Error(`${command} does not come up`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    endpoint,
    async stop() {
      child.kill();
    },
  };
}
