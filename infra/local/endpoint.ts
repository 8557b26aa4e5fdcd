// The one address of the small AWS: tells by its form which service a request is for, and lets it answer.
import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Faults } from './faults.ts';
import { close, listen, loopback } from './loopback.ts';
import { type Meter, meteredOperation } from './meter.ts';
import { answerS3, type Bucket, operationOf } from './objects.ts';
import type { Scheduler } from './scheduler.ts';
import type { openSes } from './ses.ts';
import {
  type Input,
  type JsonService,
  jsonResponse,
  refuse,
  restResponse,
  unknownOperation,
} from './wire.ts';

export interface Services {
  readonly sqs: JsonService;
  readonly kms: JsonService;
  readonly ssm: JsonService;
  readonly ses: ReturnType<typeof openSes>;
  readonly scheduler: Scheduler;
  readonly buckets: ReadonlyMap<string, Bucket>;
}

/** Opens the address on a port of the system's choice. */
export async function openEndpoint(services: Services, faults: Faults, meter: Meter) {
  const server = createAdaptorServer({
    async fetch(request, bindings) {
      const { operation, answer } = route(services, request);
      const metered = meteredOperation(operation);
      if (metered) meter.count(metered);
      const fault = faults.take(operation);
      if (fault === 'throttled') return restResponse(refuse('TooManyRequestsException', 'Slow down.', 429));
      if (fault === 'failed') return restResponse(refuse('InternalFailure', 'Ordered to fail.', 500));
      const response = fault === 'unreached' ? undefined : await answer();
      if (fault === undefined && response) return response;
      (bindings as HttpBindings).incoming.socket.destroy();
      return new Response(null, { status: 500 });
    },
    hostname: loopback,
  }) as Server;
  const port = await listen(server, 0);
  return { address: `http://${loopback}:${port}`, stop: () => close(server) };
}

interface Route {
  /** The operation by its AWS name. */
  readonly operation: string;
  readonly answer: () => Promise<Response>;
}

function route(services: Services, request: Request): Route {
  const [service = '', operation = ''] = (request.headers.get('x-amz-target') ?? '').split('.');
  const json: JsonService | undefined = {
    AmazonSQS: services.sqs,
    TrentService: services.kms,
    AmazonSSM: services.ssm,
  }[service];
  if (json) return { operation, answer: async () => jsonResponse(json(operation, await inputOf(request))) };
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/v2/email/'))
    return routeSes(services.ses, request, pathname.slice('/v2/email/'.length));
  const schedule = /^\/schedules\/([^/]+)$/.exec(pathname)?.[1];
  if (schedule !== undefined)
    return {
      operation: `${{ POST: 'Create', PUT: 'Update' }[request.method] ?? 'Get'}Schedule`,
      answer: async () =>
        restResponse(services.scheduler.answer(request.method, schedule, await inputOf(request))),
    };
  return {
    operation: operationOf(request),
    answer: () => answerS3(services.buckets, request),
  };
}

function routeSes(ses: Services['ses'], request: Request, path: string): Route {
  const identity = /^identities\/([^/]+)$/.exec(path)?.[1];
  if (request.method === 'GET' && identity !== undefined) {
    const name = decodeURIComponent(identity);
    return { operation: 'GetEmailIdentity', answer: async () => restResponse(ses.identity(name)) };
  }
  const entry = /^suppression\/addresses\/(.+)$/.exec(path)?.[1];
  const address = decodeURIComponent(entry ?? '');
  switch (`${request.method} ${entry === undefined ? path : 'suppression entry'}`) {
    case 'POST outbound-emails':
      return {
        operation: 'SendEmail',
        answer: async () => restResponse(await ses.send(await inputOf(request))),
      };
    case 'GET account':
      return { operation: 'GetAccount', answer: async () => restResponse(ses.account()) };
    case 'PUT suppression/addresses':
      return {
        operation: 'PutSuppressedDestination',
        answer: async () => restResponse(ses.suppress(await inputOf(request))),
      };
    case 'GET suppression entry':
      return {
        operation: 'GetSuppressedDestination',
        answer: async () => restResponse(ses.suppressionEntry(address)),
      };
    case 'DELETE suppression entry':
      return {
        operation: 'DeleteSuppressedDestination',
        answer: async () => restResponse(ses.endSuppression(address)),
      };
    default:
      return {
        operation: path,
        answer: async () => restResponse(unknownOperation(`${request.method} ${path}`)),
      };
  }
}

async function inputOf(request: Request): Promise<Input> {
  const text = await request.text();
  return text === '' ? {} : (JSON.parse(text) as Input);
}
