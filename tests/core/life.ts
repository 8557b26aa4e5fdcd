// Tells the life of an introduction in a test: given what happened, when one thing more happens, then this comes of it.
import { day, hour, type Instant, isRefusal } from '../../functions/core/decision.ts';
import type {
  Command,
  Event,
  Introduction,
  Proposal,
  Side,
  Withdrawal,
} from '../../functions/core/introduction.ts';
import { decide } from '../../functions/core/introduction-decide.ts';
import { evolve } from '../../functions/core/introduction-evolve.ts';
import type { Letter } from '../../functions/core/letter.ts';

/** Monday 2 March 2026, 08:00 UTC: the round of these tests opens. */
export const opened: Instant = Date.parse('2026-03-02T08:00:00Z');

export const times = {
  ends: opened + 7 * day,
  closes: opened + 8 * day,
  remindAfter: 3 * day,
  followUpAfter: 14 * day,
};

/** One thing that happens: a command at a time, or the introduction letter leaving its outbox. */
export type Step =
  | {
      readonly command: (now: Instant) => Command;
      readonly at: Instant | null;
      readonly cause: string | null;
    }
  | 'letter goes';

const step = (command: Command | ((now: Instant) => Command)): Step => ({
  command: typeof command === 'function' ? command : () => command,
  at: null,
  cause: null,
});

const reason = { way: 'you-both-seek', kind: null, quotes: [], values: [] } as const;

export function proposal(order: Proposal['order']): Proposal {
  return {
    id: 'introduction',
    community: 'friends',
    round: '2026-03-02',
    a: 'ada',
    b: 'ben',
    order,
    reasons: { a: reason, b: reason },
    times,
  };
}

export const asked = (order: Proposal['order'] = 'together'): Step =>
  step({ do: 'propose', proposal: proposal(order) });
/** `notBefore`: days after the opening from which they are free. */
export const accepts = (side: Side, notBefore?: number): Step =>
  step((now) => ({
    do: 'accept',
    side,
    received: now,
    ...(notBefore !== undefined && { notBefore: { day: `day ${notBefore}`, at: opened + notBefore * day } }),
  }));
/** A yes that was received on an earlier day than it is read. */
export const acceptsReceived = (side: Side, onDays: number): Step =>
  step({ do: 'accept', side, received: opened + onDays * day });
export const declines = (side: Side): Step => step({ do: 'decline', side });
export const saysLater = (side: Side, until?: number): Step =>
  step({
    do: 'later',
    side,
    ...(until !== undefined && { until: { day: `day ${until}`, at: opened + until * day } }),
  });
export const asks = (side: Side): Step =>
  step({ do: 'ask-question', side, words: 'Is it far from the station?', passable: false });
/** A question that can be passed on to the other as it stands. */
export const asksOther = (side: Side): Step =>
  step({ do: 'ask-question', side, words: 'Would they mind a beginner?', passable: true });
/** An answer to the other's question. `meant`: whether it may be a no to meeting them, or only says that the one before was none. */
export const answersOther = (side: Side, meant: 'answer' | 'no' | 'itself'): Step =>
  step({ do: 'answer-other', side, words: 'No, not at all.', passable: true, meant });
export const organiserAnswers = (side: Side): Step =>
  step({ do: 'answer-question', side, words: 'Ten minutes.' });
export const thanks = (side: Side): Step => step({ do: 'say-thanks', side, words: 'Thank you' });
export const isUnclear = (side: Side): Step => step({ do: 'say-unclear', side, words: 'Hm.' });
export const writesFromElsewhere = (side: Side, yes = true): Step =>
  step({ do: 'answer-unproved', side, yes });
export const goes = (side: Side, why: Withdrawal = 'left'): Step => step({ do: 'withdraw', side, why });
export const tells = (side: Side): Step => step({ do: 'follow-up', side, met: 'yes', words: 'We had soup.' });
export const timeComes: Step = step({ do: 'come-due' });
export const letterGoes: Step = 'letter goes';

/** The same step at a time counted in days from the opening of the round. */
export const onDay = (days: number, what: Step): Step =>
  what === 'letter goes' ? what : { ...what, at: opened + days * day };
/** The same step with a cause of that name. */
export const because = (cause: string, what: Step): Step =>
  what === 'letter goes' ? what : { ...what, cause };

export interface Then {
  readonly stage: Introduction['stage'] | null;
  /** `kind to whom`, in the order of the decision. */
  readonly letters: readonly string[];
}

interface Life {
  readonly introduction: Introduction | null;
  readonly now: Instant;
  readonly letter: 'waiting' | 'gone';
  readonly steps: number;
  readonly events: readonly Event['event'][];
  readonly letters: readonly Letter[];
  readonly refused: string | null;
}

const unborn: Life = {
  introduction: null,
  now: opened - hour,
  letter: 'waiting',
  steps: 0,
  events: [],
  letters: [],
  refused: null,
};

function live(life: Life, what: Step): Life {
  if (what === 'letter goes') return { ...life, letter: 'gone' };
  const now = what.at ?? life.now + hour;
  const cause = { kind: 'message', id: what.cause ?? `cause ${life.steps}` } as const;
  const answer = decide(life.introduction, what.command(now), {
    now,
    cause,
    introductionLetter: life.letter,
  });
  const next = { ...life, now, steps: life.steps + 1 };
  if (isRefusal(answer)) return { ...next, events: [], letters: [], refused: answer.refused };
  return {
    ...next,
    introduction: answer.events.reduce<Introduction | null>(evolve, life.introduction),
    events: answer.events.map(({ event }) => event),
    letters: answer.letters,
    refused: null,
  };
}

/** Given these steps; each an hour after the one before it, unless it has a day of its own. */
export function given(...before: readonly Step[]) {
  const life = before.reduce(live, unborn);
  return {
    /** Then: the stage after this step, and the letters that this step alone caused. */
    when(what: Step): Then {
      const after = live(life, what);
      if (after.refused) throw new Error(`refused: ${after.refused}`);
      return { stage: after.introduction?.stage ?? null, letters: after.letters.map(nameOf) };
    },
    /** The facts that this step alone added. */
    facts: (what: Step): readonly string[] => live(life, what).events,
    /** Why this step was refused, or null. */
    refusal: (what: Step): string | null => live(life, what).refused,
    introduction: life.introduction,
  };
}

export function nameOf({ kind, to }: Letter): string {
  if ('pair' in to) return `${kind} to both`;
  return `${kind} to ${'organiser' in to ? 'the organiser' : to.member === 'ada' ? 'a' : 'b'}`;
}
