// The search for the nearest among what was laid in memory, or a part of it: it holds nothing but numbers, so that any thread can do it.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { sortsAnswer } from './answers.ts';
import { type Bests, isGoodEnough, leastOf, offer } from './best.ts';
import {
  cardBytes,
  type InnerProducts,
  innerProductsIn,
  moreRoom,
  queriesAtOnce,
  rowsAtOnce,
  type SharedMemory,
} from './inner-products.ts';
import { type Allowed, isIn, type Part } from './part.ts';
import { type Shortening, unit } from './shortened.ts';
import {
  bytesOfQueries,
  bytesOfRows,
  laidAsQueries,
  leastPlaceOf,
  lengthOf,
  lengthsOf,
  limitOf,
  type Queries,
  type Rows,
} from './workspace.ts';

/** What was said, in rows: neighbourhood by neighbourhood, each filled up to a multiple of eight; after those comes what only asks. */
export interface Shelf {
  readonly rows: Rows;
  /** Who said it; -1 where a row is empty. */
  readonly places: Int32Array;
  readonly sorts: Uint8Array;
  readonly neighbourhood: Uint8Array;
  /** Where each neighbourhood begins, and at the end how many rows may answer anything. */
  readonly begins: Int32Array;
}

/** All that the search looks at: plain data, and memory that threads share. */
export interface Search extends Pick<Shortening, 'kept' | 'first' | 'size' | 'rounding'> {
  readonly memory: SharedMemory;
  readonly neighbourhoods: number;
  /** By neighbourhood all of them, nearest first. */
  readonly nearest: Uint8Array;
  readonly offers: Shelf;
  readonly seeks: Shelf;
}

/** Eights of rows that are compared in one go. */
const blocksAtOnce = 128;

/**
 * Compares shortened vectors, all with all, and the vectors themselves only where those do not rule out that the one is
 * nearer than the nearest so far. Each neighbourhood is compared with those near by first, so that this is a near one
 * soon. Fills the lists of the members of one part.
 */
export function searchNear(search: Search, found: Bests, allowed: Allowed, part: Part): void {
  const { offers, seeks } = search;
  const program = innerProductsIn(search.memory);
  const own = Int32Array.from(seeks.places.keys()).filter((i) => isIn(part, seeks.places[i]!));
  const open = own.filter((i) => i < saidIn(seeks)).length;
  const asking: Asking = {
    search,
    program,
    found,
    allowed,
    places: own.map((i) => seeks.places[i]!),
    sorts: Uint8Array.from(own, (i) => seeks.sorts[i]!),
    neighbourhood: Uint8Array.from(own, (i) => seeks.neighbourhood[i]!),
    queries: laidAsQueries(program, search, seeks.rows, own),
    hits: moreRoom(program, 8 * queriesAtOnce * rowsAtOnce * blocksAtOnce),
  };
  for (let i = 0; i < own.length; i++) setLimit(asking, i);
  compareWith(asking, offers, own.length);
  compareWith(asking, seeks, open);
}

/** How many rows of a shelf may answer anything. */
const saidIn = ({ begins }: Shelf): number => begins[begins.length - 1]!;

interface Asking extends Pick<Shelf, 'places' | 'sorts' | 'neighbourhood'> {
  readonly search: Search;
  readonly program: InnerProducts;
  readonly found: Bests;
  readonly allowed: Allowed;
  readonly queries: Queries;
  readonly hits: number;
}

/** A shelf as it is compared with. */
interface Said {
  readonly shelf: Shelf;
  readonly lengths: Float64Array;
}

/** Compares the first so many of those who ask with a shelf, neighbourhood by neighbourhood. */
function compareWith(asking: Asking, shelf: Shelf, count: number): void {
  const said = { shelf, lengths: lengthsOf(asking.program, shelf.rows) };
  let to = 0;
  for (let from = 0; from < count; from = to) {
    const neighbourhood = asking.neighbourhood[from]!;
    while (to < count && asking.neighbourhood[to] === neighbourhood) to += queriesAtOnce;
    compareNeighbourhood(asking, said, neighbourhood, from, to);
  }
}

/** Compares those who ask from one neighbourhood with all others, the nearest first. */
function compareNeighbourhood(asking: Asking, said: Said, own: number, from: number, to: number): void {
  const { nearest, neighbourhoods } = asking.search;
  const { begins } = said.shelf;
  for (let i = 0; i < neighbourhoods; i++) {
    const other = nearest[neighbourhoods * own + i]!;
    const end = begins[other + 1]! / rowsAtOnce;
    for (let block = begins[other]! / rowsAtOnce; block < end; block += blocksAtOnce) {
      const blocks = Math.min(blocksAtOnce, end - block);
      for (let first = from; first < to; first += queriesAtOnce)
        compareBlocks(asking, said, first, block, block + blocks);
    }
  }
}

/** Compares four who ask with some eights of rows. */
function compareBlocks(asking: Asking, said: Said, first: number, from: number, to: number): void {
  const { search, program, queries, hits } = asking;
  const { rows } = said.shelf;
  const group = first / queriesAtOnce;
  const queryBytes = bytesOfQueries(search);
  const count = program.near(
    queries.queries + group * queryBytes,
    queryBytes,
    2 * queriesAtOnce * search.first,
    rows.rows + from * bytesOfRows(search),
    rows.cards + from * cardBytes,
    to - from,
    queries.cards + group * cardBytes,
    search.size,
    hits,
  );
  if (count > 0) take(asking, said, first, from * rowsAtOnce, count);
}

/** Puts what was found near where it belongs, if it may stay. */
function take(
  asking: Asking,
  { shelf, lengths }: Said,
  first: number,
  firstRow: number,
  count: number,
): void {
  const { program, hits, found, allowed, queries, places, sorts } = asking;
  const numbers = new Int32Array(program.memory.buffer, hits, 2 * count);
  for (let i = 0; i < count; i++) {
    const query = first + (numbers[2 * i]! & (queriesAtOnce - 1));
    const row = firstRow + (numbers[2 * i]! >> 2);
    const [seeker, place] = [places[query]!, shelf.places[row]!];
    const near = numbers[2 * i + 1]! / (queries.reals[lengthOf(query)]! * lengths[row]!);
    if (place === seeker || !isGoodEnough(found, seeker, place, near)) continue;
    if (!sortsAnswer(sorts[query]!, shelf.sorts[row]!) || !allowed(seeker, place)) continue;
    offer(found, seeker, place, near);
  }
  for (let query = first; query < first + queriesAtOnce && query < places.length; query++)
    setLimit(asking, query);
}

/** What the products of a seek must exceed to be as near as the farthest of the nearest so far. */
function setLimit({ search, queries, found, places }: Asking, query: number): void {
  const least = leastOf(found, places[query]!);
  queries.numbers[limitOf(query)] = Math.floor(least * unit * unit) - search.rounding - 1;
  queries.reals[leastPlaceOf(query)] = least;
}
