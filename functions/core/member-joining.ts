// How somebody becomes a member: the sign-up, its confirmation, and the organiser's yes where one is needed.
import { type Decision, type Instant, nothing } from './decision.ts';
import type { Letter } from './letter.ts';
import type { Member, MemberCommand, MemberEvent, MemberRefusal } from './member.ts';
import { beginInterview } from './member-questions.ts';
import { confirmableUntil } from './member-times.ts';

export function signUp(
  member: Member | null,
  command: Extract<MemberCommand, { do: 'sign-up' }>,
  now: Instant,
): Decision<MemberEvent> {
  const waits = member?.standing === 'unconfirmed';
  if (!member || waits) {
    const { id, community, profile, invited, marks, inviter } = command;
    const facts = { attempt: String((member?.attempt ?? 0) + 1), ...(inviter && { inviter }) };
    const kind = invited ? 'invitation' : 'confirm';
    const letter: Letter = { kind, to: { member: id }, pace: 'due', facts };
    const event = {
      event: 'signed-up',
      id,
      community,
      profile,
      ...(invited && { invited }),
      ...(marks && { marks }),
      at: now,
    } as const;
    return { events: [event], letters: [letter] };
  }
  // Whoever left or cannot be reached hears nothing: anybody could type their address.
  if (member.standing === 'left' || member.standing === 'unreachable') return nothing;
  return {
    events: [{ event: 'heard' }],
    letters: [{ kind: 'already-member', to: { member: member.id }, pace: 'unproved' }],
  };
}

export function confirm(
  member: Member,
  attempt: number | 'newest',
  needsApproval: boolean,
  now: Instant,
): Decision<MemberEvent> | MemberRefusal {
  if (member.standing === 'left' || member.standing === 'unreachable') return { refused: 'gone' };
  if (member.standing !== 'unconfirmed') return nothing;
  if (confirmableUntil(member) <= now) return { refused: 'expired' };
  if (attempt !== 'newest' && attempt !== member.attempt % 100) return { refused: 'newer-sign-up' };
  const to = { member: member.id };
  const letters: readonly Letter[] = needsApproval
    ? [
        { kind: 'application', to: { organiser: 'all' }, pace: 'own' },
        { kind: 'waiting-for-organiser', to, pace: 'answer' },
      ]
    : [{ kind: 'welcome', to, pace: 'answer' }];
  const interview = needsApproval ? [] : beginInterview(member, now);
  return { events: [{ event: 'confirmed', at: now, needsApproval }, ...interview], letters };
}

/**
 * Back, by a mail of their own, from having left before they were a member ("wrong link, sorry"): where they stood. The
 * address is asked about anew, with the words that they signed up with; an organiser who had to say yes still has to.
 */
export function returnEarly(
  { id, community, profile, invited, marks, attempt }: Member,
  leftAs: NonNullable<Member['leftAs']>,
  now: Instant,
): Decision<MemberEvent> {
  const to = { member: id };
  if (leftAs === 'applied')
    return {
      events: [{ event: 'applied-again' }],
      letters: [
        { kind: 'application', to: { organiser: 'all' }, pace: 'own' },
        { kind: 'waiting-for-organiser', to, pace: 'answer' },
      ],
    };
  const signedUp = { id, community, profile, ...(invited && { invited }), ...(marks && { marks }), at: now };
  const facts = { attempt: String(attempt + 1) };
  return {
    events: [{ event: 'signed-up', ...signedUp }],
    letters: [{ kind: 'confirm', to, pace: 'answer', facts }],
  };
}

export function judgeApplication(
  member: Member,
  judgement: 'admit' | 'refuse',
  organiser: string,
  now: Instant,
): Decision<MemberEvent> | MemberRefusal {
  if (member.standing !== 'applied') return { refused: 'not-waiting' };
  const to = { member: member.id };
  return judgement === 'admit'
    ? {
        events: [{ event: 'admitted' }, ...beginInterview(member, now)],
        letters: [
          { kind: 'welcome', to, pace: 'own' },
          { kind: 'heard-admit', to: { organiser }, pace: 'answer' },
        ],
      }
    : {
        events: [{ event: 'not-admitted' }],
        letters: [
          { kind: 'not-admitted', to, pace: 'due' },
          { kind: 'heard-not-admit', to: { organiser }, pace: 'answer' },
        ],
      };
}

/** The organiser's answer was no clear yes or no: one question back. */
export function judgeUnclear(
  member: Member,
  organiser: string,
  words: string,
): Decision<MemberEvent> | MemberRefusal {
  if (member.standing !== 'applied') return { refused: 'not-waiting' };
  const letter: Letter = {
    kind: 'unclear-application',
    to: { organiser },
    pace: 'answer',
    facts: { quoted: words },
  };
  return { events: [{ event: 'heard' }], letters: [letter] };
}
