// What travels with a yes to the other: what tells them something, and nothing that is only said to us.
import { expect, it } from 'vitest';
import { addedIn } from '../../functions/mail/wishes-yes.ts';

it.each([
  'Yes! Thanks for thinking of me!',
  'That is kind of them. Yes.',
  'Oh that sounds lovely, yes please. I’d be glad to meet them.',
  'All right, I thought about it: yes, let’s do it.',
  'I’d like to meet them, I said so already.',
  'Right, that settles it, I’d be glad to meet them.',
  'Go on then, I’ll give it a go.',
  'Ja, sehr gern, das klingt wirklich schön. Ich freue mich sehr darauf.',
  'Danke fürs Drandenken, ich möchte die Person gern kennenlernen.',
  'Oui, volontiers, merci d’avoir pensé à moi.',
  'Avec grand plaisir, j’aimerais beaucoup la rencontrer.',
  '¡Ay, qué ilusión! Sí, por supuesto que quiero conocerle.',
  'Pues mira, sí, pero no antes del 3 de diciembre que estoy de viaje',
])('nothing does of %s', (text) => {
  expect(addedIn(text)).toBeNull();
});

it.each([
  ['Yes, because I have the same garden.', 'Because I have the same garden.'],
  ['Yes, just not Fridays', 'Just not Fridays'],
  ['It’s a yes, they’d just need to come to me.', 'It’s a yes, they’d just need to come to me.'],
  ['Yes please, that’s exactly what I need. Any evening but Thursdays.', 'Any evening but Thursdays.'],
  ['Ja, sehr gern! Ich lerne auch gerade Bienen zu halten.', 'Ich lerne auch gerade Bienen zu halten.'],
  ['Sí, claro. Los martes por la tarde me viene bien.', 'Los martes por la tarde me viene bien.'],
  [
    'Oui. J’ai perdu ma mère cet hiver et je sais ce que c’est.',
    'J’ai perdu ma mère cet hiver et je sais ce que c’est.',
  ],
])('of %s goes on what tells something', (text, words) => {
  expect(addedIn(text)).toBe(words);
});
