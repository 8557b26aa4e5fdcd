// What stands beside an answer to an ask, and what is asked about one's own answer, loses nothing of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
});
afterEach(() => world.stop());

const says = (words: string, letter = world.letter('Ada Lind', asked)) =>
  world.reply('Ada Lind', letter, words);
const newest = () => world.letter('Ada Lind');

describe('a yes', () => {
  it.each([
    'Yes, count me in. By the way, could you change my story? It’s four children, not three.',
    'Ja, gern. Könntet ihr außerdem meine Geschichte ändern? Es sind vier Kinder, nicht drei.',
  ])('is not lost beside new words: %s', async (words) => {
    await says(words);
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    await world.pass({ days: 2 });
    expect(newest().text).toContain('Ben');
  });

  it('that somebody says they gave keeps its day', async () => {
    await says('Yes, but not before 11 March.');
    await says('Yes as I said, and the 9th would be fine too in the end.');
    expect(newest().subject).toMatch(/^We have your yes/);
  });

  it.each([
    'So did you get my yes?',
    'Habt ihr mein Ja bekommen?',
    'Avez-vous bien reçu mon oui ?',
    '¿Habéis recibido mi sí?',
  ])('is confirmed when they ask for it: %s', async (words) => {
    await says('Yes');
    await says(words, newest());
    expect(newest().text).toMatch(/your yes|dein Ja|votre oui|tu sí/);
  });

  it('is still to be given where they only think that they gave it', async () => {
    await says('Did you get my yes?');
    expect(newest().text).toMatch(/no answer of yours/i);
  });

  it.each(['Could I still say yes?', 'Actually, I was too quick. Is it too late to say yes?'])(
    'after a no hears at once that the no stands: %s',
    async (words) => {
      await says('No');
      await says(words, newest());
      expect(newest().subject).toBe('For this round it stays as it was');
    },
  );
});

describe('a no', () => {
  it.each([
    'Not for me I’m afraid, I found a mentor through my brother in law! You can take that wish off my list too.',
    'No, thank you. I have found someone, so you can take that wish off my list.',
  ])('is not lost beside what is settled: %s', async (words) => {
    await says(words);
    await world.pass({ days: 20 });
    const subjects = world.letters('Ada Lind').map(({ subject }) => subject);
    expect(subjects.filter((one) => asked.test(one))).toHaveLength(1);
    expect(subjects.join()).toContain('One thing less to look for');
  });

  it('with a goodbye is a goodbye', async () => {
    await says('Oh. Then I’d rather stop, I don’t think this is for me. Goodbye and all the best.');
    expect(newest().subject).toMatch(/^Goodbye/);
  });
});

describe('not now', () => {
  it('is moved to another day', async () => {
    await says('Not now, ask me again in April.');
    await says('Make it May rather, April is already full.', newest());
    expect(newest().subject).toBe('Not now: we have noted it');
    expect(newest().text).toContain('1 May');
  });

  it('is kept for everybody: nobody is proposed before the day that was named', async () => {
    await says('Later maybe? I’m drowning in mock exams till the end of April.');
    await world.join('Mara Ito', ben);
    for (let week = 0; week < 5; week++) {
      await world.pass({ days: 7 });
      await world.openRound();
    }
    const asks = world.letters('Ada Lind').filter(({ subject }) => asked.test(subject));
    expect(asks).toHaveLength(1);
  });
});

describe('time to think', () => {
  it.each([
    'Let me think about it until the weekend, okay?',
    'Can I think it over until Sunday?',
    'Ich muss erst mal drüber schlafen.',
    'Laissez-moi y réfléchir.',
    'Déjame pensarlo.',
  ])('is given, and nothing is decided: %s', async (words) => {
    await says(words);
    expect(newest().subject).toMatch(/question|Frage/i);
    await says('Yes');
    expect(newest().subject).toMatch(/yes|Ja|oui|sí/);
  });
});

it.each(['Never mind, it was only a question.', 'Schon gut, war nur eine Frage.'])(
  'a question that is let go brings no letter: %s',
  async (words) => {
    await says('Yes');
    const before = world.letters('Ada Lind').length;
    await says(words, newest());
    expect(world.letters('Ada Lind')).toHaveLength(before);
  },
);

it.each([
  'Please forget me, I don’t want to be in this any more. Nothing personal.',
  'Yes. Forget me now please, my mother died and I don’t need this any more. Thank you for everything.',
  'Bitte vergesst mich, ich möchte nicht mehr dabei sein.',
  'Oubliez-moi s’il vous plaît, je n’en ai plus besoin.',
  'Olvidadme, por favor, ya no lo necesito.',
])('who asks to be forgotten is asked whether all is to go: %s', async (words) => {
  await says(words);
  expect(newest().subject).toMatch(/forget|vergessen|oublier|olvid/i);
});

it('an answer to the other’s question that only sounds like a no takes back no yes, however often it does', async () => {
  await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
  await says('Does he still bake?');
  const question = () => world.letter('Ben Okafor', /question|answer/i);
  await world.reply(
    'Ben Okafor',
    question(),
    'I stopped for good two years ago. My hands remember but the oven is sold.',
  );
  await world.reply(
    'Ben Okafor',
    question(),
    'I stopped for good two years ago and sold the oven. My hands remember.',
  );
  expect(
    world
      .letters('Ben Okafor')
      .map(({ subject }) => subject)
      .join(),
  ).not.toContain('taken back');
  await world.reply('Ben Okafor', question(), 'Pass it on, please.');
  expect(newest().text.replaceAll(/\s+/g, ' ')).toContain('sold the oven');
});
