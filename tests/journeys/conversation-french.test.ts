// The conversation in French: form, letters and replies, from the first question to being forgotten.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
const french = { language: 'fr-FR,fr;q=0.9,en;q=0.5', kinds: ['mentorship'] };
const jeanne = {
  ...french,
  seek: 'Quelqu’un qui a monté un jardin partagé à partir de rien et qui me dise quoi éviter',
  give: 'Je peux apprendre la comptabilité aux petites associations, avec patience',
  story: 'Mère de deux enfants.',
};
const luc = {
  ...french,
  seek: 'De l’aide pour la comptabilité de notre association, avec quelqu’un de patient',
  give: 'Dix ans de jardin partagé monté à partir de rien, erreurs comprises',
  story: 'Je fais pousser des tomates sur un ancien parking avec quarante voisins.',
};

beforeEach(async () => {
  world = await openWorld();
  await world.join('Jeanne Morel', jeanne);
  await world.join('Luc Perrin', luc);
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = (name = 'Jeanne Morel') => world.letter(name);
const says = (words: string, name = 'Jeanne Morel') => world.reply(name, world.letter(name), words);
const ask = (name: string) => world.letter(name, /peut-être rencontrer|Quelqu/);

describe('en français', () => {
  it('pose ses questions, relit et corrige', async () => {
    expect(newest().text).toContain('Bonjour Jeanne');
    await world.pass({ days: 1 });
    expect(newest().subject).toBe('Un peu de votre histoire');
    await says(
      'Dimanche j’ai soudé une vieille radio jusqu’à la nuit. Je travaille chez Globex, et je rame volontiers.',
    );
    expect(flat(newest().subject)).toBe('Combien de votre temps ?');
    await says('Une lettre de temps en temps, plutôt le soir.');
    expect(newest().subject).toBe('Voici comment nous vous présenterions');
    await says('Enlevez l’entreprise, s’il vous plaît');
    expect(newest().text).not.toContain('Globex');
    await says('Presque. Remplacez « une vieille radio » par « un vieux poste »');
    expect(flat(newest().text)).toContain('j’ai soudé un vieux poste jusqu’à la nuit');
    await says('Oui, c’est parfait.');
    expect(newest().subject).toBe('Nous le raconterons ainsi');
    await says('Merci beaucoup !');
    expect(newest().subject).toBe('Nous le raconterons ainsi');
  });

  it('comprend ce que l’on souhaite', async () => {
    await says('Bonjour, vous êtes un robot ?');
    expect(newest().subject).toBe('Comment cela marche, et qui nous sommes');
    await says('Que savez-vous de moi ?');
    expect(newest().subject).toBe('Ce que nous savons de vous');
    await says('Moins souvent, s’il vous plaît.');
    expect(newest().subject).toBe('La fréquence de nos lettres');
    await says('annuler');
    expect(newest().subject).toBe('Ce que nous savons de vous');
    await says('Mettez-moi en pause jusqu’en septembre');
    expect(newest().subject).toBe('Vous êtes en pause jusqu’au mardi 1er septembre');
    await says('Finalement je suis de retour');
    expect(newest().subject).toBe('Vous participez de nouveau');
    await says('Changez mon histoire : Je soude des radios en chantant.');
    expect(newest().subject).toBe('Vos nouveaux mots sont notés');
  });

  it('transmet une question, un oui avec un souhait, et un merci', async () => {
    await world.openRound();
    await world.reply('Jeanne Morel', ask('Jeanne Morel'), 'Est-ce que la personne habite près de Lyon ?');
    expect(newest('Luc Perrin').subject).toBe('Une question de la personne dont nous vous avons parlé');
    expect(newest('Luc Perrin').raw.toString()).not.toMatch(/Jeanne|Morel/);
    await says('Oui, à vingt minutes en tram.', 'Luc Perrin');
    expect(flat(newest().text)).toContain('à vingt minutes en tram');
    await world.reply('Jeanne Morel', ask('Jeanne Morel'), 'Oui, volontiers, mais uniquement par téléphone.');
    await world.reply('Luc Perrin', ask('Luc Perrin'), 'Oui, avec plaisir.');
    await world.pass({ days: 16 });
    expect(flat(world.letter('Jeanne Morel', /présentation/).text)).toContain('Uniquement par téléphone');
    await says('Oui, nous nous sommes vus la semaine dernière');
    await says('Sa liste d’erreurs m’a épargné tout un hiver.');
    expect(newest('Luc Perrin').subject).toBe('Jeanne vous dit merci');
    await says('c’est réglé');
    expect(newest().subject).toBe('Une chose de moins à chercher');
  });

  it('oublie', async () => {
    await says('Oubliez-moi');
    expect(flat(newest().subject)).toBe('Devons-nous vous oublier ?');
    await says('oui');
    expect(newest().subject).toBe('Tout ce que nous savions de vous est effacé');
  });
});
