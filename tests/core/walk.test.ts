// Every situation an introduction can come into within nine moves, against a table and against what must always hold.
import { beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../functions/core/decision.ts';
import { type Introduction, isOpen, otherSide, type Side } from '../../functions/core/introduction.ts';
import { decide } from '../../functions/core/introduction-decide.ts';
import { nameOf, times } from './life.ts';
import {
  after,
  keyOf,
  type Move,
  moves,
  nowOf,
  proposed,
  type Saying,
  type Situation,
  standing,
  type Transition,
  walk,
} from './walk.ts';

const depth = 9;

/**
 * What becomes of it when one side ("I") says something: the new stage where it changes, and the letters, which go
 * to me unless said otherwise. `or` stands where it hangs on a day: on whether three are left for the one who is
 * asked second, or on whether a day that somebody named has come. `-` is no letter.
 */
const table = `
where I stand                                         | yes                                                              | yes, after the 12th day                                                               | no                     | later                              | goes                    | blocks
open, I am silent, they are silent                    | half-accepted: heard-yes                                         | half-accepted: heard-yes-from-date                                                    | declined: heard-no     | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open, I am silent, they are not asked                 | half-accepted: heard-yes or half-accepted: heard-yes, ask to them | half-accepted: heard-yes-from-date or half-accepted: heard-yes-from-date, ask to them | declined: heard-no     | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open, I am silent, they said yes                      | introduced: introduction to both or agreed: heard-yes            | agreed: heard-yes-from-date                                                           | declined: heard-no     | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open, I said yes, they are silent                     | heard-yes                                                        | heard-yes-from-date                                                                   | declined: heard-taken-back | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open, I said yes, they are not asked                  | heard-yes                                                        | heard-yes-from-date                                                                   | declined: heard-taken-back | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open in the grace, I am silent, they are silent       | heard-yes                                                        | heard-yes-from-date                                                                   | declined: heard-no     | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open in the grace, I am silent, they are not asked    | heard-yes                                                        | heard-yes-from-date                                                                   | declined: heard-no     | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open in the grace, I am silent, they said yes         | heard-yes                                                        | heard-yes-from-date                                                                   | declined: heard-no     | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open in the grace, I said yes, they are silent        | heard-yes                                                        | heard-yes-from-date                                                                   | declined: heard-taken-back | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open in the grace, I said yes, they are not asked     | heard-yes                                                        | heard-yes-from-date                                                                   | declined: heard-taken-back | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open in the grace, I said yes in vain, they are silent    | heard-yes                                                    | heard-yes-from-date                                                                   | declined: heard-taken-back | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open in the grace, I said yes in vain, they are not asked | heard-yes                                                    | heard-yes-from-date                                                                   | declined: heard-taken-back | declined: heard-later-open         | withdrawn: -            | withdrawn: -
open in the grace, I said yes in vain, they said yes      | heard-yes                                                    | heard-yes-from-date                                                                   | declined: heard-taken-back | declined: heard-later-open         | withdrawn: -            | withdrawn: -
agreed                                                | heard-yes or introduced: introduction to both                    | heard-yes-from-date                                                                   | declined: heard-taken-back | declined: heard-later-open         | withdrawn: -            | withdrawn: -
over in secret, I am silent                           | heard-yes                                                        | heard-yes-from-date                                                                   | heard-no               | heard-later-open                   | -                       | -
over in secret, I said yes                            | heard-yes                                                        | heard-yes-from-date                                                                   | heard-taken-back       | heard-later-open                   | -                       | -
over in secret, I said yes in vain                    | heard-yes                                                        | heard-yes-from-date                                                                   | heard-taken-back       | heard-later-open                   | -                       | -
I said no                                             | heard-no-stands                                                  | heard-no-stands                                                                       | heard-no               | heard-later-open                   | -                       | -
closed, I was silent                                  | heard-too-late                                                   | heard-too-late                                                                        | heard-too-late         | heard-later-open                   | -                       | -
closed, I said yes                                    | -                                                                | -                                                                                     | heard-no               | heard-later-open                   | -                       | -
introduced, letter waits                              | heard-yes                                                        | heard-yes                                                                             | declined: heard-taken-back | declined: heard-later-open         | withdrawn: -            | withdrawn: -
introduced                                            | already-introduced                                               | already-introduced                                                                    | already-introduced     | already-introduced                 | -                       | -
not asked                                             | refused                                                          | refused                                                                               | refused                | refused                            | withdrawn: - or -       | withdrawn: - or -
I blocked them                                        | heard-no-stands                                                  | heard-no-stands                                                                       | heard-no               | heard-later-open                   | -                       | -
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const [heading = [], ...body] = rows;
const expected = new Map(
  body.flatMap(([where = '', ...cells]) =>
    cells.map((cell, column): [string, Set<string>] => [
      `${where} | ${heading[column + 1]}`,
      new Set(cell.split(' or ')),
    ]),
  ),
);

/** Filled by the one walk that all tests look at. */
const seen = new Map<string, Set<string>>();
const unlawful = new Map<string, string>();
const situations = new Map<string, Situation>();
let visited = 0;

beforeAll(() => {
  for (const order of ['together', 'a-first'] as const) {
    walk(proposed(order), depth, (transition) => {
      visited += 1;
      situations.set(transition.key, transition.from);
      note(transition);
      for (const [law, holds] of Object.entries(laws))
        if (!unlawful.has(law) && !holds(transition)) unlawful.set(law, describeLife(transition));
    });
  }
}, 120_000);

function note({ from, move, outcome }: Transition): void {
  if (!('side' in move)) return;
  const name = `${standing(from, move.side)} | ${move.says}`;
  const { stage } = outcome.next.introduction;
  const letters = outcome.letters.map((letter) => shortName(nameOf(letter), move.side)).join(', ') || '-';
  const became = stage === from.introduction.stage ? letters : `${stage}: ${letters}`;
  seen.set(name, (seen.get(name) ?? new Set()).add(outcome.refused ? 'refused' : became));
}

const shortName = (name: string, me: Side): string =>
  name.replace(new RegExp(` to ${me}$`), '').replace(new RegExp(` to ${otherSide(me)}$`), ' to them');

const describeLife = ({ from, move }: Transition): string =>
  `${from.introduction.history.map((event) => `${event.event} ${'side' in event ? event.side : ''}`).join(', ')} then ${JSON.stringify(move)}`;

const both = (what: (side: Side) => boolean) => what('a') && what('b');
const saidYes = (introduction: Introduction, side: Side) => introduction.sides[side].answer === 'accepted';

/** What must hold for every single move, by its number in the design. */
const laws: Record<string, (transition: Transition) => boolean> = {
  '1: a letter to both goes only when both have said yes, and neither has gone': ({ outcome }) =>
    outcome.letters.every(({ to }) => !('pair' in to)) ||
    both((side) => saidYes(outcome.next.introduction, side) && !outcome.next.introduction.sides[side].gone),
  '2: a pair is introduced once': ({ from, outcome }) =>
    !outcome.letters.some(({ kind }) => kind === 'introduction') ||
    !from.introduction.history.some(({ event }) => event === 'introduced'),
  '4: whoever has declined has declined for good': ({ from, outcome }) =>
    (['a', 'b'] as const).every(
      (side) =>
        from.introduction.sides[side].answer !== 'declined' ||
        outcome.next.introduction.sides[side].answer === 'declined',
    ),
  '4: nothing comes of an introduction that is over': ({ from, outcome }) =>
    isOpen(from.introduction.stage) ||
    from.introduction.stage === 'agreed' ||
    from.introduction.stage === outcome.next.introduction.stage ||
    (from.introduction.stage === 'introduced' && from.letter === 'waiting'),
  '4: once their letter has gone they are introduced for good': ({ from, outcome }) =>
    from.letter !== 'gone' || outcome.next.introduction.stage === 'introduced',
  '5: a yes after the end makes no introduction': ({ from, move, outcome }) =>
    !('side' in move) ||
    nowOf(from) <= times.ends ||
    outcome.next.introduction.stage !== 'introduced' ||
    from.introduction.stage === 'introduced' ||
    from.introduction.stage === 'agreed',
  '5: silence ends nothing before the grace has passed': ({ outcome }) =>
    nowOf(outcome.next) >= times.closes ||
    (outcome.next.introduction.stage !== 'expired' &&
      !outcome.letters.some(({ kind }) => kind === 'not-this-time')),
  '9: what one side says sends no letter to the other but an ask or the introduction': ({ move, outcome }) =>
    !('side' in move) ||
    outcome.letters.every(({ kind, to }) => {
      const toOther = 'member' in to && to.member === (move.side === 'a' ? 'ben' : 'ada');
      return !toOther || kind === 'ask';
    }),
  '12: the same cause again changes nothing': ({ outcome }) => {
    const { introduction } = outcome.next;
    const cause = introduction.history.at(-1)?.cause;
    if (!cause || cause.id === 'round') return true;
    const again = decide(
      introduction,
      { do: 'decline', side: 'a' },
      { now: nowOf(outcome.next), cause, introductionLetter: 'waiting' },
    );
    return !isRefusal(again) && again.events.length === 0 && again.letters.length === 0;
  },
};

describe(`within ${depth} moves of being proposed`, () => {
  it('an introduction comes into thousands of situations', () => {
    expect(situations.size).toBeGreaterThan(10_000);
    expect(visited).toBeGreaterThan(100_000);
  });

  it('in each of which everything that is said does what the table says, and every row of it happens', () => {
    const observed = [...seen]
      .filter(([name]) => expected.has(name))
      .map(([name, cells]) => [name, [...cells].sort()]);
    const wanted = [...expected].map(([name, cells]) => [name, [...cells].sort()]);
    expect(Object.fromEntries(observed)).toEqual(Object.fromEntries(wanted));
  });

  it('and nobody stands where the table has no row', () => {
    const places = new Set([...seen.keys()].map((name) => name.split(' | ')[0]));
    expect([...places].sort()).toEqual(body.map(([where]) => where).sort());
  });

  it('a question goes to the organiser and an unclear word back, wherever one stands', () => {
    for (const [name, cells] of seen) {
      if (name.startsWith('not asked')) continue;
      if (name.endsWith('| question') && !name.startsWith('I blocked')) {
        // That our own question stays open is said to whom it does, by what they themselves said.
        const afterwards = name.startsWith('introduced |');
        const over = afterwards || /^(?:I said no|closed)/.test(name);
        const kind = over ? '-general' : /I said yes|agreed|letter waits/.test(name) ? '-after-yes' : '';
        expect([...cells], name).toEqual([
          `question-${afterwards ? 'general-' : ''}for-organiser to the organiser, heard-question${kind}`,
        ]);
      }
      if (name.endsWith('| unclear')) {
        const afterwards = name.startsWith('introduced |');
        // No yes that could not count any more is offered: after a no, after the round, to whoever never wants to meet them.
        const over: Readonly<Record<string, string>> = {
          'I said no': 'unclear-general',
          'closed, I was silent': 'heard-too-late',
          'closed, I said yes': 'unclear-general',
          'I blocked them': 'unclear-general',
        };
        const back = afterwards ? 'unclear-follow-up' : (over[name.split(' | ')[0] ?? ''] ?? 'unclear');
        expect([...cells], name).toContain(back);
        // Whoever told how it went is thanked for what they add; everybody else hears that a person looks at it.
        const others = [...cells].filter(
          (cell) => cell !== back && !(afterwards && cell === 'heard-follow-up'),
        );
        expect(others, name).toEqual([
          expect.stringMatching(/^unclear-for-organiser to the organiser, heard-/),
        ]);
      }
    }
  });

  it('how it went can be told once they are introduced, and not before', () => {
    for (const [name, cells] of seen) {
      if (!name.endsWith('| tells')) continue;
      expect([...cells]).toEqual(name.startsWith('introduced') ? ['heard-met'] : ['refused']);
    }
  });

  it('a mail from elsewhere decides nothing', () => {
    for (const from of situations.values()) {
      for (const side of ['a', 'b'] as const) {
        const answer = decide(
          from.introduction,
          { do: 'answer-unproved', side, yes: true },
          {
            now: nowOf(from),
            cause: { kind: 'message', id: 'from elsewhere' },
            introductionLetter: from.letter,
          },
        );
        if (isRefusal(answer)) continue;
        expect(answer.events.every(({ event }) => event === 'unproved')).toBe(true);
        expect(answer.letters.every(({ kind, pace }) => kind === 'confirm-yes' && pace === 'unproved')).toBe(
          true,
        );
      }
    }
  });

  it.each(Object.keys(laws))('%s', (law) => {
    expect(unlawful.get(law)).toBeUndefined();
  });
});

/** Both have said yes: from here on they may know of each other. */
const mayKnow = ({ introduction }: Situation): boolean =>
  both((side) => saidYes(introduction, side)) ||
  introduction.stage === 'introduced' ||
  introduction.stage === 'agreed';

/** A world as one side cannot see it: where it leads, and what that side hears on the way. */
interface World {
  readonly situation: Situation;
  readonly steps: Map<Move, { readonly to: string; readonly heard: string } | null>;
}

/** What can be done that changes what anybody may hear later; the rest has its own tests above. */
const telling = moves.filter(
  (move) => 'time' in move || ('side' in move && !['question', 'unclear', 'tells'].includes(move.says)),
);

/** Follows all worlds that look the same to one side, and reports whatever tells them apart. */
function tellApart(start: readonly Situation[], me: Side): { leaks: string[]; views: number } {
  const worlds = new Map<string, World>();
  const leaks = new Set<string>();

  const enter = (situation: Situation): string => {
    const key = keyOf(situation);
    if (!worlds.has(key)) worlds.set(key, { situation, steps: new Map() });
    return key;
  };
  /** Null where it cannot happen, or where both have said yes: from there on they may know. */
  const step = (key: string, move: Move) => {
    const world = worlds.get(key) as World;
    const known = world.steps.get(move);
    if (known !== undefined) return known;
    const outcome = after(world.situation, move);
    const taken =
      outcome && !mayKnow(outcome.next)
        ? { to: enter(outcome.next), heard: lettersTo(me, outcome.letters) }
        : null;
    world.steps.set(move, taken);
    return taken;
  };
  /** Everything that may be true for all that I can see: what the other may have said meanwhile. */
  const closure = (from: Iterable<string>): Set<string> => {
    const view = new Set(from);
    for (const key of view) {
      for (const move of telling) {
        if (!('side' in move) || move.side === me) continue;
        const taken = step(key, move);
        if (taken && taken.heard !== '')
          leaks.add(`I hear "${taken.heard}" when the other says ${move.says}`);
        if (taken) view.add(taken.to);
      }
    }
    return view;
  };

  const mine = telling.filter((move) => 'time' in move || ('side' in move && move.side === me));
  const views = new Set<string>();
  const todo = [closure(start.map(enter))];
  for (let view = todo.pop(); view; view = todo.pop()) {
    const name = [...view].sort().join();
    if (views.has(name)) continue;
    views.add(name);
    for (const move of mine) {
      const taken = [...view].flatMap((key) => step(key, move) ?? []);
      const heard = new Map(taken.map(({ heard: letters, to }) => [letters, worlds.get(to) as World]));
      if (heard.size > 1) {
        const apart = [...heard].map(
          ([letters, { situation }]) => `"${letters}" when ${situation.introduction.stage}`,
        );
        leaks.add(`after ${JSON.stringify(move)} I hear ${apart.join(' but ')}`);
      }
      if (taken.length > 0) todo.push(closure(taken.map(({ to }) => to)));
    }
  }
  return { leaks: [...leaks], views: views.size };
}

const lettersTo = (me: Side, letters: Transition['outcome']['letters']): string =>
  letters
    .filter(({ to }) => 'pair' in to || ('member' in to && to.member === (me === 'a' ? 'ada' : 'ben')))
    .map(({ kind, pace, facts }) => `${kind} ${pace} ${JSON.stringify(facts ?? {})}`)
    .join(', ');

describe('9: until both have said yes, whatever the other says is invisible to me, in words and in time', () => {
  it.each(['a', 'b'] as const)('where both were asked together, and I am %s', (me) => {
    const { leaks, views } = tellApart([proposed('together')], me);
    expect(views).toBeGreaterThan(20);
    expect(leaks).toEqual([]);
  });

  it('where I was asked first', () => {
    const { leaks, views } = tellApart([proposed('a-first')], 'a');
    expect(views).toBeGreaterThan(20);
    expect(leaks).toEqual([]);
  });

  it('where I am asked second, from when I am asked', () => {
    const yes: Saying[] = ['yes', 'yes, after the 12th day'];
    const asked = yes.map((says) => after(proposed('a-first'), { side: 'a', says })?.next as Situation);
    const { leaks, views } = tellApart(asked, 'b');
    expect(views).toBeGreaterThan(20);
    expect(leaks).toEqual([]);
  });
});
