// The small WebAssembly program counts as plain arithmetic does, and its bytes are those of its text.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import {
  bytesOfProgram,
  cardBytes,
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
    const { buffer } = (await wabt())
      .parseWat('inner-products.wat', text, { simd: true, threads: true })
      .toBinary({});
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
        const { buffer } = memory;
        new Int16Array(buffer, 0, size).set(query);
        rows.forEach((row, i) => {
          new Int8Array(buffer, 512 + i * size, size).set(row);
        });
        const [first, second] = [rows[0] ?? [], rows[1] ?? []];
        expect(dot(512, 512 + size, size)).toBe(product(first, second));
        dots(0, 512, rows.length, size, 2048);
        expect([...new Int32Array(buffer, 2048, rows.length)]).toEqual(
          rows.map((row) => product(query, row)),
        );
      }),
    );
  });

  it('holds at the ends of the range', () => {
    const { memory, dot } = innerProducts(2048);
    new Int8Array(memory.buffer, 0, 512).fill(-128);
    new Int8Array(memory.buffer, 512, 512).fill(127);
    expect([dot(0, 0, 512), dot(0, 512, 512)]).toEqual([512 * 128 * 128, -512 * 127 * 128]);
  });

  /** Vectors of whole numbers, of which the shortened ones are made up: any pair of the two may decide. */
  const number = fc.integer({ min: -3000, max: 3000 });
  const manyOf = fc
    .record({
      blocks: fc.integer({ min: 1, max: 3 }),
      firstPairs: fc.integer({ min: 1, max: 3 }),
      morePairs: fc.integer({ min: 1, max: 3 }),
    })
    .chain(({ blocks, firstPairs, morePairs }) => {
      const kept = 2 * (firstPairs + 1 + morePairs);
      const vector = fc.record({
        short: fc.array(number, { minLength: kept, maxLength: kept }),
        whole: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: lane, maxLength: lane }),
        length: fc.integer({ min: 1, max: 9 }),
      });
      const vectors = (count: number) => fc.array(vector, { minLength: count, maxLength: count });
      return fc.record({
        kept: fc.constant(kept),
        first: fc.constant(2 * firstPairs),
        queries: vectors(queriesAtOnce),
        rows: vectors(rowsAtOnce * blocks),
        limits: fc.array(fc.integer({ min: -2e7, max: 2e7 }), { minLength: 4, maxLength: 4 }),
        least: fc.array(fc.constantFrom(0, 1 / 3, 1, 10), { minLength: 4, maxLength: 4 }),
      });
    });

  it('says which of many rows are near to which of four queries, of those that neither limit of shortened ones leaves out', () => {
    fc.assert(
      fc.property(manyOf, ({ kept, first, queries, rows, limits, least }) => {
        const { memory, near } = innerProducts(65_536);
        const { buffer } = memory;
        type Some = readonly { short: number[]; whole: number[]; length: number }[];
        const lay = (vectors: Some, at: number, cards: number, wholes: number, together: number): void => {
          vectors.forEach(({ short, whole, length }, v) => {
            for (const [i, x] of short.entries())
              new Int16Array(buffer, at)[interleave(together, kept, v, i)] = x;
            new Int8Array(buffer, wholes + lane * v, lane).set(whole);
            const card = cards + cardBytes * Math.floor(v / together);
            const isQuery = together === queriesAtOnce;
            new Int32Array(buffer, card + (isQuery ? 16 : 0))[v % together] = wholes + lane * v;
            new Float64Array(buffer, card + 32)[v % together] = length;
          });
        };
        lay(queries, 0, 2048, 4096, queriesAtOnce);
        lay(rows, 8192, 12_288, 16_384, rowsAtOnce);
        new Int32Array(buffer, 2048, 4).set(limits);
        new Float64Array(buffer, 2048 + 64, 4).set(least);
        const bytes = 2 * kept * queriesAtOnce;
        const blocks = rows.length / rowsAtOnce;
        const count = near(0, bytes, 2 * first * queriesAtOnce, 8192, 12_288, blocks, 2048, lane, 20_480);
        const hits = new Int32Array(buffer, 20_480, 2 * count);
        const found = Array.from({ length: count }, (_, i) => `${hits[2 * i]} ${hits[2 * i + 1]}`);
        // The first stage counts the numbers of its directions and the pair after them; it gives up eight rows and four queries together.
        const early = (q: number, r: number) =>
          product((queries[q]?.short ?? []).slice(0, first + 2), (rows[r]?.short ?? []).slice(0, first + 2)) >
          (limits[q] ?? 0);
        const cut = (short: number[] = []) => [...short.slice(0, first), ...short.slice(first + 2)];
        const expected = rows.flatMap((row, r) => {
          const block = Math.floor(r / rowsAtOnce) * rowsAtOnce;
          const goesOn = queries.some((_, q) =>
            Array.from({ length: rowsAtOnce }, (_, i) => block + i).some((other) => early(q, other)),
          );
          return queries.flatMap((query, q) => {
            const whole = product(query.whole, row.whole);
            const cosine = whole / (query.length * row.length);
            const isOpen = goesOn && product(cut(query.short), cut(row.short)) > (limits[q] ?? 0);
            return isOpen && cosine > 0 && cosine >= (least[q] ?? 0) ? [`${4 * r + q} ${whole}`] : [];
          });
        });
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});
