// The best few of long lists, of many lists at once.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array

/**
 * By list the places with the highest values, in falling order, ties to the smaller place, no place twice. They lie side by side
 * in arrays, those of list i from i × `most` on: objects of their own would take several times the room.
 */
export interface Bests {
  readonly most: number;
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly counts: Uint8Array;
}

/** So many empty lists of up to `most` places, at most 255; threads may share them, each filling lists of its own. */
export function newBests(lists: number, most: number): Bests {
  return {
    most,
    places: new Int32Array(new SharedArrayBuffer(4 * lists * most)),
    values: new Float64Array(new SharedArrayBuffer(8 * lists * most)),
    counts: new Uint8Array(new SharedArrayBuffer(lists)),
  };
}

/** Lists of which only the places are wanted from now on. */
export type Chosen = Omit<Bests, 'values'>;

export const chosen = ({ most, places, counts }: Bests): Chosen => ({ most, places, counts });

/** The places of a list, best first: a view. */
export function placesOf({ most, places, counts }: Chosen, list: number): Int32Array {
  return places.subarray(list * most, list * most + counts[list]!);
}

/** The least value of a list that is full; before that, whatever is positive is good enough. */
export function leastOf({ most, values, counts }: Bests, list: number): number {
  return counts[list]! < most ? 0 : values[(list + 1) * most - 1]!;
}

/** Whether a place would come in, unless it is there already; most are turned away by one comparison. */
export function isGoodEnough(bests: Bests, list: number, place: number, value: number): boolean {
  const { most, counts } = bests;
  return counts[list]! < most || isWorse(bests, (list + 1) * most - 1, place, value);
}

/** Puts a place in, if it is good enough; one that is there already keeps the better of its values. */
export function offer(bests: Bests, list: number, place: number, value: number): void {
  if (!isGoodEnough(bests, list, place, value)) return;
  const { most, places, values, counts } = bests;
  const first = list * most;
  const end = first + counts[list]!;
  let hole = first;
  while (hole < end && places[hole] !== place) hole++;
  if (hole < end && values[hole]! >= value) return;
  if (hole === first + most) hole--;
  else if (hole === end) counts[list]!++;
  for (; hole > first && isWorse(bests, hole - 1, place, value); hole--) {
    places[hole] = places[hole - 1]!;
    values[hole] = values[hole - 1]!;
  }
  places[hole] = place;
  values[hole] = value;
}

/** Whether what is held somewhere comes after another place and value. */
function isWorse({ places, values }: Bests, at: number, place: number, value: number): boolean {
  return values[at]! < value || (values[at] === value && places[at]! > place);
}
