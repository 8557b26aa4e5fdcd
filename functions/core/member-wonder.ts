// Puts a question to a member: the fact that it waits, and its letter, with the number by which the answer finds it.
import type { Asking } from './conversation.ts';
import type { Decision, Instant } from './decision.ts';
import type { LetterKind, Pace } from './letter.ts';
import type { Member, MemberEvent } from './member.ts';

/** One question takes the place of the other: nobody has two to answer. */
export function wonder(
  member: Member,
  asking: Asking,
  kind: LetterKind,
  pace: Pace,
  now: Instant,
  facts: Readonly<Record<string, string>> = {},
): Decision<MemberEvent> {
  const number = String((member.questions ?? 0) + 1);
  return {
    events: [{ event: 'wondered', asking, at: now }],
    letters: [{ kind, to: { member: member.id }, pace, facts: { ...facts, number } }],
  };
}
