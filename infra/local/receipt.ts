// The local SES, receiving side: a mail goes into the bucket, and its notification into the queue.
import { randomBytes } from 'node:crypto';
import { fieldOf, joinMail, mailDate, splitMail } from './headers.ts';
import type { Bucket } from './objects.ts';
import type { Queue } from './queues.ts';
import { inSnsEnvelope, receiptOf, type Verdicts } from './ses-events.ts';

/** A mail that arrives. */
export interface Arrival {
  readonly raw: Buffer | string;
  /** The envelope's sender; empty for machines' reports. */
  readonly from: string;
  /** The envelope's recipients. */
  readonly to: readonly string[];
  /** What the mail service finds of it; whatever is not said is PASS. */
  readonly verdicts?: Partial<Verdicts>;
  /** How often the notification arrives: the real one promises at least once. */
  readonly times?: number;
}

interface ReceiptParts {
  readonly bucket: Bucket;
  readonly bucketName: string;
  readonly queue: Queue;
  readonly now: () => number;
}

/** An id in the form SES gives to what it receives: forty small letters and digits, unlike those of what it sends. */
const newReceiptId = (): string => Array.from(randomBytes(40), (byte) => (byte % 36).toString(36)).join('');

const allPass: Verdicts = { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' };

/** Takes a mail as the receipt rule does. When it returns the id, mail and notification are kept. */
export function receive({ bucket, bucketName, queue, now }: ReceiptParts, arrival: Arrival): string {
  const messageId = newReceiptId();
  const at = now();
  const key = `inbound/${messageId}`;
  const verdicts = { ...allPass, ...arrival.verdicts };
  const { fields, broken, body } = splitMail(Buffer.from(arrival.raw));
  const added = [
    `Return-Path: <${arrival.from}>`,
    `Received: from client.local ([127.0.0.1]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ${messageId} for ${arrival.to.join(', ')}; ${mailDate(at)}`,
    `X-SES-Spam-Verdict: ${verdicts.spam}`,
    `X-SES-Virus-Verdict: ${verdicts.virus}`,
  ];
  // A line that is no field would end the header block for some readers: such a mail is kept as it came.
  const stored =
    broken.length > 0
      ? Buffer.concat([Buffer.from(`${added.join('\r\n')}\r\n`, 'latin1'), Buffer.from(arrival.raw)])
      : joinMail([...added, ...fields.map(({ source }) => source)], body);
  bucket.put(key, stored, { type: 'message/rfc822' });
  const mail = {
    messageId,
    at,
    from: arrival.from,
    to: arrival.to,
    fields,
    verdicts,
    bucket: bucketName,
    key,
  };
  const notification = inSnsEnvelope('inbound', receiptOf(mail), at);
  for (let time = 0; time < (arrival.times ?? 1); time += 1) queue.send(notification);
  return messageId;
}

/**
 * What the mail service would find of a mail at the local door, where nothing is signed: it passes where the
 * envelope's sender and the From line are of one domain, and fails DMARC where somebody writes in another's name.
 */
export function verdictsAtDoor(arrival: Pick<Arrival, 'raw' | 'from'>): Partial<Verdicts> {
  const { fields } = splitMail(Buffer.from(arrival.raw));
  const from = fieldOf(fields, 'From') ?? '';
  const domains = [...from.matchAll(/@([\w.-]+)/g)].map(([, domain = '']) => domain.toLowerCase());
  const sender = arrival.from.split('@').at(-1)?.toLowerCase() ?? '';
  const aligned = sender !== '' && domains.length > 0 && domains.every((domain) => domain === sender);
  return aligned ? allPass : { ...allPass, dkim: 'GRAY', dmarc: 'FAIL' };
}
