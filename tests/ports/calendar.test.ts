// A community's schedule: the times that EventBridge reads from it are those of the settings, in every zone.
import { Cron } from 'croner';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Community, lacksHour, nextSlot, type Rhythm } from '../../functions/core/community.ts';
import { changeSettings, foundCommunity } from '../../functions/flows/found-community.ts';
import { cronOf, openCalendar } from '../../functions/ports/calendar.ts';
import { round } from '../../functions/round.ts';
import { clientConfig, type Services, services } from '../../functions/services.ts';
import { communityKey, roundKey } from '../../functions/store/shape.ts';
import { type Aws, startAws } from '../../infra/local/aws.ts';

const calendarFor = (environment: Readonly<Record<string, string>>) =>
  openCalendar(clientConfig(environment, 'SCHEDULER'), environment);

const minute = 60_000;
const day = 86_400_000;

describe('the expression', () => {
  const cron = (rhythm: Rhythm, zone: string) => {
    const [, ...fields] = /^cron\((\S+) (\S+) \? (\S+) (\S+) \*\)$/.exec(cronOf(rhythm)) ?? [];
    const [minutes, hour, month, weekday] = fields;
    // An engine of its own: it shares nothing with the reckoning of slots.
    return new Cron(`${minutes} ${hour} * ${month} ${weekday}`, { timezone: zone, paused: true });
  };
  const rhythms = fc.record({
    every: fc.constantFrom('week', 'two weeks', 'month'),
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 4, max: 23 }),
  }) as fc.Arbitrary<Rhythm>;
  const zones = fc.constantFrom(
    ...['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'],
  );

  it('knocks at every slot, and for weeks and months at nothing else', () => {
    fc.assert(
      fc.property(rhythms, zones, fc.integer({ min: 0, max: 1500 }), (rhythm, zone, days) => {
        let after = Date.parse('2026-01-01T00:00:00Z') + days * day;
        fc.pre(!lacksHour({ rhythm, zone }, after));
        for (let slots = 0; slots < 8; slots++) {
          const slot = nextSlot({ rhythm, zone }, after);
          const knocks = cron(rhythm, zone).nextRuns(3, new Date(after));
          const first = knocks[0]?.getTime() ?? 0;
          if (rhythm.every === 'two weeks') expect(knocks.map(Number)).toContain(slot);
          else expect(new Date(first).toISOString()).toBe(new Date(slot).toISOString());
          after = slot;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the schedule alone, without the clock', () => {
  let aws: Aws;
  let built: Services;
  let now = 0;
  const rhythm = { every: 'two weeks', weekday: 2, hour: 9 } as const;
  const nothing = async () => undefined;

  beforeEach(async () => {
    now = Date.parse('2026-03-16T12:00:00Z');
    aws = await startAws({ folder: null, seed: 'a calendar', now: () => now });
    built = services(aws.environment, () => now);
    aws.connect({
      http: () => new Response(null, { status: 500 }),
      inbound: nothing,
      feedback: nothing,
      relay: nothing,
      round: round(built),
      clock: nothing,
    });
  });
  afterEach(() => aws.stop());

  const founded = async (id: string, zone: string): Promise<Community> => {
    const found = await foundCommunity(built, {
      id,
      name: id,
      zone,
      organisers: ['olga@example.org'],
      settings: { rhythm },
    });
    if ('refused' in found) throw new Error(found.refused);
    return found;
  };
  const at = async (instant: string | number) => {
    now = typeof instant === 'number' ? instant : Date.parse(instant);
    await aws.clock();
    await aws.settled();
  };
  const rounds = async (id: string) =>
    (await built.store.list(roundKey(id, '').pk, roundKey(id, '').sk)).length;
  const keep = (community: Community) => calendarFor(aws.environment).keep(community);

  it('opens a round in the minute of its hour, before the clocks change and after, and only in its own weeks', async () => {
    const berlin = await founded('berlin', 'Europe/Berlin');
    expect(await keep(berlin)).toBeNull();
    await founded('unlaid', 'Europe/Berlin');
    const first = nextSlot(berlin, now);
    const second = nextSlot(berlin, first);
    // The clocks change on the 29th: the second comes an hour sooner.
    expect(second - first).toBe(14 * day - 3_600_000);
    await at(first - minute);
    expect(await rounds('berlin')).toBe(0);
    await at(first);
    expect(await rounds('berlin')).toBe(1);
    await at(second - 7 * day);
    expect(await rounds('berlin')).toBe(1);
    // What asked has closed.
    const item = await built.store.get<Community>(communityKey('berlin'));
    if (item) await built.store.put({ ...item, body: { ...item.body, asking: null } });
    await at(second - minute);
    expect(await rounds('berlin')).toBe(1);
    await at(second);
    expect(await rounds('berlin')).toBe(2);
    // Without a schedule and without the clock nothing opens.
    expect(await rounds('unlaid')).toBe(0);
  });

  it('follows the settings, and is laid as often as one likes', async () => {
    const berlin = await founded('berlin', 'Europe/Berlin');
    expect([await keep(berlin), await keep(berlin)]).toEqual([null, null]);
    const changed = await changeSettings(built, 'berlin', {
      zone: 'Asia/Kathmandu',
      rhythm: { every: 'week', weekday: 3, hour: 20 },
    });
    if (!changed || 'refused' in changed) throw new Error('the settings were refused');
    expect(await keep(changed)).toBeNull();
    await at('2026-03-18T14:14:00Z');
    expect(await rounds('berlin')).toBe(0);
    await at('2026-03-18T14:15:00Z');
    expect(await rounds('berlin')).toBe(1);
  });

  it('says what AWS has against it', async () => {
    const berlin = await founded('berlin', 'Europe/Berlin');
    // The SDK's client tries three times.
    aws.faults.order('UpdateSchedule', 'failed', 3);
    expect(await keep(berlin)).toBe('Ordered to fail.');
    const elsewhere = calendarFor({ ...aws.environment, ROUND_QUEUE_ARN: 'arn:aws:sqs:eu-west-1:1:none' });
    expect(await elsewhere.keep(berlin)).toBe('The target does not exist.');
    expect(await calendarFor({ ...aws.environment, SCHEDULE_ROLE: '' }).keep(berlin)).toBe(
      'The environment lacks SCHEDULE_ROLE.',
    );
  });
});
