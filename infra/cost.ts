// `npm run cost`: what a month of the service costs, from counted units and list prices of a named day.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** US dollars for one unit: list prices of us-east-1 as published in 2025, without free tiers. Europe is about a tenth dearer. */
const pricesOf = '2025';
const prices = {
  /** SES: a letter to one recipient, or a mail received; and each started 256 KB of a received mail. */
  letter: 0.1 / 1000,
  received: 0.1 / 1000,
  receivedChunk: 0.09 / 1000,
  /** DynamoDB on demand: a write unit of 1 KB, a read unit of 4 KB; a GB kept, and one with recovery. */
  write: 0.625 / 1e6,
  read: 0.125 / 1e6,
  storage: 0.25,
  recovery: 0.2,
  /** Lambda on arm64: a call, a GB-second. */
  call: 0.2 / 1e6,
  gigabyteSecond: 0.0000133334,
  /** SQS after the first million, SNS to SQS is free; S3 put and get and a GB kept. */
  message: 0.4 / 1e6,
  notification: 0.5 / 1e6,
  put: 0.005 / 1000,
  get: 0.0004 / 1000,
  objects: 0.023,
  /** HTTP API, logs in, a schedule's call, a key and its use, alarm, own metric, dashboard. */
  request: 1 / 1e6,
  logs: 0.5,
  schedule: 1 / 1e6,
  key: 1,
  mac: 0.15 / 10_000,
  alarm: 0.1,
  ownMetric: 0.3,
  dashboard: 3,
} as const;

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
 * The month's lines. Counted: the clock's four queries a minute, the letters of the life of an introduction (two
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
  const reads = minutes * 4 * 0.5 + rounds * members * 0.5 + (letters + mails) * 6 + wakes * 2;
  const calls = minutes + mails + wakes + letters * 2 + rounds * 4;
  const gigabyteSeconds =
    minutes * 0.5 * 0.05 + mails * 1 * 0.4 + wakes * 1 * 0.15 + letters * 2 * 0.5 * 0.05 + rounds * 1.73 * 20;
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
    line(
      'Objects',
      mails * 2 + rounds * 6,
      'requests',
      mails * (prices.put + prices.get) + mails * 3e-5 * prices.objects,
    ),
    line('Site', members * 0.2 + letters * 0.3, 'requests', (members * 0.2 + letters * 0.3) * prices.request),
    line('Logs', (calls * 0.6) / 1000, 'MB', ((calls * 0.6) / 1e6) * prices.logs),
    line('Root key', 1, 'key', prices.key + calls * 0.02 * prices.mac),
    // An alarm is paid for by the metrics that it looks at: nine look at one, two at five and seven.
    line('Watch', 21, 'metrics', 21 * prices.alarm + 2 * prices.ownMetric + prices.dashboard),
  ];
}

const money = (dollars: number): string => dollars.toFixed(2).padStart(9);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      members: { type: 'string', default: '1000' },
      rounds: { type: 'string', default: '2' },
      writes: { type: 'string', default: String(usual.writes) },
    },
  });
  const month = {
    ...usual,
    members: Number(values.members),
    rounds: Number(values.rounds),
    writes: Number(values.writes),
  };
  if (Object.values(month).some((number) => !Number.isFinite(number) || number < 0)) {
    process.stderr.write('npm run cost -- [--members 1000] [--rounds 2] [--writes 60]\n');
    process.exitCode = 2;
  } else {
    const lines = monthOf(month);
    for (const { what, units, dollars } of lines)
      console.log(`${what.padEnd(16)} ${units.padStart(22)} ${money(dollars)}`);
    const total = lines.reduce((sum, { dollars }) => sum + dollars, 0);
    console.log(`${'Together'.padEnd(39)} ${money(total)}  US dollars a month`);
    console.log(
      `${month.members} active members, ${month.rounds} rounds; list prices of ${pricesOf}, us-east-1, before free tiers and tax.`,
    );
  }
}
