// Two people who are good for each other: form, round, two private asks, two replies, one introduction.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;
const introductions = () => world.aws.letters().filter(({ subject }) => introduction.test(subject));

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
});
afterEach(() => world.stop());

describe('two yeses', () => {
  it('make exactly one introduction, in one letter to both', async () => {
    const toAda = world.letter('Ada Lind', asked);
    expect(toAda.text).toContain('car park');
    expect(toAda.raw.toString()).not.toMatch(/Ben|Okafor|ben\.okafor/);

    const first = await world.reply('Ada Lind', toAda, 'Yes, gladly.');
    expect(first).toMatchObject({ status: 'applied', reading: { kind: 'accept' } });
    expect(world.letter('Ada Lind').subject).toBe('We have your yes');
    expect(introductions()).toEqual([]);

    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes please');
    expect(introductions()).toHaveLength(1);
    expect(introductions()[0]?.to.toSorted()).toEqual(['ada.lind@example.org', 'ben.okafor@example.org']);
    expect(introductions()[0]?.text).toContain('kindergarten');
    expect(introductions()[0]?.text).toContain('tomatoes');

    await world.pass({ days: 10 });
    expect(introductions()).toHaveLength(1);
    expect(world.letter(organiser, /round/i).text).toMatch(/Introductions made: 1/);
  });

  it('make one introduction when both arrive at once', async () => {
    await Promise.all([
      world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes'),
      world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes'),
    ]);
    expect(introductions()).toHaveLength(1);
  });

  it('make one introduction when the same mail is delivered five times', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes', { times: 5 });
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes', { times: 5 });
    expect(introductions()).toHaveLength(1);
    expect(world.letters('Ada Lind').filter(({ subject }) => subject === 'We have your yes')).toHaveLength(1);
  });

  it('one of them not before a day: it is held until that day', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes, but not before 20 March.');
    expect(world.letter('Ada Lind').text).toContain('20 March');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(introductions()).toEqual([]);
    await world.pass({ days: 17 });
    expect(introductions()).toEqual([]);
    await world.pass({ days: 2 });
    expect(introductions()).toHaveLength(1);
  });

  it('are followed up after two weeks, and the answer is kept', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    await world.pass({ days: 15 });
    const followUp = world.letter('Ada Lind', /did you meet/i);
    expect(followUp.text).toContain('Ben');
    const told = await world.reply('Ada Lind', followUp, 'Yes, we met last week and it helped a lot.');
    expect(told).toMatchObject({ status: 'applied', reason: 'follow-up' });
    expect(world.letter('Ada Lind').subject).toBe('A word of thanks to Ben?');
  });
});
