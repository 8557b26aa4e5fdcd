// A word of thanks reaches the other as it was written; what is said to us beside it is heard, and not passed on.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = () => world.letter('Ada Lind');
const says = (words: string, letter = newest()) => world.reply('Ada Lind', letter, words);
const passedOn = () => flat(world.letter('Ben Okafor', /A word of thanks from Ada/).text);
const nothingPassedOn = () =>
  expect(world.letters('Ben Okafor').filter(({ subject }) => /thanks/.test(subject))).toHaveLength(0);

/** The two are introduced, and Ada is asked whether they met. */
beforeEach(async () => {
  await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
  await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
  await world.openRound();
  for (const name of ['Ada Lind', 'Ben Okafor']) await world.reply(name, world.letter(name), 'Yes');
  await world.pass({ days: 15 });
  expect(newest().subject).toBe('Did you meet Ben?');
});

describe('to the letter that asks for it', () => {
  it.each([
    ['thx 4 the choc n the laughs', 'thx 4 the choc n the laughs'],
    [
      'Tell him the pie was worth the journey, and to stop apologising for being a banker. As for my pension, nobody has explained it yet, so don’t stop.',
      'Tell him the pie was worth the journey, and to stop apologising for being a banker.',
    ],
    ['Dites-lui : la prochaine fois, je surveille le four.', 'La prochaine fois, je surveille le four.'],
    ['The soup changed my week, and not only mine.', 'The soup changed my week, and not only mine.'],
  ])('%s', async (words, passed) => {
    await says('Yes, we met.');
    await says(words);
    expect(passedOn()).toContain(`pass this on to you: ${passed} There is nothing to do.`);
    expect(passedOn()).not.toContain('pension');
  });

  it('a plain no, and whoever thanks in person, pass nothing on', async () => {
    await says('Yes, we met.');
    await says('I’d rather thank him myself.');
    expect(flat(newest().text)).toContain('we pass on no thanks');
    nothingPassedOn();
    await says('You did read me wrongly. Please pass this on to Ben: the pie was worth the journey.');
    expect(passedOn()).toContain('to you: The pie was worth the journey. There');
  });

  it.each([
    'Et qu’on ne me la présente plus, s’il vous plaît.',
    'And please don’t introduce me to him again.',
    'Bitte nie wieder mit ihm zusammenbringen.',
    'whens the nxt round',
    'Wann ist die nächste Runde?',
  ])('what is for us is no thanks, and is seen to: %s', async (words) => {
    await says('Yes, we met.');
    const had = world.letters('Ada Lind').length + world.letters(organiser).length;
    await says(words);
    nothingPassedOn();
    expect(world.letters('Ada Lind').length + world.letters(organiser).length).toBeGreaterThan(had);
    expect(newest().subject).not.toMatch(/thanks/i);
  });

  it('that nobody was met so kindly in years is thanks', async () => {
    await says('Yes, we met.');
    await says('Never again will I fear a balance sheet. Thank you!');
    expect(passedOn()).toContain('balance sheet');
  });

  it('that they have not met is no thanks', async () => {
    await says('Yes');
    await says('Que no nos hemos visto todavía, ¡que es en enero!');
    nothingPassedOn();
    expect(flat(newest().text)).toContain('you have not met yet');
  });

  it('what is for their own story is theirs', async () => {
    await says('Yes, we met.');
    await says('And please put into my story that I run again.');
    nothingPassedOn();
    expect(newest().subject).toBe('Shall it read like this?');
    await says('yes');
    await says('status');
    expect(flat(newest().text)).toContain(`${ada.story} I run again`);
  });
});

describe('in the same mail as how it went', () => {
  it('it goes along, and is not asked for', async () => {
    await says('Aye. He found three hundred quid in the shoebox. Thank you, Ben! You can stop looking.');
    expect(passedOn()).toContain('to you: Thank you, Ben! There');
    expect(newest().subject).toBe('Your thanks are on their way');
    expect(flat(newest().text)).toContain('this is settled');
  });

  it('is put right afterwards', async () => {
    await says(
      'Oui, par deux fois. Dites-lui, je vous prie, toute ma gratitude. Quant à chercher encore, non merci.',
    );
    expect(passedOn()).toContain('to you: Toute ma gratitude. There');
    await says('Mais la phrase est bancale : il faudrait lire « Toute ma gratitude pour le Buffon. »');
    expect(passedOn()).toContain('to you: Toute ma gratitude pour le Buffon. There');
  });
});

it('“not yet” with a question is both', async () => {
  await says(
    'Not so far, he had a cold. We’re fixed for next Thursday. How do other people usually go about it?',
  );
  expect(flat(newest().text)).toContain('you have not met yet');
  expect(flat(world.letter(organiser).text)).toContain('How do other people usually go about it?');
  expect(flat(world.letter(organiser).text)).not.toContain('cold');
});

it('months later, what two people do together is neither a pause nor a not-yet', async () => {
  await says('Yes, we met.');
  await world.pass({ days: 100 });
  const letter = world.letter('Ada Lind', /three months/i);
  await says('Seguimos hablando todos los jueves, gracias por preguntar.', letter);
  expect(newest().subject).toBe('Thank you for telling us');
  await says('He has signed! We celebrate on Saturday.', letter);
  expect(flat(newest().text)).not.toContain('not met');
});
