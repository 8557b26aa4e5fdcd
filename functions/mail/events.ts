// The mail service's events about letters that left.
import { type Fields, fieldsOf, listOf, noticeIn, textOf } from './envelope.ts';

/** One event about one of our letters. */
export interface Feedback {
  readonly kind: 'sent' | 'bounced' | 'complained' | 'other';
  readonly sesId: string;
  /** Our own tags: which item's which letter. */
  readonly item: string;
  readonly letter: string;
  /** Addresses that failed; only to tell which of a pair it was. */
  readonly recipients: readonly string[];
}

/** Reads the body of a queue message. Null when it is none of our letters'. */
export function feedbackFrom(body: string): Feedback | null {
  const event = noticeIn(body);
  const mail = fieldsOf(event.mail);
  const tags = fieldsOf(mail.tags);
  const item = textOf(listOf(tags.item)[0]);
  const letter = textOf(listOf(tags.letter)[0]);
  const sesId = textOf(mail.messageId);
  return item && letter && sesId ? { ...outcome(event), sesId, item, letter } : null;
}

function outcome(event: Fields): Pick<Feedback, 'kind' | 'recipients'> {
  switch (textOf(event.eventType)) {
    case 'Send':
    case 'Delivery':
      return { kind: 'sent', recipients: [] };
    case 'Bounce': {
      const bounce = fieldsOf(event.bounce);
      // A mailbox that is full today is not a person who is gone.
      const gone = textOf(bounce.bounceType) === 'Permanent';
      return { kind: gone ? 'bounced' : 'other', recipients: addresses(bounce.bouncedRecipients) };
    }
    case 'Complaint':
      return { kind: 'complained', recipients: addresses(fieldsOf(event.complaint).complainedRecipients) };
    default:
      return { kind: 'other', recipients: [] };
  }
}

const addresses = (list: unknown): string[] =>
  listOf(list)
    .map((one) => textOf(fieldsOf(one).emailAddress))
    .filter((address) => address !== '');
