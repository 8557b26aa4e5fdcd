// Days and periods of the calendar as people count them: months, weeks, feasts, so many weeks from now.

import type { Day } from '../../core/reading.ts';
import { dayOf, exists, partsOf, plusDays, plusMonths, weekdayOf } from './calendar.ts';
import { holidays, isHoliday } from './holidays.ts';

/** A run of days, first and last. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  /** Today lies inside. */
  readonly current?: boolean;
}

export function monthSpan(year: number, month: number): Span {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
}

/** The n-th week of a month counts from its first day: the second begins on the 8th. */
export function weekOfMonth(year: number, month: number, week: number): Span {
  return { first: dayOf(year, month, 7 * week - 6), last: dayOf(year, month, 7 * week) };
}

export function lastWeekOf(year: number, month: number): Span {
  const last = dayOf(year, month + 1, 0);
  return { first: plusDays(last, -6), last };
}

/** The next turn of something yearly that is not wholly past; `current` where today lies inside. */
export function yearly(today: Day, build: (year: number) => Span, forward: boolean): Span {
  const { year } = partsOf(today);
  for (const candidate of [year - 1, year, year + 1]) {
    const span = build(candidate);
    if (span.last < today) continue;
    if (span.first > today) return span;
    if (!forward) return { ...span, current: true };
  }
  return build(year + 2);
}

export function unitSpan(today: Day, unit: number, ahead: number): Span {
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

export function single(day: Day): Span {
  return { first: day, last: day };
}

export function dayInMonth(today: Day, day: number, month: number, year: number | null): Span | null {
  if (year !== null) return exists(year, month, day) ? single(dayOf(year, month, day)) : null;
  for (const candidate of [0, 1, 2, 3, 4]) {
    const { year: now } = partsOf(today);
    if (exists(now + candidate, month, day) && dayOf(now + candidate, month, day) >= today) {
      return single(dayOf(now + candidate, month, day));
    }
  }
  return null;
}

export function dayOfMonth(today: Day, day: number): Span | null {
  const { year, month } = partsOf(today);
  for (const ahead of [0, 1, 2]) {
    const { year: y, month: m } = partsOf(dayOf(year, month + ahead, 1));
    if (exists(y, m, day) && dayOf(y, m, day) >= today) return single(dayOf(y, m, day));
  }
  return null;
}

/** The ISO week of that number (ISO 8601: week 1 holds the first Thursday), this year's or, where it is past, the next's. */
export function isoWeek(today: Day, week: number, year: number | null): Span {
  const build = (candidate: number): Span => {
    const fourth = dayOf(candidate, 1, 4);
    const monday = plusDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
    return { first: monday, last: plusDays(monday, 6) };
  };
  return year === null ? yearly(today, build, false) : build(year);
}

/** The next turn of a feast, or its turn in a year. */
export function feastSpan(today: Day, feast: string, year: number | null): Span | null {
  const spans = (feast === 'feasts' ? ['easter', 'christmas'] : [feast]).filter(isHoliday).map((name) => {
    const build = (candidate: number): Span => {
      const [first, last] = holidays[name](candidate);
      return { first, last };
    };
    return year === null ? yearly(today, build, name === 'newYear') : build(year);
  });
  return spans.sort((one, other) => (one.first < other.first ? -1 : 1))[0] ?? null;
}

/** "Monday the 4th": the next 4th that is a Monday, within half a year. */
export function weekdayOfMonth(today: Day, weekday: number, day: number): Span | null {
  for (let month = 0, from = today; month < 6; month += 1) {
    const span = dayOfMonth(from, day);
    if (!span) return null;
    if (weekdayOf(span.first) === weekday) return span;
    from = plusDays(span.first, 1);
  }
  return null;
}
