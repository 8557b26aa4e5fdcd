// What one member's segment is to another's wish: an offer, a story, or a wish of their own that two could share.
import type { Answer } from './evidence.ts';
import type { HeardSegment } from './reading.ts';
import { otherTongue } from './tongues.ts';

type Wish = Extract<Answer, { is: 'wish' }>;

/** What another's segment is to a wish; null where two who each need somebody else only want the same, or it is another language. */
export function answerBy(seek: HeardSegment, their: HeardSegment): Answer | null {
  if (their.is !== 'seek' && otherTongue(seek.tongues, their.tongues)) return null;
  if (their.is === 'story') return theirStory;
  const known = seek.kinds.length > 0 && their.kinds.length > 0;
  if (their.is === 'offer')
    return known && !seek.kinds.some((kind) => their.kinds.includes(kind)) ? otherOffer : theirOffer;
  if (!mayAnswer(seek, their)) return null;
  const forPeers = seek.forPeers ? (their.forPeers ? 'both' : 'asker') : their.forPeers ? 'other' : 'neither';
  if (!known) return theirWish[forPeers].unknown;
  const common = seek.kinds.filter((kind) => their.kinds.includes(kind));
  // Two who want to learn the same still need a third who knows it.
  const agree = common.some((kind) => kind !== 'learning');
  return theirWish[forPeers][agree ? 'agree' : common.length > 0 ? 'unknown' : 'differ'];
}

const needsAnother = ({ kind }: HeardSegment): boolean => kind === 'mentorship' || kind === 'work';

// Made once: millions of pairs are looked at.
const theirStory: Answer = { is: 'story' };
const theirOffer: Answer = { is: 'offer', kindsDiffer: false };
const otherOffer: Answer = { is: 'offer', kindsDiffer: true };
const wishOf = (forPeers: Wish['forPeers']) => ({
  agree: { is: 'wish', forPeers, kinds: 'agree' } as const,
  differ: { is: 'wish', forPeers, kinds: 'differ' } as const,
  unknown: { is: 'wish', forPeers, kinds: 'unknown' } as const,
});
const theirWish = {
  both: wishOf('both'),
  asker: wishOf('asker'),
  other: wishOf('other'),
  neither: wishOf('neither'),
};

/**
 * What decides whether segments could answer each other at all, whatever they say, as a number: anything may be answered by an offer or a
 * story, and a wish by a wish unless one of the two needs somebody else and not both are for peers.
 */
export function sortOf(segment: HeardSegment): number {
  if (segment.is !== 'seek') return 0;
  return isWish | (needsAnother(segment) ? needing : 0) | (segment.forPeers ? ofPeers : 0);
}

const isWish = 1;
const needing = 2;
const ofPeers = 4;

/** Whether a segment of the one sort may answer a seek of the other. */
export const sortsAnswer = (seek: number, their: number): boolean =>
  (their & isWish) === 0 || ((seek | their) & needing) === 0 || (seek & their & ofPeers) !== 0;

/** Whether a segment could answer a wish at all, whatever it says. */
export const mayAnswer = (seek: HeardSegment, their: HeardSegment): boolean =>
  sortsAnswer(sortOf(seek), sortOf(their));
