// "Forget me", in the middle of everything: all letters stop, one question, and then nothing of the person is left anywhere.
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

/**
 * Words by which Ada would be found again: her name, her address, pieces of all that she wrote. The name as a
 * word with its capital, since ids in hexadecimal may hold "ada" by chance.
 */
const canaries =
  /\bAda\b|\bLind\b|ada\.lind|kindergarten|laughed|nothing and can tell|bookkeeping for small|zeppelin|marzipan/;

/** Everything that lies anywhere: table, buckets, queues. Base 64 is opened where it is text of a mail. */
async function everything(): Promise<string[]> {
  const { environment, queues } = world.aws;
  const shared = {
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const table = new DynamoDBClient({ ...shared, endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB as string });
  const s3 = new S3Client({
    ...shared,
    endpoint: environment.AWS_ENDPOINT_URL_S3 as string,
    forcePathStyle: true,
  });
  const found: string[] = [];
  const { Items = [] } = await table.send(new ScanCommand({ TableName: environment.TABLE as string }));
  found.push(...Items.map((item) => JSON.stringify(item)));
  for (const Bucket of [environment.MAIL_BUCKET, environment.OBJECTS_BUCKET] as string[]) {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
    for (const { Key } of Contents) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: Key as string }));
      found.push(`${Key}\n${await Body?.transformToString()}`);
    }
  }
  for (const queue of queues.values()) found.push(...queue.messages().map((one) => JSON.stringify(one)));
  table.destroy();
  s3.destroy();
  return found;
}

const traces = async () =>
  (await everything()).filter((text) => canaries.test(text)).map((text) => text.slice(0, 400));

describe('forget me', () => {
  it('stops all letters at once and asks one question', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
    expect(world.letter('Ada Lind').subject).toBe('Shall we forget you?');
    const had = world.letters('Ada Lind').length;
    await world.openRound();
    await world.pass({ days: 20 });
    expect(world.letters('Ada Lind')).toHaveLength(had);
  });

  it('is taken back with a no', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'No, I would rather stay.');
    expect(world.letter('Ada Lind').subject).toBe('You take part again');
    await world.openRound();
    expect(world.letter('Ada Lind', asked).text).toContain('car park');
  });

  it('taken back with a no leaves whoever was paused paused, and whoever had left outside', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please pause.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'No thank you.');
    expect(world.letter('Ada Lind').text).toContain('You are paused');
    await world.reply('Ben Okafor', world.letter('Ben Okafor'), 'Please stop writing to me.');
    await world.reply('Ben Okafor', world.letter('Ben Okafor'), 'Please forget me.');
    await world.reply('Ben Okafor', world.letter('Ben Okafor'), 'No, keep my words.');
    expect(world.letter('Ben Okafor').subject).toBe('Goodbye from Friends');
    await world.join('Cleo Marsh');
    await world.reply('Cleo Marsh', world.letter('Cleo Marsh'), 'Please forget me.');
    const shall = world.letter('Cleo Marsh');
    await world.reply('Cleo Marsh', shall, 'unsubscribe');
    await world.reply('Cleo Marsh', shall, 'no');
    expect(world.letter('Cleo Marsh').subject).toBe('Goodbye from Friends');
    const had = [world.letters('Ada Lind').length, world.letters('Ben Okafor').length];
    await world.openRound();
    await world.pass({ days: 20 });
    expect([world.letters('Ada Lind').length, world.letters('Ben Okafor').length]).toEqual(had);
  });

  it('after a yes leaves nothing, and the other hears the usual kind word at the usual time', async () => {
    await world.reply(
      'Ada Lind',
      world.letter('Ada Lind'),
      'Add to my story: and I collect zeppelin stamps.',
    );
    await world.openRound();
    const ask = world.letter('Ada Lind', asked);
    await world.reply('Ada Lind', ask, 'Is there marzipan where they live? I love marzipan.');
    await world.reply('Ada Lind', ask, 'Yes, gladly. Ada');
    await world.reply(
      'Ben Okafor',
      world.letter('Ben Okafor', asked),
      'Let me think about it until tomorrow.',
    );
    expect((await traces()).length).toBeGreaterThan(3);

    await world.reply('Ada Lind', ask, 'Please forget me and delete all my data.');
    const confirm = world.letter('Ada Lind', /Shall we forget you/);
    const told = await world.reply('Ada Lind', confirm, 'Yes, delete everything. Ada Lind');
    expect(told).toMatchObject({ status: 'applied', text: null });
    expect(world.letter('Ada Lind').subject).toBe('Everything we knew about you is deleted');
    await world.pass({ hours: 1 });
    expect(await traces()).toEqual([]);

    const had = world.letters('Ada Lind').length;
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.letter('Ben Okafor').subject).toBe('We have your yes');
    await world.pass({ days: 10 });
    expect(world.letter('Ben Okafor').subject).toBe('Not this time');
    expect(world.aws.letters().filter(({ subject }) => introduction.test(subject))).toEqual([]);
    expect(world.letters('Ada Lind')).toHaveLength(had);
    expect(world.letter(organiser, /round/i).text).toMatch(/Introductions made: 0/);
    // Ben's own mail quotes our letter to him; it was read without.
    expect(await traces()).toEqual([]);
  });

  it('looks to the other like silence: they are reminded as they would have been, without a word of it', async () => {
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind', /Shall we forget you/), 'yes');
    await world.pass({ days: 3 });
    const reminder = world.letter('Ben Okafor', /Someone you might like to meet: until/);
    expect(reminder.text).toContain('these words of yours');
    expect(reminder.text).not.toMatch(canaries);
    await world.reply('Ben Okafor', reminder, 'Yes, why not');
    expect(world.letter('Ben Okafor').subject).toBe('We have your yes');
    await world.pass({ days: 10 });
    expect(world.letter('Ben Okafor').subject).toBe('Not this time');
  });

  it('keeps back what an organiser says of whoever is forgotten, whose name nobody can look for any more', async () => {
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'No thank you.');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Are they fond of dogs?');
    const question = world.letter(organiser, /A question from/);
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind', /Shall we forget you/), 'yes');
    await world.reply(organiser, question, 'Very fond, a-d-a lind has two.', { quote: false });
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'And do they live close by?');
    expect(world.letter('Ben Okafor').subject).toBe('We have passed on your question');
    expect(world.letters(organiser).filter(({ subject }) => subject.startsWith('A question'))).toHaveLength(
      1,
    );
    expect(await traces()).toEqual([]);
  });

  it('after an introduction leaves the other in peace', async () => {
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    await world.reply(
      'Ben Okafor',
      world.letter('Ben Okafor', asked),
      'Yes, I know a kindergarten like that',
    );
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind', /Shall we forget you/), 'yes');
    await world.pass({ days: 20 });
    expect(
      world.letters('Ben Okafor').filter(({ subject }) => /meet/i.test(subject) && !asked.test(subject)),
    ).toEqual([]);
    expect(await traces()).toEqual([]);
  });

  it('lets them begin anew', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'yes');
    await world.join('Ada Lind', ada);
    expect(world.letter('Ada Lind').subject).toBe('Welcome to Friends');
  });
});
