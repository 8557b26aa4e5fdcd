// Somebody fills in the form: one confirmation goes to the address, whoever it belongs to, and the page is always the same.
import type { Community } from '../core/community.ts';
import { day, hour, type Refusal } from '../core/decision.ts';
import type { Profile } from '../core/member.ts';
import { countedForm, parseAddress } from '../mail/address.ts';
import type { Services } from '../services.ts';
import { changeMember } from '../store/aggregates.ts';
import { communityKey, limitKey, memberKey, vaultKey } from '../store/shape.ts';

export interface SignUp {
  readonly community: string;
  /** As it was typed. */
  readonly address: string;
  readonly profile: Profile;
  /** Where the request came from, cut to its network: counted, never kept. */
  readonly network: string;
  /** Names this one request. */
  readonly request: string;
}

export type SignUpRefusal = Refusal<'no-community' | 'closed' | 'bad-address' | 'other-domain'>;

/**
 * Takes a sign-up. The answer is the same for a new, a known and a suppressed address, and when a limit was
 * reached: only the owner of the address may learn which it was.
 */
export async function signUp(services: Services, form: SignUp): Promise<'received' | SignUpRefusal> {
  const { store, addresses, wake, now } = services;
  const address = parseAddress(form.address);
  if (!address) return { refused: 'bad-address' };
  const [community, stopped] = await Promise.all([
    store.get<Community>(communityKey(form.community)),
    services.switches.read(),
  ]);
  if (!community) return { refused: 'no-community' };
  if (stopped.signUp) return { refused: 'closed' };
  if (!welcomes(community.body, address)) return { refused: 'other-domain' };
  if (!(await withinLimits(services, form, address))) return 'received';

  const person = await addresses.person(form.community, address);
  // False where the address lies there already, which is just as well.
  await store.put({ key: vaultKey(form.community, person), version: 0, body: { address } });
  await changeMember(
    store,
    form.community,
    person,
    { do: 'sign-up', id: person, community: form.community, profile: form.profile },
    { now: now(), cause: { kind: 'request', id: form.request } },
  );
  await wake.offer([memberKey(form.community, person)]);
  return 'received';
}

function welcomes({ admission }: Community, address: string): boolean {
  if (admission.by !== 'domain') return true;
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return admission.domains.some((allowed) => domain === allowed || domain.endsWith(`.${allowed}`));
}

/** Per address 2 a day and 5 a month, per network 60 an hour (a community may sign up together, in one room), per community 300 a day. */
async function withinLimits({ store, addresses, now }: Services, form: SignUp, address: string) {
  const at = now();
  const today = Math.floor(at / day);
  const counters: [string, number, number][] = [
    [`network ${form.network} ${Math.floor(at / hour)}`, 60, at + hour],
    [`address ${countedForm(address)} day ${today}`, 2, at + day],
    [`address ${countedForm(address)} month ${Math.floor(today / 30)}`, 5, at + 30 * day],
    [`community ${form.community} ${today}`, 300, at + day],
  ];
  for (const [what, most, expires] of counters) {
    if (!(await store.count(limitKey(await addresses.counter(what)), most, expires))) return false;
  }
  return true;
}
