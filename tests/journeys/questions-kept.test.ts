// A question to the other reaches somebody, whatever becomes of the introduction before its letter has gone.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
});
afterEach(() => world.stop());

/** Both write before any letter of ours has left. */
async function atOnce(question: string, answer: string): Promise<void> {
  const [toAda, toBen] = [world.letter('Ada Lind', asked), world.letter('Ben Okafor', asked)];
  world.aws.account.sendingEnabled = false;
  await world.reply('Ada Lind', toAda, question);
  await world.reply('Ben Okafor', toBen, answer);
  world.aws.account.sendingEnabled = true;
  await world.pass({ hours: 2 });
}

it.each(['No thank you', 'please stop writing to me', 'Pause until June please'])(
  'where the other is not there for it any more, the organiser has it, and the answer comes back: %s',
  async (answer) => {
    await atOnce('Before I say anything: do they know a little Fauré?', answer);
    expect(world.letter('Ada Lind').subject).toBe('We have passed on your question');
    const question = world.letter(organiser, /question from Ada/i);
    expect(question.text).toContain('do they know a little Fauré?');
    await world.reply(organiser, question, 'A little, and there is a room with a piano.');
    expect(world.letter('Ada Lind').text).toContain('there is a room with a piano');
  },
);

it('where the other has it, the organiser is left in peace', async () => {
  await atOnce('Do they know a little Fauré?', 'Yes, gladly');
  expect(world.letter('Ben Okafor', /question from/i).text).toContain('a little Fauré');
  expect(world.letters(organiser).filter(({ subject }) => /question/i.test(subject))).toEqual([]);
});
