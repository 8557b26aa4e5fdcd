// What a round promises: rules before scores, both directions, no one twice, and the same answer every time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MatchedPair, type MatchInput, match } from '../../../functions/core/matching/match.ts';
import {
  type Candidate,
  defaultRules,
  type Kind,
  kinds,
  type PastPair,
  type Segment,
} from '../../../functions/core/matching/rules.ts';
import { community, member, partners, say } from './community.ts';

function round(members: readonly Candidate[], changes: Partial<MatchInput> = {}) {
  return match({ members, past: [], rules: defaultRules, seed: 'spring', now: '2026-03-01', ...changes });
}

/** Two who meet each other's wishes word for word. */
function couple(a: string, b: string, topic: string, other: string): Candidate[] {
  return [
    member(a, { seeks: [say(`learn ${topic}`)], offers: [say(`teach ${other}`)] }),
    member(b, { seeks: [say(`learn ${other}`)], offers: [say(`teach ${topic}`)] }),
  ];
}

const pottery = couple('ada', 'ben', 'pottery', 'sailing');
const couples = [...pottery, ...couple('cleo', 'dan', 'violin', 'chess')];

describe('a round', () => {
  it('pairs the people who meet each other’s wishes', () => {
    expect(round(couples).pairs.map(({ a, b }) => [a, b])).toEqual([
      ['ada', 'ben'],
      ['cleo', 'dan'],
    ]);
  });

  it('finds somebody for most members of a believable community, nearly always the one a friend would name', () => {
    const { pairs } = round(community);
    expect(pairs.length).toBeGreaterThanOrEqual(10);
    const named = partners.filter(([a, b]) => pairs.some((pair) => pair.a === a && pair.b === b));
    expect(named.length).toBeGreaterThanOrEqual(10);
  });

  it('says why in both directions with the members’ own sentences', () => {
    const [pair] = round(couples).pairs;
    expect(pair?.reasons.a).toMatchObject({
      way: 'they-give-what-you-seek',
      quotes: [{ yours: 'learn pottery', theirs: 'teach pottery', shared: ['pottery'] }],
    });
    expect(pair?.reasons.b).toMatchObject({
      quotes: [{ yours: 'learn sailing', theirs: 'teach sailing', shared: ['sailing'] }],
    });
  });

  it('asks the one who seeks a mentor first when the other only gives', () => {
    const { pairs } = round([
      member('zoe', { seeks: [say('advice on beekeeping', 'mentorship')] }),
      member('abe', { offers: [say('beekeeping for beginners', 'mentorship')] }),
    ]);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ a: 'abe', b: 'zoe', order: 'b-first' });
    expect(pairs[0]?.reasons.a.way).toBe('you-give-what-they-seek');
  });

  it('asks two who look for the same together', () => {
    const seek = say('others with newborn twins', 'peer support');
    const { pairs } = round([member('ann', { seeks: [seek] }), member('bo', { seeks: [seek] })]);
    expect(pairs[0]).toMatchObject({ order: 'together', reasons: { a: { way: 'you-both-seek' } } });
  });

  it('serves the one who waited longer when two want the same person', () => {
    const wish = { seeks: [say('learn pottery', 'mentorship')], offers: [say('teach sailing')] };
    const rivals = (patient: string) =>
      round(
        [pottery[1] as Candidate, member('eve', wish), member('fay', wish)].map((one) =>
          one.id === patient ? { ...one, waited: 1 } : one,
        ),
      ).pairs.map(({ b }) => b);
    expect(rivals('eve')).toEqual(['eve']);
    expect(rivals('fay')).toEqual(['fay']);
  });
});

describe('a pair is left out', () => {
  const pastPair = (changes: Partial<PastPair>): PastPair => ({
    a: 'ben',
    b: 'ada',
    day: '2026-01-15',
    state: 'declined',
    ...changes,
  });

  it.each([
    ['once they were introduced, for good', pastPair({ state: 'introduced', day: '2016-01-01' })],
    ['during the cool-down after a no', pastPair({})],
    ['until the day that "later" named', pastPair({ until: '2026-03-02' })],
  ])('%s', (_, past) => {
    const { pairs, unmatched } = round(pottery, { past: [past] });
    expect(pairs).toEqual([]);
    expect(unmatched).toEqual([
      { id: 'ada', reason: 'all-already-met' },
      { id: 'ben', reason: 'all-already-met' },
    ]);
  });

  it.each([
    ['after the cool-down', pastPair({ day: '2025-09-02' })],
    ['from the day that "later" named, without a cool-down', pastPair({ until: '2026-03-01' })],
  ])('and may come up again %s', (_, past) => {
    expect(round(pottery, { past: [past] }).pairs).toHaveLength(1);
  });

  it.each<[string, Partial<Candidate>, string]>([
    ['when one of them has blocked the other', { blocked: ['ben'] }, 'rules-leave-nobody'],
    ['when they work for the same company', { company: 'Acme ' }, 'rules-leave-nobody'],
    ['when they share no language, which they are told', { language: 'pt-BR; fr' }, 'no-common-language'],
    [
      'when one has blocked the other and they share no language, and only the rules are told',
      { blocked: ['ben'], language: 'fr' },
      'rules-leave-nobody',
    ],
    ['when they live in one household', { tags: ['household:7'] }, 'rules-leave-nobody'],
  ])('%s', (_, changes, why) => {
    const [ada, ben] = pottery as [Candidate, Candidate];
    const other = {
      ...ben,
      company: 'acme',
      tags: ['household:7'].filter((tag) => changes.tags?.includes(tag)),
    };
    const { pairs, unmatched } = round([{ ...ada, ...changes }, other]);
    expect(pairs).toEqual([]);
    expect(unmatched.map(({ reason }) => reason)).toEqual([why, why]);
  });

  it('when a tag must agree and does not', () => {
    const [ada, ben] = pottery as [Candidate, Candidate];
    const rules = { ...defaultRules, must: ['city'] };
    const living = (city: string) =>
      round(
        [
          { ...ada, tags: ['city:Lyon'] },
          { ...ben, tags: [city] },
        ],
        { rules },
      );
    expect(living('city:Oslo').pairs).toEqual([]);
    expect(living('city:Lyon').pairs).toHaveLength(1);
    expect(living('early-bird').pairs).toHaveLength(1);
  });
});

describe('a round whose time is up', () => {
  it('is one that may be made, and tells how far from the best it can be', () => {
    const [best, hasty] = [round(community), round(community, { keepGoing: () => false })];
    expect(best.weight).toBe(best.bound);
    expect(hasty.weight).toBeLessThanOrEqual(best.weight);
    expect(hasty.bound).toBeGreaterThanOrEqual(best.weight);
    const served = hasty.pairs.flatMap(({ a, b }) => [a, b]);
    expect(new Set(served).size).toBe(served.length);
    expect(served.length).toBeGreaterThan(0);
  });

  it('tells its steps as they end', () => {
    const steps: string[] = [];
    round(community, { passed: (step) => steps.push(step) });
    expect(steps).toEqual(['read', 'near', 'scored', 'solved', 'checked', 'explained']);
  });
});

describe('whom the rules forbid', () => {
  it('takes nobody’s place among the forty who are looked at', () => {
    const asker = member('ada', { seeks: [say('pottery glazing kilns')], company: 'Kiln' });
    const colleagues = Array.from({ length: 60 }, (_, i) =>
      member(`c${i}`, { offers: [say('pottery glazing kilns')], company: 'Kiln' }),
    );
    const stranger = member('zoe', { offers: [say('pottery and glazing')] });
    expect(round([asker, ...colleagues, stranger]).pairs).toMatchObject([{ a: 'ada', b: 'zoe' }]);
  });
});

describe('when a pair is forbidden after the round was decided', () => {
  it('those whom it concerns are decided anew, and the others keep whom they have', () => {
    const decided = round(community).pairs;
    const [forbidden, ...settled] = decided as [MatchedPair, ...MatchedPair[]];
    const past: PastPair[] = [{ ...forbidden, day: '2026-03-01', state: 'withdrawn' }];
    const again = round(community, { past, settled });
    const kept = new Set(settled.flatMap(({ a, b }) => [a, b]));
    expect(settled.length).toBeGreaterThan(8);
    for (const { a, b } of again.pairs) expect(kept.has(a) || kept.has(b)).toBe(false);
    for (const { id } of again.unmatched) expect(kept.has(id)).toBe(false);
    const spokenFor = [...again.pairs.flatMap(({ a, b }) => [a, b]), ...again.unmatched.map(({ id }) => id)];
    expect(spokenFor).toEqual(expect.arrayContaining([forbidden.a, forbidden.b]));
    expect(again.pairs).not.toContainEqual(expect.objectContaining({ a: forbidden.a, b: forbidden.b }));
  });
});

describe('a member without anyone hears why', () => {
  it.each<[string, Candidate[], string]>([
    ['alone', [member('ada')], 'too-few-people'],
    ['without a wish', [member('ada'), ...couple('x', 'y', 'go', 'tea')], 'no-seek'],
    [
      'with a wish that nobody meets',
      [member('ada', { seeks: [say('alpaca surgery')] }), ...couple('x', 'y', 'chess', 'violin')],
      'nobody-meets-your-seek',
    ],
    [
      'when others fitted better',
      [...pottery, member('cy', { seeks: [say('pottery kilns glazes')], offers: [say('sailing')] })],
      'others-were-closer',
    ],
  ])('%s', (_, members, reason) => {
    const { unmatched } = round(members);
    expect(unmatched.map((one) => one.reason)).toContain(reason);
  });

  it('and a member who wants nobody this round is neither paired nor mentioned', () => {
    const resting = round(pottery.map((one) => ({ ...one, capacity: one.id === 'ada' ? 0 : 1 })));
    expect(resting.pairs).toEqual([]);
    expect(resting.unmatched).toEqual([{ id: 'ben', reason: 'too-few-people' }]);
  });
});

const topics = [
  'pottery',
  'sailing',
  'violin',
  'chess',
  'tax law',
  'robots',
  'grief',
  'Lisbon',
  'fundraising',
];

const anySegment: fc.Arbitrary<Segment> = fc.record(
  {
    text: fc.subarray(topics, { minLength: 1, maxLength: 3 }).map((words) => words.join(' and ')),
    kind: fc.constantFrom<Kind>(...kinds),
    private: fc.boolean(),
  },
  { requiredKeys: ['text', 'private'] },
);

const anyCommunity: fc.Arbitrary<Candidate[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.integer({ min: 0, max: 40 }).map((n) => `m${n}`),
      seeks: fc.array(anySegment, { maxLength: 3 }),
      offers: fc.array(anySegment, { maxLength: 3 }),
      kinds: fc.subarray([...kinds]),
      values: fc.subarray(['candour', 'patience']),
      language: fc.constantFrom('en', 'fr', 'en;fr', ''),
      company: fc.constantFrom('Acme', 'Initech'),
      capacity: fc.integer({ min: 0, max: 3 }),
      waited: fc.integer({ min: 0, max: 4 }),
      newcomer: fc.boolean(),
      blocked: fc.array(
        fc.integer({ min: 0, max: 40 }).map((n) => `m${n}`),
        { maxLength: 3 },
      ),
      tags: fc.subarray(['city:Lyon', 'city:Oslo', 'household:1']),
    },
    {
      requiredKeys: [
        'id',
        'seeks',
        'offers',
        'kinds',
        'values',
        'language',
        'capacity',
        'waited',
        'newcomer',
        'blocked',
        'tags',
      ],
    },
  ),
  { selector: ({ id }) => id, minLength: 2, maxLength: 16 },
);

const anyPast: fc.Arbitrary<PastPair[]> = fc.array(
  fc.record({
    a: fc.integer({ min: 0, max: 40 }).map((n) => `m${n}`),
    b: fc.integer({ min: 0, max: 40 }).map((n) => `m${n}`),
    day: fc.constantFrom('2024-12-31', '2025-11-30', '2026-02-14'),
    state: fc.constantFrom('introduced', 'agreed', 'declined', 'expired', 'withdrawn'),
  }),
  { maxLength: 30 },
);

describe('whatever the community', () => {
  it('every pair keeps every rule, both gain at least the floor, and nobody exceeds what they wanted', () => {
    let pairsSeen = 0;
    fc.assert(
      fc.property(anyCommunity, anyPast, (members, past) => {
        const rules = { ...defaultRules, floor: 0.2, must: ['city'] };
        const { pairs, unmatched, weight, bound } = round(members, { past, rules });
        const byId = new Map(members.map((one) => [one.id, one]));
        const met = new Map<string, number>();
        for (const { a, b, forward, backward } of pairs) {
          pairsSeen++;
          const [first, second] = [byId.get(a), byId.get(b)] as [Candidate, Candidate];
          expect(a < b).toBe(true);
          expect(Math.min(forward, backward)).toBeGreaterThanOrEqual(rules.floor);
          expect(Math.max(forward, backward)).toBeLessThanOrEqual(1);
          expect(first.blocked.includes(b) || second.blocked.includes(a)).toBe(false);
          expect(first.company === undefined || first.company !== second.company).toBe(true);
          const between = past.filter((old) => [old.a, old.b].sort().join() === [a, b].sort().join());
          for (const old of between) {
            expect(['introduced', 'agreed']).not.toContain(old.state);
            expect(old.day).toBe('2024-12-31');
          }
          for (const id of [a, b]) met.set(id, (met.get(id) ?? 0) + 1);
        }
        for (const [id, count] of met) expect(count).toBeLessThanOrEqual(byId.get(id)?.capacity ?? 0);
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
        const present = members.filter(({ capacity }) => capacity > 0).map(({ id }) => id);
        expect([...met.keys(), ...unmatched.map(({ id }) => id)].sort()).toEqual(present.sort());
        expect(weight).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 300 },
    );
    expect(pairsSeen).toBeGreaterThan(100);
  });

  it('the order in which members and past pairs are given changes nothing', () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(
        anyCommunity.chain((members) => fc.tuple(fc.constant(members), shuffled(members))),
        anyPast.chain((past) => fc.tuple(fc.constant(past), shuffled(past))),
        ([members, mixed], [past, mixedPast]) => {
          expect(round(mixed, { past: mixedPast })).toEqual(round(members, { past }));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('no reason holds a word that stands only in private segments', () => {
    let quotes = 0;
    const marked = (parts: readonly Segment[]) =>
      parts.map((part) => (part.private ? { ...part, text: `${part.text} whispered` } : part));
    fc.assert(
      fc.property(anyCommunity, (members) => {
        const whispering = members.map((one) => ({
          ...one,
          seeks: marked(one.seeks),
          offers: marked(one.offers),
        }));
        const { pairs } = round(whispering);
        for (const { reasons } of pairs) quotes += reasons.a.quotes.length + reasons.b.quotes.length;
        expect(JSON.stringify(pairs)).not.toContain('whispered');
      }),
      { numRuns: 200 },
    );
    expect(quotes).toBeGreaterThan(100);
  });

  it('a reason quotes what each of the two said and may be read, as it stands, and names values of both', () => {
    fc.assert(
      fc.property(anyCommunity, (members) => {
        const byId = new Map(members.map((one) => [one.id, one]));
        for (const pair of round(members, { rules: { ...defaultRules, floor: 0.05 } }).pairs) {
          const [a, b] = [byId.get(pair.a), byId.get(pair.b)] as [Candidate, Candidate];
          for (const [reason, own, other] of [
            [pair.reasons.a, a, b],
            [pair.reasons.b, b, a],
          ] as const) {
            const said = (one: Candidate) =>
              [...one.seeks, ...one.offers].filter((part) => !part.private).map(({ text }) => text);
            for (const { yours, theirs, shared } of reason.quotes) {
              if (yours !== null) expect(said(own)).toContain(yours);
              if (theirs !== null) expect(said(other)).toContain(theirs);
              for (const word of shared) expect(theirs).toContain(word);
            }
            for (const value of reason.values) {
              expect(own.values).toContain(value);
              expect(other.values).toContain(value);
            }
            expect(reason.quotes.length).toBeLessThanOrEqual(2);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('swapping what somebody seeks and gives changes score and reason', () => {
    const kind = fc.constantFrom<Kind>('mentorship', 'work', 'learning');
    fc.assert(
      fc.property(fc.constantFrom(...topics), kind, (topic, wanted) => {
        const asker = member('ada', { seeks: [say(topic, wanted)] });
        const giver = member('ben', { offers: [say(topic, wanted)] });
        const swapped = { ...giver, seeks: giver.offers, offers: giver.seeks };
        const [before] = round([asker, giver]).pairs;
        const [after] = round([asker, swapped]).pairs;
        expect(before?.reasons.a.way).toBe('they-give-what-you-seek');
        expect(before?.reasons.b.way).toBe('you-give-what-they-seek');
        expect(after?.reasons.a.way).not.toBe('they-give-what-you-seek');
        expect(after?.forward ?? 0).toBeLessThan(before?.forward ?? 0);
      }),
    );
  });

  it('what one keeps private changes nothing in the reason given to the other but the choice of the pair', () => {
    const secret: Segment = { text: 'grief after a stillbirth', private: true };
    const [ada, ben] = pottery as [Candidate, Candidate];
    const open = round([ada, ben]).pairs[0];
    const closed = round([
      { ...ada, seeks: [...ada.seeks, secret] },
      { ...ben, offers: [...ben.offers, say('grief counsel')] },
    ]);
    expect(closed.pairs[0]?.reasons.b).toEqual(open?.reasons.b);
  });
});
