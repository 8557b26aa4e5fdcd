// What a yes and a no to a meeting do: an introduction, a wait for the other, or a no that stands.
import type { Decision, Instant } from './decision.ts';
import { addedBy, type DatedInstant, type Event, isOpen, otherSide, type Side } from './introduction.ts';
import type { DecisionDraft } from './introduction-draft.ts';
import { leastTimeToAnswer } from './introduction-due.ts';
import type { LetterKind } from './letter.ts';

/** Two yeses introduce, at once or on the day the later of them named; one waits for the other. */
export function accept(
  draft: DecisionDraft,
  side: Side,
  received: Instant,
  notBefore?: DatedInstant,
  words?: string,
): Decision<Event> {
  const { introduction } = draft;
  const mine = introduction.sides[side];
  if (draft.beyondRecall()) return draft.note(side).answer(side, 'already-introduced').decision();
  if (mine.answer === 'declined' || blockedBy(draft, side)) return afterAll(draft, side, received);
  const alive = isOpen(introduction.stage) || introduction.stage === 'agreed';
  const inTime = received <= introduction.times.ends || mine.answer === 'accepted';
  if (!alive || !inTime) return acceptInVain(draft, side, received, notBefore, words);
  draft.fact({
    event: 'accepted',
    side,
    received,
    ...(notBefore && { notBefore }),
    ...(words && { words }),
  });
  const theirs = introduction.sides[otherSide(side)];
  const from = Math.max(notBefore?.at ?? 0, theirs.notBefore);
  if (theirs.answer === 'accepted' && theirs.doubt === null && from <= draft.circumstances.now) {
    return introduce(draft).decision();
  }
  hearYes(draft, side, notBefore, words);
  if (theirs.askedAt === null) askSecond(draft, otherSide(side));
  if (theirs.answer === 'accepted' && theirs.doubt === null) draft.fact({ event: 'agreed', until: from });
  return draft.decision();
}

/**
 * A yes behind a no: for this introduction the no stands, but a later round may propose the two again. Only what was
 * written after the no was heard takes it back, whatever is delivered first; who blocked the other did so for good.
 */
function afterAll(draft: DecisionDraft, side: Side, received: Instant): Decision<Event> {
  const no = draft.introduction.history.findLast(
    (event) => event.event === 'declined' && event.side === side,
  );
  const counts = no !== undefined && received >= no.at && !blockedBy(draft, side);
  if (counts) draft.fact({ event: 'heard', side, afterAll: true });
  else draft.note(side);
  return draft.answer(side, 'heard-no-stands').decision();
}

/** What is in doubt may be a no: nothing comes of a yes before they have said which it was. */
export function bringIntoDoubt(
  draft: DecisionDraft,
  side: Side,
  words: string,
  passable: boolean,
  quoted: string,
): Decision<Event> {
  draft.fact({ event: 'doubted', side, words: passable ? words : '' });
  return draft.answer(side, 'unclear-answer', { quoted }).decision();
}

/** It was no no: where both have said yes meanwhile, they meet. */
export function settle(draft: DecisionDraft, side: Side): void {
  const { stage, sides } = draft.introduction;
  draft.fact({ event: 'settled', side });
  const both = sides.a.answer === 'accepted' && sides.b.answer === 'accepted';
  if (stage !== 'half-accepted' || !both || sides[otherSide(side)].doubt !== null) return;
  const from = Math.max(sides.a.notBefore, sides.b.notBefore);
  if (from > draft.circumstances.now) draft.fact({ event: 'agreed', until: from });
  else introduce(draft);
}

/** A late yes, or one to an introduction that is over in secret, reads like any other yes until the close. */
function acceptInVain(
  draft: DecisionDraft,
  side: Side,
  received: Instant,
  notBefore?: DatedInstant,
  words?: string,
): Decision<Event> {
  const { introduction } = draft;
  const { closed, sides, stage } = introduction;
  if (!closed) {
    // With the day that was named, as any yes; only where the introduction is on its way the day means nothing.
    const from = stage === 'introduced' ? undefined : notBefore;
    return hearYes(draft.fact({ event: 'accepted-in-vain', side, received }), side, from, words).decision();
  }
  if (sides[side].acceptedInVain || sides[side].answer === 'accepted') return draft.note(side).decision();
  draft.fact({ event: 'accepted-in-vain', side, received });
  // Whoever was late is told so, which is about themselves; a yes that was in time hears what any such yes hears.
  return received > introduction.times.ends
    ? draft.answer(side, 'heard-too-late').decision()
    : notThisTime(draft, side, 'answer').decision();
}

/** Whether a no would take back a yes that can still come true. */
export const takesBackYes = (draft: DecisionDraft, side: Side): boolean =>
  draft.introduction.stage !== 'introduced' && afterYes(draft, side);

/** "No": it stands, whatever comes after it. */
export function decline(draft: DecisionDraft, side: Side): Decision<Event> {
  if (wasSilent(draft, side)) return declined(draft, side, 'heard-too-late');
  return declined(draft, side, afterYes(draft, side) ? 'heard-taken-back' : 'heard-no');
}

/**
 * "Not now", with the day from which the pair may be proposed again where they named one. A yes that was given is moved
 * to that day where they say no more than that (`moves`).
 */
export function postpone(
  draft: DecisionDraft,
  side: Side,
  until: DatedInstant | undefined,
  moves?: Instant,
): Decision<Event> {
  const { stage } = draft.introduction;
  if (until && moves !== undefined && stage !== 'introduced' && afterYes(draft, side))
    return accept(draft, side, moves, until, addedBy(draft.introduction, side) ?? undefined);
  return declined(draft, side, until ? 'heard-later' : 'heard-later-open', until);
}

function declined(
  draft: DecisionDraft,
  side: Side,
  heard: LetterKind,
  until?: DatedInstant,
): Decision<Event> {
  if (draft.beyondRecall()) return draft.note(side).answer(side, 'already-introduced').decision();
  draft.fact({ event: 'declined', side, ...(until && { until }) });
  return draft.answer(side, heard, until && { until: until.day }).decision();
}

/** Whether the round is over without a word of theirs to this person. */
export function wasSilent(draft: DecisionDraft, side: Side): boolean {
  const { closed, sides } = draft.introduction;
  return closed && sides[side].answer === 'none' && !sides[side].acceptedInVain && !blockedBy(draft, side);
}

/** Whether a word of theirs comes after their own yes, while that yes still counts as far as they know. */
function afterYes(draft: DecisionDraft, side: Side): boolean {
  const { introduction } = draft;
  const { answer, acceptedInVain } = introduction.sides[side];
  return (answer === 'accepted' || acceptedInVain) && !introduction.closed && !blockedBy(draft, side);
}

/** Whoever blocked the other has said no for good. */
export function blockedBy(draft: DecisionDraft, side: Side): boolean {
  return draft.introduction.history.some(
    (event) => event.event === 'withdrawn' && event.side === side && event.why === 'blocked',
  );
}

function askSecond(draft: DecisionDraft, side: Side): void {
  const { introduction, circumstances } = draft;
  if (introduction.times.ends - circumstances.now < leastTimeToAnswer) return;
  draft.fact({ event: 'asked', side });
  draft.write(side, 'ask');
}

export function introduce(draft: DecisionDraft): DecisionDraft {
  const { a, b } = draft.introduction;
  draft.fact({ event: 'introduced' });
  draft.letter({ kind: 'introduction', to: { pair: [a, b] }, pace: 'own' });
  return draft;
}

/** What they heard of their yes, once more. */
export function hearYesAgain(draft: DecisionDraft, side: Side): Decision<Event> {
  const said = draft.introduction.history.findLast((one) => one.event === 'accepted' && one.side === side);
  const day = said?.event === 'accepted' ? said.notBefore : undefined;
  return hearYes(draft.note(side), side, day).decision();
}

/** With the day and the words that travel with the yes, whatever becomes of it. */
function hearYes(draft: DecisionDraft, side: Side, notBefore?: DatedInstant, words?: string): DecisionDraft {
  return draft.letter({
    kind: notBefore ? 'heard-yes-from-date' : 'heard-yes',
    to: { member: draft.introduction[side] },
    pace: 'answer',
    ...(notBefore && { facts: { notBefore: notBefore.day } }),
    ...(words && { beside: [{ kind: 'with-yes', facts: { words } }] }),
  });
}

export function notThisTime(draft: DecisionDraft, side: Side, pace: 'own' | 'answer' = 'own'): DecisionDraft {
  draft.letter({ kind: 'not-this-time', to: { member: draft.introduction[side] }, pace });
  return draft;
}
