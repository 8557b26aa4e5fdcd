// What one may say to `npm start`, and what is said back to a wrong word.
import { parseArgs } from 'node:util';

export interface Flags {
  readonly demo: boolean;
  readonly fresh: boolean;
  readonly port: number;
  readonly smtpPort: number;
  readonly folder: string;
}

export const help = `Brings Acquaint up on this machine: form, mailbox and an SMTP door, with data kept in a folder.

  npm start -- [flags]

  --demo            adds a community of two dozen people and opens a round
  --fresh           forgets everything kept from earlier starts
  --port N          port of form and mailbox (8080)
  --smtp-port N     port of the SMTP door (2525)
  --folder DIR      where the data are kept (.data)
  --help            shows this

In the mailbox: “Open a round” looks for pairs and asks them (two who are confirmed, each looking for what the other
gives, are enough), and says why where it finds none; “A day later” and “A week later” let time pass, so that
questions, reminders, ends and follow-ups come. Rounds also open by themselves on the community's day.
`;

const kinds = {
  demo: 'switch',
  fresh: 'switch',
  help: 'switch',
  port: 'value',
  'smtp-port': 'value',
  folder: 'value',
};

/** Reads the words of the command line: flags, `help`, or the sentence that says what is wrong. */
export function readFlags(words: readonly string[]): Flags | 'help' | { readonly problem: string } {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: { port: { type: 'string' }, 'smtp-port': { type: 'string' }, folder: { type: 'string' } },
  });
  const said = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') return wrong(`I do not know what to do with "${token.value}"`);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name as keyof typeof kinds] : undefined;
    if (!kind) return wrong(`There is no flag ${token.rawName}`);
    if (kind === 'switch' && token.value !== undefined) return wrong(`${token.rawName} takes no value`);
    if (kind === 'value' && !token.value) return wrong(`${token.rawName} needs a value`);
    said.set(token.name, token.value ?? '');
  }
  if (said.has('help')) return 'help';
  const port = portOf(said.get('port') ?? '8080');
  const smtpPort = portOf(said.get('smtp-port') ?? '2525');
  if (port === undefined) return wrong('--port must be a number from 0 to 65535');
  if (smtpPort === undefined) return wrong('--smtp-port must be a number from 0 to 65535');
  const folder = said.get('folder') ?? '.data';
  return { demo: said.has('demo'), fresh: said.has('fresh'), port, smtpPort, folder };
}

const wrong = (what: string) => ({ problem: `${what}; npm start -- --help shows what there is.` });

function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : undefined;
}
