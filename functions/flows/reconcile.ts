// A table was restored from a backup: what the journal knows of the time since is said again, and what was sent is not sent twice.
import type { Community } from '../core/community.ts';
import { nextSlot } from '../core/community.ts';
import type { Instant } from '../core/decision.ts';
import { forEachOrganiser, hasLeft } from '../core/outbox.ts';
import { isLookedAt, type Round } from '../core/round.ts';
import type { Services } from '../services.ts';
import { changeIntroduction, changeMember, changeOutbox, changeRound } from '../store/aggregates.ts';
import type { Line, SentLine } from '../store/journal.ts';
import { communityKey, type Key, keyOfTag, roundKey } from '../store/shape.ts';
import { loadItem } from './letter-context.ts';

/** What came of a line: what was not known, what the table knew already, what it has no item for. */
export type Said = 'said again' | 'known' | 'nothing to say it to';

/**
 * Gives a command of the journal once more, with its own time and cause, so that the rules decide as they did: a no
 * stands, whoever left is gone, and the same cause twice changes nothing. Nothing of it is written into the journal.
 */
export async function sayAgain({ store }: Services, line: Extract<Line, { told: string }>): Promise<Said> {
  const circumstances = { now: line.at, cause: line.cause };
  const { note: _, ...quiet } = store;
  const change =
    line.told === 'introduction'
      ? await changeIntroduction(quiet, line.id, line.command, circumstances)
      : await changeMember(quiet, line.community, line.id, line.command, circumstances);
  if (change.kind === 'refused') return change.state ? 'known' : 'nothing to say it to';
  return change.kind === 'changed' ? 'said again' : 'known';
}

/** Puts back a round that the table does not know; its plan lies beside the table. Answers whether it had to. */
export async function putBackRound({ store }: Services, round: Round): Promise<boolean> {
  const found = await store.get<Community>(communityKey(round.community));
  if (!found) return false;
  const put = await changeRound(store, round.community, round.id, (stored) => {
    if (!stored) return { round };
    const { plan, heard = [] } = round;
    const knowsLess = isLookedAt(stored) && heard.length > (stored.heard?.length ?? 0);
    return knowsLess ? { round: { ...stored, plan, heard } } : null;
  });
  if (put.kind !== 'changed') return false;
  const nextRound = Math.max(found.body.nextRound, nextSlot(found.body, round.openedAt));
  await store.put({ ...found, body: { ...found.body, asking: round.id, nextRound } }, { wakeAt: nextRound });
  return true;
}

/** The round that is asking and should have closed by now, or null. */
export async function roundToClose({ store, now }: Services, community: string): Promise<Key | null> {
  const asking = (await store.get<Community>(communityKey(community)))?.body.asking;
  if (!asking) return null;
  const key = roundKey(community, asking);
  const round = (await store.get<{ round: Round }>(key))?.body.round;
  return round?.stage === 'asking' && round.times.closes <= now() ? key : null;
}

/** Settles the letters of one item that had left; answers how many still waited in the table. */
export async function settleSent(
  services: Services,
  item: string,
  sent: readonly (SentLine & { readonly at: Instant })[],
): Promise<number> {
  const key = keyOfTag(item);
  const found = key && (await loadItem(services, key));
  if (!key) return 0;
  const organisers = found?.community.organisers ?? [];
  const settled = await changeOutbox(services.store, key, services.now(), (outbox) => {
    const each = forEachOrganiser(outbox, organisers);
    const after = sent.reduce((one, letter) => hasLeft(one, letter, letter.at), each);
    const before = each.letters.length;
    return { outbox: after, result: before - after.letters.length };
  });
  return settled ?? 0;
}
