// Replies in many languages are read as a careful person would read them.

import { expect, test } from 'vitest';
import { read } from '../../functions/mail/read.ts';
import { danish } from './readings/danish.ts';
import { dutch } from './readings/dutch.ts';
import { english } from './readings/english.ts';
import { expectCareful, isHarm } from './readings/expect.ts';
import { french } from './readings/french.ts';
import { freshBatches, lookalikes } from './readings/fresh.ts';
import { further } from './readings/further.ts';
import { german } from './readings/german.ts';
import { coverageOf, hard } from './readings/hard.ts';
import { italian } from './readings/italian.ts';
import { norwegian } from './readings/norwegian.ts';
import { polish } from './readings/polish.ts';
import { portuguese } from './readings/portuguese.ts';
import { russian } from './readings/russian.ts';
import { spanish } from './readings/spanish.ts';
import { swedish } from './readings/swedish.ts';

const careful = { right: 0.92, asked: 0.06, days: 0.9 };

test.for([
  ['Danish', danish, 30],
  ['Dutch', dutch, 30],
  ['English', english, 100],
  ['French', french, 70],
  ['German', german, 70],
  ['Italian', italian, 30],
  ['Norwegian', norwegian, 30],
  ['Polish', polish, 30],
  ['Portuguese', portuguese, 30],
  ['Russian', russian, 30],
  ['Spanish', spanish, 60],
  ['Swedish', swedish, 30],
] as const)('%s replies are read rightly, and none does harm', ([, examples, least]) => {
  expectCareful(examples, careful);
  expect(examples.length).toBeGreaterThanOrEqual(least);
});

test('harder replies in all languages do no harm, and most are read rightly', () => {
  const about = {
    context: 'ask',
    received: Date.parse('2026-03-10T09:00:00Z'),
    zone: 'Europe/Berlin',
  } as const;
  const readings = further.map(([wanted, text]) => ({ wanted, text, got: read(text, about).kind }));
  const harmful = readings.filter(({ wanted, got }) => isHarm(wanted, got));
  expect(harmful).toEqual([]);
  expect(readings.filter(({ wanted, got }) => wanted === got).length).toBeGreaterThan(0.935 * further.length);
});

test.for(Object.entries(hard))('%s replies of an unkind examiner do no harm', ([, examples]) => {
  const { replies, right, asked, dated, rightDay, harmful } = coverageOf(examples);
  expect(harmful).toEqual([]);
  expect(replies).toBeGreaterThanOrEqual(60);
  expect(right / replies).toBeGreaterThan(0.88);
  expect(asked / replies).toBeLessThan(0.08);
  expect(dated === 0 || rightDay / dated > 0.8).toBe(true);
});

test.for(freshBatches)('fresh batch %s is read with care: no harm, few days invented', ([, replies]) => {
  const readings = replies.map((reply) => ({
    reply,
    reading: read(reply.text, {
      context: reply.context,
      received: Date.parse('2026-03-10T09:00:00Z'),
      zone: 'Europe/Berlin',
    }),
  }));
  const wrong = readings.filter(
    ({ reply, reading }) => ![reply.kind, ...reply.acceptable].includes(reading.kind),
  );
  const harmful = wrong.filter(({ reply, reading }) => reply.harmIf.includes(reading.kind));
  expect(harmful.map(({ reply, reading }) => `${reply.text} → ${reading.kind}`)).toEqual([]);
  // Most of these are asked back: a grant that is not clear is a question, not a guess.
  expect(wrong.length / replies.length).toBeLessThan(0.12);
  const invented = readings.filter(
    ({ reply, reading }) =>
      reply.until === null &&
      reply.notBefore === null &&
      reply.dateOptional !== true &&
      (reading.until !== null || reading.notBefore !== null),
  );
  expect(invented.length / replies.length).toBeLessThan(0.005);
});

test.for(lookalikes)('%s: what only looks like consent or an end grants nothing', ([, replies]) => {
  const readings = replies.map((reply) => ({
    reply,
    kind: read(reply.text, {
      context: reply.context,
      received: Date.parse('2026-03-10T09:00:00Z'),
      zone: 'Europe/Berlin',
    }).kind,
  }));
  const wrong = readings.filter(({ reply, kind }) => ![reply.kind, ...reply.acceptable].includes(kind));
  const harmful = wrong.filter(({ reply, kind }) => reply.harmIf.includes(kind));
  expect(harmful.map(({ reply, kind }) => `${reply.text} → ${kind}`)).toEqual([]);
  expect(wrong.length / replies.length).toBeLessThan(0.12);
});

test.for([
  ['If we still lived in Leeds it would be a yes', 'unclear'],
  ['Wenn ich noch in Köln wohnte, wäre es ein Ja', 'unclear'],
  ["Si j'avais vingt ans de moins, ce serait oui.", 'unclear'],
  ['Si viviera en Bilbao todavía, sería un sí', 'unclear'],
  ['Se abitassi ancora a Torino sarebbe un sì', 'unclear'],
  ['Se eu ainda morasse no Porto, seria um sim', 'unclear'],
  ['Als ik nog in Gent woonde, zou het een ja zijn', 'unclear'],
  ['Bodde jag kvar i Lund hade det varit ett ja', 'unclear'],
  ['Boede jeg stadig i Aarhus, ville det være et ja', 'unclear'],
  ['Hadde jeg bodd i Bergen, hadde det vært et ja', 'unclear'],
  ['Gdybym mieszkała w Gdańsku, byłoby tak', 'unclear'],
  ['Если бы я жила в Туле, было бы да', 'unclear'],
  ['Count me in for the big quiz!', 'unclear'],
  ['Please go ahead with the new phone number I gave you.', 'unclear'],
  ['Yes, this is still my address.', 'unclear'],
  ['Ja, die Nummer stimmt noch.', 'unclear'],
  ['Oui, le colis est arrivé.', 'unclear'],
  ["Yes well, that's all very nice, but the last two never wrote back.", 'unclear'],
  ['Uy, sí, otro señor que me explica el vino', 'unclear'],
  ['Hij zou het graag doen', 'unclear'],
  ['Hun vil gerne', 'unclear'],
  ['Sounds good on paper', 'unclear'],
  ["Stop it, you're making me laugh", 'unclear'],
  ['Finalmente ho trovato le chiavi.', 'unclear'],
  ["J'ai dit non la dernière fois et je l'ai regretté", 'unclear'],
  ['Letztes Mal habe ich nein gesagt und es bereut', 'unclear'],
  ['Me gustaría que me escribierais menos', 'rhythm'],
  ['Vorrei che mi scriveste meno', 'rhythm'],
  ['Ich hätte gern weniger Post von euch', 'rhythm'],
  ["I'm taking some time off this week, back at my desk on Monday", 'later'],
  ['yesss please', 'accept'],
  ['Jaaaa!', 'accept'],
  ['nooooo', 'decline'],
  ['Er will bestimmt', 'unclear'],
  ['Morgen ziehen wir zusammen.', 'unclear'],
  ['Akkoord. Met vriendelijke groet, mr. A.J. Terpstra', 'accept'],
  ['Yes please, the evenings are best.', 'accept'],
  ['Ja, ich würde sie gern kennenlernen.', 'accept'],
] as const)('"%s" is %s', ([text, kind]) => {
  const reading = read(text, {
    context: 'ask',
    received: Date.parse('2026-03-10T09:00:00Z'),
    zone: 'Europe/Berlin',
  });
  expect(reading.kind).toBe(kind);
  if (kind === 'unclear') expect([reading.until, reading.notBefore]).toEqual([null, null]);
});

test('what only looks like a day gives none, and a feast gives its own', () => {
  const about = { context: 'ask', received: Date.parse('2026-03-10T09:00:00Z'), zone: 'UTC' } as const;
  expect(read('You may give him my name and address.', about).notBefore).toBeNull();
  expect(read("I think we'd get on. Yes please.", about).notBefore).toBeNull();
  expect(read('Yes, but not before Whitsun', about).notBefore).toBe('2026-05-24');
  expect(read('Fragt mich in KW 13 noch einmal', about).until).toBe('2026-03-23');
  expect(read('Ask me again on the last Friday of May', about).until).toBe('2026-05-29');
  expect(read('Ask me again after Eid', about).until).toBe('2026-03-23');
});

test('an accent tells languages apart, and a person is not nobody', () => {
  const about = { context: 'ask', received: 0, zone: 'UTC' } as const;
  expect(read('No sé', about).kind).toBe('unclear');
  expect(read('Oui, cette personne m’intéresse', about).kind).toBe('accept');
  expect(read('Je ne connais personne', about).kind).not.toBe('accept');
});

test('an absurdly long text is read only in part, and grants nothing', () => {
  const about = { context: 'ask', received: 0, zone: 'UTC' } as const;
  expect(read(`Yes please. ${'la '.repeat(100_000)} but no`, about).kind).toBe('unclear');
  expect(read(`Delete my account. ${'\n'.repeat(50_000)}`, about).kind).not.toBe('erase');
});

test('a thumb as a reaction answers, a heart asks', () => {
  const about = { context: 'ask', received: 0, zone: 'UTC' } as const;
  expect(read('', { ...about, reaction: '👍🏽' }).kind).toBe('accept');
  expect(read('', { ...about, reaction: '👎' }).kind).toBe('decline');
  expect(read('', { ...about, reaction: '❤️' }).kind).toBe('unclear');
});

test('a day that could be meant two ways is asked for', () => {
  const about = { context: 'ask', received: Date.parse('2026-03-10T09:00:00Z'), zone: 'UTC' } as const;
  expect(read('Yes, but not before 05/06', about)).toMatchObject({ kind: 'unclear', notBefore: null });
  expect(read('Please pause me until 05/06', about)).toMatchObject({ kind: 'pause', until: null });
});

test('who is away until a day, and was asked nothing, has a pause until then', () => {
  const about = { context: 'status', received: Date.parse('2026-03-10T09:00:00Z'), zone: 'UTC' } as const;
  expect(read('me voy de vacaciones hasta septiembre', about)).toMatchObject({
    kind: 'pause',
    until: '2026-09-01',
  });
});

test('a second wish is not lost', () => {
  const about = { context: 'ask', received: 0, zone: 'UTC' } as const;
  const reading = read('No thanks. And please send me a copy of my data.', about);
  expect([reading.kind, ...reading.also.map(({ kind }) => kind)].sort()).toEqual(['decline', 'export']);
});

test.for([
  ['I will come back when I am ready', 'unclear'],
  ['Mein Vater liegt im Sterben. Ich melde mich, wenn ich wieder kann.', 'unclear'],
  ['Je vous ferai signe quand je pourrai reprendre', 'unclear'],
  ['Volveré cuando pueda', 'unclear'],
  ['Ik kom terug als het weer gaat', 'unclear'],
  ['Bin wieder da', 'resume'],
  ['I am back, no more pause', 'resume'],
  ['keine Pause mehr bitte', 'resume'],
  ['I am back', 'resume'],
] as const)('whoever is paused and writes "%s" is read as %s', ([text, kind]) => {
  const received = Date.parse('2026-03-10T09:00:00Z');
  expect(read(text, { context: 'paused', received, zone: 'Europe/Berlin' }).kind).toBe(kind);
});
