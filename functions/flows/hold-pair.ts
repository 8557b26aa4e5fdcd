// An organiser answered a plan: a pair is held, before anybody is asked or in secret later, or one question goes back.
import type { Letter } from '../core/letter.ts';
import { isLookedAt, type Plan, type Round } from '../core/round.ts';
import { holdsIn } from '../mail/wishes-hold.ts';
import type { Services } from '../services.ts';
import { changeIntroduction, changeRound, loadMember, type RoundBody } from '../store/aggregates.ts';
import { introductionKey, type Key, roundKey } from '../store/shape.ts';
import { planOf } from './kept-plan.ts';
import { leaveOut } from './leave-out.ts';
import type { MailRecord } from './receive-record.ts';

/**
 * Carries out what an organiser answered to a plan. Repeatable: the round remembers the mail. When it is done, nothing
 * of what they wrote is left.
 */
export async function holdByMail(services: Services, key: Key): Promise<void> {
  const { store } = services;
  const found = await store.get<MailRecord>(key);
  if (!found?.body.forRound) return;
  const { forRound, text, ...record } = found.body;
  const round = (await store.get<RoundBody>(roundKey(forRound.community, forRound.round)))?.body.round;
  const mail = key.pk;
  if (round && !round.heard?.includes(mail)) {
    await answer(services, round, text ?? '', { mail, organiser: forRound.organiser });
    await services.wake.offer([roundKey(round.community, round.id)]);
  }
  await store.put({ ...found, body: { ...record, text: null } }, { expires: found.expires });
}

interface Said {
  readonly mail: string;
  readonly organiser: string;
}

async function answer(services: Services, round: Round, text: string, said: Said): Promise<void> {
  const plan = await planOf(services, round);
  const wanted = holdsIn(text, await numbered(services, round, plan));
  const letter = (kind: Letter['kind'], facts?: Letter['facts']): Letter => ({
    kind,
    to: { organiser: said.organiser },
    pace: 'answer',
    ...(facts && { facts }),
  });
  if (wanted === 'nothing') return;
  if (wanted === 'unclear') return hear(services, round, said, [letter('unclear-plan')]);
  const pairs = (plan.shown ?? []).filter((_, at) => wanted.hold.includes(at + 1));
  const held = wanted.hold.join(' ');
  if (!isLookedAt(round)) {
    for (const { id } of pairs) await withdraw(services, id, said);
    return hear(services, round, said, [letter('heard-hold-asked', { held })]);
  }
  const done = await leaveOut(services, round, plan, pairs, said.mail, ({ shown: after = [] }) => {
    const added = after.slice(plan.shown?.length ?? 0).map((_, at) => (plan.shown?.length ?? 0) + at + 1);
    return [letter('heard-hold', { held, instead: added.join(' ') })];
  });
  // Somebody else held a pair, or the time was over, in this moment: look again.
  if (!done) throw new Error('the plan has changed meanwhile');
}

/** Notes that the mail was heard, with the letters that answer it. */
async function hear(services: Services, round: Round, { mail }: Said, letters: readonly Letter[]) {
  await changeRound(services.store, round.community, round.id, (stored) =>
    !stored || stored.heard?.includes(mail)
      ? null
      : { round: { ...stored, heard: [...(stored.heard ?? []), mail] }, letters },
  );
}

/** Whoever is gone has no name any more; their pair can still be held by its number. */
async function numbered({ store }: Services, { community }: Round, { shown: pairs = [] }: Plan) {
  const nameOf = async (id: string) => (await loadMember(store, community, id))?.profile.name ?? '';
  return Promise.all(
    pairs.map(async ({ a, b }, at) => ({
      number: at + 1,
      names: [await nameOf(a), await nameOf(b)] as const,
    })),
  );
}

/** An introduction that is open looks to both as if the other had not answered. */
async function withdraw(services: Services, id: string, { mail }: Said): Promise<void> {
  const change = await changeIntroduction(
    services.store,
    id,
    { do: 'withdraw', side: 'a', why: 'held' },
    { now: services.now(), cause: { kind: 'message', id: mail } },
  );
  // Its ask is about to be decided: the message comes again.
  if (change.kind === 'refused') throw new Error('the pair is not asked yet');
  await services.wake.offer([introductionKey(id)]);
}
