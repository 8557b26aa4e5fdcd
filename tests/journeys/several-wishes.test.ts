// Several wishes in one mail: each is done, and one letter back says what was understood of all of them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = (name = 'Ada Lind') => world.letter(name);
const count = (name = 'Ada Lind') => world.letters(name).length;

/** Answers the newest letter, and sees that exactly one comes back. */
async function says(words: string, letter = newest()) {
  const had = count();
  await world.reply('Ada Lind', letter, words);
  expect(
    world
      .letters('Ada Lind')
      .slice(had)
      .map(({ subject }) => subject),
  ).toHaveLength(1);
  return { subject: newest().subject, text: flat(newest().text) };
}

const known = async () => {
  await world.reply('Ada Lind', newest(), 'What do you know about me?');
  return flat(newest().text);
};

describe('somebody who writes to us', () => {
  it('is back, wants it quieter and a sentence less', async () => {
    await world.join('Ada Lind', { ...ada, story: 'I raise money for a choir. I live in a lighthouse.' });
    await world.reply('Ada Lind', newest(), 'Pause please');
    const { text } = await says(
      'ok back. but only once a quarter from now, and also drop the bit about raising money',
    );
    expect(text).toContain('at most one introduction a quarter');
    expect(text).toContain('You take part');
    expect(text).not.toContain('choir');
    expect(text).toContain('I live in a lighthouse.');
    expect(world.letters(organiser)).toEqual([]);
  });

  it('pauses and wants a copy', async () => {
    await world.join('Ada Lind', ada);
    const { subject, text } = await says('Pause me until May, and send me a copy of my data.');
    expect(subject).toBe('A copy of what we keep about you');
    expect(text).toContain('paused until Friday 1 May');
  });

  it('pauses with new words, and one undo takes all of the words back', async () => {
    await world.join('Ada Lind', ada);
    const { subject, text } = await says(
      'Please pause me until 1 May. And change my story: I now live by the sea. I bake.',
    );
    expect(subject).toBe('You are paused until Friday 1 May');
    expect(text).toContain('I now live by the sea. I bake.');
    await world.reply('Ada Lind', newest(), 'undo');
    expect(await known()).toContain(ada.story);
  });

  it('has found somebody, and looks for somebody else', async () => {
    await world.join('Ada Lind', ada);
    const { subject, text } = await says(
      'I found a gardener, so that is done. Now I am looking for somebody who plays chess.',
    );
    expect(subject).toBe('One thing less to look for');
    expect(text).toContain('somebody who plays chess');
    const told = await known();
    expect(told).toContain('somebody who plays chess');
    expect(told).not.toContain(ada.seek);
  });

  it('asks about us beside a wish', async () => {
    await world.join('Ada Lind', ada);
    const { subject, text } = await says('Less often please. And who reads this?');
    expect(subject).toBe('How this works, and who we are');
    expect(text).toContain('every other round');
    expect(world.letters(organiser)).toEqual([]);
  });

  it('asks a person something beside a wish', async () => {
    await world.join('Ada Lind', ada);
    const { subject, text } = await says('Less often please. And do you also arrange marriages?');
    expect(subject).toBe('How often we write to you');
    expect(text).toContain('has gone to the organiser');
    expect(world.letter(organiser).text).toContain('arrange marriages?');
  });

  it('asks for nothing more where a sentence beside a wish only sounds like a question', async () => {
    await world.join('Ada Lind', ada);
    const { subject } = await says(
      'Stop asking about the garden, I found somebody. Otherwise all fine, carry on.',
    );
    expect(subject).toBe('One thing less to look for');
    expect(world.letters(organiser)).toEqual([]);
  });

  it('says thanks, has another name and asks when it begins', async () => {
    await world.join('Ada Lind', ada);
    const { subject, text } = await says(
      'Lovely, thanks. By the way could you call me Addie, and how long does it take until something happens?',
    );
    expect(subject).toBe('How this works, and who we are');
    expect(text).toContain('your name is Addie');
  });

  it('wants a word instead of another, and something left out', async () => {
    await world.join('Ada Lind', { ...ada, story: 'I was a banker. I run after three grandchildren.' });
    const { subject, text } = await says(
      'please take out the grandchildren, and instead of "banker" say "cashier"',
    );
    expect(subject).toBe('What we know about you');
    expect(text).toContain('I was a cashier.');
    expect(text).not.toMatch(/grandchildren|take part again/);
  });

  it('answers a question of ours, and wants something besides', async () => {
    await world.join('Ada Lind', { ...ada, seek: 'Interesting people', kinds: [] });
    await world.pass({ days: 1 });
    const { subject, text } = await says(
      'Somebody who kept a garden going after June and knows why. Also please only write once every two months. Is this going to be public?',
    );
    expect(subject).not.toMatch(/How this works|How often/);
    expect(text).toContain('every other round');
    expect(text).toContain('You also asked about us, in short');
    const told = await known();
    expect(told).not.toContain('two months');
    await world.reply('Ada Lind', newest(), 'Please send me a copy of my data.');
    expect(flat(newest().text)).toContain('Somebody who kept a garden going after June and knows why.');
  });

  it('wants it otherwise in German', async () => {
    await world.join('Ada Lind', { ...ada, language: 'de', story: 'Ich sammle Spenden. Ich backe Brot.' });
    await world.reply('Ada Lind', newest(), 'Pause bitte');
    const { text } = await says(
      'Bin wieder da, aber bitte nur noch einmal im Quartal, und lasst die Spenden weg.',
    );
    expect(text).toContain('höchstens ein Vorschlag im Vierteljahr');
    expect(text).not.toContain('Ich sammle Spenden');
  });

  it('veut plusieurs choses en français, et las tiene en español', async () => {
    await world.join('Ada Lind', { ...ada, language: 'fr' });
    const french = await says(
      'Écrivez-moi moins souvent, s’il vous plaît. Et envoyez-moi une copie de mes données.',
    );
    expect(french.text).toContain('au plus une présentation un tour sur deux');
    await world.reply('Ada Lind', newest(), 'in Spanish, please');
    const spanish = await says('Volved a escribirme en cada ronda. Y pausa hasta el 1 de mayo, por favor.');
    expect(spanish.text).toContain('1 de mayo');
    expect(spanish.text).toContain('como mucho una presentación por ronda');
  });
});

describe('in answer to an ask', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
    await world.openRound();
  });
  const ask = () => world.letter('Ada Lind', asked);

  it('a yes with a rhythm is both', async () => {
    const { subject, text } = await says('Yes please! And from now on only once a quarter.', ask());
    expect(subject).toBe('We have your yes');
    expect(text).toContain('at most one introduction a quarter');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.aws.letters().filter(({ subject: of }) => introduction.test(of))).toHaveLength(1);
  });

  it('the second yes introduces, and the rhythm has its own word back', async () => {
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    const had = count();
    await world.reply('Ada Lind', ask(), 'Yes please! And from now on write only once a quarter.');
    const subjects = world
      .letters('Ada Lind')
      .slice(had)
      .map(({ subject }) => subject);
    expect(subjects).toHaveLength(2);
    expect(subjects).toContain('How often we write to you');
  });

  it.each([
    'No, and less often please',
    'Nein danke, und schreibt mir bitte seltener.',
    'No thanks. And please pause me until June.',
  ])('a no with a wish is both: %s', async (words) => {
    const { subject, text } = await says(words, ask());
    expect(subject).toMatch(
      /^(?:A no, and it stays with us|Ein Nein, und es bleibt bei uns|.*no.*|.*Nein.*)$/i,
    );
    expect(text).toMatch(/every other round|until Monday 1 June|jede zweite Runde/);
    await world.reply('Ada Lind', ask(), 'Yes');
    expect(newest().subject).toMatch(/For this round it stays as it was|Nein/);
  });

  it('a no with new words is both', async () => {
    const { text } = await says('Not this time, thanks. Change my story: I now live by the sea.', ask());
    expect(text).toContain('I now live by the sea.');
    expect(await known()).toContain('I now live by the sea.');
  });

  it('a yes before a pause is asked back, since a pause would let the meeting go', async () => {
    const { subject, text } = await says('Yes, gladly. After that please pause me until September.', ask());
    expect(subject).toBe('One question about your answer');
    expect(text).toContain('We have not paused you yet');
    await says('yes');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.aws.letters().filter(({ subject: of }) => introduction.test(of))).toHaveLength(1);
  });

  it('a yes that is asked back does not lose the words beside it', async () => {
    const { subject, text } = await says(
      'Yes. Also I would like to change my story: I now live by the sea.',
      ask(),
    );
    expect(subject).toBe('One question about your answer');
    expect(text).toContain('I now live by the sea.');
    expect(await known()).toContain('I now live by the sea.');
  });

  it('a yes with a question to us is a yes', async () => {
    const { subject, text } = await says('Yes, gladly! And who reads this, by the way?', ask());
    expect(subject).toBe('We have your yes');
    expect(text).toContain('You also asked about us, in short');
  });

  it('a yes after a number a round is a yes, with what the other may know of it', async () => {
    const { subject, text } = await says(
      'Yes please, by letter would be best. And can you send me two of these per round?',
      ask(),
    );
    expect(subject).toBe('We have your yes');
    expect(text).toContain('at most two introductions each round');
  });

  it('of two questions only the one about them goes to them', async () => {
    const { subject, text } = await says(
      'Oh this sounds like me. Before I decide: do they live near Berlin, and what happens with my answer if I say no?',
      ask(),
    );
    expect(subject).toBe('We have passed on your question');
    expect(text).toContain('You also asked about us, in short');
    expect(flat(newest('Ben Okafor').text)).toContain('do they live near Berlin');
    expect(newest('Ben Okafor').text).not.toContain('if I say no');
  });

  it('a bare yes in the sentence of a wish is asked back', async () => {
    const { subject, text } = await says('Ja, und bitte seltener', ask());
    expect(subject).toBe('One question about your answer');
    expect(text).toContain('every other round');
  });

  it.each([
    'two introductions a round please',
    'two a round',
    'Zwei Vorschläge pro Runde, bitte',
    'deux par tour',
  ])('“%s” is heard, and the ask stays open', async (words) => {
    const { text } = await says(words, ask());
    expect(text).toMatch(
      /at most two introductions each round|höchstens zwei Vorschläge je Runde|au plus deux présentations/,
    );
    await world.reply('Ada Lind', ask(), 'Yes');
    expect(newest().subject).toBe('We have your yes');
  });
});
