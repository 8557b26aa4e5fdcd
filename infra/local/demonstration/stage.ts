// The service of a demonstration: the small AWS in a folder, a clock that jumps, and ears on everything that could leak.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { clock } from '../../../functions/clock.ts';
import type { LetterKind } from '../../../functions/core/letter.ts';
import { feedback } from '../../../functions/feedback.ts';
import { foundCommunity } from '../../../functions/flows/found-community.ts';
import { http } from '../../../functions/http.ts';
import { inbound } from '../../../functions/inbound.ts';
import { relay } from '../../../functions/relay.ts';
import { round } from '../../../functions/round.ts';
import { type Services, services } from '../../../functions/services.ts';
import type { Body } from '../../../functions/store/aggregates.ts';
import { holdsIn } from '../../../functions/store/holds.ts';
import { unpacked } from '../../../functions/store/packed.ts';
import { keyOfTag } from '../../../functions/store/shape.ts';
import { type Store, store } from '../../../functions/store/store.ts';
import { type Aws, startAws } from '../aws.ts';
import type { TableItem } from '../checker/evidence.ts';
import type { SentLetter } from '../ses.ts';
import { countingClient, type WriteCount } from './writes.ts';

export interface StageCommunity {
  readonly id: string;
  readonly name: string;
  readonly organiser: string;
}

export interface Stage {
  readonly aws: Aws;
  readonly services: Services;
  /** The table for whoever looks on: what they read is not on the bill. */
  readonly table: Pick<Store, 'get'>;
  readonly writes: WriteCount;
  readonly failures: readonly string[];
  readonly logLines: readonly string[];
  readonly queued: readonly { queue: string; body: string }[];
  now(): number;
  /** Moves the clock to an instant, lets what is due happen, and waits until nothing is left to do. */
  moveTo(at: number): Promise<void>;
  request(method: string, path: string, form?: URLSearchParams): Promise<Response>;
  /** Sends a mail by SMTP; answers with the id under which it was taken. */
  mail(message: SendMailOptions): Promise<string>;
  kindOf(letter: SentLetter): Promise<LetterKind | null>;
  items(): Promise<TableItem[]>;
  objects(): { key: string; text: string }[];
  stop(): Promise<void>;
}

export interface StageOptions {
  readonly seed: string;
  readonly folder: string;
  readonly start: number;
  readonly communities: readonly StageCommunity[];
  /** What rounds know meaning from (EMBEDDER); words alone where nothing is said. */
  readonly embedder?: string;
  /** Changes the service before it is connected: how a test plants a fault. */
  readonly broken?: (services: Services) => Services;
}

/** Brings the service up on ports of the system's choice. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { seed, folder } = options;
  let now = options.start;
  const failures: string[] = [];
  const logLines: string[] = [];
  const aws = await startAws({
    folder,
    seed,
    now: () => now,
    onFailure: (name, error) => failures.push(`${name}: ${String(error)}`),
  });
  const table = aws.environment.TABLE as string;
  const writes = countingClient(aws.environment);
  const plain = services({ ...aws.environment, EMBEDDER: options.embedder ?? 'none' }, () => now);
  const counted: Store = { ...store(writes.client, table), note: plain.journal.write };
  const log = logInto(logLines);
  const sound: Services = {
    ...plain,
    store: counted,
    holds: holdsIn(counted, () => now),
    log,
    counts: {
      add: (name, number = 1) => log.info('counted', { name, number }),
      flush: () => undefined,
    },
  };
  const built = options.broken?.(sound) ?? sound;
  connect(aws, built);
  const queued = listen(aws);
  for (const { id, name, organiser } of options.communities) {
    await foundCommunity(built, {
      id,
      name,
      zone: 'Europe/London',
      organisers: [organiser],
      // Its own rounds come after everything that is shown here.
      settings: { rhythm: { every: 'month', weekday: 7, hour: 9 } },
    });
  }
  const transport = createTransport({
    ...aws.addresses.smtp,
    secure: false,
    ignoreTLS: true,
    pool: true,
    maxConnections: 4,
  });
  const { site } = aws.addresses;
  return {
    aws,
    services: built,
    table: plain.store,
    writes,
    failures,
    logLines,
    queued,
    now: () => now,
    async moveTo(at) {
      now = Math.max(now, at);
      await aws.clock();
      await aws.settled();
    },
    request: (method, path, form) =>
      fetch(path.startsWith('http') ? path : `${site}${path}`, {
        method,
        redirect: 'manual',
        headers: { origin: site },
        ...(form && { body: form }),
      }),
    async mail(message) {
      const { response } = await transport.sendMail(message);
      const id = /^250 OK (\S+)$/.exec(response)?.[1];
      if (!id) throw new Error(`the SMTP door said: ${response}`);
      return id;
    },
    async kindOf({ tags }) {
      const key = keyOfTag(tags.item ?? '');
      const found = key && (await plain.store.get<Body>(key));
      return found?.body.outbox.sent.find(({ id }) => String(id) === tags.letter)?.kind ?? null;
    },
    items: () => scan(writes, table),
    objects: () => readObjects(join(folder, 'objects')),
    async stop() {
      transport.close();
      await aws.stop();
      writes.client.destroy();
    },
  };
}

/** Events of the mail service come after the posting itself is settled, as they do in the real world. */
function connect(aws: Aws, built: Services): void {
  const site = http(built);
  const post = relay(built);
  const hear = feedback(built);
  let posting = 0;
  aws.connect({
    http: (request, gateway) => site.fetch(request, gateway),
    inbound: inbound(built),
    async relay(event) {
      posting += 1;
      try {
        return await post(event);
      } finally {
        posting -= 1;
      }
    },
    async feedback(event) {
      while (posting > 0) await new Promise((resolve) => setTimeout(resolve, 2));
      return hear(event);
    },
    round: round(built),
    clock: clock(built),
  });
}

/** Everything that is put on the service's own queues. */
function listen(aws: Aws): { queue: string; body: string }[] {
  const queued: { queue: string; body: string }[] = [];
  for (const name of ['wake', 'round']) {
    const queue = aws.queues.get(name);
    let newest = 0;
    queue?.onArrival(() => {
      for (const { sequence, body } of queue.messages()) {
        if (sequence <= newest) continue;
        newest = sequence;
        queued.push({ queue: name, body });
      }
    });
  }
  return queued;
}

function logInto(lines: string[]): Services['log'] {
  const write =
    (level: string) =>
    (...said: unknown[]) =>
      void lines.push(
        `${level} ${said.map((one) => (one instanceof Error ? String(one) : JSON.stringify(one))).join(' ')}`,
      );
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

async function scan({ client }: WriteCount, table: string): Promise<TableItem[]> {
  const items: TableItem[] = [];
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName: table, ExclusiveStartKey: from }));
    for (const one of page.Items ?? []) {
      const item = unmarshall(one) as TableItem;
      items.push({ ...item, body: unpacked(item.pk, item.body) });
    }
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

/** The objects of every bucket; of mail only the keys, since raw mail may hold anything. */
function readObjects(folder: string): { key: string; text: string }[] {
  return readdirSync(folder)
    .filter((bucket) => !bucket.endsWith('-about'))
    .flatMap((bucket) =>
      readdirSync(join(folder, bucket)).map((file) => ({
        key: decodeURIComponent(file),
        text: bucket.endsWith('-mail') ? '' : readFileSync(join(folder, bucket, file), 'utf8'),
      })),
    );
}
