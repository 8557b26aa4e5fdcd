// Counting days: plain calendar arithmetic on 'YYYY-MM-DD', Easter, and the day it is somewhere.

import type { Day } from '../../core/reading.ts';

const millisecondsADay = 86_400_000;

/** A day by year, month (1 to 12) and day; overflowing values roll on, as the 0th of May is the 30th of April. */
export function dayOf(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Year, month and day as numbers. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** The day some days later. */
export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** The same day some months later, or that month's last day. */
export function plusMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const last = partsOf(dayOf(year, month + months + 1, 0)).day;
  return dayOf(year, month + months, Math.min(date, last));
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Whether month and day exist in that year. */
export function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return partsOf(dayOf(year, month, day)).day === day;
}

/** Easter Sunday of the western churches (the anonymous Gregorian computus, Nature, 20 April 1876). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day at an instant (epoch milliseconds) in an IANA zone. Throws RangeError for an unknown zone. */
export function localDay(instant: number, zone: string): Day {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(zone, format);
  }
  return format.format(new Date(instant));
}
