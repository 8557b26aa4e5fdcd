// The four queues and their dead letters.
import { Duration, type Stack } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';

/** The function that empties each queue may take so long with a batch, in seconds. */
export const timeouts = { inbound: 60, feedback: 30, wake: 60, round: 900 } as const;

export type Line = keyof typeof timeouts;

export type Queues = Readonly<Record<Line, Queue>> & {
  readonly dead: Readonly<Record<Line, Queue>>;
  /** Where SNS, the schedule and Lambda leave what they could not hand on. */
  readonly undelivered: Queue;
};

/** A message that failed so often is set aside, and an alarm sounds. */
const mostReceives = 6;

const kept = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  retentionPeriod: Duration.days(14),
};

export function queues(stack: Stack): Queues {
  const dead = (id: string) => new Queue(stack, `${id}DeadLetters`, kept);
  const line = (id: string, seconds: number, deadLetters: Queue) =>
    new Queue(stack, `${id}Queue`, {
      ...kept,
      // AWS advises six times the function's timeout, so that a message is not given out twice at once.
      visibilityTimeout: Duration.seconds(6 * seconds),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: mostReceives },
    });
  const inboundDead = dead('Inbound');
  const feedbackDead = dead('Feedback');
  const wakeDead = dead('Wake');
  const roundDead = dead('Round');
  return {
    inbound: line('Inbound', timeouts.inbound, inboundDead),
    feedback: line('Feedback', timeouts.feedback, feedbackDead),
    wake: line('Wake', timeouts.wake, wakeDead),
    round: line('Round', timeouts.round, roundDead),
    dead: { inbound: inboundDead, feedback: feedbackDead, wake: wakeDead, round: roundDead },
    undelivered: new Queue(stack, 'Undelivered', kept),
  };
}
