// What one may say to `npm run demo`, and what is said back to a wrong word.
import { parseArgs } from 'node:util';

export interface Flags {
  readonly members: number;
  readonly seed: string;
  readonly json: boolean;
  /** Where to leave what was counted. */
  readonly counts: string | null;
}

export const help = `Plays a community from sign-up to follow-up on this machine, and checks every promise on the way.

  npm run demo -- [flags]

  --members N     how many people, 4 to 1500 (40)
  --seed TEXT     decides people, answers, ids and keys: the same seed, the same outcome (1)
  --json          the last line is the outcome as one JSON object
  --counts FILE   leaves in FILE what it would be billed as (infra/counted.json is what npm run cost reads)
  --help          shows this

Ends with 0 where every promise held, with 1 where one did not, with 2 for a wrong flag.
`;

const fewest = 4;
const most = 1500;

/** Reads the words of the command line: flags, `help`, or the sentence that says what is wrong. */
export function readFlags(words: readonly string[]): Flags | 'help' | { readonly problem: string } {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: { members: { type: 'string' }, seed: { type: 'string' }, counts: { type: 'string' } },
  });
  let flags: Flags = { members: 40, seed: '1', json: false, counts: null };
  for (const token of tokens) {
    if (token.kind === 'positional') return wrong(`I do not know what to do with "${token.value}"`);
    if (token.kind !== 'option') continue;
    const { name, value, rawName } = token;
    if (name === 'help') return 'help';
    if (name === 'json') {
      if (value !== undefined) return wrong('--json takes no value');
      flags = { ...flags, json: true };
    } else if (name === 'members') {
      const members = /^\d{1,4}$/.test(value ?? '') ? Number(value) : 0;
      if (members < fewest || members > most) return wrong(`--members must be from ${fewest} to ${most}`);
      flags = { ...flags, members };
    } else if (name === 'seed') {
      if (!value || value.length > 100) return wrong('--seed needs a text of up to 100 characters');
      flags = { ...flags, seed: value };
    } else if (name === 'counts') {
      if (!value) return wrong('--counts needs the name of a file');
      flags = { ...flags, counts: value };
    } else return wrong(`There is no flag ${rawName}`);
  }
  return flags;
}

const wrong = (what: string) => ({ problem: `${what}; npm run demo -- --help shows what there is.` });
