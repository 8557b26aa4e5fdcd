// What goes to the other as thanks: their own words, and never what they say to us about them.
import { expect, it } from 'vitest';
import { outcomeIn, thanksIn } from '../../functions/mail/wishes-outcome.ts';

it.each([
  ['please thank him for the moose', 'Thank you for the moose.'],
  ['Dankt ihr bitte für den Spaziergang.', 'Danke für den Spaziergang.'],
  ['Remerciez-la pour le pain.', 'Merci pour le pain.'],
  ['Dadle las gracias por el paseo.', 'Gracias por el paseo.'],
  ['Tell her that the soup was wonderful.', 'The soup was wonderful.'],
  ['Tell her: you saved my bacon, drinks on me.', 'You saved my bacon, drinks on me.'],
  [
    'Mais non, pas ça ! Dites-lui plutôt : merci Hugo pour le carré de terre.',
    'Merci Hugo pour le carré de terre.',
  ],
  ['Tell him instead: the tomatoes are in.', 'The tomatoes are in.'],
  ['Sagt ihm lieber: der Garten steht.', 'Der Garten steht.'],
  ['We met twice. Could you thank him for the walk?', 'Thank you for the walk.'],
])('their words: %s', (text, words) => {
  expect(thanksIn(text)).toBe(words);
});

it.each([
  'please thank him',
  'we did, weekly! pass on my thanks to her please',
  'Would you thank her for me?',
  'Dankt ihr bitte sehr herzlich von mir.',
  'Sagt ihm bitte danke!',
  'Remerciez-la bien de ma part.',
  'Dadle muchas gracias de mi parte, por favor.',
  'Remerciez-le de ma part, voulez-vous.',
  'We met, it helped, I am in her debt. Kindly tell her so.',
  'Dites-le-lui de ma part.',
  'Sagt ihr das.',
  'Do tell him how grateful I am',
  'Sagt ihr bitte, wie sehr ich mich gefreut habe.',
  'Sagt ihm danke, dass er so früh aufgestanden ist.',
  'Thank her for her patience.',
])('only thanks: %s', (text) => {
  expect(thanksIn(text)).toBe('');
});

it.each([
  'We met, thank you.',
  'I am grateful.',
  'Danke euch!',
  'Thanks for asking, it was lovely.',
  'Tell me more.',
])('none: %s', (text) => {
  expect(thanksIn(text)).toBeNull();
});

it.each([
  'we did, weekly!',
  'Haben wir, jede Woche.',
  'We did.',
  'Met twice. My Norwegian has progressed, for which she deserves a medal.',
  'We met but honestly it didn’t help.',
  'Wir haben uns getroffen, aber es hat nicht geholfen.',
  'Nous nous sommes vus, mais cela ne m’a pas aidée.',
  'Nos vimos, pero no me ayudó.',
])('they met: %s', (text) => {
  expect(outcomeIn(text)).toBe('yes');
});

it.each(['we did not', 'Haben wir noch nicht.', 'We did nothing about it', 'Did we?'])(
  'they did not, or it is not said: %s',
  (text) => {
    expect(outcomeIn(text)).not.toBe('yes');
  },
);
