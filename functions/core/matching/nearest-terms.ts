// For each member the others who share the most telling words of what they seek: exactly those that reading everything would find.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { type Bests, isGoodEnough, leastOf, offer } from './best.ts';
import { type Allowed, type Part, placesIn } from './part.ts';
import type { TermsOfAll } from './reading.ts';

type TermsOfOne = TermsOfAll['members'][number];

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
 * Fills lists with the places of the others who share the most with what a member seeks, most first: those allowed, by the summed
 * rarity of the terms of all their seeks that the other says anywhere; ties go to the earlier place.
 */
export function findByTerms(
  { members, rarity }: TermsOfAll,
  found: Bests,
  allowed: Allowed,
  part: Part,
): void {
  const index: Index = {
    rarity,
    holders: holdersByTerm(members, rarity.length),
    shared: new Float64Array(members.length),
    touched: new Int32Array(members.length),
    touchedCount: 0,
  };
  const search = { index, members, allowed, found };
  for (const place of placesIn(part, members.length))
    searchFor(search, place, soughtTerms(members[place]!, rarity));
}

interface Search {
  readonly index: Index;
  readonly members: readonly TermsOfOne[];
  readonly allowed: Allowed;
  readonly found: Bests;
}

/** To look through all that one member says takes as long as reading so many entries of a list. */
const entriesPerMember = 30;

/**
 * Adds up term by term, rarest first, and stops where all terms that are left together could bring in nobody new (MaxScore; Turtle and Flood
 * 1995). Rarities being multiples of a power of two, sums are exact and no order of adding changes them.
 */
function searchFor(search: Search, own: number, terms: readonly number[]): void {
  const { index, members, found } = search;
  const { rarity, holders, shared, touched } = index;
  let left = terms.reduce((sum, term) => sum + rarity[term]!, 0);
  let entries = terms.reduce((sum, term) => sum + holders[term]!.length, 0);
  let nobodyNew = false;
  let read = 0;
  for (; read < terms.length; read++) {
    const term = terms[read]!;
    const list = holders[term]!;
    // To look who is best so far costs as much as reading a list of that length.
    if (!nobodyNew && list.length > index.touchedCount && index.touchedCount >= found.most) {
      offerTouched(search, own, (place) => shared[place]!);
      nobodyNew = leastOf(found, own) > left;
    }
    if (nobodyNew && stillOpen(index, leastOf(found, own) - left) * entriesPerMember < entries) break;
    left -= rarity[term]!;
    entries -= list.length;
    for (let i = 0; i < list.length; i++) {
      const place = list[i]!;
      if (shared[place] === 0) {
        if (nobodyNew) continue;
        touched[index.touchedCount++] = place;
      }
      shared[place]! += rarity[term]!;
    }
  }
  const rest = Int32Array.from(terms.slice(read)).sort();
  offerTouched(search, own, (place) => {
    const sum = shared[place]!;
    if (rest.length === 0 || sum + left < leastOf(found, own)) return sum;
    return sum + rarityIn(members[place]!.all, rest, rarity);
  });
  for (let i = 0; i < index.touchedCount; i++) shared[touched[i]!] = 0;
  index.touchedCount = 0;
}

/** How many of those found so far share at least so much. */
function stillOpen({ touched, touchedCount, shared }: Index, least: number): number {
  let count = 0;
  for (let i = 0; i < touchedCount; i++) if (shared[touched[i]!]! >= least) count++;
  return count;
}

/** Sums only grow while terms are read, so what was offered before is offered again with as much or more. */
function offerTouched(
  { index: { touched, touchedCount }, found, allowed }: Search,
  own: number,
  value: (place: number) => number,
): void {
  for (let i = 0; i < touchedCount; i++) {
    const place = touched[i]!;
    const sum = value(place);
    if (place === own || !isGoodEnough(found, own, place, sum)) continue;
    if (allowed(own, place)) offer(found, own, place, sum);
  }
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
function holdersByTerm(members: readonly TermsOfOne[], terms: number): Int32Array[] {
  const counts = new Int32Array(terms);
  for (const { all } of members) for (const term of all) counts[term]!++;
  const holders = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  members.forEach(({ all }, place) => {
    for (const term of all) holders[term]![counts[term]!++] = place;
  });
  return holders;
}

function soughtTerms(member: TermsOfOne, rarity: Float64Array): number[] {
  const terms = [...new Set(member.seeks.flatMap(({ terms }) => [...terms]))];
  return terms.sort((x, y) => rarity[y]! - rarity[x]! || x - y);
}
