// What follows an answer to an ask and sets us right: a yes that we misread stays one, a no said by mistake is not the last word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
  await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
  await world.openRound();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const says = (words: string, manner = {}) =>
  world.reply('Ada Lind', world.letter('Ada Lind', asked), words, manner);
const newest = () => world.letter('Ada Lind');
const answers = (words: string) => world.reply('Ada Lind', newest(), words);
const benSaysYes = () => world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes, gladly');
const introduced = () => world.aws.letters().filter(({ subject }) => introduction.test(subject)).length > 0;

describe('a yes that we got wrong', () => {
  it.each([
    'No no, I did not say that, I said never on Mondays! Any other day is perfectly all right.',
    'Non non, pas le lundi, c’est tout. Tous les autres jours me vont.',
  ])('stays one, without the day that was not meant: %s', async (words) => {
    await says('Yes, but not before 20 April.');
    await answers(words);
    expect(newest().subject).not.toMatch(/taken back/);
    await benSaysYes();
    expect(introduced()).toBe(true);
  });

  it.each([
    'no, 20 MARCH. not april',
    'Nein, am 20. März, nicht im April.',
    'make it 20 March instead of 20 April',
    'plutôt le 20 mars au lieu du 20 avril',
  ])('is moved to the day that was meant: %s', async (words) => {
    await says('Yes, but not before 20 April.');
    await answers(words);
    expect(flat(newest().text)).toMatch(/20 March|20\. März|20 mars/);
  });

  it('is asked about where they only say that we got it wrong', async () => {
    await says('Yes, but not before 20 April.');
    await answers('No, that is not what I said, you misread me.');
    expect(newest().subject).toBe('One question about your answer');
    await answers('Yes');
    await benSaysYes();
    expect(introduced()).toBe(true);
  });

  it.each(['No, I have changed my mind.', 'No.', 'Nein, doch lieber nicht.'])(
    'is taken back in plain words: %s',
    async (words) => {
      await says('Yes, but not before 20 April.');
      await answers(words);
      await benSaysYes();
      await world.pass({ days: 60 });
      expect(introduced()).toBe(false);
    },
  );
});

describe('a no', () => {
  it.each(['No. Well, actually yes.', 'Nein. Doch, eigentlich schon.', 'Non. Enfin si.', 'No. Bueno, sí.'])(
    'that the next words take back is a yes: %s',
    async (words) => {
      await says(words);
      await benSaysYes();
      expect(introduced()).toBe(true);
    },
  );

  it('stands for this round where a yes comes behind it, and a later round may bring the two up again', async () => {
    await says('Not now, perhaps later.');
    await answers('Actually yes, I would like to try after all. Yes.');
    expect(flat(newest().text)).toContain('later rounds');
    await benSaysYes();
    await world.pass({ days: 10 });
    expect(introduced()).toBe(false);
    await world.openRound();
    expect(world.letters('Ada Lind').filter(({ subject }) => asked.test(subject))).toHaveLength(2);
  });

  it('leaves what is not understood below it as open as any letter does', async () => {
    await says('No, thank you.');
    await answers('The heron was back on the weir this morning.');
    expect(newest().subject).toBe('One question about your letter');
  });
});

it.each([
  'Never introduce me to Judith Crane, we fell out over a lease.',
  'Ne me présentez jamais Judith Crane, s’il vous plaît.',
  'Ihr könnt mir gern jemand anderen vorstellen, aber niemals Judith Crane.',
])(
  'somebody named below a no is kept apart by a person, and nothing else is read into it: %s',
  async (words) => {
    await says('Not now, perhaps later.');
    await answers(words);
    expect(flat(world.letter(organiser).text)).toContain('Judith Crane');
  },
);

it('a question behind a yes is passed on, and the yes stands', async () => {
  await says('Yes, gladly.');
  await answers('By the way, do they prefer walks or letters?');
  expect(newest().subject).toBe('We have passed on your question');
  expect(flat(newest().text)).toContain('Your yes stands');
});

it('what is said of the yes itself is not told to the other', async () => {
  await says('Hm, who would that be, I wonder?');
  await answers('I did say yes please. Yes!');
  await benSaysYes();
  const letter = world.aws.letters().find(({ subject }) => introduction.test(subject));
  expect(flat(letter?.text ?? '')).not.toContain('I did say yes');
});
