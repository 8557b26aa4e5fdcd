// What a restored table would not know: what was said and sent since, in wordless lines beside the table, kept for thirty days.
import { randomUUID } from 'node:crypto';
import type { Instant } from '../core/decision.ts';
import type { Line } from '../store/journal.ts';
import type { Objects } from './objects.ts';

export interface Journal {
  write(line: Line): Promise<void>;
  /** The lines since an instant, oldest first. For operators: functions may not list objects. */
  since(at: Instant): Promise<Line[]>;
}

/** No community has an id like this. */
const prefix = 'rounds/_journal/';

const atOnce = 20;

export function journal(objects: Objects, bucket: string): Journal {
  // Two lines of one process in one millisecond keep their order.
  let count = 0;
  return {
    async write(line) {
      count = (count + 1) % 1_000_000;
      const name = `${new Date(line.at).toISOString()}-${String(count).padStart(6, '0')}-${randomUUID().slice(0, 8)}`;
      await objects.writeJson(bucket, prefix + name, line);
    },
    async since(at) {
      const names = await objects.list(bucket, prefix, `${prefix}${new Date(at).toISOString()}`);
      const lines: Line[] = [];
      for (let from = 0; from < names.length; from += atOnce) {
        const some = names.slice(from, from + atOnce);
        lines.push(...(await Promise.all(some.map((name) => objects.json<Line>(bucket, name)))));
      }
      return lines;
    },
  };
}
