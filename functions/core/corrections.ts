// What somebody wants otherwise in how they would be introduced, carried out in their own words.

import { type KindsSaid, withKinds } from './corrections-kinds.ts';
import {
  apart,
  keptOnly,
  piecewise,
  without,
  withoutFrom,
  withoutPhrase,
  withoutPlace,
  withoutSentences,
} from './corrections-out.ts';
import { inPlace, replaced, swapped, withText } from './corrections-swap.ts';
import {
  type Piece,
  type PiecesSaid,
  piecesOf,
  withoutCopied,
  withoutHolding,
  withoutQuoted,
  withPieces,
} from './draft-pieces.ts';
import { closestPlace, longest, type Place, placesOf, put, textsOf } from './draft-texts.ts';
import { closest, type Intention, mostIntentions } from './intention.ts';
import { isLightTerm, meaningOf } from './matching/words.ts';
import { leadsToSomebody, saysName } from './privacy.ts';
import { cut, type Draft, join, most, sentencesOf } from './story.ts';

/** One thing that somebody wants otherwise in a draft. */
export interface Correction {
  readonly how:
    | 'leave-out'
    | 'leave-out-sentence'
    | 'leave-out-from'
    /** Of a part these words, and nothing else. */
    | 'keep-only'
    | 'put-back'
    | 'swap'
    | 'rather'
    | 'say'
    | 'add'
    | 'words'
    /** The kind of connection. */
    | 'kinds'
    /** Everything as the form had it, or as it was read back at first. */
    | 'form'
    | 'undo'
    /** An instruction, or a remark beside one, that we cannot carry out. */
    | 'unknown';
  readonly words: string;
  /** For a swap: what the words take the place of, as it stands in the draft; else the piece that they named. */
  readonly instead?: string;
  /** The kinds of connection that are meant; of what is left out, those that the words are the name of. */
  readonly kinds?: KindsSaid;
  /** The sentence of the story by its place, the last one as -1. */
  readonly which?: number;
  /** The pieces by the numbers that our letter gave them, and what is to become of them. */
  readonly pieces?: PiecesSaid;
  /** Where new words belong that are close to none of the old. */
  readonly part?: Intention['direction'] | 'story';
  /** That the words are all of that part, or of the text they are closest to, and not a sentence of it. */
  readonly whole?: true;
  /** That words to be added go on with what stands there, and say nothing alone. */
  readonly joins?: true;
  /** That the words were quoted, and mean themselves alone. */
  readonly exact?: boolean;
  /** That it was found in a sentence that may say something else: meant only where it is found in what we hold. */
  readonly vague?: true;
  /** All that was written to be left out, with the quotation marks that may be a part of it. */
  readonly line?: string;
  /** All that was written of it, to be quoted where nothing came of it. */
  readonly said: string;
}

export interface Corrected {
  /** Null where nothing came of any of them. */
  readonly draft: Draft | null;
  /** What we could not carry out, as it was written. */
  readonly missed: readonly string[];
}

/** What corrections are made in: the language of the words, all that was ever told, from which they can be put back, and the form. */
export interface Told {
  readonly language: string;
  readonly before: Draft;
  /** None where there is no draft: what we hold is what they approved. */
  readonly form?: Draft;
}

/** The draft as it was asked for, one correction after the other. */
export function correctedBy(draft: Draft, corrections: readonly Correction[], told: Told): Corrected {
  // Numbers are those that they read, whatever is changed before.
  const numbered = piecesOf(draft);
  let next = draft;
  let changed = false;
  const missed: string[] = [];
  for (const correction of corrections) {
    const done = corrected(next, correction, told, numbered);
    const pieces = done ? [] : apart(correction);
    const some = pieces.length > 0 ? correctedBy(next, pieces, told) : null;
    // A piece that went with another stands nowhere any more, and is not missed.
    if (some?.draft) missed.push(...some.missed.filter((one) => !foundIn(next, pieces, one, told)));
    else if (!done) missed.push(correction.said.replace(/\s+/gu, ' '));
    const after = done ?? some?.draft ?? null;
    changed ||= after !== null;
    next = after ?? next;
  }
  return { draft: changed ? next : null, missed };
}

const foundIn = (draft: Draft, pieces: readonly Correction[], said: string, told: Told): boolean =>
  pieces.some((piece) => piece.said === said && corrected(draft, piece, told, []) !== null);

/** Words that would come to stand in the draft, and lead to somebody or name them; null where there are none. */
export function wordsThatLead(corrections: readonly Correction[], name: string): string | null {
  const bring: readonly Correction['how'][] = ['swap', 'rather', 'say', 'add', 'words'];
  const leading = corrections.find(
    ({ how, words }) => bring.includes(how) && (leadsToSomebody(words) || saysName(words, name)),
  );
  return leading?.words ?? null;
}

/** The draft after one correction, or null where nothing in it is what the words speak of. */
function corrected(
  draft: Draft,
  correction: Correction,
  told: Told,
  numbered: readonly Piece[],
): Draft | null {
  const { how, words, which, part, pieces } = correction;
  const { language, before, form } = told;
  if (pieces) return withPieces(draft, pieces, words, numbered);
  switch (how) {
    case 'form':
      return form ?? null;
    case 'undo':
      return form ? before : null;
    case 'kinds':
      return correction.kinds ? withKinds(draft, correction.kinds) : null;
    case 'leave-out':
      return (
        withoutCopied(draft, correction.line ?? words) ??
        (correction.kinds ? withKinds(draft, correction.kinds, 'named') : null) ??
        (correction.exact ? withoutQuote(draft, correction) : null) ??
        without(draft, words) ??
        piecewise(draft, words, without)
      );
    case 'leave-out-sentence':
      if (which !== undefined) return withoutPlace(draft, which);
      return (
        withoutCopied(draft, words) ??
        (correction.exact ? withoutHolding(draft, words) : withoutSentences(draft, words, language))
      );
    case 'leave-out-from':
      return withoutFrom(draft, words, language);
    case 'keep-only':
      return part === undefined ? null : keptOnly(draft, part, words);
    case 'put-back':
      return putBack(draft, before, words, language);
    case 'swap':
      return swapped(draft, correction, language);
    case 'add':
      return (correction.joins && part ? joinedTo(draft, words, part) : null) ?? withMore(draft, words, part);
    case 'say': {
      const place = closestBy(words, draft, language);
      return place ? replaced(draft, place, words) : withMore(draft, words, part);
    }
    case 'unknown':
      return null;
    default:
      if (which !== undefined) return inPlace(draft, which, words);
      return part === undefined || part === 'story'
        ? withTelling(draft, correction, language)
        : withWish(draft, correction, part, told);
  }
}

/** What is quoted: all of a sentence that is copied whole, else the very words, else the sentence that holds them. */
const withoutQuote = (draft: Draft, { said, words }: Correction): Draft | null =>
  withoutQuoted(draft, said, words) ?? withoutExactly(draft, words) ?? withoutHolding(draft, words);

/** Exactly these words; where they are several sentences, each of them wherever it stands. All of them, or none. */
function withoutExactly(draft: Draft, words: string): Draft | null {
  const whole = withoutPhrase(draft, words);
  const sentences = sentencesOf(words);
  if (whole || sentences.length < 2) return whole;
  return sentences.reduce<Draft | null>((next, one) => next && withoutPhrase(next, one), draft);
}

/** So many words may be all of a story. */
const leastOfAStory = 12;

/** Words in place of what they are closest to; of a story, or as one, all of it where they are meant so. */
function withTelling(
  draft: Draft,
  { how, words, part, whole, instead }: Correction,
  language: string,
): Draft | null {
  const named = instead ? closest(instead, textsOf(draft), language) : null;
  if (named !== null) {
    // An intention says one thing; of a story it is a sentence that was meant.
    return named > 0
      ? put(draft, named, cut(words, most.words))
      : withText(draft, 0, words, language, instead);
  }
  if (whole && part === undefined) {
    const all = closest(words, textsOf(draft), language) ?? 0;
    return put(draft, all, cut(words, longest(all)));
  }
  if (whole) return { ...draft, story: cut(words, most.story) };
  const place = closest(words, part === 'story' ? [draft.story] : textsOf(draft), language);
  if (place !== null) return withText(draft, place, words, language);
  if (how !== 'rather') return withMore(draft, words, part);
  return words.split(/\s+/u).length >= leastOfAStory ? { ...draft, story: cut(words, most.story) } : null;
}

/** Words in place of the seek or offer that they are closest to, or of the only one; else one more. */
function withWish(
  draft: Draft,
  { how, words, whole }: Correction,
  part: Intention['direction'],
  { language, form }: Told,
): Draft | null {
  const places = draft.intentions.flatMap(({ direction }, at) => (direction === part ? [at + 1] : []));
  const texts = textsOf(draft);
  const near = closest(
    words,
    places.map((place) => texts[place] ?? ''),
    language,
  );
  const only = places.length === 1 && (whole || how === 'rather') ? 0 : null;
  const gathered = whole && near === null && only === null ? gatheredOf(draft, places, form) : [];
  if (gathered.length > 0) return inPlaceOfAll(draft, gathered, words);
  const place = places[near ?? only ?? -1];
  if (place === undefined) return withMore(draft, words, part);
  return whole || near === null
    ? put(draft, place, cut(words, most.words))
    : withText(draft, place, words, language);
}

/** What came into the draft since the form: whoever says all of what they look for means that. */
const gatheredOf = (draft: Draft, places: readonly number[], form: Draft | undefined): readonly number[] => {
  const texts = textsOf(draft);
  const signed = new Set(form ? textsOf(form) : texts);
  return places.filter((place) => !signed.has(texts[place] ?? ''));
};

function inPlaceOfAll(draft: Draft, [first = 0, ...others]: readonly number[], words: string): Draft | null {
  const next = put(draft, first, cut(words, most.words));
  // From the end, so that what goes does not move the others.
  return others.toReversed().reduce<Draft | null>((left, place) => left && put(left, place, ''), next);
}

// --- more words ------------------------------------------------------------------------------------------------

/** Words beside the others: what somebody seeks or gives among those, all else at the end of the story. */
function withMore(draft: Draft, words: string, part: Correction['part']): Draft | null {
  if (part !== 'seek' && part !== 'offer') {
    const story = join([...sentencesOf(draft.story), words], most.story);
    return story.length > draft.story.length ? { ...draft, story } : null;
  }
  if (draft.intentions.filter(({ direction }) => direction === part).length >= mostIntentions) return null;
  const said: Intention = {
    direction: part,
    words: cut(words, most.words),
    kind: null,
    until: null,
    visibility: 'open',
  };
  return { ...draft, intentions: [...draft.intentions, said] };
}

/** Words behind those of the only seek, or offer. */
function joinedTo(draft: Draft, words: string, part: Correction['part']): Draft | null {
  const places = draft.intentions.flatMap(({ direction }, at) => (direction === part ? [at + 1] : []));
  const [only, ...others] = places;
  if (only === undefined || others.length > 0) return null;
  return put(draft, only, join([...sentencesOf(textsOf(draft)[only] ?? ''), words], longest(only)));
}

/** Half of what is said stands in it already: then it is that which is to read otherwise. */
const closeEnough = 0.5;

/** The one sentence that already says most of the words. */
function closestBy(words: string, draft: Draft, language: string): Place | undefined {
  const place = closestPlace(words, placesOf(draft), language);
  const weighty = (text: string) => [...meaningOf(text, language).terms].filter((term) => !isLightTerm(term));
  const said = weighty(words);
  const shared = weighty(place?.sentence ?? '').filter((term) => said.includes(term));
  return shared.length >= said.length * closeEnough ? place : undefined;
}

// --- putting back ----------------------------------------------------------------------------------------------

/** Puts a sentence back that was told before and is gone: after the one it followed, or first. */
function putBack(draft: Draft, before: Draft, words: string, language: string): Draft | null {
  const now = new Set(placesOf(draft).map(({ sentence }) => sentence));
  const gone = placesOf(before).filter(({ sentence }) => !now.has(sentence));
  const only = /^(?:it|that|es|das|ça|cela|eso|l[oa])$/iu.test(words) && gone.length === 1;
  const back = closestPlace(words, gone, language) ?? (only ? gone[0] : undefined);
  if (!back) return null;
  const earlier = sentencesOf(textsOf(before)[back.text] ?? '');
  const direction = before.intentions[back.text - 1]?.direction;
  const texts = textsOf(draft).map(sentencesOf);
  const place = back.text === 0 ? 0 : texts.findIndex((text) => text.some((one) => earlier.includes(one)));
  if (place < 0) return withMore(draft, back.sentence, direction);
  const standing = texts[place] ?? [];
  const follows = earlier.slice(0, earlier.indexOf(back.sentence)).findLast((one) => standing.includes(one));
  const at = follows === undefined ? 0 : standing.indexOf(follows) + 1;
  return put(draft, place, join(standing.toSpliced(at, 0, back.sentence), longest(place)));
}
