// What goes to the other as thanks: their own words, and never what they say to us about them.
import { expect, it } from 'vitest';
import { outcomeIn, saysNotYet } from '../../functions/mail/wishes-outcome.ts';
import { refusesThanks, thanksIn } from '../../functions/mail/wishes-thanks.ts';

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

it.each([
  ['Dites-lui, je vous prie, toute ma gratitude.', 'Toute ma gratitude.'],
  ['Oui. Transmettez-lui mes excuses pour le plat.', 'Mes excuses pour le plat.'],
  ['Dites-lui : la prochaine fois, je surveille le four.', 'La prochaine fois, je surveille le four.'],
  [
    '« La prochaine fois, je surveille le four. » Et c’est réglé.',
    'La prochaine fois, je surveille le four.',
  ],
  ['Il faudrait lire « Toute ma gratitude pour le Buffon. »', 'Toute ma gratitude pour le Buffon.'],
  ['yh twice!! say thx 4 the choc', 'Thx 4 the choc'],
  ['Please pass this on to Ben: the pie was worth the journey.', 'The pie was worth the journey.'],
  ['Dígale que Dios se lo pague.', 'Dios se lo pague.'],
  ['Aye. She found it in the shoebox. Thank you, Ben!', 'Thank you, Ben!'],
])('without what is said to us: %s', (text, words) => {
  expect(thanksIn(text, 'Ben Okafor')).toBe(words);
});

it.each([
  'Tell him the pie was worth the journey, and to stop apologising for being a banker.',
  'Sagt ihm, er soll sich bei der Bank nicht unterkriegen lassen.',
])('whole, where it would be maimed: %s', (text) => {
  expect(thanksIn(`${text} And so on.`)).toBe(text);
});

it.each(['Thank you, Olga!', 'Ben came twice.', 'Thank you for asking.'])('not to them: %s', (text) => {
  expect(thanksIn(text, 'Ben Okafor')).toBeNull();
});

it.each([
  'No thanks',
  'no',
  'Rather not.',
  'I’d rather thank him myself.',
  'I have thanked her already.',
  'Nein danke.',
  'Ich habe mich schon bedankt.',
  'Non merci, sans façon.',
  'Je l’ai déjà remerciée.',
  'Mejor no.',
  'Ya le di las gracias.',
])('no thanks: %s', (text) => {
  expect(refusesThanks(text)).toBe(true);
});

it.each([
  'thx 4 the choc n the laughs',
  'Thank you for the soup.',
  'No words for it: thank you for the soup.',
  'The soup changed my week.',
  'Non pas une soupe, mais trois : merci pour tout !',
  'Danke für die Suppe, nicht nur für die eine.',
])('thanks: %s', (text) => {
  expect(refusesThanks(text)).toBe(false);
});

it.each([
  'Hélas non, ma convalescence se prolonge. Ce sera pour février.',
  'War krank, wird nachgeholt.',
  'Not so far, he had a cold. We’re fixed for next Thursday.',
  'Quedamos para el día 7, aún no nos hemos puesto cara.',
  'Que no nos hemos visto todavía, ¡que es en enero!',
  'Pas encore.',
])('still to come: %s', (text) => {
  expect(saysNotYet(text)).toBe(true);
  expect(outcomeIn(text)).toBeNull();
});

it.each([
  'We met last week.',
  'We see each other every Thursday.',
  'Wir treffen uns jeden Samstag.',
  'Nos vemos cada jueves.',
  'No, we did not.',
  'We have met twice, and it is not over yet.',
])('not still to come: %s', (text) => {
  expect(saysNotYet(text)).toBe(false);
});
