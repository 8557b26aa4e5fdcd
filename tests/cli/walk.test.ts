// An organiser who knows the command line only: sets up a community, brings people, previews, opens a round, sees what came of it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inOneCell, readCsv, writeCsv } from '../../functions/cli/csv.ts';
import { foundIn } from '../../infra/founding.ts';
import { demoPeople } from '../../infra/local/demo-people.ts';
import { leaveAddresses, type Running, start } from '../../infra/local/start.ts';
import { acquaint, folderOfFiles, type Said } from './run.ts';

const files = folderOfFiles();
let service: Running;
const on = (...words: string[]): Promise<Said> => acquaint([...words, '--folder', files.path]);
const inJson = async (...words: string[]) => JSON.parse((await on(...words, '--json')).out);

beforeAll(async () => {
  service = await start({ folder: files.path, port: 0, smtpPort: 0 });
  leaveAddresses(service, files.path);
});

afterAll(async () => {
  await service?.stop();
  files.forget();
});

const header = ['name', 'email', 'seeks', 'offers', 'kinds', 'values', 'story'];
const rowOf = (person: (typeof demoPeople)[number]): string[] => [
  person.name,
  person.address,
  inOneCell(person.seeks),
  inOneCell(person.offers),
  inOneCell(person.kinds),
  inOneCell(person.values),
  person.story,
];

/** Four more, who write as spreadsheets and people do. */
const more: string[][] = [
  [
    'Ada Lind',
    'ada.lind@example.org',
    'Advice on beekeeping; "slow" walks, in company',
    'Bookkeeping',
    '',
    '',
    '',
  ],
  [
    'Ben Okoro',
    'ben.okoro@example.org',
    'Help with bookkeeping',
    '+10 years of beekeeping',
    'mentorship',
    '',
    'Two\nlines',
  ],
  ['Cleo Sand', 'cleo.sand@example.org', 'Singing in a choir', 'A warm kitchen', 'choir', '', ''],
  ['Dora Quist', 'dora.quist@example.org', '', 'Translations from Swedish', '', '', ''],
];
const badAddress = ['Egon Bad', 'egon at example', 'Chess', 'Chess', '', '', ''];
const tellsTooMuch = ['Fay Loud', 'fay@example.org', 'Chess', 'Call me: +44 20 7946 0958', '', '', ''];

const thirty = [...demoPeople.map(rowOf), ...more, badAddress, tellsTooMuch];

/** Letters to the people of the file that came since the last look. */
function lettersOf(subject: RegExp) {
  return service.aws.letters().filter((letter) => subject.test(letter.subject));
}

async function answerAll(words: string): Promise<number> {
  const { host, port } = service.aws.addresses.smtp;
  const client = createTransport({ host, port, secure: false, ignoreTLS: true });
  const asks = lettersOf(/^someone (?:you|who)/i).filter(({ sesId }) => !answered.has(sesId));
  for (const ask of asks) {
    answered.add(ask.sesId);
    await client.sendMail({
      from: ask.to[0] as string,
      to: ask.replyTo[0] as string,
      subject: `Re: ${ask.subject}`,
      text: words,
    });
  }
  client.close();
  await service.aws.settled();
  return asks.length;
}
const answered = new Set<string>();

async function pass(hours: '24' | '168'): Promise<void> {
  const origin = new URL(service.addresses.mailbox).origin;
  const passed = await fetch(`${service.addresses.mailbox}clock`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ hours }),
    redirect: 'manual',
  });
  expect(passed.status).toBe(303);
}

const scheduleOf = async (community: string): Promise<unknown> => {
  const { AWS_ENDPOINT_URL_SCHEDULER: endpoint } = service.environment;
  return (await fetch(`${endpoint}/schedules/community-${community}`)).json();
};

describe('with the command line alone an organiser', () => {
  it('sets up a community', async () => {
    const added = await on(
      ...['community', 'add', 'gardeners', '--name', 'Gardeners of Leeds', '--organiser', 'olga@example.org'],
      ...['--zone', 'Europe/London', '--every', 'month', '--weekday', 'sunday', '--hour', '10'],
    );
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toMatch(/^Community +Gardeners of Leeds \(gardeners\)\n/);
    const [, form] = /^Form +(\S+)$/m.exec(added.out) ?? [];
    expect((await fetch(form as string)).status).toBe(200);

    // With a schedule of its own, as the community that is there from the start has one.
    expect(await scheduleOf('gardeners')).toMatchObject({
      ScheduleExpression: 'cron(0 10 ? * SUN#1 *)',
      ScheduleExpressionTimezone: 'Europe/London',
    });
    expect(await scheduleOf('friends')).toMatchObject({ ScheduleExpression: 'cron(0 9 ? * TUE *)' });

    const again = await on('community', 'add', 'gardeners', '--name', 'G', '--organiser', 'olga@example.org');
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/^A community of that id is there already;.*\n$/);

    const listed = await on('community', 'list');
    expect(listed.out.split('\n').map((line) => line.split(/ +/)[0])).toEqual([
      'ID',
      'friends',
      'gardeners',
      '',
    ]);
  });

  it('finds the service by the outputs of its stack as well', async () => {
    const { environment } = service.aws;
    const outputs = Object.entries(environment).filter(([name]) => !name.startsWith('AWS_'));
    const members = outputs.map(([name, value]) => {
      const key = name.toLowerCase().replace(/(?:^|_)(.)/g, (_, first) => first.toUpperCase());
      return `<member><OutputKey>Service${key}</OutputKey><OutputValue>${value}</OutputValue></member>`;
    });
    const stack = (outputs: string) =>
      `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackId>arn:aws:cloudformation:eu-west-1:000000000000:stack/acquaint-live/1</StackId><Outputs>${outputs}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
    // Stands for CloudFormation, which a deployed service is asked by.
    let answer: [number, string] = [200, stack(members.join(''))];
    const formation = createServer((_, response) => {
      response.writeHead(answer[0], { 'content-type': 'text/xml' }).end(answer[1]);
    });
    await new Promise<void>((resolve) => formation.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(formation.address() as AddressInfo).port}`;
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
    const list = () =>
      acquaint(['community', 'list', '--stack', 'acquaint-live'], {
        environment: { ...environment, TABLE: 'another', AWS_ENDPOINT_URL_CLOUDFORMATION: address },
      });
    try {
      const listed = await list();
      expect(listed).toMatchObject({ code: 0, err: '' });
      expect(listed.out).toContain('gardeners');

      // What a deployment does when it is done.
      const deployed = (community: string) =>
        foundIn('acquaint-live', { region: 'eu-west-1', community, organiser: 'olga@example.org' }, (words) =>
          acquaint(words, { environment: { ...environment, AWS_ENDPOINT_URL_CLOUDFORMATION: address } }),
        );
      expect(await deployed('gardeners')).toBe(
        'The community gardeners is there, and every schedule is laid.',
      );
      expect(await deployed('book-club')).toMatch(
        /^The community is founded;[\s\S]*Community +Book club \(book-club\)$/m,
      );
      expect(await scheduleOf('book-club')).toMatchObject({ Name: 'community-book-club' });

      answer = [200, stack(members.slice(1).join(''))];
      expect((await list()).err).toBe(
        'The stack acquaint-live has no output for TABLE; deploy this version of it.\n',
      );
      answer = [
        400,
        '<ErrorResponse><Error><Code>ValidationError</Code><Message>Stack with id acquaint-live does not exist</Message></Error></ErrorResponse>',
      ];
      expect(await deployed('rowers')).toContain(
        'Then:  AWS_REGION=eu-west-1 npx acquaint community add rowers --name Rowers --organiser olga@example.org --stack',
      );
      expect((await list()).err).toBe(
        'AWS does not show the stack acquaint-live; check its name and region: Stack with id acquaint-live does not exist\n',
      );
    } finally {
      vi.unstubAllEnvs();
      formation.close();
    }
  });

  it('hears of times that do not fit the rhythm, and gets fitting ones where it chose none', async () => {
    const weekly = await inJson('community', 'set', 'book-club', '--every', 'week');
    expect(weekly.times).toMatchObject({ daysToAnswer: 5, remindAfterDays: 2 });
    const long = await on('community', 'set', 'book-club', '--days-to-answer', '9');
    expect(long.err).toMatch(/^A round takes 9 days and 24 hours, which is longer/);
    expect((await on('community', 'set', 'book-club', '--days-to-answer', '5')).err).toBe('');
  });

  it('changes its settings, and only those that are named', async () => {
    const before = await inJson('community', 'set', 'gardeners');
    const look = await on('community', 'set', 'gardeners', '--hours-to-look', '24');
    expect(look.out).toMatch(/^Plan +read by organisers for 24 hours$/m);
    expect((await on('community', 'set', 'gardeners', '--hours-to-look', '200')).err).toMatch(
      /^--hours-to-look is a whole number from 0 to 72/,
    );
    await on('community', 'set', 'gardeners', '--hours-to-look', '0');
    const after = await inJson('community', 'set', 'gardeners', '--days-to-answer', '5', '--cool-down', '90');
    expect(after).toEqual({
      ...before,
      times: { ...before.times, daysToAnswer: 5 },
      rules: { ...before.rules, coolDownDays: 90 },
    });
    const wrong = await on('community', 'set', 'gardeners', '--hour', '2');
    expect(wrong).toEqual({ code: 1, out: '', err: '--hour is a whole number from 4 to 23, not "2".\n' });
  });

  it('is asked which community, where there are several', async () => {
    expect(await on('members', 'list')).toEqual({
      code: 1,
      out: '',
      err: 'There are several communities; say which with --community: book-club, friends, gardeners.\n',
    });
  });

  it('checks a file, and nobody is written to', async () => {
    const file = files.file('people.csv', writeCsv([header, ...thirty]));
    const checked = await on('members', 'import', file, '--check', '--community', 'gardeners');
    expect(checked.code).toBe(1);
    await service.aws.settled();
    expect(lettersOf(/invitation to/i)).toEqual([]);
  });

  it('imports thirty people, of whom two rows are bad, and hears which and why', async () => {
    const file = files.file('people.csv', writeCsv([header, ...thirty]));
    const imported = await on('members', 'import', file, '--community', 'gardeners');
    expect(imported.code).toBe(1);
    expect(imported.err.trimEnd().split('\n')).toEqual([
      'Row 30, column email (Egon Bad): "egon at example" is no address.',
      'Row 31, column offers (Fay Loud): holds an address, a link or a telephone number.',
      '2 rows were left out; mend what is said above, and import the file again: nobody is asked twice.',
    ]);
    expect(imported.out.match(/invited$/gm)).toHaveLength(28);
    await service.aws.settled();
    const invitations = lettersOf(/invitation to/i);
    expect(invitations.map(({ to }) => to[0]).sort()).toEqual(
      [...demoPeople.map(({ address }) => address), ...more.map((row) => row[1])].sort(),
    );
  });

  it('imports the mended file, and only the two are written to', async () => {
    const before = service.aws.letters().length;
    const mended = [
      ...thirty.slice(0, -2),
      ['Egon Good', 'egon@example.org', 'Chess', 'Chess', '', '', ''],
      ['Fay Quiet', 'fay@example.org', 'Chess', 'Company', '', '', ''],
    ];
    const file = files.file('mended.csv', writeCsv([header, ...mended]));
    const results = await inJson('members', 'import', file, '--community', 'gardeners');
    expect(results).toHaveLength(30);
    expect(results.filter(({ result }: { result: string }) => result === 'asked')).toHaveLength(2);
    expect(results[0]).toEqual({
      row: 2,
      name: demoPeople[0]?.name,
      result: 'here',
      standing: 'unconfirmed',
    });
    await service.aws.settled();
    expect(
      service.aws
        .letters()
        .slice(before)
        .map(({ to }) => to[0])
        .sort(),
    ).toEqual(['egon@example.org', 'fay@example.org']);
  });

  it('finds nobody active before they confirmed, and everybody who did afterwards', async () => {
    expect(await inJson('members', 'list', '--community', 'gardeners', '--standing', 'active')).toEqual([]);
    for (const letter of lettersOf(/invitation to/i).slice(0, 28)) {
      const link = /https?:\S+\/l\/[a-z0-9-]+/.exec(letter.text)?.[0] as string;
      const confirmed = await fetch(link, { method: 'POST', headers: { origin: new URL(link).origin } });
      expect(confirmed.status).toBe(200);
    }
    await service.aws.settled();
    const active = await on('members', 'list', '--community', 'gardeners', '--standing', 'active');
    expect(active.out.trimEnd().split('\n')).toHaveLength(29);
    expect(active.out).not.toContain('@');
  });

  it('notes who wants more, and who must not meet', async () => {
    const set = (...words: string[]) => inJson('members', 'set', ...words, '--community', 'gardeners');
    const [egon, cleo] = ['egon@example.org', 'Cleo Sand'];
    expect(await set(egon, '--capacity', '2', '--tags', 'Household: 7, early-bird')).toMatchObject({
      name: 'Egon Good',
      capacity: 2,
      company: '',
      tags: ['household:7', 'early-bird'],
    });
    expect(await set(egon, '--company', 'Acme')).toMatchObject({
      capacity: 2,
      tags: ['household:7', 'early-bird'],
    });
    expect(await set(cleo)).toMatchObject({ name: 'Cleo Sand', capacity: 1, tags: [] });
    for (const [words, complaint] of [
      [[egon, '--capacity', '4'], /^--capacity is 1, 2 or 3/],
      [[egon, '--tags', 'a:b:c'], /^--tags takes tags such as/],
      [['nobody@example.org'], /^There is no member "nobody@example.org"/],
    ] as const)
      expect((await on('members', 'set', ...words, '--community', 'gardeners')).err).toMatch(complaint);
    const { rules } = await inJson(
      'community',
      'set',
      'gardeners',
      '--must-match',
      'city',
      '--must-not-match',
      'none',
    );
    expect(rules).toMatchObject({ must: ['city'], mustNot: [] });
    await inJson('community', 'set', 'gardeners', '--must-match', 'none', '--must-not-match', 'household');
  });

  it('previews the round, and nothing happens', async () => {
    const letters = service.aws.letters().length;
    const previewed = await inJson('preview', '--community', 'gardeners');
    expect(previewed.people).toBe(28);
    expect(previewed.pairs.length).toBeGreaterThanOrEqual(10);
    const pair = previewed.pairs.find(({ a, b }: { a: string; b: string }) =>
      `${a} ${b}`.includes('Ines Carvalho'),
    );
    expect([pair.a, pair.b].sort()).toEqual(['Ines Carvalho', 'Walter Brandt']);
    expect(`${pair.why.a} ${pair.why.b}`).toMatch(
      /Ines Carvalho seeks “Someone who has run a small bakery[^”]*”; Walter Brandt gives “Thirty years/,
    );
    await service.aws.settled();
    expect(service.aws.letters()).toHaveLength(letters);
    expect((await on('round', 'show', '--community', 'gardeners')).err).toBe(
      'There has been no round yet; acquaint round open opens one.\n',
    );
  });

  const neverWith = (who: string, ...whom: string[]) =>
    on(
      ...['members', 'set', who, ...whom.flatMap((one) => ['--never-with', one])],
      ...['--community', 'gardeners', '--json'],
    );
  const isOf = (people: readonly string[], { a, b }: { a: string; b: string }) =>
    people.includes(a) && people.includes(b);

  it('keeps two apart, whom no preview proposes any more', async () => {
    const before = await inJson('preview', '--community', 'gardeners');
    const [ines, walter] = ['Ines Carvalho', 'Walter Brandt'];
    const { a, b } = before.pairs.find((pair: { a: string; b: string }) => !isOf([ines, walter], pair));
    const kept = await neverWith(a, b, ines);
    expect(kept.err).toBe('');
    expect(JSON.parse(kept.out)).toMatchObject({ name: a, neverWith: 2 });
    expect(JSON.parse((await neverWith(b)).out)).toMatchObject({ name: b, neverWith: 1 });
    const { pairs } = await inJson('preview', '--community', 'gardeners');
    expect(pairs.filter((pair: { a: string; b: string }) => isOf([a, b], pair))).toEqual([]);
    expect(pairs.length).toBeGreaterThanOrEqual(before.pairs.length - 1);
    expect(JSON.parse((await neverWith(a, b)).out)).toMatchObject({ neverWith: 2 });
    for (const [whom, complaint] of [
      [a, /is the same member; say with whom/],
      ['nobody@example.org', /^There is no member "nobody@example.org"/],
    ] as const)
      expect(await neverWith(a, whom)).toMatchObject({ code: 1, err: expect.stringMatching(complaint) });
  });

  it('opens the round that was previewed', async () => {
    const previewed = await inJson('preview', '--community', 'gardeners');
    const opened = await on('round', 'open', '--community', 'gardeners');
    expect(opened).toMatchObject({ code: 0, err: '' });
    await service.aws.settled();
    const shown = await inJson('round', 'show', '--community', 'gardeners');
    expect(shown).toMatchObject({
      stage: 'asking',
      members: 28,
      pairs: previewed.pairs.length,
      introduced: 0,
      notThisTime: null,
      unanswered: null,
      withoutPair: previewed.unmatched.length,
    });
    expect(shown.asked).toBeGreaterThan(0);
    const twice = await on('round', 'open', '--community', 'gardeners');
    expect(twice).toMatchObject({ code: 1, out: '' });
    expect(twice.err).toMatch(/^A round is still asking;/);
  });

  it('holds an open introduction of two, and neither is written a word of it', async () => {
    const letters = service.aws.letters().length;
    const kept = await neverWith('Ines Carvalho', 'Walter Brandt');
    expect(kept).toMatchObject({
      code: 0,
      err: 'An open introduction of Ines Carvalho and Walter Brandt is held.\n',
    });
    await service.aws.settled();
    expect(service.aws.letters()).toHaveLength(letters);
  });

  it('sees what came of it, in numbers alone', async () => {
    const first = await answerAll('Yes, gladly.');
    expect(first).toBeGreaterThan(10);
    // Whoever gives is asked once the seeker has said yes.
    await answerAll('No, thank you.');
    const { round: id } = await inJson('round', 'show', '--community', 'gardeners');
    await pass('168');
    await pass('24');
    await pass('24');
    // By its day: in some weeks of the year the next round has begun meanwhile.
    const shown = await on('round', 'show', id, '--community', 'gardeners');
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toMatch(/^Stage +closed$/m);
    const numbers = await inJson('round', 'show', id, '--community', 'gardeners');
    expect(numbers.introduced).toBeGreaterThan(0);
    expect(numbers.introduced + numbers.agreed + numbers.notThisTime).toBe(numbers.pairs);
    expect(numbers.unanswered).toBe(0);
    const met = service.aws.letters().filter(({ subject }) => /introduction/i.test(subject));
    expect(met.filter(({ text }) => text.includes('Ines') && text.includes('Walter'))).toEqual([]);
    for (const { name } of demoPeople) expect(shown.out).not.toContain(name);
  });

  it('takes the list home, safe to open in a spreadsheet and good for a preview', async () => {
    const exported = await on('members', 'export', '--community', 'gardeners');
    expect(exported).toMatchObject({ code: 0, err: '' });
    const rows = readCsv(exported.out);
    if ('problem' in rows) throw new Error(rows.problem);
    const ben = rows.find(({ cells }) => cells[0] === 'Ben Okoro');
    expect(ben?.cells[1]).toBe('ben.okoro@example.org');
    expect(ben?.cells[3]).toBe("'+10 years of beekeeping");
    expect(rows.find(({ cells }) => cells[0] === 'Egon Good')?.cells.slice(8, 11)).toEqual([
      'Acme',
      'household:7; early-bird',
      '2',
    ]);
    const formulas = rows.flatMap(({ cells }) => cells).filter((cell) => /^[=+\-@\t]/.test(cell));
    expect(formulas).toEqual([]);
    const again = await acquaint(['preview', files.file('exported.csv', exported.out), '--json']);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out).people).toBe(28);
  });
});
