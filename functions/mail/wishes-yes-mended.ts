// What follows a yes and sounds like a no may only mend what we understood of it: "no, 15 December, not January".
import type { ReadingAbout } from './read/interpret.ts';
import { read } from './read.ts';
import { pattern } from './wishes-words.ts';
import { hasExceptions, takesBack } from './wishes-yes.ts';

/** What a yes is after it was mended: from another day on, from none, or something that we have to ask about. */
export type MendedYes = { readonly day: string | null } | 'unclear';

/** A no that answers what we wrote, and denies nothing of what follows. */
const answering =
  /^\W*(?:(?:no|nope|nein|nee|nö|non|oh no|hang on|wait|halt|moment|mais non|que no|ay no)(?![\p{L}])[\s,.;:!–-]*)+/iu;

/** "Not January", "instead of the 12th": the day that is not meant. */
const notMeant =
  /(?<![\p{L}])(?:(?:and |und |et |y )?(?:not|nicht|pas|no|non) (?:(?:in|im|en|on|am|le|el|before|vor|avant|antes de|until|from|ab) )?(?:the |den |dem |de |du )?[\p{L}\p{N}.]+(?: [\p{L}]+)?(?=[\s.,;!]*$)|(?:instead of|rather than|not|statt|anstatt|und nicht|au lieu (?:de|du)|plutôt que|et pas|en lugar de(?:l)?|en vez de(?:l)?|y no)(?: (?:the|den|dem|des|le|la|el|am|on))?(?: \p{N}+(?:st|nd|rd|th|er|\.)?)?(?: (?!but|aber|mais|pero)\p{L}+)?)/giu;

/** "I said", "you misread me": they set us right, and say nothing new. */
const setsRight = pattern(
  '(?:i|we) (?:never |did ?n.t |did not |only |just |already )*(?:said|say|meant|mean|wrote|write|told)|you (?:have |.ve )?(?:mis\\p{L}+|got (?:me|it|that) wrong)|that.s not what|(?:did ?n.t|not|never) (?:take|took|taken) (?:it|that|this|anything|my yes) back|in(?:to)? my mouth|misread|misunder\\p{L}+',
  '(?:ich )?(?:hab\\p{L}*|hatte) (?:\\p{L}+ ){0,4}(?:gesagt|gemeint|geschrieben)|(?:so )?(?:meinte|sagte|schrieb) ich|ich (?:meinte?|sagte)|nichts zurückgenommen|falsch verstanden|missverst\\p{L}+|(?:das )?stimmt (?:so )?nicht',
  'j.(?:ai|avais) (?:\\p{L}+ ){0,3}(?:dit|écrit)|je (?:n.ai (?:pas|jamais) )?(?:voulais dire|disais|parlais)|(?:mal|pas) (?:lu|compris)|malentendu|rien retiré|ce n.est pas ce que',
  '(?:yo )?(?:no )?(?:he dicho|dije|decía|quise decir|quería decir|escribí)|(?:me (?:has|habéis|han) )?(?:entendido mal|malentendi\\p{L}+|leído mal)|no es lo que',
);

/**
 * What words behind a yes mend of it, read from what stands in them without the "no" and the day that is not meant. Null
 * where they plainly take it back.
 */
export function mendedYes(text: string, about: ReadingAbout): MendedYes | null {
  if (takesBack.test(text) && !setsRight.test(text)) return null;
  if (hasExceptions(text)) return { day: null };
  const rest = withoutTheOther(text.trim().replace(answering, ''));
  const { kind, notBefore, until } = read(`Yes, ${rest}`, about);
  const day = notBefore ?? until;
  if (day !== null && (kind === 'accept' || kind === 'later')) return { day };
  return setsRight.test(text) ? 'unclear' : null;
}

/** "The 15th instead of the 12th" without the 12th. */
export const withoutTheOther = (text: string): string => text.replace(notMeant, ' ').replace(/\s{2,}/gu, ' ');
