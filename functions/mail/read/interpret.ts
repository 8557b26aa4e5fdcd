// What the rules make of a text: its words, its phrases and days, what they say together, and the verdict on them.

import type { ReadingContext } from '../../core/reading.ts';
import type { Verdict } from './answer.ts';
import { localDay } from './calendar.ts';
import { opensClause, withoutMends } from './date-mended.ts';
import { withLeaning } from './date-thereafter.ts';
import { findDays, type SpokenDay } from './dates.ts';
import { decide } from './decide.ts';
import { findPhrases, type Match, type Phrases } from './find.ts';
import { type Language, readyLanguage, type Signal } from './language.ts';
import { everywhere, spoken } from './languages/all.ts';
import { type Writer, writerOf } from './machine.ts';
import { fold, type Normalised, normalise } from './normalise.ts';
import { recogniser } from './recognise.ts';
import { readStatements, type Said } from './statements.ts';
import { standsAlone } from './times-told.ts';

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

/** A text with everything that the rules see in it. */
export interface Interpreted {
  readonly context: ReadingContext;
  readonly text: Normalised;
  /** The languages it may be in, best first. */
  readonly languages: readonly Language[];
  readonly phrases: Phrases;
  readonly days: readonly SpokenDay[];
  /** The same days as they are meant, with what leans on them taken in: "after that". */
  readonly meant: readonly SpokenDay[];
  readonly said: Said;
  readonly writer: Writer;
  readonly verdict: Verdict;
  /** For each word whether it is accounted for: by a phrase, a day, or as a word of the language we know. */
  readonly covered: readonly boolean[];
}

const recognised = recogniser(spoken);
const around: ReadonlySet<string> = new Set(
  spoken.filter(({ negation }) => negation === 'around').map(({ code }) => code),
);

/** Nobody approves of a text about themselves but in the interview. */
const onboardingOnly: ReadonlySet<Signal> = new Set(['approval'] satisfies Signal[]);
const nothing: ReadonlySet<Signal> = new Set();

/** Words inside a day ("not before May", "after the 12th") say nothing about the rest. */
function withoutDated(phrases: Phrases, days: readonly SpokenDay[]): Phrases {
  const bounds = days.filter(({ role }) => role !== 'at' && role !== 'past' && role !== 'lasting');
  const within = ({ start, end }: Match, among: readonly SpokenDay[]): boolean =>
    among.some((day) => day.start <= start && day.end >= end);
  // "Mais um mês": another month, and no "yet another".
  const inside = (match: Match): boolean => within(match, match.signal === 'irony' ? days : bounds);
  return { ...phrases, standing: phrases.standing.filter((match) => !inside(match)) };
}

/** "My story: I come from Leeds": before a colon it is a label, and what follows are new words; nobody asks to see it. */
function withLabels(phrases: Phrases, { tokens }: Normalised): Phrases {
  const isLabel = ({ signal, end }: Match): boolean =>
    signal === 'status' && /^\s*:/.test(tokens[end]?.before ?? '');
  const standing = phrases.standing.map((match) =>
    isLabel(match) ? { ...match, signal: 'update' as const } : match,
  );
  return { ...phrases, standing };
}

/** What begins a statement about oneself that is a question only where it asks, folded: "I am in Leeds", "estou na correria". */
const ofOneself: ReadonlySet<string> = new Set('i im estou sou je sigo estoy soy sono risulto'.split(' '));

/** What begins an exclamation as it begins a question, folded: "What a charming prospect!", "¡Qué rabia!". */
const exclaiming =
  /^(?:what an? |such an? |que (?!es |hay |tal |haceis |quereis )|quel(?:le)?s? |was fur ein|wie (?:schon|nett|lieb|toll|schade)|how (?:lovely|nice|kind|sweet|charming|sad|odd|funny|considerate))/;

/** Without what sounds like a question, in a sentence that asks nothing: about one's standing, or an exclamation. */
function withoutStatements(phrases: Phrases, { tokens, sentences, source }: Normalised): Phrases {
  const tells = ({ signal, start }: Match): boolean => {
    const sentence = sentences[tokens[start]?.sentence ?? 0];
    if (!sentence || sentence.asks || !opensClause(tokens, start)) return false;
    if (signal === 'status') return ofOneself.has(tokens[start]?.text ?? '');
    if (signal !== 'question' || start !== sentence.first) return false;
    const closed = /^[ \t]*!/.test(source.slice(tokens[sentence.end - 1]?.end ?? 0));
    const words = tokens.slice(start, start + 4).map(({ text }) => text);
    return exclaiming.test(`${words.join(' ')} `) && (closed || /^(?:what an?|how) /.test(words.join(' ')));
  };
  return { ...phrases, standing: phrases.standing.filter((match) => !tells(match)) };
}

function coverageOf(text: Normalised, languages: readonly Language[], phrases: Phrases): readonly boolean[] {
  const covered = text.tokens.map(
    ({ text: word }) => !/\p{L}/u.test(word) || recognised.knows(languages, word),
  );
  for (const { start, end } of [...phrases.standing, ...phrases.overlaid, ...phrases.days])
    covered.fill(true, start, end);
  return covered;
}

/** "Only after the 25th, ok?": a tag that asks for no answer. What is asked of it is whether we agree. */
const tag =
  /,\s{0,3}¿?(?:ok|okay|okej|oké|oke|okey|alright|all right|in ordnung|d['’]accord|vale|va bene|tá|tá bom|está bem|pode ser|dobrze|ладно|хорошо|in orde|greit)\s{0,2}\?/giu;

/** "Från v. 17": the full stop ends no sentence. */
const shortWeek = /(?<![\p{L}\d])(v|KW|wk|sem)\.\s?(?=\d{1,2}(?!\d))/giu;

/** A last line of its own that is nothing but a name. */
const lastLine = /\n\s*(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})\s*$/u;

/** "Yes.", and "Margaret" beneath it: a name says nothing, as long as it is no word that we know. */
function withoutName(text: string): string {
  const found = lastLine.exec(text);
  const words = found?.[1]?.split(/[ .'’-]+/u).filter((word) => word !== '') ?? [];
  if (!found || found.index === 0 || words.some((word) => recognised.knows(spoken, fold(word)))) return text;
  return text.slice(0, found.index);
}

/** Applies the rules to a text. Pure and deterministic. */
export function interpret(given: string, about: ReadingAbout): Interpreted {
  const text = normalise(withoutName(given).replace(tag, '.').replace(shortWeek, '$1 '));
  const likely = recognised.likely(text.tokens, about.language);
  const ready = [...likely, everywhere].map(readyLanguage);
  const everyDay = findDays(text, ready, localDay(about.received, about.zone));
  const ignored = about.context === 'onboarding' ? nothing : onboardingOnly;
  const undated = withoutDated(findPhrases(text, ready, everyDay, ignored), everyDay);
  const phrases = withLabels(withoutStatements(withoutMends(undated, everyDay, text), text), text);
  const said = readStatements(text, phrases, around);
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
      definite: !day.single || day.exact,
      alone: standsAlone(day, text),
    }));
  const verdict = decide(said, {
    context: about.context,
    days: mentions,
    words: text.tokens.length,
    sparing: likely[0]?.brief === true,
    cut: text.cut,
  });
  const writer = writerOf(phrases, said, text);
  const covered = coverageOf(text, likely, phrases);
  const meant = withLeaning(days, text);
  const seen = { text, languages: likely, phrases, days, meant, said };
  return { context: about.context, ...seen, writer, verdict, covered };
}
