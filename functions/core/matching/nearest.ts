// For each member the others worth a closer look: nearest by the words of what they seek, and by vectors where there are any.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { type Bests, placesOf } from './best.ts';
import { nearestByTerms } from './nearest-terms.ts';
import { type Allowed, nearestByVectors } from './nearest-vectors.ts';
import type { ReadCommunity } from './reading.ts';

/** How many others are looked at for each member, by either measure. Longer lists are worth more than any later trick. */
const nearest = 40;

/** By member a list of those nearest, by either measure. */
export interface Near {
  readonly byTerms: Bests;
  readonly byVectors: Bests;
}

/** The nearest of those whom each member may be paired with at all. */
export function nearestOf(community: ReadCommunity, allowed: Allowed): Near {
  return {
    byTerms: nearestByTerms(community, nearest, allowed),
    byVectors: nearestByVectors(community.members, nearest, allowed),
  };
}

/** Pairs one of whom is near to the other, each pair once, the earlier member first, in a fixed order. */
export function* nearPairs({ byTerms, byVectors }: Near): Generator<readonly [number, number]> {
  const isNear = (a: number, b: number): boolean =>
    placesOf(byTerms, a).includes(b) || placesOf(byVectors, a).includes(b);
  for (let a = 0; a < byTerms.counts.length; a++) {
    const terms = placesOf(byTerms, a);
    for (const list of [terms, placesOf(byVectors, a)]) {
      for (const b of list) {
        if (list !== terms && terms.includes(b)) continue;
        if (a < b) yield [a, b];
        else if (!isNear(b, a)) yield [b, a];
      }
    }
  }
}
