// "Is this still what you are looking for?", answered as people answer: in passing, in part, or with other words.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
  await world.pass({ days: 100 });
  while (!/still what you are looking for/.test(newest().subject))
    await world.openRound().then(() => world.pass({ days: 20 }));
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = () => world.letter('Ada Lind');
const says = (words: string) => world.reply('Ada Lind', newest(), words);
const known = async () => {
  await says('What do you know about me?');
  return flat(newest().text);
};

describe('whether it still holds', () => {
  it.each(['Still waiting, aren’t I.', 'Of course, the water is still there.'])('yes: %s', async (words) => {
    await says(words);
    expect(newest().subject).toBe('We go on looking');
    expect(await known()).toContain(ada.seek);
  });

  it.each(['Gardens, yes, but rather in the mornings.', 'Herbs rather than vegetables these days.'])(
    'asked back, and nothing changes meanwhile: %s',
    async (words) => {
      await says(words);
      expect(newest().subject).toBe('One question about what you are looking for');
      expect(flat(newest().text)).toContain(words);
      expect(flat(newest().text)).toContain(ada.seek);
      await says('Somebody who grows herbs and has time in the mornings');
      const now = await known();
      expect(now).toContain('Somebody who grows herbs and has time in the mornings');
      expect(now).not.toContain(ada.seek);
    },
  );

  it('asked back, and then a plain yes or done', async () => {
    await says('It depends.');
    expect(newest().subject).toBe('One question about what you are looking for');
    await says('Yes');
    expect(newest().subject).toBe('We go on looking');
  });

  it('no', async () => {
    await says('No, not any more.');
    expect(newest().subject).toBe('One thing less to look for');
  });
});
