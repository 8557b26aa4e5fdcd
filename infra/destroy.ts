// `npm run destroy`: removes a stage's stack; table, buckets and keys stay, and have to be deleted by hand.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { accountIn, keptInWords } from './account.ts';
import { exitCode } from './credentials.ts';
import { keptAnswers, settingsFile } from './kept-answers.ts';
import { optionsOf } from './options.ts';
import { problems, type Stage, stageNames } from './values.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = `npm run destroy -- --stage live|test [--region REGION]

Removes the stack of a stage. Table, buckets and keys stay.

  --region REGION   where it is, if not where it was deployed last (cdk.json)
`;
const values = optionsOf({ stage: { type: 'string' }, region: { type: 'string' } }, usage);
if (values)
  process.exitCode = await exitCode(
    destroy(values.stage as string | undefined, values.region as string | undefined),
  );

/** The stack is protected against deletion; that it is meant was said by naming the stage, and CDK asks again. */
async function destroy(stage: string | undefined, said: string | undefined): Promise<number> {
  if (!(stageNames as readonly unknown[]).includes(stage)) {
    process.stderr.write(`--stage: say which, live or test.\n\n${usage}`);
    return 2;
  }
  const region = said ?? keptAnswers(settingsFile)[stage as Stage]?.region ?? '';
  const problem = problems.region?.(region);
  if (problem) {
    process.stderr.write(`--region: ${problem}\n`);
    return 2;
  }
  const account = accountIn(region);
  const trouble = await account.trouble();
  if (trouble !== null) return stopped(`${trouble}\nNothing was deleted.`);
  const stack = `acquaint-${stage}`;
  if (!(await account.protect(stack, false)))
    return stopped(`There is no stack ${stack} in ${region}. Say where it is with --region.`);
  const kept = await account.kept(stack);
  // What cdk.json names may be of the region that the stage has moved to, and would not be taken for this one.
  const context = [`region=${region}`, 'certificate=', 'rootKeys='].flatMap((one) => ['--context', one]);
  const { status } = spawnSync('npx', ['cdk', 'destroy', stack, ...context], { cwd: root, stdio: 'inherit' });
  // Whoever says no to CDK's question ends it without an error, too.
  if (await account.protect(stack, true)) {
    process.stdout.write(`The stack ${stack} is still there, and protected as before.\n`);
    return status || 1;
  }
  process.stdout.write(
    `These are still there, with all that is in them; infra/RUNBOOK.md says how they are deleted:\n${keptInWords(kept)}`,
  );
  return status ?? 1;
}

function stopped(why: string): number {
  process.stderr.write(`${why}\n`);
  return 1;
}
