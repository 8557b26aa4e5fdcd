// The memory in which vectors are compared: what was said in rows, shortened, and what lies where.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import {
  cardBytes,
  type InnerProducts,
  innerProductsIn,
  interleave,
  moreRoom,
  queriesAtOnce,
  rowsAtOnce,
} from './inner-products.ts';
import { numbersOf, type Vector } from './sense.ts';
import { type Shortening, shorten } from './shortened.ts';

/** Vectors that are shortened in one go. */
const blockRows = 1_024;

/** Room for what is made of vectors, in the memory where they lie. */
export interface Workspace {
  readonly shortening: Shortening;
  readonly program: InnerProducts;
  readonly directions: number;
  /** Vectors of a block, one query for them, and products. */
  readonly rows: number;
  readonly query: number;
  readonly scratch: number;
}

export function workspaceFor(shortening: Shortening, { memory }: InnerProducts): Workspace {
  const { size, directions } = shortening;
  const program = innerProductsIn(memory);
  const sizes = [directions.byteLength, blockRows * size, 2 * size, 4 * blockRows] as const;
  const first = moreRoom(program, sizes[0] + sizes[1] + sizes[2] + sizes[3]);
  const [rows, query] = [first + sizes[0], first + sizes[0] + sizes[1]];
  new Int16Array(memory.buffer, first, directions.length).set(directions);
  return { shortening, program, directions: first, rows, query, scratch: query + sizes[2] };
}

/** Puts vectors, no more than a block, one after the other. */
function layRows(
  { program, rows, shortening: { size } }: Workspace,
  vectors: readonly (Vector | null)[],
): void {
  const block = new Int8Array(program.memory.buffer, rows, blockRows * size);
  vectors.forEach((vector, i) => {
    if (vector === null) block.fill(0, i * size, (i + 1) * size);
    else block.set(numbersOf(vector), i * size);
  });
}

/**
 * Vectors that lie in rows: where they are shortened, and their cards, which tell where each lies in full and how long it
 * is. Plain data, good in every thread that holds the memory.
 */
export interface Rows {
  readonly count: number;
  readonly rows: number;
  readonly cards: number;
}

/** The bytes of eight rows, or of four queries. */
export const bytesOfRows = ({ kept }: Pick<Shortening, 'kept'>): number => 2 * rowsAtOnce * kept;
export const bytesOfQueries = ({ kept }: Pick<Shortening, 'kept'>): number => 2 * queriesAtOnce * kept;

/** The places of a row's numbers among those of all cards, and of a query's. */
const rowCard = (row: number) => {
  const [group, at] = [Math.floor(row / rowsAtOnce), row % rowsAtOnce];
  return { address: (cardBytes / 4) * group + at, length: (cardBytes / 8) * group + 4 + at };
};
export const limitOf = (query: number): number => (cardBytes / 4) * (query >> 2) + (query & 3);
export const addressOf = (query: number): number => limitOf(query) + 4;
export const lengthOf = (query: number): number => (cardBytes / 8) * (query >> 2) + 4 + (query & 3);
export const leastPlaceOf = (query: number): number => lengthOf(query) + 4;

/** The numbers of cards, of 32 and of 64 bits. */
function cardsAt({ memory }: InnerProducts, cards: number, groups: number) {
  return {
    numbers: new Int32Array(memory.buffer, cards, (groups * cardBytes) / 4),
    reals: new Float64Array(memory.buffer, cards, (groups * cardBytes) / 8),
  };
}

/** Lays vectors in rows; an empty row is near to nothing. */
export function laidInRows(workspace: Workspace, vectors: readonly (Vector | null)[]): Rows {
  const { program, shortening } = workspace;
  const groups = Math.ceil(vectors.length / rowsAtOnce);
  const rows = moreRoom(program, groups * bytesOfRows(shortening));
  const cards = moreRoom(program, groups * cardBytes);
  for (let from = 0; from < vectors.length; from += blockRows) {
    const block = vectors.slice(from, from + blockRows);
    layRows(workspace, block);
    shorten(shortening, program, block, { ...workspace, into: rows + 2 * from * shortening.kept });
  }
  const { numbers, reals } = cardsAt(program, cards, groups);
  for (let i = 0; i < groups * rowsAtOnce; i++) {
    const { address, length } = rowCard(i);
    numbers[address] = vectors[i]?.address ?? 0;
    reals[length] = vectors[i]?.length ?? Number.POSITIVE_INFINITY;
  }
  return { count: vectors.length, rows, cards };
}

/** Where each of the vectors in rows lies in full, and its length. */
export function wholeOf(program: InnerProducts, { count, cards }: Rows) {
  const { numbers, reals } = cardsAt(program, cards, Math.ceil(count / rowsAtOnce));
  return {
    addresses: Int32Array.from({ length: count }, (_, i) => numbers[rowCard(i).address]!),
    lengths: Float64Array.from({ length: count }, (_, i) => reals[rowCard(i).length]!),
  };
}

/** Queries in fours: where they lie shortened, and their cards. */
export interface Queries {
  readonly queries: number;
  readonly cards: number;
  readonly numbers: Int32Array;
  readonly reals: Float64Array;
}

/** Lays some of the rows as queries; whoever is missing in the last four asks for nothing. */
export function laidAsQueries(
  program: InnerProducts,
  shortening: Pick<Shortening, 'kept'>,
  from: Rows,
  chosen: Int32Array,
): Queries {
  const { kept } = shortening;
  const groups = Math.ceil(chosen.length / queriesAtOnce);
  const queries = moreRoom(program, groups * bytesOfQueries(shortening));
  const cards = moreRoom(program, groups * cardBytes);
  const rows = new Int16Array(program.memory.buffer, from.rows);
  const written = new Int16Array(program.memory.buffer, queries);
  const theirs = cardsAt(program, from.cards, Math.ceil(from.count / rowsAtOnce));
  const { numbers, reals } = cardsAt(program, cards, groups);
  for (let i = 0; i < groups * queriesAtOnce; i++) numbers[limitOf(i)] = 2 ** 31 - 1;
  chosen.forEach((row, i) => {
    for (let at = 0; at < kept; at++)
      written[interleave(queriesAtOnce, kept, i, at)] = rows[interleave(rowsAtOnce, kept, row, at)]!;
    numbers[addressOf(i)] = theirs.numbers[rowCard(row).address]!;
    reals[lengthOf(i)] = theirs.reals[rowCard(row).length]!;
  });
  return { queries, cards, numbers, reals };
}
