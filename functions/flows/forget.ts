// Somebody asked to be forgotten: when the goodbye has gone, everything of them goes, the member's own item last.
import { createHash } from 'node:crypto';
import type { Side } from '../core/introduction.ts';
import { withoutReasonsOf } from '../core/introduction-forget.ts';
import type { Member } from '../core/member.ts';
import type { Plan, Round } from '../core/round.ts';
import { memberVectorsKey } from '../ports/vectors-cache.ts';
import type { Services } from '../services.ts';
import { changeRound, forgetInIntroduction, type MemberBody } from '../store/aggregates.ts';
import { type Key, mailKey, personPartition, vaultKey } from '../store/shape.ts';
import { type OwnIntroduction, roundsOf } from './own-introductions.ts';
import type { MailPointer, MailRecord } from './receive-record.ts';

/** Repeatable at any point: the item that says what is to do is the last to go. */
export async function forget(services: Services, key: Key): Promise<void> {
  if (!key.pk.startsWith('M#')) return;
  const { store } = services;
  const found = await store.get<MemberBody>(key);
  const member = found?.body.member;
  if (!found || !member?.forgetting || member.withdrawing) return;
  if (found.body.outbox.letters.some(({ state }) => state !== 'parked')) return;
  for (const { round, plan, own } of await roundsOf(services, member)) {
    for (const introduction of own) await forgetWithOther(services, member, introduction);
    await forgetInPlan(services, member, round, plan);
  }
  await forgetMails(services, member);
  const { objects, settings } = services;
  await objects.remove(settings.objectsBucket, memberVectorsKey(`rounds/${member.community}`, member.id));
  for (const one of await store.list(personPartition(member.community, member.id))) await store.remove(one);
  const vault = await store.get(vaultKey(member.community, member.id));
  if (vault) await store.remove(vault);
  await store.remove(found);
}

/** Their words in the introduction, and in the mails of the other that quote our letters about them. */
async function forgetWithOther(services: Services, member: Member, own: OwnIntroduction): Promise<void> {
  await forgetInIntroduction(services.store, own.id, own.side, member.id);
  const mails = await services.store.list<MailPointer>(personPartition(member.community, own.other), 'MAIL#');
  for (const { body } of mails.filter((one) => one.body.introduction === own.id)) {
    await forgetMail(services, body);
  }
}

/** The mail as it came goes. That it came, and what became of it, stays without a word of it. */
async function forgetMail({ store, objects }: Services, mail: MailPointer): Promise<void> {
  await objects.remove(mail.bucket, mail.key);
  const record = await store.get<MailRecord>(mailKey(mail.id));
  if (!record) return;
  const wordless: MailRecord = { ...record.body, reading: null, text: null };
  await store.put({ ...record, body: wordless }, { expires: mail.expires });
}

/** The plan keeps who was paired with whom, by id; a plan of another hash takes its place. */
async function forgetInPlan(
  { store, objects, settings }: Services,
  member: Member,
  round: Round,
  plan: Plan,
): Promise<void> {
  const sideOf = (pair: { a: string; b: string }): Side | null =>
    pair.a === member.id ? 'a' : pair.b === member.id ? 'b' : null;
  const pairs = plan.pairs.map((pair) => {
    const side = sideOf(pair);
    return side ? { ...pair, reasons: withoutReasonsOf(pair.reasons, side) } : pair;
  });
  const wordless: Plan = { ...plan, pairs };
  const hash = createHash('sha256').update(JSON.stringify(wordless)).digest('hex');
  if (hash === round.plan.hash) return;
  const key = `rounds/${round.community}/${round.id}/plan-${hash.slice(0, 16)}.json`;
  await objects.writeJson(settings.objectsBucket, key, wordless);
  await changeRound(store, round.community, round.id, (stored) =>
    stored?.plan.hash === round.plan.hash
      ? { round: { ...stored, plan: { ...stored.plan, key, hash } } }
      : null,
  );
  await objects.remove(settings.objectsBucket, round.plan.key);
}

/** Every mail of theirs, or about them, as it came and as it was read. */
async function forgetMails(services: Services, member: Member): Promise<void> {
  const own = personPartition(member.community, member.id);
  for (const { body } of await services.store.list<MailPointer>(own, 'MAIL#'))
    await forgetMail(services, body);
}
