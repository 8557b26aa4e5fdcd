// Mail to abuse@ and postmaster@: a person gets it as a letter, nobody gets an answer, machines get nothing at all.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MailRecord } from '../../functions/flows/receive-record.ts';
import { mailKey } from '../../functions/store/shape.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

const operator = 'operator@example.org';
const { mailDomain, replyDomain } = { mailDomain: 'acquaint.test', replyDomain: 'reply.acquaint.test' };

interface Mail {
  readonly to?: string;
  readonly from?: string;
  readonly headers?: readonly string[];
  readonly verdicts?: object;
  readonly envelopeFrom?: string;
}

async function write(
  words: string,
  { to = `abuse@${mailDomain}`, from = 'zora@elsewhere.example', headers = [], ...more }: Mail = {},
): Promise<MailRecord> {
  const raw = [
    `From: ${from}`,
    `To: ${to}`,
    'Subject: A complaint',
    `Message-ID: <${Math.random()}@elsewhere.example>`,
    'Date: Mon, 02 Mar 2026 09:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    words,
    '',
  ].join('\r\n');
  const { envelopeFrom = from, verdicts } = more;
  const id = world.aws.deliver({ raw, from: envelopeFrom, to: [to], ...(verdicts && { verdicts }) });
  await world.settle();
  const found = await world.services.store.get<MailRecord>(mailKey(id));
  if (!found) throw new Error('the mail was not recorded');
  expect(found.expires).toBe(world.now() + 30 * 86_400_000);
  return found.body;
}

it.each([
  `abuse@${mailDomain}`,
  `Postmaster@${mailDomain}`,
  `postmaster@${replyDomain}`,
  `abuse+fbl@${replyDomain}`,
])('to %s goes to the operator, and nothing of it stays in the table', async (to) => {
  const record = await write('Your letters come to an address that I never gave you.', { to });
  expect(record).toMatchObject({ status: 'applied', reason: 'passed on', text: null });
  expect(record.outbox?.letters).toEqual([]);
  expect(JSON.stringify(record)).not.toContain('elsewhere.example');
  const letters = world.aws.letters();
  expect(letters.map((letter) => letter.to)).toEqual([[operator]]);
  const [letter] = letters;
  expect(letter?.text).toContain('an address that I never gave you');
  expect(letter?.text).toContain('zora@elsewhere.example');
  expect(letter?.text).toMatch(/inbound\/\w+/);
  // An answer in haste goes to the operator's own address, not to a stranger.
  expect(letter?.replyTo).toEqual([operator]);
  expect(letter?.headers['auto-submitted']).toBe('auto-generated');
  expect(JSON.stringify(letter?.tags)).not.toContain('@');
});

it.each([
  ['an automatic answer', { headers: ['Auto-Submitted: auto-replied'] }, 'automatic-answer'],
  ['a delivery report', { from: 'MAILER-DAEMON@elsewhere.example', envelopeFrom: '' }, null],
  ['a virus', { verdicts: { virus: 'FAIL' } }, 'virus'],
  ['spam', { verdicts: { spam: 'FAIL' } }, 'spam'],
  ['our own letter come back', { from: `postmaster@${mailDomain}` }, 'loop'],
] as const)('that is %s ends there', async (_, mail, reason) => {
  const record = await write('Out of the office until Monday.', mail);
  expect(record.status).toBe('ignored');
  if (reason) expect(record.reason).toBe(reason);
  expect(world.aws.letters()).toEqual([]);
});

it('in a flood comes twenty a day', async () => {
  for (let mail = 0; mail < 23; mail++) await write(`Complaint number ${mail}`);
  expect(world.aws.letters()).toHaveLength(20);
  await world.pass({ days: 1 });
  expect(world.aws.letters()).toHaveLength(23);
});

it('leaves the address to no community', async () => {
  const { foundCommunity } = await import('../../functions/flows/found-community.ts');
  const founding = { name: 'Abuse', zone: 'Europe/Berlin', organisers: ['olga@example.org'] };
  for (const id of ['abuse', 'postmaster'])
    expect(await foundCommunity(world.services, { id, ...founding })).toEqual({ refused: 'bad-id' });
});
