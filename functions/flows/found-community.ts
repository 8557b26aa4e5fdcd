// An organiser founds a community, or changes its settings.
import { type Community, communityIdPattern, found, lacksHour, nextSlot } from '../core/community.ts';
import type { Instant, Refusal } from '../core/decision.ts';
import { parseAddress } from '../mail/address.ts';
import type { Services } from '../services.ts';
import { communityKey, listedCommunityKey, vaultKey } from '../store/shape.ts';

export interface Founding {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  /** At least one address; letters about the community go there. */
  readonly organisers: readonly string[];
  readonly settings?: Partial<Pick<Community, 'rhythm' | 'admission' | 'times' | 'rules'>>;
}

/** Paths of the site itself, where a community would have no form, and addresses that are the operator's. */
const taken = new Set(['healthz', 'abuse', 'postmaster']);

export type FoundingRefusal = Refusal<
  'already-there' | 'bad-id' | 'bad-address' | 'bad-zone' | 'no-organiser' | 'bad-hour' | 'no-such-hour'
>;

/** Founds the community, unless one of that id is there. */
export async function foundCommunity(
  { store, addresses, now }: Services,
  founding: Founding,
): Promise<Community | FoundingRefusal> {
  const { id, name, settings } = founding;
  if (!communityIdPattern.test(id) || taken.has(id)) return { refused: 'bad-id' };
  const zone = zoneCalled(founding.zone);
  if (zone === null) return { refused: 'bad-zone' };
  if (founding.organisers.length === 0) return { refused: 'no-organiser' };
  const plain = found({ id, name, zone, organisers: [], ...settings }, now());
  const problem = problemWithHour(plain, now());
  if (problem) return problem;
  const organisers: string[] = [];
  for (const typed of founding.organisers) {
    const address = parseAddress(typed);
    if (!address) return { refused: 'bad-address' };
    const person = await addresses.person(id, address);
    await store.put({ key: vaultKey(id, person), version: 0, body: { address } });
    organisers.push(person);
  }
  // First, so that no community is there that no list shows; who reads the list looks at the community itself.
  await store.put({ key: listedCommunityKey(id), version: 0, body: {} });
  const community = { ...plain, organisers };
  const added = await store.put(
    { key: communityKey(id), version: 0, body: community },
    { wakeAt: community.nextRound },
  );
  return added ? community : { refused: 'already-there' };
}

/** Changes settings; the next round follows the new rhythm. Null where there is no such community. */
export async function changeSettings(
  { store, now }: Services,
  id: string,
  change: Partial<Pick<Community, 'name' | 'zone' | 'rhythm' | 'admission' | 'times' | 'rules'>>,
): Promise<Community | FoundingRefusal | null> {
  const zone = change.zone === undefined ? undefined : zoneCalled(change.zone);
  if (zone === null) return { refused: 'bad-zone' };
  for (;;) {
    const found = await store.get<Community>(communityKey(id));
    if (!found) return null;
    const changed = { ...found.body, ...change, ...(zone && { zone }) };
    const problem = change.zone || change.rhythm ? problemWithHour(changed, now()) : null;
    if (problem) return problem;
    // A slot that has come and was not opened yet is not forgotten over a change.
    const missed = found.body.nextRound <= now();
    const community = missed ? changed : { ...changed, nextRound: nextSlot(changed, now()) };
    if (await store.put({ ...found, body: community }, { wakeAt: community.nextRound })) return community;
  }
}

/** A round's hour must be there on every day on which it may open. */
function problemWithHour(community: Community, now: Instant): FoundingRefusal | null {
  const { hour } = community.rhythm;
  if (hour < 4 || hour > 23) return { refused: 'bad-hour' };
  return lacksHour(community, now) ? { refused: 'no-such-hour' } : null;
}

/** The zone by its name, as the tables write it, however it was typed: others than us may tell case apart. Null for none. */
function zoneCalled(typed: string): string | null {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions();
    // A newer name of the same zone, which some engines turn into the old one, stays as it is.
    const alias = timeZone.toLowerCase() !== typed.toLowerCase() && /^(?:[A-Z][\w+-]*\/?)+$/.test(typed);
    return alias ? typed : timeZone;
  } catch {
    return null;
  }
}
