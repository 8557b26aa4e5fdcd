// A mail came in: who wrote it, what it means, and what follows. Every mail ends applied, ignored or set aside.

import { day } from '../core/decision.ts';
import type { Reading } from '../core/reading.ts';
import type { Inbound } from '../mail/notification.ts';
import { type ParsedMail, parse } from '../mail/parse.ts';
import { type Screening, screen } from '../mail/screen.ts';
import { understand } from '../mail/understand.ts';
import type { Services } from '../services.ts';
import { mailKey } from '../store/shape.ts';
import { carryOut, questionUnproved } from './receive-apply.ts';
import { type Correspondent, findCorrespondent } from './receive-sender.ts';

/** What became of one mail, kept for thirty days: also what an organiser looks at to see why. */
export interface MailRecord {
  readonly status: 'applied' | 'ignored' | 'set-aside';
  readonly reason: string;
  readonly received: number;
  readonly reading: Reading | null;
  /** What was left of the mail after trimming; null where it was not read. */
  readonly text: string | null;
}

/** Mails beyond this are set aside unread. */
const mostBytes = 10_000_000;
const kept = 30 * day;

/** Receives one mail. The same mail twice changes nothing; a passing failure throws, and the queue repeats it. */
export async function receive(services: Services, inbound: Inbound): Promise<MailRecord> {
  const key = mailKey(inbound.id);
  const already = await services.store.get<MailRecord>(key);
  if (already) return already.body;
  const record = await judge(services, inbound);
  await services.store.put({ key, version: 0, body: record }, { expires: inbound.received + kept });
  const fields = { mail: inbound.id, status: record.status, reason: record.reason };
  if (record.status === 'set-aside') services.log.error('mail set aside', fields);
  else services.log.info('mail received', { ...fields, kind: record.reading?.kind });
  return record;
}

async function judge(services: Services, inbound: Inbound): Promise<MailRecord> {
  const unread = { received: inbound.received, reading: null, text: null };
  const raw = await services.objects.bytes(inbound.bucket, inbound.key, mostBytes);
  if (raw === null) throw new Error('the raw mail is not there');
  const mail =
    raw === 'too-large' ? { kind: 'too-large' as const, why: `more than ${mostBytes} bytes` } : parse(raw);
  if (mail.kind !== 'mail') return { ...unread, status: 'set-aside', reason: mail.kind };
  const correspondent = await findCorrespondent(services, inbound, mail);
  const screening = screenFor(services, inbound, mail, correspondent);
  if (!screening.heed && screening.reason !== 'stranger') {
    return { ...unread, status: 'ignored', reason: screening.reason };
  }
  if (correspondent.kind === 'nobody') return { ...unread, status: 'ignored', reason: 'stranger' };
  return apply(services, inbound, mail, correspondent, screening);
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
  correspondent: Exclude<Correspondent, { kind: 'nobody' }>,
  screening: Screening,
): Promise<MailRecord> {
  const { community } = correspondent;
  const { text, reading } = understand(
    mail,
    {
      address: `${community.id}@${services.settings.mailDomain}`,
      replyDomain: services.settings.replyDomain,
      names: correspondent.names,
      ...(correspondent.sent && { sent: correspondent.sent }),
    },
    {
      context: correspondent.context,
      received: inbound.received,
      zone: community.zone,
      language: correspondent.language,
    },
  );
  const done = { received: inbound.received, reading, text };
  if (reading.kind === 'machine' || reading.kind === 'bounce') {
    return { ...done, status: 'ignored', reason: 'automatic-answer' };
  }
  const mayDecide = screening.heed && screening.sender !== 'unknown';
  const outcome = mayDecide
    ? await carryOut(services, {
        inbound,
        correspondent,
        reading,
        text,
        proved: screening.proved,
      })
    : await questionUnproved(services, { inbound, correspondent, reading });
  return { ...done, ...outcome };
}
