// Finds where a mail program framed an older letter: the line above a quotation, a block of headers, a line of dashes.
import { headerBlock, oneLineHeader } from './headers.ts';
import {
  dashedWords,
  type Frame,
  hasAddress,
  hasDay,
  hasTime,
  type Known,
  type Line,
  quoteFollows,
} from './line.ts';
import { dateIntroducers, originalWords, replyAbove, wroteVerbs } from './words.ts';

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
// -----Original Message-----

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
  const { text: last } = lines[at] as Line;
  const near = lines.slice(Math.max(floor, at - mostFrameLines), at + 1);
  if (!marked && !isFramedByName(last, known) && !near.some(({ text }) => /[@\d]/.test(text))) return null;
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

/** "On Sun, Friends wrote:" has neither address nor digit, but says whose letter it was. */
const isFramedByName = (text: string, known: Known): boolean =>
  text.length < 120 &&
  /[:：]\s*$/u.test(text) &&
  dateIntroducers.test(text) &&
  wroteVerbs.test(text) &&
  known.isNamed(text);

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
  if (who && day && (verb || time || marked)) return 'certain';
  if (day && (verb || marked) && known.isNamed(text)) return 'certain';
  if (isFramedByName(text, known)) return 'certain';
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
