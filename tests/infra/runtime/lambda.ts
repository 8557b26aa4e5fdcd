// A Lambda of one machine: a cold process for each function, fed through the runtime API over HTTP.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Configuration {
  readonly name: string;
  /** The folder with the code, as it was synthesized. */
  readonly code: string;
  readonly handler: string;
  readonly seconds: number;
  readonly memory: number;
  /** The variables of the template, and where AWS is found. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface Running {
  /** Answers with what the handler answered. Rejects when it threw, could not start, or took too long. */
  invoke(event: unknown): Promise<unknown>;
  /** What the process wrote, line by line. */
  readonly log: readonly string[];
  stop(): Promise<void>;
}

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  timer?: NodeJS.Timeout;
}

const base = '/2018-06-01/runtime/';
const bootstrap = fileURLToPath(new URL('bootstrap.mjs', import.meta.url));

/** Starts the process of a function. Its environment is Lambda's and the configured one, nothing of this process. */
export async function startFunction(configuration: Configuration): Promise<Running> {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  const log: string[] = [];
  let asking: ServerResponse | undefined;
  let dead: Error | undefined;

  const handOut = (): void => {
    if (!asking) return;
    const invocation = waiting.shift();
    if (!invocation) return;
    running.set(invocation.id, invocation);
    const milliseconds = configuration.seconds * 1000;
    invocation.timer = setTimeout(
      () => fail(new Error(`${configuration.name}: Task timed out`)),
      milliseconds,
    );
    asking.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': invocation.id,
      'lambda-runtime-deadline-ms': String(Date.now() + milliseconds),
      'lambda-runtime-invoked-function-arn': `arn:aws:lambda:eu-west-1:000000000000:function:${configuration.name}`,
    });
    asking.end(JSON.stringify(invocation.event));
    asking = undefined;
  };
  const fail = (error: Error): void => {
    dead = error;
    for (const invocation of [...waiting.splice(0), ...running.values()]) {
      clearTimeout(invocation.timer);
      invocation.reject(error);
    }
    running.clear();
    child.kill('SIGKILL');
  };
  const settle = (id: string, act: (invocation: Invocation) => void): void => {
    const invocation = running.get(id);
    if (!invocation) return;
    running.delete(id);
    clearTimeout(invocation.timer);
    act(invocation);
  };

  const server = createServer(async (request, response) => {
    const path = request.url?.slice(base.length) ?? '';
    if (path === 'invocation/next') {
      asking = response;
      return handOut();
    }
    const body = await bodyOf(request);
    response.writeHead(202).end();
    const [, id = '', outcome] = path.split('/');
    if (path === 'init/error') fail(new Error(`${configuration.name} did not start: ${errorIn(body)}`));
    else if (outcome === 'response') settle(id, ({ resolve }) => resolve(JSON.parse(body)));
    else if (outcome === 'error') settle(id, ({ reject }) => reject(new Error(errorIn(body))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const child: ChildProcess = spawn(process.execPath, [bootstrap], {
    cwd: configuration.code,
    env: { ...lambdaEnvironment(configuration, port), ...configuration.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece: Buffer) => log.push(...piece.toString().split('\n').filter(Boolean)));
  }
  const ended = new Promise<void>((resolve) => {
    child.on('error', fail);
    child.on('close', (status) => {
      fail(dead ?? new Error(`${configuration.name} ended with ${status}: ${log.slice(-5).join(' ')}`));
      resolve();
    });
  });

  return {
    log,
    invoke(event) {
      if (dead) return Promise.reject(dead);
      return new Promise((resolve, reject) => {
        // What travels is JSON, as in Lambda.
        waiting.push({ id: randomUUID(), event, resolve, reject });
        handOut();
      });
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const lambdaEnvironment = ({ name, code, handler, memory }: Configuration, port: number) => ({
  AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_REGION: 'eu-west-1',
  AWS_DEFAULT_REGION: 'eu-west-1',
  AWS_SESSION_TOKEN: 'session',
  LAMBDA_TASK_ROOT: code,
  _HANDLER: handler,
  TZ: ':UTC',
  PATH: process.env.PATH ?? '',
});

function errorIn(body: string): string {
  const { errorType, errorMessage } = JSON.parse(body) as { errorType?: string; errorMessage?: string };
  return `${errorType}: ${errorMessage}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
