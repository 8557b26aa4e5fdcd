// What the mail service says of a mail that came in: from its own notification, which no sender can write.
import { fieldsOf, listOf, noticeIn, textOf } from './envelope.ts';
import { type Verdicts, verdictsOf } from './screen.ts';

export interface Inbound {
  /** The mail service's id of this mail. */
  readonly id: string;
  /** Instant of receipt, the only one that counts. */
  readonly received: number;
  /** The envelope's sender; empty for the null path. */
  readonly from: string;
  readonly to: readonly string[];
  readonly bucket: string;
  readonly key: string;
  readonly verdicts: Verdicts;
}

/** Reads the body of a queue message. Null when it is no receipt notification. */
export function inboundFrom(body: string): Inbound | null {
  const notice = noticeIn(body);
  const mail = fieldsOf(notice.mail);
  const receipt = fieldsOf(notice.receipt);
  const action = fieldsOf(receipt.action);
  const id = textOf(mail.messageId);
  const bucket = textOf(action.bucketName);
  const key = textOf(action.objectKey);
  const received = Date.parse(textOf(receipt.timestamp) || textOf(mail.timestamp));
  if (!id || !bucket || !key || Number.isNaN(received)) return null;
  const source = textOf(mail.source);
  return {
    id,
    received,
    from: source === '<>' ? '' : source,
    to: listOf(receipt.recipients).map(textOf),
    bucket,
    key,
    verdicts: verdictsOf(receipt),
  };
}
