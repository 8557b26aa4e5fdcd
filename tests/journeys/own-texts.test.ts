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

describe('what is said to a draft is done, all of it or none is claimed', () => {
  /** Until the draft is read back. */
  async function readBack(language = 'en') {
    await interviewed({ story: 'I like sheds at Siemens.', language });
    await says('I row. My neighbour Ida and I mend bicycles for a fair.');
    return (await says('A walk would suit me.')).text;
  }

  it('three labelled lines are three parts', async () => {
    await readBack();
    const { text } = await says(
      'looking for: a welding teacher\nI can give: patience\nmy story: I mend bicycles.',
    );
    expect(text).toContain('names you: I mend bicycles.');
    expect(text).toContain('looking for: a welding teacher');
    expect(text).toContain('can give: patience Besides:');
    expect(text).not.toContain('sheds');
  });

  it('yes to what should stand there instead leaves it as it was read', async () => {
    await readBack();
    expect((await says('It is too long.')).subject).toBe('What should we write instead?');
    expect((await says('Yes, fine, take it as it was.')).subject).toBe('We will tell it like this');
  });

  it('a bare yes does, too', async () => {
    await readBack('de');
    expect((await says('Das ist viel zu lang.')).subject).toBe('Was sollen wir stattdessen schreiben?');
    expect((await says('Ja')).subject).toBe('So erzählen wir es');
  });

  it('a yes with something to strike approves nothing yet', async () => {
    await readBack();
    const { subject, text } = await says('Yes, take it, only please leave out the sheds.');
    expect(subject).toBe('This is how we would introduce you');
    expect(text).not.toContain('sheds');
    const { subject: odd } = await says('Yes, only that last thing is odd.');
    expect(odd).toBe('What should we write instead?');
  });

  it('the kind of connection goes', async () => {
    await readBack();
    const { text } = await says('Leave out Siemens. And no mentoring please.');
    expect(text).toContain('We understood what should be different');
    expect(text).not.toMatch(/Siemens|Mentorship/);
    expect(text).toContain('Curiosity');
  });

  it('what of it stands nowhere is named', async () => {
    await readBack();
    const { text } = await says('Can you drop the bicycles and the zebra joke?');
    expect(text).toContain('This we could not place: “the zebra joke”');
    expect(text).not.toContain('mend bicycles');
  });
});

describe('to any letter', () => {
  it('a complaint and what is to go are no new story', async () => {
    await world.join('Ada Lind', { ...ada, story: 'I swim with Ben. I was at Barclays. I bake.' });
    await says(
      "My story still has my son's name and the bank in it. Could you take Ben and Barclays out? The rest can stay.",
    );
    const text = await known();
    expect(text).toContain('I bake.');
    expect(text).not.toMatch(/Ben|Barclays|still has/);
  });

  it('three labelled lines are three parts', async () => {
    await world.join('Ada Lind', ada);
    await says('looking for: a welding teacher\nI can give: patience\nmy story: I mend bicycles.');
    const text = await known();
    for (const said of ['looking for: a welding teacher', 'give: patience', 'story: I mend bicycles.'])
      expect(text).toContain(said);
  });

  it('what leads up to a wish is none of it', async () => {
    await world.join('Ada Lind', ada);
    await says('Ich hab noch was: ich suche inzwischen auch jemanden, der mir beim Schweißen hilft.');
    const text = await known();
    expect(text).toContain('Ich suche auch jemanden, der mir beim Schweißen hilft.');
    expect(text).not.toContain('noch was');
  });

  it('a question about the story is no story', async () => {
    await world.join('Ada Lind', { ...ada, language: 'es' });
    await says('Una cosita: mi historia suena un poco seca, ¿la puedo cambiar más adelante?');
    const text = (await says('¿Qué sabéis de mí?')).text;
    expect(text).toContain(ada.story);
    expect(text).not.toContain('cosita');
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

  async function askedStill(more: { seek?: string } = {}) {
    await world.join('Ada Lind', { ...ada, ...more, kinds: ['mentorship'] });
    await world.pass({ days: 100 });
    while (!/still what you are looking for/.test(newest().subject))
      await world.openRound().then(() => world.pass({ days: 20 }));
  }

  it('what is done stays out of the new wish, and so does who did it', async () => {
    await askedStill();
    await says('No, the garden’s done thanks to Tom! But now I’d love to learn how to fire a wood kiln.');
    const text = await known();
    expect(text).toContain('I’d love to learn how to fire a wood kiln.');
    for (const said of [ada.seek, 'Tom', 'done']) expect(text).not.toContain(said);
  });

  it('the one is done, the other stays as it is', async () => {
    await world.join('Ada Lind', { ...ada, kinds: ['mentorship'] });
    await says('I also look for: old kinds of tomatoes to swap seeds with');
    await world.pass({ days: 100 });
    while (!/still what you are looking for/.test(newest().subject))
      await world.openRound().then(() => world.pass({ days: 20 }));
    await says('The community garden is built, that is done. The tomatoes I still look for.');
    const text = await known();
    expect(text).toContain('old kinds of tomatoes to swap seeds with');
    for (const said of [ada.seek, 'still look for']) expect(text).not.toContain(said);
  });
});
