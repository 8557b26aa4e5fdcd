// Finds what a person newly wrote in a reply: our own letter, other quotations, signatures and notices are cut away.
import type { ParsedMail } from './parse.ts';
import { frameAt, isFrameText, type Known, type Line } from './trim/frames.ts';
import { splitLines } from './trim/lines.ts';
import { letterWords, withoutOurs } from './trim/ours.ts';
import { isDeviceLine, isNotice, signatureIn } from './trim/signature.ts';

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

/** The new text, and whether it may be trusted to be all of it and nothing else. */
export interface Trimmed {
  readonly text: string;
  readonly sure: boolean;
  readonly why: string;
}

/** What a line of a mail is. */
type Mark = 'own' | 'quote' | 'frame' | 'older' | 'ours' | 'signature' | 'device' | 'notice';

interface Sifted {
  readonly lines: readonly Line[];
  readonly marks: Mark[];
  /** What is left of lines that are ours in part. */
  readonly left: Map<number, string>;
  readonly doubts: string[];
}

/** The text a person newly wrote in this mail. Linear in its length; never throws. */
export function trim(mail: ParsedMail, ours: OurLetter): Trimmed {
  if (mail.reaction !== null)
    return { text: mail.reaction.emoji, sure: true, why: 'A reaction, sent instead of words.' };
  const sifted = sift(mail.text, mail.from[0]?.name ?? '', ours);
  const tapback = tapbackIn(sifted);
  if (tapback !== null) return { text: tapback, sure: true, why: 'A reaction that quotes the letter.' };
  const text = ownText(sifted);
  if (mail.cut && sifted.marks.at(-1) !== 'older')
    sifted.doubts.push('the mail was too large to be read whole');
  if (text === '') return { text, sure: false, why: 'Nothing is left beside quotation and signature.' };
  if (sifted.doubts.length > 0) return { text, sure: false, why: `Not sure: ${sifted.doubts.join('; ')}.` };
  return { text, sure: true, why: why(sifted.marks) };
}

/** The new text together with the quotations that it answers, as a person would show the exchange to another. */
export function trimToExchange(text: string, ours: OurLetter): string {
  const { lines, marks } = sift(text, '', ours);
  let last = marks.lastIndexOf('own');
  while (last >= 0 && (lines[last] as Line).text === '') last = marks.lastIndexOf('own', last - 1);
  const framed = marks.includes('frame') || isFrameText(lines.find((line) => line.text !== '')?.text ?? '');
  if (last < 0 && framed) return '';
  const kept: string[] = [];
  let said = false;
  let underFrame = false;
  const end = last < 0 ? lines.length - 1 : last;
  for (let at = 0; at <= end; at++) {
    const line = lines[at] as Line;
    const mark = marks[at] as Mark;
    if (mark === 'frame') underFrame = !said && kept.every((text) => text.trim() === '');
    if (mark === 'own' && line.text !== '') {
      said = true;
      underFrame = false;
    }
    if (mark === 'own' || (mark === 'quote' && !underFrame)) kept.push(line.raw);
  }
  return tidy(kept.join('\n'));
}

/** Says of every line what it is. */
function sift(text: string, senderName: string, ours: OurLetter): Sifted {
  const lines = splitLines(text);
  const marks: Mark[] = lines.map((line) => (line.depth > 0 ? 'quote' : 'own'));
  const sifted: Sifted = { lines, marks, left: new Map(), doubts: [] };
  const known = knownOf(ours);
  markFrames(sifted, known);
  markBrokenQuotes(sifted);
  if (ours.sent !== undefined && ours.sent.trim() !== '') markOurs(sifted, ours.sent);
  markEndings(sifted, senderName);
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

/** A quoted line that was wrapped without its mark leaves a scrap between quoted lines; it is no answer. */
function markBrokenQuotes({ lines, marks, doubts }: Sifted): void {
  for (let at = 1; at + 1 < lines.length; at++) {
    const before = lines[at - 1] as Line;
    const line = lines[at] as Line;
    if (
      marks[at] !== 'own' ||
      line.text === '' ||
      before.depth === 0 ||
      lines[at + 1]?.depth !== before.depth
    )
      continue;
    if (before.raw.length < 60 || /[.!?:;…]$/u.test(before.text) || !/^\p{Ll}/u.test(line.text)) continue;
    marks[at] = 'quote';
    if (line.text.length < 12) doubts.push('a scrap between quoted lines could be an answer');
  }
}

/** Cuts our letter by its own words, wherever it stands and however it is wrapped. */
function markOurs(sifted: Sifted, sent: string): void {
  const { lines, marks, left, doubts } = sifted;
  const letter = letterWords(sent);
  const own = lines.flatMap((_, at) => (marks[at] === 'own' ? [at] : []));
  const found = withoutOurs(
    own.map((at) => (lines[at] as Line).text),
    letter,
  );
  found.forEach((rest, index) => {
    const at = own[index] as number;
    if (rest === null) return;
    if (rest === '') marks[at] = 'ours';
    else left.set(at, rest);
  });
  if (own.some((at) => marks[at] === 'own' && (lines[at] as Line).text !== '')) return;
  answerInside(sifted, letter, doubts);
}

/** Nothing was said around the letter: perhaps something was written into it, between unmarked or quoted lines. */
function answerInside(
  { lines, marks, left }: Sifted,
  letter: ReturnType<typeof letterWords>,
  doubts: string[],
): void {
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

function ownText({ lines, marks, left }: Sifted): string {
  const kept: string[] = [];
  marks.forEach((mark, at) => {
    if (mark === 'own') kept.push(left.get(at) ?? (lines[at] as Line).raw);
    else if (kept.at(-1) !== '') kept.push('');
  });
  return tidy(kept.join('\n'));
}

/** No empty lines around the text, and no more than two in a row inside. */
function tidy(text: string): string {
  return text
    .replace(/\n{4,}/g, '\n\n\n')
    .replace(/^\s*\n/, '')
    .trimEnd();
}

/** "Liked “...”" and its like, as phones send reactions to mail and messages. */
function tapbackIn({ lines }: Sifted): string | null {
  const said = lines.filter((line) => line.depth === 0 && line.text !== '');
  const first = said[0]?.text ?? '';
  const found =
    /^(liked|loved|disliked|laughed at|emphasized|questioned|(?:reacted )?\p{Extended_Pictographic}\S{0,6}(?: to| auf| à| a)?) [“"„«]/iu.exec(
      first,
    );
  if (!found || !/[”"»]\s*$/.test(said.at(-1)?.text ?? '')) return null;
  const known: Record<string, string> = {
    liked: '👍',
    loved: '❤️',
    disliked: '👎',
    'laughed at': '😂',
    emphasized: '‼️',
    questioned: '❓',
  };
  const word = (found[1] as string).toLowerCase();
  return known[word] ?? /\p{Extended_Pictographic}\S{0,6}/u.exec(word)?.[0] ?? null;
}

function why(marks: readonly Mark[]): string {
  const cut = new Set(marks.filter((mark) => mark !== 'own'));
  if (cut.size === 0) return 'The whole text is new.';
  const names: Record<Mark, string> = {
    own: '',
    quote: 'quoted lines',
    frame: 'the line above a quotation',
    older: 'an older letter below',
    ours: 'sentences of our letter',
    signature: 'a signature',
    device: 'a line of the mail program',
    notice: 'a notice',
  };
  return `Cut: ${[...cut].map((mark) => names[mark]).join(', ')}.`;
}
