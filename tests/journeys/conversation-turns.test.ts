// The odd turns of a conversation: thanks, doubts, jokes, the wrong letter, another language; none of them a dead end.
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
const says = (words: string, name = 'Ada Lind') => world.reply(name, world.letter(name), words);
const count = (name = 'Ada Lind') => world.letters(name).length;

describe('somebody new', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, story: 'I live in a lighthouse.', kinds: ['curiosity'] });
  });

  it.each([
    'Thanks for the welcome! Who are you, is this a robot?',
    'How does this work exactly?',
    'When is the next round?',
    'who do you have for me?',
  ])('asks “%s” and is told at once, with the day of the next round', async (words) => {
    await says(words);
    expect(newest().subject).toBe('How this works, and who we are');
    expect(flat(newest().text)).toContain('Sunday 5 April');
    expect(world.letters(organiser)).toEqual([]);
  });

  it('asks something else, and the organiser answers', async () => {
    await says('Haha, do you also arrange marriages?');
    expect(newest().subject).toBe('Your question is with the organiser');
    await world.reply(organiser, newest(organiser), 'Not yet, but two of us did meet here.');
    expect(flat(newest().text)).toContain('two of us did meet here');
  });

  it('may turn to the organiser by a word', async () => {
    await says('organiser: how does this work for two people at one address?');
    expect(flat(newest(organiser).text)).toContain('two people at one address');
  });

  it('moves to another address, and is told how', async () => {
    await says('Can I change my email address? I am moving to ada@lind.example');
    expect(newest().subject).toBe('About a new address');
    expect(newest().text).toMatch(/https?:\/\/\S+\/friends/);
  });

  it('says thank you, which wants no letter', async () => {
    const had = count();
    await says('Thank you so much :)');
    await says('ok thanks, have a nice day');
    expect(count()).toBe(had);
  });

  it('has another name', async () => {
    await says('My name is now Ada Voss');
    expect(newest().subject).toBe('Your name is noted');
    await says('undo');
    await says('What do you know about me?');
    expect(newest().text).toContain('Hello Ada');
  });

  it('wants something added to what we tell, and something left out, in passing', async () => {
    await says('Actually, can you also mention that I bake bread?');
    expect(flat(newest().text)).toContain('I live in a lighthouse. I bake bread.');
    await says('Please don’t say lighthouse, everybody would know it is me');
    expect(newest().text).not.toContain('lighthouse');
    expect(newest().text).toContain('I bake bread.');
    await says('I also offer a spare room in summer for writers, but please keep that between us');
    expect(newest().subject).toBe('Noted, and shown to nobody');
  });

  it('takes back what was just changed, in other words than ours', async () => {
    await says('Change my story: I sold the lighthouse.');
    await says('forget that');
    expect(flat(newest().text)).toContain('I live in a lighthouse.');
  });
});

describe('a question of ours', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, story: 'I live in a lighthouse.', kinds: ['curiosity'] });
    await world.pass({ days: 1 });
    expect(newest().subject).toBe('A little of your story');
  });

  it.each(['Not sure what to say here, to be honest.', 'no idea, next please', 'skip'])(
    'is skipped with “%s”, and nothing of it is kept',
    async (words) => {
      await says(words);
      expect(newest().subject).toBe('How much of your time?');
      await says('What do you know about me?');
      expect(newest().text).not.toMatch(/sure|idea|skip/);
    },
  );

  it('is answered by a reply to whatever letter came last', async () => {
    await says('Who reads this?');
    expect(newest().subject).toBe('How this works, and who we are');
    await says('On Sunday I soldered an old radio until it was dark outside.');
    expect(newest().subject).toBe('How much of your time?');
  });

  it('stays open beside a thank-you', async () => {
    await says('Thank you!');
    expect(newest().subject).toBe('A little of your story');
    await says('On Sunday I soldered an old radio until it was dark outside.');
    expect(newest().subject).toBe('How much of your time?');
  });

  it('ends in a draft that is corrected as people speak', async () => {
    await says('I soldered an old radio. It had been my aunt’s. She never liked it.');
    await says('skip');
    expect(newest().subject).toBe('This is how we would introduce you');
    await says('Looks good, but please don’t say lighthouse, everybody would know it is me');
    expect(newest().text).not.toContain('lighthouse');
    await says('Change “an old radio” to “a radio from 1954”');
    expect(flat(newest().text)).toContain('I soldered a radio from 1954.');
    await says('Almost. Drop the sentence about my aunt.');
    expect(newest().text).not.toContain('aunt');
    await says('Yep, that works');
    expect(newest().subject).toBe('We will tell it like this');
  });
});

describe('the language of the letters', () => {
  it('follows somebody who plainly writes in another, and says how to have the earlier one again', async () => {
    await world.join('Ada Lind', { ...ada, story: 'I live in a lighthouse.', kinds: ['curiosity'] });
    await world.pass({ days: 1 });
    await says(
      'Am Sonntag habe ich ein altes Radio gelötet, bis es dunkel war, und dabei die Zeit vergessen.',
    );
    expect(newest().subject).toBe('Wie viel von deiner Zeit?');
    expect(flat(newest().text)).toContain('deshalb kommen unsere Briefe ab jetzt auf Deutsch');
    expect(flat(newest().text)).toContain('reply “in English, please”');
    await says('in English, please');
    expect(newest().subject).toBe('Our letters are in English now');
    await world.reply(
      'Ada Lind',
      world.letter('Ada Lind', /deiner Zeit/),
      'Ich würde mich gern ab und zu mit jemandem treffen, am liebsten am Abend und nicht zu oft.',
    );
    expect(newest().subject).toBe('This is how we would introduce you');
  });

  it('does not follow one short answer, but the second in a row', async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['curiosity'] });
    await says('Was wisst ihr über mich? Ich bin nur neugierig.');
    expect(newest().subject).toBe('What we know about you');
    await says('Ändere meine Geschichte: Ich löte gern alte Radios und singe dabei.');
    expect(newest().subject).toBe('Deine neuen Worte sind notiert');
  });

  it('is any of the four, for the asking', async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['curiosity'] });
    await says('Could you write to me in German, please?');
    expect(newest().subject).toBe('Unsere Briefe kommen jetzt auf Deutsch');
    await says('En français, s’il vous plaît');
    expect(newest().subject).toBe('Nos lettres sont maintenant en français');
    await says('¿Me podéis escribir en español?');
    expect(newest().subject).toBe('Nuestras cartas son ahora en español');
  });
});

describe('around an introduction', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
    await world.openRound();
  });
  const ask = (name: string) => world.letter(name, asked);

  it('interest beside a question is passed on once, and is no yes yet', async () => {
    await world.reply('Ada Lind', ask('Ada Lind'), 'Sounds lovely! How old are they roughly?');
    expect(world.letters(organiser)).toEqual([]);
    expect(newest('Ben Okafor').subject).toBe('A question from the person we told you about');
  });

  it('a thank-you after a yes wants no letter; before one it is asked about, once', async () => {
    await world.reply('Ada Lind', ask('Ada Lind'), 'Thanks');
    expect(newest().subject).toBe('One question about your answer');
    const had = count();
    await says('Thank you!!');
    expect(count()).toBe(had);
    await says('Yes please');
    await says('Thank you!!');
    expect(newest().subject).toBe('We have your yes');
  });

  it('a yes that is taken back has a letter of its own, and the other hears what they would have heard', async () => {
    await world.reply('Ada Lind', ask('Ada Lind'), 'Yes please');
    await says('Hmm, no, sorry, I have changed my mind');
    expect(newest().subject).toBe('Your yes is taken back');
    await world.reply('Ben Okafor', ask('Ben Okafor'), 'Yes');
    expect(newest('Ben Okafor').subject).toBe('We have your yes');
    await world.pass({ days: 9 });
    expect(newest('Ben Okafor').subject).toBe('Not this time');
  });

  it('an answer after the round is told so', async () => {
    await world.pass({ days: 10 });
    await world.reply('Ben Okafor', ask('Ben Okafor'), 'Yes, sorry for being so late, I was ill');
    expect(newest('Ben Okafor').subject).toBe('Your answer came after the round');
  });

  it('what is said afterwards is taken as it is meant', async () => {
    await world.reply('Ada Lind', ask('Ada Lind'), 'Yes');
    await world.reply('Ben Okafor', ask('Ben Okafor'), 'Sure. I like people who work with their hands.');
    expect(world.letters(organiser)).toEqual([]);
    await world.pass({ days: 15 });
    const followUp = world.letter('Ada Lind', /did you meet/i);
    await world.reply('Ada Lind', followUp, 'It rained the whole time, and the tram was late.');
    expect(flat(newest().text)).toContain('Did the two of you meet?');
    await says('oh yes, we met last week and it was great');
    expect(newest().subject).toBe('A word of thanks to Ben?');
    await says('done with the garden, by the way');
    expect(newest().subject).toBe('One thing less to look for');
    expect(world.letters('Ben Okafor').some(({ text }) => text.includes('by the way'))).toBe(false);
    await world.pass({ days: 80 });
    await world.reply(
      'Ada Lind',
      world.letter('Ada Lind', /three months/),
      'We still write every month, thank you for asking',
    );
    expect(newest().subject).toBe('Thank you for telling us');
    await says('What happens to my data?');
    expect(newest().subject).toBe('How this works, and who we are');
  });
});
