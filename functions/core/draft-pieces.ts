// The pieces of a draft by the numbers that our letters give them: each sentence of the story, of what is sought and of what is given.
import { longest, type Place, put, textsOf } from './draft-texts.ts';
import { type Draft, join, sentencesOf } from './story.ts';

/** What is to become of pieces: out, or they alone of their part, or other words in the place of one. */
export interface PiecesSaid {
  /** By number; the last as -1. */
  readonly numbers: readonly number[];
  readonly become: 'out' | 'only' | 'words';
}

export interface Piece extends Place {
  readonly part: 'story' | 'seek' | 'offer';
}

/** All pieces in the order in which they are numbered: the story's, then what is sought, then what is given. */
export function piecesOf(draft: Draft): readonly Piece[] {
  const texts = textsOf(draft);
  const of = (part: Piece['part'], text: number): Piece[] =>
    sentencesOf(texts[text] ?? '').map((sentence) => ({ part, text, sentence }));
  const wishes = (part: 'seek' | 'offer') =>
    draft.intentions.flatMap(({ direction, visibility }, at) =>
      direction === part && visibility === 'open' ? of(part, at + 1) : [],
    );
  return [...of('story', 0), ...wishes('seek'), ...wishes('offer')];
}

/** The draft with each of its pieces led by its number: "(3) I sing alto." */
export function numberedDraft(draft: Draft): Draft {
  const numbers = piecesOf(draft).map((piece, at) => ({ ...piece, number: at + 1 }));
  const told = (text: number) =>
    numbers
      .filter((piece) => piece.text === text)
      .map(({ number, sentence }) => `(${number}) ${sentence}`)
      .join(' ');
  const intentions = draft.intentions.map((one, at) => ({ ...one, words: told(at + 1) || one.words }));
  return { ...draft, story: told(0), intentions };
}

/** The draft with that done to its pieces; null where a number is none of theirs, or nobody could be found without them. */
export function withPieces(
  draft: Draft,
  { numbers, become }: PiecesSaid,
  words: string,
  numbered: readonly Piece[],
): Draft | null {
  const named = numbers.map((number) => (number < 0 ? lastOf(numbered, become) : numbered[number - 1]));
  if (named.length === 0 || named.some((piece) => piece === undefined)) return null;
  const meant = named.filter((piece) => piece !== undefined);
  if (become === 'words')
    return meant.reduce<Draft | null>((next, one) => next && inPlaceOf(next, one, words), draft);
  const others = numbered.filter(
    (piece) => !meant.includes(piece) && meant.some(({ part }) => part === piece.part),
  );
  const going = become === 'out' ? meant : others;
  return going.length > 0 ? withoutAll(draft, going) : null;
}

/** "Only the last one" is said of the part that has several, where there is one such part. */
function lastOf(numbered: readonly Piece[], become: PiecesSaid['become']): Piece | undefined {
  if (become !== 'only') return numbered.at(-1);
  const several = (['story', 'seek', 'offer'] as const).filter(
    (name) => numbered.filter(({ part }) => part === name).length > 1,
  );
  return several.length === 1 ? numbered.findLast(({ part }) => part === several[0]) : undefined;
}

function withoutAll(draft: Draft, pieces: readonly Piece[]): Draft | null {
  // From the end, so that an intention of which nothing is left does not move the others.
  const later = pieces.toSorted((a, b) => b.text - a.text);
  return later.reduce<Draft | null>((next, one) => next && inPlaceOf(next, one, ''), draft);
}

/** Words in place of a piece, wherever what was done before has moved it; none where they are ''. */
function inPlaceOf(draft: Draft, { text, sentence }: Place, words: string): Draft | null {
  const texts = textsOf(draft).map(sentencesOf);
  const at = texts[text]?.includes(sentence) ? text : texts.findIndex((one) => one.includes(sentence));
  if (at < 0) return null;
  const kept = (texts[at] ?? []).flatMap((one) => (one !== sentence ? [one] : words === '' ? [] : [words]));
  return put(draft, at, join(kept, longest(at)));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** So short a sentence stands in others by chance. */
const fewestWords = 2;

/** The pieces that a text holds word for word, whatever quotation marks and full stops it has. */
function copiedIn(text: string, draft: Draft): readonly Piece[] {
  const said = ` ${plain(text)} `;
  return piecesOf(draft).filter(({ sentence }) => {
    const words = plain(sentence);
    return words.split(' ').length >= fewestWords && said.includes(` ${words} `);
  });
}

/** The draft without the pieces of which a text is an exact copy and nothing else; null where it is none. */
export function withoutCopied(draft: Draft, text: string): Draft | null {
  const copied = copiedIn(text, draft);
  const rest = copied.reduce((left, { sentence }) => left.replace(plain(sentence), ' '), plain(text));
  return copied.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(joints, ' '))
    ? withoutAll(draft, copied)
    : null;
}
/** The same of pieces that stand whole in what was written, and hold what is quoted of them. */
export function withoutQuoted(draft: Draft, said: string, words: string): Draft | null {
  const meant = copiedIn(said, draft).filter(({ sentence }) => plain(sentence).includes(plain(words)));
  return meant.length > 0 ? withoutAll(draft, meant) : null;
}

const joints = /(?<![\p{L}])(?:and|und|et|y)(?![\p{L}])/giu;

/** The draft without the one piece that begins with words, or holds them, whatever stands between them. */
export function withoutHolding(draft: Draft, words: string): Draft | null {
  const said = plain(words);
  if (said === '') return null;
  const pieces = piecesOf(draft).map((piece) => ({ piece, text: ` ${plain(piece.sentence)} ` }));
  const begun = pieces.filter(({ text }) => text.startsWith(` ${said} `));
  const holding = pieces.filter(({ text }) => text.includes(` ${said} `));
  const [only, ...others] = begun.length > 0 ? begun : holding;
  return only && others.length === 0 ? withoutAll(draft, [only.piece]) : null;
}
