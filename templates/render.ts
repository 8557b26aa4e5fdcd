// Writes a letter: fills the fields of a compiled letter, each value escaped for its place.
import { brotliDecompressSync } from 'node:zlib';
import { type Kind, type Language, type Letters, packed } from './compiled/letters.ts';
import { cleanLine, cleanLink, cleanWords, escapeHtml } from './escape.ts';
import { type FilledBlock, setText } from './plain.ts';
import type { CompiledLanguage, CompiledLetter, Part, Place } from './shape.ts';

export { asking, type Kind, kinds, type Language, type Letters, languages } from './compiled/letters.ts';

/** A letter as it goes out. `subject` is one line; `html` and `text` say the same. */
export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** What stands at a placeholder. */
type Values = Readonly<Record<string, string | readonly string[]>>;

/** What few letters have besides their own words. */
interface Added {
  /** Paragraphs after the letter's own. */
  readonly beside?: readonly string[];
  /** A line at its foot. */
  readonly note?: string | undefined;
}

/**
 * Writes the letter of a kind in a language. The fields are exactly those that the letter names.
 * Throws where a link is not an http(s) address or a value is missing, which the types rule out.
 */
export function render<K extends Kind>(
  kind: K,
  language: Language,
  fields: Letters[K],
  { beside = [], note }: Added = {},
): RenderedLetter {
  const { letters, sheet } = writtenIn(language);
  const letter = need(letters[kind], kind);
  const values = fields as unknown as Values;
  const subject = cleanLine(fill(letter.subject, values, plainValue));
  const html = [
    fill(sheet.top, { subject }, htmlValue),
    fill(letter.html, values, htmlValue),
    ...beside.map((words) => fill(sheet.beside, { beside: words }, htmlValue)),
    fill(letter.foot, values, htmlValue),
    note === undefined ? '' : fill(sheet.note, { note }, htmlValue),
    fill(sheet.bottom, { subject }, htmlValue),
  ];
  const more = beside.map((words): FilledBlock => ({ kind: 'paragraph', words: cleanWords(words) }));
  const noted: readonly FilledBlock[] = note === undefined ? [] : [{ kind: 'footer', words: note }];
  return {
    subject,
    html: html.join(''),
    text: setText([...filledBlocks(kind, language, fields), ...more, ...noted]),
  };
}

/** The blocks of the plain text with their fields filled in, not yet set in lines. */
export function filledBlocks<K extends Kind>(kind: K, language: Language, fields: Letters[K]): FilledBlock[] {
  const values = fields as unknown as Values;
  return need(writtenIn(language).letters[kind], kind).text.map((block) => ({
    kind: block.kind,
    words: fill(block.parts, values, plainValue),
  }));
}

const unpacked = new Map<Language, CompiledLanguage>();

/** A language's letters, unpacked with the first of them that is written. */
function writtenIn(language: Language): CompiledLanguage {
  const known = unpacked.get(language);
  if (known) return known;
  const written = brotliDecompressSync(Buffer.from(packed[language], 'base64')).toString();
  const letters = JSON.parse(written) as CompiledLanguage;
  unpacked.set(language, letters);
  return letters;
}

function need(letter: CompiledLetter | undefined, kind: Kind): CompiledLetter {
  if (letter === undefined) throw new Error(`there is no letter ${kind}`);
  return letter;
}

function fill(
  parts: readonly Part[],
  values: Values,
  write: (value: string, place: Place) => string,
): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (!('each' in part)) return write(one(values, part.field), part.place);
      // An item of a list keeps to one line.
      return many(values, part.each)
        .map((item) => fill(part.parts, { this: cleanLine(item) }, write))
        .join('');
    })
    .join('');
}

function one(values: Values, field: string): string {
  const value = values[field];
  if (typeof value !== 'string') throw new Error(`the letter needs the field ${field}`);
  return value;
}

function many(values: Values, field: string): readonly string[] {
  const value = values[field];
  if (value === undefined || typeof value === 'string') throw new Error(`the letter needs the list ${field}`);
  return value;
}

function plainValue(value: string, place: Place): string {
  if (place === 'link') return cleanLink(value);
  return place === 'line' ? cleanLine(value) : cleanWords(value);
}

function htmlValue(value: string, place: Place): string {
  if (place === 'link') return escapeHtml(cleanLink(value));
  if (place === 'line') return escapeHtml(cleanLine(value));
  return escapeHtml(cleanWords(value)).replaceAll('\n', '<br />');
}
