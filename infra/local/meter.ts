// What the small AWS did that the real one would put on the bill, in the bill's own units.

/** Each is a line of AWS's price lists, or goes into one. */
export const meteredThings = [
  'mails',
  'mailBytes',
  /** What SES told SNS: a mail came, something became of a letter. */
  'notifications',
  /** Messages put on a queue, one request each: a batch costs less, never more. */
  'sent',
  /** Messages that a function was given, each taken and deleted by Lambda in one request of its own. */
  'taken',
  /** Requests to S3 of the dear kind (put, list) and of the cheap one (get, head). */
  'puts',
  'gets',
  /** Requests to the site, each a call of `http`. */
  'requests',
  /** Messages that each function was called with, and runs of the clock: a batch costs less, never more. */
  'inboundCalls',
  'feedbackCalls',
  'relayCalls',
  'roundCalls',
  'clockCalls',
] as const;
export type Metered = (typeof meteredThings)[number];

export interface Meter {
  count(thing: Metered, number?: number): void;
  /** All counts so far. */
  read(): Readonly<Record<Metered, number>>;
}

export function openMeter(): Meter {
  const counts = Object.fromEntries(meteredThings.map((thing) => [thing, 0])) as Record<Metered, number>;
  return {
    count(thing, number = 1) {
      counts[thing] += number;
    },
    read: () => ({ ...counts }),
  };
}

/**
 * What a request of the SDK counts as. Messages are counted by the queues; keys, switches and the account are asked for
 * once in a process or in minutes, which a demonstration in one process cannot show.
 */
const operations: Readonly<Record<string, Metered>> = {
  PutObject: 'puts',
  ListObjectsV2: 'puts',
  GetObject: 'gets',
  HeadObject: 'gets',
};

export const meteredOperation = (operation: string): Metered | undefined => operations[operation];
