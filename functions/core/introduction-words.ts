// What the two say and ask around an introduction: questions, answers, and what we cannot make out.
import { type Decision, day, nothing } from './decision.ts';
import { type Accept, type Command, type Event, isOpen, otherSide, type Side } from './introduction.ts';
import {
  accept,
  blockedBy,
  bringIntoDoubt,
  decline,
  hearYesAgain,
  settle,
  wasSilent,
} from './introduction-consent.ts';
import type { DecisionDraft, IntroductionRefusal } from './introduction-draft.ts';
import type { Letter, LetterKind, Topic } from './letter.ts';

/**
 * To the other, where they know of the ask and nothing in it tells who asks; else to the organiser. The same word back.
 * One at a time: what is asked on top of it must not fill the other's days.
 */
export function askQuestion(
  draft: DecisionDraft,
  side: Side,
  words: string,
  passable: boolean,
): Decision<Event> {
  const other = draft.introduction.sides[otherSide(side)];
  const isThere = other.askedAt !== null && other.answer !== 'declined' && !other.gone;
  const inTime = draft.circumstances.now < draft.introduction.times.ends;
  const before = draft.introduction.history.findLast(
    (one) => (one.event === 'questioned' || one.event === 'question-answered') && one.side === side,
  );
  const isFirst = before?.event !== 'questioned';
  if (!passable || !isFirst || !isThere || !inTime || !isOpen(draft.introduction.stage)) {
    const afterwards = draft.beyondRecall();
    return pass(
      draft,
      side,
      'questioned',
      afterwards ? 'question-general-for-organiser' : 'question-for-organiser',
      words,
    );
  }
  draft.fact({ event: 'questioned', side });
  draft.write(otherSide(side), 'question-to-you', { words, asker: side });
  return draft.answer(side, heardQuestion(draft, side)).decision();
}

/** What they themselves have answered, as far as they know. */
function answerOf({ introduction }: DecisionDraft, side: Side): Topic {
  const { answer, acceptedInVain } = introduction.sides[side];
  if (answer === 'declined') return 'your-no';
  return answer === 'accepted' || acceptedInVain ? 'your-yes' : 'no-answer';
}

/** How all of this works; that our own question stays open meanwhile is said to whom it does. */
export function explain(draft: DecisionDraft, side: Side, topics?: readonly Topic[]): Decision<Event> {
  const to = { member: draft.introduction[side] };
  const known = topics?.map((one) => (one === 'your-yes' ? answerOf(draft, side) : one));
  const letter: Letter = known
    ? { kind: 'answers', to, pace: 'answer', facts: { topics: known.join(' ') } }
    : { kind: 'about-us', to, pace: 'answer' };
  const isAsked =
    draft.introduction.sides[side].answer === 'none' && heardQuestion(draft, side) === 'heard-question';
  draft.note(side).letter({ ...letter, ...(isAsked && { beside: [{ kind: 'still-open' }] }) });
  return draft.decision();
}

type AnswerOther = Extract<Command, { do: 'answer-other' }>;

/**
 * The answer to a question of the other: passed on without a name, or given back where it holds one. What may be a no
 * to meeting them is not passed on: they are asked which it was, and a no that is said again stands.
 */
export function answerOther(
  draft: DecisionDraft,
  command: AnswerOther,
): Decision<Event> | IntroductionRefusal {
  const { side, words, passable, meant, quoted = words } = command;
  const { introduction } = draft;
  const asker = otherSide(side);
  const asked = introduction.history.some((event) => event.event === 'questioned' && event.side === asker);
  if (!asked || introduction.closed) return nothing;
  const { answer, doubt } = introduction.sides[side];
  if (meant === 'perhaps no' && !draft.beyondRecall())
    return bringIntoDoubt(draft, side, doubt ? `${doubt}\n\n${words}` : words, passable, quoted);
  if (meant === 'no' && !draft.beyondRecall()) {
    // Letters that wait to introduce them leave no time to ask.
    const said = doubt !== null || answer === 'declined' || introduction.stage === 'introduced';
    return said ? decline(draft, side) : bringIntoDoubt(draft, side, words, passable, quoted);
  }
  const passed = passedOn(draft, command);
  if (meant === 'yes' && passed === '') return unclear(draft, side, quoted);
  if (!passable || passed === '')
    return draft.note(side).answer(side, 'words-not-kept', { quoted }).decision();
  const yes = (meant !== 'yes' || doubt !== null) && answer !== 'accepted' ? command.yes : undefined;
  if (doubt !== null && !yes) settle(draft, side);
  draft.fact({ event: 'question-answered', side: asker });
  if (!yes) heardAnswer(draft, side, passed, command.perhaps);
  const theirs = introduction.sides[asker];
  if (theirs.answer !== 'declined' && !theirs.gone) draft.answer(asker, 'their-answer', { answer: passed });
  return yes ? withYes(draft, yes) : draft.decision();
}

/** What goes on: the answer, with what was in doubt. "Pass it on" may come after what settled it, and never goes on itself. */
function passedOn({ introduction }: DecisionDraft, { side, words, meant }: AnswerOther): string {
  const { doubt } = introduction.sides[side];
  const last = introduction.history.findLast((event) => event.event === 'doubted' && event.side === side);
  const doubted = doubt ?? (meant === 'itself' && last?.event === 'doubted' ? last.words : null);
  if (doubted === null) return words;
  return meant === 'itself' || meant === 'yes' ? doubted : `${doubted}\n\n${words}`.trim();
}

/** A yes beside the answer is a yes like any other; its letter says that the answer goes on, too. */
function withYes(draft: DecisionDraft, { side, received, notBefore, words }: Accept): Decision<Event> {
  const to = draft.introduction[side];
  const { events, letters } = accept(draft, side, received, notBefore, words);
  const isTold = (letter: Letter): boolean =>
    (letter.kind === 'heard-yes' || letter.kind === 'heard-yes-from-date') &&
    'member' in letter.to &&
    letter.to.member === to;
  if (!letters.some(isTold)) return draft.answer(side, 'heard-answer').decision();
  const beside = { kind: 'heard-answer' } as const;
  return {
    events,
    letters: letters.map((one) => (isTold(one) ? { ...one, beside: [...(one.beside ?? []), beside] } : one)),
  };
}

/** That the answer goes on; and whether what was kept of it is a yes, where they have not answered us yet. */
function heardAnswer(draft: DecisionDraft, side: Side, words: string, perhaps?: string): void {
  const { answer, acceptedInVain } = draft.introduction.sides[side];
  const isOpen = answer === 'none' && !acceptedInVain && !draft.beyondRecall();
  if (perhaps !== undefined && isOpen) draft.answer(side, 'heard-answer-kept', { words, quoted: perhaps });
  else draft.answer(side, 'heard-answer');
}

export function answerQuestion(draft: DecisionDraft, side: Side, words: string): Decision<Event> {
  const { introduction } = draft.fact({ event: 'question-answered', side });
  const to = { member: introduction[side] };
  const waits =
    isOpen(introduction.stage) && !introduction.closed && introduction.sides[side].answer === 'none';
  return draft
    .letter({
      kind: 'organiser-answer',
      to,
      pace: 'answer',
      facts: { answer: words },
      ...(waits && { beside: [{ kind: 'still-open' }] }),
    })
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

/**
 * "It was a yes": after a no it counts for later rounds, a yes stands, and where we asked what they meant it is one where
 * it says nothing else. Where nothing was asked we ask.
 */
export function insist(
  draft: DecisionDraft,
  { side, yes, plain, words }: Extract<Command, { do: 'insist' }>,
): Decision<Event> {
  const { history, sides } = draft.introduction;
  const { answer, doubt, unclear: asked } = sides[side];
  const said = history.findLast((one) => 'side' in one && one.side === side && one.event !== 'reminded');
  const answersUs = plain && (asked > 0 || doubt !== null || said?.event === 'questioned');
  if (draft.beyondRecall() || answer === 'declined' || answersUs)
    return accept(draft, side, yes.received, yes.notBefore, yes.words);
  return answer === 'accepted' ? hearYesAgain(draft, side) : unclear(draft, side, words);
}

/** The first time one question back; the second time in a row a person looks at it. */
export function unclear(draft: DecisionDraft, side: Side, words: string): Decision<Event> {
  const mine = draft.introduction.sides[side];
  const afterwards = draft.beyondRecall();
  // Whoever told how it went owes us nothing more: what they add is kept in mind, not asked about.
  if (afterwards && mine.met !== null)
    return draft.note(side).answer(side, 'heard-follow-up', { outcome: 'more' }).decision();
  if (mine.unclear > 0) {
    return pass(draft, side, 'unclear', 'unclear-for-organiser', words);
  }
  const kind = afterwards ? 'unclear-follow-up' : unclearBefore(draft, side);
  return draft.fact({ event: 'unclear', side }).answer(side, kind, { quoted: words }).decision();
}

/** Where no yes can come true any more none is offered: whoever is late is told so, others are asked what they mean. */
function unclearBefore(draft: DecisionDraft, side: Side): LetterKind {
  if (wasSilent(draft, side)) return 'heard-too-late';
  const { closed, sides } = draft.introduction;
  const over = closed || sides[side].answer === 'declined' || blockedBy(draft, side);
  return over ? 'unclear-general' : 'unclear';
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

/** That a question is passed on; that ours stays open meanwhile is said only to whom it does, by their own answer. */
function heardQuestion(draft: DecisionDraft, side: Side): LetterKind {
  const { closed, sides } = draft.introduction;
  const { answer, acceptedInVain } = sides[side];
  if (draft.beyondRecall() || closed || answer === 'declined') return 'heard-question-general';
  return answer === 'accepted' || acceptedInVain ? 'heard-question-after-yes' : 'heard-question';
}

/** Passes a member's words to the organiser, and tells the member so. */
function pass(
  draft: DecisionDraft,
  side: Side,
  event: 'questioned' | 'unclear',
  kind: 'question-for-organiser' | 'question-general-for-organiser' | 'unclear-for-organiser',
  words: string,
): Decision<Event> {
  draft.fact({ event, side });
  draft.letter({ kind, to: { organiser: 'all' }, pace: 'own', facts: { side, words } });
  return draft
    .answer(side, event === 'questioned' ? heardQuestion(draft, side) : 'heard-passed-on')
    .decision();
}
