// What is looked for at every synthesis beside the library's own validation: two packs of rules, and our answers to them.
import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { Values } from './values.ts';

interface Answer {
  readonly id: string;
  readonly reason: string;
}

/** Findings that stay, each with the reason why it does. */
export const acknowledged: readonly Answer[] = [
  {
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason:
      'Sending traces (every function), reading the sending account (relay, clock) and reading or setting the active receipt rule set (activate-rules) know no resource; a test names these five actions and refuses a sixth.',
  },
  {
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::<RawMailA1B12CE5.Arn>/inbound/*]',
    reason:
      'SES chooses the name of each mail below this fixed prefix, which only raw mail has: inbound may read and remove one, relay remove it, and nobody may write or list there.',
  },
  {
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::<ObjectsA92BA4F1.Arn>/rounds/*]',
    reason:
      'Plans and ledgers are named after their round and their own hash, lines of the journal after their instant, below this fixed prefix: no name can be known before. Nothing else lies there but the note of the table.',
  },
  {
    id: 'AwsSolutions::AwsSolutions-APIG4',
    reason:
      'The form is open to everyone, and everything else is a page behind a link in a letter, whose token is signed for one purpose, one person and one introduction: the application authorizes, request by request.',
  },
  {
    id: 'Serverless::Serverless-SQSRedrivePolicy',
    reason:
      'Only the dead-letter queues have none: they are the end of the line, an alarm sounds on their first message, and AwsSolutions-SQS3 proves that every other queue has one.',
  },
  {
    id: 'Serverless::Serverless-LambdaEventSourceMappingDestination',
    reason:
      'Lambda offers a failure destination for streams only; these four mappings read queues, whose own dead-letter queues take what fails.',
  },
];

/** Stays only where the values say so. */
const untraced: Answer = {
  id: 'Serverless::Serverless-LambdaTracing',
  reason: 'Whoever deploys has turned tracing off in infra/app.ts, since beyond its free share it costs.',
};

export function check(app: App, { tracing }: Pick<Values, 'tracing'>): void {
  const validations = Validations.of(app);
  validations.addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  for (const answer of tracing ? acknowledged : [...acknowledged, untraced]) validations.acknowledge(answer);
}
