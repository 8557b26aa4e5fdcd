// What a deployment looks at before CloudFormation begins, with the real clients against a small account over HTTP.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountIn } from '../../infra/account.ts';
import { settingsFile } from '../../infra/kept-answers.ts';

interface Resource {
  readonly type: string;
  readonly name: string;
  readonly status: string;
}

/** The account: what it has, and what was asked of it. */
let there: {
  bootstrapped: boolean;
  activeRuleSet: string | null;
  stack: { status: string; protected: boolean; resources: readonly Resource[] } | null;
  /** The tables' names, with those of their indexes. */
  tables: Readonly<Record<string, readonly string[]>>;
  asked: string[];
  /** What it answers to everything, if it takes nothing from whoever asks. */
  refuses: string | null;
};
let server: Server;

const variables = ['CLOUDFORMATION', 'DYNAMODB', 'SSM', 'SES'].map(
  (service) => `AWS_ENDPOINT_URL_${service}`,
);
const before = new Map<string, string | undefined>();

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const [status, body] = answer(
      String(request.headers['x-amz-target'] ?? ''),
      Buffer.concat(pieces).toString(),
    );
    response.writeHead(status, {
      'content-type': body.startsWith('<') ? 'text/xml' : 'application/x-amz-json-1.1',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [name, value] of [
    ...variables.map((name) => [name, address] as const),
    ['AWS_ACCESS_KEY_ID', 'key'] as const,
    ['AWS_SECRET_ACCESS_KEY', 'secret'] as const,
  ]) {
    before.set(name, process.env[name]);
    process.env[name] = value;
  }
});

afterAll(async () => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  there = { bootstrapped: true, activeRuleSet: null, stack: null, tables: {}, asked: [], refuses: null };
});

function answer(target: string, body: string): [number, string] {
  if (there.refuses !== null)
    return target
      ? [400, JSON.stringify({ __type: there.refuses, message: 'not you' })]
      : [
          403,
          `<ErrorResponse><Error><Type>Sender</Type><Code>${there.refuses}</Code><Message>not you</Message></Error></ErrorResponse>`,
        ];
  if (target === 'AmazonSSM.GetParameter')
    return there.bootstrapped
      ? [200, JSON.stringify({ Parameter: { Value: '21' } })]
      : [400, JSON.stringify({ __type: 'ParameterNotFound', message: 'not there' })];
  if (target === 'DynamoDB_20120810.DescribeTable') {
    const indexes = there.tables[JSON.parse(body).TableName];
    const GlobalSecondaryIndexes = indexes?.map((IndexName) => ({ IndexName }));
    return indexes
      ? [200, JSON.stringify({ Table: { GlobalSecondaryIndexes } })]
      : [
          400,
          JSON.stringify({
            __type: 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException',
            message: 'Requested resource not found',
          }),
        ];
  }
  const form = new URLSearchParams(body);
  const action = String(form.get('Action'));
  there.asked.push(action);
  const wrap = (inner: string): [number, string] => [
    200,
    `<${action}Response><${action}Result>${inner}</${action}Result></${action}Response>`,
  ];
  if (action === 'DescribeActiveReceiptRuleSet')
    return wrap(
      there.activeRuleSet === null ? '' : `<Metadata><Name>${there.activeRuleSet}</Name></Metadata>`,
    );
  if (there.stack === null)
    return [
      400,
      '<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id acquaint-live does not exist</Message></Error></ErrorResponse>',
    ];
  if (action === 'DescribeStacks')
    return wrap(
      `<Stacks><member><StackName>acquaint-live</StackName><CreationTime>2026-05-04T09:00:00Z</CreationTime><StackStatus>${there.stack.status}</StackStatus></member></Stacks>`,
    );
  if (action === 'UpdateTerminationProtection') {
    there.stack = { ...there.stack, protected: form.get('EnableTerminationProtection') === 'true' };
    return wrap('<StackId>1</StackId>');
  }
  const members = there.stack.resources.map(
    ({ type, name, status }) =>
      `<member><LogicalResourceId>${name}</LogicalResourceId><ResourceType>${type}</ResourceType><PhysicalResourceId>${name}</PhysicalResourceId><ResourceStatus>${status}</ResourceStatus><LastUpdatedTimestamp>2026-05-04T09:00:00Z</LastUpdatedTimestamp></member>`,
  );
  return wrap(`<StackResourceSummaries>${members.join('')}</StackResourceSummaries>`);
}

const account = () => accountIn('eu-west-1');

describe('a deployment is refused before CloudFormation begins', () => {
  it('where another receipt rule set is active, which stays as it is', async () => {
    there.activeRuleSet = 'the-firm';
    expect(await account().refusal('acquaint-live', '', '')).toContain('--receiptRuleSet the-firm');
    expect(there.asked).toEqual(['DescribeActiveReceiptRuleSet']);
  });

  it('where the set that it shall join is not the active one', async () => {
    there.activeRuleSet = 'the-firm';
    expect(await account().refusal('acquaint-live', 'another', '')).toContain('the-firm is');
  });

  it('where nobody has bootstrapped the account, with the command that does', async () => {
    there.bootstrapped = false;
    expect(await account().refusal('acquaint-live', '', '')).toContain(
      'npx cdk bootstrap aws://ACCOUNT/eu-west-1',
    );
  });

  it('where the table that it shall work on is not there, or is another’s', async () => {
    there.tables = { restored: ['wake'], invoices: ['by-date'] };
    expect(await account().refusal('acquaint-live', '', 'restord')).toContain(
      'There is no table restord in eu-west-1.',
    );
    expect(await account().refusal('acquaint-live', '', 'invoices')).toContain('is none of this service');
    expect(there.asked).toEqual([]);
    expect(await account().refusal('acquaint-live', '', 'restored')).toBeNull();
  });

  it.each([
    ['none is active', null, ''],
    ['its own is', 'acquaint-live', ''],
    ['the one that it joins is', 'the-firm', 'the-firm'],
  ])('and not where %s', async (_, active, joined) => {
    there.activeRuleSet = active;
    expect(await account().refusal('acquaint-live', joined, '')).toBeNull();
  });
});

describe('who cannot ask anything of the account is told so in a sentence', () => {
  /** The command as a person runs it, with what it says to them. */
  const running = (command: readonly string[], more: Record<string, string>) =>
    new Promise<{ code: unknown; said: string }>((resolve) => {
      execFile(
        'node',
        ['--import', 'tsx', ...command],
        { env: { ...process.env, ...more } },
        (error, _, said) => resolve({ code: error?.code, said }),
      );
    });
  const destroying = (more: Record<string, string>) =>
    running(['infra/destroy.ts', '--stage', 'live', '--region', 'eu-west-1'], more);

  it.each([
    ['ExpiredToken', 'AWS does not accept these credentials any more (ExpiredToken)'],
    ['ExpiredTokenException', 'any more (ExpiredTokenException)'],
    ['InvalidClientTokenId', 'AWS does not accept these credentials (InvalidClientTokenId)'],
    ['UnrecognizedClientException', 'credentials (UnrecognizedClientException)'],
    ['SignatureDoesNotMatch', 'credentials (SignatureDoesNotMatch)'],
  ])('where their credentials are %s', async (refusal, sentence) => {
    there.refuses = refusal;
    expect(await account().trouble()).toContain(sentence);
    expect(await account().trouble()).toContain('aws sso login');
  });

  it('where they are not, by the command that takes a stage down, which ends there', async () => {
    there.refuses = 'ExpiredToken';
    const { code, said } = await destroying({});
    expect(code).toBe(1);
    expect(said).toMatch(/^AWS does not accept .*\.\nNothing was deleted\.\n$/);
  });

  it.each([
    ['their credentials are not taken', 'ExpiredToken', /^AWS does not accept .*\.$/m],
    ['the table is not there', null, /^There is no table mistyped in eu-west-1\..*$/m],
  ])('by a deployment that ends there, and keeps no option, where %s', async (_, refusal, sentence) => {
    there.refuses = refusal;
    const kept = readFileSync(settingsFile);
    const options = Object.entries({
      stage: 'live',
      domain: 'meet.gardeners.org.uk',
      region: 'eu-west-1',
      operator: 'olga@gardeners.org.uk',
      organiser: 'olga@gardeners.org.uk',
      community: 'gardeners',
      zoneId: '',
      table: 'mistyped',
    }).map(([name, value]) => `--${name}=${value}`);
    const { code, said } = await running(['infra/deploy.ts', ...options], {});
    expect(code).toBe(1);
    expect(said).toMatch(/^Nothing was deployed, and nothing in the account was changed\.$/m);
    expect(said).toMatch(sentence);
    expect(readFileSync(settingsFile)).toEqual(kept);
  });

  it('where they are not, by the command that shows what would change', async () => {
    there.refuses = 'ExpiredToken';
    const { code, said } = await running(['infra/diff.ts', '--stage', 'live'], {});
    expect(code).toBe(1);
    expect(said).toMatch(/^AWS does not accept .*\.\nWithout an account, npm run synth .*\.\n$/);
  });

  it('where there is no network', async () => {
    const { code, said } = await destroying({ AWS_ENDPOINT_URL_SSM: 'http://127.0.0.1:9' });
    expect(code).toBe(1);
    expect(said).toMatch(/^AWS cannot be reached from here \(.*ECONNREFUSED.*\.\nNothing was deleted\.\n$/);
  });

  it('where they name a profile that is not there, or one that knows no credentials', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'acquaint-profiles-'));
    const file = join(folder, 'config');
    writeFileSync(file, '[default]\n[profile known]\nregion = eu-west-1\n');
    const from = {
      AWS_CONFIG_FILE: file,
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    const unknown = await destroying({ ...from, AWS_PROFILE: 'nope' });
    expect(unknown).toEqual({ code: 1, said: expect.stringContaining('There is no profile nope') });
    const known = await destroying({ ...from, AWS_PROFILE: 'known' });
    expect(known).toEqual({ code: 1, said: expect.stringContaining('There are no AWS credentials here') });
    rmSync(folder, { recursive: true });
  });

  it('but not where they may not look: the roles of the bootstrap may', async () => {
    there.refuses = 'AccessDenied';
    expect(await account().trouble()).toBeNull();
    expect(await account().refusal('acquaint-live', '', 'restored')).toBeNull();
    expect(await account().freeFailed('acquaint-live')).toBe(false);
    const { code, said } = await destroying({});
    expect({ code, said }).toEqual({ code: 1, said: 'AWS refused: not you (AccessDenied)\n' });
  });
});

describe('a first deployment that was taken back', () => {
  const left = [
    { type: 'AWS::DynamoDB::Table', name: 'acquaint-live-Table1', status: 'DELETE_SKIPPED' },
    { type: 'AWS::KMS::Key', name: 'mrk-1', status: 'DELETE_COMPLETE' },
    { type: 'AWS::SQS::Queue', name: 'queue', status: 'DELETE_COMPLETE' },
  ];

  it('does not stand in the way of the next one, and what it had to leave is named', async () => {
    there.stack = { status: 'ROLLBACK_COMPLETE', protected: true, resources: left };
    expect(await account().freeFailed('acquaint-live')).toBe(true);
    expect(there.stack.protected).toBe(false);
    expect(await account().kept('acquaint-live', 'left')).toEqual([
      { type: 'AWS::DynamoDB::Table', name: 'acquaint-live-Table1' },
    ]);
  });

  it.each(['CREATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE'])(
    'is not what a stack in %s is, which stays protected',
    async (status) => {
      there.stack = { status, protected: true, resources: [] };
      expect(await account().freeFailed('acquaint-live')).toBe(false);
      expect(there.stack.protected).toBe(true);
    },
  );

  it('is nothing where there is no stack', async () => {
    expect(await account().freeFailed('acquaint-live')).toBe(false);
    expect(await account().protect('acquaint-live', true)).toBe(false);
  });
});

describe('a stack that is to go', () => {
  it('names what will outlive it', async () => {
    there.stack = {
      status: 'CREATE_COMPLETE',
      protected: true,
      resources: [
        { type: 'AWS::S3::Bucket', name: 'raw-mail', status: 'CREATE_COMPLETE' },
        { type: 'AWS::SQS::Queue', name: 'queue', status: 'CREATE_COMPLETE' },
      ],
    };
    expect(await account().protect('acquaint-live', false)).toBe(true);
    expect(there.stack.protected).toBe(false);
    expect(await account().kept('acquaint-live')).toEqual([{ type: 'AWS::S3::Bucket', name: 'raw-mail' }]);
  });
});
