// Real mail clients answer through the SMTP door, and do the same as the mailbox's reply box.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedback } from '../../functions/feedback.ts';
import { foundCommunity } from '../../functions/flows/found-community.ts';
import { inbound } from '../../functions/inbound.ts';
import { relay } from '../../functions/relay.ts';
import { round } from '../../functions/round.ts';
import { type Services, services } from '../../functions/services.ts';
import { mailKey } from '../../functions/store/shape.ts';
import { type Aws, startAws } from '../../infra/local/aws.ts';
import { addDemo } from '../../infra/local/demo.ts';
import type { MailOutcome } from '../../infra/local/mailbox-letter.ts';
import { sendReply } from '../../infra/local/mailbox-reply.ts';
import type { SentLetter } from '../../infra/local/ses.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';

const now = Date.parse('2026-03-02T08:00:00Z');
const home = mkdtempSync(join(tmpdir(), 'acquaint-'));
let aws: Aws;
let built: Services;
let asks: SentLetter[];

beforeAll(async () => {
  aws = await startAws({ folder: null, seed: 'clients', now: () => now });
  built = services(aws.environment, () => now);
  aws.connect({
    http: () => new Response(null, { status: 404 }),
    inbound: inbound(built),
    feedback: feedback(built),
    relay: relay(built),
    round: round(built),
    clock: async () => undefined,
  });
  const organisers = ['organiser@example.org'];
  await foundCommunity(built, { id: 'friends', name: 'Friends', zone: 'Europe/London', organisers });
  await addDemo(built, 'friends');
  await aws.settled();
  asks = aws.letters().filter(({ subject }) => /^Someone/.test(subject));
});

afterAll(async () => {
  await aws.stop();
  rmSync(home, { recursive: true });
});

const has = (tool: string): boolean => spawnSync('which', [tool]).status === 0;

/** Runs a client; the server lives in this process, so that nothing may block it. */
function run(command: string, words: readonly string[], input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const client = spawn(command, words, { env: { ...process.env, HOME: home, MAILRC: '/dev/null' } });
    let said = '';
    for (const stream of [client.stdout, client.stderr])
      stream.on('data', (part) => {
        said += part;
      });
    client.on('error', reject);
    client.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command}: ${said}`))));
    client.stdin.end(input);
  });
}

function nextAsk(): SentLetter {
  const ask = asks.shift();
  if (!ask) throw new Error('too few asks in the demonstration');
  return ask;
}

const words = (ask: SentLetter): string =>
  `Yes, gladly.\n\n${ask.from} wrote:\n${ask.text.replace(/^/gm, '> ')}\n`;

/** What the service made of the one mail that came since `before`. */
async function newOutcome(before: ReadonlySet<string>): Promise<MailOutcome | undefined> {
  await aws.settled();
  const [id] = mailIds().filter((one) => !before.has(one));
  return (await built.store.get<MailOutcome>(mailKey(id ?? '')))?.body;
}

const mailIds = (): string[] => aws.received().map(({ mailId }) => mailId);

describe('a yes', () => {
  test('from the reply box', async () => {
    const before = new Set(mailIds());
    const letter = nextAsk();
    const writer = { address: letter.to[0] as string, name: '' };
    await sendReply(aws.addresses.smtp, { letter, writer, text: 'Yes, gladly.', now });
    expect(await newOutcome(before)).toMatchObject({ status: 'applied', reading: { kind: 'accept' } });
  });

  test.skipIf(!has('swaks'))('from swaks', async () => {
    const before = new Set(mailIds());
    const ask = nextAsk();
    const { host, port } = aws.addresses.smtp;
    await run('swaks', [
      ...['--server', host, '--port', String(port), '--from', ask.to[0] as string],
      ...['--to', ask.replyTo[0] as string, '--header', `Subject: Re: ${ask.subject}`],
      ...['--add-header', `In-Reply-To: ${ask.headers['message-id']}`, '--body', words(ask)],
    ]);
    expect(await newOutcome(before)).toMatchObject({ status: 'applied', reading: { kind: 'accept' } });
  });

  test.skipIf(!has('mutt'))('from mutt', async () => {
    const before = new Set(mailIds());
    const ask = nextAsk();
    const { host, port } = aws.addresses.smtp;
    const settings = join(home, 'muttrc');
    writeFileSync(
      settings,
      [
        `set smtp_url="smtp://${host}:${port}/"`,
        'set ssl_force_tls=no',
        'set ssl_starttls=no',
        'set copy=no',
        `set from="${ask.to[0]}"`,
        'set use_envelope_from=yes',
        `my_hdr In-Reply-To: ${ask.headers['message-id']}`,
      ].join('\n'),
    );
    await run(
      'mutt',
      ['-F', settings, '-s', `Re: ${ask.subject}`, '--', ask.replyTo[0] as string],
      words(ask),
    );
    expect(await newOutcome(before)).toMatchObject({ status: 'applied', reading: { kind: 'accept' } });
  });

  test.skipIf(!has('s-nail'))(
    'from s-nail, which ignores Reply-To and writes to the plain From address, finds its letter',
    async () => {
      const before = new Set(mailIds());
      const ask = nextAsk();
      const { host, port } = aws.addresses.smtp;
      const box = join(home, 'box');
      writeFileSync(
        box,
        `From friends Mon Mar  2 08:00:00 2026\n${ask.raw.toString().replaceAll('\r\n', '\n')}\n`,
      );
      await run(
        's-nail',
        [
          ...['-:/', '-#', '-Sv15-compat', `-Smta=smtp://${host}:${port}`, '-Ssmtp-auth=none', '-Ssendwait'],
          ...[`-Sfrom=${ask.to[0]}`, '-Shostname=example.org', '-f', box],
        ],
        // ~m quotes the letter below the answer.
        'reply 1\nYes, gladly.\n\n~m\n~.\nxit\n',
      );
      const outcome = await newOutcome(before);
      expect(outcome?.status).toMatch(/^(applied|ignored)$/);
      expect(outcome?.reason).not.toBe('');
    },
  );
});
