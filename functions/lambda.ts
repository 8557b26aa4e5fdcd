// What every function that is fed by a queue does alike: each message on its own, and only the failed ones again.
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Services } from './services.ts';
import type { Key } from './store/shape.ts';

/**
 * Handles each message of a batch on its own. One that throws is reported as failed: its queue gives it out
 * again, and sets it aside after too many tries.
 */
export async function eachRecord(
  { log, counts }: Services,
  event: SQSEvent,
  handle: (body: string) => Promise<void>,
): Promise<SQSBatchResponse> {
  const failures: { itemIdentifier: string }[] = [];
  await Promise.all(
    event.Records.map(async ({ messageId, body }) => {
      try {
        await handle(body);
      } catch (error) {
        // The edge: named for the operator, without the message, which may hold somebody's words.
        log.error('message failed', { messageId, error: nameOf(error) });
        counts.add('MessagesFailed');
        failures.push({ itemIdentifier: messageId });
      }
    }),
  );
  counts.flush();
  return { batchItemFailures: failures };
}

/**
 * A table that nobody reconciled after it was restored does nothing: its items stay due, and the clock comes by again.
 * Where a message alone says what happened, see `mustAct`.
 */
export async function mayAct({ guard, log }: Services): Promise<boolean> {
  const known = await guard.isKnown();
  if (!known) log.error('table not reconciled');
  return known;
}

/** Throws where the table may not act, so that the message comes again, or is set aside until somebody hands it back. */
export async function mustAct(services: Services): Promise<void> {
  if (!(await mayAct(services))) throw new Error('the table waits to be reconciled');
}

/** The key in a message of ours. Throws on anything else. */
export function keyFrom(body: string): Key {
  const { pk, sk } = JSON.parse(body) as Partial<Key>;
  if (typeof pk !== 'string' || typeof sk !== 'string') throw new Error('a message without a key');
  return { pk, sk };
}

/** Where it went wrong, by name and place in our code. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const place = error.stack?.split('\n').find((line) => /\bat\b.*\.(ts|mjs|js)/.test(line));
  return `${error.name} ${place?.trim() ?? ''}`;
}
