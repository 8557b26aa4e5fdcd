// What an organiser answers to a plan: which pairs are to be held, in four languages and their own words.
import { describe, expect, test } from 'vitest';
import { holdsIn } from '../../functions/mail/wishes-hold.ts';

const pairs = [
  { number: 1, names: ['Ada Lind', 'Ben Okafor'] },
  { number: 2, names: ['Cleo Marsh', 'Jürgen Groß'] },
  { number: 3, names: ['Élodie Petit', 'Ada Berg'] },
  { number: 4, names: ['Óscar Ruiz', 'Dora Quist'] },
  { number: 12, names: ['Egon Good', 'Fay Loud'] },
] as const;

describe('an organiser holds', () => {
  test.each<[string, readonly number[]]>([
    ['hold 3', [3]],
    ['Hold 3, please.', [3]],
    ['Hold 3 and 4', [3, 4]],
    ['Please hold 3, 4 and 12. The rest is fine.', [3, 4, 12]],
    ['hold the third', [3]],
    ['Hold number three, thanks', [3]],
    ['Hold no. 3', [3]],
    ['not Ada and Ben', [1]],
    ['Please don’t ask Cleo and Jürgen, they know each other.', [2]],
    ['Not Óscar, he is in hospital.', [4]],
    ['2 is great, 3 not', [3]],
    ['Good, but hold 3', [3]],
    ['All fine except 3', [3]],
    ['Ada and Ben, please not', [1]],
    ['Skip the last two weeks of talk; hold 4', [4]],
    ['Leave the second one out', [2]],
    ['Bitte 3 zurückhalten', [3]],
    ['den dritten bitte nicht', [3]],
    ['den 3. bitte nicht', [3]],
    ['Nicht Ada und Ben!', [1]],
    ['Alles gut außer 3', [3]],
    ['Lasst das vierte Paar weg', [4]],
    ['Jurgen bitte nicht, der Rest passt', [2]],
    ['pas le 3', [3]],
    ['Mettez le troisième de côté', [3]],
    ['la 3 no', [3]],
    ['Pas la troisième, s’il vous plaît', [3]],
    ['Pas Ada et Ben', [1]],
    ['Tout va bien, sauf la 4', [4]],
    ['Mettez de côté… non, retirez la deuxième', [2]],
    ['Retén la 3', [3]],
    ['La tercera no, por favor', [3]],
    ['No preguntéis a Ada y Ben', [1]],
    ['Todo bien menos la 4', [4]],
  ])('"%s"', (text, hold) => {
    expect(holdsIn(text, pairs)).toEqual({ hold });
  });

  test.each([
    'Hold 7',
    'Hold Ada',
    'Hold them',
    'Do not hold 3',
    'Why is 3 there?',
    'Hold all except 3',
    'Ada and Ben know each other already',
    'Halte nicht 3 zurück, sondern',
    'No retengas la 3',
    // To hold, or to choose.
    'Retenez la 3',
    'Hold it for two weeks',
  ])('perhaps, and is asked which: "%s"', (text) => {
    expect(holdsIn(text, pairs)).toBe('unclear');
  });

  test.each([
    'Thanks, looks good',
    'No objections',
    '2 is fine',
    'Passt, danke',
    'Keine Einwände',
    'Très bien, merci',
    'Todo bien, gracias',
    'ok',
  ])('nothing: "%s"', (text) => {
    expect(holdsIn(text, pairs)).toBe('nothing');
  });
});
