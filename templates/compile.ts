// Puts one letter into the sheet and through MJML, and cuts the result into parts.
import mjml2html from 'mjml';
import { cut, cutHtml, fieldsOf } from './parts.ts';
import type { CompiledLetter, CompiledSheet, FieldType } from './shape.ts';
import { readSource, type Source, type Words } from './source.ts';

/** One letter in one language, with what its fields hold and what surrounds it. */
export interface CompiledPage {
  readonly language: string;
  readonly kind: string;
  readonly letter: CompiledLetter;
  readonly sheet: CompiledSheet;
  readonly fields: ReadonlyMap<string, FieldType>;
  readonly source: Source;
}

/** Compiles a letter. Throws an Error with file and line where it breaks the form. */
export async function compileLetter(
  sheet: string,
  words: Words,
  kind: string,
  letter: Source,
): Promise<CompiledPage> {
  const subject = needed(letter, 'subject');
  const footer = footerOf(words, letter);
  const document = sheet
    .replace('{language}', words.language)
    .replace('{letter}', () => letter.mjml)
    .replace('{footer}', () => footer.mjml);
  const html = await htmlOf(document, letter, sheet.slice(0, sheet.indexOf('{letter}')).split('\n').length);
  const [top, middle, beside, foot, note, bottom] = html.split('<!-- cut -->');
  if ([top, middle, beside, foot, note, bottom].includes(undefined))
    throw new Error('the sheet has five cuts');
  try {
    const compiled: CompiledLetter = {
      subject: cut(subject, () => 'line'),
      html: cutHtml(middle ?? ''),
      foot: cutHtml(foot ?? ''),
      text: [...letter.blocks, ...footer.blocks],
    };
    const { subject: line, html: body, foot: below, text } = compiled;
    const parts = [...line, ...body, ...below, ...text.flatMap((block) => block.parts)];
    return {
      language: words.language,
      kind,
      letter: compiled,
      sheet: {
        top: cutHtml(top ?? ''),
        beside: cutHtml(beside ?? ''),
        note: cutHtml(note ?? ''),
        bottom: cutHtml(bottom ?? ''),
      },
      fields: fieldsOf(parts),
      source: letter,
    };
  } catch (problem) {
    throw new Error(`${letter.file}:1: ${problem instanceof Error ? problem.message : problem}`);
  }
}

function needed(letter: Source, note: string): string {
  const value = letter.notes.get(note);
  if (value === undefined || value === '')
    throw new Error(`${letter.file}:1: the note "${note}: ..." is missing`);
  return value;
}

/** The footer that the letter names, with the letter's own reason for coming put in. */
function footerOf(words: Words, letter: Source): Source {
  const name = letter.notes.get('footer') ?? 'usual';
  const footer = words.footers.get(name);
  if (footer === undefined) throw new Error(`${letter.file}:1: there is no footer "${name}"`);
  return readSource(
    footer.file,
    footer.mjml.replaceAll('{{why}}', () => needed(letter, 'why')),
    words.language,
  );
}

async function htmlOf(document: string, letter: Source, firstLine: number): Promise<string> {
  try {
    const { html } = await mjml2html(document, { validationLevel: 'strict', keepComments: true, fonts: {} });
    return html.replace(/\s*\n\s*/g, '\n').trim();
  } catch (problem) {
    const errors = (problem as { errors?: readonly { line: number; message: string }[] }).errors;
    const lines = errors?.map(({ line, message }) => `${letter.file}:${line - firstLine + 1}: ${message}`);
    throw new Error(lines?.join('\n') ?? `${letter.file}:1: ${problem}`);
  }
}
