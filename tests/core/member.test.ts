// A member's standing: given, when, then.
import { describe, expect, it } from 'vitest';
import { day, hour, isRefusal } from '../../functions/core/decision.ts';
import type { Letter } from '../../functions/core/letter.ts';
import {
  type Member,
  type MemberCommand,
  mayReceive,
  type Profile,
  type Standing,
} from '../../functions/core/member.ts';
import { decideMember } from '../../functions/core/member-decide.ts';
import { evolveMember } from '../../functions/core/member-evolve.ts';
import { confirmationTime, memberWakes } from '../../functions/core/member-times.ts';

const start = Date.parse('2026-03-02T08:00:00Z');

const profile: Profile = {
  name: 'Ada Lind',
  language: 'en',
  intentions: [],
  kinds: ['curiosity'],
  story: 'I keep bees.',
  values: [],
  wish: 'every round',
};

type Step = MemberCommand & { readonly at?: number; readonly because?: string };

const signsUp: Step = { do: 'sign-up', id: 'ada', community: 'friends', profile };
const confirms: Step = { do: 'confirm', attempt: 'newest', needsApproval: false };
const applies: Step = { do: 'confirm', attempt: 'newest', needsApproval: true };
const leaves: Step = { do: 'leave', by: 'mail' };
const pauses: Step = { do: 'pause' };
const pausesUntil = (days: number): Step => ({
  do: 'pause',
  until: { day: `day ${days}`, at: start + days * day },
});
const isLost: Step = { do: 'become-unreachable' };
const joined = [signsUp, confirms] as const;

interface Life {
  readonly member: Member | null;
  readonly now: number;
  readonly steps: number;
  readonly letters: readonly Letter[];
  readonly refused: string | null;
}

function live(life: Life, { at, because, ...command }: Step): Life {
  const now = at ?? life.now + hour;
  const cause = { kind: 'message', id: because ?? `cause ${life.steps}` } as const;
  const answer = decideMember(life.member, command, { now, cause });
  const next = { ...life, now, steps: life.steps + 1 };
  if (isRefusal(answer)) return { ...next, letters: [], refused: answer.refused };
  return {
    ...next,
    member: evolveMember(life.member, answer.events, cause),
    letters: answer.letters,
    refused: null,
  };
}

function given(...before: readonly Step[]) {
  const life = before.reduce(live, { member: null, now: start - hour, steps: 0, letters: [], refused: null });
  return {
    member: life.member,
    when(step: Step): { standing: Standing | null; letters: string[] } {
      const after = live(life, step);
      if (after.refused) throw new Error(`refused: ${after.refused}`);
      const letters = after.letters.map(
        ({ kind, to }) => `${kind} to ${'organiser' in to ? 'the organiser' : 'them'}`,
      );
      return { standing: after.member?.standing ?? null, letters };
    },
    refusal: (step: Step) => live(life, step).refused,
    after: (step: Step) => live(life, step).member,
  };
}

describe('somebody signs up', () => {
  it('and gets one letter to confirm with', () => {
    expect(given().when(signsUp)).toEqual({ standing: 'unconfirmed', letters: ['confirm to them'] });
  });
  it('again before confirming, and the newer words count', () => {
    const again = given(signsUp).when({ ...signsUp, profile: { ...profile, name: 'Ada' } } as Step);
    expect(again.letters).toEqual(['confirm to them']);
    expect(given(signsUp, signsUp).refusal({ do: 'confirm', attempt: 1, needsApproval: false })).toBe(
      'newer-sign-up',
    );
    expect(given(signsUp, signsUp).when({ do: 'confirm', attempt: 2, needsApproval: false }).standing).toBe(
      'active',
    );
  });
  it('who is a member already, and only their own mailbox hears of it', () => {
    expect(given(...joined).when(signsUp)).toEqual({
      standing: 'active',
      letters: ['already-member to them'],
    });
  });
  it.each([
    ['has left', leaves],
    ['cannot be reached', isLost],
  ])('who %s, and nothing happens: anybody could type their address', (_, step) => {
    expect(given(...joined, step).when(signsUp).letters).toEqual([]);
  });
  it('and does not confirm for three days, and vanishes', () => {
    const { member } = given(signsUp);
    expect(member && memberWakes(member)).toBe(start + confirmationTime);
    expect(given(signsUp).refusal({ do: 'come-due', nextRound: 0, at: start + confirmationTime })).toBe(
      'vanished',
    );
    expect(given(signsUp).refusal({ ...confirms, at: start + confirmationTime })).toBe('expired');
  });
});

describe('somebody confirms', () => {
  it('and is welcome', () => {
    expect(given(signsUp).when(confirms)).toEqual({ standing: 'active', letters: ['welcome to them'] });
  });
  it('twice, and hears it once', () => {
    expect(given(...joined).when(confirms).letters).toEqual([]);
  });
  it('where the organiser decides, and the organiser is asked', () => {
    expect(given(signsUp).when(applies)).toEqual({
      standing: 'applied',
      letters: ['application to the organiser', 'waiting-for-organiser to them'],
    });
    expect(given(signsUp, applies).when({ do: 'admit', organiser: 'olga' })).toEqual({
      standing: 'active',
      letters: ['welcome to them', 'heard-admit to the organiser'],
    });
    expect(given(signsUp, applies).when({ do: 'refuse', organiser: 'olga' })).toEqual({
      standing: 'left',
      letters: ['not-admitted to them', 'heard-not-admit to the organiser'],
    });
    expect(
      given(signsUp, applies, { do: 'admit', organiser: 'olga' }).refusal({ do: 'refuse', organiser: 'o' }),
    ).toBe('not-waiting');
  });
  it('with a link that was meant for nobody', () => {
    expect(given().refusal(confirms)).toBe('unknown');
  });
});

describe('somebody pauses', () => {
  it('for as long as they like, and their open introductions are withdrawn', () => {
    expect(given(...joined).when(pauses)).toEqual({
      standing: 'paused',
      letters: ['heard-pause-open to them'],
    });
    const paused = given(...joined).after(pauses);
    expect(paused?.withdrawing).toBe('paused');
    expect(paused && memberWakes(paused)).toBe(0);
  });
  it('until a day, and is back on it without a letter', () => {
    expect(given(...joined).when(pausesUntil(30)).letters).toEqual(['heard-pause to them']);
    const paused = given(...joined, pausesUntil(30), { do: 'withdraw-done' });
    expect(paused.member && memberWakes(paused.member)).toBe(start + 30 * day);
    expect(paused.when({ do: 'come-due', nextRound: 0, at: start + 30 * day })).toEqual({
      standing: 'active',
      letters: [],
    });
  });
  it('and comes back when they say so', () => {
    expect(given(...joined, pauses).when({ do: 'resume' })).toEqual({
      standing: 'active',
      letters: ['heard-resume to them'],
    });
  });
  it('who never confirmed, and hears what this is instead', () => {
    expect(given(signsUp).when(pauses)).toEqual({ standing: 'unconfirmed', letters: ['about-us to them'] });
  });
});

describe('somebody leaves', () => {
  it('by mail, and hears it once', () => {
    expect(given(...joined).when(leaves)).toEqual({ standing: 'left', letters: ['heard-stop to them'] });
    expect(given(...joined, leaves).when(leaves).letters).toEqual([]);
  });
  it('by the link, whose page says goodbye itself', () => {
    expect(given(...joined).when({ do: 'leave', by: 'link' })).toEqual({ standing: 'left', letters: [] });
  });
  it('and is not written to any more, whatever else arrives', () => {
    for (const step of [
      { do: 'say-unclear', words: 'Hm' },
      { do: 'ask-question', words: 'Why?' },
    ] as const)
      expect(given(...joined, leaves).refusal(step)).toBe('gone');
    expect(given(...joined, leaves).when({ do: 'answer-unproved', leaving: true }).letters).toEqual([]);
  });
  it('and may come back by their own mail', () => {
    expect(given(...joined, leaves).when({ do: 'resume' }).standing).toBe('active');
  });
  it('and comes back to where they stood, where they were no member yet', () => {
    const early = given(signsUp, leaves).when({ do: 'resume' });
    expect(early).toEqual({ standing: 'unconfirmed', letters: ['confirm to them'] });
    expect(given(signsUp, applies, leaves).when({ do: 'resume' }).standing).toBe('applied');
  });
  it('unless there was never anything to come back to', () => {
    expect(given(signsUp, applies, { do: 'refuse', organiser: 'olga' }).refusal({ do: 'resume' })).toBe(
      'gone',
    );
  });
});

describe('an address that cannot be reached', () => {
  it('ends all mail, once', () => {
    expect(given(...joined).when(isLost)).toEqual({ standing: 'unreachable', letters: [] });
    expect(given(...joined, isLost).when(isLost).standing).toBe('unreachable');
  });
});

describe('somebody writes of themselves', () => {
  it('with a question, and the organiser gets it', () => {
    expect(given(...joined).when({ do: 'ask-question', words: 'Why?' }).letters).toEqual([
      'question-general-for-organiser to the organiser',
      'heard-question-general to them',
    ]);
  });
  it('unclearly, and is asked once; the second time a person looks at it', () => {
    const unclear: Step = { do: 'say-unclear', words: 'Hm' };
    expect(given(...joined).when(unclear).letters).toEqual(['unclear-general to them']);
    expect(given(...joined, unclear).when(unclear).letters).toEqual([
      'unclear-for-organiser to the organiser',
      'heard-passed-on to them',
    ]);
    expect(given(...joined, unclear, pauses).when(unclear).letters).toEqual(['unclear-general to them']);
  });
  it('from another address, and is asked at the known one, at most once a day', () => {
    const unproved: Step = { do: 'answer-unproved', leaving: false };
    expect(given(...joined).when(unproved).letters).toEqual(['other-address to them']);
    expect(given(...joined, unproved).when(unproved).letters).toEqual([]);
    expect(given(...joined, unproved).when({ ...unproved, at: start + 2 * day }).letters).toHaveLength(1);
    expect(given(...joined).when({ do: 'answer-unproved', leaving: true }).letters).toEqual([
      'confirm-leave to them',
    ]);
  });
});

describe('a round has nobody for somebody', () => {
  it('and they hear why', () => {
    expect(given(...joined).when({ do: 'find-nobody', reason: 'nobody-meets-your-seek' }).letters).toEqual([
      'no-pair-nobody-offers to them',
    ]);
  });
  it('but not when they have left meanwhile', () => {
    expect(given(...joined, leaves).when({ do: 'find-nobody', reason: 'no-seek' }).letters).toEqual([]);
  });
});

describe('the same cause twice', () => {
  it.each([
    ['pause', pauses],
    ['leave', leaves],
    ['question', { do: 'ask-question', words: 'Why?' } as Step],
    ['nobody', { do: 'find-nobody', reason: 'no-seek' } as Step],
  ])('changes nothing: %s', (_, step) => {
    const once = given(...joined, { ...step, because: 'mail 1' });
    expect(once.when({ ...step, because: 'mail 1' }).letters).toEqual([]);
    expect(once.after({ ...step, because: 'mail 1' })).toEqual(once.member);
  });
});

describe('a letter is looked at again before it goes', () => {
  const letter = (kind: Letter['kind'], pace: Letter['pace']): Letter => ({
    kind,
    to: { member: 'ada' },
    pace,
  });
  it.each([
    ['active', ['ask', 'answer', 'goodbye', 'confirm']],
    ['applied', ['ask', 'answer', 'goodbye', 'confirm']],
    ['paused', ['answer', 'goodbye', 'confirm']],
    ['unconfirmed', ['confirm']],
    ['left', ['goodbye']],
    ['unreachable', []],
  ] as const)('and to somebody who is %s only this goes: %j', (standing, expected) => {
    const letters = {
      ask: letter('ask', 'own'),
      answer: letter('heard-pause', 'answer'),
      goodbye: letter('heard-stop', 'due'),
      confirm: letter('confirm', 'due'),
    };
    const goes = Object.entries(letters).filter(([, one]) => mayReceive(standing, one));
    expect(goes.map(([name]) => name)).toEqual(expected);
  });
});
