// Each call of one journey that writes to table, queues, objects or mail service is made to die once, before and
// after it is done, and some that read: the end is the same, and at most one letter goes out twice.
import { describe, expect, it } from 'vitest';
import type { Services } from '../../functions/services.ts';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

/** Dies at the call number `at`, counted over all outsides from when it is armed. */
interface Mine {
  armed: boolean;
  readonly calls: string[];
  died: string | null;
}

const methods = {
  store: ['get', 'list', 'put', 'remove', 'count'],
  wake: ['send', 'offer'],
  rounds: ['send', 'offer'],
  objects: ['bytes', 'json', 'writeJson'],
  post: ['send'],
} as const;

function mined(services: Services, mine: Mine, at: number, when: 'before' | 'after'): Services {
  const laid: Record<string, unknown> = { ...services };
  for (const [outside, names] of Object.entries(methods)) {
    const real = services[outside as keyof typeof methods] as unknown as Record<
      string,
      (...all: unknown[]) => unknown
    >;
    const copy: Record<string, unknown> = { ...real };
    for (const name of names) {
      copy[name] = async (...all: unknown[]) => {
        if (mine.armed) mine.calls.push(`${outside}.${name}`);
        const dies = mine.armed && mine.calls.length === at;
        if (dies) mine.died = `${outside}.${name}`;
        if (dies && when === 'before') throw new Error(`died before ${mine.died}`);
        const result = await real[name]?.(...all);
        if (dies) throw new Error(`died after ${mine.died}`);
        return result;
      };
    }
    laid[outside] = copy;
  }
  return laid as unknown as Services;
}

/** The journey: a round, two yeses, the introduction. */
async function journey(at: number, when: 'before' | 'after') {
  const mine: Mine = { armed: false, calls: [], died: null };
  const world = await openWorld({}, { through: (services) => mined(services, mine, at, when) });
  try {
    await world.join('Ada Lind', ada);
    await world.join('Ben Okafor', ben);
    mine.armed = true;
    await surviving(() => world.openRound(), world);
    await world.pass({ hours: 1 });
    await answer(world, 'Ada Lind', asked, 'Yes, gladly');
    await answer(world, 'Ben Okafor', asked, 'Yes');
    await world.pass({ hours: 2 });
    const letters = world.aws.letters().map(({ to, subject }) => `${to.toSorted().join('+')}: ${subject}`);
    return { mine, letters: letters.toSorted() };
  } finally {
    await world.stop();
  }
}

/** A person or organiser whose click died tries once more. */
async function surviving(click: () => Promise<unknown>, world: World) {
  await click().catch(() => click());
  await world.settle();
}

async function answer(world: World, name: string, subject: RegExp, words: string) {
  await world.reply(name, world.letter(name, subject), words).catch(() => undefined);
  // The queue gives the message out again after its time.
  await world.pass({ hours: 1 });
}

describe('whatever dies once', () => {
  it('ends as if nothing had died, with at most one letter twice', async () => {
    const whole = await journey(0, 'before');
    expect(whole.letters.filter((letter) => letter.includes('introduction'))).toHaveLength(1);
    const seen = new Set<string>();
    for (const { place, when } of places(whole.mine.calls)) {
      const { mine, letters } = await journey(place, when);
      const label = `died ${when} call ${place}, ${mine.died}`;
      seen.add(`${when} ${mine.died}`);
      const extra = minus(letters, whole.letters);
      expect(minus(whole.letters, letters), label).toEqual([]);
      expect(extra.length, `${label}: ${extra.join('; ')}`).toBeLessThanOrEqual(1);
      if (extra.length > 0) expect(mine.died, label).toBe('post.send');
      expect(extra.join(), label).not.toContain('introduction');
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['before post.send', 'after post.send', 'before store.put', 'after store.put']),
    );
  }, 1_200_000);
});

/** Every write both ways; of the reads, which change nothing by themselves, one in seven. */
function places(calls: readonly string[]) {
  const reads = new Set(['store.get', 'store.list', 'objects.bytes', 'objects.json']);
  return calls.flatMap((call, index) => {
    const place = index + 1;
    if (!reads.has(call))
      return [
        { place, when: 'before' as const },
        { place, when: 'after' as const },
      ];
    return place % 7 === 0 ? [{ place, when: 'before' as const }] : [];
  });
}

function minus(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((one) => {
    const at = left.indexOf(one);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
