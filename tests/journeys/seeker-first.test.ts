// Where one seeks and the other would only give: the seeker commits first, and a giver's no is never seen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

/** Seeks nothing that anybody here gives. */
const giver = { ...ben, seek: 'A partner for chess on winter evenings, for a rematch every week' };

beforeEach(async () => {
  world = await openWorld();
  await begin(world);
});
afterEach(() => world.stop());

async function begin(on: World): Promise<void> {
  await on.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
  await on.join('Ben Okafor', { ...giver, kinds: ['mentorship'] });
  await on.openRound();
}

const asks = (name: string) => world.letters(name).filter(({ subject }) => asked.test(subject)).length;
const answer = (name: string, words: string) => world.reply(name, world.letter(name, asked), words);

/** What Ada sees and when, without what is random in each letter. */
const seenByAda = () =>
  world.letters('Ada Lind').map(({ at, subject, text }) => ({
    at,
    subject,
    text: text.replaceAll(/https?:\S+/g, 'URL'),
  }));

describe('the one who seeks', () => {
  it('commits first, and only then is the giver asked', async () => {
    expect([asks('Ada Lind'), asks('Ben Okafor')]).toEqual([1, 0]);
    await answer('Ada Lind', 'Yes, gladly.');
    expect([asks('Ada Lind'), asks('Ben Okafor')]).toEqual([1, 1]);
    expect(world.letter('Ben Okafor', asked).raw.toString()).not.toMatch(/Ada|Lind\b/);
    await answer('Ben Okafor', 'Yes, happily.');
    const [met, ...more] = world.aws.letters().filter(({ subject }) => introduction.test(subject));
    expect(more).toEqual([]);
    expect(met?.text.replaceAll(/\s+/g, ' ')).toContain('Ada, would you write first?');
  });

  it('learns nothing of a giver who declines but "not this time", as if the giver had been silent', async () => {
    const told: ReturnType<typeof seenByAda>[] = [];
    for (const words of [null, 'No, thank you, I would rather not.']) {
      await answer('Ada Lind', 'Yes, gladly.');
      expect(asks('Ben Okafor')).toBe(1);
      if (words !== null) await answer('Ben Okafor', words);
      await world.pass({ days: 12 });
      told.push(seenByAda());
      await world.stop();
      world = await openWorld();
      await begin(world);
    }
    expect(told[0]?.at(-1)?.subject).toBe('Not this time');
    expect(told[1]).toEqual(told[0]);
  });

  it('who declines spares the giver the ask', async () => {
    await answer('Ada Lind', 'No, thank you.');
    await world.pass({ days: 12 });
    expect(asks('Ben Okafor')).toBe(0);
  });
});

describe('how often a giver is asked', () => {
  it('is capped by themselves', async () => {
    await world.reply('Ben Okafor', world.letter('Ben Okafor'), 'Once a quarter is enough for me.');
    await answer('Ada Lind', 'Yes, gladly.');
    await answer('Ben Okafor', 'No, thank you.');
    await world.pass({ days: 12 });
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'stop');
    await world.join('Cleo Marsh', { ...ada, kinds: ['mentorship'] });
    await world.openRound();
    await world.pass({ days: 55 });
    expect(asks('Cleo Marsh')).toBe(0);
    await world.pass({ days: 45 });
    expect(asks('Cleo Marsh')).toBeGreaterThan(0);
  });
});
