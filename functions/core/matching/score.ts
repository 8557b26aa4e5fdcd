// How much each of two members would gain from meeting the other, in both directions and with the segments that carry it.

import { answerBy } from './answers.ts';
import { power } from './elementary.ts';
import { type Evidence, logOdds, probability } from './evidence.ts';
import { PairCosines } from './pair-cosines.ts';
import type { HeardCommunity, HeardMember, HeardSegment, ReadCommunity, ReadSegment } from './reading.ts';
import type { Kind, Segment } from './rules.ts';

/** How one member gains: they get what they look for, both look for the same, or they can give what is looked for. */
export type Way = 'they-give-what-you-seek' | 'you-both-seek' | 'you-give-what-they-seek';

/** Two segments that meet: one of the member who gains, one of the other. */
export interface Link {
  readonly way: Way;
  readonly yours: Segment;
  readonly theirs: Segment;
  /** 0 to 1. */
  readonly strength: number;
  /** How surely the one answers the other, as log-odds: those of one pair differ by it where all are nearly sure. */
  readonly logOdds: number;
  readonly kind: Kind | null;
  /** In which yours is written. */
  readonly language: string;
}

/** Scores between members by their places in the community, of numbers alone. */
export interface PairScorer {
  /** How surely the other meets what the first seeks, 0 to 1, on one scale for all members. */
  readonly meets: (who: number, other: number) => number;
  /** The same, and how surely the first meets what the other seeks. */
  readonly meetBoth: (who: number, other: number) => readonly [number, number];
  /** What the first gains from the other, 0 to 1: what they seek, or else the welcome chance to give what they offered. */
  readonly gain: (who: number, other: number) => number;
  /** Log-odds that the other answers each of the first's seeks, then that the first answers each of the other's; how many they are. */
  readonly oddsBoth: (who: number, other: number, into: Float64Array) => number;
  /** As `meetBoth`, of log-odds in that order. */
  readonly metBoth: (who: number, other: number, odds: Float64Array) => readonly [number, number];
}

export interface Scorer extends PairScorer {
  /** What stands behind the gain, strongest first; a seek that is found comes before what one could give. */
  readonly links: (who: number, other: number) => Link[];
}

/** Being asked for what one offered is welcome, but less than finding what one seeks. */
const givingShare = 0.5;
/** Summed rarity at which shared terms are half as convincing as can be. */
const halfRarity = 3;
/** How much it counts that most of the seek is met, rather than some of it. */
const coverageExponent = 0.3;
/** What words share with all that the other says counts for this share, and with the segment itself for the rest. */
const allShare = 0.5;
/** A further seek that is met adds this share of itself. */
const secondShare = 0.3;
/** A value that both named adds this share of what is missing, and no more than two of them do. */
const valueShare = 0.05;
const mostValues = 2;

/** From here on a seek counts as found. */
const foundFrom = 0.15;

/**
 * Prepares the scores of one community.
 *
 * @param weights by member how much it counts that their seeks are met; 1 for everyone where none are given
 */
export function scorerFor(community: ReadCommunity, weights: readonly number[] = []): Scorer {
  const cosines = new PairCosines();
  return {
    ...pairScorerFor(community, weights),
    links: (who, other) => linksBetween(pairOf(community, who, other, cosines)),
  };
}

/** The scores alone, which need no words. */
export function pairScorerFor(community: HeardCommunity, weights: readonly number[] = []): PairScorer {
  const { members } = community;
  const read = (place: number): HeardMember => members[place] as HeardMember;
  const cosines = new PairCosines();
  const met = (who: number, other: number, odds: Float64Array, from: number): number =>
    Math.min(1, (weights[who] ?? 1) * seeksMet(read(who), read(other), odds, from));
  const oddsBoth = (who: number, other: number, into: Float64Array): number => {
    const pair = pairOf(community, who, other, cosines);
    const ours = pair.who.seeks.length;
    putOdds(pair, into, 0);
    putOdds(turned(pair), into, ours);
    return ours + pair.other.seeks.length;
  };
  const metBoth = (who: number, other: number, odds: Float64Array): readonly [number, number] => [
    met(who, other, odds, 0),
    met(other, who, odds, read(who).seeks.length),
  ];
  const scratch = new Float64Array(2 * mostSeeks(members));
  const meetBoth = (who: number, other: number): readonly [number, number] => {
    oddsBoth(who, other, scratch);
    return metBoth(who, other, scratch);
  };
  return {
    meets: (who, other) => meetBoth(who, other)[0],
    meetBoth,
    gain: (who, other) => gainFrom(...meetBoth(who, other)),
    oddsBoth,
    metBoth,
  };
}

export const mostSeeks = (members: readonly HeardMember[]): number =>
  members.reduce((most, { seeks }) => Math.max(most, seeks.length), 0);

/** Two members, seen from the first: what their vectors have to do with each other is computed for both views at once. */
interface Pair<Heard extends HeardSegment = HeardSegment> {
  readonly who: HeardMember<Heard>;
  readonly other: HeardMember<Heard>;
  readonly cosines: PairCosines;
  /** Whether the cosines were computed as seen from the other. */
  readonly turned: boolean;
  readonly rarity: Float64Array;
}

function pairOf<Heard extends HeardSegment>(
  { members, rarity }: HeardCommunity<HeardMember<Heard>>,
  one: number,
  another: number,
  cosines: PairCosines,
): Pair<Heard> {
  const [who, other] = [members[one] as HeardMember<Heard>, members[another] as HeardMember<Heard>];
  cosines.between(who, other);
  return { who, other, cosines, turned: false, rarity };
}

const turned = <Heard extends HeardSegment>({
  who,
  other,
  cosines,
  turned: before,
  rarity,
}: Pair<Heard>): Pair<Heard> => ({ who: other, other: who, cosines, turned: !before, rarity });

/** The best met of somebody's seeks, a little of the second best, and a very little of values that both named. */
function seeksMet(who: HeardMember, other: HeardMember, odds: Float64Array, from: number): number {
  let most = 0;
  let second = 0;
  for (let i = 0; i < who.seeks.length; i++) {
    const met = probability(odds[from + i] as number);
    if (met > most) [most, second] = [met, most];
    else if (met > second) second = met;
  }
  const met = 1 - (1 - most) * (1 - secondShare * second);
  return met + valueShare * sharedValues(who, other) * met * (1 - met);
}

function sharedValues({ values }: HeardMember, other: HeardMember): number {
  let shared = 0;
  for (let i = 0; i < values.length; i++) if (other.values.includes(values[i] as number)) shared++;
  return Math.min(shared, mostValues);
}

/** How surely each of the first's seeks is met by the best of what the other says. */
function putOdds(pair: Pair, into: Float64Array, from: number): void {
  let best = Number.NEGATIVE_INFINITY;
  const take = (_: HeardSegment, evidence: Evidence): void => {
    best = Math.max(best, logOdds(evidence));
  };
  for (let i = 0; i < pair.who.seeks.length; i++) {
    best = Number.NEGATIVE_INFINITY;
    evidenceFor(pair, pair.who.seeks[i] as HeardSegment, take);
    into[from + i] = best;
  }
}

/** What is known of a seek of the first and each segment of the other's, as far as anything speaks for it. */
function evidenceFor<Heard extends HeardSegment>(
  { who, other, cosines, turned, rarity }: Pair<Heard>,
  seek: Heard,
  each: (their: Heard, evidence: Evidence) => void,
): void {
  const at = who.said.indexOf(seek);
  const whole = (turned ? cosines.ofTheirs(at) : cosines.ofOurs(at)) / other.spread;
  // Who is alike in more than the wish is nearer to it.
  const people = cosines.ofAll() / (who.spread * other.spread);
  const all = likenessToAll(seek, other, rarity);
  for (let i = 0; i < other.said.length; i++) {
    const their = other.said[i] as Heard;
    const answer = answerBy(seek, their);
    if (answer === null) continue;
    const refused = refusedRarity(seek, their, rarity);
    const words = likeness(seek, their, refused, rarity);
    const sense =
      seek.vector === null || their.vector === null
        ? null
        : {
            segment: turned ? cosines.of(i, at) : cosines.of(at, i),
            whole,
            people,
            wishCommon: seek.vector.common,
            answerCommon: their.vector.common,
          };
    // Vectors do not hear what is refused, and without them only words can tell.
    if (words === 0 && (sense === null || refused > 0)) continue;
    each(their, { words: mixed(words, all), sense, answer });
  }
}

/** All evidence that one member has of another: what the weights are fitted on. */
export function evidenceOf(community: HeardCommunity, who: number, other: number): Evidence[] {
  const found: Evidence[] = [];
  const pair = pairOf(community, who, other, new PairCosines());
  for (const seek of pair.who.seeks) evidenceFor(pair, seek, (_, evidence) => found.push(evidence));
  return found;
}

/**
 * Likeness by words, 0 to 1: the rarity of what is shared, saturating as in BM25 (Robertson and Zaragoza 2009), and
 * the share of the seek that it makes up. What either of them refuses counts twice against it.
 */
function likeness(seek: HeardSegment, their: HeardSegment, refused: number, rarity: Float64Array): number {
  const shared = sharedRarity(seek.terms, their.terms, rarity);
  return saturated(shared - 2 * refused, seek.mass);
}

function likenessToAll(seek: HeardSegment, other: HeardMember, rarity: Float64Array): number {
  return saturated(sharedRarity(seek.terms, other.all, rarity), seek.mass);
}

function saturated(rarity: number, mass: number): number {
  return rarity <= 0 ? 0 : (rarity / (rarity + halfRarity)) * power(rarity / mass, coverageExponent);
}

const mixed = (segment: number, all: number): number => (1 - allShare) * segment + allShare * all;

function refusedRarity(seek: HeardSegment, their: HeardSegment, rarity: Float64Array): number {
  return sharedRarity(seek.terms, their.excluded, rarity) + sharedRarity(seek.excluded, their.terms, rarity);
}

/** A story is shown as it is, beside the reason: it carries scores, and no link of its own. */
function linksBetween(pair: Pair<ReadSegment>): Link[] {
  const links: Link[] = [];
  const add = (way: Way, yours: ReadSegment, theirs: ReadSegment, odds: number): void => {
    const gives = way === 'you-give-what-they-seek';
    links.push({
      way,
      yours: yours.segment,
      theirs: theirs.segment,
      strength: (gives ? givingShare : 1) * probability(odds),
      logOdds: odds,
      kind: gives ? theirs.kind : yours.kind,
      language: yours.language,
    });
  };
  for (const seek of pair.who.seeks) {
    evidenceFor(pair, seek, (their, evidence) => {
      const { is } = evidence.answer;
      if (is === 'offer') add('they-give-what-you-seek', seek, their, logOdds(evidence));
      if (is === 'wish') add('you-both-seek', seek, their, logOdds(evidence));
    });
  }
  for (const seek of pair.other.seeks) {
    evidenceFor(turned(pair), seek, (offer, evidence) => {
      if (evidence.answer.is === 'offer') add('you-give-what-they-seek', offer, seek, logOdds(evidence));
    });
  }
  return links.sort((a, b) => Number(isFound(b)) - Number(isFound(a)) || b.strength - a.strength);
}

/** To find what one seeks is a better reason than to be of use, however surely one would be. */
const isFound = ({ way, strength }: Link): boolean =>
  way !== 'you-give-what-they-seek' && strength >= foundFrom;

/** What one gains whose seek is met so far, and who meets the other's so far. */
export function gainFrom(met: number, otherMet: number): number {
  return Math.max(met, givingShare * otherMet);
}

/** Both directions in one number: the harmonic mean, which a one-sided pair cannot raise. */
export function reciprocal(forward: number, backward: number): number {
  return forward + backward === 0 ? 0 : (2 * forward * backward) / (forward + backward);
}

/** The summed rarity of the numbers in both ascending lists. */
function sharedRarity(a: Int32Array, b: Int32Array, rarity: Float64Array): number {
  // Hardly anybody refuses anything.
  if (b.length === 0) return 0;
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    const term = a[i] as number;
    while (j < b.length && (b[j] as number) < term) j++;
    if (j < b.length && b[j] === term) sum += rarity[term] as number;
  }
  return sum;
}
