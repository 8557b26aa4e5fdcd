// What a member looks for or can give, in their own words, and how new words take their place among the old.
import type { Instant } from './decision.ts';
import type { Kind } from './matching/rules.ts';
import { isLightTerm, meaningOf } from './matching/words.ts';
import type { Day } from './reading.ts';

export interface Intention {
  readonly direction: 'seek' | 'offer';
  readonly words: string;
  readonly kind: Kind | null;
  /** After this day it no longer counts. */
  readonly until: Day | null;
  /** `matching`: may decide who fits, but its words are never shown to another member. */
  readonly visibility: 'open' | 'matching';
  /** When it was said or last confirmed; the sign-up, where nothing is noted. */
  readonly since?: Instant;
}

/** What somebody wrote about themselves, as far as it is understood. */
export interface NewWords {
  /** Null where it could be any of them. */
  readonly part: Intention['direction'] | 'story' | null;
  readonly words: string;
  readonly how: 'add' | 'replace' | 'either';
  readonly until: Day | null;
  /** "Only for matching": not to be shown to anyone. */
  readonly hidden: boolean;
  /** What they take the place of, where that is known, as it stands. */
  readonly instead?: string;
  /** That some of the words may be said to us, and are nobody else's to read: they are shown first. */
  readonly spoken?: true;
}

/** Seeks or offers that count on a day and may be shown. */
export function openWords(
  intentions: readonly Intention[],
  direction: Intention['direction'],
  today: Day,
): readonly string[] {
  return intentions
    .filter((one) => one.direction === direction && one.visibility === 'open' && holds(one, today))
    .map((one) => one.words);
}

export const holds = (intention: Intention, today: Day): boolean =>
  intention.until === null || today <= intention.until;

/** The one of several sentences that a text speaks of, by the words they share; null where none or two are as close. */
export function closest(text: string, sentences: readonly string[], language: string): number | null {
  const { terms, excluded } = meaningOf(text, language);
  const said = new Set([...terms, ...excluded]);
  const shared = sentences.map((sentence) => {
    const own = [...meaningOf(sentence, language).terms];
    return own.filter((term) => !isLightTerm(term) && said.has(term)).length;
  });
  const most = Math.max(0, ...shared);
  const best = shared.flatMap((count, at) => (count === most ? [at] : []));
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
}

/** More than these in one direction are too many to be looked for with care. */
export const mostIntentions = 5;

/**
 * Takes new words in. They replace what they speak of, or the only one where they are said to replace; else they
 * stand beside the others, and beyond the most that anybody has they replace the oldest.
 */
export function withWords(
  intentions: readonly Intention[],
  change: NewWords & { readonly part: Intention['direction'] },
  language: string,
  now: Instant,
): readonly Intention[] {
  const places = intentions.flatMap(({ direction }, at) => (direction === change.part ? [at] : []));
  const close = closest(
    change.words,
    places.map((at) => intentions[at]?.words ?? ''),
    language,
  );
  const said = places.findIndex((at) => intentions[at]?.words === change.instead);
  const only = change.how === 'replace' && places.length === 1 ? 0 : null;
  const full = places.length >= mostIntentions ? 0 : null;
  const which = said >= 0 ? said : change.how === 'add' ? full : (close ?? only ?? full);
  const place = which === null ? undefined : places[which];
  const before = place === undefined ? undefined : intentions[place];
  const words: Intention = {
    direction: change.part,
    words: change.words,
    kind: before?.kind ?? null,
    until: change.until,
    visibility: change.hidden ? 'matching' : 'open',
    since: now,
  };
  if (place === undefined) return [...intentions, words];
  return intentions.map((one, at) => (at === place ? words : one));
}
