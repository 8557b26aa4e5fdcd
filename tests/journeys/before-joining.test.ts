// Who has signed up and is no member yet: the sign-up confirmed in their own words, and the way back from the wrong link.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await world.signUp('Ada Lind', ada);
});
afterEach(() => world.stop());

const says = (words: string) => world.reply('Ada Lind', world.letter('Ada Lind'), words);
const subject = () => world.letter('Ada Lind').subject;

it.each(['Yep that was me, didnt get round to the link yet', 'oui oui c’est bien moi qui me suis inscrit'])(
  'says that it was them: %s',
  async (words) => {
    await says(words);
    expect(subject()).toMatch(/^(?:Welcome|Bienvenue)/);
  },
);

it('wants to think first, and is told how it works', async () => {
  await says('That was me, but I have to think about it.');
  expect(subject()).toBe('How this works, and who we are');
});

describe('left by the link at the foot', () => {
  beforeEach(async () => {
    const header = world.letter('Ada Lind').headers['list-unsubscribe'] ?? '';
    const link = /<(https?:[^>]+)>/.exec(header)?.[1] ?? '';
    await fetch(link, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    await world.pass({ days: 4 });
  });

  it.each([
    'Hit the wrong link, sorry. I do want to be part of this',
    'I want to come back',
    'Oups, mauvais lien, je ne voulais pas partir du tout ! Je reviens volontiers.',
    'Je veux revenir parmi vous',
    'Falscher Link, ich möchte wieder dabei sein.',
    'Quiero volver',
  ])('and comes back: %s', async (words) => {
    await says(words);
    await says('yes');
    expect(subject()).toMatch(/^Welcome/);
  });

  it.each(['Your wrong link again. Do not write to me.', 'I do not want to come back.', 'No quiero volver.'])(
    'and stays away: %s',
    async (words) => {
      const had = world.letters('Ada Lind').length;
      await says(words);
      expect(world.letters('Ada Lind')).toHaveLength(had);
    },
  );
});
