// Who goes, for good or for now: said to a letter that had asked something else.
import { describe, expect, it } from 'vitest';
import { read } from '../../functions/mail/read.ts';
import { asksPause, pauseIn, saysFarewell } from '../../functions/mail/wishes-leave.ts';

it.each([
  'Non. Et maintenant je m’en vais. Merci, adieu.',
  "Non. Et maintenant je m'en vais. Merci, adieu.",
  'Je pars. Au revoir et merci pour tout.',
  'No. And now I’m leaving. Thanks, goodbye.',
  'That’s it from me, thanks for everything.',
  'Nein. Ich bin dann weg. Tschüss!',
  'Ich höre auf. Danke für alles.',
  'No. Me voy. Gracias por todo.',
  'Me marcho ya, adiós.',
])('goes for good: %s', (text) => {
  expect(saysFarewell(text)).toBe(true);
});

it.each([
  'Goodbye.',
  'Merci, au revoir.',
  'I’m leaving for Spain in June. Goodbye!',
  'Je m’en vais en vacances, au revoir !',
  'Ich gehe jeden Tag schwimmen. Tschüss!',
  'Me voy a Sevilla en mayo. Adiós.',
  'Yes, we met. I’m out on the river every day, goodbye for now',
  'Should I say I’m leaving? Goodbye!',
])('does not: %s', (text) => {
  expect(saysFarewell(text)).toBe(false);
});

const about = {
  context: 'ask',
  received: Date.parse('2027-03-19T09:00:00Z'),
  zone: 'Europe/Berlin',
  language: 'en',
} as const;
const heard = (text: string) => {
  const reading = read(text, about);
  return pauseIn(text, reading, about) ?? reading;
};

describe('in answer to an ask', () => {
  it.each([
    'Je préférerais arrêter pour l’instant, je ne suis pas sûre, peut-être que je reviendrai en septembre.',
    'Pour le moment je préfère faire une pause, je reviens en septembre.',
    'Ich möchte erst mal aufhören, vielleicht komme ich im September wieder.',
    'Preferiría parar por ahora, quizás vuelva en septiembre.',
  ])('stopping for now is a pause: %s', (text) => {
    expect(heard(text)).toMatchObject({ kind: 'pause', until: '2027-09-01' });
  });

  it.each([
    'No thanks, not for now, maybe in September.',
    'Pas pour l’instant, peut-être en septembre.',
    'Nicht im Moment.',
    'Ahora no, quizás en septiembre.',
  ])('not now is none: %s', (text) => {
    expect(heard(text).kind).not.toBe('pause');
  });
});

it.each([
  "Can I pause for a while? My mum's ill and I don't know how long it'll take.",
  'Could you leave me alone for a bit? We have just had a baby.',
  'Sorry, I am ill at the moment, can we stop for two weeks?',
  'Kann ich mal eine Weile pausieren? Meine Mutter ist krank.',
  'Könnt ihr mich bis Ostern in Ruhe lassen?',
  'Puis-je faire une pause ? Ma mère est malade.',
  'Pourriez-vous me laisser tranquille jusqu’en mars ?',
  '¿Puedo hacer una pausa? Mi madre está enferma.',
  'Estoy hasta arriba, ¿podéis dejarme tranquilo hasta después de Reyes?',
])('asks for a pause: %s', (text) => {
  expect(asksPause(text)).toBe(true);
});

it.each([
  'How long does a pause last?',
  'Can I pause at any time?',
  'Could I take a break later on, if I am ill?',
  'Kann ich jederzeit pausieren?',
  'Puis-je faire une pause à tout moment ?',
  '¿Puedo hacer una pausa en cualquier momento?',
  'I took a break and walked to Rome.',
  'Can you pause a film and guess the year? I can.',
  'Is there anybody who would take a break with me?',
])('asks for none: %s', (text) => {
  expect(asksPause(text)).toBe(false);
});
