// What a deployed service works with: the outputs of its stack, named like its environment.
import type { NoStack } from '../ports/stack.ts';
import type { Problem, Terminal } from './command.ts';

/** What functions/services.ts needs of a deployed service; outputs are named alike, as `ServiceWakeQueueUrl`. */
const needed = [
  'TABLE',
  'MAIL_BUCKET',
  'OBJECTS_BUCKET',
  'WAKE_QUEUE_URL',
  'ROUND_QUEUE_URL',
  'ROOT_KEY_ID',
  'SITE_URL',
  'MAIL_DOMAIN',
  'REPLY_DOMAIN',
  'CONFIGURATION_SET',
  'SWITCHES',
];

/** The environment as the stack's functions have it, over the terminal's own. */
export async function environmentOfStack(
  stack: string,
  environment: Terminal['environment'],
): Promise<Terminal['environment'] | Problem> {
  const { readStack } = await import('../ports/stack.ts');
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
  const endpoint = environment.AWS_ENDPOINT_URL_CLOUDFORMATION;
  const found = await readStack({ ...(region && { region }), ...(endpoint && { endpoint }) }, stack);
  if ('refused' in found) return { problem: wordsFor(stack, found.refused) };
  const values = Object.fromEntries([...found.outputs].map(([name, value]) => [nameOf(name), value]));
  const missing = needed.filter((name) => !values[name]);
  if (missing.length > 0)
    return {
      problem: `The stack ${stack} has no output for ${missing.join(', ')}; deploy this version of it.`,
    };
  return { ...environment, AWS_REGION: found.id.split(':')[3], ...values };
}

function wordsFor(stack: string, why: NoStack['refused']): string {
  if (why === 'no-credentials')
    return 'There are no AWS credentials here: sign in, or name a profile (AWS_PROFILE).';
  if (why === 'no-region')
    return `Say in which region the stack ${stack} is: AWS_REGION=eu-west-1, for example.`;
  return `AWS does not show the stack ${stack}; check its name and region: ${why.said}`;
}

/** `ServiceWakeQueueUrl` → `WAKE_QUEUE_URL`. */
const nameOf = (output: string): string =>
  output
    .replace(/^Service/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .toUpperCase();
