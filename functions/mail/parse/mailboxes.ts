// Reads the mailboxes of address headers, and is not fooled by names that look like addresses.
import { decodeWords, oneLine, splitOutside } from './header.ts';

/** One mailbox of an address header. */
export interface Mailbox {
  /** Local part as written, domain in lower case. */
  readonly address: string;
  readonly name: string;
}

const mostMailboxes = 500;

/** The mailboxes of an address header (RFC 5322 3.4, leniently); groups are opened, their names dropped. */
export function readMailboxes(values: readonly string[]): Mailbox[] {
  const found: Mailbox[] = [];
  for (const value of values) {
    for (const piece of splitOutside(value, ',;')) {
      if (found.length >= mostMailboxes) return found;
      found.push(...readMailbox(piece));
    }
  }
  return found;
}

/** Mostly one mailbox; several where a piece holds several in angle brackets, which is how one hides another. */
function readMailbox(piece: string): Mailbox[] {
  const bare = withoutQuoted(piece);
  const angles = [...bare.matchAll(/<([^<>]{0,998})>/g)];
  if (angles.length > 0) {
    const first = angles[0] as RegExpMatchArray;
    const name = phrase(piece.slice(0, (first.index as number) || 0));
    return angles
      .map((angle) => ({
        address: tidyAddress(
          piece.slice((angle.index as number) + 1, (angle.index as number) + angle[0].length - 1),
        ),
        name,
      }))
      .filter((mailbox) => mailbox.address.includes('@'));
  }
  const quoted = /^\s*("[^"@]{1,64}"@[^\s<>()"]{1,255})\s*$/.exec(piece);
  if (quoted) return [{ address: tidyAddress(quoted[1] as string), name: '' }];
  const plain = /[^\s<>(),;:"]{1,256}@[^\s<>(),;:"]{1,255}/.exec(bare);
  if (!plain) return [];
  const comment = /\(([^()]{0,300})\)/.exec(piece);
  return [{ address: tidyAddress(plain[0]), name: comment ? phrase(comment[1] as string) : '' }];
}

/** The same text with what stands in quotes or comments blanked, so that an address there is not taken. */
function withoutQuoted(text: string): string {
  let blank = '';
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '\\') {
      blank += '  ';
      at++;
      continue;
    }
    if (sign === '"' && depth === 0) quoted = !quoted;
    if (!quoted && sign === '(') depth++;
    blank += quoted || depth > 0 || sign === '"' ? ' ' : sign;
    if (!quoted && sign === ')') depth = Math.max(0, depth - 1);
  }
  // A local part in quotes ("a b"@x) is still an address: fall back to the text itself.
  return quoted || !blank.includes('@') || /^\s*@/.test(blank) ? text : blank.slice(0, text.length);
}

function phrase(text: string): string {
  const group = text.lastIndexOf(':');
  const name = group >= 0 && !text.includes('"') ? text.slice(group + 1) : text;
  return decodeWords(name.replace(/\\(.)/g, '$1').replaceAll('"', ' '));
}

/** Local part as written, domain in lower case, no blanks, no source route. */
function tidyAddress(text: string): string {
  const plain = oneLine(decodeWords(text))
    .replace(/\s/g, '')
    .replace(/^mailto:/i, '');
  const unrouted = plain.startsWith('@') && plain.includes(':') ? plain.slice(plain.indexOf(':') + 1) : plain;
  const at = unrouted.lastIndexOf('@');
  if (at < 1) return unrouted;
  const domain = unrouted
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, '');
  return `${unrouted.slice(0, at)}@${domain}`;
}
