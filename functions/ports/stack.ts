// What a deployed stack says of itself (CloudFormation): for the command line alone, no function asks.
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

export interface StackOutputs {
  /** arn:aws:cloudformation:REGION:... */
  readonly id: string;
  readonly outputs: ReadonlyMap<string, string>;
}

/** Why there is no answer: nobody is signed in, nobody said where, or what AWS says. */
export interface NoStack {
  readonly refused: 'no-credentials' | 'no-region' | { readonly said: string };
}

type Config = ConstructorParameters<typeof CloudFormationClient>[0];

/** Who asks and where is found as the SDK finds it, as far as the configuration leaves it open. */
export async function readStack(config: Config, stack: string): Promise<StackOutputs | NoStack> {
  const client = new CloudFormationClient({ ...config });
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const { StackId = '', Outputs = [] } = Stacks[0] ?? {};
    return {
      id: StackId,
      outputs: new Map(Outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue])),
    };
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'CredentialsProviderError') return { refused: 'no-credentials' };
    if (message === 'Region is missing') return { refused: 'no-region' };
    return { refused: { said: message } };
  } finally {
    client.destroy();
  }
}
