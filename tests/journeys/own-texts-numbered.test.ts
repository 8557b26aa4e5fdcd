// A sure way out of any muddle in a text about oneself: numbers, exact copies, undoing; and letters that say what went where.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = () => world.letter('Ada Lind');
async function says(words: string) {
  const had = world.letters('Ada Lind').length;
  await world.reply('Ada Lind', newest(), words);
  expect(world.letters('Ada Lind').slice(had)).toHaveLength(1);
  return { subject: newest().subject, text: flat(newest().text) };
}

describe('a draft that is not right', () => {
  const ask = { en: 'What should we write instead?', de: 'Was sollen wir stattdessen schreiben?' };

  it('is shown with numbers, which any reply may use, and nothing of it is told before a yes', async () => {
    await world.join('Ada Lind', { ...ada, story: 'I read.', seek: 'People', kinds: ['curiosity'] });
    await world.pass({ days: 2 });
    await says('How considerate of you to ask. Somebody to write my memoirs with.');
    await says('I once filled a whole notebook on a ferry.');
    const first = await says('A walk. Does that help?');
    expect(first.subject).toBe('This is how we would introduce you');
    expect(first.text).not.toMatch(/considerate|Does that help/);
    const doubt = await says('It all sounds a little stiff to me.');
    expect(doubt.subject).toBe(ask.en);
    expect(doubt.text).toContain('(1) I read. (2) I once filled a whole notebook on a ferry. (3) A walk.');
    expect(doubt.text).toContain('(4) People. (5) Somebody to write my memoirs with.');
    const without = await says('Please take out number 3, and that is all.');
    expect(without.text).not.toContain('A walk');
    const only = await says('only 4');
    expect(only.text).toContain('Somebody to write my memoirs with.');
    expect(only.text).not.toContain('People');
    expect((await says('2: I once filled two notebooks.')).text).toContain(
      'I read. I once filled two notebooks.',
    );
    const partly = await says('kind: learning\nleave out 9');
    expect(partly.text).toContain('Kind of connection: Learning');
    expect(partly.text).toContain('“leave out 9”');
    expect(partly.text).toContain('(1) I read.');
    expect((await says('Then it will do.')).subject).toBe('We will tell it like this');
  });

  it('takes numbers in German, too', async () => {
    await world.join('Ada Lind', {
      ...ada,
      story: 'Rentner.',
      seek: 'Leute',
      language: 'de',
      kinds: ['curiosity'],
    });
    await world.pass({ days: 2 });
    await says('Puh, schwierig! Jemand zum Chorsingen.');
    await says('Ich singe seit zehn Jahren im Chor.');
    await says('Ein Telefonat im Monat wäre schön.');
    const { subject, text } = await says('Das klingt alles nicht nach mir.');
    expect(subject).toBe(ask.de);
    expect(text).toContain('(4) Leute. (5) Jemand zum Chorsingen.');
    expect(text).not.toContain('schwierig');
    const next = await says('ohne 3 und 4');
    expect(next.text).not.toMatch(/Telefonat|Leute/);
    expect((await says('Jetzt stimmt es, macht weiter.')).subject).toBe('So erzählen wir es');
  });

  it('keeps what is told of oneself for words, though it sounds like praise', async () => {
    await world.join('Ada Lind', {
      ...ada,
      story: 'Coso.',
      seek: 'Gente',
      language: 'es',
      kinds: ['curiosity'],
    });
    await world.pass({ days: 2 });
    await says('Alguien con quien coser.');
    await says('Un vestido de novia me tuvo tres noches despierta.');
    await says('Un audio cada tanto. ¿Y eso para qué lo necesitáis?');
    const { text } = await says('Me gusta coser vestidos.');
    expect(text).toContain('Me gusta coser vestidos.');
    expect(text).not.toContain('para qué');
  });
});

describe('an interview', () => {
  it('keeps the second try, and takes a label for what it says', async () => {
    await world.join('Ada Lind', { ...ada, story: 'Climber.', seek: 'People', kinds: ['curiosity'] });
    await world.pass({ days: 2 });
    await says('A teacher... no wait, that’s not it. Somebody to climb with in the evenings.');
    const { subject } = await says('My story should be: I climb, and I bake bread.');
    expect(subject).toBe('We have noted your new words');
    await world.reply('Ada Lind', newest(), 'I fell asleep on a ledge once.');
    const { text } = await says('Two evenings a week — sorry, one evening a week.');
    expect(text).toContain('I climb, and I bake bread. I fell asleep on a ledge once. One evening a week.');
    expect(text).toContain('People. Somebody to climb with in the evenings.');
    expect(text).not.toMatch(/teacher|wait|sorry|Climber/);
  });
});

describe('new words, to any letter', () => {
  beforeEach(async () => {
    await world.join('Ada Lind', { ...ada, seek: 'People who read', give: 'I can give tandem riding' });
  });

  it('say which part they went to, and what they stand beside or in place of', async () => {
    expect(
      (await says('I am looking for: somebody who is new to climbing and wants to start')).text,
    ).toContain(
      'you are looking for this now, in the place of “People who read”. somebody who is new to climbing and wants to start We',
    );
    expect((await says('I can also give: a spare tent')).text).toContain(
      'you can give this now, beside the rest of what you give. a spare tent',
    );
    expect((await says('My story: I row and I mend boats.')).text).toContain(
      'this is your story now, in the place of the one before: I row and I mend boats.',
    );
    const added = await says(
      'Ah no, don’t copy my letter! Just add a line to my story: She is 25 foot long.',
    );
    expect(added.text).toContain(
      'added to your story, which reads now: I row and I mend boats. She is 25 foot long.',
    );
  });

  it('are added where that is asked, and nothing that was there goes', async () => {
    const { text } = await says(
      'Sorry, me again. I’d like my story to mention that I have a boat called Marguerite.',
    );
    expect(text).toContain(`${ada.story} I have a boat called Marguerite.`);
    expect(text).not.toContain('me again');
    const undone = await says('undo, for heaven’s sake');
    expect(undone.text).toContain('undone');
    expect(undone.text).not.toContain('Marguerite');
  });

  it('are not cut at “and” behind a colon', async () => {
    const { text } = await says(
      'Right, interesting. For the story, scrap it and put: Retired teacher who reads, walks a lot and enjoys an argument.',
    );
    expect(text).toContain(
      'one before: Retired teacher who reads, walks a lot and enjoys an argument. We use',
    );
    const both = await says(
      'I can give: help with Swedish and with German tax forms. And I’m looking for someone to practise writing with.',
    );
    expect(both.text).toContain('help with Swedish and with German tax forms.');
  });

  it('one thing instead of another stands in its place', async () => {
    expect(
      (await says('Whoops, I meant tandem bike repair, not riding. Can you change that?')).text,
    ).toContain('I can give tandem bike repair');
    expect(world.letters(organiser)).toEqual([]);
  });

  it.each([
    'Half of that is in the wrong place: the Swedish belongs to what I can give.',
    'It’s something I can give. Instead of the riding.',
  ])('that speak of our texts alone become none: %s', async (words) => {
    await says(words);
    const { text } = await says('What do you know about me?');
    expect(text).toContain('I can give tandem riding');
    expect(text).not.toMatch(/Half of that|Instead of/);
  });
});

describe('in other languages', () => {
  it('a question is none, a lead-in is cut, an addition is added, and undoing undoes', async () => {
    await world.join('Ada Lind', {
      ...ada,
      language: 'de',
      story: 'Ich war Lehrerin.',
      seek: 'Jemand mit Tonbandgerät',
    });
    await says(
      'Ach, das war doch keine Geschichte, sondern nur eine Frage: Geben Sie meine Anschrift weiter oder nicht?',
    );
    await says('Ok, dann anders: Ich suche jemanden, der Tonbänder hört.');
    expect(flat(newest().text)).not.toContain('anders:');
    const added = await says('Schreibt in meine Geschichte noch rein, dass ich jetzt auch im Chor singe.');
    expect(added.text).toContain('Ich war Lehrerin. Ich singe jetzt auch im Chor.');
    const undone = await says('Macht das bitte wieder rückgängig, das war nicht so gemeint.');
    expect(undone.text).toContain('Ich war Lehrerin.');
    expect(undone.text).not.toMatch(/Chor|Anschrift/);
  });

  it('what is not for others goes, whatever stands around it', async () => {
    await world.join('Ada Lind', {
      ...ada,
      language: 'es',
      story: 'Trabajo en un banco. Tengo un huerto.',
      seek: 'Gente',
    });
    const { text } = await says(
      'puse huertos pero mejor quita lo del banco de mi historia porfa, no quiero q se enteren en el curro',
    );
    expect(text).toContain('Tengo un huerto.');
    expect(text).not.toMatch(/banco|curro/);
    expect(
      (await says('Pues mirad, apuntad también que busco a alguien que entienda de queserías.')).text,
    ).toContain('Busco a alguien que entienda de queserías.');
    expect((await says('deshaced eso, por favor')).text).not.toContain('queserías');
  });
});
