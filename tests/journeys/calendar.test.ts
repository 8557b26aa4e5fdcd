// When rounds open: never at an hour that a day may lack, and a day late rather than not at all.
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Community } from '../../functions/core/community.ts';
import { changeSettings, foundCommunity } from '../../functions/flows/found-community.ts';
import { communityKey, roundKey } from '../../functions/store/shape.ts';
import { communityId, openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

it('an hour that does not exist on a day of clock change is refused', async () => {
  const founding = { id: 'early', name: 'Early', zone: 'Europe/Berlin', organisers: ['olga@example.org'] };
  for (const hour of [0, 1, 2, 3, 24]) {
    const rhythm = { every: 'week', weekday: 7, hour } as const;
    expect(await foundCommunity(world.services, { ...founding, settings: { rhythm } })).toEqual({
      refused: 'bad-hour',
    });
    expect(await changeSettings(world.services, communityId, { rhythm })).toEqual({ refused: 'bad-hour' });
  }
});

it('an hour that only one zone lacks on one weekday is refused there, and by whichever setting comes last', async () => {
  const rhythm = { every: 'week', weekday: 6, hour: 23 } as const;
  const founding = { id: 'nuuk', name: 'Nuuk', zone: 'America/Nuuk', organisers: ['olga@example.org'] };
  const refused = { refused: 'no-such-hour' };
  expect(await foundCommunity(world.services, { ...founding, settings: { rhythm } })).toEqual(refused);
  expect(await changeSettings(world.services, communityId, { rhythm })).toMatchObject({ rhythm });
  expect(await changeSettings(world.services, communityId, { zone: 'America/Nuuk' })).toEqual(refused);
});

it('each community’s rounds open in the minute of its own hour, before its clocks change and after', async () => {
  await until(Date.parse('2026-03-23T12:00:00Z'));
  const places = { berlin: 'Europe/Berlin', newyork: 'America/New_York', kathmandu: 'Asia/Kathmandu' };
  for (const [id, zone] of Object.entries(places))
    await foundCommunity(world.services, {
      id,
      name: id,
      zone,
      organisers: ['olga@example.org'],
      settings: { rhythm: { every: 'week', weekday: 2, hour: 9 } },
    });
  const opened = async (id: string) =>
    (await world.services.store.list(roundKey(id, '').pk, roundKey(id, '').sk)).length;
  // Berlin's clocks change on the 29th, New York's have changed already, and Kathmandu's never do.
  const hours = [
    ['kathmandu', '2026-03-24T03:15:00Z', 1],
    ['berlin', '2026-03-24T08:00:00Z', 1],
    ['newyork', '2026-03-24T13:00:00Z', 1],
    ['kathmandu', '2026-03-31T03:15:00Z', 2],
    ['berlin', '2026-03-31T07:00:00Z', 2],
    ['newyork', '2026-03-31T13:00:00Z', 2],
  ] as const;
  for (const [id, hour, rounds] of hours) {
    await until(Date.parse(hour) - 60_000);
    expect([id, hour, await opened(id)]).toEqual([id, hour, rounds - 1]);
    await until(Date.parse(hour));
    expect([id, hour, await opened(id)]).toEqual([id, hour, rounds]);
  }
});

it('a slot that was missed is opened, whatever setting was changed meanwhile', async () => {
  const found = await world.services.store.get<Community>(communityKey(communityId));
  if (!found) throw new Error('there is no community');
  const missed = world.now() - 3_600_000;
  await world.services.store.put(
    { ...found, body: { ...found.body, nextRound: missed } },
    { wakeAt: missed },
  );
  await changeSettings(world.services, communityId, { name: 'Good friends' });
  await world.pass({ hours: 1 });
  expect((await world.services.store.get<Community>(communityKey(communityId)))?.body.asking).not.toBeNull();
});

it('a zone is called as the tables call it, however it was typed', async () => {
  const called = async (zone: string) => {
    const changed = await changeSettings(world.services, communityId, { zone });
    return changed && 'zone' in changed ? changed.zone : changed;
  };
  expect(await called('europe/berlin')).toBe('Europe/Berlin');
  expect(await called('AMERICA/NEW_YORK')).toBe('America/New_York');
  expect(await called('Asia/Kolkata')).toBe('Asia/Kolkata');
  expect(await called('Europe/Atlantis')).toEqual({ refused: 'bad-zone' });
});

const until = (at: number): Promise<void> => world.pass({ hours: (at - world.now()) / 3_600_000 });

it('while rounds are stopped by the switch none opens, and the one that was due opens when they go on', async () => {
  const { environment } = world.aws;
  const ssm = new SSMClient({
    region: 'eu-west-1',
    endpoint: environment.AWS_ENDPOINT_URL_SSM as string,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const stop = (Value: 'yes' | 'no') =>
    ssm.send(
      new PutParameterCommand({
        Name: `${environment.SWITCHES}/stop-rounds`,
        Value,
        Type: 'String',
        Overwrite: true,
      }),
    );
  const asking = async () =>
    (await world.services.store.get<Community>(communityKey(communityId)))?.body.asking;
  await stop('yes');
  // Sunday 5 April, nine in Berlin, and two hours on.
  await until(Date.parse('2026-04-05T09:00:00Z'));
  expect(await asking()).toBeNull();
  await stop('no');
  await world.pass({ hours: 1 });
  expect(await asking()).toBe('2026-04-05');
});

it('a round whose time passed while nothing ran is opened by the next minute', async () => {
  const found = await world.services.store.get<Community>(communityKey(communityId));
  if (!found) throw new Error('there is no community');
  const due = world.now() - 20 * 3_600_000;
  await world.services.store.put({ ...found, body: { ...found.body, nextRound: due } }, { wakeAt: due });
  await world.aws.clock();
  await world.settle();
  const after = await world.services.store.get<Community>(communityKey(communityId));
  expect(after?.body.asking).toBe('2026-03-02');
  expect(after?.body.nextRound).toBeGreaterThan(world.now());
});
