// What the two say after they were introduced: how it went, and a word of thanks.
import type { Decision } from './decision.ts';
import { type Command, type Event, isOpen, otherSide, type Side } from './introduction.ts';
import type { DecisionDraft, IntroductionRefusal } from './introduction-draft.ts';
import { unclear } from './introduction-words.ts';
import type { Letter, LetterKind } from './letter.ts';

/** A word of thanks goes to the other as it stands; without words we ask for them once more. */
export function thank(
  draft: DecisionDraft,
  side: Side,
  words: string | null,
  settled?: true,
): Decision<Event> | IntroductionRefusal {
  if (draft.introduction.stage !== 'introduced') return { refused: 'not-introduced' };
  if (words === null) return heard(draft.note(side), side, 'no-thanks');
  if (words === '') return unlessSettled(draft.note(side), side, 'heard-met', settled);
  draft.fact({ event: 'thanked', side });
  draft.write(otherSide(side), 'thanks', { words });
  return unlessSettled(draft, side, 'heard-thanks', settled, { words });
}

/** Thanks leave at once: whoever would have them back is told that they have gone, and other words go after them. */
export function takeBackThanks(
  draft: DecisionDraft,
  side: Side,
  words: string | null,
): Decision<Event> | IntroductionRefusal {
  if (draft.introduction.stage !== 'introduced') return { refused: 'not-introduced' };
  const gone = draft.introduction.history.some((one) => one.event === 'thanked' && one.side === side);
  if (words === null) return heard(draft.note(side), side, gone ? 'thanks-gone' : 'no-thanks');
  draft.fact({ event: 'thanked', side });
  draft.write(otherSide(side), 'thanks', { words });
  const letter: Letter = {
    kind: 'heard-thanks',
    to: { member: draft.introduction[side] },
    pace: 'answer',
    facts: { words },
    ...(gone && { beside: [{ kind: 'thanks-gone' }] }),
  };
  return draft.letter(letter).decision();
}

/** Thanks want no letter back; only where our question has no answer yet, they may stand for one, and we ask. */
export function takeThanks(draft: DecisionDraft, side: Side, words: string): Decision<Event> {
  const { stage, closed, sides } = draft.introduction;
  const waits = isOpen(stage) && !closed && sides[side].answer === 'none' && !sides[side].acceptedInVain;
  return waits && sides[side].unclear === 0 ? unclear(draft, side, words) : draft.note(side).decision();
}

/** How it went, and one line back of what was understood. */
export function followUp(
  draft: DecisionDraft,
  { side, met, words, thanks, unhelped, settled, bare, plans }: Extract<Command, { do: 'follow-up' }>,
): Decision<Event> | IntroductionRefusal {
  const { stage, history, sides } = draft.introduction;
  if (stage !== 'introduced') return { refused: 'not-introduced' };
  if (plans && !draft.introduction.followedUp) return draft.note(side).decision();
  if (bare && sides[side].met === 'yes') return heard(draft.note(side), side, 'more');
  draft.fact({ event: 'outcome-told', side, met, words });
  if (thanks) return thank(draft, side, thanks, settled);
  if (met !== 'yes') return heard(draft, side, met);
  if (unhelped) return heard(draft, side, settled ? 'more' : 'unhelped');
  const thanked = history.some((one) => one.event === 'thanked' && one.side === side);
  return thanked ? heard(draft, side, 'more') : unlessSettled(draft, side, 'heard-met', settled);
}

/** What we understood, as letters say it. */
export type Understood = 'not-yet' | 'no' | 'unhelped' | 'more' | 'no-thanks' | 'thanks-gone';

const heard = (draft: DecisionDraft, side: Side, outcome: Understood): Decision<Event> =>
  draft.answer(side, 'heard-follow-up', { outcome }).decision();

/** How to say that it is settled is told to whoever has not said so. */
function unlessSettled(
  draft: DecisionDraft,
  side: Side,
  kind: LetterKind,
  settled: true | undefined,
  facts?: Letter['facts'],
): Decision<Event> {
  const letter: Letter = {
    kind,
    to: { member: draft.introduction[side] },
    pace: 'answer',
    ...(facts && { facts }),
    ...(!settled && { beside: [{ kind: 'say-done' }] }),
  };
  return draft.letter(letter).decision();
}
