// Finds the words of which days are made: numbers, months, weekdays, "until", "next", and written dates.

import { exists } from './calendar.ts';
import { entriesAt, type ReadyLanguage } from './language.ts';
import { type Ground, matchAt } from './match.ts';
import type { Normalised, Token } from './normalise.ts';

/** A word or written date that speaks of days. */
export interface Item {
  readonly name: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** A number that by its ending or its article must be a day of the month. */
  readonly ordinal?: boolean;
  /** Ends in an article ("hasta el", "fino al"), so that a bare number behind it is a day. */
  readonly articled?: boolean;
  /** Which feast a `holiday` is. */
  readonly feast?: string;
  /** With a bare unit behind it: one of it from now. */
  readonly hence?: boolean;
  /** A number beside it is that of the calendar week. */
  readonly numbered?: boolean;
  /** Stands behind what it is said of, in languages that put it there. */
  readonly postposed?: boolean;
  /** Written in digits. */
  readonly digits?: boolean;
  readonly numeric?: {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
    readonly unclear: boolean;
  };
}

/** The first item of that name in a group. */
export const pick = (group: readonly Item[], name: string): Item | undefined =>
  group.find((item) => item.name === name);

const ordinalEndings = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'e',
  'a',
  'o',
  'eme',
  'ter',
  'ste',
  'de',
  'го',
  'е',
  'ое',
  'числа',
  'го',
  'ого',
  'ego',
  'an',
  'en',
  'ste',
  'nda',
  'inci',
  'go',
  'tym',
  'ym',
  'je',
  'ji',
  'и',
  'я',
  'му',
]);
/** What a day follows in Dutch, which writes "vanaf 15-4"; in Portuguese and Polish "na 2-3" is a span. */
const beforeDashed: ReadonlySet<string> = new Set(['vanaf', 'tot', 'op', 'rond', 'tegen']);

/** Whether "15-4" is a day: such a word before it, and nothing counted behind it. */
const isDashedDay = (tokens: readonly Token[], at: number): boolean =>
  beforeDashed.has(tokens[at - 1]?.text ?? '') && tokens[at + 2]?.clause !== tokens[at]?.clause;

/** "12.IV", as Polish writes it. */
const romans: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** "12/5", "12.05.2027", "2027-05-12" beginning at a token; null if it is none. */
function numericDate(tokens: readonly Token[], at: number, dayFirst: boolean): Item | null {
  const number = (offset: number): number | null => {
    const token = tokens[at + offset];
    return token && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null;
  };
  const separator = tokens[at + 1]?.before.trim() ?? '';
  const roman = separator === '.' ? romans.indexOf(tokens[at + 1]?.text ?? '') + 1 : 0;
  const [a, b] = [number(0), roman > 0 ? roman : number(1)];
  if (a === null || b === null || !/^[./-]$/.test(separator)) return null;
  const again = tokens[at + 2]?.before.trim() === separator ? number(2) : null;
  if (a > 1900 && again !== null && exists(a, b, again)) {
    return {
      name: 'numeric',
      value: 0,
      start: at,
      end: at + 3,
      numeric: { year: a, month: b, day: again, unclear: false },
    };
  }
  const year = again === null ? null : again < 100 ? 2000 + again : again;
  const end = at + (again === null ? 2 : 3);
  const known = separator === '.' || dayFirst;
  const asDayFirst = exists(2028, b, a);
  const asMonthFirst = exists(2028, a, b);
  if (!asDayFirst && !(asMonthFirst && !known)) return null;
  if (separator === '-' && again === null && !isDashedDay(tokens, at)) return null;
  const unclear = !known && asDayFirst && asMonthFirst && a !== b;
  const [day, month] = asDayFirst ? [a, b] : [b, a];
  return { name: 'numeric', value: 0, start: at, end, numeric: { year, month, day, unclear } };
}

function isOrdinal(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (next && /^-?$/.test(next.before) && ordinalEndings.has(next.text)) return 2;
  return next?.before.startsWith('.') && next.sentence === tokens[at]?.sentence ? 1 : 0;
}

/** What German writes as the last part of one word, folded: "Aprilwoche", "Monatsende". */
const lastParts: Readonly<Record<string, { readonly name: string; readonly value: number }>> = {
  woche: { name: 'unit', value: 2 },
  wochen: { name: 'unit', value: 2 },
  halfte: { name: 'half', value: 0 },
  ende: { name: 'ending', value: 0 },
  anfang: { name: 'beginning', value: 0 },
  beginn: { name: 'beginning', value: 0 },
  mitte: { name: 'middle', value: 0 },
};

const mayHaveParts: ReadonlySet<string> = new Set(['month', 'unit', 'holiday', 'quarter']);

/** The two items of a compound whose first part is a month, a unit or a feast; none where it is another word. */
function compoundOf({ text }: Token, at: number, languages: readonly ReadyLanguage[]): readonly Item[] {
  const german = languages.find(({ language }) => language.code === 'de');
  const last = german && Object.keys(lastParts).find((part) => text.endsWith(part) && text !== part);
  const part = last && lastParts[last];
  if (!german || !part) return [];
  const stem = text.slice(0, -last.length);
  for (const form of [stem, stem.replace(/e?s$/, ''), `${stem}n`]) {
    const entry = entriesAt(german.dates, form).find(
      ({ name, pattern }) => pattern.nodes.length === 1 && mayHaveParts.has(name.split(':')[0] ?? ''),
    );
    const [name = '', value = '0'] = entry?.name.split(':') ?? [];
    if (!entry) continue;
    const unit = ['day', 'week', 'month', 'year'].indexOf(value) + 1;
    const whole = { name, value: name === 'unit' ? unit : Number(value), start: at, end: at + 1 };
    return [{ ...part, start: at, end: at + 1 }, name === 'holiday' ? { ...whole, feast: value } : whole];
  }
  return [];
}

/** Cuts the text into words about time; other words give nothing. */
export function itemsOf(text: Normalised, languages: readonly ReadyLanguage[]): (Item | null)[] {
  const { tokens } = text;
  const dayFirst = languages[0]?.language.slash === 'day first';
  const ground: Ground = { tokens, begins: () => true, guarded: new Set() };
  const items: (Item | null)[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    let best: Item | null = null;
    const digits = /^\d+$/.test(token.text);
    if (digits) {
      best = numericDate(tokens, at, dayFirst);
      const value = Number(token.text);
      if (!best && value >= 2000 && value < 2100) best = { name: 'year', value, start: at, end: at + 1 };
      else if (!best && value <= 100) {
        const ordinal = isOrdinal(tokens, at);
        best = {
          name: 'number',
          value,
          start: at,
          end: at + Math.max(ordinal, 1),
          ordinal: ordinal > 0,
          digits: true,
        };
      }
    } else if (
      /^[qt]$/.test(token.text) &&
      /^[1-4]$/.test(tokens[at + 1]?.text ?? '') &&
      tokens[at + 1]?.before === ''
    ) {
      best = { name: 'quarter', value: Number(tokens[at + 1]?.text), start: at, end: at + 2 };
    }
    let weight = 0;
    // "We'd" is not Wednesday; "isn't before" is a word of time.
    const shortened = /['’](?!t$)/i.test(text.source.slice(token.start, token.end));
    for (const { dates, language } of (digits && best) || shortened ? [] : languages) {
      for (const entry of entriesAt(dates, token.text)) {
        const found = matchAt(entry.pattern, at, ground);
        if (!found || found.weight <= weight || entry.name === 'articled') continue;
        const [name = '', value = '0'] = entry.name.split(':');
        weight = found.weight;
        const ordinal = name === 'ordinal';
        const unit = name === 'unit' ? ['day', 'week', 'month', 'year'].indexOf(value) + 1 : Number(value);
        const lastWord = tokens[found.end - 1]?.text ?? '';
        const articled = entriesAt(dates, lastWord).some(
          (other) => other.name === 'the' || other.name === 'articled',
        );
        best = { name: ordinal ? 'number' : name, value: unit, start: at, end: found.end, ordinal, articled };
        if (language.dates.postpositions) best = { ...best, postposed: true };
        if (name === 'holiday') best = { ...best, feast: value };
        if (name === 'hence') best = { ...best, name: 'within', hence: true };
        if (name === 'weekNumbered') best = { ...best, name: 'unit', value: 2, numbered: true };
      }
    }
    const parts = best ? [] : compoundOf(token, at, languages);
    items.push(...(parts.length > 0 ? parts : [best]));
    at = best?.end ?? at + 1;
  }
  return items;
}
