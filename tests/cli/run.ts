// Runs the real command as a child process, and what it said.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../functions/acquaint.mjs', import.meta.url));

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Around {
  readonly input?: string;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs `acquaint` with these words. */
export function acquaint(
  words: readonly string[],
  { input = '', folder, environment = {} }: Around = {},
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...words], {
      stdio: 'pipe',
      // Loading the encoder takes a second: only for who asks for it.
      env: { PATH: process.env.PATH ?? '', EMBEDDER: 'none', ...environment },
      ...(folder !== undefined && { cwd: folder }),
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part) => {
      err += part;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** A folder for one test file, gone when `forget` is called. */
export function folderOfFiles(): {
  path: string;
  file(name: string, contents: string | Uint8Array): string;
  forget(): void;
} {
  const path = mkdtempSync(join(tmpdir(), 'acquaint-cli-'));
  return {
    path,
    file(name, contents) {
      const whole = join(path, name);
      writeFileSync(whole, contents);
      return whole;
    },
    forget: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}
