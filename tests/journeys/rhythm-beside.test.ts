// How often, said beside something else: the rhythm is set and the rest is kept.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = () => world.letter('Ada Lind');
const text = () => flat(newest().text);
const says = (words: string, letter = newest()) => world.reply('Ada Lind', letter, words);

describe('in an interview', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, give: 'teacher' });
    await world.pass({ days: 1 });
    expect(newest().subject).toBe('A time you helped someone');
  });

  it.each([
    [
      'I taught my flatmate the sicilian on a night shift, she now beats me. also please not more than once a quarter, no time',
      /sicilian/,
    ],
    [
      'I helped a neighbour with her taxes and a lemon cake. Letters once a quarter would be enough, please.',
      /lemon cake/,
    ],
  ])('the answer is kept and the rhythm set: %s', async (words, kept) => {
    const had = world.letters('Ada Lind').length;
    await says(words);
    expect(world.letters('Ada Lind')).toHaveLength(had + 1);
    expect(text()).toContain('at most one introduction a quarter');
    await says('skip');
    await says('skip');
    await says('skip');
    const draft = flat(world.letter('Ada Lind', /how we would introduce/).text);
    expect(draft).toMatch(kept);
    expect(draft).not.toMatch(/quarter\b(?!.*We understood)/);
    await says('what do you know about me');
    expect(text()).toContain('at most one introduction a quarter');
  });
});

describe('later', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', ada);
    await world.join('Ben Okafor', ben);
  });

  it.each([
    'Could I maybe get letters a bit less often? Once every two months or so?',
    'Könnte ich vielleicht etwas seltener Post bekommen? So alle zwei Monate?',
    'Pourrais-je recevoir vos lettres un peu moins souvent ? Tous les deux mois, par exemple ?',
    '¿Podría recibir cartas menos a menudo? ¿Cada dos meses, más o menos?',
  ])('asked politely it is set, and no question to anybody: %s', async (words) => {
    await says(words);
    expect(text()).toMatch(/every other round|jede zweite Runde|un tour sur deux|cada dos rondas/);
    expect(world.letters(organiser)).toEqual([]);
  });

  it.each([
    'Resume, but only once a quarter.',
    'Take me back in, but once a quarter, no more.',
    'Macht wieder weiter, aber nur einmal im Vierteljahr.',
    'Reprenez quand même, mais une fois par trimestre, pas plus.',
    'Reanudad, pero solo una vez al trimestre.',
  ])('back from a pause, but seldom, is both: %s', async (words) => {
    await says('pause until June');
    await says(words);
    expect(text()).toMatch(/a quarter|im Vierteljahr|par trimestre|al trimestre|por trimestre/);
    expect(text()).not.toMatch(/did not understand|nicht verstanden|pas compris|no (?:lo )?hemos entendido/);
    await says('what do you know about me');
    expect(text()).toMatch(/You take part|Du bist dabei|Vous participez|Participas/);
  });

  it.each([
    'Would you kindly write only once a quarter from now on, and never speak to me of computers again?',
    'Auriez-vous l’obligeance de m’écrire désormais une seule fois par trimestre, et de ne plus jamais me parler d’informatique ?',
    'Schreibt mir bitte nur einmal im Vierteljahr, und nie wieder etwas über Computer.',
  ])('what else was asked and is not understood is said: %s', async (words) => {
    await says(words);
    expect(text()).toMatch(/a quarter|im Vierteljahr|par trimestre/);
    expect(text()).toMatch(/(?:did not understand|nicht verstanden|pas compris).*(?:omputer|informatique)/i);
  });
});

it('what the rhythm of the community does not allow is said', async () => {
  await world.stop();
  world = await openWorld({ rhythm: { every: 'two weeks', weekday: 7, hour: 9 } });
  await world.join('Ada Lind', ada);
  await says('Please write only once every two months.');
  expect(text()).toContain('not quite what you wrote');
});

it('a pause stays through new words of a story, and these stay whole', async () => {
  await world.join('Ada Lind', { ...ada, language: 'es-ES,es;q=0.9' });
  await says('pausa hasta junio');
  await says('Mi historia: remiendo redes y leo de noche.');
  await says('estado');
  expect(text()).toContain('remiendo redes y leo de noche');
  expect(text()).toMatch(/paused|pausa/);
});
