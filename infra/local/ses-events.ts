// What SES tells of a mail, in its own shapes: events of sending, and the notification of a received mail.
import { randomUUID } from 'node:crypto';
import type { Field } from './headers.ts';

/** A sent mail as its events speak of it; instants in epoch milliseconds. */
export interface SentMail {
  readonly messageId: string;
  readonly at: number;
  readonly source: string;
  readonly destination: readonly string[];
  readonly fields: readonly Field[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string;
}

type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

export interface Verdicts {
  readonly spam: Verdict;
  readonly virus: Verdict;
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
  /** The sender domain's wish; SES tells it only where DMARC failed. */
  readonly dmarcPolicy?: 'NONE' | 'QUARANTINE' | 'REJECT';
}

/** A received mail as its notification speaks of it. */
export interface ReceivedMail {
  readonly messageId: string;
  readonly at: number;
  /** The envelope's sender, empty for machines' reports. */
  readonly from: string;
  readonly to: readonly string[];
  readonly fields: readonly Field[];
  readonly verdicts: Verdicts;
  readonly bucket: string;
  readonly key: string;
}

const account = '000000000000';
const topicOf = (name: string): string => `arn:aws:sns:eu-west-1:${account}:${name}`;

/** The events that follow a sending, in order. What happens is decided by the address, as with SES's simulator. */
export function eventsOf(mail: SentMail, suppressed: ReadonlySet<string>): object[] {
  const at = new Date(mail.at).toISOString();
  const event = (eventType: string, detail: object): object => ({ eventType, mail: mailOf(mail), ...detail });
  const delivered: string[] = [];
  const events: object[] = [event('Send', { send: {} })];
  for (const recipient of mail.destination) {
    const fate = fateOf(recipient, suppressed);
    if (fate === 'bounce' || fate === 'suppressed')
      events.push(event('Bounce', { bounce: bounceOf(recipient, at, fate) }));
    else delivered.push(recipient);
  }
  if (delivered.length > 0) events.push(event('Delivery', { delivery: deliveryOf(delivered, at) }));
  for (const recipient of delivered)
    if (fateOf(recipient, suppressed) === 'complaint')
      events.push(event('Complaint', { complaint: complaintOf(recipient, at) }));
  return events;
}

type Fate = 'delivery' | 'bounce' | 'complaint' | 'suppressed';

function fateOf(recipient: string, suppressed: ReadonlySet<string>): Fate {
  const address = recipient.toLowerCase();
  if (suppressed.has(address)) return 'suppressed';
  const simulated = /^(bounce|complaint|suppressionlist)(\+[^@]*)?@simulator\.amazonses\.com$/.exec(
    address,
  )?.[1];
  if (simulated === 'bounce' || simulated === 'complaint') return simulated;
  return simulated === 'suppressionlist' ? 'suppressed' : 'delivery';
}

const bounceOf = (recipient: string, at: string, fate: 'bounce' | 'suppressed'): object => ({
  feedbackId: randomUUID(),
  bounceType: 'Permanent',
  bounceSubType: fate === 'bounce' ? 'General' : 'OnAccountSuppressionList',
  bouncedRecipients: [
    {
      emailAddress: recipient,
      action: 'failed',
      status: '5.1.1',
      diagnosticCode:
        fate === 'bounce'
          ? 'smtp; 550 5.1.1 user unknown'
          : 'Amazon SES did not send the message: the address is on the suppression list for your account',
    },
  ],
  timestamp: at,
  reportingMTA: 'dns; local.eu-west-1.amazonses.com',
});

const deliveryOf = (recipients: readonly string[], at: string): object => ({
  timestamp: at,
  processingTimeMillis: 12,
  recipients,
  smtpResponse: '250 2.0.0 OK',
  reportingMTA: 'local.eu-west-1.amazonses.com',
});

const complaintOf = (recipient: string, at: string): object => ({
  feedbackId: randomUUID(),
  complaintSubType: null,
  complainedRecipients: [{ emailAddress: recipient }],
  timestamp: at,
  userAgent: 'Amazon SES Mailbox Simulator',
  complaintFeedbackType: 'abuse',
  arrivalDate: at,
});

const mailOf = (mail: SentMail): object => ({
  timestamp: new Date(mail.at).toISOString(),
  source: mail.source,
  sourceArn: `arn:aws:ses:eu-west-1:${account}:identity/${mail.source.split('@').at(-1)}`,
  sendingAccountId: account,
  messageId: mail.messageId,
  destination: mail.destination,
  headersTruncated: false,
  headers: mail.fields.map(({ name, value }) => ({ name, value })),
  commonHeaders: commonHeadersOf(mail.fields),
  tags: {
    'ses:operation': ['SendEmail'],
    'ses:configuration-set': [mail.configurationSet],
    'ses:from-domain': [mail.source.split('@').at(-1)],
    ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
  },
});

/** The notification of the receipt rule's S3 action. */
export function receiptOf(mail: ReceivedMail): object {
  const { verdicts } = mail;
  const timestamp = new Date(mail.at).toISOString();
  return {
    notificationType: 'Received',
    mail: {
      timestamp,
      source: mail.from,
      messageId: mail.messageId,
      destination: mail.to,
      headersTruncated: false,
      headers: mail.fields.map(({ name, value }) => ({ name, value })),
      commonHeaders: { returnPath: mail.from, ...commonHeadersOf(mail.fields) },
    },
    receipt: {
      timestamp,
      processingTimeMillis: 12,
      recipients: mail.to,
      spamVerdict: { status: verdicts.spam },
      virusVerdict: { status: verdicts.virus },
      spfVerdict: { status: verdicts.spf },
      dkimVerdict: { status: verdicts.dkim },
      dmarcVerdict: { status: verdicts.dmarc },
      ...(verdicts.dmarcPolicy ? { dmarcPolicy: verdicts.dmarcPolicy } : {}),
      action: {
        type: 'S3',
        topicArn: topicOf('inbound'),
        bucketName: mail.bucket,
        objectKeyPrefix: 'inbound/',
        objectKey: mail.key,
      },
    },
  };
}

function commonHeadersOf(fields: readonly Field[]): Readonly<Record<string, string | string[]>> {
  const common: Record<string, string | string[]> = {};
  for (const { name, value } of fields) {
    const lower = name.toLowerCase();
    if (['from', 'to', 'cc'].includes(lower)) common[lower] ??= [value];
    if (['date', 'subject'].includes(lower)) common[lower] ??= value;
    if (lower === 'message-id') common.messageId ??= value;
  }
  return common;
}

/** A message of SNS as it arrives in a queue. */
export function inSnsEnvelope(topic: string, message: object, at: number): string {
  return JSON.stringify({
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: topicOf(topic),
    Subject:
      topic === 'inbound' ? 'Amazon SES Email Receipt Notification' : 'Amazon SES Email Event Notification',
    Message: JSON.stringify(message),
    Timestamp: new Date(at).toISOString(),
    SignatureVersion: '1',
    Signature: 'local',
    SigningCertURL: 'https://sns.eu-west-1.amazonaws.com/local.pem',
    UnsubscribeURL: 'https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe',
  });
}
