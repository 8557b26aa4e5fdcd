// When things of one introduction are due, and whether a letter still speaks of what is so.
import { day, hour, type Instant } from './decision.ts';
import { type Introduction, isOpen, type Side, type Times } from './introduction.ts';
import type { LetterKind } from './letter.ts';

/** A giver who is asked second gets at least this long, or is not asked. */
export const leastTimeToAnswer = 72 * hour;

/** A reminder that would leave less than this is not worth sending. */
const leastTimeAfterReminder = day;

/** Whether a time of it is still to come, so that a hold moves it. */
export const hasDeadlines = ({ closed, stage, followedUp }: Introduction): boolean =>
  stage === 'introduced' ? !followedUp : !closed;

/** When this side is to be reminded, or null: told only by its own answer, never by the other's. */
export function reminderDue(introduction: Introduction, side: Side): Instant | null {
  const state = introduction.sides[side];
  const silent = state.answer === 'none' && !state.acceptedInVain && !state.gone && !state.reminded;
  if (!silent || state.waitsFrom === null || introduction.closed) return null;
  return reminderOf(introduction.times, state.waitsFrom);
}

/** When somebody who was asked then is to be reminded; null where too little time would be left. */
export function reminderOf({ ends, remindAfter }: Times, askedAt: Instant): Instant | null {
  const at = askedAt + remindAfter;
  return ends - at >= leastTimeAfterReminder ? at : null;
}

/** Whether a question of the introduction lies with a side: the ask, or later how it went. */
export function waitsFor({ sides, closed, followedUp, stage }: Introduction, side: Side): boolean {
  const { askedAt, answer, acceptedInVain, doubt, gone, met } = sides[side];
  if (stage === 'introduced') return followedUp && met === null;
  const unanswered = answer === 'none' && !acceptedInVain;
  return askedAt !== null && (unanswered || doubt !== null) && !gone && !closed;
}

/**
 * When "not this time" is due to whoever said yes, or null: the same instant however it ended. Two who agreed on a day
 * come to that only while one of the yeses is in doubt, and not before the day.
 */
export function closeDue(introduction: Introduction): Instant | null {
  const { stage, closed, times, agreedUntil } = introduction;
  if (closed || stage === 'introduced') return null;
  if (stage !== 'agreed') return times.closes;
  return isInDoubt(introduction) ? Math.max(times.closes, agreedUntil ?? 0) : null;
}

/** Whether one of the two has written what may be a no, and not said yet which it was. */
export const isInDoubt = ({ sides }: Introduction): boolean =>
  sides.a.doubt !== null || sides.b.doubt !== null;

export function followUpDue(introduction: Introduction): Instant | null {
  if (introduction.stage !== 'introduced' || introduction.followedUp) return null;
  return (introduction.introducedAt ?? 0) + introduction.times.followUpAfter;
}

/** Three months after an introduction. */
const nudgeAfter = 90 * day;

/** Sides who told that they met, or will: silence, and a no, are left in peace. */
export const inTouch = ({ sides }: Introduction): readonly Side[] =>
  (['a', 'b'] as const).filter((side) => sides[side].met === 'yes' || sides[side].met === 'not-yet');

export function nudgeDue(introduction: Introduction): Instant | null {
  const { stage, nudged, introducedAt } = introduction;
  if (stage !== 'introduced' || nudged || inTouch(introduction).length === 0) return null;
  return (introducedAt ?? 0) + nudgeAfter;
}

/**
 * When the introduction next wants attention of itself; undefined when it rests. Its round comes by when whoever was
 * asked with it is to be reminded and when it closes: a time that all of a round share needs no entry in the index
 * for each, and an entry costs four writes with every letter.
 */
export function introductionWakes(introduction: Introduction): Instant | undefined {
  const opened = introduction.history[0]?.at;
  const askedLater = (side: Side) => introduction.sides[side].askedAt !== opened;
  const times = [
    askedLater('a') ? reminderDue(introduction, 'a') : null,
    askedLater('b') ? reminderDue(introduction, 'b') : null,
    followUpDue(introduction),
    nudgeDue(introduction),
    introduction.stage === 'agreed' ? (closeDue(introduction) ?? introduction.agreedUntil) : null,
  ].filter((at) => at !== null);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Whether a letter still speaks of what is so, for the side it goes to; looked at again just before it goes. */
export function stillTrue(introduction: Introduction, kind: LetterKind, side: Side | null): boolean {
  const { stage, sides, closed } = introduction;
  const unanswered = side !== null && sides[side].answer === 'none' && !sides[side].gone;
  switch (kind) {
    case 'ask':
      return isOpen(stage) && unanswered;
    case 'reminder':
      return unanswered && !closed;
    case 'introduction':
      return stage === 'introduced' && !sides.a.gone && !sides.b.gone;
    case 'follow-up':
      return stage === 'introduced';
    case 'three-months':
    case 'thanks':
      return stage === 'introduced';
    case 'question-to-you':
      return !closed && side !== null && sides[side].answer !== 'declined' && !sides[side].gone;
    case 'their-answer':
      return !closed;
    case 'not-this-time':
      return stage !== 'introduced';
    default:
      return true;
  }
}
