// Takes a message apart into its MIME parts, within limits, however broken it is.
import { decodeText, normaliseText } from './charset.ts';
import { decodeWords, fieldOf, type HeaderFields, readFields, readParameters } from './header.ts';

/** One part of a message; a multipart has children and no body of its own. */
export interface Part {
  readonly fields: HeaderFields;
  /** Media type in lower case, for example `text/plain`. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** `inline`, `attachment`, `reaction` or an empty string. */
  readonly disposition: string;
  readonly filename: string | null;
  readonly children: readonly Part[];
  /** The encoded body. */
  readonly body: Uint8Array;
}

/** How much of a message is looked at. */
export interface PartLimits {
  readonly parts: number;
  readonly depth: number;
}

interface Count {
  parts: number;
  cut: boolean;
}

const headerLimit = 512_000;

/** The parts of a message, and whether a limit left some out. */
export function readParts(raw: Uint8Array, limits: PartLimits): { root: Part; cut: boolean } {
  const count: Count = { parts: 0, cut: false };
  const bytes = withLineFeeds(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  return { root: readPart(bytes, limits, count, 0, 'text/plain'), cut: count.cut };
}

/** Mail that was kept with bare carriage returns as line ends gets line feeds. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes;
  return Buffer.from(bytes.map((byte) => (byte === 0x0d ? 0x0a : byte)));
}

function readPart(bytes: Buffer, limits: PartLimits, count: Count, depth: number, usual: string): Part {
  count.parts++;
  const split = endOfHeader(bytes);
  const fields = readFields(bytes.subarray(0, Math.min(split.header, headerLimit)));
  const content = readParameters(fieldOf(fields, 'content-type'));
  const named = /^[\w.+-]{1,80}\/[\w.+-]{1,120}$/.test(content.value) ? content.value : usual;
  const type = content.value === 'text' ? 'text/plain' : content.value === 'html' ? 'text/html' : named;
  const placed = readParameters(fieldOf(fields, 'content-disposition'));
  const filename = placed.parameters.get('filename') ?? content.parameters.get('name') ?? null;
  const body = bytes.subarray(split.body);
  const common = {
    fields,
    parameters: content.parameters,
    disposition: placed.value,
    filename: filename === null ? null : decodeWords(filename),
  };
  const boundary = boundaryOf(type, content.parameters, body);
  if (boundary === null)
    return { ...common, type: type.startsWith('multipart/') ? 'text/plain' : type, children: [], body };
  if (depth >= limits.depth) {
    count.cut = true;
    return { ...common, type, children: [], body: Buffer.alloc(0) };
  }
  const children = splitBody(body, boundary, limits, count).map((piece) =>
    readPart(piece, limits, count, depth + 1, type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'),
  );
  return { ...common, type, children, body: Buffer.alloc(0) };
}

/** Where the header ends and the body starts; a message without an empty line is all header. */
function endOfHeader(bytes: Buffer): { header: number; body: number } {
  if (bytes[0] === 0x0a) return { header: 0, body: 1 };
  if (bytes[0] === 0x0d && bytes[1] === 0x0a) return { header: 0, body: 2 };
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.subarray(0, crlf < 0 ? bytes.length : crlf).indexOf('\n\n');
  if (lf >= 0) return { header: lf + 1, body: lf + 2 };
  if (crlf >= 0) return { header: crlf + 2, body: crlf + 4 };
  return { header: bytes.length, body: bytes.length };
}

/** The boundary as declared, or the one that the body itself shows; null where there is none. */
function boundaryOf(type: string, parameters: ReadonlyMap<string, string>, body: Buffer): string | null {
  if (!type.startsWith('multipart/')) return null;
  const declared = parameters.get('boundary') ?? '';
  if (declared !== '' && body.includes(`--${declared}`)) return declared;
  const start = body.subarray(0, 4_000).toString('latin1');
  const shown = /^[\s\S]{0,1000}?^--([^\s-][^\r\n]{0,198})\r?\n[\w-]{3,40}:/m.exec(start);
  return shown ? (shown[1] as string).trimEnd() : null;
}

/** The pieces between boundary lines. */
function splitBody(body: Buffer, boundary: string, limits: PartLimits, count: Count): Buffer[] {
  const mark = `--${boundary}`;
  const pieces: Buffer[] = [];
  let from = -1;
  let at = body.indexOf(mark);
  while (at >= 0) {
    const after = at + mark.length;
    if (isMarkLine(body, at, after)) {
      if (from >= 0) pieces.push(body.subarray(from, withoutLineEnd(body, from, at)));
      const last = body[after] === 0x2d && body[after + 1] === 0x2d;
      const lineEnd = body.indexOf(0x0a, after);
      from = last || lineEnd < 0 ? -1 : lineEnd + 1;
      if (last) break;
      if (count.parts + pieces.length >= limits.parts) {
        count.cut = true;
        return pieces;
      }
    }
    at = body.indexOf(mark, after);
  }
  if (from >= 0 && from < body.length) pieces.push(body.subarray(from));
  return pieces;
}

/** A boundary stands at the start of a line and nothing but "--" and blanks follows it. */
function isMarkLine(body: Buffer, at: number, after: number): boolean {
  if (at > 0 && body[at - 1] !== 0x0a && body[at - 1] !== 0x0d) return false;
  let here = after;
  if (body[here] === 0x2d && body[here + 1] === 0x2d) return true;
  while (body[here] === 0x20 || body[here] === 0x09) here++;
  return here >= body.length || body[here] === 0x0a || body[here] === 0x0d;
}

function withoutLineEnd(body: Buffer, from: number, at: number): number {
  let end = at;
  if (end > from && body[end - 1] === 0x0a) end--;
  if (end > from && body[end - 1] === 0x0d) end--;
  return end;
}

/** The text of a part: transfer encoding, charset and format=flowed undone, line ends normalised. */
export function textOf(part: Part, longest: number): { text: string; cut: boolean } {
  const encoded = part.body.subarray(0, longest * 3);
  const bytes = decodeBody(encoded, fieldOf(part.fields, 'content-transfer-encoding'));
  const label = part.parameters.get('charset') ?? (part.type === 'text/html' ? charsetInHtml(bytes) : '');
  const decoded = normaliseText(decodeText(bytes, label));
  const flowed =
    part.type === 'text/plain' && (part.parameters.get('format') ?? '').toLowerCase() === 'flowed';
  const text = flowed
    ? unflow(decoded, (part.parameters.get('delsp') ?? '').toLowerCase() === 'yes')
    : decoded;
  return { text: text.slice(0, longest), cut: text.length > longest || encoded.length < part.body.length };
}

/** Undoes base64 and quoted-printable; everything else is taken as it is. */
export function decodeBody(body: Uint8Array, encoding: string): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const name = encoding.toLowerCase();
  if (name.includes('base64')) return decodeBase64(bytes);
  if (name.includes('quoted-printable')) return decodeQuotedPrintable(bytes);
  return bytes;
}

/** Base64, also where several padded pieces follow one another or a footer was glued below. */
function decodeBase64(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').replace(/[\r\n\t ]+/g, '');
  const clean = /^[A-Za-z0-9+/_-]*={0,2}/.exec(text)?.[0] ?? '';
  if (clean.length >= text.length - 4) return Buffer.from(text, 'base64');
  const pieces = text.split(/=+/).slice(0, 5_000);
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
}

function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte !== 0x3d) {
      out[length++] = byte;
      continue;
    }
    let end = at + 1;
    while (bytes[end] === 0x20 || bytes[end] === 0x09) end++;
    if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) at = end + 1;
    else if (bytes[end] === 0x0a || bytes[end] === 0x0d) at = end;
    else if (end >= bytes.length) at = end;
    else {
      const high = hexValue(bytes[at + 1]);
      const low = hexValue(bytes[at + 2]);
      if (high < 0 || low < 0) out[length++] = byte;
      else {
        out[length++] = high * 16 + low;
        at += 2;
      }
    }
  }
  return out.subarray(0, length);
}

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function charsetInHtml(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1');
  return /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{2,40})/i.exec(start)?.[1] ?? '';
}

/** RFC 3676: joins flowed lines, never across different depths of quotation. */
function unflow(text: string, withoutSpace: boolean): string {
  const out: string[] = [];
  let open = false;
  let openDepth = 0;
  let pieces: string[] = [];
  const close = () => {
    if (pieces.length > 0)
      out.push(openDepth > 0 ? `${'>'.repeat(openDepth)} ${pieces.join('')}` : pieces.join(''));
    pieces = [];
  };
  for (const line of text.split('\n')) {
    let depth = 0;
    while (line[depth] === '>') depth++;
    const rest = line[depth] === ' ' ? line.slice(depth + 1) : line.slice(depth);
    const signature = rest === '-- ' || line === '-- ';
    if (!open || depth !== openDepth || signature) close();
    openDepth = depth;
    open = rest.endsWith(' ') && !signature;
    pieces.push(open && withoutSpace ? rest.slice(0, -1) : signature ? '-- ' : rest);
    if (!open) close();
  }
  close();
  return out.join('\n');
}
