// Knows the one table whose letters may leave: a table that was restored from a backup is another, and waits until it was reconciled.
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { absentIfHidden } from './hidden.ts';
import type { Objects } from './objects.ts';

export interface Guard {
  /** Whether this table may act; the first one that ever did is taken at its word. */
  isKnown(): Promise<boolean>;
  /** From now on it may. */
  accept(): Promise<void>;
}

const note = 'rounds/_table.json';
const most = 1_000;

/** @param now milliseconds since the epoch: an unknown table is looked at again after a while */
export function guard(
  client: DynamoDBClient,
  table: string,
  objects: Objects,
  bucket: string,
  now: () => number,
): Guard {
  let known: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  let accepted = false;

  /** AWS gives each table an id of its own, whatever its name. */
  async function own(): Promise<string> {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
    return Table?.TableId ?? '';
  }

  const noted = async (): Promise<string | null> => {
    const bytes = await objects.bytes(bucket, note, most);
    return bytes instanceof Uint8Array ? JSON.parse(new TextDecoder().decode(bytes)).table : null;
  };

  async function look(): Promise<boolean> {
    const [first, id] = await Promise.all([noted().catch(absentIfHidden), own()]);
    if (first === null) await objects.createJson(bucket, note, { table: id });
    accepted = (first ?? (await noted())) === id;
    return accepted;
  }

  return {
    isKnown() {
      const at = now();
      if (!known || (!accepted && Math.abs(at - known.at) > 20_000)) {
        const answer = look();
        known = { at, answer };
        answer.catch(() => {
          known = undefined;
        });
      }
      return known.answer;
    },
    async accept() {
      await objects.writeJson(bucket, note, { table: await own() });
      known = undefined;
    },
  };
}
