// What is said once more to somebody who did not understand, and what only sounds like a question or a goodbye.
import { describe, expect, test } from 'vitest';
import { read } from '../../functions/mail/read.ts';

const about = { received: Date.parse('2026-12-15T10:00:00+01:00'), zone: 'Europe/Berlin' } as const;

const yeses = [
  'Sorry, it was a yes.',
  'It is yes, dear.',
  'Yes then, since you insist on asking.',
  'Also noch einmal: ja.',
  'diesmal aber wirklich ja, und sorry wegen letztem mal. am liebsten teams',
  'ja ich will die person doch kennenlernen, jetzt gleich',
  'Ma foi, un tajine contre des foulées, l’affaire est équilibrée : je prends.',
  'Que sí, mujer, que sí quiero, pero en mi casa o por teléfono.',
  '¡No retiro nada! Sigo queriendo conocerle.',
];

test.for(yeses)('a yes is heard the second time: %s', (text) => {
  expect(read(text, { ...about, context: 'ask' }).kind).toBe('accept');
});

const noYeses = [
  'It was a yes to the other lady.',
  'Is it a yes?',
  'It is not a yes.',
  'Nothing at the moment really, I’m happy. Just leave my offer in.',
  'Das war kein Ja.',
  'War das ein Ja?',
  'Ce n’est pas un oui.',
  'No era un sí.',
  'So, once again: no.',
  'Also noch einmal: nein.',
];

test.for(noYeses)('what is none is not: %s', (text) => {
  expect(read(text, { ...about, context: 'ask' }).kind).not.toBe('accept');
});

describe('what asks nothing', () => {
  test.for([
    'What a charming prospect. I should be delighted, only not before the tenth of January',
    '¡Qué rabia! Me marcho dos meses a Perú, a la vuelta, en abril, con mucho gusto.',
  ])('an exclamation beside a yes is no question: %s', (text) => {
    const { kind, also } = read(text, { ...about, context: 'ask' });
    expect([kind, also.map((one) => one.kind)]).toEqual(['accept', []]);
  });

  test.for([
    'Haben Sie Dank für die Mühe.',
    'What a pity',
    'También sé hacer punto y arreglar ropa, por si a alguien le sirve.',
  ])('nor is a thank-you, a sigh or an offer: %s', (text) => {
    expect(read(text, { ...about, context: 'status' }).kind).not.toBe('question');
  });

  test.for(['What a person does this for?', '¿Qué hacéis con mis datos?', 'Haben Sie meinen Brief?'])(
    'what asks is still a question or nothing: %s',
    (text) => {
      expect(['question', 'status', 'unclear']).toContain(read(text, { ...about, context: 'status' }).kind);
    },
  );
});

describe('less is not never, and nothing for now is no goodbye', () => {
  test.for([
    'Ne m’écrivez plus que rarement.',
    'Schreibt mir nur noch selten.',
    'Escribidme solo de vez en cuando.',
  ])('less often: %s', (text) => expect(read(text, { ...about, context: 'status' }).kind).toBe('rhythm'));

  test.for([
    'No quiero nada más por ahora.',
    'I don’t need anything more for now.',
    'Ich brauche im Moment nichts mehr.',
  ])('no goodbye: %s', (text) =>
    expect(['leave', 'erase']).not.toContain(read(text, { ...about, context: 'status' }).kind),
  );

  test.for(['Ne m’écrivez plus.', 'Ne m’écrivez plus jamais.', 'No quiero nada más de vosotros, borradme.'])(
    'a goodbye is one: %s',
    (text) =>
      expect(['leave', 'erase', 'unclear']).toContain(read(text, { ...about, context: 'status' }).kind),
  );
});

describe('pauses', () => {
  const until: readonly (readonly [string, string])[] = [
    [
      'Ich werde über die Feiertage verreisen und möchte erst im Februar wieder Post von Ihnen bekommen.',
      '2027-02-01',
    ],
    ['Im Sommer wird es eng: Von Juni bis August bitte keine Vorschläge.', '2027-09-01'],
    ['me voy de vacas hasta el 20 d abril no me escribáis', '2027-04-20'],
    ['Ein Jahr Pause wär mir grad recht, die Prüfung naht. Obwohl, nein, bis Oktober reicht.', '2027-10-01'],
  ];
  test.for(until)('last until the day that is meant: %s', ([text, day]) => {
    expect(read(text, { ...about, context: 'status' })).toMatchObject({ kind: 'pause', until: day });
  });

  test.for([
    'No, hija, yo no quiero ninguna pausa, solo les contaba.',
    '¡Que quiero seguir, por Dios!',
    'Ich wollte gar keine Pause.',
  ])('end where none was wanted: %s', (text) =>
    expect(read(text, { ...about, context: 'paused' }).kind).toBe('resume'),
  );

  test('what happens every Thursday is no day to wait for', () => {
    const { kind, until: day } = read('Seguimos hablando todos los jueves, gracias por preguntar.', {
      ...about,
      context: 'status',
    });
    expect(kind).not.toBe('pause');
    expect(day).toBeNull();
  });
});
