// Puts a question to a member: the fact that it waits, and its letter, with the number by which the answer finds it.
import type { Asking } from './conversation.ts';
import type { Decision, Instant } from './decision.ts';
import type { LetterKind, Pace } from './letter.ts';
import type { Member, MemberEvent } from './member.ts';

/** A letter to somebody of whom it is asked whether to delete everything: an answer to it answers that. */
export function beforeForget(
  { id, open }: Member,
  kind: 'before-forget' | 'your-data',
): Decision<MemberEvent> {
  const facts = { number: String(open?.number ?? 0) };
  const beside = kind === 'your-data' ? { beside: [{ kind: 'still-to-forget' } as const] } : {};
  return {
    events: [{ event: 'heard' }],
    letters: [{ kind, to: { member: id }, pace: 'answer', facts, ...beside }],
  };
}

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
