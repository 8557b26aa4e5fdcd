// The local DynamoDB: dynalite with the one table, built from the same shape as the real one.
import type { Server } from 'node:http';
import { join } from 'node:path';
import {
  ConditionalCheckFailedException,
  CreateTableCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  DynamoDBClient,
  paginateScan,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { tableShape } from '../../functions/store/shape.ts';
import { listen, loopback } from './loopback.ts';

/** Starts the database with its table; data lie below the folder, or in memory. */
export async function startDynamoDb(folder: string | null, table: string) {
  const server = dynalite({
    ...(folder === null ? {} : { path: join(folder, 'dynamodb') }),
    createTableMs: 0,
  });
  const port = await listen(server, 0);
  const endpoint = `http://${loopback}:${port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await createTable(client, table);
  const stopServer = closingGently(server);
  return {
    endpoint,
    /** Deletes what has expired, as the real one does within some days; `now` in epoch milliseconds. */
    expire: (now: number) => expireItems(client, table, Math.floor(now / 1000)),
    async stop() {
      client.destroy();
      await stopServer();
    },
  };
}

async function expireItems(client: DynamoDBClient, table: string, seconds: number): Promise<void> {
  const { partitionKey, sortKey, expiry } = tableShape;
  const condition = {
    ExpressionAttributeNames: { '#expiry': expiry },
    ExpressionAttributeValues: { ':now': { N: String(seconds) } },
  };
  const scan = { TableName: table, FilterExpression: '#expiry <= :now', ...condition };
  for await (const page of paginateScan({ client }, scan)) {
    for (const item of page.Items ?? []) {
      const Key = { [partitionKey]: item[partitionKey], [sortKey]: item[sortKey] } as typeof item;
      const deletion = { TableName: table, Key, ConditionExpression: '#expiry <= :now', ...condition };
      // Whoever wrote it again meanwhile keeps it.
      await client.send(new DeleteItemCommand(deletion)).catch((error) => {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      });
    }
  }
}

/** What is being answered is answered before the data are closed: the engine would throw in the middle of it. */
function closingGently(server: Server): () => Promise<void> {
  let closing = false;
  server.on('request', (_request, response) =>
    response.on('close', () => {
      if (closing) setImmediate(() => server.closeIdleConnections());
    }),
  );
  return () =>
    new Promise((resolve) => {
      closing = true;
      server.close(() => resolve());
      server.closeIdleConnections();
    });
}

async function createTable(client: DynamoDBClient, table: string): Promise<void> {
  const { partitionKey, sortKey, index } = tableShape;
  try {
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
        KeySchema: keySchema(partitionKey, sortKey),
        GlobalSecondaryIndexes: [
          {
            IndexName: index.name,
            KeySchema: keySchema(index.partitionKey, index.sortKey),
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await untilActive(client, table);
}

/** The engine makes a table active a moment after its answer; the first real call must not meet that. */
async function untilActive(client: DynamoDBClient, table: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('The local database was cut off while it was being made; start again with --fresh.');
}

const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];
