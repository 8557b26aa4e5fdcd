// Killed at any moment and started again, the service loses no reply and introduces nobody twice.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mailKey } from '../../functions/store/shape.ts';
import type { MailOutcome } from '../../infra/local/mailbox-letter.ts';
import { sendReply } from '../../infra/local/mailbox-reply.ts';
import type { SentLetter } from '../../infra/local/ses.ts';
import { start } from '../../infra/local/start.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const seed = Number(process.env.SEED ?? Date.now() % 100_000);
const kills = 3;
const folder = mkdtempSync(join(tmpdir(), 'acquaint-'));
let child: ChildProcess | undefined;

afterAll(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A small generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts the service in a process of its own; resolves with its SMTP door. */
async function startProcess(): Promise<{ host: string; port: number }> {
  const words = ['--import', 'tsx', 'infra/local/main.ts', '--demo', '--port', '0', '--smtp-port', '0'];
  const started = spawn(process.execPath, [...words, '--folder', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  let out = '';
  for await (const part of started.stdout) {
    out += part;
    const address = /SMTP +(\S+):(\d+)\n/.exec(out);
    if (address) return { host: address[1] as string, port: Number(address[2]) };
  }
  throw new Error('the service ended before it was ready');
}

const kill = async (): Promise<void> => {
  const dying = child as ChildProcess;
  const gone = new Promise((resolve) => dying.once('exit', resolve));
  dying.kill('SIGKILL');
  await gone;
};

/** The letters as they lie on disk, whoever is alive. */
const letters = (): SentLetter[] =>
  readdirSync(join(folder, 'letters'))
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .map((name) => JSON.parse(readFileSync(join(folder, 'letters', name), 'utf8')));

test(`three kills among answers to a round (SEED=${seed})`, { timeout: 180_000 }, async () => {
  const random = randomFrom(seed);
  const acknowledged = new Map<string, string>();
  const answer = async (door: { host: string; port: number }, letter: SentLetter): Promise<void> => {
    const writer = { address: letter.to[0] as string, name: '' };
    const id = await sendReply(door, { letter, writer, text: 'Yes, gladly.', now: letter.at });
    acknowledged.set(letter.sesId, id);
  };
  for (let time = 0; time < kills; time += 1) {
    const door = await startProcess();
    const asks = letters().filter(
      ({ subject, sesId }) => /^Someone/.test(subject) && !acknowledged.has(sesId),
    );
    const some = asks.filter(() => random() < 0.7);
    const answers = some.map((letter) => answer(door, letter));
    const moment = new Promise<void>((resolve) => setTimeout(resolve, 50 + random() * 600));
    // On a slow machine none may have been taken yet: the last kill waits for one, or nothing could be lost.
    const waitsForOne = time === kills - 1 && acknowledged.size === 0;
    const killed = Promise.all([moment, waitsForOne && Promise.any(answers)]).then(kill);
    // Whoever hears no 250 sends again after the next start, as mail servers do.
    await Promise.allSettled(answers);
    await killed;
  }
  expect(acknowledged.size).toBeGreaterThan(0);

  const running = await start({ folder, port: 0, smtpPort: 0 });
  try {
    await running.aws.settled();
    for (const letter of running.aws.letters())
      if (/^Someone/.test(letter.subject) && !acknowledged.has(letter.sesId))
        await answer(running.aws.addresses.smtp, letter);
    // Long enough for every claim of the killed to be looked at again.
    for (let hours = 0; hours < 30; hours += 1) {
      await running.aws.settled();
      running.time.move(3_600_000);
      await running.aws.clock();
      await running.aws.settled();
    }
    const outcomes = await Promise.all(
      [...acknowledged.values()].map((id) => running.services.store.get<MailOutcome>(mailKey(id))),
    );
    expect(outcomes.map((outcome) => outcome?.body.status)).toEqual(outcomes.map(() => 'applied'));
    const pairs = running.aws
      .letters()
      .filter(({ to }) => to.length === 2)
      .map(({ to }) => [...to].sort().join(' '));
    expect(pairs.length).toBeGreaterThan(0);
    expect(new Set(pairs).size).toBe(pairs.length);
  } finally {
    await running.stop();
  }
});
