// Whether somebody still looks for it: a yes in many words, new words, or a remark of which only they know what it means.
import { expect, it } from 'vitest';
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
