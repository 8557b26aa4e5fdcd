// A community in numbers alone, in memory that threads share: what the search and the scores need of it, and no word of anybody.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { innerProductsIn, type SharedMemory } from './inner-products.ts';
import type { HeardCommunity, HeardMember, HeardSegment, TermsOfAll } from './reading.ts';
import { type Kind, kinds } from './rules.ts';

/** Lists one after the other: list i lies at the places `first[i]` to `first[i + 1]` - 1. */
interface Lists {
  readonly first: Int32Array;
  readonly numbers: Int32Array;
}

/** All of it can be handed to another thread, and none of it is copied then. */
export interface SharedCommunity {
  readonly rarity: Float64Array;
  /** By member: what they say, offers before the rest; all their terms; their values, numbered. */
  readonly said: Int32Array;
  readonly all: Lists;
  readonly values: Lists;
  readonly spread: Float64Array;
  /** By segment. */
  readonly is: Uint8Array;
  readonly kind: Int8Array;
  /** A bit for each kind. */
  readonly kinds: Uint8Array;
  readonly forPeers: Uint8Array;
  readonly tongues: Int32Array;
  readonly mass: Float64Array;
  readonly terms: Lists;
  readonly excluded: Lists;
  /** Where its vector lies; -1 where it has none. */
  readonly address: Int32Array;
  readonly length: Float64Array;
  readonly common: Float64Array;
  readonly memory: SharedMemory | null;
  readonly size: number;
}

const sorts = ['offer', 'seek', 'story'] as const;

/** Puts a community into shared memory. */
export function shareCommunity({ members, rarity }: HeardCommunity): SharedCommunity {
  const segments = members.flatMap(({ said }) => said);
  const one = segments.find(({ vector }) => vector !== null)?.vector ?? null;
  const said = sharedInt32(members.length + 1);
  members.forEach((member, i) => {
    said[i + 1] = said[i]! + member.said.length;
  });
  const bits = ({ kinds: some }: HeardSegment) =>
    some.reduce((all, kind) => all | (1 << kinds.indexOf(kind)), 0);
  return {
    rarity: reals(rarity.length, (i) => rarity[i]!),
    said,
    all: lists(members.map(({ all }) => all)),
    values: lists(members.map(({ values }) => values)),
    spread: reals(members.length, (i) => members[i]!.spread),
    is: bytes(segments.map(({ is }) => sorts.indexOf(is))),
    kind: new Int8Array(bytes(segments.map(({ kind }) => (kind === null ? -1 : kinds.indexOf(kind)))).buffer),
    kinds: bytes(segments.map(bits)),
    forPeers: bytes(segments.map(({ forPeers }) => Number(forPeers))),
    tongues: sharedInt32(segments.length).map((_, i) => segments[i]!.tongues),
    mass: reals(segments.length, (i) => segments[i]!.mass),
    terms: lists(segments.map(({ terms }) => terms)),
    excluded: lists(segments.map(({ excluded }) => excluded)),
    address: sharedInt32(segments.length).map((_, i) => segments[i]!.vector?.address ?? -1),
    length: reals(segments.length, (i) => segments[i]!.vector?.length ?? 0),
    common: reals(segments.length, (i) => segments[i]!.vector?.common ?? 0),
    memory: one?.within.memory ?? null,
    size: one?.size ?? 0,
  };
}

const sharedInt32 = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * count));

function reals(count: number, at: (i: number) => number): Float64Array {
  const shared = new Float64Array(new SharedArrayBuffer(8 * count));
  for (let i = 0; i < count; i++) shared[i] = at(i);
  return shared;
}

function bytes(values: readonly number[]): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(values.length));
  shared.set(values);
  return shared;
}

function lists(all: readonly Int32Array[]): Lists {
  const first = sharedInt32(all.length + 1);
  all.forEach((one, i) => {
    first[i + 1] = first[i]! + one.length;
  });
  const numbers = sharedInt32(first[all.length]!);
  all.forEach((one, i) => {
    numbers.set(one, first[i]!);
  });
  return { first, numbers };
}

const listAt = ({ first, numbers }: Lists, i: number): Int32Array =>
  first[i] === first[i + 1] ? none : numbers.subarray(first[i], first[i + 1]);

const none = new Int32Array(0);

/** The community as scores take it, in whatever thread. */
export function heard(shared: SharedCommunity): HeardCommunity {
  const within = shared.memory === null ? null : innerProductsIn(shared.memory);
  const segment = (i: number): HeardSegment => {
    const address = shared.address[i]!;
    return {
      is: sorts[shared.is[i]!]!,
      kind: kinds[shared.kind[i]!] ?? null,
      kinds: kindsOf(shared.kinds[i]!),
      forPeers: shared.forPeers[i] === 1,
      tongues: shared.tongues[i]!,
      mass: shared.mass[i]!,
      terms: listAt(shared.terms, i),
      excluded: listAt(shared.excluded, i),
      vector:
        within === null || address < 0
          ? null
          : { address, size: shared.size, within, length: shared.length[i]!, common: shared.common[i]! },
    };
  };
  const members = Array.from({ length: shared.spread.length }, (_, i): HeardMember => {
    const said: HeardSegment[] = [];
    for (let at = shared.said[i]!; at < shared.said[i + 1]!; at++) said.push(segment(at));
    return {
      said,
      seeks: said.filter(({ is }) => is === 'seek'),
      offers: said.filter(({ is }) => is === 'offer'),
      all: listAt(shared.all, i),
      values: listAt(shared.values, i),
      spread: shared.spread[i]!,
    };
  });
  return { members, rarity: shared.rarity };
}

/** Its terms alone, which take a third of the memory. */
export function termsHeard({ said, is, terms, all, rarity }: SharedCommunity): TermsOfAll {
  const seek = sorts.indexOf('seek');
  const members = Array.from({ length: said.length - 1 }, (_, i) => {
    const seeks: { readonly terms: Int32Array }[] = [];
    for (let at = said[i]!; at < said[i + 1]!; at++)
      if (is[at] === seek) seeks.push({ terms: listAt(terms, at) });
    return { all: listAt(all, i), seeks };
  });
  return { members, rarity };
}

/** By bits the list of the kinds, made once. */
const known = new Map<number, readonly Kind[]>();

function kindsOf(bits: number): readonly Kind[] {
  const found = known.get(bits) ?? kinds.filter((_, i) => (bits >> i) & 1);
  known.set(bits, found);
  return found;
}
