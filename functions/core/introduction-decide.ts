// The rules of one introduction: what each command is answered with. Pure; a state table stands in the tests.
import { type Cause, type Decision, type Instant, nothing } from './decision.ts';
import type { Span } from './hold.ts';
import {
  type Command,
  type Event,
  type Introduction,
  isOpen,
  type Proposal,
  type Side,
  type Withdrawal,
} from './introduction.ts';
import { followUp, takeBackThanks, takeThanks, thank } from './introduction-afterwards.ts';
import { accept, decline, introduce, notThisTime, postpone, takesBackYes } from './introduction-consent.ts';
import { type Circumstances, DecisionDraft, type IntroductionRefusal } from './introduction-draft.ts';
import {
  closeDue,
  followUpDue,
  hasDeadlines,
  inTouch,
  isInDoubt,
  nudgeDue,
  reminderDue,
} from './introduction-due.ts';
import {
  answerOther,
  answerQuestion,
  askQuestion,
  explain,
  insist,
  unclear,
  unproved,
  withholdAnswer,
} from './introduction-words.ts';

/**
 * Answers a command with facts and letters. The same cause twice changes nothing, and so does a command
 * that comes too late to matter; a decline stands, whatever is delivered in whatever order.
 */
export function decide(
  introduction: Introduction | null,
  command: Command,
  circumstances: Circumstances,
): Decision<Event> | IntroductionRefusal {
  const { now, cause } = circumstances;
  if (!introduction) {
    return command.do === 'propose' ? propose(command.proposal, now, cause) : { refused: 'not-proposed' };
  }
  if (command.do === 'propose') return { refused: 'already-proposed' };
  if (introduction.history.some((event) => event.cause.id === cause.id)) return nothing;
  const draft = new DecisionDraft(introduction, circumstances);
  if (command.do === 'come-due') return comeDue(draft, command.held ?? false);
  if (command.do === 'hold') return hold(draft, command.spans);
  if (introduction.sides[command.side].askedAt === null && command.do !== 'withdraw') {
    return { refused: 'not-asked' };
  }
  switch (command.do) {
    case 'accept':
      return accept(draft, command.side, command.received, command.notBefore, command.words);
    case 'decline':
    case 'later':
      if (command.regret && draft.introduction.closed) return draft.note(command.side).decision();
      if (command.do === 'decline' && command.afterYes && takesBackYes(draft, command.side))
        return decide(introduction, command.afterYes, circumstances);
      return command.do === 'decline'
        ? decline(draft, command.side)
        : postpone(draft, command.side, command.until, command.moves);
    case 'insist':
      return insist(draft, command);
    case 'ask-question':
      return askQuestion(draft, command.side, command.words, command.passable);
    case 'answer-other':
      return answerOther(draft, command);
    case 'thank':
      return thank(draft, command.side, command.words, command.settled);
    case 'take-back-thanks':
      return takeBackThanks(draft, command.side, command.words);
    case 'withhold-answer':
      return withholdAnswer(draft, command.side, command.words, command.organiser);
    case 'explain':
      return explain(draft, command.side, command.topics);
    case 'answer-question':
      return answerQuestion(draft, command.side, command.words);
    case 'say-thanks':
      return takeThanks(draft, command.side, command.words);
    case 'say-unclear':
      return unclear(draft, command.side, command.words);
    case 'answer-unproved':
      return unproved(draft, command.side, command.yes);
    case 'follow-up':
      return followUp(draft, command);
    case 'withdraw':
      return withdraw(draft, command.side, command.why);
  }
}

function propose(proposal: Proposal, now: Instant, cause: Cause): Decision<Event> {
  const first: readonly Side[] =
    proposal.order === 'together' ? ['a', 'b'] : [proposal.order === 'a-first' ? 'a' : 'b'];
  return {
    events: [
      { event: 'proposed', proposal, at: now, cause },
      ...first.map((side): Event => ({ event: 'asked', side, at: now, cause })),
    ],
    letters: first.map((side) => ({ kind: 'ask', to: { member: proposal[side] }, pace: 'own' })),
  };
}

function withdraw(draft: DecisionDraft, side: Side, why: Withdrawal): Decision<Event> {
  const { introduction } = draft;
  if (draft.beyondRecall() || introduction.sides[side].gone) return nothing;
  if (why === 'held' && !isOpen(introduction.stage) && introduction.stage !== 'agreed') return nothing;
  return draft.fact({ event: 'withdrawn', side, why }).decision();
}

/** Times that are still to come are later by what was held; what was counted is not counted twice. */
function hold(draft: DecisionDraft, spans: readonly Span[]): Decision<Event> {
  if (!hasDeadlines(draft.introduction)) return nothing;
  let { heldUpTo } = draft.introduction;
  for (const { from, to } of spans) {
    if (to <= heldUpTo) continue;
    draft.fact({ event: 'held', from: Math.max(from, heldUpTo), to });
    heldUpTo = to;
  }
  return draft.decision();
}

/** Everything whose time has come: introduction held for a date, reminders, the close, the follow-up. */
function comeDue(draft: DecisionDraft, held: boolean): Decision<Event> {
  const { introduction } = draft;
  const { now } = draft.circumstances;
  const agreed = introduction.stage === 'agreed' && !isInDoubt(introduction);
  if (agreed && (introduction.agreedUntil ?? 0) <= now) introduce(draft);
  for (const side of ['a', 'b'] as const) {
    const at = reminderDue(introduction, side);
    if (!held && at !== null && at <= now && now < introduction.times.closes) {
      draft.fact({ event: 'reminded', side });
      draft.write(side, 'reminder');
    }
  }
  const closesAt = closeDue(introduction);
  if (!held && closesAt !== null && closesAt <= now) close(draft);
  const followUpAt = followUpDue(introduction);
  // Nobody is asked how it went before they have heard of one another.
  const knowEachOther = draft.circumstances.introductionLetter === 'gone';
  if (followUpAt !== null && followUpAt <= now && knowEachOther) askHowItWent(draft);
  const nudgeAt = nudgeDue(introduction);
  if (nudgeAt !== null && nudgeAt <= now) nudge(draft);
  return draft.decision();
}

function close(draft: DecisionDraft): void {
  if (isOpen(draft.introduction.stage) || draft.introduction.stage === 'agreed')
    draft.fact({ event: 'expired' });
  for (const side of ['a', 'b'] as const) {
    const state = draft.introduction.sides[side];
    if ((state.answer === 'accepted' || state.acceptedInVain) && !state.gone) notThisTime(draft, side);
  }
  draft.fact({ event: 'closed' });
}

function nudge(draft: DecisionDraft): void {
  draft.fact({ event: 'nudged' });
  for (const side of inTouch(draft.introduction)) {
    draft.write(side, 'three-months');
  }
}

function askHowItWent(draft: DecisionDraft): void {
  draft.fact({ event: 'followed-up' });
  for (const side of ['a', 'b'] as const) {
    draft.write(side, 'follow-up');
  }
}
