// `acquaint read`: stored mails and lines of text, as the service would understand them.
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { acquaint, folderOfFiles } from './run.ts';

const files = folderOfFiles();
afterAll(() => files.forget());
const stored = (name: string) => fileURLToPath(new URL(`../mail/${name}`, import.meta.url));
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const answer = (headers: string, body: string) => `${headers}\n\n${body}\n`.replaceAll('\n', '\r\n');
const verified = `Return-Path: <ada@lind.example>
Received: from mx.lind.example by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x; Mon, 02 Mar 2026 09:00:00 +0000
X-SES-Spam-Verdict: PASS
X-SES-Virus-Verdict: PASS
Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@lind.example; dmarc=pass header.from=lind.example
Received: from laptop by mx.lind.example; Mon, 02 Mar 2026 08:59:00 +0000`;
const mail = `From: Ada Lind <ada@lind.example>
To: r-abc@reply.acquaint.example
Subject: Re: Someone you might like to meet
Message-ID: <1@lind.example>
Content-Type: text/plain; charset=utf-8`;
const quoted =
  'Gladly, but not before the 12th of March.\n\nOn 1 March 2026, Friends <friends@acquaint.example> wrote:\n> Would you like to meet?';
const ours = ['--ours', 'friends@acquaint.example', '--as', 'ada@lind.example'];

describe('a stored mail', () => {
  it('is read as the service would read it, by the time and the verdicts of the receiving service', async () => {
    const file = files.file('yes.eml', answer(`${verified}\n${mail}`, quoted));
    const said = await acquaint(['read', file, ...ours]);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(linesOf(said.out)).toEqual([
      {
        file,
        member: 'ada@lind.example',
        sender: 'member',
        heed: true,
        ignored: null,
        text: 'Gladly, but not before the 12th of March.',
        kind: 'accept',
        until: null,
        notBefore: '2026-03-12',
        also: [],
        evidence: expect.stringMatching(/^Gladly, but not before the 12th of March/),
        why: expect.any(String),
      },
    ]);
  });

  it('is a stranger when somebody else wrote it, unverified without verdicts, unknown with nobody to compare', async () => {
    const file = files.file('plain.eml', answer(mail, 'Yes, gladly.'));
    const senders = await Promise.all(
      [ours, ['--as', 'ben@okoro.example'], []].map(async (words) => {
        const [line] = linesOf((await acquaint(['read', file, ...words])).out);
        return [line.sender, line.heed, line.ignored];
      }),
    );
    expect(senders).toEqual([
      ['unverified', true, null],
      ['stranger', false, 'stranger'],
      ['unknown', true, null],
    ]);
  });

  it('is no answer when a machine wrote it', async () => {
    const names = ['absence-french.eml', 'bounce-postfix.eml'];
    const lines = linesOf((await acquaint(['read', ...names.map(stored)])).out);
    expect(lines.map(({ heed, ignored, kind }) => [heed, ignored, kind])).toEqual([
      [false, 'automatic-answer', 'machine'],
      [false, 'delivery-report', 'bounce'],
    ]);
  });

  it('is read with the time and zone that are given', async () => {
    const file = files.file('later.eml', answer(mail, 'Please ask me again tomorrow.'));
    const words = ['--now', '2026-03-02T23:30:00Z'];
    const [inUtc] = linesOf((await acquaint(['read', file, ...words])).out);
    const [inBerlin] = linesOf((await acquaint(['read', file, ...words, '--zone', 'Europe/Berlin'])).out);
    expect([inUtc.until, inBerlin.until]).toEqual(['2026-03-03', '2026-03-04']);
  });

  it('does not keep the others from being read: a missing file and a folder are named, and the end is 1', async () => {
    const yes = files.file('a yes.eml', answer(mail, 'Yes, gladly.'));
    const no = files.file('no.eml', answer(mail, 'No, thank you.'));
    const said = await acquaint(['read', yes, 'none.eml', files.path, no]);
    expect(said.code).toBe(1);
    expect(linesOf(said.out).map(({ file, kind }) => [file, kind])).toEqual([
      [yes, 'accept'],
      [no, 'decline'],
    ]);
    expect(said.err.trimEnd().split('\n')).toEqual([
      'There is no file none.eml; check its name and the folder you are in.',
      `${files.path} is a folder; name the mails in it, such as ${files.path}/*.eml.`,
      '2 files were left out of 4; mend what is said above, and run it again.',
    ]);
  });

  it('is read alike with either kind of line end, and an empty file is named as such', async () => {
    const crlf = files.file('crlf.eml', answer(mail, quoted));
    const lf = files.file('lf.eml', answer(mail, quoted).replaceAll('\r\n', '\n'));
    const empty = files.file('empty.eml', '');
    const said = await acquaint(['read', crlf, lf, empty]);
    const [one, other, none] = linesOf(said.out);
    expect({ ...one, file: lf }).toEqual(other);
    expect(one.text).toBe('Gladly, but not before the 12th of March.');
    expect(none).toMatchObject({ heed: false, ignored: 'unreadable', why: 'The mail is empty.' });
    expect(said).toMatchObject({ code: 0, err: '' });
  });

  it('is understood by what it answers', async () => {
    const short = files.file('still.eml', answer(mail, 'Yes, that is right, I am back.'));
    const [asked, paused, told] = await Promise.all(
      ['ask', 'paused', 'onboarding'].map(async (context) => {
        const [line] = linesOf((await acquaint(['read', short, '--context', context])).out);
        return line.kind;
      }),
    );
    expect(paused).toBe('resume');
    expect([asked, told]).not.toContain('resume');
  });

  it('leaves out our own letter by its text and by the names in it', async () => {
    const letter =
      'Dear Ada,\n\nBen Okoro keeps bees on a roof, and would like company.\n\nWould you like to meet him?';
    const sent = files.file('letter.txt', letter);
    const file = files.file('bare.eml', answer(mail, `Sure, put us in touch.\n\n${letter}`));
    const words = ['read', file, '--sent', sent, '--names', 'Ben Okoro, Ada Lind', ...ours];
    const [line] = linesOf((await acquaint(words)).out);
    expect(line).toMatchObject({ text: 'Sure, put us in touch.', kind: 'accept' });
  });

  it('has a help that names every option', async () => {
    const said = await acquaint(['read', '--help']);
    expect(said).toMatchObject({ code: 0, err: '' });
    for (const option of ['as', 'ours', 'names', 'sent', 'context', 'zone', 'now', 'lines'])
      expect(said.out).toContain(`--${option} `);
  });

  it.each([
    ['no file', [], /^Say which mails: /],
    ['a missing file', ['none.eml'], /^There is no file none\.eml; /],
    ['a wrong context', ['x.eml', '--context', 'tea'], /^--context is one of ask, onboarding, /],
    ['a wrong zone', ['x.eml', '--zone', 'Mars'], /^There is no time zone "Mars"; /],
    ['a wrong time', ['x.eml', '--now', 'noon'], /^--now is a time such as /],
    ['a letter that is not there', ['x.eml', '--sent', 'none.txt'], /^There is no file none\.txt; /],
    [
      'no member address',
      ['x.eml', '--as', 'Ada'],
      /^--as is an address such as ada@example\.org, not "Ada"\./,
    ],
    ['no address of ours', ['x.eml', '--ours', 'us'], /^--ours is an address such as /],
    ['an unknown option', ['x.eml', '--who', 'Ada'], /^There is no option --who; /],
    ['an option without its value', ['x.eml', '--zone'], /^--zone needs a value; /],
    ['files and lines', ['x.eml', '--lines'], /^With --lines the texts come on standard input, /],
    ['lines and a member', ['--lines', '--as', 'ada@lind.example'], /^--as is for mails; with --lines /],
  ])('ends with one sentence for %s', async (_, words, sentence) => {
    const said = await acquaint(['read', ...words]);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toMatch(sentence);
  });
});

describe('lines of text', () => {
  it('are read one by one, thousands in one go', async () => {
    const texts = [
      'Yes, gladly.',
      'No, thank you.',
      'Nein danke',
      'I am out of the office until Monday and have no access to email.',
    ];
    const input = Array.from({ length: 3_000 }, (_, id) =>
      JSON.stringify({ id, text: texts[id % texts.length], context: 'ask' }),
    ).join('\n');
    const said = await acquaint(['read', '--lines', '--now', '2026-03-02T09:00:00Z'], { input });
    expect(said).toMatchObject({ code: 0, err: '' });
    const lines = linesOf(said.out);
    expect(lines).toHaveLength(3_000);
    expect(Object.keys(lines[0])).toEqual(['id', 'kind', 'until', 'notBefore', 'also', 'evidence', 'why']);
    expect(lines.slice(0, 4).map(({ kind }) => kind)).toEqual(['accept', 'decline', 'decline', 'machine']);
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 3_000 }, (_, id) => id));
  });

  it('that are not right are named, and the others read', async () => {
    const input =
      '{"id":"a","text":"Yes, gladly."}\nnonsense\n{"id":"c"}\n{"id":"d","text":"Yes","context":"tea"}\n';
    const said = await acquaint(['read', '--lines'], { input });
    expect(said.code).toBe(1);
    expect(linesOf(said.out)).toMatchObject([{ id: 'a', kind: 'accept' }]);
    expect(said.err.trimEnd().split('\n')).toEqual([
      'Line 2: it is no JSON; one object with id and text is expected.',
      'Line 3: it has no "text".',
      expect.stringMatching(/^Line 4: its context is none of ask, /),
      '3 lines were left out; mend what is said above, and run it again.',
    ]);
  });
});
