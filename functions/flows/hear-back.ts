// The mail service tells what became of a letter: sent, bounced, complained about.
import { settle } from '../core/outbox.ts';
import type { Feedback } from '../mail/events.ts';
import type { Services } from '../services.ts';
import { changeMember, changeOutbox } from '../store/aggregates.ts';
import { keyOfTag, memberKey } from '../store/shape.ts';
import { loadItem } from './letter-context.ts';

/** Repeatable, in any order: a letter is settled once, a person lost once. */
export async function hearBack(services: Services, feedback: Feedback): Promise<void> {
  const key = keyOfTag(feedback.item);
  if (!key || feedback.kind === 'other') return;
  if (feedback.kind === 'sent') {
    await changeOutbox(services.store, key, services.now(), (outbox) => ({
      outbox: settle(outbox, Number(feedback.letter), { kind: 'sent' }, services.now()),
      result: undefined,
    }));
    return;
  }
  for (const { community, member } of await lost(services, feedback)) {
    await changeMember(
      services.store,
      community,
      member,
      { do: 'become-unreachable' },
      { now: services.now(), cause: { kind: 'message', id: `${feedback.kind} ${feedback.sesId}` } },
    );
    await services.wake.offer([memberKey(community, member)]);
    services.log.info('person unreachable', { why: feedback.kind, mail: feedback.sesId });
  }
}

/** Whom the failed addresses belong to, found through our own record of the letter's item. */
async function lost(services: Services, feedback: Feedback) {
  const key = keyOfTag(feedback.item);
  const item = key && (await loadItem(services, key));
  if (!item) return [];
  const ids =
    item.kind === 'member'
      ? [item.member.id]
      : item.kind === 'introduction'
        ? [item.introduction.a, item.introduction.b]
        : [];
  const community = item.community.id;
  const failed = await Promise.all(
    feedback.recipients.map((address) => services.addresses.person(community, address)),
  );
  return ids.filter((id) => failed.includes(id)).map((member) => ({ community, member }));
}
