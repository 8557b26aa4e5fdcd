// What speaks to us or of the draft never becomes a piece of it; and what is asked for in a running sentence is carried out.
import { describe, expect, it } from 'vitest';
import { correctedBy } from '../../functions/core/corrections.ts';
import type { Draft } from '../../functions/core/story.ts';
import { kindsSaid } from '../../functions/mail/corrections/kinds.ts';
import { correctionsIn } from '../../functions/mail/corrections.ts';
import { approves } from '../../functions/mail/wishes-approval.ts';

const wish = (direction: 'seek' | 'offer', words: string) =>
  ({ direction, words, kind: null, until: null, visibility: 'open' }) as const;
const form: Draft = {
  story: 'I played the piano in hotels. My cat is rather old.',
  intentions: [wish('seek', 'People'), wish('offer', 'dunno, time??')],
  kinds: ['peer support', 'learning'],
};
const draft: Draft = {
  ...form,
  intentions: [wish('seek', 'People. I suppose somebody to argue with.'), wish('offer', 'dunno, time??')],
};
const german: Draft = {
  story: 'Ich leite einen Pflegedienst. Das hängt vom Dienstplan ab. Mehr sag ich nicht.',
  intentions: [wish('seek', 'Hilfe. Egal, Hauptsache es hilft.'), wish('offer', 'Zeit')],
  kinds: ['collaboration', 'learning'],
};
const french: Draft = {
  story: 'Je jardine depuis dix ans. Je suis à la retraite.',
  intentions: [wish('seek', 'Une personne patiente.'), wish('offer', 'un peu de tout')],
  kinds: ['mentorship'],
};
const spanish: Draft = {
  story: 'Tengo setenta y ocho años. Soy abuela de gemelos. ¿Y eso para qué?',
  intentions: [wish('seek', 'Gente.'), wish('offer', 'Costura')],
  kinds: [],
};
const drafts = { en: draft, de: german, fr: french, es: spanish };
type Language = keyof typeof drafts;

function reads(language: Language, words: string) {
  const from = drafts[language];
  const told = { language, before: from, form: language === 'en' ? form : from };
  const { draft: next, missed } = correctedBy(from, correctionsIn(words), told);
  return { next, missed, text: next && [next.story, ...next.intentions.map((one) => one.words)].join(' | ') };
}

describe('an instruction, a verdict or a sigh', () => {
  it.each<[Language, string]>([
    ['en', 'It all sounds a little stiff to me, if I may say so.'],
    ['en', 'Nearly perfect, only I turned fifty-one last week, so fifty-one please.'],
    ['en', 'No! I’ve now got it three times over, and only the other two can stay.'],
    ['en', 'I never said that I was a pianist by trade.'],
    ['de', 'Ihr versteht mich einfach nicht, ich mag nicht mehr.'],
    ['de', 'Kann ich nicht sagen, hängt vom Dienstplan ab.'],
    ['de', 'Das klingt alles nicht nach mir.'],
    [
      'fr',
      'Cela me convient, à ceci près que je suis retraité depuis douze ans, ce que vous pourriez préciser.',
    ],
    ['fr', 'ça ne me ressemble pas trop'],
    ['es', 'Todo muy bien escrito, pero preferiría que no dijeran la edad, que una es coqueta.'],
  ])('is asked about, and changes nothing: %s: %s', (language, words) =>
    expect(reads(language, words).text).toBeNull(),
  );

  it.each<[Language, string]>([
    ['en', 'I have been a lifeguard for six summers.'],
    ['en', 'My daughter and I run a choir.'],
    ['de', 'Seit zehn Jahren backe ich für die ganze Straße.'],
    ['fr', 'Le dimanche, je marche avec mon chien.'],
    ['es', 'Canto en un coro los jueves con mis hermanas, y bailo.'],
  ])('is no sentence about oneself, which is told: %s: %s', (language, words) =>
    expect(reads(language, words).text).toContain(words),
  );
});

describe('in a running sentence', () => {
  it.each<[Language, string, string[], string[]]>([
    [
      'en',
      'That is mostly very nice, but would you be so good as to remove the sentence about the hotels, and the one about my cat? Otherwise you have my blessing.',
      [],
      ['hotels', 'cat'],
    ],
    ['en', 'no no wait, drop the cat, that was a joke for you', ['hotels'], ['cat']],
    [
      'en',
      'yep grand, but say i give lifts n company, not dunno',
      ['| i give lifts n company'],
      ['dunno', 'yep'],
    ],
    [
      'en',
      'I’d like my story to mention that the boat is 25 foot.',
      ['old. The boat is 25 foot.'],
      ['mention'],
    ],
    [
      'en',
      'Add to my story, please, that I was born in Trieste.',
      ['I was born in Trieste.', 'cat'],
      ['please'],
    ],
    ['en', 'Just add a line to my story: I row.', ['old. I row.'], ['line']],
    [
      'en',
      'Reads like a man falling downstairs. Just say I’m looking for somebody to play bridge with, and drop the cat.',
      ['| I’m looking for somebody to play bridge with |'],
      ['People', 'cat', 'downstairs'],
    ],
    [
      'en',
      'looking for: somebody to play bridge with',
      ['| somebody to play bridge with |'],
      ['People', 'argue'],
    ],
    ['en', 'Please take that last sentence out and change hotels to bars', ['in bars.'], ['cat']],
    [
      'de',
      'Bitte streicht die Sätze mit dem Dienstplan und mit "Egal", sonst stimmt alles.',
      [],
      ['Dienstplan', 'Egal'],
    ],
    [
      'de',
      'Nein, der Satz mit dem Dienstplan ist natürlich nicht für andere gedacht.',
      ['Mehr'],
      ['Dienstplan'],
    ],
    ['de', 'Den Dienstplan lasst bitte da raus, der ist langweilig. Sonst gut.', ['Mehr'], ['Dienstplan']],
    [
      'de',
      'Schreibt doch einfach: Ich suche jemanden, der mir beim Latein hilft.',
      ['| Ich suche jemanden, der mir beim Latein hilft.'],
      ['Egal', 'einfach'],
    ],
    [
      'de',
      'Schreibt in meine Geschichte noch rein, dass ich jetzt auch im Chor singe.',
      ['Ich singe jetzt auch im Chor.'],
      ['Schreibt'],
    ],
    [
      'fr',
      'ouai c bon mais ecriv plutot: je garde des enfants et je cuisine, a la place de un peu de tout',
      ['| je garde des enfants et je cuisine'],
      ['un peu de tout', 'ecriv'],
    ],
    ['fr', 'Ajoutez simplement, dans mon histoire, que je chante.', ['retraite. Je chante.'], ['implement']],
    [
      'fr',
      'Bon, alors : je cherche une amie pour courir.',
      ['| je cherche une amie pour courir. |'],
      ['lors', 'patiente'],
    ],
    [
      'es',
      'Jajaja, quitad la pregunta del final, que era para vosotros. Y en vez de gemelos pon que son mellizos, que mi hija se enfada.',
      ['abuela de mellizos.'],
      ['¿', 'gemelos', 'hija'],
    ],
    [
      'es',
      'Donde dice que tengo setenta y ocho años pongan solo que soy mayor.',
      ['Soy mayor. Soy abuela'],
      ['setenta'],
    ],
    ['es', 'Sin la última de la historia.', ['gemelos'], ['para qué']],
  ])('is done as it is asked: %s: %s', (language, words, stands, gone) => {
    const { text, missed } = reads(language, words);
    expect(missed).toEqual([]);
    for (const piece of stands) expect(text).toContain(piece);
    for (const piece of gone) expect(text).not.toContain(piece);
  });

  it('“take that out” names nothing by itself', () => {
    expect(reads('es', 'Quiten eso.').text).toBeNull();
    expect(reads('en', 'Take that out.').text).toBeNull();
  });
});

describe('the form, in other words', () => {
  it.each([
    'Please put it all back as it was when I first joined.',
    'Nehmt einfach, was ich ganz am Anfang ins Formular geschrieben hab.',
    'Bitte alles wieder so, wie ich mich damals angemeldet habe',
    'Remettez tout comme quand je me suis inscrite',
    'Dejadlo como cuando me apunté',
  ])('%s', (words) => expect(correctionsIn(words).map(({ how }) => how)).toEqual(['form']));

  it.each([
    'When I first joined I was forty.',
    'I joined a choir as an alto.',
    'Ich habe mich beim Chor angemeldet.',
  ])('is not meant by: %s', (words) =>
    expect(correctionsIn(words).map(({ how }) => how)).not.toContain('form'),
  );
});

describe('the kind of connection', () => {
  it.each<[Language, string, Draft['kinds']]>([
    ['en', 'Just learning, please. No equals.', ['learning']],
    ['en', 'it’s collaboration, not mentorship or learning', ['collaboration']],
    ['en', 'change the kind to doing things together', ['collaboration']],
    ['en', 'I never said I wanted support among equals.', ['learning']],
    ['en', 'kind: curiosity', ['curiosity']],
    [
      'de',
      'nicht Zusammenarbeit, sondern Austausch',
      ['peer support', 'learning'].reverse() as Draft['kinds'],
    ],
    ['de', 'Ändert die Art bitte in Austausch', ['peer support']],
    ['fr', 'c’est de l’entraide, pas du mentorat', ['peer support']],
    ['es', 'el tipo: aprendizaje', ['learning']],
  ])('is set as it is said: %s: %s', (language, words, kinds) => {
    expect(reads(language, words).next?.kinds).toEqual(kinds);
    expect(reads(language, words).missed).toEqual([]);
  });

  it.each([
    'I work and I learn',
    'I like learning and collaboration',
    'It is about work with old boats',
    'Learning',
    'my peers laugh at me',
    'Ich lerne und arbeite',
  ])('is not meant by: %s', (words) => expect(kindsSaid(words)).toBeNull());
});

describe('a yes in other words', () => {
  it.each([
    'Validé par l’expert-comptable, sans réserves.',
    'Bon, va pour ça, c’est sobre mais c’est juste.',
    'Leave the kind then. All good otherwise.',
    'Jetzt stimmt es, macht weiter.',
    'Rest ist in Ordnung.',
    'Et puis c’est d’accord pour tout.',
    'Then it will do.',
    'Ahora sí, por mí bien.',
    'Acceptable.',
    'That reads splendidly, thank you, you clever thing',
    'Jetzt ist es richtig.',
    'Liest sich wunderbar!',
    'So lass ich es gelten.',
    'Ça se lit très bien, merci',
    'Voilà qui est juste.',
    'Se lee de maravilla',
  ])('%s', (words) => expect(approves(words)).toBe(true));

  it.each([
    'It will not do',
    'Va pour ça, sauf le chat',
    'I went ahead and bought a boat',
    'Es war alles abgesegnet vom Chef, dann kam der Umbau',
    'J’ai validé mon diplôme',
    'Me gusta coser vestidos.',
    'J’aime bien lire le soir.',
    'carry on, but leave out the cat',
    'That reads terribly',
    'Not acceptable.',
    'Jetzt ist es falsch.',
    'Jetzt ist es richtig?',
    'Acceptable, but my name is Tess',
    'Das liest sich furchtbar',
    'Cela se lit mal',
  ])('is not meant by: %s', (words) => expect(approves(words)).toBe(false));
});
