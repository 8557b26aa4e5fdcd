// An introduction comes back from its item as it was put there, and takes less room in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../functions/core/introduction.ts';
import type { IntroductionBody } from '../../functions/store/aggregates.ts';
import { packed, unpacked } from '../../functions/store/packed.ts';

const instants = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
const sides = fc.constantFrom('a', 'b');
const causes = fc.record({
  kind: fc.constantFrom('message', 'request', 'schedule'),
  id: fc.constantFrom('round 2026-03-02', 'due 29562960', '01024325aa179b1c', ' ', ''),
});
const text = fc.string({ maxLength: 20 });
const quotes = fc.array(fc.record({ yours: fc.option(text), theirs: fc.option(text) }), { maxLength: 3 });
const told = fc.record(
  {
    way: fc.constant('you-both-seek'),
    kind: fc.constant('learning'),
    quotes,
    values: fc.array(text, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['way', 'kind', 'quotes'] },
);
const reasons = fc.oneof(
  fc.record({ a: told, b: told }),
  told.map((a) => ({
    a,
    b: { ...a, quotes: a.quotes.map(({ yours, theirs }) => ({ yours: theirs, theirs: yours })) },
  })),
);
const times = fc.record({ ends: instants, closes: instants, remindAfter: instants, followUpAfter: instants });

const proposed = fc.record({
  event: fc.constant('proposed'),
  proposal: fc.record({
    id: fc.constant('an-introduction'),
    community: fc.constant('friends'),
    round: text,
    a: fc.constant('ada'),
    b: fc.constant('bo'),
    order: fc.constantFrom('together', 'a-first', 'b-first'),
    reasons,
    times,
  }),
  at: instants,
  cause: causes,
});

const caused = <Rest extends object>(rest: fc.Arbitrary<Rest>) =>
  fc.tuple(rest, fc.record({ at: instants, cause: causes })).map(([one, two]) => ({ ...one, ...two }));

const later = fc.oneof(
  caused(fc.record({ event: fc.constantFrom('asked', 'reminded', 'heard', 'unclear'), side: sides })),
  caused(fc.record({ event: fc.constantFrom('introduced', 'closed', 'followed-up') })),
  caused(fc.record({ event: fc.constant('agreed'), until: instants })),
  fc
    .tuple(
      caused(fc.record({ event: fc.constantFrom('accepted', 'accepted-in-vain'), side: sides })),
      fc.option(instants),
    )
    .map(([event, received]) => ({ ...event, received: received ?? event.at })),
  caused(
    fc.record({ event: fc.constant('outcome-told'), side: sides, met: fc.constant('yes'), words: text }),
  ),
  caused(
    fc.record({ event: fc.constant('declined'), side: sides, until: fc.record({ day: text, at: instants }) }),
  ),
);

const addressees = fc.constantFrom<object>(
  { member: 'ada' },
  { member: 'bo' },
  { member: 'somebody else' },
  { pair: ['ada', 'bo'] },
  { pair: ['bo', 'ada'] },
  { organiser: 'olga' },
);
const waiting = {
  id: fc.nat(),
  kind: fc.constant('ask'),
  to: addressees,
  state: fc.constantFrom('waiting', 'claimed', 'parked'),
  attempts: fc.nat(),
  pace: fc.constantFrom('own', 'answer'),
};
const outbox = fc.record({
  letters: fc.array(
    fc.oneof(
      fc.record(waiting),
      fc.record({ ...waiting, lease: instants, notBefore: instants, facts: fc.record({ words: text }) }),
    ),
    { maxLength: 2 },
  ),
  sent: fc.array(
    fc.oneof(
      fc.record({ id: fc.nat(), kind: fc.constant('ask'), to: addressees, at: instants }),
      fc.record({ id: fc.nat(), kind: fc.constant('ask'), to: addressees, at: instants, dropped: text }),
    ),
    { maxLength: 6 },
  ),
  next: fc.nat(),
});

const bodies = fc
  .record({ first: proposed, rest: fc.array(later, { maxLength: 12 }), outbox })
  .map(
    ({ first, rest, outbox }) =>
      ({ history: [first, ...rest] as unknown as Event[], outbox }) as unknown as IntroductionBody,
  );

describe('an introduction in its item', () => {
  it('comes back as it was put there, whatever happened to it', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(unpacked('I#an-introduction', packed('I#an-introduction', body))).toEqual(body);
      }),
    );
  });

  it('takes less than three fifths of the room, so that a write costs less', () => {
    const at = 1_772_442_000_000;
    const asked = { at, cause: { kind: 'schedule', id: 'round 2026-03-02' } } as const;
    const message = { kind: 'message', id: '0102837bfe008077-a93db40d-7e76-4ca3-8565-755e371f6781' } as const;
    const history = [
      { event: 'asked', side: 'a', ...asked },
      { event: 'asked', side: 'b', ...asked },
      { event: 'accepted', side: 'a', received: at, at, cause: message },
      { event: 'introduced', at, cause: message },
    ];
    const sent = ['ada', 'bo'].map((member, id) => ({ id, kind: 'ask', to: { member }, at }));
    const body = {
      history: [
        {
          event: 'proposed',
          proposal: {
            a: 'ada',
            b: 'bo',
            reasons: { a: { quotes: [] }, b: { quotes: [] } },
            times: { ends: at, closes: at, remindAfter: 1, followUpAfter: 2 },
          },
          ...asked,
        },
        ...history,
      ],
      outbox: { letters: [], sent, next: 3 },
    };
    const size = (one: unknown) => JSON.stringify(one).length;
    expect(size(packed('I#one', body))).toBeLessThan(size(body) * 0.6);
  });

  it('is read as it lies where it was stored before there was packing', () => {
    const body = { history: [{ event: 'proposed' }], outbox: { letters: [], sent: [], next: 1 } };
    expect(unpacked('I#an-introduction', body)).toBe(body);
  });

  it('leaves every other item as it is', () => {
    const body = { history: [{ event: 'proposed' }], member: 'ada' };
    expect(packed('M#friends#a', body)).toBe(body);
    expect(unpacked('M#friends#a', { causes: [] })).toEqual({ causes: [] });
  });
});
