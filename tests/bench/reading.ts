// Reading: what share of hard replies is read rightly, asked back or harmful, by language, and what a reading costs.
// `--cost` measures one whole reply alone: parsed, screened, cut, read and decided.

import { type JudgedMail, judgeMail } from '../../functions/cli/read-file.ts';
import { isRefusal } from '../../functions/core/decision.ts';
import type { Command, Introduction } from '../../functions/core/introduction.ts';
import { decide } from '../../functions/core/introduction-decide.ts';
import { evolve } from '../../functions/core/introduction-evolve.ts';
import { fold, normalise } from '../../functions/mail/read/normalise.ts';
import { read } from '../../functions/mail/read.ts';
import { opened, proposal } from '../core/life.ts';
import { freshBatches, lookalikes } from '../mail/readings/fresh.ts';
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

const member = 'ada@lind.example';
const letter = Array.from(
  { length: 12 },
  (_, line) => `> We thought of somebody for you, and this is sentence ${line} about them.`,
).join('\r\n');

function mailOf(text: string): Buffer {
  const head = [
    `Return-Path: <${member}>`,
    'Received: from mx by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x; Tue, 10 Mar 2026 09:00:00 +0000',
    'Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@lind.example; dmarc=pass header.from=lind.example',
    `From: Ada Lind <${member}>`,
    'To: r-abc@reply.acquaint.example',
    'Subject: Re: Someone you might like to meet',
    'Content-Type: text/plain; charset=utf-8',
  ].join('\r\n');
  const frame = 'On Mon, 9 Mar 2026 at 08:00, Friends <friends@acquaint.example> wrote:';
  return Buffer.from(`${head}\r\n\r\n${text}\r\n\r\n${frame}\r\n${letter}\r\n`);
}

const judged = {
  now: about.received,
  otherwise: about.received,
  zone: about.zone,
  context: about.context,
  as: member,
  ours: 'friends@acquaint.example',
  names: ['Ben Okoro'],
  sent: null,
};

function commandOf({ kind, text }: JudgedMail): Command {
  if (kind === 'accept') return { do: 'accept', side: 'a', received: opened };
  if (kind === 'decline' || kind === 'later') return { do: kind, side: 'a' };
  if (kind === 'question') return { do: 'ask-question', side: 'a', words: text, passable: false };
  return { do: 'say-unclear', side: 'a', words: text };
}

/** What an introduction becomes by a command. Throws where it refuses. */
function become(introduction: Introduction | null, command: Command, id: string): Introduction | null {
  const cause = { kind: 'message', id } as const;
  const answer = decide(introduction, command, { now: opened, cause, introductionLetter: 'waiting' });
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer.events.reduce<Introduction | null>(evolve, introduction);
}

/** CPU of whole replies, from the raw mail to the introduction that knows of it, once everything is loaded. */
function costOfReplies(): void {
  const mails = freshBatches.flatMap(([, replies]) => replies.map(({ text }) => mailOf(text)));
  const asked = become(null, { do: 'propose', proposal: proposal('together') }, 'round');
  const take = (mail: Buffer): void => {
    become(asked, commandOf(judgeMail('reply.eml', mail, judged)), 'reply');
  };
  for (const mail of mails) take(mail);
  const spent = mails.map((mail) => cost(() => take(mail)) / 1000);
  console.log(
    `one reply parsed, screened, cut, read and decided: ${median(spent).toFixed(2)} ms of CPU in the median of ${mails.length}`,
  );
}

if (process.argv.includes('--cost')) {
  costOfReplies();
  process.exit();
}

for (const [name, examples] of Object.entries(hard)) console.log(line(name, examples));
console.log(line('all', Object.values(hard).flat()));
for (const [name, replies] of [
  ...freshBatches.map(([batch, replies]) => [`fresh ${batch}`, replies] as const),
  ...lookalikes,
]) {
  const readings = replies.map((reply) => ({
    reply,
    kind: read(reply.text, { ...about, context: reply.context }).kind,
  }));
  const wrong = readings.filter(({ reply, kind }) => ![reply.kind, ...reply.acceptable].includes(kind));
  const asked = wrong.filter(({ kind }) => kind === 'unclear').length;
  const harm = wrong.filter(({ reply, kind }) => reply.harmIf.includes(kind)).length;
  console.log(
    name.padEnd(16),
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
costOfReplies();
