// The command line's own words: help for everything, and one sentence with what to do when something is wrong.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acquaint, folderOfFiles } from './run.ts';

const files = folderOfFiles();
afterAll(() => files.forget());

describe('help', () => {
  it('lists every command, and each has its own with an example', async () => {
    const { code, out, err } = await acquaint(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const commands = [...out.matchAll(/^ {2}acquaint (\w+(?: \w+)?) {2,}/gm)].map(
      ([, name]) => name as string,
    );
    expect(commands).toHaveLength(13);
    for (const command of commands) {
      const help = await acquaint([...command.split(' '), '--help']);
      expect(help).toMatchObject({ code: 0, err: '' });
      expect(help.out).toMatch(new RegExp(`^ {2}acquaint ${command}`, 'm'));
      expect(help.out).toMatch(/^Example:\n {2}acquaint /m);
    }
  });

  it('is what a group of commands says alone', async () => {
    const { out } = await acquaint(['members']);
    expect(out.match(/^ {2}acquaint \w+/gm)).toEqual(Array(4).fill('  acquaint members'));
  });
});

describe('one sentence and a 1', () => {
  it.each([
    [['comunity'], 'There is no command "comunity"; acquaint --help shows what there is.'],
    [['round', 'close'], 'There is no command "round close"; acquaint round --help shows what there is.'],
    [['preview', '--sede', '7'], 'There is no option --sede; acquaint preview --help shows how.'],
    [['preview', '--seed'], '--seed needs a value; acquaint preview --help shows how.'],
    [['preview', '--json=yes'], '--json takes no value; acquaint preview --help shows how.'],
    [
      ['preview', 'a.csv', 'b.csv'],
      'I do not know what to do with "b.csv"; acquaint preview --help shows how.',
    ],
    [['community', 'add'], 'Say an id: acquaint community add ID --name NAME.'],
    [
      ['community', 'add', 'x', '--name', 'X', '--every', 'day'],
      '--every is week, two-weeks or month, not "day".',
    ],
    [['members', 'import'], 'Say which file: acquaint members import FILE.csv.'],
  ])('for %j', async (words, sentence) => {
    expect(await acquaint(words)).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  });

  it('where no service was ever started', async () => {
    const folder = join(files.path, 'empty');
    mkdirSync(folder);
    expect(await acquaint(['community', 'list'], { folder })).toEqual({
      code: 1,
      out: '',
      err: 'No service has been started in .data; start one with npm start, or say where it is with --folder.\n',
    });
  });

  it('where the service has ended', async () => {
    const folder = join(files.path, 'ended');
    mkdirSync(folder);
    const left = { time: 'http://127.0.0.1:9/_local/time', environment: { TABLE: 'x' } };
    writeFileSync(join(folder, 'service.json'), JSON.stringify(left));
    const said = await acquaint(['round', 'show', '--folder', folder]);
    expect(said.err).toBe(`The service in ${folder} is not running; start it with npm start.\n`);
    expect(said.code).toBe(1);
  });

  describe('where a stack is meant', () => {
    const ofStack = (environment: Record<string, string>) =>
      acquaint(['community', 'list', '--stack', 'acquaint-live'], { environment });
    beforeEach(() => {
      // Whoever runs this may be signed in somewhere.
      for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_REGION']) vi.stubEnv(name, '');
      for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'])
        vi.stubEnv(name, join(files.path, 'none'));
      vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    });
    afterEach(() => vi.unstubAllEnvs());

    it('and nobody said in which region', async () => {
      expect(await ofStack({})).toEqual({
        code: 1,
        out: '',
        err: 'Say in which region the stack acquaint-live is: AWS_REGION=eu-west-1, for example.\n',
      });
    });

    it('and nobody is signed in', async () => {
      expect(await ofStack({ AWS_REGION: 'eu-west-1' })).toEqual({
        code: 1,
        out: '',
        err: 'There are no AWS credentials here: sign in, or name a profile (AWS_PROFILE).\n',
      });
    });
  });
});
