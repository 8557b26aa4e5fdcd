// What is only said in passing gets no letter, wakes no organiser, and changes nothing, whatever letter it answers.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ada } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = () => world.letter('Ada Lind');
const says = (words: string, letter = newest()) => world.reply('Ada Lind', letter, words);
const count = () => world.letters('Ada Lind').length + world.letters(organiser).length;
const join = (language = 'en') => world.join('Ada Lind', { ...ada, kinds: ['mentorship'], language });

/** Nothing comes back, and nobody is asked. */
async function staysQuiet(words: string) {
  const had = count();
  await says(words);
  expect(count(), words).toBe(had);
}

it('thanks and gladness to the welcome', async () => {
  await join();
  await staysQuiet(
    'Dear Friends, thank you kindly for your warm welcome. I look forward to hearing from you. With best wishes, Ada Lind',
  );
  await staysQuiet('np thx x');
  await staysQuiet('k');
});

it.each([
  ['en', 'I am so sorry to have confused you. I only wished to say thank you, nothing more.'],
  ['en', 'Forget it.'],
  ['de', 'nichts, alles gut so'],
  ['fr', 'Mais rien du tout, c’était juste un soupir.'],
  ['es', 'No quiero nada más por ahora.'],
])('to the letter that asks what they would like: %s', async (language, words) => {
  await join(language);
  await says('asdf qwer zxcv');
  await staysQuiet(words);
  // Nobody has left by it.
  await says(
    { en: 'status', de: 'Was wisst ihr über mich?', fr: 'Que savez-vous de moi ?' }[language] ??
      '¿Qué sabéis de mí?',
  );
  expect(flat(newest().text)).toMatch(/You take part|Du bist dabei|Vous participez|Participas/);
});

it('“forget it” takes nothing back that was said before, where it answers what they would like', async () => {
  await join();
  await says('My story: I row at dawn, and sing to the herons.');
  await says('asdf qwer zxcv');
  await staysQuiet('Forget it.');
  await says('status');
  expect(flat(newest().text)).toContain('herons');
  await says('undo');
  expect(flat(newest().text)).toContain(ada.story);
});

it('a promise to be silent is no wish for a copy', async () => {
  await join();
  await staysQuiet('Sorry. No more comments from me unless I have something to say.');
});

it('a remark beside a wish is not asked about', async () => {
  await join();
  await says('How lovely. Please add to my story that I was born in Trieste.');
  expect(flat(newest().text)).toContain('I was born in Trieste.');
  expect(flat(newest().text)).not.toContain('How lovely');
});

it('whoever asks for a person gets one', async () => {
  await join();
  await says('who do i talk to about this, i said yes to the baker and nothing happened');
  expect(newest().subject).toBe('Your question is with the organiser');
  expect(flat(world.letter(organiser).text)).toContain('i said yes to the baker');
});

it.each([
  ['Nada, déjalo estar.', 'es', 'ahora mismo mi huerto en Sevilla es grande'],
  ['Oh, forget it.', 'en', 'the boat is a Folkboat, 25 foot, built in 1962'],
])('asked where some words belong, nowhere is an answer: %s', async (words, language, first) => {
  await join(language);
  await says(first);
  await says(words);
  expect(newest().subject).toMatch(/What we know about you|Lo que sabemos de ti/);
  expect(world.letters(organiser)).toHaveLength(0);
});
