// Who plays: the communities of a demonstration, and each person with the behaviour they were dealt.
import { type Behaviour, deal } from './behaviour.ts';
import type { DemonstrationPerson } from './people.ts';
import { type Random, random } from './random.ts';
import type { Stage } from './stage.ts';

export interface Actor {
  /** The service's id of the member. */
  readonly id: string;
  readonly person: DemonstrationPerson;
  readonly behaviour: Behaviour;
  readonly chance: Random;
}

/** A second, small community plays along, so that a crossing would be seen. */
export function communitiesFor(members: number) {
  const second = Math.max(2, Math.floor(members / 8));
  return [
    { id: 'friends', name: 'Friends', organiser: 'organiser@example.net', members: members - second },
    { id: 'quay', name: 'Quay', organiser: 'keeper@example.net', members: second },
  ];
}

/** Deals each person a behaviour, and chance of their own. */
export function castOf(stage: Stage, people: readonly DemonstrationPerson[], seed: string): Promise<Actor[]> {
  const behaviours = deal(random(seed, 'behaviours'), people.length);
  return Promise.all(
    people.map(async (person, number) => ({
      id: await stage.services.addresses.person(person.community, person.address),
      person,
      behaviour: behaviours[number] as Behaviour,
      chance: random(seed, `answers ${person.community} ${number}`),
    })),
  );
}
