// Writes the compiled letters down as one typed module.
import { brotliCompressSync, constants } from 'node:zlib';
import type { CompiledPage } from './compile.ts';
import type { CompiledSheet, FieldType } from './shape.ts';
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
  const packed = words.map(({ language }) => `  ${language}: '${packedOf(pages, language)}',`).join('\n');
  return [
    `// Written by templates/build.ts from the .mjml files; not to be edited. ${stamp}`,
    `/** The languages that letters are written in. */\nexport const languages = ${list(words.map((one) => one.language))} as const;`,
    'export type Language = (typeof languages)[number];',
    `/** Every kind of letter. */\nexport const kinds = ${list(kinds)} as const;`,
    'export type Kind = (typeof kinds)[number];',
    `/** The letters that ask something. */\nexport const asking: readonly Kind[] = ${list(asking)};`,
    `/** The fields of each letter. */\nexport interface Letters {\n${originals.map(fieldsType).join('\n')}\n}`,
    `/** What is written in each language: a CompiledLanguage of templates/shape.ts as JSON, packed by Brotli, in base 64. */\nexport const packed: Record<Language, string> = {\n${packed}\n};`,
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

/**
 * A language's letters in little room: most of a function is letters in languages that it does not write just now, and
 * as one string they cost nothing to load.
 */
function packedOf(pages: readonly CompiledPage[], language: string): string {
  const own = pages.filter((page) => page.language === language);
  const letters = Object.fromEntries(own.map(({ kind, letter }) => [kind, letter]));
  const written = JSON.stringify({ sheet: sheetOf(own), letters });
  return brotliCompressSync(written, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).toString('base64');
}

function sheetOf(pages: readonly CompiledPage[]): CompiledSheet {
  const [sheet, ...others] = new Map(pages.map((page) => [JSON.stringify(page.sheet), page.sheet])).values();
  if (sheet === undefined || others.length > 0)
    throw new Error('templates/sheet.mjml:1: what surrounds a letter must be the same for all');
  return sheet;
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(', ')}]`;
}
