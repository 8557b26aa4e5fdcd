// The first act: everybody fills in the form and presses the button behind the link of their letter.
import type { MemberBody } from '../../../functions/store/aggregates.ts';
import { wakeOf } from '../../../functions/store/aggregates.ts';
import { memberKey } from '../../../functions/store/shape.ts';
import type { DemonstrationPerson } from './people.ts';
import type { Stage } from './stage.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The service takes sixty sign-ups an hour from one network and three hundred a day for one community. */
const anHour = 60;
const aDay = 300;
/** So many of an hour's people have a mail scanner in front of them. */
const scanned = 5;

export interface Look {
  readonly request: string;
  readonly writes: number;
}

/** Signs everybody up, an hour's worth at a time. Answers what was only looked at on the way. */
export async function signEverybodyUp(
  stage: Stage,
  people: readonly DemonstrationPerson[],
  progress: (done: number) => void,
): Promise<Look[]> {
  const looks: Look[] = [];
  let today = 0;
  for (let from = 0; from < people.length; from += anHour) {
    const some = people.slice(from, from + anHour);
    if (today + some.length > aDay) {
      await stage.moveTo((Math.floor(stage.now() / day) + 1) * day + 8 * hour);
      today = 0;
    }
    today += some.length;
    await Promise.all(some.map((person) => fillIn(stage, person)));
    await stage.aws.settled();
    for (const person of some.slice(0, scanned)) looks.push(...(await lookAtLink(stage, person)));
    await Promise.all(some.map((person) => press(stage, person)));
    await stage.aws.settled();
    await Promise.all(some.map((person) => addMatchingOnly(stage, person)));
    progress(Math.min(people.length, from + anHour));
    await stage.moveTo(stage.now() + hour);
  }
  return looks;
}

async function fillIn(stage: Stage, person: DemonstrationPerson): Promise<void> {
  const { name, address, seek, give, kinds, story, values, wish, community } = person;
  const form = new URLSearchParams({ name, email: address, seek, give, story, values, wish, consent: 'yes' });
  for (const kind of kinds) form.append('kinds', kind);
  const answer = await stage.request('POST', `/${community}`, form);
  if (!answer.ok) throw new Error(`the form said ${answer.status}`);
}

/** A mail scanner opens the link before the person does. */
async function lookAtLink(stage: Stage, person: DemonstrationPerson): Promise<Look[]> {
  const link = confirmLink(stage, person);
  const looks: Look[] = [];
  if (!link) return looks;
  for (const method of ['GET', 'HEAD', 'OPTIONS']) looks.push(await look(stage, method, link));
  return looks;
}

/** A request that must change nothing, with the writes it caused. */
export async function look(stage: Stage, method: string, link: string): Promise<Look> {
  const before = stage.writes.total();
  await (await stage.request(method, link)).text();
  await stage.aws.settled();
  return { request: `${method} of a link`, writes: stage.writes.total() - before };
}

async function press(stage: Stage, person: DemonstrationPerson): Promise<void> {
  const link = confirmLink(stage, person);
  if (!link) throw new Error(`a sign-up got no link to confirm with: ${stage.logLines.slice(-3).join('; ')}`);
  const answer = await stage.request('POST', link);
  await answer.text();
  if (person.mailbox === 'reads' && !answer.ok) throw new Error(`the link said ${answer.status}`);
}

function confirmLink(stage: Stage, { address }: DemonstrationPerson): string | null {
  const letter = stage.aws.letters().find(({ to }) => to.includes(address));
  return linkIn(letter?.text ?? '');
}

/** The first link of ours in a letter. */
export const linkIn = (text: string): string | null =>
  /https?:\/\/[^\s<>]+\/l\/[a-z0-9-]+/.exec(text)?.[0] ?? null;

/** The form has no field for words that serve matching alone; whoever has some gets them put in by hand. */
async function addMatchingOnly(stage: Stage, person: DemonstrationPerson): Promise<void> {
  if (person.matchingOnly === null) return;
  const { store, addresses } = stage.services;
  const key = memberKey(person.community, await addresses.person(person.community, person.address));
  const found = await store.get<MemberBody>(key);
  if (!found) throw new Error('a sign-up left no member');
  const { member } = found.body;
  const secret = {
    direction: 'seek',
    words: person.matchingOnly,
    kind: null,
    until: null,
    visibility: 'matching',
  } as const;
  const profile = { ...member.profile, intentions: [...member.profile.intentions, secret] };
  const body = { ...found.body, member: { ...member, profile } };
  if (!(await store.put({ ...found, body }, { wakeAt: wakeOf(body) })))
    throw new Error('somebody else wrote the member');
}
