// What a member may say in reply to whatever letter of ours: how things stand, new words, rhythm, a copy, a pause, forgetting.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentLetter } from '../../infra/local/ses.ts';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const joined = (answers = {}) => world.join('Ada Lind', { ...ada, kinds: ['mentorship'], ...answers });

/** Letters of every sort, the newest that Ada has. */
const letters: Readonly<Record<string, () => Promise<SentLetter>>> = {
  'the welcome': async () => {
    await joined();
    return world.letter('Ada Lind');
  },
  'a question of the interview': async () => {
    await joined({ story: 'Mother of two.' });
    await world.pass({ days: 1 });
    return world.letter('Ada Lind', /your story/);
  },
  'an ask': async () => {
    await joined();
    await world.join('Ben Okafor', ben);
    await world.openRound();
    return world.letter('Ada Lind', asked);
  },
  'a question of how it went': async () => {
    await joined();
    await world.join('Ben Okafor', ben);
    await world.openRound();
    for (const name of ['Ada Lind', 'Ben Okafor']) await world.reply(name, world.letter(name, asked), 'Yes');
    await world.pass({ days: 15 });
    return world.letter('Ada Lind', /did you meet/i);
  },
  '"not this time"': async () => {
    await joined();
    await world.join('Ben Okafor', ben);
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    await world.pass({ days: 9 });
    return world.letter('Ada Lind', /Not this time/);
  },
};

describe.each(Object.entries(letters))('in reply to %s', (sort, letter) => {
  it('every wish is understood, with one line back of what was', async () => {
    const of = await letter();
    const newest = () => world.letter('Ada Lind');
    for (const [words, subject, line] of [
      ['status', 'What we know about you', /How things stand/],
      ['my story: I row at dawn, and sing to the herons.', 'We have noted your new words', /herons/],
      ['What do you know about me?', 'What we know about you', /How things stand/],
      ['Less often, please.', 'How often we write to you', /We understood: at most/],
      ['Please send me a copy of my data', 'A copy of what we keep about you', /Ada Lind/],
      ['Pause until September', 'You are paused until Tuesday 1 September', /We understood: a pause/],
      ['Forget me', 'Shall we forget you?', /everything/i],
    ] as const) {
      // There it answers the question.
      if (sort === 'a question of the interview' && words.startsWith('my story')) continue;
      await world.reply('Ada Lind', of, words);
      expect(newest().subject, words).toBe(subject);
      expect(flat(newest().text), words).toMatch(line);
      // As many a day are answered as anybody would write.
      await world.pass({ hours: 1 });
    }
  });
});

it('a wish to block nobody in particular goes to a person, and is no answer to our question', async () => {
  await joined({ story: 'Mother of two.' });
  await world.pass({ days: 1 });
  await world.reply('Ada Lind', world.letter('Ada Lind', /your story/), 'Block this person, please');
  expect(world.letter('Ada Lind').subject).toBe('We have passed on whom you would rather not meet');
  expect(world.letter(organiser).text).toContain('Block this person');
});

it('"my story: ..." in answer to the read-back is what is read back next', async () => {
  await joined({ story: 'Mother of two.' });
  await world.pass({ days: 1 });
  await world.reply('Ada Lind', world.letter('Ada Lind'), 'On Sunday I soldered an old radio until dark.');
  await world.reply('Ada Lind', world.letter('Ada Lind'), 'skip');
  await world.reply(
    'Ada Lind',
    world.letter('Ada Lind'),
    'My story: On Sunday I soldered an old radio until it sang.',
  );
  const draft = world.letter('Ada Lind');
  expect(draft.subject).toBe('This is how we would introduce you');
  expect(flat(draft.text)).toContain('until it sang.');
  expect(draft.text).not.toMatch(/My story:/);
});

it.each([
  'Oh no, that was not meant to stand there! Put it back as it was, but without the two children.',
  'Das stimmt leider nicht. Meine Geschichte soll wieder so lauten wie bei der Anmeldung.',
  'uy no, eso no lo teníais que poner! dejadlo como antes pero sin la frase de los hijos',
])('what speaks of our texts in reply to another letter answers no open question: %s', async (words) => {
  await joined({ story: 'Mother of two.' });
  await world.pass({ days: 1 });
  await world.reply('Ada Lind', world.letter('Ada Lind', /your story/), 'What do you know about me?');
  await world.reply('Ada Lind', world.letter('Ada Lind', /What we know/), words);
  expect(world.letter('Ada Lind').subject).not.toMatch(/Thank you|One more|kind of meeting/);
  await world.pass({ hours: 1 });
  await world.reply('Ada Lind', world.letter('Ada Lind', /What we know/), 'What do you know about me?');
  expect(flat(world.letter('Ada Lind', /What we know/).text)).not.toContain(words.slice(0, 12));
});
