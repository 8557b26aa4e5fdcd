// When rounds open: never at an hour that a day may lack, and a day late rather than not at all.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Community } from '../../functions/core/community.ts';
import { changeSettings, foundCommunity } from '../../functions/flows/found-community.ts';
import { communityKey } from '../../functions/store/shape.ts';
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
