// The SMTP door: mail from any mail client on this machine, as the mail service's inbound server takes it.
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { listen } from './loopback.ts';

interface SmtpParts {
  readonly port: number;
  /** Mail for other domains is refused with 550. */
  readonly domains: readonly string[];
  /** Keeps the mail and answers with its id; the client hears 250 only after it has returned. */
  readonly accept: (mail: { raw: Buffer; from: string; to: string[] }) => string;
}

const largestMail = 10 * 1024 * 1024;

/** Opens the door on loopback; answers with its port. */
export async function openSmtpDoor({ port, domains, accept }: SmtpParts) {
  const door = new SMTPServer({
    name: 'acquaint.local',
    banner: 'Acquaint, local',
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    size: largestMail,
    maxClients: 50,
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onRcptTo({ address }, _session, answer) {
      const domain = address.split('@').at(-1)?.toLowerCase() ?? '';
      answer(domains.includes(domain) ? null : refusal(550, '5.7.1 No mail for this domain here'));
    },
    onData(stream, session, answer) {
      collect(stream).then(
        (raw) => {
          if (raw === undefined) return answer(refusal(552, '5.3.4 The mail is longer than 10 MB'));
          const { mailFrom, rcptTo } = session.envelope;
          let id: string;
          try {
            id = accept({
              raw,
              from: mailFrom ? mailFrom.address : '',
              to: rcptTo.map(({ address }) => address),
            });
          } catch {
            // The client keeps the mail and tries again: whatever went wrong here, nothing is lost.
            return answer(refusal(451, '4.3.0 The mail could not be kept; try again later'));
          }
          return answer(null, `OK ${id}`);
        },
        () => answer(refusal(451, '4.3.0 The mail could not be read; try again later')),
      );
    },
  });
  // Clients that hang up in the middle are their own concern; a taken port is told by `listen`.
  door.on('error', () => undefined);
  const opened = await listen(door.server, port);
  return { port: opened, stop: () => new Promise<void>((resolve) => door.close(() => resolve())) };
}

/** The whole mail, or `undefined` when it is too long (the rest is read and dropped, as SMTP asks). */
async function collect(stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= largestMail) parts.push(part);
  }
  return stream.sizeExceeded || size > largestMail ? undefined : Buffer.concat(parts);
}

const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });
