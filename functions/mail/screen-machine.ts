// Tells mail that no person wrote: delivery reports, automatic answers, receipts, lists, tickets and their like.
import type { ParsedMail } from './parse.ts';
import {
  absenceBody,
  absenceSubject,
  automaticSubject,
  challengeBody,
  challengeSubject,
  complaintSubject,
  deliveryBody,
  deliveryCode,
  deliverySubject,
  helpDeskHeaders,
  receiptBody,
  receiptSubject,
  ticketBody,
  ticketSubject,
} from './screen-words.ts';

/** Kinds of mail that are never answered and never decide anything. */
export type MachineReason =
  | 'delivery-report'
  | 'feedback-report'
  | 'read-receipt'
  | 'calendar-answer'
  | 'automatic-answer'
  | 'list'
  | 'loop'
  | 'ticket'
  | 'challenge';

/** What a mail is looked at with. */
export interface MachineInput {
  readonly mail: ParsedMail;
  /** Envelope sender; an empty string is the null path. */
  readonly path: string;
}

/** Which kind of machine wrote this, or null for a person. Words of the body alone never make a machine. */
export function machineReason(input: MachineInput): MachineReason | null {
  const { mail } = input;
  if (mail.report?.kind === 'feedback' || isComplaint(mail)) return 'feedback-report';
  if (mail.report?.kind === 'disposition') return 'read-receipt';
  if (mail.report?.kind === 'delivery' || isDeliveryReport(input)) return 'delivery-report';
  if (isReceipt(mail)) return 'read-receipt';
  if (isCalendarAnswer(mail)) return 'calendar-answer';
  if (isTicket(mail)) return 'ticket';
  if (isChallenge(mail)) return 'challenge';
  if (isAutomatic(input)) return 'automatic-answer';
  if (has(mail, 'x-loop')) return 'loop';
  if (isList(mail)) return 'list';
  return null;
}

function has(mail: ParsedMail, name: string): boolean {
  return mail.headers.has(name);
}

function header(mail: ParsedMail, name: string): string {
  return (mail.headers.get(name)?.[0] ?? '').trim().toLowerCase();
}

/** The start of the text, without what is quoted in it. */
function opening(mail: ParsedMail, length = 3_000): string {
  return mail.text
    .slice(0, length)
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
}

function subjectOf(mail: ParsedMail): string {
  return mail.subject.replace(/^(?:\s*\[[^\][]{1,40}\]\s*)+/, '');
}

// ---------------------------------------------------------------------------------------------------------------

const daemonPart =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|maildaemon|mdaemon|mail[-_.]delivery[-_.](?:sub)?system|daemon|bounces?|mail-?admin|mailadm|smtpd|mmdf)$/i;
const postmasterPart =
  /^(?:post[-_.]?master|sysadmin|system|administrator|no-?reply|mailer|noreply|delivery)(?:[-_.+].{0,40})?$/i;
const daemonName =
  /mail(?:er)?[\s-]?deliver\w*[\s-](?:sub)?system|mailer[\s-]?daemon|mail deliver(?:y)? system|mail delivery service|internet mail delivery|ndr administrator|system administrator|microsoft outlook$/i;

/** A delivery failed, was delayed or done; also as the old systems say it, without any structure. */
function isDeliveryReport({ mail, path }: MachineInput): boolean {
  if (has(mail, 'x-failed-recipients')) return true;
  const people = mail.from.filter(
    ({ address, name }) => !daemonPart.test(localPart(address)) && !daemonName.test(name),
  );
  const daemon = mail.from.length > people.length;
  if (daemon && people.length === 0) return true;
  const subject = deliverySubject.test(subjectOf(mail));
  const text = opening(mail);
  const said = deliveryBody.test(text);
  const postmaster = mail.from.some(({ address }) => postmasterPart.test(localPart(address)));
  const nobody = path === '' || mail.from.length === 0 || daemon;
  if (nobody && (subject || said)) return true;
  // An administrator may be a person; then it takes the code of a mail server, not words alone.
  if (postmaster && (subject || deliveryCode.test(text))) return true;
  // A report forwarded or sent by a system under a name of its own: title and wording both, never one alone.
  return subject && said && mail.inReplyTo.length === 0;
}

function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}

function isComplaint(mail: ParsedMail): boolean {
  if (has(mail, 'feedback-type') || has(mail, 'x-hmxmroriginalrecipient')) return true;
  if (!complaintSubject.test(mail.subject)) return false;
  return mail.parts.some((part) => part.type === 'message/rfc822' || part.type === 'text/rfc822-headers');
}

function isReceipt(mail: ParsedMail): boolean {
  return receiptSubject.test(mail.subject) && receiptBody.test(opening(mail, 1_500));
}

/** An answer to an invitation; an invitation that comes along with words is left to the reader. */
function isCalendarAnswer(mail: ParsedMail): boolean {
  const method = mail.calendar?.method;
  if (method === 'REPLY' || method === 'COUNTER' || method === 'DECLINECOUNTER' || method === 'REFRESH')
    return true;
  return (
    header(mail, 'content-class').startsWith('urn:content-classes:calendarmessage') && mail.text.trim() === ''
  );
}

function isTicket(mail: ParsedMail): boolean {
  if (helpDeskHeaders.some((name) => has(mail, name))) return true;
  const text = opening(mail);
  if (/^\W{0,8}##-.{5,120}-##/m.test(text)) return true;
  return ticketSubject.test(mail.subject) && ticketBody.test(text);
}

function isChallenge(mail: ParsedMail): boolean {
  if (has(mail, 'x-boxbe-challenge') || has(mail, 'x-spamarrest-noauth') || has(mail, 'x-challenge-response'))
    return true;
  const text = opening(mail);
  return challengeSubject.test(mail.subject) && challengeBody.test(text);
}

const automaticHeaders = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-autoreply-from',
  'x-auto-reply',
  'x-auto-reply-from',
  'x-auto-responder',
  'x-autogenerated',
  'x-mail-autoreply',
  'x-vacation',
  'x-vacation-reply',
  'x-gsc-autoreply',
  'x-ms-exchange-inbox-rules-loop',
  'x-ms-exchange-generated-message-source',
  'auto-generated',
  'x-amazon-auto-reply',
  'x-cron-env',
];

/** Automatic answers by what their programs write into the header, or by a subject only programs write. */
function isAutomatic({ mail, path }: MachineInput): boolean {
  const submitted = (header(mail, 'auto-submitted').split(/[;(\s]/)[0] ?? '').trim();
  if (submitted !== '' && submitted !== 'no') return true;
  if (automaticHeaders.some((name) => has(mail, name))) return true;
  const precedence = header(mail, 'precedence');
  if (precedence === 'auto_reply' || precedence === 'auto-reply' || precedence === 'junk') return true;
  if (path === '') return true;
  if (
    /^(?:no-?_?reply|do-?not-?reply|donotreply|nicht-?antworten|ne-?pas-?repondre|notifications?|auto-?(?:reply|responder|mailer))(?:[-_.+].{0,60})?$/i.test(
      localPart(mail.from[0]?.address ?? ''),
    )
  )
    return true;
  const subject = subjectOf(mail);
  if (automaticSubject.test(subject)) return true;
  // "Out of office: Re: ..." puts its own words before the subject it answers; people do not.
  if (
    /:\s{0,3}(?:re|aw|sv|rv|tr|vs|odp|antw|ynt|ha|回复|答复)\s?[:：]/iu.test(subject) &&
    absenceSubject.test(subject)
  )
    return true;
  // "Out of office" may head a person's own news: it takes a text that reads like a notice, too.
  return absenceSubject.test(subject) && absenceBody.test(opening(mail, 1_500));
}

function isList(mail: ParsedMail): boolean {
  const precedence = header(mail, 'precedence');
  if (precedence === 'bulk' || precedence === 'list') return true;
  return [
    'list-id',
    'list-post',
    'list-unsubscribe',
    'x-beenthere',
    'x-mailing-list',
    'mailing-list',
    'x-ml-name',
    'x-mailman-version',
  ].some((name) => has(mail, name));
}
