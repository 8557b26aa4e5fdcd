// What holds data must survive every deployment: its ids, and what would make CloudFormation replace it, against a kept baseline.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Synthesis, synthesize } from './runtime/synthesis.ts';
import type { Template } from './runtime/template.ts';

/** Properties whose change replaces a resource, by type (CloudFormation's documentation: "Update requires: Replacement"). */
const replacing: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::Table': [
    'TableName',
    'KeySchema',
    'AttributeDefinitions',
    'LocalSecondaryIndexes',
    'ImportSourceSpecification',
  ],
  'AWS::S3::Bucket': ['BucketName', 'ObjectLockEnabled'],
  'AWS::KMS::Key': ['KeySpec', 'KeyUsage', 'MultiRegion', 'Origin'],
  'AWS::SES::EmailIdentity': ['EmailIdentity'],
  'AWS::SSM::Parameter': ['Name'],
  'AWS::SQS::Queue': ['QueueName', 'FifoQueue', 'ContentBasedDeduplication'],
  // With the group go the schedules of communities, which no template knows.
  'AWS::Scheduler::ScheduleGroup': ['Name'],
};

/** They outlive the stack. A queue's messages and a switch's position do not, but no deployment may lose them either. */
const outliving = new Set(['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key']);

type Kept = Readonly<Record<string, { readonly type: string; readonly fixed: object }>>;

const file = new URL('baseline.json', import.meta.url);

function keptBy(template: Template): Kept {
  return Object.fromEntries(
    Object.entries(replacing)
      .flatMap(([type, properties]) =>
        template.ofType(type).map(({ id, Properties }): [string, Kept[string]] => [
          id,
          {
            type,
            fixed: Object.fromEntries(
              Object.entries({ ...Properties, ...ofKeys(Properties) }).filter(([name]) =>
                properties.includes(name),
              ),
            ),
          },
        ]),
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A key of another type is another table; definitions of an index's attributes may come and go. */
function ofKeys({ KeySchema, AttributeDefinitions }: Readonly<Record<string, unknown>>): object {
  if (!Array.isArray(KeySchema) || !Array.isArray(AttributeDefinitions)) return {};
  const names = KeySchema.map(({ AttributeName }) => AttributeName);
  return {
    AttributeDefinitions: AttributeDefinitions.filter(({ AttributeName }) => names.includes(AttributeName)),
  };
}

/** What an update from one template to the other would destroy or replace, one sentence each. */
function losses(before: Kept, after: Kept): string[] {
  return Object.entries(before).flatMap(([id, { type, fixed }]) => {
    const now = after[id];
    if (!now) return [`${type} ${id} would be removed`];
    return JSON.stringify(now.fixed) === JSON.stringify(fixed) ? [] : [`${type} ${id} would be replaced`];
  });
}

let synthesis: Synthesis;
let live: Kept;

beforeAll(async () => {
  synthesis = await synthesize({ bundles: 'any' });
  live = keptBy(synthesis.template('live'));
}, 400_000);

afterAll(() => synthesis?.remove());

describe('a deployment over the one before', () => {
  it('removes and replaces nothing that holds data, and neither does its rollback', () => {
    // After a new thing that holds data: WRITE_BASELINE=yes, and a look at the difference.
    if (process.env.WRITE_BASELINE === 'yes')
      writeFileSync(
        file,
        `${JSON.stringify(live, null, 2)}
`,
      );
    const baseline = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    expect(Object.keys(baseline).length).toBeGreaterThan(12);
    expect(losses(baseline, live)).toEqual([]);
    expect(losses(live, baseline)).toEqual([]);
  });

  it('finds a removed table, one with keys of another type, and a replaced bucket', () => {
    const [table, bucket] = ['AWS::DynamoDB::Table', 'AWS::S3::Bucket'].map(
      (type) => Object.entries(live).find(([, kept]) => kept.type === type)?.[0] as string,
    ) as [string, string];
    const { [table]: _, ...without } = live;
    expect(losses(live, without)).toEqual([`AWS::DynamoDB::Table ${table} would be removed`]);
    const { type, fixed } = live[table] as Kept[string];
    const numbered = (
      fixed as { AttributeDefinitions: { AttributeName: string }[] }
    ).AttributeDefinitions.map(({ AttributeName }) => ({ AttributeName, AttributeType: 'N' }));
    const retyped = { ...live, [table]: { type, fixed: { ...fixed, AttributeDefinitions: numbered } } };
    expect(losses(live, retyped)).toEqual([`AWS::DynamoDB::Table ${table} would be replaced`]);
    const renamed = { ...live, [bucket]: { type: 'AWS::S3::Bucket', fixed: { BucketName: 'other' } } };
    expect(losses(live, renamed)).toEqual([`AWS::S3::Bucket ${bucket} would be replaced`]);
  });

  it('is the same for both stages, which share nothing', () => {
    const test = keptBy(synthesis.template('test'));
    expect(Object.keys(test)).toEqual(Object.keys(live));
    const names = (kept: Kept) =>
      Object.values(kept).flatMap(({ fixed }) =>
        Object.entries(fixed).flatMap(([name, value]) =>
          name === 'Name' || name === 'EmailIdentity' ? [value] : [],
        ),
      );
    expect(names(test).filter((name) => names(live).includes(name))).toEqual([]);
  });

  it('keeps what outlives the stack even when the stack goes', () => {
    const { all } = synthesis.template('live');
    const held = all.filter(({ Type }) => outliving.has(Type));
    expect(held).toHaveLength(5);
    for (const { DeletionPolicy, UpdateReplacePolicy } of held) {
      expect(['Retain', 'RetainExceptOnCreate']).toContain(DeletionPolicy);
      expect(UpdateReplacePolicy).toBe('Retain');
    }
  });

  it('leaves nothing with a name behind where a first deployment is taken back, so that it can be made again', () => {
    const left = synthesis
      .template('live')
      .all.filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')
      .map(({ id, Type, Properties }) => [
        id.slice(0, -8),
        Type,
        Properties.TableName ?? Properties.BucketName,
      ]);
    expect(left).toEqual([
      ['AccessLog', 'AWS::S3::Bucket', undefined],
      ['Table', 'AWS::DynamoDB::Table', undefined],
      ['RawMail', 'AWS::S3::Bucket', undefined],
    ]);
  });
});
