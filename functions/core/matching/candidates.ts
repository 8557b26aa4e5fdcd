// The pairs that a round may choose from: near each other by words or vectors, allowed by the rules, above the floor both ways.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { nearestOf, nearPairs } from './nearest.ts';
import type { Allowed } from './nearest-vectors.ts';
import type { ReadCommunity } from './reading.ts';
import type { Candidate, Hindrance, MatchingRules } from './rules.ts';
import { gainFrom, reciprocal, type Scorer } from './score.ts';
import type { WeightedGraph } from './solve/graph.ts';

/** Pairs in arrays of one length: the members' places, `a` below `b`, and what each gains from the other. */
export interface CandidatePairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
  /** By member: whether anybody near would meet what they seek, and whether one of those would gain too. */
  readonly welcome: Uint8Array;
  readonly mutual: Uint8Array;
}

/** A score of 1 in the whole numbers of the solver. */
const scoreUnit = 1_000_000;
/** For every pair: serving one more couple is worth a quarter of the best score. */
const pairBonus = 250_000;
/** For every round waited, more than any pair is worth without it. */
const waitingBonus = 1_500_000;
const longestWaiting = 12;
const newcomerBonus = 200_000;

/** Whether two members, by their places, may be a pair in this round at all. What is forbidden takes nobody's place among the nearest. */
export function allowedBy(
  members: readonly Candidate[],
  capacity: Int32Array,
  hindrance: (a: Candidate, b: Candidate) => Hindrance | null,
): Allowed {
  return (a, b) => capacity[a] !== 0 && capacity[b] !== 0 && hindrance(members[a]!, members[b]!) === null;
}

export type CandidateStep = 'near' | 'scored';

/** All pairs near enough that the floor leaves. */
export function candidatePairs(
  community: ReadCommunity,
  allowed: Allowed,
  scorer: Scorer,
  { floor }: MatchingRules,
  passed: (step: CandidateStep) => void = () => undefined,
): CandidatePairs {
  const near = nearestOf(community, allowed);
  passed('near');
  const order = community.members.length;
  const welcome = new Uint8Array(order);
  const mutual = new Uint8Array(order);
  let kept = roomForPairs(1 << 12);
  let count = 0;
  for (const [a, b] of nearPairs(near)) {
    const [met, otherMet] = scorer.meetBoth(a, b);
    const forward = gainFrom(met, otherMet);
    const backward = gainFrom(otherMet, met);
    if (forward >= floor) welcome[a] = 1;
    if (backward >= floor) welcome[b] = 1;
    if (forward < floor || backward < floor) continue;
    mutual[a] = mutual[b] = 1;
    if (count === kept.a.length) kept = withRoomFor(Math.ceil(1.5 * count), kept);
    kept.a[count] = a;
    kept.b[count] = b;
    kept.forward[count] = forward;
    kept.backward[count++] = backward;
  }
  passed('scored');
  return { ...withRoomFor(count, kept), welcome, mutual };
}

type PairArrays = Omit<CandidatePairs, 'welcome' | 'mutual'>;

function roomForPairs(count: number): PairArrays {
  return {
    a: new Int32Array(count),
    b: new Int32Array(count),
    forward: new Float32Array(count),
    backward: new Float32Array(count),
  };
}

/** The same pairs, as far as they fit, in arrays of another length. */
function withRoomFor(count: number, pairs: PairArrays): PairArrays {
  const room = roomForPairs(count);
  const held = Math.min(count, pairs.a.length);
  room.a.set(pairs.a.subarray(0, held));
  room.b.set(pairs.b.subarray(0, held));
  room.forward.set(pairs.forward.subarray(0, held));
  room.backward.set(pairs.backward.subarray(0, held));
  return room;
}

/** The graph that the solver decides: edge i is pair i. */
export function roundGraph(members: readonly Candidate[], pairs: CandidatePairs): WeightedGraph {
  const bonus = members.map(vertexBonus);
  const count = pairs.a.length;
  const ends = new Int32Array(2 * count);
  const weight = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!];
    ends[2 * i] = a;
    ends[2 * i + 1] = b;
    const worth = Math.round(scoreUnit * reciprocal(pairs.forward[i]!, pairs.backward[i]!));
    weight[i] = worth + pairBonus + bonus[a]! + bonus[b]!;
  }
  return { order: members.length, ends, weight };
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
