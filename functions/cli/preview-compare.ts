// How a round compares with two ways to do without it: the best pair first, again and again, and drawing lots.
import { candidatePairs } from '../core/matching/candidates.ts';
import type { MatchInput, MatchResult } from '../core/matching/match.ts';
import { readCommunity } from '../core/matching/reading.ts';
import { hindranceBetween } from '../core/matching/rules.ts';
import { reciprocal, type Scorer, scorerFor } from '../core/matching/score.ts';

/** A pair that rules and floor would allow. */
export interface Possible {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** What one way of pairing comes to; of drawing lots the average. */
export interface Way {
  readonly pairs: number;
  /** People with somebody who gains from them and from whom they gain, both at least the floor. */
  readonly served: number;
  /** Over all pairs that were made, 0 to 1. */
  readonly meanScore: number;
  readonly totalScore: number;
}

export interface Comparison {
  readonly round: Way;
  readonly greedy: Way;
  readonly chance: Way & { readonly draws: number };
}

/** All pairs that the round could have chosen from. */
export function likelyPairs(input: MatchInput): Possible[] {
  const members = input.members.filter(({ capacity }) => capacity > 0);
  const { scorer, community } = prepared(input);
  const capacity = Int32Array.from(members, (member) => member.capacity);
  const { past, rules, now, threads } = input;
  const ruling = { members, capacity, past, rules, now };
  const wanted = { ruling, past, floor: rules.floor, weights: [], threads };
  const found = candidatePairs(community, wanted, scorer);
  return Array.from(found.a, (a, at) => ({
    a: members[a]?.id ?? '',
    b: members[found.b[at] as number]?.id ?? '',
    score: reciprocal(found.forward[at] as number, found.backward[at] as number),
  }));
}

/**
 * How well each other meets what each seeks, as the text of `{asker: {other: score}}` with every ordered pair: in
 * pieces, since there are as many scores as members squared.
 */
export function* scoresInJson(input: MatchInput): Generator<string> {
  const { members } = input;
  const scorer = scorerFor(readCommunity(members, input.vectors ?? new Map(), input.usual));
  const rounded = (score: number) => Math.round(score * 1e6) / 1e6;
  for (const [place, asker] of members.entries()) {
    const others = members.flatMap((other, otherPlace) =>
      other === asker ? [] : [`${JSON.stringify(other.id)}:${rounded(scorer.meets(place, otherPlace))}`],
    );
    yield `${place === 0 ? '{' : ',\n'}${JSON.stringify(asker.id)}:{${others.join(',')}}`;
  }
  yield members.length === 0 ? '{}\n' : '}\n';
}

function prepared(input: MatchInput) {
  const members = input.members.filter(({ capacity }) => capacity > 0);
  const community = readCommunity(members, input.vectors ?? new Map(), input.usual);
  const hindrance = hindranceBetween(input.past, input.rules, input.now);
  return { members, community, hindrance, scorer: scorerFor(community) };
}

export function compare(input: MatchInput, result: MatchResult, possible: readonly Possible[]): Comparison {
  return {
    round: wayOf(result.pairs, result.pairs),
    greedy: greedily(input, possible),
    chance: byLot(input),
  };
}

/** The best pair that is left, until none is. */
function greedily({ members }: MatchInput, possible: readonly Possible[]): Way {
  const left = new Map(members.map(({ id, capacity }) => [id, capacity]));
  const chosen: Possible[] = [];
  const byScore = [...possible].sort(
    (one, other) => other.score - one.score || (one.a + one.b < other.a + other.b ? -1 : 1),
  );
  for (const pair of byScore) {
    const [ofA, ofB] = [left.get(pair.a) ?? 0, left.get(pair.b) ?? 0];
    if (ofA === 0 || ofB === 0) continue;
    left.set(pair.a, ofA - 1);
    left.set(pair.b, ofB - 1);
    chosen.push(pair);
  }
  return wayOf(chosen, chosen);
}

/** Pairs looked at over all draws; more would not make the average any surer to the eye. */
const lots = 20_000;

/** Everybody in a random order, neighbours paired: what tools do that draw lots. Past pairs are not drawn again. */
function byLot(input: MatchInput): Comparison['chance'] {
  const { members, scorer, hindrance } = prepared(input);
  const couples = Math.floor(members.length / 2);
  const draws = Math.min(200, Math.max(1, Math.floor(lots / Math.max(1, couples))));
  const random = randomFrom(input.seed);
  const total = { pairs: 0, served: 0, totalScore: 0 };
  const order = members.map((_, place) => place);
  for (let draw = 0; draw < draws; draw++) {
    shuffle(order, random);
    for (let at = 0; at + 1 < order.length; at += 2) {
      const [a, b] = [order[at] as number, order[at + 1] as number];
      const [one, other] = [members[a], members[b]];
      if (!one || !other || hindrance(one, other) === 'past') continue;
      const { score, good } = worthOf(scorer, a, b, input.rules.floor);
      total.pairs += 1;
      total.totalScore += score;
      if (good && hindrance(one, other) === null) total.served += 2;
    }
  }
  return {
    draws,
    pairs: total.pairs / draws,
    served: total.served / draws,
    meanScore: total.pairs === 0 ? 0 : total.totalScore / total.pairs,
    totalScore: total.totalScore / draws,
  };
}

function worthOf(scorer: Scorer, a: number, b: number, floor: number) {
  const [forward, backward] = [scorer.gain(a, b), scorer.gain(b, a)];
  return { score: reciprocal(forward, backward), good: forward >= floor && backward >= floor };
}

function wayOf(
  pairs: readonly { readonly a: string; readonly b: string }[],
  scored: readonly { readonly score: number }[],
): Way {
  const totalScore = scored.reduce((sum, { score }) => sum + score, 0);
  return {
    pairs: pairs.length,
    served: new Set(pairs.flatMap(({ a, b }) => [a, b])).size,
    meanScore: pairs.length === 0 ? 0 : totalScore / pairs.length,
    totalScore,
  };
}

/** Fisher and Yates. */
function shuffle(places: number[], random: () => number): void {
  for (let at = places.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [places[at], places[other]] = [places[other] as number, places[at] as number];
  }
}

/** Mulberry32 (Tommy Ettinger, public domain) from any text: the same seed draws the same lots. */
function randomFrom(seed: string): () => number {
  let state = 0x9e3779b9;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
