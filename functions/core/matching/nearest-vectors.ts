// For each member the others whose words mean most nearly what they seek: exactly those that a comparison of all with all would find.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { sortOf, sortsAnswer } from './answers.ts';
import { type Bests, type Chosen, isGoodEnough, offer } from './best.ts';
import { rowsAtOnce } from './inner-products.ts';
import { type Neighbourhoods, neighbourhoodsOf } from './neighbourhoods.ts';
import { type Allowed, isIn, type Part } from './part.ts';
import type { HeardMember, HeardSegment } from './reading.ts';
import { type Search, type Shelf, searchNear } from './search.ts';
import { cosine, type Vector } from './sense.ts';
import { shorteningFor } from './shortened.ts';
import { laidInRows, type Workspace, workspaceFor } from './workspace.ts';

/** Comparisons up to which nothing is left out: shorter vectors would not pay yet. */
const fewComparisons = 20_000_000;

/** Something that a member sought or said. */
interface Spoken {
  readonly place: number;
  /** What it is, as far as that decides who may answer whom. */
  readonly sort: number;
  readonly vector: Vector;
}

/** All vectors of a community, ready to be searched. */
export type Ready = { readonly few: readonly Spoken[]; readonly seeks: readonly Spoken[] } | Search;

/** Lays what was said where it can be searched by any thread. Where comparisons are few, nothing is: all will be made. */
export function readyToSearch(members: readonly HeardMember[], few = fewComparisons): Ready {
  const offers = spoken(members, ({ offers }) => offers);
  const seeks = spoken(members, ({ seeks }) => seeks);
  if (seeks.length * (offers.length + seeks.length) <= few) return { few: [...offers, ...seeks], seeks };
  return searchAmong(offers, seeks);
}

/**
 * Fills lists with the places of the others nearest to anything that a member seeks, nearest first: those allowed, by the greatest
 * cosine of a seek with an offer or seek that may answer it, as far as it is above 0; ties go to the earlier place.
 *
 * @param thought by member those who are thought to be near, which makes it faster where they are
 */
export function findByVectors(
  ready: Ready,
  found: Bests,
  allowed: Allowed,
  part: Part,
  thought: Chosen | null = null,
): void {
  if ('memory' in ready) {
    searchNear(ready, found, allowed, part, thought);
    return;
  }
  for (const seek of ready.seeks)
    if (isIn(part, seek.place)) for (const said of ready.few) compare(found, allowed, seek, said);
}

function spoken(
  members: readonly HeardMember[],
  of: (member: HeardMember) => readonly HeardSegment[],
): Spoken[] {
  return members.flatMap((member, place) =>
    of(member).flatMap((segment) =>
      segment.vector === null ? [] : [{ place, sort: sortOf(segment), vector: segment.vector }],
    ),
  );
}

function compare(found: Bests, allowed: Allowed, seek: Spoken, said: Spoken): void {
  const near = cosine(seek.vector, said.vector);
  const { place } = said;
  if (near <= 0 || place === seek.place || !isGoodEnough(found, seek.place, place, near)) return;
  if (sortsAnswer(seek.sort, said.sort) && allowed(seek.place, place)) offer(found, seek.place, place, near);
}

/** Lays all that was said where it can be searched. */
function searchAmong(offers: readonly Spoken[], seeks: readonly Spoken[]): Search {
  const vectors = [...offers, ...seeks].map(({ vector }) => vector);
  const { within } = vectors[0]!;
  const shortening = shorteningFor(vectors);
  const workspace = workspaceFor(shortening, within);
  const neighbourhoods = neighbourhoodsOf(workspace, vectors);
  // Those whom no seek may answer come last: no seek is compared with them.
  const sorts = [...new Set(seeks.map(({ sort }) => sort))];
  const open = sorts.filter((sort) => sorts.some((other) => sortsAnswer(other, sort)));
  const isOpen = ({ sort }: Spoken) => open.includes(sort);
  const shelf = (said: readonly Spoken[], last: readonly Spoken[] = []): Shelf =>
    shelved(workspace, neighbourhoods, said, last);
  return {
    memory: within.memory,
    kept: shortening.kept,
    first: shortening.first,
    size: shortening.size,
    rounding: shortening.rounding,
    neighbourhoods: neighbourhoods.count,
    nearest: neighbourhoods.nearest,
    offers: shelf(offers),
    seeks: shelf(
      seeks.filter(isOpen),
      seeks.filter((seek) => !isOpen(seek)),
    ),
  };
}

/** What was said, neighbourhood by neighbourhood, and then what only asks. */
function shelved(
  workspace: Workspace,
  { count, of }: Neighbourhoods,
  said: readonly Spoken[],
  last: readonly Spoken[],
): Shelf {
  const hood = ({ vector }: Spoken): number => of.get(vector)!;
  const byHood: Spoken[][] = Array.from({ length: count }, () => []);
  for (const one of said) byHood[hood(one)]!.push(one);
  const rows: (Spoken | null)[] = [];
  const begins = new Int32Array(count + 1);
  byHood.forEach((some, i) => {
    for (const one of some) rows.push(one);
    while (rows.length % rowsAtOnce > 0) rows.push(null);
    begins[i + 1] = rows.length;
  });
  for (const one of last.toSorted((x, y) => hood(x) - hood(y))) rows.push(one);
  return {
    rows: laidInRows(
      workspace,
      rows.map((one) => one?.vector ?? null),
    ),
    places: Int32Array.from(rows, (one) => one?.place ?? -1),
    sorts: Uint8Array.from(rows, (one) => one?.sort ?? 0),
    neighbourhood: Uint8Array.from(rows, (one) => (one === null ? 0 : hood(one))),
    begins,
  };
}
