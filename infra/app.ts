// The stages of the service and all their values, on one page. `cdk` and the tests begin here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { check } from './check.ts';
import { service } from './service.ts';
import { readContext, type Stage, type StageValues, type Values } from './values.ts';

/** What differs between the stages; what a deployment is asked for lies in the context of cdk.json. */
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
  recoveryWindow: 14,
  /** Generations of the root key, oldest first: a new letter at the end rotates it, none is ever taken away. */
  keyGenerations: ['a'],
  /** What an operator is told of. */
  alarms: {
    oldestMailMinutes: 15,
    oldestWakeMinutes: 30,
    bounceRate: 0.02,
    complaintRate: 0.0005,
    errorsInFiveMinutes: 3,
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds every stage from the context of cdk.json, over which the command line's context goes. */
export function app(outdir: string, context: Record<string, unknown> = {}): App {
  const { context: kept } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));
  const built = new App({ outdir, context: { ...kept, ...context } });
  const asked = readContext((name) => built.node.tryGetContext(name));
  for (const [stage, stageValues] of Object.entries(stages)) {
    service(built, { ...values, ...stageValues, ...asked, stage: stage as Stage });
  }
  check(built);
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  app(process.env.CDK_OUTDIR ?? join(root, 'cdk.out')).synth();
}
