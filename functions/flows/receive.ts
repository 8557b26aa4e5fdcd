// A mail came in: who wrote it, what it means, and what follows. Every mail ends applied, ignored or set aside.

import { spokenIn } from '../core/language.ts';
import { type Letter, operatorId } from '../core/letter.ts';
import { emptyOutbox, enqueue, outboxWakes } from '../core/outbox.ts';
import { combine, wantsOpinion } from '../core/second-opinion.ts';
import type { Inbound } from '../mail/notification.ts';
import { operatorsPlace } from '../mail/operator-letter.ts';
import { type ParsedMail, parse } from '../mail/parse.ts';
import { type Screening, screen } from '../mail/screen.ts';
import { understand } from '../mail/understand.ts';
import type { Services } from '../services.ts';
import { mailKey } from '../store/shape.ts';
import { carryOut, questionUnproved } from './receive-apply.ts';
import type { Correspondent, Planner, Somebody } from './receive-correspondent.ts';
import { toMember } from './receive-give.ts';
import { kept, type MailRecord, noteWhose } from './receive-record.ts';
import { findCorrespondent, meantForOpenQuestion } from './receive-sender.ts';

/** Mails beyond this are set aside unread. */
const mostBytes = 10_000_000;

const countedAs = { applied: 'MailApplied', ignored: 'MailIgnored', 'set-aside': 'MailSetAside' } as const;

/** Receives one mail. The same mail twice changes nothing; a passing failure throws, and the queue repeats it. */
export async function receive(services: Services, inbound: Inbound): Promise<MailRecord> {
  const key = mailKey(inbound.id);
  const already = await services.store.get<MailRecord>(key);
  if (already) return already.body;
  const { wordless, ...judged } = await judge(services, inbound);
  const record: MailRecord = wordless ? { ...judged, reading: null, text: null } : judged;
  const wakeAt = record.forRound ? services.now() : record.outbox && outboxWakes(record.outbox);
  await services.store.put({ key, version: 0, body: record }, { expires: inbound.received + kept, wakeAt });
  if (wakeAt !== undefined) await services.wake.offer([key]);
  if (wordless || record.forRound) await services.objects.remove(inbound.bucket, inbound.key);
  services.counts.add(countedAs[record.status]);
  const fields = { mail: inbound.id, status: record.status, reason: record.reason };
  if (record.status === 'set-aside') services.log.error('mail set aside', fields);
  else services.log.info('mail received', { ...fields, kind: record.reading?.kind });
  return record;
}

/** `wordless`: no word of the mail is kept, since it is of or about somebody who is forgotten. */
async function judge(services: Services, inbound: Inbound): Promise<MailRecord & { wordless?: true }> {
  const unread = { received: inbound.received, reading: null, text: null };
  const raw = await services.objects.bytes(inbound.bucket, inbound.key, mostBytes);
  if (raw === null) throw new Error('the raw mail is not there');
  const mail =
    raw === 'too-large' ? { kind: 'too-large' as const, why: `more than ${mostBytes} bytes` } : parse(raw);
  if (mail.kind !== 'mail') return { ...unread, status: 'set-aside', reason: mail.kind };
  const place = operatorsPlace(inbound.to, services.settings);
  if (place) return forOperator(services, inbound, mail, place);
  const correspondent = await findCorrespondent(services, inbound, mail);
  if (correspondent.kind !== 'nobody' && correspondent.kind !== 'planner')
    await noteWhose(services, inbound, correspondent);
  const screening = screenFor(services, inbound, mail, correspondent);
  if (!screening.heed && screening.reason !== 'stranger') {
    const quotesPlan = correspondent.kind === 'planner';
    return { ...unread, status: 'ignored', reason: screening.reason, ...(quotesPlan && { wordless: true }) };
  }
  if (correspondent.kind === 'nobody') return { ...unread, status: 'ignored', reason: 'stranger' };
  if (correspondent.kind === 'planner') return aboutPlan(services, inbound, mail, correspondent, screening);
  const record = await apply(services, inbound, mail, correspondent, screening);
  const wordless = correspondent.aboutForgotten || record.reason === 'forgotten';
  return wordless ? { ...record, wordless } : record;
}

/**
 * What an organiser answers to a plan names people, and quotes a letter that names many: nothing of the mail is kept but
 * what they wrote, and that only until those who make plans have read it. It needs proof, as everything of theirs.
 */
function aboutPlan(
  { settings }: Services,
  inbound: Inbound,
  mail: ParsedMail,
  { community, token, organiser }: Planner,
  screening: Screening,
): MailRecord & { wordless?: true } {
  const record = { received: inbound.received, reading: null, text: null };
  if (!screening.heed || !screening.proved)
    return { ...record, status: 'ignored', reason: 'unproved-organiser', wordless: true };
  const ours = {
    address: `${community.id}@${settings.mailDomain}`,
    replyDomain: settings.replyDomain,
    names: [community.name],
  };
  const about = { received: inbound.received, zone: community.zone, language: 'en' };
  const { text, sure, reading } = understand(mail, ours, { ...about, context: 'organiser' });
  if (reading.kind === 'machine' || reading.kind === 'bounce' || text.trim() === '')
    return { ...record, status: 'ignored', reason: 'automatic-answer', wordless: true };
  const forRound = { community: community.id, round: token.round, organiser };
  // Of an unsure cut nothing is read: it may hold our whole list, and one question goes back.
  return { ...record, status: 'applied', reason: 'about the plan', text: sure ? text : '?', forRound };
}

/** Words that are passed on are bounded; the whole mail lies in the bucket. */
const mostPassedOn = 1_500;

/** Mail to abuse@ and postmaster@ is for a person to read: never understood, never answered. */
function forOperator({ settings }: Services, inbound: Inbound, mail: ParsedMail, place: string): MailRecord {
  const unread = { received: inbound.received, reading: null, text: null };
  const screening = screen({
    mail,
    envelope: { from: inbound.from, to: inbound.to },
    verdicts: inbound.verdicts,
    token: null,
    expected: null,
    ours: { addresses: [], domains: [settings.mailDomain, settings.replyDomain] },
    received: inbound.received,
  });
  if (!screening.heed) return { ...unread, status: 'ignored', reason: screening.reason };
  if (!settings.operator) return { ...unread, status: 'set-aside', reason: 'for the operator' };
  const letter: Letter = {
    kind: 'for-operator',
    to: { organiser: operatorId },
    pace: 'own',
    facts: {
      place,
      from: mail.from[0]?.address ?? '',
      words: mail.text.slice(0, mostPassedOn),
      mail: inbound.key,
    },
  };
  return { ...unread, status: 'applied', reason: 'passed on', outbox: enqueue(emptyOutbox, [letter]) };
}

function screenFor(
  { settings }: Services,
  inbound: Inbound,
  mail: ParsedMail,
  correspondent: Correspondent,
): Screening {
  const { token } = correspondent;
  return screen({
    mail,
    envelope: { from: inbound.from, to: inbound.to },
    verdicts: inbound.verdicts,
    token: token === 'none' ? null : { genuine: token !== 'false' },
    expected: correspondent.kind === 'nobody' ? null : { isMember: () => correspondent.wroteFromOwnAddress },
    // The community's own address only: its organiser may well live at the same domain.
    ours: {
      addresses:
        correspondent.kind === 'nobody' ? [] : [`${correspondent.community.id}@${settings.mailDomain}`],
      domains: [settings.replyDomain],
    },
    received: inbound.received,
  });
}

async function apply(
  services: Services,
  inbound: Inbound,
  mail: ParsedMail,
  writer: Somebody,
  screening: Screening,
): Promise<MailRecord> {
  const { community } = writer;
  const ours = {
    address: `${community.id}@${services.settings.mailDomain}`,
    replyDomain: services.settings.replyDomain,
    // Clients that show no address frame our letter with the community's name.
    names: [...writer.names, community.name],
    ...(writer.sent && { sent: writer.sent }),
  };
  const about = { received: inbound.received, zone: community.zone, language: writer.language };
  const first = understand(mail, ours, { ...about, context: writer.context });
  const correspondent = meantForOpenQuestion(writer, first.reading, first.text) ?? writer;
  const { context } = correspondent;
  const {
    text,
    sure,
    reading: byRules,
  } = correspondent === writer ? first : understand(mail, ours, { ...about, context });
  // A judge is asked about the member's own words alone, never about what may be our letter.
  const opinion = sure && wantsOpinion(byRules) ? await services.judge.opinion({ text, context }) : null;
  const reading = combine(byRules, opinion, text, context);
  const done = { received: inbound.received, reading, text };
  if (reading.kind === 'machine' || reading.kind === 'bounce') {
    return { ...done, status: 'ignored', reason: 'automatic-answer' };
  }
  const mayDecide = screening.heed && screening.sender !== 'unknown';
  if (!mayDecide) {
    return { ...done, ...(await questionUnproved(services, { inbound, correspondent, reading })) };
  }
  if (sure && screening.proved) await hearLanguage(services, inbound, correspondent, text);
  const { proved } = screening;
  return { ...done, ...(await carryOut(services, { inbound, correspondent, reading, text, proved })) };
}

/** Letters follow the language that somebody plainly writes in; the member's item says whether that changes anything. */
async function hearLanguage(
  services: Services,
  { id }: Inbound,
  correspondent: Correspondent,
  text: string,
): Promise<void> {
  if (correspondent.kind !== 'member') return;
  const { profile, standing, spoken: before } = correspondent.member;
  const spoken = spokenIn(text);
  if (!spoken || standing === 'left' || standing === 'unreachable') return;
  if (spoken.language === profile.language && !before) return;
  await toMember(services, correspondent, { do: 'hear-language', spoken }, `${id} language`);
}
