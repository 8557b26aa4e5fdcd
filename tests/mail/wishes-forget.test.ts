// What deletes everything where it is asked whether to: plain words for it and nothing else.
import { expect, it } from 'vitest';
import { saysDeleteAll } from '../../functions/mail/wishes-forget.ts';

it.each([
  'Weg damit, endgültig.',
  'Natürlich bin ich sicher.',
  'Ja, alles löschen bitte.',
  'Of course I’m sure.',
  'Yes, get rid of it all, for good.',
  'Absolutely certain. Go ahead.',
  'Bien sûr, je suis sûre.',
  'Oui, effacez tout, définitivement.',
  'Claro que estoy seguro.',
  'Borradlo todo, por favor.',
])('deletes: %s', (text) => {
  expect(saysDeleteAll(text)).toBe(true);
});

it.each([
  'Of course I’m sure?',
  'I’m not sure.',
  'I am sure you mean well.',
  'I’m sure I want to stay.',
  'Weg damit, aber meine Geschichte bleibt.',
  'Ich bin mir nicht sicher.',
  'Löscht alles außer meiner Adresse.',
  'Delete it, but send me my data first.',
  'Go ahead and keep me in.',
  'Wait.',
  'Effacez seulement mon histoire.',
  'No estoy seguro.',
  'Never mind.',
  'Forget it.',
  'Vergesst es.',
  'Oubliez ça.',
  'Olvídalo.',
  'Sure',
  'Klar',
])('deletes nothing: %s', (text) => {
  expect(saysDeleteAll(text)).toBe(false);
});
