// What a demonstration would have cost, counted apart: for whoever joins, for a round, and for a minute in which nothing happens.
import type { Metered } from '../meter.ts';
import type { Stage } from './stage.ts';

/** Counts in the bill's units; `letters` by recipient, the table's bytes with those that have expired since. */
export type Usage = Readonly<
  Record<Metered | 'letters' | 'readUnits' | 'writeUnits' | 'tableBytes' | 'logBytes', number>
>;

/** What any month is reckoned from. */
export interface Counted {
  /** For each member, from the form to the welcome. */
  readonly joining: Usage;
  /** For each member who was there when the rounds opened, up to the last follow-up. */
  readonly round: Usage;
  /** For each run of the clock that finds nothing to do. */
  readonly minute: Usage;
}

/** All counts of the stage so far. */
export function usageOf({ aws, writes, logLines }: Pick<Stage, 'aws' | 'writes' | 'logLines'>): Usage {
  const { writeUnits, readUnits, bytes } = writes.table();
  return {
    ...aws.meter.read(),
    letters: aws.letters().reduce((sum, { to }) => sum + to.length, 0),
    readUnits,
    writeUnits,
    tableBytes: bytes,
    logBytes: logLines.reduce((sum, line) => sum + Buffer.byteLength(line), 0),
  };
}

/** The counts at four moments, each holding what came before. */
export interface Moments {
  readonly founded: Usage;
  readonly joined: Usage;
  readonly over: Usage;
  /** After some minutes in which nothing was due. */
  readonly rested: Usage;
}

/** Takes the moments apart. The clock's own minutes are no member's: a month has its 43,200 whoever plays. */
export function countedOf({ founded, joined, over, rested }: Moments, members: number): Counted {
  const minute = shared(less(rested, over), rested.clockCalls - over.clockCalls);
  const without = (part: Usage) =>
    less(
      part,
      each(minute, (_, number) => number * part.clockCalls),
    );
  return {
    joining: shared(without(less(joined, founded)), members),
    round: shared(without(less(over, joined)), members),
    minute,
  };
}

const less = (later: Usage, earlier: Usage): Usage => each(later, (thing, number) => number - earlier[thing]);

/** To four places: a count a member, not a measurement. */
const shared = (whole: Usage, among: number): Usage =>
  each(whole, (_, number) => Math.round((number / Math.max(1, among)) * 10_000) / 10_000);

const each = (usage: Usage, change: (thing: keyof Usage, number: number) => number): Usage =>
  Object.fromEntries(
    Object.entries(usage).map(([thing, number]) => [thing, change(thing as keyof Usage, number)]),
  ) as Usage;
