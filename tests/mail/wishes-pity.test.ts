// What is said after a round that came to nothing: it wants no letter back, unless it says anything else.
import { expect, it } from 'vitest';
import { saysPity } from '../../functions/mail/wishes-pity.ts';

it.each([
  'Schade, aber is nicht schlimm.',
  'Schade, aber das ist doch nicht so schlimm. Vielleicht klappt es ja beim nächsten Mal.',
  'Macht nichts, lieb, dass ihr geguckt habt.',
  'Ach schade. Danke fürs Suchen!',
  'Oh, a pity. Thanks for looking!',
  'No worries, kind of you to try.',
  'Never mind, thank you for having looked.',
  'Tant pis, merci d’avoir cherché pour moi.',
  'Ce n’est pas grave, c’est gentil d’avoir regardé.',
  'Qué pena, gracias por buscar.',
  'No pasa nada, sois muy amables.',
  'Next time, then.',
  'Oh well, next time then.',
  'Ach so, na ja. Dann halt beim nächsten Mal.',
  'Alles gut, ich warte gern.',
  'Ah bon, d’accord. J’attends la prochaine fois.',
  'Vaya, qué pena. Entonces espero a la próxima, sin problema.',
])('only regret, patience or thanks: %s', (text) => {
  expect(saysPity(text)).toBe(true);
});

it.each([
  'Schade, aber diese Person lieber nicht mehr.',
  'Schade. Sucht bitte nach jemandem mit Hund.',
  'A pity. Who was it?',
  'Too bad, I would have liked to meet her. No more, please.',
  'Thanks for looking, but stop now.',
  'Danke, dass ihr geguckt habt, aber ich mag nicht mehr.',
  'Dommage, et maintenant ?',
  'Qué pena, me doy de baja.',
  'No.',
  'Not this person.',
  'Ah well, then stop.',
  'Ach so. Dann nicht mehr.',
  'Vale, pues me voy.',
  'Espero a alguien con huerto.',
])('something else: %s', (text) => {
  expect(saysPity(text)).toBe(false);
});
