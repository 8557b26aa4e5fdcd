// `npm run diff`: what a deployment would change, after a look whether the account answers at all.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { accountIn } from './account.ts';
import { exitCode } from './credentials.ts';
import { keptAnswers, settingsFile } from './kept-answers.ts';
import { optionsOf } from './options.ts';
import { stageNames } from './values.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = `npm run diff [-- --stage live|test]

Shows what a deployment with the answers of cdk.json would change in the account; it changes nothing, and needs credentials
as npm run deploy does.

  --stage STAGE   only this one; else both
`;
const options = optionsOf({ stage: { type: 'string' } }, usage);
if (options) process.exitCode = await exitCode(diff(options.stage as string | undefined));

async function diff(said: string | undefined): Promise<number> {
  const stages = stageNames.filter((stage) => said === undefined || stage === said);
  const [first] = stages;
  if (first === undefined) {
    process.stderr.write(`--stage: say which, live or test.\n\n${usage}`);
    return 2;
  }
  const trouble = await accountIn(keptAnswers(settingsFile)[first]?.region ?? '').trouble();
  if (trouble !== null) {
    process.stderr.write(`${trouble}\nWithout an account, npm run synth makes the templates.\n`);
    return 1;
  }
  const stacks = stages.map((stage) => `acquaint-${stage}`);
  return spawnSync('npx', ['cdk', 'diff', ...stacks], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
