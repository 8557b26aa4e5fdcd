// The small AWS answers real, unmodified SDK clients as AWS does, and loses nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DynamoDBClient, PutItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  DeleteSuppressedDestinationCommand,
  GetAccountCommand,
  GetSuppressedDestinationCommand,
  ListContactListsCommand,
  PutSuppressedDestinationCommand,
  SESv2Client,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2';
import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import {
  GetParametersByPathCommand,
  GetParametersCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createTransport } from 'nodemailer';
import { afterEach, describe, expect, test } from 'vitest';
import { type Aws, startAws } from '../../infra/local/aws.ts';
import type { LambdaFunctions } from '../../infra/local/lambda.ts';
import { visibilityMilliseconds } from '../../infra/local/queues.ts';

const open: Aws[] = [];
const folders: string[] = [];
let time = Date.UTC(2026, 4, 4, 9);

afterEach(async () => {
  await Promise.all(open.splice(0).map((aws) => aws.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function start(folder: string | null = null, seed?: string): Promise<Aws> {
  const aws = await startAws({ folder, now: () => time, ...(seed === undefined ? {} : { seed }) });
  open.push(aws);
  return aws;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'acquaint-'));
  folders.push(folder);
  return folder;
}

const access = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
};
const at = (aws: Aws, service: string) => ({
  ...access,
  endpoint: aws.environment[`AWS_ENDPOINT_URL_${service}`] as string,
});

/** Functions that keep the bodies they were called with. */
function listeners(seen: Record<string, string[]>, answers: Partial<LambdaFunctions> = {}): LambdaFunctions {
  const keep = (name: string) => async (event: SQSEvent) => {
    seen[name] = [...(seen[name] ?? []), ...event.Records.map(({ body }) => body)];
    return { batchItemFailures: [] };
  };
  return {
    http: () => new Response('the form'),
    inbound: keep('inbound'),
    feedback: keep('feedback'),
    relay: keep('relay'),
    round: keep('round'),
    clock: async () => undefined,
    ...answers,
  };
}

const letter = (to: string, more: string[] = []): Buffer =>
  Buffer.from(
    [
      'From: Acquaint <ask@acquaint.test>',
      `To: ${to}`,
      'Reply-To: a1b2@reply.acquaint.test',
      'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=',
      'Message-ID: <ours@acquaint.test>',
      'Date: Thu, 01 Jan 1970 00:00:00 +0000',
      ...more,
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hello Ada',
      '',
    ].join('\r\n'),
  );

const send = (aws: Aws, raw: Buffer, tags: { Name: string; Value: string }[] = []) =>
  new SESv2Client(at(aws, 'SESV2')).send(
    new SendEmailCommand({
      Content: { Raw: { Data: raw } },
      ConfigurationSetName: aws.environment.CONFIGURATION_SET,
      EmailTags: tags,
    }),
  );

const messageIn = (body: string) => JSON.parse(JSON.parse(body).Message);

describe('the table', () => {
  test('has the keys and the wake index of the shape, and lasts on disk', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const item = {
      pk: { S: 'C#friends' },
      sk: { S: 'COMMUNITY' },
      wakeShard: { S: '1' },
      wakeAt: { N: '5' },
    };
    await new DynamoDBClient(at(first, 'DYNAMODB')).send(
      new PutItemCommand({ TableName: first.environment.TABLE, Item: item }),
    );
    await first.stop();
    const second = await start(folder);
    const found = await new DynamoDBClient(at(second, 'DYNAMODB')).send(
      new QueryCommand({
        TableName: second.environment.TABLE,
        IndexName: 'wake',
        KeyConditionExpression: 'wakeShard = :shard AND wakeAt <= :now',
        ExpressionAttributeValues: { ':shard': { S: '1' }, ':now': { N: '9' } },
      }),
    );
    expect(found.Items).toEqual([item]);
  });
});

test('what has expired is gone a day later: items by their attribute, raw mail after thirty days', async () => {
  const aws = await start();
  aws.connect(listeners({}));
  const client = new DynamoDBClient(at(aws, 'DYNAMODB'));
  const TableName = aws.environment.TABLE;
  const put = (pk: string, expires?: number) => {
    const Item = { pk: { S: pk }, sk: { S: 'X' }, ...(expires && { expires: { N: String(expires) } }) };
    return client.send(new PutItemCommand({ TableName, Item }));
  };
  const inHours = (hours: number) => Math.floor(time / 1000) + hours * 3600;
  await Promise.all([put('gone', inHours(2)), put('later', inHours(48)), put('stays')]);
  aws.deliver({ raw: 'Subject: x\r\n\r\ny', from: 'ada@example.org', to: ['a@reply.acquaint.test'] });
  const left = async () => {
    const { Items } = await client.send(new ScanCommand({ TableName }));
    const Bucket = aws.environment.MAIL_BUCKET;
    const { KeyCount } = await new S3Client(at(aws, 'S3')).send(new ListObjectsV2Command({ Bucket }));
    return { items: (Items ?? []).map(({ pk }) => pk?.S).sort(), mails: KeyCount };
  };
  time += 3 * 3_600_000;
  await aws.clock();
  expect(await left()).toEqual({ items: ['gone', 'later', 'stays'], mails: 1 });
  time += 21 * 3_600_000;
  await aws.clock();
  expect(await left()).toEqual({ items: ['later', 'stays'], mails: 1 });
  time += 30 * 86_400_000;
  await aws.clock();
  expect(await left()).toEqual({ items: ['stays'], mails: 0 });
});

describe('objects', () => {
  test('are put, read as streams and in parts, listed and deleted', async () => {
    const aws = await start();
    const s3 = new S3Client(at(aws, 'S3'));
    const Bucket = aws.environment.OBJECTS_BUCKET;
    for (const Key of ['plans/b & c', 'plans/a', 'other'])
      await s3.send(
        new PutObjectCommand({ Bucket, Key, Body: `content of ${Key}`, Metadata: { hash: '1' } }),
      );
    const found = await s3.send(new GetObjectCommand({ Bucket, Key: 'plans/b & c' }));
    expect(await found.Body?.transformToString()).toBe('content of plans/b & c');
    expect(found.Metadata).toEqual({ hash: '1' });
    const part = await s3.send(new GetObjectCommand({ Bucket, Key: 'plans/a', Range: 'bytes=0-6' }));
    expect(await part.Body?.transformToString()).toBe('content');
    const listed = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'plans/' }));
    expect(listed.Contents?.map(({ Key }) => Key)).toEqual(['plans/a', 'plans/b & c']);
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'plans/a' }));
    await expect(s3.send(new GetObjectCommand({ Bucket, Key: 'plans/a' }))).rejects.toThrow(
      expect.objectContaining({ name: 'NoSuchKey' }),
    );
  });

  test('are put only if absent when the caller says so', async () => {
    const aws = await start();
    const s3 = new S3Client(at(aws, 'S3'));
    const put = (Body: string) =>
      s3.send(
        new PutObjectCommand({ Bucket: aws.environment.OBJECTS_BUCKET, Key: 'plan', Body, IfNoneMatch: '*' }),
      );
    const outcomes = await Promise.allSettled([put('one'), put('two'), put('three')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'PreconditionFailed' },
    });
  });

  test('may come as a stream', async () => {
    const aws = await start();
    const s3 = new S3Client(at(aws, 'S3'));
    const where = { Bucket: aws.environment.OBJECTS_BUCKET, Key: 'streamed' };
    const Body = Readable.from([Buffer.alloc(70_000, 'x'), Buffer.from('end')]);
    await s3.send(new PutObjectCommand({ ...where, Body, ContentLength: 70_003 }));
    const found = await (await s3.send(new GetObjectCommand(where))).Body?.transformToString();
    expect(found).toBe(`${'x'.repeat(70_000)}end`);
  });
});

describe('queues', () => {
  test('call the function with each message, delayed ones when they are due', async () => {
    const aws = await start();
    const seen: Record<string, string[]> = {};
    aws.connect(listeners(seen));
    const sqs = new SQSClient(at(aws, 'SQS'));
    const QueueUrl = aws.environment.WAKE_QUEUE_URL;
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'now' }));
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'later', DelaySeconds: 60 }));
    const Entries = ['a', 'b'].map((Id) => ({ Id, MessageBody: Id }));
    await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    await aws.settled();
    expect(seen.relay).toEqual(['now', 'a', 'b']);
    time += 60_000;
    await aws.settled();
    expect(seen.relay).toEqual(['now', 'a', 'b', 'later']);
  });

  test('bring back only what failed, and put it aside after six tries', async () => {
    const aws = await start();
    const calls: string[] = [];
    const relay = async (event: SQSEvent): Promise<SQSBatchResponse> => {
      calls.push(
        ...event.Records.map(({ body, attributes }) => `${body}${attributes.ApproximateReceiveCount}`),
      );
      const bad = event.Records.filter(({ body }) => body === 'bad');
      return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    };
    aws.queues.get('wake')?.send('good');
    aws.queues.get('wake')?.send('bad');
    aws.connect(listeners({}, { relay }));
    for (let again = 0; again < 10; again += 1) {
      await aws.settled();
      time += visibilityMilliseconds;
    }
    expect(calls).toEqual(['good1', 'bad1', 'bad2', 'bad3', 'bad4', 'bad5', 'bad6']);
    expect(aws.queues.get('wake')?.messages()).toEqual([]);
    expect(aws.queues.get('wake-dead')?.messages()).toMatchObject([{ body: 'bad' }]);
  });

  test('count a function that throws as a failure of its whole batch', async () => {
    const failures: string[] = [];
    const aws = await startAws({ folder: null, now: () => time, onFailure: (name) => failures.push(name) });
    open.push(aws);
    aws.queues.get('round')?.send('x');
    const round = async () => {
      throw new Error('broken');
    };
    aws.connect(listeners({}, { round }));
    await aws.settled();
    expect(failures).toEqual(['round']);
    expect(aws.queues.get('round')?.messages()).toMatchObject([{ body: 'x', receives: 1 }]);
  });

  test('keep what waits, and what was being handled, over a restart', async () => {
    const folder = newFolder();
    const first = await start(folder);
    first.queues.get('wake')?.send('one');
    first.queues.get('wake')?.send('two');
    expect(first.queues.get('wake')?.receive(1)).toHaveLength(1);
    await first.stop();
    const seen: Record<string, string[]> = {};
    const second = await start(folder);
    second.connect(listeners(seen));
    await second.settled();
    expect(seen.relay).toEqual(['one', 'two']);
  });

  test('tell an operator how many wait, and refuse what SQS refuses', async () => {
    const aws = await start();
    const sqs = new SQSClient(at(aws, 'SQS'));
    const QueueUrl = aws.environment.ROUND_QUEUE_URL;
    aws.queues.get('round')?.send('x');
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    );
    expect(Attributes?.ApproximateNumberOfMessages).toBe('1');
    const tooLate = new SendMessageCommand({ QueueUrl, MessageBody: 'x', DelaySeconds: 901 });
    await expect(sqs.send(tooLate)).rejects.toThrow('DelaySeconds');
    const nowhere = new SendMessageCommand({ QueueUrl: `${QueueUrl}x`, MessageBody: 'x' });
    await expect(sqs.send(nowhere)).rejects.toThrow(expect.objectContaining({ name: 'QueueDoesNotExist' }));
  });
});

describe('sending', () => {
  test('keeps the exact mail but for Message-ID and Date, and the tags', async () => {
    const aws = await start();
    const { MessageId } = await send(aws, letter('ada@example.org'), [{ Name: 'letter', Value: 'l-1' }]);
    const [sent] = aws.letters();
    expect(sent).toMatchObject({
      sesId: MessageId,
      to: ['ada@example.org'],
      replyTo: ['a1b2@reply.acquaint.test'],
      subject: 'Grüße',
      text: 'Hello Ada\n',
      tags: { letter: 'l-1' },
      at: time,
    });
    const expected = letter('ada@example.org').toString().split('\r\n');
    const raw = sent?.raw.toString().split('\r\n') ?? [];
    expect(raw).toContain(`Message-ID: <${MessageId}@eu-west-1.amazonses.com>`);
    expect(raw).toContain(`Date: ${new Date(time).toUTCString().replace('GMT', '+0000')}`);
    const ours = (line: string) => !/^(Message-ID|Date):/.test(line);
    expect(raw.filter(ours)).toEqual(expected.filter(ours));
  });

  test.each([
    ['success@simulator.amazonses.com', ['Send', 'Delivery']],
    ['ada@example.org', ['Send', 'Delivery']],
    ['bounce+x@simulator.amazonses.com', ['Send', 'Bounce']],
    ['complaint@simulator.amazonses.com', ['Send', 'Delivery', 'Complaint']],
    ['Suppressed@example.org', ['Send', 'Bounce']],
  ])('to %s is told by the events %j', async (address, expected) => {
    const aws = await start();
    const seen: Record<string, string[]> = {};
    aws.connect(listeners(seen));
    await new SESv2Client(at(aws, 'SESV2')).send(
      new PutSuppressedDestinationCommand({ EmailAddress: 'suppressed@example.org', Reason: 'COMPLAINT' }),
    );
    const { MessageId } = await send(aws, letter(address), [{ Name: 'letter', Value: 'l-1' }]);
    await aws.settled();
    const events = (seen.feedback ?? []).map(messageIn);
    expect(events.map(({ eventType }) => eventType)).toEqual(expected);
    for (const { mail } of events)
      expect(mail).toMatchObject({ messageId: MessageId, destination: [address], tags: { letter: ['l-1'] } });
  });

  test('refuses what SES refuses', async () => {
    const aws = await start();
    await expect(send(aws, letter('ada@example.org', ['X-Odd: a\rb']))).rejects.toThrow('control characters');
    await expect(send(aws, letter('ada@example.org', ['X-Odd: a\u0000b']))).rejects.toThrow(
      'control characters',
    );
    await expect(send(aws, letter('ada@example.org', ['To: eve@example.org']))).rejects.toThrow('Duplicate');
    await expect(send(aws, letter('a@example.org'), [{ Name: 'x', Value: 'ü' }])).rejects.toThrow('Tags');
    const foreign = Buffer.from(
      letter('ada@example.org').toString().replace('ask@acquaint.test', 'me@example.org'),
    );
    await expect(send(aws, foreign)).rejects.toThrow(expect.objectContaining({ name: 'MessageRejected' }));
    expect(aws.letters()).toEqual([]);
  });

  test('keeps letters over a restart', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await send(first, letter('ada@example.org'));
    await send(first, letter('bob@example.org'));
    const before = first.letters();
    await first.stop();
    expect((await start(folder)).letters()).toEqual(before);
  });

  test('knows account and suppression list, and names what it does not know', async () => {
    const aws = await start();
    const ses = new SESv2Client(at(aws, 'SESV2'));
    const entry = { EmailAddress: 'eve+x@example.org' };
    expect((await ses.send(new GetAccountCommand({}))).SendingEnabled).toBe(true);
    await ses.send(new PutSuppressedDestinationCommand({ ...entry, Reason: 'BOUNCE' }));
    const found = await ses.send(new GetSuppressedDestinationCommand(entry));
    expect(found.SuppressedDestination).toMatchObject({
      ...entry,
      Reason: 'BOUNCE',
      LastUpdateTime: new Date(time),
    });
    await ses.send(new DeleteSuppressedDestinationCommand(entry));
    await expect(ses.send(new GetSuppressedDestinationCommand(entry))).rejects.toThrow(
      expect.objectContaining({ name: 'NotFoundException' }),
    );
    await expect(ses.send(new ListContactListsCommand({}))).rejects.toThrow(
      expect.objectContaining({ name: 'UnknownOperationException' }),
    );
  });

  test('goes wrong on order: before, after, and by throttling', async () => {
    const aws = await start();
    aws.faults.order('SendEmail', 'unreached');
    await expect(send(aws, letter('ada@example.org'))).rejects.toThrow();
    expect(aws.letters()).toHaveLength(0);
    aws.faults.order('SendEmail', 'answer lost');
    await expect(send(aws, letter('ada@example.org'))).rejects.toThrow();
    expect(aws.letters()).toHaveLength(1);
    aws.faults.order('SendEmail', 'throttled');
    await expect(send(aws, letter('ada@example.org'))).rejects.toThrow(
      expect.objectContaining({ name: 'TooManyRequestsException' }),
    );
    await send(aws, letter('ada@example.org'));
    expect(aws.letters()).toHaveLength(2);
  });
});

describe('receiving', () => {
  const reply =
    'From: Ada <ada@example.org>\r\nTo: A1b2@reply.acquaint.test\r\nSubject: Re: x\r\n\r\nGladly\r\n';

  test('puts the mail into the bucket and tells the inbound function, as often as asked', async () => {
    const aws = await start();
    const seen: Record<string, string[]> = {};
    aws.connect(listeners(seen));
    const to = ['A1b2@reply.acquaint.test'];
    const id = aws.deliver({
      raw: reply,
      from: 'ada@example.org',
      to,
      verdicts: { dmarc: 'FAIL' },
      times: 2,
    });
    await aws.settled();
    expect(seen.inbound).toHaveLength(2);
    const notification = messageIn(seen.inbound?.[0] ?? '');
    expect(notification).toMatchObject({
      notificationType: 'Received',
      mail: {
        messageId: id,
        source: 'ada@example.org',
        destination: to,
        commonHeaders: { subject: 'Re: x' },
      },
      receipt: {
        recipients: to,
        spamVerdict: { status: 'PASS' },
        dmarcVerdict: { status: 'FAIL' },
        action: { type: 'S3', bucketName: aws.environment.MAIL_BUCKET, objectKey: `inbound/${id}` },
      },
    });
    const { action } = notification.receipt;
    const kept = await new S3Client(at(aws, 'S3')).send(
      new GetObjectCommand({ Bucket: action.bucketName, Key: action.objectKey }),
    );
    expect(await kept.Body?.transformToString()).toContain(reply);
  });

  test('through the SMTP door keeps what it acknowledged, and refuses other domains', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const client = createTransport({ ...first.addresses.smtp, secure: false });
    const from = 'ada@example.org';
    await client.sendMail({ raw: reply, envelope: { from, to: ['A1b2@Reply.acquaint.test'] } });
    await expect(client.sendMail({ raw: reply, envelope: { from, to: ['x@example.org'] } })).rejects.toThrow(
      '550',
    );
    const huge = `${reply}${'x'.repeat(998).concat('\r\n').repeat(11_000)}`;
    await expect(
      client.sendMail({ raw: huge, envelope: { from, to: ['a@reply.acquaint.test'] } }),
    ).rejects.toThrow('552');
    await first.stop();
    const seen: Record<string, string[]> = {};
    const second = await start(folder);
    second.connect(listeners(seen));
    await second.settled();
    expect(seen.inbound?.map((body) => messageIn(body).mail.source)).toEqual([from]);
  });

  test('takes a machine that names no sender', async () => {
    const aws = await start();
    const client = createTransport({ ...aws.addresses.smtp, secure: false });
    await client.sendMail({ raw: reply, envelope: { from: false, to: ['a1b2@reply.acquaint.test'] } });
    const [waiting] = aws.queues.get('inbound')?.messages() ?? [];
    expect(messageIn(waiting?.body ?? '').mail.source).toBe('');
  });
});

describe('keys and switches', () => {
  test('the same seed makes the same key, and without one it lasts with the data', async () => {
    const mac = async (aws: Aws) => {
      const KeyId = aws.environment.ROOT_KEY_ID;
      const MacAlgorithm = 'HMAC_SHA_256';
      const command = new GenerateMacCommand({ KeyId, Message: Buffer.from('purpose'), MacAlgorithm });
      return Buffer.from((await new KMSClient(at(aws, 'KMS')).send(command)).Mac ?? []).toString('hex');
    };
    expect(await mac(await start(null, 'a'))).toBe(await mac(await start(null, 'a')));
    expect(await mac(await start(null, 'a'))).not.toBe(await mac(await start(null, 'b')));
    expect(await mac(await start())).not.toBe(await mac(await start()));
    const folder = newFolder();
    const first = await start(folder);
    const before = await mac(first);
    await first.stop();
    expect(await mac(await start(folder))).toBe(before);
  });

  test('a switch is put, overwritten and read by path', async () => {
    const aws = await start();
    const ssm = new SSMClient(at(aws, 'SSM'));
    const Name = `${aws.environment.SWITCHES}/sending`;
    const Path = aws.environment.SWITCHES;
    expect((await ssm.send(new GetParametersByPathCommand({ Path }))).Parameters).toEqual([]);
    await ssm.send(new PutParameterCommand({ Name, Value: 'on', Type: 'String' }));
    await expect(ssm.send(new PutParameterCommand({ Name, Value: 'off' }))).rejects.toThrow('exists');
    await ssm.send(new PutParameterCommand({ Name, Value: 'off', Overwrite: true }));
    const byPath = await ssm.send(new GetParametersByPathCommand({ Path }));
    expect(byPath.Parameters).toMatchObject([{ Name, Value: 'off', Version: 2 }]);
    const byName = await ssm.send(new GetParametersCommand({ Names: [Name, `${Name}-x`] }));
    expect(byName).toMatchObject({ Parameters: [{ Value: 'off' }], InvalidParameters: [`${Name}-x`] });
  });
});

describe('the whole', () => {
  test('serves the site, and several run in one process', async () => {
    const [first, second] = [await start(), await start()];
    first.connect(listeners({}));
    second.connect(listeners({}, { http: (request) => new Response(new URL(request.url).pathname) }));
    expect(await (await fetch(first.environment.SITE_URL as string)).text()).toBe('the form');
    expect(await (await fetch(`${second.environment.SITE_URL}/x`)).text()).toBe('/x');
  });

  test('says which port is taken', async () => {
    const aws = await start();
    const port = aws.addresses.smtp.port;
    const again = startAws({ folder: null, now: () => time, ports: { smtp: port } });
    await expect(again).rejects.toThrow(expect.objectContaining({ code: 'EADDRINUSE', port }));
  });
});
