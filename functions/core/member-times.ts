// When a member next wants attention: how long what waits for them, or for an organiser, is waited for.
import { patience, readBackReminder } from './conversation.ts';
import { day, type Instant } from './decision.ts';
import type { Intention } from './intention.ts';
import type { Member } from './member.ts';
import type { Day } from './reading.ts';

/** An unconfirmed sign-up lives this long. */
export const confirmationTime = 3 * day;

/** An invitation lives longer, since whoever gets it did not ask for it. */
const invitationTime = 14 * day;

/** Whether the first letter was an invitation, and no form has been filled in since. */
export const isInvitation = ({ invited, attempt }: Member): boolean => invited === true && attempt === 1;

/** Until when the link in the first letter is good. */
export const confirmableUntil = (member: Member): Instant =>
  (member.held?.confirmFrom ?? member.signedUpAt) +
  (isInvitation(member) ? invitationTime : confirmationTime);

/** After this an intention is asked about before it is used again. */
export const agedAfter = 90 * day;

/** "Not this time" so often in a row is a matter for a person. */
export const mostMissed = 3;

/** Whether nobody is proposed to them, until an organiser has written or they say themselves that they are back. */
export const rests = ({ missed }: Member): boolean => (missed ?? 0) >= mostMissed;

/** Days before an absence on which nobody is proposed any more, who would have to be answered in it. */
const packingDays = 3;

/** Whether nobody is proposed to them on that day, since they are away, or will be before they could answer. */
export function isAway({ away }: Pick<Member, 'away'>, today: Day): boolean {
  if (!away) return false;
  const leaves = new Date(Date.parse(away.from) - packingDays * day).toISOString().slice(0, 10);
  return today >= leaves && today < away.until;
}

/** An organiser who has not written is asked again after this. */
const askedForWordEvery = 30 * day;

/** When the organisers are to be asked once more for a word to somebody who rests; null where nobody waits for one. */
export const wordDue = (member: Member): Instant | null =>
  member.standing === 'active' && rests(member) ? (member.wordAskedAt ?? 0) + askedForWordEvery : null;

/** When an intention was said or last confirmed. */
export const saidAt = (intention: Intention, member: Member): Instant =>
  intention.since ?? member.confirmedAt ?? member.signedUpAt;

/** When a question of our own comes up next; null when none does. */
export function questionDue(member: Member): Instant | null {
  if (member.standing !== 'active') return null;
  const { open } = member;
  if (open) {
    const reminds = open.asks === 'read-back' && !open.reminded;
    return open.at + (reminds ? readBackReminder : patience[open.asks]);
  }
  const aged = member.profile.intentions
    .filter(({ direction }) => direction === 'seek')
    .map((one) => saidAt(one, member) + agedAfter);
  if (member.interview && !member.interview.over) return member.askFrom ?? 0;
  return aged.length === 0 ? null : Math.max(Math.min(...aged), member.askFrom ?? 0);
}

/** When the member next wants attention; undefined when nothing waits. */
export function memberWakes(member: Member): Instant | undefined {
  if (member.withdrawing || member.forgetting) return 0;
  if (member.standing === 'unconfirmed') return confirmableUntil(member);
  if (member.standing === 'paused' && member.pausedUntil !== null) return member.pausedUntil;
  const due = [questionDue(member), wordDue(member)].filter((at) => at !== null);
  return due.length > 0 ? Math.min(...due) : undefined;
}
