// Every function from the synthesized assets, in a cold process, with the template's environment and no right beyond its role's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '../../functions/core/community.ts';
import { foundCommunity } from '../../functions/flows/found-community.ts';
import type { MailRecord } from '../../functions/flows/receive-record.ts';
import { openCalendar } from '../../functions/ports/calendar.ts';
import { clientConfig, type Services, services } from '../../functions/services.ts';
import type { MemberBody, RoundBody } from '../../functions/store/aggregates.ts';
import { communityKey, mailKey, memberKey, roundKey, vaultKey } from '../../functions/store/shape.ts';
import type { SentLetter } from '../../infra/local/ses.ts';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { type Deployed, deploy } from './runtime/deployed.ts';
import {
  customResourceEvent,
  feedbackMessage,
  type HttpAnswer,
  httpEvent,
  queueEvent,
  scheduleEvent,
} from './runtime/events.ts';
import { allowedBy, listOf, rightsOf } from './runtime/policy.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

let deployed: Deployed;
let outside: Services;
let site: string;

const community = 'friends';
const nothingFailed = { batchItemFailures: [] };
const addressOf = (name: string) => `${name.toLowerCase()}@example.org`;

beforeAll(async () => {
  deployed = await deploy();
  const { aws, call } = deployed;
  site = deployed.environmentOf('Http').SITE_URL as string;
  outside = services({ ...aws.environment, SITE_URL: site });
  const queueFunction = (title: string) => (event: unknown) =>
    call(title, event) as Promise<{ batchItemFailures: { itemIdentifier: string }[] }>;
  aws.connect({
    http: () => new Response('not this way', { status: 500 }),
    inbound: queueFunction('Inbound'),
    feedback: queueFunction('Feedback'),
    relay: queueFunction('Relay'),
    round: queueFunction('Round'),
    clock: () => call('Clock', scheduleEvent),
  });
  await foundCommunity(outside, {
    id: community,
    name: 'Friends',
    zone: 'Europe/Berlin',
    organisers: ['olga@example.org'],
  });
}, 400_000);

afterAll(() => deployed?.stop());

const web = (
  method: string,
  path: string,
  form?: string,
  headers: Record<string, string> = { origin: site },
) =>
  deployed.call(
    'Http',
    httpEvent(method, path, { headers, ...(form !== undefined && { form }) }),
  ) as Promise<HttpAnswer>;

const lettersTo = (name: string) => deployed.aws.letters().filter(({ to }) => to.includes(addressOf(name)));

function letterTo(name: string, subject = /./): SentLetter {
  const found = lettersTo(name)
    .filter((letter) => subject.test(letter.subject))
    .at(-1);
  if (!found) throw new Error(`${name} got no letter like ${subject}`);
  return found;
}

async function signUp(name: string, said: { seek?: string; give?: string } = {}): Promise<HttpAnswer> {
  const form = new URLSearchParams({
    name,
    email: addressOf(name),
    seek: 'Somebody who has restored an old wooden boat by themselves',
    give: 'How to keep bees in a town, and how to bake with what they give',
    story: 'I came to this town twenty years ago and never got round to leaving.',
    wish: 'every round',
    consent: 'yes',
    kinds: 'curiosity',
    ...said,
  });
  const answer = await web('POST', `/${community}`, form.toString());
  await deployed.aws.settled();
  return answer;
}

async function join(name: string, said: object): Promise<void> {
  expect((await signUp(name, said)).statusCode).toBe(200);
  const link = /\/l\/[a-z0-9-]+/.exec(letterTo(name).text)?.[0] ?? '';
  expect((await web('POST', link)).statusCode).toBe(200);
  await deployed.aws.settled();
}

const raw = (from: string, to: string, words: string): string =>
  [
    `From: ${from}`,
    `To: ${to}`,
    'Subject: Re: your letter',
    `Message-ID: <${Math.random().toString(36).slice(2)}@example.org>`,
    'Date: Mon, 04 May 2026 09:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '',
  ].join('\r\n');

async function reply(
  name: string,
  letter: SentLetter,
  words: string,
  verdicts = {},
  from = addressOf(name),
): Promise<MailRecord> {
  const to = letter.replyTo[0] as string;
  const id = deployed.aws.deliver({ raw: raw(from, to, words), from, to: [to], verdicts });
  await deployed.aws.settled();
  const record = await outside.store.get<MailRecord>(mailKey(id));
  if (!record) throw new Error(`the mail was not recorded: ${JSON.stringify(deployed.gate.refused)}`);
  return record.body;
}

/** What a function has written for CloudWatch to count. */
const countsOf = async (title: string): Promise<readonly Record<string, unknown>[]> =>
  (await deployed.logOf(title)).flatMap((line) => {
    const at = line.indexOf('{"_aws"');
    return at < 0 ? [] : [JSON.parse(line.slice(at)) as Record<string, unknown>];
  });

async function standingOf(name: string): Promise<string> {
  const id = await outside.addresses.person(community, addressOf(name));
  return (await outside.store.get<MemberBody>(memberKey(community, id)))?.body.member.standing ?? 'nobody';
}

describe('a whole introduction', () => {
  it('goes from the form to the letter to both, through bundles and roles alone', async () => {
    await join('Ada', ada);
    await join('Ben', ben);
    await join('Cleo', { seek: 'A partner for chess by post', give: 'Nautical charts of the Baltic' });

    // The calendar has come to the round.
    const found = await outside.store.get<Community>(communityKey(community));
    if (!found) throw new Error('there is no community');
    const due = Date.now() - 1000;
    await outside.store.put({ ...found, body: { ...found.body, nextRound: due } }, { wakeAt: due });
    await deployed.aws.clock();
    await deployed.aws.settled();
    await deployed.aws.clock();
    await deployed.aws.settled();

    expect(await reply('Ada', letterTo('Ada', asked), 'Yes, gladly.')).toMatchObject({ status: 'applied' });
    // From an address that is not the member's a yes releases nothing; the page behind the link does.
    const elsewhere = await reply('Ben', letterTo('Ben', asked), 'Yes please.', {}, 'ben@private.example');
    expect(elsewhere).toMatchObject({ status: 'ignored' });
    const link = /\/l\/y[a-z0-9-]+/.exec(letterTo('Ben').text)?.[0] ?? '';
    expect((await web('GET', link)).statusCode).toBe(200);
    expect((await web('POST', link)).statusCode).toBe(200);
    await deployed.aws.settled();
    const introductions = deployed.aws.letters().filter(({ subject }) => introduction.test(subject));
    expect(introductions.map(({ to }) => to.toSorted())).toEqual([['ada@example.org', 'ben@example.org']]);
    expect(deployed.gate.refused).toEqual([]);
  });
});

describe('the schedule of a community', () => {
  it('is laid by the outputs of the stack, its role may deliver it, and what it delivers opens the round that is due', async () => {
    const id = 'rowers';
    const rowers = await foundCommunity(outside, {
      ...{ id, name: 'Rowers', zone: 'Europe/Berlin', organisers: ['olga@example.org'] },
    });
    if ('refused' in rowers) throw new Error(rowers.refused);
    const { AWS_ENDPOINT_URL_SCHEDULER: endpoint = '' } = deployed.aws.environment;
    const said = {
      SCHEDULE_GROUP: deployed.output('ServiceScheduleGroup'),
      SCHEDULE_ROLE: deployed.output('ServiceScheduleRole'),
      ROUND_QUEUE_ARN: deployed.output('ServiceRoundQueueArn'),
      UNDELIVERED_ARN: deployed.output('ServiceUndeliveredArn'),
    };
    const calendar = openCalendar(clientConfig(deployed.aws.environment, 'SCHEDULER'), said);
    expect(await calendar.keep(rowers)).toBeNull();
    const kept = await fetch(`${endpoint}/schedules/community-${id}?groupName=${said.SCHEDULE_GROUP}`);
    const { Target } = (await kept.json()) as { Target: Record<'Arn' | 'RoleArn' | 'Input', string> };
    for (const resource of [Target.Arn, said.UNDELIVERED_ARN])
      expect(
        allowedBy(deployed.inlinePolicyOf('RoundScheduleRole'), {
          action: 'sqs:SendMessage',
          resource,
          context: {},
        }),
      ).not.toBeNull();

    const queue = deployed.aws.queues.get(Target.Arn.split(':').at(-1) ?? '');
    const opened = async () => (await outside.store.get<Community>(communityKey(id)))?.body.asking ?? null;
    queue?.send(Target.Input);
    await deployed.aws.settled();
    // Not its week yet.
    expect(await opened()).toBeNull();
    const found = await outside.store.get<Community>(communityKey(id));
    if (!found) throw new Error('there is no community');
    await outside.store.put({ ...found, body: { ...rowers, nextRound: Date.now() - 1000 } });
    // Twice, as the scheduler may.
    queue?.send(Target.Input);
    queue?.send(Target.Input);
    await deployed.aws.settled();
    const round = await opened();
    expect(round).not.toBeNull();
    expect(await outside.store.list(roundKey(id, '').pk, roundKey(id, '').sk)).toHaveLength(1);
    expect(deployed.gate.refused).toEqual([]);
  });
});

describe('the web door', () => {
  it('shows the form, and takes it with a body in base 64', async () => {
    expect(await web('GET', `/${community}`)).toMatchObject({ statusCode: 200 });
    const answer = await signUp('Finn');
    expect(answer).toMatchObject({ statusCode: 200 });
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
    expect(letterTo('Finn').text).toContain('/l/');
  });

  it('takes a one-click unsubscribe without a page of ours', async () => {
    await join('Dora', {});
    const link =
      /<https:\/\/[^/>]+(\/l\/[^>]+)>/.exec(letterTo('Dora').headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    const answer = await web('POST', link, 'List-Unsubscribe=One-Click', {});
    expect(answer.statusCode).toBe(200);
    await deployed.aws.settled();
    expect(await standingOf('Dora')).toBe('left');
  });

  it('refuses what comes from another site', async () => {
    const answer = await web('POST', `/${community}`, 'name=Eve', { origin: 'https://elsewhere.example' });
    expect(answer.statusCode).toBe(403);
  });
});

/** Everything that SES may say of a check; the last where it was not made. */
const statuses = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED'] as const;

describe('mail that comes in', () => {
  it.each(['spam', 'virus', 'spf', 'dkim', 'dmarc'])(
    'is recorded whatever SES says of %s, and let go where that says that it must be',
    async (check) => {
      const fatal = ['spam', 'virus', 'dmarc'].includes(check) ? ['FAIL'] : [];
      for (const status of statuses) {
        const { status: end, text } = await reply('Cleo', letterTo('Cleo'), 'Thank you.', {
          [check]: status,
        });
        expect([status, end === 'ignored' && text === null]).toEqual([status, fatal.includes(status)]);
      }
      expect(deployed.gate.refused).toEqual([]);
      expect(deployed.aws.queues.get('inbound-dead')?.messages()).toEqual([]);
    },
  );

  it('is read once, however often it is told of', async () => {
    const { aws } = deployed;
    const before = lettersTo('Cleo').length;
    const to = letterTo('Cleo').replyTo[0] as string;
    const from = addressOf('Cleo');
    aws.deliver({ raw: raw(from, to, 'What is the state of things?'), from, to: [to], times: 3 });
    await aws.settled();
    expect(lettersTo('Cleo').length - before).toBeLessThanOrEqual(1);
    expect(aws.queues.get('inbound-dead')?.messages()).toEqual([]);
  });

  it('that is not there comes again, and the rest of its batch does not', async () => {
    const gone = JSON.stringify({
      mail: { messageId: 'gone', source: 'x@example.org' },
      receipt: {
        timestamp: '2026-05-04T09:00:00Z',
        recipients: [],
        action: { bucketName: deployed.aws.environment.MAIL_BUCKET, objectKey: 'inbound/gone' },
      },
    });
    const setUp = JSON.stringify({ Type: 'Notification', Message: 'Successfully validated SNS topic' });
    const answer = await deployed.call('Inbound', queueEvent('inbound', [setUp, gone]));
    expect(answer).toEqual({
      batchItemFailures: [{ itemIdentifier: '00000000-0000-4000-8000-000000000001' }],
    });
    // Lambda sees no error in that: the alarm listens to our own count.
    expect((await countsOf('Inbound')).at(-1)).toMatchObject({ MessagesFailed: 1 });
  });
});

describe('mail to the operator', () => {
  it('is passed on by bundles and roles alone', async () => {
    const [to, from] = [`abuse@${deployed.aws.environment.MAIL_DOMAIN}`, 'zora@elsewhere.example'];
    deployed.aws.deliver({ raw: raw(from, to, 'Please stop writing to me.'), from, to: [to] });
    await deployed.aws.settled();
    const operator = deployed.environmentOf('Relay').OPERATOR as string;
    expect(deployed.aws.letters().at(-1)?.to).toEqual([operator]);
    expect(deployed.gate.refused).toEqual([]);
  });
});

describe('what functions count', () => {
  it('is written as one line a batch for CloudWatch, with names and numbers only', async () => {
    await signUp('Hugo');
    const lines = await countsOf('Relay');
    const sent = lines.find((line) => 'LettersSent' in line);
    expect(sent).toMatchObject({ service: 'acquaint', LettersSent: expect.any(Number) });
    expect(sent?._aws).toMatchObject({
      CloudWatchMetrics: [{ Namespace: 'acquaint-live', Dimensions: [['service']] }],
    });
    expect(JSON.stringify(lines)).not.toContain('@');
  });
});

describe('the sending account', () => {
  it('that is paused keeps the letter waiting, and the clock notes since when', async () => {
    deployed.aws.account.sendingEnabled = false;
    // The functions ask the account every few minutes; cold ones ask at once.
    await deployed.restart('Relay');
    await deployed.restart('Clock');
    const sent = deployed.aws.letters().length;
    await signUp('Iris');
    await deployed.aws.clock();
    await deployed.aws.settled();
    expect(deployed.aws.letters().length).toBe(sent);
    expect((await outside.holds.read()).at(-1)).toMatchObject({ to: null, why: 'paused' });
    deployed.aws.account.sendingEnabled = true;
    await deployed.restart('Relay');
    await deployed.restart('Clock');
    await deployed.aws.clock();
    await deployed.aws.settled();
    expect(letterTo('Iris').text).toContain('/l/');
    expect(deployed.gate.refused).toEqual([]);
  });
});

describe('somebody who asks to be forgotten', () => {
  it('goes with everything that is theirs, and so does a mail that comes later', async () => {
    const letter = letterTo('Ben', asked);
    const id = await outside.addresses.person(community, addressOf('Ben'));
    await reply('Ben', letter, 'Please forget me.');
    await reply('Ben', letterTo('Ben', /forget you/i), 'Yes.');
    for (let minute = 0; minute < 5 && (await standingOf('Ben')) !== 'nobody'; minute++) {
      await deployed.aws.clock();
      await deployed.aws.settled();
    }
    expect(await standingOf('Ben')).toBe('nobody');
    expect(await outside.store.get(vaultKey(community, id))).toBeNull();
    expect((await reply('Ben', letter, 'Is it done?')).text).toBeNull();
    expect(deployed.gate.refused).toEqual([]);
  });
});

describe('what the mail service tells', () => {
  const feedback = (...bodies: string[]) => deployed.call('Feedback', queueEvent('feedback', bodies));

  it('of every kind, twice and in any order, is heard', async () => {
    const letter = letterTo('Ada');
    const events = [
      feedbackMessage('Delivery', letter, { delivery: { recipients: letter.to } }),
      feedbackMessage('Send', letter, { send: {} }),
      feedbackMessage('DeliveryDelay', letter, { deliveryDelay: { delayType: 'MailboxFull' } }),
      feedbackMessage('Reject', letter, { reject: { reason: 'Bad content' } }),
      feedbackMessage('Rendering Failure', letter, { failure: { errorMessage: 'none' } }),
      feedbackMessage('Bounce', letter, {
        bounce: { bounceType: 'Transient', bouncedRecipients: [{ emailAddress: addressOf('Ada') }] },
      }),
    ];
    expect(await feedback(...events, ...events.toReversed())).toEqual(nothingFailed);
    expect(await standingOf('Ada')).toBe('active');
  });

  it('of a hard bounce or a complaint ends all mail to that person, and to no other', async () => {
    const letter = letterTo('Cleo');
    const lost = feedbackMessage('Bounce', letter, {
      bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: addressOf('Cleo') }] },
    });
    expect(await feedback(lost, lost)).toEqual(nothingFailed);
    await deployed.aws.settled();
    expect(await standingOf('Cleo')).toBe('unreachable');

    const complained = feedbackMessage('Complaint', letterTo('Ada'), {
      complaint: { complainedRecipients: [{ emailAddress: addressOf('Ada') }] },
    });
    // Again, and behind it what came before: neither takes it back.
    const delivered = feedbackMessage('Delivery', letterTo('Ada'), {
      delivery: { recipients: letterTo('Ada').to },
    });
    expect(await feedback(complained, complained, delivered)).toEqual(nothingFailed);
    expect(await standingOf('Ada')).toBe('unreachable');
    expect(await standingOf('Dora')).toBe('left');
  });

  it('of a letter that is not ours is let go', async () => {
    const strange = feedbackMessage('Send', { sesId: 'x', to: [], tags: {} });
    expect(await feedback(strange, '{}', 'no JSON at all')).toEqual(nothingFailed);
  });
});

describe('a round', () => {
  it('closes, and the organiser hears of it', async () => {
    const { body } = (await outside.store.get<Community>(communityKey(community))) ?? {};
    const found = await outside.store.get<RoundBody>(roundKey(community, body?.asking ?? ''));
    if (!found) throw new Error('no round is asking');
    // Its close has come.
    const closes = Date.now() - 1000;
    const round = { ...found.body.round, times: { ...found.body.round.times, closes }, lookAt: closes };
    await outside.store.put({ ...found, body: { ...found.body, round } }, { wakeAt: round.lookAt });
    await deployed.aws.clock();
    await deployed.aws.settled();
    expect(letterTo('Olga', /round/i).text).toMatch(/Introductions made: 1/);
    expect(deployed.gate.refused).toEqual([]);
  });
});

describe('a plan that organisers read first', () => {
  it('loses the pair that they hold, by bundles and roles alone', async () => {
    await join('Jan', ada);
    await join('Kim', ben);
    const found = await outside.store.get<Community>(communityKey(community));
    if (!found) throw new Error('there is no community');
    const due = Date.now() - 1000;
    const times = { ...found.body.times, hoursToLook: 24 };
    await outside.store.put({ ...found, body: { ...found.body, times, nextRound: due } }, { wakeAt: due });
    await deployed.aws.clock();
    await deployed.aws.settled();
    const plan = letterTo('Olga', /^The plan of/);
    expect(await reply('Olga', plan, 'not Jan and Kim')).toMatchObject({ status: 'applied', text: null });
    expect(letterTo('Olga').subject).toBe('Held, before anybody was asked');
    expect(deployed.gate.refused).toEqual([]);
  });
});

describe('a sign-up that nobody confirms', () => {
  it('vanishes with its address', async () => {
    await signUp('Emil');
    const id = await outside.addresses.person(community, addressOf('Emil'));
    const found = await outside.store.get<MemberBody>(memberKey(community, id));
    if (!found) throw new Error('the sign-up was not stored');
    const member = { ...found.body.member, signedUpAt: Date.now() - 4 * 24 * 3_600_000 };
    await outside.store.put({ ...found, body: { ...found.body, member } }, { wakeAt: Date.now() - 1000 });
    await deployed.aws.clock();
    await deployed.aws.settled();
    expect(await standingOf('Emil')).toBe('nobody');
    expect(await outside.store.get(vaultKey(community, id))).toBeNull();
  });
});

describe('the receipt rule set', () => {
  const ours = { RuleSet: 'acquaint-live', Owner: 'service' };
  const ask = async (
    ...[request, wish, old]: ['Create' | 'Update' | 'Delete', Record<string, string>, object?]
  ) => {
    const url = `${deployed.gate.address}/cloudformation`;
    await deployed.call('ActivateRules', customResourceEvent(request, url, wish, old as never));
    return deployed.gate.answers.at(-1);
  };

  it('becomes the active one where none was, and rests when it goes', async () => {
    deployed.gate.activeRuleSet = null;
    expect(await ask('Create', ours)).toMatchObject({
      Status: 'SUCCESS',
      LogicalResourceId: 'ActiveRuleSet',
    });
    expect(deployed.gate.activeRuleSet).toBe('acquaint-live');
    expect(await ask('Create', ours)).toMatchObject({ Status: 'SUCCESS' });
    expect(await ask('Update', { ...ours, RuleSet: 'renamed' }, ours)).toMatchObject({ Status: 'SUCCESS' });
    expect(deployed.gate.activeRuleSet).toBe('renamed');
    expect(await ask('Delete', { ...ours, RuleSet: 'renamed' })).toMatchObject({ Status: 'SUCCESS' });
    expect(deployed.gate.activeRuleSet).toBeNull();
  });

  it('never takes the place of somebody else’s', async () => {
    deployed.gate.activeRuleSet = 'the-firm';
    const answer = await ask('Create', ours);
    expect(answer).toMatchObject({ Status: 'FAILED' });
    expect(String(answer?.Reason)).toContain('--receiptRuleSet the-firm');
    expect(await ask('Delete', ours)).toMatchObject({ Status: 'SUCCESS' });
    expect(deployed.gate.activeRuleSet).toBe('the-firm');
  });

  it('of the account is joined only while it is active', async () => {
    deployed.gate.activeRuleSet = 'the-firm';
    expect(await ask('Create', { RuleSet: 'the-firm', Owner: 'account' })).toMatchObject({
      Status: 'SUCCESS',
    });
    expect(await ask('Create', { RuleSet: 'other', Owner: 'account' })).toMatchObject({ Status: 'FAILED' });
    expect(await ask('Delete', { RuleSet: 'the-firm', Owner: 'account' })).toMatchObject({
      Status: 'SUCCESS',
    });
    expect(deployed.gate.activeRuleSet).toBe('the-firm');
  });
});

describe('a right that is missing', () => {
  const without = (title: string, action: string) =>
    deployed.policyOf(title).filter(({ Action }) => !listOf(Action).includes(action));

  const failures = (answer: unknown) => (answer as { batchItemFailures: object[] }).batchItemFailures.length;
  const batch = (title: string, body: string) =>
    deployed.call(title, queueEvent(title.toLowerCase(), [body])).then(failures);
  const unread = JSON.stringify({
    mail: { messageId: 'unread', source: 'x@example.org' },
    receipt: {
      timestamp: '2026-05-04T09:00:00Z',
      recipients: [],
      action: { bucketName: 'any', objectKey: 'inbound/unread' },
    },
  });
  const afresh = (title: string) => deployed.restart(title);

  it.each<[string, string, () => Promise<unknown>, unknown]>([
    ['Http', 'dynamodb:GetItem', async () => (await web('GET', `/${community}`)).statusCode, 500],
    ['Inbound', 'dynamodb:GetItem', () => batch('Inbound', unread), 1],
    [
      'Feedback',
      'dynamodb:GetItem',
      () => batch('Feedback', feedbackMessage('Delivery', letterTo('Ada'), { delivery: {} })),
      1,
    ],
    ['Relay', 'dynamodb:GetItem', () => batch('Relay', JSON.stringify(communityKey(community))), 1],
    ['Round', 'dynamodb:GetItem', () => batch('Round', JSON.stringify(communityKey(community))), 1],
    ['Clock', 'dynamodb:Query', () => deployed.call('Clock', scheduleEvent).catch(() => 'failed'), 'failed'],
    [
      'Clock',
      'ssm:GetParametersByPath',
      () => afresh('Clock').then(() => deployed.call('Clock', scheduleEvent).catch(() => 'failed')),
      'failed',
    ],
    [
      'ActivateRules',
      'ses:DescribeActiveReceiptRuleSet',
      async () => {
        const url = `${deployed.gate.address}/cloudformation`;
        const wish = { RuleSet: 'acquaint-live', Owner: 'service' };
        await deployed.call('ActivateRules', customResourceEvent('Create', url, wish));
        return deployed.gate.answers.at(-1)?.Status;
      },
      'FAILED',
    ],
  ])('of %s to %s is refused', async (title, action, call, failed) => {
    const before = deployed.gate.refused.length;
    expect(await deployed.withPolicy(title, without(title, action), call)).toEqual(failed);
    expect(deployed.gate.refused.slice(before)).toContainEqual(
      expect.objectContaining({ caller: title, action }),
    );
  });

  it('is shown for every function there is', () => {
    const shown = new Set(deployed.gate.refused.map(({ caller }) => caller));
    const all = deployed.template.ofType('AWS::Lambda::Function').map(({ id }) => id.slice(0, -8));
    expect(all.filter((title) => !shown.has(title))).toEqual([]);
  });

  it('to send keeps the letter waiting', async () => {
    const sent = deployed.aws.letters().length;
    await deployed.withPolicy('Relay', without('Relay', 'ses:SendEmail'), () => signUp('Gus'));
    expect(deployed.gate.refused.at(-1)).toMatchObject({ caller: 'Relay', action: 'ses:SendEmail' });
    expect(deployed.aws.letters().length).toBe(sent);
  });

  it('to a row of another kind is refused: the web door never reads an address', async () => {
    const ask = {
      action: 'dynamodb:GetItem',
      resource: `arn:aws:dynamodb:eu-west-1:000000000000:table/${deployed.aws.environment.TABLE}`,
    };
    const may = (title: string, key: string) =>
      allowedBy(deployed.policyOf(title), { ...ask, context: { 'dynamodb:LeadingKeys': [key] } }) !== null;
    expect(may('Http', 'M#friends#a')).toBe(true);
    expect(may('Http', 'V#friends')).toBe(false);
    expect(may('Relay', 'V#friends')).toBe(true);
    expect(allowedBy(deployed.policyOf('Relay'), { ...ask, context: {} })).toBeNull();
  });
});

describe('a role', () => {
  /** What Lambda itself does in the role's name, which no call of a function shows. */
  const lambdas = [
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'xray:PutTraceSegments',
    'xray:PutTelemetryRecords',
    'sqs:ReceiveMessage',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
  ];
  const titles = ['Http', 'Inbound', 'Feedback', 'Relay', 'Round', 'Clock', 'ActivateRules'];

  /** Needed only where a Send event comes before the relay has settled the letter: a race that no test can order. */
  const whenAnswersAreLost: Record<string, readonly string[]> = {
    Feedback: ['dynamodb:PutItem C#', 'dynamodb:PutItem X#'],
  };

  it.each(titles)('of %s allows nothing that the sentences above did not need', (title) => {
    const own = deployed
      .policyOf(title)
      .filter(({ Resource }) => !listOf(Resource).every((one) => one.endsWith(':undelivered')));
    const given = rightsOf(own).filter((right) => !lambdas.includes(right));
    const used = [...(deployed.gate.used.get(title) ?? []), ...(whenAnswersAreLost[title] ?? [])];
    expect(given.length).toBeGreaterThan(0);
    expect([...new Set(given)].filter((right) => !used.includes(right))).toEqual([]);
  });
});
