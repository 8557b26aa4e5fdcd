// Letters cannot leave for a while: they wait, nobody's time runs out meanwhile, and nobody can tell more from it than before.
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadMember } from '../../functions/store/aggregates.ts';
import type { MailAccount } from '../../infra/local/ses-account.ts';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { communityId, openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

const day = 24 * 3_600_000;

function ssm() {
  const { environment } = world.aws;
  return new SSMClient({
    region: 'eu-west-1',
    endpoint: environment.AWS_ENDPOINT_URL_SSM as string,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}

const stopSending = (value: 'yes' | 'no') =>
  ssm().send(
    new PutParameterCommand({
      Name: `${world.aws.environment.SWITCHES}/stop-sending`,
      Value: value,
      Type: 'String',
      Overwrite: true,
    }),
  );

/** Ways in which letters are held, and what ends them. */
const holds: readonly [string, (on: boolean) => unknown][] = [
  ['the operator stops sending', (on) => stopSending(on ? 'yes' : 'no')],
  ['the mail service pauses the account', (on) => set({ sendingEnabled: !on })],
  ['the mail service shuts the account', (on) => set({ enforcement: on ? 'SHUTDOWN' : 'HEALTHY' })],
  ['the domain is not verified any more', (on) => set({ domainVerified: !on })],
  ['the account is in the sandbox', (on) => set({ production: !on })],
  ['the day’s quota is used up', (on) => set({ perDay: on ? 0 : 50_000 })],
];

const set = (what: Partial<MailAccount>) => Object.assign(world.aws.account, what);

const introductionsTo = (name: string) =>
  world.letters(name).filter(({ subject }) => introduction.test(subject));

const asksTo = (name: string) => world.letters(name).filter(({ subject }) => asked.test(subject));

/** Begins or ends a hold, and lets the clock see it. */
async function turn(hold: (on: boolean) => unknown, on: boolean): Promise<void> {
  await hold(on);
  await world.pass({ hours: 1 });
}

describe.each(holds)('while %s', (_, hold) => {
  it('asks wait, and then go as they are', async () => {
    await turn(hold, true);
    await world.openRound();
    await world.pass({ hours: 3 });
    expect(asksTo('Ada Lind')).toEqual([]);
    await turn(hold, false);
    expect(asksTo('Ada Lind')).toHaveLength(1);
    expect(asksTo('Ben Okafor')).toHaveLength(1);
  });
});

describe('a round whose asks were held for longer than it lasts', () => {
  it('gives everybody their whole time from then on: reminder, last day, introduction', async () => {
    await stopSending('yes');
    await world.pass({ hours: 1 });
    await world.openRound();
    await world.pass({ days: 7, hours: 12 });
    expect(asksTo('Ada Lind')).toEqual([]);
    expect(world.letters(organiser)).toEqual([]);
    await stopSending('no');
    await world.pass({ hours: 1 });
    const went = world.now();
    const [ask] = asksTo('Ada Lind');
    const [other] = asksTo('Ben Okafor');
    if (!ask || !other) throw new Error('the asks never came');
    await world.pass({ days: 3 });
    const reminder = world.letter('Ada Lind', /until/);
    expect((reminder.at - went) / day).toBeCloseTo(3, 0);
    await world.pass({ days: 3, hours: 20 });
    await world.reply('Ada Lind', ask, 'Yes, gladly');
    await world.reply('Ben Okafor', other, 'Yes, of course');
    expect(introductionsTo('Ada Lind')).toHaveLength(1);
  });
});

describe('letters that were held', () => {
  /** What Ben sees of a round whose asks go at once, that is held for a day from the second, and in which he says yes. */
  async function benSeesWhen(adaDoes: (on: World) => Promise<unknown>) {
    await world.openRound();
    await adaDoes(world);
    await world.pass({ days: 1 });
    set({ sendingEnabled: false });
    await world.pass({ hours: 1 });
    await world.pass({ days: 1 });
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes, gladly');
    set({ sendingEnabled: true });
    await world.pass({ hours: 1 });
    await world.pass({ days: 8 });
    return world.letters('Ben Okafor').map(({ at, subject, text }) => ({
      at,
      subject,
      text: text.replaceAll(/https?:\S+/g, 'URL'),
    }));
  }

  it('show nobody whether the other said no, left or was silent', async () => {
    const opened = world.now();
    const silence = await benSeesWhen(async () => undefined);
    const over = silence.find(({ subject }) => subject === 'Not this time');
    // Seven days, a day of grace, and the day that was held.
    expect(((over?.at ?? 0) - opened) / day).toBeCloseTo(9, 0);
    for (const words of ['No, thank you.', 'stop']) {
      await world.stop();
      world = await openWorld();
      await world.join('Ada Lind', ada);
      await world.join('Ben Okafor', ben);
      const seen = await benSeesWhen((on) => on.reply('Ada Lind', on.letter('Ada Lind', asked), words));
      expect(seen, words).toEqual(silence);
    }
  });

  it('do not make a yes too late that came while they waited', async () => {
    await world.openRound();
    await world.pass({ days: 6 });
    await stopSending('yes');
    await world.pass({ hours: 1 });
    await world.pass({ days: 3 });
    await world.reply('Ada Lind', asksTo('Ada Lind')[0] as never, 'Yes please');
    await world.reply('Ben Okafor', asksTo('Ben Okafor')[0] as never, 'Yes please');
    await stopSending('no');
    await world.pass({ hours: 1 });
    expect(introductionsTo('Ben Okafor')).toHaveLength(1);
  });

  it('are the letters of before: a short hold moves nothing', async () => {
    await world.openRound();
    const opened = world.now();
    await world.pass({ days: 1 });
    await stopSending('yes');
    await world.aws.clock();
    await stopSending('no');
    await world.pass({ days: 8 });
    const summary = world.letter(organiser, /round/i);
    expect((summary.at - opened) / day).toBeLessThan(8.2);
  });
});

describe('a sign-up whose first letter was held for longer than it would live', () => {
  const confirm = () => {
    const link = /https?:\S+\/l\/[a-z0-9-]+/.exec(world.letter('Cleo Marsh').text)?.[0] ?? '';
    return fetch(link, { method: 'POST', headers: { origin: world.aws.addresses.site } });
  };
  const isKnown = async () => {
    const id = await world.services.addresses.person(communityId, 'cleo.marsh@example.org');
    return (await loadMember(world.services.store, communityId, id)) !== null;
  };
  async function heldFor(days: number): Promise<void> {
    await turn((on) => stopSending(on ? 'yes' : 'no'), true);
    await world.signUp('Cleo Marsh');
    await world.pass({ days });
    expect(world.letters('Cleo Marsh')).toEqual([]);
    await turn((on) => stopSending(on ? 'yes' : 'no'), false);
  }

  it('has its whole time to confirm from when the letter came', async () => {
    await heldFor(5);
    await world.pass({ days: 2, hours: 20 });
    expect((await confirm()).ok).toBe(true);
    await world.aws.settled();
    expect(world.letters('Cleo Marsh')).toHaveLength(2);
  });

  it('vanishes with its address when that time is over, and not before', async () => {
    await heldFor(1);
    await world.pass({ days: 2, hours: 20 });
    expect(await isKnown()).toBe(true);
    await world.pass({ hours: 8 });
    expect(await isKnown()).toBe(false);
  });
});

describe('the sandbox', () => {
  it('lets letters to verified addresses out', async () => {
    set({ production: false });
    for (const name of ['ada.lind@example.org', 'ben.okafor@example.org'])
      world.aws.account.verified.add(name);
    await world.pass({ hours: 1 });
    await world.openRound();
    await world.pass({ days: 9 });
    const ask = asksTo('Ada Lind')[0];
    if (!ask) throw new Error('no ask');
    await world.reply('Ada Lind', ask, 'Yes, gladly');
    await world.reply('Ben Okafor', asksTo('Ben Okafor')[0] ?? ask, 'Yes, gladly');
    expect(world.letter('Ada Lind', introduction)).toBeDefined();
  });
});

describe('a nearly used-up day', () => {
  it('lets answers out before introductions, introductions before asks, and asks before the rest', async () => {
    await world.openRound();
    const first = asksTo('Ada Lind')[0];
    const second = asksTo('Ben Okafor')[0];
    if (!first || !second) throw new Error('no asks');
    // Of two hundred a day 26 are left: more than a tenth, less than what asks need.
    const sent = world.aws.letters().length;
    set({ perDay: 200 });
    for (let more = sent; more < 174; more++)
      await world.services.post.send({
        from: 'friends@acquaint.test',
        to: ['somebody@example.org'],
        raw: Buffer.from(
          'From: friends@acquaint.test\r\nTo: somebody@example.org\r\nSubject: x\r\n\r\nx\r\n',
        ),
        tags: { item: 'none', letter: '1' },
      });
    await world.reply('Ada Lind', first, 'Yes, gladly');
    await world.reply('Ben Okafor', second, 'Yes, gladly');
    expect(introductionsTo('Ben Okafor')).toHaveLength(1);
    // Nothing more is due to anybody of the service's own accord, and the day is all but over.
    set({ perDay: world.aws.letters().length + 5 });
    await world.pass({ hours: 1 });
    const before = world.letters('Ada Lind').length;
    await world.reply('Ada Lind', first, 'What do you have about me?');
    expect(world.letters('Ada Lind').length).toBe(before + 1);
    await world.join('Cleo Marsh');
    expect(world.letters('Cleo Marsh')).toHaveLength(2);
  });
});
