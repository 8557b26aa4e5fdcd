// For each member the others whose words mean most nearly what they seek: exactly those that a comparison of all with all would find.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array

import { mayAnswer } from './answers.ts';
import { type Bests, isGoodEnough, leastOf, newBests, offer } from './best.ts';
import { queriesAtOnce, rowsAtOnce } from './inner-products.ts';
import type { ReadMember, ReadSegment } from './reading.ts';
import { cosine, numbersOf, type Vector } from './sense.ts';
import { type Shortening, shorteningFor, unit } from './shortened.ts';
import { blockRows, layRows, layShortened, type Workspace, workspaceFor } from './workspace.ts';

/** Whether two members, by their places, may be a pair at all. */
export type Allowed = (one: number, other: number) => boolean;

/** Comparisons up to which nothing is left out: shorter vectors would not pay yet. */
const fewComparisons = 20_000_000;
/** Neighbourhoods into which what was said is parted, and how many of its own each seek is compared with beforehand. */
const mostNeighbourhoods = 256;
const comparedBefore = 256;

/** Something that a member sought or said. */
interface Spoken {
  readonly place: number;
  readonly segment: ReadSegment;
  readonly vector: Vector;
}

/**
 * By member (a list each) the places of the others nearest to anything they seek, nearest first: those allowed, by the greatest cosine
 * of a seek with an offer or seek that may answer it, as far as it is above 0; ties go to the earlier place.
 *
 * @param few how many comparisons are few enough to make them all
 */
export function nearestByVectors(
  members: readonly ReadMember[],
  nearest: number,
  allowed: Allowed,
  few = fewComparisons,
): Bests {
  const offers = spoken(members, ({ offers }) => offers);
  const seeks = spoken(members, ({ seeks }) => seeks);
  const found = newBests(members.length, nearest);
  const search = { found, allowed };
  if (seeks.length * (offers.length + seeks.length) <= few) {
    for (const seek of seeks) for (const said of [offers, seeks]) compare(search, seek, said, 0, said.length);
  } else compareWhatMayBeNear(search, seeks, offers);
  return found;
}

function spoken(
  members: readonly ReadMember[],
  of: (member: ReadMember) => readonly ReadSegment[],
): Spoken[] {
  return members.flatMap((member, place) =>
    of(member).flatMap((segment) =>
      segment.vector === null ? [] : [{ place, segment, vector: segment.vector }],
    ),
  );
}

interface Search {
  readonly found: Bests;
  readonly allowed: Allowed;
}

function compare(search: Search, seek: Spoken, said: readonly Spoken[], from: number, to: number): void {
  for (let i = from; i < to; i++) compareTwo(search, seek, said[i]!);
}

function compareTwo(search: Search, seek: Spoken, said: Spoken): void {
  const near = cosine(seek.vector, said.vector);
  if (near > 0 && isGoodEnough(search.found, seek.place, said.place, near))
    offerIfMeant(search, seek, said, near);
}

function offerIfMeant(
  { found, allowed }: Search,
  seek: Spoken,
  { place, segment }: Spoken,
  near: number,
): void {
  if (place === seek.place || !mayAnswer(seek.segment, segment) || !allowed(seek.place, place)) return;
  offer(found, seek.place, place, near);
}

/**
 * Compares shortened vectors, all with all, and the vectors themselves only where those do not rule out that the one is
 * nearer than the nearest so far. Each seek is compared with some of its neighbourhood first, so that this is a
 * near one from the beginning.
 */
function compareWhatMayBeNear(search: Search, seeks: readonly Spoken[], offers: readonly Spoken[]): void {
  const all = [...offers, ...seeks];
  const shortening = shorteningFor(all.map(({ vector }) => vector));
  const workspace = workspaceFor(shortening, seeks.length);
  const neighbourhoodOf = neighbourhoods(workspace, all);
  const shelves = [offers, seeks].map((said) => shelved(said, neighbourhoodOf));
  // Those whom no seek may answer come last: they are not compared with seeks.
  const sorts = [
    ...new Map(seeks.map(({ segment }) => [`${segment.kind} ${segment.forPeers}`, segment])).values(),
  ];
  const openToSeeks = ({ segment }: Spoken) => sorts.some((other) => mayAnswer(segment, other));
  const openSeeks = shelves[1]!.said.filter(openToSeeks);
  const open = openSeeks.length;
  const asking = [...openSeeks, ...shelves[1]!.said.filter((seek) => !openToSeeks(seek))];
  for (const [i, seek] of asking.entries()) {
    for (const { said, first } of i < open ? shelves : [shelves[0]!]) {
      const from = first[neighbourhoodOf.get(seek.vector)!]!;
      const to = first[neighbourhoodOf.get(seek.vector)! + 1]!;
      compare(search, seek, said, from, Math.min(to, from + comparedBefore));
    }
  }
  layQueries(search, workspace, asking);
  compareShortened(search, workspace, asking, shelves[0]!.said);
  compareShortened(search, workspace, openSeeks, shelves[1]!.said);
}

/** What was said, neighbourhood by neighbourhood. */
interface Shelf {
  readonly said: readonly Spoken[];
  /** Where each neighbourhood begins, and at the end how many there are. */
  readonly first: Int32Array;
}

function shelved(said: readonly Spoken[], neighbourhoodOf: ReadonlyMap<Vector, number>): Shelf {
  const first = new Int32Array(mostNeighbourhoods + 1);
  for (const { vector } of said) first[neighbourhoodOf.get(vector)! + 1]!++;
  for (let i = 0; i < mostNeighbourhoods; i++) first[i + 1]! += first[i]!;
  const next = first.slice();
  const ordered: Spoken[] = [];
  for (const one of said) ordered[next[neighbourhoodOf.get(one.vector)!]!++] = one;
  return { said: ordered, first };
}

/** By vector the number of the nearest of some that were taken evenly. */
function neighbourhoods(workspace: Workspace, all: readonly Spoken[]): Map<Vector, number> {
  const { program, query, rows, scratch, shortening } = workspace;
  const count = Math.min(mostNeighbourhoods, all.length);
  const centres = Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!.vector);
  layRows(workspace, centres);
  const asked = new Int16Array(program.memory, query, shortening.size);
  const products = new Int32Array(program.memory, scratch, count);
  const nearest = new Map<Vector, number>();
  for (const { vector } of all) {
    if (nearest.has(vector)) continue;
    // Number by number: `set` between arrays of different kinds is slower than all the products.
    const numbers = numbersOf(vector);
    for (let i = 0; i < numbers.length; i++) asked[i] = numbers[i]!;
    program.dots(query, rows, count, shortening.size, scratch);
    let best = 0;
    for (let i = 1; i < count; i++) {
      if (products[i]! / centres[i]!.length > products[best]! / centres[best]!.length) best = i;
    }
    nearest.set(vector, best);
  }
  return nearest;
}

/** Puts down all that is sought, and what its products must exceed; whoever is missing in the last four asks for nothing. */
function layQueries(search: Search, workspace: Workspace, asking: readonly Spoken[]): void {
  for (let from = 0; from < asking.length; from += blockRows) {
    const vectors = asking.slice(from, from + blockRows).map(({ vector }) => vector);
    layShortened(
      workspace,
      vectors,
      workspace.shortQueries + 2 * from * workspace.shortening.kept,
      queriesAtOnce,
    );
  }
  const limits = new Int32Array(workspace.program.memory, workspace.limits, asking.length + queriesAtOnce);
  limits.fill(2 ** 31 - 1);
  asking.forEach((seek, i) => {
    limits[i] = limitFor(search, seek, workspace.shortening);
  });
}

/** The seeks, laid out as queries, with what was said on one shelf. */
function compareShortened(
  search: Search,
  workspace: Workspace,
  asking: readonly Spoken[],
  said: readonly Spoken[],
): void {
  const { shortening, program, shortRows, shortQueries, limits, found } = workspace;
  const queryBytes = 2 * queriesAtOnce * shortening.kept;
  const answers = new Int32Array(program.memory, found);
  for (let from = 0; from < said.length; from += blockRows) {
    const block = layBlock(workspace, said.slice(from, from + blockRows));
    const blocks = Math.ceil(block.rows.length / rowsAtOnce);
    for (let first = 0; first < asking.length; first += queriesAtOnce) {
      const queries = shortQueries + (first / queriesAtOnce) * queryBytes;
      const count = program.above(queries, queryBytes, shortRows, blocks, limits + 4 * first, found);
      if (count > 0) compareAnswered(search, workspace, asking, first, block, answers.subarray(0, count));
    }
  }
}

/** What was said that lies in the workspace, and of each, in arrays for the innermost loop, who and how long. */
interface Block {
  readonly rows: readonly Spoken[];
  readonly places: Int32Array;
  readonly lengths: Float64Array;
}

function layBlock(workspace: Workspace, rows: readonly Spoken[]): Block {
  const vectors = rows.map(({ vector }) => vector);
  layShortened(workspace, vectors, workspace.shortRows, rowsAtOnce);
  return {
    rows,
    places: Int32Array.from(rows, ({ place }) => place),
    lengths: Float64Array.from(vectors, ({ length }) => length),
  };
}

/** What a shortened product must exceed for the vectors to be as near as the farthest of the nearest so far. */
function limitFor({ found }: Search, seek: Spoken, { rounding }: Shortening): number {
  return Math.floor(leastOf(found, seek.place) * unit * unit) - rounding - 1;
}

/** Compares in full what the shortened vectors leave open for four seeks and a block. */
function compareAnswered(
  search: Search,
  workspace: Workspace,
  asking: readonly Spoken[],
  first: number,
  block: Block,
  answers: Int32Array,
): void {
  const { program, query, rows, shortening, limits } = workspace;
  const { size } = shortening;
  let laid = 0;
  for (let j = 0; j < answers.length; j++) {
    const answer = answers[j]!;
    const which = (answer >> 8) & (queriesAtOnce - 1);
    const seek = asking[first + which];
    if (seek === undefined) continue;
    if ((laid & (1 << which)) === 0) program.bytes.set(numbersOf(seek.vector), query + which * size);
    laid |= 1 << which;
    for (let bits = answer & 0xff; bits !== 0; bits &= bits - 1) {
      const row = (answer >> 10) * rowsAtOnce + 31 - Math.clz32(bits & -bits);
      if (row >= block.rows.length) continue;
      const product = program.dot(query + which * size, rows + row * size, size);
      const near = product / (seek.vector.length * block.lengths[row]!);
      if (near > 0 && isGoodEnough(search.found, seek.place, block.places[row]!, near))
        offerIfMeant(search, seek, block.rows[row]!, near);
    }
  }
  const limit = new Int32Array(program.memory, limits + 4 * first, queriesAtOnce);
  for (let which = 0; which < queriesAtOnce; which++)
    if (laid & (1 << which)) limit[which] = limitFor(search, asking[first + which]!, shortening);
}
