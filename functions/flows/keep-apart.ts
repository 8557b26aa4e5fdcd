// An organiser wants no introduction of two members: it is noted for later rounds, and an open one comes to nothing in secret.
import { randomUUID } from 'node:crypto';
import type { Community } from '../core/community.ts';
import { type Member, noMarks } from '../core/member.ts';
import type { Ledger, Plan, Round } from '../core/round.ts';
import type { Services } from '../services.ts';
import { changeIntroduction, changeMember, loadMember } from '../store/aggregates.ts';
import { introductionKey, roundKey } from '../store/shape.ts';
import { leaveOutOfPlan } from './leave-out.ts';

/** Of an open introduction of the two: `held`, or null where there was none that could still be held. */
export type KeptApart = 'held' | null;

/**
 * Keeps two members apart. To both an introduction that is open looks as if the other had not answered: asks that have
 * not left do not leave, and whoever said yes hears "not this time" when any such yes would.
 */
export async function keepApart(
  services: Services,
  community: Community,
  [one, other]: readonly [Member, Member],
): Promise<KeptApart> {
  const circumstances = {
    now: services.now(),
    cause: { kind: 'request', id: `apart ${randomUUID()}` },
  } as const;
  for (const [member, from] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = (await loadMember(services.store, community.id, member.id))?.marks ?? noMarks;
    const apart = [...new Set([...(known.apart ?? []), from.id])];
    await changeMember(
      services.store,
      community.id,
      member.id,
      { do: 'mark', marks: { apart } },
      circumstances,
    );
  }
  let held: KeptApart = null;
  const round = community.asking
    ? ((await services.store.get<{ round: Round }>(roundKey(community.id, community.asking)))?.body.round ??
      null)
    : null;
  const people = [one.id, other.id];
  if (round && (await leaveOutOfPlan(services, round, people, circumstances.cause.id))) return 'held';
  for (const id of await openPairs(services, community, round, people)) {
    const command = { do: 'withdraw', side: 'a', why: 'held' } as const;
    const change = await changeIntroduction(services.store, id, command, circumstances);
    // Said alike of one that had been declined in secret.
    const isOver = change.state === null || change.state.closed || change.state.stage === 'introduced';
    if (change.kind === 'changed' || !isOver) held = 'held';
    await services.wake.offer([introductionKey(id)]);
  }
  return held;
}

/** Their introductions in the round that asks, and those that wait for a day. */
async function openPairs(
  { objects, settings }: Services,
  community: Community,
  round: Round | null,
  people: readonly string[],
): Promise<string[]> {
  const plan = round && (await objects.json<Plan>(settings.objectsBucket, round.plan.key));
  const ledger = community.ledger
    ? await objects.json<Ledger>(settings.objectsBucket, community.ledger)
    : null;
  const isTheirs = ({ a, b }: { a: string; b: string }) => people.includes(a) && people.includes(b);
  return [
    ...(plan?.pairs ?? []).filter(isTheirs).map(({ id }) => id),
    ...(ledger?.pairs ?? [])
      .filter((pair) => pair.state === 'agreed' && isTheirs(pair))
      .map(({ introduction }) => introduction),
  ];
}
