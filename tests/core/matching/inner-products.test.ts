// The small WebAssembly program counts as plain arithmetic does, and its bytes are those of its text.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import {
  bytesOfProgram,
  innerProducts,
  interleave,
  lane,
  queriesAtOnce,
  rowsAtOnce,
} from '../../../functions/core/matching/inner-products.ts';

const byte = fc.integer({ min: -128, max: 127 });
const product = (x: ArrayLike<number>, y: ArrayLike<number>): number =>
  Array.from(x).reduce((sum, one, i) => sum + one * (y[i] as number), 0);

describe('the program', () => {
  it('in bytes is the one in text', async () => {
    const text = readFileSync('functions/core/matching/inner-products.wat', 'utf8');
    const { buffer } = (await wabt()).parseWat('inner-products.wat', text).toBinary({});
    expect(Buffer.from(bytesOfProgram()).toString('hex')).toBe(Buffer.from(buffer).toString('hex'));
  });

  it('multiplies two rows of 8-bit numbers, and one of 16 bits with many of 8', () => {
    const some = fc.integer({ min: 1, max: 5 }).chain((lanes) => {
      const size = lanes * lane;
      const row = fc.array(byte, { minLength: size, maxLength: size });
      const query = fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: size, maxLength: size });
      return fc.tuple(query, fc.array(row, { minLength: 2, maxLength: 9 }));
    });
    fc.assert(
      fc.property(some, ([query, rows]) => {
        const size = query.length;
        const { memory, dot, dots } = innerProducts(4096);
        new Int16Array(memory, 0, size).set(query);
        rows.forEach((row, i) => {
          new Int8Array(memory, 512 + i * size, size).set(row);
        });
        const [first, second] = [rows[0] ?? [], rows[1] ?? []];
        expect(dot(512, 512 + size, size)).toBe(product(first, second));
        dots(0, 512, rows.length, size, 2048);
        expect([...new Int32Array(memory, 2048, rows.length)]).toEqual(
          rows.map((row) => product(query, row)),
        );
      }),
    );
  });

  it('holds at the ends of the range', () => {
    const { memory, dot } = innerProducts(2048);
    new Int8Array(memory, 0, 512).fill(-128);
    new Int8Array(memory, 512, 512).fill(127);
    expect([dot(0, 0, 512), dot(0, 512, 512)]).toEqual([512 * 128 * 128, -512 * 127 * 128]);
  });

  it('says which of many rows lie above the limits of four queries', () => {
    const number = fc.integer({ min: -3000, max: 3000 });
    const some = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
      .chain(([blocks, pairs]) => {
        const vector = fc.array(number, { minLength: 2 * pairs, maxLength: 2 * pairs });
        const vectors = (count: number) => fc.array(vector, { minLength: count, maxLength: count });
        return fc.record({
          queries: vectors(queriesAtOnce),
          rows: vectors(rowsAtOnce * blocks),
          limits: fc.array(fc.integer({ min: -2e7, max: 2e7 }), { minLength: 4, maxLength: 4 }),
        });
      });
    fc.assert(
      fc.property(some, ({ queries, rows, limits }) => {
        const size = queries[0]?.length ?? 0;
        const { memory, above } = innerProducts(8192);
        const lay = (vectors: number[][], at: number, together: number): void => {
          const into = new Int16Array(memory, at);
          vectors.forEach((vector, v) => {
            for (const [i, x] of vector.entries()) into[interleave(together, size, v, i)] = x;
          });
        };
        lay(queries, 0, queriesAtOnce);
        lay(rows, 1024, rowsAtOnce);
        new Int32Array(memory, 4096, 4).set(limits);
        const count = above(0, 2 * size * queriesAtOnce, 1024, rows.length / rowsAtOnce, 4096, 5120);
        const answers = new Set<string>();
        for (const answer of new Int32Array(memory, 5120, count)) {
          for (let i = 0; i < rowsAtOnce; i++) {
            if ((answer >> i) & 1) answers.add(`${(answer >> 8) & 3} ${(answer >> 10) * rowsAtOnce + i}`);
          }
        }
        const expected = queries.flatMap((query, q) =>
          rows.flatMap((row, r) => (product(query, row) > (limits[q] ?? 0) ? [`${q} ${r}`] : [])),
        );
        expect([...answers].sort()).toEqual(expected.sort());
      }),
    );
  });
});
