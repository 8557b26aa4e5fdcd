// What Lambda does with a queue: takes batches, calls the function, and gives back what it says has failed.
import { createHash } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type Message, type Queue, queueArn } from './queues.ts';

export type QueueFunction = (event: SQSEvent) => Promise<SQSBatchResponse | undefined>;

export interface Dispatcher {
  /** Hands out whatever is due now. */
  pump(): void;
  /** Nothing is due and nothing runs. */
  idle(): boolean;
  /** Hands out nothing more; resolves when what runs has ended. */
  stop(): Promise<void>;
}

interface DispatchParts {
  readonly queue: Queue;
  readonly handler: QueueFunction;
  readonly now: () => number;
  readonly onChange: () => void;
  readonly onFailure: (queue: string, error: unknown) => void;
}

/** Lambda begins with five readers of a queue, and hands a function up to ten messages at once. */
const readers = 5;
const batchSize = 10;
/** A timer may be late by as much, should the service's time be moved meanwhile. */
const longestSleep = 5_000;

/** Connects a function to a queue, as an event source mapping with `ReportBatchItemFailures` does. */
export function dispatch({ queue, handler, now, onChange, onFailure }: DispatchParts): Dispatcher {
  const running = new Set<Promise<void>>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const run = async (batch: readonly Message[]): Promise<void> => {
    let failed: ReadonlySet<string>;
    try {
      failed = failedIn(
        await handler({ Records: batch.map((message) => recordOf(queue.name, message)) }),
        batch,
      );
    } catch (error) {
      onFailure(queue.name, error);
      failed = new Set(batch.map(({ id }) => id));
    }
    for (const { id } of batch) {
      if (failed.has(id)) queue.giveBack(id);
      else queue.remove(id);
    }
  };

  const pump = (): void => {
    clearTimeout(timer);
    while (!stopped && running.size < readers) {
      const batch = queue.receive(batchSize);
      if (batch.length === 0) break;
      const work = run(batch).then(() => {
        running.delete(work);
        pump();
        onChange();
      });
      running.add(work);
    }
    const due = queue.nextDue();
    if (stopped || due === null || running.size === readers) return;
    timer = setTimeout(pump, Math.min(longestSleep, Math.max(10, due - now())));
    timer.unref();
  };

  // The sender hears that its message is kept before anybody acts on it.
  queue.onArrival(() => setImmediate(pump));
  return {
    pump,
    idle: () => running.size === 0 && !queue.hasDue(),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

/** As Lambda reads the answer: an identifier that it does not know makes the whole batch fail. */
function failedIn(answer: SQSBatchResponse | undefined, batch: readonly Message[]): ReadonlySet<string> {
  const all = new Set(batch.map(({ id }) => id));
  const named = (answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  return named.every((id) => all.has(id)) ? new Set(named) : all;
}

function recordOf(queue: string, message: Message): SQSRecord {
  return {
    messageId: message.id,
    receiptHandle: receiptHandle(message),
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sentAt),
      SenderId: 'AIDALOCAL',
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    },
    messageAttributes: {},
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn(queue),
    awsRegion: 'eu-west-1',
  };
}

export const receiptHandle = (message: Message): string => `${message.id}#${message.receives}`;

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
