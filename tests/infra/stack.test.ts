// The synthesized template, read as sentences: who may do what, what is kept, what is closed, what is watched.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { App, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countedNames } from '../../functions/ports/counts.ts';
import { services } from '../../functions/services.ts';
import { acknowledged, check } from '../../infra/check.ts';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';
import { watched } from '../../infra/month.ts';
import { readContext } from '../../infra/values.ts';
import { listOf, type Statement } from './runtime/policy.ts';
import { type Synthesis, synthesize } from './runtime/synthesis.ts';
import { type Resource, resolve, type Template } from './runtime/template.ts';

let synthesis: Synthesis;
let template: Template;

beforeAll(async () => {
  synthesis = await synthesize({ bundles: 'any' });
  template = synthesis.template('live');
}, 400_000);

afterAll(() => synthesis?.remove());

interface Document {
  readonly Statement: readonly (Statement & { readonly Principal?: unknown; readonly Sid?: string })[];
}

/** References stay recognisable: the id of what they point at. */
const named = <Shape>(value: unknown): Shape =>
  resolve(value, (id, attribute) => (attribute ? `<${id}.${attribute}>` : `<${id}>`)) as Shape;

const statementsOf = (resource: Resource): Document['Statement'] => {
  const { PolicyDocument, KeyPolicy } = resource.Properties;
  return named<Document>(PolicyDocument ?? KeyPolicy).Statement;
};

/** Policies of roles, by the beginning of the role's id. */
const identityPolicies = () => template.ofType('AWS::IAM::Policy');
const resourcePolicies = () =>
  ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].flatMap((type) =>
    template.ofType(type),
  );

/** What a role may do by a policy written into itself. */
const inlinePolicies = () =>
  template
    .ofType('AWS::IAM::Role')
    .flatMap(({ id, Type, Properties }) =>
      ((Properties.Policies ?? []) as { PolicyDocument: unknown }[]).map(
        ({ PolicyDocument }): Resource => ({ id, Type, Properties: { PolicyDocument } }),
      ),
    );

const actionsOf = (title: string): string[] =>
  [
    ...new Set(
      identityPolicies()
        .filter(({ id }) => id.startsWith(`${title}RoleOwn`))
        .flatMap(statementsOf)
        .flatMap(({ Action }) => listOf(Action)),
    ),
  ].toSorted();

describe('the stages', () => {
  it('are stacks of their own, with everything in them', () => {
    const files = readdirSync(synthesis.folder).filter((name) => name.endsWith('.template.json'));
    expect(files.toSorted()).toEqual(['acquaint-live.template.json', 'acquaint-test.template.json']);
    const types = (stage: 'test' | 'live') =>
      synthesis.template(stage).all.map(({ id, Type }) => `${id} ${Type}`);
    expect(types('test')).toEqual(types('live'));
  });

  it('leave no finding unanswered, and six answered', () => {
    const reports = synthesis.report.pluginReports;
    expect(reports.map(({ pluginName }) => pluginName)).toEqual(
      expect.arrayContaining(['AwsSolutions', 'Serverless']),
    );
    expect(reports.flatMap(({ violations }) => violations)).toEqual([]);
    const answered = reports.flatMap(({ pluginName, suppressedViolations = [] }) =>
      suppressedViolations.map(({ ruleName }) => `${pluginName}::${ruleName}`),
    );
    expect([...new Set(answered)].toSorted()).toEqual(acknowledged.map(({ id }) => id).toSorted());
    expect(acknowledged.length).toBeLessThanOrEqual(6);
    for (const { reason } of acknowledged) expect(reason.length).toBeGreaterThan(60);
  });
});

describe('a synthesis', () => {
  /** An app with the flags of the real one and one thing in it. */
  const appWith = (put: (stack: Stack) => void) => {
    const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));
    const planted = new App({ context, outdir: join(synthesis.folder, 'planted') });
    put(new Stack(planted, 'planted'));
    return planted;
  };

  it('fails where AWS would not take a property', () => {
    const planted = appWith((stack) => new CfnQueue(stack, 'Queue', { visibilityTimeout: 999_999 }));
    expect(() => planted.synth()).toThrow(/greater than the maximum of 43200/);
  });

  it('fails at a finding that nobody answered', () => {
    const planted = appWith((stack) => {
      const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
      role.addToPolicy(new PolicyStatement({ actions: ['s3:Get*'], resources: ['arn:aws:s3:::a/b'] }));
    });
    check(planted, { tracing: true });
    expect(() => planted.synth()).toThrow('AwsSolutions-IAM5[Action::s3:Get*]');
  });
});

describe('what functions may do', () => {
  it('is said without a wildcard in an action', () => {
    const policies = [
      ...identityPolicies(),
      ...inlinePolicies(),
      ...resourcePolicies(),
      ...template.ofType('AWS::KMS::Key'),
    ];
    const wild = policies
      .flatMap(statementsOf)
      .filter(
        ({ Effect, Action }) => Effect === 'Allow' && listOf(Action).some((action) => action.includes('*')),
      );
    expect(wild).toEqual([]);
  });

  it('is about named things, but for five actions that know none', () => {
    const everywhere = [...identityPolicies(), ...inlinePolicies(), ...resourcePolicies()]
      .flatMap(statementsOf)
      .filter(({ Resource }) => listOf(Resource).includes('*'))
      .flatMap(({ Action }) => listOf(Action));
    expect([...new Set(everywhere)].toSorted()).toEqual([
      'ses:DescribeActiveReceiptRuleSet',
      'ses:GetAccount',
      'ses:SetActiveReceiptRuleSet',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });

  it('names no resource in the policy of a key alone, where all means the key itself', () => {
    const keys = template.ofType('AWS::KMS::Key').flatMap(statementsOf);
    expect(keys.map(({ Sid, Resource }) => [Sid, Resource])).toEqual([['AccountDecides', '*']]);
  });

  it('has an object wildcard only below a fixed prefix', () => {
    const wild = identityPolicies()
      .flatMap(statementsOf)
      .flatMap(({ Resource }) => listOf(Resource))
      .filter((resource) => resource.includes('*') && resource !== '*');
    expect(
      [...new Set(wild)].map((one) => one.replace(/^<(RawMail|Objects)\w+\.Arn>/, '$1')).toSorted(),
    ).toEqual(['Objects/rounds/*', 'RawMail/inbound/*']);
  });

  it('of a schedule is to call the clock, or to knock at the rounds, and to set aside what could not be done', () => {
    const mayOf = (id: string) =>
      inlinePolicies()
        .filter((role) => role.id.slice(0, -8) === id)
        .flatMap(statementsOf)
        .flatMap(({ Action, Resource }) =>
          listOf(Resource).map((one) => [Action, one.replace(/^<(\w+?)\w{8}\.Arn>$/, '$1')]),
        );
    expect(inlinePolicies()).toHaveLength(2);
    expect(mayOf('ScheduleRole')).toEqual([
      ['lambda:InvokeFunction', 'Clock'],
      ['sqs:SendMessage', 'Undelivered'],
    ]);
    expect(mayOf('RoundScheduleRole')).toEqual([
      ['sqs:SendMessage', 'RoundQueue'],
      ['sqs:SendMessage', 'Undelivered'],
    ]);
  });

  const everyFunction = [
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'sqs:SendMessage',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ];
  const fed = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'];
  const get = 'dynamodb:GetItem';
  const put = 'dynamodb:PutItem';
  const look = 'dynamodb:DescribeTable';
  const mac = 'kms:GenerateMac';
  const switches = 'ssm:GetParametersByPath';
  const send = 'sqs:SendMessage';
  const account = ['ses:GetAccount', 'ses:GetEmailIdentity'];
  it.each([
    ['Http', [get, put, look, 'dynamodb:UpdateItem', 's3:GetObject', 's3:PutObject', mac, switches, send]],
    ['Inbound', [...fed, get, put, look, 's3:DeleteObject', 's3:GetObject', 's3:PutObject', mac, send]],
    ['Feedback', [...fed, get, put, look, 's3:GetObject', 's3:PutObject', mac, send]],
    [
      'Relay',
      [
        ...fed,
        get,
        put,
        'dynamodb:DeleteItem',
        'dynamodb:DescribeTable',
        'dynamodb:Query',
        's3:DeleteObject',
        's3:GetObject',
        's3:PutObject',
        ...account,
        'ses:SendEmail',
        'ses:SendRawEmail',
        mac,
        switches,
        send,
      ],
    ],
    [
      'Round',
      [
        ...fed,
        get,
        put,
        'dynamodb:DescribeTable',
        'dynamodb:Query',
        's3:DeleteObject',
        's3:GetObject',
        's3:PutObject',
        mac,
        switches,
        send,
      ],
    ],
    ['Clock', ['dynamodb:Query', get, put, switches, ...account, send]],
    ['ActivateRules', ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet']],
  ])('of %s is this and no more', (title, actions) => {
    expect(actionsOf(title)).toEqual([...new Set([...actions, ...everyFunction])].toSorted());
  });

  it('lets exactly three roles at the rows with addresses', () => {
    const reaching = identityPolicies().flatMap((policy) =>
      statementsOf(policy)
        .filter(({ Condition }) =>
          listOf(Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? []).includes('V#*'),
        )
        .flatMap(({ Action }) =>
          listOf(Action).map((action) => `${/^\D+?(?=Role)/.exec(policy.id)} ${action}`),
        ),
    );
    expect(reaching.toSorted()).toEqual([
      'Http dynamodb:PutItem',
      'Inbound dynamodb:GetItem',
      'Relay dynamodb:DeleteItem',
      'Relay dynamodb:GetItem',
    ]);
  });

  it('is bound to kinds of rows wherever it is about the table itself', () => {
    const onTable = identityPolicies()
      .flatMap(statementsOf)
      .filter(
        ({ Action, Resource }) =>
          // Looking at the table reads no row.
          listOf(Action).some((action) => /^dynamodb:(?!DescribeTable)/.test(action)) &&
          listOf(Resource).some((resource) => resource.endsWith('.Arn>')),
      );
    expect(onTable.length).toBeGreaterThan(8);
    for (const { Condition } of onTable) {
      expect(Condition?.['ForAllValues:StringLike']).toHaveProperty(['dynamodb:LeadingKeys']);
      expect(Condition?.Null).toEqual({ 'dynamodb:LeadingKeys': 'false' });
    }
  });

  it('belongs to one role each', () => {
    const roles = template
      .ofType('AWS::Lambda::Function')
      .map(({ Properties }) => named<string>(Properties.Role));
    expect(new Set(roles).size).toBe(7);
  });
});

describe('resource policies', () => {
  it('let services in only on behalf of this account and of one thing of it', () => {
    const allowing = resourcePolicies()
      .flatMap(statementsOf)
      .filter(({ Effect }) => Effect === 'Allow');
    expect(allowing.length).toBeGreaterThan(6);
    for (const { Condition, Principal } of allowing) {
      expect(Object.keys(Principal as object)).toEqual(['Service']);
      const conditions = Object.assign({}, ...Object.values(Condition ?? {}));
      // S3 writes its own access log with the two conditions as well.
      expect(conditions).toHaveProperty(['aws:SourceAccount']);
      expect(conditions).toHaveProperty(['aws:SourceArn']);
    }
    const { Properties } = template.one('AWS::Lambda::Permission');
    expect(Properties).toHaveProperty('SourceAccount');
    expect(Properties).toHaveProperty('SourceArn');
  });

  it('let nobody at the root key but this account, whose roles’ own policies say who', () => {
    const [statement, ...more] = statementsOf(template.one('AWS::KMS::Key'));
    expect(more).toEqual([]);
    // A condition on a source would be about services that act for somebody: none is let in.
    expect(statement?.Principal).toEqual({ AWS: expect.stringMatching(/:000000000000:root$/) });
  });

  it('refuse whatever comes without TLS, for every bucket, queue and topic', () => {
    const closed = resourcePolicies().flatMap((policy) =>
      statementsOf(policy)
        .filter(
          ({ Effect, Condition }) =>
            Effect === 'Deny' && String(Condition?.Bool?.['aws:SecureTransport']) === 'false',
        )
        .flatMap(({ Resource }) => listOf(Resource).map((one) => /^<([^.>]+)/.exec(one)?.[1])),
    );
    const open = ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SNS::Topic']
      .flatMap((type) => template.ofType(type))
      .map(({ id }) => id)
      .filter((id) => !closed.includes(id));
    expect(open).toEqual([]);
  });
});

describe('queues', () => {
  it('each have dead letters, or are where dead letters end', () => {
    const queues = template.ofType('AWS::SQS::Queue');
    const fed = queues.filter(({ Properties }) => Properties.RedrivePolicy);
    expect(fed.map(({ id }) => id.slice(0, -8)).toSorted()).toEqual([
      'FeedbackQueue',
      'InboundQueue',
      'RoundQueue',
      'WakeQueue',
    ]);
    const watched = JSON.stringify(template.one('AWS::CloudWatch::Alarm', 'DeadLetters').Properties);
    for (const { id } of queues.filter((queue) => !fed.includes(queue))) expect(watched).toContain(id);
    for (const { Properties } of queues) {
      expect(Properties.SqsManagedSseEnabled).toBe(true);
      expect(Properties.MessageRetentionPeriod).toBe(14 * 86_400);
    }
  });

  it('keep a message hidden for six times as long as its function may take, and get back what failed', () => {
    const mappings = template.ofType('AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(4);
    for (const { Properties } of mappings) {
      const queue = named<string>(Properties.EventSourceArn).slice(1).split('.')[0];
      const target = named<string>(Properties.FunctionName).slice(1).split(/[.>]/)[0];
      const visible = template.all.find(({ id }) => id === queue)?.Properties.VisibilityTimeout as number;
      const timeout = template.all.find(({ id }) => id === target)?.Properties.Timeout as number;
      expect(visible).toBeGreaterThanOrEqual(6 * timeout);
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    }
  });
});

describe('what is kept', () => {
  it('is a table that can be had back as it was, and that nobody deletes by mistake', () => {
    const table = template.one('AWS::DynamoDB::Table');
    expect(table.Properties).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 14 },
      SSESpecification: { SSEEnabled: true },
      BillingMode: 'PAY_PER_REQUEST',
    });
    expect(table.DeletionPolicy).toBe('Retain');
    expect(table.UpdateReplacePolicy).toBe('Retain');
  });

  it('has the keys and the index of the table that the tests run on', async () => {
    const local = await startDynamoDb(null, 'compared');
    const client = new DynamoDBClient({
      endpoint: local.endpoint,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'compared' }));
    await local.stop();
    const { Properties } = template.one('AWS::DynamoDB::Table');
    const sorted = (list: unknown) =>
      (list as { AttributeName: string }[]).toSorted((a, b) => (a.AttributeName < b.AttributeName ? -1 : 1));
    expect(Properties.KeySchema).toEqual(Table?.KeySchema);
    expect(sorted(Properties.AttributeDefinitions)).toEqual(sorted(Table?.AttributeDefinitions));
    const shape = (index: object) => {
      const { IndexName, KeySchema, Projection } = index as Record<string, unknown>;
      return { IndexName, KeySchema, Projection };
    };
    expect((Properties.GlobalSecondaryIndexes as object[]).map(shape)).toEqual(
      Table?.GlobalSecondaryIndexes?.map(shape),
    );
  });

  it('lies in private buckets; raw mail for thirty days', () => {
    for (const { Properties, DeletionPolicy } of template.ofType('AWS::S3::Bucket')) {
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(Properties.BucketEncryption).toBeDefined();
      expect(['Retain', 'RetainExceptOnCreate']).toContain(DeletionPolicy);
    }
    const { Rules } = template.one('AWS::S3::Bucket', 'RawMail').Properties.LifecycleConfiguration as {
      Rules: object[];
    };
    expect(Rules).toEqual([
      expect.objectContaining({
        Status: 'Enabled',
        ExpirationInDays: 30,
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      }),
    ]);
  });

  it('has its secret in KMS, and none in an environment', () => {
    const key = template.one('AWS::KMS::Key');
    expect(key.Properties).toMatchObject({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' });
    expect(key.DeletionPolicy).toBe('RetainExceptOnCreate');
    for (const { id, Properties } of template.ofType('AWS::Lambda::Function')) {
      const { Variables = {} } = (Properties.Environment ?? {}) as { Variables?: Record<string, unknown> };
      if (id.startsWith('ActivateRules')) expect(Variables).toEqual({});
      // What the functions ask for is there under its name; nothing else is.
      else
        expect(() =>
          services({ AWS_REGION: 'eu-west-1', ...named<Record<string, string>>(Variables) }),
        ).not.toThrow();
      expect(Object.keys(Variables).filter((name) => /SECRET|PASSWORD|TOKEN/.test(name))).toEqual([]);
    }
  });

  it('goes when its time has come, in every bucket', () => {
    const rules = template
      .ofType('AWS::S3::Bucket')
      .map(({ id, Properties }) => [
        id.slice(0, -8),
        (Properties.LifecycleConfiguration as { Rules: Record<string, unknown>[] }).Rules.map((rule) => [
          rule.Prefix ?? '',
          rule.ExpirationInDays ?? rule.NoncurrentVersionExpiration,
        ]),
      ]);
    // Plans and ledgers stay as long as the service; what they said before is gone in a day.
    expect(Object.fromEntries(rules)).toEqual({
      AccessLog: [['', 30]],
      RawMail: [['', 30]],
      Objects: [
        ['', { NoncurrentDays: 1 }],
        ['rounds/_journal/', 30],
      ],
    });
  });

  it('has three switches, which say no until an operator says yes', () => {
    const switches = template.ofType('AWS::SSM::Parameter').map(({ Properties }) => Properties);
    expect(switches.map(({ Name, Value }) => [Name, Value])).toEqual([
      ['/acquaint/live/switches/stop-sending', 'no'],
      ['/acquaint/live/switches/stop-rounds', 'no'],
      ['/acquaint/live/switches/stop-sign-up', 'no'],
    ]);
  });

  it('logs for thirty days, each function into its own group', () => {
    const groups = template.ofType('AWS::Logs::LogGroup');
    for (const { Properties } of groups) expect(Properties.RetentionInDays).toBe(30);
    const used = template
      .ofType('AWS::Lambda::Function')
      .map(({ Properties }) => named<{ LogGroup: string }>(Properties.LoggingConfig).LogGroup);
    expect(new Set(used).size).toBe(7);
  });
});

describe('mail', () => {
  it('goes into the bucket, and its notification into the queue of inbound', () => {
    const { Rule } = named<{ Rule: Record<string, unknown> }>(
      template.one('AWS::SES::ReceiptRule').Properties,
    );
    expect(Rule).toMatchObject({
      Enabled: true,
      ScanEnabled: true,
      Recipients: ['meet.example.org', 'reply.meet.example.org'],
    });
    expect(Rule.Actions).toEqual([
      {
        S3Action: {
          BucketName: expect.stringMatching(/^<RawMail/),
          ObjectKeyPrefix: 'inbound/',
          TopicArn: expect.stringMatching(/^<InboundTopic/),
        },
      },
    ]);
    const subscription = template.one('AWS::SNS::Subscription', 'InboundTopic').Properties;
    expect(named(subscription.Endpoint)).toMatch(/^<InboundQueue/);
    expect(named(subscription.RedrivePolicy)).toHaveProperty('deadLetterTargetArn');
  });

  it('leaves signed, and everything that becomes of it is told', () => {
    expect(template.one('AWS::SES::EmailIdentity').Properties).toMatchObject({
      EmailIdentity: 'meet.example.org',
      MailFromAttributes: { MailFromDomain: 'bounce.meet.example.org' },
    });
    const { EventDestination } = template.one('AWS::SES::ConfigurationSetEventDestination').Properties as {
      EventDestination: { MatchingEventTypes: string[] };
    };
    expect(EventDestination.MatchingEventTypes).toEqual(
      expect.arrayContaining(['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'DELIVERY_DELAY']),
    );
    expect(template.one('AWS::SES::ConfigurationSet').Properties.SuppressionOptions).toEqual({
      SuppressedReasons: ['BOUNCE', 'COMPLAINT'],
    });
  });

  it('needs records that are printed for any provider', () => {
    const printed = Object.entries(template.outputs)
      .filter(([name]) => name.startsWith('Dns'))
      .map(([, { Value }]) => named<string>(Value));
    expect(printed).toHaveLength(8);
    expect(printed).toContain('reply.meet.example.org MX 10 inbound-smtp.eu-west-1.amazonaws.com');
    expect(printed).toContain('bounce.meet.example.org TXT "v=spf1 include:amazonses.com -all"');
    expect(printed.filter((record) => record.includes(' CNAME '))).toHaveLength(3);
  });
});

describe('time', () => {
  it('is looked at each minute, and a minute that was missed is not made up twice', () => {
    expect(template.one('AWS::Scheduler::Schedule').Properties).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      Target: { RetryPolicy: { MaximumRetryAttempts: 0 } },
    });
  });

  it('calls and knocks only for schedules of its own group', () => {
    const trusting = template
      .ofType('AWS::IAM::Role')
      .map(({ id, Properties }) => ({ id, ...named<Document>(Properties.AssumeRolePolicyDocument) }))
      .filter(({ Statement }) => JSON.stringify(Statement).includes('scheduler.amazonaws.com'));
    expect(trusting.map(({ id }) => id.slice(0, -8)).toSorted()).toEqual([
      'RoundScheduleRole',
      'ScheduleRole',
    ]);
    for (const { Statement: statements } of trusting)
      expect(statements).toEqual([
        expect.objectContaining({
          Condition: {
            StringEquals: {
              'aws:SourceAccount': '000000000000',
              'aws:SourceArn': 'arn:aws:scheduler:eu-west-1:000000000000:schedule-group/acquaint-live',
            },
          },
        }),
      ]);
    // Laid schedules name it.
    expect(template.one('AWS::IAM::Role', 'RoundScheduleRole').Properties.RoleName).toBe(
      'acquaint-live-eu-west-1-rounds',
    );
  });

  it('is one schedule more for each community, which the command line lays by the outputs and no function may touch', () => {
    const said = Object.entries(template.outputs).map(([name, { Value }]) => [name, named<string>(Value)]);
    expect(Object.fromEntries(said)).toMatchObject({
      ServiceScheduleGroup: template.one('AWS::Scheduler::ScheduleGroup').Properties.Name,
      ServiceScheduleRole: expect.stringMatching(/^<RoundScheduleRole\w+\.Arn>$/),
      ServiceRoundQueueArn: expect.stringMatching(/^<RoundQueue\w+\.Arn>$/),
      ServiceUndeliveredArn: expect.stringMatching(/^<Undelivered\w+\.Arn>$/),
    });
    expect(template.text).not.toContain('scheduler:Create');
    expect(template.text).not.toContain('iam:PassRole');
  });
});

describe('functions', () => {
  it('run on arm64 and the newest Node of Lambda, in a folder with their modules and nothing else', () => {
    for (const { Properties } of template.ofType('AWS::Lambda::Function')) {
      expect(Properties).toMatchObject({
        Architectures: ['arm64'],
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
      });
      const { S3Key } = Properties.Code as { S3Key: string };
      const files = readdirSync(synthesis.codeOf(`asset.${S3Key.replace('.zip', '')}`));
      // Only rounds may carry a model with the packages that load it.
      const allowed = Properties.MemorySize === 1769 ? /\.mjs$|^node_modules$/ : /\.mjs$/;
      expect(files).toContain('index.mjs');
      expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    }
  });
});

describe('alarms', () => {
  it('go to the operator, each with a page in the runbook', () => {
    const runbook = readFileSync(new URL('../../infra/RUNBOOK.md', import.meta.url), 'utf8');
    const alarms = template.ofType('AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThan(11);
    for (const { Properties } of alarms) {
      expect(named<string[]>(Properties.AlarmActions)[0]).toMatch(/^<AlarmTopic/);
      const name = String(Properties.AlarmName).replace('acquaint-live-', '');
      expect(runbook).toContain(`### ${name}\n`);
    }
  });

  it('look at what the functions count, under the names by which they count it', () => {
    const counted = [template.one('AWS::CloudWatch::Dashboard'), ...template.ofType('AWS::CloudWatch::Alarm')]
      .map(({ Properties }) => JSON.stringify(Properties).replaceAll('\\"', '"'))
      .flatMap((text) =>
        [...text.matchAll(/"((?:Letters|Mail|Rounds|Messages)[A-Z][A-Za-z]+)"/g)].map(([, name]) => name),
      );
    expect(new Set(counted)).toEqual(new Set(countedNames));
  });

  it('look at as many metrics as the bill is reckoned with', () => {
    const looked = template.ofType('AWS::CloudWatch::Alarm').flatMap(({ Properties }) => {
      const { Metrics } = Properties as { Metrics?: { MetricStat?: unknown }[] };
      return Metrics ? Metrics.filter(({ MetricStat }) => MetricStat) : [Properties.MetricName];
    });
    expect(watched).toEqual({ alarmMetrics: looked.length, ownMetrics: countedNames.length });
  });

  it('count a message that failed among others as an error, which Lambda does not', () => {
    const { Metrics } = template.one('AWS::CloudWatch::Alarm', 'Errors').Properties as {
      Metrics: { MetricStat?: { Metric: { MetricName: string } } }[];
    };
    const looked = Metrics.flatMap(({ MetricStat }) => (MetricStat ? [MetricStat.Metric.MetricName] : []));
    expect(looked.toSorted()).toEqual([...Array(7).fill('Errors'), 'MessagesFailed']);
    // The runbook sends the operator to the errors of one function.
    const board = JSON.stringify(template.one('AWS::CloudWatch::Dashboard').Properties);
    expect(board).toContain('Errors of each function');
  });

  it('sound for what an operator must know', () => {
    const names = template
      .ofType('AWS::CloudWatch::Alarm')
      .map(({ Properties }) => String(Properties.AlarmName).replace('acquaint-live-', ''));
    expect(names).toEqual(
      expect.arrayContaining([
        'mail-waits',
        'dead-letters',
        'letter-parked',
        'letters-held',
        'bounces',
        'complaints',
        'errors',
        'round-late',
      ]),
    );
    const limit = (name: string) =>
      template
        .ofType('AWS::CloudWatch::Alarm')
        .find(({ Properties }) => String(Properties.AlarmName).endsWith(name))?.Properties.Threshold;
    expect([limit('bounces'), limit('complaints')]).toEqual([0.02, 0.0005]);
  });
});

describe('the answers of whoever deploys', () => {
  const asked = { domain: 'meet.example.org', region: 'eu-west-1', operator: 'olga@example.org' };
  const read = (more: Record<string, string>) => () =>
    readContext('live', (name) => (name === 'live' ? { ...asked, ...more } : undefined), ['a']);

  it.each([
    [
      'a region that receives no mail',
      { region: 'eu-central-2' },
      /not known to receive mail in eu-central-2/,
    ],
    ['a domain that is none', { domain: 'Meet Example' }, /domain/],
    ['two operators', { operator: 'a@example.org, b@example.org' }, /operator/],
    ['a zone without its name', { zoneId: 'Z0123' }, /belong together/],
    ['a judge nobody knows', { judge: 'an oracle' }, /The judge is none, bedrock/],
    ['a judge in several regions', { judge: 'bedrock:eu.amazon.nova-lite-v1:0' }, /a model of the region/],
    ['an embedder nobody knows', { embedder: 'words' }, /The embedder is embedded/],
    [
      'a zone of another domain',
      { zoneId: 'Z0123', zoneName: 'elsewhere.example' },
      /^zoneName: meet.example.org does not lie in the zone/m,
    ],
    [
      'a certificate of another region',
      { certificate: 'arn:aws:acm:eu-west-2:000000000000:certificate/0123-abcd' },
      /^certificate: The certificate is in eu-west-2, the stage in eu-west-1/m,
    ],
    [
      'a root key of another region',
      { rootKeys: 'a=arn:aws:kms:eu-west-2:000000000000:key/mrk-0123' },
      /^rootKeys: The root key a is in eu-west-2/m,
    ],
    [
      'a root key that cannot move',
      { rootKeys: 'a=arn:aws:kms:eu-west-1:000000000000:key/0123-abcd' },
      /^rootKeys: Root keys are multi-Region keys/m,
    ],
    [
      'a root key of a generation that is not used',
      { rootKeys: 'b=arn:aws:kms:eu-west-1:000000000000:key/mrk-0123' },
      /^rootKeys: There is no generation b/m,
    ],
  ])('are refused with %s', (_, more, complaint) => {
    expect(read(more)).toThrow(complaint);
  });

  it('are taken where a stack of the region before is looked at, without what is of the new one', () => {
    const rootKeys = 'a=arn:aws:kms:eu-west-2:000000000000:key/mrk-0123';
    const flat: Record<string, unknown> = { region: 'eu-west-1', rootKeys: '', certificate: '' };
    const moved = { ...asked, region: 'eu-west-2', rootKeys };
    const from = (name: string) => (name === 'live' ? moved : flat[name]);
    expect(readContext('live', from, ['a'])).toMatchObject({ region: 'eu-west-1', rootKeys: new Map() });
  });

  it('are taken when they are sound', () => {
    expect(read({ zoneId: 'Z0123', zoneName: 'example.org' })()).toMatchObject({
      zone: { id: 'Z0123', name: 'example.org' },
      receiptRuleSet: null,
      embedder: 'embedded',
      judge: 'none',
    });
  });
});

describe('other values, and answers of one stage alone', () => {
  const replica = 'arn:aws:kms:eu-west-2:000000000000:key/mrk-0123456789abcdef';
  const certificate = 'arn:aws:acm:eu-west-2:000000000000:certificate/0123-abcd';
  let other: Synthesis;
  let live: Template;
  let test: Template;

  beforeAll(async () => {
    other = await synthesize({
      live: {
        region: 'eu-west-2',
        rootKeys: `a=${replica}`,
        certificate,
        receiptRuleSet: 'the-firm',
        table: 'restored',
      },
      changed: {
        keyGenerations: ['a', 'b'],
        reservedConcurrency: { http: 20, inbound: 10 },
        tracing: false,
        dashboard: false,
      },
      bundles: 'any',
    });
    [live, test] = [other.template('live'), other.template('test')];
  }, 400_000);

  afterAll(() => other?.remove());

  const idsOf = (from: Template) =>
    from.ofType('AWS::Lambda::Function').flatMap(({ Properties }) => {
      const { Variables } = named<{ Variables?: Record<string, string> }>(Properties.Environment ?? {});
      return Variables?.ROOT_KEY_ID ? [Variables.ROOT_KEY_ID] : [];
    });

  it('leave no finding unanswered either', () => {
    expect(other.report.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('do not go from one stage to the other', () => {
    const ofTest = JSON.stringify(test.all);
    for (const answer of [replica, certificate, 'the-firm', 'eu-west-2', 'restored'])
      expect(ofTest).not.toContain(answer);
    expect(live.one('AWS::SES::ReceiptRule').Properties.RuleSetName).toBe('the-firm');
    expect(test.one('AWS::SES::ReceiptRuleSet').Properties.RuleSetName).toBe('acquaint-test');
  });

  it('take a replica for the generation it is of, and make the others; both sign', () => {
    expect(live.ofType('AWS::KMS::Key').map(({ id }) => id.slice(0, 8))).toEqual(['RootKeyB']);
    expect(test.ofType('AWS::KMS::Key').map(({ id }) => id.slice(0, 8))).toEqual(['RootKeyA', 'RootKeyB']);
    expect(idsOf(live)).toHaveLength(6);
    for (const ids of idsOf(live)) expect(ids).toMatch(/^a=mrk-0123456789abcdef,b=<RootKeyB\w+>$/);
    const signing = live
      .ofType('AWS::IAM::Policy')
      .flatMap(statementsOf)
      .find(({ Action }) => listOf(Action).includes('kms:GenerateMac'));
    expect(listOf(signing?.Resource ?? [])).toEqual([replica, expect.stringMatching(/^<RootKeyB\w+\.Arn>$/)]);
  });

  it('work on a table that is there already, and let the one of before lie', () => {
    expect(live.all.filter(({ Type }) => Type === 'AWS::DynamoDB::Table')).toEqual([]);
    const tables = live
      .ofType('AWS::Lambda::Function')
      .map(({ Properties }) => Properties.Environment as { Variables?: { TABLE?: string } } | undefined)
      .flatMap((environment) => environment?.Variables?.TABLE ?? []);
    expect(tables).toEqual(Array(6).fill('restored'));
    const rows = live
      .ofType('AWS::IAM::Policy')
      .flatMap(statementsOf)
      .filter(({ Action }) => listOf(Action).includes('dynamodb:GetItem'))
      .flatMap(({ Resource }) => listOf(Resource));
    expect(rows.length).toBeGreaterThan(5);
    for (const one of rows) expect(one).toMatch(/:table\/restored$/);
  });

  it('give the site its own name by the certificate that is there', () => {
    const { DomainNameConfigurations } = live.one('AWS::ApiGatewayV2::DomainName').Properties as {
      DomainNameConfigurations: { CertificateArn: string }[];
    };
    expect(DomainNameConfigurations[0]?.CertificateArn).toBe(certificate);
    expect(live.one('AWS::ApiGatewayV2::Api').Properties.DisableExecuteApiEndpoint).toBe(true);
    expect(Object.keys(live.outputs)).toContain('DnsSite');
    expect(test.all.filter(({ Type }) => Type === 'AWS::ApiGatewayV2::DomainName')).toEqual([]);
  });

  it('keep room for mail when the site is flooded, and for nothing else', () => {
    const reserved = live
      .ofType('AWS::Lambda::Function')
      .map(({ id, Properties }) => [id.slice(0, -8), Properties.ReservedConcurrentExecutions]);
    expect(reserved.filter(([, number]) => number !== undefined)).toEqual([
      ['Http', 20],
      ['Inbound', 10],
    ]);
    const usual = template.ofType('AWS::Lambda::Function').map(({ Properties }) => Properties);
    expect(usual.filter((properties) => 'ReservedConcurrentExecutions' in properties)).toEqual([]);
  });

  it('turn tracing off, and the right to it with it', () => {
    expect(JSON.stringify(live.all)).not.toMatch(/xray|"TracingConfig":\{"Mode":"Active"/);
    expect(
      template.ofType('AWS::Lambda::Function').map(({ Properties }) => Properties.TracingConfig),
    ).toEqual(Array(7).fill({ Mode: 'Active' }));
  });

  it('leave the dashboard out, and no alarm with it', () => {
    expect(live.all.filter(({ Type }) => Type === 'AWS::CloudWatch::Dashboard')).toEqual([]);
    expect(live.ofType('AWS::CloudWatch::Alarm')).toHaveLength(
      template.ofType('AWS::CloudWatch::Alarm').length,
    );
  });
});

describe('a model of Bedrock', () => {
  it('may be asked by nobody unless it was chosen', () => {
    expect(JSON.stringify(template.all)).not.toContain('bedrock:InvokeModel');
  });

  it('may be asked by the one function that needs it, that model alone', async () => {
    const other = await synthesize({
      context: { judge: 'bedrock:amazon.nova-micro-v1:0', embedder: 'bedrock' },
      bundles: 'any',
    });
    const chosen = other.template('live');
    other.remove();
    const asking = chosen.all
      .filter(({ Type }) => Type === 'AWS::IAM::Role' || Type === 'AWS::IAM::Policy')
      .map((role) => JSON.stringify(role))
      .filter((role) => role.includes('bedrock:InvokeModel'));
    expect(asking).toHaveLength(2);
    const model = (name: string) => `arn:aws:bedrock:eu-west-1::foundation-model/${name}`;
    expect(asking.filter((role) => role.includes(model('amazon.nova-micro-v1:0')))).toHaveLength(1);
    expect(asking.filter((role) => role.includes(model('cohere.embed-multilingual-v3')))).toHaveLength(1);
  });
});

describe('a zone in Route 53, and a rule set that is there already', () => {
  it('make the records, the site’s own name, and no second rule set', async () => {
    const other = await synthesize({
      context: { zoneId: 'Z0123456789', zoneName: 'example.org', receiptRuleSet: 'the-firm' },
      bundles: 'any',
    });
    const joined = other.template('live');
    other.remove();
    const made = joined
      .ofType('AWS::Route53::RecordSet')
      .map(({ Properties }) => named<string>(Properties.Type));
    expect(made.toSorted()).toEqual(['A', 'AAAA', 'CNAME', 'CNAME', 'CNAME', 'MX', 'MX', 'MX', 'TXT', 'TXT']);
    expect(joined.one('AWS::ApiGatewayV2::DomainName').Properties.DomainName).toBe('www.meet.example.org');
    expect(joined.all.filter(({ Type }) => Type === 'AWS::SES::ReceiptRuleSet')).toEqual([]);
    expect(joined.one('AWS::SES::ReceiptRule').Properties.RuleSetName).toBe('the-firm');
    expect(joined.one('Custom::ActiveRuleSet').Properties.Owner).toBe('account');
  });
});
