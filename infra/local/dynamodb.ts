// The local DynamoDB: dynalite with the one table, built from the same shape as the real one.
import type { Server } from 'node:http';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
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
  await createTable(endpoint, table);
  return { endpoint, stop: closingGently(server) };
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

async function createTable(endpoint: string, table: string): Promise<void> {
  const { partitionKey, sortKey, index } = tableShape;
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
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
  client.destroy();
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
