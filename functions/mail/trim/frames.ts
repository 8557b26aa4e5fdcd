// Finds where a mail program framed an older letter: the line above a quotation, a block of headers, a line of dashes.
import { dateIntroducers, labelRoles, originalWords, replyAbove, wroteVerbs } from './words.ts';

/** One line of a text, without its marks of quotation. */
export interface Line {
  /** The line as it stands. */
  readonly raw: string;
  readonly depth: number;
  readonly text: string;
}

/** What is known of ourselves, prepared for looking up. */
export interface Known {
  /** Whether a text names our address or one of our reply addresses. */
  isOurs(text: string): boolean;
  /** Whether a text names somebody our letter named. */
  isNamed(text: string): boolean;
}

/** Lines `from` to `to` (exclusive) that a mail program wrote around an older letter. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly ours: boolean;
  /** A quotation marked line by line follows; else the older letter goes on to the end. */
  readonly marked: boolean;
  /** Whether nobody could have written this by hand. */
  readonly certain: boolean;
}

const longestFrameLine = 600;
const mostFrameLines = 6;

/** The frame that starts or is recognised at this line, or null. `from` may lie before the line, not before `floor`. */
export function frameAt(lines: readonly Line[], at: number, floor: number, known: Known): Frame | null {
  const line = lines[at] as Line;
  if (line.depth > 0 || line.text === '' || line.text.length > longestFrameLine) return null;
  // Most lines of a letter can be no frame, and this tells it cheaply.
  if (!/[:：@\d]|^[\s*]{0,4}[-_=#‐‑‒–—―─]{2}/u.test(line.text) && !quoteFollows(lines, at + 1)) return null;
  return (
    headerBlock(lines, at, known) ??
    oneLineHeader(lines, at, known) ??
    divider(lines, at, known) ??
    attribution(lines, at, floor, known)
  );
}

// ---------------------------------------------------------------------------------------------------------------
// From: / Sent: / To: / Subject:

interface Label {
  readonly role: string | null;
  readonly value: string;
}

function labelOf(text: string): Label | null {
  const found =
    /^[\s*_]{0,8}([^\s:：*_<>@][^:：<>@\d]{0,29}?)[\s*_]{0,4}[:：][*_]{0,3}(?:\s|$|(?=[^\s/\d]))/u.exec(text);
  if (!found) return null;
  const name = (found[1] as string).toLowerCase().replace(/[\s*_]/g, '');
  return { role: labelRoles.get(name) ?? null, value: text.slice(found[0].length) };
}

function headerBlock(lines: readonly Line[], at: number, known: Known): Frame | null {
  const first = labelOf((lines[at] as Line).text);
  if (!first) return null;
  const labels: Label[] = [];
  let end = at;
  let other = 0;
  for (let here = at; here < lines.length && here < at + 40; here++) {
    const line = lines[here] as Line;
    if (line.depth > 0 || line.text.length > 4_000) break;
    if (line.text === '') {
      if (++other > 1 || labels.length > 3) break;
      continue;
    }
    const label = labelOf(line.text);
    if (label && (label.role !== null || first.role === null)) {
      labels.push(label);
      if (labels.length > 14) return null;
      end = here + 1;
      other = 0;
    } else if (++other > 4 || labels.length === 0 || lines[here - 1]?.text === '') break;
  }
  if (!isHeaderBlock(labels)) return null;
  const subject = wrappedSubject(lines, end, labels);
  const text = lines
    .slice(at, end)
    .map((line) => line.text)
    .join('\n');
  return {
    from: withFrameAbove(lines, at),
    to: subject,
    ours: known.isOurs(text) || known.isNamed(text),
    marked: quoteFollows(lines, subject),
    certain: true,
  };
}

function isHeaderBlock(labels: readonly Label[]): boolean {
  const roles = new Set(labels.map((label) => label.role).filter((role) => role !== null));
  const address = labels.some((label) => hasAddress(label.value));
  const day = labels.some((label) => hasDay(label.value));
  if (roles.has('from') || roles.has('sent')) {
    if (roles.size >= 3) return true;
    if (roles.size === 2 && address && (roles.has('subject') || day)) return true;
  }
  // A language we have no words for: labels above labels, with an address and a date among the values.
  return (
    labels.length >= 3 &&
    labels.length <= 8 &&
    address &&
    labels.some((label) => hasDay(label.value) && hasTime(label.value))
  );
}

/** A subject that went over the end of its line belongs to the block. */
function wrappedSubject(lines: readonly Line[], end: number, labels: readonly Label[]): number {
  if (labels.at(-1)?.role !== 'subject' && labels.at(-1)?.role !== 'to') return end;
  let here = end;
  while (here < end + 3 && (lines[here]?.text ?? '') !== '' && lines[here]?.depth === 0) here++;
  return (lines[here]?.text ?? '') === '' && here > end && here <= end + 2 ? here : end;
}

/** Takes in the rule, the dashes or the "Begin forwarded message:" above a block of headers. */
function withFrameAbove(lines: readonly Line[], at: number): number {
  let from = at;
  for (let here = at - 1; here >= 0 && here >= at - 6; here--) {
    const line = lines[here] as Line;
    if (line.depth > 0) break;
    if (line.text === '') continue;
    if (
      isRule(line.text) ||
      isDashed(line.text) ||
      (line.text.length < 60 && /[:：]$/u.test(line.text) && originalWords.test(line.text))
    )
      from = here;
    else break;
  }
  return from;
}

/** "From: ... Sent: ... To: ... Subject: ..." run into one line, as converters do. */
function oneLineHeader(lines: readonly Line[], at: number, known: Known): Frame | null {
  const text = (lines[at] as Line).text;
  const start = labelOf(text);
  if ((start?.role !== 'from' && start?.role !== 'sent') || !hasAddress(text)) return null;
  const roles = new Set<string>();
  for (const found of text.matchAll(/(?:^|[\s>*])([\p{L}]{1,14})[*]?\s?[:：]/gu)) {
    const role = labelRoles.get((found[1] as string).toLowerCase());
    if (role !== undefined) roles.add(role);
  }
  if (roles.size < 3) return null;
  return {
    from: withFrameAbove(lines, at),
    to: at + 1,
    ours: known.isOurs(text),
    marked: quoteFollows(lines, at + 1),
    certain: true,
  };
}

// ---------------------------------------------------------------------------------------------------------------
// -----Original Message-----

/** A line of nothing but dashes, underscores, stars or the like. */
export function isRule(text: string): boolean {
  return /^[\s*>]{0,6}[-_=~#*+‐‑‒–—―─]{3,300}[\s*]{0,4}$/u.test(text);
}

function isDashed(text: string): boolean {
  return dashedWords(text) !== null;
}

/** The words between dashes, or null. */
function dashedWords(text: string): string | null {
  if (text.length > 160) return null;
  const found = /^[\s*]{0,4}[-_=‐‑‒–—―─]{2,80}\s{0,4}(\S.{1,100}?)\s{0,4}[-_=‐‑‒–—―─]{2,80}[\s*]{0,4}$/u.exec(
    text,
  );
  return found && /\p{L}{2}/u.test(found[1] as string) ? (found[1] as string) : null;
}

function divider(lines: readonly Line[], at: number, known: Known): Frame | null {
  const text = (lines[at] as Line).text;
  if (
    text.length < 200 &&
    /^\W{1,12}\s?\p{L}/u.test(text) &&
    /[-#=_*]\W{0,8}$/.test(text) &&
    replyAbove.test(text)
  ) {
    return { from: at, to: at + 1, ours: false, marked: quoteFollows(lines, at + 1), certain: true };
  }
  const words = dashedWords(text);
  if (words === null) return null;
  const wrote = wroteVerbs.test(words) && (hasAddress(words) || hasDay(words));
  if (!wrote && !originalWords.test(words)) return null;
  return {
    from: at,
    to: at + 1,
    ours: known.isOurs(words),
    marked: quoteFollows(lines, at + 1),
    certain: true,
  };
}

// ---------------------------------------------------------------------------------------------------------------
// On ..., ... wrote:

function attribution(lines: readonly Line[], at: number, floor: number, known: Known): Frame | null {
  const marked = quoteFollows(lines, at + 1);
  if (!mayEnd((lines[at] as Line).text, marked)) return null;
  if (
    !marked &&
    !lines.slice(Math.max(floor, at - mostFrameLines), at + 1).some(({ text }) => /[@\d]/.test(text))
  )
    return null;
  let text = '';
  let blanks = 0;
  let best: { from: number; text: string; certain: boolean } | null = null;
  for (let from = at; from >= floor && from > at - mostFrameLines; from--) {
    const line = lines[from] as Line;
    if (line.depth > 0 || line.text.length > longestFrameLine) break;
    if (line.text === '') {
      // Programs that break a frame apart leave its angle brackets on lines of their own.
      if (++blanks > 2 || !/^(?:[<>(]|mailto:)/i.test(text)) break;
      continue;
    }
    const hanging = /^(?:[<(]|mailto:)/i.test(text);
    text = text === '' ? line.text : `${line.text} ${text}`;
    if (from < at && !mayStart(line.text) && !(hanging && (wroteVerbs.test(line.text) || hasDay(line.text))))
      continue;
    const found = judge(text, marked, known);
    if (found === null) continue;
    best = { from, text, certain: found === 'certain' };
    if (hasDay(text) && (hasAddress(text) || wroteVerbs.test(text))) break;
  }
  if (best === null) return null;
  return { from: best.from, to: at + 1, ours: known.isOurs(best.text), marked, certain: best.certain };
}

/** Whether a line by itself reads "On ..., ... wrote:". */
export function isFrameText(text: string): boolean {
  return mayEnd(text, true) && hasDay(text) && wroteVerbs.test(text);
}

/** Whether a line can be the last of "On ..., ... wrote:". */
function mayEnd(text: string, marked: boolean): boolean {
  if (/[:：][\s*_"'”»]{0,4}$/u.test(text)) return true;
  if (/^\d{4}-\d\d-\d\d \d\d?:\d\d GMT[+-]\d\d:\d\d /.test(text)) return true;
  if (wroteVerbs.test(text.slice(-24)) && (hasDay(text) || hasAddress(text) || marked)) return true;
  return marked && /[>)\]]$/.test(text) && hasAddress(text) && (hasDay(text) || wroteVerbs.test(text));
}

/** Whether a line can be the first of several: it opens with a date, or carries who or "wrote" itself. */
function mayStart(text: string): boolean {
  if (hasAddress(text) || (wroteVerbs.test(text) && hasDay(text))) return true;
  if (/[.!?。]$/u.test(text)) return false;
  return startsWithDate(text);
}

function startsWithDate(text: string): boolean {
  const plain = text.replace(/^[\s*_"'([>-]{0,6}/u, '');
  if (!/\d/.test(plain.slice(0, 40))) return false;
  return (
    /^\d/.test(plain) ||
    dateIntroducers.test(plain) ||
    /^\p{L}{2,14}[.,]{1,2}\s{0,3}\S{0,14}\s?\d/u.test(plain)
  );
}

/** How sure one may be that a text frames a quotation. */
function judge(text: string, marked: boolean, known: Known): 'certain' | 'likely' | null {
  if (text.length > longestFrameLine) return null;
  const who = hasAddress(text) || known.isOurs(text);
  const day = hasDay(text);
  const time = hasTime(text);
  const verb = wroteVerbs.exec(text);
  if (/^\d{4}-\d\d-\d\d \d\d?:\d\d GMT[+-]/.test(text)) return 'certain';
  if ((who || known.isNamed(text)) && day && (verb || time || marked)) return 'certain';
  if (who && verb && (marked || verb.index > lastAddress(text))) return 'certain';
  if (day && verb && (marked || (time && startsWithDate(text)))) return 'certain';
  if (marked && ((day && time) || known.isOurs(text))) return 'certain';
  if (marked && (verb || who) && text.length < 200) return 'likely';
  if (day && verb && (time || startsWithDate(text)) && text.length < 120) return 'likely';
  return null;
}

function lastAddress(text: string): number {
  return text.lastIndexOf('@');
}

/** Whether the next line with something on it is quoted. */
function quoteFollows(lines: readonly Line[], from: number): boolean {
  for (let here = from; here < lines.length && here < from + 4; here++) {
    const line = lines[here] as Line;
    if (line.depth > 0) return true;
    if (line.text !== '') return false;
  }
  return false;
}

function hasAddress(text: string): boolean {
  return text.includes('@') && /[^\s<>"@:]@[^\s<>"@]{1,200}\.[\p{L}\d]/u.test(text);
}

function hasDay(text: string): boolean {
  return /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}/.test(text);
}

function hasTime(text: string): boolean {
  return /(?:^|\D)\d{1,2}\s?[:.hH時시]\s?\d{2}(?:\D|$)/.test(text);
}
