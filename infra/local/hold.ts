// The data folder belongs to one running process: taken at the start, given back at the end, taken over from the dead.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

interface Holder {
  readonly pid: number;
  /** Tells a process from a later one of the same number, where the system says when it began. */
  readonly began: string | null;
}

export type Hold = { readonly release: () => void } | { readonly heldBy: number };

/** What lies in the folder besides the hold itself: exactly this is forgotten by a fresh start. */
const contents = [
  'dynamodb',
  'keys',
  'letters',
  'mailbox',
  'objects',
  'parameters',
  'queues',
  'service.json',
  'service.log',
  'suppression',
  'time',
  'unpublished',
];

/** Makes the folder and what is missing above it, one at a time: `recursive` never ends below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(resolve(folder));
  if (!existsSync(above)) makeFolder(above);
  mkdirSync(folder);
}

/** Takes the folder, which is made if absent. Throws the system's error when it cannot be written. */
export function takeFolder(folder: string): Hold {
  makeFolder(folder);
  const path = join(folder, 'holder.json');
  const me: Holder = { pid: process.pid, began: beginningOf(process.pid) };
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(me), { flag: 'wx' });
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(path);
    if (holder && isRunning(holder)) return { heldBy: holder.pid };
    rmSync(path, { force: true });
  }
}

/** Forgets what earlier starts have kept; touches nothing that is not ours. */
export function forgetAll(folder: string): void {
  for (const name of contents) rmSync(join(folder, name), { recursive: true, force: true });
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    // Cut off while it was written, or gone meanwhile: nobody holds the folder by it.
    return undefined;
  }
}

function isRunning({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return began === beginningOf(pid);
}

/** Field 22 of /proc/PID/stat (see proc(5)); `null` on systems without it. */
function beginningOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
