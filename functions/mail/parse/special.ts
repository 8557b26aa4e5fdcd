// Reads the parts of a mail that hold no words: reactions, calendar entries and reports.
import { normaliseText } from './charset.ts';
import { fieldOf } from './header.ts';
import { decodeBody, type Part } from './mime.ts';

/** What kind of report a mail is, by its structure. */
export interface Report {
  readonly kind: 'delivery' | 'disposition' | 'feedback';
  /** The first `Action` of a delivery report (failed, delayed, delivered, relayed, expanded), or null. */
  readonly action: string | null;
  /** The first `Status` of a delivery report, for example `5.1.1`, or null. */
  readonly status: string | null;
}

/** An invitation or the answer to one. */
export interface Calendar {
  /** In upper case, for example `REPLY`. */
  readonly method: string;
  readonly partstat: string | null;
}

function smallText(part: Part): string {
  const bytes = decodeBody(part.body.subarray(0, 20_000), fieldOf(part.fields, 'content-transfer-encoding'));
  return normaliseText(Buffer.from(bytes).toString('utf8'));
}

/** The emoji of a reaction: Gmail's own part, or the disposition of RFC 9078. */
export function reactionIn(leaves: readonly Part[]): { emoji: string } | null {
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

/** The first calendar part, if there is one. */
export function calendarIn(leaves: readonly Part[]): Calendar | null {
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

/** Which report the structure shows: the part of that type, or the type of the whole. */
export function reportIn(root: Part, leaves: readonly Part[]): Report | null {
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
