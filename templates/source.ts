// Reads one letter as it was written: its notes (subject, why, ...), its MJML and the plain text that follows from it.
import { cut } from './parts.ts';
import type { Block, Part } from './shape.ts';

/** A letter or footer as written by hand. */
export interface Source {
  readonly file: string;
  /** The notes in its comments: `<!-- subject: ... -->`, `<!-- {{field}}: what it holds -->`. */
  readonly notes: ReadonlyMap<string, string>;
  /** The MJML with comments blanked out, line for line as in the file. */
  readonly mjml: string;
  readonly blocks: readonly Block[];
}

/** One language: its folder of words. */
export interface Words {
  readonly language: string;
  readonly letters: ReadonlyMap<string, Source>;
  readonly footers: ReadonlyMap<string, Source>;
}

/** Where the source may break its lines; a no-break space stays what it is. */
const breaks = /[ \t\r\n]+/g;
const knownNotes = /^(subject|why|footer|asks|\{\{\w+\}\})$/;
const element = /<(mj-text|mj-button)((?:\s+[\w-]+="[^"]*")*)\s*>([\s\S]*?)<\/\1>/y;
const blockKinds = new Map<string | undefined, Block['kind']>([
  [undefined, 'paragraph'],
  ['label', 'paragraph'],
  ['question', 'paragraph'],
  ['heading', 'heading'],
  ['quote', 'quote'],
  ['quotes', 'quotes'],
  ['list', 'list'],
  ['footer', 'footer'],
]);

/** Reads the text of a file in a language. Throws an Error with file and line where the file breaks the form. */
export function readSource(file: string, content: string, language: string): Source {
  const notes = new Map<string, string>();
  const mjml = content.replace(/<!--([\s\S]*?)-->/g, (comment, words: string, at: number) => {
    const [, key, value] = /^\s*([^:\s]+):?\s*([\s\S]*?)\s*$/.exec(words) ?? [];
    if (key === undefined || !knownNotes.test(key)) fail(file, content, at, 'not a note that letters have');
    notes.set(key, (value ?? '').replace(breaks, ' '));
    return comment.replace(/[^\n]/g, ' ');
  });
  const blocks: Block[] = [];
  for (let at = skipSpace(mjml, 0); at < mjml.length; at = skipSpace(mjml, element.lastIndex)) {
    element.lastIndex = at;
    const [whole, tag, attributes, inside] = element.exec(mjml) ?? [];
    if (whole === undefined) fail(file, content, at, 'only mj-text and mj-button make up a letter');
    try {
      blocks.push(blockOf(tag ?? '', attributes ?? '', inside ?? '', language));
    } catch (problem) {
      fail(file, content, at, problem instanceof Error ? problem.message : String(problem));
    }
  }
  return { file, notes, mjml, blocks };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}

function fail(file: string, content: string, at: number, message: string): never {
  throw new Error(`${file}:${content.slice(0, at).split('\n').length}: ${message}`);
}

function blockOf(tag: string, attributes: string, inside: string, language: string): Block {
  const named = new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map((found) => [found[1], found[2]]));
  const kind = tag === 'mj-button' ? 'button' : blockKinds.get(named.get('mj-class'));
  if (kind === undefined) throw new Error(`no such class: ${named.get('mj-class')}`);
  const ownParts = partsOfWords(inside);
  if (kind === 'button') {
    // French sets a space before a colon.
    const colon = language === 'fr' ? '\u00a0: ' : ': ';
    const link = cut(`${colon}${named.get('href') ?? ''}`, () => 'link');
    if (link.length !== 2) throw new Error('a button has one link and it is a field');
    ownParts.push(...link);
  }
  return { kind, parts: ownParts };
}

/** The plain words of a piece of HTML. Only what reads well without markup is allowed in a letter. */
function partsOfWords(inside: string): Part[] {
  const open: string[] = [];
  const links: string[] = [];
  const pieces = inside
    .replace(breaks, ' ')
    .replace(/> (?=<\/?(?:li|ul|br))/g, '>')
    .replace(/(<br[^>]*>) /g, '$1')
    .trim();
  const words = pieces.replace(/<(\/?)(\w+)([^>]*)>/g, (_, closing: string, name: string, rest: string) => {
    if (name === 'br') return '\n';
    if (!['strong', 'em', 'a', 'ul', 'li'].includes(name))
      throw new Error(`<${name}> has no place in a letter`);
    if (closing === '') {
      open.push(name);
      if (name === 'a') links.push(linkIn(rest));
      return name === 'li' ? '\n' : '';
    }
    if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    return name === 'a' ? ` <<${links.pop()}>>` : '';
  });
  if (open.length > 0) throw new Error(`<${open.join('><')}> is never closed`);
  const plain = words.replace(/&(\w+|#\d+);/g, (entity) => decoded(entity));
  const parts = cut(plain.replace(/<<(\{\{\w+\}\})>>/g, '\u0001$1\u0002'), (before) =>
    before.endsWith('\u0001') ? 'link' : 'words',
  );
  return parts.map(withBrackets);
}

function linkIn(attributes: string): string {
  const link = /^ href="(\{\{\w+\}\})"$/.exec(attributes)?.[1];
  if (link === undefined) throw new Error('a link has an href, and it is a field');
  return link;
}

function withBrackets(part: Part): Part {
  return typeof part === 'string' ? part.replaceAll('\u0001', '<').replaceAll('\u0002', '>') : part;
}

function decoded(entity: string): string {
  const known = new Map([
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&nbsp;', '\u00a0'],
  ]);
  const plain = known.get(entity);
  if (plain === undefined) throw new Error(`write the character itself instead of ${entity}`);
  return plain;
}
