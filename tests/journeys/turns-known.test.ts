// What people write of somebody they were introduced to, or never want to be: thanks in their words, and kept apart.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
  await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = () => world.letter('Ada Lind');
const says = (words: string, letter = newest()) => world.reply('Ada Lind', letter, words);
async function introduce() {
  await world.openRound();
  for (const name of ['Ada Lind', 'Ben Okafor'])
    await world.reply(name, world.letter(name, asked), 'Yes, gladly');
  expect(newest().subject).toMatch(introduction);
}

describe('thanks', () => {
  beforeEach(async () => {
    await introduce();
    await world.pass({ days: 15 });
    expect(newest().subject).toBe('Did you meet Ben?');
  });
  const toBen = () => flat(world.letter('Ben Okafor', /word of thanks from Ada/).text);

  it.each([
    ['please thank him for the moose', 'Thank you for the moose.'],
    ['Do tell him how grateful I am', 'Thank you.'],
    ['Dankt ihm für den Elch.', 'Danke für den Elch.'],
  ])('go on without what was said to us: %s', async (words, thanks) => {
    await says(words);
    expect(toBen()).toContain(thanks);
    expect(toBen()).not.toContain(words);
    expect(newest().subject).toMatch(/thanks are on their way|Dank ist unterwegs/);
    expect(flat(newest().text)).toContain(thanks);
  });

  it('go on without words, and the letter back says what went', async () => {
    await says('we did, weekly! pass on my thanks to him please');
    expect(toBen()).toContain('Thank you.');
    expect(toBen()).not.toContain('weekly');
    expect(flat(newest().text)).toContain('This is what we pass on: Thank you.');
    expect(world.letters(organiser).some(({ text }) => text.includes('weekly'))).toBe(false);
  });
});

describe('not to be brought together with somebody', () => {
  it('is done at once where it is the one they were introduced to', async () => {
    await introduce();
    await world.pass({ days: 1 });
    await says(
      'Please never put me with Ben Okafor again, we fell out.',
      world.letter('Ada Lind', /Welcome/i),
    );
    expect(newest().subject).toBe('You will not be introduced to them');
    expect(world.letters(organiser).some(({ text }) => text.includes('fell out'))).toBe(false);
  });

  it.each([
    'never put me with Judith Crane, we fell out',
    'Never put me with Ben Okafor, we fell out',
    'Mit Bernd Kuhl will ich auf keinen Fall zusammengebracht werden.',
  ])('is for the organiser where nobody told them the name: %s', async (words) => {
    await says(words);
    expect(newest().subject).toMatch(/whom you would rather not meet|Wen du nicht treffen/);
    expect(world.letter(organiser).text).toContain('--never-with');
    expect(flat(world.letter(organiser).text)).toContain(words);
    await world.openRound();
    expect(newest().text).not.toContain('Okafor');
  });

  it('is no word about themselves, whatever we had asked', async () => {
    await world.stop();
    world = await openWorld();
    await world.join('Ada Lind', {
      seek: 'Interesting people',
      give: 'Marketing',
      story: 'Retired.',
      kinds: [],
    });
    await world.pass({ days: 1 });
    await says('Mit Bernd Kuhl will ich auf keinen Fall zusammengebracht werden.');
    expect(world.letter(organiser).text).toContain('Kuhl');
    await says('What do you know about me?');
    expect(newest().text).not.toContain('Kuhl');
  });

  it.each(['block', 'Block him, please.', 'blockieren', 'bloquer', 'bloquear'])(
    'is done by a word to a letter about them: %s',
    async (words) => {
      await introduce();
      await world.pass({ days: 15 });
      await says(words, world.letter('Ada Lind', /Did you meet/));
      expect(newest().subject).toBe('You will not be introduced to them');
    },
  );
});
