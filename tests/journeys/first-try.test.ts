// What a new member wrote in their own words when trying it out: each reply gets the right next letter or one honest question.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = (name = 'Nora Quist') => world.letter(name);
const says = (words: string, name = 'Nora Quist') => world.reply(name, newest(name), words);

describe('a new member with thin words', () => {
  beforeEach(() => world.join('Nora Quist', { seek: 'People', give: 'Marketing', story: 'Curious.' }));

  it('asks what there is to do, and is told that it is nothing', async () => {
    await says('Hi, just saw this. What do I have to do now?');
    expect(newest().subject).toBe('How this works, and who we are');
    expect(flat(newest().text)).toContain('any question of ours may be left unanswered');
    const had = world.letters('Nora Quist').length;
    await says('ok');
    await says('👍');
    expect(world.letters('Nora Quist')).toHaveLength(had);
    expect(world.letters(organiser)).toEqual([]);
  });

  it('answers the interview by thinking aloud, to whatever letter, and is heard', async () => {
    await world.pass({ days: 1 });
    await says(
      'Hmm, good question. I think someone who left advertising. I would like to know whether I can too.',
    );
    expect(newest().subject).toBe('A time you helped someone');
    await says('Do I really have to answer all this?');
    expect(newest().subject).toBe('How this works, and who we are');
    await says(
      'I helped a friend with her bakery once, we rewrote the menu on a napkin, and it still hangs there.',
    );
    expect(newest().subject).toBe('A little of your story');
    await says('Yes well, last week I sat by the canal until dark, drawing boats.');
    expect(newest().subject).toBe('This is how we would introduce you');
    expect(flat(newest().text)).toContain('drawing boats');
    await says('hmm');
    expect(newest().subject).toBe('What should we write instead?');
    await says('looks fine but please say "agencies" instead of advertising');
    expect(flat(newest().text)).toContain('someone who left agencies.');
    await says('pls remove the thing about boats');
    expect(flat(newest().text)).not.toContain('canal');
    await says('perfect');
    expect(newest().subject).toBe('We will tell it like this');
    expect(world.letters(organiser)).toEqual([]);
  });

  it('announces a change without saying it, and is asked', async () => {
    await says('change my story please');
    expect(newest().subject).toBe('One question about your letter');
    await says('I changed my mind about what I am looking for');
    await says('what do you know about me');
    expect(flat(newest().text)).toContain('What you are looking for: People');
  });
});

describe('una persona nueva, con sus palabras', () => {
  beforeEach(() =>
    world.join('Lucia Vega', {
      language: 'es',
      seek: 'Alguien que haya montado un huerto comunitario desde cero y me diga qué evitar',
      give: 'Puedo enseñar contabilidad a asociaciones pequeñas, con paciencia y sin prisa',
      story: 'Remo los domingos en el río. Los lunes llego tarde y contenta al trabajo.',
      kinds: ['mentorship'],
    }),
  );

  it('pregunta si tiene que contestar, y quién lo lee', async () => {
    await says('¿tengo que contestar a esto?', 'Lucia Vega');
    expect(newest('Lucia Vega').subject).toBe('Cómo funciona esto y quiénes somos');
    await says('¿Y esto quién lo lee?', 'Lucia Vega');
    expect(newest('Lucia Vega').subject).toBe('Cómo funciona esto y quiénes somos');
    const had = world.letters('Lucia Vega').length;
    await says('vale, perfecto', 'Lucia Vega');
    expect(world.letters('Lucia Vega')).toHaveLength(had);
  });

  it('quita algo de su historia, se va de vacaciones y ya no busca', async () => {
    await says('Está bien, pero quita lo de los lunes', 'Lucia Vega');
    expect(flat(newest('Lucia Vega').text)).toContain('Tu historia: Remo los domingos en el río.');
    expect(flat(newest('Lucia Vega').text)).not.toContain('lunes');
    await says('me voy de vacaciones hasta septiembre', 'Lucia Vega');
    expect(newest('Lucia Vega').subject).toMatch(/pausa hasta/);
    await says('ya he vuelto', 'Lucia Vega');
    await says('dejadlo, ya no busco nada', 'Lucia Vega');
    expect(newest('Lucia Vega').subject).toBe('Una cosa menos que buscar');
  });
});

describe('an answer to an ask', () => {
  describe('given to a question of the other', () => {
    const mayBeNo = 'Your answer, or a no?';

    async function benIsAsked(benSaid?: string) {
      await world.join('Ada Lind', ada);
      await world.join('Ben Okafor', ben);
      await world.openRound();
      if (benSaid) await world.reply('Ben Okafor', world.letter('Ben Okafor', /like to meet/), benSaid);
      await world.reply('Ada Lind', world.letter('Ada Lind', /like to meet/), 'Would they mind a beginner?');
      return world.letter('Ben Okafor', /question/i);
    }
    const introductions = () => world.letters('Ada Lind').filter(({ to }) => to.length === 2);

    it('is asked about where it may be a no, and the no stands once it is said', async () => {
      const question = await benIsAsked();
      const had = world.letters('Ada Lind').length;
      await world.reply('Ben Okafor', question, 'No thank you.');
      expect(newest('Ben Okafor').subject).toBe(mayBeNo);
      expect(world.letters('Ada Lind')).toHaveLength(had);
      await says('no', 'Ben Okafor');
      expect(newest('Ben Okafor').subject).toMatch(/no/);
      expect(world.letters('Ada Lind')).toHaveLength(had);
    });

    it.each([
      'Not for me, thanks.',
      'I do not think this is for me after all.',
      'Sorry, I have changed my mind, please do not introduce us.',
      'Maybe another time.',
    ])('after a yes is no yes any more until it is settled: %s', async (words) => {
      const question = await benIsAsked('yes');
      await world.reply('Ben Okafor', question, words);
      expect(newest('Ben Okafor').subject).toBe(mayBeNo);
      await world.reply('Ada Lind', world.letter('Ada Lind', /like to meet/), 'yes, gladly');
      expect(introductions()).toEqual([]);
      expect(
        world
          .letters('Ada Lind')
          .map(({ text }) => text)
          .join(),
      ).not.toContain(words);
      await world.pass({ days: 12 });
      expect(introductions()).toEqual([]);
      expect(newest('Ada Lind').subject).toBe('Not this time');
    });

    it.each(['pass it on: it is my answer to their question', 'yes', 'That was my answer.'])(
      'goes on to the other once it is said that it is for them, and both meet: %s',
      async (confirmed) => {
        const question = await benIsAsked('yes');
        await world.reply('Ben Okafor', question, 'No, I have only done this for a year.');
        expect(newest('Ben Okafor').subject).toBe(mayBeNo);
        await world.reply('Ada Lind', world.letter('Ada Lind', /like to meet/), 'yes, gladly');
        expect(introductions()).toEqual([]);
        await world.reply('Ben Okafor', world.letter('Ben Okafor', /Your answer, or/), confirmed);
        expect(flat(world.letter('Ada Lind', /answer/i).text)).toContain(
          'No, I have only done this for a year.',
        );
        // Two letters of our own went today, the ask and their question.
        await world.pass({ days: 1 });
        expect(introductions()).toHaveLength(1);
      },
    );

    it('is passed on without what they say to us beside it', async () => {
      const question = await benIsAsked();
      await world.reply('Ben Okafor', question, 'No, I have only done this for a year.');
      await says('sure pass it on. and yes I want to meet them, as long as it is before 8', 'Ben Okafor');
      expect(flat(newest('Ada Lind').text)).toContain('No, I have only done this for a year.');
      expect(newest('Ada Lind').text).not.toContain('pass it on');
      expect(newest('Ada Lind').text).not.toContain('before 8');
    });

    it('is said better, and goes on in both wordings', async () => {
      const question = await benIsAsked();
      await world.reply('Ben Okafor', question, 'No.');
      await says('I mean, beginners are the best company, I was one last year.', 'Ben Okafor');
      expect(flat(newest('Ada Lind').text)).toContain('No. I mean, beginners are the best company');
      expect(introductions()).toEqual([]);
    });

    it('holds two who agreed on a day apart while it is in doubt', async () => {
      const question = await benIsAsked('Yes, but not before 16 March please.');
      await world.reply('Ada Lind', world.letter('Ada Lind', /like to meet/), 'yes, gladly');
      await world.reply('Ben Okafor', question, 'No thanks.');
      expect(newest('Ben Okafor').subject).toBe(mayBeNo);
      await world.pass({ days: 16 });
      expect(introductions()).toEqual([]);
      expect(newest('Ada Lind').subject).toBe('Not this time');
    });
  });

  it.each([
    'Yes, if we can meet before eight.',
    'Yes, if it can be on a Sunday.',
    'Sí, siempre que sea los sábados.',
    'Ja, aber nur am Wochenende',
  ])('with a time to it is a yes that both read: %s', async (words) => {
    await world.join('Ada Lind', ada);
    await world.join('Ben Okafor', ben);
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', /like to meet/), words);
    expect(newest('Ada Lind').subject).toBe('We have your yes');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', /like to meet/), 'yes');
    expect(flat(newest('Ben Okafor').text)).toContain('Ada said yes, and added:');
  });

  it.each(['Yes, as long as they are patient', 'I would be happy to, provided it is not about money.'])(
    'on a condition that we cannot check is never passed on as a question: %s',
    async (words) => {
      await world.join('Ada Lind', ada);
      await world.join('Ben Okafor', ben);
      await world.openRound();
      const had = world.letters('Ben Okafor').length;
      await world.reply('Ada Lind', world.letter('Ada Lind', /like to meet/), words);
      expect(newest('Ada Lind').subject).toBe('One question about your answer');
      expect(world.letters('Ben Okafor')).toHaveLength(had);
    },
  );

  it('once a no stands, is asked about as below any letter, and no yes is offered', async () => {
    await world.join('Ada Lind', ada);
    await world.join('Ben Okafor', ben);
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', /like to meet/), 'not now');
    await says('Hm. My sister would be better at this, ask me about the bees.', 'Ada Lind');
    expect(newest('Ada Lind').subject).toBe('One question about your letter');
  });

  it('that begins with a question is no no that stands', async () => {
    await world.join('Ada Lind', ada);
    await world.join('Ben Okafor', ben);
    await world.openRound();
    await world.reply(
      'Ada Lind',
      world.letter('Ada Lind', /like to meet/),
      '¿es mayor que yo? no quiero molestar',
    );
    expect(newest('Ada Lind').subject).not.toMatch(/no\b/i);
    await world.reply('Ada Lind', world.letter('Ada Lind', /like to meet/), 'sounds lovely, count me in');
    expect(newest('Ada Lind').subject).toBe('We have your yes');
  });
});
