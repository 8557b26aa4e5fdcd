// The texts of a draft, story first and then each intention, by their places: found, and changed.
import { closest } from './intention.ts';
import { type Draft, most, sentencesOf } from './story.ts';

/** A sentence of one of the texts. */
export interface Place {
  readonly text: number;
  readonly sentence: string;
}

/** The story, and the words of each intention. */
export const textsOf = (draft: Draft): string[] => [
  draft.story,
  ...draft.intentions.map(({ words }) => words),
];
/** How many characters the text at a place may have. */
export const longest = (place: number): number => (place === 0 ? most.story : most.words);
/** All sentences, each with the place of its text. */
export const placesOf = (draft: Draft): Place[] =>
  textsOf(draft).flatMap((text, place) => sentencesOf(text).map((sentence) => ({ text: place, sentence })));

/** The one of several sentences that the words speak of; none where it could be several. */
export function closestPlace(words: string, places: readonly Place[], language: string): Place | undefined {
  const sentences = places.map(({ sentence }) => sentence);
  const which = closest(words, sentences, language);
  return which === null ? undefined : places[which];
}

/** A text of the draft becomes another. Nobody is left without anything they seek, or give: that we ask about. */
export function put(draft: Draft, place: number, text: string): Draft | null {
  if (place === 0) return { ...draft, story: text };
  const changed = draft.intentions[place - 1];
  if (text === '' && changed) {
    const alike = draft.intentions.filter(({ direction }) => direction === changed.direction);
    if (alike.length === 1) return null;
  }
  const intentions = draft.intentions.map((one, at) => (at === place - 1 ? { ...one, words: text } : one));
  return { ...draft, intentions: intentions.filter(({ words }) => words !== '') };
}

/** Where words stand in one of several texts, whatever their case: as words, and not inside of others. */
export function standingIn(texts: readonly string[], words: string): { place: number; at: number } | null {
  if (words === '') return null;
  const wanted = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+')}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  const found = texts.map((text) => wanted.exec(text)?.index ?? -1);
  const place = found.findIndex((at) => at >= 0);
  return place < 0 ? null : { place, at: found[place] ?? 0 };
}
