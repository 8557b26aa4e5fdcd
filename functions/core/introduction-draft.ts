// One decision about an introduction in the making: it collects facts and letters, so that each rule says only what it adds.
import type { Cause, Decision, Instant, Refusal } from './decision.ts';
import type { Event, Introduction, Side } from './introduction.ts';
import type { Letter, LetterKind } from './letter.ts';

export type IntroductionRefusal = Refusal<
  'already-proposed' | 'not-proposed' | 'not-asked' | 'not-introduced'
>;

/** What the decider must know beside the introduction: the one time, and whether its letter has left the outbox. */
export interface Circumstances {
  readonly now: Instant;
  readonly cause: Cause;
  readonly introductionLetter: 'waiting' | 'gone';
}

export class DecisionDraft {
  private readonly events: Event[] = [];
  private readonly letters: Letter[] = [];
  readonly introduction: Introduction;
  readonly circumstances: Circumstances;

  constructor(introduction: Introduction, circumstances: Circumstances) {
    this.introduction = introduction;
    this.circumstances = circumstances;
  }

  fact(event: DistributiveOmit<Event, 'at' | 'cause'>): this {
    this.events.push({ ...event, at: this.circumstances.now, cause: this.circumstances.cause } as Event);
    return this;
  }

  /** Something was heard that changes nothing. */
  note(side: Side): this {
    return this.fact({ event: 'heard', side });
  }

  letter(letter: Letter): this {
    this.letters.push(letter);
    return this;
  }

  /** A letter of our own accord to one of the two. */
  write(side: Side, kind: LetterKind, facts?: Letter['facts']): this {
    return this.letter(this.to(side, kind, 'own', facts));
  }

  /** The letter back to whoever wrote to us. */
  answer(side: Side, kind: LetterKind, facts?: Letter['facts']): this {
    return this.letter(this.to(side, kind, 'answer', facts));
  }

  /** Once the introduction letter has left the outbox, both know each other: nothing takes that back. */
  beyondRecall(): boolean {
    return this.introduction.stage === 'introduced' && this.circumstances.introductionLetter !== 'waiting';
  }

  decision(): Decision<Event> {
    return { events: this.events, letters: this.letters };
  }

  private to(side: Side, kind: LetterKind, pace: Letter['pace'], facts: Letter['facts']): Letter {
    return { kind, to: { member: this.introduction[side] }, pace, ...(facts && { facts }) };
  }
}

type DistributiveOmit<Type, Keys extends string> = Type extends unknown ? Omit<Type, Keys> : never;
