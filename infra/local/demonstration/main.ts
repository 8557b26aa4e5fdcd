// `npm run demo`: plays a demonstration in a folder of its own, says what happened, and whether every promise held.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../checker/check.ts';
import { type Flags, help, readFlags } from './flags.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { play } from './play.ts';
import { tableOf } from './table.ts';

/** The SDK's word on Node's version is for who deploys, not for who looks. */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const flags = readFlags(process.argv.slice(2));
if (flags === 'help') process.stdout.write(help);
else if ('problem' in flags) {
  process.stderr.write(`${flags.problem}\n`);
  process.exitCode = 2;
} else await run(flags);

async function run({ members, seed, json, counts }: Flags): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'acquaint-demo-'));
  const began = performance.now();
  const forget = (): void => rmSync(folder, { recursive: true, force: true });
  // Broken off: nothing stays behind.
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      forget();
      process.exit(status);
    });
  }
  const progress = (what: string): void => void process.stderr.write(`${what}\n`);
  try {
    const played = await play({
      members,
      seed,
      folder,
      progress,
      embedder: process.env.EMBEDDER || 'embedded',
    });
    const violations = await check(played.evidence);
    for (const failure of played.failures.slice(0, 10)) progress(`failed: ${failure}`);
    const outcome = outcomeOf(played, violations, (performance.now() - began) / 1000);
    process.stdout.write(tableOf(outcome));
    if (json) process.stdout.write(`${JSON.stringify({ seed, ...outcome })}\n`);
    if (counts) leaveCounts(counts, seed, outcome);
    if (outcome.violations > 0 || outcome.failures > 0) process.exitCode = 1;
  } finally {
    forget();
  }
}

/** What a month's cost is reckoned from: the counts, with what they were counted on. */
function leaveCounts(file: string, seed: string, { members, pairs, introductions, counted }: Outcome): void {
  const by = `npm run demo -- --members ${members} --seed ${seed}`;
  const on = new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify({ by, on, members, pairs, introductions, ...counted }, null, 2)}\n`);
}
