// What a spam filter makes of each letter: all of them, as they would leave, through SpamAssassin without a network.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mimeOf } from '../../functions/mail/mime.ts';
import { examples } from '../../templates/examples/examples.ts';
import { type Kind, kinds, type Language, languages, render } from '../../templates/render.ts';

const filter = 'spamassassin';
const absent = spawnSync(filter, ['--version']).status !== 0;
const limit = 1;

const reply = 'r-4kq7wz2mb5tn8xj3@reply.acquaint.example';

/** The letter as it would leave to one person, or to two where it introduces them. */
async function message(kind: Kind, language: Language): Promise<string> {
  const fields = examples[language][kind];
  const both = kind.startsWith('introduction');
  const to = [
    { name: both ? 'Ada Lind' : '', address: 'ada.lind@example.org' },
    ...(both ? [{ name: 'Ines Moreau', address: 'ines@example.net' }] : []),
  ];
  const bytes = await mimeOf(render(kind, language, fields), {
    from: { name: fields.community, address: 'harbour@acquaint.example' },
    to,
    answersTo: both ? null : reply,
    leave: both ? null : 'https://acquaint.example/l/7Qm2kX9f',
    answer: kind.startsWith('heard-'),
    copy: kind === 'your-data' ? { name: 'Ada Lind' } : null,
  });
  return inMailbox(`${language} ${kind}`, new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'));
}

/** As a mailbox keeps it: a line that begins each message, and no other that looks like it. */
const inMailbox = (name: string, mail: string) =>
  `From harbour@acquaint.example Mon Nov 23 09:00:00 2026\nX-Case: ${name}\n${mail.replace(/^From /gm, '>From ')}\n\n`;

/** The line that every spam filter must know, so that a filter which looks at nothing is found out. */
const spam = inMailbox(
  'spam',
  'From: a@example.org\nTo: b@example.org\nSubject: x\n\nXJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X\n',
);

interface Judged {
  readonly name: string;
  readonly score: number;
  readonly rules: string;
}

/** What SpamAssassin says to each message of a mailbox, in whatever order it takes them. */
function judged(mailbox: string, home: string): Judged[] {
  const settings = [
    'use_bayes 0',
    'report_safe 0',
    'add_header all Status _YESNO_, score=_SCORE_ tests=_TESTS_',
  ];
  const said = execFileSync(
    filter,
    ['--local', '--mbox', ...settings.map((setting) => `--cf=${setting}`), mailbox],
    {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, HOME: home },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return said.split(/^From (?=harbour@)/m).flatMap((mail) => {
    const name = /^X-Case: (.*)$/m.exec(mail)?.[1];
    const [, score, rules] = /^X-Spam-Status: \w+, score=(-?[\d.]+)\s+tests=([\w,\s]*?)$/m.exec(mail) ?? [];
    return name && score ? [{ name, score: Number(score), rules: (rules ?? '').replace(/\s+/g, '') }] : [];
  });
}

describe.skipIf(absent)('SpamAssassin (skipped where it is not installed)', () => {
  const home = mkdtempSync(join(tmpdir(), 'acquaint-spam-'));
  const letters = languages.flatMap((language) => kinds.map((kind) => ({ kind, language })));
  let all: readonly Judged[] = [];

  beforeAll(async () => {
    const mailbox = join(home, 'letters.mbox');
    const messages = await Promise.all(letters.map(({ kind, language }) => message(kind, language)));
    writeFileSync(mailbox, [...messages, spam].join(''));
    all = judged(mailbox, home);
  });

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('looks at each of them, and knows spam', () => {
    const names = letters.map(({ kind, language }) => `${language} ${kind}`);
    expect(all.map(({ name }) => name).sort()).toEqual([...names, 'spam'].sort());
    expect(all.find(({ name }) => name === 'spam')?.score).toBeGreaterThan(100);
  });

  test('finds next to nothing in any letter', () => {
    expect(all.filter(({ name, score }) => name !== 'spam' && score >= limit)).toEqual([]);
  });
});
