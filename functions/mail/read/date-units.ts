// Days by weekday, weekend and unit: "Thursday in a week", "from week 17", "in a month and a half".

import type { Day } from '../../core/reading.ts';
import { dayOf, exists, partsOf, plusDays, weekdayOf } from './calendar.ts';
import { dayOfMonth, isoWeek, laterBy, type Span, single, unitSpan, weekdayOfMonth } from './date-periods.ts';
import { type Item, pick } from './date-words.ts';

/** "From the 17th week on": no month has so many, and nobody counts a week of their own so. */
const isWeekOfYear = (number: Item, group: readonly Item[]): boolean =>
  number.ordinal === true &&
  number.value > 5 &&
  ['from', 'until', 'after', 'notBefore'].some((role) => pick(group, role));

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
export function moreOf(group: readonly Item[]): Item | undefined {
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

/** What makes of a number of days the time until then. */
const counting = ['until', 'after', 'from', 'within', 'lasting', 'notBefore', 'next', 'this'] as const;

/** The coming day of that number, Monday to Sunday; never today. */
const comingDay = (today: Day, weekday: number): number => (weekday - weekdayOf(today) + 7) % 7 || 7;

/** "Monday the 30th", "Thursday of next week", "Friday in a week": the day of a weekday. */
export function ofWeekday(group: readonly Item[], today: Day, weekday: number): Span | null {
  const [unit, number] = [pick(group, 'unit')?.value, moreOf(group) ?? pick(group, 'number')];
  const next = pick(group, 'next');
  const later = pick(group, 'afterNext');
  const ahead = comingDay(today, weekday);
  if (number?.digits && unit === undefined && number.value >= 1 && number.value <= 31)
    return weekdayOfMonth(today, weekday, number.value) ?? dayOfMonth(today, number.value);
  if (pick(group, 'within') && weeksOn(group) > 0) return single(plusDays(today, ahead + 7 * weeksOn(group)));
  if (unit === 2 && !number && !next && !pick(group, 'this') && !later)
    return single(plusDays(today, ahead + 7));
  if (unit === 2 && (next || later)) {
    const week = unitSpan(today, 2, next ? 1 : 2);
    return single(plusDays(week.first, weekday - 1));
  }
  // Nobody calls tomorrow "next Wednesday".
  const skipped = next && next.value !== 1 && ahead <= 2 ? 1 : weeksOn(group);
  return single(plusDays(today, ahead + 7 * skipped));
}

/** The weekend that is meant, or the day of the month that is named beside the word. */
export function ofWeekend(group: readonly Item[], today: Day): Span | null {
  const number = pick(group, 'number');
  if (number?.digits && number.value <= 31) return dayOfMonth(today, number.value);
  const skips = pick(group, 'next') !== undefined && weekdayOf(today) < 4;
  const saturday = plusDays(today, 6 - weekdayOf(today) + (skips ? 7 : 0));
  return { first: saturday, last: plusDays(saturday, 1) };
}

/** "The 5th of next month". */
function ofNextMonth(today: Day, day: number): Span | null {
  const { year, month } = partsOf(dayOf(partsOf(today).year, partsOf(today).month + 1, 1));
  return exists(year, month, day) ? single(dayOf(year, month, day)) : null;
}

/** Whether a number beside "week" is that of the calendar week. */
const isWeekNumber = (number: Item, unit: Item, group: readonly Item[]): boolean =>
  unit.value === 2 &&
  number.digits === true &&
  (unit.numbered === true || (!number.ordinal && number.start >= unit.end) || isWeekOfYear(number, group)) &&
  number.value >= 1 &&
  number.value <= 53;

/** So many of a unit: from now where a number says how many, else the one that is meant. */
export function ofUnit(group: readonly Item[], today: Day, unit: Item): Span | null {
  const number = moreOf(group) ?? pick(group, 'number');
  const next = pick(group, 'next') !== undefined;
  const { value } = unit;
  if (value === 3 && next && number?.ordinal && number.digits) return ofNextMonth(today, number.value);
  if (number && isWeekNumber(number, unit, group))
    return isoWeek(today, number.value, pick(group, 'year')?.value ?? null);
  // "If one day I wanted to": some day, not tomorrow.
  const someday = value === 1 && number?.value === 1 && !number.digits;
  if (someday && !counting.some((role) => pick(group, role))) return null;
  return countedOf(group, today, value, number) ?? unitMeant(group, today, value);
}

/** "In three weeks", "a month and a half", "a few days". */
function countedOf(group: readonly Item[], today: Day, unit: number, number: Item | undefined): Span | null {
  const half = pick(group, 'andHalf') ? 0.5 : 0;
  if (pick(group, 'few') && !number) return single(laterBy(today, unit, few));
  if (half > 0 && !number) return single(laterBy(today, unit, 1 + half));
  return number && !number.ordinal && number.value > 0
    ? single(laterBy(today, unit, number.value + half))
    : null;
}

/** "Next week", "the week after next", "this month", "a year from now". */
function unitMeant(group: readonly Item[], today: Day, unit: number): Span | null {
  const named = (name: string): boolean => pick(group, name) !== undefined;
  if (named('afterNext')) return unitSpan(today, unit, 2);
  // "This time next year".
  if (unit === 4 && named('next') && named('this')) return single(laterBy(today, unit, 1));
  if (named('next') && !named('lasting')) return unitSpan(today, unit, 1);
  const hence = group.some((item) => item.hence) && !named('this');
  if (hence || named('lasting') || (named('whole') && unit > 1)) return single(laterBy(today, unit, 1));
  const edged = ['beginning', 'middle', 'ending', 'untilEnd'].some(named);
  return named('this') || edged ? { ...unitSpan(today, unit, 0), current: true } : null;
}
