// Around an introduction: a question back and forth without a name, a yes with a wish, and what comes after.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everythingIn } from '../support/everything.ts';
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
const ask = (name: string) => world.letter(name, asked);
const newest = (name: string) => world.letter(name);
const introductions = () => world.aws.letters().filter(({ subject }) => introduction.test(subject));

describe('a question first', () => {
  beforeEach(async () => {
    await world.openRound();
  });

  it('goes to the other without a name, and the answer comes back without one', async () => {
    await world.reply('Ada Lind', ask('Ada Lind'), 'Do they live near Leipzig?');
    expect(newest('Ada Lind').subject).toBe('We have passed on your question');
    const question = newest('Ben Okafor');
    expect(question.subject).toBe('A question from the person we told you about');
    expect(flat(question.text)).toContain('Do they live near Leipzig?');
    expect(question.raw.toString()).not.toMatch(/Ada|Lind\b/);
    await world.reply('Ben Okafor', question, 'Yes, twenty minutes by tram from the centre.');
    expect(newest('Ben Okafor').subject).toBe('We have passed on your answer');
    const answer = newest('Ada Lind');
    expect(answer.subject).toBe('The answer to your question');
    expect(flat(answer.text)).toContain('twenty minutes by tram');
    expect(answer.raw.toString()).not.toMatch(/Ben|Okafor/);
    // The answer was none to the ask.
    await world.reply('Ada Lind', answer, 'Thank you. Yes, gladly.');
    expect(introductions()).toEqual([]);
    await world.reply('Ben Okafor', ask('Ben Okafor'), 'Yes');
    // Ask and question were two letters to Ben today; the introduction is tomorrow's.
    await world.pass({ days: 1 });
    expect(introductions()).toHaveLength(1);
  });

  it('that says a name goes to the organiser, with the same word back', async () => {
    await world.reply('Ada Lind', ask('Ada Lind'), 'Is that Mr Okafor from the allotments?');
    expect(newest('Ada Lind').subject).toBe('We have passed on your question');
    expect(newest('Ben Okafor').subject).toMatch(asked);
    expect(newest(organiser).text).toContain('Okafor');
  });

  it('is answered without a name, or not at all', async () => {
    await world.reply('Ada Lind', ask('Ada Lind'), 'Do they live near Leipzig?');
    await world.reply('Ben Okafor', newest('Ben Okafor'), 'Write to me at ben@example.org, it is easier.');
    expect(newest('Ben Okafor').subject).toBe('We have not kept these words');
    expect(world.letters('Ada Lind').some(({ text }) => text.includes('ben@example.org'))).toBe(false);
  });

  it('to somebody who has said no reads like any other', async () => {
    await world.reply('Ben Okafor', ask('Ben Okafor'), 'No, thank you.');
    const had = world.letters('Ben Okafor').length;
    await world.reply('Ada Lind', ask('Ada Lind'), 'Do they live near Leipzig?');
    expect(newest('Ada Lind').subject).toBe('We have passed on your question');
    expect(world.letters('Ben Okafor')).toHaveLength(had);
    expect(newest(organiser).text).toContain('Do they live near Leipzig?');
  });
});

describe('a yes', () => {
  beforeEach(async () => {
    await world.openRound();
  });

  it('if: a wish, and a reason for a yes, come with the introduction', async () => {
    await world.reply('Ada Lind', ask('Ada Lind'), 'Yes, but only by phone, please.');
    expect(newest('Ada Lind').subject).toBe('We have your yes');
    await world.reply(
      'Ben Okafor',
      ask('Ben Okafor'),
      'Yes, gladly. I have wanted to meet a former banker for years.',
    );
    expect(introductions()).toHaveLength(1);
    expect(flat(introductions()[0]?.text ?? '')).toContain(
      'Ada said yes, and added: “Only by phone, please.”',
    );
    expect(flat(introductions()[0]?.text ?? '')).toContain(
      'Ben said yes, and added: “I have wanted to meet a former banker for years.”',
    );
  });

  it('without a word more adds nothing', async () => {
    await world.reply('Ada Lind', ask('Ada Lind'), 'Yes please');
    await world.reply('Ben Okafor', ask('Ben Okafor'), 'Yes, gladly');
    expect(introductions()[0]?.text).not.toContain('and added:');
  });
});

describe('after an introduction', () => {
  beforeEach(async () => {
    await world.openRound();
    await world.reply('Ada Lind', ask('Ada Lind'), 'Yes');
    await world.reply('Ben Okafor', ask('Ben Okafor'), 'Yes');
    await world.pass({ days: 15 });
  });

  it('we ask about that, and thanks are passed on in their words', async () => {
    const followUp = world.letter('Ada Lind', /did you meet/i);
    expect(flat(followUp.text)).toContain(ada.seek);
    await world.reply('Ada Lind', followUp, 'Yes, we met last week and it helped a lot.');
    expect(newest('Ada Lind').subject).toBe('A word of thanks to Ben?');
    await world.reply(
      'Ada Lind',
      newest('Ada Lind'),
      'Your list of mistakes saved me a whole winter, thank you!',
    );
    expect(newest('Ada Lind').subject).toBe('Your thanks are on their way');
    expect(newest('Ben Okafor').subject).toBe('A word of thanks from Ada');
    expect(flat(newest('Ben Okafor').text)).toContain('saved me a whole winter');
    await world.reply('Ada Lind', newest('Ada Lind'), 'done');
    expect(newest('Ada Lind').subject).toBe('One thing less to look for');
    await world.pass({ days: 80 });
    expect(newest('Ada Lind').subject).toBe('You and Ben, three months on');
  });

  it('silence is left in peace', async () => {
    const ofAda = () => world.letters('Ben Okafor').filter(({ subject }) => /Ada/.test(subject)).length;
    const had = ofAda();
    expect(had).toBe(2);
    await world.pass({ days: 90 });
    expect(ofAda()).toBe(had);
  });

  it('thanks may be left unsaid', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind', /did you meet/i), 'Yes, we met');
    await world.reply('Ada Lind', newest('Ada Lind'), 'no');
    expect(newest('Ada Lind').subject).toBe('Thank you for telling us');
    expect(newest('Ben Okafor').subject).not.toMatch(/thanks/);
  });
});

describe('a yes that came in time and could be read only after the close', () => {
  let broken = false;

  /** Ada's yes lies in the queue for failed mail until the operator puts it back. */
  async function yesReadLate() {
    broken = true;
    await expect(world.reply('Ada Lind', ask('Ada Lind'), 'Yes, gladly')).rejects.toThrow('not recorded');
    await world.pass({ days: 10 });
    broken = false;
    const { queues } = world.aws;
    for (const { id, body } of queues.get('inbound-dead')?.messages() ?? []) {
      queues.get('inbound')?.send(body);
      queues.get('inbound-dead')?.remove(id);
    }
    await world.settle();
  }

  it('hears what any yes hears that came to nothing, and counts among the three', async () => {
    await world.stop();
    world = await openWorld(
      { rules: { floor: 0.2, coolDownDays: 1, sameCompany: false, must: [], mustNot: [] } },
      {
        through: (built) => ({
          ...built,
          objects: {
            ...built.objects,
            bytes: async (...of) => {
              if (broken) throw new Error('the bucket does not answer');
              return built.objects.bytes(...of);
            },
          },
        }),
      },
    );
    await world.join('Ada Lind', ada);
    await world.join('Ben Okafor', ben);
    for (const time of [1, 2, 3]) {
      await world.openRound();
      await yesReadLate();
      expect(newest('Ada Lind').subject).toBe('Not this time');
      const words = world.letters(organiser).filter(({ subject }) => /word from you/.test(subject));
      expect(words).toHaveLength(time === 3 ? 1 : 0);
    }
  });
});

describe('three times "not this time"', () => {
  const asks = () => world.letters('Ada Lind').filter(({ subject }) => asked.test(subject)).length;

  beforeEach(async () => {
    await world.stop();
    world = await openWorld({
      rules: { floor: 0.2, coolDownDays: 1, sameCompany: false, must: [], mustNot: [] },
    });
    await world.join('Ada Lind', ada);
    await world.join('Ben Okafor', ben);
    for (let round = 0; round < 3; round++) {
      await world.openRound();
      await world.reply('Ada Lind', ask('Ada Lind'), 'Yes');
      await world.pass({ days: 10 });
      expect(newest('Ada Lind').subject).toBe('Not this time');
    }
  });

  it('bring a word from the organiser, and no fourth, however long that takes', async () => {
    const words = () => world.letters(organiser).filter(({ subject }) => /word from you/.test(subject));
    expect(words()).toHaveLength(1);
    await world.pass({ days: 40 });
    expect(words()).toHaveLength(2);
    const told = world.letter(organiser, /word from you/);
    expect(told.subject).toContain('Ada');
    await world.openRound();
    expect(asks()).toBe(3);
    await world.reply(
      organiser,
      told,
      'Three times is a lot. It was not about you, and I keep an eye on it.',
    );
    expect(flat(newest('Ada Lind').text)).toContain('I keep an eye on it');
    await world.pass({ days: 10 });
    await world.openRound();
    expect(asks()).toBe(4);
  });

  it('leave it to the member, too, to say that they are back', async () => {
    await world.pass({ days: 1 });
    await world.reply('Ada Lind', newest('Ada Lind'), 'status');
    expect(flat(newest('Ada Lind').text)).toContain('Three times no introduction came of your yes.');
    await world.reply('Ada Lind', newest('Ada Lind'), 'resume');
    expect(newest('Ada Lind').subject).toBe('You take part again');
    await world.openRound();
    expect(asks()).toBe(4);
  });
});

describe('what both care about', () => {
  beforeEach(async () => {
    await world.join('Cleo Marsh', {
      seek: 'Someone to teach me how to bind books by hand',
      give: 'Evenings of careful proofreading for whoever writes',
      values: 'plain speaking, rivers',
    });
    await world.join('Dan Novak', {
      seek: 'Careful proofreading for the book that I am writing',
      give: 'I bind books by hand and gladly teach it',
      values: 'rivers, things that last, plain speaking',
    });
    await world.openRound();
  });

  it('is said to each in the ask and to both in the introduction, and what one alone named to nobody', async () => {
    for (const name of ['Cleo Marsh', 'Dan Novak']) {
      expect(flat(ask(name).text)).toMatch(/You both care about this: [^.]*rivers/);
      expect(flat(ask(name).text)).toContain('plain speaking');
      expect(ask(name).text).not.toContain('things that last');
      await world.reply(name, ask(name), 'yes');
    }
    expect(introductions()).toHaveLength(1);
    expect(flat(introductions()[0]?.text ?? '')).toMatch(/You both care about this: [^.]*rivers/);
    expect(ask('Ada Lind').text).not.toContain('You both care');
  });

  it('is in no introduction any more once one of them is forgotten', async () => {
    const told = async () =>
      (await everythingIn(world.aws)).filter((text) => text.includes('"I#') && text.includes('rivers'));
    expect(await told()).toHaveLength(1);
    await world.reply('Cleo Marsh', newest('Cleo Marsh'), 'Please forget me.');
    await world.reply('Cleo Marsh', newest('Cleo Marsh'), 'Yes, delete everything.');
    expect(await told()).toEqual([]);
  });
});
