// Lambda: mail that came in, one queue message each.
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { receive } from './flows/receive.ts';
import { eachRecord, mustAct } from './lambda.ts';
import { inboundFrom } from './mail/notification.ts';
import { type Services, services } from './services.ts';

export const inbound =
  (built: Services) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(built, event, async (body) => {
      const notice = inboundFrom(body);
      // SNS sends a test message when a topic is set up; it names no mail.
      if (!notice) return built.log.warn('no mail in this message');
      await mustAct(built);
      await receive(built, notice);
    });

let handle: ReturnType<typeof inbound> | undefined;

export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => {
  handle ??= inbound(services(process.env));
  return handle(event);
};
