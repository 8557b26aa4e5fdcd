// Stands before the local AWS as IAM does: every call is judged by the caller's own policy, and what it does not allow is refused.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Aws } from '../../../infra/local/aws.ts';
import { asksOf, type Seen } from './asks.ts';
import { type Ask, allowedBy, listOf, type Statement } from './policy.ts';

export interface Refusal extends Ask {
  readonly caller: string;
}

export interface Gate {
  readonly address: string;
  /** What was refused, oldest first. */
  readonly refused: readonly Refusal[];
  /** Every right that a caller made use of, as `rightsOf` words it. */
  readonly used: ReadonlyMap<string, ReadonlySet<string>>;
  /** The receipt rule set that is active, as SES's older interface tells and takes it. */
  activeRuleSet: string | null;
  /** Bodies that were sent to `address/cloudformation`, as to the address in a custom resource's request. */
  readonly answers: readonly Readonly<Record<string, unknown>>[];
  stop(): Promise<void>;
}

interface Parts {
  readonly aws: Aws;
  /** The configuration set by the template's name; the local SES knows one of another name. */
  readonly configurationSet: string;
  /** The caller's statements as they are at this moment; callers are told by their access key id. */
  readonly policyOf: (caller: string) => readonly Statement[];
}

export async function openGate(parts: Parts): Promise<Gate> {
  const refused: Refusal[] = [];
  const used = new Map<string, Set<string>>();
  const answers: Record<string, unknown>[] = [];
  const gate = { activeRuleSet: null as string | null };

  const judge = (caller: string, asks: readonly Ask[]): Ask | null => {
    const statements = parts.policyOf(caller);
    for (const ask of asks) {
      const statement = allowedBy(statements, ask);
      if (!statement) return ask;
      const key = listOf(ask.context['dynamodb:LeadingKeys'] ?? [])[0];
      const bound = statement.Condition?.['ForAllValues:StringLike'] !== undefined;
      const right = bound ? `${ask.action} ${key?.slice(0, 2)}` : ask.action;
      used.set(caller, (used.get(caller) ?? new Set()).add(right));
    }
    return null;
  };

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const path = (request.url ?? '/').split('?')[0] as string;
    const target = String(request.headers['x-amz-target'] ?? '');
    if (path === '/cloudformation') {
      answers.push(JSON.parse(body.toString()));
      return void response.writeHead(200).end();
    }
    const seen: Seen = { method: request.method ?? '', path, target, body: body.toString() };
    const caller = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? 'nobody';
    const asks = asksOf(seen);
    const denied = judge(caller, asks);
    if (denied) {
      refused.push({ caller, ...denied });
      return deny(response, target, denied);
    }
    if (seen.method === 'POST' && path === '/')
      return receiptRules(gate, seen.body, response, target, forward);
    return forward();

    function forward(): Promise<void> {
      return passOn(parts, request, body, response, target, asks[0]);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(gate, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    used,
    answers,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** In the form of the service that was asked, so that its client throws what it would throw on AWS. */
function deny(response: ServerResponse, target: string, { action, resource }: Ask): void {
  const message = `not authorized to perform: ${action} on resource: ${resource}`;
  if (action.startsWith('s3:')) {
    response.writeHead(403, { 'content-type': 'application/xml' });
    response.end(`<Error><Code>AccessDenied</Code><Message>${message}</Message></Error>`);
    return;
  }
  const json = target !== '' || /^ses:(Send|Get)/.test(action);
  response.writeHead(json && target !== '' ? 400 : 403, {
    'content-type': 'application/x-amz-json-1.0',
    'x-amzn-errortype': 'AccessDeniedException',
  });
  response.end(
    json
      ? JSON.stringify({ __type: 'AccessDeniedException', message })
      : `<ErrorResponse><Error><Code>AccessDenied</Code><Message>${message}</Message></Error></ErrorResponse>`,
  );
}

/** SES's older interface, of which the local AWS knows nothing; JSON services post to `/` as well. */
function receiptRules(
  gate: { activeRuleSet: string | null },
  body: string,
  response: ServerResponse,
  target: string,
  forward: () => Promise<void>,
): void | Promise<void> {
  if (target !== '') return forward();
  const form = new URLSearchParams(body);
  const about = gate.activeRuleSet === null ? '' : `<Metadata><Name>${gate.activeRuleSet}</Name></Metadata>`;
  if (form.get('Action') === 'SetActiveReceiptRuleSet') gate.activeRuleSet = form.get('RuleSetName');
  const result = form.get('Action') === 'DescribeActiveReceiptRuleSet' ? about : '';
  response.writeHead(200, { 'content-type': 'text/xml' });
  response.end(`<Response><Result>${result}</Result></Response>`);
}

async function passOn(
  { aws, configurationSet }: Parts,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  target: string,
  ask: Ask | undefined,
): Promise<void> {
  const { environment } = aws;
  const address = target.startsWith('DynamoDB')
    ? environment.AWS_ENDPOINT_URL_DYNAMODB
    : environment.AWS_ENDPOINT_URL_S3;
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    ['host', 'connection', 'content-length', 'expect'].includes(name) ? [] : [[name, String(value)]],
  );
  const renamed = request.url?.startsWith('/v2/email/')
    ? body.toString().replace(`"${configurationSet}"`, `"${environment.CONFIGURATION_SET}"`)
    : new Uint8Array(body);
  const answer = await fetch(`${address}${request.url}`, {
    method: request.method ?? 'GET',
    headers,
    ...(body.length > 0 && { body: renamed }),
  });
  // Whoever may not list a bucket, and nobody here may, is not told that an object is not there.
  if (ask?.action === 's3:GetObject' && answer.status === 404) return deny(response, target, ask);
  const kept = [...answer.headers].filter(([name]) => !['transfer-encoding', 'connection'].includes(name));
  response.writeHead(answer.status, Object.fromEntries(kept));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
