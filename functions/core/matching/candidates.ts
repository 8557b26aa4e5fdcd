// The pairs that a round may choose from: allowed by the rules, above the floor in both directions, weighed in whole numbers.
import type { Candidate, Hindrance, MatchingRules } from './rules.ts';
import { type Gain, reciprocal, type Scorer } from './score.ts';
import type { WeightedGraph } from './solve/graph.ts';

/** A pair of members by their places in the round's order, `a` before `b`, with both gains. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  readonly forward: Gain;
  readonly backward: Gain;
}

/** How far a member came: what each of the others failed at, counted. */
export interface Prospects {
  allowed: number;
  met: number;
  /** Others who would meet what the member seeks. */
  welcome: number;
  /** Others of those who would gain from the member too. */
  mutual: number;
}

/** A score of 1 in the whole numbers of the solver. */
const scoreUnit = 1_000_000;
/** For every pair: serving one more couple is worth a quarter of the best score. */
const pairBonus = 250_000;
/** For every round waited, more than any pair is worth without it. */
const waitingBonus = 1_500_000;
const longestWaiting = 12;
const newcomerBonus = 200_000;

/** All pairs that the rules and the floor leave, in the order of `members`. */
export function candidatePairs(
  members: readonly Candidate[],
  hindrance: (a: Candidate, b: Candidate) => Hindrance | null,
  scorer: Scorer,
  rules: MatchingRules,
): { pairs: CandidatePair[]; prospects: Prospects[] } {
  const pairs: CandidatePair[] = [];
  const prospects = members.map(() => ({ allowed: 0, met: 0, welcome: 0, mutual: 0 }));
  members.forEach((first, a) => {
    for (let b = a + 1; b < members.length; b++) {
      const second = members[b] as Candidate;
      const ours = prospects[a] as Prospects;
      const theirs = prospects[b] as Prospects;
      const no = hindrance(first, second);
      if (no === 'past') {
        ours.met++;
        theirs.met++;
      }
      if (no !== null) continue;
      const forward = scorer.gain(first, second);
      const backward = scorer.gain(second, first);
      const meetsFirst = forward.score >= rules.floor;
      const meetsSecond = backward.score >= rules.floor;
      count(ours, meetsFirst, meetsSecond);
      count(theirs, meetsSecond, meetsFirst);
      if (meetsFirst && meetsSecond) pairs.push({ a, b, forward, backward });
    }
  });
  return { pairs, prospects };
}

function count(prospects: Prospects, gains: boolean, otherGains: boolean): void {
  prospects.allowed++;
  if (gains) prospects.welcome++;
  if (gains && otherGains) prospects.mutual++;
}

/** The graph that the solver decides: edge i is pair i. */
export function roundGraph(members: readonly Candidate[], pairs: readonly CandidatePair[]): WeightedGraph {
  const bonus = members.map(vertexBonus);
  return {
    order: members.length,
    ends: Int32Array.from(pairs.flatMap((pair) => [pair.a, pair.b])),
    weight: Float64Array.from(pairs, (pair) => {
      const worth = Math.round(scoreUnit * reciprocal(pair.forward.score, pair.backward.score));
      return worth + pairBonus + (bonus[pair.a] as number) + (bonus[pair.b] as number);
    }),
  };
}

/**
 * What serving a member is worth beyond the pair itself: rounds waited and a newcomer's first round. Sets of
 * people who can be served together form a matroid (Roth, Sönmez and Ünver 2005), so serving those who waited
 * longest first leaves no more people without anyone. Spread over the introductions a member may get.
 */
function vertexBonus(member: Candidate): number {
  const waiting = waitingBonus * Math.min(Math.max(0, Math.floor(member.waited)), longestWaiting);
  return Math.floor((waiting + (member.newcomer ? newcomerBonus : 0)) / member.capacity);
}
