// The canary on a few communities: everybody lives and nobody is given away, and each planted fault is found.
import { beforeAll, describe, expect, test } from 'vitest';
import type { PaceCounts } from '../../functions/core/pace.ts';
import type { Services } from '../../functions/services.ts';
import type { MemberBody } from '../../functions/store/aggregates.ts';
import type { Stored } from '../../functions/store/store.ts';
import { type Lived, live } from './life.ts';
import type { Person } from './people.ts';
import type { CaughtLetter } from './service.ts';
import { leaksIn, type Report, watch } from './watch.ts';

const seeds = ['1 7', '1 4'] as const;
const lives: Lived[] = [];
const reports: Report[] = [];

beforeAll(async () => {
  for (const seed of seeds) lives.push(await live(seed));
  for (const lived of lives) reports.push(await watch(lived));
});

test('nobody is given away, and every promise holds', () => {
  for (const [at, report] of reports.entries()) {
    expect(report.leaks, seeds[at]).toEqual([]);
    expect(report.violations, seeds[at]).toEqual([]);
    expect(report.mostOwn).toBeLessThanOrEqual(2);
    expect(report.mostOpen).toBe(1);
    expect(report.mostAsks).toBe(1);
  }
});

test('what happens is worth looking at: asks, questions passed on, introductions, words that would tell', () => {
  const sum = (kind: string) => reports.reduce((total, { letters }) => total + (letters[kind] ?? 0), 0);
  for (const kind of [
    'ask',
    'reminder',
    'heard-question',
    'question-for-organiser',
    'read-back',
    'introduction',
  ])
    expect(sum(kind), kind).toBeGreaterThan(0);
  expect(reports.reduce((total, { smuggled }) => total + smuggled, 0)).toBeGreaterThan(5);
});

test('the same seed lives the same', async () => {
  const told = ({ letters }: Lived) =>
    letters.map(({ at, to, subject, text }) => [at, to, subject, text.length]);
  expect(told(await live(seeds[0]))).toEqual(told(lives[0] as Lived));
});

describe('a planted leak is found', () => {
  /** The life with one letter changed: an ask, which goes to one who must not know the other yet. */
  function withAsk(change: (letter: CaughtLetter, other: Person) => Partial<CaughtLetter>): Lived {
    const lived = lives[0] as Lived;
    const letter = lived.letters.find(({ decided }) => decided?.kind === 'ask') as CaughtLetter;
    const { a, b } = letter.introduction as NonNullable<CaughtLetter['introduction']>;
    const other = [a, b].map((id) => lived.people.get(id)).find((one) => one?.address !== letter.to[0]);
    const changed = { ...letter, ...change(letter, other as Person) };
    return { ...lived, letters: [changed] };
  }

  test.each<[string, (letter: CaughtLetter, other: Person) => Partial<CaughtLetter>]>([
    ['a name in the subject', ({ subject }, { name }) => ({ subject: `${subject}: ${name}` })],
    ['a name in the text', ({ text }, { name }) => ({ text: `${text}\n${name}` })],
    ['a name in the HTML alone', ({ html }, { name }) => ({ html: `${html}<!-- ${name} -->` })],
    ['an address as the one for answers', (_, { address }) => ({ replyTo: [address] })],
    ['an address as the sender', ({ from }, { address }) => ({ from: `${from} (${address})` })],
    [
      'an address in a header',
      ({ headers }, { address }) => ({ headers: { ...headers, 'x-about': address } }),
    ],
    [
      'an address in an attachment',
      (_, { address }) => {
        const file = Buffer.from(`{ "who": "${address}" }`).toString('base64');
        return { raw: Buffer.from(`Content-Disposition: attachment\r\n\r\n${file}\r\n--end--\r\n`) };
      },
    ],
    ['an address spelled out', ({ text }, { tells }) => ({ text: text + tells[1] })],
    [
      'a name over two lines',
      ({ text }, { name }) => ({ text: `${text} ${name.slice(0, 4)}-\n${name.slice(4)}` }),
    ],
    ['a telephone number in groups', ({ text }, { tells }) => ({ text: text + tells[12] })],
    ['a telephone number in words', ({ text }, { tells }) => ({ text: text + tells[13] })],
  ])('%s', (_, plant) => {
    const leaks = leaksIn(withAsk(plant));
    expect(leaks).not.toEqual([]);
    for (const leak of leaks) expect(leak).toMatch(/^ask shows who somebody is/);
  });

  test('words for matching alone, even to an organiser', () => {
    const lived = lives[0] as Lived;
    const letter = lived.letters.find(({ decided }) => decided && 'organiser' in decided.to) as CaughtLetter;
    const [person] = lived.people.values();
    const told = { ...letter, text: `${letter.text} ${person?.secret}` };
    const leaks = leaksIn({ ...lived, letters: [told] });
    expect(leaks).toHaveLength(1);
    expect(leaks[0]).toMatch(/shows words for matching alone/);
  });
});

/** A service whose table lies: what is read from it is changed. */
const lying =
  (change: <Body>(found: Stored<Body>) => Stored<Body>) =>
  (services: Services): Services => ({
    ...services,
    store: {
      ...services.store,
      async get<Body>(key: Stored<Body>['key']) {
        const found = await services.store.get<Body>(key);
        return found && change(found);
      },
      list: async (pk, prefix) => (await services.store.list<never>(pk, prefix)).map((one) => change(one)),
    },
  });

const ofMember = (change: (body: MemberBody) => MemberBody) =>
  lying((found) =>
    found.key.pk.startsWith('M#')
      ? { ...found, body: change(found.body as MemberBody) as typeof found.body }
      : found,
  );

describe('a service that is broken is found out', () => {
  test('one that takes what is for matching alone for open', async () => {
    const opened = ofMember((body) => {
      const intentions = body.member.profile.intentions.map((one) => ({
        ...one,
        visibility: 'open' as const,
      }));
      return { ...body, member: { ...body.member, profile: { ...body.member.profile, intentions } } };
    });
    expect(leaksIn(await live(seeds[1], opened)).join('\n')).toMatch(/shows words for matching alone/);
  });

  test('one that forgets whose question lies with whom', async () => {
    const forgetful = lying((found) =>
      found.key.sk === 'PACE'
        ? {
            ...found,
            body: { ...(found.body as PaceCounts), asking: undefined } as unknown as typeof found.body,
          }
        : found,
    );
    const { violations, mostOpen } = await watch(await live(seeds[0], forgetful));
    expect(mostOpen).toBeGreaterThan(1);
    expect(violations.map(({ what }) => what).join('\n')).toMatch(/while \S+ was open/);
  });

  test.each([
    ['own', 3, 'mostOwn', /3 letters of its own accord in a day/],
    ['answer', 13, 'mostAnswers', /13 answers in a day/],
  ] as const)('one that sends too many letters of one day: %s', async (pace, many, counted, words) => {
    const lived = lives[0] as Lived;
    const letter = lived.letters.find(
      ({ decided }) => decided?.pace === pace && !('organiser' in decided.to),
    ) as CaughtLetter;
    const [, ...others] = Array.from({ length: many }, (_, at) => ({ ...letter, sequence: 9000 + at }));
    const sameDay = lived.letters.filter(
      ({ to, at, decided }) => to[0] !== letter.to[0] || decided?.pace !== pace || at === letter.at,
    );
    const report = await watch({ ...lived, letters: [...sameDay, ...others] });
    expect(report[counted]).toBe(many);
    expect(report.violations.map(({ what }) => what).join('\n')).toMatch(words);
  });

  test('one that asks whoever wants to be asked seldom each time', async () => {
    const eager = (services: Services): Services => ({
      ...services,
      objects: {
        ...services.objects,
        async json<Value>(bucket: string, key: string) {
          const value = await services.objects.json<Value>(bucket, key);
          return key.endsWith('ledger.json') ? { ...value, last: {} } : value;
        },
      },
    });
    const { violations } = await watch(await live(seeds[0], eager));
    const found = violations.filter(({ invariant }) => invariant === 6);
    expect(found.map(({ what }) => what).join('\n')).toMatch(/asked again after \d+ days/);
  });
});
