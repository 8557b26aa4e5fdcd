// After a deployment: the community that was named is there, and every community has its schedule.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answers } from './values.ts';

/** What a command of `acquaint` said. */
interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `acquaint` with these words. */
export type Acquaint = (words: readonly string[]) => Said | Promise<Said>;

const command = fileURLToPath(new URL('../functions/acquaint.mjs', import.meta.url));

/** The command as anybody would run it, in the region of the stage. */
export const acquaintIn =
  (region: string): Acquaint =>
  (words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
      encoding: 'utf8',
      env: { ...process.env, AWS_REGION: region },
    });
    return { code: status, out: stdout, err: stderr };
  };

/** Founds the community unless it is there, and lays all schedules. Answers what is to be told about it. */
export async function foundIn(stack: string, answers: Answers, acquaint: Acquaint): Promise<string> {
  const { region = '', community = '', organiser = '' } = answers;
  const on = ['--stack', stack];
  const name = nameOf(community);
  const words = ['community', 'add', community, '--name', name, '--organiser', organiser];
  const failed = ({ err }: Said, again: readonly string[]) =>
    `${err.trim()}\n   Then:  AWS_REGION=${region} npx acquaint ${again.map(quoted).join(' ')}`;
  const listed = await acquaint(['community', 'list', '--json', ...on]);
  if (listed.code !== 0) return failed(listed, [...words, ...on]);
  const known = (JSON.parse(listed.out) as readonly { readonly id: string }[]).map(({ id }) => id);
  // An earlier version may have laid none, and a role that was replaced would be asked in vain.
  const laid = known.length > 0 ? await acquaint(['community', 'lay', ...on]) : { code: 0, out: '', err: '' };
  if (laid.code !== 0) return failed(laid, ['community', 'lay', ...on]);
  if (known.includes(community)) return `The community ${community} is there, and every schedule is laid.`;
  const added = await acquaint([...words, ...on]);
  if (added.code !== 0) return failed(added, [...words, ...on]);
  return `The community is founded; another name, zone or rhythm with  AWS_REGION=${region} npx acquaint community set ${community} ${on.join(' ')} --help\n\n${added.out.trim().replace(/^/gm, '  ')}\n${added.err}`;
}

/** `book-club` is called Book club until somebody says otherwise. */
function nameOf(community: string): string {
  const words = community.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const quoted = (word: string): string => (/^[\w@.:/-]+$/.test(word) ? word : `"${word}"`);
