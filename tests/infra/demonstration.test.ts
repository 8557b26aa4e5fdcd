// `npm run demo`: the same seed plays the same, everything is accounted for, and a broken service is found out.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Services } from '../../functions/services.ts';
import { counted } from '../../infra/counted.ts';
import { check } from '../../infra/local/checker/check.ts';
import { readFlags } from '../../infra/local/demonstration/flags.ts';
import { play } from '../../infra/local/demonstration/play.ts';

const script = ['--import', 'tsx', 'infra/local/demonstration/main.ts'];

const run = (...flags: string[]) => spawnSync(process.execPath, [...script, ...flags], { encoding: 'utf8' });

type Parts = Pick<typeof counted, 'joining' | 'round' | 'minute'>;

interface Told {
  readonly counted: Parts;
  readonly replies: number;
  readonly readings: Record<string, number>;
  readonly fates: Record<string, number>;
  readonly [number: string]: unknown;
}

/** Counts of all three parts, each as `part thing`. */
const countsOf = ({ joining, round, minute }: Parts): [string, number][] =>
  Object.entries({ joining, round, minute }).flatMap(([part, usage]) =>
    Object.entries(usage).map(([thing, number]): [string, number] => [`${part} ${thing}`, number]),
  );
const countOf = (told: Told, what: string) => new Map(countsOf(told.counted)).get(what) ?? Number.NaN;

/** So that a failure names what is stale: then infra/counted.json is to be counted anew. */
function expectNear(what: string, is: number, was: number, share: number, beside = 0): void {
  const near = Math.abs(is - was) <= share * was + beside;
  expect(near ? what : `${what}: ${is} instead of ${was}`).toBe(what);
}

const lastLine = (text: string): Told => JSON.parse(text.trimEnd().split('\n').at(-1) ?? '') as Told;
const sum = (numbers: Record<string, number>) =>
  Object.values(numbers).reduce((total, one) => total + one, 0);

describe('npm run demo', () => {
  it('says the same twice for the same seed, accounts for every reply, and counts what the bill is reckoned from', () => {
    const [first, second] = ['11', '11'].map((seed) =>
      lastLine(
        execFileSync(process.execPath, [...script, '--members', '24', '--seed', seed, '--json'], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ),
    ) as [Told, Told];
    const steady = (told: Told) => ({ ...told, seconds: 0, counted: null });
    expect(steady(first)).toEqual(steady(second));
    // Who is tried again after a conflict is luck, and reads or calls once more.
    for (const [what, number] of countsOf(first.counted))
      expectNear(what, countOf(second, what), number, 0.03, 3 / 24);
    expect(first).toMatchObject({ members: 24, violations: 0, failures: 0, misread: 0 });
    expect(first.introductions).toBeGreaterThan(0);
    expect(sum(first.fates)).toBe(first.replies);
    expect(sum(first.readings)).toBe(first.replies);
    expect(first.fates.lost).toBe(0);

    // A few things happen once a round, whatever its size, and weigh more among few.
    const once = 10 / 24;
    for (const [what, number] of countsOf(counted)) expectNear(what, countOf(first, what), number, 0.2, once);
  }, 300_000);

  it.each([
    ['--members', '3'],
    ['--members', 'many'],
    ['--membres', '30'],
    ['--seed'],
    ['--json=yes'],
    ['--counts'],
    ['please'],
  ])('says in one sentence what is wrong with %s %s', (...flags) => {
    const answer = readFlags(flags);
    if (answer === 'help' || !('problem' in answer)) throw new Error('nothing was wrong');
    expect(answer.problem).toMatch(/^[^\n]+shows what there is\.$/);
  });

  it('ends with 2 for a wrong flag, and with 0 for --help', () => {
    const wrong = run('--members', '3');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--seed') as string });
  });
});

/** The promises that a play with a broken service breaks. */
async function playedWith(broken: (services: Services) => Services): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'acquaint-broken-'));
  try {
    const { evidence } = await play({ members: 24, seed: '11', folder, progress: () => undefined, broken });
    return [...new Set((await check(evidence)).map(({ invariant }) => invariant))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a service that is broken on purpose', () => {
  it('with addresses in its log is found out', async () => {
    const found = await playedWith((services) => ({
      ...services,
      post: {
        send(message) {
          services.log.info('posting', { to: message.to });
          return services.post.send(message);
        },
      },
    }));
    expect(found).toEqual([15]);
  }, 300_000);

  it('which takes a token for another purpose is found out', async () => {
    const found = await playedWith((services) => ({
      ...services,
      addresses: {
        ...services.addresses,
        async read(text) {
          const token = await services.addresses.read(text);
          return token?.for === 'ask' ? { ...token, for: 'yes' } : token;
        },
      },
    }));
    expect(found).toContain(14);
  }, 300_000);

  it('which posts everything twice is found out', async () => {
    const found = await playedWith((services) => ({
      ...services,
      post: {
        async send(message) {
          await services.post.send(message);
          return services.post.send(message);
        },
      },
    }));
    expect(found).toEqual(expect.arrayContaining([2, 11]));
  }, 300_000);

  it('which takes every mail for the member’s own is found out', async () => {
    const found = await playedWith((services) => ({
      ...services,
      addresses: {
        ...services.addresses,
        // Whoever writes from outside is taken for whoever the token belongs to.
        person: (community, address) =>
          address.startsWith('stranger')
            ? Promise.resolve(lastPerson)
            : services.addresses.person(community, address),
        async read(text) {
          const token = await services.addresses.read(text);
          if (token && 'introduction' in token)
            lastPerson = await personOf(services, token.introduction, token.side);
          return token;
        },
      },
    }));
    expect(found).toContain(2);
  }, 300_000);
});

let lastPerson = '';

async function personOf({ store }: Services, introduction: string, side: 'a' | 'b'): Promise<string> {
  const key = { pk: `I#${introduction}`, sk: 'INTRODUCTION' };
  const found = await store.get<{ history: { proposal?: Record<'a' | 'b', string> }[] }>(key);
  return found?.body.history[0]?.proposal?.[side] ?? '';
}
