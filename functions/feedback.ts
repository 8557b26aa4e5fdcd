// Lambda: what the mail service tells of letters that left.
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { hearBack } from './flows/hear-back.ts';
import { eachRecord, mustAct } from './lambda.ts';
import { feedbackFrom } from './mail/events.ts';
import { type Services, services } from './services.ts';

export const feedback =
  (built: Services) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(built, event, async (body) => {
      const told = feedbackFrom(body);
      if (!told) return;
      await mustAct(built);
      await hearBack(built, told);
    });

let handle: ReturnType<typeof feedback> | undefined;

export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => {
  handle ??= feedback(services(process.env));
  return handle(event);
};
