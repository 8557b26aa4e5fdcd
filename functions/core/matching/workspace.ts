// The memory in which shortened vectors are compared, and what lies where.
import { type InnerProducts, innerProducts, queriesAtOnce, rowsAtOnce } from './inner-products.ts';
import { numbersOf, type Vector } from './sense.ts';
import { type Shortening, shorten } from './shortened.ts';

/** Rows that lie ready in one go: they fit into a processor's cache. */
export const blockRows = 1_024;

/** One memory, and the addresses of what lies in it. */
export interface Workspace {
  readonly shortening: Shortening;
  readonly program: InnerProducts;
  readonly directions: number;
  /** Vectors of a block, up to four queries for them, and products. */
  readonly rows: number;
  readonly query: number;
  readonly scratch: number;
  /** The shortened vectors of a block, and of all that is sought. */
  readonly shortRows: number;
  readonly shortQueries: number;
  /** By query what a shortened product must exceed, in 32 bits. */
  readonly limits: number;
  readonly found: number;
}

export function workspaceFor(shortening: Shortening, queries: number): Workspace {
  const { kept, size, directions } = shortening;
  let end = 0;
  const room = (bytes: number): number => {
    const at = end;
    end += 16 * Math.ceil(bytes / 16);
    return at;
  };
  const places = {
    directions: room(directions.byteLength),
    rows: room(blockRows * size),
    query: room(2 * queriesAtOnce * size),
    scratch: room(4 * blockRows),
    shortRows: room(2 * blockRows * kept),
    shortQueries: room(2 * (queries + queriesAtOnce) * kept),
    limits: room(4 * (queries + queriesAtOnce)),
    found: room((4 * queriesAtOnce * blockRows) / rowsAtOnce),
  };
  const program = innerProducts(end);
  new Int16Array(program.memory, places.directions, directions.length).set(directions);
  return { shortening, program, ...places };
}

/** Puts the vectors of a block one after the other. */
export function layRows(
  { program, rows, shortening: { size } }: Workspace,
  vectors: readonly Vector[],
): void {
  vectors.forEach((vector, i) => {
    program.bytes.set(numbersOf(vector), rows + i * size);
  });
}

/** Puts the vectors of a block there, and shortened at another place, so many interleaved. */
export function layShortened(
  workspace: Workspace,
  vectors: readonly Vector[],
  into: number,
  together: number,
): void {
  layRows(workspace, vectors);
  shorten(workspace.shortening, workspace.program, vectors, { ...workspace, into }, together);
}
