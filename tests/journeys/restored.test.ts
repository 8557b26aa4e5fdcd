// The table comes back from a backup: nothing is sent and nobody returns until it was reconciled, and then all is as it was.
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Terminal } from '../../functions/cli/command.ts';
import { restoreReconcile } from '../../functions/cli/restore-reconcile.ts';
import { type Community, defaultTimes } from '../../functions/core/community.ts';
import { changeSettings } from '../../functions/flows/found-community.ts';
import { type Services, services } from '../../functions/services.ts';
import type { MemberBody } from '../../functions/store/aggregates.ts';
import { communityKey, memberKey, vaultKey } from '../../functions/store/shape.ts';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { addressOf, communityId, openWorld, organiser, type World } from '../support/world.ts';

let world: World;
/** What the functions work with; a cold start puts new ones in their place. */
let running: Services;

beforeEach(async () => {
  world = await openWorld(
    {},
    {
      through: (built) => {
        running = { ...built };
        return running;
      },
    },
  );
  for (const [name, said] of [
    ['Ada Lind', ada],
    ['Ben Okafor', ben],
  ] as const)
    await world.join(name, said);
  await world.join('Cleo Marsh', { seek: 'A partner for chess by post', give: 'Old nautical charts' });
  await world.join('Dora Weiss', { seek: 'Someone who restores harmoniums', give: 'Patience with moths' });
});
afterEach(() => world.stop());

const table = () => ({
  client: new DynamoDBClient({
    region: 'eu-west-1',
    endpoint: world.aws.environment.AWS_ENDPOINT_URL_DYNAMODB as string,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }),
  TableName: world.aws.environment.TABLE as string,
});

async function items() {
  const { client, TableName } = table();
  return (await client.send(new ScanCommand({ TableName, ConsistentRead: true }))).Items ?? [];
}

type Items = Awaited<ReturnType<typeof items>>;

/** A new table of the same shape and name, with the items of a backup; and functions that start cold. */
async function restore(backup: Items): Promise<void> {
  const { client, TableName } = table();
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  await client.send(new DeleteTableCommand({ TableName }));
  for (;;) {
    const there = await client.send(new DescribeTableCommand({ TableName })).catch(() => null);
    if (!there) break;
  }
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: Table?.KeySchema ?? [],
      AttributeDefinitions: Table?.AttributeDefinitions ?? [],
      GlobalSecondaryIndexes: (Table?.GlobalSecondaryIndexes ?? []).map(
        ({ IndexName, KeySchema, Projection }) => ({
          IndexName: IndexName ?? '',
          KeySchema: KeySchema ?? [],
          Projection: Projection ?? {},
        }),
      ),
    }),
  );
  for (;;) {
    const { Table: made } = await client.send(new DescribeTableCommand({ TableName }));
    if (made?.TableStatus === 'ACTIVE') break;
  }
  for (const Item of backup) await client.send(new PutItemCommand({ TableName, Item }));
  Object.assign(running, services(world.aws.environment, world.now));
}

async function reconcile(since: number): Promise<string> {
  let said = '';
  const terminal = {
    out: (text: string) => {
      said += text;
    },
    err: () => undefined,
    environment: world.aws.environment,
    now: world.now,
  } as unknown as Terminal;
  const problem = await restoreReconcile.run(['--since', new Date(since).toISOString()], terminal);
  if (problem) throw new Error(problem.problem);
  return said;
}

const personOf = (name: string) => world.services.addresses.person(communityId, addressOf(name));

async function standingOf(name: string): Promise<string | null> {
  const found = await world.services.store.get<MemberBody>(memberKey(communityId, await personOf(name)));
  return found?.body.member.standing ?? null;
}

const subjects = (name: string) => world.letters(name).map(({ subject }) => subject);

/** What happens after the backup: a round asks, one leaves, one is forgotten, two say yes and are introduced. */
async function whatFollows(): Promise<void> {
  await world.openRound();
  await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes, gladly');
  await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes, of course');
  await world.reply('Cleo Marsh', world.letter('Cleo Marsh'), 'Please take me off, I am leaving');
  await world.reply('Dora Weiss', world.letter('Dora Weiss'), 'Please forget me.');
  await world.reply('Dora Weiss', world.letter('Dora Weiss', /forget you/i), 'Yes.');
  await world.pass({ hours: 3 });
}

describe('a table that came back from a backup', () => {
  it('sends nothing and brings nobody back until it is reconciled, and then sends nothing twice', async () => {
    // A letter waits when the backup is made, and leaves afterwards.
    world.aws.faults.order('SendEmail', 'throttled');
    await world.signUp('Emil Blau');
    const backup = await items();
    const since = world.now();
    await whatFollows();
    expect(subjects('Emil Blau')).toHaveLength(1);
    expect(await standingOf('Cleo Marsh')).toBe('left');
    expect(await standingOf('Dora Weiss')).toBeNull();
    const before = world.aws.letters().length;
    const introduced = subjects('Ada Lind').filter((subject) => introduction.test(subject));
    expect(introduced).toHaveLength(1);

    await restore(backup);
    expect(await standingOf('Dora Weiss')).toBe('active');
    await world.pass({ hours: 6 });
    expect(world.aws.letters().length).toBe(before);

    const said = await reconcile(since);
    expect(said).toMatch(/1 round put back, 1 person forgotten again/);
    expect(await standingOf('Cleo Marsh')).toBe('left');
    expect(await standingOf('Dora Weiss')).toBeNull();
    const { store } = world.services;
    expect(await store.get(vaultKey(communityId, await personOf('Dora Weiss')))).toBeNull();

    await world.pass({ hours: 6 });
    expect(
      world.aws
        .letters()
        .slice(before)
        .map(({ subject }) => subject),
    ).toEqual([]);
    // The pair is introduced there, too: they are asked in two weeks how it went, once, and nobody hears "not this time".
    await world.pass({ days: 15 });
    expect(subjects('Ada Lind').filter((subject) => introduction.test(subject))).toEqual(introduced);
    expect(subjects('Ada Lind').filter((subject) => /not this time/i.test(subject))).toEqual([]);
  });

  it('of a time in which organisers read a plan knows what they held', async () => {
    await changeSettings(world.services, communityId, { times: { ...defaultTimes, hoursToLook: 24 } });
    const none = await items();
    await world.openRound();
    const unheld = await items();
    const since = world.now();
    await world.reply(organiser, world.letter(organiser, /The plan of/), 'Not Ada and Ben, please.');
    const held = world.letter(organiser, /^Held/);
    for (const backup of [none, unheld]) {
      await restore(backup);
      await reconcile(since);
    }
    await world.pass({ hours: 26 });
    expect(subjects('Ada Lind').filter((subject) => asked.test(subject))).toEqual([]);
    expect(world.letter(organiser, /^Held/).sesId).toBe(held.sesId);
  });

  it('of the middle of a round keeps a no that it does not know', async () => {
    await world.openRound();
    const backup = await items();
    const since = world.now();
    await world.pass({ hours: 1 });
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'No, thank you.');
    await restore(backup);
    await reconcile(since);
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes please');
    await world.pass({ days: 9 });
    expect(subjects('Ben Okafor').filter((subject) => introduction.test(subject))).toEqual([]);
    expect(subjects('Ben Okafor').filter((subject) => /not this time/i.test(subject))).toHaveLength(1);
    const { body } = (await world.services.store.get<Community>(communityKey(communityId))) ?? {};
    expect(body?.asking).toBeNull();
  });

  it('shows nothing and takes in nothing before that, and what came meanwhile is heard afterwards', async () => {
    const backup = await items();
    const since = world.now();
    const letter = world.letter('Cleo Marsh');
    const link = /https?:\S+\/l\/[a-z0-9-]+/.exec(letter.text)?.[0] ?? '';
    await restore(backup);
    const form = `${world.aws.addresses.site}/${communityId}`;
    expect([(await fetch(form)).status, (await fetch(link)).status]).toEqual([503, 503]);
    expect((await world.signUp('Emil Blau')).status).toBe(503);
    await expect(world.reply('Cleo Marsh', letter, 'Please pause my membership.')).rejects.toThrow(
      'the mail was not recorded',
    );
    await reconcile(since);
    await world.pass({ hours: 1 });
    expect((await fetch(form)).status).toBe(200);
    expect(await standingOf('Cleo Marsh')).toBe('paused');
  });

  it('may be reconciled twice', async () => {
    const backup = await items();
    const since = world.now();
    await whatFollows();
    await restore(backup);
    await reconcile(since);
    const histories = (await items()).filter(({ pk }) => pk?.S?.startsWith('I#'));
    expect(await reconcile(since)).toMatch(/^.*\n0 changes made again, 0 rounds/);
    expect((await items()).filter(({ pk }) => pk?.S?.startsWith('I#'))).toEqual(histories);
    expect(histories.length).toBeGreaterThan(0);
  });
});

describe('the journal', () => {
  it('holds no name, no address and no word of anybody', async () => {
    await whatFollows();
    const lines = JSON.stringify(await world.services.journal.since(0));
    expect(lines).toMatch(/"told":"introduction"/);
    expect(lines).toMatch(/"sent":/);
    for (const word of ['Ada', 'Lind', 'Okafor', 'example.org', 'gladly', 'bookkeeping', 'harmonium'])
      expect(lines).not.toContain(word);
  });
});
