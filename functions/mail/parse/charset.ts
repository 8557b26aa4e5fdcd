// Turns the bytes of a mail into characters, whatever label they carry and whether or not the label is true.
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** Labels that mail uses and the Encoding Standard does not know, or knows too narrowly. */
const otherNames: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  'x-gbk': 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  ks_c_5601: 'euc-kr',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  'big5-hkscs': 'big5',
  cp950: 'big5',
  'iso-8859-8-i': 'iso-8859-8',
  'koi8-ru': 'koi8-u',
  cp866: 'ibm866',
  utf8mb4: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
};

/** What the bytes 0x80 to 0x9F mean where a mail says "latin" and was written on Windows. */
const windowsControls =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const plainLabels = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'unknown-8bit',
  'x-unknown',
  'default',
  '7bit',
  '8bit',
]);

/** The text of a piece of mail: by the declared label, else UTF-8, else windows-1252. Never throws. */
export function decodeText(bytes: Uint8Array, label: string): string {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^cp-?(125\d)$/, 'windows-$1');
  if (isAscii(bytes) && !/^(iso-2022|hz|utf-?7|utf-?16)/.test(name))
    return Buffer.from(bytes).toString('latin1');
  if (name === 'utf-7' || name === 'unicode-1-1-utf-7')
    return decodeUtf7(Buffer.from(bytes).toString('latin1'));
  if (plainLabels.has(name) || name === 'utf-8' || name === 'utf8') return decodeUtf8(bytes);
  const known = decoderFor(otherNames[name] ?? name);
  if (!known) return decodeUtf8(bytes);
  const text = known.decode(bytes);
  // A label that does not fit its bytes is wrong; then the bytes speak for themselves.
  return text.includes('\ufffd') && isUtf8(bytes) ? decodeUtf8(bytes) : windowsQuotes(text);
}

/** A decoder of the platform, or null for a label nobody knows. */
function decoderFor(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}

/** UTF-8 if it is mostly that (a torn character does not spoil a letter), else windows-1252. */
function decodeUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  let torn = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) torn++;
    else if (code > 0x7f) whole++;
  }
  if (torn === 0 || torn <= whole) return windowsQuotes(text);
  return windowsQuotes(Buffer.from(bytes).toString('latin1'));
}

/** Puts curly quotes and dashes where a decoder left the control characters of that number. */
function windowsQuotes(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (found) => windowsControls.charAt(found.charCodeAt(0) - 0x80));
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 0x7f) return false;
  return true;
}

/** RFC 2152, leniently: what is no valid shift sequence stays as it stands. */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9/]{0,2000})-?/g, (found, coded: string) => {
    if (coded === '') return found.endsWith('-') ? '+' : found;
    const bytes = Buffer.from(coded, 'base64');
    let decoded = '';
    for (let at = 0; at + 1 < bytes.length; at += 2) decoded += String.fromCharCode(bytes.readUInt16BE(at));
    return decoded;
  });
}

/** One line feed for every kind of line end, and no character that prints nothing but harms. */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(
      /(?![\n\t])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u1427]/gu,
      '',
    );
}
