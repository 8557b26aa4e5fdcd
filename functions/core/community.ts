// A community's settings, and the days on which its rounds open.
import { day, hour, type Instant } from './decision.ts';
import { defaultRules, type MatchingRules } from './matching/rules.ts';

export interface Rhythm {
  readonly every: 'week' | 'two weeks' | 'month';
  /** 1 is Monday. For a month, its first such weekday. */
  readonly weekday: number;
  /** Full hour in the community's zone; 4 to 23, since earlier ones may not exist on a day of clock change (`lacksHour`). */
  readonly hour: number;
}

export type Admission =
  | { readonly by: 'anyone' }
  | { readonly by: 'domain'; readonly domains: readonly string[] }
  | { readonly by: 'organiser' };

export interface Community {
  /** The path of its form and the local part of its address. */
  readonly id: string;
  readonly name: string;
  /** IANA name of the zone in which it keeps its days. */
  readonly zone: string;
  readonly rhythm: Rhythm;
  readonly admission: Admission;
  /** Ids of people; their addresses lie in the vault. */
  readonly organisers: readonly string[];
  readonly times: {
    readonly daysToAnswer: number;
    readonly graceHours: number;
    readonly remindAfterDays: number;
    readonly followUpAfterDays: number;
    /** Hours between a plan and its asks, in which organisers read it and may hold a pair; none where absent. */
    readonly hoursToLook?: number;
  };
  readonly rules: MatchingRules;
  /** The round now asking, if any. */
  readonly asking: string | null;
  /** Where the record of past pairs lies; null before the first round has closed. */
  readonly ledger: string | null;
  /** The next slot of the rhythm. One that comes while a round still asks is passed over. */
  readonly nextRound: Instant;
}

/** A community's id: lower-case letters, digits and hyphens, short enough to ride in a reply address. */
export const communityIdPattern = /^[a-z][a-z0-9-]{1,14}$/;

export const defaultTimes: Community['times'] = {
  daysToAnswer: 7,
  graceHours: 24,
  remindAfterDays: 3,
  followUpAfterDays: 14,
};

/** A weekly round must have closed before the next one: less time to answer, the same grace. */
export const usualTimes = (rhythm: Rhythm | undefined): Community['times'] =>
  rhythm?.every === 'week' ? { ...defaultTimes, daysToAnswer: 5, remindAfterDays: 2 } : defaultTimes;

/** A community with the usual settings, its first round in its next slot. */
export function found(
  founding: Pick<Community, 'id' | 'name' | 'zone' | 'organisers'> & Partial<Community>,
  now: Instant,
): Community {
  const community: Community = {
    rhythm: { every: 'two weeks', weekday: 2, hour: 9 },
    admission: { by: 'anyone' },
    times: usualTimes(founding.rhythm),
    rules: defaultRules,
    asking: null,
    ledger: null,
    nextRound: 0,
    ...founding,
  };
  return { ...community, nextRound: nextSlot(community, now) };
}

/** The first instant after `after` on which the rhythm opens a round. */
export function nextSlot(community: Pick<Community, 'rhythm' | 'zone'>, after: Instant): Instant {
  const { rhythm, zone } = community;
  for (let offset = 0; offset <= 62; offset++) {
    const date = dayIn(zone, after + offset * day);
    const at = instantOf(date, rhythm.hour, zone);
    if (at > after && fits(rhythm, date)) return at;
  }
  throw new RangeError('a rhythm without a day');
}

/**
 * Whether the zone's clocks leave out the rhythm's hour on such a weekday within three years: those of Greenland and of
 * Easter Island go forward late on a Saturday.
 */
export function lacksHour({ rhythm, zone }: Pick<Community, 'rhythm' | 'zone'>, from: Instant): boolean {
  const today = dayIn(zone, from);
  const first = Date.parse(`${today}T00:00:00Z`) + ((rhythm.weekday - weekdayOf(today) + 7) % 7) * day;
  for (let midnight = first; midnight <= first + 3 * 366 * day; midnight += 7 * day) {
    const at = instantOf(new Date(midnight).toISOString().slice(0, 10), rhythm.hour, zone);
    if (at + zoneOffset(zone, at) !== midnight + rhythm.hour * hour) return true;
  }
  return false;
}

/** 1 is Monday. */
const weekdayOf = (date: string): number => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

function fits(rhythm: Rhythm, date: string): boolean {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (weekdayOf(date) !== rhythm.weekday) return false;
  if (rhythm.every === 'week') return true;
  if (rhythm.every === 'month') return Number(date.slice(8)) <= 7;
  // 5 January 1970 was a Monday: weeks are counted from there.
  return Math.floor((midnight / day - 4) / 7) % 2 === 0;
}

/** Making a format costs far more than using it, and a community has one zone. */
function keptByZone(make: (timeZone: string) => Intl.DateTimeFormat): (zone: string) => Intl.DateTimeFormat {
  const kept = new Map<string, Intl.DateTimeFormat>();
  return (zone) => {
    const format = kept.get(zone) ?? make(zone);
    kept.set(zone, format);
    return format;
  };
}

const dayFormat = keptByZone(
  (timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }),
);

/** The day `YYYY-MM-DD` that an instant falls on in a zone. */
export const dayIn = (zone: string, at: Instant): string => dayFormat(zone).format(at);

/**
 * The day by which letters ask for an answer: the last one that is over before the time is up, as `YYYY-MM-DD` in the zone.
 * Whoever reads "by Tuesday" has all of Tuesday; only when less than a day is left, it is today.
 */
export function lastWholeDay(zone: string, ends: Instant, now: Instant): string {
  const whole = dayIn(zone, ends - day);
  const today = dayIn(zone, now);
  return whole < today ? today : whole;
}

/** The instant of a full hour on a day in a zone. */
export function instantOf(date: string, atHour: number, zone: string): Instant {
  const wanted = Date.parse(`${date}T00:00:00Z`) + atHour * hour;
  // Two corrections suffice: the first may step over a change of the clock, the second settles it.
  const once = wanted - zoneOffset(zone, wanted);
  return wanted - zoneOffset(zone, once);
}

const timeFormat = keptByZone(
  (timeZone) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

function zoneOffset(zone: string, at: Instant): number {
  const parts = timeFormat(zone).formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/** How long an introduction of a round opened at `opened` may take. */
export function timesFrom(community: Community, opened: Instant) {
  const ends = opened + community.times.daysToAnswer * day;
  return {
    ends,
    closes: ends + community.times.graceHours * hour,
    remindAfter: community.times.remindAfterDays * day,
    followUpAfter: community.times.followUpAfterDays * day,
  };
}
