// Three switches for a bad day (SSM parameters): stop sending, stop rounds, stop sign-up. Read at each batch.
import { GetParametersByPathCommand, SSMClient, type SSMClientConfig } from '@aws-sdk/client-ssm';

export interface Stopped {
  readonly sending: boolean;
  readonly rounds: boolean;
  readonly signUp: boolean;
}

export interface Switches {
  /** What an operator has stopped. A parameter `stop-sending`, `stop-rounds` or `stop-sign-up` that says `yes` stops. */
  read(): Promise<Stopped>;
}

/** A batch that follows at once need not ask again. */
const freshFor = 20_000;

/** With a client of its own. */
export const openSwitches = (config: SSMClientConfig, path: string, now: () => number): Switches =>
  switches(new SSMClient(config), path, now);

/** @param now milliseconds since the epoch */
export function switches(client: SSMClient, path: string, now: () => number): Switches {
  let known: { at: number; stopped: Promise<Stopped> } | undefined;

  async function ask(): Promise<Stopped> {
    const answer = await client.send(new GetParametersByPathCommand({ Path: path }));
    const says = (name: string) =>
      answer.Parameters?.some((one) => one.Name === `${path}/${name}` && one.Value === 'yes') ?? false;
    return { sending: says('stop-sending'), rounds: says('stop-rounds'), signUp: says('stop-sign-up') };
  }

  return {
    read() {
      const at = now();
      if (!known || Math.abs(at - known.at) > freshFor) {
        const stopped = ask();
        known = { at, stopped };
        stopped.catch(() => {
          known = undefined;
        });
      }
      return known.stopped;
    },
  };
}
