// Reads from a request of an SDK client what it asks for: action, thing, and the keys of conditions.
import type { Ask } from './policy.ts';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly target: string;
  readonly body: string;
}

type Fields = Readonly<Record<string, unknown>>;

const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:000000000000:${resource}`;

/** All that must be allowed for the request to pass. Throws on a request that is not known here. */
export function asksOf(seen: Seen): Ask[] {
  const [service, operation = ''] = seen.target.split('.');
  switch (service) {
    case 'DynamoDB_20120810':
      return [askOfTable(operation, JSON.parse(seen.body))];
    case 'AmazonSQS':
      return [askOfQueue(operation, JSON.parse(seen.body))];
    case 'TrentService':
      return [askOfKey(operation, JSON.parse(seen.body))];
    case 'AmazonSSM':
      return [
        {
          action: `ssm:${operation}`,
          resource: arn('ssm', `parameter${JSON.parse(seen.body).Path}`),
          context: {},
        },
      ];
  }
  if (seen.path === '/v2/email/outbound-emails') return asksOfLetter(JSON.parse(seen.body));
  if (seen.path === '/v2/email/account') return [{ action: 'ses:GetAccount', resource: '*', context: {} }];
  const identity = /^\/v2\/email\/identities\/([^/]+)$/.exec(seen.path)?.[1];
  if (seen.method === 'GET' && identity)
    return [{ action: 'ses:GetEmailIdentity', resource: arn('ses', `identity/${identity}`), context: {} }];
  if (seen.method === 'POST' && seen.path === '/') {
    const action = new URLSearchParams(seen.body).get('Action');
    return [{ action: `ses:${action}`, resource: '*', context: {} }];
  }
  return [askOfObject(seen)];
}

function askOfTable(operation: string, input: Fields): Ask {
  const index = input.IndexName === undefined ? '' : `/index/${input.IndexName}`;
  return {
    action: `dynamodb:${operation}`,
    resource: arn('dynamodb', `table/${input.TableName}${index}`),
    context: leadingKeys(input),
  };
}

/** The partition key that a call names. Of a query it is the value that the first equality asks for. */
function leadingKeys(input: Fields): Ask['context'] {
  const row = (input.Key ?? input.Item) as { pk?: { S?: string } } | undefined;
  const asked = /=\s*(:\w+)/.exec(String(input.KeyConditionExpression ?? ''))?.[1];
  const values = input.ExpressionAttributeValues as Record<string, { S?: string }> | undefined;
  const key = row?.pk?.S ?? (asked && values?.[asked]?.S);
  return key === undefined || key === '' ? {} : { 'dynamodb:LeadingKeys': [key] };
}

function askOfQueue(operation: string, input: Fields): Ask {
  const name = String(input.QueueUrl).split('/').at(-1);
  // IAM knows no batches.
  return {
    action: `sqs:${operation.replace(/Batch$/, '')}`,
    resource: arn('sqs', String(name)),
    context: {},
  };
}

const askOfKey = (operation: string, input: Fields): Ask => ({
  action: `kms:${operation}`,
  resource: arn('kms', `key/${input.KeyId}`),
  context: { 'kms:MacAlgorithm': String(input.MacAlgorithm) },
});

/** A whole message asks for both actions, on the identity and on the configuration set. */
function asksOfLetter(input: Fields): Ask[] {
  const from = String(input.FromEmailAddress);
  const resources = [
    arn('ses', `identity/${from.split('@').at(-1)}`),
    arn('ses', `configuration-set/${input.ConfigurationSetName}`),
  ];
  return ['ses:SendEmail', 'ses:SendRawEmail'].flatMap((action) =>
    resources.map((resource): Ask => ({ action, resource, context: { 'ses:FromAddress': from } })),
  );
}

function askOfObject({ method, path }: Seen): Ask {
  const verb = { GET: 'GetObject', HEAD: 'GetObject', PUT: 'PutObject', DELETE: 'DeleteObject' }[method];
  if (!verb) throw new Error(`the request ${method} ${path} is not known here`);
  return { action: `s3:${verb}`, resource: `arn:aws:s3:::${decodeURIComponent(path.slice(1))}`, context: {} };
}
