// Answers a letter as its reader's mail client would: a real mail with the letter quoted, through the SMTP door.
import { createTransport } from 'nodemailer';
import { mailDate } from './headers.ts';
import type { SentLetter } from './ses.ts';
import type { Shelf } from './shelf.ts';

export interface Writer {
  readonly address: string;
  readonly name: string;
}

/** A reply that the mailbox has sent. */
export interface SentReply {
  /** The mail service's id of it. */
  readonly mailId: string;
  /** The letter that it answers. */
  readonly sesId: string;
  /** Lower case. */
  readonly writer: string;
  readonly text: string;
  readonly at: number;
}

/**
 * Sends the reply and answers with the id under which it was received. Throws when the door refuses it.
 * `now` is the service's time in epoch milliseconds.
 */
export async function sendReply(
  door: { readonly host: string; readonly port: number },
  { letter, writer, text, now }: { letter: SentLetter; writer: Writer; text: string; now: number },
): Promise<string> {
  const transport = createTransport({ ...door, secure: false, ignoreTLS: true });
  const messageId = letter.headers['message-id'] ?? '';
  const { response } = await transport.sendMail({
    from: { name: writer.name, address: writer.address },
    to: [...letter.replyTo],
    subject: /^re:/i.test(letter.subject) ? letter.subject : `Re: ${letter.subject}`,
    inReplyTo: messageId,
    references: [letter.headers.references, messageId].filter(Boolean).join(' '),
    headers: { Date: mailDate(now) },
    text: `${text.trim()}\n\n${quoted(letter)}\n`,
  });
  transport.close();
  const received = /^250 OK (\S+)$/.exec(response)?.[1];
  if (!received) throw new Error(`The SMTP door said: ${response}`);
  return received;
}

/** The letter below the answer, as mail clients quote it. */
function quoted(letter: SentLetter): string {
  const when = new Date(letter.at).toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const lines = letter.text.trimEnd().split(/\r?\n/);
  return [`On ${when}, ${letter.from} wrote:`, ...lines.map((line) => `> ${line}`.trimEnd())].join('\n');
}

/** Keeps what was sent, so that the mailbox can show it under its letter. */
export function openReplies(shelf: Shelf) {
  const replies = shelf
    .names()
    .map((name) => JSON.parse(shelf.get(name)?.toString() ?? '{}') as SentReply)
    .sort((first, second) => first.at - second.at);
  return {
    keep(reply: SentReply): void {
      shelf.put(reply.mailId, Buffer.from(JSON.stringify(reply)));
      replies.push(reply);
    },
    /** One person's replies to a letter, oldest first. */
    to: (sesId: string, writer: string): SentReply[] =>
      replies.filter((reply) => reply.sesId === sesId && reply.writer === writer.toLowerCase()),
  };
}
