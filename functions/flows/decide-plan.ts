// The plan of a round: decided from who takes part, and anew for those whom a hold concerns.
import type { Community } from '../core/community.ts';
import type { Instant } from '../core/decision.ts';
import { told } from '../core/introduction.ts';
import { match, type Step } from '../core/matching/match.ts';
import { type Plan, type PlannedPair, unmatchedToTell } from '../core/round.ts';
import type { Services } from '../services.ts';
import { roundSnapshot, withMeaning } from './round-snapshot.ts';

/** Milliseconds from when all pairs are known. A round that is not decided by then takes what was found, with the gap to the best in its proof. */
const longestSolving = 120_000;

/**
 * Decides who is paired with whom. Where a plan stands of which pairs were held, its other pairs stay, and only those
 * whom the holds concern, or who have nobody, are decided anew.
 */
export async function decidePlan(
  services: Services,
  community: Community,
  round: string,
  at: Instant,
  standing?: { readonly plan: Plan; readonly held: readonly Pick<PlannedPair, 'a' | 'b'>[] },
): Promise<Plan> {
  const { addresses, threads } = services;
  const { input, ledger } = await roundSnapshot(services, community, at);
  const seed = `${community.id} ${round}`;
  const meant = await withMeaning(services, community, input);
  const began = services.now();
  const took: Partial<Record<Step, number>> = {};
  const passed = (step: Step): void => {
    took[step] = services.now() - began;
  };
  const keepGoing = () => services.now() - began - (took.scored ?? 0) < longestSolving;
  const kept = standing?.plan.pairs ?? [];
  const held = (standing?.held ?? []).map(({ a, b }) => ({ a, b, day: input.now, state: 'agreed' }) as const);
  const past = [...meant.past, ...held];
  const result = await threads(input.members.length, (lent) =>
    match({ ...meant, past, settled: kept, seed, keepGoing, threads: lent, passed }),
  );
  services.log.info('matched', { members: input.members.length, pairs: result.pairs.length, ...took });
  const found = await Promise.all(
    result.pairs.map(async ({ a, b, order, reasons }) => ({
      id: await addresses.introduction(seed, a, b),
      a,
      b,
      order,
      reasons: { a: told(reasons.a), b: told(reasons.b) },
    })),
  );
  return {
    algorithm: result.algorithm,
    seed,
    day: input.now,
    members: input.members.length,
    pairs: [...kept, ...found],
    unmatched: unmatchedToTell(result.unmatched, ledger, input.now),
    // Of pairs that stand while others were decided anew nothing is proved together.
    ...(!standing && { proof: { weight: result.weight, bound: result.bound } }),
  };
}

/** The plan as organisers read it: pairs that are new to them get the next numbers. */
export function shown(plan: Plan, before: Plan['shown'] = []): Plan {
  const known = new Set(before.map(({ id }) => id));
  const added = plan.pairs.filter(({ id }) => !known.has(id)).map(({ id, a, b }) => ({ id, a, b }));
  return { ...plan, shown: [...before, ...added] };
}
