// The whole service in one process without a network: the real flows and entries on memory, a clock that jumps, and every letter caught.
import type { SQSEvent } from 'aws-lambda';
import { clock } from '../../functions/clock.ts';
import type { Event, Introduction } from '../../functions/core/introduction.ts';
import { fold } from '../../functions/core/introduction-evolve.ts';
import type { Wish } from '../../functions/core/member.ts';
import type { OutboxLetter } from '../../functions/core/outbox.ts';
import { feedback } from '../../functions/feedback.ts';
import { receive } from '../../functions/flows/receive.ts';
import type { MailRecord } from '../../functions/flows/receive-record.ts';
import { http } from '../../functions/http.ts';
import { addresses } from '../../functions/mail/address.ts';
import { parse } from '../../functions/mail/parse.ts';
import type { Message } from '../../functions/mail/post.ts';
import type { Verdicts } from '../../functions/mail/screen.ts';
import { journal } from '../../functions/ports/journal.ts';
import { noJudge } from '../../functions/ports/judge.ts';
import { lendThreads } from '../../functions/ports/threads.ts';
import { embedder } from '../../functions/ports/vectors.ts';
import { relay } from '../../functions/relay.ts';
import { round } from '../../functions/round.ts';
import type { Services } from '../../functions/services.ts';
import { holdsIn } from '../../functions/store/holds.ts';
import { keyOfTag } from '../../functions/store/shape.ts';
import type { SentLetter } from '../../infra/local/ses.ts';
import { eventsOf } from '../../infra/local/ses-events.ts';
import { watchFloor } from './floor.ts';
import {
  type MemoryObjects,
  type MemoryTable,
  memoryObjects,
  memoryQueue,
  memoryTable,
  seededKeys,
} from './memory.ts';

/** A letter as it left, with what the table said of it at that moment. */
export interface CaughtLetter extends SentLetter {
  /** Null where no item had decided it. */
  readonly decided: OutboxLetter | null;
  /** The introduction that it speaks of, as it stood when the letter left; null where there is none. */
  readonly introduction: Introduction | null;
  /** Questions of other items that lay with its people when it left, for a letter that asks. */
  readonly alsoOpen: readonly string[];
  /** How often its one reader wanted to meet somebody when it left. */
  readonly wish: Wish | null;
}

export interface Arrival {
  readonly raw: string;
  readonly from: string;
  readonly to: string;
  readonly verdicts: Verdicts;
}

export interface MemoryService {
  readonly services: Services;
  readonly table: MemoryTable;
  readonly objects: MemoryObjects;
  readonly letters: readonly CaughtLetter[];
  readonly queued: readonly { readonly queue: string; readonly body: string }[];
  readonly logLines: readonly string[];
  now(): number;
  /** Moves the clock on and lets what is due happen. */
  moveTo(at: number): Promise<void>;
  /** Does everything that waits in the queues. Throws where a function failed. */
  settle(): Promise<void>;
  /** Posts a form, or presses the button of a link. */
  post(path: string, form?: URLSearchParams, language?: string): Promise<number>;
  receive(arrival: Arrival): Promise<{ id: string; record: MailRecord }>;
}

const settings = {
  siteUrl: 'https://acquaint.test',
  mailDomain: 'acquaint.test',
  replyDomain: 'reply.acquaint.test',
  mailBucket: 'mail',
  objectsBucket: 'objects',
  operator: null,
};

/**
 * @param broken changes the service before it is connected: how a test plants a fault
 */
export function openService(
  seed: string,
  begin: number,
  broken: (services: Services) => Services = (services) => services,
): MemoryService {
  let now = begin;
  const table = memoryTable();
  const objects = memoryObjects();
  const [wake, rounds] = [memoryQueue(), memoryQueue()];
  const letters: CaughtLetter[] = [];
  const logLines: string[] = [];
  const events: string[] = [];
  const floor = watchFloor(table);
  const sound: Services = {
    store: table,
    objects,
    wake,
    rounds,
    addresses: addresses(seededKeys(seed)),
    post: { send: async (message) => ({ kind: 'taken', sesId: await caught(message) }) },
    pacing: { turn: async () => true, trouble: async () => null },
    holds: holdsIn(table, () => now),
    switches: { read: async () => ({ sending: false, rounds: false, signUp: false }) },
    embedder: embedder('none', {}),
    threads: lendThreads(1),
    judge: noJudge,
    settings,
    now: () => now,
    log: logInto(logLines),
    counts: { add: () => undefined, flush: () => undefined },
    journal: journal(objects, settings.objectsBucket),
    guard: { isKnown: async () => true, accept: async () => undefined },
  };
  const services = broken(sound);
  const site = http(services);
  const entries = { relay: relay(services), round: round(services), feedback: feedback(services) };
  const tick = clock(services);
  let mails = 0;

  async function caught({ raw, to, tags }: Message): Promise<string> {
    const sesId = `sent-${letters.length + 1}`;
    const bytes = Buffer.from(raw);
    const seen = parse(bytes);
    if (seen.kind !== 'mail') throw new Error(`a letter that cannot be read: ${seen.why}`);
    const item = table.peek<{ history?: readonly Event[]; outbox?: { letters: readonly OutboxLetter[] } }>(
      keyOfTag(tags.item) ?? { pk: '', sk: '' },
    );
    const introduction = item?.history ? fold(item.history) : null;
    const decided = item?.outbox?.letters.find(({ id }) => String(id) === tags.letter) ?? null;
    letters.push({
      sesId,
      sequence: letters.length + 1,
      at: now,
      from: seen.from.map(({ name, address }) => `${name} <${address}>`).join(', '),
      replyTo: seen.replyTo.map(({ address }) => address),
      to: [...to],
      subject: seen.subject,
      html: seen.html ?? '',
      text: seen.text,
      tags,
      headers: Object.fromEntries([...seen.headers].map(([name, values]) => [name, values[0] ?? ''])),
      raw: bytes,
      decided,
      introduction,
      ...floor.look(decided, tags.item, now),
    });
    const mail = {
      messageId: sesId,
      at: now,
      source: '',
      destination: to,
      fields: [],
      tags,
      configurationSet: 'canary',
    };
    // What the real mail service would tell of an address that fails; all else it tells is known by now.
    if (to.some((address) => address.startsWith('bounce+')))
      events.push(...eventsOf(mail, new Set()).map((event) => JSON.stringify(event)));
    return sesId;
  }

  async function handled(
    entry: (event: SQSEvent) => Promise<{ batchItemFailures: unknown[] }>,
    bodies: string[],
  ) {
    for (const body of bodies) {
      const { batchItemFailures } = await entry({ Records: [{ messageId: 'one', body }] } as SQSEvent);
      if (batchItemFailures.length > 0) throw new Error(`a function failed: ${logLines.at(-1)}`);
    }
    return bodies.length;
  }

  const service: MemoryService = {
    services,
    table,
    objects,
    letters,
    logLines,
    get queued() {
      return [wake, rounds].flatMap(({ bodies }, at) =>
        bodies.map((body) => ({ queue: at === 0 ? 'wake' : 'round', body })),
      );
    },
    now: () => now,
    async moveTo(at) {
      now = Math.max(now, at);
      await tick();
      await service.settle();
    },
    async settle() {
      const inLine = ({ take }: { take(): { pk: string; sk: string }[] }) =>
        take().map((key) => JSON.stringify(key));
      let done = 1;
      while (done > 0) {
        done = await handled(entries.round, inLine(rounds));
        done += await handled(entries.relay, inLine(wake));
        done += await handled(entries.feedback, events.splice(0));
      }
    },
    async post(path, form, language = 'en') {
      const request = new Request(path.startsWith('http') ? path : settings.siteUrl + path, {
        method: 'POST',
        headers: {
          origin: settings.siteUrl,
          'accept-language': language,
          ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(form && { body: form.toString() }),
      });
      const answer = await site.fetch(request);
      await answer.text();
      await service.settle();
      return answer.status;
    },
    async receive({ raw, from, to, verdicts }) {
      mails += 1;
      const id = `mail${String(mails).padStart(36, '0')}`;
      const key = `inbound/${id}`;
      await objects.writeBytes(settings.mailBucket, key, Buffer.from(raw));
      const inbound = { id, received: now, from, to: [to], bucket: settings.mailBucket, key, verdicts };
      const record = await receive(services, inbound);
      await service.settle();
      return { id, record };
    },
  };
  return service;
}

function logInto(lines: string[]): Services['log'] {
  const write =
    (level: string) =>
    (...said: unknown[]) =>
      void lines.push(`${level} ${said.map((one) => JSON.stringify(one)).join(' ')}`);
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
