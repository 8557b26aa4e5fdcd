// What people write after a round: late, to a letter that nobody was found, or with something new to say.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = (name = 'Ada Lind') => world.letter(name);
const says = (words: string, letter = newest()) => world.reply('Ada Lind', letter, words);
const count = () => world.letters('Ada Lind').length;

describe('after a round that they let pass', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
    await world.openRound();
    await world.pass({ days: 10 });
  });
  const ask = () => world.letter('Ada Lind', asked);

  it.each([
    'Sorry for the silence, I was in hospital. It sounds wonderful what they do.',
    'Oh no, I missed this! I would have loved to.',
  ])('late words bring no menu: %s', async (words) => {
    await says(words, ask());
    expect(newest().subject).toBe('Your answer came after the round');
    expect(flat(newest().text)).toContain('you are in the next round as before');
  });

  it('new words beside it are taken in', async () => {
    await says('Too late, I know. Change my story: I now live by the sea.', ask());
    expect(flat(newest().text)).toContain('I now live by the sea.');
  });

  it('regret wants no letter', async () => {
    const had = count();
    await says('What a pity, next time then', ask());
    expect(count()).toBe(had);
    expect(world.letters(organiser).some(({ text }) => text.includes('pity'))).toBe(false);
  });
});

describe('after a yes of which nothing came', () => {
  it('what somebody says is not asked back as a yes or no', async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
    await world.openRound();
    await says('Yes, gladly', world.letter('Ada Lind', asked));
    await world.pass({ days: 10 });
    expect(newest().subject).toBe('Not this time');
    const had = count();
    await says('Schade, vielleicht nächstes Mal');
    expect(count()).toBe(had);
    await says('The tram was late and it rained.');
    expect(newest().subject).toBe('One question about your letter');
  });
});

describe('after a round that had nobody for them', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await world.join('Cleo Marsh', {
      seek: 'Somebody who restores old clocks',
      give: 'Sailing lessons on the lake',
      story: 'I repair boats.',
      kinds: ['mentorship'],
    });
    await world.openRound();
    await world.pass({ days: 10 });
    expect(newest().subject).toBe('Nobody to introduce this time');
  });

  it.each(['done', 'done!', 'erledigt', 'Found one myself, thanks!', 'never mind, I found a garden myself'])(
    '“%s” is heard',
    async (words) => {
      await says(words);
      expect(newest().subject).toBe('One thing less to look for');
      expect(flat(newest().text)).toContain('garden');
    },
  );

  it('what is found is let go, and what is asked beside it goes to a person', async () => {
    await says('Forget the tomatoes, I found a garden! Is there anybody who needs a puppet show though?');
    expect(newest().subject).toBe('One thing less to look for');
    expect(flat(newest().text)).toContain('has gone to the organiser');
    expect(flat(world.letter(organiser).text)).toContain('puppet show');
  });

  it.each(['What a pity', 'ok, next time', 'Qué pena', 'Tant pis'])('“%s” wants no letter', async (words) => {
    const had = [count(), world.letters(organiser).length];
    await says(words);
    expect([count(), world.letters(organiser).length]).toEqual(had);
  });
});

describe('without a common language', () => {
  it('that is the reason they hear, with what would change it', async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await world.join('Ben Okafor', { ...ben, language: 'fr', kinds: ['mentorship'] });
    await world.openRound();
    await world.pass({ days: 10 });
    expect(flat(newest().text)).toContain('shares a language with you');
    await says('in French, please');
    await world.openRound();
    expect(world.letters('Ben Okafor').at(-1)?.subject).not.toContain('Personne');
  });
});

describe('after an introduction', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    await world.pass({ days: 15 });
  });
  const howItWent = () => world.letter('Ada Lind', /did you meet/i);
  const thanks = () => world.letter('Ben Okafor', /word of thanks from Ada/);

  it('thanks in the answer to how it went are passed on, without what was said to us', async () => {
    await says('We did! It was lovely. Please tell Ben I am very grateful.', howItWent());
    expect(newest().subject).toBe('Your thanks are on their way');
    expect(flat(thanks().text)).toContain('I am very grateful.');
    expect(thanks().text).not.toMatch(/tell Ben|lovely/);
  });

  it.each([
    'Yes, we met. Would you thank him for me?',
    'Ja, wir haben uns getroffen. Dankt ihm bitte von mir.',
  ])('whoever asks us to thank is not quoted with that: %s', async (words) => {
    await says(words, howItWent());
    expect(thanks().text).toContain('    Thank you.');
    expect(thanks().text).not.toMatch(/for me|bitte/);
  });

  it('the rarest rhythm is told where they want it rarer still', async () => {
    await says('Twice a year is enough for letters like these, please.');
    expect(flat(newest().text)).toContain('at most one introduction a quarter');
    expect(flat(newest().text)).toContain('the rarest there is');
  });
});
