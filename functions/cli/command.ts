// What a command is: its help, and how it runs with the words that were typed and the terminal they were typed into.
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';

/** One sentence for the person at the terminal: what is wrong, and what to do about it. */
export interface Problem {
  readonly problem: string;
}

/** The world outside a command; results go to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly input: () => Readable;
  /** Throws the system's error where the file cannot be read. */
  readonly bytes: (path: string) => Buffer;
  readonly stream: (path: string) => Readable;
  readonly write: (path: string, text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface Command {
  readonly help: string;
  /** Answers nothing when all went well. */
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<Problem | undefined>;
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'problem' in value;

/** A switch is there or not; a value follows its name; of `values` there may be several. */
export type OptionKind = 'switch' | 'value' | 'values';

type Values<Options> = {
  readonly [Name in keyof Options]: Options[Name] extends 'switch'
    ? boolean
    : Options[Name] extends 'values'
      ? readonly string[]
      : string | undefined;
};

export interface Given<Options> {
  readonly options: Values<Options>;
  readonly words: readonly string[];
}

/**
 * Reads the words behind a command's name.
 *
 * @param most how many words may stand there besides the options
 */
export function readWords<const Options extends Readonly<Record<string, OptionKind>>>(
  command: string,
  typed: readonly string[],
  kinds: Options,
  most: number,
): Given<Options> | Problem {
  const wrong = (what: string): Problem => ({ problem: `${what}; acquaint ${command} --help shows how.` });
  const entries = Object.entries(kinds);
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      entries.map(([name, kind]) => [name, { type: kind === 'switch' ? 'boolean' : 'string' } as const]),
    ),
  });
  const options: Record<string, boolean | string | string[] | undefined> = Object.fromEntries(
    entries.map(([name, kind]) => [name, kind === 'switch' ? false : kind === 'values' ? [] : undefined]),
  );
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      words.push(token.value);
      continue;
    }
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) return wrong(`There is no option ${token.rawName}`);
    if (kind === 'switch') {
      if (token.value !== undefined) return wrong(`${token.rawName} takes no value`);
      options[token.name] = true;
      continue;
    }
    if (!token.value) return wrong(`${token.rawName} needs a value`);
    if (kind === 'values') (options[token.name] as string[]).push(token.value);
    else options[token.name] = token.value;
  }
  const extra = words[most];
  if (extra !== undefined) return wrong(`I do not know what to do with "${extra}"`);
  return { options: options as Values<Options>, words };
}

/** What went wrong outside, in a sentence that says what to do; a flaw of ours keeps its name. */
export function sentenceFor(error: NodeJS.ErrnoException & { $metadata?: unknown }): string {
  const codes = [error.code, (error.cause as NodeJS.ErrnoException | undefined)?.code];
  if (codes.includes('ENOENT') && error.path)
    return `There is no file ${error.path}; check its name and the folder you are in.`;
  if (codes.includes('EISDIR')) return 'That is a folder; name a file in it.';
  if ((codes.includes('EACCES') || codes.includes('EPERM')) && error.path)
    return `${basename(error.path)} cannot be read or written; check its permissions.`;
  if (codes.includes('ECONNREFUSED') || codes.includes('ECONNRESET'))
    return 'The service stopped answering; start it with npm start, then try again.';
  if (error.name === 'CredentialsProviderError')
    return 'There are no AWS credentials here; set AWS_PROFILE, or sign in, and try again.';
  return `It went wrong: ${error.message} (${error.name}).`;
}
