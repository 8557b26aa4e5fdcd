// What comes after a yes and only sounds like a no takes nothing back; and a yes that was asked for is heard.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
});
afterEach(() => world.stop());

const ask = (name: string) => world.letter(name, asked);
const newest = () => world.letter('Ada Lind');
const says = (words: string, letter = newest()) => world.reply('Ada Lind', letter, words);
const benSaysYes = () => world.reply('Ben Okafor', ask('Ben Okafor'), 'Yes, gladly');
const count = () => world.letters('Ada Lind').length;
const introduced = async () => {
  await world.pass({ days: 1 });
  return world.aws.letters().some(({ subject }) => introduction.test(subject));
};
const organiserHas = () => world.letters(organiser).filter(({ subject }) => /question/i.test(subject));

describe('after a yes', () => {
  it.each([
    'No, no question at all, please forget it.',
    'I did not ask a question, I fear. But thank you.',
    'I had no question!',
    'Nein, das war keine Frage, ich wollte mich nur bedanken.',
    'Ce n’était pas une question, je voulais juste dire merci.',
    'No era una pregunta, perdón.',
  ])('that something was no question takes nothing back and asks nothing: %s', async (words) => {
    await says('Yes');
    const before = count();
    await says(words);
    expect(count()).toBe(before);
    expect(organiserHas()).toEqual([]);
    await benSaysYes();
    expect(await introduced()).toBe(true);
  });

  it('that something was no question is silence beside the day that is right', async () => {
    await says('What a charming prospect. I should be delighted, only not before the tenth of March.');
    expect(newest().subject).toMatch(/^We have your yes/);
    expect(organiserHas()).toEqual([]);
    const before = count();
    await says('I did not ask a question, I fear. But the date is quite right, thank you.');
    expect(count()).toBe(before);
    expect(organiserHas()).toEqual([]);
  });

  it.each(['¡Qué rabia! Me marcho de viaje, a partir del 10 de marzo, con mucho gusto.'])(
    'an exclamation is no question: %s',
    async (words) => {
      await says(words);
      expect(organiserHas()).toEqual([]);
    },
  );

  it.each([
    'Shame. I’d already practised my scales on the kitchen table.',
    'Schade. Ich hatte mich schon so gefreut und die Noten herausgesucht.',
    'Dommage. J’avais déjà sorti mes partitions.',
    'Qué pena. Ya había sacado las partituras.',
  ])('regret when nothing came of it is met with silence: %s', async (words) => {
    await says('Yes');
    await world.pass({ days: 9 });
    expect(newest().subject).toBe('Not this time');
    const before = count();
    await says(words);
    expect(count()).toBe(before);
  });
});

describe('after a no that was none', () => {
  it.each([
    'But no! I did want to meet the gentleman. You have quite misunderstood me.',
    'But no! I did want to meet the gentleman. You have quite misunderstood me. I only meant that I had no question.',
    'hä? nein, ich hab ja gesagt!!',
    'Mais non, je voulais bien le rencontrer, vous m’avez mal compris !',
    '¡Que no! Yo sí quería conocerle, me habéis entendido mal.',
    'Ach, eigentlich doch. Hab falsch gelesen.',
    'ach moment, doch, ich machs gleich. ja zu der person',
  ])('who says so hears that it counts for later rounds, and of no no: %s', async (words) => {
    await says('No, thank you.');
    await says(words);
    expect(newest().subject).toMatch(
      /^For this round it stays|^In dieser Runde bleibt|^Pour ce tour|^En esta ronda/,
    );
    await benSaysYes();
    expect(await introduced()).toBe(false);
  });

  it.each(['I did want to meet him, but no longer.', 'Nein, ich wollte ja, aber jetzt nicht mehr.'])(
    'a no that tells of an earlier wish stays one: %s',
    async (words) => {
      await says('Yes');
      await says(words);
      await benSaysYes();
      expect(await introduced()).toBe(false);
    },
  );
});

it.each(['diesmal aber wirklich ja, und sorry wegen letztem mal. am liebsten teams'])(
  'a yes that only sounds like a no is asked about: %s',
  async (words) => {
    await says(words, ask('Ada Lind'));
    expect(newest().subject).not.toMatch(/Nein/);
    await says('ja');
    await benSaysYes();
    expect(await introduced()).toBe(true);
  },
);

describe('a yes beside what is asked of us', () => {
  it.each(['Den hatten wir doch schon? Egal. Ja.', '¿Y qué, nos presentáis o no? Que ya dije que sí.'])(
    'is asked about where there was none: %s',
    async (words) => {
      await says(words, ask('Ada Lind'));
      expect(newest().subject).toMatch(/about your answer|zu deiner Antwort|sobre tu respuesta/);
      expect(world.letters(organiser)).toEqual([]);
      await benSaysYes();
      expect(await introduced()).toBe(false);
    },
  );

  it('counts at once where nothing else can be meant', async () => {
    await says('Habt ihr meine Antwort bekommen? Ich will ihn oder sie kennenlernen!', ask('Ada Lind'));
    await benSaysYes();
    expect(await introduced()).toBe(true);
  });

  it.each(['Yes. Or no, rather later, I cannot tell.', 'Yes, but no.'])(
    'is none where it is doubted in the same breath: %s',
    async (words) => {
      await says('Yes', ask('Ada Lind'));
      await says(words);
      expect(newest().subject).not.toMatch(/^We have your yes/);
    },
  );

  it('stands where there was one, and nobody else reads it', async () => {
    await says('Yes', ask('Ada Lind'));
    await says('¿Y qué, nos presentáis o no? Que ya dije que sí.');
    expect(newest().subject).toMatch(/your yes|Tu «sí»/);
    expect(world.letters('Ben Okafor').some(({ subject }) => /question/i.test(subject))).toBe(false);
  });
});

/** Something that nobody can tell, and one letter that asks. */
const unclear = 'Well, that is a thing to find in the post.';

describe('a yes in answer to what we asked back', () => {
  it.each([
    'Sorry, it was a yes.',
    'It is yes, dear.',
    'Yes then, since you insist on hearing it twice.',
    'No no, that was my way of saying yes.',
    'Also noch einmal: ja.',
    'Ja doch, ich will die Person kennenlernen.',
    'Mais oui, c’était un oui !',
    'Que sí, mujer, que sí quiero, pero en mi casa o por teléfono.',
    'That’s a yes, of course.',
    'yeah defo',
  ])('is one in these words: %s', async (words) => {
    await says(unclear, ask('Ada Lind'));
    expect(newest().subject).toBe('One question about your answer');
    await says(words);
    expect(newest().subject).toMatch(/yes|Ja|oui|sí/i);
    expect(world.letters(organiser)).toEqual([]);
    await benSaysYes();
    expect(await introduced()).toBe(true);
  });

  it.each([
    'It was a yes until I read it again.',
    'Yes, if she is not a banker.',
    'It is yes or no, is it not?',
    'It was no yes.',
    'Yes, but no.',
    'Yes. No.',
    'Oui, enfin non.',
    'That was my way of saying that I do not know.',
    'Ja, wenn sie nicht raucht.',
    'Oui, mais pas tout de suite, je ne sais pas.',
    'Yes, I read your letter.',
  ])('is none in these: %s', async (words) => {
    await says(unclear, ask('Ada Lind'));
    await says(words);
    await benSaysYes();
    expect(await introduced()).toBe(false);
  });

  it('is one to the letter that took it for a question', async () => {
    await says('Does he still bake?', ask('Ada Lind'));
    await says('No no, that was my way of saying yes.');
    await benSaysYes();
    expect(await introduced()).toBe(true);
  });

  it('is none where we asked nothing', async () => {
    await says('That was my way of saying yes.', ask('Ada Lind'));
    await benSaysYes();
    expect(await introduced()).toBe(false);
  });
});
