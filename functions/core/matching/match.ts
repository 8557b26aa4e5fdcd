// One round of matching from members to pairs: rules, scores, the best choice of pairs, and the reasons.
import { type CandidatePairs, type CandidateStep, candidatePairs, roundGraph } from './candidates.ts';
import { type Reason, reasonFrom, type UnmatchedReason } from './explain.ts';
import { kindsThatWorked } from './outcomes.ts';
import { readCommunity } from './reading.ts';
import {
  type Candidate,
  type Hindrance,
  hindranceBetween,
  type Kind,
  type MatchingRules,
  type PastPair,
} from './rules.ts';
import { reciprocal, type Scorer, scorerFor } from './score.ts';
import type { Usual, Vectors } from './sense.ts';
import { boundProvedBy, checkChoice } from './solve/check.ts';
import type { WeightedGraph } from './solve/graph.ts';
import type { KeepGoing } from './solve/problem.ts';
import { maximumWeightIntroductions, type Solution } from './solve/solve.ts';
import type { Ruling, Threads } from './threads.ts';

/** Goes into the plan of a round: the same input gives the same pairs as long as this stays the same. */
const algorithm = 'goals-6';

export interface MatchInput {
  readonly members: readonly Candidate[];
  readonly past: readonly PastPair[];
  readonly rules: MatchingRules;
  /** Breaks ties; any text. */
  readonly seed: string;
  /** The day of the round, `YYYY-MM-DD`. */
  readonly now: string;
  /** Pairs of this round that stand: an organiser forbade another, and only those whom that concerns are decided anew. */
  readonly settled?: readonly { readonly a: string; readonly b: string }[];
  /** Embeddings of the texts that `textsToEncode` names, and the model that they are of, where there are any. */
  readonly vectors?: Vectors;
  readonly model?: string;
  /** What unrelated texts have in common for that model, where it was measured. */
  readonly usual?: Usual | null;
  /** Asked between the solver's searches; once false, it ends with what it has, and `bound` tells the gap. */
  readonly keepGoing?: KeepGoing;
  /** Others that take part in the work of a large round; they change nothing about its answer. */
  readonly threads?: Threads | undefined;
  /** Told as each step ends, for whoever measures. */
  readonly passed?: (step: Step) => void;
}

/** Texts in numbers; then who is near whom, what pairs are worth, the best choice, its proof checked, reasons. */
export type Step = 'read' | CandidateStep | 'solved' | 'checked' | 'explained';

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
  const settled = input.settled ?? [];
  const standing = settled.map(({ a, b }): PastPair => ({ a, b, day: input.now, state: 'agreed' }));
  const capacity = capacityLeft(members, settled);
  const { rules, now } = input;
  const ruling: Ruling = { members, capacity, past: [...input.past, ...standing], rules, now };
  const passed = input.passed ?? (() => undefined);
  const community = readCommunity(members, input.vectors ?? new Map(), input.usual);
  passed('read');
  const weights = weightsByWhatWorked(members, input.past);
  const scorer = scorerFor(community, weights);
  const wanted = { ruling, past: input.past, floor: rules.floor, weights, threads: input.threads };
  const pairs = candidatePairs(community, wanted, scorer, passed);
  const graph = roundGraph(members, pairs);
  const solution = maximumWeightIntroductions(graph, capacity, input.keepGoing);
  passed('solved');
  believeOnlyTheProof(graph, capacity, solution);
  passed('checked');
  const served = new Set(
    [...solution.edges].flatMap((edge) => [graph.ends[2 * edge], graph.ends[2 * edge + 1]]),
  );
  const hindrance = hindranceBetween(ruling.past, rules, now);
  const unmatched = members.flatMap((member, place) =>
    served.has(place) || (capacity[place] as number) < member.capacity
      ? []
      : [{ id: member.id, reason: whyUnmatched(members, place, pairs, hindrance) }],
  );
  const matched = [...solution.edges].map((edge) => matchedPair(members, scorer, pairs, edge)).sort(byIds);
  passed('explained');
  return {
    algorithm: input.model === undefined ? algorithm : `${algorithm} ${input.model}`,
    pairs: matched,
    unmatched: unmatched.sort((x, y) => (x.id < y.id ? -1 : 1)),
    weight: solution.weight,
    bound: solution.bound,
  };
}

/** By member a little more for wishes of a kind that worked here, and a little less for others. */
function weightsByWhatWorked(members: readonly Candidate[], past: readonly PastPair[]): number[] {
  const weight = kindsThatWorked(past);
  return members.map(({ seeks, kinds }) => {
    const own = seeks.flatMap(({ kind }) => kind ?? []);
    return weight(own.length > 0 ? own : kinds);
  });
}

/** Every round is checked by code that shares nothing with the solver; a flaw is a fault of ours, and no round at all. */
function believeOnlyTheProof(graph: WeightedGraph, capacity: Int32Array, solution: Solution): void {
  const choice = checkChoice(graph, capacity, solution.edges);
  const proof = boundProvedBy(solution.plain.graph, solution.certificate);
  if (choice.kind === 'flaw') throw new Error(`the round is not a matching: ${choice.what}`);
  if (proof.kind === 'flaw') throw new Error(`the round is not proved: ${proof.what}`);
  const bound = Math.floor(proof.bound) - solution.plain.shift;
  if (choice.weight !== solution.weight || bound !== solution.bound)
    throw new Error('the proof is of another round');
}

/** How many introductions each may still get beside those that stand. */
function capacityLeft(
  members: readonly Candidate[],
  settled: readonly { a: string; b: string }[],
): Int32Array {
  const taken = new Map<string, number>();
  for (const id of settled.flatMap(({ a, b }) => [a, b])) taken.set(id, (taken.get(id) ?? 0) + 1);
  return Int32Array.from(members, ({ id, capacity }) => Math.max(0, capacity - (taken.get(id) ?? 0)));
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

function matchedPair(
  members: readonly Candidate[],
  scorer: Scorer,
  pairs: CandidatePairs,
  edge: number,
): MatchedPair {
  const [one, other] = [pairs.a[edge] as number, pairs.b[edge] as number];
  const inOrder = (members[one] as Candidate).id < (members[other] as Candidate).id;
  const [a, b] = inOrder ? [one, other] : [other, one];
  const [first, second] = [members[a] as Candidate, members[b] as Candidate];
  const [gain, otherGain] = [pairs.forward[edge] as number, pairs.backward[edge] as number];
  const [forward, backward] = inOrder ? [gain, otherGain] : [otherGain, gain];
  const reasons = {
    a: reasonFrom(scorer.links(a, b), first.values, second.values),
    b: reasonFrom(scorer.links(b, a), second.values, first.values),
  };
  const order = orderOf(scorer, a, b);
  return {
    a: first.id,
    b: second.id,
    score: reciprocal(forward, backward),
    forward,
    backward,
    order,
    reasons,
  };
}

/** The seeker commits first where the other would only give; equals are asked together. */
function orderOf(scorer: Scorer, a: number, b: number): MatchedPair['order'] {
  const ours = scorer.links(a, b)[0];
  const theirs = scorer.links(b, a)[0];
  if (ours?.way === 'they-give-what-you-seek' && theirs?.way === 'you-give-what-they-seek') {
    return oneSided(ours.kind) ? 'a-first' : 'together';
  }
  if (theirs?.way === 'they-give-what-you-seek' && ours?.way === 'you-give-what-they-seek') {
    return oneSided(theirs.kind) ? 'b-first' : 'together';
  }
  return 'together';
}

/** Whether it matters who gives: partners and peers are equals, whoever's words met the other's wish. */
function oneSided(kind: Kind | null): boolean {
  return kind !== 'collaboration' && kind !== 'peer support';
}

function whyUnmatched(
  members: readonly Candidate[],
  place: number,
  pairs: CandidatePairs,
  hindrance: (a: Candidate, b: Candidate) => Hindrance | null,
): UnmatchedReason {
  const member = members[place] as Candidate;
  if (members.length < 2) return 'too-few-people';
  if (member.seeks.length === 0) return 'no-seek';
  if (pairs.mutual[place] === 1) return 'others-were-closer';
  if (pairs.known[place] === 1) return 'all-already-met';
  const others = members.filter((other) => other !== member);
  const hindrances = others.map((other) => hindrance(member, other));
  if (hindrances.every((one) => one !== null)) {
    if (hindrances.every((one) => one === 'past')) return 'all-already-met';
    const speaks = hindrances.some((one) => one !== 'past' && one !== 'language');
    return speaks ? 'rules-leave-nobody' : 'no-common-language';
  }
  return pairs.welcome[place] === 1 ? 'nobody-seeks-what-you-give' : 'nobody-meets-your-seek';
}

function byIds(x: MatchedPair, y: MatchedPair): number {
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : 1;
}
