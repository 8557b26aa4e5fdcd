// What each function may do: written by hand, action by action and thing by thing.
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { tableShape } from '../functions/store/shape.ts';
import type { FunctionName } from './bundle.ts';
import type { Ground } from './ground.ts';
import type { Names } from './names.ts';
import type { Queues } from './queues.ts';
import type { Settings } from './values.ts';

export interface Things {
  readonly named: Names;
  readonly kept: Ground;
  readonly lines: Queues;
}

type Verb = 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'Query';

/** Kinds of rows, by the beginning of their partition key (see functions/store/shape.ts). */
const rows = {
  community: 'C#*',
  member: 'M#*',
  introduction: 'I#*',
  mail: 'X#*',
  /** What belongs to one person: counts of letters, pointers to their mails. */
  person: 'P#*',
  limit: 'L#*',
  vault: 'V#*',
  /** What is known of the service itself. */
  service: 'S#*',
} as const;

type Row = keyof typeof rows;

/** The statements of every function's role, beside its own logs. */
export function permissions(
  { named, kept, lines }: Things,
  { embedder, judge, region }: Pick<Settings, 'embedder' | 'judge' | 'region'>,
): Record<FunctionName, PolicyStatement[]> {
  const { tableArn } = kept.table;
  const table = (verbs: readonly Verb[], kinds: readonly Row[]) =>
    allow(
      verbs.map((verb) => `dynamodb:${verb}`),
      [tableArn],
      {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': kinds.map((kind) => rows[kind]) },
        // A call that names no key would pass the line above.
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    );
  // Whether it is the table that was there before; a restored one has another id than the one that was noted.
  const lookAtTable = allow(['dynamodb:DescribeTable'], [tableArn]);
  const readNote = allow(['s3:GetObject'], [kept.objects.arnForObjects(`${named.roundsPrefix}_table.json`)]);
  const send = (...to: Queue[]) =>
    allow(
      ['sqs:SendMessage'],
      to.map(({ queueArn }) => queueArn),
    );
  const take = (from: Queue) =>
    allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], [from.queueArn]);
  const sign = allow(
    ['kms:GenerateMac'],
    [...kept.rootKeys.values()].map(({ keyArn }) => keyArn),
    { StringEquals: { 'kms:MacAlgorithm': 'HMAC_SHA_256' } },
  );
  const readSwitches = allow(['ssm:GetParametersByPath'], [named.arn('ssm', `parameter${named.switches}`)]);
  type ObjectVerb = 'GetObject' | 'PutObject' | 'DeleteObject';
  const objects = (verbs: readonly ObjectVerb[], arn: string) =>
    allow(
      verbs.map((verb) => `s3:${verb}`),
      [arn],
    );
  // Plans and ledgers have names that only their round knows; the mail service chooses the name of each mail.
  const rounds = (...verbs: ObjectVerb[]) =>
    objects(verbs, kept.objects.arnForObjects(`${named.roundsPrefix}*`));
  const rawMail = (...verbs: ObjectVerb[]) =>
    objects(verbs, kept.rawMail.arnForObjects(`${named.mailPrefix}*`));

  return {
    http: [
      table(['GetItem'], ['community', 'member', 'introduction', 'service']),
      table(['PutItem'], ['member', 'introduction', 'vault']),
      table(['UpdateItem'], ['limit']),
      // The journal of what a restored table would not know.
      rounds('PutObject'),
      lookAtTable,
      readNote,
      send(lines.wake),
      sign,
      readSwitches,
    ],
    inbound: [
      take(lines.inbound),
      table(['GetItem'], ['community', 'member', 'introduction', 'mail', 'vault', 'service']),
      table(['PutItem'], ['member', 'introduction', 'mail', 'person']),
      // A mail of somebody who was forgotten is not kept.
      rawMail('GetObject', 'DeleteObject'),
      rounds('PutObject'),
      lookAtTable,
      readNote,
      send(lines.wake),
      sign,
      ...askModel(region, judge),
    ],
    feedback: [
      take(lines.feedback),
      table(['GetItem', 'PutItem'], ['community', 'member', 'introduction', 'mail']),
      rounds('PutObject'),
      lookAtTable,
      readNote,
      send(lines.wake),
      sign,
    ],
    relay: [
      take(lines.wake),
      table(['GetItem'], ['community', 'member', 'introduction', 'mail', 'person', 'vault', 'service']),
      table(['PutItem'], ['community', 'member', 'introduction', 'mail', 'person']),
      // Whoever asks to be forgotten goes with all that is theirs, and so does a sign-up that nobody confirmed.
      table(['Query'], ['community', 'person']),
      table(['DeleteItem'], ['member', 'person', 'vault']),
      rounds('GetObject', 'PutObject', 'DeleteObject'),
      rawMail('DeleteObject'),
      lookAtTable,
      post(named),
      ...readAccount(named),
      // New words go to those who carry the encoder.
      send(lines.wake, lines.round),
      sign,
      readSwitches,
    ],
    round: [
      take(lines.round),
      // An organiser's answer to a plan waits in its mail's row.
      table(['GetItem'], ['community', 'member', 'introduction', 'mail', 'service']),
      table(['Query'], ['member']),
      table(['PutItem'], ['community', 'member', 'introduction', 'mail']),
      rounds('GetObject', 'PutObject', 'DeleteObject'),
      lookAtTable,
      send(lines.wake, lines.round),
      sign,
      readSwitches,
      ...askModel(region, embedder),
    ],
    clock: [
      allow(['dynamodb:Query'], [`${tableArn}/index/${tableShape.index.name}`]),
      table(['GetItem', 'PutItem'], ['service']),
      send(lines.wake, lines.round),
      readSwitches,
      ...readAccount(named),
    ],
    'activate-rules': [
      allow(
        ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
        // These two actions know no resource: they are about the account's one active set in the region.
        ['*'],
      ),
    ],
  };
}

/** The mail service asks for the second action where a whole message is handed over, as ours are. */
function post(named: Names): PolicyStatement {
  return allow(
    ['ses:SendEmail', 'ses:SendRawEmail'],
    [
      named.arn('ses', `identity/${named.domain}`),
      named.arn('ses', `configuration-set/${named.configurationSet}`),
    ],
    { StringLike: { 'ses:FromAddress': `*@${named.domain}` } },
  );
}

/** How much may be sent. The account's own state knows no resource. */
const readAccount = (named: Names): PolicyStatement[] => [
  allow(['ses:GetAccount'], ['*']),
  allow(['ses:GetEmailIdentity'], [named.arn('ses', `identity/${named.domain}`)]),
];

/** Asks the one model that was chosen, where one was. */
function askModel(region: string, chosen: string): PolicyStatement[] {
  if (!chosen.startsWith('bedrock:')) return [];
  const model = chosen.slice('bedrock:'.length);
  return [allow(['bedrock:InvokeModel'], [`arn:aws:bedrock:${region}::foundation-model/${model}`])];
}

/** Tracing knows no resource either. */
export const trace = (): PolicyStatement =>
  allow(['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], ['*']);

/** Into a log group of its own, and no other. */
export const writeLogs = (logGroupArn: string): PolicyStatement =>
  allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroupArn]);

export const leaveUndelivered = ({ undelivered }: Queues): PolicyStatement =>
  allow(['sqs:SendMessage'], [undelivered.queueArn]);

function allow(
  actions: string[],
  resources: string[],
  conditions?: Record<string, Record<string, string | readonly string[]>>,
): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions,
    resources,
    ...(conditions && { conditions }),
  });
}
