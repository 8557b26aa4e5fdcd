// "Forget me", in the middle of everything: all letters stop, one question, and then nothing of the person is left anywhere.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../functions/services.ts';
import { everythingIn } from '../support/everything.ts';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;
let logged: unknown[];

/** The service with a log that is kept, since the tests' own is silent. */
const logging = (built: Services): Services => {
  const keep = (...line: unknown[]) => void logged.push(line);
  return { ...built, log: { info: keep, warn: keep, error: keep } as unknown as Services['log'] };
};

beforeEach(async () => {
  logged = [];
  world = await openWorld({}, { through: logging });
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

/**
 * Words by which Ada would be found again: her name, her address, pieces of all that she wrote. The name as a
 * word with its capital, since ids in hexadecimal may hold "ada" by chance.
 */
const canaries =
  /\bAda\b|\bLind\b|ada\.lind|kindergarten|laughed|nothing and can tell|bookkeeping for small|zeppelin|marzipan/;

const traces = async () =>
  [...(await everythingIn(world.aws)), ...logged.map((line) => JSON.stringify(line))]
    .filter((text) => canaries.test(text))
    .map((text) => text.slice(0, 400));

describe('forget me', () => {
  it('stops all letters at once and asks one question', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
    expect(world.letter('Ada Lind').subject).toBe('Shall we forget you?');
    const had = world.letters('Ada Lind').length;
    await world.openRound();
    await world.pass({ days: 20 });
    expect(world.letters('Ada Lind')).toHaveLength(had);
  });

  it.each([
    'Weg damit, endgültig.',
    'Of course I’m sure.',
    'Bien sûr, je suis sûre.',
    'Claro, estoy segura.',
  ])('deletes everything by other words than a plain yes: %s', async (words) => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), words);
    await world.pass({ days: 1 });
    expect(await traces()).toEqual([]);
  });

  it.each(['Weg damit, endgültig.', 'Forget me', 'Yes'])(
    'deletes nothing by a mail that is not proved to be theirs: %s',
    async (words) => {
      await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
      const shall = world.letter('Ada Lind');
      await world.reply('Ada Lind', shall, words, { from: 'mallory@example.net' });
      await world.reply('Ada Lind', shall, 'No, I would rather stay.');
      expect(world.letter('Ada Lind').subject).toBe('You take part again');
    },
  );

  it('is taken back with a no', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'No, I would rather stay.');
    expect(world.letter('Ada Lind').subject).toBe('You take part again');
    await world.openRound();
    expect(world.letter('Ada Lind', asked).text).toContain('car park');
  });

  it('taken back with a no leaves whoever was paused paused, and whoever had left outside', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please pause.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'No thank you.');
    expect(world.letter('Ada Lind').text).toContain('You are paused');
    await world.reply('Ben Okafor', world.letter('Ben Okafor'), 'Please stop writing to me.');
    await world.reply('Ben Okafor', world.letter('Ben Okafor'), 'Please forget me.');
    await world.reply('Ben Okafor', world.letter('Ben Okafor'), 'No, keep my words.');
    expect(world.letter('Ben Okafor').subject).toBe('Goodbye from Friends');
    await world.join('Cleo Marsh');
    await world.reply('Cleo Marsh', world.letter('Cleo Marsh'), 'Please forget me.');
    const shall = world.letter('Cleo Marsh');
    await world.reply('Cleo Marsh', shall, 'unsubscribe');
    await world.reply('Cleo Marsh', shall, 'no');
    expect(world.letter('Cleo Marsh').subject).toBe('Goodbye from Friends');
    const had = [world.letters('Ada Lind').length, world.letters('Ben Okafor').length];
    await world.openRound();
    await world.pass({ days: 20 });
    expect([world.letters('Ada Lind').length, world.letters('Ben Okafor').length]).toEqual(had);
  });

  it('in the middle of everything leaves nothing in table, bucket, queues and logs, and the other hears a kind word', async () => {
    await world.reply(
      'Ada Lind',
      world.letter('Ada Lind'),
      'Add to my story: and I collect zeppelin stamps.',
    );
    await world.openRound();
    const ask = world.letter('Ada Lind', asked);
    await world.reply('Ada Lind', ask, 'Is there marzipan where they live? I love marzipan.');
    await world.reply('Ada Lind', ask, 'Yes, gladly. Ada');
    await world.reply(
      'Ben Okafor',
      world.letter('Ben Okafor', asked),
      'Let me think about it until tomorrow.',
    );
    expect((await traces()).length).toBeGreaterThan(3);
    expect(logged.length).toBeGreaterThan(3);

    await world.reply('Ada Lind', ask, 'Please forget me and delete all my data.');
    const confirm = world.letter('Ada Lind', /Shall we forget you/);
    const told = await world.reply('Ada Lind', confirm, 'Yes, delete everything. Ada Lind');
    expect(told).toMatchObject({ status: 'applied', text: null });
    expect(world.letter('Ada Lind').subject).toBe('Everything we knew about you is deleted');
    await world.pass({ hours: 1 });
    expect(await traces()).toEqual([]);

    const had = world.letters('Ada Lind').length;
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.letter('Ben Okafor').subject).toBe('We have your yes');
    await world.pass({ days: 10 });
    expect(world.letter('Ben Okafor').subject).toBe('Not this time');
    expect(world.aws.letters().filter(({ subject }) => introduction.test(subject))).toEqual([]);
    expect(world.letters('Ada Lind')).toHaveLength(had);
    expect(world.letter(organiser, /round/i).text).toMatch(/Introductions made: 0/);
    // Ben's own mail quotes our letter to him; it was read without.
    expect(await traces()).toEqual([]);
  });

  it('looks to the other like silence: they are reminded as they would have been, without a word of it', async () => {
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind', /Shall we forget you/), 'yes');
    await world.pass({ days: 3 });
    const reminder = world.letter('Ben Okafor', /Someone you might like to meet: until/);
    expect(reminder.text).toContain('these words of yours');
    expect(reminder.text).not.toMatch(canaries);
    await world.reply('Ben Okafor', reminder, 'Yes, why not');
    expect(world.letter('Ben Okafor').subject).toBe('We have your yes');
    await world.pass({ days: 10 });
    expect(world.letter('Ben Okafor').subject).toBe('Not this time');
  });

  it('keeps back what an organiser says of whoever is forgotten, whose name nobody can look for any more', async () => {
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'No thank you.');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Are they fond of dogs?');
    const question = world.letter(organiser, /A question from/);
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind', /Shall we forget you/), 'yes');
    await world.reply(organiser, question, 'Very fond, a-d-a lind has two.', { quote: false });
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'And do they live close by?');
    expect(world.letter('Ben Okafor').subject).toBe('We have passed on your question');
    expect(world.letters(organiser).filter(({ subject }) => subject.startsWith('A question'))).toHaveLength(
      1,
    );
    expect(await traces()).toEqual([]);
  });

  it('after an introduction leaves the other in peace', async () => {
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    await world.reply(
      'Ben Okafor',
      world.letter('Ben Okafor', asked),
      'Yes, I know a kindergarten like that',
    );
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind', /Shall we forget you/), 'yes');
    await world.pass({ days: 20 });
    expect(
      world.letters('Ben Okafor').filter(({ subject }) => /meet/i.test(subject) && !asked.test(subject)),
    ).toEqual([]);
    expect(await traces()).toEqual([]);
  });

  it('lets them begin anew', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'yes');
    await world.join('Ada Lind', ada);
    expect(world.letter('Ada Lind').subject).toBe('Welcome to Friends');
  });
});
