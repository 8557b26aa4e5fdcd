// One round of matching from members to pairs: rules, scores, the best choice of pairs, and the reasons.
import { type CandidatePair, candidatePairs, type Prospects, roundGraph } from './candidates.ts';
import { type Reason, reasonFrom, type UnmatchedReason } from './explain.ts';
import { type Candidate, hindranceBetween, type MatchingRules, type PastPair } from './rules.ts';
import { reciprocal, scorerFor } from './score.ts';
import { maximumWeightIntroductions } from './solve/solve.ts';

/** Goes into the plan of a round: the same input gives the same pairs as long as this stays the same. */
export const algorithm = 'words-1';

export interface MatchInput {
  readonly members: readonly Candidate[];
  readonly past: readonly PastPair[];
  readonly rules: MatchingRules;
  /** Breaks ties; any text. */
  readonly seed: string;
  /** The day of the round, `YYYY-MM-DD`. */
  readonly now: string;
}

/** Two members whom the round would introduce; `a` comes before `b` as text. */
export interface MatchedPair {
  readonly a: string;
  readonly b: string;
  /** Both directions in one, 0 to 1. */
  readonly score: number;
  /** What a gains from b, and b from a, 0 to 1. */
  readonly forward: number;
  readonly backward: number;
  /** Who is asked first: where one seeks and the other would give, the one who seeks. */
  readonly order: 'together' | 'a-first' | 'b-first';
  /** What is said to each of them about why the other. */
  readonly reasons: { readonly a: Reason; readonly b: Reason };
}

export interface MatchResult {
  readonly algorithm: string;
  readonly pairs: readonly MatchedPair[];
  readonly unmatched: readonly { readonly id: string; readonly reason: UnmatchedReason }[];
  /** The worth of the chosen pairs in the solver's whole numbers, and what no choice can exceed. */
  readonly weight: number;
  readonly bound: number;
}

/** Decides a round. The answer depends on the input's contents alone, not on their order. */
export function match(input: MatchInput): MatchResult {
  const members = inSeededOrder(input.members, input.seed);
  const hindrance = hindranceBetween(input.past, input.rules, input.now);
  const { pairs, prospects } = candidatePairs(members, hindrance, scorerFor(members), input.rules);
  const graph = roundGraph(members, pairs);
  const capacity = Int32Array.from(members, (member) => member.capacity);
  const { edges, weight, bound } = maximumWeightIntroductions(graph, capacity);
  const chosen = [...edges];
  const served = new Set(chosen.flatMap((edge) => [graph.ends[2 * edge], graph.ends[2 * edge + 1]]));
  return {
    algorithm,
    pairs: chosen.map((edge) => matchedPair(members, pairs[edge] as CandidatePair)).sort(byIds),
    unmatched: members
      .flatMap((member, place) =>
        served.has(place)
          ? []
          : [{ id: member.id, reason: whyUnmatched(member, prospects[place] as Prospects, members.length) }],
      )
      .sort((x, y) => (x.id < y.id ? -1 : 1)),
    weight,
    bound,
  };
}

/** Those who want anyone, in an order that only the seed and their ids decide: earlier ones win ties. */
function inSeededOrder(members: readonly Candidate[], seed: string): Candidate[] {
  const keyed = members
    .filter((member) => member.capacity > 0)
    .map((member) => ({ member, key: hash(`${seed}\n${member.id}`) }));
  keyed.sort((x, y) => x.key - y.key || (x.member.id < y.member.id ? -1 : 1));
  return keyed.map(({ member }) => member);
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo), then mixed; a whole number below 2^32. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

function matchedPair(members: readonly Candidate[], pair: CandidatePair): MatchedPair {
  const first = members[pair.a] as Candidate;
  const second = members[pair.b] as Candidate;
  if (first.id > second.id) {
    return matchedPair(members, { a: pair.b, b: pair.a, forward: pair.backward, backward: pair.forward });
  }
  return {
    a: first.id,
    b: second.id,
    score: reciprocal(pair.forward.score, pair.backward.score),
    forward: pair.forward.score,
    backward: pair.backward.score,
    order: orderOf(pair),
    reasons: {
      a: reasonFrom(pair.forward, first.values, second.values),
      b: reasonFrom(pair.backward, second.values, first.values),
    },
  };
}

/** The seeker commits first where the other would only give; equals are asked together. */
function orderOf(pair: CandidatePair): MatchedPair['order'] {
  const ours = pair.forward.links[0];
  const theirs = pair.backward.links[0];
  if (ours?.way === 'they-give-what-you-seek' && theirs?.way === 'you-give-what-they-seek') {
    return oneSided(ours.kind) ? 'a-first' : 'together';
  }
  if (theirs?.way === 'they-give-what-you-seek' && ours?.way === 'you-give-what-they-seek') {
    return oneSided(theirs.kind) ? 'b-first' : 'together';
  }
  return 'together';
}

function oneSided(kind: string | null): boolean {
  return kind === null || kind === 'mentorship' || kind === 'work';
}

function whyUnmatched(member: Candidate, prospects: Prospects, present: number): UnmatchedReason {
  if (present < 2) return 'too-few-people';
  if (member.seeks.length === 0) return 'no-seek';
  if (prospects.allowed === 0)
    return prospects.met === present - 1 ? 'all-already-met' : 'rules-leave-nobody';
  if (prospects.mutual > 0) return 'others-were-closer';
  return prospects.welcome > 0 ? 'nobody-seeks-what-you-give' : 'nobody-meets-your-seek';
}

function byIds(x: MatchedPair, y: MatchedPair): number {
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : 1;
}
