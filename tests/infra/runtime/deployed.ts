// A synthesized stack brought to life on one machine: its functions from its assets, with its environment and its policies.
import { type Aws, startAws } from '../../../infra/local/aws.ts';
import { rootKeyId } from '../../../infra/local/keys.ts';
import { type Gate, openGate } from './gate.ts';
import { type Running, startFunction } from './lambda.ts';
import { listOf, type Statement } from './policy.ts';
import { type Synthesis, synthesize } from './synthesis.ts';
import { type Physical, type Resource, resolve, type Template } from './template.ts';

export interface Deployed {
  readonly aws: Aws;
  readonly gate: Gate;
  readonly template: Template;
  /** The function whose logical id begins so, started cold at its first call. */
  call(title: string, event: unknown): Promise<unknown>;
  /** What its process wrote, line by line. */
  logOf(title: string): Promise<readonly string[]>;
  /** Ends its process: the next call finds it cold. */
  restart(title: string): Promise<void>;
  /** The statements of a function's role. */
  policyOf(title: string): readonly Statement[];
  /** Runs with statements changed: whoever lacks one fails as on AWS. */
  withPolicy<Result>(
    title: string,
    policy: readonly Statement[],
    run: () => Promise<Result>,
  ): Promise<Result>;
  /** The variables of a function, resolved. */
  environmentOf(title: string): Readonly<Record<string, string>>;
  /** What the stack says of the service, resolved: `ServiceTable`. */
  output(name: string): string;
  /** What a role may do by a policy written into itself, by the beginning of its logical id. */
  inlinePolicyOf(role: string): readonly Statement[];
  stop(): Promise<void>;
}

const siteOfTemplate = 'https://api0000000.execute-api.eu-west-1.amazonaws.com';

/** Synthesizes the live stage for the domain of the local AWS, and starts that. */
export async function deploy(): Promise<Deployed> {
  const aws = await startAws({ folder: null, now: Date.now });
  const { MAIL_DOMAIN, AWS_REGION } = aws.environment;
  const synthesis: Synthesis = await synthesize({
    context: { domain: String(MAIL_DOMAIN), region: String(AWS_REGION) },
  });
  const template = synthesis.template('live');
  const physical = physicalNames(template, aws);
  const functions = new Map<string, Promise<Running>>();
  const policies = new Map(
    template
      .ofType('AWS::Lambda::Function')
      .map(({ id, Properties }): [string, readonly Statement[]] => [
        titleOf(id),
        statementsOf(template, Properties.Role, physical),
      ]),
  );
  const gate = await openGate({
    aws,
    configurationSet: String(resolve(template.one('AWS::SES::ConfigurationSet').Properties.Name, physical)),
    policyOf: (caller) => policies.get(caller) ?? [],
  });
  const functionOf = (title: string): Resource =>
    template.ofType('AWS::Lambda::Function').find(({ id }) => titleOf(id) === title) as Resource;
  const environmentOf = (title: string) => {
    const variables = functionOf(title).Properties.Environment as { Variables?: object } | undefined;
    return resolve(variables?.Variables ?? {}, physical) as Record<string, string>;
  };

  const started = (title: string): Promise<Running> => {
    const found = functions.get(title);
    if (found) return found;
    const { Properties } = functionOf(title);
    const { S3Key } = Properties.Code as { S3Key: string };
    const running = startFunction({
      name: title,
      // The bootstrap bucket would hold the folder under its own name, zipped.
      code: synthesis.codeOf(`asset.${S3Key.replace(/\.zip$/, '')}`),
      handler: String(Properties.Handler),
      seconds: Number(Properties.Timeout),
      memory: Number(Properties.MemorySize),
      environment: {
        ...environmentOf(title),
        ...Object.fromEntries(
          ['DYNAMODB', 'S3', 'SQS', 'SES', 'SESV2', 'KMS', 'SSM'].map((service) => [
            `AWS_ENDPOINT_URL_${service}`,
            gate.address,
          ]),
        ),
        // Who calls is told by the key, as in AWS.
        AWS_ACCESS_KEY_ID: title,
        AWS_SECRET_ACCESS_KEY: 'secret',
      },
    });
    functions.set(title, running);
    return running;
  };

  return {
    aws,
    gate,
    template,
    environmentOf,
    output: (name) => String(resolve(template.outputs[name]?.Value, physical)),
    inlinePolicyOf: (role) =>
      (resolve(template.one('AWS::IAM::Role', role).Properties.Policies, physical) as Inline[]).flatMap(
        ({ PolicyDocument }) => PolicyDocument.Statement,
      ),
    call: async (title, event) => (await started(title)).invoke(event),
    logOf: async (title) => (await functions.get(title))?.log ?? [],
    async restart(title) {
      await (await functions.get(title))?.stop();
      functions.delete(title);
    },
    policyOf: (title) => policies.get(title) ?? [],
    async withPolicy(title, policy, run) {
      const before = policies.get(title) ?? [];
      policies.set(title, policy);
      try {
        return await run();
      } finally {
        policies.set(title, before);
      }
    },
    async stop() {
      await Promise.all([...functions.values()].map(async (running) => (await running).stop()));
      await aws.stop();
      await gate.stop();
      synthesis.remove();
    },
  };
}

interface Inline {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
}

/** The name of a construct: its logical id without the hash. */
const titleOf = (id: string): string => id.slice(0, -8);

function statementsOf(template: Template, role: unknown, physical: Physical): readonly Statement[] {
  const [roleId] = (role as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'];
  return template
    .ofType('AWS::IAM::Policy')
    .filter(({ Properties }) => (Properties.Roles as { Ref: string }[]).some(({ Ref }) => Ref === roleId))
    .flatMap(({ Properties }) => {
      const { Statement: found } = resolve(Properties.PolicyDocument, physical) as { Statement: Statement[] };
      return listOf(found);
    });
}

/** What the things of the template are called on the local AWS. */
function physicalNames(template: Template, { environment }: Aws): Physical {
  const arn = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:000000000000:${resource}`;
  const buckets: Record<string, string | undefined> = {
    RawMail: environment.MAIL_BUCKET,
    Objects: environment.OBJECTS_BUCKET,
  };
  return (id, attribute) => {
    const type = template.all.find((resource) => resource.id === id)?.Type;
    switch (type) {
      case 'AWS::DynamoDB::Table':
        return attribute ? arn('dynamodb', `table/${environment.TABLE}`) : String(environment.TABLE);
      case 'AWS::S3::Bucket': {
        const name = buckets[titleOf(id)] ?? id.toLowerCase();
        return attribute ? `arn:aws:s3:::${name}` : name;
      }
      case 'AWS::SQS::Queue': {
        const name = titleOf(id)
          .replace(/Queue$/, '')
          .replace(/DeadLetters$/, '-dead')
          .toLowerCase();
        const url = environment.WAKE_QUEUE_URL?.replace(/wake$/, name);
        return attribute ? arn('sqs', name) : String(url);
      }
      case 'AWS::KMS::Key':
        return attribute ? arn('kms', `key/${rootKeyId}`) : rootKeyId;
      case 'AWS::ApiGatewayV2::Api':
        return new URL(siteOfTemplate).hostname.split('.')[0] as string;
      case undefined:
        throw new Error(`${id} is not in the template`);
      default:
        return attribute ? arn(type.split('::')[1]?.toLowerCase() ?? '', id) : id;
    }
  };
}
