// How often, and how many at a time: only what is said, never what a mood may sound like.
import { describe, expect, it } from 'vitest';
import { capacityIn } from '../../functions/mail/wishes-capacity.ts';
import { saysPity } from '../../functions/mail/wishes-pity.ts';
import { asksHowOften, rhythmIn, saysOnlyHowOften } from '../../functions/mail/wishes-rhythm.ts';

describe('a rhythm', () => {
  it.each([
    'Fair enough. I’m in no hurry.',
    'No rush from my side, take your time.',
    'I am a patient person.',
    'Leave it as it is.',
    'Ich hab keine Eile.',
    'Lasst euch ruhig Zeit.',
    'Je ne suis pas pressée, prenez votre temps.',
    'No tengo prisa.',
  ])('is not changed by how somebody feels about waiting: %s', (text) => {
    expect(rhythmIn(text)).toBeNull();
  });

  it.each([
    'No no, I only meant I’m patient. Leave it at every time.',
    'Every round is fine',
    'Not every other round!',
    'Nein, jedes Mal bitte',
    'Nicht jede zweite Runde',
    'À chaque fois, s’il vous plaît',
    'Cada vez está bien',
  ])('is every round: %s', (text) => {
    expect(rhythmIn(text)).toEqual({ rounds: 1 });
  });

  it.each(['Every other round would do', 'Nur jede zweite Runde', 'Un tour sur deux', 'Cada dos rondas'])(
    'is every other round: %s',
    (text) => {
      expect(rhythmIn(text)).toEqual({ rounds: 2 });
    },
  );

  it.each([
    ['Not every week but once a month', { days: 30 }],
    ['Nicht jede Woche, alle drei Monate reicht', { days: 90 }],
    ['Less often, please', { step: 'less' }],
    ['That is too many for me', { step: 'less' }],
    ['Please slow down a little', { step: 'less' }],
    ['Bitte nicht so oft', { step: 'less' }],
    ['Es ist mir zu viel', { step: 'less' }],
    ['C’est trop pour moi', { step: 'less' }],
    ['Son demasiadas', { step: 'less' }],
    ['More often please', { step: 'more' }],
    ['Ihr dürft öfter', { step: 'more' }],
  ] as const)('is what is said: %s', (text, change) => {
    expect(rhythmIn(text)).toEqual(change);
  });

  it.each([
    'Fair enough. I’m in no hurry.',
    'No rush, take your time.',
    'Kein Problem, ich hab keine Eile.',
    'Ce n’est pas grave, prenez votre temps.',
    'No pasa nada, no tengo prisa.',
  ])('wants no letter back where somebody only says that they can wait: %s', (text) => {
    expect(saysPity(text)).toBe(true);
  });
});

describe('how many at a time', () => {
  it.each([
    ['bitte nie mehr als eine Person auf einmal', 1],
    ['Nein nein, ich meinte: eine pro Runde. Nicht jede zweite!', 1],
    ['You can send me two people at once if you like', 2],
    ['No, I meant you may introduce two at a time', 2],
    ['One at a time, please.', 1],
    ['Never more than one person at a time', 1],
    ['Ihr dürft mir gern zwei Leute gleichzeitig schicken', 2],
    ['Jamais plus d’une personne à la fois', 1],
    ['Pas plus de deux personnes à la fois', 2],
    ['Podéis presentarme dos personas a la vez', 2],
    ['Up to two people a round', 2],
    ['I would be happy with two people in the same round', 2],
    ['Zwei Leute in derselben Runde wären mir recht', 2],
  ] as const)('is what is asked of us: %s', (text, number) => {
    expect(capacityIn(text)).toBe(number);
  });

  it.each([
    'I teach two people at once on Tuesdays, please tell them',
    'I can only do one thing at a time',
    'Ich betreue zwei Leute gleichzeitig in der Werkstatt',
    'Please do not send me two people at once',
    'Nicht zwei auf einmal',
    'Not two people a round',
    'We were two people at the same time at the door',
  ])('is not what somebody tells or does not want: %s', (text) => {
    expect(capacityIn(text)).toBeNull();
  });
});

describe('how often, and nothing else', () => {
  it.each([
    'please not more than once a quarter, no time',
    "Et si possible pas plus d'une personne tous les trois mois !",
    'une fois par trimestre, pas plus.',
    'Once every two months or so?',
    'leave it at quarterly.',
    'und bitte höchstens alle zwei Monate, ich habe wenig Zeit',
    'Könntet ihr vielleicht alle drei Monate schreiben?',
    'y por favor no más de una vez al trimestre, no tengo tiempo',
    '¿Podríais escribir cada dos meses, si puede ser?',
  ])('is all that is said: %s', (text) => {
    expect(saysOnlyHowOften(text)).toBe(true);
  });

  it.each([
    'A walk once a month would be lovely',
    'We play chess every week',
    'Do you write every month?',
    'Schreibt ihr jeden Monat?',
    'Est-ce une fois par trimestre ?',
    '¿Es una vez al mes?',
    'Once a month I bake bread for the street',
  ])('is not: %s', (text) => {
    expect(saysOnlyHowOften(text)).toBe(false);
  });
});

it.each([
  'Also, please stop me from getting more than one of these a month.',
  'Please write me at most once a month.',
  'And not so many letters please, one a month is enough.',
  'Less often, please.',
  'Und bitte nicht so viele Mails, eine im Monat reicht.',
  'Et pas plus d’une lettre par mois, s’il vous plaît.',
  'Y no más de una carta al mes, por favor.',
])('among others asks us: %s', (sentence) => {
  expect(asksHowOften(sentence)).toBe(true);
});

it.each([
  'My allotment, every day since I retired.',
  'I would swim twice a week with somebody.',
  'I wrote less often to my sister than I wanted, then one letter every day for a month.',
  'Somebody wrote me a letter every month, and it moved me.',
  'Please, somebody to sing with once a month.',
  'Einmal im Monat singe ich im Chor.',
  'Une fois par mois, la chorale.',
  'Una vez al mes, el coro.',
])('among others tells of oneself: %s', (sentence) => {
  expect(asksHowOften(sentence)).toBe(false);
});
