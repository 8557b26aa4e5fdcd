// What the other is told with a yes: what somebody asks us to tell them, in words of its own, and nothing said to us.
import { describe, expect, it } from 'vitest';
import { read } from '../../functions/mail/read.ts';
import { questionIn } from '../../functions/mail/wishes-question.ts';
import { addedIn, firstDay } from '../../functions/mail/wishes-yes.ts';

const about = (language: string) =>
  ({
    context: 'ask',
    received: Date.parse('2026-11-30T10:00:00Z'),
    zone: 'Europe/Berlin',
    language,
  }) as const;

it.each([
  ['I’m in. Also, tell them I bring the shoeboxes.', 'I bring the shoeboxes.'],
  ['yes!! pls tell him sat mornings are best 4 me', 'Sat mornings are best 4 me'],
  ['Yes. Do mention I make a very good honey cake.', 'I make a very good honey cake.'],
  ['Ja gern. Sagt ihm, dass ich Kuchen mitbringe.', 'Ich bringe Kuchen mit.'],
  ['Volontiers, oui. Dites-lui que je paie le pique-nique.', 'Je paie le pique-nique.'],
  ['Oui. Dites-lui qu’on peut se voir chez moi.', 'On peut se voir chez moi.'],
  ['Sí, encantada. Decidle que llevo la tarta.', 'Llevo la tarta.'],
  ['Yes, gladly. I tell stories at the library on Mondays.', 'I tell stories at the library on Mondays.'],
  ['Yes. Just no mornings please', 'Just no mornings please'],
])('“%s” tells “%s”', (text, told) => expect(addedIn(text)).toBe(told));

it.each([
  'Yes, I should like to meet this person.',
  'On second thought... no wait. Yes. Ignore my dithering, yes.',
  'Yes. Please don’t tell him that I am divorced now.',
  'Ja, aber erzählt ihr bitte nicht, dass ich krank war.',
  'Oui, mais ne lui dites pas que je suis veuve depuis peu.',
  'Sí, pero no le digáis que estoy enferma ahora mismo.',
  'Yes! Tell them I can’t wait to meet them',
  'Oui. Dites-lui que oui.',
])('“%s” tells nothing', (text) => expect(addedIn(text)).toBeNull());

it.each([
  [
    'de',
    'Klingt vernünftig, wenn er Geduld hat. Hat er schon mal unterrichtet?',
    'Hat er schon mal unterrichtet?',
  ],
  ['en', 'Sounds sensible if she is patient. Has she taught before?', 'Has she taught before?'],
  ['fr', 'Ça semble sérieux. A-t-il déjà enseigné ?', 'A-t-il déjà enseigné ?'],
  ['es', 'Suena razonable. ¿Ha enseñado antes?', '¿Ha enseñado antes?'],
  ['en', 'I live in Kiel. Does he live nearby?', 'I live in Kiel. Does he live nearby?'],
])('%s: a question goes on without what leans: %s', (language, text, asked) =>
  expect(questionIn(text, about(language))).toBe(asked),
);

describe('the day of a yes', () => {
  const first = (language: string, text: string) =>
    firstDay(text, read(text, about(language)).notBefore, about(language));
  it.each([
    ['en', 'yes!! finally. pls tell him sat mornings are best 4 me'],
    ['en', 'ok go on then, sat mornings only'],
    ['de', 'Au ja, Imkern! Am besten am Wochenende, unter der Woche komm ich nicht weg.'],
    ['fr', 'Oui, avec plaisir, plutôt le week-end.'],
    ['es', 'Sí, encantada, mejor los sábados por la mañana.'],
  ])('%s: days of any week are none: %s', (language, text) => expect(first(language, text)).toBeNull());
  it.each([
    ['en', 'Yes, but not before the weekend.'],
    ['en', 'Yes, from Saturday.'],
    ['de', 'Ja gern, aber erst ab Samstag.'],
    ['en', 'Yes, but not before 12 December. Saturday mornings are best.'],
  ])('%s: the next one is: %s', (language, text) =>
    expect(first(language, text)).toBe(read(text, about(language)).notBefore),
  );
});
