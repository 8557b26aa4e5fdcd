// What is left out of a draft: words, sentences by what they speak of or by their place, and all from somewhere on.
import type { Correction } from './corrections.ts';
import { closestPlace, longest, type Place, placesOf, put, standingIn, textsOf } from './draft-texts.ts';
import { isJobTitle } from './interview.ts';
import { wordsOf } from './matching/words.ts';
import { type Draft, join, most, sentencesOf } from './story.ts';

const joined = /\s*,?\s+(?:and|und|et|y|e|or|oder|ou|o|as well as|sowie|nor|noch|ni)\s+|,\s+/giu;

/** Each of several things that are named together: "theatre and the question". All of them, or none. */
export function piecewise(
  draft: Draft,
  words: string,
  leaving: (draft: Draft, piece: string) => Draft | null,
): Draft | null {
  const pieces = words.split(joined).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2) return null;
  return pieces.reduce<Draft | null>((next, piece) => next && leaving(next, piece), draft);
}

/** The several things that are to be left out together, each for itself: what of them is nowhere is told, and the rest is done. */
export function apart(correction: Correction): readonly Correction[] {
  if (correction.how !== 'leave-out' || correction.exact) return [];
  const pieces = correction.words.split(joined).filter((piece) => piece.trim() !== '');
  return pieces.length < 2 ? [] : pieces.map((words) => ({ how: 'leave-out', words, said: words }));
}

/** Words that mean a sentence by what it is, and not by what it speaks of. */
const aQuestion =
  /^(?:the |my |die |meine |la |ma |mi )?(?:question|frage|pregunta)s?(?: (?:at the end|am (?:ende|schluss)|à la fin|de la fin|del final|al final))?$/iu;

/** Leaves out the sentences that the words speak of: one, or one for each thing that is named. */
export function withoutSentences(draft: Draft, words: string, language: string): Draft | null {
  const places = placesOf(draft);
  const meant = (said: string): Place | undefined => {
    if (aQuestion.test(said.trim())) return questionOf(places);
    return closestPlace(said, places, language);
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

/** The only question there, or the only one in the story. */
function questionOf(places: readonly Place[]): Place | undefined {
  const questions = places.filter(({ sentence }) => sentence.endsWith('?'));
  const inStory = questions.filter(({ text }) => text === 0);
  return questions.length === 1 ? questions[0] : inStory.length === 1 ? inStory[0] : undefined;
}

function withoutQuestion(draft: Draft): Draft | null {
  const meant = questionOf(placesOf(draft));
  return meant ? cutOut(draft, meant.text, meant.sentence) : null;
}

function cutOut(draft: Draft, text: number, sentence: string): Draft | null {
  const kept = sentencesOf(textsOf(draft)[text] ?? '').filter((one) => one !== sentence);
  return put(draft, text, join(kept, longest(text)));
}

/** Leaves out a sentence of the story by its place. */
export function withoutPlace(draft: Draft, which: number): Draft | null {
  const sentences = sentencesOf(draft.story);
  const sentence = sentences.at(which < 0 ? which : which - 1);
  return sentence === undefined ? null : cutOut(draft, 0, sentence);
}

/** Leaves out everything of a text from the words on, to its end. */
export function withoutFrom(draft: Draft, words: string, language: string): Draft | null {
  const texts = textsOf(draft);
  const found = standingIn(texts, words.replace(/[.…]+$/u, ''));
  if (found) return put(draft, found.place, (texts[found.place] ?? '').slice(0, found.at).trimEnd());
  const from = closestPlace(words, placesOf(draft), language);
  if (!from) return null;
  const sentences = sentencesOf(texts[from.text] ?? '');
  return put(
    draft,
    from.text,
    join(sentences.slice(0, sentences.indexOf(from.sentence)), longest(from.text)),
  );
}

/** Leaves out exactly these words, where they stand; what follows them begins the sentence instead. */
export function withoutPhrase(draft: Draft, words: string): Draft | null {
  const phrase = words.replace(/^[\s.,;:…]+|[\s.,;:…]+$/gu, '');
  const texts = textsOf(draft);
  const found = standingIn(texts, phrase);
  if (!found) return null;
  const text = texts[found.place] ?? '';
  const before = text.slice(0, found.at).trimEnd();
  const after = text.slice(found.at + phrase.length).replace(/^[\s,.;:!?…–-]+/u, '');
  const begins = before === '' || /[.!?…]$/u.test(before);
  const rest = begins ? after.charAt(0).toUpperCase() + after.slice(1) : after;
  return put(draft, found.place, `${before} ${rest}`.trim());
}

/** Words that mean the place somebody works at, by whatever name it has in the text. */
const employers =
  /^(?:company|firm|employer|firma|arbeitgeber|unternehmen|entreprise|societe|employeur|empresa)$/;
const atEmployer =
  /\s(?:at|for|with|bei|chez|pour|en|para)\s\p{Lu}[\p{L}\p{N}&-]*(?:\s\p{Lu}[\p{L}\p{N}&-]*)*/gu;

/** Words that mean what somebody is by trade, by whatever name it has in what they give. */
const trades =
  /^(?:(?:the|my|die|der|den|das|mein\p{L}*|le|mon|el|mi)\s+)?(?:job ?title|job|title|profession|jobtitel|beruf\p{L}*|métier|poste|profession|puesto|cargo|profesión|oficio)s?$/iu;
function withoutTrade(draft: Draft): Draft | null {
  const places = placesOf(draft).filter(
    ({ text, sentence }, at, all) =>
      draft.intentions[text - 1]?.direction === 'offer' && all[at - 1]?.text !== text && isJobTitle(sentence),
  );
  const [only, ...others] = places;
  return only && others.length === 0 ? cutOut(draft, only.text, only.sentence) : null;
}

/** Leaves out what holds the words named: the part between commas where the rest still stands, else the sentence. */
export function without(draft: Draft, target: string): Draft | null {
  if (trades.test(target.trim())) return withoutTrade(draft);
  if (aQuestion.test(target.trim())) return withoutQuestion(draft);
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

/** Of a part only the sentences that hold the words, or the things of a list that do. */
export function keptOnly(draft: Draft, part: Correction['part'], words: string): Draft | null {
  const wanted = wordsOf(words).filter((word) => word.length > 2 && !small.has(word));
  const kept = (text: string) =>
    join(
      sentencesOf(text).flatMap((sentence) => {
        const things = sentence.split(/,\s*/u);
        const isList =
          things.length > 1 && things.every((thing) => thing.split(/\s+/u).length <= mostOfAThing);
        const left = (isList ? things : [sentence]).filter((thing) => holdsAll(thing, wanted)).join(', ');
        return left ? [left] : [];
      }),
      most.words,
    );
  if (part === 'story') {
    const story = kept(draft.story);
    return story ? { ...draft, story } : null;
  }
  const intentions = draft.intentions.flatMap((one) => {
    if (one.direction !== part) return [one];
    const left = kept(one.words);
    return left ? [{ ...one, words: left }] : [];
  });
  return intentions.some(({ direction }) => direction === part) ? { ...draft, intentions } : null;
}
const mostOfAThing = 4;

const small = new Set(
  'the that this with about and wort worte wörter mot mots palabra palabras thing things bit part piece stuff sentence line word words joke remark comment witz bemerkung blague remarque broma chiste comentario von der die das den dem mit und les des une que con los las del'.split(
    ' ',
  ),
);

/** Whether a word is the wanted one, or an inflected or longer form of it: "boat" and "boats", not "pan" and "panadería". */
const isForm = (word: string, wanted: string): boolean =>
  word.startsWith(wanted) && word.length - wanted.length <= Math.max(2, wanted.length - 4);

function holdsAll(text: string, wanted: readonly string[]): boolean {
  const words = wordsOf(text);
  return wanted.length > 0 && wanted.every((one) => words.some((word) => isForm(word, one)));
}

/** What remains of a sentence without the parts that hold one of the words. */
function leftOf(sentence: string, wanted: readonly string[]): string {
  const holds = (part: string) => holdsAll(part, wanted);
  if (!holds(sentence)) return sentence;
  const end = /[.!?…]+$/u.exec(sentence)?.[0] ?? '';
  const parts = sentence.slice(0, sentence.length - end.length).split(/,\s*/);
  const kept = parts.filter((part) => !holds(part));
  const tail = kept.join(', ').replace(/^(?:and|but|und|aber|et|mais|y|pero)\s+/iu, '');
  // What follows the first comma may lean on the part before it: only whole beginnings stay.
  return kept[0] === parts[0] && tail ? tail + end : '';
}
