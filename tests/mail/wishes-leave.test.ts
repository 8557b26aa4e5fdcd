// Who goes, for good or for now: said to a letter that had asked something else.
import { describe, expect, it } from 'vitest';
import { read } from '../../functions/mail/read.ts';
import {
  asksPause,
  pauseIn,
  saysFarewell,
  saysOnlyRarely,
  saysStays,
} from '../../functions/mail/wishes-leave.ts';

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

describe('to our goodbye', () => {
  it.each([
    'I never wanted to leave!',
    'No no, I’ve changed my mind, I’m staying.',
    'That is not what I meant. Keep me in, please.',
    'I said rarely, not never.',
    'Ich wollte doch gar nicht weg!',
    'Ich hab es mir anders überlegt, ich bleibe.',
    'Das habt ihr falsch verstanden.',
    'Mais pas du tout ! Je ne veux nullement partir. J’ai dit rarement, pas jamais.',
    'en fait jai changé davis, je reste!',
    '¡Pero si yo no quería irme!',
    'He cambiado de idea, me quedo.',
  ])('stays: %s', (text) => {
    expect(saysStays(text)).toBe(true);
  });

  it.each([
    'Thank you, and all the best.',
    'Goodbye. I did want to leave.',
    'I have not changed my mind.',
    'Do not write to me again.',
    'You misunderstood: stop writing.',
    'Danke, macht’s gut.',
    'Ich habe es mir nicht anders überlegt.',
    'Ich bleibe dabei, dass ich gehe.',
    'Je ne reste pas.',
    'Au revoir, et merci.',
    'No me quedo, gracias.',
  ])('does not: %s', (text) => {
    expect(saysStays(text)).toBe(false);
  });
});

describe('only rarely', () => {
  it.each([
    'Ne m’écrivez plus que rarement.',
    'Ne m’écrivez plus que de temps en temps, s’il vous plaît.',
    'Please don’t write to me any more than once in a while.',
    'Schreibt mir bitte nur noch selten.',
    'No me escribáis más que de vez en cuando.',
  ])('is less often, and no goodbye: %s', (text) => {
    expect(saysOnlyRarely(text)).toBe(true);
  });
  it.each([
    'Ne m’écrivez plus.',
    'Ne m’écrivez plus, même rarement.',
    'Please don’t write to me any more.',
    'Schreibt mir nicht mehr.',
    'No me escribáis más.',
  ])('is not said: %s', (text) => {
    expect(saysOnlyRarely(text)).toBe(false);
  });
});
