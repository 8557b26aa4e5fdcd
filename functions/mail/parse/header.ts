// Reads the header of a mail or of one of its parts: fields, encoded words, parameters and addresses.
import { decodeText } from './charset.ts';

/** Header fields by lower-case name, in the order in which they stand, unfolded but not decoded. */
export type HeaderFields = ReadonlyMap<string, readonly string[]>;

const mostFields = 1_000;
const longestField = 64_000;

/** Reads a header block; a line that is no field is passed over, as real mail has them. */
export function readFields(block: Uint8Array): HeaderFields {
  const text = decodeText(block, 'utf-8');
  const fields = new Map<string, string[]>();
  let name = '';
  let value: string[] = [];
  let count = 0;
  const keep = () => {
    if (name === '' || count++ >= mostFields) return;
    const whole = value.join(' ').slice(0, longestField).trim();
    const sofar = fields.get(name);
    if (sofar) sofar.push(whole);
    else fields.set(name, [whole]);
  };
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      value.push(line.trim());
      continue;
    }
    const found = /^([!-9;-~]{1,200})[ \t]{0,20}:/.exec(line);
    if (!found) continue;
    keep();
    name = (found[1] as string).toLowerCase();
    value = [line.slice(found[0].length).trim()];
  }
  keep();
  return fields;
}

/** The first value of a field, raw, or an empty string. */
export function fieldOf(fields: HeaderFields, name: string): string {
  return fields.get(name)?.[0] ?? '';
}

/** A header value as people read it: encoded words decoded (RFC 2047), nothing that could break a line. */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return oneLine(value);
  const joined = value.replace(/(\?=)[ \t\r\n]{1,40}(?==\?)/g, '$1');
  let decoded = '';
  let at = 0;
  let open: { label: string; bytes: Buffer } | null = null;
  const close = () => {
    if (open) decoded += decodeText(open.bytes, open.label);
    open = null;
  };
  for (const word of joined.matchAll(/=\?([^?\s]{1,60})\?([BbQq])\?([^?]{0,2000})\?=/g)) {
    if (word.index > at) {
      close();
      decoded += joined.slice(at, word.index);
    }
    const label = (word[1] as string).split('*')[0] as string;
    const bytes = wordBytes((word[2] as string).toLowerCase(), word[3] as string);
    // Two words of one charset may share a character that was cut in the middle.
    // The charsets of ISO 2022 begin anew in every word.
    if (open !== null && (open as { label: string }).label === label && !/^iso-2022/i.test(label)) {
      open = { label, bytes: Buffer.concat([(open as { bytes: Buffer }).bytes, bytes]) };
    } else {
      close();
      open = { label, bytes };
    }
    at = word.index + word[0].length;
  }
  close();
  return oneLine(decoded + joined.slice(at));
}

function wordBytes(encoding: string, text: string): Buffer {
  if (encoding === 'b') return Buffer.from(text, 'base64');
  const plain = text
    .replaceAll('_', ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, plain === Buffer.from(plain, 'latin1').toString('latin1') ? 'latin1' : 'utf8');
}

/** Line breaks and other control characters become blanks: no value may start a header of its own. */
export function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A value with parameters, such as Content-Type: the value in lower case, and the parameters (RFC 2231). */
export function readParameters(value: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const pieces = splitOutside(value, ';');
  const parameters = new Map<string, string>();
  const continued = new Map<string, { at: number; text: string; coded: boolean }[]>();
  for (const piece of pieces.slice(1, 60)) {
    const equals = piece.indexOf('=');
    if (equals < 1) continue;
    const name = piece.slice(0, equals).trim().toLowerCase();
    const text = unquote(piece.slice(equals + 1).trim());
    const found = /^([^*]{1,60})\*(?:(\d{1,3})(\*)?)?$/.exec(name);
    if (!found) {
      if (!parameters.has(name)) parameters.set(name, decodeWords(text));
      continue;
    }
    const base = found[1] as string;
    const list = continued.get(base) ?? [];
    list.push({ at: Number(found[2] ?? 0), text, coded: found[2] === undefined || found[3] !== undefined });
    continued.set(base, list);
  }
  for (const [name, list] of continued) parameters.set(name, joinContinued(list));
  return { value: (pieces[0] ?? '').trim().toLowerCase(), parameters };
}

function joinContinued(list: { at: number; text: string; coded: boolean }[]): string {
  list.sort((one, other) => one.at - other.at);
  let label = 'utf-8';
  const bytes = list.map((piece, index) => {
    let text = piece.text;
    const marked = index === 0 && piece.coded ? /^([^']{0,60})'[^']{0,60}'/.exec(text) : null;
    if (marked) {
      label = (marked[1] as string) || label;
      text = text.slice(marked[0].length);
    }
    if (!piece.coded) return Buffer.from(text, 'utf8');
    const plain = text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return Buffer.from(plain, 'latin1');
  });
  return oneLine(decodeText(Buffer.concat(bytes), label));
}

function unquote(text: string): string {
  if (!text.startsWith('"')) return text.replace(/\s*\([^()]*\)\s*$/, '');
  const end = text.lastIndexOf('"');
  return text.slice(1, end > 0 ? end : undefined).replace(/\\(.)/g, '$1');
}

/** Splits at a separator that stands outside quotes, comments and angle brackets. */
export function splitOutside(text: string, separators: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let quoted = false;
  let depth = 0;
  let angle = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === '<') angle = true;
    else if (sign === '>') angle = false;
    else if (depth === 0 && !angle && separators.includes(sign)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  // A quote that never closes would swallow every address behind it.
  if (quoted && pieces.length === 0 && separators !== ';') return text.split(/[,;]/);
  pieces.push(text.slice(from));
  return pieces;
}

/** Message ids (`<...>`) of In-Reply-To or References, without the angle brackets. */
export function readIds(values: readonly string[]): string[] {
  const ids: string[] = [];
  for (const value of values) {
    for (const found of value.matchAll(/<([^<>\s]{1,998})>/g)) {
      if (ids.length >= 200) return ids;
      ids.push(found[1] as string);
    }
    if (ids.length === 0 && /^\S{3,998}@\S{1,255}$/.test(value.trim())) ids.push(value.trim());
  }
  return ids;
}
