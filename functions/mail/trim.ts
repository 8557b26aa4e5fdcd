// Finds what a person newly wrote in a reply: our own letter, other quotations, signatures and notices are cut away.
import type { ParsedMail } from './parse.ts';
import { isFrameText } from './trim/frames.ts';
import type { Line } from './trim/line.ts';
import { type Mark, type OurLetter, type Sifted, sift } from './trim/sift.ts';

export type { OurLetter } from './trim/sift.ts';

/** The new text, and whether it may be trusted to be all of it and nothing else. */
export interface Trimmed {
  readonly text: string;
  readonly sure: boolean;
  readonly why: string;
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
