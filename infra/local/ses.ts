// The local SES, sending side: letters on a shelf, the suppression list, and the events of every letter.
import { randomBytes, randomUUID } from 'node:crypto';
import { type AddressObject, simpleParser } from 'mailparser';
import { type Field, fieldOf, joinMail, mailDate, splitMail } from './headers.ts';
import {
  accountDoor,
  describeAccount,
  describeIdentity,
  type MailAccount,
  recipientsWithinDay,
} from './ses-account.ts';
import { eventsOf } from './ses-events.ts';
import type { Shelf } from './shelf.ts';
import { type Answer, type Input, refuse, textOf } from './wire.ts';

/** A letter that was sent, as its reader gets it. */
export interface SentLetter {
  readonly sesId: string;
  /** Order of sending. */
  readonly sequence: number;
  /** Epoch milliseconds of the service's time. */
  readonly at: number;
  readonly from: string;
  readonly replyTo: readonly string[];
  /** Every address that it went to. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Header fields by lower-case name (the first of each), unfolded, not decoded. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact mail. */
  readonly raw: Buffer;
}

export interface SesParts {
  readonly shelf: Shelf;
  readonly suppression: Shelf;
  /** Events that a killed process may have left unpublished. */
  readonly unpublished: Shelf;
  readonly now: () => number;
  /** Domains that may send. */
  readonly domains: readonly string[];
  readonly configurationSet: string;
  readonly account: MailAccount;
  /** Publishes one event. */
  readonly publish: (event: object) => void;
}

const region = 'eu-west-1';
const largestMail = 40 * 1024 * 1024;
/** Fields that SES allows once; it writes the first two itself. */
const single = [
  'message-id',
  'date',
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'in-reply-to',
  'references',
  'return-path',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
];
const tagForm = /^[A-Za-z0-9_-]{1,256}$/;

/** An id in the form SES gives to what it sends. */
const newSesId = (): string => `0102${randomBytes(6).toString('hex')}-${randomUUID()}-000000`;

/** Opens the mail service with the letters that lie on its shelf. */
export function openSes(parts: SesParts) {
  const { shelf, suppression, unpublished, now } = parts;
  const letters = loadLetters(shelf);
  const notTaken = accountDoor(parts.account);
  for (const sesId of unpublished.names()) {
    if (letters.some((letter) => letter.sesId === sesId)) publishKept(sesId);
    else unpublished.remove(sesId);
  }

  async function send(input: Input): Promise<Answer> {
    const content = input.Content as { Raw?: { Data?: string } } | undefined;
    const raw = Buffer.from(content?.Raw?.Data ?? '', 'base64');
    const set = textOf(input, 'ConfigurationSetName');
    const tags = (input.EmailTags ?? []) as { Name: string; Value: string }[];
    const { fields, broken, body } = splitMail(raw);
    const problem = problemOf(raw, fields, broken) ?? problemOfTags(tags);
    if (problem) return problem;
    if (set !== '' && set !== parts.configurationSet)
      return refuse('NotFoundException', 'The configuration set does not exist.', 404);

    const sesId = newSesId();
    const at = now();
    const kept = fields.filter(({ name }) => !['message-id', 'date', 'bcc'].includes(name.toLowerCase()));
    const sources = [
      ...kept.map(({ source }) => source),
      `Date: ${mailDate(at)}`,
      `Message-ID: <${sesId}@${region}.amazonses.com>`,
    ];
    const sent = joinMail(sources, body);
    const seen = await simpleParser(sent, {
      skipTextToHtml: true,
      skipHtmlToText: true,
      skipImageLinks: true,
    });
    const source = seen.from?.value[0]?.address ?? '';
    const domain = source.split('@').at(-1)?.toLowerCase() ?? '';
    if (!parts.domains.includes(domain))
      return refuse('MessageRejected', `Email address is not verified: the domain ${domain} may not send.`);
    const destination = destinationOf(input) ?? [...addressesOf(seen.to), ...addressesOf(seen.cc)];
    if (destination.length === 0 || destination.length > 50)
      return refuse('BadRequestException', 'There must be from 1 to 50 recipients.');
    const refused = notTaken(destination, domain, recipientsWithinDay(letters, at));
    if (refused) return refused;

    const letter: SentLetter = {
      sesId,
      sequence: letters.length + 1,
      at,
      from: seen.from?.text ?? '',
      replyTo: addressesOf(seen.replyTo),
      to: destination,
      subject: seen.subject ?? '',
      html: seen.html || '',
      text: seen.text ?? '',
      tags: Object.fromEntries(tags.map(({ Name, Value }) => [Name, Value])),
      headers: firstFields(splitMail(sent).fields),
      raw: sent,
    };
    const mail = {
      messageId: sesId,
      at,
      source,
      destination,
      fields,
      tags: letter.tags,
      configurationSet: set,
    };
    const events = set === '' ? [] : eventsOf(mail, new Set(suppression.names()));
    unpublished.put(sesId, Buffer.from(JSON.stringify(events)));
    keepLetter(shelf, letter);
    letters.push(letter);
    publishKept(sesId);
    return { body: { MessageId: sesId } };
  }

  /** Events lie on their shelf before the letter does, so that no letter is ever without them. */
  function publishKept(sesId: string): void {
    const events = JSON.parse(unpublished.get(sesId)?.toString() ?? '[]') as object[];
    for (const event of events) parts.publish(event);
    unpublished.remove(sesId);
  }

  const suppressionEntry = (address: string): Answer => {
    const kept = suppression.get(address.toLowerCase());
    return kept
      ? { body: { SuppressedDestination: JSON.parse(kept.toString()) } }
      : refuse('NotFoundException', 'The address is not on the suppression list.', 404);
  };

  return {
    letters: (): readonly SentLetter[] => letters,
    send,
    account: (): Answer => describeAccount(parts.account, recipientsWithinDay(letters, now())),
    identity: (name: string): Answer => describeIdentity(parts.account, parts.domains, name),
    suppress(input: Input): Answer {
      const EmailAddress = textOf(input, 'EmailAddress');
      const Reason = textOf(input, 'Reason');
      if (EmailAddress === '' || !['BOUNCE', 'COMPLAINT'].includes(Reason))
        return refuse('BadRequestException', 'EmailAddress and Reason (BOUNCE or COMPLAINT) are needed.');
      const entry = { EmailAddress, Reason, LastUpdateTime: now() / 1000 };
      suppression.put(EmailAddress.toLowerCase(), Buffer.from(JSON.stringify(entry)));
      return { body: {} };
    },
    suppressionEntry,
    endSuppression(address: string): Answer {
      const entry = suppressionEntry(address);
      if ('error' in entry) return entry;
      suppression.remove(address.toLowerCase());
      return { body: {} };
    },
  };
}

function problemOf(raw: Buffer, fields: readonly Field[], broken: readonly string[]): Answer | undefined {
  if (raw.length === 0) return refuse('BadRequestException', 'Content.Raw.Data must hold the whole mail.');
  if (raw.length > largestMail) return refuse('BadRequestException', 'The mail is longer than 40 MB.');
  if (broken.length > 0)
    return refuse('BadRequestException', 'The header block has a line that is no field.');
  for (const { name, source } of fields) {
    const controls = [...source.replace(/\r?\n[ \t]/g, ' ')].some((one) => one < ' ' && one !== '\t');
    if (controls) return refuse('BadRequestException', `The field ${name} has control characters.`);
    if (source.split(/\r?\n/).some((line) => line.length > 998))
      return refuse('BadRequestException', `The field ${name} has a line of more than 998 characters.`);
  }
  const names = fields.map(({ name }) => name.toLowerCase());
  const double = single.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (double) return refuse('BadRequestException', `Duplicate header '${double}'.`);
  if (!fieldOf(fields, 'from')) return refuse('BadRequestException', "Missing required header 'From'.");
  return undefined;
}

function problemOfTags(tags: readonly { Name: string; Value: string }[]): Answer | undefined {
  if (tags.every(({ Name, Value }) => tagForm.test(Name) && tagForm.test(Value))) return undefined;
  return refuse('BadRequestException', 'Tags may have ASCII letters, digits, underscores and dashes only.');
}

function destinationOf(input: Input): string[] | undefined {
  const given = input.Destination as Record<string, string[] | undefined> | undefined;
  const all = ['ToAddresses', 'CcAddresses', 'BccAddresses'].flatMap((kind) => given?.[kind] ?? []);
  return all.length === 0 ? undefined : all.map((one) => /<([^<>]+)>\s*$/.exec(one)?.[1] ?? one);
}

function addressesOf(parsed: AddressObject | AddressObject[] | undefined): string[] {
  const objects = parsed === undefined ? [] : Array.isArray(parsed) ? parsed : [parsed];
  return objects
    .flatMap(({ value }) => value.map(({ address }) => address ?? ''))
    .filter((one) => one !== '');
}

function firstFields(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries([...fields].reverse().map(({ name, value }) => [name.toLowerCase(), value]));
}

/** The exact mail, and beside it what is known of it; the mail first, since the note makes the letter exist. */
function keepLetter(shelf: Shelf, letter: SentLetter): void {
  const { raw, ...note } = letter;
  const name = `${String(letter.sequence).padStart(6, '0')}-${letter.sesId}`;
  shelf.put(`${name}.eml`, raw);
  shelf.put(`${name}.json`, Buffer.from(JSON.stringify(note, null, 2)));
}

function loadLetters(shelf: Shelf): SentLetter[] {
  return shelf
    .names()
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      ...(JSON.parse(shelf.get(name)?.toString() ?? '{}') as Omit<SentLetter, 'raw'>),
      raw: shelf.get(name.replace(/json$/, 'eml')) ?? Buffer.alloc(0),
    }));
}
