// What two people tell of their introduction weeks after its round has closed is known to the next rounds, and to nobody else.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readRound } from '../../functions/cli/round-report.ts';
import type { Community } from '../../functions/core/community.ts';
import type { Ledger, Round } from '../../functions/core/round.ts';
import { communityKey, roundKey } from '../../functions/store/shape.ts';
import { ada, asked, ben } from '../support/people.ts';
import { communityId, openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

async function ledger(): Promise<Ledger> {
  const { store, objects, settings } = world.services;
  const community = await store.get<Community>(communityKey(communityId));
  return objects.json<Ledger>(settings.objectsBucket, community?.body.ledger ?? '');
}

it('an introduction that helped is remembered as one of its kind', async () => {
  const first = (await world.openRound()) as Round;
  for (const name of ['Ada Lind', 'Ben Okafor'])
    expect(await world.reply(name, world.letter(name, asked), 'Yes, gladly')).toMatchObject({
      reason: 'accept',
    });
  await world.pass({ days: 9 });
  expect((await ledger()).pairs).toMatchObject([{ state: 'introduced' }]);
  expect((await ledger()).pairs[0]).not.toHaveProperty('went');

  await world.pass({ days: 6 });
  await world.reply('Ada Lind', world.letter('Ada Lind', /Did you meet/), 'Yes, we met and it was a joy.');
  await world.reply(
    'Ada Lind',
    world.letter('Ada Lind', /thank/i),
    'Thank you for the long afternoon, it changed how I look at gardens.',
  );
  await world.openRound();
  await world.pass({ days: 9 });
  const [pair] = (await ledger()).pairs;
  expect(pair).toMatchObject({ state: 'introduced', went: 'helped' });
  expect(pair?.kind).toBeTruthy();

  // One introduction is too few to be counted out, in the report as in the letter.
  const stored = await world.services.store.get<{ round: Round }>(roundKey(communityId, first.id));
  expect((await readRound(world.services, stored?.body.round as Round)).went).toBeNull();
  for (const { text } of world.letters(organiser)) expect(text).not.toMatch(/joy|afternoon|helped/);
});
