// A round that knows meaning: people whose words share nothing find each other, and their vectors are kept for the next.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan, Round } from '../../functions/core/round.ts';
import { embedder } from '../../functions/ports/vectors.ts';
import { communityId, openWorld, type World } from '../support/world.ts';

let world: World;
const logged: unknown[] = [];

beforeAll(async () => {
  world = await openWorld(
    {},
    {
      through: (services) => ({
        ...services,
        embedder: embedder('embedded', {}),
        log: { ...services.log, info: (...words: unknown[]) => void logged.push(...words) },
      }),
    },
  );
  await world.join('Ada', {
    seek: 'How do I get my dog to stop pulling on the lead?',
    give: 'Excel, including the ugly parts.',
  });
  await world.join('Ben', {
    seek: 'My spreadsheets have become a monster.',
    give: 'I trained rescue hounds for mountain patrols.',
  });
  await world.join('Cleo', { seek: 'A specialist for Byzantine seals.', give: 'Basketball.' });
});

afterAll(() => world?.stop());

describe('a round with the encoder of the package', () => {
  it('introduces the two who could help each other, and says by which model it was decided', async () => {
    const round = (await world.openRound()) as Round;
    const { objects, settings } = world.services;
    const plan = await objects.json<Plan>(settings.objectsBucket, round.plan.key);
    expect(plan.pairs).toHaveLength(1);
    expect(plan.algorithm).toMatch(/use-lite-en/);
    expect(world.letters('Cleo').some(({ text }) => /hounds|Excel/.test(text))).toBe(false);
  });

  it('keeps the vectors, without a word, for the next round', async () => {
    const { objects, settings, embedder: used } = world.services;
    const kept = await objects.bytes(
      settings.objectsBucket,
      `rounds/${communityId}/vectors-${used.model}.bin`,
      1_000_000,
    );
    expect(kept).toBeInstanceOf(Uint8Array);
    expect((kept as Uint8Array).length).toBe(24 + 8 * (16 + 512));
  });

  it('finds all encoded that was said on joining, and notes nothing of what was said', () => {
    expect(logged).toContainEqual({
      model: world.services.embedder.model,
      texts: 8,
      encoded: 0,
      byWordsAlone: 0,
    });
    expect(JSON.stringify(logged)).not.toMatch(/hounds|spreadsheet/i);
  });
});
