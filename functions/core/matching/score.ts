// How much each of two members would gain from meeting the other, in both directions and with the segments that carry it.
import { power } from './elementary.ts';
import { type Answer, type Evidence, type Sense, sureness } from './evidence.ts';
import type { ReadCommunity, ReadMember, ReadSegment } from './reading.ts';
import type { Kind, Segment } from './rules.ts';
import { cosine } from './sense.ts';

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
  /** How surely the other meets what the first seeks, 0 to 1, on one scale for all members. */
  readonly meets: (who: number, other: number) => number;
  /** What the first gains from the other, 0 to 1: what they seek, or else the welcome chance to give what they offered. */
  readonly gain: (who: number, other: number) => number;
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

/** The best met of somebody's seeks, a little of the second best, and a very little of values that both named. */
function seeksMet(who: ReadMember, other: ReadMember, rarity: Float64Array): number {
  let most = 0;
  let second = 0;
  const people = likenessOfPeople(who, other);
  for (const seek of who.seeks) {
    const met = seekMet(seek, other, people, rarity);
    if (met > most) [most, second] = [met, most];
    else if (met > second) second = met;
  }
  const met = 1 - (1 - most) * (1 - secondShare * second);
  return met + valueShare * sharedValues(who, other) * met * (1 - met);
}

function sharedValues({ member }: ReadMember, other: ReadMember): number {
  const shared = member.values.filter((value) => other.member.values.includes(value)).length;
  return Math.min(shared, mostValues);
}

/** How surely one seek is met by the best of what the other says. */
function seekMet(seek: ReadSegment, other: ReadMember, people: number, rarity: Float64Array): number {
  let best = 0;
  answersOf(seek, other, people, rarity, (_, strength) => {
    best = Math.max(best, strength);
  });
  return best;
}

/** Everything of the other's that could answer a seek, with how surely it does. */
function answersOf(
  seek: ReadSegment,
  other: ReadMember,
  people: number,
  rarity: Float64Array,
  each: (their: ReadSegment, strength: number, is: Answer['is']) => void,
): void {
  evidenceFor(seek, other, people, rarity, (their, evidence) => {
    each(their, sureness(evidence), evidence.answer.is);
  });
}

/** What is known of a seek and each segment of the other's, as far as anything speaks for it. */
function evidenceFor(
  seek: ReadSegment,
  other: ReadMember,
  people: number,
  rarity: Float64Array,
  each: (their: ReadSegment, evidence: Evidence) => void,
): void {
  const cosines = other.said.map((their) => cosineOf(seek, their));
  const whole = cosines.reduce<number>((sum, cos) => sum + (cos ?? 0), 0) / other.spread;
  const all = likenessToAll(seek, other, rarity);
  other.said.forEach((their, at) => {
    const answer = answerBy(seek, their);
    if (answer === null) return;
    const segment = likeness(seek, their, rarity);
    const sense = senseFrom(seek, their, cosines[at] ?? null, { whole, people });
    // Vectors do not hear what is refused, and without them only words can tell.
    if (segment === 0 && (sense === null || refusedRarity(seek, their, rarity) > 0)) return;
    each(their, { words: mixed(segment, all), sense, answer });
  });
}

/** All evidence that one member has of another: what the weights are fitted on. */
export function evidenceOf({ members, rarity }: ReadCommunity, who: number, other: number): Evidence[] {
  const found: Evidence[] = [];
  const [one, another] = [members[who] as ReadMember, members[other] as ReadMember];
  const people = likenessOfPeople(one, another);
  for (const seek of one.seeks) {
    evidenceFor(seek, another, people, rarity, (_, evidence) => found.push(evidence));
  }
  return found;
}

/** The cosine of all that the one says with all that the other says: who is alike in more than the wish is nearer to it. */
function likenessOfPeople(one: ReadMember, other: ReadMember): number {
  let sum = 0;
  for (const ours of one.said) for (const theirs of other.said) sum += cosineOf(ours, theirs) ?? 0;
  return sum / (one.spread * other.spread);
}

function senseFrom(
  seek: ReadSegment,
  their: ReadSegment,
  cos: number | null,
  persons: Pick<Sense, 'whole' | 'people'>,
): Sense | null {
  if (cos === null || seek.vector === null || their.vector === null) return null;
  return { segment: cos, ...persons, wishCommon: seek.vector.common, answerCommon: their.vector.common };
}

/** What another's segment is to a wish; null where two who each need somebody else only want the same. */
function answerBy(seek: ReadSegment, their: ReadSegment): Answer | null {
  const known = seek.kinds.length > 0 && their.kinds.length > 0;
  const common = seek.kinds.filter((kind) => their.kinds.includes(kind));
  if (their.is === 'story') return { is: 'story' };
  if (their.is === 'offer') return { is: 'offer', kindsDiffer: known && common.length === 0 };
  const needsAnother = [seek, their].some(({ kind }) => kind === 'mentorship' || kind === 'work');
  if (needsAnother && !(seek.forPeers && their.forPeers)) return null;
  const forPeers = seek.forPeers ? (their.forPeers ? 'both' : 'asker') : their.forPeers ? 'other' : 'neither';
  // Two who want to learn the same still need a third who knows it.
  const agree = common.some((kind) => kind !== 'learning');
  if (known && common.length > 0 && !agree) return { is: 'wish', forPeers, kinds: 'unknown' };
  return { is: 'wish', forPeers, kinds: known ? (agree ? 'agree' : 'differ') : 'unknown' };
}

/** Whether a segment could answer a wish at all, whatever it says. */
export const mayAnswer = (seek: ReadSegment, their: ReadSegment): boolean => answerBy(seek, their) !== null;

/**
 * Likeness by words, 0 to 1: the rarity of what is shared, saturating as in BM25 (Robertson and Zaragoza 2009), and
 * the share of the seek that it makes up. What either of them refuses counts twice against it.
 */
function likeness(seek: ReadSegment, their: ReadSegment, rarity: Float64Array): number {
  const shared = sharedRarity(seek.terms, their.terms, rarity);
  return saturated(shared - 2 * refusedRarity(seek, their, rarity), seek.mass);
}

function likenessToAll(seek: ReadSegment, other: ReadMember, rarity: Float64Array): number {
  return saturated(sharedRarity(seek.terms, other.all, rarity), seek.mass);
}

function saturated(rarity: number, mass: number): number {
  return rarity <= 0 ? 0 : (rarity / (rarity + halfRarity)) * power(rarity / mass, coverageExponent);
}

const mixed = (segment: number, all: number): number => (1 - allShare) * segment + allShare * all;

function refusedRarity(seek: ReadSegment, their: ReadSegment, rarity: Float64Array): number {
  return sharedRarity(seek.terms, their.excluded, rarity) + sharedRarity(seek.excluded, their.terms, rarity);
}

/** A story is shown as it is, beside the reason: it carries scores, and no link of its own. */
function linksBetween(who: ReadMember, other: ReadMember, rarity: Float64Array): Link[] {
  const links: Link[] = [];
  const people = likenessOfPeople(who, other);
  const add = (way: Way, yours: ReadSegment, theirs: ReadSegment, strength: number): void => {
    const kind = way === 'you-give-what-they-seek' ? theirs.kind : yours.kind;
    const { language } = yours;
    links.push({ way, yours: yours.segment, theirs: theirs.segment, strength, kind, language });
  };
  for (const seek of who.seeks) {
    answersOf(seek, other, people, rarity, (their, strength, is) => {
      if (is === 'offer') add('they-give-what-you-seek', seek, their, strength);
      if (is === 'wish') add('you-both-seek', seek, their, strength);
    });
  }
  for (const seek of other.seeks) {
    answersOf(seek, who, people, rarity, (offer, strength, is) => {
      if (is === 'offer') add('you-give-what-they-seek', offer, seek, givingShare * strength);
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
