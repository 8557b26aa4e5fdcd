// A schedule for each community (EventBridge Scheduler), which wakes its rounds: laid by the command line, no function may.
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  SchedulerClient,
  type SchedulerClientConfig,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { Community, Rhythm } from '../core/community.ts';
import { communityKey } from '../store/shape.ts';

export interface Calendar {
  /**
   * Makes the community's schedule, or changes it to the settings given: the same again changes nothing. Answers what
   * AWS had against it, or null. Rounds open without it, too, since the clock looks each minute.
   */
  keep(community: Pick<Community, 'id' | 'zone' | 'rhythm'>): Promise<string | null>;
}

/** Where schedules lie, by whose right they knock, whom they knock at, and where what nobody took is set aside. */
interface Schedules {
  readonly SCHEDULE_GROUP: string;
  readonly SCHEDULE_ROLE: string;
  readonly ROUND_QUEUE_ARN: string;
  readonly UNDELIVERED_ARN: string;
}

const weekdays = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

/**
 * The rhythm as EventBridge says it: minute, hour, day of month, month, day of week, year. It knows no fortnight that
 * keeps to a zone, so every week is knocked for one: a round that is not due yet does not open.
 */
export function cronOf({ every, weekday, hour }: Rhythm): string {
  const day = weekdays[weekday - 1];
  return `cron(0 ${hour} ? * ${day}${every === 'month' ? '#1' : ''} *)`;
}

/** @param environment as the stack's outputs say it, with the names of `Schedules` */
export function openCalendar(
  config: SchedulerClientConfig,
  environment: Readonly<Record<string, string | undefined>>,
): Calendar {
  const { SCHEDULE_GROUP = '', SCHEDULE_ROLE = '', ROUND_QUEUE_ARN = '', UNDELIVERED_ARN = '' } = environment;
  const schedules: Schedules = { SCHEDULE_GROUP, SCHEDULE_ROLE, ROUND_QUEUE_ARN, UNDELIVERED_ARN };
  const missing = Object.entries(schedules).flatMap(([name, value]) => (value ? [] : [name]));
  const client = new SchedulerClient(config);
  return {
    async keep(community) {
      if (missing.length > 0) return `The environment lacks ${missing.join(', ')}.`;
      const schedule = scheduleOf(community, schedules);
      try {
        await client.send(new UpdateScheduleCommand(schedule)).catch((error: Error) => {
          if (error.name !== 'ResourceNotFoundException') throw error;
          return client.send(new CreateScheduleCommand(schedule));
        });
        return null;
      } catch (error) {
        return (error as Error).message;
      }
    },
  };
}

function scheduleOf(
  { id, zone, rhythm }: Pick<Community, 'id' | 'zone' | 'rhythm'>,
  schedules: Schedules,
): CreateScheduleCommandInput {
  return {
    Name: `community-${id}`,
    GroupName: schedules.SCHEDULE_GROUP,
    Description: `Opens the rounds of ${id}`,
    ScheduleExpression: cronOf(rhythm),
    ScheduleExpressionTimezone: zone,
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: schedules.ROUND_QUEUE_ARN,
      RoleArn: schedules.SCHEDULE_ROLE,
      Input: JSON.stringify(communityKey(id)),
      DeadLetterConfig: { Arn: schedules.UNDELIVERED_ARN },
      // After that the clock has long opened it.
      RetryPolicy: { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 300 },
    },
  };
}
