// Leaving, pausing and coming back, by any letter, at any time.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
const introductions = () => world.aws.letters().filter(({ subject }) => introduction.test(subject));

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

describe('stop', () => {
  it('between two yeses prevents the introduction, and one goodbye is the last letter', async () => {
    await world.openRound();
    const ask = world.letter('Ada Lind', asked);
    await world.reply('Ada Lind', ask, 'Yes');
    await world.reply('Ada Lind', ask, 'Stop. Please do not write to me any more.');
    expect(world.letter('Ada Lind').subject).toBe('Goodbye from Friends');
    const had = world.letters('Ada Lind').length;
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.letter('Ben Okafor').subject).toBe('We have your yes');
    await world.pass({ days: 20 });
    expect(introductions()).toEqual([]);
    expect(world.letters('Ada Lind')).toHaveLength(had);
    expect(world.letter('Ben Okafor').subject).toBe('Not this time');
  });

  it('by the link in any letter acts at once, with one click and without a letter', async () => {
    const header = world.letter('Ada Lind').headers['list-unsubscribe'] ?? '';
    const link = /<(https?:[^>]+)>/.exec(header)?.[1] ?? '';
    const had = world.letters('Ada Lind').length;
    const seen = await fetch(link);
    expect(seen.ok).toBe(true);
    await world.openRound();
    expect(world.letters('Ada Lind')).toHaveLength(had + 1);
    const clicked = await fetch(link, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(clicked.ok).toBe(true);
    await world.pass({ days: 20 });
    expect(world.letters('Ada Lind')).toHaveLength(had + 1);
  });

  it('is undone by a reply of one’s own, and by nobody else', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'stop');
    const goodbye = world.letter('Ada Lind');
    await world.signUp('Ada Lind', ada);
    expect(world.letter('Ada Lind').sesId).toBe(goodbye.sesId);
    await world.reply('Ada Lind', goodbye, 'resume');
    expect(world.letter('Ada Lind').subject).toBe('You take part again');
  });
});

describe('a pause', () => {
  it('with a day ends on that day', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please pause me until 1 April.');
    expect(world.letter('Ada Lind').subject).toMatch(/paused until .*1 April/);
    await world.openRound();
    expect(world.letters('Ada Lind').filter(({ subject }) => asked.test(subject))).toEqual([]);
    await world.pass({ days: 31 });
    await world.openRound();
    expect(world.letters('Ada Lind').filter(({ subject }) => asked.test(subject))).toHaveLength(1);
  });

  it('without a day ends when the member says so', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please pause me for now.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'I am back, please resume.');
    expect(world.letter('Ada Lind').subject).toBe('You take part again');
  });
});

describe('an address that fails for good', () => {
  it('ends all mail to it, and withdraws without a word to the other', async () => {
    await world.openRound();
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    const ask = world.letter('Ada Lind', asked);
    const bounce = {
      eventType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bouncedRecipients: [{ emailAddress: 'ada.lind@example.org' }],
      },
      mail: {
        messageId: ask.sesId,
        tags: { item: [ask.tags.item], letter: [ask.tags.letter] },
      },
    };
    world.aws.queues
      .get('feedback')
      ?.send(JSON.stringify({ Type: 'Notification', Message: JSON.stringify(bounce) }));
    await world.settle();
    const had = world.letters('Ada Lind').length;
    await world.pass({ days: 10 });
    expect(world.letters('Ada Lind')).toHaveLength(had);
    expect(world.letter('Ben Okafor').subject).toBe('Not this time');
  });
});
