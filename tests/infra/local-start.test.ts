// `npm start`: its flags, its folder, its words, and what it keeps when it is killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, describe, expect, test } from 'vitest';
import { readFlags } from '../../infra/local/flags.ts';
import { forgetAll, takeFolder } from '../../infra/local/hold.ts';
import { listen } from '../../infra/local/loopback.ts';
import { openShelf } from '../../infra/local/shelf.ts';
import { openTime } from '../../infra/local/time.ts';

const folders: string[] = [];
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'acquaint-'));
  folders.push(folder);
  return folder;
}

describe('flags', () => {
  test('have defaults, and can be said in both forms', () => {
    const usual = { demo: false, fresh: false, port: 8080, smtpPort: 2525, folder: '.data' };
    expect(readFlags([])).toEqual(usual);
    expect(readFlags(['--demo', '--fresh', '--port', '1', '--smtp-port=2', '--folder', 'x'])).toEqual({
      demo: true,
      fresh: true,
      port: 1,
      smtpPort: 2,
      folder: 'x',
    });
    expect(readFlags(['--help', '--port', '1'])).toBe('help');
  });

  test.each([
    ['--demmo'],
    ['--constructor'],
    ['demo'],
    ['--port'],
    ['--port', 'x'],
    ['--port', '70000'],
    ['--port='],
    ['--demo=yes'],
  ])('that are wrong get one sentence: %s %s', (...words) => {
    expect(readFlags(words)).toEqual({
      problem: expect.stringMatching(/^[^.]+; npm start -- --help shows what there is\.$/),
    });
  });
});

describe('the folder', () => {
  test('has one holder, and is taken over from a dead one', () => {
    const folder = newFolder();
    const first = takeFolder(folder);
    expect(takeFolder(folder)).toEqual({ heldBy: process.pid });
    if (!('release' in first)) throw new Error('the folder was held');
    first.release();
    writeFileSync(join(folder, 'holder.json'), JSON.stringify({ pid: process.pid, began: 'long ago' }));
    const again = takeFolder(folder);
    expect(again).toHaveProperty('release');
    writeFileSync(join(folder, 'holder.json'), '{"pid":');
    expect(takeFolder(folder)).toHaveProperty('release');
  });

  test('is forgotten without what is not ours', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'letters'));
    writeFileSync(join(folder, 'poems.txt'), 'mine');
    forgetAll(folder);
    expect(readdirSync(folder)).toEqual(['poems.txt']);
  });
});

test('time goes on from where it was moved to', () => {
  const folder = newFolder();
  const week = 7 * 86_400_000;
  const before = Date.now();
  openTime(openShelf(folder)).move(week);
  expect(openTime(openShelf(folder)).now()).toBeGreaterThanOrEqual(before + week);
  expect(() => openTime(openShelf(folder)).move(-1)).toThrow(RangeError);
});

test('a shelf forgets what was cut off while it was written, and keeps odd names', () => {
  const folder = newFolder();
  openShelf(folder).put('a/b ü.eml', Buffer.from('x'));
  openShelf(folder).put('.hidden', Buffer.from('y'));
  writeFileSync(join(folder, '.unfinished-1-1'), 'half');
  const shelf = openShelf(folder);
  expect(shelf.names()).toEqual(['.hidden', 'a/b ü.eml']);
  expect(shelf.get('a/b ü.eml')?.toString()).toBe('x');
  expect(shelf.get('other')).toBeUndefined();
  expect(readdirSync(folder)).toHaveLength(2);
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts main.ts; `ready` resolves with its addresses, `ended` when it is over. */
function run(folder: string, ...flags: string[]) {
  const words = ['--import', 'tsx', 'infra/local/main.ts', '--folder', folder, ...flags];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let out = '';
  let err = '';
  child.stderr.on('data', (part) => {
    err += part;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  const ready = new Promise<Record<'form' | 'mailbox' | 'smtp', string>>((resolve, reject) => {
    child.stdout.on('data', (part) => {
      out += part;
      if (out.split('\n').length === 4)
        resolve(JSON.parse(readFileSync(join(folder, 'service.json'), 'utf8')));
    });
    void ended.then(() => reject(new Error(`it ended: ${err}`)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended };
}

const anyPorts = ['--port', '0', '--smtp-port', '0'];

test('says the addresses and nothing else, and ends cleanly', async () => {
  const folder = newFolder();
  const { child, ready, ended } = run(folder, ...anyPorts);
  const addresses = await ready;
  const form = await fetch(addresses.form);
  expect(form.status).toBe(200);
  expect(await (await fetch(addresses.mailbox)).text()).toContain('What this page is');
  child.kill('SIGINT');
  expect(await ended).toEqual({
    code: 0,
    err: '',
    out: `Form     ${addresses.form}\nMailbox  ${addresses.mailbox}\nSMTP     ${addresses.smtp}\n`,
  });
});

test('a second start on one folder is refused, and one after a SIGKILL takes it over with every mail', async () => {
  const folder = newFolder();
  const first = run(folder, ...anyPorts);
  const { smtp } = await first.ready;
  const refused = await run(folder, ...anyPorts).ended;
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toBe(
    `Another start (process ${first.child.pid}) is using ${folder}; end it, or choose another with --folder.\n`,
  );
  const [host, port] = smtp.split(':');
  const client = createTransport({ host: host as string, port: Number(port), secure: false });
  const raw = 'From: ada@example.org\r\nSubject: x\r\n\r\nGladly\r\n';
  const sending = [1, 2, 3].map(() =>
    client.sendMail({ raw, envelope: { from: 'ada@example.org', to: ['x@reply.acquaint.test'] } }),
  );
  const ids = (await Promise.all(sending)).map(({ response }) => response.split(' ').at(-1));
  first.child.kill('SIGKILL');
  await first.ended;
  const second = run(folder, ...anyPorts);
  await second.ready;
  const kept = openShelf(join(folder, 'objects', 'acquaint-local-mail')).names();
  expect(kept.sort()).toEqual(ids.map((id) => `inbound/${id}`).sort());
  second.child.kill('SIGTERM');
  expect(await second.ended).toMatchObject({ code: 0, err: '' });
});

test('a taken port, a folder that cannot be, and a wrong flag get one sentence and a 1', async () => {
  const taken = createServer();
  const port = await listen(taken, 0);
  const folder = newFolder();
  expect(await run(folder, '--port', String(port), '--smtp-port', '0').ended).toEqual({
    code: 1,
    out: '',
    err: `Port ${port} is taken; choose another with --port.\n`,
  });
  expect(await run(folder, '--port', '0', '--smtp-port', String(port)).ended).toEqual({
    code: 1,
    out: '',
    err: `Port ${port} is taken; choose another with --smtp-port.\n`,
  });
  taken.close();
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await run(join(file, 'below'), ...anyPorts).ended).toEqual({
    code: 1,
    out: '',
    err: `The data folder ${join(file, 'below')} cannot be written; choose another with --folder.\n`,
  });
  expect(await run(folder, '--demmo').ended).toEqual({
    code: 1,
    out: '',
    err: 'There is no flag --demmo; npm start -- --help shows what there is.\n',
  });
});
