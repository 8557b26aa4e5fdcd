// Reads a raw mail into plain data: who, what it answers, and the best plain text, within limits and without throwing.
import { normaliseText } from './parse/charset.ts';
import {
  decodeWords,
  fieldOf,
  type HeaderFields,
  type Mailbox,
  readIds,
  readMailboxes,
} from './parse/header.ts';
import { htmlToText } from './parse/html.ts';
import { decodeBody, type Part, readParts, textOf } from './parse/mime.ts';

export type { Mailbox } from './parse/header.ts';

/** How large and how deep a mail may be before it is refused or cut. */
export interface ParseLimits {
  /** Size of the raw mail in bytes; a larger one is refused. */
  readonly bytes: number;
  /** Number of MIME parts that are looked at. */
  readonly parts: number;
  /** How deep parts may lie within parts. */
  readonly depth: number;
  /** Characters of text and of HTML that are read. */
  readonly characters: number;
}

export const usualLimits: ParseLimits = { bytes: 42_000_000, parts: 500, depth: 20, characters: 2_000_000 };

/** What kind of report a mail is, by its structure. */
export interface Report {
  readonly kind: 'delivery' | 'disposition' | 'feedback';
  /** The first `Action` of a delivery report (failed, delayed, delivered, relayed, expanded), or null. */
  readonly action: string | null;
  /** The first `Status` of a delivery report, for example `5.1.1`, or null. */
  readonly status: string | null;
}

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
  readonly calendar: { readonly method: string; readonly partstat: string | null } | null;
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
  const body = bodyOf(root, limits.characters);
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
    ...textAndSource(body, limits.characters),
    html: body.html,
    parts: leaves.map(({ type, disposition, filename }) => ({ type, disposition, filename })),
    reaction: reactionIn(leaves),
    calendar: calendarIn(leaves),
    report: reportIn(root, leaves),
    cut: cut || body.cut,
  };
}

interface Body {
  plain: string | null;
  html: string | null;
  cut: boolean;
}

/** The text and the HTML that a reader of this part would see. */
function bodyOf(part: Part, longest: number): Body {
  if (part.children.length === 0) return leafBody(part, longest);
  const seen =
    part.type === 'multipart/report' || part.type === 'multipart/signed'
      ? part.children.slice(0, 1)
      : part.children;
  const bodies = seen.map((child) => bodyOf(child, longest));
  const cut = bodies.some((body) => body.cut);
  if (part.type === 'multipart/alternative') {
    const plain = bodies.find((body) => (body.plain ?? '').trim() !== '')?.plain ?? null;
    return { plain, html: bodies.find((body) => body.html !== null)?.html ?? null, cut };
  }
  const html = join(
    bodies.map((body) => body.html),
    longest,
  );
  if (bodies.every((body) => body.plain === null)) return { plain: null, html, cut };
  // Words before and behind a picture may be text here and HTML there; none of them may be lost.
  const plain = bodies.map(
    (body) => body.plain ?? (body.html === null ? null : htmlToText(body.html, longest)),
  );
  return { plain: join(plain, longest), html, cut };
}

function leafBody(part: Part, longest: number): Body {
  const nothing = { plain: null, html: null, cut: false };
  const attached = part.disposition === 'attachment' || part.disposition === 'reaction';
  if (attached || (part.filename !== null && part.disposition !== 'inline' && part.disposition !== ''))
    return nothing;
  if (part.type === 'text/html') {
    const { text, cut } = textOf(part, longest);
    return { plain: null, html: text, cut };
  }
  if (part.type !== 'text/plain' && part.type !== 'text/enriched') return nothing;
  if (part.filename !== null && /\.(?:ics|vcf|txt|csv|log|asc)$/i.test(part.filename)) return nothing;
  const { text, cut } = textOf(part, longest);
  return { plain: text, html: null, cut };
}

function join(texts: readonly (string | null)[], longest: number): string | null {
  const some = texts.filter((text): text is string => text !== null && text.trim() !== '');
  return some.length === 0 ? null : some.join('\n').slice(0, longest);
}

/** The text part, unless it is empty or only says that there is HTML. */
function textAndSource(body: Body, longest: number): { text: string; source: ParsedMail['source'] } {
  const plain = body.plain ?? '';
  if (plain.trim() !== '' && !(body.html !== null && isPlaceholder(plain))) {
    const markup = body.html === null && looksLikeHtml(plain);
    return markup ? { text: fromHtml(plain, longest), source: 'html' } : { text: plain, source: 'text' };
  }
  if (body.html === null) return { text: plain, source: plain === '' ? 'none' : 'text' };
  return { text: fromHtml(body.html, longest), source: 'html' };
}

function fromHtml(html: string, longest: number): string {
  return normaliseText(htmlToText(html, longest));
}

function isPlaceholder(text: string): boolean {
  return (
    text.length < 400 &&
    /\bhtml\b/i.test(text) &&
    /\b(?:view|viewer|client|support|display|enable|format|anzeigen|afficher|compatible)/i.test(text)
  );
}

function looksLikeHtml(text: string): boolean {
  return /^\s{0,20}<(?:!doctype html|html|body|div|p|table)[\s>]/i.test(text);
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

function smallText(part: Part): string {
  const bytes = decodeBody(part.body.subarray(0, 20_000), fieldOf(part.fields, 'content-transfer-encoding'));
  return normaliseText(Buffer.from(bytes).toString('utf8'));
}

function reactionIn(leaves: readonly Part[]): { emoji: string } | null {
  for (const leaf of leaves) {
    if (leaf.type === 'text/vnd.google.email-reaction+json') {
      const emoji = /"emoji"\s{0,9}:\s{0,9}"([^"]{1,80})"/.exec(smallText(leaf))?.[1];
      if (emoji !== undefined) return { emoji: unescapeJson(emoji) };
    }
    if (leaf.disposition === 'reaction' && leaf.type === 'text/plain') {
      const emoji = smallText(leaf).trim().split('\n')[0] ?? '';
      if (emoji !== '') return { emoji: emoji.slice(0, 80) };
    }
  }
  return null;
}

function unescapeJson(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function calendarIn(leaves: readonly Part[]): ParsedMail['calendar'] {
  const leaf = leaves.find((part) => part.type === 'text/calendar' || part.type === 'application/ics');
  if (!leaf) return null;
  const text = smallText(leaf).replace(/\n[ \t]/g, '');
  const method = leaf.parameters.get('method') ?? /^METHOD:(\w{1,20})/im.exec(text)?.[1] ?? '';
  return {
    method: method.toUpperCase(),
    partstat: /PARTSTAT=([A-Z-]{1,20})/i.exec(text)?.[1]?.toUpperCase() ?? null,
  };
}

const reportTypes: Readonly<Record<string, Report['kind']>> = {
  'message/delivery-status': 'delivery',
  'message/global-delivery-status': 'delivery',
  'message/disposition-notification': 'disposition',
  'message/global-disposition-notification': 'disposition',
  'message/feedback-report': 'feedback',
  'message/x-feedback-report': 'feedback',
};

function reportIn(root: Part, leaves: readonly Part[]): Report | null {
  const leaf = leaves.find((part) => reportTypes[part.type] !== undefined);
  const named = reportTypes[`message/${(root.parameters.get('report-type') ?? '').toLowerCase()}`];
  const kind = leaf
    ? reportTypes[leaf.type]
    : root.type === 'multipart/report'
      ? (named ?? 'delivery')
      : undefined;
  if (kind === undefined) return null;
  const text = leaf ? smallText(leaf) : '';
  return {
    kind,
    action: /^Action:\s{0,9}([a-z]{1,20})/im.exec(text)?.[1]?.toLowerCase() ?? null,
    status: /^Status:\s{0,9}(\d\.\d{1,3}\.\d{1,3})/im.exec(text)?.[1] ?? null,
  };
}
