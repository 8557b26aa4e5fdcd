// The four queues and their dead letters.
import { Duration, type Stack } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Line, Values } from './values.ts';

export type Queues = Readonly<Record<Line, Queue>> & {
  readonly dead: Readonly<Record<Line, Queue>>;
  /** Where SNS, the schedule and Lambda leave what they could not hand on. */
  readonly undelivered: Queue;
};

export function queues(
  stack: Stack,
  { messagesKept, triesOfMessage, functions }: Pick<Values, 'messagesKept' | 'triesOfMessage' | 'functions'>,
): Queues {
  const kept = {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(messagesKept),
  };
  const dead = (id: string) => new Queue(stack, `${id}DeadLetters`, kept);
  const line = (id: string, { seconds }: { readonly seconds: number }, deadLetters: Queue) =>
    new Queue(stack, `${id}Queue`, {
      ...kept,
      // AWS advises six times the function's timeout, so that a message is not given out twice at once.
      visibilityTimeout: Duration.seconds(6 * seconds),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: triesOfMessage },
    });
  const inboundDead = dead('Inbound');
  const feedbackDead = dead('Feedback');
  const wakeDead = dead('Wake');
  const roundDead = dead('Round');
  return {
    inbound: line('Inbound', functions.inbound, inboundDead),
    feedback: line('Feedback', functions.feedback, feedbackDead),
    wake: line('Wake', functions.relay, wakeDead),
    round: line('Round', functions.round, roundDead),
    dead: { inbound: inboundDead, feedback: feedbackDead, wake: wakeDead, round: roundDead },
    undelivered: new Queue(stack, 'Undelivered', kept),
  };
}
