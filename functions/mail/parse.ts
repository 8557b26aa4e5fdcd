// Reads a raw mail into plain data: who, what it answers, and the best plain text, within limits and without throwing.
import { readBody } from './parse/body.ts';
import { decodeWords, fieldOf, type HeaderFields, readIds } from './parse/header.ts';
import { type Mailbox, readMailboxes } from './parse/mailboxes.ts';
import { type Part, readParts } from './parse/mime.ts';
import { type Calendar, calendarIn, type Report, reactionIn, reportIn } from './parse/special.ts';

export type { Mailbox } from './parse/mailboxes.ts';
export type { Report } from './parse/special.ts';

/** How large and how deep a mail may be before it is refused or cut. */
export interface ParseLimits {
  /** Size of the raw mail in bytes; a larger one is refused. */
  readonly bytes: number;
  /** Number of MIME parts that are looked at. */
  readonly parts: number;
  /** How deep parts may lie within parts. */
  readonly depth: number;
  /** Characters of one part that are decoded. */
  readonly characters: number;
  /** Characters of the text that comes out. */
  readonly text: number;
}

export const usualLimits: ParseLimits = {
  bytes: 42_000_000,
  parts: 500,
  depth: 20,
  characters: 2_000_000,
  text: 500_000,
};

/** A mail as plain data. Values of headers are decoded and hold no line breaks. */
export interface ParsedMail {
  readonly kind: 'mail';
  readonly from: readonly Mailbox[];
  readonly sender: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Addresses of Delivered-To, X-Original-To, X-Forwarded-To, Envelope-To and their like, in that order. */
  readonly deliveredTo: readonly string[];
  /** The address of Return-Path, an empty string for the null path, null where the header is absent. */
  readonly returnPath: string | null;
  readonly subject: string;
  /** Instant of the Date header in epoch milliseconds, or null. Said by the sender; never a receipt time. */
  readonly date: number | null;
  /** Message id without angle brackets. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** All header fields by lower-case name, unfolded, raw. */
  readonly headers: HeaderFields;
  /** The best plain text: the text part, or the HTML as text where that is empty. Line feeds only. */
  readonly text: string;
  /** Where the text is from. */
  readonly source: 'text' | 'html' | 'none';
  readonly html: string | null;
  readonly parts: readonly {
    readonly type: string;
    readonly disposition: string;
    readonly filename: string | null;
  }[];
  /** An emoji that the sender's program sent instead of words (Gmail's reactions, RFC 9078). */
  readonly reaction: { readonly emoji: string } | null;
  /** An invitation or the answer to one (iTIP, RFC 5546). */
  readonly calendar: Calendar | null;
  readonly report: Report | null;
  /** Whether a limit left something out. */
  readonly cut: boolean;
}

/** Why a mail could not be read. */
export interface Unparsed {
  readonly kind: 'too-large' | 'unreadable';
  readonly why: string;
}

/** Reads a raw mail. Bad input gives odd data or an `Unparsed`, never an exception. */
export function parse(raw: Uint8Array, limits: ParseLimits = usualLimits): ParsedMail | Unparsed {
  if (raw.byteLength > limits.bytes) {
    return {
      kind: 'too-large',
      why: `The mail has ${raw.byteLength} bytes, more than the ${limits.bytes} that are read.`,
    };
  }
  if (raw.byteLength === 0) return { kind: 'unreadable', why: 'The mail is empty.' };
  try {
    return assemble(raw, limits);
  } catch (error) {
    return {
      kind: 'unreadable',
      why: `The mail could not be taken apart (${error instanceof Error ? error.name : 'unknown'}).`,
    };
  }
}

function assemble(raw: Uint8Array, limits: ParseLimits): ParsedMail | Unparsed {
  const { root, cut } = readParts(raw, limits);
  if (root.fields.size === 0) return { kind: 'unreadable', why: 'The mail has no header.' };
  const headers = root.fields;
  const body = readBody(root, limits.characters, limits.text);
  const leaves = leavesOf(root);
  const date = Date.parse(fieldOf(headers, 'date').replace(/\s*\([^()]*\)\s*$/, ''));
  const boxes = (name: string) => readMailboxes(headers.get(name) ?? []);
  return {
    kind: 'mail',
    from: boxes('from'),
    sender: boxes('sender')[0] ?? null,
    replyTo: boxes('reply-to'),
    to: boxes('to'),
    cc: boxes('cc'),
    deliveredTo: deliveredTo(headers),
    returnPath: returnPath(headers),
    subject: decodeWords(fieldOf(headers, 'subject')).slice(0, 2_000),
    date: Number.isNaN(date) ? null : date,
    messageId: readIds(headers.get('message-id') ?? [])[0] ?? null,
    inReplyTo: readIds(headers.get('in-reply-to') ?? []),
    references: readIds(headers.get('references') ?? []),
    headers,
    text: body.text,
    source: body.source,
    html: body.html,
    parts: leaves.map(({ type, disposition, filename }) => ({ type, disposition, filename })),
    reaction: reactionIn(leaves),
    calendar: calendarIn(leaves),
    report: reportIn(root, leaves),
    cut: cut || body.cut,
  };
}

function leavesOf(part: Part): Part[] {
  return part.children.length === 0 ? [part] : part.children.flatMap(leavesOf);
}

function deliveredTo(headers: HeaderFields): string[] {
  const names = [
    'delivered-to',
    'x-original-to',
    'x-forwarded-to',
    'envelope-to',
    'x-envelope-to',
    'x-delivered-to',
    'apparently-to',
    'resent-to',
  ];
  return names.flatMap((name) => readMailboxes(headers.get(name) ?? []).map((mailbox) => mailbox.address));
}

function returnPath(headers: HeaderFields): string | null {
  const value = headers.get('return-path')?.[0];
  if (value === undefined) return null;
  return readMailboxes([value])[0]?.address ?? '';
}
