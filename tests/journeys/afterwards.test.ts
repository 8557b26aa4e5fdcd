// After an introduction: one letter that says what was understood, thanks without what was said to us, and what is settled is let go.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
  for (const name of ['Ada Lind', 'Ben Okafor'])
    await world.reply(name, world.letter(name, asked), 'Yes, gladly');
  await world.pass({ days: 15 });
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = () => world.letter('Ada Lind');
const text = () => flat(newest().text);
const toBen = () => flat(world.letter('Ben Okafor', /word of thanks from Ada/).text);

/** Says something and expects one letter back, and none to the organiser. */
async function says(words: string, letter = newest()): Promise<void> {
  const had = world.letters('Ada Lind').length;
  await world.reply('Ada Lind', letter, words);
  expect(world.letters('Ada Lind').length - had).toBe(1);
  expect(world.letters(organiser).filter(({ subject }) => /question/i.test(subject))).toEqual([]);
}

it.each([
  [
    'Met twice. My German has gone from atrocious to merely bad, for which he deserves a medal.',
    /that you met/,
  ],
  ['yes but not for the sewing', /that you met/],
  ['Oui mais pas pour la couture', /that you met|vous êtes vus/],
  [
    'Not yet dear, it has rained for a fortnight and my hip is playing up. We have written though.',
    /have not met yet/,
  ],
  ['No. Rain.', /We understood: you have not met\./],
  ['Noch nicht, es hat nur geregnet.', /noch nicht getroffen|not met yet/],
  [
    'We met but honestly it didn’t help, he talks about himself. I’d like someone else.',
    /it did not help.*We go on looking/,
  ],
  [
    'Wir haben uns getroffen, aber es hat mir nicht geholfen. Sucht mir bitte jemand anderen.',
    /nicht geholfen.*suchen weiter|did not help.*go on looking/,
  ],
])('says what was understood: %s', async (words, understood) => {
  await says(words);
  expect(text()).toMatch(understood);
});

it.each([
  ['We met, it helped a lot. Done with that one.', /A word of thanks/],
  ['yeah he’s a star, garden sorted. done with that one', /A word of thanks/],
  ['Yes, we met. You can stop looking.', /A word of thanks/],
])('what is settled is let go beside how it went: %s', async (words, subject) => {
  await says(words);
  expect(newest().subject).toMatch(subject);
  expect(text()).toContain('we no longer look for it');
  expect(text()).not.toContain('reply “done”');
  await says('Tell him: you saved my bacon. And yeah, done.');
  expect(toBen()).toContain('You saved my bacon.');
  expect(toBen()).not.toMatch(/done|tell him/i);
});

it('thanks never hold what was said to us, and those that have gone are spoken of honestly', async () => {
  await says('Yes, we met on Thursday. Thank him for me, would you.');
  expect(newest().subject).toBe('Your thanks are on their way');
  expect(toBen()).toContain('Thank you.');
  expect(toBen()).not.toMatch(/would you|for me/);
  await says('No no, don’t send him that! Tell him instead: thanks Ben for the patch of earth.');
  expect(toBen()).toContain('Thanks Ben for the patch of earth.');
  expect(text()).toContain('had gone already');
  await says('Oh, take it back please.');
  expect(text()).toContain('cannot fetch them back');
});

it('a look further may begin later', async () => {
  await says('Yes, we met.');
  await says('no');
  await says(
    'I’d still like to learn more, so please keep looking, but not for a while. After the 20th of April perhaps?',
  );
  expect(newest().subject).toMatch(/^You are paused until/);
});

it('whatever letter came last, it is an answer to how it went', async () => {
  await world.reply('Ada Lind', newest(), 'What is the weather like where he lives?');
  expect(newest().subject).toBe('Your question is with the organiser');
  await world.reply(
    'Ada Lind',
    newest(),
    'It was not a question. We met, it helped, I am in his debt. Kindly tell him so.',
  );
  expect(newest().subject).toBe('Your thanks are on their way');
  expect(toBen()).toContain('Thank you.');
});

it('when we ask again is answered', async () => {
  await says('Not yet.');
  await says('When will you ask me again then?');
  expect(text()).toContain('The next round is on');
});

it('somebody else is looked for, and that is said', async () => {
  await says('Yes we met.');
  await says('please find me a different gardener', world.letter('Ada Lind', /Welcome/));
  expect(newest().subject).toBe('We go on looking');
});
