// The functions: what each is given to work with, and the role that is its own.
import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { Policy, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { bundleFolder, type FunctionName, functionNames, handlerName } from './bundle.ts';
import { leaveUndelivered, permissions, type Things, trace, writeLogs } from './permissions.ts';
import type { Settings } from './values.ts';

export type Lambdas = Readonly<Record<FunctionName, Lambda>>;

/** What the function's things are called in the template; another name would be another function. */
const titles: Record<FunctionName, string> = {
  http: 'Http',
  inbound: 'Inbound',
  feedback: 'Feedback',
  relay: 'Relay',
  round: 'Round',
  clock: 'Clock',
  'activate-rules': 'ActivateRules',
};

export function lambdas(
  stack: Stack,
  things: Things & { environment: Record<string, string>; settings: Settings },
): Lambdas {
  const statements = permissions(things, things.settings);
  const made = functionNames.map((name): [FunctionName, Lambda] => [
    name,
    lambda(stack, name, things, {
      statements: statements[name],
      // The set to activate is named by the request.
      environment: environmentFor(name, things.environment, things.settings),
    }),
  ]);
  return Object.fromEntries(made) as Lambdas;
}

/** Rounds alone know meaning, and carry the encoder for it; mail alone is judged, letters alone are paced. */
function environmentFor(
  name: FunctionName,
  environment: Record<string, string>,
  {
    embedder,
    judge,
    operator,
    relaysAtOnce,
  }: Pick<Settings, 'embedder' | 'judge' | 'operator' | 'relaysAtOnce'>,
): Record<string, string> {
  if (name === 'activate-rules') return {};
  // As many post at once, each with its share of the rate.
  if (name === 'relay') return { ...environment, OPERATOR: operator, RELAYS_AT_ONCE: String(relaysAtOnce) };
  if (name === 'round') return { ...environment, EMBEDDER: embedder };
  if (name === 'inbound')
    return { ...environment, OPERATOR: operator, ...(judge !== 'none' && { JUDGE: judge }) };
  return environment;
}

/** What functions/services.ts reads: names of things, no secret. */
export function environmentOf({ named, kept, lines }: Things, siteUrl: string): Record<string, string> {
  return {
    TABLE: kept.table.tableName,
    MAIL_BUCKET: kept.rawMail.bucketName,
    OBJECTS_BUCKET: kept.objects.bucketName,
    WAKE_QUEUE_URL: lines.wake.queueUrl,
    ROUND_QUEUE_URL: lines.round.queueUrl,
    ROOT_KEY_ID: [...kept.rootKeys].map(([generation, key]) => `${generation}=${key.keyId}`).join(','),
    SITE_URL: siteUrl,
    MAIL_DOMAIN: named.domain,
    REPLY_DOMAIN: named.replyDomain,
    CONFIGURATION_SET: named.configurationSet,
    SWITCHES: named.switches,
    METRICS_NAMESPACE: named.service,
  };
}

function lambda(
  stack: Stack,
  name: FunctionName,
  { lines, settings }: Things & { settings: Settings },
  own: { readonly statements: PolicyStatement[]; readonly environment: Record<string, string> },
): Lambda {
  const title = titles[name];
  const { memory, seconds } = settings.functions[name];
  const logGroup = new LogGroup(stack, `${title}Log`, {
    retention: settings.logsKept,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(stack, `${title}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
  // Within the role, so that whatever waits for the role waits for what it may do.
  new Policy(role, 'Own', {
    roles: [role],
    statements: [
      ...own.statements,
      leaveUndelivered(lines),
      writeLogs(logGroup.logGroupArn),
      ...(settings.tracing ? [trace()] : []),
    ],
  });
  const reserved = name === 'http' || name === 'inbound' ? settings.reservedConcurrency?.[name] : undefined;
  const made = new Lambda(stack, title, {
    code: Code.fromAsset(bundleFolder(name)),
    handler: handlerName,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: memory,
    timeout: Duration.seconds(seconds),
    environment: own.environment,
    logGroup,
    // Whatever constructs would like to add to it: the role is finished.
    role: role.withoutPolicyUpdates(),
    tracing: settings.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
    deadLetterQueue: lines.undelivered,
    ...(reserved !== undefined && { reservedConcurrentExecutions: reserved }),
  });
  made.node.addDependency(role);
  return made;
}
