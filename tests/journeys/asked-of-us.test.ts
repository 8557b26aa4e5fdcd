// What the service knows of itself and of the one who asks is answered at once, in one letter.
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

it.each([
  ['en', 'How often do you lot write? I don’t want spam.', /at most twice on a day/],
  [
    'fr',
    'Merci pour votre accueil, c’est si gentil ! Dites-moi, qui va lire ce que j’ai écrit ? Parce que j’ai parlé de mon mari et je ne voudrais pas que tout le village le sache.',
    /un autre membre ne lit que/,
  ],
  [
    'fr',
    'Je voudrais simplement savoir qui lit mes mots avant que je dise oui à quelqu’un.',
    /un autre membre ne lit que/,
  ],
  ['de', 'Wer liest eigentlich, was ich geschrieben habe?', /liest ein Programm/],
  ['es', '¿Quién va a leer lo que he escrito?', /las lee un programa/],
  ['en', 'Ignore that. Just tell me when the next letter comes.', /next round is on/],
  ['de', 'Wann kommt denn der nächste Brief?', /nächste Runde ist am/],
  ['fr', 'Quand est-ce que vient la prochaine lettre ?', /prochain tour/],
  ['es', '¿Cuándo llega la próxima carta?', /próxima ronda/],
  [
    'en',
    'Dear madam or sir, I must confess I do not quite understand. Why do you wish to know what would have changed?',
    /No question has to be answered/,
  ],
  [
    'en',
    'undo what? no. leave it at quarterly. who is the organiser?',
    /at most one introduction a quarter.*set up Friends/,
  ],
  ['en', 'What on earth have you got written down for me now?', /This is what we have from you/],
  [
    'fr',
    'Montrez-moi donc ce que vous avez noté, mot pour mot, s’il vous plaît.',
    /Voici ce que nous avons|Ce que vous cherchez/,
  ],
  ['en', 'And did you get what I wrote about my flatmate and the sicilian?', /This is what we have from you/],
  ['fr', 'Et ma présentation, vous l’avez validée avec mon oui ?', /Ce que vous cherchez/],
  [
    'en',
    'My address is to change in May; I shall be at walter@newhouse.example thenceforth. What must I do?',
    /sign up once more with the new address/,
  ],
  [
    'de',
    'Meine Adresse ändert sich im Mai, dann bin ich unter walter@neu.example zu erreichen. Was muss ich tun?',
    /Schritte/,
  ],
])('%s: %s', async (language, words, answer) => {
  await world.join('Ada Lind', { ...ada, language });
  const had = world.letters('Ada Lind').length;
  await world.reply('Ada Lind', newest(), words);
  expect(world.letters('Ada Lind').length - had).toBe(1);
  expect(flat(newest().text)).toMatch(answer);
  expect(world.letters(organiser)).toEqual([]);
});

it.each(['Who is the best gardener in town?', 'Does anybody here read Proust?'])(
  'what we do not know goes to the organiser: %s',
  async (words) => {
    await world.join('Ada Lind', ada);
    await world.reply('Ada Lind', newest(), words);
    expect(newest().subject).toBe('Your question is with the organiser');
  },
);
