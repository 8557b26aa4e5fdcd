// `npm run cost`: what a month of the service costs, from counted units and list prices of a named day.
import { fileURLToPath } from 'node:url';
import { values } from './app.ts';
import { counted } from './counted.ts';
import { type Line, linesOf, type Month, monthOf } from './month.ts';
import { optionsOf } from './options.ts';
import { prices, pricesOf } from './prices.ts';

const usage = `npm run cost [-- OPTIONS]

What a month of the service costs, line by line, in US dollars.

  --members N   active members (1000)
  --rounds M    rounds in the month that each of them is in (2)
  --joining J   members who join in the month (0)
  --prices      every price, what of it is free, and where it was read
  --help        shows this
`;

function run(): void {
  const asked = optionsOf(
    {
      members: { type: 'string' },
      rounds: { type: 'string' },
      joining: { type: 'string' },
      prices: { type: 'boolean' },
    },
    usage,
  );
  if (!asked) return;
  if (asked.prices) {
    showPrices();
    return;
  }
  const { members = '1000', rounds = '2', joining = '0' } = asked;
  for (const [name, text] of Object.entries({ members, rounds, joining })) {
    if (/^\d{1,9}$/.test(text)) continue;
    process.stderr.write(`--${name} must be a whole number, not "${text}"\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  show({ members: Number(members), rounds: Number(rounds), joining: Number(joining) });
}

function showPrices(): void {
  for (const [name, { dollars, unit, free, source }] of Object.entries(prices))
    console.log(
      `${name.padEnd(16)} ${dollars.toPrecision(3).padStart(10)} ${unit.padEnd(11)} ${(free ? `${amount(free)} free` : '').padEnd(16)} ${source}`,
    );
}

function show(month: Month): void {
  console.log(`${table(month)}

${amount(month.members)} active members, ${month.rounds} ${month.rounds === 1 ? 'round' : 'rounds'}, ${amount(month.joining)} joining. Counted by ${counted.by} on ${counted.on}
(${counted.members} members, ${counted.pairs} pairs, ${counted.introductions} introduced; seconds and log lines are reckoned, see infra/month.ts), at list
prices in us-east-1 looked up on ${pricesOf}, before tax. "Beyond free" is what is left where nothing else in the account
uses its free share. --prices names every price and its source.`);
}

/** The month as a table in Markdown, which README shows as well. */
export function table(month: Month): string {
  const lines = linesOf(monthOf(month, values));
  const part = (of: Line['part']) => lines.filter((line) => line.part === of);
  const rows = [
    ['', 'units', 'by the list', 'beyond free'],
    ['---', '---:', '---:', '---:'],
    ['**Whoever writes**', '', '', ''],
    ...part('standing').map(cells),
    sum('together', part('standing')),
    ['**What members use**', '', '', ''],
    ...part('used').map(cells),
    sum('together', part('used')),
    sum('**US dollars a month**', lines),
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const cells = ({ what, units, unit, dollars, beyondFree }: Line): string[] => [
  what,
  `${amount(units)} ${unit}`,
  dollars.toFixed(2),
  beyondFree.toFixed(2),
];

const sum = (what: string, lines: readonly Line[]): string[] => [
  what,
  '',
  lines.reduce((total, { dollars }) => total + dollars, 0).toFixed(2),
  lines.reduce((total, { beyondFree }) => total + beyondFree, 0).toFixed(2),
];

const amount = (units: number): string =>
  units.toLocaleString('en', { maximumFractionDigits: units < 1 ? 3 : units < 10 ? 1 : 0 });

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
