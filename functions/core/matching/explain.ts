// Why these two, and why nobody: reasons as data, in the members' own public words.
import type { Kind } from './rules.ts';
import type { Link, Way } from './score.ts';
import { isLightTerm, meaningOf, termsOf } from './words.ts';

/** Two sentences side by side; a private one is left out, and with it the words both share. */
export interface Quote {
  readonly yours: string | null;
  readonly theirs: string | null;
  /** Words of `theirs` that carry the likeness, as written there; empty where either side is private. */
  readonly shared: readonly string[];
}

/** What is said to one member about why the other. */
export interface Reason {
  readonly way: Way;
  readonly kind: Kind | null;
  /** One quote, or two where they are close; none where only private words carry it. */
  readonly quotes: readonly Quote[];
  /** Values that both named. */
  readonly values: readonly string[];
}

/** Why a member has nobody this round; what would change it follows from it. */
export type UnmatchedReason =
  | 'no-seek'
  | 'too-few-people'
  | 'all-already-met'
  | 'rules-leave-nobody'
  | 'no-common-language'
  | 'nobody-meets-your-seek'
  | 'nobody-seeks-what-you-give'
  | 'others-were-closer';

/** A second quote is worth giving when its log-odds are no farther than this below the first: odds of six tenths. */
const closeEnough = 0.5;

/**
 * The reason given to the member whose links these are, strongest first. It rests on the other's public segments alone, so that
 * not even the choice of the member's own sentence tells what the other keeps to themselves.
 */
export function reasonFrom(
  links: readonly Link[],
  values: readonly string[],
  otherValues: readonly string[],
): Reason {
  const sayable = links.filter((link) => !link.theirs.private);
  const first = sayable[0];
  const shared = values.filter((value) => otherValues.includes(value));
  if (first === undefined) return { way: 'you-both-seek', kind: null, quotes: [], values: shared };
  const second = sayable.find(
    (link) =>
      link !== first &&
      link.way === first.way &&
      link.logOdds >= first.logOdds - closeEnough &&
      link.theirs.text !== first.theirs.text,
  );
  const chosen = second === undefined ? [first] : [first, second];
  return { way: first.way, kind: sayableKind(first), quotes: chosen.map(quote), values: shared };
}

function sayableKind(link: Link): Kind | null {
  return link.theirs.kind ?? (link.yours.private ? null : link.kind);
}

function quote(link: Link): Quote {
  return {
    yours: link.yours.private ? null : link.yours.text,
    theirs: link.theirs.text,
    shared: link.yours.private ? [] : sharedWords(link.theirs.text, link.yours.text, link.language),
  };
}

/** The words of a text, as written there and each once, that speak of the same matter as the other text. */
function sharedWords(text: string, other: string, language: string): string[] {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const { terms } = meaningOf(other, language);
  const isShared = (term: string): boolean => !isLightTerm(term) && terms.has(term);
  return [...new Set(words.filter((word) => [...termsOf(word, language)].some(isShared)))];
}
