// The interview, the read-back, and whether it is still true: with people who talk a lot, little, or not at all.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

/** Somebody who left the form quickly. */
const brief = { seek: 'Interesting people', give: 'Marketing', story: 'Mother of two.', kinds: [] };

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = (name = 'Ada Lind') => world.letter(name);
const says = (words: string, name = 'Ada Lind') => world.reply(name, world.letter(name), words);
const subjects = (name = 'Ada Lind') => world.letters(name).map(({ subject }) => subject);

describe('the interview', () => {
  it('asks nothing of somebody who said enough', async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await world.pass({ days: 12 });
    expect(subjects()).toEqual([expect.stringMatching(/confirm/i), 'Welcome to Friends']);
  });

  it('with a talkative member: three questions, one at a time, then a read-back in their own sentences', async () => {
    await world.join('Ada Lind', brief);
    expect(newest().subject).toBe('Welcome to Friends');
    await world.pass({ days: 1 });
    expect(newest().subject).toBe('Who are you really looking to meet?');
    expect(newest().text).toContain('Interesting people');
    await says(
      'I would have opened a repair café with somebody who has done it before. I am tired of planning alone.',
    );
    expect(newest().subject).toBe('A time you helped someone');
    await says(
      'A bakery down the road had no customers on Mondays. We put the menu on a bicycle and rode it around.',
    );
    expect(newest().subject).toBe('A little of your story');
    await says('On Sunday I soldered an old radio until it was dark outside.');
    const draft = newest();
    expect(draft.subject).toBe('This is how we would introduce you');
    for (const words of ['repair café', 'menu on a bicycle', 'soldered an old radio', 'Mother of two.'])
      expect(flat(draft.text)).toContain(words);
    expect(draft.text).not.toMatch(/Ada Lind|Lind/);
    await says('Yes, that is me.');
    expect(newest().subject).toBe('We will tell it like this');
    await world.join('Ben Okafor', {
      ...ben,
      seek: 'Somebody to rescue our shop: customers stay away on Mondays and we need a marketing idea',
      give: 'I have opened a repair café before and know what it needs',
    });
    await world.openRound();
    expect(flat(world.letter('Ben Okafor', asked).text)).toContain('soldered an old radio');
  });

  it('with a terse member: skips what they skip, and uses nothing they did not approve', async () => {
    await world.join('Ada Lind', brief);
    await world.pass({ days: 1 });
    await says('skip');
    expect(newest().subject).toBe('A time you helped someone');
    await says('no');
    expect(newest().subject).toBe('A little of your story');
    await says('I row on the river at dawn.');
    expect(newest().subject).toBe('This is how we would introduce you');
    await world.pass({ days: 3, hours: 2 });
    expect(newest().subject).toBe('May we introduce you like this?');
    await world.pass({ days: 20 });
    expect(subjects().filter((subject) => /introduce you/.test(subject))).toHaveLength(2);
    await says('What do you know about me?');
    expect(flat(newest().text)).toContain('Mother of two.');
    expect(newest().text).not.toContain('row on the river');
  });

  it('with a silent member: one question, no reminder, and they take part with what there is', async () => {
    await world.join('Ada Lind', { ...brief, seek: ada.seek });
    await world.pass({ days: 30 });
    expect(subjects()).toHaveLength(3);
    await world.join('Ben Okafor', ben);
    await world.openRound();
    expect(newest().subject).toMatch(asked);
  });

  it.each([
    "I'd rather not say, it's a bit personal. Next question please!",
    'Prefiero no decirlo, lo siento.',
  ])('leaves what somebody would rather not say: %s', async (words) => {
    await world.join('Ada Lind', brief);
    await world.pass({ days: 1 });
    await says(words);
    expect(subjects().slice(3)).toEqual(['A time you helped someone']);
  });

  it.each([
    'Oh, I must think about that first. I will write at the weekend.',
    'Muss ich das beantworten? Ich würde lieber erst mal schauen, wer da so ist.',
  ])('waits for whoever must think first, and keeps none of it: %s', async (words) => {
    await world.join('Ada Lind', brief);
    await world.pass({ days: 1 });
    await says(words);
    expect(subjects().slice(3)).toEqual(['Take your time']);
    await world.pass({ days: 4 });
    await says('I would have opened a repair café with somebody who has done it before.');
    expect(newest().subject).toBe('A time you helped someone');
    await says('skip');
    await says('skip');
    expect(flat(newest().text)).toContain('Interesting people. I would have opened a repair café');
  });

  it('takes no shrug at another letter, and no word about their data, for an answer', async () => {
    await world.join('Ada Lind', brief);
    await world.pass({ days: 1 });
    await world.reply('Ada Lind', world.letter('Ada Lind', /Welcome/), 'Oh well, next time then.');
    expect(newest().subject).toBe('Who are you really looking to meet?');
    const noData = "Sorry, I didn't want to see my data, I only meant I'd like to skip that one.";
    await world.reply('Ada Lind', world.letter('Ada Lind', /Welcome/), noData);
    expect(newest().subject).toBe('A time you helped someone');
  });

  it('pauses for whoever asks whether they can, and keeps nothing of why', async () => {
    await world.join('Ada Lind', brief);
    await world.pass({ days: 1 });
    await says("Can I pause for a while? My mum's ill and I don't know how long it'll take.");
    expect(subjects().slice(3)).toEqual([expect.stringMatching(/paused/i)]);
    await says('Please send me a copy of my data.');
    expect(newest().text).not.toMatch(/mum/);
  });

  it('keeps how often somebody does something, and does how often they want letters', async () => {
    await world.join('Ada Lind', brief);
    await world.pass({ days: 1 });
    await says('I would swim twice a week. And please no more than one of these letters a month.');
    expect(newest().subject).toBe('A time you helped someone');
    expect(flat(newest().text)).toContain('We understood as well: at most one introduction each round');
    await says('skip');
    await says('My allotment, every day since I retired, and the choir once a month.');
    expect(newest().subject).toBe('This is how we would introduce you');
    expect(flat(newest().text)).toContain('My allotment, every day since I retired');
    expect(flat(newest().text)).toContain('I would swim twice a week.');
    expect(newest().text).not.toContain('of these letters');
  });

  it('takes a wish for a wish, whatever was asked, and sends nobody a question that asks to note it', async () => {
    await world.join('Ada Lind', brief);
    await world.pass({ days: 1 });
    await says('skip');
    await says(
      'Now I know: I am just looking for somebody who builds model railways. Could you write that down?',
    );
    expect(newest().text).not.toContain('organiser');
    await says('What do you know about me?');
    expect(flat(newest().text)).toContain('somebody who builds model railways');
    expect(newest().text).not.toContain('write that down');
  });

  it('takes a late answer as gladly', async () => {
    await world.join('Ada Lind', brief);
    await world.pass({ days: 20 });
    await says('I would have opened a repair café with somebody who has done it before.');
    expect(newest().subject).toMatch(/A time you helped someone|This is how/);
  });

  it('stops for whoever stops, and answers a question as a question', async () => {
    await world.join('Ada Lind', brief);
    await world.pass({ days: 1 });
    await says('Who reads this?');
    expect(newest().subject).toBe('How this works, and who we are');
    await world.reply('Ada Lind', world.letter('Ada Lind', /really/), 'stop');
    expect(newest().subject).toBe('Goodbye from Friends');
    await world.pass({ days: 20 });
    expect(newest().subject).toBe('Goodbye from Friends');
  });
});

describe('the read-back', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', {
      ...ada,
      kinds: ['curiosity'],
      story: 'Mother of two.',
    });
    await world.pass({ days: 1 });
    await says('I lead a team at Globex, and row on Sundays. On Sunday I soldered an old radio.');
    await says('skip');
  });

  it('is corrected twice, and only then approved', async () => {
    expect(newest().subject).toBe('This is how we would introduce you');
    expect(newest().text).toContain('Globex');
    await says('Leave out the company.');
    expect(newest().subject).toBe('This is how we would introduce you');
    expect(newest().text).not.toContain('Globex');
    await says('Rather: I soldered an old radio until it sang again.');
    expect(flat(newest().text)).toContain('I soldered an old radio until it sang again.');
    expect(flat(newest().text)).not.toContain('On Sunday I soldered');
    await says('yes');
    expect(newest().subject).toBe('We will tell it like this');
    await says('What do you know about me?');
    expect(flat(newest().text)).toContain('sang again');
  });

  it('does each of several things that one mail asks for, and names what it could not place', async () => {
    await says('Good. Leave out the company, and add that I sing alto. Also make it a little warmer.');
    expect(newest().subject).toBe('This is how we would introduce you');
    expect(flat(newest().text)).toContain('This we could not place: “Also make it a little warmer”.');
    expect(flat(newest().text)).toContain('I sing alto.');
    expect(newest().text).not.toContain('Globex');
    await says('Put Globex back, and say a wireless instead of “an old radio”');
    expect(flat(newest().text)).toContain('On Sunday I soldered a wireless.');
    expect(flat(newest().text)).toContain('Globex');
    expect(newest().text).not.toContain('could not place');
    await says('yes');
    expect(newest().subject).toBe('We will tell it like this');
  });

  it('keeps the only thing somebody can give, and asks what is to stand there', async () => {
    await says('drop the bit about bookkeeping');
    expect(newest().subject).toBe('What should we write instead?');
    await says('What I can give: bookkeeping with beginners');
    expect(flat(newest().text)).toContain('bookkeeping with beginners');
  });

  it('asks once more when it cannot tell what should be different', async () => {
    await says('Leave out the zebra.');
    expect(newest().subject).toBe('What should we write instead?');
    await says('Rather: I row on Sundays.');
    expect(newest().subject).toBe('This is how we would introduce you');
  });
});

describe('a question of ours', () => {
  it('waits while an ask lies with them', async () => {
    await world.join('Ada Lind', { ...ada, story: 'Mother of two.' });
    await world.join('Ben Okafor', ben);
    await world.openRound();
    expect(newest().subject).toMatch(asked);
    await world.pass({ days: 2 });
    expect(subjects()).not.toContain('A little of your story');
    await says('No, thank you.');
    await world.pass({ days: 2 });
    expect(newest().subject).toBe('A little of your story');
  });
});

describe('an intention that has aged', () => {
  beforeEach(async () => {
    await world.stop();
    world = await openWorld({ rhythm: { every: 'two weeks', weekday: 2, hour: 9 } });
    await world.join('Ada Lind', { ...ada, kinds: ['curiosity'] });
    await world.pass({ days: 105 });
    expect(newest().subject).toBe('Is this still what you are looking for?');
    expect(flat(newest().text)).toContain(ada.seek);
  });

  it('is renewed with a yes, and not asked about again for a quarter', async () => {
    await says('Yes, still true');
    expect(newest().subject).toBe('We go on looking');
    await world.pass({ days: 60 });
    expect(subjects().filter((subject) => /still what/.test(subject))).toHaveLength(1);
  });

  it('is changed with new words', async () => {
    await says('I am now looking for somebody who builds with clay.');
    expect(newest().subject).toBe('We have noted your new words');
    await says('What do you know about me?');
    expect(newest().text).toContain('clay');
    expect(flat(newest().text)).not.toContain(ada.seek);
  });

  it('is let go when it is done', async () => {
    await says('done');
    expect(newest().subject).toBe('One thing less to look for');
    await says('No, it was my neighbour.');
    expect(newest().subject).toBe('Thank you for telling us');
  });
});

describe('the reminder of a draft', () => {
  it('is the only one, whatever is corrected after it', async () => {
    await world.join('Ada Lind', brief);
    await world.pass({ days: 1 });
    await says('Somebody who has opened a repair café. I am tired of planning alone.');
    await world.pass({ days: 13 });
    const reminders = () => subjects().filter((subject) => subject === 'May we introduce you like this?');
    expect(reminders()).toHaveLength(1);
    await says('Please leave out the sentence about planning alone.');
    expect(newest().subject).toBe('This is how we would introduce you');
    expect(newest().text).not.toContain('planning');
    await world.pass({ days: 6 });
    expect(reminders()).toHaveLength(1);
  });
});
