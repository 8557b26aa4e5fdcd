// "I said yes last week": a yes that somebody reminds us of is that yes once more, unless something turns it.
import { describe, expect, it } from 'vitest';
import { read } from '../../functions/mail/read.ts';

const reading = (text: string) =>
  read(text, { context: 'ask', received: Date.UTC(2027, 2, 9, 9), zone: 'Europe/Berlin' });

describe('a yes that was given before', () => {
  it.each([
    'I said yes ten days ago and have heard nothing.',
    'I already said yes last week.',
    'I said yes on Monday and haven’t heard back',
    'I’ve already told you yes, twice!',
    'Ich habe vor zehn Tagen Ja gesagt.',
    'Vor drei Wochen habe ich euch zugesagt.',
    'J’ai dit oui il y a dix jours et depuis, rien.',
    'Ya os dije que sí el martes.',
    'Já disse que sim na semana passada!',
    'Ho già detto di sì una settimana fa, poi più niente',
    'Ik heb vorige week al ja gezegd',
    'Przecież już napisałam, że tak',
    'Jag sa ju ja i förra veckan',
    'Jeg har allerede sagt ja.',
  ])('is one still, from no other day: %s', (text) => {
    expect(reading(text)).toMatchObject({ kind: 'accept', notBefore: null });
  });

  it.each(['I said yes. Why do you ask again?', 'Я уже сказала да. Он ответил?'])(
    'is no answer to what is asked beside it: %s',
    (text) => {
      expect(reading(text).kind).toBe('question');
    },
  );

  it.each([
    'I said yes last week, but I have changed my mind.',
    'I said yes too quickly, please take it back',
    'I said yes last time and look what happened',
    'My husband says I said yes in my sleep.',
    'I have said yes. Not now please though.',
    'I never said yes.',
    'Ich habe nicht Ja gesagt.',
    'Hätte ich bloß nicht Ja gesagt',
    'Je n’ai pas dit oui',
    'No dije que sí.',
    'Nunca disse que sim',
    'Jeg sagde ja ved en fejl',
  ])('that was none, or is turned, is none: %s', (text) => {
    expect(reading(text).kind).not.toBe('accept');
  });
});

it.each([
  'Yes, count me in. By the way, could you change my story? It is four hundred and fifty, not four hundred.',
  'Ja, gern. Könntet ihr außerdem meine Geschichte ändern? Es sind vier Kinder, nicht drei.',
])('a yes in a sentence of its own is lost beside no other wish: %s', (text) => {
  const { kind, also } = reading(text);
  expect([kind, ...also.map((one) => one.kind)]).toEqual(['accept', 'update']);
});

describe('a plain yes with how it would suit', () => {
  it.each([
    'Yes please, that’s exactly what I need. I’d happily sort the gate out in return. Any evening but Thursdays.',
    'Yes, but only by email for now please, I don’t like phone calls with strangers.',
    'Oui, mais plutôt par écrit, je n’aime pas le téléphone.',
  ])('is a yes: %s', (text) => {
    expect(reading(text).kind).toBe('accept');
  });

  it.each([
    'Yes, but only by email and only if she likes dogs.',
    'Yes, in the evening, but with somebody else.',
    'Oui, le soir, mais quelque part avec quelqu’un d’autre.',
    'Yes. Over my dead body, and not by phone either.',
  ])('is none where it hangs on something, or is of another: %s', (text) => {
    expect(reading(text).kind).not.toBe('accept');
  });
});
