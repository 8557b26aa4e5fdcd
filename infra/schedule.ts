// What starts the functions: the queues, and the clock each minute.
import type { Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnEventInvokeConfig, EventSourceMapping, type Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Lambdas } from './lambdas.ts';
import type { Names } from './names.ts';
import { leaveUndelivered } from './permissions.ts';
import type { Queues } from './queues.ts';
import type { Line, Settings } from './values.ts';

/** Each queue is emptied by its function, which names the messages that failed; only those come again. */
export function feeds(
  stack: Stack,
  lines: Queues,
  functions: Lambdas,
  { relaysAtOnce, atOnce, batches }: Settings,
): void {
  const feed = (id: string, line: Line, target: Lambda, most: number) => {
    const mapping = new EventSourceMapping(stack, id, {
      target,
      eventSourceArn: lines[line].queueArn,
      batchSize: batches[line],
      reportBatchItemFailures: true,
      maxConcurrency: most,
    });
    // Lambda looks whether it may read the queue when the mapping is made.
    mapping.node.addDependency(target);
  };
  feed('InboundFeed', 'inbound', functions.inbound, atOnce.inbound);
  feed('FeedbackFeed', 'feedback', functions.feedback, atOnce.feedback);
  feed('WakeFeed', 'wake', functions.relay, relaysAtOnce);
  feed('RoundFeed', 'round', functions.round, atOnce.round);
}

/**
 * The schedules: one for the clock, and room for one of each community, which the command line lays there (see
 * functions/ports/calendar.ts). Answers what it must know for that.
 */
export function calendar(
  stack: Stack,
  named: Names,
  clock: Lambda,
  lines: Queues,
): Readonly<Record<string, string>> {
  const group = new CfnScheduleGroup(stack, 'Schedules', { name: named.service });
  eachMinute(stack, named, clock, lines).node.addDependency(group);
  const knock = roleFor(
    stack,
    'RoundScheduleRole',
    named,
    lines,
    [new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [lines.round.queueArn] })],
    // Schedules that were laid name it: one that is made again, after a step back, must be the same. Names of roles are
    // the account's, whatever the region.
    `${named.service}-${stack.region}-rounds`,
  );
  return {
    SCHEDULE_GROUP: named.service,
    SCHEDULE_ROLE: knock.roleArn,
    ROUND_QUEUE_ARN: lines.round.queueArn,
    UNDELIVERED_ARN: lines.undelivered.queueArn,
  };
}

/** The guarantee behind everything: what is due is found within the minute, whatever crashed before. */
function eachMinute(stack: Stack, named: Names, target: Lambda, lines: Queues): CfnSchedule {
  const role = roleFor(stack, 'ScheduleRole', named, lines, [
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
  ]);
  const schedule = new CfnSchedule(stack, 'EachMinute', {
    groupName: named.service,
    description: 'Looks for what is due',
    scheduleExpression: 'rate(1 minute)',
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: target.functionArn,
      roleArn: role.roleArn,
      deadLetterConfig: { arn: lines.undelivered.queueArn },
      // A minute that was missed is made up by the next one.
      retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
    },
  });
  schedule.node.addDependency(role);
  new CfnEventInvokeConfig(stack, 'ClockRuns', {
    functionName: target.functionName,
    qualifier: '$LATEST',
    maximumRetryAttempts: 0,
    maximumEventAgeInSeconds: 60,
    destinationConfig: { onFailure: { destination: lines.undelivered.queueArn } },
  });
  return schedule;
}

/** What schedules of the group may do, and set aside what could not be done. */
function roleFor(
  stack: Stack,
  id: string,
  named: Names,
  lines: Queues,
  statements: PolicyStatement[],
  roleName?: string,
): Role {
  return new Role(stack, id, {
    ...(roleName && { roleName }),
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: {
        StringEquals: {
          'aws:SourceAccount': stack.account,
          'aws:SourceArn': named.arn('scheduler', `schedule-group/${named.service}`),
        },
      },
    }),
    inlinePolicies: { own: new PolicyDocument({ statements: [...statements, leaveUndelivered(lines)] }) },
  });
}
