// For each member the others who share the most telling words of what they seek: exactly those that reading everything would find.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { type Best, isGoodEnough, leastOf, newBest, offer } from './best.ts';
import type { Allowed } from './nearest-vectors.ts';
import type { ReadCommunity, ReadMember } from './reading.ts';

/** An index from each term to the places of those who say it, and room for one search in it. */
interface Index {
  readonly rarity: Float64Array;
  readonly holders: readonly Int32Array[];
  /** By place, the summed rarity of what was found to be shared so far; those with any are the first of `touched`. */
  readonly shared: Float64Array;
  readonly touched: Int32Array;
  touchedCount: number;
}

/**
 * By member the places of the others who share the most with what they seek, most first: those allowed, by the summed rarity of
 * the terms of all their seeks that the other says anywhere; ties go to the earlier place.
 */
export function nearestByTerms(
  { members, rarity }: ReadCommunity,
  nearest: number,
  allowed: Allowed,
): Int32Array[] {
  const index: Index = {
    rarity,
    holders: holdersByTerm(members, rarity.length),
    shared: new Float64Array(members.length),
    touched: new Int32Array(members.length),
    touchedCount: 0,
  };
  return members.map((member, place) => {
    const { places, count } = bestFor(index, members, place, soughtTerms(member, rarity), nearest, allowed);
    return places.slice(0, count);
  });
}

/**
 * Adds up term by term, rarest first, and stops where all terms that are left together could bring in nobody new (MaxScore; Turtle and Flood
 * 1995). Rarities being multiples of a power of two, sums are exact and no order of adding changes them.
 */
function bestFor(
  index: Index,
  members: readonly ReadMember[],
  own: number,
  terms: readonly number[],
  nearest: number,
  allowed: Allowed,
): Best {
  const { rarity, holders, shared, touched } = index;
  let left = terms.reduce((sum, term) => sum + rarity[term]!, 0);
  let read = 0;
  let least = 0;
  for (; read < terms.length; read++) {
    const list = holders[terms[read]!]!;
    // To look who is best so far costs as much as reading a list of that length.
    if (list.length > index.touchedCount && index.touchedCount >= nearest) {
      least = leastOf(bestOf(index, own, nearest, allowed, (place) => shared[place]!));
      if (least > left) break;
    }
    left -= rarity[terms[read]!]!;
    for (let i = 0; i < list.length; i++) {
      const place = list[i]!;
      if (shared[place] === 0) touched[index.touchedCount++] = place;
      shared[place]! += rarity[terms[read]!]!;
    }
  }
  const rest = Int32Array.from(terms.slice(read)).sort();
  const best = bestOf(index, own, nearest, allowed, (place) => {
    const sum = shared[place]!;
    return sum + left < least ? 0 : sum + rarityIn(members[place]!.all, rest, rarity);
  });
  for (let i = 0; i < index.touchedCount; i++) shared[touched[i]!] = 0;
  index.touchedCount = 0;
  return best;
}

function bestOf(
  { touched, touchedCount }: Index,
  own: number,
  nearest: number,
  allowed: Allowed,
  value: (place: number) => number,
): Best {
  const best = newBest(nearest);
  for (let i = 0; i < touchedCount; i++) {
    const place = touched[i]!;
    const sum = value(place);
    if (sum === 0 || place === own || !isGoodEnough(best, place, sum)) continue;
    if (allowed(own, place)) offer(best, place, sum);
  }
  return best;
}

/** The summed rarity of the terms, both lists ascending, that are in both; the first is the longer. */
function rarityIn(all: Int32Array, terms: Int32Array, rarity: Float64Array): number {
  let sum = 0;
  let at = 0;
  for (const term of terms) {
    while (at < all.length && all[at]! < term) at++;
    if (at < all.length && all[at] === term) sum += rarity[term]!;
  }
  return sum;
}

/** The members who say a term in an offer, a seek or their story. */
function holdersByTerm(members: readonly ReadMember[], terms: number): Int32Array[] {
  const counts = new Int32Array(terms);
  for (const { all } of members) for (const term of all) counts[term]!++;
  const holders = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  members.forEach(({ all }, place) => {
    for (const term of all) holders[term]![counts[term]!++] = place;
  });
  return holders;
}

function soughtTerms(member: ReadMember, rarity: Float64Array): number[] {
  const terms = [...new Set(member.seeks.flatMap(({ terms }) => [...terms]))];
  return terms.sort((x, y) => rarity[y]! - rarity[x]! || x - y);
}
