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

/** Puts a place in, if it is good enough; most are turned away by one comparison. */
export function offer(best: Best, place: number, value: number): void {
  const { places, values } = best;
  const most = places.length;
  const worse = (other: number): boolean =>
    values[other]! < value || (values[other] === value && places[other]! > place);
  if (best.count === most && !worse(most - 1)) return;
  let hole = Math.min(best.count, most - 1);
  if (best.count < most) best.count++;
  while (hole > 0 && worse(hole - 1)) {
    places[hole] = places[hole - 1]!;
    values[hole] = values[hole - 1]!;
    hole--;
  }
  places[hole] = place;
  values[hole] = value;
}
