// The search for the nearest among what was laid in memory, or a part of it: it holds nothing but numbers, so that any thread can do it.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { sortsAnswer } from './answers.ts';
import { type Bests, type Chosen, isGoodEnough, leastOf, offer, placesOf } from './best.ts';
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
  addressOf,
  bytesOfQueries,
  bytesOfRows,
  laidAsQueries,
  leastPlaceOf,
  lengthOf,
  limitOf,
  type Queries,
  type Rows,
  wholeOf,
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
 * nearer than the nearest so far. Those who are thought to be near, and neighbourhoods near by, come first, so that this is
 * a near one soon. Fills the lists of the members of one part.
 *
 * @param thought by member those who are thought to be near; whoever they are, the same are found
 */
export function searchNear(
  search: Search,
  found: Bests,
  allowed: Allowed,
  part: Part,
  thought: Chosen | null = null,
): void {
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
  const among = [said(asking, offers, own.length), said(asking, seeks, open)];
  if (thought !== null) for (const some of among) compareThought(asking, some, thought);
  for (let i = 0; i < own.length; i++) setLimit(asking, i);
  for (const some of among) compareWith(asking, some);
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

/** A shelf as it is compared with by the first so many of those who ask. */
interface Said {
  readonly shelf: Shelf;
  readonly addresses: Int32Array;
  readonly lengths: Float64Array;
  readonly count: number;
}

const said = ({ program }: Asking, shelf: Shelf, count: number): Said => ({
  shelf,
  count,
  ...wholeOf(program, shelf.rows),
});

/** Compares in full with what is said by those who are thought to be near. */
function compareThought(asking: Asking, said: Said, thought: Chosen): void {
  const { program, queries, search, places } = asking;
  const rowsOf = rowsByPlace(said.shelf, thought.counts.length);
  for (let query = 0; query < said.count; query++) {
    const address = queries.numbers[addressOf(query)]!;
    for (const place of placesOf(thought, places[query]!))
      for (const row of rowsOf(place))
        takeOne(asking, said, query, row, program.dot(address, said.addresses[row]!, search.size));
  }
}

/** The rows of each member, of those that may answer. */
function rowsByPlace(shelf: Shelf, members: number): (place: number) => Int32Array {
  const first = new Int32Array(members + 1);
  const count = saidIn(shelf);
  for (let row = 0; row < count; row++) if (shelf.places[row]! >= 0) first[shelf.places[row]! + 1]!++;
  for (let place = 0; place < members; place++) first[place + 1]! += first[place]!;
  const next = first.slice();
  const rows = new Int32Array(first[members]!);
  for (let row = 0; row < count; row++) if (shelf.places[row]! >= 0) rows[next[shelf.places[row]!]!++] = row;
  return (place) => rows.subarray(first[place], first[place + 1]);
}

/** Compares those who ask with a shelf, neighbourhood by neighbourhood. */
function compareWith(asking: Asking, said: Said): void {
  let to = 0;
  for (let from = 0; from < said.count; from = to) {
    const neighbourhood = asking.neighbourhood[from]!;
    while (to < said.count && asking.neighbourhood[to] === neighbourhood) to += queriesAtOnce;
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
function take(asking: Asking, said: Said, first: number, firstRow: number, count: number): void {
  const { program, hits, places } = asking;
  const numbers = new Int32Array(program.memory.buffer, hits, 2 * count);
  for (let i = 0; i < count; i++) {
    const query = first + (numbers[2 * i]! & (queriesAtOnce - 1));
    takeOne(asking, said, query, firstRow + (numbers[2 * i]! >> 2), numbers[2 * i + 1]!);
  }
  for (let query = first; query < first + queriesAtOnce && query < places.length; query++)
    setLimit(asking, query);
}

function takeOne(
  { found, allowed, queries, places, sorts }: Asking,
  { shelf, lengths }: Said,
  query: number,
  row: number,
  product: number,
): void {
  const [seeker, place] = [places[query]!, shelf.places[row]!];
  const near = product / (queries.reals[lengthOf(query)]! * lengths[row]!);
  if (near <= 0 || place === seeker || !isGoodEnough(found, seeker, place, near)) return;
  if (!sortsAnswer(sorts[query]!, shelf.sorts[row]!) || !allowed(seeker, place)) return;
  offer(found, seeker, place, near);
}

/** What the products of a seek must exceed to be as near as the farthest of the nearest so far. */
function setLimit({ search, queries, found, places }: Asking, query: number): void {
  const least = leastOf(found, places[query]!);
  queries.numbers[limitOf(query)] = Math.floor(least * unit * unit) - search.rounding - 1;
  queries.reals[leastPlaceOf(query)] = least;
}
