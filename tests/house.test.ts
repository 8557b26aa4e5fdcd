// The rules of the house, checked over every file, and each rule seen to complain about a planted violation.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which room may import which, beside itself; design: pure core, one way in, no shortcuts. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  mail: ['core', 'templates', 'ports'],
  store: ['core'],
  ports: ['core', 'store'],
  flows: ['core', 'mail', 'store', 'ports', 'services'],
  web: ['core', 'flows', 'services', 'templates'],
  entries: ['services', 'flows', 'web', 'mail', 'store', 'core', 'cli'],
  cli: ['core', 'flows', 'mail', 'store', 'services', 'web', 'ports'],
  services: ['mail', 'ports', 'store'],
  templates: [],
  infra: ['store', 'entries', 'mail'],
  'infra/local': ['entries', 'services', 'store', 'flows', 'core', 'mail', 'ports'],
  tests: [
    'core',
    'mail',
    'store',
    'ports',
    'flows',
    'web',
    'entries',
    'cli',
    'services',
    'templates',
    'infra',
    'infra/local',
  ],
};

function roomOf(path: string): string {
  if (path.startsWith('infra/local/')) return 'infra/local';
  if (path.startsWith('functions/')) {
    if (path === 'functions/services.ts') return 'services';
    return path.split('/').length === 2 ? 'entries' : (path.split('/')[1] as string);
  }
  return path.split('/')[0] as string;
}

/** What a file does against the rules, one sentence each. */
function complaints(path: string, source: string): string[] {
  const room = roomOf(path);
  const found: string[] = [];
  for (const [, target = ''] of source.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gms)) {
    if (!target.startsWith('.')) {
      if (room === 'core') found.push(`${path}: core imports the package ${target}`);
      if (
        target.startsWith('@aws-sdk/') &&
        !['store', 'ports', 'services', 'tests', 'infra/local', 'infra'].includes(room)
      ) {
        const ofPost = path === 'functions/mail/post.ts' || room === 'entries';
        if (!ofPost) found.push(`${path}: ${room} speaks to AWS`);
      }
      continue;
    }
    const other = roomOf(relative(root, join(root, dirname(path), target)));
    if (other !== room && !allowed[room]?.includes(other)) found.push(`${path}: ${room} imports ${other}`);
  }
  const reads = /\bprocess\.env\b|\bDate\.now\(|\bnew Date\(\)/;
  const mayRead = room === 'services' || room === 'entries' || !path.startsWith('functions/');
  if (!mayRead && reads.test(code(source))) found.push(`${path}: reads environment or wall clock`);
  if (room === 'core' && /\bMath\.random\b|\basync\b|\bawait\b|\bPromise\b/.test(code(source))) {
    found.push(`${path}: core is not pure`);
  }
  if (/(^|\/)(utils?|helpers?|common|misc|shared)(\.ts|\/)/.test(path)) found.push(`${path}: a drawer`);
  if (!/^\/\/ \S/.test(source)) found.push(`${path}: does not say what it is for`);
  return found;
}

const code = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path && !path.endsWith('.d.ts'));

describe('the house', () => {
  it('keeps its rules in every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((path) => complaints(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it.each([
    ['functions/core/x.ts', "// x\nimport { y } from '../store/store.ts';", 'core imports store'],
    ['functions/core/x.ts', "// x\nimport { y } from 'hono';", 'core imports the package hono'],
    ['functions/core/x.ts', '// x\nconst y = Math.random();', 'core is not pure'],
    ['functions/core/x.ts', '// x\nconst y = Date.now();', 'reads environment or wall clock'],
    ['functions/mail/x.ts', "// x\nimport { S3Client } from '@aws-sdk/client-s3';", 'mail speaks to AWS'],
    ['functions/store/x.ts', "// x\nimport { y } from '../flows/relay.ts';", 'store imports flows'],
    ['functions/flows/x.ts', "// x\nimport { y } from '../web/app.ts';", 'flows imports web'],
    ['functions/flows/x.ts', '// x\nconst y = process.env.TABLE;', 'reads environment or wall clock'],
    ['infra/x.ts', "// x\nimport { y } from '../functions/flows/relay.ts';", 'infra imports flows'],
    ['functions/relay.ts', "// x\nimport { y } from '../infra/local/aws.ts';", 'entries imports infra/local'],
    ['functions/mail/utils.ts', '// x\n', 'a drawer'],
    ['functions/mail/x.ts', 'export const y = 1;', 'does not say what it is for'],
  ])('complains about %s with %j', (path, source, complaint) => {
    expect(complaints(path, source).join('\n')).toContain(complaint);
  });
});

describe('flows', () => {
  it('do not call one another, but for reading what a letter speaks of', () => {
    const shared = new Set([
      'receive-record',
      'receive-give',
      'receive-wish',
      'receive-question',
      'receive-wanted',
      'receive-several',
      'own-introductions',
      'letter-context',
      'receive-apply',
      'receive-sender',
      'receive-correspondent',
      'receive-introduction',
      'receive-apart',
      'receive-told',
      'receive-small-talk',
      'receive-placed',
      'receive-kind',
      'receive-afterwards',
      'receive-yes',
      'receive-answer',
      'receive-corrected',
      'receive-service',
      'receive-still',
      'receive-small-talk',
      'receive-placed',
      'receive-kind',
      'receive-afterwards',
      'round-snapshot',
      'count-misses',
      'decide-plan',
      'kept-plan',
      'leave-out',
    ]);
    const calls = files
      .filter((path) => path.startsWith('functions/flows/'))
      .flatMap((path) =>
        [...readFileSync(join(root, path), 'utf8').matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(
          ([, to]) => `${path} → ${to}`,
        ),
      );
    expect(calls.filter((call) => !shared.has(call.split(' → ')[1] ?? ''))).toEqual([]);
  });
});
