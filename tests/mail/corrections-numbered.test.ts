// Pieces of a draft meant by their numbers, or copied word for word: the way out that always works.
import { describe, expect, it } from 'vitest';
import { correctedBy } from '../../functions/core/corrections.ts';
import { numberedDraft } from '../../functions/core/draft-pieces.ts';
import type { Draft } from '../../functions/core/story.ts';
import { correctionsIn, plainCorrectionsIn } from '../../functions/mail/corrections.ts';

const wish = (direction: 'seek' | 'offer', words: string) =>
  ({ direction, words, kind: null, until: null, visibility: 'open' }) as const;

const draft: Draft = {
  story: "I played the piano on ships. My cat is old. It currently says 'Me again' and that's daft.",
  intentions: [
    wish('offer', 'I could teach piano'),
    wish('seek', 'Someone to help with my memoirs. How considerate of you to ask.'),
    { ...wish('seek', 'Nobody sees this.'), visibility: 'matching' },
  ],
  kinds: [],
};
const reads = (words: string, from = draft) => {
  const { draft: next, missed } = correctedBy(from, correctionsIn(words), { language: 'en', before: from });
  return { next, missed, text: next && [next.story, ...next.intentions.map((one) => one.words)].join(' | ') };
};
const numbered = ['piano on ships', 'My cat', 'Me again', 'memoirs', 'considerate', 'teach piano'];
const left = (words: string) => {
  const { text } = reads(words);
  return text === null ? null : numbered.flatMap((piece, at) => (text.includes(piece) ? [at + 1] : []));
};

describe('the numbers of a draft', () => {
  it('go through the story, what is sought and what is given; what nobody sees has none', () => {
    const { story, intentions } = numberedDraft(draft);
    expect(story).toBe(
      "(1) I played the piano on ships. (2) My cat is old. (3) It currently says 'Me again' and that's daft.",
    );
    expect(intentions.map(({ words }) => words)).toEqual([
      '(6) I could teach piano',
      '(4) Someone to help with my memoirs. (5) How considerate of you to ask.',
      'Nobody sees this.',
    ]);
  });

  it.each<[string, number[]]>([
    ['leave out 3', [1, 2, 4, 5, 6]],
    ['Please take out number 3, it makes no sense.', [1, 2, 4, 5, 6]],
    ['without 2 and 5', [1, 3, 4, 6]],
    ['2, 3 and 5 out, the rest is fine', [1, 4, 6]],
    ['Could you remove no. 2? Thank you.', [1, 3, 4, 5, 6]],
    ['Oh dear. Then simply take away number five. The cat may stay.', [1, 2, 3, 4, 6]],
    ['Numbers 2 and 3 can go.', [1, 4, 5, 6]],
    ['3: out', [1, 2, 4, 5, 6]],
    ['only 4', [1, 2, 3, 4, 6]],
    ['only 1 and 4, please', [1, 4, 6]],
    ['ohne 2 und 3', [1, 4, 5, 6]],
    ['Nummer 3 bitte weglassen', [1, 2, 4, 5, 6]],
    ['2 und 5 raus', [1, 3, 4, 6]],
    ['nehmt bitte 3 raus', [1, 2, 4, 5, 6]],
    ['nur 1', [1, 4, 5, 6]],
    ['enlevez le 3, s’il vous plaît', [1, 2, 4, 5, 6]],
    ['sans 2 et 5', [1, 3, 4, 6]],
    ['seulement le 4', [1, 2, 3, 4, 6]],
    ['le 3 peut partir', [1, 2, 4, 5, 6]],
    ['quitad la 2 y la 5', [1, 3, 4, 6]],
    ['sin 3, por favor', [1, 2, 4, 5, 6]],
    ['solo 1', [1, 4, 5, 6]],
  ])('%s', (words, stay) => {
    expect(left(words)).toEqual(stay);
    expect(reads(words).missed).toEqual([]);
  });

  it.each([
    '2: I sing alto now.',
    'Nearly there. 2: I sing alto now.',
    'Change 2 to: I sing alto now.',
    '2 should read: I sing alto now. The rest is fine.',
    'Nummer 2 soll heißen: I sing alto now.',
    '2 : I sing alto now.',
    '2 → I sing alto now.',
    '2: “I sing alto now.”',
  ])('give a piece other words: %s', (words) => {
    expect(reads(words).text).toContain('ships. I sing alto now. It currently');
    expect(reads(words).text).not.toContain('cat');
  });

  it('are those that were read, whatever goes before: line for line', () => {
    const { text, missed } = reads('leave out 1\n3: I row.\n5: Somebody patient.');
    expect(text).toContain('My cat is old. I row.');
    expect(text).toContain('memoirs. Somebody patient.');
    expect(text).not.toContain('ships');
    expect(missed).toEqual([]);
  });

  it('the last one: of all, or of the only part that has several', () => {
    const many = { ...draft, intentions: [...draft.intentions, wish('offer', 'I can lend boots')] };
    expect(reads('leave out the last one', many).text).not.toContain('boots');
    const one: Draft = { ...draft, story: 'I row.' };
    expect(reads('Only the last one, please', one).text).toContain('| How considerate of you to ask. |');
  });

  it.each([
    'I have two dogs and not three',
    'I am 81 and have 3 cats.',
    'only two evenings a week',
    'We are five in the house.',
    'not before 3 in the afternoon',
    'Ich habe 2 Kinder.',
    'J’ai 3 chats.',
    'Tengo 2 hijos.',
    'the other two can go',
    '3',
  ])('are not meant by: %s', (words) =>
    expect(correctionsIn(words).some(({ pieces }) => pieces)).toBe(false),
  );

  it('that are none of theirs are asked about, and only a draft has any', () => {
    expect(reads('leave out 9').text).toBeNull();
    expect(reads('leave out 6').text).toBeNull();
    expect(plainCorrectionsIn('leave out 3')).toEqual([]);
  });
});

describe('a piece copied word for word', () => {
  it.each([
    "leave out: It currently says 'Me again' and that's daft.",
    "Leave out: It currently says 'Me again' and that's daft",
    "leave out: “It currently says 'Me again' and that's daft.”",
    "Please delete the sentence It currently says 'Me again' and that's daft.",
    "leave out the bit about 'It currently says'",
    "Then simply take away the line that begins 'It currently'. The cat may stay.",
    'streicht den Satz, der mit „It currently“ beginnt',
    'Enlevez toute cette phrase qui commence par « It currently », s’il vous plaît',
  ])('goes whole, with the quotation marks inside it: %s', (words) => {
    const { text, missed } = reads(words);
    expect(text?.split(' | ')[0]).toBe('I played the piano on ships. My cat is old.');
    expect(missed).toEqual([]);
  });

  it('with other words around it, quoted', () => {
    for (const words of [
      'All very well, except the “My cat is old” which I would rather not see there',
      'C’est très bien, sauf le « My cat is old » que je préférerais ne pas voir figurer, ça fait brouillon.',
      'Der Satz „My cat is old.“ soll raus. Das war alles.',
      'Prospekt kann bleiben, aber das "My cat is old" lasst weg.',
      'Lo de «My cat is old» no es parte de mi historia, hacedme el favor de borrarlo.',
    ])
      expect(reads(words).text?.split(' | ')[0]).not.toContain('cat');
  });
});

describe('numbers said in running speech', () => {
  it.each<[string, number[]]>([
    ['Le numéro 4, hop, à la poubelle. Le 5 aussi tant qu’à faire.', [1, 2, 3, 6]],
    ['Plus que la 5 à retirer et on est d’accord.', [1, 2, 3, 4, 6]],
    ['Number five can go in the bin. Number two as well.', [1, 3, 4, 6]],
    ['Die 3 kann weg, die 5 auch.', [1, 2, 4, 6]],
    ['El número 2 a la basura. El 3 también.', [1, 4, 5, 6]],
    ['Streicht 2, 3 und 5', [1, 4, 6]],
  ])('%s: exactly those go', (said, stay) => {
    expect(left(said)).toEqual(stay);
  });

  it.each([
    ['For piece two, I would have it say that I enjoy long letters.', 'I enjoy long letters.'],
    ['Lovely. For number two, say that I enjoy long letters. Thank you.', 'I enjoy long letters.'],
    ['Bei 2 bitte: Ich schreibe gern lange Briefe.', 'Ich schreibe gern lange Briefe.'],
    ['Pour le 2, mettez plutôt que j’aime les longues lettres.', 'J’aime les longues lettres.'],
    ['En la frase 2 poned: Me gustan las cartas largas.', 'Me gustan las cartas largas.'],
  ])('%s: other words for that piece alone', (said, words) => {
    const { next, missed } = reads(said);
    expect(next?.story).toBe(draft.story.replace('My cat is old.', words));
    expect(next?.intentions).toEqual(draft.intentions);
    expect(missed).toEqual([]);
  });

  it.each(['Number 2 is odd.', 'Punkt 2 stimmt nicht.', 'Le numéro 2 n’est pas de moi.'])(
    '%s: is asked about, and never becomes a text',
    (said) => {
      expect(reads(said)).toMatchObject({ next: null });
    },
  );

  it.each([
    'No one ever helped me, and my dog is number 1 in my life.',
    'Le 6 mai je pars en vacances, j’aime la mer.',
    'I have 3 dogs and number 4 is coming.',
    'For 3 years I taught: it was fun.',
  ])('%s: tells of somebody, and names no piece', (said) => {
    expect(correctionsIn(said)).toMatchObject([{ how: 'words', words: said }]);
  });
});
