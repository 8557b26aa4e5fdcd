// People whom an organiser brings: one confirmation each, whatever happens, and nobody has to admit them.
import { afterEach, describe, expect, it } from 'vitest';
import type { Community } from '../../functions/core/community.ts';
import { bring } from '../../functions/flows/import-members.ts';
import { loadMember } from '../../functions/store/aggregates.ts';
import { addressOf, communityId, openWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.stop());

const profile = {
  name: 'Ada',
  language: 'en',
  intentions: [{ direction: 'seek', words: 'Company', kind: null, until: null, visibility: 'open' }],
  kinds: [],
  story: '',
  values: [],
  wish: 'every round',
} as const;

async function bringAda(address = addressOf('Ada')) {
  const brought = await bring(world.services, { id: communityId }, { address, profile });
  await world.settle();
  return brought;
}

async function confirm(): Promise<void> {
  const link = /https?:\S+\/l\/[a-z0-9-]+/.exec(world.letter('Ada').text)?.[0] as string;
  const confirmed = await fetch(link, { method: 'POST', headers: { origin: new URL(link).origin } });
  expect(confirmed.status).toBe(200);
  await world.settle();
}

async function standing() {
  const id = await world.services.addresses.person(communityId, addressOf('Ada'));
  return (await loadMember(world.services.store, communityId, id))?.standing ?? null;
}

const subjects = () => world.letters('Ada').map(({ subject }) => subject);

describe('somebody who is brought by an organiser', () => {
  it('gets one invitation, and is active once it is confirmed, also where organisers admit', async () => {
    const admission: Community['admission'] = { by: 'organiser' };
    world = await openWorld({ admission });
    expect(await bringAda()).toEqual({ kind: 'asked' });
    expect(subjects()).toEqual(['An invitation to Friends']);
    await confirm();
    expect(await standing()).toBe('active');
    expect(world.letters('olga@example.org')).toEqual([]);
  });

  it('is brought once by any number of organisers at the same time', async () => {
    world = await openWorld();
    const all = await Promise.all(Array.from({ length: 5 }, () => bringAda('ADA@example.org')));
    expect(all.filter(({ kind }) => kind === 'asked')).toHaveLength(1);
    expect(all.filter(({ kind }) => kind === 'here')).toHaveLength(4);
    expect(world.aws.letters()).toHaveLength(1);
  });

  it('is left in peace for three months after not answering', async () => {
    world = await openWorld();
    await bringAda();
    await world.pass({ days: 13 });
    expect(await standing()).toBe('unconfirmed');
    await world.pass({ days: 2 });
    expect(await standing()).toBeNull();
    expect(await bringAda()).toEqual({ kind: 'asked-before' });
    await world.pass({ days: 90 });
    expect(await bringAda()).toEqual({ kind: 'asked' });
    expect(subjects()).toHaveLength(2);
  });

  it('hears nothing when they are a member already, or have left', async () => {
    world = await openWorld();
    await world.join('Ada');
    const before = subjects();
    expect(await bringAda()).toEqual({ kind: 'here', standing: 'active' });
    await world.reply('Ada', world.letter('Ada'), 'Please take me off the list.');
    const after = subjects();
    expect(await bringAda()).toEqual({ kind: 'here', standing: 'left' });
    expect(subjects()).toEqual(after);
    expect(after.slice(0, before.length)).toEqual(before);
  });

  it('cannot be brought without an address that could be written to', async () => {
    world = await openWorld();
    expect(await bringAda('ada at example.org')).toEqual({ kind: 'bad-address' });
    expect(world.aws.letters()).toEqual([]);
  });
});
