// A yes that is moved, limited or said again: what holds is what was said last, and the introduction tells of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
  await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
  await world.openRound();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const says = (words: string, manner = {}) =>
  world.reply('Ada Lind', world.letter('Ada Lind', asked), words, manner);
const newest = () => world.letter('Ada Lind');
const benSaysYes = () => world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes, gladly');
const introduced = () => world.aws.letters().filter(({ subject }) => introduction.test(subject)).length > 0;

describe('a yes from a day', () => {
  it.each(['I see now that it won’t work before Easter, rather from 20 April.'])(
    'is moved to another day: %s',
    async (words) => {
      await says('Yes, but from 20 March. Only by phone, please.');
      await benSaysYes();
      await says(words);
      expect(flat(newest().text)).toContain('20 April');
      await world.pass({ days: 25 });
      expect(introduced()).toBe(false);
      await world.pass({ days: 30 });
      expect(introduced()).toBe(true);
      const letter = world.aws.letters().find(({ subject }) => introduction.test(subject));
      expect(flat(letter?.text ?? '')).toContain('Only by phone');
    },
  );

  it('is taken back by a not now, and not moved where nobody said yes before', async () => {
    await says('Yes, from 20 March');
    await says('Not now after all, ask me again from 20 April rather.');
    await benSaysYes();
    await world.pass({ days: 60 });
    expect(introduced()).toBe(false);
  });

  it('is no yes where there was none', async () => {
    await says('It won’t work before Easter, rather from 20 April.');
    expect(newest().subject).toBe('Not now: we have noted it');
    await benSaysYes();
    await world.pass({ days: 60 });
    expect(introduced()).toBe(false);
  });

  it('is not moved by a mail that is not proved to be theirs', async () => {
    await says('Yes, but from 20 April.');
    await benSaysYes();
    await says('That will not work, rather from 10 March.', { from: 'mallory@example.net' });
    await world.pass({ days: 25 });
    expect(introduced()).toBe(false);
  });
});

it.each([
  ['Can’t say no to that! Any day but Monday.', 'Any day but Monday.'],
  ['Yes, I’d like to. Just not Saturdays.', 'Just not Saturdays.'],
  ['Ja, gern. Nur nicht samstags.', 'Nur nicht samstags.'],
])('a day that does not suit goes into the introduction, and holds nothing up: %s', async (words, told) => {
  await says(words);
  await benSaysYes();
  expect(introduced()).toBe(true);
  const letter = world.aws.letters().find(({ subject }) => introduction.test(subject));
  expect(flat(letter?.text ?? '')).toContain(told);
});

it('what is asked back lets nothing go: a pause beside it waits', async () => {
  await says(
    'I should be delighted. Only I am at my sister’s until the fifteenth, so nothing before that, if it can be arranged.',
  );
  const letter = flat(newest().text);
  expect(letter).not.toContain('let go');
  await says('Yes, from the sixteenth.');
  expect(newest().subject).toMatch(/your yes/i);
});

it('words for the other stand in the introduction without what leads to them', async () => {
  await says('I’m in. Also, tell them I bring the shoeboxes.');
  expect(flat(newest().text)).toContain('“I bring the shoeboxes.”');
  await benSaysYes();
  const letter = world.aws.letters().find(({ subject }) => introduction.test(subject));
  expect(flat(letter?.text ?? '')).toContain('I bring the shoeboxes.');
});
