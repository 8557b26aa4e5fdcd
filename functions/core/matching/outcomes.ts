// What became of earlier introductions, as far as it helps to choose: which kinds of connection worked in this community.
import { type Kind, kinds, type PastPair } from './rules.ts';

/** What an introduction was worth to the two, by the best that either told. */
const worth: Record<NonNullable<PastPair['went']>, number> = { helped: 1, met: 0.6, not: 0 };

/** Before so many introductions have been told of, every kind counts the same. */
const fewestTold = 5;
/** A kind is taken to be like all others together, as if so many of it had gone like them. */
const priorStrength = 8;
/** A kind moves what somebody gains by this share at most, up or down. */
const mostMoved = 0.1;

/**
 * How much a seek of some kinds counts, about 1: from `1 - mostMoved` to `1 + mostMoved`. A share of each kind shrunk
 * towards the share of all (a beta-binomial's mean with a prior of `priorStrength`); it knows kinds alone, so that it
 * says nothing about any member. Exactly 1 where too little was told, and for a seek of no kind.
 */
export function kindsThatWorked(past: readonly PastPair[]): (wanted: readonly Kind[]) => number {
  const told = past.flatMap(({ kind, went }) => (went ? [{ kind, worth: worth[went] }] : []));
  if (told.length < fewestTold) return () => 1;
  const overall = mean(told.map((one) => one.worth));
  const scale = Math.max(overall, 1 - overall);
  const moved = new Map(
    kinds.map((kind) => {
      const own = told.filter((one) => one.kind === kind);
      const sum = own.reduce((total, one) => total + one.worth, 0);
      const share = (sum + priorStrength * overall) / (own.length + priorStrength);
      return [kind, 1 + (mostMoved * (share - overall)) / scale];
    }),
  );
  return (wanted) => (wanted.length === 0 ? 1 : mean(wanted.map((kind) => moved.get(kind) ?? 1)));
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;
