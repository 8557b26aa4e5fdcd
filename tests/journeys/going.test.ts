// Who goes, for good or for now, or confirms that everything is to go, is heard after whatever letter it is said.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

const says = (words: string, letter = world.letter('Ada Lind')) => world.reply('Ada Lind', letter, words);
const subject = () => world.letter('Ada Lind').subject;

it('whether an introduction helped is answered with a farewell', async () => {
  await says('done');
  expect(subject()).toBe('One thing less to look for');
  await says('No. And now I’m leaving. Thanks, goodbye.');
  expect(subject()).toMatch(/^Goodbye/);
});

it.each([
  'Yes, delete it, I confirm, and all the best.',
  'Oui, effacez, je confirme, et bonne continuation.',
])('whether all is deleted is answered with more than a yes: %s', async (words) => {
  await says('forget me');
  await says(words);
  expect(subject()).toBe('Everything we knew about you is deleted');
});

it('a reminder is answered with a pause after its round is over', async () => {
  await world.openRound();
  const ask = world.letter('Ada Lind', asked);
  await world.pass({ days: 20 });
  await says('I’d rather stop for now, I’m not sure, maybe I’ll be back in September.', ask);
  expect(subject()).toBe('You are paused until Tuesday 1 September');
});
