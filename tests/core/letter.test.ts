// Letters in their outbox, and how many a person gets in a day.
import { describe, expect, it } from 'vitest';
import { day, hour } from '../../functions/core/decision.ts';
import type { Letter, Pace } from '../../functions/core/letter.ts';
import {
  claim,
  drop,
  dueLetters,
  emptyOutbox,
  enqueue,
  forEachOrganiser,
  leaseTime,
  type Outbox,
  outboxWakes,
  settle,
  unpark,
} from '../../functions/core/outbox.ts';
import { type PaceCounts, pace } from '../../functions/core/pace.ts';

const now = Date.parse('2026-03-02T08:00:00Z');
const ask: Letter = { kind: 'ask', to: { member: 'ada' }, pace: 'own' };
const waiting = (...letters: Letter[]): Outbox => enqueue(emptyOutbox, letters);
const states = (outbox: Outbox) => outbox.letters.map(({ id, state }) => `${id} ${state}`);

describe('a letter that was decided', () => {
  it('waits in its item under a number of its own, which is never given again', () => {
    const first = waiting(ask, ask);
    expect(states(first)).toEqual(['1 waiting', '2 waiting']);
    const later = enqueue(drop(first, 2, 'no longer so', now), [ask]);
    expect(states(later)).toEqual(['1 waiting', '3 waiting']);
  });

  it('is due at once, or from its own time on', () => {
    const outbox = waiting(ask, { ...ask, notBefore: now + hour });
    expect(dueLetters(outbox, now).map(({ id }) => id)).toEqual([1]);
    expect(dueLetters(outbox, now + hour).map(({ id }) => id)).toEqual([1, 2]);
    expect(outboxWakes(waiting({ ...ask, notBefore: now + hour }))).toBe(now + hour);
  });

  it('wakes nobody once nothing waits', () => {
    expect(outboxWakes(emptyOutbox)).toBeUndefined();
    const sent = settle(claim(waiting(ask), 1, now), 1, { kind: 'sent' }, now);
    expect(outboxWakes(sent)).toBeUndefined();
  });
});

describe('a claimed letter', () => {
  const claimed = claim(waiting(ask), 1, now);
  it('is nobody else’s until its lease has passed', () => {
    expect(dueLetters(claimed, now + leaseTime - 1)).toEqual([]);
    expect(dueLetters(claimed, now + leaseTime).map(({ id }) => id)).toEqual([1]);
    expect(outboxWakes(claimed)).toBe(outboxWakes(waiting(ask)));
  });
  it('is kept as sent, once, whoever tells it and how often', () => {
    const sent = settle(claimed, 1, { kind: 'sent' }, now);
    expect(sent.letters).toEqual([]);
    expect(sent.sent).toMatchObject([{ id: 1, kind: 'ask', at: now }]);
    expect(settle(sent, 1, { kind: 'sent' }, now + hour)).toEqual(sent);
  });
  it('stays claimed while the answer is lost', () => {
    expect(settle(claimed, 1, { kind: 'unknown' }, now)).toEqual(claimed);
  });
  it('goes once more after a lost answer, and after a second one is parked', () => {
    const again = claim(claimed, 1, now + leaseTime);
    expect(again.letters[0]).toMatchObject({ state: 'claimed', attempts: 2 });
    const third = claim(again, 1, now + 2 * leaseTime);
    expect(third.letters[0]).toMatchObject({ state: 'parked', attempts: 2 });
    expect(dueLetters(third, now + 9 * leaseTime)).toEqual([]);
    expect(outboxWakes(third)).toBeUndefined();
  });
  it('waits again where the mail service took nothing, and that counts as no attempt', () => {
    const later = settle(claimed, 1, { kind: 'wait', until: now + hour }, now);
    expect(later.letters[0]).toMatchObject({ state: 'waiting', attempts: 0, notBefore: now + hour });
    expect(later.letters[0]).not.toHaveProperty('lease');
  });
  it('is parked where the mail service never will, until an operator puts it back', () => {
    const parked = settle(claimed, 1, { kind: 'rejected', why: 'MessageRejected' }, now);
    expect(states(parked)).toEqual(['1 parked']);
    expect(states(unpark(parked))).toEqual(['1 waiting']);
  });
});

describe('a letter that must not go any more', () => {
  it('is dropped, and the reason is kept', () => {
    const dropped = drop(waiting(ask), 1, 'no longer so', now);
    expect(dropped.letters).toEqual([]);
    expect(dropped.sent).toMatchObject([{ id: 1, dropped: 'no longer so' }]);
  });
});

describe('what was sent', () => {
  it('is remembered two dozen letters back, so that an item stays small', () => {
    let outbox = emptyOutbox;
    for (let number = 1; number <= 30; number++) {
      outbox = settle(enqueue(outbox, [ask]), number, { kind: 'sent' }, now);
    }
    expect(outbox.sent.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, index) => index + 7));
  });

  it('keeps the ask, however much was said after it', () => {
    let outbox = settle(enqueue(emptyOutbox, [ask]), 1, { kind: 'sent' }, now);
    for (let number = 2; number <= 40; number++) {
      outbox = settle(enqueue(outbox, [{ ...ask, kind: 'heard-question' }]), number, { kind: 'sent' }, now);
    }
    expect(outbox.sent).toHaveLength(24);
    expect(outbox.sent.map(({ kind }) => kind).slice(0, 2)).toEqual(['ask', 'heard-question']);
  });
});

describe('a question that lies with somebody', () => {
  const letter = { pace: 'own', toOrganiser: false } as const;
  const until = now + 7 * day;
  const put = pace(undefined, { ...letter, id: 'q', asks: { item: 'one', until } }, now);
  const counts = 'counts' in put ? put.counts : undefined;
  const next = { ...letter, id: 'next', asks: { item: 'two', until: now + 9 * day } };

  it('keeps another waiting, also after an answer that is none', () => {
    expect(pace(counts, next, now)).toHaveProperty('notBefore');
    const later = { item: 'one', until: now + 10 * day };
    const again = pace(counts, { ...letter, id: 'again', pace: 'answer', keeps: later }, now + 3 * day);
    const kept = 'counts' in again ? again.counts : undefined;
    expect(pace(kept, next, now + 8 * day)).toHaveProperty('notBefore');
    expect(pace(kept, next, now + 11 * day)).toHaveProperty('counts');
  });

  it('makes way for an ask, which waits for nothing but another ask', () => {
    const asks = (item: string) => ({ item, until: now + 9 * day, isAsk: true });
    const first = pace(counts, { ...letter, id: 'ask', asks: asks('two') }, now);
    const open = 'counts' in first ? first.counts : undefined;
    expect(open?.asking?.item).toBe('two');
    const second = { ...letter, id: 'second', asks: asks('three') };
    const tomorrow = now + day;
    expect(pace(open, second, tomorrow)).toEqual({ notBefore: tomorrow + day / 4 });
    const reminder = { ...letter, id: 'reminder', asks: asks('two') };
    expect(pace(open, reminder, now + 3 * day)).toHaveProperty('counts');
    const heard = pace(open, { ...letter, id: 'heard', pace: 'answer', frees: 'two' }, tomorrow);
    expect(pace('counts' in heard ? heard.counts : undefined, second, tomorrow)).toHaveProperty('counts');
  });

  it('makes way once it is answered', () => {
    const heard = pace(counts, { ...letter, id: 'heard', pace: 'answer', frees: 'one' }, now);
    expect(pace('counts' in heard ? heard.counts : undefined, next, now)).toHaveProperty('counts');
  });

  it('is not ended by a letter of another item', () => {
    const heard = pace(counts, { ...letter, id: 'heard', pace: 'answer', frees: 'two' }, now);
    expect(pace('counts' in heard ? heard.counts : undefined, next, now)).toHaveProperty('notBefore');
  });
});

describe('a letter for all organisers', () => {
  const toAll: Letter = {
    kind: 'question-for-organiser',
    to: { organiser: 'all' },
    pace: 'own',
    facts: { words: 'Why?' },
  };
  it('becomes one for each of them', () => {
    const each = forEachOrganiser(waiting(ask, toAll), ['olga', 'omar']);
    expect(each.letters.map(({ id, to, facts }) => ({ id, to, facts }))).toEqual([
      { id: 1, to: { member: 'ada' }, facts: undefined },
      { id: 3, to: { organiser: 'olga' }, facts: { words: 'Why?' } },
      { id: 4, to: { organiser: 'omar' }, facts: { words: 'Why?' } },
    ]);
  });
  it('and nothing changes where there is none', () => {
    const outbox = waiting(ask);
    expect(forEachOrganiser(outbox, ['olga'])).toBe(outbox);
  });
});

describe('in one day', () => {
  /** How many of `count` letters of a pace may go on one day. */
  const allowed = (kind: Pace, count: number, toOrganiser = false, at = now): number => {
    let counts: PaceCounts | undefined;
    let went = 0;
    for (let number = 0; number < count; number++) {
      const answer = pace(counts, { id: `letter ${kind} ${number}`, pace: kind, toOrganiser }, at);
      if ('counts' in answer) {
        counts = answer.counts;
        went++;
      }
    }
    return went;
  };

  it.each([
    ['own', 2],
    ['answer', 12],
    ['unproved', 1],
    ['due', 40],
  ] as const)('a person gets %s letters up to %i', (kind, most) => {
    expect(allowed(kind, 40)).toBe(most);
  });

  it('an organiser gets up to twenty', () => {
    expect(allowed('own', 40, true)).toBe(20);
  });

  it('what is over waits for the next day', () => {
    const one = pace(undefined, { id: '1', pace: 'own', toOrganiser: false }, now);
    const two = pace(
      'counts' in one ? one.counts : undefined,
      { id: '2', pace: 'own', toOrganiser: false },
      now,
    );
    const three = pace(
      'counts' in two ? two.counts : undefined,
      { id: '3', pace: 'own', toOrganiser: false },
      now,
    );
    expect(three).toEqual({ notBefore: Date.parse('2026-03-03T00:00:00Z') });
    const counts = 'counts' in two ? two.counts : undefined;
    expect(pace(counts, { id: '3', pace: 'own', toOrganiser: false }, now + day)).toMatchObject({
      counts: { letters: { 3: 'own' } },
    });
  });

  it('the same letter counts once, however often it is claimed', () => {
    const first = pace(undefined, { id: '1', pace: 'unproved', toOrganiser: false }, now);
    const counts = 'counts' in first ? first.counts : undefined;
    expect(pace(counts, { id: '1', pace: 'unproved', toOrganiser: false }, now)).toEqual({ counts });
  });

  it('one kind of letter does not use up another’s days', () => {
    const first = pace(undefined, { id: '1', pace: 'unproved', toOrganiser: false }, now);
    const counts = 'counts' in first ? first.counts : undefined;
    expect(pace(counts, { id: '2', pace: 'own', toOrganiser: false }, now)).toHaveProperty('counts');
  });
});
