// CSV: what spreadsheets write is read, what is written is safe to open in one, and errors name row and column.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inOneCell,
  readCsv,
  textOf,
  valuesIn,
  withoutApostrophe,
  writeCsv,
} from '../../functions/cli/csv.ts';

const cellsOf = (text: string): readonly (readonly string[])[] => {
  const rows = readCsv(text);
  if ('problem' in rows) throw new Error(rows.problem);
  return rows.map(({ cells }) => cells);
};

describe('reading', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons, as in countries with a decimal comma', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['line ends of Windows and a byte order mark', '\ufeffa,b\r\n1,2\r\n'],
    ['line ends of old, and none at the end', 'a,b\r1,2'],
    ['empty lines between', 'a,b\n\n,\n1,2\n\n'],
  ])('takes %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('takes quoted cells with commas, quotation marks and lines in them', () => {
    expect(cellsOf('"a, b","say ""yes""","two\nlines"\n')).toEqual([['a, b', 'say "yes"', 'two\nlines']]);
  });

  it('counts rows as a spreadsheet does, empty ones and those of several lines too', () => {
    expect(readCsv('a\n"1\n1"\n\n2\n')).toEqual([
      { row: 1, cells: ['a'] },
      { row: 2, cells: ['1\n1'] },
      { row: 4, cells: ['2'] },
    ]);
  });

  it('names row and column of a quotation mark that is not closed or not alone', () => {
    expect(readCsv('a,b\n1,"2\n3,4')).toEqual({
      problem: 'Row 2, column 2: a quotation mark is not closed.',
    });
    expect(readCsv('a,b\n"1"x,2')).toMatchObject({ problem: expect.stringMatching(/^Row 2, column 1: /) });
  });

  it('takes the bytes of Excel: UTF-8, UTF-16 and Windows-1252', () => {
    expect(textOf(Buffer.from('Zoë'))).toBe('Zoë');
    expect(textOf(Buffer.from('\ufeffZoë', 'utf16le'))).toBe('Zoë');
    expect(textOf(Buffer.from('Zoë', 'latin1'))).toBe('Zoë');
  });
});

describe('writing', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'ab",;\r\n\t=+-@\'\\ é') });

  it('gives back, once read, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), texts, texts), { minLength: 1 }), (rows) => {
        const header = ['one', 'two', 'three'];
        const read = cellsOf(writeCsv([header, ...rows])).slice(1);
        expect(read.map((cells) => cells.map(withoutApostrophe))).toEqual(
          rows.map((cells) => cells.map((cell) => withoutApostrophe(cell))),
        );
      }),
    );
  });

  it('lets no cell begin as a formula', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [[cell = ''] = []] = cellsOf(`x\r\n${writeCsv([[text, 'x']])}`).slice(1);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('keeps several values in one cell apart, whatever is in them', () => {
    const values = fc.array(texts.map((text) => text.trim()).filter((text) => text !== ''));
    fc.assert(
      fc.property(values, (list) => {
        expect(valuesIn(inOneCell(list))).toEqual(list);
      }),
    );
  });
});
