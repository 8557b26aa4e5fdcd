// For each member the others worth a closer look: nearest by the words of what they seek, and by vectors where there are any.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import type { ReadCommunity, ReadMember, ReadSegment } from './reading.ts';
import { cosine } from './sense.ts';

/** How many others are looked at for each member. Longer lists are worth more than any later trick. */
const nearest = 40;
/** Entries of the index that one member's search may read; rare terms come first, so the rest would change little. */
const readings = 20_000;

/** Pairs one of whom is among the nearest to what the other seeks, each pair once, in a fixed order. */
export function* nearPairs(community: ReadCommunity): Generator<readonly [number, number]> {
  const byTerms = nearestByTerms(community);
  const byVectors = nearestByVectors(community.members);
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

/** The best of a long list: values and places in falling order, ties to the smaller place. */
interface Best {
  readonly places: Int32Array;
  readonly values: Float64Array;
  count: number;
}

function newBest(): Best {
  return { places: new Int32Array(nearest), values: new Float64Array(nearest), count: 0 };
}

/** Puts a place in, if it is good enough; most are turned away by one comparison. */
function offer(best: Best, place: number, value: number): void {
  const { places, values } = best;
  const worse = (other: number): boolean =>
    values[other]! < value || (values[other] === value && places[other]! > place);
  if (best.count === nearest && !worse(nearest - 1)) return;
  let hole = Math.min(best.count, nearest - 1);
  if (best.count < nearest) best.count++;
  while (hole > 0 && worse(hole - 1)) {
    places[hole] = places[hole - 1]!;
    values[hole] = values[hole - 1]!;
    hole--;
  }
  places[hole] = place;
  values[hole] = value;
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
    const best = newBest();
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

/** Every seek against every offer and seek of the others, exactly; no index is needed at the size of a community. */
function nearestByVectors(members: readonly ReadMember[]): Int32Array[] {
  const said: { place: number; segment: ReadSegment }[] = [];
  members.forEach(({ seeks, offers }, place) => {
    for (const segment of [...offers, ...seeks]) if (segment.vector !== null) said.push({ place, segment });
  });
  const most = new Float64Array(members.length);
  return members.map((member, place) => {
    const sought = member.seeks.filter(({ vector }) => vector !== null);
    if (sought.length === 0) return new Int32Array(0);
    most.fill(0);
    for (const seek of sought) {
      for (const { place: other, segment } of said) {
        if (other !== place) most[other] = Math.max(most[other]!, cosine(seek.vector!, segment.vector!));
      }
    }
    const best = newBest();
    for (let other = 0; other < most.length; other++) if (most[other]! > 0) offer(best, other, most[other]!);
    return best.places.slice(0, best.count);
  });
}
