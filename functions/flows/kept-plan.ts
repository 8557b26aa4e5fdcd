// The plan of a round as an object under its hash: stored before anything follows from it, and believed only as it was decided.
import { createHash } from 'node:crypto';
import { type Plan, type Round, stepsOf } from '../core/round.ts';
import type { Services } from '../services.ts';

/** Stores a plan under its hash, before anything follows from it, and answers what the round keeps of it. */
export async function keepPlan(
  { objects, settings }: Pick<Services, 'objects' | 'settings'>,
  community: string,
  round: string,
  plan: Plan,
): Promise<Round['plan']> {
  const hash = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
  const key = `rounds/${community}/${round}/plan-${hash.slice(0, 16)}.json`;
  await objects.writeJson(settings.objectsBucket, key, plan);
  return { key, hash, pairs: plan.pairs.length, steps: stepsOf(plan).length };
}

/** The stored plan, checked against the hash in the round's item. */
export async function planOf(
  { objects, settings }: Pick<Services, 'objects' | 'settings'>,
  round: Round,
): Promise<Plan> {
  const plan = await objects.json<Plan>(settings.objectsBucket, round.plan.key);
  const hash = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
  if (hash !== round.plan.hash) throw new Error('the stored plan is not the one that was decided');
  return plan;
}
