// What one member's segment is to another's wish: an offer, a story, or a wish of their own that two could share.
import type { Answer } from './evidence.ts';
import type { ReadSegment } from './reading.ts';

type Wish = Extract<Answer, { is: 'wish' }>;

/** What another's segment is to a wish; null where two who each need somebody else only want the same. */
export function answerBy(seek: ReadSegment, their: ReadSegment): Answer | null {
  if (their.is === 'story') return theirStory;
  const known = seek.kinds.length > 0 && their.kinds.length > 0;
  if (their.is === 'offer')
    return known && !seek.kinds.some((kind) => their.kinds.includes(kind)) ? otherOffer : theirOffer;
  if ((needsAnother(seek) || needsAnother(their)) && !(seek.forPeers && their.forPeers)) return null;
  const forPeers = seek.forPeers ? (their.forPeers ? 'both' : 'asker') : their.forPeers ? 'other' : 'neither';
  if (!known) return theirWish[forPeers].unknown;
  const common = seek.kinds.filter((kind) => their.kinds.includes(kind));
  // Two who want to learn the same still need a third who knows it.
  const agree = common.some((kind) => kind !== 'learning');
  return theirWish[forPeers][agree ? 'agree' : common.length > 0 ? 'unknown' : 'differ'];
}

const needsAnother = ({ kind }: ReadSegment): boolean => kind === 'mentorship' || kind === 'work';

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

/** Whether a segment could answer a wish at all, whatever it says. */
export const mayAnswer = (seek: ReadSegment, their: ReadSegment): boolean => answerBy(seek, their) !== null;
