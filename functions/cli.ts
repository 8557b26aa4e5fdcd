// The command line for organisers and operators: finds the command that is meant, and says in one sentence what is wrong.
import { createReadStream, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { type Command, isProblem, type Problem, sentenceFor, type Terminal } from './cli/command.ts';

interface Listed {
  readonly name: string;
  readonly summary: string;
  /** Loaded only when it is meant: most commands need the service, some must start at once. */
  readonly load: () => Promise<Command>;
}

const commands: readonly Listed[] = [
  {
    name: 'community add',
    summary: 'found a community',
    load: async () => (await import('./cli/community-add.ts')).communityAdd,
  },
  {
    name: 'community list',
    summary: 'the communities of the service',
    load: async () => (await import('./cli/community-list.ts')).communityList,
  },
  {
    name: 'community set',
    summary: "change a community's name, rhythm, admission, times or rules",
    load: async () => (await import('./cli/community-set.ts')).communitySet,
  },
  {
    name: 'community lay',
    summary: 'lay the schedules of all communities anew',
    load: async () => (await import('./cli/community-lay.ts')).communityLay,
  },
  {
    name: 'round open',
    summary: 'open a round now',
    load: async () => (await import('./cli/round-open.ts')).roundOpen,
  },
  {
    name: 'round show',
    summary: 'what came of a round, in numbers',
    load: async () => (await import('./cli/round-show.ts')).roundShow,
  },
  {
    name: 'members list',
    summary: 'who is in a community',
    load: async () => (await import('./cli/members-list.ts')).membersList,
  },
  {
    name: 'members import',
    summary: 'invite the people of a CSV file; each confirms by letter',
    load: async () => (await import('./cli/members-import.ts')).membersImport,
  },
  {
    name: 'members set',
    summary: 'how many introductions somebody gets, their company and tags',
    load: async () => (await import('./cli/members-set.ts')).membersSet,
  },
  {
    name: 'members export',
    summary: 'everybody with address and answers, as CSV',
    load: async () => (await import('./cli/members-export.ts')).membersExport,
  },
  {
    name: 'restore reconcile',
    summary: 'after a table came back from a backup, before it may send again',
    load: async () => (await import('./cli/restore-reconcile.ts')).restoreReconcile,
  },
  {
    name: 'read',
    summary: 'what the service would understand from a mail',
    load: async () => (await import('./cli/read.ts')).readCommand,
  },
  {
    name: 'preview',
    summary: 'who would be introduced now and why, or from a file; nothing is stored or sent',
    load: async () => (await import('./cli/preview.ts')).preview,
  },
];

function help(listed: readonly Listed[]): string {
  const width = Math.max(...listed.map(({ name }) => name.length)) + 2;
  return `Runs an Acquaint service, and tries things without one.

${listed.map(({ name, summary }) => `  acquaint ${name.padEnd(width)}${summary}`).join('\n')}

Each command says more with --help. The service is the one that npm start brought up in this folder, unless
--folder DIR or --stack NAME name another, or the environment does.
`;
}

/** Runs the command that the words name, and answers the exit code. */
export async function acquaint(words: readonly string[]): Promise<number> {
  const terminal = openTerminal();
  const found = find(words);
  if ('help' in found) {
    terminal.out(help(found.help));
    return 0;
  }
  if (isProblem(found)) return fail(terminal, found);
  try {
    const command = await found.listed.load();
    if (found.words.some((word) => word === '--help' || word === '-h')) {
      terminal.out(command.help);
      return 0;
    }
    const problem = await command.run(found.words, terminal);
    return problem ? fail(terminal, problem) : 0;
  } catch (error) {
    return fail(terminal, { problem: sentenceFor(error as NodeJS.ErrnoException) });
  }
}

function find(
  words: readonly string[],
): { readonly listed: Listed; readonly words: readonly string[] } | { help: readonly Listed[] } | Problem {
  const [first, second] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return { help: commands };
  const whole = commands.find(({ name }) => name === first);
  if (whole) return { listed: whole, words: words.slice(1) };
  const group = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length === 0)
    return { problem: `There is no command "${first}"; acquaint --help shows what there is.` };
  if (second === undefined || second === '--help' || second === '-h') return { help: group };
  const listed = group.find(({ name }) => name === `${first} ${second}`);
  if (listed) return { listed, words: words.slice(2) };
  return {
    problem: `There is no command "${first} ${second}"; acquaint ${first} --help shows what there is.`,
  };
}

function fail(terminal: Terminal, { problem }: Problem): number {
  terminal.err(`${problem}\n`);
  return 1;
}

function openTerminal(): Terminal {
  return {
    out: (text) => writeWhole(1, text),
    err: (text) => writeWhole(2, text),
    input: () => process.stdin,
    bytes: (path) => readFileSync(path),
    stream: (path) => createReadStream(path),
    write: (path, text) => writeFileSync(path, text),
    environment: process.env,
    now: Date.now,
  };
}

/** Whole and at once, so that nothing is lost when the process ends; a pipe that is full is waited for. */
function writeWhole(target: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(target, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Whoever read has gone (`| head`): there is nobody left to tell.
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
