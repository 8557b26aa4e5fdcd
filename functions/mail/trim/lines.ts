// Splits a text into lines and tells how deeply each is quoted.
import type { Line } from './line.ts';
import { wroteVerbs } from './words.ts';

const deepestMark = 200;

/** The lines of a text, without their marks of quotation. */
export function splitLines(text: string): Line[] {
  const raws = unarmoured(text).replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  const lines: Line[] = [];
  for (let at = 0; at < raws.length; at++) {
    const raw = (raws[at] as string).trimEnd();
    const marked = withoutMarks(raw);
    lines.push(
      isWrappedFrame(marked, lines.at(-1)) || isEscapedFrom(raws, at) ? unquoted(raw) : { raw, ...marked },
    );
  }
  return /^[ \t]{0,8}\p{L}{1,15}>/mu.test(text) ? markInitials(lines) : lines;
}

function unquoted(raw: string): Line {
  return { raw, depth: 0, text: raw.trim() };
}

/** Counts ">" and bars at the start of a line; blanks may stand between them. */
function withoutMarks(raw: string): { depth: number; text: string } {
  let at = 0;
  let depth = 0;
  let rest = 0;
  while (at < raw.length && depth < deepestMark) {
    const sign = raw[at] as string;
    if (sign === '>' || sign === '＞' || (sign === '|' && isBar(raw, at))) {
      depth++;
      rest = at + 1;
    } else if (sign !== ' ' && sign !== '\t') break;
    else if (at - rest > 4) break;
    at++;
  }
  return { depth, text: raw.slice(rest).trim() };
}

/** A bar quotes, unless the line is the row of a table. */
function isBar(raw: string, at: number): boolean {
  return !raw.endsWith('|') || raw.slice(at).replaceAll(/[\s|>]/g, '') === '';
}

/** "On ..., Ada <ada@example.org" may go on in the next line with "> wrote:", which is no quotation. */
function isWrappedFrame(line: { depth: number; text: string }, before: Line | undefined): boolean {
  if (line.depth === 0 || line.text.length > 40 || !/[:：]$/u.test(line.text)) return false;
  if (line.text !== ':' && !wroteVerbs.test(line.text)) return false;
  return before !== undefined && before.text !== '' && before.depth < line.depth && before.text.includes('@');
}

/** Mail stores put ">" before a line that starts with "From ". */
function isEscapedFrom(raws: readonly string[], at: number): boolean {
  if (!(raws[at] as string).startsWith('>From ')) return false;
  return !(raws[at - 1] ?? '').startsWith('>') && !(raws[at + 1] ?? '').startsWith('>');
}

/** Initials before the mark ("AL> ...", "Ada> ..."), where two lines together show that they are meant so. */
function markInitials(lines: Line[]): Line[] {
  const initials = lines.map((line) =>
    line.depth === 0 ? (/^(\p{L}{1,15})>(?:\s|$)/u.exec(line.text)?.[1] ?? null) : null,
  );
  return lines.map((line, at) => {
    const found = initials[at];
    if (found === null || found === undefined) return line;
    if (initials[at - 1] !== found && initials[at + 1] !== found) return line;
    return { raw: line.raw, depth: 1, text: line.text.slice(found.length + 1).trim() };
  });
}

/** The words inside the armour of a signed message (OpenPGP in the text). */
function unarmoured(text: string): string {
  const start = text.indexOf('-----BEGIN PGP SIGNED MESSAGE-----');
  if (start < 0) return text;
  const body = text.indexOf('\n\n', start);
  const end = text.indexOf('-----BEGIN PGP SIGNATURE-----', start);
  if (body < 0 || end < body) return text;
  return text.slice(0, start) + text.slice(body + 2, end).replace(/^- /gm, '');
}
