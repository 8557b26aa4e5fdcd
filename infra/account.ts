// What is looked at in the account before CloudFormation begins, so that a refusal costs nothing, and what is unlocked for it.
import {
  CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
  type StackResourceSummary,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { GetParameterCommand, ParameterNotFound, SSMClient } from '@aws-sdk/client-ssm';
import { step } from '../functions/activate-rules.ts';
import { receiptRules } from '../functions/mail/receipt-rules.ts';
import { tableShape } from '../functions/store/shape.ts';
import { unsignedInWords, wordsOrThrow } from './credentials.ts';

export interface Account {
  /** Why nothing can be asked of the account from here, or null: nobody is signed in, or AWS does not answer them. */
  trouble(): Promise<string | null>;
  /**
   * Why a deployment would fail, or null. What may not be looked at is passed over: CloudFormation meets it again.
   *
   * @param stack its name, which is that of its own receipt rule set, too
   * @param joined the receipt rule set of the account that it shall join; empty where it has its own
   * @param table that is there already and that it shall work on; empty where it has its own
   */
  refusal(stack: string, joined: string, table: string): Promise<string | null>;
  /** Lets a stack be deleted whose creation failed, as it must be before it can be made anew; answers whether it is one. */
  freeFailed(stack: string): Promise<boolean>;
  /** Whether a stack may not be deleted. False where there is none. */
  protect(stack: string, on: boolean): Promise<boolean>;
  /** What outlives the stack, by type and name; `left` once it has been deleted or taken back. */
  kept(stack: string, left?: 'left'): Promise<readonly Kept[]>;
}

export interface Kept {
  readonly type: string;
  readonly name: string;
}

/** CloudFormation deletes none of these with the stack. */
const outliving: ReadonlySet<string> = new Set(['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key']);

/** Who may not look may still deploy: the roles of the bootstrap do it for them. */
function passedOver(error: unknown): null {
  if (error instanceof Error && /^(AccessDenied|Unauthorized)/.test(error.name)) return null;
  throw error;
}

/** Without a time to wait, a network that swallows everything holds a command for minutes. Milliseconds. */
const requestHandler = { connectionTimeout: 5_000, requestTimeout: 10_000, throwOnRequestTimeout: true };

const bootstrapVersion = '/cdk-bootstrap/hnb659fds/version';

export function accountIn(region: string): Account {
  // What the SDK thinks of this Node is no answer to anything that is asked here.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const formation = new CloudFormationClient({ region, requestHandler });
  const parameters = new SSMClient({ region, requestHandler });

  const tables = new DynamoDBClient({ region, requestHandler });

  async function described(stack: string) {
    try {
      const { Stacks = [] } = await formation.send(new DescribeStacksCommand({ StackName: stack }));
      return Stacks[0] ?? null;
    } catch (error) {
      if (error instanceof Error && /does not exist/.test(error.message)) return null;
      throw error;
    }
  }

  async function isPrepared(): Promise<boolean> {
    try {
      await parameters.send(new GetParameterCommand({ Name: bootstrapVersion }));
    } catch (error) {
      if (error instanceof ParameterNotFound) return false;
      passedOver(error);
    }
    return true;
  }

  async function activeRuleSet(): Promise<string | null> {
    const credentials = await formation.config.credentials();
    const endpoint = process.env.AWS_ENDPOINT_URL_SES;
    return receiptRules({ region, endpoint, ...credentials }, Date.now).active();
  }

  async function refusedByRules(stack: string, joined: string): Promise<string | null> {
    const own = { RuleSet: stack, Owner: 'service' };
    const wish = joined ? { RuleSet: joined, Owner: 'account' } : own;
    try {
      const decided = step('Update', wish, own, await activeRuleSet());
      return 'refused' in decided ? decided.refused : null;
    } catch {
      return null;
    }
  }

  async function refusedByTable(name: string): Promise<string | null> {
    if (name === '') return null;
    try {
      const { Table } = await tables.send(new DescribeTableCommand({ TableName: name }));
      if (Table?.GlobalSecondaryIndexes?.some(({ IndexName }) => IndexName === tableShape.index.name))
        return null;
      return `The table ${name} is none of this service: it has no index ${tableShape.index.name}. Name the right one with --table.`;
    } catch (error) {
      if (error instanceof ResourceNotFoundException)
        return `There is no table ${name} in ${region}. Name the right one with --table.`;
      return passedOver(error);
    }
  }

  async function protect(stack: string, on: boolean): Promise<boolean> {
    if ((await described(stack)) === null) return false;
    await formation.send(
      new UpdateTerminationProtectionCommand({ StackName: stack, EnableTerminationProtection: on }),
    );
    return true;
  }

  return {
    async trouble() {
      try {
        await formation.config.credentials();
      } catch (error) {
        return unsignedInWords(error);
      }
      return isPrepared().then(() => null, wordsOrThrow);
    },
    async refusal(stack, joined, table) {
      if (!(await isPrepared()))
        return `The account has not been prepared in ${region}: run  npx cdk bootstrap aws://ACCOUNT/${region}  once, with the number of the account.`;
      return (await refusedByTable(table)) ?? refusedByRules(stack, joined);
    },
    async freeFailed(stack) {
      const status = (await described(stack).catch(passedOver))?.StackStatus;
      if (status !== 'ROLLBACK_COMPLETE' && status !== 'ROLLBACK_FAILED') return false;
      return protect(stack, false);
    },
    protect,
    async kept(stack, left) {
      const found: StackResourceSummary[] = [];
      for await (const page of paginateListStackResources({ client: formation }, { StackName: stack }))
        found.push(...(page.StackResourceSummaries ?? []));
      return found.flatMap(({ ResourceType = '', PhysicalResourceId, ResourceStatus }) =>
        PhysicalResourceId &&
        outliving.has(ResourceType) &&
        ResourceStatus !== 'DELETE_COMPLETE' &&
        (!left || ResourceStatus === 'DELETE_SKIPPED')
          ? [{ type: ResourceType, name: PhysicalResourceId }]
          : [],
      );
    },
  };
}

/** One line each, as a terminal shows them. */
export const keptInWords = (kept: readonly Kept[]): string =>
  kept.map(({ type, name }) => `  ${type.padEnd(22)} ${name}\n`).join('');
