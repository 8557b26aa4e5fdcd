// The stages of the service and all their values, on one page. `cdk` and the tests begin here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { check } from './check.ts';
import { service } from './service.ts';
import { readContext, type Stage, type StageValues, stageNames, type Values } from './values.ts';

/** What differs between the stages; what a deployment is asked for lies in cdk.json, under the stage's name. */
export const stages = {
  /** For trying things out, under `test.` of the domain. */
  test: {
    subdomain: 'test.',
    /** Requests a second that the web door lets in, and how many at once. */
    requestsPerSecond: 5,
    requestBurst: 20,
    /** Functions that may run at once for one purpose; null leaves it to the account, whose quota may be small. */
    reservedConcurrency: null,
    /** Letters are posted by so many at once: the mail service counts letters per second. */
    relaysAtOnce: 2,
  },
  /** What people use. */
  live: {
    subdomain: '',
    requestsPerSecond: 20,
    requestBurst: 60,
    reservedConcurrency: null,
    relaysAtOnce: 5,
  },
} satisfies Record<Stage, StageValues>;

/** The same for every stage. */
export const values: Values = {
  /** Days. */
  rawMailKept: 30,
  logsKept: 30,
  /** What waits in a queue, or was set aside, is gone after so long; 14 is the most that SQS keeps. */
  messagesKept: 14,
  recoveryWindow: 14,
  /** Generations of the root key, oldest first: a new letter at the end rotates it, none is ever taken away. */
  keyGenerations: ['a'],
  /** X-Ray: 100,000 traces a month are free, which a service of 1,000 members does not use up. */
  tracing: true,
  /** An account has three for nothing; from the fourth on one costs three dollars a month, and alarms need none. */
  dashboard: true,
  /** Memory in MB, which buys processor time with it, and the longest time in seconds. */
  functions: {
    http: { memory: 512, seconds: 10 },
    inbound: { memory: 1024, seconds: 60 },
    feedback: { memory: 512, seconds: 30 },
    relay: { memory: 1024, seconds: 60 },
    // One whole processor: the solver uses no second one.
    round: { memory: 1769, seconds: 900 },
    clock: { memory: 512, seconds: 50 },
    'activate-rules': { memory: 256, seconds: 30 },
  },
  /** Messages that a function takes from its queue together, and how many of it run at once. */
  batches: { inbound: 5, feedback: 10, wake: 10, round: 1 },
  atOnce: { inbound: 10, feedback: 5, round: 2 },
  /** A message that failed so often is set aside, and an alarm sounds. */
  triesOfMessage: 6,
  /** What an operator is told of. */
  alarms: {
    oldestMailMinutes: 15,
    oldestWakeMinutes: 30,
    oldestRoundMinutes: 60,
    lettersHeldMinutes: 30,
    bounceRate: 0.02,
    complaintRate: 0.0005,
    errorsInFiveMinutes: 3,
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds every stage from the answers in cdk.json, over which the command line's context goes.
 *
 * @param changed values of this page that shall be others; tests look at what would become of them
 */
export function app(
  outdir: string,
  context: Record<string, unknown> = {},
  changed: Partial<Values & StageValues> = {},
): App {
  const { context: kept } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));
  const built = new App({ outdir, context: { ...kept, ...context } });
  for (const stage of stageNames) {
    const own = { ...values, ...stages[stage], ...changed };
    const asked = readContext(stage, (name) => built.node.tryGetContext(name), own.keyGenerations);
    service(built, { ...own, ...asked, stage });
  }
  check(built, { ...values, ...changed });
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  app(process.env.CDK_OUTDIR ?? join(root, 'cdk.out')).synth();
}
