// One stored mail, judged on its own: who wrote it, whether it would be heeded, and what it means.
import type { Reading, ReadingContext } from '../core/reading.ts';
import { type ParsedMail, parse } from '../mail/parse.ts';
import { type IgnoredReason, type Sender, screen, verdictsInHeader } from '../mail/screen.ts';
import { understand } from '../mail/understand.ts';

/** What is known of the mails besides themselves. */
export interface MailAbout {
  /** Epoch milliseconds; null takes the mail's own time of receipt. */
  readonly now: number | null;
  /** Where the mail does not say when it came. */
  readonly otherwise: number;
  readonly zone: string;
  readonly context: ReadingContext;
  /** The member whose reply address was used, if that is known. */
  readonly as: string | null;
  readonly ours: string | null;
  readonly names: readonly string[];
  readonly sent: string | null;
}

type Meant = Pick<Reading, 'kind' | 'until' | 'notBefore' | 'also' | 'evidence' | 'why'>;

export interface JudgedMail extends Meant {
  readonly file: string;
  readonly member: string | null;
  readonly sender: Sender;
  readonly heed: boolean;
  readonly ignored: IgnoredReason | 'unreadable' | 'too-large' | null;
  readonly text: string;
}

/** Reasons to ignore what a person wrote, or may have; all others name a machine. */
const people: ReadonlySet<string> = new Set([
  'virus',
  'spam',
  'forged',
  'stranger',
  'bad-token',
  'no-sender',
]);

/** Judges one mail as the service would, as far as a file can tell: reply tokens need the service's key. */
export function judgeMail(file: string, raw: Uint8Array, about: MailAbout): JudgedMail {
  const mail = parse(raw);
  const nothing = { until: null, notBefore: null, also: [], evidence: '' } as const;
  if (mail.kind !== 'mail') {
    const unread = {
      file,
      member: about.as,
      sender: 'unknown',
      heed: false,
      ignored: mail.kind,
      text: '',
    } as const;
    return { ...unread, ...nothing, kind: 'unclear', why: mail.why };
  }
  const received = about.now ?? receiptOf(mail) ?? about.otherwise;
  const domain = about.ours?.slice(about.ours.lastIndexOf('@') + 1).toLowerCase() ?? '';
  const screening = screen({
    mail,
    envelope: {
      from: mail.returnPath ?? mail.from[0]?.address ?? '',
      to: [...mail.deliveredTo, ...mail.to.map(({ address }) => address)],
    },
    verdicts: verdictsInHeader(raw),
    token: null,
    expected: about.as === null ? null : { isMember: (address) => same(address, about.as ?? '') },
    ours: { addresses: about.ours === null ? [] : [about.ours], domains: domain === '' ? [] : [domain] },
    received,
  });
  const { text, reading } = understand(
    mail,
    {
      address: about.ours ?? '',
      replyDomain: domain === '' ? '' : replyDomainIn(mail, domain),
      names: about.names,
      ...(about.sent !== null && { sent: about.sent }),
    },
    { context: about.context, received, zone: about.zone },
  );
  const automatic = reading.kind === 'machine' || reading.kind === 'bounce';
  const judged = (heed: boolean, ignored: JudgedMail['ignored'], meant: Meant): JudgedMail => {
    const { kind, until, notBefore, also, evidence, why } = meant;
    const { sender } = screening;
    return {
      file,
      member: about.as,
      sender,
      heed,
      ignored,
      text,
      kind,
      until,
      notBefore,
      also,
      evidence,
      why,
    };
  };
  if (screening.heed) return judged(!automatic, automatic ? 'automatic-answer' : null, reading);
  const { reason } = screening;
  if (people.has(reason) || automatic) return judged(false, reason, reading);
  const kind = reason === 'delivery-report' ? 'bounce' : 'machine';
  return judged(false, reason, { ...nothing, kind, why: `It is no person's answer: ${reason}.` });
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The time in the topmost Received line, which the receiving service wrote; or else the sender's own. */
function receiptOf(mail: ParsedMail): number | null {
  const [topmost = ''] = mail.headers.get('received') ?? [];
  const at = Date.parse(topmost.slice(topmost.lastIndexOf(';') + 1).replace(/\s*\([^()]*\)\s*$/, ''));
  return Number.isNaN(at) ? mail.date : at;
}

/** Our reply addresses lie in our own domain or below it: the one this mail went to says which. */
function replyDomainIn(mail: ParsedMail, domain: string): string {
  const recipients = [...mail.to, ...mail.cc].map(({ address }) => address.toLowerCase());
  const used = [...recipients, ...mail.deliveredTo.map((address) => address.toLowerCase())]
    .map((address) => address.slice(address.lastIndexOf('@') + 1))
    .find((one) => one === domain || one.endsWith(`.${domain}`));
  return used ?? domain;
}
