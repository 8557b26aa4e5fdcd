// What people write when a round is over, or about how often: moods change nothing, and what was said is what is done.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = () => world.letter('Ada Lind');
const says = (words: string, letter = newest()) => world.reply('Ada Lind', letter, words);
const count = () => world.letters('Ada Lind').length;
const whole = { kinds: ['mentorship'] };

describe('how often', () => {
  it('is not changed by patience, and “every time” is every round', async () => {
    await world.join('Ada Lind', { ...ada, ...whole });
    const had = count();
    await says('Fair enough. I’m in no hurry.');
    expect(count()).toBe(had);
    await says('Less often, please');
    expect(flat(newest().text)).toContain('every other round');
    await says('No no, I only meant I’m patient. Leave it at every time.');
    expect(flat(newest().text)).toContain('at most one introduction each round');
  });

  it('und wie viele auf einmal, ist zweierlei', async () => {
    await world.join('Ada Lind', { ...ada, ...whole, language: 'de' });
    await says('bitte nie mehr als eine Person auf einmal');
    expect(flat(newest().text)).toContain('höchstens ein Vorschlag je Runde');
    await says('Bitte seltener.');
    await says('Nein nein, ich meinte: eine pro Runde. Nicht jede zweite!');
    expect(flat(newest().text)).toContain('höchstens ein Vorschlag je Runde');
    expect(flat(newest().text)).not.toContain('nichts geändert');
  });

  it.each(['You can send me two people at once if you like', 'No, I meant you may introduce two at a time'])(
    'may be two at a time: %s',
    async (words) => {
      await world.join('Ada Lind', { ...ada, ...whole });
      await says(words);
      expect(flat(newest().text)).toContain('at most two introductions each round');
    },
  );
});

describe('after “not this time”', () => {
  it.each(['Schade, aber is nicht schlimm.', 'A pity, but never mind, no harm done.'])(
    'regret is no no: %s',
    async (words) => {
      await world.join('Ada Lind', { ...ada, ...whole });
      await world.join('Ben Okafor', { ...ben, ...whole });
      await world.openRound();
      await says('Yes, gladly', world.letter('Ada Lind', asked));
      await world.pass({ days: 10 });
      expect(newest().subject).toBe('Not this time');
      const had = count();
      await says(words);
      expect(count()).toBe(had);
    },
  );

  it('a no is still one', async () => {
    await world.join('Ada Lind', { ...ada, ...whole });
    await world.join('Ben Okafor', { ...ben, ...whole });
    await world.openRound();
    await says('No, sorry, not this person', world.letter('Ada Lind', asked));
    expect(newest().subject).toMatch(/your no/i);
  });
});

describe('after a round that had nobody', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, ...whole });
    await world.join('Cleo Marsh', {
      seek: 'Somebody who restores old clocks',
      give: 'Sailing lessons on the lake',
      ...whole,
    });
    await world.openRound();
    await world.pass({ days: 10 });
    expect(newest().subject).toBe('Nobody to introduce this time');
  });

  it.each(['Macht nichts, lieb, dass ihr geguckt habt.', 'No worries, thanks for looking!'])(
    'thanks want no letter: %s',
    async (words) => {
      const had = count();
      await says(words);
      expect(count()).toBe(had);
      expect(world.letters(organiser).some(({ text }) => text.includes(words))).toBe(false);
    },
  );

  it.each([
    [
      'Say this instead: someone who’ll do slow miles with me at dawn',
      'someone who’ll do slow miles with me at dawn',
    ],
    ['Dann schreibt halt: jemand für Schach am Vormittag', 'jemand für Schach am Vormittag'],
    ['Schade. Vielleicht lieber so: jemand für Schach am Vormittag', 'jemand für Schach am Vormittag'],
  ])('it may be written in other words: %s', async (words, seek) => {
    await says(words);
    await says('What do you know about me?');
    expect(flat(newest().text)).toContain(`What you are looking for: ${seek} What you can give`);
    expect(newest().text).not.toMatch(/Say this|schreibt|Schade/);
    expect(flat(newest().text)).not.toContain(ada.seek);
  });

  it('one thing for another', async () => {
    await says('The bookkeeping you can drop, I’d rather give tips on gardens.');
    expect(flat(newest().text)).toContain('I’d rather give tips on gardens.');
    expect(flat(newest().text)).toContain('in the place of “I can teach bookkeeping');
  });

  it('a bare description is asked about, not guessed', async () => {
    await says('somebody to try pottery with');
    expect(newest().subject).toBe('Where do these words belong?');
  });
});

it('a new wish beside an ask that was put off is taken in', async () => {
  await world.join('Ada Lind', { ...ada, ...whole });
  await world.join('Ben Okafor', { ...ben, ...whole });
  await world.openRound();
  await says('Not now, thanks', world.letter('Ada Lind', asked));
  await says('Then put it on my list please: somebody to try pottery with.');
  expect(newest().subject).not.toMatch(/your earlier no/i);
  await says('What do you know about me?', world.letter('Ada Lind', /Welcome/));
  expect(flat(newest().text)).toContain('somebody to try pottery with');
  expect(flat(newest().text)).toContain(ada.seek);
});
