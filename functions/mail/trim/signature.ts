// Tells what stands at the end of a letter without being part of what was said: signatures, device lines, notices.
import { isRule } from './line.ts';
import { closings, legalStems, mobileLines, scannerLine } from './words.ts';

/** A line that a program or a device adds ("Sent from my iPhone"). */
export function isDeviceLine(text: string): boolean {
  if (text.length > 200) return false;
  const plain = text
    .replace(/\[([^\][]{0,80})\]\([^()]{0,300}\)/g, '$1')
    .replace(/<?https?:\/\/[^\s<>]{1,300}>?/g, '')
    .trim();
  return (
    plain.length > 0 &&
    plain.length <= 120 &&
    mobileLines.some((pattern) => pattern.test(plain)) &&
    !isOwnSentence(plain)
  );
}

/** "I sent you the mail from my phone" is somebody talking. */
function isOwnSentence(text: string): boolean {
  return (
    /^\W*(?:i|ich|je|j['’]ai|yo|eu|io|ik|jag|jeg|ja|я|we|wir|you|du|sie|please|bitte|has|have|was|did|can|yes|no|ja|nein)\s/iu.test(
      text,
    ) || /\?\s*$/.test(text)
  );
}

/** The delimiter of signatures, "-- ", also without its blank and as a lone long dash. */
function isSignatureMark(text: string): boolean {
  return /^\s{0,3}(?:--|—|––|‐‐)\s{0,3}$/u.test(text);
}

/** A line with a telephone number, an address of the web or the like, as signatures have them. */
function isContactLine(text: string): boolean {
  if (text === '' || text.length > 160) return false;
  if (/[?!]\s*$/.test(text)) return false;
  if (
    /^\W*(?:tel|phone|mobile?|cell|fax|fon|telefon|téléphone|tél|telefono|telefone|móvil|handy|e-?mail|web|www|skype|linkedin|twitter|t|m|p|f|e|w)\b\s{0,3}[.:|]/iu.test(
      text,
    )
  )
    return true;
  if (
    /(?:\+\d|\(\d|\b0)[\d\s()/.-]{6,24}\d/.test(text) &&
    !/\p{L}{3,}\s+\p{L}{3,}\s+\p{L}{3,}\s+\p{L}{3,}/u.test(text)
  )
    return true;
  if (/^\W*(?:<?(?:https?:\/\/|www\.)\S{3,200}|\S{1,80}@\S{1,80}\.\p{L}{2,})\W*$/iu.test(text)) return true;
  return /(?:geschäftsführ|registergericht|amtsgericht|handelsregister|hrb \d|ust-?id|vat (?:no|id)|sitz der gesellschaft|registered (?:in|office)|company (?:no|number)|siret|partita iva|\bkvk\b|\bcvr\b|org\.?\s?nr)/iu.test(
    text,
  );
}

/** A closing such as "Best regards". */
function isClosing(text: string): boolean {
  return text.length > 0 && text.length < 60 && closings.test(text);
}

/** A notice that nobody wrote for this letter: two signs of the law, or a scanner speaking. */
export function isNotice(paragraph: string): boolean {
  if (paragraph.length < 400 && scannerLine.test(paragraph)) return paragraph.length < 300;
  if (paragraph.length < 60 || isOwnSentence(paragraph)) return false;
  const start = paragraph.slice(0, 3_000);
  let signs = 0;
  for (const stem of legalStems) if (stem.test(start)) signs++;
  return (
    signs >= 3 ||
    (signs >= 2 &&
      /confiden|vertraul|vertrouw|riservat|poufn|конфиденц|důvěrn|fortrolig|gizli|konfidenti/iu.test(start))
  );
}

/** What of one stretch of own lines (between quotations) is not said: index of the first such line, and why. */
export interface Ending {
  readonly from: number;
  /** Whether the mark is one that people do not use for anything else. */
  readonly certain: boolean;
}

const longestSignature = 14;

/**
 * Where the signature of a stretch of lines starts, or null. `senderName` is the name in the From header.
 * A marked one ("-- ") is cut wherever it starts; one below a rule only where it is short; an unmarked one only
 * where nothing but contact lines follows the closing and the name.
 */
export function signatureIn(texts: readonly string[], senderName: string): Ending | null {
  const mark = texts.findIndex(isSignatureMark);
  const ruled = signatureBelowRule(texts, senderName);
  if (mark >= 0 && (ruled === null || mark <= ruled.from)) {
    const rest = texts.slice(mark + 1).filter((text) => text !== '');
    // A postscript below the signature is still part of the letter, and may turn it round.
    return {
      from: mark,
      certain:
        rest.length <= 2 * longestSignature &&
        !rest.some((text) => /^(?:p\.?\s?s\.?|n\.?\s?b\.?)[\s:.,]/i.test(text)),
    };
  }
  return ruled ?? unmarkedSignature(texts, senderName);
}

/** Looks from the end upwards for a rule with little below it; rules with nothing below are ornament. */
function signatureBelowRule(texts: readonly string[], senderName: string): Ending | null {
  let found: Ending | null = null;
  const below: string[] = [];
  for (let at = texts.length - 1; at >= 0; at--) {
    const text = texts[at] as string;
    if (text === '') continue;
    if (isRule(text)) {
      if (below.length === 0) found = { from: at, certain: true };
      else if (below.join('').length < 400) {
        const signed = below.some((line) => isContactLine(line) || isName(line, senderName));
        if (signed || isLongRule(text)) found = { from: at, certain: signed };
      }
      continue;
    }
    below.push(text);
    if (below.length > 8 || text.length >= 120) break;
  }
  return found;
}

function isLongRule(text: string): boolean {
  return /[-_=~‐‑‒–—―─]{5,}/u.test(text);
}

function unmarkedSignature(texts: readonly string[], senderName: string): Ending | null {
  let last = texts.length - 1;
  let contact = -1;
  let seen = 0;
  for (; last >= 0 && seen < longestSignature; last--) {
    const text = (texts[last] as string).trim();
    if (text === '') continue;
    seen++;
    if (isTitled(text, senderName)) return { from: last, certain: true };
    if (isContactLine(text)) contact = last;
    else if (isName(text, senderName) || isClosing(text)) {
      // The closing and the name are part of the letter; what hangs below them is not.
      return contact < 0 ? null : { from: firstBelow(texts, last), certain: true };
    } else if (text.length > 70 || /[.?!]$/.test(text)) break;
  }
  return null;
}

/** The line below a closing, leaving the short line of a name that may follow it. */
function firstBelow(texts: readonly string[], closing: number): number {
  let here = closing + 1;
  while (here < texts.length && (texts[here] as string).trim() === '') here++;
  const name = (texts[here] ?? '').trim();
  return isClosing((texts[closing] as string).trim()) &&
    /^\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,2}$/u.test(name)
    ? here + 1
    : closing + 1;
}

/** "Ada Lind | Head of Yes", or "-- Ada Lind": nobody speaks of themselves so. */
function isTitled(text: string, senderName: string): boolean {
  const marked = /^--\s?(.{1,60})$/u.exec(text)?.[1];
  if (marked !== undefined) return isName(marked, senderName);
  return text.length < 100 && /[|•·/]/.test(text) && isName(text, senderName);
}

/** The sender's name alone, or followed by a mark and a title. */
function isName(text: string, senderName: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '')
      .trim();
  const name = plain(senderName);
  return name !== '' && plain(text.split(/[|•·,–—/]| - /u)[0] as string) === name;
}
