// The pairs that a round may choose from: near each other by words or vectors, allowed by the rules, above the floor both ways.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { chosen } from './best.ts';
import { type Near, nobodyNear } from './nearest.ts';
import { readyToSearch } from './nearest-vectors.ts';
import { type Part, whole } from './part.ts';
import type { ReadCommunity } from './reading.ts';
import type { Candidate, PastPair } from './rules.ts';
import { reciprocal, type Scorer } from './score.ts';
import { ScoredPairs, type ScoredPart } from './scored-pairs.ts';
import { type SharedCommunity, shareCommunity } from './shared-community.ts';
import type { WeightedGraph } from './solve/graph.ts';
import { allowedBy, findPart, type Ruling, type Scoring, scorePart, slim, type Threads } from './threads.ts';

/** Pairs in arrays of one length: the members' places, `a` below `b`, and what each gains from the other. */
export interface CandidatePairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
  /** By member: whether anybody near would meet what they seek, and whether one of those would gain too. */
  readonly welcome: Uint8Array;
  readonly mutual: Uint8Array;
  /** By member: whether one to whom they were proposed before would do both of them good. */
  readonly known: Uint8Array;
}

/** A score of 1 in the whole numbers of the solver. */
const scoreUnit = 1_000_000;
/** Serving one more couple well is worth a tenth of the best score. */
const pairBonus = 100_000;
/** Who has waited goes before others among pairs that are nearly as good, and who has waited longer before them. */
const waitingBonus = 300_000;
const longerBonus = 10_000;
const longestWaiting = 4;
const newcomerBonus = 100_000;
/** The score up to which a pair is too poor for any of these, and the one from which they count in full. */
const poor = 0.1;
const good = 0.4;

export type CandidateStep = 'near' | 'scored';

/** What a round asks of its pairs. */
export interface Wanted {
  readonly ruling: Ruling;
  /** Whom members were proposed to before: what they could have here is measured by them, too. */
  readonly past: readonly PastPair[];
  /** The least either must gain. */
  readonly floor: number;
  /** By member how much it counts that their seeks are met. */
  readonly weights: readonly number[];
  /** Others that take part in the work, where there are any. */
  readonly threads?: Threads | undefined;
}

/** All pairs near enough that the floor leaves. Threads change nothing about them. */
export function candidatePairs(
  community: ReadCommunity,
  { ruling, past, floor, weights, threads }: Wanted,
  scorer: Scorer,
  passed: (step: CandidateStep) => void = () => undefined,
): CandidatePairs {
  const { members } = community;
  const helped = threads ? { threads, shared: shareCommunity(community) } : undefined;
  const near = nearestOf(community, ruling, helped);
  passed('near');
  const parts = scoredParts(community, scorer, { near, weights, floor }, helped);
  const scored = new ScoredPairs(members, scorer, floor);
  const known = new Uint8Array(members.length);
  for (const [a, b] of pairsAmong(community, past)) {
    if (scored.measure(a, b)) known[a] = known[b] = 1;
  }
  const pairs = scored.besideTheBest(parts);
  passed('scored');
  return { ...pairs, known };
}

/** Threads, and the community as they know it. */
interface Helped {
  readonly threads: Threads;
  readonly shared: SharedCommunity;
}

/** The nearest of those whom each member may be paired with at all. */
function nearestOf(community: ReadCommunity, ruling: Ruling, helped?: Helped): Near {
  const ready = readyToSearch(community.members);
  const near = nobodyNear(community.members.length);
  const own = (part: Part) => findPart(community, ready, near, allowedBy(ruling), part);
  if (helped === undefined || !('memory' in ready)) own(whole);
  else helped.threads.all({ is: 'near', community: helped.shared, ready, near, ruling: slim(ruling) }, own);
  return { byTerms: chosen(near.byTerms), byVectors: chosen(near.byVectors) };
}

function scoredParts(
  community: ReadCommunity,
  scorer: Scorer,
  scoring: Scoring,
  helped?: Helped,
): ScoredPart[] {
  const own = (part: Part) => scorePart(community, scorer, scoring, part);
  if (helped === undefined) return [own(whole)];
  const done = helped.threads.all({ is: 'scores', community: helped.shared, scoring }, own);
  return done.flatMap((part) => part ?? []);
}

/** Past pairs of whom both are here, by their places. */
function* pairsAmong(
  { members }: ReadCommunity,
  past: readonly PastPair[],
): Generator<readonly [number, number]> {
  const place = new Map(members.map(({ member }, i) => [member.id, i]));
  for (const pair of past) {
    const [a, b] = [place.get(pair.a), place.get(pair.b)];
    if (a !== undefined && b !== undefined) yield [a, b];
  }
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
    const score = reciprocal(pairs.forward[i]!, pairs.backward[i]!);
    const fairness = goodness(score) * (pairBonus + bonus[a]! + bonus[b]!);
    weight[i] = Math.round(scoreUnit * score + fairness);
  }
  return { order: members.length, ends, weight };
}

/**
 * How far fairness counts for a pair of this score: it chooses among good pairs, and never makes up for a poor one. Two
 * who answer each other's wishes are parted neither for a pair of whom only one finds what they seek, nor for two pairs
 * below a score of 0.28, however long others waited.
 */
const goodness = (score: number): number => Math.min(1, Math.max(0, (score - poor) / (good - poor)));

/**
 * What serving a member well is worth beyond the pair itself: rounds waited, or a newcomer's first round. Sets of people
 * who can be served together form a matroid (Roth, Sönmez and Ünver 2005), so serving those who waited first leaves no
 * more people without anyone; what that may cost the others is bounded, as by McElfresh and Dickerson (2018). Spread over
 * the introductions a member may get.
 */
function vertexBonus({ waited, newcomer, capacity }: Candidate): number {
  const rounds = Math.min(Math.floor(waited), longestWaiting);
  const bonus = rounds > 0 ? waitingBonus + longerBonus * (rounds - 1) : newcomer ? newcomerBonus : 0;
  return Math.floor(bonus / capacity);
}
