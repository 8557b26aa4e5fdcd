// What becomes of an ask without two yeses, and that nobody can tell a no from silence.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
});
afterEach(() => world.stop());

/** What Ben sees and when, with everything left out that is random for each letter. */
const seenByBen = () =>
  world.letters('Ben Okafor').map(({ at, subject, text }) => ({
    at,
    subject,
    text: text.replaceAll(/https?:\S+/g, 'URL'),
  }));

/** Ben says yes on the second day; Ada does what `adaDoes` says. What does Ben see until two weeks later? */
async function benSeesWhen(adaDoes: (on: World) => Promise<unknown>) {
  await adaDoes(world);
  await world.pass({ days: 2 });
  await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes, gladly');
  await world.pass({ days: 14 });
  return seenByBen();
}

const answer = (words: string) => (on: World) => on.reply('Ada Lind', on.letter('Ada Lind', asked), words);

describe('a no', () => {
  it('is acknowledged to the one, and is never seen by the other', async () => {
    const silence = await benSeesWhen(async () => undefined);
    expect(silence.map(({ subject }) => subject)).toContain('Not this time');
    for (const words of [
      'No, thank you.',
      'Not now, ask me in autumn',
      'stop',
      'Please pause me until June',
    ]) {
      await world.stop();
      world = await openWorld();
      await world.join('Ada Lind', ada);
      await world.join('Ben Okafor', ben);
      await world.openRound();
      expect(await benSeesWhen(answer(words)), words).toEqual(silence);
    }
  });

  it('stands, even when a yes follows', async () => {
    const ask = world.letter('Ada Lind', asked);
    await world.reply('Ada Lind', ask, 'No thanks');
    await world.reply('Ada Lind', ask, 'Oh well, yes!');
    expect(world.letter('Ada Lind').subject).toBe('For this round it stays as it was');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    await world.pass({ days: 20 });
    expect(world.aws.letters().filter(({ subject }) => introduction.test(subject))).toEqual([]);
  });

  it('may follow a yes, as long as there is no introduction', async () => {
    const ask = world.letter('Ada Lind', asked);
    await world.reply('Ada Lind', ask, 'Yes');
    await world.reply('Ada Lind', ask, 'Sorry, I changed my mind: no.');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.aws.letters().filter(({ subject }) => introduction.test(subject))).toEqual([]);
  });
});

describe('silence', () => {
  it('is reminded of once, and then taken for an answer', async () => {
    await world.pass({ days: 3, hours: 2 });
    expect(world.letters('Ada Lind').filter(({ subject }) => /until/.test(subject))).toHaveLength(1);
    await world.pass({ days: 12 });
    const after = world.letters('Ada Lind').map(({ subject }) => subject);
    expect(after.filter((subject) => /until/.test(subject))).toHaveLength(1);
    expect(after).not.toContain('Not this time');
  });

  it('on one side ends in "not this time" for the other, only at the close', async () => {
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'yes');
    await world.pass({ days: 7, hours: 20 });
    expect(seenByBen().map(({ subject }) => subject)).not.toContain('Not this time');
    await world.pass({ hours: 8 });
    expect(seenByBen().map(({ subject }) => subject)).toContain('Not this time');
  });
});

describe('a late yes', () => {
  it('within the grace is acknowledged like any other, and told at the close', async () => {
    await world.pass({ days: 7, hours: 3 });
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    expect(world.letter('Ada Lind').subject).toBe('We have your yes');
    await world.pass({ days: 2 });
    expect(world.letter('Ada Lind').subject).toBe('Not this time');
  });

  it('after the close is told at once, once', async () => {
    const ask = world.letter('Ada Lind', asked);
    await world.pass({ days: 9 });
    await world.reply('Ada Lind', ask, 'Yes');
    await world.reply('Ada Lind', ask, 'Yes?');
    expect(
      world.letters('Ada Lind').filter(({ subject }) => subject === 'Your answer came after the round'),
    ).toHaveLength(1);
  });
});
