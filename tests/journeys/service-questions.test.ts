// Questions about the service itself, asked where something else was asked: answered by us, and what was asked stays open.
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
const says = (words: string, letter = newest()) => world.reply('Ada Lind', letter, words);
const howItWorks =
  /^(?:How this works, and who we are|Wie das hier geht, und wer wir sind|Comment cela marche, et qui nous sommes|Cómo funciona esto y quiénes somos)$/;

describe('in answer to an ask', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
    await world.openRound();
  });
  const ask = () => world.letter('Ada Lind', asked);

  it('are answered by us, in four languages, and nobody else reads them', async () => {
    const questions = [
      'what if I say no?',
      'hang on, is this a dating thing?',
      'how do I stop?',
      'Kostet das etwas?',
      'Wer liest das?',
      'Et si je dis non ?',
      'C’est un site de rencontres ?',
      '¿Cómo puedo darme de baja?',
    ];
    for (const question of questions) {
      await says(question, ask());
      expect([question, newest().subject]).toEqual([question, expect.stringMatching(howItWorks)]);
    }
    expect(world.letters(organiser)).toEqual([]);
    expect(newest('Ben Okafor').subject).toMatch(asked);
    await says('Sí, con mucho gusto');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.aws.letters().filter(({ subject }) => introduction.test(subject))).toHaveLength(1);
  });

  it('keep the ask open, and say so', async () => {
    await says('how does this work?', ask());
    expect(flat(newest().text)).toContain('stays open meanwhile: yes, no, not now');
    await says('no thanks then');
    expect(newest().subject).toBe('We have your no');
    await says('and who reads this?');
    expect(newest().text).not.toContain('stays open');
  });

  it.each(['Who is it?', 'Where do they live?', 'Is it free of charge to join their choir?'])(
    'a question about the other is passed on to them: %s',
    async (question) => {
      await says(question, ask());
      expect(newest().subject).toBe('We have passed on your question');
      expect(flat(newest('Ben Okafor').text)).toContain(question);
    },
  );

  it('a word for the organiser goes to the organiser', async () => {
    await says('organiser: do you know this person well? I have not met many here. Is the river far?', ask());
    expect(flat(world.letter(organiser).text)).toContain('do you know this person well?');
    expect(flat(world.letter(organiser).text)).toContain('Is the river far?');
    expect(newest('Ben Okafor').subject).toMatch(asked);
  });

  it('asked before the answer to a question of the other, it is no answer for them', async () => {
    await says('What is the hardest part of it?', ask());
    const passedOn = world.letter('Ben Okafor', /A question from/);
    await world.reply('Ben Okafor', passedOn, 'Who reads my answer?');
    expect(newest('Ben Okafor').subject).toBe('An answer to your question');
    expect(newest().subject).toBe('We have passed on your question');
    await world.reply('Ben Okafor', passedOn, 'The first winter, and the slugs.');
    expect(flat(newest().text)).toContain('the slugs');
  });
});

describe('before everything is deleted', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', ada);
    await says('Forget me please');
    expect(newest().subject).toBe('Shall we forget you?');
  });

  it.each(['What exactly do you delete?', 'Can I come back later?', 'How long does that take?'])(
    '“%s” is answered, and the question stays open',
    async (question) => {
      const had = world.letters('Ada Lind').length;
      await says(question);
      expect(world.letters('Ada Lind')).toHaveLength(had + 1);
      expect(newest().subject).toBe('Before we forget you');
      expect(world.letters(organiser)).toEqual([]);
      await says('Yes');
      expect(newest().subject).toMatch(/deleted/i);
    },
  );

  it('what nobody can read brings the question once more, and a no still is one', async () => {
    await says('Hmm, my daughter says I should think about it.');
    expect(newest().subject).toBe('Before we forget you');
    await says('No, I would rather stay');
    expect(newest().subject).toBe('You take part again');
  });

  it('a copy comes first where it is asked for, and nothing is deleted before another yes', async () => {
    await says('Yes, but please send me a copy of my data first.');
    expect(newest().subject).toBe('A copy of what we keep about you');
    expect(flat(newest().text)).toContain('Whether we forget you is still yours to say');
    await says('Thank you. Yes, now delete everything.');
    expect(newest().subject).toMatch(/deleted/i);
  });

  it('“never mind” is a no', async () => {
    await says('Never mind');
    expect(newest().subject).toBe('You take part again');
  });

  it('“stop” instead is a goodbye, without deleting', async () => {
    await says('Just stop writing, you need not delete anything.');
    expect(newest().subject).not.toMatch(/deleted/i);
  });
});

describe('before somebody is a member', () => {
  it.each([
    'Who are you? I never signed up for this',
    'Do you speak French?',
    'pause until May',
    'What do you know about me?',
  ])('“%s”, in answer to the first letter, is answered, and a yes still confirms', async (words) => {
    await world.signUp('Ada Lind', ada);
    await says(words);
    expect(newest().subject).toMatch(howItWorks);
    expect(flat(newest().text)).toContain('Your sign-up still waits for you');
    expect(world.letters(organiser)).toEqual([]);
    await says('yes');
    expect(newest().subject).toBe('Welcome to Friends');
  });
});

describe('a first answer in one’s own words', () => {
  it.each(['ok go on then, count me in', 'gut, bin dabei'])('“%s” confirms', async (words) => {
    await world.signUp('Ada Lind', ada);
    await says(words);
    expect(newest().subject).toBe('Welcome to Friends');
  });
});

describe('after a goodbye', () => {
  it('nothing more comes, whatever is written, but for the way back', async () => {
    await world.join('Ada Lind', ada);
    await says('stop');
    const goodbye = newest();
    const had = world.letters('Ada Lind').length;
    await says('What do you know about me?', goodbye);
    expect(world.letters('Ada Lind')).toHaveLength(had);
    await says('resume', goodbye);
    expect(newest().subject).toBe('You take part again');
  });
});
