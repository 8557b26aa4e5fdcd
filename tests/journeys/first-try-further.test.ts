// What an old, a busy and a forgetful member wrote, in English and in French: each reply gets the right next letter.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const who = 'Rosa Keller';
const newest = () => world.letter(who);
const says = (words: string) => world.reply(who, newest(), words);
const thin = { seek: 'Interesting people', give: 'Marketing', story: 'Retired.', kinds: [] };
const mince = {
  language: 'fr',
  seek: 'Des gens intéressants',
  give: 'Marketing',
  story: 'Retraitée.',
  kinds: [],
};

describe('an old member', () => {
  it('tells of the river without being paused, has enough of questions, and takes the river out again', async () => {
    await world.join(who, thin);
    await world.pass({ days: 1 });
    await says('Somebody to play cards with, who does not mind that I am slow. The evenings are long.');
    await says('Born in Graz, came here for a man, stayed for the river. I swim in it until October.');
    expect(newest().subject).toBe('A little of your story');
    await says('No thank you, that is enough questions for me.');
    expect(newest().subject).toBe('This is how we would introduce you');
    expect(flat(newest().text)).toContain('I swim in it until October.');
    expect(newest().text).not.toContain('enough questions');
    await says('That’s lovely but the bit about the river sounds boastful, take it out please');
    expect(newest().subject).toBe('This is how we would introduce you');
    expect(newest().text).not.toMatch(/river|boastful/);
    await says('looks ok i guess');
    expect(newest().subject).toBe('We will tell it like this');
    const had = world.letters(who).length;
    await says('PS: thank you dear, you write so kindly');
    expect(world.letters(who)).toHaveLength(had);
  });

  it('raconte la rivière, n’a plus envie de questions, et enlève la rivière', async () => {
    await world.join(who, mince);
    await world.pass({ days: 1 });
    await says('Quelqu’un avec qui jouer aux cartes, qui ne soit pas pressé. Les soirées sont longues.');
    await says('Née à Graz, venue pour un homme, restée pour la rivière. J’y nage jusqu’en octobre.');
    expect(newest().subject).toBe('Un peu de votre histoire');
    await says('Non merci, cela suffit pour les questions.');
    expect(newest().subject).toBe('Voici comment nous vous présenterions');
    expect(newest().text).not.toContain('suffit');
    await says('C’est joli mais la rivière fait prétentieux, enlevez-la s’il vous plaît');
    expect(newest().text).not.toMatch(/rivière|prétentieux/);
    await says('ça ira');
    expect(newest().subject).toBe('Nous le raconterons ainsi');
    const had = world.letters(who).length;
    await says('PS : merci, vous écrivez si gentiment');
    expect(world.letters(who)).toHaveLength(had);
  });
});

describe('a busy member', () => {
  it('skips in a word or two, and nothing of that is told of them', async () => {
    await world.join(who, thin);
    await world.pass({ days: 1 });
    await says('see above');
    await says('next');
    await says('whatever suits');
    expect(world.letters(who).filter(({ subject }) => /This is how/.test(subject))).toEqual([]);
    await says('what do you know about me');
    expect(newest().text).not.toMatch(/see above|next|whatever/);
  });

  it('répond dans le métro, et c’est une réponse', async () => {
    await world.join(who, mince);
    await world.pass({ days: 1 });
    await says('suivante');
    await says('désolé je suis dans le métro, j’ai appris excel à ma voisine, elle a eu le poste');
    expect(newest().subject).toBe('Un peu de votre histoire');
  });
});

describe('a forgetful member', () => {
  it('writes of another address, another name, a dead link, and takes something back', async () => {
    await world.join(who, { ...ada, kinds: ['mentorship'] });
    await says('I got a new phone, please write to rosa.new@example.net from now on');
    expect(newest().subject).toBe('About a new address');
    await says('My surname changed, I am Rosa Berger now.');
    expect(newest().text).toContain('Rosa Berger');
    await says('Sorry, I made a mistake, undo that please');
    expect(newest().subject).toBe('What we know about you');
    await says('The link in your letter does not work.');
    expect(newest().subject).toBe('Your question is with the organiser');
    expect(world.letter(organiser).text).toContain('The link in your letter does not work.');
  });

  it('change de nom, et le dit comme on le dit', async () => {
    await world.join(who, { ...mince, kinds: ['curiosity'] });
    await says('J’ai changé de nom, je m’appelle Rosa Berger maintenant.');
    expect(newest().text).toContain('Rosa Berger');
    await says('Le lien de votre lettre ne marche pas.');
    expect(world.letter(organiser).text).toContain('Le lien de votre lettre ne marche pas.');
  });
});

describe('around an introduction', () => {
  const yes = (name: string) => world.reply(name, world.letter(name), 'Yes, gladly');

  it('two questions in one mail go one way', async () => {
    await world.join(who, ada);
    await world.join('Ben Okafor', ben);
    await world.openRound();
    const had = world.letters(organiser).length;
    await world.reply(
      who,
      world.letter(who, asked),
      'I am not sure. What would they expect from me? And where?',
    );
    expect(newest().subject).toBe('We have passed on your question');
    expect(world.letters(organiser)).toHaveLength(had);
  });

  it('un oui à condition que ce soit par lettre est un oui', async () => {
    await world.join(who, {
      ...mince,
      seek: 'De l’aide pour monter un jardin partagé',
      kinds: ['mentorship'],
    });
    await world.join('Ben Okafor', {
      ...mince,
      seek: 'Quelqu’un qui s’y connaît en marketing pour notre association',
      give: 'Dix ans de jardin partagé monté à partir de rien',
    });
    await world.openRound();
    await says('Oui, à condition que ce soit par lettre, j’entends mal au téléphone');
    expect(newest().subject).toBe('Votre oui est bien arrivé');
  });

  it.each([
    ['never heard from them', 'Thank you for telling us'],
    ['We talk every week. You can stop asking.', 'A word of thanks to Ben?'],
    ['We had tea last Sunday, it went on for hours', 'A word of thanks to Ben?'],
    ['Tell him his patience was a gift', 'Your thanks are on their way'],
  ])('"%s" tells how it went', async (words, subject) => {
    await world.join(who, ada);
    await world.join('Ben Okafor', ben);
    await world.openRound();
    for (const name of [who, 'Ben Okafor']) await yes(name);
    await world.pass({ days: 15 });
    await says(words);
    expect(newest().subject).toBe(subject);
  });
});
