// Finds every phrase of the candidate languages in a text; where phrases overlap, the one that says most stands.

import { entriesAt, type ReadyLanguage, type Signal, signals } from './language.ts';
import { type Found, type Ground, matchAt } from './match.ts';
import type { Normalised, Token } from './normalise.ts';

/** One phrase of the text, and what it does there. */
export interface Match extends Found {
  readonly signal: Signal;
  readonly language: string;
}

/** After these a new statement may begin although no punctuation says so: "no remove me", "hi yes please". */
const passable: ReadonlySet<Signal> = new Set([
  'opener',
  'neutral',
  'yes',
  'no',
  'fine',
  'contrast',
  'correction',
  'request',
  'now',
  'noted',
] satisfies Signal[]);

/** Words of these count only where a statement begins; elsewhere they are spoken about. */
const initial: ReadonlySet<Signal> = new Set([
  'yes',
  'no',
  'fine',
  'opener',
  'rhetorical',
] satisfies Signal[]);

/** Which of two equally long phrases stands: the more careful one. */
const care: ReadonlyMap<Signal, number> = new Map(
  (
    [
      'irony',
      'rhetorical',
      'approval',
      'noted',
      'correction',
      'hedge',
      'neutral',
      'no',
      'block',
      'done',
      'refuse',
      'pause',
      'export',
      'status',
      'erase',
      'leave',
      'later',
      'rhythm',
      'resume',
      'update',
      'yes',
      'condition',
      'contrast',
      'question',
      'agree',
      'busy',
      'fine',
      'not',
      'now',
      'request',
      'opener',
    ] satisfies Signal[]
  ).map((signal, rank) => [signal, rank]),
);

/** Signals that may lie over others: they say what a sentence is about, not what it does. */
const overlays: ReadonlySet<Signal> = new Set([
  'request',
  'free',
  'meet',
  'want',
  'takePart',
  'others',
  'automatic',
  'absence',
  'substitute',
  'receipt',
  'bounce',
  'met',
  'notYet',
] satisfies Signal[]);

const ranked = (signal: Signal): number => care.get(signal) ?? signals.length;

function beforeInRank(one: Match, other: Match): number {
  return other.weight - one.weight || ranked(one.signal) - ranked(other.signal) || one.start - other.start;
}

/** A run of tokens. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** All matches, before overlaps are settled. */
function everyMatch(
  text: Normalised,
  languages: readonly ReadyLanguage[],
  days: readonly Stretch[],
  ignored: ReadonlySet<Signal>,
): Match[] {
  const { tokens } = text;
  const starts = tokens.map((token, at) => at === 0 || token.clause !== (tokens[at - 1] as Token).clause);
  const guarded = new Set(languages.flatMap((ready) => [...ready.negations]));
  const ground: Ground = { tokens, begins: (at) => starts[at] === true, guarded };
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    for (const day of days)
      if (day.start === at && starts[at] && day.end < tokens.length) starts[day.end] = true;
    if (token.quoted) continue;
    for (const { phrases, language } of languages) {
      for (const entry of entriesAt(phrases, token.text)) {
        if (ignored.has(entry.name) || (initial.has(entry.name) && !starts[at])) continue;
        const found = matchAt(entry.pattern, at, ground);
        if (!found) continue;
        matches.push({ ...found, signal: entry.name, language: language.code });
        const turns = entry.name === 'contrast' || entry.name === 'correction';
        if ((starts[at] || turns) && passable.has(entry.name) && found.end < tokens.length)
          starts[found.end] = true;
      }
    }
  }
  return matches;
}

/** The phrases of a text in order: those that stand, and those that lie over them. */
export interface Phrases {
  readonly standing: readonly Match[];
  readonly overlaid: readonly Match[];
  /** Where days are spoken of. */
  readonly days: readonly Stretch[];
}

/**
 * Finds the phrases of a text, behind whose leading `days` a statement may begin, but for the `ignored` ones. The longest
 * stands; a phrase inside a longer one is part of it and says nothing.
 */
export function findPhrases(
  text: Normalised,
  languages: readonly ReadyLanguage[],
  days: readonly Stretch[] = [],
  ignored: ReadonlySet<Signal> = new Set(),
): Phrases {
  const all = everyMatch(text, languages, days, ignored);
  const taken = new Array<boolean>(text.tokens.length).fill(false);
  const standing: Match[] = [];
  for (const match of all.filter(({ signal }) => !overlays.has(signal)).sort(beforeInRank)) {
    let free = true;
    for (let at = match.start; at < match.end && free; at += 1) free = !taken[at];
    if (!free) continue;
    taken.fill(true, match.start, match.end);
    standing.push(match);
  }
  standing.sort((one, other) => one.start - other.start);
  return { standing, overlaid: all.filter(({ signal }) => overlays.has(signal)), days };
}
