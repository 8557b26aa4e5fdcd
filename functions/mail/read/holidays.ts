// The days that people name by their feast instead of their date, in the calendars they come from.

import type { Day } from '../../core/reading.ts';
import { dayOf, easter, plusDays, weekdayOf } from './calendar.ts';

/** First and last day of a feast in a year. */
type Feast = (year: number) => readonly [first: Day, last: Day];

const fixed =
  (month: number, day: number, last = day): Feast =>
  (year) => [dayOf(year, month, day), dayOf(year, month, last)];

const fromEaster =
  (first: number, last = first): Feast =>
  (year) => [plusDays(easter(year), first), plusDays(easter(year), last)];

/** The n-th weekday (Monday is 1) on or after a day of a month. */
const weekdayFrom =
  (month: number, day: number, weekday: number, weeks = 0): Feast =>
  (year) => {
    const start = dayOf(year, month, day);
    const first = plusDays(start, ((weekday - weekdayOf(start) + 7) % 7) + 7 * weeks);
    return [first, first];
  };

/** Easter Sunday of the eastern churches: Meeus' Julian algorithm, thirteen days on (1900 to 2099). */
function easternEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  return plusDays(dayOf(year, 3, 22), moon + sunday + 13);
}

/** A day of another calendar (CLDR names), looked up day by day: such calendars have no short formula. */
const inCalendar =
  (calendar: string, month: string, day: number, length: number): Feast =>
  (year) => {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: 'UTC',
      month: 'long',
      day: 'numeric',
    });
    for (let ahead = 0; ahead < 366; ahead += 1) {
      const candidate = plusDays(dayOf(year, 1, 1), ahead);
      const parts = format.formatToParts(new Date(`${candidate}T12:00:00Z`));
      const said = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
      if (said('month') === month && said('day') === String(day))
        return [candidate, plusDays(candidate, length - 1)];
    }
    return [dayOf(year, 12, 31), dayOf(year, 12, 31)];
  };

/** Every feast that a language may name. */
export const holidays = {
  newYear: fixed(1, 1),
  epiphany: fixed(1, 6),
  carnival: fromEaster(-48, -47),
  nowruz: fixed(3, 20),
  goodFriday: fromEaster(-2),
  easter: fromEaster(0, 1),
  easterHolidays: fromEaster(0, 14),
  easterMonday: fromEaster(1),
  easternEaster: (year) => [easternEaster(year), plusDays(easternEaster(year), 1)],
  easternPentecost: (year) => [plusDays(easternEaster(year), 49), plusDays(easternEaster(year), 50)],
  kingsDay: fixed(4, 27),
  firstOfMay: fixed(5, 1),
  earlyMay: fixed(5, 1, 3),
  earlyMayBank: weekdayFrom(5, 1, 1),
  eighthOfMay: fixed(5, 8),
  mayHolidays: fixed(5, 1, 10),
  ninthOfMay: fixed(5, 9),
  seventeenthOfMay: fixed(5, 17),
  springBank: weekdayFrom(5, 25, 1),
  ascension: fromEaster(39),
  pentecost: fromEaster(49, 50),
  corpusChristi: fromEaster(60),
  midsummer: (year) => {
    const [eve] = weekdayFrom(6, 19, 5)(year);
    return [eve, plusDays(eve, 1)];
  },
  saintPatrick: fixed(3, 17),
  saintJoseph: fixed(3, 19),
  liberation: fixed(5, 5),
  danishConstitution: fixed(6, 5),
  swedishNationalDay: fixed(6, 6),
  saintJohn: fixed(6, 24),
  summerHolidays: (year) => [dayOf(year, 7, 1), dayOf(year, 8, 31)],
  fourthOfJuly: fixed(7, 4),
  fourteenthOfJuly: fixed(7, 14),
  assumption: fixed(8, 15),
  augustBank: weekdayFrom(8, 25, 1),
  backToSchool: fixed(9, 1),
  labourDay: weekdayFrom(9, 1, 1),
  germanUnity: fixed(10, 3),
  halloween: fixed(10, 31),
  allSaints: fixed(11, 1),
  thanksgiving: weekdayFrom(11, 1, 4, 3),
  advent: weekdayFrom(11, 27, 7),
  saintNicholas: fixed(12, 6),
  lucia: fixed(12, 13),
  christmas: fixed(12, 24, 26),
  easternChristmas: fixed(1, 7),
  newYearsEve: fixed(12, 31),
  ramadan: inCalendar('islamic-umalqura', 'Ramadan', 1, 30),
  eid: inCalendar('islamic-umalqura', 'Shawwal', 1, 3),
  passover: inCalendar('hebrew', 'Nisan', 15, 8),
  hanukkah: inCalendar('hebrew', 'Kislev', 25, 8),
  lunarNewYear: inCalendar('chinese', 'First Month', 1, 3),
} as const satisfies Readonly<Record<string, Feast>>;

export type HolidayName = keyof typeof holidays;

/** Whether a name is one of a feast. */
export const isHoliday = (name: string): name is HolidayName => Object.hasOwn(holidays, name);
