// The local EventBridge Scheduler: schedules by cron expression in a zone of their own, which put a message into a queue.
import { Cron } from 'croner';
import { type Queue, queueArn } from './queues.ts';
import type { Shelf } from './shelf.ts';
import { type Answer, type Input, refuse, textOf, unknownOperation } from './wire.ts';

export const scheduleGroup = 'acquaint-local';
export const scheduleRole = 'arn:aws:iam::000000000000:role/acquaint-local-rounds';

interface Schedule {
  readonly input: Input;
  /** Up to when its times have been looked at, in epoch milliseconds. */
  readonly lookedAt: number;
}

export interface Scheduler {
  /** The REST of the service: `POST` makes, `PUT` changes, `GET` shows the schedule of that name. */
  answer(method: string, name: string, input: Input): Answer;
  /** Knocks for every schedule whose time has come since it was looked at last: once, however often it has come. */
  knock(): void;
}

/** Opens it with what lies on its shelf. */
export function openScheduler(
  shelf: Shelf,
  queues: ReadonlyMap<string, Queue>,
  now: () => number,
): Scheduler {
  const kept = (name: string): Schedule | undefined => {
    const found = shelf.get(name);
    return found && (JSON.parse(found.toString()) as Schedule);
  };
  const keep = (name: string, schedule: Schedule) => shelf.put(name, Buffer.from(JSON.stringify(schedule)));
  return {
    answer(method, name, input) {
      if (!['POST', 'PUT', 'GET'].includes(method)) return unknownOperation(`${method} schedule`);
      const before = kept(name);
      if (method === 'POST' && before) return refuse('ConflictException', `${name} already exists.`, 409);
      if (method !== 'POST' && !before)
        return refuse('ResourceNotFoundException', `${name} does not exist.`, 404);
      if (method === 'GET') return { body: { Name: name, ...before?.input } };
      const problem = problemOf(input, queues);
      if (problem !== null) return refuse('ValidationException', problem);
      keep(name, { input, lookedAt: now() });
      return {
        body: { ScheduleArn: `arn:aws:scheduler:eu-west-1:000000000000:schedule/${scheduleGroup}/${name}` },
      };
    },
    knock() {
      for (const name of shelf.names()) {
        const { input, lookedAt } = kept(name) as Schedule;
        const next = timesOf(input).nextRun(new Date(lookedAt));
        if (!next || next.getTime() > now()) continue;
        keep(name, { input, lookedAt: now() });
        const target = input.Target as Input;
        queueOf(textOf(target, 'Arn'), queues)?.send(textOf(target, 'Input'));
      }
    },
  };
}

const queueOf = (arn: string, queues: ReadonlyMap<string, Queue>): Queue | undefined =>
  [...queues.values()].find(({ name }) => queueArn(name) === arn);

/** `cron(minute hour day-of-month month day-of-week year)`, where one of the two days is left open by a question mark. */
const cronPattern = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) \*\)$/;

function timesOf(input: Input): Cron {
  const [, ...fields] = cronPattern.exec(textOf(input, 'ScheduleExpression')) ?? [];
  if (fields.length !== 5 || (fields[2] === '?') === (fields[4] === '?'))
    throw new SyntaxError('Invalid Schedule Expression.');
  const pattern = fields.map((field) => (field === '?' ? '*' : field)).join(' ');
  return new Cron(pattern, { timezone: textOf(input, 'ScheduleExpressionTimezone') || 'UTC', paused: true });
}

function problemOf(input: Input, queues: ReadonlyMap<string, Queue>): string | null {
  if (textOf(input, 'GroupName') === '') return 'A schedule of ours lies in a group.';
  if (textOf((input.FlexibleTimeWindow ?? {}) as Input, 'Mode') !== 'OFF')
    return 'Only schedules without a flexible window are known here.';
  const target = (input.Target ?? {}) as Input;
  if (!textOf(target, 'RoleArn').startsWith('arn:aws:iam:')) return 'RoleArn is not valid.';
  if (!/^arn:aws:sqs:/.test(textOf((target.DeadLetterConfig ?? {}) as Input, 'Arn')))
    return 'DeadLetterConfig names no queue.';
  if (!queueOf(textOf(target, 'Arn'), queues)) return 'The target does not exist.';
  try {
    timesOf(input).nextRun();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
