// Days that lean on a day named before, days that do not suit, and what is no day to wait for.
import { expect, test } from 'vitest';
import type { ReadingContext } from '../../functions/core/reading.ts';
import { read } from '../../functions/mail/read.ts';

/** Tuesday 9 March 2027, in the morning. */
const received = Date.parse('2027-03-09T09:00:00Z');
const reading = (text: string, context: ReadingContext = 'ask') =>
  read(text, { context, received, zone: 'Europe/Berlin' });

test.for([
  ['My viva is on 21 April. After that, please ask me again.', '2027-04-22'],
  ['Am Freitag habe ich Prüfung. Danach bitte noch einmal fragen.', '2027-03-13'],
  ['Prova da OAB no dia 20. Depois disso pode perguntar de novo.', '2027-03-21'],
  ['Finisco il tirocinio il 31 marzo, dopo chiedetemelo di nuovo.', '2027-04-01'],
  ['Bin bis 11. April über Ostern weg, danach gern noch einmal fragen.', '2027-04-12'],
  ['Ask me again in a week or two.', '2027-03-23'],
] as const)('the day to ask again of “%s” is %s', ([text, until]) => {
  expect(reading(text)).toMatchObject({ kind: 'later', until });
});

test.for([
  ['Please stop writing to me until Whitsun is over.', '2027-05-18'],
  ['Urlaub! Vom 15.3. bis 4.4. keine Post bitte.', '2027-04-05'],
  ['De viaje hasta el domingo 1 de agosto. El 2 ya me pueden escribir.', '2027-08-02'],
] as const)('the pause of “%s” ends on %s', ([text, until]) => {
  expect(reading(text, 'status')).toMatchObject({ kind: 'pause', until });
});

test.for([
  ["Yes gladly. I'm away 1-14 April, so after that please.", '2027-04-15'],
  ['Chouette, oui ! Je suis en résidence du 15 mars au 18 avril, donc après.', '2027-04-19'],
  ["In April, no, make it May. But yes, I'd like to meet them.", '2027-05-01'],
  ["En avril, enfin non, disons en mai. Mais c'est oui, oui.", '2027-05-01'],
  ['Jajamän. Är i Sälen till söndag den 21, så från måndagen efter.', '2027-03-22'],
  ["Volontiers. La mi-mai m'irait bien, plus tôt ce n'est pas possible.", '2027-05-15'],
  ['Mais volontiers ! Seulement pas cette semaine, j’ai ma sœur à la maison.', '2027-03-15'],
] as const)('the yes of “%s” holds from %s', ([text, notBefore]) => {
  expect(reading(text)).toMatchObject({ kind: 'accept', notBefore });
});

test.for([
  "Yes, but I'm only in town until Friday so they'd better be quick.",
  'Yes, with pleasure, though never on a Sunday.',
  'Ja tack, ingen brådska. Fyller 70 på lördag så då är jag upptagen.',
  'Vale, sin prisa, cuando le venga bien. Yo mejor por las mañanas.',
])('the yes of “%s” waits for no day', (text) => {
  expect(reading(text)).toMatchObject({ kind: 'accept', notBefore: null });
});

test('who has been away until now is back', () => {
  expect(reading('Home since Saturday. Do start the letters up again please.', 'paused')).toMatchObject({
    kind: 'resume',
    until: null,
  });
});
