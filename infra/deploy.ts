// `npm run deploy`: asks what it must know, keeps the answers in cdk.json, deploys, and says what is left to do by hand.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { type Account, accountIn, keptInWords } from './account.ts';
import { exitCode } from './credentials.ts';
import { dnsTable } from './dns-table.ts';
import { acquaintIn, foundIn } from './founding.ts';
import { keepAnswers, keptAnswers, settingsFile } from './kept-answers.ts';
import { optionsOf } from './options.ts';
import { answersTo, questions, rareOptions } from './questions.ts';
import type { Answers, Stage } from './values.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outputsFile = join(root, 'cdk.out', 'outputs.json');

const names = [...questions, ...rareOptions].map(({ name }) => name);

const usage = `npm run deploy [-- OPTIONS]

Asks for what is not said:
${questions.map(({ name, asks }) => `  --${name.padEnd(16)} ${asks}\n`).join('')}
Rarely needed:
${rareOptions.map(({ name, says }) => `  --${name.padEnd(16)} ${says}\n`).join('')}
Answers are kept in cdk.json, those of each stage apart; an option with an empty value takes one back. Credentials are those of the AWS command line (AWS_PROFILE).
The account must have been bootstrapped once: npx cdk bootstrap aws://ACCOUNT/REGION
`;

const options = optionsOf(
  Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  usage,
);
if (options) process.exitCode = await exitCode(deploy(options as Answers));

async function deploy(said: Answers): Promise<number> {
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : null;
  const ask = terminal && ((text: string) => terminal.question(text));
  // Only now: it brings the whole of CDK along, which whoever asks for help need not wait for.
  const { values } = await import('./app.ts');
  const found = await answersTo(said, keptAnswers(settingsFile), ask, values.keyGenerations);
  terminal?.close();
  if ('problems' in found) {
    process.stderr.write(`Nothing was deployed.\n${found.problems.join('\n')}\n`);
    return 2;
  }
  const { stage, ...answers } = found.answers;
  // What somebody typed is kept at once. An option may be wrong, and must not stand in for the right one of last time.
  const typed = Object.entries(answers).filter(([name]) => said[name] === undefined);
  keepAnswers(settingsFile, stage as Stage, Object.fromEntries(typed));
  const stack = `acquaint-${stage}`;
  const account = accountIn(answers.region ?? '');
  const all = { ...keptAnswers(settingsFile)[stage as Stage], ...answers };
  if (!(await mayBegin(account, stack, all))) return 1;
  keepAnswers(settingsFile, stage as Stage, answers);
  process.stdout.write(`Deploying ${stack} to ${answers.region}: bundles first, which takes a minute.\n`);
  const { status } = spawnSync(
    'npx',
    ['cdk', 'deploy', stack, '--require-approval', 'broadening', '--outputs-file', outputsFile],
    { cwd: root, stdio: 'inherit' },
  );
  if (status === 0) await tellWhatIsLeft(stack, answers);
  else await tellWhatFailed(account, stack);
  return status ?? 1;
}

/** What can be seen to go wrong is said before minutes go into bundles, and before CloudFormation has touched anything. */
async function mayBegin(
  account: Account,
  stack: string,
  { receiptRuleSet = '', table = '' }: Answers,
): Promise<boolean> {
  const problem = (await account.trouble()) ?? (await account.refusal(stack, receiptRuleSet, table));
  if (problem !== null) {
    process.stderr.write(
      `Nothing was deployed, and nothing in the account was changed.\n${problem}\nThen run npm run deploy again, with the same options; what you typed in answer to a question is kept in cdk.json. Without an account, npm run synth makes the templates.\n`,
    );
    return false;
  }
  if (await account.freeFailed(stack))
    process.stdout.write(`The first deployment of ${stack} was taken back; it is made anew.\n`);
  return true;
}

/** A first deployment that failed is taken back by CloudFormation; what it had to leave is empty, and named. */
async function tellWhatFailed(account: Account, stack: string): Promise<void> {
  if (!(await account.freeFailed(stack).catch(() => false))) return;
  const left = await account.kept(stack, 'left').catch(() => []);
  process.stderr.write(
    `\nThe first deployment was taken back. Mend what CloudFormation names above, and run npm run deploy again.\n`,
  );
  if (left.length > 0)
    process.stderr.write(
      `These were left behind. They are empty, nothing uses them, and they may be deleted:\n${keptInWords(left)}`,
    );
}

async function tellWhatIsLeft(stack: string, answers: Answers): Promise<void> {
  const outputs: Record<string, string> = existsSync(outputsFile)
    ? (JSON.parse(readFileSync(outputsFile, 'utf8'))[stack] ?? {})
    : {};
  const records = Object.entries(outputs).flatMap(([name, value]) => (name.startsWith('Dns') ? [value] : []));
  const steps = [
    ...(answers.zoneId
      ? []
      : [
          `Add these records to the domain, at whoever keeps its DNS. Where its form puts the domain behind a name by itself, leave it out; where it puts TXT values in quotes by itself, leave those out.\n\n${dnsTable(records).replace(/^/gm, '  ')}\n`,
        ]),
    `Confirm the mail by which AWS asks ${answers.operator} whether it wants the alarms.`,
    'While the account is in the sandbox of SES, letters go to verified addresses only: see infra/RUNBOOK.md.',
    await foundIn(stack, answers, acquaintIn(answers.region ?? '')),
    `Its form is at ${outputs.ServiceSiteUrl ?? 'the site'}/${answers.community}`,
  ];
  process.stdout.write(`\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n`);
}
