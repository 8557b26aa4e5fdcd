// The plainest answers, in the languages of the rules: they are taken as they stand, with a name beneath them or without.
import { expect, test } from 'vitest';
import type { ReadingContext } from '../../functions/core/reading.ts';
import { read } from '../../functions/mail/read.ts';

const received = Date.parse('2027-03-09T09:00:00Z');
const kindOf = (text: string, context: ReadingContext) =>
  read(text, { context, received, zone: 'Europe/Berlin' }).kind;

test.for([
  'Yes.\n\nMargaret',
  'Sí, claro',
  'Oui oui',
  'Ja klar',
  'Yes, sure',
  'Zgoda',
  'Javisst',
  'Oui, oui et oui.',
  'Happy to meet!',
  'Put me down for it.',
  'joa, warum ned',
  'Klar will ich die Person kennenlernen.',
  'Ik zeg ja. Dus ja.',
  'No. Well, actually yes.',
  'Nein. Doch, eigentlich schon.',
  'Non. Enfin si.',
  "Yes please! And do tell them I can't manage stiles any more, it's my hip.",
])('“%s” is a yes', (text) => {
  expect(kindOf(text, 'ask')).toBe('accept');
});

test.for([
  'Da sag ich nein.',
  'Ce sera non pour celui-ci.',
  'Thanks but no.',
  'No. Actually I would rather not.',
  'Nein, eigentlich nicht.',
])('“%s” is a no', (text) => {
  expect(kindOf(text, 'ask')).toBe('decline');
});

test.for([
  'Na meinetwegen. Aber wehe.',
  'Ik zeg geen nee.',
  "Can't say I'm not interested",
  '¿Y por qué no me dicen el nombre?',
  'Hallo Moni, Samstag passt, ich bring den Salat mit und Gerd die Bierbänke.',
])('“%s” is neither a yes nor a no', (text) => {
  expect(['accept', 'decline']).not.toContain(kindOf(text, 'ask'));
});

test.for([
  "Yes that's right, thank you",
  'Correct',
  'Ja, stimmt so',
  'Alles richtig',
  "Oui, c'est ça",
  'Sí, está bien',
  'Sim, está certo',
  'Klopt',
  'Ja, det stämmer',
  'Ja, det passer',
  'Ja, det stemmer',
  'Да, всё верно',
])('“%s” approves of a text about oneself', (text) => {
  expect(kindOf(text, 'onboarding')).toBe('accept');
});

test.for([
  'Stimmt fast. Es heißt Orgelbauer, nicht Orgelspieler.',
  'Almost right, I repair clocks.',
  "That's me alright, only it's 12 years, not 20",
  'Das bin ich, nur sind es zwölf Jahre, nicht zwanzig',
])('“%s” does not', (text) => {
  expect(kindOf(text, 'onboarding')).toBe('update');
});

test.for([
  'Take me off this please.',
  'Haal mij maar van de lijst af.',
  'Vänligen avregistrera mig från alla utskick.',
  'Please remove my address from your mailings for good.',
])('“%s” leaves', (text) => {
  expect(kindOf(text, 'status')).toBe('leave');
});

test('whoever is paused and says later stays so', () => {
  expect(kindOf('Ikke ennå. Ta kontakt igjen i september.', 'paused')).toBe('pause');
});

test.for([
  'Mit dem Herrn niemals, auch nicht in zehn Jahren.',
  'Never put me together with anyone from Hargreaves & Co.',
  'Con la ditta Ferraresi non voglio avere più niente a che fare.',
  'Ne me présentez plus jamais M. Lacaze.',
])('“%s” keeps somebody away', (text) => {
  expect(kindOf(text, 'status')).toBe('block');
});
