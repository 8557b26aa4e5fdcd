// Makes a MIME message of a written letter, with the headers that each of our letters has.
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { RenderedLetter } from '../../templates/render.ts';

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** What stands outside of a letter. */
export interface Envelope {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  /** The signed address for answers; null where the addressees answer each other. */
  readonly answersTo: string | null;
  /** The page on which the one addressee can stop all letters; null where there are two. */
  readonly leave: string | null;
  /** Whether it answers the addressee's own mail. */
  readonly answer: boolean;
  /** What goes along as a file for machines to read. */
  readonly copy: unknown;
}

/** The bytes as they leave. */
export function mimeOf({ subject, html, text }: RenderedLetter, envelope: Envelope): Promise<Uint8Array> {
  const { from, to, answersTo, leave, answer, copy } = envelope;
  const message = new MailComposer({
    from,
    to: [...to],
    replyTo: answersTo ?? [...to],
    subject,
    text,
    html,
    ...(copy !== null && {
      attachments: [
        {
          filename: 'acquaint.json',
          contentType: 'application/json',
          content: JSON.stringify(copy, null, 2),
        },
      ],
    }),
    // Ours, so that an answer to the plain From address still names its letter (RFC 5322 3.6.4).
    ...(answersTo !== null && { references: `<${answersTo}>` }),
    headers: {
      'Auto-Submitted': answer ? 'auto-replied' : 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      ...(leave !== null && {
        'List-Unsubscribe': `<${leave}>, <mailto:${answersTo}?subject=stop>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  });
  return new Promise((resolve, reject) => {
    message.compile().build((error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}
