// From the words of one date to the days they name, as seen from today.

import type { Day } from '../../core/reading.ts';
import { dayOf, exists, partsOf, plusDays, plusMonths, weekdayOf } from './calendar.ts';
import type { Item } from './date-words.ts';
import { holidays, isHoliday } from './holidays.ts';

/** A run of days, first and last. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  /** Today lies inside. */
  readonly current?: boolean;
}

/** The first item of that name in a group. */
export const pick = (group: readonly Item[], name: string): Item | undefined =>
  group.find((item) => item.name === name);

function monthSpan(year: number, month: number): Span {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
}

/** The n-th week of a month counts from its first day: the second begins on the 8th. */
function weekOfMonth(year: number, month: number, week: number): Span {
  return { first: dayOf(year, month, 7 * week - 6), last: dayOf(year, month, 7 * week) };
}

function lastWeekOf(year: number, month: number): Span {
  const last = dayOf(year, month + 1, 0);
  return { first: plusDays(last, -6), last };
}

/** Seasons begin with the sun, on the 21st: nobody who names one means to be asked before. */
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

/** So many days, weeks, months or years (1 to 4) later. */
export function laterBy(today: Day, unit: number, count: number): Day {
  if (unit === 1) return plusDays(today, Math.ceil(count));
  if (unit === 2) return plusDays(today, Math.ceil(7 * count));
  const months = unit === 3 ? count : 12 * count;
  return plusDays(plusMonths(today, Math.floor(months)), Math.round((months % 1) * 30));
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

/** "The first weekend in April", "the last Friday of May"; null where no weekday is counted. */
function nthWeekday(
  group: readonly Item[],
  today: Day,
  month: number,
  year: number | null,
  next: boolean,
): Span | null {
  const count = group.find(
    (item) => item.name === 'number' && item.ordinal && !item.digits && item.value <= 5,
  );
  const weekend = pick(group, 'weekend') !== undefined;
  const weekday = weekend ? 6 : pick(group, 'weekday')?.value;
  const from = pick(group, 'ending') ? 5 : count?.value;
  if (weekday === undefined || from === undefined) return null;
  const build = (candidate: number): Span => {
    const start = dayOf(candidate, month, 1);
    const first = plusDays(start, (weekday - weekdayOf(start) + 7) % 7);
    const counted = plusDays(first, 7 * (from - 1));
    const day = partsOf(counted).month === month ? counted : plusDays(counted, -7);
    return { first: day, last: weekend ? plusDays(day, 1) : day };
  };
  return year === null ? yearly(today, build, next) : build(year);
}

/** The ISO week of that number (ISO 8601: week 1 holds the first Thursday), this year's or, where it is past, the next's. */
function isoWeek(today: Day, week: number, year: number | null): Span {
  const build = (candidate: number): Span => {
    const fourth = dayOf(candidate, 1, 4);
    const monday = plusDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
    return { first: monday, last: plusDays(monday, 6) };
  };
  return year === null ? yearly(today, build, false) : build(year);
}

/** "From the 17th week on": no month has so many, and nobody counts a week of their own so. */
const isWeekOfYear = (number: Item, group: readonly Item[]): boolean =>
  number.ordinal === true &&
  number.value > 5 &&
  ['from', 'until', 'after', 'notBefore'].some((role) => pick(group, role));

/** The next turn of a feast, or its turn in a year. */
function feastSpan(today: Day, feast: string, year: number | null): Span | null {
  const spans = (feast === 'feasts' ? ['easter', 'christmas'] : [feast]).filter(isHoliday).map((name) => {
    const build = (candidate: number): Span => {
      const [first, last] = holidays[name](candidate);
      return { first, last };
    };
    return year === null ? yearly(today, build, name === 'newYear') : build(year);
  });
  return spans.sort((one, other) => (one.first < other.first ? -1 : 1))[0] ?? null;
}

/**
 * The period or day that a group names, before its edge ("end of") and role are applied. `before` is a day named before
 * it, to which a bare number leans: "in hospital until 19 April, ask me on the 20th".
 */
export function spanOf(group: readonly Item[], today: Day, before: Day = today): Span | null {
  const numeric = pick(group, 'numeric')?.numeric;
  if (numeric) return dayInMonth(today, numeric.day, numeric.month, numeric.year);
  const next = pick(group, 'next') !== undefined;
  const year = pick(group, 'year')?.value ?? null;
  const unit = pick(group, 'unit')?.value;
  const number = moreOf(group) ?? pick(group, 'number');
  const yearAhead = unit === 4 && next ? partsOf(today).year + 1 : year;
  const month = pick(group, 'month')?.value;
  if (month !== undefined) {
    const within = nthWeekday(group, today, month, yearAhead, next);
    if (within) return within;
    const isDay = (item: Item): boolean =>
      item.name === 'number' && (item.ordinal === true || item.digits === true || item.value > 1);
    // "Between the 5th and the 20th of April".
    const named = pick(group, 'between') ? group.find(isDay) : group.findLast(isDay);
    const day = pick(group, 'half') ? undefined : named;
    if (
      (unit === undefined || (unit === 2 && day && day.value > 5)) &&
      day &&
      day.value >= 1 &&
      day.value <= 31
    )
      return dayInMonth(today, day.value, month, yearAhead);
    const week = unit === 2 ? group.find((item) => item.ordinal && item.value <= 5)?.value : undefined;
    if (unit === 2 && pick(group, 'ending'))
      return yearly(today, (candidate) => lastWeekOf(candidate, month), next);
    if (week !== undefined) return yearly(today, (candidate) => weekOfMonth(candidate, month, week), next);
    if (yearAhead !== null) return monthSpan(yearAhead, month);
    return yearly(today, (candidate) => monthSpan(candidate, month), next);
  }
  for (const [name, start] of Object.entries(seasonStart)) {
    if (!pick(group, name)) continue;
    const build = (candidate: number): Span => ({
      first: dayOf(candidate, start, 21),
      last: dayOf(candidate, start + 3, 20),
    });
    // "Next spring", said in the month in which it begins, is a year on.
    const from = next && partsOf(today).month === start ? plusMonths(today, 1) : today;
    return yearAhead === null ? yearly(from, build, next) : build(yearAhead);
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
  const feast = pick(group, 'holiday')?.feast;
  if (feast !== undefined) return feastSpan(today, feast, year);
  if (pick(group, 'fortnight')) return single(laterBy(today, 2, 2 * Math.max(number?.value ?? 1, 1)));
  if (pick(group, 'dayAfterTomorrow')) return single(plusDays(today, 2));
  // "Tomorrow week", "today fortnight": so much further on.
  if (pick(group, 'tomorrow')) return single(plusDays(today, unit === 2 ? 8 : 1));
  if (pick(group, 'today') && unit === undefined) return { ...single(today), current: true };
  if (pick(group, 'halfYear')) return single(laterBy(today, 3, 6));
  const weekday = pick(group, 'weekday')?.value;
  if (weekday !== undefined) {
    // "Monday the 30th": the number says which; "Thursday of next week": the week does.
    if (number?.digits && unit === undefined && number.value >= 1 && number.value <= 31)
      return weekdayOfMonth(today, weekday, number.value) ?? dayOfMonth(today, number.value);
    if (pick(group, 'within') && weeksOn(group) > 0)
      return single(plusDays(today, ((weekday - weekdayOf(today) + 7) % 7 || 7) + 7 * weeksOn(group)));
    if (unit === 2 && !number && !next && !pick(group, 'this') && !pick(group, 'afterNext') && today)
      return single(plusDays(today, ((weekday - weekdayOf(today) + 7) % 7 || 7) + 7));
    if (unit === 2 && (next || pick(group, 'afterNext'))) {
      const week = unitSpan(today, 2, next ? 1 : 2);
      return single(plusDays(week.first, weekday - 1));
    }
    const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
    // Nobody calls tomorrow "next Wednesday".
    const skipped = next && pick(group, 'next')?.value !== 1 && ahead <= 2 ? 1 : weeksOn(group);
    return single(plusDays(today, ahead + 7 * skipped));
  }
  if (pick(group, 'weekend') && number?.digits && number.value <= 31) return dayOfMonth(today, number.value);
  if (pick(group, 'weekend')) {
    const saturday = plusDays(today, 6 - weekdayOf(today) + (next && weekdayOf(today) < 4 ? 7 : 0));
    return { first: saturday, last: plusDays(saturday, 1) };
  }
  if (unit === 3 && next && number?.ordinal && number.digits) {
    const { year: now, month: at } = partsOf(today);
    return exists(partsOf(dayOf(now, at + 1, 1)).year, partsOf(dayOf(now, at + 1, 1)).month, number.value)
      ? single(dayOf(now, at + 1, number.value))
      : null;
  }
  if (unit !== undefined) {
    const named = pick(group, 'unit') as Item;
    if (
      unit === 2 &&
      number?.digits &&
      (named.numbered || (!number.ordinal && number.start >= named.end) || isWeekOfYear(number, group)) &&
      number.value >= 1 &&
      number.value <= 53
    )
      return isoWeek(today, number.value, year);
    // "If one day I wanted to": some day, not tomorrow.
    const someday = unit === 1 && number?.value === 1 && !number.digits;
    if (someday && !counting.some((role) => pick(group, role))) return null;
    if (pick(group, 'few') && !number) return single(laterBy(today, unit, few));
    const half = pick(group, 'andHalf') ? 0.5 : 0;
    if (half > 0 && !number) return single(laterBy(today, unit, 1 + half));
    if (number && !number.ordinal && number.value > 0)
      return single(laterBy(today, unit, number.value + half));
    if (pick(group, 'afterNext')) return unitSpan(today, unit, 2);
    // "This time next year".
    if (unit === 4 && next && pick(group, 'this')) return single(laterBy(today, unit, 1));
    if (next && !pick(group, 'lasting')) return unitSpan(today, unit, 1);
    const hence = group.some((item) => item.hence) && !pick(group, 'this');
    if (hence) return single(laterBy(today, unit, 1));
    if (pick(group, 'lasting') || (pick(group, 'whole') && unit > 1)) return single(laterBy(today, unit, 1));
    const edged = ['beginning', 'middle', 'ending', 'untilEnd'].some((edge) => pick(group, edge));
    if (pick(group, 'this') || edged) return { ...unitSpan(today, unit, 0), current: true };
    return null;
  }
  if (year !== null) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (number && number.value >= 1 && number.value <= 31) return dayOfMonth(before, number.value);
  return null;
}

/** "Thursday in a week", "jeudi en quinze": how many weeks further on than the next; `within` stands between. */
function weeksOn(group: readonly Item[]): number {
  const at = group.findIndex(({ name }) => name === 'weekday');
  if (at < 0 || group[at + 1]?.name !== 'within') return 0;
  if (pick(group, 'fortnight')) return 2;
  const value = group.slice(at + 2).find(({ name }) => name === 'number')?.value ?? 0;
  if (pick(group, 'unit')?.value === 2) return value;
  return value === 8 ? 1 : value === 15 ? 2 : 0;
}

/** How many of a unit: the larger of two numbers, as in "a week or two", "een dag of vijftien", "om en fem veckor". */
function moreOf(group: readonly Item[]): Item | undefined {
  const at = group.findIndex(({ name }) => name === 'unit');
  if (at < 0) return undefined;
  const counts = (items: readonly Item[]): readonly Item[] =>
    items.filter(({ name, ordinal }) => name === 'number' && !ordinal);
  const [before, behind] = [counts(group.slice(0, at)), counts(group.slice(at + 1))];
  const [first, second] = before;
  const article = first?.value === 1 && !first.digits;
  if (article && second && second.start === first.end && second.value > 1) return second;
  const more = behind.at(-1);
  const few = article || before.some(({ value }) => value <= 4);
  const near = more && (more.value <= 4 || (article && more.value <= mostGuessed));
  return near && few && group.at(-1) === more ? more : undefined;
}

/** How many "a few" are taken for. */
const few = 3;

/** As many of a unit are guessed at, as in "een dag of twintig". */
const mostGuessed = 20;

/** "Monday the 4th": the next 4th that is a Monday, within half a year. */
function weekdayOfMonth(today: Day, weekday: number, day: number): Span | null {
  for (let month = 0, from = today; month < 6; month += 1) {
    const span = dayOfMonth(from, day);
    if (!span) return null;
    if (weekdayOf(span.first) === weekday) return span;
    from = plusDays(span.first, 1);
  }
  return null;
}

/** What makes of a number of days the time until then. */
const counting = ['until', 'after', 'from', 'within', 'lasting', 'notBefore', 'next', 'this'] as const;

/** Which half of a period is meant: "the second half of April", "zweite Aprilhälfte". */
function halfOf(group: readonly Item[]): number | undefined {
  const half = pick(group, 'half');
  return half && (half.value || pick(group, 'number')?.value);
}

function lengthOf(span: Span): number {
  return Math.round((Date.parse(span.last) - Date.parse(span.first)) / 86_400_000) + 1;
}

/** "the beginning of", "mid", "the end of": which part of a period. A part already past is taken a year on. */
export function edgeOf(span: Span, group: readonly Item[]): Span {
  const days = lengthOf(span);
  // "The last week of May" is one already.
  const counted = pick(group, 'month') && (pick(group, 'weekend') || pick(group, 'unit')?.value === 2);
  if (days === 1 || counted) return span;
  const half = halfOf(group);
  if (half === 1) return { first: span.first, last: plusDays(span.first, Math.ceil(days / 2) - 1) };
  if (half === 2) return { first: plusDays(span.first, Math.floor(days / 2)), last: span.last };
  if (pick(group, 'ending') || pick(group, 'untilEnd')) return single(span.last);
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
