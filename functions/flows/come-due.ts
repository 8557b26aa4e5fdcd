// A time has come for an item: a reminder, an end, a pause that is over, a sign-up that nobody confirmed.
import type { Community } from '../core/community.ts';
import type { Cause } from '../core/decision.ts';
import { heldNow, heldSince } from '../core/hold.ts';
import type { Withdrawal } from '../core/introduction.ts';
import type { Member } from '../core/member.ts';
import { memberWakes } from '../core/member-times.ts';
import type { PaceCounts } from '../core/pace.ts';
import type { Ledger, Plan, Round } from '../core/round.ts';
import type { Services } from '../services.ts';
import { changeIntroduction, changeMember, type MemberBody } from '../store/aggregates.ts';
import { countHolds } from '../store/holds.ts';
import {
  communityKey,
  introductionKey,
  type Key,
  memberKey,
  paceKey,
  roundKey,
  tagOf,
  vaultKey,
} from '../store/shape.ts';
import { countMisses } from './count-misses.ts';

/** Does what is due of a member or an introduction; repeatable, and nothing when nothing is due. */
export async function comeDue(services: Services, key: Key): Promise<void> {
  const now = services.now();
  // One cause a minute: a second clock in the same minute finds it done.
  const cause: Cause = { kind: 'schedule', id: `due ${Math.floor(now / 60_000)}` };
  if (key.pk.startsWith('I#')) {
    const id = key.pk.slice(2);
    await countHolds(services.store, services.holds, id, now);
    const held = heldNow(await services.holds.read()) !== null;
    const change = await changeIntroduction(services.store, id, { do: 'come-due', held }, { now, cause });
    if (change.kind === 'changed') await countMisses(services, change.state, cause);
  } else if (key.pk.startsWith('M#')) {
    await memberDue(services, key, cause);
  }
}

async function memberDue(services: Services, key: Key, cause: Cause): Promise<void> {
  const { store, now } = services;
  const found = await store.get<MemberBody>(key);
  if (!found) return;
  const { member } = found.body;
  if ((memberWakes(member) ?? Number.POSITIVE_INFINITY) > now()) return;
  if (member.withdrawing) {
    await withdrawEverywhere(services, member, member.withdrawing);
    await changeMember(
      store,
      member.community,
      member.id,
      { do: 'withdraw-done' },
      {
        now: now(),
        cause: { ...cause, id: `${cause.id} withdrawn` },
      },
    );
    return;
  }
  if (await timeWasHeld(services, member, cause)) return;
  const community = await store.get<Community>(communityKey(member.community));
  const change = await changeMember(
    store,
    member.community,
    member.id,
    {
      do: 'come-due',
      nextRound: community?.body.nextRound ?? 0,
      askedElsewhereUntil: await askedElsewhere(services, member),
    },
    { now: now(), cause },
  );
  if (change.kind === 'refused' && change.refused === 'vanished') await forgetSignUp(services, found, member);
}

/** Whether a sign-up whose time would be over has more of it, since its first letter could not leave for a while. */
async function timeWasHeld({ store, holds, now }: Services, member: Member, cause: Cause): Promise<boolean> {
  if (member.standing !== 'unconfirmed') return false;
  const spans = heldSince(await holds.read(), member.held?.upTo ?? member.signedUpAt, now());
  if (spans.length === 0) return false;
  const { community, id } = member;
  await changeMember(store, community, id, { do: 'hold', spans }, { now: now(), cause });
  return true;
}

/** Until when a question of another item lies with the member; 0 when none does. */
async function askedElsewhere({ store }: Services, { community, id }: Member): Promise<number> {
  const counts = await store.get<PaceCounts>(paceKey(community, id));
  const asking = counts?.body.asking;
  return asking && asking.item !== tagOf(memberKey(community, id)) ? asking.until : 0;
}

/** An unconfirmed sign-up vanishes with its address. Somebody who confirms in this moment stays. */
async function forgetSignUp(
  { store }: Services,
  found: { key: Key; version: number; body: MemberBody },
  { community, id }: Member,
): Promise<void> {
  if (!(await store.remove(found))) return;
  const vault = await store.get(vaultKey(community, id));
  if (vault) await store.remove(vault);
}

/** Withdraws every introduction of somebody who is gone that may still be open: this round's, and those held. */
async function withdrawEverywhere(services: Services, member: Member, why: Withdrawal): Promise<void> {
  const { store, objects, settings } = services;
  const community = (await store.get<Community>(communityKey(member.community)))?.body;
  if (!community) return;
  const open: { id: string; a: string; b: string }[] = [];
  if (community.asking) {
    const round = await store.get<{ round: Round }>(roundKey(community.id, community.asking));
    if (round)
      open.push(...(await objects.json<Plan>(settings.objectsBucket, round.body.round.plan.key)).pairs);
  }
  if (community.ledger) {
    const ledger = await objects.json<Ledger>(settings.objectsBucket, community.ledger);
    const held = ledger.pairs.filter((pair) => pair.state === 'agreed');
    open.push(...held.map(({ introduction, a, b }) => ({ id: introduction, a, b })));
  }
  for (const { id, a, b } of open) {
    if (a !== member.id && b !== member.id) continue;
    await changeIntroduction(
      store,
      id,
      { do: 'withdraw', side: a === member.id ? 'a' : 'b', why },
      {
        now: services.now(),
        cause: { kind: 'schedule', id: `withdrawn for ${memberKey(member.community, member.id).sk}` },
      },
    );
    await services.wake.offer([introductionKey(id)]);
  }
}
