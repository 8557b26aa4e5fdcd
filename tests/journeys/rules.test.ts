// What members wish and organisers note reaches the round: how many introductions, households, companies, tags.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultRules, type MatchingRules } from '../../functions/core/matching/rules.ts';
import type { Marks } from '../../functions/core/member.ts';
import { changeSettings } from '../../functions/flows/found-community.ts';
import { markMember } from '../../functions/flows/mark-member.ts';
import { ada, asked, ben } from '../support/people.ts';
import { addressOf, communityId, openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

const asksTo = (name: string) => world.letters(name).filter(({ subject }) => asked.test(subject));
const introductionsTo = (name: string) =>
  world.letters(name).filter(({ subject }) => /introduction/i.test(subject));

async function mark(name: string, marks: Partial<Marks>, capacity?: number): Promise<void> {
  const id = await world.services.addresses.person(communityId, addressOf(name));
  const marking = { marks, ...(capacity !== undefined && { capacity }) };
  expect(await markMember(world.services, { community: communityId, id }, marking)).toMatchObject({
    profile: { name },
  });
}

const settle = (rules: Partial<MatchingRules>) =>
  changeSettings(world.services, communityId, { rules: { ...defaultRules, ...rules } });

describe('who wants two introductions a round', () => {
  beforeEach(async () => {
    await world.join('Cleo Sand', {
      ...ben,
      story: 'I keep the keys of an allotment and its leaking water tap.',
    });
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Up to two people a round would be lovely.');
  });

  it('is asked about the second once the first is answered, and meets both', async () => {
    await world.openRound();
    await world.pass({ hours: 12 });
    expect(asksTo('Ada Lind')).toHaveLength(1);
    await world.reply('Ada Lind', asksTo('Ada Lind')[0] as never, 'Yes, gladly.');
    await world.pass({ hours: 12 });
    expect(asksTo('Ada Lind')).toHaveLength(2);
    await world.reply('Ada Lind', asksTo('Ada Lind')[1] as never, 'Yes, gladly.');
    for (const name of ['Ben Okafor', 'Cleo Sand']) await world.reply(name, world.letter(name, asked), 'Yes');
    await world.pass({ hours: 36 });
    expect(introductionsTo('Ada Lind')).toHaveLength(2);
    for (const name of ['Ben Okafor', 'Cleo Sand']) expect(introductionsTo(name)).toHaveLength(1);
  });

  it('has one question to answer at a time, also where they answer nothing', async () => {
    await world.openRound();
    // Six days: the round is about to close.
    await world.pass({ days: 6 });
    const told = asksTo('Ada Lind').map(({ text }) => text);
    const speaksOf = [/tomatoes/, /allotment/].map((story) => told.some((text) => story.test(text)));
    expect(speaksOf.filter(Boolean)).toHaveLength(1);
  });

  it('misses a round once, however many of its introductions come to nothing', async () => {
    await world.openRound();
    await world.reply('Ada Lind', asksTo('Ada Lind')[0] as never, 'Yes, gladly.');
    await world.pass({ hours: 12 });
    await world.reply('Ada Lind', asksTo('Ada Lind')[1] as never, 'Yes, gladly.');
    await world.pass({ days: 10 });
    const told = world.letters('Ada Lind').filter(({ subject }) => subject === 'Not this time');
    expect(told).toHaveLength(2);
    const id = await world.services.addresses.person(communityId, addressOf('Ada Lind'));
    const marked = await markMember(world.services, { community: communityId, id }, { marks: {} });
    expect(marked).toMatchObject({ missed: 1, profile: { capacity: 2 } });
  });
});

describe('two people are not introduced', () => {
  it.each<[string, Partial<Marks>, Partial<MatchingRules>]>([
    ['of one household', { tags: ['household:7'] }, {}],
    ['of one company', { company: 'Acme' }, {}],
    ['of one team, where the community says so', { tags: ['team'] }, { mustNot: ['team'] }],
  ])('%s', async (_, marks, rules) => {
    await settle(rules);
    await mark('Ada Lind', marks);
    await mark('Ben Okafor', marks);
    await world.openRound();
    expect([...asksTo('Ada Lind'), ...asksTo('Ben Okafor')]).toEqual([]);
    expect(world.letter('Ada Lind').text).not.toMatch(/household|acme|team/i);
  });

  it('of different cities, where the community says that they must match', async () => {
    await settle({ must: ['city'] });
    await mark('Ada Lind', { tags: ['city:leeds'] });
    await mark('Ben Okafor', { tags: ['city:lyon'] });
    await world.openRound();
    expect(asksTo('Ada Lind')).toEqual([]);
  });

  it('but are, where none of this is so', async () => {
    await settle({ sameCompany: true, mustNot: [] });
    await mark('Ada Lind', { company: 'Acme', tags: ['household:7'] }, 3);
    await mark('Ben Okafor', { company: 'Acme', tags: ['household:7'] });
    await world.openRound();
    expect([...asksTo('Ada Lind'), ...asksTo('Ben Okafor')]).not.toEqual([]);
  });
});

describe('what the organiser notes', () => {
  it('stands in the copy of their data that a member asks for', async () => {
    await mark('Ada Lind', { company: 'Acme', tags: ['household:7'] });
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please send me a copy of my data.');
    expect(world.letter('Ada Lind').text.replaceAll(/\s+/g, ' ')).toContain(
      'Noted by the organiser for matching: Acme, household:7',
    );
  });
});
