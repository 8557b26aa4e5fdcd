// Somebody opens a community's page: which community that is, and whether it takes sign-ups at the moment.
import type { Community } from '../core/community.ts';
import { communityIdPattern } from '../core/community.ts';
import type { Services } from '../services.ts';
import { communityKey } from '../store/shape.ts';

export interface Visit {
  readonly community: Community;
  /** False while an operator has stopped sign-up. */
  readonly takesSignUps: boolean;
}

/** Reads only. Null where there is no such community. */
export async function visit({ store, switches }: Services, id: string): Promise<Visit | null> {
  if (!communityIdPattern.test(id)) return null;
  const [community, stopped] = await Promise.all([store.get<Community>(communityKey(id)), switches.read()]);
  return community && { community: community.body, takesSignUps: !stopped.signUp };
}
