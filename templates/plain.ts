// Sets a letter out as plain text: lines of at most 72 characters, quotes indented, addresses never broken.
import type { Block } from './shape.ts';

const width = 72;
const quoteIndent = '    ';

/** A block whose fields are already filled in. */
export interface FilledBlock {
  readonly kind: Block['kind'];
  readonly words: string;
}

/** The whole text. The footer stands below "-- ", which mail clients know as the end of what was written. */
export function setText(blocks: readonly FilledBlock[]): string {
  const isFooter = (block: FilledBlock) => block.kind === 'footer';
  // A list of nothing leaves no gap.
  const letter = blocks.filter((block) => !isFooter(block) && block.words.trim() !== '').map(setBlock);
  const footer = blocks.filter(isFooter).map(setBlock);
  return `${letter.join('\n\n')}\n\n-- \n${footer.join('\n\n')}\n`;
}

function setBlock({ kind, words }: FilledBlock): string {
  const lines = words.trim().split('\n');
  if (kind === 'quote') return lines.map((line) => wrap(line, quoteIndent, quoteIndent)).join('\n');
  if (kind === 'quotes') return lines.map((line) => wrap(line, quoteIndent, quoteIndent)).join('\n\n');
  if (kind === 'list') return lines.map((line) => wrap(line, '  - ', quoteIndent)).join('\n');
  return lines.map((line) => wrap(line, '', '')).join('\n');
}

/** Breaks one line at ordinary spaces; a no-break space holds, a long word overflows. */
function wrap(line: string, first: string, rest: string): string {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line.split(/[ \t]+/).filter((piece) => piece !== '')) {
    if (!empty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current].join('\n').trimEnd();
}
