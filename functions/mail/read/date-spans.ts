// From the words of one date to the days they name, as seen from today.

import type { Day } from '../../core/reading.ts';
import { dayOf, partsOf, plusDays, plusMonths, weekdayOf } from './calendar.ts';
import {
  dayInMonth,
  dayOfMonth,
  feastSpan,
  lastWeekOf,
  laterBy,
  monthSpan,
  type Span,
  single,
  weekOfMonth,
  yearly,
} from './date-periods.ts';
import { moreOf, ofUnit, ofWeekday, ofWeekend } from './date-units.ts';
import { type Item, pick } from './date-words.ts';

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

/** "12 May", "the last week of May", "May". */
function ofMonth(group: readonly Item[], today: Day, month: number, year: number | null): Span | null {
  const next = pick(group, 'next') !== undefined;
  const unit = pick(group, 'unit')?.value;
  const within = nthWeekday(group, today, month, year, next);
  if (within) return within;
  const isDay = (item: Item): boolean =>
    item.name === 'number' && (item.ordinal === true || item.digits === true || item.value > 1);
  // "Between the 5th and the 20th of April".
  const named = pick(group, 'between') ? group.find(isDay) : group.findLast(isDay);
  const day = pick(group, 'half') ? undefined : named;
  const single = unit === undefined || (unit === 2 && day !== undefined && day.value > 5);
  if (single && day && day.value >= 1 && day.value <= 31) return dayInMonth(today, day.value, month, year);
  if (unit === 2 && pick(group, 'ending'))
    return yearly(today, (candidate) => lastWeekOf(candidate, month), next);
  const week = unit === 2 ? group.find((item) => item.ordinal && item.value <= 5)?.value : undefined;
  if (week !== undefined) return yearly(today, (candidate) => weekOfMonth(candidate, month, week), next);
  return year === null
    ? yearly(today, (candidate) => monthSpan(candidate, month), next)
    : monthSpan(year, month);
}

/** Seasons begin with the sun, on the 21st: nobody who names one means to be asked before. */
const seasonStart: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** A season; undefined where none is named. */
function ofSeason(group: readonly Item[], today: Day, year: number | null): Span | undefined {
  const [, start] = Object.entries(seasonStart).find(([name]) => pick(group, name)) ?? [];
  if (start === undefined) return undefined;
  const next = pick(group, 'next') !== undefined;
  const build = (candidate: number): Span => ({
    first: dayOf(candidate, start, 21),
    last: dayOf(candidate, start + 3, 20),
  });
  // "Next spring", said in the month in which it begins, is a year on.
  const from = next && partsOf(today).month === start ? plusMonths(today, 1) : today;
  return year === null ? yearly(from, build, next) : build(year);
}

/** "The third quarter", "next quarter". */
function ofQuarter(group: readonly Item[], today: Day, year: number | null): Span {
  const next = pick(group, 'next') !== undefined;
  const value = pick(group, 'quarter')?.value || (moreOf(group) ?? pick(group, 'number'))?.value || 0;
  const build =
    (from: number) =>
    (candidate: number): Span => ({
      first: dayOf(candidate, 3 * from - 2, 1),
      last: dayOf(candidate, 3 * from + 1, 0),
    });
  if (value >= 1 && value <= 4)
    return year === null ? yearly(today, build(value), false) : build(value)(year);
  const present = Math.ceil(partsOf(today).month / 3);
  const chosen = build(present + (next ? 1 : 0))(partsOf(today).year);
  return next ? chosen : { ...chosen, current: true };
}

/** Tomorrow and its like; undefined where none is named. */
function ofToday(group: readonly Item[], today: Day): Span | undefined {
  const unit = pick(group, 'unit')?.value;
  const number = moreOf(group) ?? pick(group, 'number');
  if (pick(group, 'fortnight')) return single(laterBy(today, 2, 2 * Math.max(number?.value ?? 1, 1)));
  if (pick(group, 'dayAfterTomorrow')) return single(plusDays(today, 2));
  // "Tomorrow week", "today fortnight": so much further on.
  if (pick(group, 'tomorrow')) return single(plusDays(today, unit === 2 ? 8 : 1));
  if (pick(group, 'today') && unit === undefined) return { ...single(today), current: true };
  return pick(group, 'halfYear') ? single(laterBy(today, 3, 6)) : undefined;
}

/**
 * The period or day that a group names, before its edge ("end of") and role are applied. `before` is a day named before
 * it, to which a bare number leans: "in hospital until 19 April, ask me on the 20th".
 */
export function spanOf(group: readonly Item[], today: Day, before: Day = today): Span | null {
  const numeric = pick(group, 'numeric')?.numeric;
  if (numeric) return dayInMonth(today, numeric.day, numeric.month, numeric.year);
  const year = pick(group, 'year')?.value ?? null;
  const unit = pick(group, 'unit');
  const yearAhead = unit?.value === 4 && pick(group, 'next') ? partsOf(today).year + 1 : year;
  const month = pick(group, 'month')?.value;
  if (month !== undefined) return ofMonth(group, today, month, yearAhead);
  const season = ofSeason(group, today, yearAhead);
  if (season) return season;
  if (pick(group, 'quarter')) return ofQuarter(group, today, yearAhead);
  const feast = pick(group, 'holiday')?.feast;
  if (feast !== undefined) return feastSpan(today, feast, year);
  const near = ofToday(group, today);
  if (near) return near;
  const weekday = pick(group, 'weekday')?.value;
  if (weekday !== undefined) return ofWeekday(group, today, weekday);
  if (pick(group, 'weekend')) return ofWeekend(group, today);
  if (unit) return ofUnit(group, today, unit);
  if (year !== null) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  const number = pick(group, 'number');
  return number && number.value >= 1 && number.value <= 31 ? dayOfMonth(before, number.value) : null;
}

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
