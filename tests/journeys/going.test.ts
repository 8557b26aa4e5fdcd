// Who goes, for good or for now, or confirms that everything is to go, is heard after whatever letter it is said.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

const says = (words: string, letter = world.letter('Ada Lind')) => world.reply('Ada Lind', letter, words);
const subject = () => world.letter('Ada Lind').subject;

it('whether an introduction helped is answered with a farewell', async () => {
  await says('done');
  expect(subject()).toBe('One thing less to look for');
  await says('No. And now I’m leaving. Thanks, goodbye.');
  expect(subject()).toMatch(/^Goodbye/);
});

it.each([
  ['I am now looking for somebody to play chess with on Sundays.', 'chess'],
  ['No, a neighbour did. Now I’m looking for somebody who can teach me to sail.', 'sail'],
  ['Ich suche jetzt jemanden, mit dem ich Schach spielen kann.', 'Schach'],
  ['Non. Maintenant je cherche quelqu’un pour jouer aux échecs.', 'échecs'],
  ['Ahora busco a alguien con quien jugar al ajedrez.', 'ajedrez'],
])('whether an introduction helped is answered with what is sought next: %s', async (words, named) => {
  await says('done');
  await says(words);
  await says('What do you know about me?');
  expect(world.letter('Ada Lind').text).toContain(named);
});

it.each([
  'Yes, I was looking for this for years, thank you.',
  'No, I am still looking.',
  'Not really. I am no longer looking for anyone.',
])('what tells how it went is no new wish: %s', async (words) => {
  await says('done');
  await says(words);
  await says('What do you know about me?');
  expect(world.letter('Ada Lind').text).not.toContain('looking for this');
  expect(world.letter('Ada Lind').text).not.toContain('still looking.');
  expect(world.letter('Ada Lind').text).not.toContain('no longer looking for anyone');
});

it.each([
  'Yes, delete it, I confirm, and all the best.',
  'Oui, effacez, je confirme, et bonne continuation.',
])('whether all is deleted is answered with more than a yes: %s', async (words) => {
  await says('forget me');
  await says(words);
  expect(subject()).toBe('Everything we knew about you is deleted');
});

it('a reminder is answered with a pause after its round is over', async () => {
  await world.openRound();
  const ask = world.letter('Ada Lind', asked);
  await world.pass({ days: 20 });
  await says('I’d rather stop for now, I’m not sure, maybe I’ll be back in September.', ask);
  expect(subject()).toBe('You are paused until Tuesday 1 September');
});

it.each([
  'I never wanted to leave!',
  'Ich hab es mir anders überlegt, ich bleibe.',
  'Mais pas du tout ! Je ne veux nullement partir. J’ai dit rarement, pas jamais.',
  'en fait jai changé davis, je reste!',
  'He cambiado de idea, me quedo.',
])('who did not mean to go is back: %s', async (words) => {
  await says('Stop. Please do not write to me any more.');
  expect(subject()).toMatch(/^Goodbye/);
  await says(words);
  expect(subject()).toMatch(/take part again|wieder dabei|participez de nouveau|Vuelves/);
  await world.openRound();
  expect(world.letter('Ada Lind').subject).toMatch(asked);
});

it('who did not mean to go is not brought back by somebody else', async () => {
  await says('Stop. Please do not write to me any more.');
  const had = world.letters('Ada Lind').length;
  await world.reply('Ada Lind', world.letter('Ada Lind'), 'I never wanted to leave!', {
    from: 'mallory@example.net',
  });
  expect(world.letters('Ada Lind')).toHaveLength(had);
});

it.each([
  'Je vous remercie, mais j’ai déjà fort à faire. Ne m’écrivez plus que rarement.',
  'Please don’t write to me any more than once in a while.',
  'Schreibt mir bitte nur noch selten.',
  'No me escribáis más que de vez en cuando.',
])('only rarely is less often, and no goodbye: %s', async (words) => {
  await says(words);
  expect(subject()).toMatch(/how often|wie oft|fréquence|rythme|cada cuánto/i);
});

it.each(['Yes, the lot. It’s been fun, in theory.', 'Ja, tun Sie das bitte. Leben Sie wohl!', 'Hacedlo ya.'])(
  'whether all is deleted is answered in plain words: %s',
  async (words) => {
    await says('forget me');
    await says(words);
    expect(subject()).toMatch(/deleted|gelöscht|borrado/i);
  },
);

it.each([
  'Danke! Bin über Ostern weg, also vor dem 7. Mai bitte nichts.',
  'I am in a whirl just now, so nothing before 7 May, please.',
  'Take me off this until 7 May. Bees sleep, so do I.',
])('nothing before a day is a pause until then: %s', async (words) => {
  await says(words);
  expect(subject()).toMatch(/7 May|7\. Mai/);
  await says('Home early, you can start again.');
  expect(subject()).toMatch(/take part again|wieder dabei/);
});
