// What a line of a mail is, and what can be told of it by its signs alone.

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

/** A line of nothing but dashes, underscores, stars or the like. */
export function isRule(text: string): boolean {
  return /^[\s*>]{0,6}[-_=~#*+‐‑‒–—―─]{3,300}[\s*]{0,4}$/u.test(text);
}

export function isDashed(text: string): boolean {
  return dashedWords(text) !== null;
}

/** The words between dashes, or null. */
export function dashedWords(text: string): string | null {
  if (text.length > 160) return null;
  const found = /^[\s*]{0,4}[-_=‐‑‒–—―─]{2,80}\s{0,4}(\S.{1,100}?)\s{0,4}[-_=‐‑‒–—―─]{2,80}[\s*]{0,4}$/u.exec(
    text,
  );
  return found && /\p{L}{2}/u.test(found[1] as string) ? (found[1] as string) : null;
}

/** Whether the next line with something on it is quoted. */
export function quoteFollows(lines: readonly Line[], from: number): boolean {
  for (let here = from; here < lines.length && here < from + 4; here++) {
    const line = lines[here] as Line;
    if (line.depth > 0) return true;
    if (line.text !== '') return false;
  }
  return false;
}

/** Whether a text holds an address of mail. */
export function hasAddress(text: string): boolean {
  return text.includes('@') && /[^\s<>"@:]@[^\s<>"@]{1,200}\.[\p{L}\d]/u.test(text);
}

/** Whether a text holds a year or a date in numbers. */
export function hasDay(text: string): boolean {
  return /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}/.test(text);
}

/** Whether a text holds a time of day. */
export function hasTime(text: string): boolean {
  return /(?:^|\D)\d{1,2}\s?[:.hH時시]\s?\d{2}(?:\D|$)/.test(text);
}
