// What AWS asks for each unit, from which list that was read, and how much of it is free for good.

/** The day on which the prices below were last held against their sources. */
export const pricesOf = '2026-11-28';

interface Price {
  readonly unit: string;
  /** US dollars for one unit in us-east-1. Europe is about a tenth dearer. */
  readonly dollars: number;
  /** Units a month that an account never pays for, whatever its age; all its services share them. */
  readonly free: number;
  readonly source: string;
}

/** No list could be asked itself: these are copies of AWS's own, or of its pages, that others keep in public. */
const ses = 'AWS price list for SES, us-east-1, published 2026-07-22';
const list = 'AWS price list, us-east-1, as read 2026-10-08';
const listBefore = 'AWS price list, us-east-1, published 2026-09-11';
const listInMay = 'AWS list prices for us-east-1, as reviewed 2026-05-13';
const page = 'AWS pricing page of the service, a stored copy';
const summaries = 'published summaries of the AWS price list, 2025 and 2026';

const price = (unit: string, dollars: number, source: string, free = 0): Price => ({
  unit,
  dollars,
  free,
  source,
});

export const prices = {
  /**
   * A letter to one recipient. Accounts that are new to SES since 2026-07-21 are on its plan Essentials; those of
   * before, and whoever chooses so, pay 0.1 a thousand.
   */
  letter: price('letters', 0.16 / 1000, ses),
  letterBefore: price('letters', 0.1 / 1000, ses),
  received: price('mails', 0.1 / 1000, ses),
  /** Of 256 KB; here each that was begun is counted. */
  receivedChunk: price('chunks', 0.09 / 1000, ses),
  /** DynamoDB on demand: a unit writes 1 KB or reads 4 KB. */
  write: price('units', 0.625 / 1e6, listInMay),
  read: price('units', 0.125 / 1e6, listInMay),
  storage: price('GB', 0.25, list, 25),
  recovery: price('GB', 0.2, list),
  call: price('calls', 0.2 / 1e6, listBefore, 1e6),
  /** On arm64. */
  gigabyteSecond: price('GB-seconds', 0.0000133334, listBefore, 400_000),
  /** SQS; to be told by SNS costs a request there and nothing here. */
  message: price('requests', 0.4 / 1e6, list, 1e6),
  notification: price('messages', 0.5 / 1e6, list, 1e6),
  put: price('requests', 0.005 / 1000, list),
  get: price('requests', 0.0004 / 1000, list),
  objects: price('GB', 0.023, list),
  /** HTTP API. */
  request: price('requests', 1 / 1e6, list),
  logs: price('GB', 0.5, summaries, 5),
  schedule: price('calls', 1 / 1e6, summaries, 14e6),
  key: price('key', 1, page),
  mac: price('uses', 0.03 / 10_000, summaries, 20_000),
  /** CloudWatch: a metric that an alarm looks at, a metric of our own in the hours in which it is counted, a dashboard. */
  alarm: price('metrics', 0.1, summaries, 10),
  ownMetric: price('metrics', 0.3, summaries, 10),
  dashboard: price('dashboard', 3, summaries, 3),
  /** X-Ray; one for each call at this size. */
  trace: price('traces', 5 / 1e6, page, 100_000),
} as const satisfies Record<string, Price>;

export type Priced = keyof typeof prices;
