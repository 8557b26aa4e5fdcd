// Writes the compiled letters down as one typed module.
import type { CompiledPage } from './compile.ts';
import type { FieldType, Part } from './shape.ts';
import type { Words } from './source.ts';

const typeNames: Record<FieldType, string> = {
  words: 'string',
  link: 'string',
  list: 'readonly string[]',
};

/** The text of compiled/letters.ts. Throws where a language lacks a letter or a letter's fields differ. */
export function moduleOf(pages: readonly CompiledPage[], words: readonly Words[], stamp: string): string {
  const [original, ...others] = words;
  if (original === undefined) throw new Error('templates: there is no folder of words');
  const kinds = [...original.letters.keys()];
  for (const other of others) agree(pages, kinds, original.language, other);
  const asking = kinds.filter((kind) => original.letters.get(kind)?.notes.has('asks'));
  const originals = pages.filter((page) => page.language === original.language);
  const pool = new Map<string, number>();
  const lettersByLanguage = words.map((one) => lettersOf(pages, one.language, pool)).join('\n');
  return [
    `// Written by templates/build.ts from the .mjml files; not to be edited. ${stamp}`,
    `import type { CompiledLetter, CompiledSheet } from '../shape.ts';`,
    `/** The languages that letters are written in. */\nexport const languages = ${list(words.map((one) => one.language))} as const;`,
    'export type Language = (typeof languages)[number];',
    `/** Every kind of letter. */\nexport const kinds = ${list(kinds)} as const;`,
    'export type Kind = (typeof kinds)[number];',
    `/** The letters that ask something. */\nexport const asking: readonly Kind[] = ${list(asking)};`,
    `/** The fields of each letter. */\nexport interface Letters {\n${originals.map(fieldsType).join('\n')}\n}`,
    `export const sheets: Record<Language, CompiledSheet> = {\n${words.map((one) => sheetOf(pages, one.language)).join('\n')}\n};`,
    `/** Markup that many letters share, kept once: it is most of their size. */\nconst markup: readonly string[] = ${JSON.stringify([...pool.keys()])};\nconst m = (at: number): string => markup[at] ?? '';`,
    `export const letters: Record<Language, Record<Kind, CompiledLetter>> = {\n${lettersByLanguage}\n};`,
    '',
  ].join('\n\n');
}

function agree(
  pages: readonly CompiledPage[],
  kinds: readonly string[],
  original: string,
  other: Words,
): void {
  const surplus = [...other.letters.values()].find(
    (_, index) => !kinds.includes([...other.letters.keys()][index] ?? ''),
  );
  if (surplus !== undefined) throw new Error(`${surplus.file}:1: no such letter in ${original}`);
  for (const kind of kinds) {
    const [first, second] = [original, other.language].map((language) =>
      pages.find((page) => page.language === language && page.kind === kind),
    );
    if (second === undefined)
      throw new Error(`templates/${other.language}/${kind}.mjml:1: the letter is missing`);
    const [wanted, found] = [first, second].map((page) => describe(page?.fields ?? new Map()));
    if (wanted !== found) throw new Error(`${second.source.file}:1: its fields are ${found}, not ${wanted}`);
  }
}

function describe(fields: ReadonlyMap<string, FieldType>): string {
  return [...fields]
    .map(([name, type]) => `${name} (${type})`)
    .sort()
    .join(', ');
}

function fieldsType(page: CompiledPage): string {
  const lines = [...page.fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, type]) => {
      const note = page.source.notes.get(`{{${name}}}`);
      return `${note === undefined ? '' : `    /** ${note} */\n`}    readonly ${name}: ${typeNames[type]};`;
    });
  return `  readonly '${page.kind}': {\n${lines.join('\n')}\n  };`;
}

function sheetOf(pages: readonly CompiledPage[], language: string): string {
  const sheets = new Set(
    pages.filter((page) => page.language === language).map((page) => JSON.stringify(page.sheet)),
  );
  if (sheets.size !== 1)
    throw new Error('templates/sheet.mjml:1: what surrounds a letter must be the same for all');
  return `  ${language}: ${[...sheets].join('')},`;
}

function lettersOf(pages: readonly CompiledPage[], language: string, pool: Map<string, number>): string {
  const own = pages.filter((page) => page.language === language);
  const lines = own.map(({ kind, letter: { subject, html, text } }) => {
    const parts = html.map((part) => partOf(part, pool)).join(', ');
    return `    '${kind}': { subject: ${JSON.stringify(subject)}, html: [${parts}], text: ${JSON.stringify(text)} },`;
  });
  return `  ${language}: {\n${lines.join('\n')}\n  },`;
}

/** A part of a letter's HTML as source, its runs of markup taken from the pool. */
function partOf(part: Part, pool: Map<string, number>): string {
  if (typeof part !== 'string') {
    if (!('each' in part)) return JSON.stringify(part);
    return `{ each: '${part.each}', parts: [${part.parts.map((one) => partOf(one, pool)).join(', ')}] }`;
  }
  return part
    .split(/((?:<[^>]*>|\s)+)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.length < shortest ? JSON.stringify(piece) : `m(${placeIn(pool, piece)})`))
    .join(' + ');
}

/** Shorter runs are no longer than the call that would stand for them. */
const shortest = 40;

function placeIn(pool: Map<string, number>, piece: string): number {
  const place = pool.get(piece) ?? pool.size;
  pool.set(piece, place);
  return place;
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(', ')}]`;
}
