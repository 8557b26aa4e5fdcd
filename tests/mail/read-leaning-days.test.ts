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
  ["Not now, I'm handing in my thesis on 31 May. From June I'm free as a bird.", '2027-06-01'],
  ['Pas maintenant, je rends mon mémoire le 31 mai. À partir de juin je serai libre.', '2027-06-01'],
  ['Inte nu, vi är bortresta till söndag 4 april. Måndagen därpå kan ni fråga igen.', '2027-04-05'],
  ['Ask me again two weeks after Easter.', '2027-04-12'],
  ['Proszę zapytać ponownie dwa tygodnie po Wielkanocy.', '2027-04-12'],
  ['Mijn examen is op 20 april. Vraag het me een week daarna nog eens.', '2027-04-27'],
  ['Fråga mig igen om en fem veckor.', '2027-04-13'],
  ['Спросите недели через три.', '2027-03-30'],
  ['Bis Ende Mai keine Chance, Abitur. Aber im Juni sehr gern!', '2027-05-31'],
  ['Akkurat nå er det lamming. Spør meg etter sankthans, da kan jeg love noe.', '2027-06-25'],
  ["On est au jardin tout l'été. Reprenons cela en septembre, merci.", '2027-09-01'],
  ['Vou para a serra e só volto no fim de agosto. Guardem-me essa pessoa!', '2027-08-31'],
  ['Jetzt nicht, fragt mich im April. Am 31. Mai ziehe ich um.', '2027-04-01'],
] as const)('the day to ask again of “%s” is %s', ([text, until]) => {
  expect(reading(text)).toMatchObject({ kind: 'later', until });
});

test.for([
  ['Please stop writing to me until Whitsun is over.', '2027-05-18'],
  ['Lasciatemi in pace fino a maggio, per cortesia.', '2027-05-01'],
  ['La meg være i fred til etter påske, er dere snille.', '2027-03-30'],
  ['Kan ni låta mig vara i fred i sex veckor? Jag orkar inget just nu.', '2027-04-20'],
  ['Lăsați-mă în pace, vă rog, până la jumătatea lui mai.', '2027-05-15'],
  ['Urlaub! Vom 15.3. bis 4.4. keine Post bitte.', '2027-04-05'],
  ['Please pause me: I have a hip operation on 15 March, then six weeks of rehab.', '2027-04-26'],
  ['Proszę o przerwę: 15 marca mam operację, a potem sześć tygodni rehabilitacji.', '2027-04-26'],
  ['Please pause me from 15 March for six weeks.', '2027-04-26'],
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
  [
    "Yes gladly. We've been told to stay put until Monday 19 April. From that day I'm all yours.",
    '2027-04-19',
  ],
  ['Me encantaría. Eso sí, hasta mayo no puedo, que estoy con la tesis.', '2027-05-01'],
  ["Yes! It's just that until the end of April I'm on a ship off Aberdeen.", '2027-04-30'],
  ['Con piacere, ma vorrei aspettare che passino le feste di Pasqua.', '2027-03-30'],
  ['Bin dabei. Ab dem ersten April (nein, kein Scherz) hab ich nachmittags frei.', '2027-04-01'],
  [
    'Sì, ma con calma: mi operano il 9 maggio e prima non mi faccio vedere. Dal giorno dopo ci sono.',
    '2027-05-10',
  ],
  ['Count me in, I am at sea for a while. After the 25th?', '2027-03-26'],
  ['Sì! Mi tolgono il gesso il 12 aprile. Dal giorno dopo ci sono.', '2027-04-13'],
  ['Ja graag! Eerste week van mei, vanaf de maandag, ben ik weer boven water.', '2027-05-03'],
  ['Ja graag! Alleen pas over een dag of tien.', '2027-03-19'],
  ['Con gusto, pero después de San José.', '2027-03-20'],
  ['Mais volontiers ! Seulement pas cette semaine, j’ai ma sœur à la maison.', '2027-03-15'],
] as const)('the yes of “%s” holds from %s', ([text, notBefore]) => {
  expect(reading(text)).toMatchObject({ kind: 'accept', notBefore });
});

/** Languages of which else only clear short answers are known. */
test.for([
  ['Kyllä kiitos, mutta vasta ensi tiistaista lähtien.', '2027-03-16'],
  ['Kyllä, mielelläni. Vasta juhannuksen jälkeen kuitenkin.', '2027-06-27'],
  ["Evet, memnuniyetle. Ama 20 Nisan'dan sonra olsun.", '2027-04-21'],
  ['Ano, moc ráda. Ale až po Velikonocích.', '2027-03-30'],
  ['Ano, ale nejdřív od pondělí.', '2027-03-15'],
] as const)(
  'the yes of “%s”, in a language known by its short answers, holds from %s',
  ([text, notBefore]) => {
    expect(reading(text)).toMatchObject({ kind: 'accept', notBefore });
  },
);

test.for([
  "Yes, but I'm only in town until Friday so they'd better be quick.",
  'Yes, with pleasure, though never on a Sunday.',
  'Ja tack, ingen brådska. Fyller 70 på lördag så då är jag upptagen.',
  'Vale, sin prisa, cuando le venga bien. Yo mejor por las mañanas.',
])('the yes of “%s” waits for no day', (text) => {
  expect(reading(text)).toMatchObject({ kind: 'accept', notBefore: null });
});

test.for([
  'Oui, mais à partir de lundi je ne veux plus de rencontres.',
  'Sí, pero a partir de junio no puedo quedar con nadie.',
  'Да, но до мая я не хочу, а после мая тем более.',
  'Ja, danke für die Nachricht. Ab Mai bin ich weg, daher lieber nicht.',
])('a no that does not end on the day it names is no yes: “%s”', (text) => {
  expect(reading(text).kind).not.toBe('accept');
});

test.for([
  'Nej tack. Låt mig vara i fred.',
  'Ein andermal, ja? Diese Woche ist mein Kater gestorben, ich bin keine gute Gesellschaft.',
])('“%s” names no day to wait for', (text) => {
  expect(reading(text)).toMatchObject({ until: null, notBefore: null });
});

test.for([
  "Yes please. I'd like that. They left me in peace for three weeks.",
  'Ja, sehr gern. Von Montag bis Freitag arbeite ich, abends passt es immer.',
  "Oui, volontiers ! Je suis à Lyon jusqu'à vendredi, si elle veut prendre un café.",
])('neither a pause nor a wait is read into “%s”', (text) => {
  expect(reading(text)).toMatchObject({ kind: 'accept', until: null, notBefore: null });
});

test('who has been away until now is back', () => {
  expect(reading('Home since Saturday. Do start the letters up again please.', 'paused')).toMatchObject({
    kind: 'resume',
    until: null,
  });
});
