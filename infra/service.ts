// One stage of the service as a stack, readable as a table of contents.
import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { publish, records } from './dns.ts';
import { ground } from './ground.ts';
import { environmentOf, lambdas } from './lambdas.ts';
import { mailIn, mailOut } from './mail.ts';
import { names } from './names.ts';
import { queues } from './queues.ts';
import { calendar, feeds } from './schedule.ts';
import type { Settings } from './values.ts';
import { watch } from './watch.ts';
import { webDoor } from './web.ts';

/** The stack `acquaint-STAGE`. */
export function service(app: App, settings: Settings): Stack {
  const stack = new Stack(app, `acquaint-${settings.stage}`, {
    description: `Acquaint (${settings.stage}): introductions by email, made only when both say yes`,
    env: { region: settings.region },
    terminationProtection: true,
  });
  const named = names(stack, settings);
  const kept = ground(stack, named, settings);
  const lines = queues(stack, settings);
  const web = webDoor(stack, named, settings);
  const identity = mailOut(stack, named, lines);
  const environment = environmentOf({ named, kept, lines }, web.url);
  const functions = lambdas(stack, { named, kept, lines, settings, environment });
  mailIn(stack, { named, kept, lines, functions, settings });
  web.leadsTo(functions.http);
  feeds(stack, lines, functions, settings);
  const schedules = calendar(stack, named, functions.clock, lines);
  watch(stack, { named, lines, functions, web, settings });
  publish(stack, records(stack, named, identity), named, web, settings);
  outputs(stack, { ...environment, ...schedules });
  return stack;
}

/** What the command line asks the deployed stack for: `WAKE_QUEUE_URL` as `ServiceWakeQueueUrl`. */
function outputs(stack: Stack, environment: Record<string, string>): void {
  for (const [name, value] of Object.entries(environment)) {
    const words = name.toLowerCase().split('_');
    const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    new CfnOutput(stack, `Service${title}`, { value });
  }
}
