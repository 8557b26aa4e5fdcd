// `npm start -- --demo`: two dozen people join the first community, and a round opens, so that there are letters to answer.
import type { Community } from '../../functions/core/community.ts';
import type { Intention } from '../../functions/core/intention.ts';
import type { Profile } from '../../functions/core/member.ts';
import { act } from '../../functions/flows/follow-link.ts';
import { openRound } from '../../functions/flows/open-round.ts';
import { signUp } from '../../functions/flows/sign-up.ts';
import type { Services } from '../../functions/services.ts';
import { loadMember } from '../../functions/store/aggregates.ts';
import { communityKey } from '../../functions/store/shape.ts';
import { type DemoPerson, demoPeople } from './demo-people.ts';

/** People who join at once; the table of one machine is no quicker with more. */
const atOnce = 6;

/**
 * Lets the people of the demonstration join `community` and opens its first round. They come through the
 * flows behind form and link, since the form itself takes no more than twenty sign-ups an hour from one
 * network. Whoever is there already stays as they are, and a community that has had a round gets none.
 */
export async function addDemo(services: Services, community: string): Promise<void> {
  for (let from = 0; from < demoPeople.length; from += atOnce) {
    const some = demoPeople.slice(from, from + atOnce);
    await Promise.all(some.map((person) => join(services, community, person)));
  }
  const found = await services.store.get<Community>(communityKey(community));
  if (!found || found.body.asking || found.body.ledger) return;
  const opened = await openRound(services, community, 'now');
  if ('refused' in opened) throw new Error(`the demonstration's round was refused: ${opened.refused}`);
}

async function join(services: Services, community: string, person: DemoPerson): Promise<void> {
  const id = await services.addresses.person(community, person.address);
  const before = await loadMember(services.store, community, id);
  if (before && before.standing !== 'unconfirmed') return;
  if (!before) {
    const taken = await signUp(services, {
      community,
      address: person.address,
      profile: profileOf(person),
      network: `demonstration ${person.address}`,
      request: `demonstration signs up ${id}`,
    });
    if (taken !== 'received') throw new Error(`a sign-up of the demonstration was refused: ${taken.refused}`);
  }
  const link = await services.addresses.token({
    for: 'confirm',
    community,
    member: id,
    attempt: before?.attempt ?? 1,
  });
  const { done } = await act(services, link, `demonstration confirms ${id}`);
  if (done !== 'confirmed' && done !== 'applied')
    throw new Error(`a confirmation of the demonstration came to: ${done}`);
}

/** What the form would have made of the person's answers. */
export function profileOf({ name, seeks, offers, kinds, values, story, wish }: DemoPerson): Profile {
  const intention =
    (direction: Intention['direction']) =>
    (words: string): Intention => ({ direction, words, kind: null, until: null, visibility: 'open' });
  return {
    name,
    language: 'en',
    intentions: [...seeks.map(intention('seek')), ...offers.map(intention('offer'))],
    kinds,
    story,
    values,
    wish,
  };
}
