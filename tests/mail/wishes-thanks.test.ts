// What goes to the other as thanks: their own words as they stand, never fewer than they wrote.
import { expect, it } from 'vitest';
import { outcomeIn, thanksIn } from '../../functions/mail/wishes-outcome.ts';

it.each([
  ['please thank him for the moose', 'please thank him for the moose'],
  ['Sagt ihm danke, dass er so früh aufgestanden ist.', 'Sagt ihm danke, dass er so früh aufgestanden ist.'],
  ['Do tell him how grateful I am', 'Do tell him how grateful I am'],
  ['Sagt ihr bitte, wie sehr ich mich gefreut habe.', 'Sagt ihr bitte, wie sehr ich mich gefreut habe.'],
  ['Remerciez-la pour le pain, il était délicieux.', 'Remerciez-la pour le pain, il était délicieux.'],
  ['Dadle las gracias por el paseo.', 'Dadle las gracias por el paseo.'],
  ['Tell her that the soup was wonderful.', 'The soup was wonderful.'],
  ['We met twice. Could you thank him for the walk?', 'Could you thank him for the walk?'],
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

it.each(['we did, weekly!', 'Haben wir, jede Woche.', 'We did.'])('they met: %s', (text) => {
  expect(outcomeIn(text)).toBe('yes');
});

it.each(['we did not', 'Haben wir noch nicht.', 'We did nothing about it', 'Did we?'])(
  'they did not, or it is not said: %s',
  (text) => {
    expect(outcomeIn(text)).not.toBe('yes');
  },
);
