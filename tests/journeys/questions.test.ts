// Questions, unclear answers and applications: what goes to the organiser, and how their answer comes back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.stop());

describe('about an ask', () => {
  beforeEach(async () => {
    world = await openWorld();
    await world.join('Ada Lind', ada);
    await world.join('Ben Okafor', ben);
    await world.openRound();
  });

  it('a question that the other should not read goes to the organiser, and their words come back', async () => {
    await world.reply(
      'Ada Lind',
      world.letter('Ada Lind', asked),
      'I am Ada Lind: is that in Berlin or elsewhere?',
    );
    expect(world.letter('Ada Lind').subject).toBe('We have passed on your question');
    const question = world.letter(organiser, /question/i);
    expect(question.text).toContain('is that in Berlin or elsewhere?');
    expect(question.text).not.toMatch(/Ben|Okafor/);
    await world.reply(organiser, question, 'In Leipzig, and by train it is an hour.');
    expect(world.letter('Ada Lind').text).toContain('In Leipzig, and by train it is an hour.');
  });

  it.each(['Only if they don’t sing along during the arias.', 'Nur wenn die Person nicht raucht.'])(
    'a condition is asked back, and the other reads nothing of it: %s',
    async (words) => {
      const had = world.letters('Ben Okafor').length;
      await world.reply('Ada Lind', world.letter('Ada Lind', asked), words);
      expect(world.letter('Ada Lind').subject).toBe('One question about your answer');
      expect(world.letters('Ben Okafor')).toHaveLength(had);
    },
  );

  it('what leans beside a question stays with us, and so does a yes beside an answer', async () => {
    await world.reply(
      'Ada Lind',
      world.letter('Ada Lind', asked),
      'Possibly! Does this person mind an early start?',
    );
    const question = world.letter('Ben Okafor', /question from/i);
    expect(question.text).toContain('Does this person mind an early start?');
    expect(question.text).not.toContain('Possibly');
    const had = world.letters('Ada Lind').length;
    for (const words of ['go on', 'Please introduce us, I would love to meet them.']) {
      await world.reply('Ben Okafor', question, words);
      expect(world.letters('Ada Lind')).toHaveLength(had);
    }
    await world.reply('Ben Okafor', question, 'No, I am up at five anyway.');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', /or a no/i), 'pass it on');
    expect(world.letter('Ada Lind').text).toContain('I am up at five anyway.');
  });

  it('an unclear answer brings one question back, the second one a person', async () => {
    const ask = world.letter('Ada Lind', asked);
    await world.reply('Ada Lind', ask, 'Bananas are yellow.');
    expect(world.letter('Ada Lind').subject).toBe('One question about your answer');
    await world.reply('Ada Lind', ask, 'And the sea is wide.');
    expect(world.letter(organiser).text).toContain('And the sea is wide.');
  });

  it('an answer that tells who the other is goes back to the organiser, not to the member', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Is that in Berlin? I am Ada Lind.');
    const question = world.letter(organiser, /question/i);
    const had = world.letters('Ada Lind').length;
    await world.reply(organiser, question, 'Ask Ben Okafor, ben.okafor@example.org.');
    expect(world.letters('Ada Lind')).toHaveLength(had);
    const back = world.letter(organiser, /not passed on/);
    await world.reply(organiser, back, 'In Leipzig.');
    expect(world.letter('Ada Lind').text).toContain('In Leipzig.');
  });

  it('nobody but the organiser may answer it', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Where is that? I am Ada Lind.');
    const had = world.letters('Ada Lind').length;
    await world.reply(organiser, world.letter(organiser, /question/i), 'Send me your address', {
      from: 'mallory@example.net',
    });
    expect(world.letters('Ada Lind')).toHaveLength(had);
  });
});

describe('a community by approval', () => {
  beforeEach(async () => {
    world = await openWorld({ admission: { by: 'organiser' } });
    await world.join('Ada Lind', ada);
  });

  it('asks its organiser, in the person’s words, and a yes by reply lets them in', async () => {
    const application = world.letter(organiser, /would like to join/);
    expect(application.text).toContain(ada.seek.slice(0, 30));
    expect(world.letters('Ada Lind')).toHaveLength(2);
    await world.reply(organiser, application, 'Yes, with pleasure');
    expect(world.letter('Ada Lind').subject).toBe('Welcome to Friends');
    expect(world.letter(organiser).subject).toBe('Ada Lind is in');
  });

  it('takes a no as a no', async () => {
    await world.reply(organiser, world.letter(organiser, /would like to join/), 'No, sorry');
    expect(world.letter('Ada Lind').subject).toBe('Your sign-up to Friends');
    await world.openRound();
    expect(world.letters('Ada Lind')).toHaveLength(3);
  });

  it('asks once more when the answer is neither', async () => {
    await world.reply(organiser, world.letter(organiser, /would like to join/), 'The weather is fine here.');
    const again = world.letter(organiser, /was that a yes/i);
    await world.reply(organiser, again, 'yes');
    expect(world.letter('Ada Lind').subject).toBe('Welcome to Friends');
  });

  it('does not let somebody in on a stranger’s word', async () => {
    await world.reply(organiser, world.letter(organiser, /would like to join/), 'Yes', {
      from: 'ada.lind@example.org',
    });
    expect(world.letters('Ada Lind')).toHaveLength(2);
  });
});
