// Times in which letters could not leave: when one begins and ends, and that deadlines pass as if the clock had stood still.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour, type Instant, isRefusal } from '../../functions/core/decision.ts';
import { countedFrom, type Hold, heldNow, heldSince, noted } from '../../functions/core/hold.ts';
import type { Command, Introduction, Side } from '../../functions/core/introduction.ts';
import { decide } from '../../functions/core/introduction-decide.ts';
import { evolve } from '../../functions/core/introduction-evolve.ts';
import { held, planned } from '../../functions/core/round.ts';
import { urgencyOf, withinQuota } from '../../functions/core/urgency.ts';
import { opened, proposal, times } from './life.ts';

const at = (hours: number): Instant => opened + hours * hour;
const known = (...seen: readonly [number, Parameters<typeof noted>[1]][]): readonly Hold[] =>
  seen.reduce<readonly Hold[]>((holds, [hours, why]) => noted(holds, why, at(hours)), []);

describe('a hold', () => {
  it('begins when letters cannot leave, and ends when they can', () => {
    expect(known([0, null])).toEqual([]);
    expect(known([0, 'stopped'], [1, 'stopped'])).toEqual([{ from: at(0), to: null, why: 'stopped' }]);
    expect(known([0, 'stopped'], [5, null])).toEqual([{ from: at(0), to: at(5), why: 'stopped' }]);
    expect(heldNow(known([0, 'quota']))).toBe('quota');
    expect(heldNow(known([0, 'quota'], [2, null]))).toBeNull();
  });

  it('that was short is none, and two that nearly touch are one', () => {
    expect(known([0, 'stopped'], [0.5, null])).toEqual([]);
    expect(known([0, 'quota'], [5, null], [5.5, 'quota'], [9, null])).toEqual([
      { from: at(0), to: at(9), why: 'quota' },
    ]);
    expect(known([0, 'quota'], [5, null], [7, 'quota'], [9, null])).toHaveLength(2);
  });

  it('changes its reason without a new beginning', () => {
    expect(known([0, 'sandbox'], [3, 'paused'])).toEqual([{ from: at(0), to: null, why: 'paused' }]);
  });

  it('is counted once, in whatever parts it is counted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { minLength: 1, maxLength: 30 }), fc.nat(200), (looks, length) => {
        const from = at(50);
        const to = from + Math.max(length, 1) * hour;
        let upTo = opened;
        let counted = 0;
        const look = (now: Instant) => {
          const holds: Hold[] = now < from ? [] : [{ from, to: now >= to ? to : null, why: 'stopped' }];
          for (const span of heldSince(holds, upTo, now)) {
            counted += span.to - span.from;
            upTo = span.to;
          }
        };
        for (const hours of looks.toSorted((one, other) => one - other)) look(at(hours / 7));
        look(to + hour);
        expect(counted).toBe(to - from);
      }),
    );
  });
});

/** Something that happens to an introduction at an hour from its opening. */
interface Happening {
  readonly hours: number;
  readonly command: (now: Instant) => Command;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  hours: fc.integer({ min: 1, max: 21 * 24 }),
  command: fc.constantFrom<Happening['command'][]>(
    ...(['a', 'b'] as Side[]).flatMap((side): Happening['command'][] => [
      (received) => ({ do: 'accept', side, received }),
      () => ({ do: 'decline', side }),
      () => ({ do: 'withdraw', side, why: 'left' }),
      () => ({ do: 'say-unclear', side, words: 'Hm.' }),
    ]),
  ) as fc.Arbitrary<Happening['command']>,
});

/** Lives an introduction through, the clock coming by each hour that it is due; answers its letters and when they were decided. */
function live(happenings: readonly Happening[], hold: { from: Instant; to: Instant } | null) {
  const held = hold ? hold.to - hold.from : 0;
  const moved = (instant: Instant) => (hold && instant > hold.from ? instant + held : instant);
  let introduction: Introduction | null = null;
  const letters: string[] = [];
  let number = 0;
  const give = (command: Command, now: Instant) => {
    const cause = { kind: 'schedule', id: `cause ${number++}` } as const;
    const answer = decide(introduction, command, { now, cause, introductionLetter: 'gone' });
    if (isRefusal(answer)) return;
    introduction = answer.events.reduce<Introduction | null>(evolve, introduction);
    const original = hold && now >= hold.to ? now - held : now;
    for (const letter of answer.letters)
      letters.push(`${(original - opened) / hour} ${letter.kind} ${JSON.stringify(letter.to)}`);
  };
  give({ do: 'propose', proposal: proposal('a-first') }, opened);
  const all = [
    ...happenings.map(({ hours, command }) => ({ now: moved(at(hours) + 60_000), command })),
    ...Array.from({ length: 22 * 24 }, (_, hours) => ({
      now: moved(at(hours + 1)),
      command: (): Command => ({ do: 'come-due' }),
    })),
  ].toSorted((one, other) => one.now - other.now);
  let counted = false;
  for (const { now, command } of all) {
    if (hold && !counted && now >= hold.to) {
      give({ do: 'hold', spans: [hold] }, now);
      counted = true;
    }
    give(command(now), now);
  }
  return { letters, stage: (introduction as Introduction | null)?.stage };
}

describe('deadlines', () => {
  it('pass as if the clock had stood still while letters were held', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 6 }),
        fc.integer({ min: 1, max: 12 * 24 }),
        fc.integer({ min: 1, max: 400 }),
        (happenings, from, length) => {
          const hold = { from: at(from), to: at(from + length) };
          expect(live(happenings, hold)).toEqual(live(happenings, null));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are moved alike for everybody, whatever was said in secret', () => {
    const spans = [{ from: at(24), to: at(72) }];
    const timesAfter = (secret: Command | null) => {
      const circumstances = (id: string, now: Instant) => ({
        now,
        cause: { kind: 'message', id } as const,
        introductionLetter: 'gone' as const,
      });
      const apply = (one: Introduction | null, command: Command, id: string, now: Instant) => {
        const answer = decide(one, command, circumstances(id, now));
        if (isRefusal(answer)) throw new Error(answer.refused);
        return answer.events.reduce<Introduction | null>(evolve, one);
      };
      let one = apply(null, { do: 'propose', proposal: proposal('together') }, 'round', opened);
      if (secret) one = apply(one, secret, 'secret', at(10));
      return apply(one, { do: 'hold', spans }, 'held', at(80))?.times;
    };
    const usual = timesAfter(null);
    expect(usual).toEqual({ ...times, ends: times.ends + 2 * day, closes: times.closes + 2 * day });
    for (const secret of [
      { do: 'decline', side: 'a' },
      { do: 'later', side: 'a' },
      { do: 'withdraw', side: 'a', why: 'left' },
      { do: 'accept', side: 'a', received: at(10) },
    ] as const)
      expect(timesAfter(secret)).toEqual(usual);
    const round = planned({ id: 'r', community: 'c', openedAt: opened, times, plan: {} as never });
    expect(held(round, spans).times).toEqual(usual);
  });

  it('do not pass while letters are held, and what is no deadline goes on', () => {
    const introduction = decide(
      null,
      { do: 'propose', proposal: proposal('together') },
      {
        now: opened,
        cause: { kind: 'schedule', id: 'round' },
        introductionLetter: 'gone',
      },
    );
    if (isRefusal(introduction)) throw new Error('refused');
    const one = introduction.events.reduce<Introduction | null>(evolve, null);
    const due = (isHeld: boolean) =>
      decide(
        one,
        { do: 'come-due', held: isHeld },
        {
          now: times.closes,
          cause: { kind: 'schedule', id: 'due' },
          introductionLetter: 'gone',
        },
      );
    expect(due(true)).toEqual({ events: [], letters: [] });
    expect(due(false)).toMatchObject({ events: [{ event: 'expired' }, { event: 'closed' }] });
  });

  it('of somebody asked meanwhile count from the end of the hold', () => {
    const span = { from: at(10), to: at(30) };
    expect(countedFrom(span, at(5))).toBe(at(25));
    expect(countedFrom(span, at(20))).toBe(at(30));
    expect(countedFrom(span, at(31))).toBe(at(31));
  });
});

describe('the day’s quota', () => {
  const of = (left: number) => ({ perDay: 1000, left });

  it('keeps a tenth free for answers, and more before asks and the rest', () => {
    expect(withinQuota(of(1), 'answer')).toBe(true);
    expect(withinQuota(of(0), 'answer')).toBe(false);
    expect(withinQuota(of(102), 'introduction', 2)).toBe(true);
    expect(withinQuota(of(101), 'introduction', 2)).toBe(false);
    expect(withinQuota(of(150), 'ask')).toBe(false);
    expect(withinQuota(of(151), 'ask')).toBe(true);
    expect(withinQuota(of(200), 'other')).toBe(false);
    expect(withinQuota({ perDay: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY }, 'other')).toBe(
      true,
    );
  });

  it('is for what somebody waits for, then introductions, then asks', () => {
    expect(urgencyOf({ kind: 'heard-yes', pace: 'answer' })).toBe('answer');
    expect(urgencyOf({ kind: 'confirm', pace: 'due' })).toBe('answer');
    expect(urgencyOf({ kind: 'introduction', pace: 'own' })).toBe('introduction');
    expect(urgencyOf({ kind: 'reminder', pace: 'own' })).toBe('ask');
    expect(urgencyOf({ kind: 'round-summary', pace: 'own' })).toBe('other');
  });
});
