// How an introduction went, told in everyday words: what is done, what is thanked for, and what is no answer to it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
  await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
  await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
  await world.pass({ days: 1 });
});
afterEach(() => world.stop());

const newest = (name = 'Ada Lind') => world.letter(name);
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

it.each([
  'Thank you so much!! I will write to Ben tonight.',
  'Danke! Ich schreibe Ben heute Abend.',
  'Merci beaucoup, je lui écris ce soir.',
  '¡Muchas gracias! Le escribo esta noche.',
])('right after it nothing was asked: %s', async (words) => {
  const before = world.letters('Ada Lind').length;
  await world.reply('Ada Lind', world.letter('Ada Lind', /^We have your yes/), words);
  expect(world.letters('Ada Lind')).toHaveLength(before);
});

describe('two weeks on', () => {
  const said = async (words: string) => {
    await world.pass({ days: 15 });
    await world.reply('Ada Lind', world.letter('Ada Lind', /meet/i), words);
    await world.pass({ days: 1 });
  };
  const toBen = () =>
    flat(
      world
        .letters('Ben Okafor')
        .map(({ text }) => text)
        .join('\n'),
    );

  it.each([
    'Sí, vino al huerto, muy majo. Lo de coser todavía no hemos empezado.',
    'We cook every Sunday now. My hip is fine, thank you for asking.',
    'Ja, er war da, sehr nett. Mit dem Beet haben wir noch nicht angefangen.',
    'Oui, il est venu au jardin. Pour la couture, on n’a pas encore commencé.',
  ])('they met, whatever has not begun yet: %s', async (words) => {
    await said(words);
    expect(flat(newest().text)).not.toMatch(
      /not met yet|todavía no os|noch nicht getroffen|pas encore (vus|rencontr)/i,
    );
  });

  it.each([
    ['Sí, nos vimos en su huerto. ¡Dadle las gracias de mi parte!', /thank/i],
    [
      'Yes!! Ben is a treasure, I put my face in the water on Tuesday. Please tell him thank you from me.',
      /Thank you/,
    ],
  ])('thanks are passed on: %s', async (words, passed) => {
    await said(words);
    expect(toBen()).toMatch(passed);
    expect(toBen()).not.toContain('tell him');
  });

  it('words of thanks go on without what is said to us around them', async () => {
    await said('Yes');
    await world.reply('Ada Lind', newest(), 'Oh, just tell him to keep blowing bubbles!');
    await world.pass({ days: 1 });
    expect(toBen()).toContain('Keep blowing bubbles!');
    expect(toBen()).not.toContain('tell him');
  });

  it.each([
    'Yes please thank him for the rye, and I’m done looking, I have company enough now.',
    'We met twice. He told me about the money, which is exactly the help I needed. You can take that wish off.',
  ])('what is settled besides is settled, and nobody else reads it: %s', async (words) => {
    await said(words);
    await world.reply('Ada Lind', newest(), 'What do you know about me?');
    expect(flat(newest().text)).not.toContain(ada.seek);
    expect(toBen()).not.toMatch(/done looking|take that wish/);
  });

  it('somebody who is not to be met again is not, and no thanks are asked for', async () => {
    await said(
      'We had a call, and frankly it didn’t work, he talked for an hour about himself. Please don’t put us together again.',
    );
    expect(
      world
        .letters('Ada Lind')
        .map(({ subject }) => subject)
        .join(),
    ).toMatch(/not be introduced/);
    await world.pass({ days: 90 });
    expect(newest().subject).not.toMatch(/three months/i);
  });

  it('who asks to be forgotten is asked about it, not for thanks', async () => {
    await said(
      'Yes. Forget me now please, my mother died and I don’t need this any more. Thank you for everything',
    );
    expect(newest().subject).toMatch(/forget/i);
  });

  it('“find me someone who answers” is one letter', async () => {
    await world.pass({ days: 14 });
    const before = world.letters('Ada Lind').length;
    await world.reply(
      'Ada Lind',
      world.letter('Ada Lind', /meet/i),
      'No, we didn’t. Please find me someone who answers.',
    );
    expect(world.letters('Ada Lind')).toHaveLength(before + 1);
  });
});

describe('small talk', () => {
  it.each([
    'Muchas gracias, encantada de estar aquí.',
    'No quiero nada, solo daros las gracias.',
    'Ich wollte nur danke sagen.',
    'Je voulais juste vous remercier.',
    'Nothing, I only wanted to say thank you.',
  ])('asks for nothing: %s', async (words) => {
    await world.join('Mara Ito', { ...ada, seek: 'Somebody who knows the stars by name' });
    const before = world.letters('Mara Ito').length;
    await world.reply('Mara Ito', world.letter('Mara Ito'), words);
    expect(world.letters('Mara Ito')).toHaveLength(before);
  });
});
