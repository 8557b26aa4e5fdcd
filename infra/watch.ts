// Alarms that mean something, to the operator's address, and a dashboard. RUNBOOK.md says what to do about each.
import { Duration, type Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryWidget,
  MathExpression,
  Metric,
  SingleValueWidget,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Lambdas } from './lambdas.ts';
import type { Names } from './names.ts';
import type { Queues } from './queues.ts';
import type { Settings } from './values.ts';
import type { WebDoor } from './web.ts';

interface Watched {
  readonly named: Names;
  readonly lines: Queues;
  readonly functions: Lambdas;
  readonly web: WebDoor;
  readonly settings: Settings;
}

interface Signal {
  readonly id: string;
  /** The alarm's name ends with this; the runbook has a section of the same name. */
  readonly name: string;
  readonly means: string;
  readonly metric: IMetric;
  /** The alarm sounds above this, or where `below` is set, below. */
  readonly limit: number;
  readonly below?: true;
  /** So many periods must be bad; 1 where nothing is said. */
  readonly periods?: number;
}

const fiveMinutes = Duration.minutes(5);

export function watch(stack: Stack, watched: Watched): void {
  const { named, settings } = watched;
  const topic = new Topic(stack, 'AlarmTopic', { enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsSound',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnLike: { 'aws:SourceArn': named.arn('cloudwatch', `alarm:${named.service}-*`) },
      },
    }),
  );
  const subscription = new CfnSubscription(stack, 'Operator', {
    topicArn: topic.topicArn,
    protocol: 'email',
    endpoint: settings.operator,
    redrivePolicy: { deadLetterTargetArn: watched.lines.undelivered.queueArn },
  });
  subscription.node.addDependency(topic);
  watched.lines.undelivered.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('sns.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [watched.lines.undelivered.queueArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnEquals: { 'aws:SourceArn': topic.topicArn },
      },
    }),
  );
  const signals = signalsOf(watched);
  for (const signal of signals) sound(stack, named, topic, signal);
  dashboard(stack, watched, signals);
}

function sound(stack: Stack, named: Names, topic: Topic, signal: Signal): void {
  const alarm = new Alarm(stack, `${signal.id}Alarm`, {
    alarmName: `${named.service}-${signal.name}`,
    alarmDescription: `${signal.means} See "${signal.name}" in infra/RUNBOOK.md.`,
    metric: signal.metric,
    threshold: signal.limit,
    comparisonOperator: signal.below
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: signal.periods ?? 1,
    treatMissingData: signal.below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction({ bind: () => ({ alarmActionArn: topic.topicArn }) });
  alarm.addOkAction({ bind: () => ({ alarmActionArn: topic.topicArn }) });
}

function signalsOf({ named, lines, functions, web, settings }: Watched): Signal[] {
  const { alarms } = settings;
  const age = (queue: Queue) => queue.metricApproximateAgeOfOldestMessage({ period: fiveMinutes });
  const reputation = (metricName: string) =>
    new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic: Stats.AVERAGE });
  const counted = (name: string) => countOf(named, name);
  return [
    {
      id: 'OldestMail',
      name: 'mail-waits',
      means: 'Mail that came in has not been read.',
      metric: age(lines.inbound),
      limit: alarms.oldestMailMinutes * 60,
    },
    {
      id: 'OldestWake',
      name: 'letters-wait',
      means: 'Items that are due have not been looked at; letters are late.',
      metric: age(lines.wake),
      limit: alarms.oldestWakeMinutes * 60,
    },
    {
      id: 'OldestRound',
      name: 'round-stuck',
      means: 'A round neither goes on nor closes.',
      metric: age(lines.round),
      limit: 60 * 60,
    },
    {
      id: 'RoundLate',
      name: 'round-late',
      means: 'A round did not open, go on or close within an hour of its time.',
      metric: counted('RoundsLate'),
      limit: 0,
    },
    {
      id: 'Held',
      name: 'letters-held',
      means: 'Letters are due and none can leave: sending is stopped, paused or used up for the day.',
      metric: counted('LettersHeld'),
      limit: 0,
      periods: 6,
    },
    {
      id: 'DeadLetters',
      name: 'dead-letters',
      means: 'A message failed six times and was set aside.',
      metric: sumOf(
        [...Object.values(lines.dead), lines.undelivered].map((queue) =>
          queue.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes, statistic: Stats.MAXIMUM }),
        ),
      ),
      limit: 0,
    },
    {
      id: 'Parked',
      name: 'letter-parked',
      means: 'The mail service refused a letter, or twice lost its answer.',
      metric: counted('LettersParked'),
      limit: 0,
    },
    {
      id: 'SetAside',
      name: 'mail-set-aside',
      means: 'A mail could not be read at all.',
      metric: counted('MailSetAside'),
      limit: 0,
    },
    {
      id: 'Bounces',
      name: 'bounces',
      means: 'So many letters bounce that the mail service may stop us.',
      metric: reputation('Reputation.BounceRate'),
      limit: alarms.bounceRate,
    },
    {
      id: 'Complaints',
      name: 'complaints',
      means: 'So many people call our letters spam that the mail service may stop us.',
      metric: reputation('Reputation.ComplaintRate'),
      limit: alarms.complaintRate,
    },
    {
      id: 'Errors',
      name: 'errors',
      means: 'Functions fail.',
      metric: sumOf(Object.values(functions).map((one) => one.metricErrors({ period: fiveMinutes }))),
      limit: alarms.errorsInFiveMinutes,
    },
    {
      id: 'WebErrors',
      name: 'web-errors',
      means: 'People see an error page.',
      metric: new Metric({
        namespace: 'AWS/ApiGateway',
        metricName: '5xx',
        dimensionsMap: { ApiId: web.apiId },
        period: fiveMinutes,
        statistic: Stats.SUM,
      }),
      limit: alarms.errorsInFiveMinutes,
    },
    {
      id: 'Clock',
      name: 'clock-stopped',
      means: 'The clock has not run; nothing that is due happens.',
      metric: functions.clock.metricInvocations({ period: fiveMinutes }),
      limit: 1,
      below: true,
      periods: 2,
    },
  ];
}

/** What the functions count themselves (functions/ports/counts.ts). */
const countOf = ({ service }: Names, metricName: string): Metric =>
  new Metric({
    namespace: service,
    metricName,
    dimensionsMap: { service: 'acquaint' },
    period: fiveMinutes,
    statistic: Stats.SUM,
  });

function sumOf(metrics: readonly IMetric[]): MathExpression {
  const named = metrics.map((metric, index): [string, IMetric] => [`m${index}`, metric]);
  return new MathExpression({
    expression: named.map(([name]) => `FILL(${name}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(named),
    period: fiveMinutes,
  });
}

function dashboard(stack: Stack, { named, lines, functions }: Watched, signals: readonly Signal[]): void {
  const board = new Dashboard(stack, 'Dashboard', {
    dashboardName: named.service,
    defaultInterval: Duration.days(1),
  });
  const signal = (...names: string[]) =>
    signals.filter(({ name }) => names.includes(name)).map(({ metric }) => metric);
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8, height: 6 });
  board.addWidgets(
    new SingleValueWidget({
      title: 'Set aside or parked',
      metrics: signal('dead-letters', 'letter-parked', 'mail-set-aside'),
      width: 8,
    }),
    new SingleValueWidget({ title: 'Reputation', metrics: signal('bounces', 'complaints'), width: 8 }),
    new SingleValueWidget({ title: 'Errors', metrics: signal('errors', 'web-errors'), width: 8 }),
  );
  board.addWidgets(
    graph('Oldest in line, seconds', signal('mail-waits', 'letters-wait', 'round-stuck')),
    graph(
      'Letters',
      ['LettersSent', 'LettersHeld', 'LettersParked'].map((name) => countOf(named, name)),
    ),
    graph(
      'Mail',
      ['MailApplied', 'MailIgnored', 'MailSetAside'].map((name) => countOf(named, name)),
    ),
  );
  board.addWidgets(
    graph(
      'Rounds',
      ['RoundsOpened', 'RoundsClosed', 'RoundsLate'].map((name) => countOf(named, name)),
    ),
    graph(
      'Taken up',
      [lines.inbound, lines.feedback, lines.wake, lines.round].map((queue) =>
        queue.metricNumberOfMessagesDeleted(),
      ),
    ),
    graph(
      'Time taken',
      Object.values(functions).map((one) => one.metricDuration()),
    ),
  );
  board.addWidgets(
    new LogQueryWidget({
      title: 'What the service warned of',
      logGroupNames: [functions.inbound, functions.relay, functions.feedback, functions.round].map(
        (one) => one.logGroup.logGroupName,
      ),
      queryLines: [
        'fields @timestamp, level, message',
        "filter level != 'INFO'",
        'sort @timestamp desc',
        'limit 40',
      ],
      width: 24,
    }),
  );
}
