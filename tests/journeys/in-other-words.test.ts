// Answers and wishes in people's own words: where words belong, what is settled, how often, and who reads what is asked.
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
const says = (words: string) => world.reply('Ada Lind', newest(), words);
const join = (language = 'en') => world.join('Ada Lind', { ...ada, kinds: ['mentorship'], language });
const quietOrganiser = () => expect(world.letters(organiser)).toHaveLength(0);

describe('where do these words belong', () => {
  const boat = 'the boat is a Folkboat, 25 foot, built in 1962';
  it.each([
    ['Oh, into the bit about myself, where I mention the boat.', `${ada.story} ${boat}`],
    ['story. just say it is a Folkboat of 1962', `${ada.story} It is a Folkboat of 1962`],
    ['no no. i meant how often u write. every other round pls', 'every other round'],
  ])('%s', async (words, shown) => {
    await join();
    await says(boat);
    expect(newest().subject).toBe('Where do these words belong?');
    await says(words);
    expect(flat(newest().text)).toContain(shown);
  });
});

describe('does it still hold', () => {
  it.each([
    ['es', 'Dejadlo tal cual, venga.', 'Seguimos buscando'],
    ['es', 'Bueno, sí, como está.', 'Seguimos buscando'],
    ['fr', 'C’est trouvé, soyez-en remerciés.', 'Une chose de moins à chercher'],
    ['en', 'That one’s been sorted ages ago.', 'One thing less to look for'],
    ['en', 'I have not found anybody yet.', 'We go on looking'],
  ])('%s: %s', async (language, words, subject) => {
    await join(language);
    await world.pass({ days: 95 });
    await says(words);
    expect(newest().subject).toMatch(words.startsWith('I have') ? /looking/ : new RegExp(subject));
  });

  it('another instead of it', async () => {
    await join('es');
    await world.pass({ days: 95 });
    await says(
      'Ya me las arregló todas Nicanor, bendito sea. Ahora lo que me gustaría es compañía para jugar a la brisca.',
    );
    await says('¿Qué sabéis de mí?');
    expect(flat(newest().text)).toContain('Lo que buscas: Compañía para jugar a la brisca. Lo que puedes');
  });
});

it('found and looked for anew in one mail', async () => {
  await join('fr');
  await says(
    'Je ne cherche plus de jardinier, j’ai trouvé le mien. En revanche j’aimerais rencontrer quelqu’un qui joue de l’accordéon.',
  );
  await says('Que savez-vous de moi ?');
  expect(flat(newest().text)).toContain('quelqu’un qui joue de l’accordéon');
  expect(flat(newest().text)).not.toContain(ada.seek);
});

it.each([
  ['en', 'Fine. How long til I hear?', 'next round'],
  [
    'fr',
    'Qui lit mes lettres, au fait ? Une machine ou un humain sous-payé ?',
    'un programme qui lit vos lettres',
  ],
  [
    'de',
    'Guten Tag, darf ich fragen, ob meine Adresse wirklich nicht weitergegeben wird?',
    'ohne Namen und Adresse',
  ],
])('%s: what the service knows it answers itself: %s', async (language, words, answer) => {
  await join(language);
  await says(words);
  expect(flat(newest().text)).toContain(answer);
  quietOrganiser();
});

it('a formal request for one’s data gets the copy, and a sound like it none', async () => {
  await join('fr');
  await says('toujours rien? g changer je cherche plutot qq1 pr apprendre a nager');
  expect(newest().subject).not.toMatch(/copie/i);
  await says(
    'Auriez-vous l’amabilité de me communiquer la totalité des renseignements que vous détenez sur ma personne ?',
  );
  expect(newest().subject).toMatch(/copie/i);
});

it('too many people like oneself are not too many letters', async () => {
  await join();
  await says('I already know too many people like me.');
  expect(newest().subject).not.toMatch(/How often/);
  await says('I’d rather only be written to every few months from here on.');
  expect(flat(newest().text)).toContain('a quarter');
});

it('two languages beside each other change the letters to neither', async () => {
  await join('fr');
  await says('En anglais, s’il vous plaît, et en français aussi bien sûr.');
  expect(newest().subject).toMatch(/lettre|mots/);
});

it.each([
  [
    'fr',
    'Dites, pouvez-vous ne plus jamais me mettre en relation avec Luc Ferrand ? C’est mon ancien comptable.',
  ],
  [
    'de',
    'Meine Nachbarin Tilda Marquardt ist auch bei euch. Der bitte nicht vorstellen, wir streiten um die Hecke.',
  ],
])('%s: whom they would rather not meet, asked politely: %s', async (language, words) => {
  await join(language);
  await says(words);
  expect(world.letter(organiser).subject).toMatch(/would rather not meet/);
});
