// Events as AWS hands them to functions, in the shapes that its services write.
import { createHash, randomUUID } from 'node:crypto';

/** A request as an HTTP API hands it on (payload format 2.0): a body is always in base 64. */
export function httpEvent(
  method: string,
  path: string,
  { headers = {}, form }: { readonly headers?: Record<string, string>; readonly form?: string } = {},
): object {
  const host = 'api0000000.execute-api.eu-west-1.amazonaws.com';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: {
      accept: 'text/html',
      host,
      'x-forwarded-for': '192.0.2.17',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...headers,
    },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api0000000',
      domainName: host,
      domainPrefix: 'api0000000',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.17', userAgent: 'Mozilla/5.0' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '04/May/2026:09:00:00 +0000',
      timeEpoch: Date.UTC(2026, 4, 4, 9),
    },
    ...(form === undefined
      ? { isBase64Encoded: false }
      : { body: Buffer.from(form).toString('base64'), isBase64Encoded: true }),
  };
}

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Messages of a queue as an event source mapping hands them over. */
export function queueEvent(queue: string, bodies: readonly string[]): object {
  return {
    Records: bodies.map((body, index) => ({
      messageId: `00000000-0000-4000-8000-00000000000${index}`,
      receiptHandle: 'AQEB0',
      body,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '1777885200000',
        SenderId: 'AIDAEXAMPLE',
        ApproximateFirstReceiveTimestamp: '1777885200001',
      },
      messageAttributes: {},
      md5OfBody: createHash('md5').update(body).digest('hex'),
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:eu-west-1:000000000000:${queue}`,
      awsRegion: 'eu-west-1',
    })),
  };
}

/** What EventBridge Scheduler sends where a schedule says nothing of its own. */
export const scheduleEvent = {
  version: '0',
  id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  account: '000000000000',
  time: '2026-05-04T09:00:00Z',
  region: 'eu-west-1',
  resources: ['arn:aws:scheduler:eu-west-1:000000000000:schedule/acquaint-live/EachMinute'],
  detail: '{}',
};

/** What CloudFormation asks of a custom resource. */
export function customResourceEvent(
  request: 'Create' | 'Update' | 'Delete',
  responseUrl: string,
  properties: Record<string, string>,
  old?: Record<string, string>,
): object {
  return {
    RequestType: request,
    ServiceToken: 'arn:aws:lambda:eu-west-1:000000000000:function:ActivateRules',
    ResponseURL: responseUrl,
    StackId: 'arn:aws:cloudformation:eu-west-1:000000000000:stack/acquaint-live/guid',
    RequestId: randomUUID(),
    LogicalResourceId: 'ActiveRuleSet',
    ResourceType: 'Custom::ActiveRuleSet',
    ResourceProperties: {
      ServiceToken: 'arn:aws:lambda:eu-west-1:000000000000:function:ActivateRules',
      ...properties,
    },
    ...(request !== 'Create' && { PhysicalResourceId: 'active-receipt-rule-set' }),
    ...(old && { OldResourceProperties: old }),
  };
}

/** An event of the mail service about a letter, wrapped as SNS does. */
export function feedbackMessage(
  eventType: string,
  letter: {
    readonly sesId: string;
    readonly to: readonly string[];
    readonly tags: Readonly<Record<string, string>>;
  },
  detail: object = {},
): string {
  const event = {
    eventType,
    mail: {
      timestamp: '2026-05-04T09:00:00.000Z',
      source: 'friends@acquaint.test',
      sendingAccountId: '000000000000',
      messageId: letter.sesId,
      destination: letter.to,
      tags: Object.fromEntries(Object.entries(letter.tags).map(([name, value]) => [name, [value]])),
    },
    ...detail,
  };
  return JSON.stringify({
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: 'arn:aws:sns:eu-west-1:000000000000:feedback',
    Subject: 'Amazon SES Email Event Notification',
    Message: JSON.stringify(event),
    Timestamp: '2026-05-04T09:00:01.000Z',
  });
}
