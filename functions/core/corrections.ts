// What somebody wants otherwise in how they would be introduced, carried out in their own words.
import { closest, type Intention } from './intention.ts';
import { isLightTerm, meaningOf, wordsOf } from './matching/words.ts';
import { leadsToSomebody, saysName } from './privacy.ts';
import { cut, type Draft, join, most, sentencesOf } from './story.ts';

/** One thing that somebody wants otherwise in a draft. */
export interface Correction {
  readonly how:
    | 'leave-out'
    | 'leave-out-sentence'
    | 'leave-out-from'
    | 'put-back'
    | 'swap'
    | 'rather'
    | 'say'
    | 'add'
    | 'words'
    /** An instruction, or a remark beside one, that we cannot carry out. */
    | 'unknown';
  readonly words: string;
  /** For a swap: what the words take the place of, as it stands in the draft. */
  readonly instead?: string;
  /** The sentence of the story by its place, the last one as -1. */
  readonly which?: number;
  /** Where new words belong that are close to none of the old. */
  readonly part?: Intention['direction'] | 'story';
  /** All that was written of it, to be quoted where nothing came of it. */
  readonly said: string;
}

export interface Corrected {
  /** Null where nothing came of any of them. */
  readonly draft: Draft | null;
  /** What we could not carry out, as it was written. */
  readonly missed: readonly string[];
}

/** What corrections are made in: the language of the words, and all that was ever told, from which they can be put back. */
export interface Told {
  readonly language: string;
  readonly before: Draft;
}

/** The draft as it was asked for, one correction after the other. */
export function correctedBy(draft: Draft, corrections: readonly Correction[], told: Told): Corrected {
  let next = draft;
  let changed = false;
  const missed: string[] = [];
  for (const correction of corrections) {
    const done = corrected(next, correction, told);
    if (!done) missed.push(correction.said);
    changed ||= done !== null;
    next = done ?? next;
  }
  return { draft: changed ? next : null, missed };
}

/** Words that would come to stand in the draft, and lead to somebody or name them; null where there are none. */
export function wordsThatLead(corrections: readonly Correction[], name: string): string | null {
  const bring: readonly Correction['how'][] = ['swap', 'rather', 'say', 'add', 'words'];
  const leading = corrections.find(
    ({ how, words }) => bring.includes(how) && (leadsToSomebody(words) || saysName(words, name)),
  );
  return leading?.words ?? null;
}

/** The draft after one correction, or null where nothing in it is what the words speak of. */
function corrected(draft: Draft, correction: Correction, { language, before }: Told): Draft | null {
  const { how, words, which, part } = correction;
  switch (how) {
    case 'leave-out':
      return without(draft, words) ?? piecewise(draft, words, (next, piece) => without(next, piece));
    case 'leave-out-sentence':
      return which === undefined ? withoutSentences(draft, words, language) : withoutPlace(draft, which);
    case 'leave-out-from':
      return withoutFrom(draft, words, language);
    case 'put-back':
      return putBack(draft, before, words, language);
    case 'swap':
      return swapped(draft, correction.instead ?? '', words, language);
    case 'add':
      return withMore(draft, words, part);
    case 'say': {
      const place = closestBy(words, draft, language);
      return place ? replaced(draft, place, words) : withMore(draft, words, part);
    }
    case 'unknown':
      return null;
    default: {
      const place = closest(words, textsOf(draft), language);
      if (place !== null) return withText(draft, place, words, language);
      return how === 'rather' ? { ...draft, story: cut(words, most.story) } : withMore(draft, words, part);
    }
  }
}

interface Place {
  readonly text: number;
  readonly sentence: string;
}

const textsOf = (draft: Draft): string[] => [draft.story, ...draft.intentions.map(({ words }) => words)];
const longest = (place: number): number => (place === 0 ? most.story : most.words);
const placesOf = (draft: Draft): Place[] =>
  textsOf(draft).flatMap((text, place) => sentencesOf(text).map((sentence) => ({ text: place, sentence })));

// --- more words ------------------------------------------------------------------------------------------------

/** More than these in one direction are too many to be looked for with care. */
const mostIntentions = 5;

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

/** Half of what is said stands in it already: then it is that which is to read otherwise. */
const closeEnough = 0.5;

/** The one sentence that already says most of the words. */
function closestBy(words: string, draft: Draft, language: string): Place | undefined {
  const places = placesOf(draft);
  const which = closest(
    words,
    places.map(({ sentence }) => sentence),
    language,
  );
  const place = which === null ? undefined : places[which];
  const weighty = (text: string) => [...meaningOf(text, language).terms].filter((term) => !isLightTerm(term));
  const said = weighty(words);
  const shared = weighty(place?.sentence ?? '').filter((term) => said.includes(term));
  return shared.length >= said.length * closeEnough ? place : undefined;
}

// --- other words -----------------------------------------------------------------------------------------------

/** Puts words where others stand: just those where they are found as they are, else the sentence they are closest to. */
function swapped(draft: Draft, instead: string, words: string, language: string): Draft | null {
  const texts = textsOf(draft);
  const found = standingIn(texts, instead);
  if (!found) {
    const near = closest(instead, texts, language);
    return near === null ? null : withText(draft, near, words, language, instead);
  }
  const text = texts[found.place] ?? '';
  const next = text.slice(0, found.at) + words + text.slice(found.at + instead.length);
  return put(draft, found.place, cut(next, longest(found.place)));
}

/** Puts words in place of the sentence of a text that they are closest to, or of all of a text of one sentence. */
function withText(draft: Draft, place: number, words: string, language: string, near = words): Draft | null {
  const sentences = sentencesOf(textsOf(draft)[place] ?? '');
  const which = closest(near, sentences, language) ?? 0;
  return replaced(draft, { text: place, sentence: sentences[which] ?? '' }, words);
}

function replaced(draft: Draft, { text, sentence }: Place, words: string): Draft | null {
  const next = sentencesOf(textsOf(draft)[text] ?? '').map((one) => (one === sentence ? words : one));
  return put(draft, text, join(next, longest(text)));
}

/** A text of the draft becomes another. Nobody is left without anything they seek, or give: that we ask about. */
function put(draft: Draft, place: number, text: string): Draft | null {
  if (place === 0) return { ...draft, story: text };
  const changed = draft.intentions[place - 1];
  if (text === '' && changed) {
    const alike = draft.intentions.filter(({ direction }) => direction === changed.direction);
    if (alike.length === 1) return null;
  }
  const intentions = draft.intentions.map((one, at) => (at === place - 1 ? { ...one, words: text } : one));
  return { ...draft, intentions: intentions.filter(({ words }) => words !== '') };
}

// --- leaving out -----------------------------------------------------------------------------------------------

const joined = /\s*,?\s+(?:and|und|et|y|e|or|oder|ou|o|as well as|sowie|nor|noch|ni)\s+|,\s+/giu;

/** Each of several things that are named together: "theatre and the question". All of them, or none. */
function piecewise(
  draft: Draft,
  words: string,
  leaving: (draft: Draft, piece: string) => Draft | null,
): Draft | null {
  const pieces = words.split(joined).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2) return null;
  return pieces.reduce<Draft | null>((next, piece) => next && leaving(next, piece), draft);
}

/** Words that mean a sentence by what it is, and not by what it speaks of. */
const aQuestion = /^(?:the |my |die |meine |la |ma |mi )?(?:question|frage|pregunta)s?$/iu;

/** Leaves out the sentences that the words speak of: one, or one for each thing that is named. */
function withoutSentences(draft: Draft, words: string, language: string): Draft | null {
  const places = placesOf(draft);
  const meant = (said: string): Place | undefined => {
    const questions = places.filter(({ sentence }) => sentence.endsWith('?'));
    if (aQuestion.test(said.trim())) {
      const inStory = questions.filter(({ text }) => text === 0);
      return questions.length === 1 ? questions[0] : inStory.length === 1 ? inStory[0] : undefined;
    }
    const sentences = places.map(({ sentence }) => sentence);
    const which = closest(said, sentences, language);
    return which === null ? undefined : places[which];
  };
  const pieces = words.split(joined).filter((piece) => piece.trim() !== '');
  const each = pieces.map(meant);
  const all = each.every((place) => place !== undefined) ? each : [meant(words)];
  const found = [...new Set(all)].filter((place) => place !== undefined);
  if (found.length === 0) return without(draft, words) ?? piecewise(draft, words, without);
  // From the end, so that an intention of which nothing is left does not move the others.
  const later = found.toSorted((a, b) => b.text - a.text);
  return later.reduce<Draft | null>(
    (next, { text, sentence }) => next && cutOut(next, text, sentence),
    draft,
  );
}

function cutOut(draft: Draft, text: number, sentence: string): Draft | null {
  const kept = sentencesOf(textsOf(draft)[text] ?? '').filter((one) => one !== sentence);
  return put(draft, text, join(kept, longest(text)));
}

/** Leaves out a sentence of the story by its place. */
function withoutPlace(draft: Draft, which: number): Draft | null {
  const sentences = sentencesOf(draft.story);
  const sentence = sentences.at(which < 0 ? which : which - 1);
  return sentence === undefined ? null : cutOut(draft, 0, sentence);
}

/** Leaves out everything of a text from the words on, to its end. */
function withoutFrom(draft: Draft, words: string, language: string): Draft | null {
  const texts = textsOf(draft);
  const found = standingIn(texts, words.replace(/[.…]+$/u, ''));
  if (found) return put(draft, found.place, (texts[found.place] ?? '').slice(0, found.at).trimEnd());
  const places = placesOf(draft);
  const which = closest(
    words,
    places.map(({ sentence }) => sentence),
    language,
  );
  const from = which === null ? undefined : places[which];
  if (!from) return null;
  const sentences = sentencesOf(texts[from.text] ?? '');
  return put(
    draft,
    from.text,
    join(sentences.slice(0, sentences.indexOf(from.sentence)), longest(from.text)),
  );
}

/** Words that mean the place somebody works at, by whatever name it has in the text. */
const employers =
  /^(?:company|firm|employer|firma|arbeitgeber|unternehmen|entreprise|societe|employeur|empresa)$/;
const atEmployer =
  /\s(?:at|for|with|bei|chez|pour|en|para)\s\p{Lu}[\p{L}\p{N}&-]*(?:\s\p{Lu}[\p{L}\p{N}&-]*)*/gu;

/** Leaves out what holds the words named: the part between commas where the rest still stands, else the sentence. */
function without(draft: Draft, target: string): Draft | null {
  const wanted = wordsOf(target).filter((word) => word.length > 2 && !small.has(word));
  const isEmployer = wanted.some((word) => employers.test(word));
  const left = (sentence: string) => {
    const kept = leftOf(sentence, wanted);
    if (kept !== sentence) return kept ? [kept] : [];
    return [isEmployer ? sentence.replace(atEmployer, '') : sentence];
  };
  const texts = textsOf(draft);
  // From the end, so that an intention of which nothing is left does not move the others.
  const changes = texts
    .map((text, place) => {
      const sentences = sentencesOf(text);
      return { place, old: join(sentences, most.story), text: join(sentences.flatMap(left), most.story) };
    })
    .filter(({ old, text }) => old !== text)
    .reverse();
  if (changes.length === 0) return null;
  return changes.reduce<Draft | null>((next, { place, text }) => next && put(next, place, text), draft);
}

const small = new Set(
  'the that this with about and thing things bit part piece stuff sentence line word words von der die das den dem mit und les des une que con los las del'.split(
    ' ',
  ),
);

/** Whether a word is the wanted one, or an inflected or longer form of it: "boat" and "boats", not "pan" and "panadería". */
const isForm = (word: string, wanted: string): boolean =>
  word.startsWith(wanted) && word.length - wanted.length <= Math.max(2, wanted.length - 4);

/** What remains of a sentence without the parts that hold one of the words. */
function leftOf(sentence: string, wanted: readonly string[]): string {
  const holds = (part: string) => {
    const words = wordsOf(part);
    return wanted.length > 0 && wanted.every((one) => words.some((word) => isForm(word, one)));
  };
  if (!holds(sentence)) return sentence;
  const end = /[.!?…]+$/u.exec(sentence)?.[0] ?? '';
  const parts = sentence.slice(0, sentence.length - end.length).split(/,\s*/);
  const kept = parts.filter((part) => !holds(part));
  const tail = kept.join(', ').replace(/^(?:and|but|und|aber|et|mais|y|pero)\s+/iu, '');
  // What follows the first comma may lean on the part before it: only whole beginnings stay.
  return kept[0] === parts[0] && tail ? tail + end : '';
}

// --- putting back ----------------------------------------------------------------------------------------------

/** Puts a sentence back that was told before and is gone: after the one it followed, or first. */
function putBack(draft: Draft, before: Draft, words: string, language: string): Draft | null {
  const now = new Set(placesOf(draft).map(({ sentence }) => sentence));
  const gone = placesOf(before).filter(({ sentence }) => !now.has(sentence));
  const which = closest(
    words,
    gone.map(({ sentence }) => sentence),
    language,
  );
  const only = /^(?:it|that|es|das|ça|cela|eso|l[oa])$/iu.test(words) && gone.length === 1 ? 0 : null;
  const back = gone[which ?? only ?? -1];
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

/** Where words stand in one of several texts, whatever their case. */
function standingIn(texts: readonly string[], words: string): { place: number; at: number } | null {
  const wanted = words.toLowerCase();
  const place = texts.findIndex((text) => text.toLowerCase().includes(wanted));
  return wanted === '' || place < 0
    ? null
    : { place, at: (texts[place] ?? '').toLowerCase().indexOf(wanted) };
}
