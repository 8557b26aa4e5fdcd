// A yes beside an answer or a question reaches nobody before both have said it, and is not lost for the one who said it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const ask = (name: string) => world.letter(name, asked);
const says = (words: string, letter = ask('Ada Lind'), manner = {}) =>
  world.reply('Ada Lind', letter, words, manner);
const newest = (name = 'Ada Lind') => world.letter(name);
const benSaysYes = () => world.reply('Ben Okafor', ask('Ben Okafor'), 'Yes, gladly');
/** A day later, since Ada has two letters of this one. */
const introduced = async () => {
  await world.pass({ days: 1 });
  return world.aws.letters().some(({ subject }) => introduction.test(subject));
};
/** Ben asks something, and Ada gets his question. */
async function question() {
  await world.reply('Ben Okafor', ask('Ben Okafor'), 'Before I say anything: where do they live?');
  return world.letter('Ada Lind', /question/i);
}
const answers = async (words: string, manner = {}) => says(words, await question(), manner);
const toBen = () =>
  flat(
    world
      .letters('Ben Okafor')
      .map(({ text }) => text)
      .join(' '),
  );

describe('an answer to the other', () => {
  it.each([
    ['Near the river. And I do say yes, as I have been trying to tell you.', 'Near the river.'],
    ['Tell them no, it is not far, and yes there is a tram. And as I said, yes from me.', 'there is a tram'],
    ['Am Fluss. Und von mir ein klares Ja.', 'Am Fluss.'],
    ['Au bord de la rivière. Et c’est oui de ma part.', 'Au bord de la rivière.'],
    ['Junto al río. Y sí, que sí, apuntada.', 'Junto al río.'],
  ])('goes on without the yes, which counts: %s', async (words, passed) => {
    await answers(words);
    expect(newest('Ben Okafor').text).toContain(passed);
    expect(toBen()).not.toMatch(/yes from me|do say yes|klares Ja|de ma part|apuntada/);
    expect(flat(newest().text)).toContain('without your yes');
    await benSaysYes();
    expect(await introduced()).toBe(true);
  });

  it.each([
    ['I live on the river, near the third ferry. Yes.', 'third ferry', 'Yes.'],
    [
      'About ten minutes by tram. And my answer is yes, if he’s no widower.',
      'ten minutes by tram.',
      'widower',
    ],
    ['Eine Stunde mit der Bahn. Ja, sehr gern!', 'mit der Bahn', 'sehr gern'],
  ])('goes on without what may be a yes, and they are asked: %s', async (words, passed, kept) => {
    await answers(words);
    expect(newest('Ben Okafor').text).toContain(passed);
    expect(flat(newest('Ben Okafor').text)).not.toContain(kept);
    expect(flat(newest().text)).toContain(kept);
    expect(newest().text).toContain('Would you like to meet them?');
    await benSaysYes();
    expect(await introduced()).toBe(false);
    await says('yes', world.letter('Ada Lind', /is it a yes/));
    expect(await introduced()).toBe(true);
  });

  it('that is asked about offers a yes, which passes it on and counts', async () => {
    await answers('No, not for me, the city I mean. I live by the river.');
    expect(newest().subject).toBe('Your answer, or a no?');
    await says('Pass it on, and yes to meeting them.', newest());
    expect(newest('Ben Okafor').text).toContain('by the river');
    expect(toBen()).not.toContain('yes to meeting');
    await benSaysYes();
    expect(await introduced()).toBe(true);
  });

  it.each(['yes', 'yes: pass it on, and I would like to meet them'])(
    'that is asked about goes on with a yes in the letter’s words: %s',
    async (words) => {
      await answers('No, not for me, the city I mean. I live by the river.');
      await says(words, newest());
      expect(newest('Ben Okafor').text).toContain('by the river');
      expect(toBen()).not.toContain('would like to meet them');
      await benSaysYes();
      expect(await introduced()).toBe(true);
    },
  );

  it('with a yes that is not proved to be theirs grants nothing', async () => {
    await answers('Near the river. And yes from me.', { from: 'mallory@example.net' });
    await benSaysYes();
    expect(await introduced()).toBe(false);
  });

  it('with a yes after a no stays a no', async () => {
    const toAnswer = await question();
    await says('No, thank you.');
    await says('Near the river. And I do say yes.', toAnswer);
    await benSaysYes();
    expect(await introduced()).toBe(false);
  });
});

describe('a question to the other', () => {
  it('goes on without the yes before it', async () => {
    await says(
      'Alors oui, sauf que... est-ce que ce monsieur viendrait voir mon jardin ? Je n’ai pas de voiture.',
    );
    expect(newest('Ben Okafor').text).toContain('voir mon jardin');
    expect(toBen()).not.toMatch(/Alors oui|sauf que/);
  });

  it.each([
    'I can’t tell whether it’s the same one, can you?',
    'Cake and a river? You had me at cake.',
    'I’d love to but I’m on nights until the 9th, can it be after that?',
    'My English small... I want meet, yes, but only weekend ok?',
    'Hä?',
  ])('that makes no sense alone is asked about: %s', async (words) => {
    await says(words);
    expect(world.letters('Ben Okafor').some(({ subject }) => /question/i.test(subject))).toBe(false);
    expect(newest().subject).toMatch(/your answer|yes/i);
  });

  it.each([
    'Skiing isn’t swimming. Did you mix me up with somebody?',
    'Habt ihr mich vielleicht mit jemandem verwechselt?',
    '¿Y qué, nos presentáis o no?',
  ])('that is for the service goes to a person: %s', async (words) => {
    await says(words);
    expect(world.letters('Ben Okafor').some(({ subject }) => /question/i.test(subject))).toBe(false);
    expect(world.letters(organiser).at(-1)?.subject).toMatch(/question/i);
  });
});
