// CSV as spreadsheets write and read it (RFC 4180), with the row and column of whatever is wrong.
import type { Problem } from './command.ts';

/** One record; `row` is the row that a spreadsheet shows, the first one being 1. */
export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Reads all rows that are not empty. The delimiter is the one the first line uses most: a comma, or the semicolon
 * or tab of spreadsheets in other countries.
 */
export function readCsv(text: string): readonly Row[] | Problem {
  const source = text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(source);
  const rows: Row[] = [];
  let cells: string[] = [];
  let row = 1;
  let at = 0;
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row, cells });
    cells = [];
    row += 1;
  };
  while (at < source.length) {
    const cell = source[at] === '"' ? quoted(source, at) : plain(source, at, delimiter);
    if (cell === null)
      return { problem: `Row ${row}, column ${cells.length + 1}: a quotation mark is not closed.` };
    cells.push(cell.value);
    at = cell.end;
    const next = source[at];
    if (next === delimiter) {
      at += 1;
      // A delimiter at the very end of the text stands before one more, empty cell.
      if (at === source.length) cells.push('');
    } else if (next === '\r' || next === '\n') {
      at += next === '\r' && source[at + 1] === '\n' ? 2 : 1;
      endRow();
    } else if (next !== undefined) {
      return {
        problem: `Row ${row}, column ${cells.length}: something stands behind the closing quotation mark; write "" for a mark inside.`,
      };
    }
  }
  if (cells.length > 0) endRow();
  return rows;
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function quoted(source: string, from: number): Cell | null {
  let value = '';
  let at = from + 1;
  for (;;) {
    const mark = source.indexOf('"', at);
    if (mark < 0) return null;
    value += source.slice(at, mark);
    if (source[mark + 1] !== '"') return { value, end: mark + 1 };
    value += '"';
    at = mark + 2;
  }
}

function plain(source: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < source.length && source[end] !== delimiter && source[end] !== '\r' && source[end] !== '\n')
    end += 1;
  return { value: source.slice(from, end), end };
}

function delimiterOf(source: string): string {
  const firstLine = (/^(?:"[^"]*"|[^"\r\n])*/.exec(source)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const uses = (delimiter: string): number => firstLine.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (uses(one) > uses(best) ? one : best));
}

/** What a spreadsheet would run as a formula when it stands first in a cell. */
const formula = /^[=+\-@\t\r]/;

/** A table as CSV. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell without the apostrophe that `writeCsv` put in front. */
export const withoutApostrophe = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

const semicolons = /(?<!\\);/;

/** The values of one cell: several stand between semicolons, and `\;` is a semicolon inside a value. */
export const valuesIn = (cell: string): string[] =>
  cell
    .split(semicolons)
    .map((value) => value.replaceAll('\\;', ';').trim())
    .filter((value) => value !== '');

export const inOneCell = (values: readonly string[]): string =>
  // A space keeps a value that ends in a backslash from swallowing the semicolon behind it.
  values.map((value) => value.replaceAll(';', '\\;').replace(/\\$/, '\\ ')).join('; ');

/** The text of a file: UTF-8 or UTF-16 by its mark, else what Windows writes in western countries. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
