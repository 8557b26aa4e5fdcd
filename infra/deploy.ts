// `npm run deploy`: asks what it must know, keeps the answers in cdk.json, deploys, and says what is left to do by hand.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { SSMClient } from '@aws-sdk/client-ssm';
import { dnsTable } from './dns-table.ts';
import { optionsOf } from './options.ts';
import { type Answers, answersTo, questions, rareOptions } from './questions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const settingsFile = join(root, 'cdk.json');
const outputsFile = join(root, 'cdk.out', 'outputs.json');

const names = [...questions.map(({ name }) => name), ...rareOptions];

const usage = `npm run deploy [-- OPTIONS]

Asks for what is not said:
${questions.map(({ name, asks }) => `  --${name.padEnd(16)} ${asks}\n`).join('')}
Rarely needed: ${rareOptions.map((name) => `--${name}`).join(', ')}.
Answers are kept in cdk.json. Credentials are those of the AWS command line (AWS_PROFILE).
The account must have been bootstrapped once: npx cdk bootstrap aws://ACCOUNT/REGION
`;

const options = optionsOf(
  Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  usage,
);
if (options) process.exitCode = await deploy(options as Answers);

/** Whether anybody is signed in to AWS here; asked before minutes go into making the bundles. */
async function hasCredentials(region: string): Promise<boolean> {
  // What the SDK thinks of this Node is no answer to that.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  try {
    await new SSMClient({ region }).config.credentials();
    return true;
  } catch {
    return false;
  }
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
  if (!(await hasCredentials(answers.region ?? ''))) {
    process.stderr.write(
      'Nothing was deployed: there are no AWS credentials here. Sign in (aws sso login, or aws configure) or name a profile (AWS_PROFILE), and run npm run deploy again; your answers are kept in cdk.json. Without an account, npm run synth makes the templates.\n',
    );
    return 1;
  }
  const stack = `acquaint-${answers.stage}`;
  process.stdout.write(`Deploying ${stack} to ${answers.region}: bundles first, which takes a minute.\n`);
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
      : [
          `Add these records to the domain, at whoever keeps its DNS. Where its form puts the domain behind a name by itself, leave it out; where it puts TXT values in quotes by itself, leave those out.\n\n${dnsTable(records).replace(/^/gm, '  ')}\n`,
        ]),
    `Confirm the mail by which AWS asks ${answers.operator} whether it wants the alarms.`,
    'While the account is in the sandbox of SES, letters go to verified addresses only: see infra/RUNBOOK.md.',
    `Found the community:\n\n  npx acquaint community add ${answers.community} --stack ${stack} --name NAME --organiser ${answers.organiser}`,
    `Its form is at ${outputs.ServiceSiteUrl ?? 'the site'}/${answers.community}`,
  ];
  process.stdout.write(`\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n`);
}
