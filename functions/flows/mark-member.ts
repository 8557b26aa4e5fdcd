// What an organiser notes about a member for the rules of a round: company, tags, how many introductions they get.
import { randomUUID } from 'node:crypto';
import type { Marks, Member } from '../core/member.ts';
import type { Services } from '../services.ts';
import { changeMember } from '../store/aggregates.ts';

/** Notes it; what is not named stays. It holds from the next round on. Null where there is no such member. */
export async function markMember(
  { store, now }: Pick<Services, 'store' | 'now'>,
  { community, id }: Pick<Member, 'community' | 'id'>,
  marking: { readonly marks: Partial<Marks>; readonly capacity?: number },
): Promise<Member | null> {
  const circumstances = { now: now(), cause: { kind: 'request', id: `marked ${randomUUID()}` } } as const;
  const { state } = await changeMember(store, community, id, { do: 'mark', ...marking }, circumstances);
  return state && !state.forgetting ? state : null;
}
