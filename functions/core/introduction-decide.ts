// The rules of one introduction: what each command is answered with. Pure; a state table stands in the tests.
import { type Cause, type Decision, type Instant, nothing } from './decision.ts';
import type { Span } from './hold.ts';
import {
  type Command,
  type DatedInstant,
  type Event,
  type Introduction,
  isOpen,
  otherSide,
  type Proposal,
  type Side,
  type Withdrawal,
} from './introduction.ts';
import { type Circumstances, DecisionDraft, type IntroductionRefusal } from './introduction-draft.ts';
import {
  closeDue,
  followUpDue,
  hasDeadlines,
  inTouch,
  leastTimeToAnswer,
  nudgeDue,
  reminderDue,
} from './introduction-due.ts';
import {
  answerOther,
  answerQuestion,
  askQuestion,
  followUp,
  takeThanks,
  thank,
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
      return decline(
        draft,
        command.side,
        undefined,
        takesBack(draft, command.side) ? 'heard-taken-back' : 'heard-no',
      );
    case 'later':
      return decline(draft, command.side, command.until, command.until ? 'heard-later' : 'heard-later-open');
    case 'ask-question':
      return askQuestion(draft, command.side, command.words, command.passable);
    case 'answer-other':
      return answerOther(draft, command);
    case 'thank':
      return thank(draft, command.side, command.words);
    case 'withhold-answer':
      return withholdAnswer(draft, command.side, command.words, command.organiser);
    case 'answer-question':
      return answerQuestion(draft, command.side, command.words);
    case 'say-thanks':
      return takeThanks(draft, command.side, command.words);
    case 'say-unclear':
      return unclear(draft, command.side, command.words);
    case 'answer-unproved':
      return unproved(draft, command.side, command.yes);
    case 'follow-up':
      return followUp(draft, command.side, command.met, command.words);
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

function accept(
  draft: DecisionDraft,
  side: Side,
  received: Instant,
  notBefore?: DatedInstant,
  words?: string,
): Decision<Event> {
  const { introduction } = draft;
  const mine = introduction.sides[side];
  if (draft.beyondRecall()) return draft.note(side).answer(side, 'already-introduced').decision();
  if (mine.answer === 'declined' || blockedBy(draft, side))
    return draft.note(side).answer(side, 'heard-no-stands').decision();
  const alive = isOpen(introduction.stage) || introduction.stage === 'agreed';
  const inTime = received <= introduction.times.ends || mine.answer === 'accepted';
  if (!alive || !inTime) return acceptInVain(draft, side, received, notBefore);
  draft.fact({
    event: 'accepted',
    side,
    received,
    ...(notBefore && { notBefore }),
    ...(words && { words }),
  });
  const other = otherSide(side);
  const theirs = introduction.sides[other];
  const from = Math.max(notBefore?.at ?? 0, theirs.notBefore);
  if (theirs.answer !== 'accepted') {
    hearYes(draft, side, notBefore);
    if (theirs.askedAt === null) askSecond(draft, other);
    return draft.decision();
  }
  if (from > draft.circumstances.now) {
    return hearYes(draft.fact({ event: 'agreed', until: from }), side, notBefore).decision();
  }
  return introduce(draft).decision();
}

/** "No", or "not now" with the day from which the pair may be proposed again. */
function decline(
  draft: DecisionDraft,
  side: Side,
  until: DatedInstant | undefined,
  heard: 'heard-no' | 'heard-taken-back' | 'heard-later' | 'heard-later-open',
): Decision<Event> {
  if (draft.beyondRecall()) return draft.note(side).answer(side, 'already-introduced').decision();
  draft.fact({ event: 'declined', side, ...(until && { until }) });
  return draft.answer(side, heard, until && { until: until.day }).decision();
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
  if (introduction.stage === 'agreed' && (introduction.agreedUntil ?? 0) <= now) introduce(draft);
  for (const side of ['a', 'b'] as const) {
    const at = reminderDue(introduction, side);
    if (!held && at !== null && at <= now && now < introduction.times.closes) {
      draft.fact({ event: 'reminded', side });
      draft.write(side, 'reminder');
    }
  }
  if (!held && closeDue(introduction) !== null && introduction.times.closes <= now) close(draft);
  const followUpAt = followUpDue(introduction);
  // Nobody is asked how it went before they have heard of one another.
  const knowEachOther = draft.circumstances.introductionLetter === 'gone';
  if (followUpAt !== null && followUpAt <= now && knowEachOther) askHowItWent(draft);
  const nudgeAt = nudgeDue(introduction);
  if (nudgeAt !== null && nudgeAt <= now) nudge(draft);
  return draft.decision();
}

/** A no after one's own yes, while that yes still counts as far as they know. */
function takesBack(draft: DecisionDraft, side: Side): boolean {
  const { introduction } = draft;
  const { answer, acceptedInVain } = introduction.sides[side];
  return (answer === 'accepted' || acceptedInVain) && !introduction.closed && !blockedBy(draft, side);
}

/** Whoever blocked the other has said no for good. */
function blockedBy(draft: DecisionDraft, side: Side): boolean {
  return draft.introduction.history.some(
    (event) => event.event === 'withdrawn' && event.side === side && event.why === 'blocked',
  );
}

function close(draft: DecisionDraft): void {
  if (isOpen(draft.introduction.stage)) draft.fact({ event: 'expired' });
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

/** A late yes, or one to an introduction that is over in secret, reads like any other yes until the close. */
function acceptInVain(
  draft: DecisionDraft,
  side: Side,
  received: Instant,
  notBefore?: DatedInstant,
): Decision<Event> {
  const { introduction } = draft;
  const { closed, sides, stage } = introduction;
  if (!closed) {
    // With the day that was named, as any yes; only where the introduction is on its way the day means nothing.
    const from = stage === 'introduced' ? undefined : notBefore;
    return hearYes(draft.fact({ event: 'accepted-in-vain', side, received }), side, from).decision();
  }
  if (sides[side].acceptedInVain || sides[side].answer === 'accepted') return draft.note(side).decision();
  draft.fact({ event: 'accepted-in-vain', side, received });
  // Whoever was late is told so, which is about themselves; a yes that was in time hears what any such yes hears.
  return received > introduction.times.ends
    ? draft.answer(side, 'heard-too-late').decision()
    : notThisTime(draft, side, 'answer').decision();
}

function askSecond(draft: DecisionDraft, side: Side): void {
  const { introduction, circumstances } = draft;
  if (introduction.times.ends - circumstances.now < leastTimeToAnswer) return;
  draft.fact({ event: 'asked', side });
  draft.write(side, 'ask');
}

function introduce(draft: DecisionDraft): DecisionDraft {
  const { a, b } = draft.introduction;
  draft.fact({ event: 'introduced' });
  draft.letter({ kind: 'introduction', to: { pair: [a, b] }, pace: 'own' });
  return draft;
}

function hearYes(draft: DecisionDraft, side: Side, notBefore?: DatedInstant): DecisionDraft {
  return notBefore
    ? draft.answer(side, 'heard-yes-from-date', { notBefore: notBefore.day })
    : draft.answer(side, 'heard-yes');
}

function notThisTime(draft: DecisionDraft, side: Side, pace: 'own' | 'answer' = 'own'): DecisionDraft {
  draft.letter({ kind: 'not-this-time', to: { member: draft.introduction[side] }, pace });
  return draft;
}
