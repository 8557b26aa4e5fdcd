// `npm run cost`: what a month of the service costs, from counted units and list prices of a named day.
import { fileURLToPath } from 'node:url';
import { optionsOf } from './options.ts';

/** The day on which the prices below were last held against their sources. */
const pricesOf = '2026-11-28';

/** Where a price was read; `unconfirmed` ones were known from before, and no list at hand said them. */
type Source =
  | 'AWS price list for SES, us-east-1, 2026-07-22'
  | 'AWS pricing page of the service'
  | 'published summaries of the AWS price list, 2025 and 2026'
  | 'unconfirmed';

interface Price {
  readonly dollars: number;
  readonly source: Source;
}

const price = (dollars: number, source: Source): Price => ({ dollars, source });
const ofSes = 'AWS price list for SES, us-east-1, 2026-07-22';
const ofPage = 'AWS pricing page of the service';
const ofSummaries = 'published summaries of the AWS price list, 2025 and 2026';

/** US dollars for one unit in us-east-1, without free tiers. Europe is about a tenth dearer. */
const priced = {
  /**
   * SES: a letter to one recipient. Accounts that are new to SES since 2026-07-21 are on its plan Essentials; those
   * of before, and whoever chooses so, pay 0.1 a thousand.
   */
  letter: price(0.16 / 1000, ofSes),
  letterBefore: price(0.1 / 1000, ofSes),
  /** A mail received, and each started 256 KB of it. */
  received: price(0.1 / 1000, ofSes),
  receivedChunk: price(0.09 / 1000, ofSes),
  /** DynamoDB on demand: a write unit of 1 KB, a read unit of 4 KB; a GB kept, and one with recovery. */
  write: price(0.625 / 1e6, ofSummaries),
  read: price(0.125 / 1e6, ofSummaries),
  storage: price(0.25, ofPage),
  recovery: price(0.2, 'unconfirmed'),
  /** Lambda on arm64: a call, a GB-second. */
  call: price(0.2 / 1e6, ofSummaries),
  gigabyteSecond: price(0.0000133334, ofSummaries),
  /** SQS after the first million; SNS to SQS is free, a publication is not; S3 put and get and a GB kept. */
  message: price(0.4 / 1e6, ofSummaries),
  notification: price(0.5 / 1e6, 'unconfirmed'),
  put: price(0.005 / 1000, ofSummaries),
  get: price(0.0004 / 1000, ofSummaries),
  objects: price(0.023, 'unconfirmed'),
  /** HTTP API, a GB of logs, a schedule's call, a key, and its use (the dearest kind that KMS lists). */
  request: price(1 / 1e6, 'unconfirmed'),
  logs: price(0.5, ofSummaries),
  schedule: price(1 / 1e6, ofSummaries),
  key: price(1, ofPage),
  mac: price(0.15 / 10_000, 'unconfirmed'),
  /** CloudWatch: a metric that an alarm looks at, a metric of our own, a dashboard. */
  alarm: price(0.1, ofSummaries),
  ownMetric: price(0.3, ofSummaries),
  dashboard: price(3, ofSummaries),
  /** X-Ray: a trace recorded, one for each run at this size. */
  trace: price(5 / 1e6, ofPage),
} as const;

const prices = Object.fromEntries(
  Object.entries(priced).map(([name, { dollars }]) => [name, dollars]),
) as Readonly<Record<keyof typeof priced, number>>;

/** What happens in a month. */
interface Month {
  readonly members: number;
  readonly rounds: number;
  /** Pairs asked in a round, as a share of the members who could be in one. */
  readonly asked: number;
  /** Introductions for each pair asked. */
  readonly introduced: number;
  /** Write units for each pair that was introduced, as `npm run demo -- --json` counts them (`writes`). */
  readonly writes: number;
}

const usual: Omit<Month, 'members' | 'rounds'> = { asked: 0.6, introduced: 0.5, writes: 60 };

interface Line {
  readonly what: string;
  readonly units: string;
  readonly dollars: number;
}

const minutes = 30 * 24 * 60;

/**
 * The month's lines. Counted: the clock's four queries and one read a minute, the letters of the life of an introduction (two
 * asks, one reminder, two answers to a yes, one introduction to two, two follow-ups, two more that answer them), one
 * mail in for each answer; a batch is counted as one message each, which is the most that it can cost.
 */
function monthOf({ members, rounds, asked, introduced, writes }: Month): Line[] {
  const pairs = Math.round(((members * asked) / 2) * rounds);
  const made = Math.round(pairs * introduced);
  const letters = pairs * 5 + made * 6 + rounds * 2;
  const mails = pairs * 1.6 + made * 2;
  const wakes = letters * 1.5 + mails;
  const counted = made * writes + (pairs - made) * (writes / 2) + mails * 2;
  const reads = minutes * (4 * 0.5 + 1) + rounds * members * 0.5 + (letters + mails) * 6 + wakes * 2;
  const calls = minutes + mails + wakes + letters * 2 + rounds * 4;
  const gigabyteSeconds =
    minutes * 0.5 * 0.05 + mails * 1 * 0.4 + wakes * 1 * 0.15 + letters * 2 * 0.5 * 0.05 + rounds * 1.73 * 20;
  const journal = letters + mails + pairs * 2;
  const kilobytes = members * 4 + (pairs + made) * 6;
  const line = (what: string, units: number, name: string, dollars: number): Line => ({
    what,
    units: `${Math.round(units).toLocaleString('en')} ${name}`,
    dollars,
  });
  return [
    line('Letters out', letters, 'letters', letters * prices.letter),
    line('Mail in', mails, 'mails', mails * (prices.received + prices.receivedChunk)),
    line('Table, writing', counted, 'units', counted * prices.write),
    line('Table, reading', reads, 'units', reads * prices.read),
    line('Table, kept', kilobytes / 1000, 'MB', (kilobytes / 1e6) * (prices.storage + prices.recovery)),
    line(
      'Functions',
      gigabyteSeconds,
      'GB-seconds',
      gigabyteSeconds * prices.gigabyteSecond + calls * prices.call,
    ),
    line('Schedule', minutes, 'calls', minutes * prices.schedule),
    // A message is sent, taken and deleted; four queues are asked for more all the time, by long polls.
    line(
      'Queues',
      (wakes + mails + letters * 2) * 3 + 4 * 5 * 3 * minutes,
      'requests',
      ((wakes + mails + letters * 2) * 3 + 4 * 5 * 3 * minutes) * prices.message,
    ),
    // A mail is put and read once; the journal has a line for each letter and for each thing said or come due.
    line(
      'Objects',
      mails * 2 + journal + rounds * 6,
      'requests',
      (mails + journal + rounds * 3) * prices.put + mails * prices.get + mails * 3e-5 * prices.objects,
    ),
    line('Notifications', mails + letters * 2, 'messages', (mails + letters * 2) * prices.notification),
    line('Site', members * 0.2 + letters * 0.3, 'requests', (members * 0.2 + letters * 0.3) * prices.request),
    line('Logs', (calls * 0.6) / 1000, 'MB', ((calls * 0.6) / 1e6) * prices.logs),
    line('Root key', 1, 'key', prices.key + calls * 0.02 * prices.mac),
    // An alarm is paid for by the metrics that it looks at: eleven look at one, two at five and eight. Our own ten
    // metrics are paid for in the hours in which they are counted; all of them all the time is the most.
    line('Watch', 24, 'metrics', 24 * prices.alarm + 10 * prices.ownMetric + prices.dashboard),
    // Unless `tracing` in infra/app.ts is false; a hundred thousand a month are free.
    line('Tracing', calls, 'traces', calls * prices.trace),
  ];
}

const usage = `npm run cost [-- OPTIONS]

What a month of the service costs, line by line, in US dollars.

  --members N   active members (1000)
  --rounds M    rounds in the month (2)
  --writes W    write units for each pair introduced, as npm run demo -- --json counts them (60)
  --prices      every price and where it was read
`;

const money = (dollars: number): string => dollars.toFixed(2).padStart(9);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const values = optionsOf(
    {
      members: { type: 'string' },
      rounds: { type: 'string' },
      writes: { type: 'string' },
      prices: { type: 'boolean' },
    },
    usage,
  );
  if (values?.prices) showPrices();
  else if (values) {
    const { members = '1000', rounds = '2', writes = String(usual.writes) } = values;
    showMonth({ ...usual, members: Number(members), rounds: Number(rounds), writes: Number(writes) });
  }
}

function showPrices(): void {
  for (const [name, { dollars, source }] of Object.entries(priced))
    console.log(`${name.padEnd(16)} ${dollars.toPrecision(3).padStart(12)}  ${source}`);
}

function showMonth(month: Month): void {
  if (Object.values(month).some((number) => !Number.isFinite(number) || number < 0)) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const lines = monthOf(month);
  for (const { what, units, dollars } of lines)
    console.log(`${what.padEnd(16)} ${units.padStart(22)} ${money(dollars)}`);
  const total = lines.reduce((sum, { dollars }) => sum + dollars, 0);
  console.log(`${'Together'.padEnd(39)} ${money(total)}  US dollars a month`);
  console.log(
    `${month.members} active members, ${month.rounds} rounds; list prices in us-east-1 before free tiers and tax, looked up on ${pricesOf}.`,
  );
  const unconfirmed = Object.entries(priced).flatMap(([name, { source }]) =>
    source === 'unconfirmed' ? [name] : [],
  );
  console.log(
    `Not confirmed by a list: ${unconfirmed.join(', ')}. --prices shows every price and its source.`,
  );
}
