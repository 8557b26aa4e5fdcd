// Walks through the lives of an introduction: every situation that a number of commands can lead to, equal ones merged.
import { day, type Instant, isRefusal } from '../../functions/core/decision.ts';
import { type Command, type Introduction, otherSide, type Side } from '../../functions/core/introduction.ts';
import { decide } from '../../functions/core/introduction-decide.ts';
import { evolve } from '../../functions/core/introduction-evolve.ts';
import type { Letter } from '../../functions/core/letter.ts';
import { opened, proposal } from './life.ts';

/** The times that matter, in days: ask, reminder, less than three days left, grace, close, a date that was named, follow-up. */
const phases = [0, 3, 4.5, 7.5, 8, 12, 14.5, 26.5] as const;
const namedDay = { day: 'day 12', at: opened + 12 * day };

/** What can happen: something that one side says, time going on to its next phase, the introduction letter leaving. */
export type Move =
  | { readonly side: Side; readonly says: Saying }
  | { readonly time: 'goes on' }
  | { readonly letter: 'goes' };

export const sayings = [
  'yes',
  'yes, after the 12th day',
  'no',
  'later',
  'question',
  'unclear',
  'goes',
  'blocks',
  'tells',
] as const;
export type Saying = (typeof sayings)[number];

export interface Situation {
  readonly introduction: Introduction;
  readonly phase: number;
  readonly letter: 'waiting' | 'gone';
  /** Moves up to here; only names causes. */
  readonly moves: number;
}

export interface Outcome {
  readonly next: Situation;
  readonly letters: readonly Letter[];
  readonly refused: string | null;
}

export const nowOf = (situation: Situation): Instant => opened + (phases[situation.phase] as number) * day;

/** The situation right after the pair was proposed. */
export function proposed(order: 'together' | 'a-first'): Situation {
  const command = { do: 'propose', proposal: proposal(order) } as const;
  const answer = decide(null, command, {
    now: opened,
    cause: { kind: 'schedule', id: 'round' },
    introductionLetter: 'gone',
  });
  if (isRefusal(answer)) throw new Error(answer.refused);
  const introduction = answer.events.reduce<Introduction | null>(evolve, null) as Introduction;
  return { introduction, phase: 0, letter: 'waiting', moves: 0 };
}

function commandOf(side: Side, says: Saying, now: Instant): Command {
  switch (says) {
    case 'yes':
      return { do: 'accept', side, received: now };
    case 'yes, after the 12th day':
      return { do: 'accept', side, received: now, notBefore: namedDay };
    case 'no':
      return { do: 'decline', side };
    case 'later':
      return { do: 'later', side };
    case 'question':
      return { do: 'ask-question', side, words: 'Why?', passable: false };
    case 'unclear':
      return { do: 'say-unclear', side, words: 'Hm.' };
    case 'goes':
      return { do: 'withdraw', side, why: 'left' };
    case 'blocks':
      return { do: 'withdraw', side, why: 'blocked' };
    case 'tells':
      return { do: 'follow-up', side, met: 'yes', words: 'We met.' };
  }
}

/** What a move makes of a situation; null where it cannot happen. */
export function after(situation: Situation, move: Move): Outcome | null {
  const { introduction, letter } = situation;
  const moves = situation.moves + 1;
  if ('letter' in move) {
    if (introduction.stage !== 'introduced' || letter === 'gone') return null;
    return { next: { ...situation, letter: 'gone', moves }, letters: [], refused: null };
  }
  const phase = 'time' in move ? situation.phase + 1 : situation.phase;
  if (phase === phases.length) return null;
  const now = opened + (phases[phase] as number) * day;
  const command: Command = 'time' in move ? { do: 'come-due' } : commandOf(move.side, move.says, now);
  const cause = { kind: 'message', id: `move ${moves}` } as const;
  const answer = decide(introduction, command, { now, cause, introductionLetter: letter });
  if (isRefusal(answer))
    return { next: { ...situation, phase, moves }, letters: [], refused: answer.refused };
  return {
    next: { introduction: answer.events.reduce(evolve, introduction) as Introduction, phase, letter, moves },
    letters: answer.letters,
    refused: null,
  };
}

/** Everything that can happen at any time. */
export const moves: readonly Move[] = [
  ...(['a', 'b'] as const).flatMap((side) => sayings.map((says): Move => ({ side, says }))),
  { time: 'goes on' },
  { letter: 'goes' },
];

/** What the decider can tell two situations apart by. */
export function keyOf({ introduction, phase, letter }: Situation): string {
  const { stage, sides, closed, agreedUntil, introducedAt, followedUp } = introduction;
  const side = (name: Side) => {
    const { unclear, met: _, ...state } = sides[name];
    return [...Object.values(state), unclear > 0, hasBlocked(introduction, name)];
  };
  return JSON.stringify([
    stage,
    side('a'),
    side('b'),
    closed,
    agreedUntil,
    introducedAt,
    followedUp,
    phase,
    letter,
  ]);
}

const hasBlocked = ({ history }: Introduction, side: Side): boolean =>
  history.some((event) => event.event === 'withdrawn' && event.side === side && event.why === 'blocked');

export interface Transition {
  readonly from: Situation;
  /** What the decider can tell `from` by. */
  readonly key: string;
  readonly move: Move;
  readonly outcome: Outcome;
}

/** Visits every situation that at most `depth` moves lead to, and tells of each move out of each of them. */
export function walk(start: Situation, depth: number, visit: (transition: Transition) => void): number {
  let frontier = new Map([[keyOf(start), start]]);
  const seen = new Set(frontier.keys());
  for (let step = 0; step < depth && frontier.size > 0; step++) {
    const next = new Map<string, Situation>();
    for (const [key, from] of frontier) {
      for (const move of moves) {
        const outcome = after(from, move);
        if (!outcome) continue;
        visit({ from, key, move, outcome });
        const reached = keyOf(outcome.next);
        if (seen.has(reached)) continue;
        seen.add(reached);
        next.set(reached, outcome.next);
      }
    }
    frontier = next;
  }
  return seen.size;
}

/** Where one side stands, in the words of the table. */
export function standing(situation: Situation, side: Side): string {
  const { introduction, letter } = situation;
  const { stage, sides, closed } = introduction;
  const mine = sides[side];
  const theirs = sides[otherSide(side)];
  if (stage === 'introduced') return letter === 'gone' ? 'introduced' : 'introduced, letter waits';
  if (mine.askedAt === null) return 'not asked';
  if (mine.answer === 'declined') return 'I said no';
  if (hasBlocked(introduction, side)) return 'I blocked them';
  if (closed)
    return mine.acceptedInVain || mine.answer === 'accepted' ? 'closed, I said yes' : 'closed, I was silent';
  const me =
    mine.answer === 'accepted' ? 'I said yes' : mine.acceptedInVain ? 'I said yes in vain' : 'I am silent';
  if (stage === 'agreed') return 'agreed';
  if (stage !== 'asked' && stage !== 'half-accepted') return `over in secret, ${me}`;
  const they =
    theirs.askedAt === null
      ? 'they are not asked'
      : theirs.answer === 'accepted'
        ? 'they said yes'
        : 'they are silent';
  return `open${nowOf(situation) > introduction.times.ends ? ' in the grace' : ''}, ${me}, ${they}`;
}
