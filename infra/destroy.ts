// `npm run destroy`: removes a stage's stack; table, buckets and keys stay, and have to be deleted by hand.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { optionsOf } from './options.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = `npm run destroy -- --stage live|test [--region REGION]

Removes the stack of a stage. Table, buckets and keys stay.
`;
const values = optionsOf({ stage: { type: 'string' }, region: { type: 'string' } }, usage);

if (values && values.stage !== 'live' && values.stage !== 'test') {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (values) {
  process.exitCode = destroy(`acquaint-${values.stage}`, values.region);
}

/** The stack is protected against deletion; that it is meant was said by naming the stage, and CDK asks again. */
function destroy(stack: string, inRegion: string | undefined): number {
  const region = inRegion ? ['--region', inRegion] : [];
  const unlocked = spawnSync(
    'aws',
    [
      'cloudformation',
      'update-termination-protection',
      '--no-enable-termination-protection',
      '--stack-name',
      stack,
      ...region,
    ],
    { stdio: 'inherit' },
  );
  if (unlocked.error) process.stderr.write('The AWS command line (aws) is needed for this.\n');
  if (unlocked.status !== 0) return unlocked.status ?? 1;
  const { status } = spawnSync('npx', ['cdk', 'destroy', stack], { cwd: root, stdio: 'inherit' });
  if (status === 0) process.stdout.write('Table, buckets and keys are still there: see infra/RUNBOOK.md.\n');
  return status ?? 1;
}
