// Reading: what share of hard replies is read rightly, asked back or harmful, by language, and what a reading costs.

import { fold, normalise } from '../../functions/mail/read/normalise.ts';
import { read } from '../../functions/mail/read.ts';
import { freshBatches } from '../mail/readings/fresh.ts';
import { coverageOf, hard } from '../mail/readings/hard.ts';

const about = {
  context: 'ask',
  received: Date.parse('2026-03-10T09:00:00Z'),
  zone: 'Europe/Berlin',
} as const;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '   -' : `${((100 * part) / whole).toFixed(0)} %`.padStart(5);

function line(name: string, examples: (typeof hard)[string]): string {
  const { replies, right, asked, dated, rightDay, harmful } = coverageOf(examples);
  const shares = `right ${percent(right, replies)}  asked ${percent(asked, replies)}  days ${percent(rightDay, dated)}`;
  return `${name.padEnd(16)} ${String(replies).padStart(4)} replies  ${shares}  harm ${harmful.length}`;
}

/** CPU microseconds that some work takes, repeated until they can be told from nothing. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  for (let time = 0; time < 5; time += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 5;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

for (const [name, examples] of Object.entries(hard)) console.log(line(name, examples));
console.log(line('all', Object.values(hard).flat()));
for (const [name, replies] of freshBatches) {
  const readings = replies.map((reply) => ({
    reply,
    kind: read(reply.text, { ...about, context: reply.context }).kind,
  }));
  const wrong = readings.filter(({ reply, kind }) => ![reply.kind, ...reply.acceptable].includes(kind));
  const asked = wrong.filter(({ kind }) => kind === 'unclear').length;
  const harm = wrong.filter(({ reply, kind }) => reply.harmIf.includes(kind)).length;
  console.log(
    `fresh ${name}`.padEnd(16),
    `${String(replies.length).padStart(4)} replies  right ${percent(replies.length - wrong.length, replies.length)}  asked ${percent(asked, replies.length)}  harm ${harm}`,
  );
}

// A ratio outlives the machine it was taken on: the yardstick is cutting and folding the words of the same text.
const texts = Object.values(hard).flatMap((examples) => examples.map(([, text]) => text));
const ratios = texts.map((text) => {
  const yardstick = cost(() => {
    for (let time = 0; time < 20; time += 1) fold(normalise(text).source);
  });
  return (20 * cost(() => read(text, about))) / Math.max(yardstick, 1);
});
console.log(`one reading costs ${median(ratios).toFixed(1)} times the cutting of its words (median, CPU)`);
const all = texts.join(' ');
const [some, more] = [all.slice(0, 3000), all.slice(0, 6000)];
console.log(
  `twice the text costs ${(cost(() => read(more, about)) / cost(() => read(some, about))).toFixed(1)} times as much`,
);
