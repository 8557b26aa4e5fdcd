// Finds the running service: the one of `npm start` by its folder, a deployed one by its stack, or by the environment.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Services } from '../services.ts';
import { isProblem, type Problem, type Terminal } from './command.ts';

/** Options that every command with a service has. */
export const serviceOptions = { folder: 'value', stack: 'value' } as const;

export const serviceHelp = `  --folder DIR         where npm start keeps its data (.data)
  --stack NAME         a deployed service instead, by the outputs of its stack`;

interface Whereabouts {
  readonly folder: string | undefined;
  readonly stack: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Builds the services of the one that is meant; its time is the service's own. */
export async function openService(
  { folder, stack }: Whereabouts,
  terminal: Terminal,
): Promise<Services | Problem> {
  const found = await whereabouts({ folder, stack }, terminal);
  if (isProblem(found)) return found;
  const { services } = await import('../services.ts');
  const quiet = () => undefined;
  const say = (message: unknown, ..._more: unknown[]) => terminal.err(`${String(message)}\n`);
  return {
    ...services(found.environment, () => terminal.now() + found.ahead),
    // The functions' log goes to standard output, which is for results alone.
    log: { info: quiet, warn: say, error: say },
  };
}

interface Found {
  readonly environment: Environment;
  /** Milliseconds by which the service's time is ahead of the wall clock. */
  readonly ahead: number;
}

async function whereabouts({ folder, stack }: Whereabouts, terminal: Terminal): Promise<Found | Problem> {
  if (stack !== undefined) return ofStack(stack, terminal);
  if (folder === undefined && terminal.environment.TABLE)
    return { environment: terminal.environment, ahead: 0 };
  return ofFolder(folder ?? '.data', terminal);
}

/** `npm start` leaves service.json in its folder. */
async function ofFolder(folder: string, terminal: Terminal): Promise<Found | Problem> {
  const notThere = {
    problem: `No service has been started in ${folder}; start one with npm start, or say where it is with --folder.`,
  };
  const notRunning = { problem: `The service in ${folder} is not running; start it with npm start.` };
  let kept: { time?: string; environment?: Record<string, string> };
  try {
    kept = JSON.parse(terminal.bytes(join(folder, 'service.json')).toString('utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? notThere : notRunning;
  }
  if (!kept.time || !kept.environment) return notRunning;
  try {
    const answer = await fetch(kept.time, { signal: AbortSignal.timeout(10_000) });
    const { now } = (await answer.json()) as { now: number };
    return { environment: kept.environment, ahead: now - terminal.now() };
  } catch {
    // Whatever answers there by now is not the service that wrote the file.
    return notRunning;
  }
}

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

async function ofStack(stack: string, { environment }: Terminal): Promise<Found | Problem> {
  const asked = ['cloudformation', 'describe-stacks', '--stack-name', stack, '--output', 'json'];
  let answer: string;
  try {
    answer = (await promisify(execFile)('aws', asked)).stdout;
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
    if (code === 'ENOENT')
      return {
        problem: 'The AWS command line (aws) is not installed; install it, or set the environment variables.',
      };
    const said = (stderr ?? '').trim().split('\n').at(-1) ?? '';
    return { problem: `AWS does not show the stack ${stack}; check its name and region: ${said}` };
  }
  const described = (
    JSON.parse(answer) as {
      Stacks: { StackId: string; Outputs?: { OutputKey: string; OutputValue: string }[] }[];
    }
  ).Stacks[0];
  const values = Object.fromEntries(
    (described?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [nameOf(OutputKey), OutputValue]),
  );
  const missing = needed.filter((name) => !values[name]);
  if (missing.length > 0)
    return {
      problem: `The stack ${stack} has no output for ${missing.join(', ')}; deploy this version of it.`,
    };
  // arn:aws:cloudformation:REGION:...
  const region = described?.StackId.split(':')[3];
  return { environment: { ...environment, AWS_REGION: region, ...values }, ahead: 0 };
}

/** `ServiceWakeQueueUrl` → `WAKE_QUEUE_URL`. */
const nameOf = (output: string): string =>
  output
    .replace(/^Service/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .toUpperCase();
