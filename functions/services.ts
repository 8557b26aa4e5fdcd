// Builds what the flows work with from the environment: the only reader of environment and wall clock.
import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { SQSClient } from '@aws-sdk/client-sqs';
import { type Addresses, addresses } from './mail/address.ts';
import { type Pacing, pacing } from './mail/pacing.ts';
import type { Post } from './mail/post.ts';
import type { Accounts } from './ports/account.ts';
import { type Counts, counts } from './ports/counts.ts';
import { type Guard, guard } from './ports/guard.ts';
import { type Journal, journal } from './ports/journal.ts';
import { type Judge, judge } from './ports/judge.ts';
import { keys } from './ports/keys.ts';
import type { Objects } from './ports/objects.ts';
import { onFirstUse } from './ports/on-first-use.ts';
import { type Queue, queue } from './ports/queue.ts';
import type { Switches } from './ports/switches.ts';
import { coresOf, type LendThreads, lendThreads } from './ports/threads.ts';
import { type Embedder, embedder } from './ports/vectors.ts';
import { type Holds, holdsIn } from './store/holds.ts';
import { type Store, store } from './store/store.ts';

export interface Services {
  readonly store: Store;
  readonly objects: Objects;
  /** Items with letters or times that are due. */
  readonly wake: Queue;
  /** Communities and rounds that want attention. */
  readonly rounds: Queue;
  readonly addresses: Addresses;
  readonly post: Post;
  /** When a letter may go, as the mail service's account allows. */
  readonly pacing: Pacing;
  /** Times in which letters could not leave. */
  readonly holds: Holds;
  readonly switches: Switches;
  /** What rounds know meaning from; loaded when a round first asks. */
  readonly embedder: Embedder;
  /** Lends a large round the other cores. */
  readonly threads: LendThreads;
  /** Gives a second opinion on what a reply means, where JUDGE names one. */
  readonly judge: Judge;
  readonly settings: Settings;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly counts: Counts;
  /** What a restored table would not know. */
  readonly journal: Journal;
  /** Whether this is the table whose letters may leave. */
  readonly guard: Guard;
}

export interface Settings {
  /** Where the web pages are, without a slash at the end. */
  readonly siteUrl: string;
  /** Letters come from `<community>@mailDomain`. */
  readonly mailDomain: string;
  /** Answers go to `<token>@replyDomain`. */
  readonly replyDomain: string;
  readonly mailBucket: string;
  readonly objectsBucket: string;
  /** Where mail to abuse@ and postmaster@ goes; null where nobody was named. */
  readonly operator: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The embedder that EMBEDDER names, or another where it says nothing. */
export function embedderFrom(environment: Environment, otherwise: string): Embedder {
  return embedder(environment.EMBEDDER || otherwise, clientConfig(environment, 'BEDROCK_RUNTIME'));
}

/** Where a service of AWS is and who asks, as far as the environment says so. */
export function clientConfig(environment: Environment, service: string) {
  const { AWS_REGION: region, AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = environment;
  const endpoint = environment[`AWS_ENDPOINT_URL_${service}`];
  const token = environment.AWS_SESSION_TOKEN;
  return {
    ...(region && { region }),
    ...(endpoint && { endpoint }),
    ...(id &&
      secret && {
        credentials: { accessKeyId: id, secretAccessKey: secret, ...(token && { sessionToken: token }) },
      }),
  };
}

/** Throws with the name of what is missing. */
export function services(environment: Environment, now: () => number = Date.now): Services {
  const need = (name: string): string => {
    const value = environment[name];
    if (!value) throw new Error(`the environment lacks ${name}`);
    return value;
  };
  const client = (service: string) => ({ region: need('AWS_REGION'), ...clientConfig(environment, service) });
  const log = new Logger({ serviceName: 'acquaint' });
  const dynamo = new DynamoDBClient(client('DYNAMODB'));
  const kept = store(dynamo, need('TABLE'));
  const files = filesOf(client('S3'));
  const bucket = need('OBJECTS_BUCKET');
  const lines = journal(files, bucket);
  const mailService = mailServiceOf(client('SESV2'), {
    set: need('CONFIGURATION_SET'),
    domain: need('MAIL_DOMAIN'),
    now,
    warn: (why) => log.warn('account not read', { why }),
  });
  return {
    store: { ...kept, note: lines.write },
    objects: files,
    journal: lines,
    guard: guard(dynamo, need('TABLE'), files, bucket, now),
    wake: queue(new SQSClient(client('SQS')), need('WAKE_QUEUE_URL')),
    rounds: queue(new SQSClient(client('SQS')), need('ROUND_QUEUE_URL')),
    addresses: addresses(keys(new KMSClient(client('KMS')), need('ROOT_KEY_ID'))),
    post: mailService.post,
    pacing: pacing(mailService.account, Number(environment.RELAYS_AT_ONCE ?? 1)),
    holds: holdsIn(kept, now),
    switches: switchesOf(client('SSM'), need('SWITCHES'), now),
    embedder: embedderFrom(environment, 'none'),
    threads: lendThreads(coresOf(environment)),
    judge: judge(environment.JUDGE ?? 'none', clientConfig(environment, 'BEDROCK_RUNTIME')),
    settings: {
      siteUrl: need('SITE_URL'),
      mailDomain: need('MAIL_DOMAIN'),
      replyDomain: need('REPLY_DOMAIN'),
      mailBucket: need('MAIL_BUCKET'),
      objectsBucket: bucket,
      operator: environment.OPERATOR || null,
    },
    now,
    log,
    counts: counts(environment.METRICS_NAMESPACE ?? 'acquaint'),
  };
}

type ClientConfig = { readonly region: string } & ReturnType<typeof clientConfig>;

const filesOf = (config: ClientConfig): Objects =>
  onFirstUse<Objects>(
    {
      bytes: true,
      json: true,
      writeJson: true,
      createJson: true,
      writeBytes: true,
      remove: true,
      list: true,
    },
    async () => (await import('./ports/objects.ts')).openObjects({ ...config, forcePathStyle: true }),
  );

const switchesOf = (config: ClientConfig, path: string, now: () => number): Switches =>
  onFirstUse<Switches>({ read: true }, async () =>
    (await import('./ports/switches.ts')).openSwitches(config, path, now),
  );

interface MailService {
  readonly set: string;
  readonly domain: string;
  readonly now: () => number;
  readonly warn: (why: string) => void;
}

function mailServiceOf(
  config: ClientConfig,
  { set, domain, now, warn }: MailService,
): { readonly post: Post; readonly account: Accounts } {
  // An answer that was lost may stand for a letter that went out: never tried again by the client itself.
  const ses = { ...config, maxAttempts: 1 };
  return {
    post: onFirstUse<Post>({ send: true }, async () => (await import('./mail/post.ts')).openPost(ses, set)),
    account: onFirstUse<Accounts>({ read: true }, async () =>
      (await import('./ports/account.ts')).openAccounts(ses, domain, now, warn),
    ),
  };
}
