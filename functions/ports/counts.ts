// What alarms and the dashboard count, in CloudWatch's embedded metric format: names and numbers, nothing of anybody.
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Each is a metric of its own on the bill, in the hours in which it is counted at all. */
export const countedNames = [
  'LettersSent',
  'LettersParked',
  /** What is due and cannot leave: items, as the clock finds them each minute, and letters that were not taken. */
  'LettersHeld',
  'MailApplied',
  'MailIgnored',
  'MailSetAside',
  'RoundsOpened',
  'RoundsClosed',
  /** Rounds that should have opened, gone on or closed an hour ago, each minute in which one is found. */
  'RoundsLate',
  /** Messages of a batch that a function handed back, which Lambda does not count among its errors. */
  'MessagesFailed',
] as const;

export type Counted = (typeof countedNames)[number];

export interface Counts {
  add(name: Counted, number?: number): void;
  /** Writes what was added as one line for CloudWatch; once at the end of each batch. */
  flush(): void;
}

export function counts(namespace: string): Counts {
  const metrics = new Metrics({ namespace, serviceName: 'acquaint' });
  return {
    add: (name, number = 1) => void metrics.addMetric(name, MetricUnit.Count, number),
    flush() {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}
