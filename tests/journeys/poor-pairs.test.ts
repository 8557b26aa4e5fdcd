// No introduction is better than a poor one, in whatever round: the demonstration's community, and four who join it later.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Plan, Round } from '../../functions/core/round.ts';
import { embedder } from '../../functions/ports/vectors.ts';
import { loadMember } from '../../functions/store/aggregates.ts';
import { roundKey } from '../../functions/store/shape.ts';
import { addDemo } from '../../infra/local/demo.ts';
import { communityId, openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld(
    { rhythm: { every: 'month', weekday: 7, hour: 9 } },
    { through: (services) => ({ ...services, embedder: embedder('embedded', {}) }) },
  );
  await addDemo(world.services, communityId);
  await world.settle();
});
afterEach(() => world.stop());

/** By round, oldest first, the first names of each pair. */
async function pairsByRound(): Promise<string[][]> {
  const { store, objects, settings } = world.services;
  const { pk, sk } = roundKey(communityId, '');
  const rounds = await store.list<{ round: Round }>(pk, sk);
  const firstName = async (id: string) =>
    (await loadMember(store, communityId, id))?.profile.name.split(' ')[0] ?? id;
  return Promise.all(
    rounds.map(async ({ body }) => {
      const { pairs } = await objects.json<Plan>(settings.objectsBucket, body.round.plan.key);
      const named = pairs.map(({ a, b }) => Promise.all([firstName(a), firstName(b)]));
      return (await Promise.all(named)).map((names) => names.sort().join(' and '));
    }),
  );
}

it('people who answer each other’s wishes find each other, however long others have waited', async () => {
  // Whoever had their one good pair goes without in these two rounds.
  await world.pass({ days: 60 });
  await world.join('Ava', {
    seek: 'Bookbinding lessons from somebody patient',
    give: 'Accordion lessons for beginners',
    kinds: ['learning'],
  });
  await world.join('Ben', {
    seek: 'Accordion lessons, from the very beginning',
    give: 'Bookbinding: I can teach it in my workshop',
    kinds: ['learning'],
  });
  await world.join('Cleo', {
    seek: 'Somebody who keeps bees and would let me watch',
    give: 'Reading Icelandic sagas together, with the grammar explained',
  });
  await world.join('Dan', {
    seek: 'Somebody who can read Icelandic sagas with me',
    give: 'I keep bees and show everything about beekeeping',
  });
  await world.pass({ days: 35 });
  const rounds = await pairsByRound();
  expect(rounds).toHaveLength(3);
  expect(rounds.at(-1)).toEqual(expect.arrayContaining(['Ava and Ben', 'Cleo and Dan']));
});

it('whoever has been proposed the one who fits gets nobody rather than somebody who only sounds alike, and no pair comes twice', async () => {
  await world.pass({ days: 100 });
  const [first = [], ...later] = await pairsByRound();
  expect(first).toHaveLength(11);
  expect(later.length).toBeGreaterThan(2);
  const all = [...first, ...later.flat()];
  expect(new Set(all).size).toBe(all.length);
  // An Arabic teacher for Spanish, a swimmer for vegetables, bicycle tours for a repair café.
  for (const poor of ['Samir and Solveig', 'Hana and Joan', 'Eskil and Ines', 'Ines and Noor'])
    expect(all).not.toContain(poor);
  expect(later.flat().length).toBeLessThanOrEqual(8);
});
