// How good directed scores are, measured against the answers of a thoughtful friend.
import type { Candidate } from '../../../functions/core/matching/rules.ts';

export interface Quality {
  /** Discounted gain over the first ten, 1 when the right people come first in their order. */
  readonly ndcgAt10: number;
  /** Share of askers whose best person is among the first five. */
  readonly inFirstFive: number;
  /** Share of mutual partners among the first three by both directions together. */
  readonly mutualInFirstThree: number;
  /** Look-alikes that stay behind the right person. */
  readonly lookAlikesAvoided: number;
  /** Chance that an asker with somebody scores higher at best than one without anybody. */
  readonly nobodyRecognised: number;
}

/**
 * @param meets how well the second meets what the first seeks, 0 to 1
 * @param together both directions in one number
 */
export function qualityOf(
  members: readonly Candidate[],
  right: Readonly<Record<string, readonly string[]>>,
  lookAlikes: readonly (readonly [string, string])[],
  meets: (asker: Candidate, other: Candidate) => number,
  together: (a: Candidate, b: Candidate) => number,
): Quality {
  const ranked = (asker: Candidate, score: (a: Candidate, b: Candidate) => number): string[] => {
    const others = members
      .filter((other) => other !== asker)
      .map((other) => ({ id: other.id, value: score(asker, other) }));
    // Ties fall against us: whoever is right comes after the others of the same score.
    const isRight = (id: string): number => (right[asker.id]?.includes(id) === true ? 1 : 0);
    return others.sort((x, y) => y.value - x.value || isRight(x.id) - isRight(y.id)).map(({ id }) => id);
  };
  const best = (asker: Candidate): number =>
    Math.max(...members.filter((other) => other !== asker).map((other) => meets(asker, other)));
  const askers = members.filter(({ id }) => right[id] !== undefined);
  const lonely = members.filter(({ id, seeks }) => right[id] === undefined && seeks.length > 0);
  const mutual = askers.filter(({ id }) => right[right[id]?.[0] ?? '']?.[0] === id);
  const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
  const byId = new Map(members.map((one) => [one.id, one]));
  return {
    ndcgAt10: mean(askers.map((asker) => ndcg(ranked(asker, meets).slice(0, 10), right[asker.id] ?? []))),
    inFirstFive: mean(
      askers.map((asker) =>
        ranked(asker, meets)
          .slice(0, 5)
          .includes(right[asker.id]?.[0] ?? '')
          ? 1
          : 0,
      ),
    ),
    mutualInFirstThree: mean(
      mutual.map((asker) =>
        ranked(asker, together)
          .slice(0, 3)
          .includes(right[asker.id]?.[0] ?? '')
          ? 1
          : 0,
      ),
    ),
    lookAlikesAvoided: lookAlikes.filter(([id, other]) => {
      const asker = byId.get(id) as Candidate;
      const order = ranked(asker, meets);
      return order.indexOf(right[id]?.[0] ?? '') < order.indexOf(other);
    }).length,
    nobodyRecognised: mean(
      askers.flatMap((asker) =>
        lonely.map((other) => (best(asker) > best(other) ? 1 : best(asker) === best(other) ? 0.5 : 0)),
      ),
    ),
  };
}

function ndcg(ranking: readonly string[], right: readonly string[]): number {
  const gain = (id: string): number => (right.indexOf(id) === -1 ? 0 : right.indexOf(id) === 0 ? 3 : 1);
  const discounted = (ids: readonly string[]): number =>
    ids.reduce((sum, id, place) => sum + gain(id) / Math.log2(place + 2), 0);
  return discounted(ranking) / discounted(right.slice(0, 10));
}
