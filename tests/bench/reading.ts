// How long reading takes: median and slowest over all example replies, and a long text, printed as microseconds.

import { read } from '../../functions/mail/read.ts';
import { danish } from '../mail/readings/danish.ts';
import { dutch } from '../mail/readings/dutch.ts';
import { english } from '../mail/readings/english.ts';
import { french } from '../mail/readings/french.ts';
import { german } from '../mail/readings/german.ts';
import { italian } from '../mail/readings/italian.ts';
import { norwegian } from '../mail/readings/norwegian.ts';
import { polish } from '../mail/readings/polish.ts';
import { portuguese } from '../mail/readings/portuguese.ts';
import { russian } from '../mail/readings/russian.ts';
import { spanish } from '../mail/readings/spanish.ts';
import { swedish } from '../mail/readings/swedish.ts';

const sets = {
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  swedish,
  danish,
  norwegian,
  russian,
};
const about = {
  context: 'ask',
  received: Date.parse('2026-03-10T09:00:00Z'),
  zone: 'Europe/Berlin',
} as const;

/** Microseconds that one reading takes. */
function timed(text: string): number {
  const start = performance.now();
  read(text, about);
  return (performance.now() - start) * 1000;
}

const texts = Object.values(sets).flatMap((examples) => examples.map(([, text]) => text));
for (const text of texts) read(text, about);
for (const [name, examples] of Object.entries(sets)) {
  const times = examples.map(([, text]) => timed(text)).sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${name.padEnd(11)} median ${median.toFixed(0)} µs, slowest ${(times.at(-1) ?? 0).toFixed(0)} µs`,
  );
}
const long = texts.join(' ').slice(0, 200_000);
console.log(`200 kB of everything: ${(timed(long) / 1000).toFixed(1)} ms`);
