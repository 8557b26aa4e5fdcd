// What a member may want of us by replying to any letter, in their own words, with one line back of what was understood.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const says = (words: string) => world.reply('Ada Lind', world.letter('Ada Lind'), words);
const toAda = () => world.letter('Ada Lind');
const asksAda = () => world.letters('Ada Lind').filter(({ subject }) => asked.test(subject));

describe('what we know', () => {
  it('is told in the member’s own words, with how things stand', async () => {
    await says('What do you know about me?');
    expect(toAda().subject).toBe('What we know about you');
    for (const words of [ada.seek, ada.give, ada.story]) expect(flat(toAda().text)).toContain(words);
    expect(flat(toAda().text)).toContain('You get at most one introduction each round.');
  });

  it('comes as a copy, with a file for a machine, to the registered address', async () => {
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes, gladly');
    await says('Please send me a copy of my data.');
    expect(toAda().subject).toBe('A copy of what we keep about you');
    expect(toAda().text).toContain('ada.lind@example.org');
    const raw = toAda().raw.toString();
    const encoded = /acquaint\.json[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1] ?? '';
    const copy = JSON.parse(Buffer.from(encoded, 'base64').toString());
    expect(copy).toMatchObject({ name: 'Ada Lind', story: ada.story, standing: 'active' });
    expect(copy.introductions[0].said).toMatchObject([{ what: 'accepted' }]);
    expect(JSON.stringify(copy)).not.toMatch(/Ben|Okafor|tomatoes/);
  });
});

describe('new words', () => {
  it('for the story take its place, and are what the other reads', async () => {
    await says('Change my story: I run a kindergarten in an old bakery, flour still in the floorboards.');
    expect(toAda().subject).toBe('We have noted your new words');
    await world.openRound();
    expect(flat(world.letter('Ben Okafor', asked).text)).toContain('flour still in the floorboards');
  });

  it('can be taken back', async () => {
    await says('Change my story: I run a kindergarten in an old bakery.');
    await says('undo');
    expect(toAda().subject).toBe('What we know about you');
    expect(flat(toAda().text)).toContain(ada.story);
  });

  it('stand beside the others when they add something', async () => {
    await says('I can also teach somebody how to build a timber house.');
    await says('What do you know about me?');
    expect(flat(toAda().text)).toContain(ada.give);
    expect(flat(toAda().text)).toContain('I can also teach somebody how to build a timber house.');
  });

  it('of which nobody can say where they belong bring one question', async () => {
    await says('Please add this: the cello, every evening.');
    expect(toAda().subject).toBe('Where do these words belong?');
    await says('story');
    expect(toAda().subject).toBe('We have noted your new words');
    await says('What do you know about me?');
    expect(flat(toAda().text)).toContain('cello');
  });

  it('that would lead to somebody are not kept', async () => {
    await says('Change my story: Find me at https://ada.example.com, I am Ada Lind.');
    expect(toAda().subject).toBe('We have not kept these words');
    await says('What do you know about me?');
    expect(toAda().text).not.toContain('ada.example.com');
  });

  it('only for matching are looked at and shown to nobody', async () => {
    await says('I am also looking for somebody who went through a divorce. Please keep this private.');
    expect(toAda().subject).toBe('Noted, and shown to nobody');
    await world.openRound();
    expect(world.letter('Ben Okafor', asked).text).not.toContain('divorce');
  });
});

describe('what is found', () => {
  it('is no longer looked for, and we ask whether an introduction helped', async () => {
    await says('I have found a mentor, so this is done. Thank you!');
    expect(toAda().subject).toBe('One thing less to look for');
    await says('Yes, it helped a lot.');
    expect(toAda().subject).toBe('Thank you for telling us');
    await says('What do you know about me?');
    expect(flat(toAda().text)).not.toContain(ada.seek);
  });

  it('is asked about where it could be one of several', async () => {
    await says('I am also looking for a choir that sings on Thursdays.');
    await says('I have found what I was looking for.');
    expect(toAda().subject).toBe('Which of these is settled?');
    await says('The choir.');
    expect(toAda().subject).toBe('One thing less to look for');
    expect(toAda().text).toContain('Thursdays');
  });
});

describe('a rhythm', () => {
  it.each([
    ['Less often, please.', 'every other round'],
    ['Once a quarter is enough.', 'a quarter'],
    ['Up to two people a round, please.', 'at most two introductions each round'],
    ['Could I get three introductions per round?', 'at most three introductions each round'],
  ])('%s', async (words, understood) => {
    await says(words);
    expect(toAda().subject).toBe('How often we write to you');
    expect(flat(toAda().text)).toContain(understood);
  });
});

describe('block', () => {
  it('ends the introduction without a word to the other, for good', async () => {
    await world.openRound();
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    await world.reply('Ada Lind', asksAda()[0] as never, 'Never introduce me to this person.');
    expect(toAda().subject).toBe('You will not be introduced to them');
    await world.pass({ days: 10 });
    expect(world.letter('Ben Okafor').subject).toBe('Not this time');
    await world.pass({ days: 200 });
    await world.openRound();
    expect(asksAda()).toHaveLength(1);
    expect(world.aws.letters().filter(({ subject }) => introduction.test(subject))).toEqual([]);
  });

  it('is not undone by a yes', async () => {
    await world.openRound();
    const ask = asksAda()[0] as never;
    await world.reply('Ada Lind', ask, 'Please block this person.');
    await world.reply('Ada Lind', ask, 'Yes');
    expect(toAda().subject).toBe('For this round it stays as it was');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.aws.letters().filter(({ subject }) => introduction.test(subject))).toEqual([]);
  });

  it('without an introduction to speak of goes to a person', async () => {
    await says('Please block Ben, I know him from before.');
    expect(world.letter(organiser).text).toContain('Please block Ben');
  });
});
