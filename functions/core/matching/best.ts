// The best few of a long list.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array

/** Values and places in falling order, ties to the smaller place; no place twice. */
export interface Best {
  readonly places: Int32Array;
  readonly values: Float64Array;
  count: number;
}

export function newBest(most: number): Best {
  return { places: new Int32Array(most), values: new Float64Array(most), count: 0 };
}

/** Many at once, side by side in memory: small arrays of their own would take several times the room. */
export function newBests(count: number, most: number): Best[] {
  const places = new Int32Array(count * most);
  const values = new Float64Array(count * most);
  return Array.from({ length: count }, (_, i) => ({
    places: places.subarray(i * most, (i + 1) * most),
    values: values.subarray(i * most, (i + 1) * most),
    count: 0,
  }));
}

/** The least value that is held once all room is taken; before that, whatever is positive is good enough. */
export function leastOf({ places, values, count }: Best): number {
  return count < places.length ? 0 : values[count - 1]!;
}

/** Whether a place would come in, unless it is there already; most are turned away by one comparison. */
export function isGoodEnough(best: Best, place: number, value: number): boolean {
  const last = best.places.length - 1;
  return best.count <= last || isWorse(best, last, place, value);
}

/** Puts a place in, if it is good enough; one that is there already keeps the better of its values. */
export function offer(best: Best, place: number, value: number): void {
  if (!isGoodEnough(best, place, value)) return;
  const { places, values } = best;
  let hole = 0;
  while (hole < best.count && places[hole] !== place) hole++;
  if (hole < best.count && values[hole]! >= value) return;
  if (hole === places.length) hole--;
  else if (hole === best.count) best.count++;
  while (hole > 0 && isWorse(best, hole - 1, place, value)) {
    places[hole] = places[hole - 1]!;
    values[hole] = values[hole - 1]!;
    hole--;
  }
  places[hole] = place;
  values[hole] = value;
}

/** Whether what is held at a rank comes after another place and value. */
function isWorse({ places, values }: Best, rank: number, place: number, value: number): boolean {
  return values[rank]! < value || (values[rank] === value && places[rank]! > place);
}
