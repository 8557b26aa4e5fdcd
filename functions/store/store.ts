// The table, in four verbs: get, list, put on a condition, and what is due.
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Instant } from '../core/decision.ts';
import type { Line } from './journal.ts';
import { packed, unpacked } from './packed.ts';
import { type Key, tableShape, wakeShards } from './shape.ts';

/** An item as the flows see it. `version` 0 means that it does not exist yet. */
export interface Stored<Body> {
  readonly key: Key;
  readonly version: number;
  readonly body: Body;
  /** When the clock was to look at it, as it was read. */
  readonly wakeAt?: Instant | undefined;
  /** When it may be cleaned away, as it was read. */
  readonly expires?: Instant | undefined;
}

/** Where an item lies, and since when it wants attention; 0 where nobody said. */
export type Due = Key & { readonly wakeAt: Instant };

export interface PutOptions {
  /** When the clock shall look at the item; without it the item rests. */
  readonly wakeAt?: Instant | undefined;
  /** When the item may be cleaned away. */
  readonly expires?: Instant | undefined;
}

export interface Store {
  /** Strongly consistent. */
  get<Body>(key: Key): Promise<Stored<Body> | null>;
  /** All items of a partition whose sort key begins with `prefix`. Strongly consistent. */
  list<Body>(pk: string, prefix?: string): Promise<Stored<Body>[]>;
  /** The one conditional put: true when `version` was still the stored one, false when somebody was quicker. */
  put<Body>(stored: Stored<Body>, options?: PutOptions): Promise<boolean>;
  /** Deletes on the same condition. */
  remove(stored: Stored<unknown>): Promise<boolean>;
  /** Counts up to `most` and says whether this one was within it. The counter may be cleaned away from `expires`. */
  count(key: Key, most: number, expires: Instant): Promise<boolean>;
  /** Writes down beside the table what a restored one would not know; only where somebody keeps it. */
  readonly note?: (line: Line) => Promise<void>;
  /** Keys of items that want attention, earliest first: candidates only, the item itself decides. */
  due(now: Instant, most: number): Promise<Due[]>;
}

/** Every item carries this; code of yesterday and of today reads both. */
const shapeVersion = 1;

export function store(client: DynamoDBClient, table: string): Store {
  const keyOf = (key: Key) => marshall({ pk: key.pk, sk: key.sk });

  async function listPage(pk: string, prefix: string, from?: Record<string, never>) {
    return client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: prefix ? 'pk = :pk AND begins_with(sk, :sk)' : 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': pk, ...(prefix && { ':sk': prefix }) }),
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
  }

  async function dueIn(shard: number, now: Instant, most: number) {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: tableShape.index.name,
        KeyConditionExpression: 'wakeShard = :shard AND wakeAt <= :now',
        ExpressionAttributeValues: marshall({ ':shard': String(shard), ':now': now }),
        Limit: most,
      }),
    );
    return (page.Items ?? []).map((item) => unmarshall(item) as Due);
  }

  return {
    async get<Body>(key: Key) {
      const found = await client.send(
        new GetItemCommand({ TableName: table, Key: keyOf(key), ConsistentRead: true }),
      );
      return found.Item ? stored<Body>(unmarshall(found.Item)) : null;
    },

    async list<Body>(pk: string, prefix = '') {
      const items: Stored<Body>[] = [];
      let from: Record<string, never> | undefined;
      do {
        const page = await listPage(pk, prefix, from);
        items.push(...(page.Items ?? []).map((item) => stored<Body>(unmarshall(item))));
        from = page.LastEvaluatedKey as Record<string, never> | undefined;
      } while (from);
      return items;
    },

    async put({ key, version, body }, options = {}) {
      const { wakeAt, expires } = options;
      const item = {
        ...key,
        v: shapeVersion,
        version: version + 1,
        body: packed(key.pk, body),
        ...(wakeAt !== undefined && { wakeShard: String(shardOf(key)), wakeAt }),
        ...(expires !== undefined && { [tableShape.expiry]: Math.ceil(expires / 1000) }),
      };
      return conditionally(
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall(item, { removeUndefinedValues: true }),
            ...sameVersion(version),
          }),
        ),
      );
    },

    async remove({ key, version }) {
      return conditionally(
        client.send(new DeleteItemCommand({ TableName: table, Key: keyOf(key), ...sameVersion(version) })),
      );
    },

    async count(key, most, expires) {
      return conditionally(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: keyOf(key),
            UpdateExpression: 'SET #expires = :expires ADD #count :one',
            ConditionExpression: 'attribute_not_exists(#count) OR #count < :most',
            ExpressionAttributeNames: { '#expires': tableShape.expiry, '#count': 'count' },
            ExpressionAttributeValues: marshall({
              ':one': 1,
              ':most': most,
              ':expires': Math.ceil(expires / 1000),
            }),
          }),
        ),
      );
    },

    async due(now, most) {
      const shards = await Promise.all(
        Array.from({ length: wakeShards }, (_, shard) => dueIn(shard, now, most)),
      );
      return shards
        .flat()
        .sort((one, other) => one.wakeAt - other.wakeAt)
        .slice(0, most)
        .map(({ pk, sk, wakeAt }) => ({ pk, sk, wakeAt }));
    },
  };
}

function stored<Body>(item: Record<string, unknown>): Stored<Body> {
  return {
    key: { pk: String(item.pk), sk: String(item.sk) },
    version: Number(item.version),
    ...(item.wakeAt !== undefined && { wakeAt: Number(item.wakeAt) }),
    ...(item[tableShape.expiry] !== undefined && { expires: Number(item[tableShape.expiry]) * 1000 }),
    body: unpacked<Body>(String(item.pk), item.body),
  };
}

function sameVersion(version: number) {
  return version === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: marshall({ ':version': version }),
      };
}

async function conditionally(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function shardOf(key: Key): number {
  let sum = 0;
  for (const character of key.pk + key.sk) sum = (sum * 31 + character.charCodeAt(0)) % 65_521;
  return sum % wakeShards;
}
