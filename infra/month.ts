// A month of the service in billed units: what stands whoever writes, and what members use, from the demonstration's counts.
import { counted } from './counted.ts';
import { type Priced, prices } from './prices.ts';
import type { Values } from './values.ts';

/** Who is there and what happens. */
export interface Month {
  readonly members: number;
  /** Rounds that each member is in. */
  readonly rounds: number;
  /** Members who join in the month. */
  readonly joining: number;
}

/** So many units of one price, for one line of the table. */
interface Use {
  readonly part: 'standing' | 'used';
  readonly what: string;
  readonly price: Priced;
  readonly units: number;
}

const minutes = 30 * 24 * 60;

/**
 * What the small AWS cannot count. Times are those of the bundles here, rather too long than too short; the rest is as
 * AWS describes it.
 */
const reckoned = {
  /** Seconds of one call of a process that is there. */
  seconds: { http: 0.1, inbound: 0.4, feedback: 0.05, relay: 0.15, round: 2, clock: 0.05 },
  /** Beside the calls of `round`: seconds in which a round of a thousand members is matched. */
  secondsOfThousand: 20,
  /**
   * Of a hundred calls so many wait for a process to start, whose seconds are paid for as well: it asks for the root key
   * and the table's note once, and is gone after some minutes of rest. The clock's never rests.
   */
  cold: { ofHundred: 30, seconds: 0.6 },
  /** What Lambda writes of each call, and the line of metrics. */
  logBytesOfCall: 900,
  /** Lambda looks into each of four queues with five readers that wait for twenty seconds. */
  emptyPolls: 4 * 5 * 3 * minutes,
  /** Months for which the table keeps rounds. */
  kept: 12,
} as const;

/** Metrics that the alarms look at, and our own; a test counts them in the template. */
export const watched = { alarmMetrics: 24, ownMetrics: 10 } as const;

type Counts = (typeof counted)['round'];

/** All of a month's uses, in the order of the table. */
export function monthOf(month: Month, values: Pick<Values, 'functions' | 'tracing' | 'dashboard'>): Use[] {
  return [...standing(values), ...used(month, values)];
}

function standing({
  functions,
  tracing,
  dashboard,
}: Pick<Values, 'functions' | 'tracing' | 'dashboard'>): Use[] {
  const use = (what: string, price: Priced, units: number): Use => ({ part: 'standing', what, price, units });
  const runs = minutes * counted.minute.clockCalls;
  return [
    use('Alarms', 'alarm', watched.alarmMetrics),
    use('Own metrics', 'ownMetric', watched.ownMetrics),
    ...(dashboard ? [use('Dashboard', 'dashboard', 1)] : []),
    use('Queues, looked into', 'message', reckoned.emptyPolls),
    use('Root key', 'key', 1),
    use('Clock', 'call', runs),
    use('Clock', 'schedule', runs),
    use('Clock', 'read', minutes * counted.minute.readUnits),
    use('Clock', 'gigabyteSecond', (runs * reckoned.seconds.clock * functions.clock.memory) / 1024),
    use('Clock', 'logs', (runs * reckoned.logBytesOfCall) / 1e9),
    ...(tracing ? [use('Clock', 'trace', runs)] : []),
  ];
}

function used(
  { members, rounds, joining }: Month,
  { functions, tracing }: Pick<Values, 'functions' | 'tracing'>,
): Use[] {
  const use = (what: string, price: Priced, units: number): Use => ({ part: 'used', what, price, units });
  const of = (thing: keyof Counts): number =>
    counted.round[thing] * members * rounds + counted.joining[thing] * joining;
  const calls = {
    http: of('requests'),
    inbound: of('inboundCalls'),
    feedback: of('feedbackCalls'),
    relay: of('relayCalls'),
    round: of('roundCalls'),
  };
  const all = Object.values(calls).reduce((sum, each) => sum + each, 0);
  const coldShare = reckoned.cold.ofHundred / 100;
  const cold = all * coldShare;
  const matching = (rounds * members * reckoned.secondsOfThousand * functions.round.memory) / 1024 / 1000;
  const gigabyteSeconds = Object.entries(calls).reduce((sum, [name, number]) => {
    const one = name as keyof typeof calls;
    const seconds = reckoned.seconds[one] + coldShare * reckoned.cold.seconds;
    return sum + (number * seconds * functions[one].memory) / 1024;
  }, matching);
  const kept =
    members * counted.joining.tableBytes + members * rounds * reckoned.kept * counted.round.tableBytes;
  return [
    use('Letters out', 'letter', of('letters')),
    use('Mail in', 'received', of('mails')),
    // The demonstration's mails are small: each begins one.
    use('Mail in', 'receivedChunk', of('mails')),
    use('Table, writing', 'write', of('writeUnits')),
    use('Table, reading', 'read', of('readUnits')),
    use('Table, kept', 'storage', kept / 1e9),
    use('Table, kept', 'recovery', kept / 1e9),
    use('Functions', 'gigabyteSecond', gigabyteSeconds),
    use('Functions', 'call', all),
    // A message is sent, taken and deleted.
    use('Queues', 'message', of('sent') + 2 * of('taken')),
    use('Objects', 'put', of('puts')),
    use('Objects', 'get', of('gets') + cold),
    use('Objects', 'objects', of('mailBytes') / 1e9),
    use('Notifications', 'notification', of('notifications')),
    use('Site', 'request', of('requests')),
    use('Logs', 'logs', (of('logBytes') + all * reckoned.logBytesOfCall) / 1e9),
    use('Uses of the key', 'mac', cold),
    ...(tracing ? [use('Tracing', 'trace', all)] : []),
  ];
}

/** One line of the table. */
export interface Line {
  readonly part: Use['part'];
  readonly what: string;
  /** Units of the line's first price. */
  readonly units: number;
  readonly unit: string;
  /** US dollars by the list, and what is left of them where the account's free share serves nothing else. */
  readonly dollars: number;
  readonly beyondFree: number;
}

/** Adds uses up to lines. What is free of a price is taken off all its uses alike. */
export function linesOf(uses: readonly Use[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { part, what, price, units } of uses) {
    const { unit, dollars, free } = prices[price];
    const all = uses.reduce((sum, other) => sum + (other.price === price ? other.units : 0), 0);
    const payable = all > 0 ? Math.max(0, all - free) / all : 0;
    const before = lines.get(`${part} ${what}`) ?? { part, what, units, unit, dollars: 0, beyondFree: 0 };
    lines.set(`${part} ${what}`, {
      ...before,
      dollars: before.dollars + units * dollars,
      beyondFree: before.beyondFree + units * dollars * payable,
    });
  }
  return [...lines.values()];
}
