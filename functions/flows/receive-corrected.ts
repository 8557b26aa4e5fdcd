// What we hold of somebody that is to read otherwise, or is not to be told, in whatever letter they say so.
import { type Correction, correctedBy } from '../core/corrections.ts';
import { languageOf, termsOf } from '../core/matching/words.ts';
import type { MemberWish } from '../core/member.ts';
import { plainCorrectionsIn } from '../mail/corrections.ts';
import { wordsAfterLabel } from '../mail/wishes.ts';
import { hushes } from '../mail/wishes-short.ts';
import { speaksToUs, toldIn } from '../mail/wishes-spoken.ts';
import type { Writer } from './receive-apply.ts';

/**
 * What somebody does not want told: said in whatever answer, it holds at once, and is no answer itself. "Skip the small talk"
 * is one, unless we hold such words.
 */
export function leftOutIn(text: string, { member: { profile } }: Writer): readonly Correction[] {
  const out = plainCorrectionsIn(text).filter(
    ({ how, words, which }) =>
      (how === 'leave-out' || how === 'leave-out-sentence') &&
      // "I'd rather not say much" names nothing.
      (which !== undefined || termsOf(words, languageOf(words, profile.language)).size > 0),
  );
  if (out.length === 0 || hushes(text)) return out;
  const told = { language: profile.language, before: profile };
  return correctedBy(profile, out, told).draft === null ? [] : out;
}

/**
 * "Instead of A say B", "leave out the company": what we hold is to read otherwise, and is no text of its own. In answer
 * to an ask, where "leave it out" is a no, only what we do hold.
 */
export function correctionOf(text: string, { introduction, member }: Writer): MemberWish | null {
  if (wordsAfterLabel(text) !== null) return null;
  const corrections = plainCorrectionsIn(text, { orMore: true });
  const told = { language: member.profile.language, before: member.profile };
  // What may say something else, too, is a correction only where we hold what is meant.
  const mustHold = introduction !== null || corrections.some(({ vague }) => vague);
  if (corrections.length === 0 || (mustHold && !correctedBy(member.profile, corrections, told).draft))
    return null;
  return { do: 'correct', corrections };
}

/** Whether what somebody asks to have otherwise is among what we hold. */
export function holdsWhatIsMeant(text: string, { member: { profile } }: Writer): boolean {
  const corrections = plainCorrectionsIn(text);
  const told = { language: profile.language, before: profile };
  return corrections.length > 0 && correctedBy(profile, corrections, told).draft !== null;
}

/** The same of what is read as news: an addition is new words, unless it is asked for ("can you also mention ...?"). */
export const replacedIn = (text: string, writer: Writer): MemberWish | null =>
  plainCorrectionsIn(text, { orMore: text.includes('?') || speaksToUs(toldIn(text)) }).length > 0
    ? correctionOf(text, writer)
    : null;
