// For each member the others worth a closer look: nearest by the words of what they seek, and by vectors where there are any.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { newBest, offer } from './best.ts';
import { nearestByVectors } from './nearest-vectors.ts';
import type { ReadCommunity, ReadMember } from './reading.ts';

/** How many others are looked at for each member. Longer lists are worth more than any later trick. */
const nearest = 40;
/** Entries of the index that one member's search may read; rare terms come first, so the rest would change little. */
const readings = 20_000;

/** Pairs one of whom is among the nearest to what the other seeks, each pair once, in a fixed order. */
export function* nearPairs(community: ReadCommunity): Generator<readonly [number, number]> {
  const byTerms = nearestByTerms(community);
  const byVectors = nearestByVectors(community.members, nearest);
  const isNear = (a: number, b: number): boolean => byTerms[a]!.includes(b) || byVectors[a]!.includes(b);
  for (let a = 0; a < byTerms.length; a++) {
    for (const list of [byTerms[a]!, byVectors[a]!]) {
      for (const b of list) {
        if (list === byVectors[a] && byTerms[a]!.includes(b)) continue;
        if (a < b) yield [a, b];
        else if (!isNear(b, a)) yield [b, a];
      }
    }
  }
}

/** An inverted index from term to members is read rarest term first, adding up the rarity of what is shared. */
function nearestByTerms({ members, rarity }: ReadCommunity): Int32Array[] {
  const holders = holdersByTerm(members, rarity.length);
  const sums = new Float64Array(members.length);
  const touched = new Int32Array(members.length);
  return members.map((member, place) => {
    let count = 0;
    let left = readings;
    for (const term of soughtTerms(member, rarity)) {
      const list = holders[term]!;
      left -= list.length;
      if (left < 0) break;
      for (let i = 0; i < list.length; i++) {
        const other = list[i]!;
        if (sums[other] === 0) touched[count++] = other;
        sums[other]! += rarity[term]!;
      }
    }
    const best = newBest(nearest);
    for (let i = 0; i < count; i++) {
      const other = touched[i]!;
      if (other !== place) offer(best, other, sums[other]!);
      sums[other] = 0;
    }
    return best.places.slice(0, best.count);
  });
}

/** The members who say a term in an offer or a seek. */
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
