// Work parted among threads: which members are whose.

/** Every `of`-th member, from the place `part` on. */
export interface Part {
  readonly part: number;
  readonly of: number;
}

/** All of the work. */
export const whole: Part = { part: 0, of: 1 };

export const isIn = ({ part, of }: Part, place: number): boolean => place % of === part;

/** The places of a part among so many members. */
export function* placesIn({ part, of }: Part, count: number): Generator<number> {
  for (let place = part; place < count; place += of) yield place;
}

/** Whether two members, by their places, may be a pair at all. */
export type Allowed = (one: number, other: number) => boolean;
