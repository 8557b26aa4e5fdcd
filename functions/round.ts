// Lambda: communities whose round is due, rounds that go on, what members said since, and organisers of a plan.
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { advanceRound } from './flows/advance-round.ts';
import { encodeWords } from './flows/encode-words.ts';
import { holdByMail } from './flows/hold-pair.ts';
import { openRound } from './flows/open-round.ts';
import { eachRecord, keyFrom, mayAct } from './lambda.ts';
import { type Services, services } from './services.ts';

export const round =
  (built: Services) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(built, event, async (body) => {
      const key = keyFrom(body);
      if (!(await mayAct(built))) return;
      if (key.pk.startsWith('M#')) await encodeWords(built, key);
      else if (key.pk.startsWith('X#')) await holdByMail(built, key);
      else if (key.sk === 'COMMUNITY') await openRound(built, key.pk.slice(2), 'due');
      else await advanceRound(built, key);
    });

let handle: ReturnType<typeof round> | undefined;

export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => {
  handle ??= round(services(process.env));
  return handle(event);
};
