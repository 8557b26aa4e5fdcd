// Says what a mail means: rules in many languages, the writer's own words as evidence, and "unclear" when in doubt.

import type { Day, Reading, ReadingContext, ReadingKind, Wish } from '../core/reading.ts';
import type { Verdict } from './read/answer.ts';
import { localDay } from './read/calendar.ts';
import { findDays, type SpokenDay } from './read/dates.ts';
import { decide } from './read/decide.ts';
import { findPhrases, type Match, type Phrases } from './read/find.ts';
import { readyLanguage } from './read/language.ts';
import { everywhere, spoken } from './read/languages/all.ts';
import { writerOf } from './read/machine.ts';
import { type Normalised, normalise } from './read/normalise.ts';
import { recogniser } from './read/recognise.ts';
import { readStatements, type Statement } from './read/statements.ts';

/** What is known of a text besides its words. */
export interface ReadingAbout {
  readonly context: ReadingContext;
  /** When it was received: epoch milliseconds. */
  readonly received: number;
  /** The member's IANA zone. */
  readonly zone: string;
  /** The member's language, if known: a two-letter code; a hint, not a fact. */
  readonly language?: string;
  readonly subject?: string;
  /** An emoji sent as a reaction instead of a text. */
  readonly reaction?: string;
}

const recognised = recogniser(spoken);
const around: ReadonlySet<string> = new Set(
  spoken.filter(({ negation }) => negation === 'around').map(({ code }) => code),
);

/** The piece of the text that shows a statement: its sentence, or its clause where the sentence is long. */
function evidenceOf(text: Normalised, shown: Statement | null): string {
  const from = (first: number, end: number): string => {
    const start = text.tokens[first]?.start ?? 0;
    return text.source.slice(start, text.tokens[end - 1]?.end ?? start);
  };
  if (!shown) return text.source.trim().slice(0, 160);
  const sentence = text.sentences[shown.sentence];
  const whole = sentence ? from(sentence.first, sentence.end) : '';
  if (whole !== '' && whole.length <= 160) return whole;
  const clause = text.tokens.flatMap((token, at) => (token.clause === shown.clause ? [at] : []));
  const part = from(clause[0] ?? shown.start, (clause.at(-1) ?? shown.start) + 1);
  return part.length <= 160 ? part : from(shown.start, shown.end).slice(0, 160);
}

/** Days in the clause or sentence of a statement come before days elsewhere. */
function nearest(
  days: readonly SpokenDay[],
  text: Normalised,
  shown: Statement | null,
): readonly SpokenDay[] {
  const clauseOf = (day: SpokenDay): number => text.tokens[day.start]?.clause ?? 0;
  const sentenceOf = (day: SpokenDay): number => text.tokens[day.start]?.sentence ?? 0;
  const near = days.filter((day) => clauseOf(day) === shown?.clause);
  if (near.length > 0) return near;
  const beside = days.filter((day) => sentenceOf(day) === shown?.sentence);
  return beside.length > 0 ? beside : days;
}

/** Whether a clause holds nothing but a day. */
function standsAlone(day: SpokenDay, text: Normalised): boolean {
  const clause = text.tokens[day.start]?.clause;
  return text.tokens[day.start - 1]?.clause !== clause && text.tokens[day.end]?.clause !== clause;
}

interface Timed {
  readonly until: Day | null;
  readonly notBefore: Day | null;
  readonly unclear: boolean;
}

const untimed: Timed = { until: null, notBefore: null, unclear: false };

/** The day a pause ends or a question may come again. */
function untilOf(days: readonly SpokenDay[], text: Normalised, shown: Statement | null): Timed {
  const candidates = nearest(days, text, shown).filter(({ role }) => role !== 'past');
  if (candidates.some(({ unclear }) => unclear)) return { ...untimed, unclear: true };
  const chosen =
    candidates.find(({ role }) => role === 'until' || role === 'after') ??
    candidates.findLast(({ day, current }) => day !== null || current);
  return { ...untimed, until: chosen ? (chosen.day ?? (chosen.current ? chosen.behind : null)) : null };
}

/** The first day on which a yes holds: said beside it, or as a limit anywhere in the text. */
function notBeforeOf(
  days: readonly SpokenDay[],
  text: Normalised,
  statements: readonly Statement[],
  shown: Statement | null,
  phrases: Phrases,
): Timed {
  const clauseOf = (at: number): number => text.tokens[at]?.clause ?? 0;
  const relevant = days.filter((day) => {
    if (day.role === 'past') return false;
    if (day.role === 'notBefore' || day.role === 'after' || day.role === 'from' || day.unclear) return true;
    const clause = clauseOf(day.start);
    const busy = statements.some(
      ({ kind, clause: at }) => (kind === 'busy' || kind === 'doubt' || kind === 'contrast') && at === clause,
    );
    if (day.role === 'until' || day.role === 'lasting' || day.current) return busy && !(day.current && !busy);
    return (
      clause === shown?.clause ||
      busy ||
      standsAlone(day, text) ||
      phrases.overlaid.some(({ signal, start }) => signal === 'free' && clauseOf(start) === clause)
    );
  });
  if (relevant.some(({ unclear }) => unclear)) return { ...untimed, unclear: true };
  const chosen = relevant.find(({ role }) => role !== 'at' && role !== 'within') ?? relevant[0];
  return { ...untimed, notBefore: chosen ? (chosen.current ? chosen.behind : chosen.day) : null };
}

interface Read {
  readonly context: ReadingContext;
  readonly text: Normalised;
  readonly phrases: Phrases;
  readonly days: readonly SpokenDay[];
  readonly statements: readonly Statement[];
}

function timesOf(kind: ReadingKind, shown: Statement | null, known: Read): Timed {
  const { text, phrases, days, statements, context } = known;
  if (kind === 'later' || kind === 'pause') return untilOf(days, text, shown);
  if (kind === 'accept' && context !== 'follow-up')
    return notBeforeOf(days, text, statements, shown, phrases);
  return untimed;
}

function wishOf(kind: ReadingKind, shown: Statement | null, read: Read): Wish {
  const { until, notBefore } = timesOf(kind, shown, read);
  return { kind, until, notBefore, evidence: evidenceOf(read.text, shown) };
}

function readingOf(verdict: Verdict, read: Read): Reading {
  const { unclear } = timesOf(verdict.kind, verdict.shown, read);
  const also = verdict.also.map(({ kind, shown }) => wishOf(kind, shown, read));
  const dateWhy = 'The day could be meant with the month first or the day first.';
  if (unclear && verdict.kind === 'accept') {
    return {
      ...wishOf('unclear', verdict.shown, read),
      also: [wishOf('accept', verdict.shown, { ...read, days: [] }), ...also],
      why: dateWhy,
    };
  }
  return {
    ...wishOf(verdict.kind, verdict.shown, read),
    also,
    why: unclear ? `${verdict.why} ${dateWhy}` : verdict.why,
  };
}

function plain(kind: ReadingKind, evidence: string, why: string): Reading {
  return { kind, until: null, notBefore: null, evidence, also: [], why };
}

/** Words inside a day ("not before May", "after the 12th") say nothing about the rest. */
function withoutDated(phrases: Phrases, days: readonly SpokenDay[]): Phrases {
  const bounds = days.filter(({ role }) => role !== 'at' && role !== 'past' && role !== 'lasting');
  const inside = ({ start, end }: Match): boolean =>
    bounds.some((day) => day.start <= start && day.end >= end);
  return { ...phrases, standing: phrases.standing.filter((match) => !inside(match)) };
}

/**
 * Reads a text that somebody wrote to us, without quotation or signature. Pure, deterministic and bounded in time:
 * only the first 6,000 characters are read, and of a longer text nothing is granted.
 */
export function read(given: string, about: ReadingAbout): Reading {
  const said = given.trim() === '' && about.reaction !== undefined ? about.reaction : given;
  const text = normalise(said);
  if (text.tokens.length === 0)
    return plain('unclear', said.trim().slice(0, 160), 'There is nothing written in it.');
  const likely = recognised.likely(text.tokens, about.language);
  const languages = [...likely, everywhere].map(readyLanguage);
  const today = localDay(about.received, about.zone);
  const everyDay = findDays(text, languages, today);
  const phrases = withoutDated(findPhrases(text, languages, everyDay), everyDay);
  const statements = readStatements(text, phrases, around);
  const writer = writerOf(phrases, statements);
  if (writer !== 'person') {
    const why =
      writer === 'bounce'
        ? 'A mail system says that it could not deliver.'
        : 'The whole text is an automatic answer.';
    return plain(writer, evidenceOf(text, null), why);
  }
  const rhythms = phrases.standing.filter(({ signal }) => signal === 'rhythm');
  const days = everyDay.filter(
    (day) => !rhythms.some(({ start, end }) => day.start < end && day.end > start),
  );
  const mentions = days
    .filter(({ role }) => role !== 'past')
    .map((day) => ({
      role: day.role,
      clause: text.tokens[day.start]?.clause ?? 0,
      start: day.start,
      current: day.current,
      alone: standsAlone(day, text),
    }));
  const verdict = decide(statements, {
    context: about.context,
    days: mentions,
    words: text.tokens.length,
    sparing: likely[0]?.brief === true,
    cut: text.cut,
  });
  return readingOf(verdict, {
    context: about.context,
    text,
    phrases,
    days,
    statements: statements.statements,
  });
}
