// A queue of keys of items that want attention (SQS). A key holds ids only, never a person's data.
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Key } from '../store/shape.ts';

export interface Queue {
  /** Puts keys in line, in batches. Throws when any of them was not taken. */
  send(keys: readonly Key[]): Promise<void>;
  /** The same as a courtesy: what is lost here, the clock finds within a minute. */
  offer(keys: readonly Key[]): Promise<void>;
}

const batchSize = 10;

export function queue(client: SQSClient, url: string): Queue {
  async function send(keys: readonly Key[]): Promise<void> {
    for (let from = 0; from < keys.length; from += batchSize) {
      const entries = keys
        .slice(from, from + batchSize)
        .map(({ pk, sk }, index) => ({ Id: String(index), MessageBody: JSON.stringify({ pk, sk }) }));
      const answer = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }));
      if (answer.Failed?.length) throw new Error(`the queue refused ${answer.Failed.length} messages`);
    }
  }
  return { send, offer: (keys) => send(keys).catch(() => undefined) };
}
