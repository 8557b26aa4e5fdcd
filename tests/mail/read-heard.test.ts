// When the classifier is believed beside the rules: a yes that all words bear out stands, what only sounds like one is asked back.

import { expect, test } from 'vitest';
import type { ReadingContext } from '../../functions/core/reading.ts';
import { read } from '../../functions/mail/read.ts';

const received = Date.parse('2026-03-10T09:00:00Z');
const reading = (text: string, context: ReadingContext) =>
  read(text, { context, received, zone: 'Europe/Berlin' });

test('nobody leaves by words that only sound like it', () => {
  for (const context of ['onboarding', 'paused', 'status', 'ask'] as const)
    expect(reading('Honestly, you never listen.', context).kind).not.toBe('leave');
});

test.for([
  ['ask', 'aye nae bother', 'accept'],
  ['ask', 'Von mir aus.', 'accept'],
  ['ask', "I can't very well refuse", 'accept'],
  ['ask', 'Please pass on my details to the gentleman with the canal boat.', 'accept'],
  ['ask', "I said I'd never do this again. I lied. Yes.", 'accept'],
  ['ask', "That's a yes from the houseboat.", 'accept'],
  ['ask', 'Selvfølgelig, om aftenen er jeg altid hjemme.', 'accept'],
  ['ask', 'I wish to resign my membership with immediate effect.', 'leave'],
  ['ask', 'Je veux partir, désinscrivez-moi', 'leave'],
  ['ask', 'Je doute que ça colle entre nous', 'decline'],
  ['ask', 'Zwei Vorschläge pro Runde', 'rhythm'],
  ['ask', 'Kann ich nächste Woche antworten?', 'later'],
  ['paused', 'Ya pueden volver a escribirme', 'resume'],
  ['paused', 'Potete scrivermi di nuovo', 'resume'],
  ['paused', 'När ni vill, jag är redo igen', 'resume'],
  ['onboarding', 'Я передумала, не хочу участвовать.', 'leave'],
  ['onboarding', "I've changed my mind about joining, it's not for me", 'leave'],
  ['onboarding', 'Lösche bitte alles über mich.', 'erase'],
  ['onboarding', 'please take out the grandchildren', 'update'],
  ['onboarding', 'quase, mas não sou viúva', 'update'],
  ['onboarding', 'Correcto. Autorizo a que se me presente en esos términos.', 'accept'],
  ['status', 'please take out the grandchildren', 'update'],
] satisfies [ReadingContext, string, string][])('%s: “%s” is %s', ([context, text, kind]) => {
  expect(reading(text, context).kind).toBe(kind);
});

test.for([
  'Hij zou het graag doen',
  'Sie würde ihn gern kennenlernen',
  'She would gladly do it',
  'Lui lo farebbe volentieri',
  'Go ahead and introduce him to somebody who cares.',
  "I'm sure it would be fun. For somebody with evenings.",
  'Count me in for the summer picnic!',
  'Chętnie przyjdę na niedzielnego grilla, przyniosę sałatkę.',
  'Absolutely thrilled. Note the tone.',
  'Ich freue mich, dass Lena jemanden gefunden hat!',
  'Oui, c’est bien moi, celle de la péniche.',
  'Was ik twintig jaar jonger, dan graag.',
  'Da, gdybym był młodszy, to chętnie.',
  'Graag, maar dan voor mijn buurman.',
  'Пусть пишет кому-нибудь другому.',
  'Que me llame cuando las vacas vuelen.',
  'Avec plaisir, dans une autre vie.',
  'Oui, j’ai bien changé d’adresse.',
  'J’accepte vos excuses.',
  'Acepto las disculpas.',
  'Natuurlijk ken ik hem.',
  'Gern geschehen!',
  'D’accord pour la réunion de jeudi.',
  'Happy to help. With anything but this.',
])('“%s” is no yes', (text) => {
  expect(reading(text, 'ask').kind).not.toBe('accept');
});

test.for([
  ['Sim, mas só depois do dia 25 de abril, tá?', '2026-04-26'],
  ['Да, только после 25 апреля, ладно?', '2026-04-26'],
  ['Yes, but only after 25 April, ok?', '2026-04-26'],
  ['Va bene ma non prima di metà aprile', '2026-04-15'],
  ['Sí, pero espera, desde el lunes 4', '2026-05-04'],
] satisfies [string, string][])('“%s” is a yes from that day on', ([text, day]) => {
  const { kind, notBefore } = reading(text, 'ask');
  expect({ kind, notBefore }).toEqual({ kind: 'accept', notBefore: day });
});

test.for([
  ['Ich bin vom 16. bis 29. März in Reha, in der Zeit bitte keine Mails', 'pause', '2026-03-29'],
  [
    'Mon mari est absent jusqu’au 24 avril. Reposez-moi la question la semaine suivante.',
    'later',
    '2026-04-27',
  ],
  ['J’ai reçu votre mot le 1er mars, et je vous dis non en toute amitié.', 'decline', null],
  ['Me llegan demasiados, uno al mes estaría bien', 'rhythm', null],
] satisfies [string, string, string | null][])('“%s” is %s', ([text, kind, day]) => {
  const { kind: found, until } = reading(text, 'ask');
  expect({ kind: found, until }).toEqual({ kind, until: day });
});

test.for([
  ['onboarding', 'Please remove me saying that I hate cats.'],
  ['onboarding', 'Ik wil niet meer meedoen aan wedstrijden, dat mag eruit.'],
  ['onboarding', 'Super, nur das Alter stimmt nicht.'],
  ['onboarding', 'C’est très bien, enlevez juste mon âge.'],
  ['status', 'Delete my old number please.'],
  ['status', 'Lösch bitte meine alte Adresse.'],
] satisfies [ReadingContext, string][])(
  '%s: “%s” ends nothing and approves of nothing',
  ([context, text]) => {
    expect(['accept', 'leave', 'erase', 'block']).not.toContain(reading(text, context).kind);
  },
);
