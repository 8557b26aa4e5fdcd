// A reply that talks of much else counts by the plain word on which it ends; how to meet, and from when, is no word on whether.

import { expect, test } from 'vitest';
import type { ReadingContext } from '../../functions/core/reading.ts';
import { read } from '../../functions/mail/read.ts';

const received = Date.parse('2026-03-10T09:00:00Z');
const reading = (text: string, context: ReadingContext) =>
  read(text, { context, received, zone: 'Europe/Berlin' });

test.for([
  [
    'ask',
    'I was about to bin this, strangers wear me out. But a man who tunes bells? Put us in touch.',
    'accept',
  ],
  [
    'ask',
    'Eigentlich wollte ich absagen, ich bin müde. Aber gut, stellen Sie den Kontakt bitte her.',
    'accept',
  ],
  ['ask', "Au début j'ai pensé refuser, trop loin. Finalement présentez-nous.", 'accept'],
  ['ask', 'Eerst twijfelde ik, zo ver weg. Breng ons maar in contact.', 'accept'],
  ['ask', 'Сначала сомневалась, далеко ведь. Познакомьте нас.', 'accept'],
  ['ask', 'Ja gerne, aber Telefonieren mag ich nicht', 'accept'],
  ['ask', 'Sim, com gosto, mas não gosto de telefone', 'accept'],
  ['ask', 'Ja gjerne, men telefon er ikke noe for meg', 'accept'],
  ['onboarding', 'I blushed a little reading it. You have my permission.', 'accept'],
  ['onboarding', "J'ai souri en le lisant. Vous avez mon feu vert.", 'accept'],
  ['onboarding', 'Ik moest lachen bij het lezen. Jullie hebben mijn zegen.', 'accept'],
  ['onboarding', 'Will my employer see this?', 'question'],
  ['onboarding', 'Questo lo vedono tutti?', 'question'],
  ['paused', 'It said until summer, but I am bored. Unpause me.', 'resume'],
  ['paused', "Inutile d'attendre plus longtemps, mon genou va bien", 'resume'],
  ['paused', 'Prefiero darme de baja en vez de seguir en pausa', 'leave'],
  ['status', 'Scrivetemi meno spesso', 'rhythm'],
] satisfies [ReadingContext, string, string][])('%s: “%s” is %s', ([context, text, kind]) => {
  expect(reading(text, context).kind).toBe(kind);
});

test.for([
  'Gladly, provided it is after 12 May',
  'Gern, solange es erst nach dem 12. Mai ist',
  'Volontiers, à condition que ce soit après le 12 mai',
  'Con gusto, siempre que sea después del 12 de mayo',
  'Graag, als het maar na 12 mei is',
  "Yes, as long as it isn't before 13 May.",
])('“%s” is a yes from that day on', (text) => {
  expect(reading(text, 'ask')).toMatchObject({ kind: 'accept', notBefore: '2026-05-13' });
});

test.for([
  ['ask', 'Pas lui. Mettez-moi en contact avec la dame de la semaine dernière.'],
  ['ask', 'Niet deze. Breng me liever in contact met iemand uit Gent.'],
  ['ask', 'Нет. Познакомьте меня с кем-нибудь другим.'],
  ['ask', 'No thanks. You could introduce my brother to her, he would love it. Introduce them.'],
  ['ask', 'Not for me, but please introduce us to somebody who sings.'],
  ['ask', 'Let me ask my wife first, then introduce us.'],
  ['ask', 'As if. Sure, introduce us, what could possibly go wrong.'],
  ['ask', 'Yes, if he pays me.'],
  ['ask', 'Not this one. But if a cellist turns up, count me in.'],
  ['ask', 'My sister keeps saying: introduce us!'],
  ['ask', 'He begged me to write: connect us. I refuse.'],
  ['ask', 'Meine Frau sagt: stellt uns vor!'],
  ['ask', 'Ma fille écrit : présentez-nous !'],
  ['onboarding', 'Born 1950, not 1960. Use it.'],
  ['onboarding', 'Zwei Kinder, nicht drei. Passt.'],
  ['onboarding', 'Falta mi pueblo. Por lo demás, perfecto.'],
  ['onboarding', 'Er staat dat ik drie kinderen heb, het zijn er twee. Verder mooi geschreven.'],
  ['onboarding', 'Ihr habt meine Erlaubnis nicht.'],
  ['onboarding', 'Ikke bruk det.'],
] satisfies [ReadingContext, string][])('%s: “%s” is no yes', ([context, text]) => {
  expect(reading(text, context).kind).not.toBe('accept');
});

test.for(['I say: introduce us!', 'Ich sage: stellt uns vor!'])('“%s” is the writer’s own yes', (text) => {
  expect(reading(text, 'ask').kind).toBe('accept');
});

test('a denied wish to go on goes on with nothing', () => {
  expect(reading("Don't start again.", 'paused').kind).not.toBe('resume');
});

test('a no beside a yes that follows it is asked about', () => {
  const text =
    'Kona sier jeg ikke har tid. Kona har som regel rett, men ikke i dag: jeg vil gjerne treffe ham.';
  expect(reading(text, 'ask').kind).not.toBe('decline');
});
