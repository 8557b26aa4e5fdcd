// Finds the running service: the one of `npm start` by its folder, a deployed one by its stack, or by the environment.
import { join } from 'node:path';
import type { Calendar } from '../ports/calendar.ts';
import { onFirstUse } from '../ports/on-first-use.ts';
import type { Services } from '../services.ts';
import { isProblem, type Problem, type Terminal } from './command.ts';
import { environmentOfStack } from './stack.ts';

/** Options that every command with a service has. */
export const serviceOptions = { folder: 'value', stack: 'value' } as const;

export const serviceHelp = `  --folder DIR         where npm start keeps its data (.data)
  --stack NAME         a deployed service instead, by the outputs of its stack`;

interface Whereabouts {
  readonly folder: string | undefined;
  readonly stack: string | undefined;
}

/** What an operator works with: the services, and the schedules, which no function may touch. */
export interface Operated extends Services {
  readonly calendar: Calendar;
}

/** Builds the services of the one that is meant; its time is the service's own. */
export async function openService(
  { folder, stack }: Whereabouts,
  terminal: Terminal,
): Promise<Operated | Problem> {
  const found = await whereabouts({ folder, stack }, terminal);
  if (isProblem(found)) return found;
  const { clientConfig, services } = await import('../services.ts');
  const { environment } = found;
  const quiet = () => undefined;
  const say = (message: unknown, ..._more: unknown[]) => terminal.err(`${String(message)}\n`);
  return {
    ...services(environment, () => terminal.now() + found.ahead),
    calendar: onFirstUse<Calendar>({ keep: true }, async () =>
      (await import('../ports/calendar.ts')).openCalendar(
        clientConfig(environment, 'SCHEDULER'),
        environment,
      ),
    ),
    // The functions' log goes to standard output, which is for results alone.
    log: { info: quiet, warn: say, error: say },
  };
}

interface Found {
  readonly environment: Terminal['environment'];
  /** Milliseconds by which the service's time is ahead of the wall clock. */
  readonly ahead: number;
}

async function whereabouts({ folder, stack }: Whereabouts, terminal: Terminal): Promise<Found | Problem> {
  if (stack !== undefined) {
    const found = await environmentOfStack(stack, terminal.environment);
    return isProblem(found) ? found : { environment: found, ahead: 0 };
  }
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
