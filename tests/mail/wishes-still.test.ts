// Whether somebody still looks for it: a yes in many words, new words, or a remark of which only they know what it means.
import { expect, it } from 'vitest';
import { saysWish } from '../../functions/mail/wishes-seeking.ts';
import { stillSaid } from '../../functions/mail/wishes-still.ts';

it.each([
  'Freilich, das Wasser ist ja noch da.',
  'Still waiting, aren’t I.',
  'Still waiting, aren’t I?',
  'Of course, more than ever',
  'Nobody yet, I’m afraid.',
  'Na klar, nach wie vor.',
  'Immer noch!',
  'Daran hat sich nichts geändert.',
  'Bien sûr, plus que jamais.',
  'Hélas oui, toujours personne.',
  'Claro, sigo en ello.',
  'Todavía nadie.',
])('yes: %s', (text) => {
  expect(stillSaid(text)).toBe('yes');
});

it.each([
  'Somebody who keeps bees and would let me watch',
  'I am looking for a choir now.',
  'rather: people to sing with on Thursdays',
  'Jemand, der mit mir Saxofon spielt.',
  'Inzwischen suche ich eher einen Garten.',
  'Quelqu’un avec qui nager en hiver',
  'Una persona que sepa de abejas',
  'A neighbour with a workshop that I may use',
])('new words: %s', (text) => {
  expect(stillSaid(text)).toBe('words');
});

it.each([
  'Schach ja, aber lieber am Vormittag.',
  'Herbs rather than vegetables these days.',
  'Not sure any more.',
  'Still not sure.',
  'Of course, but not before summer.',
  'It depends.',
  'A bit less than before.',
  'Eher Kräuter als Gemüse.',
  'Bien sûr, mais plutôt le matin.',
  'Claro, pero mejor por la mañana.',
  'Already met one, thanks to you.',
  'Is it still true?',
])('asked back: %s', (text) => {
  expect(stillSaid(text)).toBe('unclear');
});

it.each([
  'So, now I have thought about it: I am simply looking for somebody who likes to build model railways.',
  'So, jetzt hab ich drüber nachgedacht: ich suche einfach jemand der gern Modelleisenbahn baut.',
  'Alles gut, ich warte gern. Was ich eigentlich suche: jemanden, der einen Garten hat.',
  'maybe I was too vague. I’d like to meet somebody who left marketing for a craft',
  'En fait, je cherche simplement quelqu’un pour jouer au tarot.',
  'La verdad, busco a alguien para jugar a las cartas.',
])('says whom they look for: %s', (text) => {
  expect(saysWish(text)).toBe(true);
});

it.each([
  'I was looking for my cat, and helped a neighbour.',
  'I helped a friend who was looking for somebody to mind her children.',
  'Ich suche oft für andere die richtige Wohnung.',
  'Ich habe jemanden gesucht, der mir hilft.',
  'J’ai cherché quelqu’un pendant des années.',
  'Ayudé a un vecino que buscaba a alguien para su huerto.',
])('tells of oneself: %s', (text) => {
  expect(saysWish(text)).toBe(false);
});
