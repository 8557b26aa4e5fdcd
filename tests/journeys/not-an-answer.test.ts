// What people say instead of an answer, while a question of ours or a draft lies with them: none of it becomes their story.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ben } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

/** Somebody who left the form quickly. */
const brief = {
  seek: 'Interesting people',
  give: 'Marketing',
  story: 'Mother of two.',
  kinds: [],
};

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', brief);
  await world.pass({ days: 1 });
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = (name = 'Ada Lind') => world.letter(name);
const says = (words: string, name = 'Ada Lind') => world.reply(name, world.letter(name), words);
const told = async () => {
  await says('What do you know about me?');
  return flat(newest().text);
};

describe('in the interview', () => {
  it.each([
    'Bitte macht das wieder weg, alles, meine Frau findet die Sache komisch.',
    'Delete all of it again, please.',
  ])('somebody who wants all of it gone is asked whether it is meant: %s', async (words) => {
    await says(words);
    expect(newest().subject).toBe('Shall we forget you?');
  });

  it.each([
    'Mit Bernd Kuhl will ich auf keinen Fall zusammengebracht werden.',
    'never put me with Judith Crane please, we fell out',
  ])('whom somebody does not want to meet goes to the organiser, and into no story: %s', async (words) => {
    await says(words);
    expect(newest().subject).toBe('We have passed on whom you would rather not meet');
    expect(await told()).not.toMatch(/Bernd|Judith/);
  });

  it.each([
    'Leave me in peace until Easter, I am walking the Camino.',
    'Ich lauf bis Ostern den Jakobsweg, lasst mich so lange in Ruhe.',
  ])('who wants to be left in peace is: %s', async (words) => {
    await says(words);
    expect(newest().subject).toMatch(/pause/i);
    expect(flat(newest().text)).toMatch(/April|March/);
  });

  it('what somebody does not want told is gone at once, whatever else they answer', async () => {
    await says('My story: I was a seamstress in a theatre for thirty years.');
    await says(
      'I would have opened a repair café with somebody who has done it. And please don’t tell anyone I was in the theatre.',
    );
    await says('skip');
    await says('I row on the river at dawn.');
    const draft = flat(newest().text);
    expect(newest().subject).toBe('This is how we would introduce you');
    expect(draft).toContain('repair café');
    expect(draft).not.toMatch(/theatre|tell anyone/);
    expect(await told()).not.toContain('theatre');
  });

  it.each([
    'Honestly I already told you what I want.',
    'Die Frage überspring ich mal.',
    'Weiß ich doch nicht.',
    'Das ist mir zu persönlich.',
  ])('a sulk is no wish: %s', async (words) => {
    await says(words);
    expect(newest().subject).toBe('A time you helped someone');
    await says('I painted the shutters of the whole street blue.');
    await says('I row on the river at dawn.');
    expect(flat(newest().text)).not.toContain(words);
  });
});

describe('below the draft', () => {
  beforeEach(async () => {
    await says('I would have opened a repair café with somebody who has done it before.');
    await says('skip');
    await says('I row on the river at dawn.');
    expect(newest().subject).toBe('This is how we would introduce you');
  });

  it.each([
    'nearly. the river bit belongs down with the café, otherwise fire away',
    'Für die Wünsche hört bitte auf, meine Antworten da reinzuschreiben',
    'Honestly, you never listen.',
  ])('what speaks of the text is asked back, and stands nowhere: %s', async (words) => {
    await says(words);
    expect(newest().subject).toBe('What should we write instead?');
    expect(flat(newest().text)).toContain('as on the form');
    await says('rather: I row on the river at dawn, whatever the weather.');
    const draft = flat(newest().text);
    expect(draft).toContain('whatever the weather');
    expect(draft).toContain('repair café');
    expect(draft).not.toContain(words);
  });

  it('there is a way back to the form', async () => {
    await says('Honestly, you never listen.');
    await says('as on the form');
    const draft = flat(newest().text);
    expect(newest().subject).toBe('This is how we would introduce you');
    expect(draft).toContain('Mother of two.');
    expect(draft).not.toMatch(/repair café|river/);
  });

  it('and back to what was read first', async () => {
    await says('leave out the river');
    expect(flat(newest().text)).not.toContain('river');
    await says('undo that');
    expect(flat(newest().text)).toContain('river');
  });

  it('a block names nobody in the story', async () => {
    await says('Mit Bernd Kuhl will ich auf keinen Fall zusammengebracht werden.');
    expect(newest().subject).toBe('We have passed on whom you would rather not meet');
    expect(await told()).not.toContain('Bernd');
  });
});

describe('where words belong', () => {
  it('is answered with the words that are meant', async () => {
    await world.join('Ben Okafor', {
      ...ben,
      kinds: ['mentorship'],
      story: 'I cook on Sundays. I moved here three years ago.',
    });
    const bens = () => newest('Ben Okafor');
    await says('Right, good. My Sunday cooking is on Saturdays now.', 'Ben Okafor');
    expect(bens().subject).toMatch(/where/i);
    await says('That is about me. It should just say I cook on Saturdays for whoever comes.', 'Ben Okafor');
    expect(bens().subject).toBe('Shall it read like this?');
    await says('Yes', 'Ben Okafor');
    await says('What do you know about me?', 'Ben Okafor');
    expect(flat(bens().text)).toContain('I cook on Saturdays for whoever comes.');
    expect(flat(bens().text)).toContain('I moved here three years ago.');
  });
});

describe('to any letter', () => {
  beforeEach(async () => {
    await world.join('Ben Okafor', { ...ben, kinds: ['mentorship'] });
  });
  const bens = () => newest('Ben Okafor');

  it.each(["When's the next one due?", 'Wann geht es denn los?'])(
    'what we know is answered: %s',
    async (words) => {
      await says(words, 'Ben Okafor');
      expect(bens().subject).toBe('How this works, and who we are');
    },
  );

  it('whoever looks for nobody so far, and names somebody, looks for them', async () => {
    await says('found somebody, that wish is done', 'Ben Okafor');
    await says('yes, it helped', 'Ben Okafor');
    await says('a welding teacher, if there is such a thing', 'Ben Okafor');
    await says('What do you know about me?', 'Ben Okafor');
    expect(flat(bens().text)).toContain('a welding teacher, if there is such a thing');
  });

  it('something is left out beside another wish', async () => {
    await says('I could also teach Spanish', 'Ben Okafor');
    await says('Bitte nur noch einmal im Monat. Und Spanish nehmt raus', 'Ben Okafor');
    await says('What do you know about me?', 'Ben Okafor');
    expect(flat(bens().text)).not.toContain('Spanish');
  });
});
