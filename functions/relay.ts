// Lambda: items that want attention; what is due of them happens, and their letters go out.
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { comeDue } from './flows/come-due.ts';
import { forget } from './flows/forget.ts';
import { relay as post } from './flows/relay.ts';
import { eachRecord, keyFrom, mayAct } from './lambda.ts';
import { type Services, services } from './services.ts';

export const relay =
  (built: Services) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(built, event, async (body) => {
      const key = keyFrom(body);
      if (!(await mayAct(built))) return;
      await comeDue(built, key);
      await post(built, key);
      await forget(built, key);
    });

let handle: ReturnType<typeof relay> | undefined;

export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => {
  handle ??= relay(services(process.env));
  return handle(event);
};
