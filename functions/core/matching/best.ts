// The best few of a long list.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array

/** Values and places in falling order, ties to the smaller place. */
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

/** Puts a place in, if it is good enough; most are turned away by one comparison. */
export function offer(best: Best, place: number, value: number): void {
  const most = best.places.length;
  if (best.count === most && !isWorse(best, most - 1, place, value)) return;
  let hole = Math.min(best.count, most - 1);
  if (best.count < most) best.count++;
  while (hole > 0 && isWorse(best, hole - 1, place, value)) {
    best.places[hole] = best.places[hole - 1]!;
    best.values[hole] = best.values[hole - 1]!;
    hole--;
  }
  best.places[hole] = place;
  best.values[hole] = value;
}

/** Whether what is held at a rank comes after another place and value. */
function isWorse({ places, values }: Best, rank: number, place: number, value: number): boolean {
  return values[rank]! < value || (values[rank] === value && places[rank]! > place);
}
