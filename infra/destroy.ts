// `npm run destroy`: removes a stage's stack; table, buckets and keys stay, and have to be deleted by hand.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { stage: { type: 'string' }, region: { type: 'string' } } });

if (values.stage !== 'live' && values.stage !== 'test') {
  process.stderr.write('Which one? npm run destroy -- --stage test\n');
  process.exitCode = 2;
} else {
  process.exitCode = destroy(`acquaint-${values.stage}`);
}

/** The stack is protected against deletion; that it is meant was said by naming the stage, and CDK asks again. */
function destroy(stack: string): number {
  const region = values.region ? ['--region', values.region] : [];
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
