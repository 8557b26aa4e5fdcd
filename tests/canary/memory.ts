// The outsides of the service in one process: a table, a bucket and queues in memory, as exact as the flows can tell.
import { createHmac } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import { type Keys, keys } from '../../functions/ports/keys.ts';
import type { Objects } from '../../functions/ports/objects.ts';
import type { Queue } from '../../functions/ports/queue.ts';
import { packed, unpacked } from '../../functions/store/packed.ts';
import type { Key } from '../../functions/store/shape.ts';
import type { Store, Stored } from '../../functions/store/store.ts';
import type { TableItem } from '../../infra/local/checker/evidence.ts';

interface Row {
  readonly key: Key;
  readonly version: number;
  /** As it would lie in the table: packed, and a text, so that nobody holds a part of it. */
  readonly body: string;
  readonly wakeAt: number | undefined;
  readonly count: number;
}

export interface MemoryTable extends Store {
  /** When the clock next finds something; null when all rests. */
  nextWake(): number | null;
  items(): TableItem[];
  /** Reads at once, for whoever watches in the middle of a write. */
  peek<Body>(key: Key): Body | null;
  /** Writes so far. */
  writes(): number;
}

/** A table in memory that keeps the store's contract. Nothing expires: a checker wants to see it all. */
export function memoryTable(): MemoryTable {
  const partitions = new Map<string, Map<string, Row>>();
  const waking = new Map<Row, number>();
  let writes = 0;

  const rowOf = ({ pk, sk }: Key): Row | undefined => partitions.get(pk)?.get(sk);
  const bodyOf = <Body>({ key, body }: Row): Body => unpacked<Body>(key.pk, JSON.parse(body));

  function replace(key: Key, row: Row | null): void {
    writes += 1;
    const before = rowOf(key);
    if (before) waking.delete(before);
    const partition = partitions.get(key.pk) ?? new Map<string, Row>();
    if (row) partition.set(key.sk, row);
    else partition.delete(key.sk);
    partitions.set(key.pk, partition);
    if (row?.wakeAt !== undefined) waking.set(row, row.wakeAt);
  }

  const stored = <Body>(row: Row): Stored<Body> => ({
    key: row.key,
    version: row.version,
    ...(row.wakeAt !== undefined && { wakeAt: row.wakeAt }),
    body: bodyOf<Body>(row),
  });

  return {
    async get<Body>(key: Key) {
      const row = rowOf(key);
      return row ? stored<Body>(row) : null;
    },
    async list<Body>(pk: string, prefix = '') {
      const rows = [...(partitions.get(pk)?.values() ?? [])].filter(({ key }) => key.sk.startsWith(prefix));
      return rows.sort((x, y) => (x.key.sk < y.key.sk ? -1 : 1)).map((row) => stored<Body>(row));
    },
    async put({ key: { pk, sk }, version, body }, { wakeAt } = {}) {
      if ((rowOf({ pk, sk })?.version ?? 0) !== version) return false;
      const text = JSON.stringify(packed(pk, body));
      replace({ pk, sk }, { key: { pk, sk }, version: version + 1, body: text, wakeAt, count: 0 });
      return true;
    },
    async remove({ key, version }) {
      if (rowOf(key)?.version !== version) return false;
      replace(key, null);
      return true;
    },
    async count(key, most) {
      const row = rowOf(key);
      if ((row?.count ?? 0) >= most) return false;
      replace(key, { key, version: 0, body: 'null', wakeAt: undefined, count: (row?.count ?? 0) + 1 });
      return true;
    },
    async due(now, most) {
      const due = [...waking].filter(([, at]) => at <= now).sort(([, x], [, y]) => x - y);
      return due.slice(0, most).map(([{ key }, wakeAt]) => ({ ...key, wakeAt }));
    },
    nextWake: () =>
      [...waking.values()].reduce<number | null>((first, at) => Math.min(first ?? at, at), null),
    items: () =>
      [...partitions.values()].flatMap((partition) =>
        [...partition.values()].map((row) => ({ ...row.key, v: 1, body: bodyOf(row) })),
      ),
    peek<Body>(key: Key) {
      const row = rowOf(key);
      return row ? bodyOf<Body>(row) : null;
    },
    writes: () => writes,
  };
}

export interface MemoryObjects extends Objects {
  all(): { key: string; text: string }[];
}

/** A bucket in memory. */
export function memoryObjects(): MemoryObjects {
  const kept = new Map<string, Uint8Array | string>();
  const nameOf = (bucket: string, key: string) => `${bucket}/${key}`;
  return {
    async bytes(bucket, key, most) {
      const found = kept.get(nameOf(bucket, key));
      if (found === undefined) return null;
      return found.length > most ? 'too-large' : Buffer.from(found as Uint8Array);
    },
    async json<Value>(bucket: string, key: string) {
      return JSON.parse(String(kept.get(nameOf(bucket, key)))) as Value;
    },
    async writeJson(bucket, key, value) {
      kept.set(nameOf(bucket, key), JSON.stringify(value));
    },
    async createJson(bucket, key, value) {
      const name = nameOf(bucket, key);
      if (!kept.has(name)) kept.set(name, JSON.stringify(value));
    },
    async writeBytes(bucket, key, bytes) {
      kept.set(nameOf(bucket, key), bytes);
    },
    async list(bucket, prefix, after) {
      const keys = [...kept.keys()].map((name) => name.slice(bucket.length + 1));
      return keys.filter((key) => key.startsWith(prefix) && key > after).sort();
    },
    async remove(bucket, key) {
      kept.delete(nameOf(bucket, key));
    },
    // Without the bucket's name; of mail only the keys, since raw mail may hold anything.
    all: () =>
      [...kept].map(([name, what]) => ({
        key: name.slice(name.indexOf('/') + 1),
        text: typeof what === 'string' ? what : '',
      })),
  };
}

export interface MemoryQueue extends Queue {
  /** The keys in line, each once; the line is empty afterwards. */
  take(): Key[];
  readonly bodies: string[];
}

/** A queue in memory; a key that is in line already is not put there twice. */
export function memoryQueue(): MemoryQueue {
  let line = new Map<string, Key>();
  const bodies: string[] = [];
  const send = async (keys: readonly Key[]) => {
    for (const { pk, sk } of keys) {
      line.set(`${pk} ${sk}`, { pk, sk });
      bodies.push(JSON.stringify({ pk, sk }));
    }
  };
  return {
    send,
    offer: send,
    take() {
      const keys = [...line.values()];
      line = new Map();
      return keys;
    },
    bodies,
  };
}

/** Keys that follow from a seed, by the same derivation as from a root key in KMS. */
export function seededKeys(seed: string): Keys {
  const Mac = createHmac('sha256', seed).update('root').digest();
  return keys({ send: async () => ({ Mac }) } as unknown as KMSClient, 'root');
}
