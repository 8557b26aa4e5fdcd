// A shelf of named contents: a folder of small files, or memory when nothing needs to last.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Everything is done when the call returns, and a content is either whole or absent: the process may be
 * killed at any moment.
 */
export interface Shelf {
  put(name: string, content: Buffer): void;
  get(name: string): Buffer | undefined;
  remove(name: string): void;
  names(): string[];
}

const unfinished = '.unfinished-';

/** Opens the shelf that lies in the folder (made if absent); `null` keeps it in memory. */
export function openShelf(folder: string | null): Shelf {
  return folder === null ? shelfInMemory() : shelfInFolder(folder);
}

/** Below the folder, or in memory where there is none. */
export function below(folder: string | null, name: string): string | null {
  return folder === null ? null : join(folder, name);
}

function shelfInMemory(): Shelf {
  const contents = new Map<string, Buffer>();
  return {
    put: (name, content) => void contents.set(name, content),
    get: (name) => contents.get(name),
    remove: (name) => void contents.delete(name),
    names: () => [...contents.keys()].sort(),
  };
}

function shelfInFolder(folder: string): Shelf {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.startsWith(unfinished)) rmSync(join(folder, file));
  let writes = 0;
  return {
    put(name, content) {
      // Renaming is what makes it whole or absent. No fsync: a killed process loses nothing that the
      // system has taken, and losing power is not what a local run must survive.
      writes += 1;
      const draft = join(folder, `${unfinished}${process.pid}-${writes}`);
      writeFileSync(draft, content);
      renameSync(draft, join(folder, fileOf(name)));
    },
    get: (name) => readIfPresent(join(folder, fileOf(name))),
    remove: (name) => rmSync(join(folder, fileOf(name)), { force: true }),
    names: () =>
      readdirSync(folder)
        .filter((file) => !file.startsWith('.'))
        .map(decodeURIComponent)
        .sort(),
  };
}

const fileOf = (name: string): string => encodeURIComponent(name).replace(/^\./, '%2E');

function readIfPresent(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
