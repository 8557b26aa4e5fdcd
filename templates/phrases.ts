// The phrases that are put into letters, by language, and days in words.
import type { Language } from './compiled/letters.ts';
import { german } from './de/phrases.ts';
import { english } from './en/phrases.ts';
import { spanish } from './es/phrases.ts';
import { french } from './fr/phrases.ts';

type ByKind = Readonly<
  Record<'mentorship' | 'collaboration' | 'peer support' | 'work' | 'learning' | 'curiosity' | 'any', string>
>;

/** What is said of a new seek or offer: the only one, one more, or one for another. */
interface NotedWish {
  readonly first: string;
  readonly added: string;
  readonly replaced: (gone: string) => string;
}

export interface Phrases {
  /** A first question one of two people could ask the other, by the kind of their connection. */
  readonly questions: ByKind;
  /** A small first step, as a whole sentence, by the kind of their connection. */
  readonly firstSteps: ByKind;
  /** The same where both said what suits them: a sentence for each means. */
  readonly steps: Readonly<Record<'letter' | 'call' | 'walk', string>>;
  /** When the two could talk, where both gave the same time of day: whole sentences. */
  readonly times: Readonly<Record<'mornings' | 'middays' | 'afternoons' | 'evenings' | 'weekends', string>>;
  /** Stands where a story would. */
  readonly noStory: string;
  /** What both care about: up to three values as they wrote them. */
  readonly inCommon: (values: readonly string[]) => string;
  /** Stands where somebody asked us to thank, without words of their own. */
  readonly plainThanks: string;
  /** What somebody added to a yes. */
  readonly added: (name: string, words: string) => string;
  /** Why a question, or a draft, comes now: whole sentences. */
  readonly openings: Readonly<
    Record<'first' | 'heard' | 'skipped' | 'read' | 'read again' | 'read unanswered', string>
  >;
  /** Opens a draft in which some of what was to be different is, and some we could not place: their words. */
  readonly readPartly: (words: readonly string[]) => string;
  /** Where new words went, and whether they stand beside the rest or in the place of something: whole sentences. */
  readonly noted: {
    readonly seek: NotedWish;
    readonly offer: NotedWish;
    readonly story: Readonly<Record<'added' | 'changed' | 'replaced', string>>;
  };
  /** A rhythm, to stand after a colon: as many introductions at most, from 1 to 3. */
  readonly wishes: Readonly<
    Record<'every round' | 'every other round' | 'once a quarter', (most: number) => string>
  >;
  /** How things stand for a member, one sentence each. */
  readonly status: {
    /** What a letter that shows all of it is: what we have, what it reads like now, what holds again. */
    readonly opening: Readonly<Record<'known' | 'changed' | 'undone', (community: string) => string>>;
    readonly active: string;
    readonly applied: string;
    readonly paused: string;
    readonly pausedUntil: (day: string) => string;
    readonly away: (from: string, until: string) => string;
    /** After three times “not this time”. */
    readonly resting: string;
    readonly rhythm: (wish: string) => string;
    /** The kinds of connection that they want. */
    readonly kinds: (some: readonly Exclude<keyof ByKind, 'any'>[]) => string;
    /** What nobody is told before both have said yes. */
    readonly kept: string;
    readonly hidden: (words: string) => string;
    /** Words of a correction that we could not place. */
    readonly missed: (words: string) => string;
    readonly blocked: (count: number) => string;
    /** Stands where a list would be empty. */
    readonly nothing: string;
  };
  /** What we understood of how it went: one or two whole sentences. */
  readonly outcomes: Readonly<
    Record<'not-yet' | 'no' | 'unhelped' | 'more' | 'no-thanks' | 'thanks-gone', string>
  >;
  /** Answers to what people ask about the service: whole sentences. */
  readonly answers: Readonly<
    Record<
      | 'who-reads'
      | 'how-often'
      | 'when-next'
      | 'who-organises'
      | 'why-ask'
      | 'their-answer'
      | 'time-to-think'
      | 'your-yes'
      | 'your-no'
      | 'no-answer',
      (about: { community: string; nextRound: string; rhythm: string }) => string
    >
  >;
  /** What was understood beside what a letter is about: whole sentences. */
  /** Beneath the other's answer: what may be replied, or that one's yes stands; until when the other may answer. */
  readonly afterAnswer: Readonly<Record<'open' | 'stands', (until: string) => string>>;
  readonly beside: {
    readonly [What in
      | 'rhythm'
      | 'pausedUntil'
      | 'words'
      | 'hidden'
      | 'notKept'
      | 'name'
      | 'unclear'
      | 'settled'
      | 'withYes']: (said: string) => string;
  } & {
    readonly away: (from: string, until: string) => string;
  } & {
    readonly [What in
      | 'paused'
      | 'back'
      | 'language'
      | 'question'
      | 'answerToo'
      | 'pauseWaits'
      | 'stillOpen'
      | 'stillToForget'
      | 'rarest'
      | 'nearest'
      | 'sayDone'
      | 'thanksGone'
      | 'inShort'
      | 'notConfirmed']: string;
  };
  /** What we keep about a member, one line each. */
  readonly copy: {
    readonly [What in 'name' | 'address' | 'seek' | 'give' | 'story' | 'values' | 'answer' | 'marks']: (
      words: string,
    ) => string;
  } & {
    readonly since: (day: string) => string;
    readonly introductions: (count: number) => string;
  };
  /** The pairs of a plan, as organisers read them: one line each. */
  readonly planned: {
    readonly gives: (number: number, seeker: string, giver: string, seek: string, give: string) => string;
    readonly alike: (number: number, one: string, other: string, seek: string) => string;
    /** Where what connects them is for matching alone. */
    readonly plain: (number: number, one: string, other: string) => string;
    readonly held: (one: string, other: string) => string;
    readonly alone: (name: string) => string;
  };
  readonly threeDays: string;
  readonly twoWeeks: string;
  /** Who invites somebody: whole sentences. */
  readonly invitedBy: (name: string, community: string) => string;
  readonly invitedByOrganiser: (community: string) => string;
  /** Why letters are in this language all of a sudden. */
  readonly switched: string;
  /** How to have letters in this language again, said at the foot of one in another. */
  readonly inThisLanguage: string;
  /** To stand at the end of a sentence: "two weeks ago". */
  readonly daysAgo: (days: number) => string;
  /** "on the first Monday of each month"; weekday 1 is Monday. */
  readonly rhythm: (rhythm: { every: 'week' | 'two weeks' | 'month'; weekday: number }) => string;
  /** How introductions went so far, of one kind of connection or of all: numbers alone. */
  readonly went: (
    counted: { told: number; met: number; helped: number },
    kind: keyof ByKind | null,
  ) => string;
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
};

/** A day `YYYY-MM-DD` in words: "Sunday 6 December", with its year on request. Only German keeps a comma. */
export function dayInWords(day: string, language: Language, year?: 'with its year'): string {
  const words = formatOf(language, year).format(Date.parse(`${day}T12:00:00Z`));
  if (language === 'de') return words.replace('. ', '.\u00a0');
  // The first of a month is an ordinal in French.
  return language === 'fr' ? words.replace(/\b1 /, '1er ') : words.replace(',', '');
}

/** So far ahead a day may be taken for this year's. */
const farAhead = 300 * 86_400_000;

/** A day to come in words, with its year where that would not go without saying; `now` in epoch milliseconds. */
export const dayAheadInWords = (day: string, language: Language, now: number): string =>
  dayInWords(day, language, Date.parse(day) - now > farAhead ? 'with its year' : undefined);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it. */
function formatOf(language: Language, year?: 'with its year'): Intl.DateTimeFormat {
  const name = `${language} ${year ?? ''}`;
  const format =
    formats.get(name) ??
    new Intl.DateTimeFormat(locales[language], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(year && { year: 'numeric' }),
      timeZone: 'UTC',
    });
  formats.set(name, format);
  return format;
}
