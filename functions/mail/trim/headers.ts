// Finds the block of headers that a mail program writes above an older letter.
import {
  type Frame,
  hasAddress,
  hasDay,
  hasTime,
  isDashed,
  isRule,
  type Known,
  type Line,
  quoteFollows,
} from './line.ts';
import { labelRoles, originalWords } from './words.ts';

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

/** From, Sent, To and Subject above an older letter, in any language. */
export function headerBlock(lines: readonly Line[], at: number, known: Known): Frame | null {
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
export function oneLineHeader(lines: readonly Line[], at: number, known: Known): Frame | null {
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
