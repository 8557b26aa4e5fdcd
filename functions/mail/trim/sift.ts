// Tells of every line of a mail whether its writer said it, or a program, an office or we did.
import { frameAt } from './frames.ts';
import type { Known, Line } from './line.ts';
import { splitLines } from './lines.ts';
import { type LetterWords, letterWords, withoutOurs } from './ours.ts';
import { isDeviceLine, isNotice, signatureIn } from './signature.ts';
import { pointsBelow } from './words.ts';

/** What we know of the letter that is answered. */
export interface OurLetter {
  /** The From address of our letters. */
  readonly address: string;
  /** The domain of our reply addresses. */
  readonly replyDomain: string;
  /** Names that our letter mentioned. */
  readonly names: readonly string[];
  /** The plain text of the letter, where it is known. */
  readonly sent?: string;
}

/** What a line of a mail is. */
export type Mark = 'own' | 'quote' | 'frame' | 'older' | 'ours' | 'signature' | 'device' | 'notice';

/** A text whose lines are told apart. */
export interface Sifted {
  readonly lines: readonly Line[];
  readonly marks: Mark[];
  /** What is left of lines that are ours in part. */
  readonly left: Map<number, string>;
  readonly doubts: string[];
}

/** Says of every line what it is. */
export function sift(text: string, senderName: string, ours: OurLetter): Sifted {
  const lines = splitLines(text);
  const marks: Mark[] = lines.map((line) => (line.depth > 0 ? 'quote' : 'own'));
  const sifted: Sifted = { lines, marks, left: new Map(), doubts: [] };
  const known = knownOf(ours);
  markFrames(sifted, known);
  const letter = ours.sent === undefined || ours.sent.trim() === '' ? null : letterWords(ours.sent);
  if (letter !== null) markOurs(sifted, letter);
  markBrokenQuotes(sifted);
  markEndings(sifted, senderName);
  lookInside(sifted, letter);
  if (lines.some((line, at) => marks[at] === 'own' && known.isOurs(line.text)))
    sifted.doubts.push('one of our addresses is left in it');
  return sifted;
}

function knownOf(ours: OurLetter): Known {
  const addresses = [
    ours.address.toLowerCase(),
    ours.replyDomain === '' ? '' : `@${ours.replyDomain.toLowerCase()}`,
  ].filter((address) => address.length > 3);
  const names = ours.names.map((name) => name.trim().toLowerCase()).filter((name) => name.length > 3);
  return {
    isOurs: (text) => {
      if (!text.includes('@')) return false;
      const lower = text.toLowerCase();
      return addresses.some((address) => lower.includes(address));
    },
    isNamed: (text) => {
      const lower = text.toLowerCase();
      return names.some((name) => lower.includes(name));
    },
  };
}

/** Finds the frames; below one that is not followed by marked lines everything is older. */
function markFrames(sifted: Sifted, known: Known): void {
  const { lines, marks, doubts } = sifted;
  let firstSaid = -1;
  let floor = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.depth > 0 || line.text === '') continue;
    const frame = frameAt(lines, at, floor, known);
    if (frame === null) {
      if (firstSaid < 0 && !isDeviceLine(line.text)) firstSaid = at;
      continue;
    }
    marks.fill('frame', frame.from, frame.to);
    if (!frame.certain) doubts.push('a line could be one above a quotation or not');
    if (firstSaid >= frame.from) firstSaid = -1;
    if (!frame.marked && (firstSaid >= 0 || frame.ours)) {
      marks.fill('older', frame.to);
      if (firstSaid < 0) doubts.push('it begins with our letter, unmarked');
      return;
    }
    if (!frame.marked) doubts.push('it begins with an older letter, unmarked');
    floor = frame.to;
    at = frame.to - 1;
  }
}

/**
 * Quoted lines that were wrapped without their mark leave scraps between quoted lines; they are no answers. One
 * scrap is told by going on in lower case; where there are several of a kind, the program broke them all.
 */
function markBrokenQuotes({ lines, marks, doubts }: Sifted): void {
  const scraps = lines.flatMap((_, at) => (isScrap(lines, marks, at, 1) ? [at] : []));
  const many = scraps.length > 1;
  if (lines.some((_, at) => isWedged(lines, marks, at)))
    doubts.push('a quoted sentence goes on around a line');
  // Where the program broke lines it may have broken the last one as well.
  const last = many ? lines.flatMap((_, at) => (isScrap(lines, marks, at, 0) ? [at] : [])) : [];
  for (const at of [...scraps, ...last]) {
    const { text } = lines[at] as Line;
    const goesOn = /^\p{Ll}/u.test(text);
    if (goesOn || many) marks[at] = 'quote';
    if (!goesOn || (text.length < 12 && !many))
      doubts.push('a scrap between quoted lines could be an answer');
  }
}

/** A line within a sentence that is quoted before and behind it. */
function isWedged(lines: readonly Line[], marks: readonly Mark[], at: number): boolean {
  const before = lines[at - 1];
  const next = lines[at + 1];
  if (marks[at] !== 'own' || lines[at]?.text === '' || !before || before.depth === 0) return false;
  return before.raw.length >= 30 && next?.depth === before.depth && /^\p{Ll}/u.test(next.text);
}

/**
 * A short line below a quoted one that is long and without an end; the next line is quoted as deeply
 * (`below` 1), or there is nothing (`below` 0).
 */
function isScrap(lines: readonly Line[], marks: readonly Mark[], at: number, below: 0 | 1): boolean {
  const before = lines[at - 1];
  const line = lines[at] as Line;
  if (marks[at] !== 'own' || line.text === '' || before === undefined || before.depth === 0) return false;
  const next = lines[at + 1];
  if (below === 1 ? next?.depth !== before.depth : (next?.text ?? '') !== '' || (next?.depth ?? 0) > 0)
    return false;
  return (
    before.raw.length >= 45 && line.text.length < before.raw.length && !/[.!?:;…。？！]$/u.test(before.text)
  );
}

/** Cuts our letter by its own words, wherever it stands and however it is wrapped. */
function markOurs({ lines, marks, left }: Sifted, letter: LetterWords): void {
  // Quoted lines are read along: a sentence may start in one and hang over without its mark.
  const read = lines.flatMap((line, at) =>
    marks[at] === 'own' || (marks[at] === 'quote' && line.depth === 1) ? [at] : [],
  );
  const found = withoutOurs(
    read.map((at) => (lines[at] as Line).text),
    letter,
  );
  found.forEach((rest, index) => {
    const at = read[index] as number;
    if (rest === null || marks[at] !== 'own') return;
    if (rest === '') marks[at] = 'ours';
    else left.set(at, rest);
  });
}

/** Where nothing was said around the letter, or only that the answer is in it, the answer may be in it. */
function lookInside(sifted: Sifted, letter: LetterWords | null): void {
  const { lines, marks, left, doubts } = sifted;
  const said = lines.flatMap((line, at) => (marks[at] === 'own' && line.text !== '' ? [at] : []));
  const cut = marks.findIndex((mark) => mark === 'quote' || mark === 'older');
  const above = said.map((at) => left.get(at) ?? (lines[at] as Line).text).join(' ');
  const points = cut >= 0 && said.every((at) => at < cut) && above.length < 400 && pointsBelow.test(above);
  if (points) doubts.push('it points to an answer further down');
  if (letter !== null && (points || said.length === 0)) answerInside(sifted, letter);
}

function answerInside({ lines, marks, left, doubts }: Sifted, letter: LetterWords): void {
  const inside = lines.flatMap((line, at) =>
    (marks[at] === 'older' || marks[at] === 'quote') && line.depth <= 1 ? [at] : [],
  );
  const found = withoutOurs(
    inside.map((at) => (lines[at] as Line).text),
    letter,
  );
  if (!found.some((rest) => rest === '')) return;
  found.forEach((rest, index) => {
    const at = inside[index] as number;
    const text = (lines[at] as Line).text;
    if (rest === '' || text === '' || !/\p{L}/u.test(text)) return;
    marks[at] = 'own';
    left.set(at, rest ?? text);
  });
  doubts.push('it was written into our letter');
}

/** Cuts signatures, device lines and notices from every stretch of own lines. */
function markEndings(sifted: Sifted, senderName: string): void {
  const { lines, marks } = sifted;
  for (let from = 0; from < lines.length; ) {
    if (marks[from] !== 'own') {
      from++;
      continue;
    }
    let to = from;
    while (to < lines.length && marks[to] === 'own') to++;
    markEnding(sifted, from, to, senderName);
    from = to;
  }
}

function markEnding({ lines, marks, doubts }: Sifted, from: number, to: number, senderName: string): void {
  const texts = lines.slice(from, to).map((line) => line.text);
  texts.forEach((text, index) => {
    if (text !== '' && isDeviceLine(text)) {
      marks[from + index] = 'device';
      texts[index] = '';
    }
  });
  for (let end = texts.length; end > 0; ) {
    while (end > 0 && texts[end - 1] === '') end--;
    let start = end;
    while (start > 0 && texts[start - 1] !== '') start--;
    if (start >= end || !isNotice(texts.slice(start, end).join(' '))) break;
    for (let here = start; here < end; here++) {
      marks[from + here] = 'notice';
      texts[here] = '';
    }
    end = start;
  }
  const ending = signatureIn(texts, senderName);
  if (ending === null) return;
  for (let here = ending.from; here < texts.length; here++)
    if (marks[from + here] === 'own') marks[from + here] = 'signature';
  if (!ending.certain) doubts.push('what stands below a rule could be a signature or not');
}
