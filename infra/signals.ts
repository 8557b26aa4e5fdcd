// What alarms listen for: each signal's metric, and from where on it is bad.
import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Lambdas } from './lambdas.ts';
import type { Names } from './names.ts';
import type { Queues } from './queues.ts';
import type { Settings } from './values.ts';
import type { WebDoor } from './web.ts';

export interface Watched {
  readonly named: Names;
  readonly lines: Queues;
  readonly functions: Lambdas;
  readonly web: WebDoor;
  readonly settings: Settings;
}

export interface Signal {
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
  /** Of these so many may be good. */
  readonly gaps?: number;
}

export const fiveMinutes = Duration.minutes(5);

export function signalsOf({ named, lines, functions, web, settings }: Watched): Signal[] {
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
      limit: alarms.oldestRoundMinutes * 60,
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
      means:
        'Letters are due and cannot leave: sending is stopped, paused, in the sandbox or used up for the day.',
      metric: counted('LettersHeld'),
      limit: 0,
      periods: alarms.lettersHeldMinutes / 5,
      // A letter that is not taken is tried again after up to six minutes.
      gaps: 1,
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
      means: 'Functions fail, or messages in them.',
      // Lambda counts as an error only what a function throws: a message that failed among others is not.
      metric: sumOf([
        ...Object.values(functions).map((one) => one.metricErrors({ period: fiveMinutes })),
        counted('MessagesFailed'),
      ]),
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
export const countOf = ({ service }: Names, metricName: string): Metric =>
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
