// A whole service for one test: the small AWS in memory, a community, and people who use form, mail and calendar.
import { createTransport } from 'nodemailer';
import { clock } from '../../functions/clock.ts';
import type { Community } from '../../functions/core/community.ts';
import { feedback } from '../../functions/feedback.ts';
import { foundCommunity } from '../../functions/flows/found-community.ts';
import { openRound } from '../../functions/flows/open-round.ts';
import type { MailRecord } from '../../functions/flows/receive-record.ts';
import { http } from '../../functions/http.ts';
import { inbound } from '../../functions/inbound.ts';
import { relay } from '../../functions/relay.ts';
import { round } from '../../functions/round.ts';
import { type Services, services } from '../../functions/services.ts';
import { mailKey } from '../../functions/store/shape.ts';
import { type Aws, startAws } from '../../infra/local/aws.ts';
import type { SentLetter } from '../../infra/local/ses.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
process.env.POWERTOOLS_METRICS_DISABLED = 'true';

const hour = 3_600_000;

/** Somebody's answers in the form; what is left out is filled in believably. */
export interface Answers {
  readonly seek?: string;
  readonly give?: string;
  readonly kinds?: readonly string[];
  readonly story?: string;
  readonly values?: string;
  readonly wish?: string;
  /** The browser's Accept-Language. */
  readonly language?: string;
}

/** How a reply comes: unusual senders, verdicts, wrappings. */
export interface Manner {
  readonly from?: string;
  readonly verdicts?: Partial<Record<'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc', string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly times?: number;
  /** Who the envelope says it is from; the From line stays the writer's. */
  readonly envelopeFrom?: string;
  readonly quote?: boolean;
  readonly subject?: string;
  /** Another envelope recipient than the letter's Reply-To. */
  readonly to?: string;
}

export interface World {
  readonly aws: Aws;
  readonly services: Services;
  now(): number;
  /** Signs up through the form and confirms through the link. */
  join(name: string, answers?: Answers): Promise<void>;
  /** Fills in the form only. */
  signUp(name: string, answers?: Answers): Promise<Response>;
  openRound(): Promise<unknown>;
  /** Lets time go by, hour by hour, with the clock running. */
  pass(time: { days?: number; hours?: number }): Promise<void>;
  /** All letters to somebody, oldest first; by name or address. */
  letters(name: string): SentLetter[];
  /** The newest letter to somebody whose subject matches. */
  letter(name: string, subject?: RegExp): SentLetter;
  /** Answers a letter by SMTP, or past the door where the manner says so. Returns what became of the mail. */
  reply(name: string, letter: SentLetter, words: string, manner?: Manner): Promise<MailRecord>;
  /** Waits until nothing is left to do at this time. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export const addressOf = (name: string): string =>
  name.includes('@') ? name : `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;

export const organiser = 'olga@example.org';
export const communityId = 'friends';

/** Monday 2 March 2026, 09:00 in Berlin. */
export const monday = Date.parse('2026-03-02T08:00:00Z');

export async function openWorld(
  settings: Partial<Pick<Community, 'admission' | 'rhythm' | 'times' | 'rules'>> = {},
  options: { folder?: string; start?: number; through?: (services: Services) => Services } = {},
): Promise<World> {
  let now = options.start ?? monday;
  const failures: unknown[] = [];
  const aws = await startAws({
    folder: options.folder ?? null,
    seed: 'a world',
    now: () => now,
    onFailure: (_, error) => failures.push(error),
  });
  const plain = services(aws.environment, () => now);
  const built = options.through?.(plain) ?? plain;
  const web = http(built);
  aws.connect({
    http: (request, gateway) => web.fetch(request, gateway),
    inbound: inbound(built),
    feedback: feedback(built),
    relay: relay(built),
    round: round(built),
    clock: clock(built),
  });
  await foundCommunity(built, {
    id: communityId,
    name: 'Friends',
    zone: 'Europe/Berlin',
    organisers: [organiser],
    // The calendar opens no round of itself unless a test asks for it.
    settings: { rhythm: { every: 'month', weekday: 7, hour: 9 }, ...settings },
  });
  const smtp = createTransport({ ...aws.addresses.smtp, secure: false, ignoreTLS: true });
  const site = aws.addresses.site;

  const world: World = {
    aws,
    services: built,
    now: () => now,
    async signUp(name, answers = {}) {
      const response = await fetch(`${site}/${communityId}`, {
        method: 'POST',
        headers: {
          origin: site,
          'content-type': 'application/x-www-form-urlencoded',
          ...(answers.language && { 'accept-language': answers.language }),
        },
        body: formOf(name, answers),
      });
      await aws.settled();
      return response;
    },
    async join(name, answers) {
      const response = await world.signUp(name, answers);
      if (!response.ok) throw new Error(`the form said ${response.status}: ${await response.text()}`);
      const link = /https?:\S+\/l\/[a-z0-9-]+/.exec(world.letter(name, /./).text)?.[0];
      if (!link) throw new Error('no link in the confirmation');
      const confirmed = await fetch(link, { method: 'POST', headers: { origin: site } });
      if (!confirmed.ok) throw new Error(`the link said ${confirmed.status}`);
      await aws.settled();
    },
    async openRound() {
      const opened = await openRound(built, communityId, 'now');
      await aws.settled();
      return opened;
    },
    async pass({ days = 0, hours = 0 }) {
      const until = now + (days * 24 + hours) * hour;
      while (now < until) {
        // A day in which nothing is due goes by at once.
        const ahead = Math.min(until, now + 24 * hour);
        const quiet = [...aws.queues.values()].every((queue) => (queue.nextDue() ?? ahead) >= ahead);
        const idle = quiet && (await built.store.due(ahead, 1)).length === 0;
        now = idle ? ahead : Math.min(until, now + hour);
        await aws.clock();
        await aws.settled();
      }
    },
    letters: (name) => aws.letters().filter((letter) => letter.to.includes(addressOf(name))),
    letter(name, subject = /./) {
      const found = world.letters(name).filter((letter) => subject.test(letter.subject));
      const newest = found.at(-1);
      if (!newest) {
        const had = world.letters(name).map((letter) => letter.subject);
        throw new Error(`${name} got no letter like ${subject}, only: ${had.join(' | ')}`);
      }
      return newest;
    },
    async reply(name, letter, words, manner = {}) {
      const id = await send(name, letter, words, manner);
      await aws.settled();
      const record = await built.store.get<MailRecord>(mailKey(id));
      if (!record) throw new Error(`the mail was not recorded: ${failures.map(String).join('; ')}`);
      return record.body;
    },
    settle: () => aws.settled(),
    async stop() {
      smtp.close();
      await aws.stop();
    },
  };

  async function send(name: string, letter: SentLetter, words: string, manner: Manner): Promise<string> {
    const from = manner.from ?? addressOf(name);
    const to = manner.to ?? (letter.replyTo[0] as string);
    const quoted = letter.text.split('\n').map((line) => `> ${line}`);
    const text =
      manner.quote === false ? words : `${words}\n\nOn Monday, ${letter.from} wrote:\n${quoted.join('\n')}\n`;
    const messageId = letter.headers['message-id'] ?? '';
    const mail = {
      from: { name, address: from },
      to,
      subject: manner.subject ?? `Re: ${letter.subject}`,
      inReplyTo: messageId,
      references: [letter.headers.references, messageId].filter((one) => one !== undefined).join(' '),
      text,
      ...(manner.headers && { headers: manner.headers }),
      ...(manner.envelopeFrom && { envelope: { from: manner.envelopeFrom, to } }),
    };
    if (!manner.verdicts && !manner.times) {
      const { response } = await smtp.sendMail(mail);
      return /^250 OK (\S+)$/.exec(response)?.[1] ?? '';
    }
    const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
    const { verdicts, times } = manner;
    return aws.deliver({
      raw: message as Buffer,
      from,
      to: [to],
      ...(verdicts && { verdicts: verdicts as never }),
      ...(times && { times }),
    });
  }
  return world;
}

function formOf(name: string, answers: Answers): URLSearchParams {
  const form = new URLSearchParams({
    name,
    email: addressOf(name),
    seek: answers.seek ?? 'Somebody who has moved from the city to the countryside and stayed',
    give: answers.give ?? 'How to repair bicycles and keep a small garden',
    story: answers.story ?? `I am ${name.length} years into my second life and like long walks by the river.`,
    values: answers.values ?? '',
    wish: answers.wish ?? 'every round',
    consent: 'yes',
  });
  for (const kind of answers.kinds ?? ['curiosity']) form.append('kinds', kind);
  return form;
}
