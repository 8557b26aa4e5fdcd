// What people name in a draft of how they would be introduced: its parts, its kind of connection, and what is to go from it.
import { describe, expect, it } from 'vitest';
import { correctedBy } from '../../functions/core/corrections.ts';
import type { Draft } from '../../functions/core/story.ts';
import { kindsSaid } from '../../functions/mail/corrections/kinds.ts';
import { saysItStays } from '../../functions/mail/corrections/stays.ts';
import { correctionsIn } from '../../functions/mail/corrections.ts';

const draft = (story: string, seek: string, offer: string, kinds: Draft['kinds'] = []): Draft => ({
  story,
  intentions: [
    { direction: 'seek', words: seek, kind: null, until: null, visibility: 'open' },
    { direction: 'offer', words: offer, kind: null, until: null, visibility: 'open' },
  ],
  kinds,
});
const english = draft(
  'I moved here last year. I met my investors at a fair. My gran Abeni taught me. Ben and I swim, and I was at Barclays.',
  'Someone. I would make things on a Sunday.',
  'Product manager. A friend wanted to open a café, and I made a list.',
  ['work'],
);
const german = draft(
  'Bin Ingenieur. Beim Vergaser reinigen vergesse ich die Zeit. Lena ist ausgezogen. Ich war bei der Sparkasse.',
  'Leute. Das war blöd. Jemand baut gern Modelleisenbahn.',
  'Nähen. Eigentlich noch nie richtig.',
  ['work', 'learning'],
);
const french = draft('Je suis ingénieur. Je rame. Léna est partie.', 'Des gens.', 'La couture.', ['work']);
const spanish = draft('Soy ingeniera. Remo al amanecer. Lena se ha ido.', 'Gente.', 'Coser.', ['work']);
const drafts = { en: english, de: german, fr: french, es: spanish };
type Language = keyof typeof drafts;

function reads(language: Language, words: string) {
  const before = drafts[language];
  const { draft: next, missed } = correctedBy(before, correctionsIn(words), { language, before });
  const of = (direction: string) =>
    next?.intentions.filter((one) => one.direction === direction).map((one) => one.words);
  return { story: next?.story, seek: of('seek'), offer: of('offer'), kinds: next?.kinds, missed };
}

describe('the parts of a draft, each with new words', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'looking for: a potter\nI can give: plans\nmy story: I make bowls.', 'a potter', 'plans'],
    [
      'de',
      'suche: jemanden zum Schrauben\nkann geben: ich flicke Pumpen\nGeschichte: Ich mache Schalen.',
      'jemanden zum Schrauben',
      'ich flicke Pumpen',
    ],
    [
      'de',
      'ich suche: jemanden zum Schrauben\nich kann geben: Zeit\nmeine Geschichte: Ich mache Schalen.',
      'jemanden zum Schrauben',
      'Zeit',
    ],
    [
      'fr',
      'je cherche : une potière\nje peux donner : du temps\nmon histoire : Je fais des bols.',
      'une potière',
      'du temps',
    ],
    ['es', 'busco: una ceramista\npuedo dar: tiempo\nmi historia: Hago cuencos.', 'una ceramista', 'tiempo'],
  ])('%s: %s', (language, words, seek, offer) => {
    const read = reads(language, words);
    expect(read.seek).toEqual([seek]);
    expect(read.offer).toEqual([offer]);
    expect(read.story).toBe(words.split(/: /u).at(-1));
    expect(read.missed).toEqual([]);
  });

  it.each<[Language, string, string, string]>([
    [
      'en',
      'No, that’s all muddled. My story is: I drove a bus. And under what I can give just put: time, and I’m a good listener.',
      'I drove a bus.',
      'time, and I’m a good listener.',
    ],
    [
      'de',
      'Also: kann geben: Setzlinge. Und weglassen: Lena ist ausgezogen.',
      'Bin Ingenieur. Beim Vergaser reinigen vergesse ich die Zeit. Ich war bei der Sparkasse.',
      'Setzlinge.',
    ],
    [
      'fr',
      'Non, ça ne va pas. Mon histoire : Je fais des bols. Et je peux donner : du temps.',
      'Je fais des bols.',
      'du temps.',
    ],
    ['es', 'No, así no. Mi historia: Hago cuencos. Y puedo dar: tiempo.', 'Hago cuencos.', 'tiempo.'],
  ])('one after the other, in %s: %s', (language, words, story, offer) => {
    expect(reads(language, words)).toMatchObject({ story, offer: [offer], missed: [] });
  });

  it('and what else is asked for is done', () => {
    const { seek, story, missed } = reads(
      'de',
      'Nein, so geht das nicht. Unter suchen soll stehen: jemanden zum Schrauben. Und das Wort Ingenieur ganz raus.',
    );
    expect(seek).toEqual(['jemanden zum Schrauben.']);
    expect(story).not.toContain('Ingenieur');
    expect(missed).toEqual([]);
  });

  it.each<[Language, string, string, string]>([
    [
      'en',
      'Once more from the top: I am looking for a potter. I can give time and a dry cellar.',
      'I am looking for a potter.',
      'I can give time and a dry cellar.',
    ],
    [
      'de',
      'Also nochmal von vorn: Ich suche jemanden zum Löten. Geben kann ich Zeit und einen Keller.',
      'Ich suche jemanden zum Löten.',
      'Geben kann ich Zeit und einen Keller.',
    ],
    [
      'fr',
      'Je recommence : je cherche une potière. Je peux donner du temps.',
      'Je cherche une potière.',
      'Je peux donner du temps.',
    ],
    [
      'es',
      'Empiezo de nuevo: busco una ceramista. Puedo dar tiempo.',
      'Busco una ceramista.',
      'Puedo dar tiempo.',
    ],
  ])('are told in a sentence each, in %s: %s', (language, words, seek, offer) => {
    expect(reads(language, words)).toMatchObject({ seek: [seek], offer: [offer], missed: [] });
  });

  it.each<[Language, string]>([
    [
      'en',
      'My story: I write three lines: one for me. And I sing. Please do not laugh. I offer tea to strangers.',
    ],
    ['de', 'Meine Geschichte: Ich sage oft: ja. Und ich singe.'],
  ])('keep all of their words: %s: %s', (language, words) => {
    const { story, offer } = reads(language, words);
    expect(story?.replaceAll('\n', ' ')).toBe(words.slice(words.indexOf(':') + 2));
    expect(offer).toEqual([drafts[language].intentions[1]?.words]);
  });
});

describe('what is to go', () => {
  it.each<[Language, string, string[], string[]]>([
    [
      'de',
      'Schön, danke! Nur Lena und die Sparkasse bitte rausnehmen, Freiburg darf bleiben.',
      ['Vergaser'],
      ['Lena', 'Sparkasse'],
    ],
    ['de', 'Das Wort Ingenieur lass bitte überall weg, ich will kein Fachgespräch.', ['Lena'], ['Ingenieur']],
    ['de', 'Lena soll da nicht stehen.', ['Vergaser'], ['Lena']],
    ['en', 'Can you drop the investors, and don’t name my gran.', ['moved'], ['investors', 'gran']],
    [
      'en',
      'My story still has my son’s name and the bank in it. Could you take Ben and Barclays out? The rest can stay.',
      ['moved'],
      ['Barclays', 'Ben'],
    ],
    ['en', 'My gran should not be in there. The rest is good.', ['moved'], ['gran']],
    ['fr', 'Léna ne doit pas y être.', ['rame'], ['Léna']],
    ['es', 'Lena no debería salir ahí.', ['Remo'], ['Lena']],
  ])('%s: %s', (language, words, stands, gone) => {
    const { story, missed } = reads(language, words);
    expect(missed).toEqual([]);
    for (const piece of stands) expect(story).toContain(piece);
    for (const piece of gone) expect(story).not.toContain(piece);
  });

  it('goes as far as it stands anywhere, and the rest is named', () => {
    const { story, missed } = reads(
      'en',
      'Can you drop the investors and the zebra joke, and don’t name my gran.',
    );
    expect(story).not.toMatch(/investors|gran/);
    expect(missed).toEqual(['the zebra joke']);
  });

  it.each<[Language, string, string[], string[]]>([
    [
      'de',
      'Bitte streicht einfach alles bei Suchen außer der Modelleisenbahn.',
      ['Jemand baut gern Modelleisenbahn.'],
      german.intentions.slice(1).map((one) => one.words),
    ],
    [
      'de',
      'Bei Suchen bitte nur die Modelleisenbahn.',
      ['Jemand baut gern Modelleisenbahn.'],
      german.intentions.slice(1).map((one) => one.words),
    ],
    [
      'en',
      'Remove everything under looking for except the Sunday.',
      ['I would make things on a Sunday.'],
      english.intentions.slice(1).map((one) => one.words),
    ],
  ])('is all of a part but what is named: %s: %s', (language, words, seek, offer) => {
    expect(reads(language, words)).toMatchObject({ seek, offer, missed: [] });
  });

  it.each<[Language, string]>([
    ['en', 'Just leave my offer in.'],
    ['en', 'I don’t paint walls.'],
    ['de', 'Lasst Lena bitte drin.'],
    ['de', 'Nehmt es so.'],
    ['fr', 'Laissez Léna là.'],
  ])('is nothing that is to stay: %s: %s', (language, words) => {
    expect(
      correctionsIn(words).filter(({ how }) => how.startsWith('leave-out') && how !== 'leave-out'),
    ).toEqual([]);
    expect(reads(language, words).story ?? drafts[language].story).toContain(
      drafts[language].story.slice(0, 20),
    );
  });
});

describe('the kind of connection', () => {
  it.each<[Language, string, Draft['kinds']]>([
    ['de', 'Und Arbeit ist es nicht, eher Austausch.', ['learning', 'peer support']],
    ['de', 'Keine Arbeit bitte.', ['learning']],
    ['de', 'weglassen: Arbeit', ['learning']],
    ['en', 'Leave out: Work', ['mentorship', 'collaboration', 'peer support', 'learning', 'curiosity']],
    ['en', 'Not work but learning, please.', ['learning']],
    ['en', 'Kind of connection: Curiosity', ['curiosity']],
    ['fr', 'Je ne cherche pas de travail, plutôt un échange.', ['peer support']],
    ['es', 'No busco trabajo, más bien aprendizaje.', ['learning']],
  ])('is said otherwise: %s: %s', (language, words, kinds) => {
    const read = reads(language, words);
    expect(read.kinds).toEqual(kinds);
    expect(read.missed).toEqual([]);
    expect(read.story).toBe(drafts[language].story);
  });

  it('goes with the word for what is still there', () => {
    const words = 'It still says work, and product manager is still there. Please take both out.';
    const { kinds, offer, missed } = reads('en', words);
    expect(kinds).not.toContain('work');
    expect(offer?.join()).not.toContain('Product manager');
    expect(missed).toEqual([]);
  });

  it('beside other corrections', () => {
    const words =
      'Nearly. Leave out the bit about the job title please, and I’m not looking for work, I don’t know where that comes from. The rest is fine.';
    const { kinds, offer, missed } = reads('en', words);
    expect(kinds).not.toContain('work');
    expect(offer).toEqual(['A friend wanted to open a café, and I made a list.']);
    expect(missed).toEqual([]);
    const second = reads('en', 'Leave out: Product manager. And I can’t see how to get rid of Work?');
    expect(second.kinds).not.toContain('work');
    expect(second.missed).toEqual([]);
  });

  it.each([
    'I’m not looking for work colleagues',
    'no walks before noon',
    'I do not work on Mondays',
    'I don’t want to talk',
    'Ich arbeite nicht mehr',
    'keine Arbeitskollegen',
    'No trabajo los lunes',
    'Je ne travaille pas le lundi',
    'no learning curve',
  ])('is not meant by: %s', (words) => expect(kindsSaid(words)).toBeNull());
});

describe('a remark before new words', () => {
  it('of a piece: the new words stand for that piece', () => {
    const { offer, missed } = reads(
      'de',
      'Hm, das beim Nähen klingt als könnte ich es nicht. Schreibt lieber: Ich nähe gern Vorhänge und helfe beim Zuschneiden.',
    );
    expect(offer).toEqual(['Ich nähe gern Vorhänge und helfe beim Zuschneiden.']);
    expect(missed).toEqual([]);
  });

  it('of all of it: they stand for all', () => {
    const words = 'It sounds a bit bald. Could it say: I moved here last year and swim with Ben.';
    expect(reads('en', words)).toMatchObject({
      story: 'I moved here last year and swim with Ben.',
      missed: [],
    });
  });

  it('is asked about where no words follow', () => {
    expect(reads('en', 'Leave out the investors. It sounds a bit bald.').missed).toEqual([
      'It sounds a bit bald.',
    ]);
  });

  it('that is an order is none', () => {
    const { missed } = reads('en', 'Move the bit about gran up. Rather: I met my investors at a market.');
    expect(missed).toEqual(['Move the bit about gran up.']);
  });
});

describe('an instruction is no piece of the text', () => {
  it.each<[Language, string, string, string]>([
    [
      'de',
      'Ja, aber bitte noch „Lena ist ausgezogen“ ändern in „meine Tochter ist ausgezogen“.',
      'Meine Tochter ist ausgezogen',
      'Lena',
    ],
    ['de', '„Lena“ durch „Meine Tochter“ ersetzen, bitte', 'Meine Tochter ist ausgezogen', 'Lena'],
    ['de', 'Ja, ihr könnt es so nehmen, nur „Lena ist ausgezogen“ da bitte streichen', 'Vergaser', 'Lena'],
  ])('%s: %s', (language, words, stands, gone) => {
    const { story, missed } = reads(language, words);
    expect(story).toContain(stands);
    expect(story).not.toContain(gone);
    expect(missed).toEqual([]);
  });

  it.each<[Language, string, string]>([
    [
      'en',
      'Maybe say it differently: I am looking for someone to sing harmonies with.',
      'someone to sing harmonies',
    ],
    ['de', 'Vielleicht sagt es lieber anders: Ich suche jemanden zum Singen.', 'jemanden zum Singen'],
  ])('that only announces: %s: %s', (language, words, stands) => {
    const { seek, story } = reads(language, words);
    expect(`${seek} ${story}`).toContain(stands);
    expect(`${seek} ${story}`).not.toMatch(/differently|anders:/);
  });

  it('more of whom is looked for goes on with what there is', () => {
    const { seek, missed } = reads(
      'de',
      'Super. Und ergänzt noch: keiner von der Bank, und am liebsten jemand, der klein angefangen hat.',
    );
    expect(seek).toEqual([
      `${german.intentions[0]?.words} Keiner von der Bank, und am liebsten jemand, der klein angefangen hat.`,
    ]);
    expect(missed).toEqual([]);
  });
});

describe('a draft that stays as it was read', () => {
  it.each([
    'Ja, passt, nehmt es so wie es war.',
    'Yes, take it as it was.',
    'use it as it is',
    'laissez-le comme c’était',
    'usadlo tal cual',
  ])('is heard as such: %s', (words) => expect(saysItStays(words)).toBe(true));
  it.each(['put it back as it was', 'take it out', 'nehmt es raus', 'wie vorher'])(
    'is not meant by: %s',
    (words) => expect(saysItStays(words)).toBe(false),
  );
});
