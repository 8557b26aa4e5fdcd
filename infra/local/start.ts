// The whole service on one machine: the small AWS, the product's functions in it, the mailbox beside them.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clock } from '../../functions/clock.ts';
import type { UnmatchedReason } from '../../functions/core/matching/explain.ts';
import { feedback } from '../../functions/feedback.ts';
import { foundCommunity } from '../../functions/flows/found-community.ts';
import { openRound } from '../../functions/flows/open-round.ts';
import { http } from '../../functions/http.ts';
import { inbound } from '../../functions/inbound.ts';
import { openCalendar } from '../../functions/ports/calendar.ts';
import { relay } from '../../functions/relay.ts';
import { round } from '../../functions/round.ts';
import { clientConfig, type Services, services } from '../../functions/services.ts';
import { mailKey } from '../../functions/store/shape.ts';
import { type Aws, replyDomain, startAws } from './aws.ts';
import { mailbox } from './mailbox.ts';
import type { MailOutcome } from './mailbox-letter.ts';
import { aboutWhom, readPeople } from './mailbox-people.ts';
import { below, openShelf } from './shelf.ts';
import { openTime, type Time } from './time.ts';

/** The community that is there from the start. */
export const firstCommunity = { id: 'friends', name: 'Friends', zone: 'Europe/London' } as const;
const organiser = 'organiser@example.org';

const timePath = '/_local/time';

const hour = 3_600_000;
const minute = 60_000;

export interface Running {
  readonly aws: Aws;
  /** What the functions find in their environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly services: Services;
  readonly time: Time;
  readonly addresses: {
    readonly form: string;
    readonly mailbox: string;
    readonly smtp: string;
    /** Says what time it is for the service. */
    readonly time: string;
  };
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly folder: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly smtpPort: number;
  /** What rounds know meaning from (EMBEDDER); words alone where nothing is said. */
  readonly embedder?: string;
}

/** Brings everything up. Rejects with EADDRINUSE when a port is taken. */
export async function start({ folder, port, smtpPort, embedder = 'none' }: StartOptions): Promise<Running> {
  const time = openTime(openShelf(join(folder, 'time')));
  const log = logInto(join(folder, 'service.log'), time.now);
  const aws = await startAws({
    folder,
    ports: { site: port, smtp: smtpPort },
    now: time.now,
    onFailure: (name, error) => log.error('function failed', { name, error: String(error) }),
  });
  const environment = { ...aws.environment, EMBEDDER: embedder };
  const built: Services = { ...services(environment, time.now), log, counts: countsInto(log) };
  const site = http(built);
  const pages = mailbox(mailboxParts(folder, aws, built, time));
  aws.connect({
    http: (request, gateway) => {
      const { pathname } = new URL(request.url);
      // The command line works at the service's time, whichever that has been moved to.
      if (pathname === timePath) return Response.json({ now: time.now() });
      return pathname.startsWith('/_local/') ? pages.fetch(request) : site.fetch(request, gateway);
    },
    inbound: inbound(built),
    feedback: feedback(built),
    relay: relay(built),
    round: round(built),
    clock: clock(built),
  });
  await foundFirstCommunity(built, environment);
  // The minute in which the process was down may have had something due: the first look is at once.
  void aws.clock();
  const schedule = setInterval(() => void aws.clock(), minute);
  const { smtp } = aws.addresses;
  return {
    aws,
    environment,
    services: built,
    time,
    addresses: {
      form: `${aws.addresses.site}/${firstCommunity.id}`,
      mailbox: `${aws.addresses.site}/_local/`,
      smtp: `${smtp.host}:${smtp.port}`,
      time: `${aws.addresses.site}${timePath}`,
    },
    async stop() {
      clearInterval(schedule);
      await aws.stop();
    },
  };
}

/** Leaves in the folder where everything is: the command line looks there. */
export function leaveAddresses({ addresses, environment }: Running, folder: string): void {
  writeFileSync(join(folder, 'service.json'), `${JSON.stringify({ ...addresses, environment }, null, 2)}\n`);
}

/** Founds the community that is there from the start, with its schedule; on later starts it is there already. */
async function foundFirstCommunity(built: Services, environment: Running['environment']): Promise<void> {
  const founded = await foundCommunity(built, { ...firstCommunity, organisers: [organiser] });
  if ('refused' in founded) {
    if (founded.refused === 'already-there') return;
    throw new Error(`the first community was refused: ${founded.refused}`);
  }
  const trouble = await openCalendar(clientConfig(environment, 'SCHEDULER'), environment).keep(founded);
  if (trouble !== null) throw new Error(`the first community's schedule was refused: ${trouble}`);
}

function mailboxParts(folder: string, aws: Aws, built: Services, time: Time): Parameters<typeof mailbox>[0] {
  return {
    community: firstCommunity.id,
    zone: firstCommunity.zone,
    site: aws.addresses.site,
    smtp: aws.addresses.smtp,
    replyDomain,
    now: time.now,
    letters: aws.letters,
    people: () => readPeople(built.store, firstCommunity.id, aws.letters()),
    aboutWhom: (letter, reader) => aboutWhom(built.store, letter, reader),
    outcome: async (mailId) => (await built.store.get<MailOutcome>(mailKey(mailId)))?.body ?? null,
    settled: aws.settled,
    passHours: (hours) => passHours(aws, time, hours),
    openRound: async () => {
      const opened = await openRound(built, firstCommunity.id, 'now');
      if ('refused' in opened) return refusals[opened.refused];
      await aws.settled();
      const plan = await built.objects.json<Planned>(built.settings.objectsBucket, opened.plan.key);
      return found(plan);
    },
    setAside: () =>
      [...aws.queues.values()]
        .filter(({ name }) => name.endsWith('-dead'))
        .reduce((sum, queue) => sum + queue.messages().length, 0),
    shelf: openShelf(below(folder, 'mailbox')),
  };
}

interface Planned {
  readonly pairs: readonly unknown[];
  readonly members: number;
  readonly unmatched: readonly { readonly reason: UnmatchedReason }[];
}

/** What a round found, and why it found no more. */
function found({ pairs, members, unmatched }: Planned): string {
  const people = members === 1 ? 'one confirmed person' : `${members} confirmed people`;
  const counts = new Map<UnmatchedReason, number>();
  for (const { reason } of unmatched) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const why = [...counts].map(([reason, count]) => `${reasons[reason]} (${count})`).join('; ');
  const without = why === '' ? '' : ` Who has nobody: ${why}.`;
  if (pairs.length === 0)
    return `The round found no pair among ${people}, so it asks nobody and ends by itself.${without}`;
  return `The round found ${pairs.length === 1 ? 'one pair' : `${pairs.length} pairs`} among ${people}; the letters are out.${without}`;
}

const reasons: Readonly<Record<UnmatchedReason, string>> = {
  'too-few-people': 'there is nobody else who is confirmed, active and looking for someone',
  'no-seek': 'does not say what to look for',
  'all-already-met':
    'has met, or was just asked about, everybody who fits; another day, or new people, would change it',
  'rules-leave-nobody': 'the rules leave nobody (one company, blocked, tags)',
  'no-common-language': 'shares no language with anybody',
  'nobody-meets-your-seek': 'nobody gives what they look for',
  'nobody-seeks-what-you-give': 'nobody looks for what they give',
  'others-were-closer': 'those who fit have somebody closer',
};

const refusals = {
  'no-community': 'There is no such community.',
  stopped: 'Rounds are stopped by a switch.',
  'still-asking':
    'No new round: the last one is still asking. It ends by itself; press “A week later”, then open the next.',
  'not-due': 'No round is due.',
};

/** Hour by hour, so that reminders, ends and rounds come in their order. */
async function passHours(aws: Aws, time: Time, hours: number): Promise<void> {
  for (let passed = 0; passed < hours; passed += 1) {
    // What is under way ends in its own hour: a letter between claim and sending would find its lease run out.
    await aws.settled();
    time.move(hour);
    await aws.clock();
    await aws.settled();
  }
}

/** The service's log goes into a file beside the data: the terminal has the addresses only. */
function logInto(path: string, now: () => number): Services['log'] {
  const write =
    (level: string) =>
    (message: unknown, ...more: unknown[]) => {
      const line = Object.assign(
        { at: new Date(now()).toISOString(), level, message },
        ...more.filter(isObject),
      );
      appendFileSync(path, `${JSON.stringify(line)}\n`);
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

/** What CloudWatch would count stands in the log, too. */
const countsInto = (log: Services['log']): Services['counts'] => ({
  add: (name, number = 1) => log.info('counted', { name, number }),
  flush: () => undefined,
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
