// What the two say and ask around an introduction: questions, answers, thanks, and how it went.
import { type Decision, day, nothing } from './decision.ts';
import { type Event, isOpen, type Met, otherSide, type Side } from './introduction.ts';
import type { DecisionDraft, IntroductionRefusal } from './introduction-draft.ts';

/** To the other, where they know of the ask and nothing in it tells who asks; else to the organiser. The same word back. */
export function askQuestion(
  draft: DecisionDraft,
  side: Side,
  words: string,
  passable: boolean,
): Decision<Event> {
  const other = draft.introduction.sides[otherSide(side)];
  const isThere = other.askedAt !== null && other.answer !== 'declined' && !other.gone;
  const inTime = draft.circumstances.now < draft.introduction.times.ends;
  if (!passable || !isThere || !inTime || !isOpen(draft.introduction.stage)) {
    return pass(draft, side, 'questioned', 'question-for-organiser', words);
  }
  draft.fact({ event: 'questioned', side });
  draft.write(otherSide(side), 'question-to-you', { words });
  return draft.answer(side, 'heard-question').decision();
}

/** The answer to a question of the other: passed on without a name, or given back where it holds one. */
export function answerOther(
  draft: DecisionDraft,
  side: Side,
  words: string,
  passable: boolean,
): Decision<Event> {
  const { introduction } = draft;
  const asker = otherSide(side);
  const asked = introduction.history.some((event) => event.event === 'questioned' && event.side === asker);
  if (!asked || introduction.closed) return nothing;
  if (!passable) return draft.note(side).answer(side, 'words-not-kept', { quoted: words }).decision();
  draft.fact({ event: 'question-answered', side: asker }).answer(side, 'heard-answer');
  const { answer, gone } = introduction.sides[asker];
  if (answer === 'declined' || gone) return draft.decision();
  return draft.answer(asker, 'their-answer', { answer: words }).decision();
}

/** A word of thanks goes to the other as it stands; without words we ask for them once more. */
export function thank(
  draft: DecisionDraft,
  side: Side,
  words: string | null,
): Decision<Event> | IntroductionRefusal {
  if (draft.introduction.stage !== 'introduced') return { refused: 'not-introduced' };
  if (words === null) return draft.note(side).answer(side, 'heard-follow-up').decision();
  if (words === '') return draft.note(side).answer(side, 'heard-met').decision();
  draft.fact({ event: 'thanked', side });
  draft.write(otherSide(side), 'thanks', { words });
  return draft.answer(side, 'heard-thanks').decision();
}

export function answerQuestion(draft: DecisionDraft, side: Side, words: string): Decision<Event> {
  return draft
    .fact({ event: 'question-answered', side })
    .answer(side, 'organiser-answer', { answer: words })
    .decision();
}

export function withholdAnswer(
  draft: DecisionDraft,
  side: Side,
  words: string,
  organiser: string,
): Decision<Event> {
  draft.note(side).letter({
    kind: 'answer-withheld',
    to: { organiser },
    pace: 'answer',
    facts: { side, quoted: words },
  });
  return draft.decision();
}

/** The first time one question back; the second time in a row a person looks at it. */
export function unclear(draft: DecisionDraft, side: Side, words: string): Decision<Event> {
  if (draft.introduction.sides[side].unclear > 0) {
    return pass(draft, side, 'unclear', 'unclear-for-organiser', words);
  }
  return draft.fact({ event: 'unclear', side }).answer(side, 'unclear', { quoted: words }).decision();
}

/** An answer that is not proved to be the member's: nothing is decided, the member is asked, once a day. */
export function unproved(draft: DecisionDraft, side: Side, yes: boolean): Decision<Event> {
  const lately = draft.circumstances.now - day;
  const askedLately = draft.introduction.history.some(
    (event) => event.event === 'unproved' && event.side === side && event.at > lately,
  );
  if (draft.introduction.closed || askedLately) return nothing;
  draft.fact({ event: 'unproved', side });
  draft.letter({
    kind: yes ? 'confirm-yes' : 'other-address',
    to: { member: draft.introduction[side] },
    pace: 'unproved',
  });
  return draft.decision();
}

export function followUp(
  draft: DecisionDraft,
  side: Side,
  met: Met,
  words: string,
): Decision<Event> | IntroductionRefusal {
  if (draft.introduction.stage !== 'introduced') return { refused: 'not-introduced' };
  const heard = met === 'yes' ? 'heard-met' : 'heard-follow-up';
  return draft.fact({ event: 'outcome-told', side, met, words }).answer(side, heard).decision();
}

/** Passes a member's words to the organiser, and tells the member so. */
function pass(
  draft: DecisionDraft,
  side: Side,
  event: 'questioned' | 'unclear',
  kind: 'question-for-organiser' | 'unclear-for-organiser',
  words: string,
): Decision<Event> {
  draft.fact({ event, side });
  draft.letter({ kind, to: { organiser: 'all' }, pace: 'own', facts: { side, words } });
  return draft.answer(side, event === 'questioned' ? 'heard-question' : 'heard-passed-on').decision();
}
