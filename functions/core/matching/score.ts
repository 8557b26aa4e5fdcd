// How much each of two members would gain from meeting the other, in both directions and with the segments that carry it.
import type { Candidate, Kind, Segment } from './rules.ts';
import { stemsOf } from './words.ts';

/** How one member gains: they get what they look for, both look for the same, or they can give what is looked for. */
export type Way = 'they-give-what-you-seek' | 'you-both-seek' | 'you-give-what-they-seek';

/** Two segments that meet: one of the member who gains, one of the other. */
export interface Link {
  readonly way: Way;
  readonly yours: Segment;
  readonly theirs: Segment;
  /** Strength of the link, 0 to 1. */
  readonly strength: number;
  readonly kind: Kind | null;
  /** Stems that both segments hold, rarest first. */
  readonly shared: readonly string[];
}

/** What one member would gain from the other. */
export interface Gain {
  /** The whole gain, 0 to 1, the joy of being able to give included. */
  readonly score: number;
  /** How well the other meets what they seek, 0 to 1, giving left out. */
  readonly meets: number;
  /** The links behind it, strongest first. */
  readonly links: readonly Link[];
}

export interface Scorer {
  /** What the first would gain from the second. */
  readonly gain: (who: Candidate, other: Candidate) => Gain;
}

/** Kinds in which two who look for the same can be that for each other. */
const mutualKinds: readonly Kind[] = ['peer support', 'learning', 'curiosity', 'collaboration'];

/** Being asked for what one offered is welcome, but less than finding what one seeks. */
const givingShare = 0.5;
const seekSeekShare = 0.8;
/** What agreement of kinds alone is worth where no word is shared. */
const kindAlone = 0.12;
/** The summed rarity (natural log) of shared words at which a link is half as strong as can be. */
const halfRarity = 3;
/** Imagined people who use none of the words, so that rarity means something among two members as well. */
const outsiders = 40;

interface Read {
  readonly segment: Segment;
  readonly stems: ReadonlySet<string>;
}

/** Prepares the scores of one community: rarity of words is counted over its members. */
export function scorerFor(members: readonly Candidate[]): Scorer {
  const read = new Map<string, { seeks: Read[]; offers: Read[] }>();
  const holders = new Map<string, number>();
  for (const member of members) {
    const seeks = member.seeks.map(readSegment);
    const offers = member.offers.map(readSegment);
    read.set(member.id, { seeks, offers });
    const all = new Set([...seeks, ...offers].flatMap((part) => [...part.stems]));
    for (const stem of all) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const rarity = (stem: string): number => {
    const count = holders.get(stem) ?? 0;
    return Math.log(1 + (members.length + outsiders - count + 0.5) / (count + 0.5));
  };

  const link = (way: Way, yours: Read, theirs: Read, who: Candidate, other: Candidate): Link => {
    const shared = [...yours.stems].filter((stem) => theirs.stems.has(stem));
    shared.sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
    const weight = shared.reduce((sum, stem) => sum + rarity(stem), 0);
    const words = weight / (weight + halfRarity);
    const agreement = kindAgreement(yours.segment, theirs.segment, who, other);
    const strength =
      (kindAlone * Math.max(0, agreement) + (1 - kindAlone) * words) * (agreement < 0 ? 0.5 : 1);
    return {
      way,
      yours: yours.segment,
      theirs: theirs.segment,
      strength: strength * shareOf(way),
      kind: yours.segment.kind ?? theirs.segment.kind ?? null,
      shared,
    };
  };

  const gain = (who: Candidate, other: Candidate): Gain => {
    const ours = read.get(who.id);
    const theirs = read.get(other.id);
    if (ours === undefined || theirs === undefined) throw new RangeError('not a member of this round');
    const links: Link[] = [];
    const connect = (way: Way, from: readonly Read[], to: readonly Read[]): void => {
      for (const a of from) for (const b of to) links.push(link(way, a, b, who, other));
    };
    connect('they-give-what-you-seek', ours.seeks, theirs.offers);
    const mutual = (part: Read): boolean =>
      part.segment.kind === undefined || mutualKinds.includes(part.segment.kind);
    connect('you-both-seek', ours.seeks.filter(mutual), theirs.seeks.filter(mutual));
    connect('you-give-what-they-seek', ours.offers, theirs.seeks);
    links.sort((a, b) => b.strength - a.strength);
    const best = (ways: (way: Way) => boolean): number =>
      links.find((candidate) => ways(candidate.way))?.strength ?? 0;
    const meets = best((way) => way !== 'you-give-what-they-seek');
    return { score: Math.max(meets, links[0]?.strength ?? 0), meets, links };
  };
  return { gain };
}

/** Both directions in one number: the harmonic mean, which a one-sided pair cannot raise. */
export function reciprocal(forward: number, backward: number): number {
  return forward + backward === 0 ? 0 : (2 * forward * backward) / (forward + backward);
}

function readSegment(segment: Segment): Read {
  return { segment, stems: new Set(stemsOf(segment.text)) };
}

function shareOf(way: Way): number {
  if (way === 'you-both-seek') return seekSeekShare;
  return way === 'you-give-what-they-seek' ? givingShare : 1;
}

/** 1 where the kinds agree, 0 where nothing is said, -1 where they contradict each other. */
function kindAgreement(yours: Segment, theirs: Segment, who: Candidate, other: Candidate): number {
  const ours = yours.kind === undefined ? who.kinds : [yours.kind];
  const others = theirs.kind === undefined ? other.kinds : [theirs.kind];
  if (ours.length === 0 || others.length === 0) return 0;
  return ours.some((kind) => others.includes(kind)) ? 1 : -1;
}
