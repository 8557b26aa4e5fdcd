// An organiser wants two people not to be introduced: before a round, while it asks, and between two yeses.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Community, defaultTimes } from '../../functions/core/community.ts';
import { keepApart } from '../../functions/flows/keep-apart.ts';
import { loadMember } from '../../functions/store/aggregates.ts';
import { communityKey } from '../../functions/store/shape.ts';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { addressOf, communityId, openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

async function apart() {
  const { store, addresses } = world.services;
  const community = (await store.get<Community>(communityKey(communityId)))?.body as Community;
  const [one, other] = await Promise.all(
    ['Ada Lind', 'Ben Okafor'].map(async (name) =>
      loadMember(store, communityId, await addresses.person(communityId, addressOf(name))),
    ),
  );
  if (!one || !other) throw new Error('they are not there');
  const kept = await keepApart(world.services, community, [one, other]);
  await world.settle();
  return kept;
}

const asks = (name: string) => world.letters(name).filter(({ subject }) => asked.test(subject)).length;

describe('two members whom an organiser keeps apart', () => {
  it('are not proposed to one another in a round that opens later', async () => {
    expect(await apart()).toBeNull();
    await world.openRound();
    expect([asks('Ada Lind'), asks('Ben Okafor')]).toEqual([0, 0]);
  });

  it('are not asked where organisers still read the plan with the two', async () => {
    await world.stop();
    world = await openWorld({ times: { ...defaultTimes, hoursToLook: 24 } });
    await world.join('Ada Lind', ada);
    await world.join('Ben Okafor', ben);
    await world.openRound();
    expect(await apart()).toBe('held');
    await world.pass({ hours: 30 });
    expect([asks('Ada Lind'), asks('Ben Okafor')]).toEqual([0, 0]);
  });

  it('are not introduced by a second yes, and hear what any yes without an answer hears', async () => {
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    expect(await apart()).toBe('held');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.letter('Ben Okafor').subject).toBe('We have your yes');
    await world.pass({ days: 10 });
    for (const name of ['Ada Lind', 'Ben Okafor']) expect(world.letter(name).subject).toBe('Not this time');
    expect(world.aws.letters().filter(({ subject }) => introduction.test(subject))).toEqual([]);
  });

  it('stay introduced where it has happened already', async () => {
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(await apart()).toBeNull();
    expect(world.letter('Ada Lind').subject).toMatch(introduction);
  });
});
