// Vectors in one memory and threads of this machine: the round is the one decided without, and nothing stays behind.
import { describe, expect, it } from 'vitest';
import { match } from '../../functions/core/matching/match.ts';
import { readCommunity } from '../../functions/core/matching/reading.ts';
import { type Candidate, defaultRules } from '../../functions/core/matching/rules.ts';
import { laidTogether } from '../../functions/core/matching/sense.ts';
import type { Work } from '../../functions/core/matching/threads.ts';
import { coresOf, lendThreads } from '../../functions/ports/threads.ts';
import { member, say } from '../core/matching/community.ts';
import { seeded } from '../core/matching/solve/graphs.ts';

const count = 2_050;

/** People who each seek and offer one thing, with a meaning of its own. */
function crowd() {
  const random = seeded(11);
  const vectors = new Map<string, Int8Array>();
  const text = (name: string) => {
    vectors.set(
      name,
      Int8Array.from({ length: 32 }, () => Math.round(254 * random() - 127)),
    );
    return say(name);
  };
  const members = Array.from(
    { length: count },
    (_, i): Candidate => member(`m${i}`, { seeks: [text(`wish ${i}`)], offers: [text(`gift ${i % 700}`)] }),
  );
  return { members, vectors, past: [], rules: defaultRules, seed: 'any', now: '2026-03-01' };
}

describe('vectors that lie together', () => {
  it('decide the round that loose ones decide, and are not copied for it', () => {
    const input = crowd();
    const vectors = laidTogether(input.vectors);
    expect(match({ ...input, vectors })).toEqual(match(input));
    const [wish] = readCommunity(input.members, vectors).members[0]?.seeks ?? [];
    expect(wish?.vector?.within.bytes.buffer).toBe(vectors.get('wish 0')?.buffer);
  });
});

describe('threads', () => {
  it('decide the round that is decided alone', async () => {
    const input = crowd();
    const lent = await lendThreads(3)(count, (threads) => {
      expect(threads).toBeDefined();
      return match({ ...input, threads });
    });
    const alone = match(input);
    expect(alone.pairs.length).toBeGreaterThan(100);
    expect(lent).toEqual(alone);
  });

  it('are lent neither to a small community nor by a machine that has none', async () => {
    const lent = (threads: unknown) => threads;
    expect(await lendThreads(4)(200, lent)).toBeUndefined();
    expect(await lendThreads(1)(count, lent)).toBeUndefined();
  });

  it('say what went wrong in them', async () => {
    const nonsense = { is: 'scores', community: {} } as unknown as Work;
    await expect(lendThreads(2)(count, (threads) => threads?.all(nonsense, () => null))).rejects.toThrow();
  });

  it('are as many as there are cores; a function of Lambda has one for 1,769 MB', () => {
    expect(coresOf({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1769' })).toBe(1);
    expect(coresOf({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512' })).toBe(1);
    expect(coresOf({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '10240' })).toBe(5);
    expect(coresOf({})).toBeGreaterThan(0);
  });
});
