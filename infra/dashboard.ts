// The dashboard: what the alarms look at, what the functions count, and the lines of their logs that warn.
import { Duration, type Stack } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryWidget,
  SingleValueWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { countOf, fiveMinutes, type Signal, type Watched } from './signals.ts';

/** One page of what happens: what needs somebody first, then the lines, then each function. */
export function dashboard(
  stack: Stack,
  { named, lines, functions }: Watched,
  signals: readonly Signal[],
): void {
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
    graph(
      'Errors of each function',
      Object.values(functions).map((one) => one.metricErrors({ period: fiveMinutes })),
    ),
    graph('Messages that failed', [countOf(named, 'MessagesFailed')]),
    graph(
      'Runs',
      Object.values(functions).map((one) => one.metricInvocations({ period: fiveMinutes })),
    ),
  );
  board.addWidgets(
    new LogQueryWidget({
      title: 'What the service warned of',
      logGroupNames: Object.values(functions).map((one) => one.logGroup.logGroupName),
      queryLines: [
        'fields @timestamp, @log, level, message, error, item',
        "filter level != 'INFO'",
        'sort @timestamp desc',
        'limit 40',
      ],
      width: 24,
    }),
  );
}
