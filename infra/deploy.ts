// `npm run deploy`: asks what it must know, keeps the answers in cdk.json, deploys, and says what is left to do by hand.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Answers, answersTo, questions, rareOptions } from './questions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const settingsFile = join(root, 'cdk.json');
const outputsFile = join(root, 'cdk.out', 'outputs.json');

const names = [...questions.map(({ name }) => name), ...rareOptions];
const { values: options } = parseArgs({
  options: {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    help: { type: 'boolean' },
  },
});

if (options.help) {
  process.stdout.write(
    `npm run deploy [-- OPTIONS]\n\nAsks for what is not said:\n${questions.map(({ name, asks }) => `  --${name.padEnd(16)} ${asks}\n`).join('')}\nRarely needed: ${rareOptions.map((name) => `--${name}`).join(', ')}. Credentials are those of the AWS command line (AWS_PROFILE).\nThe account must have been bootstrapped once: npx cdk bootstrap aws://ACCOUNT/REGION\n`,
  );
} else {
  process.exitCode = await deploy(options as Answers);
}

async function deploy(said: Answers): Promise<number> {
  const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as { context: Record<string, string> };
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : null;
  const found = await answersTo(said, settings.context, terminal && ((text) => terminal.question(text)));
  terminal?.close();
  if ('problems' in found) {
    process.stderr.write(`Nothing was deployed.\n${found.problems.join('\n')}\n`);
    return 2;
  }
  const { answers } = found;
  writeFileSync(
    settingsFile,
    `${JSON.stringify({ ...settings, context: { ...settings.context, ...answers } }, null, 2)}\n`,
  );
  const stack = `acquaint-${answers.stage}`;
  const { status } = spawnSync(
    'npx',
    ['cdk', 'deploy', stack, '--require-approval', 'broadening', '--outputs-file', outputsFile],
    { cwd: root, stdio: 'inherit' },
  );
  if (status === 0) tellWhatIsLeft(stack, answers);
  return status ?? 1;
}

function tellWhatIsLeft(stack: string, answers: Answers): void {
  const outputs: Record<string, string> = existsSync(outputsFile)
    ? (JSON.parse(readFileSync(outputsFile, 'utf8'))[stack] ?? {})
    : {};
  const records = Object.entries(outputs).flatMap(([name, value]) => (name.startsWith('Dns') ? [value] : []));
  const steps = [
    ...(answers.zoneId
      ? []
      : [`Add these records to the domain, at whoever keeps its DNS:\n\n  ${records.join('\n  ')}`]),
    `Confirm the mail by which AWS asks ${answers.operator} whether it wants the alarms.`,
    'While the account is in the sandbox of SES, letters go to verified addresses only: see infra/RUNBOOK.md.',
    `Found the community:\n\n  npx acquaint community add ${answers.community} --stack ${stack} --name NAME --organiser ${answers.organiser}`,
    `Its form is at ${outputs.ServiceSiteUrl ?? 'the site'}/${answers.community}`,
  ];
  process.stdout.write(`\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n`);
}
