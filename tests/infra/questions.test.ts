// The questionnaire of a deployment: what it asks, what it refuses, what it does without anybody to ask.
import { describe, expect, it } from 'vitest';
import { dnsTable } from '../../infra/dns-table.ts';
import { answersTo } from '../../infra/questions.ts';

const sound = {
  stage: 'live',
  domain: 'meet.gardeners.org.uk',
  region: 'eu-west-2',
  operator: 'olga@gardeners.org.uk',
  zoneId: '',
  organiser: 'olga@gardeners.org.uk',
  community: 'gardeners',
};

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
    expect(await answersTo(sound, {}, ask)).toEqual({ answers: sound });
    expect(heard).toEqual([]);
  });

  it('asks again until an answer can be used, and takes last time’s for an empty one', async () => {
    const { domain, region, ...rest } = sound;
    const { ask, heard } = somebody('Example Garden', domain, '');
    const found = await answersTo(rest, { domain: 'meet.example.org', region: 'eu-west-1' }, ask);
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
    const found = await answersTo({ ...sound, region: 'eu-west-3' }, {}, null);
    expect(found).toEqual({
      problems: [expect.stringContaining('--region: SES does not receive mail in eu-west-3')],
    });
    const examples = await answersTo(
      {},
      { domain: 'meet.example.org', region: 'eu-west-1', operator: 'operator@example.org' },
      null,
    );
    const { problems } = examples as { problems: string[] };
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      '--stage',
      '--domain',
      '--operator',
      '--organiser',
      '--community',
    ]);
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
