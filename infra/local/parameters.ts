// The local SSM parameter store: the switches that stop sending, rounds and sign-up.
import type { Shelf } from './shelf.ts';
import { type Answer, type Input, type JsonService, refuse, textOf, unknownOperation } from './wire.ts';

interface Parameter {
  readonly Name: string;
  readonly Type: string;
  readonly Value: string;
  readonly Version: number;
  /** Epoch seconds, as the wire has it. */
  readonly LastModifiedDate: number;
}

/** SSM over parameters that lie on the shelf by their names. */
export function parameterService(shelf: Shelf, now: () => number): JsonService {
  const read = (name: string): Parameter | undefined => {
    const kept = shelf.get(name);
    return kept && described(JSON.parse(kept.toString()) as Parameter);
  };
  const operations: Readonly<Record<string, (input: Input) => Answer>> = {
    GetParameter(input) {
      const found = read(textOf(input, 'Name'));
      return found ? { body: { Parameter: found } } : refuse('ParameterNotFound', 'No such parameter.');
    },
    GetParameters(input) {
      const names = Array.isArray(input.Names) ? input.Names.map(String) : [];
      if (names.length === 0 || names.length > 10)
        return refuse('ValidationException', 'Names must have from 1 to 10 members.');
      return {
        body: {
          Parameters: names.map(read).filter((found) => found !== undefined),
          InvalidParameters: names.filter((name) => !read(name)),
        },
      };
    },
    GetParametersByPath(input) {
      const path = `${textOf(input, 'Path').replace(/\/$/, '')}/`;
      const within = (name: string): boolean =>
        name.startsWith(path) && (input.Recursive === true || !name.slice(path.length).includes('/'));
      return { body: { Parameters: shelf.names().filter(within).map(read) } };
    },
    PutParameter(input) {
      const name = textOf(input, 'Name');
      const before = read(name);
      if (before && input.Overwrite !== true)
        return refuse('ParameterAlreadyExists', 'The parameter already exists.');
      if (name === '' || textOf(input, 'Value') === '')
        return refuse('ValidationException', 'Name and Value must not be empty.');
      const parameter: Parameter = {
        Name: name,
        Type: textOf(input, 'Type') || 'String',
        Value: textOf(input, 'Value'),
        Version: (before?.Version ?? 0) + 1,
        LastModifiedDate: now() / 1000,
      };
      shelf.put(name, Buffer.from(JSON.stringify(parameter)));
      return { body: { Version: parameter.Version, Tier: 'Standard' } };
    },
    DeleteParameter(input) {
      const name = textOf(input, 'Name');
      if (!read(name)) return refuse('ParameterNotFound', 'No such parameter.');
      shelf.remove(name);
      return { body: {} };
    },
  };
  return (operation, input) => operations[operation]?.(input) ?? unknownOperation(operation);
}

const described = (parameter: Parameter): Parameter & { ARN: string; DataType: string } => ({
  ...parameter,
  ARN: `arn:aws:ssm:eu-west-1:000000000000:parameter${parameter.Name}`,
  DataType: 'text',
});
