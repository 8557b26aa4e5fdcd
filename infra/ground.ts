// What is kept: the table, raw mail, plans and ledgers, the root key, the switches.
import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  type ITable,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { AccountRootPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { tableShape } from '../functions/store/shape.ts';
import type { Names } from './names.ts';
import type { Settings } from './values.ts';

type KeptTable = Pick<ITable, 'tableName' | 'tableArn'>;

export interface Ground {
  readonly table: KeptTable;
  readonly rawMail: Bucket;
  readonly objects: Bucket;
  /** Root keys by generation, oldest first. */
  readonly rootKeys: ReadonlyMap<string, IKey>;
}

export function ground(stack: Stack, named: Names, settings: Settings): Ground {
  const log = accessLog(stack, settings);
  switches(stack, named);
  return {
    table: table(stack, settings),
    rawMail: rawMail(stack, log, settings),
    objects: objects(stack, log, settings),
    rootKeys: rootKeys(stack, settings),
  };
}

/** Outlives the stack; what was in it at any second of the window can be had again, in a table of another name. */
function table(stack: Stack, { recoveryWindow, table: there }: Settings): KeptTable {
  if (there !== null) return Table.fromTableName(stack, 'TableThatIsThere', there);
  const { partitionKey, sortKey, expiry, index } = tableShape;
  const made = new Table(stack, 'Table', {
    partitionKey: { name: partitionKey, type: AttributeType.STRING },
    sortKey: { name: sortKey, type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.AWS_MANAGED,
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: recoveryWindow,
    },
    timeToLiveAttribute: expiry,
    deletionProtection: true,
    // Also where a first deployment is taken back, since CloudFormation could not delete a protected table.
    removalPolicy: RemovalPolicy.RETAIN,
  });
  made.addGlobalSecondaryIndex({
    indexName: index.name,
    partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
    sortKey: { name: index.sortKey, type: AttributeType.NUMBER },
    projectionType: ProjectionType.KEYS_ONLY,
  });
  return made;
}

/** Outlives the stack, but not the very deployment that made it, should that be taken back. */
const keptOnceMade = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

/** Buckets stay even then: AWS itself may have put something in, and CloudFormation empties none. */
const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps;

const unfinished = { abortIncompleteMultipartUploadAfter: Duration.days(1) };

/** Who read what of the two buckets; keys hold ids only. */
function accessLog(stack: Stack, { logsKept }: Settings): IBucket {
  // The library's own types do not agree on what an optional member may hold.
  return new Bucket(stack, 'AccessLog', {
    ...closed,
    lifecycleRules: [{ id: 'forget', expiration: Duration.days(logsKept), ...unfinished }],
  }) as IBucket;
}

/** Mail as it came, for as long as a set-aside one may be looked at; a deleted version is gone a day later. */
function rawMail(stack: Stack, log: IBucket, { rawMailKept }: Settings): Bucket {
  return new Bucket(stack, 'RawMail', {
    ...closed,
    versioned: true,
    serverAccessLogsBucket: log,
    serverAccessLogsPrefix: 'raw-mail/',
    lifecycleRules: [
      {
        id: 'forget',
        expiration: Duration.days(rawMailKept),
        noncurrentVersionExpiration: Duration.days(1),
        ...unfinished,
      },
    ],
  });
}

/** Plans and ledgers of rounds: an older version goes after a day, since forgetting somebody is a newer one. */
function objects(stack: Stack, log: IBucket, { recoveryWindow }: Settings): Bucket {
  return new Bucket(stack, 'Objects', {
    ...closed,
    removalPolicy: keptOnceMade,
    versioned: true,
    serverAccessLogsBucket: log,
    serverAccessLogsPrefix: 'objects/',
    lifecycleRules: [
      { id: 'forget-older-versions', noncurrentVersionExpiration: Duration.days(1), ...unfinished },
      // The journal is for a table restored from a backup; no backup is older than its window.
      { id: 'forget-journal', prefix: 'rounds/_journal/', expiration: Duration.days(recoveryWindow + 16) },
    ],
  });
}

/** The account's own policies say who may use the key; nobody else can, and it never leaves KMS unencrypted. */
const keyActions = [
  'CancelKeyDeletion',
  'DescribeKey',
  'DisableKey',
  'EnableKey',
  'GenerateMac',
  'GetKeyPolicy',
  'GetKeyRotationStatus',
  'ListResourceTags',
  'PutKeyPolicy',
  'ReplicateKey',
  'ScheduleKeyDeletion',
  'TagResource',
  'UntagResource',
  'UpdateKeyDescription',
  'VerifyMac',
].map((action) => `kms:${action}`);

function rootKeys(stack: Stack, settings: Settings): ReadonlyMap<string, IKey> {
  const { keyGenerations, stage, rootKeys: replicas } = settings;
  const replica = (generation: string) => {
    const arn = replicas.get(generation);
    return arn ? Key.fromKeyArn(stack, `RootKey${generation.toUpperCase()}`, arn) : null;
  };
  return new Map(
    keyGenerations.map((generation) => [
      generation,
      replica(generation) ??
        new Key(stack, `RootKey${generation.toUpperCase()}`, {
          description: `Acquaint (${stage}): root key, generation ${generation}`,
          keySpec: KeySpec.HMAC_256,
          keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
          // It may be replicated, should the service move: ids of people are made with it, and links are signed with it.
          multiRegion: true,
          pendingWindow: Duration.days(30),
          removalPolicy: keptOnceMade,
          policy: new PolicyDocument({
            statements: [
              new PolicyStatement({
                sid: 'AccountDecides',
                principals: [new AccountRootPrincipal()],
                actions: keyActions,
                // In a key's policy this means the key itself.
                resources: ['*'],
              }),
            ],
          }),
        }),
    ]),
  );
}

/** An operator writes `yes` into one; a deployment leaves what they wrote. */
function switches(stack: Stack, { switches: path }: Names): void {
  for (const [id, name, what] of [
    ['StopSending', 'stop-sending', 'no letter leaves'],
    ['StopRounds', 'stop-rounds', 'no round opens or goes on'],
    ['StopSignUp', 'stop-sign-up', 'nobody can sign up'],
  ] as const) {
    new StringParameter(stack, id, {
      parameterName: `${path}/${name}`,
      stringValue: 'no',
      allowedPattern: '^(yes|no)$',
      description: `While this says yes, ${what}`,
    });
  }
}
