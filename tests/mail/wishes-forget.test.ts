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
  'Oui, effacez, je confirme, et bonne continuation.',
  'Je confirme. Adieu.',
  'Yes, I confirm. Goodbye and good luck.',
  'Delete it all, thanks for everything, all the best',
  'Ja, ich bestätige das. Macht’s gut!',
  'Löscht alles, und viel Glück weiterhin.',
  'Sí, lo confirmo, y mucha suerte.',
  'Confirmo. Borradlo todo. Adiós.',
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
  'Goodbye.',
  'Bonne continuation !',
  'I confirm that I want to stay.',
  'Je confirme mon adresse.',
  'Ich bestätige den Empfang.',
  'No confirmo nada.',
  'I cannot confirm that.',
  'Je ne confirme pas.',
])('deletes nothing: %s', (text) => {
  expect(saysDeleteAll(text)).toBe(false);
});
