// A round that is only looked at: its pairs and why, who is left out and why, and figures beside chance and greed.
import type { UnmatchedReason } from '../core/matching/explain.ts';
import { type MatchInput, type MatchResult, match } from '../core/matching/match.ts';
import type { Candidate } from '../core/matching/rules.ts';
import { type Comparison, compare, likelyPairs, type Possible } from './preview-compare.ts';
import { reasonInWords, unmatchedInWords } from './preview-words.ts';

export interface PreviewedPair {
  /** Names, as people will read them; the ids beside them. */
  readonly a: string;
  readonly b: string;
  readonly ids: readonly [string, string];
  readonly score: number;
  /** What a gains from b, and b from a, 0 to 1. */
  readonly forward: number;
  readonly backward: number;
  readonly order: 'together' | 'a-first' | 'b-first';
  readonly why: { readonly a: string; readonly b: string };
}

export interface PreviewedAlone {
  readonly id: string;
  readonly name: string;
  readonly reason: UnmatchedReason;
  readonly why: string;
  readonly waited: number;
}

export interface Preview {
  readonly title: string;
  readonly day: string;
  readonly seed: string;
  readonly algorithm: string;
  readonly people: number;
  readonly pairs: readonly PreviewedPair[];
  readonly unmatched: readonly PreviewedAlone[];
  readonly quality: {
    readonly served: number;
    readonly meanScore: number;
    readonly leastScore: number;
    /** The least that anybody of a pair gains. */
    readonly leastGain: number;
    /** The proof: no choice of pairs is worth more than `bound`. */
    readonly weight: number;
    readonly bound: number;
  };
  readonly fairness: {
    /** People who had gone without anyone before, and those of them who have somebody now. */
    readonly waiting: number;
    readonly waitingServed: number;
    readonly newcomers: number;
    readonly newcomersServed: number;
    readonly longestWaitLeft: number;
  };
  readonly compared: Comparison;
}

/** What the picture of the round needs besides. */
export interface Looked {
  readonly preview: Preview;
  readonly possible: readonly Possible[];
  readonly nameOf: (id: string) => string;
}

/** Decides the round of `input` and says what would come of it. */
export function lookAt(title: string, input: MatchInput, nameOf: (id: string) => string): Looked {
  const result = match(input);
  const present = new Map(input.members.filter(({ capacity }) => capacity > 0).map((one) => [one.id, one]));
  const possible = likelyPairs(input);
  const pairs = result.pairs
    .map((pair): PreviewedPair => {
      const [a, b] = [nameOf(pair.a), nameOf(pair.b)];
      const why = { a: reasonInWords(pair.reasons.a, a, b), b: reasonInWords(pair.reasons.b, b, a) };
      const { score, forward, backward, order } = pair;
      return { a, b, ids: [pair.a, pair.b], score, forward, backward, order, why };
    })
    .sort((one, other) => other.score - one.score || (one.a < other.a ? -1 : 1));
  const unmatched = result.unmatched
    .map(({ id, reason }): PreviewedAlone => {
      const why = unmatchedInWords(reason, nameOf(id));
      return { id, name: nameOf(id), reason, why, waited: present.get(id)?.waited ?? 0 };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
  const preview = {
    title,
    day: input.now,
    seed: input.seed,
    algorithm: result.algorithm,
    people: present.size,
    pairs,
    unmatched,
    quality: qualityOf(result),
    fairness: fairnessOf(result, [...present.values()]),
    compared: compare(input, result, possible),
  };
  return { preview, possible, nameOf };
}

function qualityOf({ pairs, weight, bound }: MatchResult): Preview['quality'] {
  const scores = pairs.map(({ score }) => score);
  return {
    served: new Set(pairs.flatMap(({ a, b }) => [a, b])).size,
    meanScore: mean(scores),
    leastScore: scores.length > 0 ? Math.min(...scores) : 0,
    leastGain:
      pairs.length > 0 ? Math.min(...pairs.flatMap(({ forward, backward }) => [forward, backward])) : 0,
    weight,
    bound,
  };
}

function fairnessOf({ pairs }: MatchResult, present: readonly Candidate[]): Preview['fairness'] {
  const served = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const waiting = present.filter(({ waited }) => waited > 0);
  const newcomers = present.filter(({ newcomer }) => newcomer);
  const left = waiting.filter(({ id }) => !served.has(id));
  return {
    waiting: waiting.length,
    waitingServed: waiting.length - left.length,
    newcomers: newcomers.length,
    newcomersServed: newcomers.filter(({ id }) => served.has(id)).length,
    longestWaitLeft: Math.max(0, ...left.map(({ waited }) => waited)),
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
