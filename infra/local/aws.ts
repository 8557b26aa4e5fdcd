// The small AWS of one machine, as a table of contents: real SDK clients speak to it, Lambda functions run in it.
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { startDynamoDb } from './dynamodb.ts';
import { openEndpoint } from './endpoint.ts';
import { type Faults, faultsToOrder } from './faults.ts';
import { keyService, rootKeyId } from './keys.ts';
import { type Gateway, type LambdaFunctions, openLambda } from './lambda.ts';
import { close, listen, loopback } from './loopback.ts';
import { type Meter, openMeter } from './meter.ts';
import { type Bucket, openBucket, removeOlder } from './objects.ts';
import { parameterService } from './parameters.ts';
import { openQueue, type Queue, queueArn } from './queues.ts';
import { type Arrival, receive, verdictsAtDoor } from './receipt.ts';
import { openScheduler, scheduleGroup, scheduleRole } from './scheduler.ts';
import { openSes, type SentLetter } from './ses.ts';
import { type MailAccount, newAccount } from './ses-account.ts';
import { inSnsEnvelope } from './ses-events.ts';
import { below, openShelf } from './shelf.ts';
import { openSmtpDoor } from './smtp.ts';
import { sqsService } from './sqs.ts';

export interface AwsOptions {
  /** Where everything is kept; `null` keeps it in memory, for one run. */
  readonly folder: string | null;
  /** Makes the root key; without it the key is random (and kept in the folder). */
  readonly seed?: string;
  /** 0, the default, lets the system choose. */
  readonly ports?: { readonly site?: number; readonly smtp?: number };
  /** The service's time in epoch milliseconds. */
  readonly now: () => number;
  /** Hears of every function that failed, by the name of its queue or `clock`. */
  readonly onFailure?: (name: string, error: unknown) => void;
}

const mailDomain = 'acquaint.test';
export const replyDomain = 'reply.acquaint.test';
const table = 'acquaint-local';
const mailBucket = 'acquaint-local-mail';
const objectsBucket = 'acquaint-local-objects';
const day = 86_400_000;
/** Raw mail is kept this long, as the real bucket's rule says. */
const mailKept = 30 * day;
const configurationSet = 'acquaint-local';

export interface Aws {
  /** What the functions find in their environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly addresses: {
    readonly site: string;
    readonly smtp: { readonly host: string; readonly port: number };
  };
  /** Connects the functions; before that mail and messages only wait. */
  connect(functions: LambdaFunctions): void;
  /** A mail arrives, past the SMTP door; answers with the mail service's id of it. */
  deliver(arrival: Arrival): string;
  /** The mails that came in since the start, by the mail service's ids, oldest first. */
  received(): readonly { readonly mailId: string }[];
  /** Every letter that was sent, oldest first. */
  letters(): readonly SentLetter[];
  /** The mail service's account: what it lets out is set here. */
  readonly account: MailAccount;
  /** Resolves when no due message waits and no function runs. */
  settled(): Promise<void>;
  /**
   * A minute: schedules of communities knock, then the clock function runs, as its schedule starts it; once a day what
   * has expired goes.
   */
  clock(): Promise<void>;
  /** The queues by their names: `inbound`, `feedback`, `wake`, `round`, and each with `-dead`. */
  readonly queues: ReadonlyMap<string, Queue>;
  readonly faults: Faults;
  /** What the real one would put on the bill; the table's units are counted by whoever speaks to it. */
  readonly meter: Meter;
  /** Hands out nothing more, waits for what runs, closes every door. */
  stop(): Promise<void>;
}

/** Starts the small AWS on loopback. Rejects with EADDRINUSE when a port is taken. */
export async function startAws({ folder, seed, ports = {}, now, onFailure }: AwsOptions): Promise<Aws> {
  const shelf = (name: string) => openShelf(below(folder, name));
  const bucket = (name: string): [string, Bucket] => [
    name,
    openBucket(shelf(`objects/${name}`), shelf(`objects/${name}-about`), now),
  ];
  const meter = openMeter();
  const queues = openQueues(shelf, now);
  for (const queue of queues.values()) queue.onArrival(() => meter.count('sent'));
  const inbound = queues.get('inbound') as Queue;
  const feedback = queues.get('feedback') as Queue;
  const buckets = new Map([bucket(mailBucket), bucket(objectsBucket)]);
  const account = newAccount();
  const ses = openSes({
    shelf: shelf('letters'),
    suppression: shelf('suppression'),
    unpublished: shelf('unpublished'),
    now,
    domains: [mailDomain, replyDomain],
    configurationSet,
    account,
    publish(event) {
      meter.count('notifications');
      feedback.send(inSnsEnvelope('feedback', event, now()));
    },
  });
  const scheduler = openScheduler(shelf('schedules'), queues, now);
  const faults = faultsToOrder();
  const functions = openLambda({ queues, now, meter, onFailure: onFailure ?? (() => undefined) });
  const received: { mailId: string }[] = [];
  const deliver = (arrival: Arrival): string => {
    const bucket = buckets.get(mailBucket) as Bucket;
    const mailId = receive({ bucket, bucketName: mailBucket, queue: inbound, now }, arrival);
    received.push({ mailId });
    meter.count('mails');
    meter.count('mailBytes', Buffer.byteLength(arrival.raw));
    meter.count('notifications', arrival.times ?? 1);
    // Brought by the mail service, not by a request of ours.
    meter.count('puts');
    return mailId;
  };

  // The doors that may be taken come first: nothing else is begun when one is.
  const stops: (() => Promise<void>)[] = [];
  const opened = async <Door extends { stop(): Promise<void> }>(opening: Promise<Door>): Promise<Door> => {
    const door = await opening.catch(async (error) => {
      await Promise.all(stops.map((stop) => stop()));
      throw error;
    });
    stops.push(() => door.stop());
    return door;
  };
  const site = await opened(openSite(functions.http, ports.site ?? 0));
  const domains = [mailDomain, replyDomain];
  const smtp = await opened(
    openSmtpDoor({
      port: ports.smtp ?? 0,
      domains,
      accept: (mail) => deliver({ ...mail, verdicts: verdictsAtDoor(mail) }),
    }),
  );
  const endpoint = await opened(
    openEndpoint(
      {
        sqs: sqsService([...queues.values()]),
        kms: keyService(shelf('keys'), seed),
        ssm: parameterService(shelf('parameters'), now),
        ses,
        scheduler,
        buckets,
      },
      faults,
      meter,
    ),
  );
  const dynamoDb = await opened(startDynamoDb(folder, table));

  // What the real table and bucket let go of by themselves; looked at once in a day of the service's time.
  let cleanedAt = now();
  const clean = async (): Promise<void> => {
    if (now() - cleanedAt < day) return;
    cleanedAt = now();
    await dynamoDb.expire(cleanedAt);
    removeOlder(buckets.get(mailBucket) as Bucket, cleanedAt - mailKept);
  };

  return {
    environment: environmentOf(site.address, endpoint.address, dynamoDb.endpoint),
    addresses: { site: site.address, smtp: { host: loopback, port: smtp.port } },
    connect: functions.connect,
    deliver,
    received: () => received,
    letters: ses.letters,
    account,
    settled: functions.settled,
    async clock() {
      await clean();
      scheduler.knock();
      await functions.clock();
    },
    queues,
    faults,
    meter,
    async stop() {
      // Doors first, so that nothing new begins; what runs still needs the table and the endpoint.
      await Promise.all([site.stop(), smtp.stop()]);
      await functions.stop();
      await Promise.all([endpoint.stop(), dynamoDb.stop()]);
    },
  };
}

function openQueues(shelf: (name: string) => ReturnType<typeof openShelf>, now: () => number) {
  const queues = new Map<string, Queue>();
  for (const name of ['inbound', 'feedback', 'wake', 'round']) {
    const dead = openQueue({ name: `${name}-dead`, shelf: shelf(`queues/${name}-dead`), now });
    queues.set(dead.name, dead);
    queues.set(name, openQueue({ name, shelf: shelf(`queues/${name}`), now, dead }));
  }
  return queues;
}

async function openSite(http: LambdaFunctions['http'], wanted: number) {
  const gateway: Gateway = { requestContext: { http: { sourceIp: loopback } } };
  const server = createAdaptorServer({
    fetch: (request: Request) => http(request, gateway),
    hostname: loopback,
  }) as Server;
  const port = await listen(server, wanted);
  return { address: `http://${loopback}:${port}`, stop: () => close(server) };
}

function environmentOf(site: string, endpoint: string, dynamoDb: string): Readonly<Record<string, string>> {
  const queueUrl = (name: string): string => `${endpoint}/000000000000/${name}`;
  return {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ENDPOINT_URL_SQS: endpoint,
    AWS_ENDPOINT_URL_SESV2: endpoint,
    AWS_ENDPOINT_URL_KMS: endpoint,
    AWS_ENDPOINT_URL_SSM: endpoint,
    AWS_ENDPOINT_URL_SCHEDULER: endpoint,
    TABLE: table,
    MAIL_BUCKET: mailBucket,
    OBJECTS_BUCKET: objectsBucket,
    WAKE_QUEUE_URL: queueUrl('wake'),
    ROUND_QUEUE_URL: queueUrl('round'),
    ROOT_KEY_ID: rootKeyId,
    SITE_URL: site,
    MAIL_DOMAIN: mailDomain,
    REPLY_DOMAIN: replyDomain,
    CONFIGURATION_SET: configurationSet,
    SWITCHES: '/acquaint/local/switches',
    SCHEDULE_GROUP: scheduleGroup,
    SCHEDULE_ROLE: scheduleRole,
    ROUND_QUEUE_ARN: queueArn('round'),
    UNDELIVERED_ARN: queueArn('round-dead'),
    OPERATOR: 'operator@example.org',
  };
}
