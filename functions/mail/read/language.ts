// What a language's table holds, and how it is made ready: compiled phrases, found by the words they begin with.

import type { HolidayName } from './holidays.ts';
import { fold } from './normalise.ts';
import { compile, type Lists, type Pattern, phrasesOf } from './patterns.ts';

/** What a phrase does in a sentence. The tables say how each is spoken; `statements.ts` what they do together. */
export const signals = [
  // little words
  'opener', // greetings and fillers before the point: "hi", "well", "thank you for your mail"
  'neutral', // politeness whose words would mislead: "no problem", "not at all", "if she wants to as well"
  'not', // negations
  'now', // "right now", "these days"
  'request', // "could you", "please": turns a question into a wish
  'contrast', // "but"
  'correction', // "wait", "on second thought"
  // answers
  'yes', // words of assent, believed at the start of a clause
  'fine', // weak assent, believed when little else is said
  'agree', // phrases of assent anywhere
  'rhetorical', // assent put as a question: "why not?"
  'want', // wanting, without saying what
  'meet', // meeting, being introduced
  'takePart', // taking part, as such: who does not want that leaves
  'others', // somebody else, as the one who would: "my colleague", "everyone"
  'no', // words of refusal, believed at the start of a clause
  'refuse', // phrases of refusal anywhere
  'later', // not now
  'busy', // no time, away
  'free', // available: a day beside it is a day for meeting
  'hedge', // undecided
  'irony', // words that sour a yes
  'approval', // "that is right": of a text about oneself
  'noted', // "got it", "I saw it": no answer
  'condition', // "if", "only when"
  'question', // openers of questions, and wishes to know
  // wishes
  'pause',
  'resume',
  'leave',
  'erase',
  'update',
  'done',
  'block',
  'rhythm',
  'status',
  'export',
  // machines
  'automatic', // says itself that it is automatic
  'absence', // formulas of absence notes
  'substitute', // "in urgent cases", "limited access"
  'receipt', // "thank you for your message", "your ticket"
  'bounce',
  // the follow-up letter
  'met', // "we met", "had coffee"
  'notYet',
] as const;

export type Signal = (typeof signals)[number];

/** How a language speaks of days: phrases in the pattern language, one block each. */
export interface DateWords {
  /** Twelve months and seven days from Monday, separated by blanks or, where a name has several forms, commas. */
  readonly months: string;
  readonly weekdays: string;
  readonly today?: string;
  readonly tomorrow?: string;
  readonly dayAfterTomorrow?: string;
  readonly weekend?: string;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly year: string;
  readonly halfYear?: string;
  readonly fortnight?: string;
  /** The form of "week" beside which a number is that of the calendar week, where the form tells. */
  readonly weekNumbered?: string;
  /** "Through a month": with a bare unit behind it, one of it from now; else like `within`. */
  readonly hence?: string;
  readonly quarter?: string;
  readonly spring?: string;
  readonly summer?: string;
  readonly autumn?: string;
  readonly winter?: string;
  /** Days known by a feast; `feasts` is whichever of Easter and Christmas comes next. */
  readonly holidays?: Partial<Readonly<Record<HolidayName | 'feasts', string>>>;
  /** What looks like a day and is none: "you may". */
  readonly mistaken?: string;
  /** What is over by the time of writing: a day behind it in the clause was, and bounds nothing. */
  readonly gone?: string;
  /** Number words: "two, couple" for 2 and so on, by value. */
  readonly numbers: Readonly<Record<number, string>>;
  /** Words for the n-th day of a month: "first". */
  readonly ordinals?: Readonly<Record<number, string>>;
  readonly until: string;
  readonly notBefore: string;
  readonly after: string;
  readonly from: string;
  readonly within: string;
  readonly lasting: string;
  readonly past: string;
  readonly beginning: string;
  readonly middle: string;
  readonly ending: string;
  /** Halves of a month, a quarter or a year, by number. */
  readonly halves?: Readonly<Record<1 | 2, string>>;
  /** "A few", where no number says how many. */
  readonly few?: string;
  /** "Between": of two days the first is from when. */
  readonly between?: string;
  /** "And a half", behind a number and its unit. */
  readonly andHalf?: string;
  /** "All of": it lasts until that is over. */
  readonly whole?: string;
  /** "Out" a month, in a language that says so: until its end. */
  readonly untilEnd?: string;
  readonly next: string;
  readonly this: string;
  /** "the week after next": two units ahead. */
  readonly afterNext?: string;
  /** "After", "until" and their like stand behind what they are said of. */
  readonly postpositions?: true;
  /** Little words inside a date ("of", "the"); those that make a bare number a day are in `the`. */
  readonly glue: string;
  readonly the: string;
  /** Words that hold an article and say more than it ("dal"): a bare number behind them is a day, too. */
  readonly articled?: string;
}

/** One language's table. */
export interface Language {
  readonly code: string;
  /** Frequent words, to recognise the language by. */
  readonly words: string;
  readonly lists: Lists;
  readonly phrases: Partial<Readonly<Record<Signal, string>>>;
  readonly dates: DateWords;
  /** Whether a negation stands before what it negates, or may also follow it ("das will ich nicht"). */
  readonly negation: 'before' | 'around';
  /** A short table, known only by its clear short forms: nothing is granted on a text with words beyond it. */
  readonly brief?: true;
  /** "3/4" is 3 April in most of the world; only where both orders are usual is it unclear. */
  readonly slash: 'day first' | 'unclear';
}

/** A compiled phrase with what it does. */
export interface Entry<Name extends string> {
  readonly name: Name;
  readonly pattern: Pattern;
}

/** Phrases found by the word they begin with. */
export interface Index<Name extends string> {
  readonly byWord: ReadonlyMap<string, readonly Entry<Name>[]>;
  readonly byPrefix: readonly (readonly [prefix: string, entry: Entry<Name>])[];
}

/** A language ready for use. */
export interface ReadyLanguage {
  readonly language: Language;
  readonly phrases: Index<Signal>;
  readonly dates: Index<DateName>;
  /** Single words of negation. */
  readonly negations: ReadonlySet<string>;
}

/** The name of a date word: its field, with the value behind a colon where it has one. */
export type DateName = string;

function indexOf<Name extends string>(entries: readonly Entry<Name>[]): Index<Name> {
  const byWord = new Map<string, Entry<Name>[]>();
  const byPrefix: (readonly [string, Entry<Name>])[] = [];
  for (const entry of entries) {
    for (const word of entry.pattern.firstWords) {
      const list = byWord.get(word);
      if (list) list.push(entry);
      else byWord.set(word, [entry]);
    }
    for (const prefix of entry.pattern.firstPrefixes) byPrefix.push([prefix, entry]);
  }
  return { byWord, byPrefix };
}

/** All entries that may match at a word. */
export function entriesAt<Name extends string>(index: Index<Name>, word: string): readonly Entry<Name>[] {
  const exact = index.byWord.get(word) ?? [];
  const prefixed = index.byPrefix.filter(([prefix]) => word.startsWith(prefix));
  return prefixed.length === 0 ? exact : [...exact, ...prefixed.map(([, entry]) => entry)];
}

function entriesOf<Name extends string>(name: Name, block: string | undefined, lists: Lists): Entry<Name>[] {
  return phrasesOf(block ?? '').map((phrase) => ({ name, pattern: compile(phrase, lists) }));
}

function dateEntries(dates: DateWords): Entry<DateName>[] {
  const entries: Entry<DateName>[] = [];
  const listed = (name: string, block: string): void =>
    block
      .split(/\s+/)
      .filter(Boolean)
      .forEach((forms, index) => {
        for (const form of forms.split(',')) entries.push(...entriesOf(`${name}:${index + 1}`, form, {}));
      });
  const valued = (name: string, table: Readonly<Record<number, string>> | undefined): void => {
    for (const [value, words] of Object.entries(table ?? {})) {
      entries.push(...entriesOf(`${name}:${value}`, words, {}));
    }
  };
  listed('month', dates.months);
  listed('weekday', dates.weekdays);
  valued('number', dates.numbers);
  valued('ordinal', dates.ordinals);
  valued('half', dates.halves);
  for (const [name, block] of Object.entries(dates.holidays ?? {}))
    entries.push(...entriesOf(`holiday:${name}`, block, {}));
  // An article may also be glue; here it tells a day from a mere number, so it comes first.
  for (const [field, block] of [['the', dates.the] as const, ...Object.entries(dates)]) {
    if (typeof block !== 'string' || field === 'months' || field === 'weekdays') continue;
    entries.push(
      ...entriesOf(['day', 'week', 'month', 'year'].includes(field) ? `unit:${field}` : field, block, {}),
    );
  }
  return entries;
}

/** Compiles a language's table. */
function prepare(language: Language): ReadyLanguage {
  const entries = signals.flatMap((signal) => entriesOf(signal, language.phrases[signal], language.lists));
  const dates = dateEntries(language.dates);
  const negations = new Set<string>();
  for (const { name, pattern } of entries) {
    const [first] = pattern.nodes;
    if (name === 'not' && pattern.nodes.length === 1 && first?.type === 'word') negations.add(first.word);
  }
  return { language, phrases: indexOf(entries), dates: indexOf(dates), negations };
}

const ready = new WeakMap<Language, ReadyLanguage>();

/** A language made ready for use; compiled when it is first needed, since most texts need one of many. */
export function readyLanguage(language: Language): ReadyLanguage {
  const known = ready.get(language) ?? prepare(language);
  ready.set(language, known);
  return known;
}

/** The words that speak for a language: as they are spelled, and without accents. */
export interface Vocabulary {
  readonly spelled: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
}

/** Collects the words of a language's table without compiling it. Beginnings ("interest*") are left out. */
export function vocabularyOf(language: Language): Vocabulary {
  const { words, lists, phrases, dates } = language;
  const said: readonly (string | Readonly<Record<number, string>> | undefined)[] = [
    words,
    ...Object.values(lists),
    ...Object.values(phrases),
    ...Object.values(dates),
  ];
  const blocks = said.flatMap((block) => (typeof block === 'string' ? [block] : Object.values(block ?? {})));
  const spelled = new Set<string>();
  for (const block of blocks) {
    for (const word of block.replaceAll(/<\w+>/g, ' ').split(/[\s;|()?+^$,=’']+/)) {
      if (word === '' || word.endsWith('*') || /^[~\d]/.test(word)) continue;
      // Scripts without blanks are read sign by sign.
      if (/^[\u3040-\u9fff]/.test(word)) for (const sign of word) spelled.add(sign);
      else spelled.add(word.toLowerCase());
    }
  }
  return { spelled, folded: new Set([...spelled].map(fold)) };
}
