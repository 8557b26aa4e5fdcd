// The days of a community: its slots, its zone, and the nights in which clocks change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  communityIdPattern,
  dayIn,
  defaultTimes,
  found,
  instantOf,
  lacksHour,
  lastWholeDay,
  nextSlot,
  type Rhythm,
  timesFrom,
} from '../../functions/core/community.ts';
import { day, hour } from '../../functions/core/decision.ts';

const at = (text: string) => Date.parse(text);
const rhythm = (every: Rhythm['every'], weekday: number, atHour = 9): Rhythm => ({
  every,
  weekday,
  hour: atHour,
});
const slot = (one: Rhythm, zone: string, after: string) =>
  new Date(nextSlot({ rhythm: one, zone }, at(after))).toISOString();

describe('the next slot', () => {
  it('of every week is the next such weekday at its hour in the zone', () => {
    expect(slot(rhythm('week', 2), 'Europe/Berlin', '2026-03-02T08:00:00Z')).toBe('2026-03-03T08:00:00.000Z');
    expect(slot(rhythm('week', 2), 'America/New_York', '2026-03-02T08:00:00Z')).toBe(
      '2026-03-03T14:00:00.000Z',
    );
  });
  it('is later the same day where the hour has not yet struck, and never the very instant', () => {
    expect(slot(rhythm('week', 2), 'Europe/Berlin', '2026-03-03T07:59:00Z')).toBe('2026-03-03T08:00:00.000Z');
    expect(slot(rhythm('week', 2), 'Europe/Berlin', '2026-03-03T08:00:00Z')).toBe('2026-03-10T08:00:00.000Z');
  });
  it('of every two weeks comes a fortnight apart, the same weeks for everybody', () => {
    const first = slot(rhythm('two weeks', 2), 'Europe/Berlin', '2026-01-05T00:00:00Z');
    const second = slot(rhythm('two weeks', 2), 'Europe/Berlin', first);
    expect(at(second) - at(first)).toBe(14 * day);
  });
  it('of every month is its first such weekday', () => {
    expect(slot(rhythm('month', 7), 'Europe/Berlin', '2026-03-02T08:00:00Z')).toBe(
      '2026-04-05T07:00:00.000Z',
    );
  });
  it('keeps its hour on the wall when the clocks change', () => {
    expect(slot(rhythm('week', 1), 'Europe/Berlin', '2026-03-23T12:00:00Z')).toBe('2026-03-30T07:00:00.000Z');
    expect(slot(rhythm('week', 1), 'Europe/Berlin', '2026-10-19T12:00:00Z')).toBe('2026-10-26T08:00:00.000Z');
  });
  it('is always a right weekday and hour in the zone, and the first one', () => {
    const zones = [
      'Europe/Berlin',
      'America/Los_Angeles',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 4, max: 23 }),
        fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2031-01-01T00:00:00Z') }),
        (zone, weekday, atHour, after) => {
          const next = nextSlot({ rhythm: rhythm('week', weekday, atHour), zone }, after);
          const shown = new Intl.DateTimeFormat('en-GB', {
            timeZone: zone,
            weekday: 'long',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          }).format(next);
          const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
          expect(shown).toContain(names[weekday - 1]);
          expect(shown).toContain(`${String(atHour).padStart(2, '0')}:00`);
          expect(next).toBeGreaterThan(after);
          expect(next - after).toBeLessThanOrEqual(7 * day + hour);
        },
      ),
      { seed: 20260302, numRuns: 200 },
    );
  });
});

describe('an hour that a day may lack', () => {
  const lacks = (zone: string, weekday: number, atHour: number) =>
    lacksHour({ rhythm: rhythm('week', weekday, atHour), zone }, at('2026-03-02T08:00:00Z'));
  it('is found where clocks go forward late on a Saturday, and on no other weekday', () => {
    expect(lacks('America/Nuuk', 6, 23)).toBe(true);
    expect(lacks('Pacific/Easter', 6, 22)).toBe(true);
    expect(lacks('America/Nuuk', 5, 23)).toBe(false);
    expect(lacks('America/Nuuk', 6, 22)).toBe(false);
  });
  it('is none by day, wherever and however clocks change', () => {
    const zones = [
      'Europe/Berlin',
      'America/Santiago',
      'Africa/Casablanca',
      'Asia/Beirut',
      'Antarctica/Troll',
    ];
    for (const zone of [...zones, 'Australia/Lord_Howe', 'America/Nuuk', 'Pacific/Easter'])
      for (const weekday of [5, 6, 7]) expect([zone, lacks(zone, weekday, 9)]).toEqual([zone, false]);
  });
});

describe('a day', () => {
  it('is the one on the wall of the community', () => {
    expect(dayIn('Europe/Berlin', at('2026-03-02T23:30:00Z'))).toBe('2026-03-03');
    expect(dayIn('America/New_York', at('2026-03-02T23:30:00Z'))).toBe('2026-03-02');
  });
  it('begins its hours where the zone says, on days of clock change too', () => {
    const berlin = (date: string, atHour: number) =>
      new Date(instantOf(date, atHour, 'Europe/Berlin')).toISOString();
    expect(berlin('2026-03-28', 9)).toBe('2026-03-28T08:00:00.000Z');
    expect(berlin('2026-03-29', 9)).toBe('2026-03-29T07:00:00.000Z');
    expect(berlin('2026-10-25', 4)).toBe('2026-10-25T03:00:00.000Z');
  });
});

describe('a community that is founded', () => {
  const friends = found(
    { id: 'friends', name: 'Friends', zone: 'Europe/Berlin', organisers: ['olga'] },
    at('2026-03-02T08:00:00Z'),
  );
  it('has the usual settings and its first round in its next slot', () => {
    expect(friends).toMatchObject({
      admission: { by: 'anyone' },
      times: defaultTimes,
      asking: null,
      ledger: null,
    });
    expect(friends.nextRound).toBe(nextSlot(friends, at('2026-03-02T08:00:00Z')));
  });
  it('gives seven days to answer, and a day of grace before silence is an answer', () => {
    const opened = at('2026-03-03T08:00:00Z');
    expect(timesFrom(friends, opened)).toEqual({
      ends: opened + 7 * day,
      closes: opened + 8 * day,
      remindAfter: 3 * day,
      followUpAfter: 14 * day,
    });
  });
  it('has an id that can ride in an address', () => {
    for (const id of ['friends', 'a1', 'harbour-friends']) expect(id).toMatch(communityIdPattern);
    for (const id of ['Friends', '1st', 'a', 'f_riends', 'a-community-with-a-long-name', 'ü'])
      expect(id).not.toMatch(communityIdPattern);
  });
});

describe('the day that letters name', () => {
  it('is the Monday where the time is up on Tuesday morning, so that whoever answers in the evening is in time', () => {
    const ends = at('2026-12-15T08:24:00Z');
    expect(lastWholeDay('Europe/Berlin', ends, at('2026-12-08T08:24:00Z'))).toBe('2026-12-14');
    expect(lastWholeDay('Europe/Berlin', ends, at('2026-12-15T07:00:00Z'))).toBe('2026-12-15');
  });

  it('is over before the time is up, in any zone, as long as a day is left', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
        fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') }),
        fc.integer({ min: 49, max: 240 }),
        (zone, ends, hours) => {
          const named = lastWholeDay(zone, ends, ends - hours * hour);
          expect(named < dayIn(zone, ends)).toBe(true);
          expect(named >= dayIn(zone, ends - 50 * hour)).toBe(true);
        },
      ),
    );
  });
});
