// Finds the days that a text speaks of. Only what is said: an unclear order of day and month gives no day.

import type { Day } from '../../core/reading.ts';
import { dayOf, easter, exists, partsOf, plusDays, plusMonths, weekdayOf } from './calendar.ts';
import { entriesAt, type ReadyLanguage } from './language.ts';
import { type Ground, matchAt } from './match.ts';
import type { Normalised, Token } from './normalise.ts';

/** How a day is spoken of. `at` is a bare day. */
export type DateRole = 'until' | 'notBefore' | 'after' | 'from' | 'within' | 'lasting' | 'past' | 'at';

/** A day in the text. */
export interface SpokenDay {
  readonly role: DateRole;
  /** The day meant: for "until June" its first, for "after June" the first of July. Null where it cannot be known. */
  readonly day: Day | null;
  /** The first day behind the period: "not this week" means the Monday behind it. */
  readonly behind: Day | null;
  /** "this week", "this summer": the period we are in. */
  readonly current: boolean;
  /** True where day and month could be meant either way round. */
  readonly unclear: boolean;
  readonly start: number;
  readonly end: number;
}

interface Item {
  readonly name: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** A number that by its ending or its article must be a day of the month. */
  readonly ordinal?: boolean;
  /** Ends in an article ("hasta el", "fino al"), so that a bare number behind it is a day. */
  readonly articled?: boolean;
  /** Written in digits. */
  readonly digits?: boolean;
  readonly numeric?: {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
    readonly unclear: boolean;
  };
}

interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly current?: boolean;
}

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
  'je',
  'ji',
]);
const roles: readonly DateRole[] = ['until', 'notBefore', 'after', 'from', 'within', 'lasting', 'past'];
const cores = new Set([
  'month',
  'weekday',
  'today',
  'tomorrow',
  'dayAfterTomorrow',
  'weekend',
  'unit',
  'quarter',
  'spring',
  'summer',
  'autumn',
  'winter',
  'christmas',
  'newYear',
  'easter',
  'pentecost',
  'numeric',
  'year',
]);

/** "12/5", "12.05.2027", "2027-05-12" beginning at a token; null if it is none. */
function numericDate(tokens: readonly Token[], at: number, dayFirst: boolean): Item | null {
  const number = (offset: number): number | null => {
    const token = tokens[at + offset];
    return token && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null;
  };
  const separator = tokens[at + 1]?.before.trim() ?? '';
  const [a, b] = [number(0), number(1)];
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
  if (separator === '-' && again === null) return null;
  const unclear = !known && asDayFirst && asMonthFirst && a !== b;
  const [day, month] = asDayFirst ? [a, b] : [b, a];
  return { name: 'numeric', value: 0, start: at, end, numeric: { year, month, day, unclear } };
}

function isOrdinal(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (next && /^-?$/.test(next.before) && ordinalEndings.has(next.text)) return 2;
  return next?.before.startsWith('.') && next.sentence === tokens[at]?.sentence ? 1 : 0;
}

/** Cuts the text into words about time; other words give nothing. */
function itemsOf(text: Normalised, languages: readonly ReadyLanguage[]): (Item | null)[] {
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
    for (const { dates } of digits && best ? [] : languages) {
      for (const entry of entriesAt(dates, token.text)) {
        const found = matchAt(entry.pattern, at, ground);
        if (!found || found.weight <= weight) continue;
        const [name = '', value = '0'] = entry.name.split(':');
        weight = found.weight;
        const ordinal = name === 'ordinal';
        const unit = name === 'unit' ? ['day', 'week', 'month', 'year'].indexOf(value) + 1 : Number(value);
        const lastWord = tokens[found.end - 1]?.text ?? '';
        const articled = entriesAt(dates, lastWord).some((other) => other.name === 'the');
        best = { name: ordinal ? 'number' : name, value: unit, start: at, end: found.end, ordinal, articled };
      }
    }
    items.push(best);
    at = best?.end ?? at + 1;
  }
  return items;
}

const isRole = (name: string): name is DateRole => roles.some((role) => role === name);

/** Splits the items into groups that each speak of one day. */
function groupsOf(items: readonly (Item | null)[], tokens: readonly Token[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let group: Item[] = [];
  const close = (): void => {
    if (
      group.some(
        ({ name, ordinal }) =>
          cores.has(name) ||
          name === 'quarter' ||
          (name === 'number' && (ordinal || group.some((item) => item.name === 'the' || item.articled))),
      )
    )
      groups.push(group);
    group = [];
  };
  for (const [index, item] of items.entries()) {
    if (!item) {
      close();
      continue;
    }
    const last = group.at(-1);
    const [here, there] = [tokens[item.start], last && tokens[last.start]];
    if (here?.sentence !== there?.sentence || (isRole(item.name) && here?.clause !== there?.clause)) close();
    const hasCore = group.some(({ name }) => cores.has(name) && name !== 'weekday');
    const more = items.slice(index + 1, index + 6);
    const stop = more.indexOf(null);
    const coreAhead = (stop < 0 ? more : more.slice(0, stop)).some(
      (next) => next && (cores.has(next.name) || next.name === 'number'),
    );
    if (hasCore && isRole(item.name) && coreAhead) close();
    if (hasCore && item.name === 'month' && group.some(({ name }) => name === 'month')) close();
    group.push(item);
  }
  close();
  return groups;
}

const pick = (group: readonly Item[], name: string): Item | undefined =>
  group.find((item) => item.name === name);

function monthSpan(year: number, month: number): Span {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
}

/** The n-th week of a month counts from its first day: the second begins on the 8th. */
function weekOfMonth(year: number, month: number, week: number): Span {
  return { first: dayOf(year, month, 7 * week - 6), last: dayOf(year, month, 7 * week) };
}

const seasonStart: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** The next turn of something yearly that is not wholly past; `current` where today lies inside. */
function yearly(today: Day, build: (year: number) => Span, forward: boolean): Span {
  const { year } = partsOf(today);
  for (const candidate of [year - 1, year, year + 1]) {
    const span = build(candidate);
    if (span.last < today) continue;
    if (span.first > today) return span;
    if (!forward) return { ...span, current: true };
  }
  return build(year + 2);
}

function unitSpan(today: Day, unit: number, ahead: number): Span {
  const { year, month } = partsOf(today);
  if (unit === 1) return { first: plusDays(today, ahead), last: plusDays(today, ahead) };
  if (unit === 2) {
    const monday = plusDays(today, 1 - weekdayOf(today) + 7 * ahead);
    return { first: monday, last: plusDays(monday, 6) };
  }
  if (unit === 3) return monthSpan(year, month + ahead);
  return { first: dayOf(year + ahead, 1, 1), last: dayOf(year + ahead, 12, 31) };
}

function laterBy(today: Day, unit: number, count: number): Day {
  if (unit === 1) return plusDays(today, count);
  if (unit === 2) return plusDays(today, 7 * count);
  return plusMonths(today, unit === 3 ? count : 12 * count);
}

function single(day: Day): Span {
  return { first: day, last: day };
}

function dayInMonth(today: Day, day: number, month: number, year: number | null): Span | null {
  if (year !== null) return exists(year, month, day) ? single(dayOf(year, month, day)) : null;
  for (const candidate of [0, 1, 2, 3, 4]) {
    const { year: now } = partsOf(today);
    if (exists(now + candidate, month, day) && dayOf(now + candidate, month, day) >= today) {
      return single(dayOf(now + candidate, month, day));
    }
  }
  return null;
}

function dayOfMonth(today: Day, day: number): Span | null {
  const { year, month } = partsOf(today);
  for (const ahead of [0, 1, 2]) {
    const { year: y, month: m } = partsOf(dayOf(year, month + ahead, 1));
    if (exists(y, m, day) && dayOf(y, m, day) >= today) return single(dayOf(y, m, day));
  }
  return null;
}

/** The period or day that a group names, before its edge ("end of") and role are applied. */
function spanOf(group: readonly Item[], today: Day): Span | null {
  const numeric = pick(group, 'numeric')?.numeric;
  if (numeric) return dayInMonth(today, numeric.day, numeric.month, numeric.year);
  const next = pick(group, 'next') !== undefined;
  const year = pick(group, 'year')?.value ?? null;
  const unit = pick(group, 'unit')?.value;
  const number = pick(group, 'number');
  const yearAhead = unit === 4 && next ? partsOf(today).year + 1 : year;
  const month = pick(group, 'month')?.value;
  if (month !== undefined) {
    const day = group.findLast((item) => item.name === 'number' && (item.ordinal || item.digits));
    if (unit === undefined && day && day.value >= 1 && day.value <= 31)
      return dayInMonth(today, day.value, month, yearAhead);
    const week = unit === 2 ? group.find((item) => item.ordinal && item.value <= 5)?.value : undefined;
    if (week !== undefined) return yearly(today, (candidate) => weekOfMonth(candidate, month, week), next);
    if (yearAhead !== null) return monthSpan(yearAhead, month);
    return yearly(today, (candidate) => monthSpan(candidate, month), next);
  }
  for (const [name, start] of Object.entries(seasonStart)) {
    if (!pick(group, name)) continue;
    const build = (candidate: number): Span => ({
      first: dayOf(candidate, start, 1),
      last: dayOf(candidate, start + 3, 0),
    });
    return yearAhead === null ? yearly(today, build, next) : build(yearAhead);
  }
  if (pick(group, 'quarter')) {
    const value = pick(group, 'quarter')?.value || number?.value || 0;
    const build =
      (from: number) =>
      (candidate: number): Span => ({
        first: dayOf(candidate, 3 * from - 2, 1),
        last: dayOf(candidate, 3 * from + 1, 0),
      });
    if (value >= 1 && value <= 4)
      return yearAhead === null ? yearly(today, build(value), false) : build(value)(yearAhead);
    const present = Math.ceil(partsOf(today).month / 3);
    const chosen = build(present + (next ? 1 : 0))(partsOf(today).year);
    return next ? chosen : { ...chosen, current: true };
  }
  if (pick(group, 'christmas'))
    return yearly(today, (y) => ({ first: dayOf(y, 12, 24), last: dayOf(y, 12, 26) }), false);
  if (pick(group, 'newYear')) return yearly(today, (y) => single(dayOf(y, 1, 1)), true);
  if (pick(group, 'easter')) return yearly(today, (y) => single(easter(y)), false);
  if (pick(group, 'pentecost')) return yearly(today, (y) => single(plusDays(easter(y), 49)), false);
  if (pick(group, 'dayAfterTomorrow')) return single(plusDays(today, 2));
  if (pick(group, 'tomorrow')) return single(plusDays(today, 1));
  if (pick(group, 'today')) return { ...single(today), current: true };
  const weekday = pick(group, 'weekday')?.value;
  if (weekday !== undefined) {
    const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
    return single(plusDays(today, ahead));
  }
  if (pick(group, 'weekend')) {
    const saturday = plusDays(today, 6 - weekdayOf(today) + (next && weekdayOf(today) < 4 ? 7 : 0));
    return { first: saturday, last: plusDays(saturday, 1) };
  }
  if (unit !== undefined) {
    if (number && !number.ordinal && number.value > 0) return single(laterBy(today, unit, number.value));
    if (pick(group, 'afterNext')) return unitSpan(today, unit, 2);
    if (next && !pick(group, 'lasting')) return unitSpan(today, unit, 1);
    if (pick(group, 'lasting')) return single(laterBy(today, unit, 1));
    const edged = ['beginning', 'middle', 'ending'].some((edge) => pick(group, edge));
    if (pick(group, 'this') || edged) return { ...unitSpan(today, unit, 0), current: true };
    return null;
  }
  if (year !== null) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (number && number.value >= 1 && number.value <= 31) return dayOfMonth(today, number.value);
  return null;
}

function lengthOf(span: Span): number {
  return Math.round((Date.parse(span.last) - Date.parse(span.first)) / 86_400_000) + 1;
}

/** "the beginning of", "mid", "the end of": which part of a period. A part already past is taken a year on. */
function edgeOf(span: Span, group: readonly Item[]): Span {
  const days = lengthOf(span);
  if (days === 1) return span;
  if (pick(group, 'ending')) return single(span.last);
  if (pick(group, 'middle'))
    return single(
      plusDays(
        span.first,
        days <= 7 ? 2 : Math.floor((days - 1) / 2) - (days < 32 && days % 2 === 1 ? 1 : 0),
      ),
    );
  if (pick(group, 'beginning'))
    return { first: span.first, last: plusDays(span.first, Math.max(Math.floor(days / 3) - 1, 0)) };
  return span;
}

function roleOf(group: readonly Item[]): DateRole {
  const named = new Set(group.map(({ name }) => name));
  for (const role of ['past', 'notBefore', 'after', 'until', 'from', 'within', 'lasting'] as const) {
    if (named.has(role)) return role;
  }
  return 'at';
}

function spokenDay(group: readonly Item[], today: Day): SpokenDay | null {
  const role = roleOf(group);
  const place = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
  if (pick(group, 'numeric')?.numeric?.unclear)
    return { role, day: null, behind: null, current: false, unclear: true, ...place };
  const whole = spanOf(group, today);
  if (!whole) return null;
  const span = edgeOf(whole, group);
  if (role === 'past' || span.last < today)
    return { role: 'past', day: null, behind: null, current: false, unclear: false, ...place };
  const edged = span.first !== whole.first || span.last !== whole.last;
  const current = whole.current === true && !edged;
  const behind = plusDays(span.last, 1);
  if (role === 'after') return { role, day: behind, behind, current: false, unclear: false, ...place };
  return {
    role,
    day: current || span.first < today ? null : span.first,
    behind,
    current,
    unclear: false,
    ...place,
  };
}

/** Every day that the text speaks of, in order. `today` is the member's day when the mail was received. */
export function findDays(
  text: Normalised,
  languages: readonly ReadyLanguage[],
  today: Day,
): readonly SpokenDay[] {
  const groups = groupsOf(itemsOf(text, languages), text.tokens);
  return groups.map((group) => spokenDay(group, today)).filter((day): day is SpokenDay => day !== null);
}
