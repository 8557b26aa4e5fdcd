// What members say about their texts: new words, corrections and undoing, in the interview, below a draft and to any letter.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = () => world.letter('Ada Lind');

/** Answers the newest letter, and sees that exactly one comes back. */
async function says(words: string) {
  const had = world.letters('Ada Lind').length;
  await world.reply('Ada Lind', newest(), words);
  expect(
    world
      .letters('Ada Lind')
      .slice(had)
      .map(({ subject }) => subject),
  ).toHaveLength(1);
  return { subject: newest().subject, text: flat(newest().text) };
}
const known = async () => (await says('What do you know about me?')).text;

/** Waits for the next letter of the interview. */
async function interviewed(answers: { story: string; seek?: string; give?: string; language?: string }) {
  await world.join('Ada Lind', { ...ada, ...answers });
  await world.pass({ days: 2 });
}

describe('words that others read hold nothing that was said to us', () => {
  it('in the interview: what leads up to an answer is cut, what asks us goes to a person', async () => {
    await interviewed({ story: 'I like sheds.' });
    await says('Very well. I once spent an afternoon straightening one spoke.');
    const { subject, text } = await says(
      'Sorry, it was not a question. I meant: a walk would suit me. What do you do with my answers, by the way?',
    );
    expect(subject).toBe('This is how we would introduce you');
    expect(text).toContain(
      'I like sheds. I once spent an afternoon straightening one spoke. A walk would suit me.',
    );
    for (const said of ['Very well', 'Sorry', 'I meant', 'by the way']) expect(text).not.toContain(said);
  });

  it('says when an answer was only said to us, and asks on', async () => {
    await interviewed({ story: 'Je lis.', language: 'fr' });
    await says('J’ai déjà répondu : je soigne mes rosiers. C’est tout.');
    const { text } = await says('J’ai tout mon temps, cher monsieur, mais l’après-midi seulement.');
    expect(text).toContain(
      'Je lis. Je soigne mes rosiers. J’ai tout mon temps, mais l’après-midi seulement.',
    );
  });

  it.each([
    ['No, not like that: seek: a young person who knows computers.', 'a young person who knows computers.'],
    [
      'Nope, gardens are over. Now looking for someone to swim with in the mornings.',
      'Someone to swim with in the mornings.',
    ],
    ['Nein, so nicht: suche: jemand, der Schach spielt.', 'jemand, der Schach spielt.'],
    [
      'Ne changez rien, mais le jardin, c’est fini. Je cherche plutôt quelqu’un pour jouer au tarot.',
      'Je cherche quelqu’un pour jouer au tarot.',
    ],
    [
      'El jardín se ha acabado. Ahora busco a alguien para jugar a las cartas.',
      'Busco a alguien para jugar a las cartas.',
    ],
  ])('the new wish stands in the place of the old: %s', async (words, seek) => {
    await world.join('Ada Lind', ada);
    expect((await says(words)).text).toContain(seek);
    const text = await known();
    expect(text).toContain(seek);
    for (const said of [ada.seek, 'not like that', 'so nicht', 'c’est fini', 'Ne changez', 'Nope', 'acabado'])
      expect(text).not.toContain(said);
  });

  it('two parts in one mail are two', async () => {
    await world.join('Ada Lind', ada);
    const { text } = await says(
      'je peux aussi donner : relecture de CV. et ce que je cherche, dites plutôt "un artisan du bois qui me parle franchement"',
    );
    expect(text).toContain('relecture de CV.');
    const now = await known();
    expect(now).toContain('un artisan du bois qui me parle franchement');
    expect(now).toContain(ada.give);
    for (const said of ['dites plutôt', ada.seek]) expect(now).not.toContain(said);
  });

  it('what may be meant for us is shown first, and used only after a yes', async () => {
    await world.join('Ada Lind', ada);
    const words = 'I am looking for a beekeeper, please delete the other one.';
    const { subject, text } = await says(words);
    expect(subject).toBe('Shall it read like this?');
    expect(text).toContain(words);
    await says('no');
    expect(await known()).toContain(ada.seek);
    await says(words);
    await says('I look for: a beekeeper.');
    const now = await known();
    expect(now).toContain('a beekeeper.');
    expect(now).not.toContain('please delete');
  });
});

describe('the forms that our letters name', () => {
  it('my story: takes the place of all of it, whatever it holds', async () => {
    await world.join('Ada Lind', ada);
    await says('my story: I bake. I also sing. I talk too much, and I love radio plays.');
    const text = await known();
    expect(text).toContain('I bake. I also sing. I talk too much, and I love radio plays.');
    expect(text).not.toContain(ada.story);
  });

  it('leave out: all of the line, however many sentences', async () => {
    await interviewed({ story: 'I like sheds.' });
    await says('I row. I sing. I bake at night.');
    await says('A walk.');
    const { text } = await says('Leave out: I row. I sing.\nLeave out: I like sheds.');
    expect(text).not.toMatch(/I row|I sing|sheds|could not place/);
    expect(text).toContain('I bake at night.');
  });

  it.each([
    ['You must strike out "I row." and also "I like sheds.", as those were meant for you.', /I row|sheds/],
    ['Without "I like sheds. I row." and it will be perfect.', /I row|sheds/],
    ['The last sentence should simply be: A stroll would suit me.', /A long walk/],
  ])('a quoted sentence goes whole, one by its place is another: %s', async (words, gone) => {
    await interviewed({ story: 'I like sheds.' });
    await says('I row. I bake at night.');
    await says('A long walk.');
    const { text } = await says(words);
    expect(text).not.toMatch(gone);
    expect(text).not.toContain('could not place');
    expect(text).toContain('I bake at night.');
  });

  it.each([
    'Mouais. Laissez la surdité de côté, ça n’intéresse personne.',
    'Ok. Mais le chien, je le garde : ajoutez-le.',
  ])('an instruction that we cannot carry out is quoted, and comes to stand nowhere: %s', async (words) => {
    await interviewed({ story: 'Veuf.', language: 'fr' });
    await says('Je joue du piano.');
    await says('Le mardi.');
    const { subject, text } = await says(words);
    expect(subject).toBe('Que devons-nous écrire à la place ?');
    expect(text).toContain(words);
    const { subject: settled } = await says('parfait merci');
    expect(settled).toBe('Nous le raconterons ainsi');
  });

  it('a fragment takes the place of the words it is for', async () => {
    await world.join('Ada Lind', { ...ada, story: 'I run a bakery on a hill. I love radio plays.' });
    const { text } = await says(
      'Could you please write "village bakery" rather than bakery on a hill, because everybody knows the hill.',
    );
    expect(text).toContain('We understood what should be different');
    expect(text).toContain('I run a village bakery. I love radio plays.');
  });
});

describe('undoing', () => {
  it.each(['undo', 'Actually no, undo that please.', 'undo please, you have mixed it all up.'])(
    '%s',
    async (words) => {
      await world.join('Ada Lind', ada);
      await says('my story: I bake.');
      const { text } = await says(words);
      expect(text).toContain('We understood: undone.');
      expect(text).toContain(ada.story);
    },
  );

  it('undoes, and does what else is said', async () => {
    await world.join('Ada Lind', ada);
    await says('I can also give: everything.');
    const { text } = await says('Undo please. I can also give: CV reviews.');
    expect(text).toContain('undone');
    const now = await known();
    expect(now).toContain('CV reviews.');
    expect(now).not.toContain('everything');
  });
});

describe('whether it still holds', () => {
  it.each([
    'Oh bless you for asking. The garden closed in January, so that one is behind me. What I need now is company for long walks.',
    'nope garden got sold lol. now looking for company for long walks',
    'No dear, it is not true any more. I want company for long walks instead.',
  ])('no, with new words: %s', async (words) => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await world.pass({ days: 100 });
    while (!/still what you are looking for/.test(newest().subject))
      await world.openRound().then(() => world.pass({ days: 20 }));
    expect((await says(words)).subject).toBe('We have noted your new words');
    const text = await known();
    expect(text).toMatch(/company for long walks/i);
    for (const said of [ada.seek, 'bless', 'nope', 'behind me', 'instead']) expect(text).not.toContain(said);
  });
});
