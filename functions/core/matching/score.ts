// How much each of two members would gain from meeting the other, in both directions and with the segments that carry it.
import type { ReadCommunity, ReadMember, ReadSegment } from './reading.ts';
import type { Kind, Segment } from './rules.ts';
import { cosine, senseOf, senseOfWhole } from './sense.ts';

/** How one member gains: they get what they look for, both look for the same, or they can give what is looked for. */
export type Way = 'they-give-what-you-seek' | 'you-both-seek' | 'you-give-what-they-seek';

/** Two segments that meet: one of the member who gains, one of the other. */
export interface Link {
  readonly way: Way;
  readonly yours: Segment;
  readonly theirs: Segment;
  /** 0 to 1. */
  readonly strength: number;
  readonly kind: Kind | null;
  /** In which yours is written. */
  readonly language: string;
}

/** Scores between members by their places in the community. */
export interface Scorer {
  /** How well the other meets what the first seeks, 0 to 1. */
  readonly meets: (who: number, other: number) => number;
  /** What the first gains from the other, 0 to 1: what they seek, or else the welcome chance to give what they offered. */
  readonly gain: (who: number, other: number) => number;
  /** What stands behind the gain, strongest first. */
  readonly links: (who: number, other: number) => Link[];
}

/** Being asked for what one offered is welcome, but less than finding what one seeks. */
const givingShare = 0.5;
/** A seek met by the best single segment, and by all that the other says. */
const bestShare = 0.75;
/** Likeness to the whole that no single segment carries counts for this share. */
const unboundShare = 0.5;
/** Summed rarity at which shared terms are half as convincing as can be. */
const halfRarity = 3;
/** How much it counts that most of the seek is met, rather than some of it. */
const coverageExponent = 0.3;
/** A further seek that is met adds this share of itself. */
const secondShare = 0.3;
/** What vectors tell of all that somebody says counts for this share of what they tell of a single segment. */
const wholeSenseShare = 0.5;
/** Bends what words and vectors say together. */
const joinedExponent = 2.3;

/** Prepares the scores of one community. */
export function scorerFor({ members, rarity }: ReadCommunity): Scorer {
  const read = (place: number): ReadMember => members[place] as ReadMember;
  const meets = (who: number, other: number): number => seeksMet(read(who), read(other), rarity);
  return {
    meets,
    gain: (who, other) => gainFrom(meets(who, other), meets(other, who)),
    links: (who, other) => linksBetween(read(who), read(other), rarity),
  };
}

/** The best met of somebody's seeks, and a little of the second best. */
function seeksMet(who: ReadMember, other: ReadMember, rarity: Float64Array): number {
  let most = 0;
  let second = 0;
  for (const seek of who.seeks) {
    const met = seekMet(who, seek, other, rarity);
    if (met > most) [most, second] = [met, most];
    else if (met > second) second = met;
  }
  return 1 - (1 - most) * (1 - secondShare * second);
}

/** How well one seek is met by the other's best segment, and by all that they say. */
function seekMet(who: ReadMember, seek: ReadSegment, other: ReadMember, rarity: Float64Array): number {
  let best = 0;
  let cosines = 0;
  const cosineWith = (their: ReadSegment): number | null => {
    if (seek.vector === null || their.vector === null) return null;
    const cos = cosine(seek.vector, their.vector);
    cosines += cos;
    return cos;
  };
  for (const offer of other.offers) {
    best = Math.max(best, offerStrength(who, seek, other, offer, rarity, cosineWith(offer)));
  }
  for (const their of other.seeks) {
    best = Math.max(best, peerStrength(who, seek, other, their, rarity, cosineWith(their)));
  }
  const words = likeness(seek, other.all, nothing, rarity);
  const whole =
    seek.vector === null
      ? words
      : joined(words, wholeSenseShare * senseOfWhole(seek.vector, cosines / other.spread));
  return bestShare * best + (1 - bestShare) * whole * (best > 0 ? 1 : unboundShare);
}

function offerStrength(
  who: ReadMember,
  seek: ReadSegment,
  other: ReadMember,
  offer: ReadSegment,
  rarity: Float64Array,
  cos: number | null,
): number {
  return segmentLikeness(seek, offer, rarity, cos) * kindFactor(who, seek, other, offer);
}

function peerStrength(
  who: ReadMember,
  seek: ReadSegment,
  other: ReadMember,
  their: ReadSegment,
  rarity: Float64Array,
  cos: number | null,
): number {
  const share = sharedSeek(seek, their);
  if (share === 0) return 0;
  return share * segmentLikeness(seek, their, rarity, cos) * kindFactor(who, seek, other, their);
}

/** By words and by vectors, each of which can carry a link alone; vectors do not hear what is refused. */
function segmentLikeness(
  seek: ReadSegment,
  other: ReadSegment,
  rarity: Float64Array,
  cos: number | null,
): number {
  const words = likeness(seek, other.terms, other.excluded, rarity);
  if (cos === null || seek.vector === null || other.vector === null) return words;
  if (words === 0 && refusedRarity(seek, other.terms, other.excluded, rarity) > 0) return 0;
  return joined(words, senseOf(seek.vector, other.vector, cos));
}

/** Two signs of one thing; bent, so that what any two English sentences have in common stays below the floor. */
function joined(words: number, sense: number): number {
  return (1 - (1 - words) * (1 - sense)) ** joinedExponent;
}

/**
 * Likeness by words, 0 to 1: the rarity of what is shared, saturating as in BM25 (Robertson and Zaragoza 2009), and
 * the share of the seek that it makes up. What either of them refuses counts twice against it.
 */
function likeness(seek: ReadSegment, terms: Int32Array, excluded: Int32Array, rarity: Float64Array): number {
  const shared = sharedRarity(seek.terms, terms, rarity);
  const left = shared - 2 * refusedRarity(seek, terms, excluded, rarity);
  if (left <= 0) return 0;
  return (left / (left + halfRarity)) * (left / seek.mass) ** coverageExponent;
}

function refusedRarity(
  seek: ReadSegment,
  terms: Int32Array,
  excluded: Int32Array,
  rarity: Float64Array,
): number {
  return sharedRarity(seek.terms, excluded, rarity) + sharedRarity(seek.excluded, terms, rarity);
}

const nothing = new Int32Array(0);

function linksBetween(who: ReadMember, other: ReadMember, rarity: Float64Array): Link[] {
  const links: Link[] = [];
  const add = (way: Way, yours: ReadSegment, theirs: ReadSegment, strength: number): void => {
    if (strength === 0) return;
    const kind = way === 'you-give-what-they-seek' ? theirs.kind : yours.kind;
    links.push({
      way,
      yours: yours.segment,
      theirs: theirs.segment,
      strength,
      kind,
      language: yours.language,
    });
  };
  for (const seek of who.seeks) {
    for (const offer of other.offers) {
      add(
        'they-give-what-you-seek',
        seek,
        offer,
        offerStrength(who, seek, other, offer, rarity, cosineOf(seek, offer)),
      );
    }
    for (const their of other.seeks) {
      add('you-both-seek', seek, their, peerStrength(who, seek, other, their, rarity, cosineOf(seek, their)));
    }
  }
  for (const seek of other.seeks) {
    for (const offer of who.offers) {
      const strength = givingShare * offerStrength(other, seek, who, offer, rarity, cosineOf(seek, offer));
      add('you-give-what-they-seek', offer, seek, strength);
    }
  }
  return links.sort((a, b) => b.strength - a.strength);
}

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
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    const term = a[i] as number;
    while (j < b.length && (b[j] as number) < term) j++;
    if (j < b.length && b[j] === term) sum += rarity[term] as number;
  }
  return sum;
}

function cosineOf(a: ReadSegment, b: ReadSegment): number | null {
  return a.vector === null || b.vector === null ? null : cosine(a.vector, b.vector);
}

/** How far two who look for the same are that for each other: fully as peers, hardly where each needs somebody else. */
function sharedSeek(seek: ReadSegment, their: ReadSegment): number {
  if (seek.forPeers && their.forPeers) return 1;
  if (seek.kind === 'mentorship' || seek.kind === 'work') return 0;
  if (their.kind === 'mentorship' || their.kind === 'work') return 0;
  if (seek.forPeers || their.forPeers) return 0.6;
  if (seek.kind === 'curiosity' && their.kind === 'curiosity') return 0.6;
  return 0.3;
}

/** Lowers a link between people who expect different things of each other. */
function kindFactor(who: ReadMember, yours: ReadSegment, other: ReadMember, theirs: ReadSegment): number {
  const ours = yours.kind === null ? who.member.kinds : [yours.kind];
  const others = theirs.kind === null ? other.member.kinds : [theirs.kind];
  if (ours.length === 0 || others.length === 0) return 0.95;
  if (ours.some((kind) => others.includes(kind))) return 1;
  const working = ours.includes('work') !== others.includes('work');
  return working ? 0.5 : 0.8;
}
