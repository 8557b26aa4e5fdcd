// Pairs leave the plan that organisers still read, and those whom that concerns are decided anew.
import type { Community } from '../core/community.ts';
import type { Letter } from '../core/letter.ts';
import { isLookedAt, type Plan, type Round, type ShownPair } from '../core/round.ts';
import type { Services } from '../services.ts';
import { changeRound } from '../store/aggregates.ts';
import { communityKey } from '../store/shape.ts';
import { decidePlan, shown } from './decide-plan.ts';
import { keepPlan, planOf } from './kept-plan.ts';

/**
 * Takes pairs out of a plan that organisers still read, and decides anew for those whom that concerns. Answers false
 * where the round is not the one that was read any more.
 */
export async function leaveOut(
  services: Services,
  round: Round,
  plan: Plan,
  pairs: readonly ShownPair[],
  cause: string,
  letters: (after: Plan) => readonly Letter[],
): Promise<boolean> {
  const community = (await services.store.get<Community>(communityKey(round.community)))?.body;
  if (!community) return true;
  const out = new Set(pairs.map(({ id }) => id));
  const standing = { ...plan, pairs: plan.pairs.filter(({ id }) => !out.has(id)) };
  const stands = new Set(standing.pairs.map(({ id }) => id));
  const held = (plan.shown ?? []).filter(({ id }) => !stands.has(id));
  const decided = await decidePlan(services, community, round.id, round.openedAt, { plan: standing, held });
  const after = shown(decided, plan.shown);
  const kept = await keepPlan(services, round.community, round.id, after);
  const change = await changeRound(services.store, round.community, round.id, (stored) =>
    stored && isLookedAt(stored) && stored.plan.hash === round.plan.hash
      ? {
          round: { ...stored, plan: kept, heard: [...(stored.heard ?? []), cause] },
          letters: letters(after),
        }
      : null,
  );
  if (change.kind !== 'changed') return false;
  // A restored table must know the plan that stands; the one before quotes people, and goes.
  await services.journal.write({ at: services.now(), opened: change.state });
  const { objects, settings } = services;
  if (kept.key !== round.plan.key) await objects.remove(settings.objectsBucket, round.plan.key);
  return true;
}

/**
 * Takes the pair of two members out of the plan that is being read, where there is one with them: they are to be kept
 * apart. Answers whether there was.
 */
export async function leaveOutOfPlan(
  services: Services,
  round: Round,
  people: readonly string[],
  cause: string,
): Promise<boolean> {
  if (!isLookedAt(round)) return false;
  const plan = await planOf(services, round);
  const pairs = plan.pairs.filter(({ a, b }) => people.includes(a) && people.includes(b));
  return pairs.length > 0 && leaveOut(services, round, plan, pairs, cause, () => []);
}
