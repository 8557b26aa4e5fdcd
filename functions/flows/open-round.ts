// A round opens: who takes part is read, the plan is made and stored, and only then does anything follow from it.
import { type Community, dayIn, nextSlot, timesFrom } from '../core/community.ts';
import { hour, type Refusal } from '../core/decision.ts';
import type { Letter } from '../core/letter.ts';
import { planned, type Round } from '../core/round.ts';
import type { Services } from '../services.ts';
import { changeRound } from '../store/aggregates.ts';
import { communityKey, roundKey } from '../store/shape.ts';
import { decidePlan, shown } from './decide-plan.ts';
import { keepPlan } from './kept-plan.ts';

export type RoundRefusal = Refusal<'no-community' | 'stopped' | 'still-asking' | 'not-due'>;

/**
 * Opens the community's round: `due` only when its slot has come, `now` whatever the calendar says. Opening
 * it twice joins the first. Answers the round, or why there is none.
 */
export async function openRound(
  services: Services,
  id: string,
  when: 'due' | 'now',
): Promise<Round | RoundRefusal> {
  const { store, now } = services;
  const found = await store.get<Community>(communityKey(id));
  if (!found) return { refused: 'no-community' };
  if ((await services.switches.read()).rounds) return { refused: 'stopped' };
  const community = found.body;
  if (community.asking) {
    // A run that died between the note in the community and the round's own item is taken up here.
    if (!(await store.get(roundKey(id, community.asking))))
      return begin(services, community, community.asking);
    await store.put(found);
    return { refused: 'still-asking' };
  }
  if (when === 'due' && community.nextRound > now()) return { refused: 'not-due' };
  const asking = await freeRoundId(services, community);
  const nextRound = community.nextRound > now() ? community.nextRound : nextSlot(community, now());
  const noted = { ...community, asking, nextRound };
  // Awake until the round is stored; whoever loses this put finds the winner's round.
  if (!(await store.put({ ...found, body: noted }, { wakeAt: now() }))) return openRound(services, id, when);
  return begin(services, noted, asking);
}

/** One round a day: its id is the day, with a letter where that day had one already. */
async function freeRoundId({ store, now }: Services, community: Community): Promise<string> {
  const today = dayIn(community.zone, now());
  for (const letter of ['', ...'bcdefghijklmnopqrstuvwxyz']) {
    if (!(await store.get(roundKey(community.id, today + letter)))) return today + letter;
  }
  throw new Error('more rounds in a day than letters');
}

const planLetter: Letter = { kind: 'round-plan', to: { organiser: 'all' }, pace: 'own' };

async function begin(services: Services, community: Community, id: string): Promise<Round> {
  const openedAt = services.now();
  const plan = await decidePlan(services, community, id, openedAt);
  // Where there is nobody to read about, nothing waits.
  const hours = plan.pairs.length > 0 ? (community.times.hoursToLook ?? 0) : 0;
  const look = hours > 0 ? openedAt + hours * hour : null;
  const decided = look === null ? plan : shown(plan);
  const round = planned({
    id,
    community: community.id,
    openedAt,
    times: timesFrom(community, look ?? openedAt),
    plan: await keepPlan(services, community.id, id, decided),
    ...(look !== null && { look: { until: look, over: false } }),
  });
  // Put if absent: a second run that made another plan joins the stored one.
  const change = await changeRound(services.store, community.id, id, (stored) =>
    stored ? null : { round, ...(look !== null && { letters: [planLetter] }) },
  );
  if (change.kind === 'changed') services.counts.add('RoundsOpened');
  await services.journal.write({ at: openedAt, opened: change.state ?? round });
  await services.rounds.offer([roundKey(community.id, id)]);
  return change.state ?? round;
}
