// The service's time on one machine: the wall clock and an offset, which the mailbox moves and the data keep.
import type { Shelf } from './shelf.ts';

export interface Time {
  /** Epoch milliseconds. */
  now(): number;
  /** Time only goes forward. */
  move(milliseconds: number): void;
}

const name = 'offset.json';

/** Opens the time with the offset that lies on the shelf. */
export function openTime(shelf: Shelf): Time {
  const kept = shelf.get(name);
  let offset = kept ? (JSON.parse(kept.toString()) as { milliseconds: number }).milliseconds : 0;
  return {
    now: () => Date.now() + offset,
    move(milliseconds) {
      if (milliseconds < 0) throw new RangeError('time does not go back');
      offset += milliseconds;
      shelf.put(name, Buffer.from(JSON.stringify({ milliseconds: offset })));
    },
  };
}
