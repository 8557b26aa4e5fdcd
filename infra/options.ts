// Reads the options of a command of this folder; what it does not know ends in its usage, not in a stack.
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options that were typed; null after it was said what they may be, with the exit code set. */
export function optionsOf<const Known extends Options>(known: Known, usage: string) {
  try {
    const { values } = parseArgs({ options: { ...known, help: { type: 'boolean' } } });
    if (!('help' in values) || !values.help) return values;
    process.stdout.write(usage);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
  }
  return null;
}
