// The wire of the local queues: the part of SQS that senders and an operator's tools use.
import { md5, receiptHandle } from './dispatch.ts';
import { type Queue, queueArn } from './queues.ts';
import { type Answer, type Input, type JsonService, refuse, textOf, unknownOperation } from './wire.ts';

const largestBody = 1024 * 1024;
const longestDelaySeconds = 900;

/** SQS over the queues, each by its name (the last part of its URL). */
export function sqsService(queues: readonly Queue[]): JsonService {
  return (operation, input) => {
    const act = operations[operation];
    if (!act) return unknownOperation(operation);
    const name = textOf(input, 'QueueUrl').split('/').at(-1) || textOf(input, 'QueueName');
    const queue = queues.find((candidate) => candidate.name === name);
    if (!queue) return refuse('QueueDoesNotExist', 'The specified queue does not exist.');
    return act(queue, input);
  };
}

const operations: Readonly<Record<string, (queue: Queue, input: Input) => Answer>> = {
  SendMessage: (queue, input) => {
    const problem = problemOf(input);
    return problem ?? { body: sent(queue, input) };
  },
  SendMessageBatch(queue, input) {
    const entries = Array.isArray(input.Entries) ? (input.Entries as Input[]) : [];
    if (entries.length === 0) return refuse('EmptyBatchRequest', 'There should be at least one entry.');
    if (entries.length > 10) return refuse('TooManyEntriesInBatchRequest', 'At most ten entries.');
    const ids = new Set(entries.map((entry) => textOf(entry, 'Id')));
    if (ids.size < entries.length) return refuse('BatchEntryIdsNotDistinct', 'An id is repeated.');
    const size = entries.reduce((sum, entry) => sum + Buffer.byteLength(textOf(entry, 'MessageBody')), 0);
    if (size > largestBody) return refuse('BatchRequestTooLong', 'The batch is longer than 1 MiB.');
    const problem = entries.map(problemOf).find((found) => found !== undefined);
    if (problem) return problem;
    const Successful = entries.map((entry) => ({ Id: textOf(entry, 'Id'), ...sent(queue, entry) }));
    return { body: { Successful, Failed: [] } };
  },
  ReceiveMessage(queue, input) {
    const limit = Math.min(10, Number(input.MaxNumberOfMessages ?? 1));
    const Messages = queue.receive(limit).map((message) => ({
      MessageId: message.id,
      ReceiptHandle: receiptHandle(message),
      Body: message.body,
      MD5OfBody: md5(message.body),
      Attributes: {
        ApproximateReceiveCount: String(message.receives),
        SentTimestamp: String(message.sentAt),
      },
    }));
    return { body: Messages.length === 0 ? {} : { Messages } };
  },
  DeleteMessage(queue, input) {
    const [id = ''] = textOf(input, 'ReceiptHandle').split('#');
    queue.remove(id);
    return { body: {} };
  },
  GetQueueAttributes(queue) {
    const messages = queue.messages();
    const hidden = messages.filter((message) => message.receives > 0).length;
    return {
      body: {
        Attributes: {
          ApproximateNumberOfMessages: String(messages.length - hidden),
          ApproximateNumberOfMessagesNotVisible: String(hidden),
          QueueArn: queueArn(queue.name),
        },
      },
    };
  },
};

const delayOf = (input: Input): number => Number(input.DelaySeconds ?? 0);

function problemOf(input: Input): Answer | undefined {
  const body = textOf(input, 'MessageBody');
  if (body === '') return refuse('MissingParameter', 'The request must contain the parameter MessageBody.');
  if (Buffer.byteLength(body) > largestBody)
    return refuse('InvalidParameterValue', 'The message is longer than 1 MiB.');
  const delay = delayOf(input);
  if (!Number.isInteger(delay) || delay < 0 || delay > longestDelaySeconds)
    return refuse('InvalidParameterValue', `DelaySeconds must be from 0 to ${longestDelaySeconds}.`);
  return undefined;
}

function sent(queue: Queue, input: Input): { MessageId: string; MD5OfMessageBody: string } {
  const body = textOf(input, 'MessageBody');
  return { MessageId: queue.send(body, delayOf(input)), MD5OfMessageBody: md5(body) };
}
