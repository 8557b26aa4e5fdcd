// The parts of a round that threads do: what each is told, in data that can be shared or copied, and what it does with it.
import type { Bests } from './best.ts';
import { findNearest, type Near, nearPairs } from './nearest.ts';
import type { Ready } from './nearest-vectors.ts';
import type { Allowed, Part } from './part.ts';
import type { HeardCommunity, TermsOfAll } from './reading.ts';
import { hindranceBetween, type MatchingRules, type PastPair, type Ruled } from './rules.ts';
import { type PairScorer, pairScorerFor } from './score.ts';
import { ScoredPairs, type ScoredPart } from './scored-pairs.ts';
import type { Search } from './search.ts';
import { heard, type SharedCommunity, termsHeard } from './shared-community.ts';

/** Work of which every thread does a part. */
export type Work =
  | {
      readonly is: 'near';
      readonly community: SharedCommunity;
      readonly ready: Search;
      /** The lists to fill. */
      readonly near: Near<Bests>;
      readonly ruling: Ruling;
    }
  | { readonly is: 'scores'; readonly community: SharedCommunity; readonly scoring: Scoring };

/** What a part comes to, beside the lists that it filled. */
export type Done = ScoredPart | null;

/** Other threads, as whoever runs the core provides them. */
export interface Threads {
  /** Has all parts of some work done, one of them here by `own`, and answers what they came to, in order. */
  readonly all: (work: Work, own: (part: Part) => Done) => Done[];
}

/** Who may be paired with whom at all: what the rules look at, by place. */
export interface Ruling {
  readonly members: readonly Ruled[];
  /** By member how many introductions are left to them. */
  readonly capacity: Int32Array;
  readonly past: readonly PastPair[];
  readonly rules: MatchingRules;
  readonly now: string;
}

/** Without whatever else is known of the members. */
export const slim = (ruling: Ruling): Ruling => ({
  ...ruling,
  members: ruling.members.map(({ id, blocked, company = '', language, tags }) => ({
    id,
    blocked,
    company,
    language,
    tags,
  })),
});

/** Whether two members, by their places, may be a pair in this round at all. What is forbidden takes nobody's place among the nearest. */
export function allowedBy({ members, capacity, past, rules, now }: Ruling): Allowed {
  const hindrance = hindranceBetween(past, rules, now);
  return (a, b) =>
    capacity[a] !== 0 && capacity[b] !== 0 && hindrance(members[a] as Ruled, members[b] as Ruled) === null;
}

/** Whose pairs are scored, and how. */
export interface Scoring {
  readonly near: Near;
  readonly weights: readonly number[];
  readonly floor: number;
}

/** Members are scored in so many chunks, whatever the number of threads, so that their pairs come in one order. */
const chunks = 64;

/** A part of some work, in a thread that knows nothing but what it was told. */
export function doPart(work: Work, part: Part): Done {
  if (work.is === 'near') {
    const { community, ready, near, ruling } = work;
    return findPart(termsHeard(community), ready, near, allowedBy(ruling), part);
  }
  const community = heard(work.community);
  return scorePart(community, pairScorerFor(community, work.scoring.weights), work.scoring, part);
}

export function findPart(
  community: TermsOfAll,
  ready: Ready,
  near: Near<Bests>,
  allowed: Allowed,
  part: Part,
): null {
  findNearest(community, ready, near, allowed, part);
  return null;
}

/** Every so many of the chunks, as the part says. */
export function scorePart(
  { members }: HeardCommunity,
  scorer: PairScorer,
  { near, floor }: Scoring,
  { part, of }: Part,
): ScoredPart {
  const scored = new ScoredPairs(members, scorer, floor);
  const at = (chunk: number): number => Math.floor((chunk * members.length) / chunks);
  for (let chunk = part; chunk < chunks; chunk += of) {
    for (const [a, b] of nearPairs(near, at(chunk), at(chunk + 1)))
      if (scored.measure(a, b)) scored.keep(a, b);
    scored.endChunk();
  }
  return scored.part();
}
