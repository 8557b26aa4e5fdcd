// For each member the others worth a closer look: nearest by the words of what they seek, and by vectors where there are any.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { type Bests, type Chosen, newBests, placesOf } from './best.ts';
import { findByTerms } from './nearest-terms.ts';
import { findByVectors, type Ready } from './nearest-vectors.ts';
import type { Allowed, Part } from './part.ts';
import type { TermsOfAll } from './reading.ts';

/** How many others are looked at for each member, by either measure. Longer lists are worth more than any later trick. */
const nearest = 40;

/** By member a list of those nearest, by either measure. */
export interface Near<List extends Chosen = Chosen> {
  readonly byTerms: List;
  readonly byVectors: List;
}

export const nobodyNear = (members: number): Near<Bests> => ({
  byTerms: newBests(members, nearest),
  byVectors: newBests(members, nearest),
});

/** Fills the lists of a part's members with the nearest of those whom each may be paired with at all. */
export function findNearest(
  community: TermsOfAll,
  ready: Ready,
  near: Near<Bests>,
  allowed: Allowed,
  part: Part,
): void {
  findByTerms(community, near.byTerms, allowed, part);
  // Who shares words is often near in meaning, too.
  findByVectors(ready, near.byVectors, allowed, part, near.byTerms);
}

/** Pairs one of whom is near to the other, each pair once, the earlier member first, in a fixed order; by the lists of some members. */
export function* nearPairs(
  { byTerms, byVectors }: Near,
  from = 0,
  to = byTerms.counts.length,
): Generator<readonly [number, number]> {
  const isNear = (a: number, b: number): boolean =>
    placesOf(byTerms, a).includes(b) || placesOf(byVectors, a).includes(b);
  for (let a = from; a < to; a++) {
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
