// The rules of one introduction: what each command is answered with. Pure; a state table stands in the tests.
import { type Cause, type Decision, day, type Instant, nothing, type Refusal } from './decision.ts';
import type { Span } from './hold.ts';
import {
  type Command,
  closeDue,
  type DatedInstant,
  type Event,
  followUpDue,
  hasDeadlines,
  type Introduction,
  inTouch,
  isOpen,
  leastTimeToAnswer,
  type Met,
  nudgeDue,
  otherSide,
  type Proposal,
  reminderDue,
  type Side,
  type Withdrawal,
} from './introduction.ts';
import type { Letter } from './letter.ts';

export type IntroductionRefusal = Refusal<
  'already-proposed' | 'not-proposed' | 'not-asked' | 'not-introduced'
>;

/** What the decider must know beside the introduction: the one time, and whether its letter has left the outbox. */
export interface Circumstances {
  readonly now: Instant;
  readonly cause: Cause;
  readonly introductionLetter: 'waiting' | 'gone';
}

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
  const decider = new Decider(introduction, circumstances);
  if (command.do === 'come-due') return decider.comeDue(command.held ?? false);
  if (command.do === 'hold') return decider.hold(command.spans);
  if (introduction.sides[command.side].askedAt === null && command.do !== 'withdraw') {
    return { refused: 'not-asked' };
  }
  switch (command.do) {
    case 'accept':
      return decider.accept(command.side, command.received, command.notBefore, command.words);
    case 'decline':
      return decider.decline(command.side, undefined, 'heard-no');
    case 'later':
      return decider.decline(command.side, command.until, command.until ? 'heard-later' : 'heard-later-open');
    case 'ask-question':
      return decider.askQuestion(command.side, command.words, command.passable);
    case 'answer-other':
      return decider.answerOther(command.side, command.words, command.passable);
    case 'thank':
      return decider.thank(command.side, command.words);
    case 'withhold-answer':
      return decider.withholdAnswer(command.side, command.words, command.organiser);
    case 'answer-question':
      return decider.answerQuestion(command.side, command.words);
    case 'say-unclear':
      return decider.unclear(command.side, command.words);
    case 'answer-unproved':
      return decider.unproved(command.side, command.yes);
    case 'follow-up':
      return decider.followUp(command.side, command.met, command.words);
    case 'withdraw':
      return decider.withdraw(command.side, command.why);
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

/** One decision in the making: collects facts and letters, so that each rule below says only what it adds. */
class Decider {
  private readonly events: Event[] = [];
  private readonly letters: Letter[] = [];
  private readonly introduction: Introduction;
  private readonly circumstances: Circumstances;

  constructor(introduction: Introduction, circumstances: Circumstances) {
    this.introduction = introduction;
    this.circumstances = circumstances;
  }

  accept(side: Side, received: Instant, notBefore?: DatedInstant, words?: string): Decision<Event> {
    const { introduction } = this;
    const mine = introduction.sides[side];
    if (this.beyondRecall()) return this.note(side).answer(side, 'already-introduced').decision();
    if (mine.answer === 'declined' || this.blockedBy(side))
      return this.note(side).answer(side, 'heard-no-stands').decision();
    const alive = isOpen(introduction.stage) || introduction.stage === 'agreed';
    const inTime = received <= introduction.times.ends || mine.answer === 'accepted';
    if (!alive || !inTime) return this.acceptInVain(side, received, notBefore);
    this.fact({
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
      this.hearYes(side, notBefore);
      if (theirs.askedAt === null) this.askSecond(other);
      return this.decision();
    }
    if (from > this.circumstances.now) {
      return this.fact({ event: 'agreed', until: from }).hearYes(side, notBefore).decision();
    }
    return this.introduce().decision();
  }

  /** "No", or "not now" with the day from which the pair may be proposed again. */
  decline(
    side: Side,
    until: DatedInstant | undefined,
    heard: 'heard-no' | 'heard-later' | 'heard-later-open',
  ): Decision<Event> {
    if (this.beyondRecall()) return this.note(side).answer(side, 'already-introduced').decision();
    this.fact({ event: 'declined', side, ...(until && { until }) });
    return this.answer(side, heard, until && { until: until.day }).decision();
  }

  withdraw(side: Side, why: Withdrawal): Decision<Event> {
    const { introduction } = this;
    if (this.beyondRecall() || introduction.sides[side].gone) return nothing;
    return this.fact({ event: 'withdrawn', side, why }).decision();
  }

  /** Passes a member's words to the organiser, and tells the member so. */
  pass(
    side: Side,
    event: 'questioned' | 'unclear',
    kind: 'question-for-organiser' | 'unclear-for-organiser',
    words: string,
  ): Decision<Event> {
    this.fact({ event, side });
    this.letters.push({ kind, to: { organiser: 'all' }, pace: 'own', facts: { side, words } });
    return this.answer(side, event === 'questioned' ? 'heard-question' : 'heard-passed-on').decision();
  }

  /** To the other, where they know of the ask and nothing in it tells who asks; else to the organiser. The same word back. */
  askQuestion(side: Side, words: string, passable: boolean): Decision<Event> {
    const other = this.introduction.sides[otherSide(side)];
    const isThere = other.askedAt !== null && other.answer !== 'declined' && !other.gone;
    const inTime = this.circumstances.now < this.introduction.times.ends;
    if (!passable || !isThere || !inTime || !isOpen(this.introduction.stage)) {
      return this.pass(side, 'questioned', 'question-for-organiser', words);
    }
    this.fact({ event: 'questioned', side });
    this.letters.push({
      kind: 'question-to-you',
      to: { member: this.introduction[otherSide(side)] },
      pace: 'own',
      facts: { words },
    });
    return this.answer(side, 'heard-question').decision();
  }

  /** The answer to a question of the other: passed on without a name, or given back where it holds one. */
  answerOther(side: Side, words: string, passable: boolean): Decision<Event> {
    const { introduction } = this;
    const asker = otherSide(side);
    const asked = introduction.history.some((event) => event.event === 'questioned' && event.side === asker);
    if (!asked || introduction.closed) return nothing;
    if (!passable) return this.note(side).answer(side, 'words-not-kept', { quoted: words }).decision();
    this.fact({ event: 'question-answered', side: asker }).answer(side, 'heard-answer');
    const { answer, gone } = introduction.sides[asker];
    if (answer === 'declined' || gone) return this.decision();
    return this.answer(asker, 'their-answer', { answer: words }).decision();
  }

  /** A word of thanks goes to the other as it stands; without words we ask for them once more. */
  thank(side: Side, words: string | null): Decision<Event> | IntroductionRefusal {
    if (this.introduction.stage !== 'introduced') return { refused: 'not-introduced' };
    if (words === null) return this.note(side).answer(side, 'heard-follow-up').decision();
    if (words === '') return this.note(side).answer(side, 'heard-met').decision();
    this.fact({ event: 'thanked', side });
    const to = { member: this.introduction[otherSide(side)] };
    this.letters.push({ kind: 'thanks', to, pace: 'own', facts: { words } });
    return this.answer(side, 'heard-thanks').decision();
  }

  answerQuestion(side: Side, words: string): Decision<Event> {
    return this.fact({ event: 'question-answered', side })
      .answer(side, 'organiser-answer', { answer: words })
      .decision();
  }

  withholdAnswer(side: Side, words: string, organiser: string): Decision<Event> {
    this.note(side).letters.push({
      kind: 'answer-withheld',
      to: { organiser },
      pace: 'answer',
      facts: { side, quoted: words },
    });
    return this.decision();
  }

  /** The first time one question back; the second time in a row a person looks at it. */
  unclear(side: Side, words: string): Decision<Event> {
    if (this.introduction.sides[side].unclear > 0) {
      return this.pass(side, 'unclear', 'unclear-for-organiser', words);
    }
    return this.fact({ event: 'unclear', side }).answer(side, 'unclear', { quoted: words }).decision();
  }

  /** An answer that is not proved to be the member's: nothing is decided, the member is asked, once a day. */
  unproved(side: Side, yes: boolean): Decision<Event> {
    const lately = this.circumstances.now - day;
    const askedLately = this.introduction.history.some(
      (event) => event.event === 'unproved' && event.side === side && event.at > lately,
    );
    if (this.introduction.closed || askedLately) return nothing;
    this.fact({ event: 'unproved', side });
    this.letters.push({
      kind: yes ? 'confirm-yes' : 'other-address',
      to: { member: this.introduction[side] },
      pace: 'unproved',
    });
    return this.decision();
  }

  followUp(side: Side, met: Met, words: string): Decision<Event> | IntroductionRefusal {
    if (this.introduction.stage !== 'introduced') return { refused: 'not-introduced' };
    const heard = met === 'yes' ? 'heard-met' : 'heard-follow-up';
    return this.fact({ event: 'outcome-told', side, met, words }).answer(side, heard).decision();
  }

  /** Times that are still to come are later by what was held; what was counted is not counted twice. */
  hold(spans: readonly Span[]): Decision<Event> {
    if (!hasDeadlines(this.introduction)) return nothing;
    let { heldUpTo } = this.introduction;
    for (const { from, to } of spans) {
      if (to <= heldUpTo) continue;
      this.fact({ event: 'held', from: Math.max(from, heldUpTo), to });
      heldUpTo = to;
    }
    return this.decision();
  }

  /** Everything whose time has come: introduction held for a date, reminders, the close, the follow-up. */
  comeDue(held: boolean): Decision<Event> {
    const { introduction } = this;
    const { now } = this.circumstances;
    if (introduction.stage === 'agreed' && (introduction.agreedUntil ?? 0) <= now) this.introduce();
    for (const side of ['a', 'b'] as const) {
      const at = reminderDue(introduction, side);
      if (!held && at !== null && at <= now && now < introduction.times.closes) {
        this.fact({ event: 'reminded', side });
        this.letters.push({ kind: 'reminder', to: { member: introduction[side] }, pace: 'own' });
      }
    }
    if (!held && closeDue(introduction) !== null && introduction.times.closes <= now) this.close();
    const followUpAt = followUpDue(introduction);
    // Nobody is asked how it went before they have heard of one another.
    const knowEachOther = this.circumstances.introductionLetter === 'gone';
    if (followUpAt !== null && followUpAt <= now && knowEachOther) this.askHowItWent();
    const nudgeAt = nudgeDue(introduction);
    if (nudgeAt !== null && nudgeAt <= now) this.nudge();
    return this.decision();
  }

  /** Whoever blocked the other has said no for good. */
  private blockedBy(side: Side): boolean {
    return this.introduction.history.some(
      (event) => event.event === 'withdrawn' && event.side === side && event.why === 'blocked',
    );
  }

  private close(): void {
    if (isOpen(this.introduction.stage)) this.fact({ event: 'expired' });
    for (const side of ['a', 'b'] as const) {
      const state = this.introduction.sides[side];
      if ((state.answer === 'accepted' || state.acceptedInVain) && !state.gone) this.notThisTime(side);
    }
    this.fact({ event: 'closed' });
  }

  private nudge(): void {
    this.fact({ event: 'nudged' });
    for (const side of inTouch(this.introduction)) {
      this.letters.push({ kind: 'three-months', to: { member: this.introduction[side] }, pace: 'own' });
    }
  }

  private askHowItWent(): void {
    this.fact({ event: 'followed-up' });
    for (const side of ['a', 'b'] as const) {
      this.letters.push({ kind: 'follow-up', to: { member: this.introduction[side] }, pace: 'own' });
    }
  }

  /** A late yes, or one to an introduction that is over in secret, reads like any other yes until the close. */
  private acceptInVain(side: Side, received: Instant, notBefore?: DatedInstant): Decision<Event> {
    const { closed, sides, stage } = this.introduction;
    if (!closed) {
      // With the day that was named, as any yes; only where the introduction is on its way the day means nothing.
      const from = stage === 'introduced' ? undefined : notBefore;
      return this.fact({ event: 'accepted-in-vain', side, received }).hearYes(side, from).decision();
    }
    if (sides[side].acceptedInVain || sides[side].answer === 'accepted') return this.note(side).decision();
    return this.fact({ event: 'accepted-in-vain', side, received }).notThisTime(side, 'answer').decision();
  }

  private askSecond(side: Side): void {
    const { introduction, circumstances } = this;
    if (introduction.times.ends - circumstances.now < leastTimeToAnswer) return;
    this.fact({ event: 'asked', side });
    this.letters.push({ kind: 'ask', to: { member: introduction[side] }, pace: 'own' });
  }

  private introduce(): this {
    const { a, b } = this.introduction;
    this.fact({ event: 'introduced' });
    this.letters.push({ kind: 'introduction', to: { pair: [a, b] }, pace: 'own' });
    return this;
  }

  private hearYes(side: Side, notBefore?: DatedInstant): this {
    return notBefore
      ? this.answer(side, 'heard-yes-from-date', { notBefore: notBefore.day })
      : this.answer(side, 'heard-yes');
  }

  private notThisTime(side: Side, pace: 'own' | 'answer' = 'own'): this {
    this.letters.push({ kind: 'not-this-time', to: { member: this.introduction[side] }, pace });
    return this;
  }

  private answer(side: Side, kind: Letter['kind'], facts?: Letter['facts']): this {
    this.letters.push({
      kind,
      to: { member: this.introduction[side] },
      pace: 'answer',
      ...(facts && { facts }),
    });
    return this;
  }

  private note(side: Side): this {
    return this.fact({ event: 'heard', side });
  }

  private fact(event: DistributiveOmit<Event, 'at' | 'cause'>): this {
    this.events.push({ ...event, at: this.circumstances.now, cause: this.circumstances.cause } as Event);
    return this;
  }

  /** Once the introduction letter has left the outbox, both know each other: nothing takes that back. */
  private beyondRecall(): boolean {
    return this.introduction.stage === 'introduced' && this.circumstances.introductionLetter !== 'waiting';
  }

  private decision(): Decision<Event> {
    return { events: this.events, letters: this.letters };
  }
}

type DistributiveOmit<Type, Keys extends string> = Type extends unknown ? Omit<Type, Keys> : never;
