// The mailbox page shows letters, answers them by real mail, and lets nobody else in.
import { get as request } from 'node:http';
import type { SQSEvent } from 'aws-lambda';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { afterEach, expect, test } from 'vitest';
import { type Aws, replyDomain, startAws } from '../../infra/local/aws.ts';
import { mailbox } from '../../infra/local/mailbox.ts';
import { usualAnswers } from '../../infra/local/mailbox-answers.ts';
import type { MailOutcome } from '../../infra/local/mailbox-letter.ts';
import { openSes } from '../../infra/local/ses.ts';
import { newAccount } from '../../infra/local/ses-account.ts';
import { openShelf } from '../../infra/local/shelf.ts';

const time = Date.UTC(2026, 4, 4, 9);
const open: Aws[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((aws) => aws.stop()));
});

/** A mailbox over a real mail service with one letter, and an inbound function that reads every mail as a yes. */
async function openMailbox({
  to = 'Ada <ada@example.org>',
  replyTo = `a1b2@${replyDomain}`,
  html = '<b>Hello</b>',
} = {}) {
  const aws = await startAws({ folder: null, now: () => time });
  open.push(aws);
  const outcomes = new Map<string, MailOutcome>();
  const received: string[] = [];
  const inbound = async (event: SQSEvent) => {
    for (const { body } of event.Records) {
      const { mail } = JSON.parse(JSON.parse(body).Message);
      received.push(mail.messageId);
      const reading = {
        kind: 'accept',
        until: null,
        notBefore: null,
        evidence: 'Gladly',
        why: 'It says yes.',
      };
      outcomes.set(mail.messageId, { status: 'applied', reason: '', reading });
    }
    return { batchItemFailures: [] };
  };
  const quiet = async () => ({ batchItemFailures: [] });
  const shelf = openShelf(null);
  const ses = openSes({
    shelf: openShelf(null),
    suppression: openShelf(null),
    unpublished: openShelf(null),
    now: () => time,
    domains: ['acquaint.test'],
    configurationSet: 'x',
    account: newAccount(),
    publish: () => undefined,
  });
  const asked: string[] = [];
  const app = mailbox({
    community: 'friends',
    zone: 'Europe/London',
    site: aws.addresses.site,
    smtp: aws.addresses.smtp,
    replyDomain,
    now: () => time,
    letters: ses.letters,
    people: async () => [
      { address: 'ada@example.org', name: 'Ada <i>', standing: 'active', letters: 1, newest: time },
    ],
    aboutWhom: async () => null,
    outcome: async (id) => outcomes.get(id) ?? null,
    settled: aws.settled,
    passHours: async (hours) => void asked.push(`${hours} hours`),
    openRound: async () => 'One pair.',
    setAside: () => 0,
    shelf,
  });
  aws.connect({
    http: (request) => app.fetch(request),
    inbound,
    feedback: quiet,
    relay: quiet,
    round: quiet,
    clock: async () => undefined,
  });
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    from: 'Friends <friends@acquaint.test>',
    to,
    replyTo,
    subject: 'Someone you might like to meet',
    references: `<token@${replyDomain}>`,
    text: 'Hello Ada,\n\nwould you?',
    html,
  });
  await ses.send({ Content: { Raw: { Data: (message as Buffer).toString('base64') } } });
  const [letter] = ses.letters();
  if (!letter) throw new Error('no letter was sent');
  const { site } = aws.addresses;
  const get = (path: string) => fetch(`${site}/_local${path}`);
  const post = (
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = { origin: site },
  ) =>
    fetch(`${site}/_local${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers,
      redirect: 'manual',
    });
  const rawMail = async () => {
    const { AWS_ENDPOINT_URL_S3, MAIL_BUCKET } = aws.environment;
    return simpleParser(
      await (await fetch(`${AWS_ENDPOINT_URL_S3}/${MAIL_BUCKET}/inbound/${received[0]}`)).text(),
    );
  };
  return { aws, letter, get, post, rawMail, asked };
}

test('lists people and letters, with every word escaped', async () => {
  const { get } = await openMailbox();
  const page = await (await get('/')).text();
  expect(page).toContain('Someone you might like to meet');
  expect(page).toContain('Ada &lt;i&gt;');
  expect(page).toContain('Mon, 4 May 2026 at 10:00');
  expect((await get('/people/eve%40example.org')).status).toBe(404);
});

test('shows a letter in a frame that can do nothing but open links beside it', async () => {
  const { get, letter } = await openMailbox({
    html: '<html><head></head><body><script>1</script><a href="x">y</a></body></html>',
  });
  expect(await (await get('/people/ada%40example.org')).text()).toContain(
    'sandbox="allow-popups allow-popups-to-escape-sandbox"',
  );
  const shown = await get(`/letters/${letter.sesId}`);
  expect(shown.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
  expect(await shown.text()).toContain('<head><base target="_blank">');
  expect(await (await get(`/letters/${letter.sesId}/source`)).text()).toBe(letter.raw.toString());
});

test('answers by a real mail with the letter quoted, and shows what came of it', async () => {
  const { letter, post, get, rawMail } = await openMailbox();
  const answered = await post(`/letters/${letter.sesId}/reply`, {
    as: 'ada@example.org',
    text: 'Gladly, <b>Ada</b>',
  });
  expect(answered.status).toBe(303);
  const mail = await rawMail();
  expect(mail.from?.value).toEqual([{ address: 'ada@example.org', name: 'Ada <i>' }]);
  expect(mail.to).toMatchObject({ value: [{ address: `a1b2@${replyDomain}` }] });
  expect(mail.subject).toBe('Re: Someone you might like to meet');
  expect(mail.inReplyTo).toBe(letter.headers['message-id']);
  expect(mail.references).toEqual([`<token@${replyDomain}>`, letter.headers['message-id']]);
  expect(mail.date?.getTime()).toBe(time);
  expect(mail.text?.trimEnd().split('\n')).toEqual([
    'Gladly, <b>Ada</b>',
    '',
    `On Mon, 4 May 2026, 09:00, ${letter.from} wrote:`,
    '> Hello Ada,',
    '>',
    '> would you?',
  ]);
  const page = await (await get('/people/ada%40example.org')).text();
  expect(page).toContain('Gladly, &lt;b&gt;Ada&lt;/b&gt;');
  expect(page).toContain('read as <strong>accept</strong>');
  expect(page).toContain('It says yes.');
});

test('offers no reply where answers go past the service', async () => {
  const { get, letter, post } = await openMailbox({
    to: 'ada@example.org, bob@example.org',
    replyTo: 'ada@example.org, bob@example.org',
  });
  const page = await (await get('/people/ada%40example.org')).text();
  expect(page).toContain('the service has stepped out');
  expect(page).not.toContain('<textarea');
  expect((await post(`/letters/${letter.sesId}/reply`, { as: 'ada@example.org', text: 'x' })).status).toBe(
    404,
  );
});

test('moves the time and opens a round, and comes back with a word on it', async () => {
  const { post, asked, get } = await openMailbox();
  const moved = await post('/clock', { hours: '24', back: 'ada@example.org' });
  expect(asked).toEqual(['24 hours']);
  expect(moved.headers.get('location')).toMatch(/^\/_local\/people\/ada%40example.org\?told=A\+day/);
  const opened = await post('/round', { back: '' });
  expect(opened.headers.get('location')).toBe('/_local/?told=One+pair.');
  expect(await (await get('/?told=One+pair.')).text()).toContain('One pair.');
  expect((await post('/clock', { hours: '-24', back: '' })).status).toBe(400);
});

test('does nothing for another site, for no site, or under another name', async () => {
  const { post, asked, aws } = await openMailbox();
  expect((await post('/clock', { hours: '24' }, { origin: 'http://example.org' })).status).toBe(403);
  expect((await post('/clock', { hours: '24' }, { origin: 'null' })).status).toBe(403);
  expect((await post('/clock', { hours: '24' }, {})).status).toBe(403);
  const status = await new Promise((resolve) =>
    request(`${aws.addresses.site}/_local/`, { headers: { host: 'rebound.example.org' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }),
  );
  expect(status).toBe(403);
  expect(asked).toEqual([]);
});

test('has the usual answers for members and for organisers, with days that lie ahead', () => {
  expect(usualAnswers('active', time, true).map(({ text }) => text)).toEqual([
    'Yes, gladly.',
    'No, thank you.',
    'Not now, please ask me again in August.',
    'How much time would they want to give this?',
    'Please pause until 3 June.',
    'Stop, please. I would like no more letters.',
  ]);
  expect(usualAnswers('active', time, false).map(({ label }) => label)).toEqual([
    'What do you know of me?',
    expect.stringMatching(/^Pause until/),
    'Stop',
  ]);
  expect(usualAnswers('organiser', time, true).map(({ label }) => label)).toEqual(['Yes', 'No', 'An answer']);
});
