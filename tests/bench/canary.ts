// `npm run bench -- canary`: whether any letter of a thousand simulated communities gives somebody away, or comes too often.
//   --communities N   how many, two at a time as neighbours (1000)
//   --seed TEXT       decides people, answers, ids and keys: the same seed, the same letters (1)
//   --first N         the first pair of neighbours to live through, to see one again (1)
//   --json            the last line is the outcome as one JSON object
// Ends with 0 where nothing was found, with 1 where somebody was given away or a promise broken, with 2 for a wrong flag.
import { parseArgs } from 'node:util';
import { live } from '../canary/life.ts';
import { type Report, watch } from '../canary/watch.ts';

interface Flags {
  readonly communities: number;
  readonly seed: string;
  readonly first: number;
  readonly json: boolean;
}

function readFlags(): Flags | null {
  try {
    const { values } = parseArgs({
      options: {
        communities: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        first: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    });
    const [communities, first] = [Number(values.communities), Number(values.first)];
    if (!Number.isInteger(communities) || communities < 1 || !Number.isInteger(first) || first < 1)
      throw new Error('--communities and --first are whole numbers from 1 on');
    return { communities, seed: values.seed, first, json: values.json };
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : error}; npm run bench -- canary --help shows what there is.\n`,
    );
    process.exitCode = 2;
    return null;
  }
}

async function run({ communities, seed, first, json }: Flags): Promise<void> {
  const began = process.cpuUsage();
  const pairs = Math.ceil(communities / 2);
  const total: Total = { ...nothing, letters: {}, found: [] };
  for (let done = 0; done < pairs; done += 1) {
    const pair = first + done;
    const report = await watch(await live(`${seed} ${pair}`));
    add(total, report);
    const leaks = report.leaks.map((leak) => `1: ${leak}`);
    const broken = report.violations.map(({ invariant, what }) => `${invariant}: ${what}`);
    for (const one of [...leaks, ...broken]) {
      total.found.push(one);
      process.stderr.write(`pair ${pair}, promise ${one}\n`);
    }
    if ((done + 1) % Math.max(1, Math.floor(pairs / 20)) === 0)
      process.stderr.write(
        `${total.communities} communities, ${sum(total.letters)} letters, ${total.leaks} leaks\n`,
      );
  }
  const { user, system } = process.cpuUsage(began);
  const outcome = { seed, ...total, seconds: Math.round((user + system) / 1e6) };
  process.stdout.write(inWords(outcome));
  if (json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
  if (total.leaks > 0 || total.broken > 0) process.exitCode = 1;
}

interface Total {
  communities: number;
  people: number;
  mails: number;
  smuggled: number;
  introductions: number;
  mostOwn: number;
  mostAnswers: number;
  mostOpen: number;
  mostAsks: number;
  leaks: number;
  broken: number;
  letters: Record<string, number>;
  found: string[];
}

const nothing = {
  communities: 0,
  people: 0,
  mails: 0,
  smuggled: 0,
  introductions: 0,
  mostOwn: 0,
  mostAnswers: 0,
  mostOpen: 0,
  mostAsks: 0,
  leaks: 0,
  broken: 0,
} as const;

function add(total: Total, report: Report): void {
  for (const name of ['communities', 'people', 'mails', 'smuggled', 'introductions'] as const)
    total[name] += report[name];
  for (const name of ['mostOwn', 'mostAnswers', 'mostOpen', 'mostAsks'] as const)
    total[name] = Math.max(total[name], report[name]);
  total.leaks += report.leaks.length;
  total.broken += report.violations.length;
  for (const [kind, count] of Object.entries(report.letters))
    total.letters[kind] = (total.letters[kind] ?? 0) + count;
}

const sum = (letters: Readonly<Record<string, number>>): number =>
  Object.values(letters).reduce((all, count) => all + count, 0);

function inWords(total: Total & { readonly seconds: number }): string {
  const rows = (heading: string, numbers: readonly (readonly [string, number])[]) => [
    heading,
    ...numbers.map(([what, number]) => `  ${what.padEnd(52)}${String(number).padStart(8)}`),
    '',
  ];
  const kinds = Object.entries(total.letters).sort(([x, many], [y, more]) => more - many || (x < y ? -1 : 1));
  return `${[
    ...rows('What was lived through', [
      ['Communities', total.communities],
      ['People', total.people],
      ['Mails from them', total.mails],
      ['of which said who they are, or how to be found', total.smuggled],
      ['Introductions', total.introductions],
    ]),
    ...rows(`Letters looked at (${sum(total.letters)})`, kinds),
    ...rows('What was found', [
      ['Somebody given away before two yeses', total.leaks],
      ['Other promises broken', total.broken],
      ['Most letters of its own accord to one person in a day', total.mostOwn],
      ['Most answers to one person in a day', total.mostAnswers],
      ['Most questions open with one person at a time', total.mostOpen],
      ['Most asks to one person in a round', total.mostAsks],
    ]),
    `${total.seconds} seconds of one core`,
  ].join('\n')}\n`;
}

const flags = readFlags();
if (flags) await run(flags);
