// An organiser brings people along: each gets one invitation, and nothing else before they confirm.
import type { Community } from '../core/community.ts';
import { type Cause, day, isRefusal } from '../core/decision.ts';
import type { Marks, Profile, Standing } from '../core/member.ts';
import { decideMember } from '../core/member-decide.ts';
import { evolveMember } from '../core/member-evolve.ts';
import { emptyOutbox, enqueue } from '../core/outbox.ts';
import { identity, parseAddress } from '../mail/address.ts';
import type { Services } from '../services.ts';
import { loadMember, type MemberBody, wakeOf } from '../store/aggregates.ts';
import { limitKey, memberKey, vaultKey } from '../store/shape.ts';

export interface Brought {
  /** As it stands in the organiser's list. */
  readonly address: string;
  readonly profile: Profile;
  readonly marks?: Marks;
  /** The organiser's name, as the invitation says it; without it the letter speaks of the organiser. */
  readonly inviter?: string;
}

/**
 * `asked`: the invitation goes out. `here`: they are known, with their standing, and nothing is sent.
 * `asked-before`: they did not answer an earlier confirmation, and are left in peace.
 */
export type Bringing =
  | { readonly kind: 'asked' }
  | { readonly kind: 'here'; readonly standing: Standing }
  | { readonly kind: 'asked-before' }
  | { readonly kind: 'bad-address' };

/** Whoever did not answer is not asked again on an organiser's word for this long. */
const peace = 90 * day;

/**
 * Invites one person to a community. None of the form's limits hold, since the organiser is no stranger; doing
 * it again sends nothing again, not even after the unanswered sign-up has been forgotten.
 */
export async function bring(
  { store, addresses, wake, now }: Pick<Services, 'store' | 'addresses' | 'wake' | 'now'>,
  { id: community }: Pick<Community, 'id'>,
  { address: typed, ...brought }: Brought,
): Promise<Bringing> {
  const address = parseAddress(typed);
  if (!address) return { kind: 'bad-address' };
  const person = await addresses.person(community, address);
  const before = await loadMember(store, community, person);
  if (before) return { kind: 'here', standing: before.standing };
  const askedKey = limitKey(await addresses.counter(`brought ${community} ${identity(address)}`));
  const asked = await store.get<{ until: number }>(askedKey);
  if (asked && asked.body.until > now()) return { kind: 'asked-before' };

  const at = now();
  // False where the address lies there already, which is just as well.
  await store.put({ key: vaultKey(community, person), version: 0, body: { address } });
  const member = signedUp(community, person, brought, at);
  // Put if absent: of two who bring the same person at once, one finds them here.
  const added = await store.put(
    { key: memberKey(community, person), version: 0, body: member },
    { wakeAt: wakeOf(member) },
  );
  if (!added) return { kind: 'here', standing: 'unconfirmed' };
  const until = at + peace;
  await store.put({ key: askedKey, version: asked?.version ?? 0, body: { until } }, { expires: until });
  await wake.offer([memberKey(community, person)]);
  return { kind: 'asked' };
}

function signedUp(
  community: string,
  id: string,
  invitation: Omit<Brought, 'address'>,
  now: number,
): MemberBody {
  const cause: Cause = { kind: 'request', id: `brought ${now}` };
  const decision = decideMember(
    null,
    { do: 'sign-up', id, community, ...invitation, invited: true },
    { now, cause },
  );
  const member = isRefusal(decision) ? null : evolveMember(null, decision.events, cause);
  if (isRefusal(decision) || !member) throw new Error('a first sign-up was refused');
  return { member, outbox: enqueue(emptyOutbox, decision.letters) };
}
