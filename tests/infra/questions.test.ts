// The questionnaire of a deployment: what it asks, what it refuses, what it does without anybody to ask.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dnsTable } from '../../infra/dns-table.ts';
import { keepAnswers, keptAnswers, settingsFile } from '../../infra/kept-answers.ts';
import { answersTo as answersOf, questions, rareOptions } from '../../infra/questions.ts';

const sound = {
  stage: 'live',
  domain: 'meet.gardeners.org.uk',
  region: 'eu-west-2',
  operator: 'olga@gardeners.org.uk',
  zoneId: '',
  organiser: 'olga@gardeners.org.uk',
  community: 'gardeners',
};

type Heard = Parameters<typeof answersOf>;

/** The root key has been rotated once. */
const answersTo = (said: Heard[0], kept: Heard[1], ask: Heard[2]) => answersOf(said, kept, ask, ['a', 'b']);

/** Somebody who gives these answers, one after the other. */
function somebody(...answers: string[]) {
  const heard: string[] = [];
  return {
    heard,
    ask: async (question: string) => {
      heard.push(question);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`nobody knows: ${question}`);
      return answer;
    },
  };
}

describe('the questionnaire', () => {
  it('asks nothing that was said on the command line', async () => {
    const { ask, heard } = somebody();
    expect(await answersTo(sound, {}, ask)).toEqual({ answers: { ...sound, zoneName: '' } });
    expect(heard).toEqual([]);
  });

  it('asks again until an answer can be used, and takes last time’s for an empty one', async () => {
    const { domain, region, ...rest } = sound;
    const { ask, heard } = somebody('Example Garden', domain, '');
    const found = await answersTo(rest, { live: { domain: 'meet.example.org', region: 'eu-west-1' } }, ask);
    expect(found).toMatchObject({ answers: { domain, region: 'eu-west-1' } });
    expect(heard).toHaveLength(3);
    // An example is no answer of last time.
    expect(heard[0]).not.toContain('[');
    expect(heard[1]).toContain('must be a name');
    expect(heard[2]).toContain('[eu-west-1]');
  });

  it('asks for the zone’s name only where there is a zone', async () => {
    const { zoneId: _, ...rest } = sound;
    const { ask, heard } = somebody('Z0123456789', 'gardeners.org.uk');
    expect(await answersTo(rest, {}, ask)).toMatchObject({
      answers: { zoneId: 'Z0123456789', zoneName: 'gardeners.org.uk' },
    });
    expect(heard).toHaveLength(2);
  });

  it('names everything that is missing or wrong when there is nobody to ask', async () => {
    const found = await answersTo({ ...sound, region: 'eu-central-2' }, {}, null);
    expect(found).toEqual({
      problems: [expect.stringContaining('--region: SES is not known to receive mail in eu-central-2')],
    });
    const examples = await answersTo(
      { stage: 'live' },
      { live: { domain: 'meet.example.org', region: 'eu-west-1', operator: 'operator@example.org' } },
      null,
    );
    const { problems } = examples as { problems: string[] };
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      '--domain',
      '--operator',
      '--organiser',
      '--community',
    ]);
  });
});

describe('an answer that few need', () => {
  it.each([
    ['zoneId', 'mine', /begins with Z/],
    ['zoneName', 'gardeners.org.uk', /belong together/],
    ['embedder', 'words', /The embedder is/],
    ['judge', 'an oracle', /The judge is/],
    ['certificate', 'mine', /by its ARN/],
    ['rootKeys', 'a', /by generation and ARN/],
    [
      'certificate',
      'arn:aws:acm:eu-west-1:000000000000:certificate/0123',
      /is in eu-west-1, the stage in eu-west-2/,
    ],
    ['rootKeys', 'a=arn:aws:kms:eu-west-1:000000000000:key/mrk-0123', /root key a is in eu-west-1/],
    ['rootKeys', 'a=arn:aws:kms:eu-west-2:000000000000:key/0123-abcd', /are multi-Region keys/],
    [
      'rootKeys',
      'a=arn:aws:kms:eu-west-2:000000000000:key/mrk-0123,a=arn:aws:kms:eu-west-2:000000000000:key/mrk-4567',
      /named twice/,
    ],
    ['rootKeys', 'c=arn:aws:kms:eu-west-2:000000000000:key/mrk-0123', /no generation c .* has a, b/],
    ['table', 'a table', /as DynamoDB names it/],
    ['receiptRuleSet', 'the firm', /as SES names it/],
  ])('is judged before anything is kept: %s', async (name, answer, complaint) => {
    const found = await answersTo({ ...sound, [name]: answer }, {}, null);
    expect((found as { problems: string[] }).problems[0]).toMatch(complaint);
  });

  it('is judged together with the others: a zone must be the domain’s', async () => {
    const zone = { zoneId: 'Z0123', zoneName: 'elsewhere.org.uk' };
    expect(await answersTo({ ...sound, ...zone }, {}, null)).toEqual({
      problems: [expect.stringContaining('does not lie in the zone')],
    });
    const { ask, heard } = somebody('elsewhere.org.uk', 'gardeners.org.uk');
    expect(await answersTo({ ...sound, zoneId: 'Z0123' }, {}, ask)).toMatchObject({
      answers: { zoneName: 'gardeners.org.uk' },
    });
    expect(heard).toHaveLength(2);
  });

  it('is judged again when the stage moves: what was kept must be of the new region', async () => {
    const key = (region: string) => `b=arn:aws:kms:${region}:000000000000:key/mrk-0123`;
    const kept = { live: { ...sound, rootKeys: key('eu-west-2') } };
    expect(await answersTo({ stage: 'live' }, kept, null)).toEqual({ answers: { ...sound, zoneName: '' } });
    const moving = { stage: 'live', region: 'eu-west-1' };
    expect(await answersTo(moving, kept, null)).toEqual({
      problems: [
        '--rootKeys: The root key b is in eu-west-2, the stage in eu-west-1: name its replica there.',
      ],
    });
    expect(await answersTo({ ...moving, rootKeys: key('eu-west-1') }, kept, null)).toMatchObject({
      answers: { region: 'eu-west-1', rootKeys: key('eu-west-1') },
    });
  });

  it('is taken back by an empty one, and the zone’s name goes with its id', async () => {
    const kept = { live: { ...sound, zoneId: 'Z0123', zoneName: 'gardeners.org.uk', judge: 'bedrock' } };
    expect(await answersTo({ ...sound, zoneId: '', judge: '' }, kept, null)).toMatchObject({
      answers: { zoneId: '', zoneName: '', judge: '' },
    });
    const { zoneId: _, ...rest } = sound;
    const { ask } = somebody('-');
    expect(await answersTo(rest, kept, ask)).toMatchObject({ answers: { zoneId: '', zoneName: '' } });
  });
});

describe('the help of a deployment', () => {
  it('has a line for each option, asked for or rare', () => {
    const help = execFileSync('node', ['--import', 'tsx', 'infra/deploy.ts', '--help'], { encoding: 'utf8' });
    for (const { name } of [...questions, ...rareOptions])
      expect(help).toMatch(new RegExp(`^  --${name} +\\S+ \\S+ .*$`, 'm'));
  });
});

describe('the answers of the other stage', () => {
  const live = { ...sound, zoneId: 'Z0123', zoneName: 'gardeners.org.uk', receiptRuleSet: 'the-firm' };

  it('are offered where both are alike, and are nobody’s answer unless somebody says so', async () => {
    const { ask, heard } = somebody('', '', '', '', '', '');
    const found = await answersTo({ stage: 'test' }, { live }, ask);
    const { domain, region, operator, organiser, community } = sound;
    expect(found).toEqual({
      answers: { stage: 'test', domain, region, operator, zoneId: '', zoneName: '', organiser, community },
    });
    expect(heard[0]).toContain(`[${domain}]`);
    const unasked = await answersTo({ stage: 'test' }, { live }, null);
    expect((unasked as { problems: string[] }).problems).toHaveLength(5);
  });
});

describe('cdk.json', () => {
  it('keeps what was answered for one stage, and stays as the formatter would lay it out', () => {
    const folder = mkdtempSync(join(tmpdir(), 'acquaint-answers-'));
    const file = join(folder, 'cdk.json');
    copyFileSync(settingsFile, file);
    const { test } = keptAnswers(file);
    keepAnswers(file, 'live', { domain: 'meet.gardeners.org.uk', rootKeys: '' });
    expect(keptAnswers(file).live).toMatchObject({ domain: 'meet.gardeners.org.uk', judge: 'none' });
    expect(keptAnswers(file).test).toEqual(test);
    // The formatter says nothing of files outside: it is given the text.
    const formatted = execFileSync('npx', ['biome', 'format', '--stdin-file-path=cdk.json'], {
      input: readFileSync(file),
      encoding: 'utf8',
    });
    expect(readFileSync(file, 'utf8')).toBe(formatted);
    rmSync(folder, { recursive: true });
  });
});

describe('going back to an older commit as the runbook says', () => {
  it('brings back all its files, and keeps the answers of today', () => {
    const [recipe = ''] = readFileSync('infra/RUNBOOK.md', 'utf8').match(/^git .* COMMIT .*$/m) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'acquaint-back-'));
    const run = (line: string) => execFileSync('sh', ['-ec', line], { cwd: folder, encoding: 'utf8' });
    const commit =
      'git add . && git -c user.name=Olga -c user.email=olga@gardeners.org.uk commit --quiet --message state';
    run(`git init --quiet && echo old | tee code cdk.json gone && ${commit}`);
    run(`echo new | tee code cdk.json added && rm gone && ${commit}`);
    run('echo newest > cdk.json');
    run(recipe.replace('COMMIT', 'HEAD~1'));
    expect(run('ls && cat code gone cdk.json')).toBe('cdk.json\ncode\ngone\nold\nold\nnewest\n');
    run(recipe.replace('COMMIT', 'HEAD'));
    expect(run('ls && cat code cdk.json')).toBe('added\ncdk.json\ncode\nnew\nnewest\n');
    rmSync(folder, { recursive: true });
  });
});

describe('the records to add', () => {
  it('stand in columns for any provider’s form, a mail exchanger’s priority in its own', () => {
    expect(
      dnsTable([
        'reply.meet.lind.de MX 10 inbound-smtp.eu-west-1.amazonaws.com',
        'bounce.meet.lind.de TXT "v=spf1 include:amazonses.com -all"',
      ]),
    ).toBe(
      [
        'Name                 Type  Priority  Value',
        'reply.meet.lind.de   MX    10        inbound-smtp.eu-west-1.amazonaws.com',
        'bounce.meet.lind.de  TXT             "v=spf1 include:amazonses.com -all"',
      ].join('\n'),
    );
  });
});
