// For each member the others whose words mean most nearly what they seek: every one compared, or only those around it.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { type Best, newBest, newBests, offer } from './best.ts';
import { type Dots, dotsOf } from './dots.ts';
import type { ReadMember } from './reading.ts';
import type { Vector } from './sense.ts';

/** Comparisons up to which every seek is compared with everything: a community of about 20,000. */
const mostComparisons = 2_000_000_000;
/** In a larger one, the neighbourhoods in which each seek looks. */
const neighbourhoodsSeen = 24;
/** Vectors compared in one go: they fit beside each other into a processor's cache. */
const blockRows = 2_048;

/** Something that a member sought or said. */
interface Spoken {
  readonly place: number;
  readonly vector: Vector;
}

/** By member the places of the nearest others, nearest first. */
export function nearestByVectors(
  members: readonly ReadMember[],
  nearest: number,
  most = mostComparisons,
): Int32Array[] {
  const said = spoken(members, ({ offers, seeks }) => [...offers, ...seeks]);
  const sought = spoken(members, ({ seeks }) => seeks);
  if (said.length === 0 || sought.length === 0) return members.map(() => new Int32Array(0));
  const dots = dotsOf(said[0]!.vector.at.length, blockRows);
  const found = newBests(sought.length, nearest);
  if (said.length * sought.length <= most) compare(dots, said, sought, found);
  else compareAround(dots, said, sought, found);
  return ofMembers(members.length, nearest, sought, found);
}

function spoken(
  members: readonly ReadMember[],
  of: (member: ReadMember) => readonly { readonly vector: Vector | null }[],
): Spoken[] {
  return members.flatMap((member, place) =>
    of(member).flatMap(({ vector }) => (vector === null ? [] : [{ place, vector }])),
  );
}

/** Compares all with all, block by block; what one member said stays in one block. */
function compare(
  dots: Dots,
  said: readonly Spoken[],
  sought: readonly Spoken[],
  found: readonly Best[],
): void {
  for (let from = 0; from < said.length; ) {
    let to = Math.min(from + blockRows, said.length);
    if (to < said.length) {
      const cut = to;
      while (to > from && said[to]!.place === said[to - 1]!.place) to--;
      if (to === from) to = cut;
    }
    const block = said.slice(from, to);
    dots.hold(block.map(({ vector }) => vector.at));
    const places = Int32Array.from(block, ({ place }) => place);
    const lengths = Float64Array.from(block, ({ vector }) => vector.length);
    sought.forEach(({ place, vector }, i) => {
      offerNearest(found[i]!, place, vector.length, dots.with(vector.at), places, lengths);
    });
    from = to;
  }
}

/** Each member once in a block, by the nearest of what they said. */
function offerNearest(
  best: Best,
  own: number,
  length: number,
  products: Int32Array,
  places: Int32Array,
  lengths: Float64Array,
): void {
  for (let i = 0; i < products.length; ) {
    const place = places[i]!;
    let cosine = 0;
    for (; i < products.length && places[i] === place; i++) {
      cosine = Math.max(cosine, products[i]! / (length * lengths[i]!));
    }
    if (cosine > 0 && place !== own) offer(best, place, cosine);
  }
}

/**
 * An inverted file (Sivic and Zisserman 2003): everything said goes to the nearest of some centres, and a seek is
 * compared only around the centres nearest to it. Centres are taken evenly from what was said.
 */
function compareAround(
  dots: Dots,
  said: readonly Spoken[],
  sought: readonly Spoken[],
  found: readonly Best[],
): void {
  const count = Math.min(blockRows, Math.ceil(2 * Math.sqrt(said.length)));
  const centres = Array.from({ length: count }, (_, i) => said[Math.floor((i * said.length) / count)]!);
  const order = Int32Array.from(centres, (_, i) => i);
  const lengths = Float64Array.from(centres, ({ vector }) => vector.length);
  const nearestCentres = ({ vector }: Spoken, most: number): Int32Array => {
    const best = newBest(most);
    offerNearest(best, -1, vector.length, dots.with(vector.at), order, lengths);
    return best.places.slice(0, best.count);
  };
  dots.hold(centres.map(({ vector }) => vector.at));
  const saidAround = centres.map((): Spoken[] => []);
  const seekersAround = centres.map((): number[] => []);
  for (const one of said) saidAround[nearestCentres(one, 1)[0] ?? 0]!.push(one);
  sought.forEach((one, i) => {
    for (const centre of nearestCentres(one, neighbourhoodsSeen)) seekersAround[centre]!.push(i);
  });
  saidAround.forEach((around, centre) => {
    const seekers = seekersAround[centre]!;
    compare(
      dots,
      around,
      seekers.map((i) => sought[i]!),
      seekers.map((i) => found[i]!),
    );
  });
}

/** From the nearest of each seek to those of each member; somebody near to several counts once, by the best. */
function ofMembers(
  count: number,
  nearest: number,
  sought: readonly Spoken[],
  found: readonly Best[],
): Int32Array[] {
  const lists = Array.from({ length: count }, () => new Int32Array(0));
  // The seeks of a member follow each other.
  for (let from = 0; from < sought.length; ) {
    const { place } = sought[from]!;
    const known = new Map<number, number>();
    let to = from;
    for (; to < sought.length && sought[to]!.place === place; to++) {
      const { places, values, count: held } = found[to]!;
      for (let at = 0; at < held; at++) {
        known.set(places[at]!, Math.max(known.get(places[at]!) ?? 0, values[at]!));
      }
    }
    const best = newBest(nearest);
    for (const [other, value] of known) offer(best, other, value);
    lists[place] = best.places.slice(0, best.count);
    from = to;
  }
  return lists;
}
