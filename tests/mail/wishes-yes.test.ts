// What goes with a yes: words for the other, the day it holds from, and another day than the one that was named first.
import { describe, expect, it } from 'vitest';
import {
  addedIn,
  asksToSayYes,
  dayPreferred,
  firstDay,
  onlyMoves,
  saysYesStands,
} from '../../functions/mail/wishes-yes.ts';

const about = { context: 'ask', received: Date.UTC(2026, 10, 26, 9), zone: 'Europe/Berlin' } as const;

describe('what is added to a yes', () => {
  it.each([
    ['Ja, aber nur nachmittags.', 'Nur nachmittags.'],
    ['Yes, but only by phone.', 'Only by phone.'],
    ['Oui, mais seulement par téléphone.', 'Seulement par téléphone.'],
    ['Sí, pero solo por las tardes.', 'Solo por las tardes.'],
    ['Ja, gern. Weil ich das schon immer lernen wollte.', 'Weil ich das schon immer lernen wollte.'],
    ['Yes, I’d like to. Just not Saturdays.', 'Just not Saturdays.'],
    ['Ja, sehr gern. Nur nicht samstags.', 'Nur nicht samstags.'],
    ['Oui, volontiers. Sauf le samedi.', 'Sauf le samedi.'],
    ['Sí, claro. Menos los sábados.', 'Menos los sábados.'],
    ['Yes please. Mornings only, please.', 'Mornings only, please.'],
  ])('stands by itself: %s', (text, added) => {
    expect(addedIn(text)).toContain(added);
  });

  it.each(['I did say yes please. Yes!', 'Yes, from 12 May.', 'Ja, ab dem 12. Mai.', 'Yes', 'Sí, claro'])(
    'is nothing: %s',
    (text) => {
      expect(addedIn(text)).toBeNull();
    },
  );
});

describe('the day a yes holds from', () => {
  it.each([
    'Can’t say no to that! Any day but Monday.',
    'Yes, any day except Mondays and Tuesdays.',
    'Ja, gern, jeden Tag außer Montag.',
    'Ja, nur nicht am Montag.',
    'Oui, tous les jours sauf le lundi.',
    'Sí, cualquier día menos el lunes.',
  ])('is none where only a day does not suit: %s', (text) => {
    expect(firstDay(text, '2026-11-30', about)).toBeNull();
  });

  it.each(['Yes, but not before Monday.', 'Ja, aber nicht vor Montag.', 'Yes, from Monday'])(
    'stays where it is one: %s',
    (text) => {
      expect(firstDay(text, '2026-11-30', about)).toBe('2026-11-30');
    },
  );
});

describe('another day', () => {
  it.each([
    'Ich merk grad, vor Weihnachten wird das nichts, lieber erst im Januar.',
    'I see now that it won’t be before Christmas, rather in January.',
    'Je vois que ce ne sera pas avant Noël, plutôt en janvier.',
    'Veo que antes de Navidad no va a poder ser, mejor en enero.',
    'Vielleicht verschieben wir es auf Januar?',
    'Could we move it to January?',
    'On pourrait le reporter en janvier.',
  ])('is the one preferred, and moves a yes: %s', (text) => {
    expect(dayPreferred(text, about)).toBe('2027-01-01');
    expect(onlyMoves(text)).toBe(true);
  });

  it.each([
    'Not now after all, rather ask me again in January.',
    'Doch lieber nicht, fragt mich im Januar nochmal.',
    'Finalement non, redemandez-moi plutôt en janvier.',
    'Ahora no, mejor preguntadme en enero.',
    'Ask me in January',
  ])('does not move a yes that is taken back: %s', (text) => {
    expect(onlyMoves(text)).toBe(false);
  });

  it.each([
    'Nein, mein Ja gilt doch noch, nur eben erst ab Januar!',
    'No no, my yes still stands, only from January.',
    'Non, mon oui tient toujours, mais seulement à partir de janvier.',
    'No, mi sí sigue en pie, pero a partir de enero.',
  ])('a yes that stands: %s', (text) => {
    expect(saysYesStands(text)).toBe(true);
    expect(dayPreferred(text, about)).toBe('2027-01-01');
  });

  it.each([
    'My yes no longer stands.',
    'Mein Ja gilt nicht mehr.',
    'Does my yes still stand?',
    'If my yes still stands, then fine.',
    'Mon oui ne tient plus.',
    'Mi sí ya no vale.',
  ])('none that stands: %s', (text) => {
    expect(saysYesStands(text)).toBe(false);
  });
});

describe('who asks whether they may still say yes', () => {
  it.each([
    'Could I still say yes?',
    'Is it too late to say yes?',
    'Kann ich doch noch zusagen?',
    'Est-ce que je peux encore dire oui ?',
    '¿Puedo todavía decir que sí?',
  ])('says it: %s', (text) => {
    expect(asksToSayYes(text)).toBe(true);
  });

  it.each([
    'Can I change my answer?',
    'Could I accept in March?',
    'Can I say yes only to a phone call?',
    'May I take it back?',
    'Kann ich es mir noch überlegen?',
    'Puis-je changer d’avis ?',
  ])('is not somebody who asks something else: %s', (text) => {
    expect(asksToSayYes(text)).toBe(false);
  });
});
