// A round opens: who takes part is read, the plan is made and stored, and only then does anything follow from it.
import { createHash } from 'node:crypto';
import { type Community, dayIn, nextSlot, timesFrom } from '../core/community.ts';
import type { Refusal } from '../core/decision.ts';
import { told } from '../core/introduction.ts';
import { match, type Step } from '../core/matching/match.ts';
import { type Plan, planned, type Round, stepsOf, unmatchedToTell } from '../core/round.ts';
import type { Services } from '../services.ts';
import { changeRound } from '../store/aggregates.ts';
import { communityKey, roundKey } from '../store/shape.ts';
import { roundSnapshot, withMeaning } from './round-snapshot.ts';

export type RoundRefusal = Refusal<'no-community' | 'stopped' | 'still-asking' | 'not-due'>;

/**
 * Opens the community's round: `due` only when its slot has come, `now` whatever the calendar says. Opening
 * it twice joins the first. Answers the round, or why there is none.
 */
export async function openRound(
  services: Services,
  id: string,
  when: 'due' | 'now',
): Promise<Round | RoundRefusal> {
  const { store, now } = services;
  const found = await store.get<Community>(communityKey(id));
  if (!found) return { refused: 'no-community' };
  if ((await services.switches.read()).rounds) return { refused: 'stopped' };
  const community = found.body;
  if (community.asking) {
    // A run that died between the note in the community and the round's own item is taken up here.
    if (!(await store.get(roundKey(id, community.asking))))
      return plan(services, community, community.asking);
    await store.put(found);
    return { refused: 'still-asking' };
  }
  if (when === 'due' && community.nextRound > now()) return { refused: 'not-due' };
  const asking = await freeRoundId(services, community);
  const nextRound = community.nextRound > now() ? community.nextRound : nextSlot(community, now());
  const noted = { ...community, asking, nextRound };
  // Awake until the round is stored; whoever loses this put finds the winner's round.
  if (!(await store.put({ ...found, body: noted }, { wakeAt: now() }))) return openRound(services, id, when);
  return plan(services, noted, asking);
}

/** One round a day: its id is the day, with a letter where that day had one already. */
async function freeRoundId({ store, now }: Services, community: Community): Promise<string> {
  const today = dayIn(community.zone, now());
  for (const letter of ['', ...'bcdefghijklmnopqrstuvwxyz']) {
    if (!(await store.get(roundKey(community.id, today + letter)))) return today + letter;
  }
  throw new Error('more rounds in a day than letters');
}

async function plan(services: Services, community: Community, id: string): Promise<Round> {
  const openedAt = services.now();
  const round = planned({
    id,
    community: community.id,
    openedAt,
    times: timesFrom(community, openedAt),
    plan: await makePlan(services, community, id, openedAt),
  });
  // Put if absent: a second run that made another plan joins the stored one.
  const change = await changeRound(services.store, community.id, id, (stored) => (stored ? null : { round }));
  if (change.kind === 'changed') services.counts.add('RoundsOpened');
  await services.journal.write({ at: openedAt, opened: change.state ?? round });
  await services.rounds.offer([roundKey(community.id, id)]);
  return change.state ?? round;
}

/** Milliseconds from when all pairs are known. A round that is not decided by then takes what was found, with the gap to the best in its proof. */
const longestSolving = 120_000;

async function makePlan(
  services: Services,
  community: Community,
  round: string,
  at: number,
): Promise<Round['plan']> {
  const { objects, settings, addresses } = services;
  const { input, ledger } = await roundSnapshot(services, community, at);
  const seed = `${community.id} ${round}`;
  const meant = await withMeaning(services, community, input);
  const began = services.now();
  const took: Partial<Record<Step, number>> = {};
  const passed = (step: Step): void => {
    took[step] = services.now() - began;
  };
  const keepGoing = () => services.now() - began - (took.scored ?? 0) < longestSolving;
  const result = match({ ...meant, seed, keepGoing, passed });
  services.log.info('matched', { members: input.members.length, pairs: result.pairs.length, ...took });
  const decided: Plan = {
    algorithm: result.algorithm,
    seed,
    day: input.now,
    members: input.members.length,
    pairs: await Promise.all(
      result.pairs.map(async ({ a, b, order, reasons }) => ({
        id: await addresses.introduction(seed, a, b),
        a,
        b,
        order,
        reasons: { a: told(reasons.a), b: told(reasons.b) },
      })),
    ),
    unmatched: unmatchedToTell(result.unmatched, ledger),
    proof: { weight: result.weight, bound: result.bound },
  };
  const hash = createHash('sha256').update(JSON.stringify(decided)).digest('hex');
  const key = `rounds/${community.id}/${round}/plan-${hash.slice(0, 16)}.json`;
  await objects.writeJson(settings.objectsBucket, key, decided);
  return { key, hash, pairs: decided.pairs.length, steps: stepsOf(decided).length };
}
