// How introductions went, in numbers that tell nobody's answer.
import { day } from './decision.ts';
import type { Introduction } from './introduction.ts';
import { type Kind, kinds, type PastPair } from './matching/rules.ts';
import type { Day } from './reading.ts';

/** Introductions of which somebody told how it went. */
export interface Figures {
  readonly told: number;
  readonly met: number;
  readonly helped: number;
}

export interface HowItWent extends Figures {
  readonly kinds: readonly (Figures & { readonly kind: Kind })[];
}

/**
 * Fewer introductions than these are not counted out: an organiser of a small community often knows who met, and with
 * four or less could tell from the sum what each of them answered.
 */
export const fewestToTell = 5;

/** The best that either of the two told; undefined while neither has, or only that it is still to come. */
export function wentOf({ stage, sides, history }: Introduction): PastPair['went'] {
  if (stage !== 'introduced') return undefined;
  if (history.some(({ event }) => event === 'thanked')) return 'helped';
  const said = [sides.a.met, sides.b.met];
  if (said.includes('yes')) return 'met';
  return said.includes('no') && !said.includes('not-yet') ? 'not' : undefined;
}

/** After so long nothing more is heard of an introduction. */
const toldWithin = 120 * day;

/** Whether more may have been told of a pair since it went into the ledger. */
export const mayHaveTold = ({ state, went, day: since }: PastPair, today: Day): boolean =>
  (state === 'introduced' || state === 'agreed') &&
  went !== 'helped' &&
  Date.parse(today) - Date.parse(since) <= toldWithin;

/** Counts how introductions went; null where too few were told of, and no kind from which a small rest would follow. */
export function howItWent(pairs: readonly Pick<PastPair, 'kind' | 'went'>[]): HowItWent | null {
  const told = pairs.filter(({ went }) => went !== undefined);
  if (told.length < fewestToTell) return null;
  const shown = kinds
    .map((kind) => ({ kind, ...figures(told.filter((one) => one.kind === kind)) }))
    .filter((one) => one.told >= fewestToTell)
    .sort((x, y) => y.told - x.told || (x.kind < y.kind ? -1 : 1));
  const rest = told.length - shown.reduce((sum, one) => sum + one.told, 0);
  // What is left of the sum would be a small number again.
  const kept = rest > 0 && rest < fewestToTell ? shown.slice(0, -1) : shown;
  return { ...figures(told), kinds: kept };
}

const figures = (told: readonly Pick<PastPair, 'went'>[]): Figures => ({
  told: told.length,
  met: told.filter(({ went }) => went !== 'not').length,
  helped: told.filter(({ went }) => went === 'helped').length,
});
