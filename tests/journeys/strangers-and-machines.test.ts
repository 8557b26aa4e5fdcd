// Mail that is not the member's own word: forwarded asks, forged senders, absences, reports.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
const introductions = () => world.aws.letters().filter(({ subject }) => introduction.test(subject));

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
  await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
});
afterEach(() => world.stop());

describe('a stranger with a forwarded ask', () => {
  it('decides nothing, hears nothing, and the member is asked', async () => {
    const record = await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes please', {
      from: 'friend@elsewhere.example',
    });
    expect(record.status).toBe('ignored');
    expect(world.letters('friend@elsewhere.example')).toEqual([]);
    expect(introductions()).toEqual([]);
    expect(world.letter('Ada Lind').subject).toBe('Was this yes from you?');
  });

  it('leaves the member a page to confirm the yes: looking changes nothing, the button does', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes please', {
      from: 'friend@elsewhere.example',
    });
    const link = /https?:\S+\/l\/y[a-z0-9-]+/.exec(world.letter('Ada Lind').text)?.[0] ?? '';
    await fetch(link);
    await fetch(link, { method: 'HEAD' });
    await world.settle();
    expect(introductions()).toEqual([]);
    await fetch(link, { method: 'POST', headers: { origin: world.aws.addresses.site } });
    await world.settle();
    expect(introductions()).toHaveLength(1);
  });
});

describe('a forged sender', () => {
  const forged = { spf: 'FAIL', dkim: 'FAIL', dmarc: 'FAIL' };

  it('cannot say yes', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes', { verdicts: forged });
    expect(introductions()).toEqual([]);
  });

  it('cannot say yes where nothing proves the address either way', async () => {
    const grey = { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' };
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes', { verdicts: grey });
    expect(introductions()).toEqual([]);
    expect(world.letter('Ada Lind').subject).toBe('Was this yes from you?');
  });

  it('with a verdict written into the mail itself proves nothing', async () => {
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes', {
      verdicts: forged,
      headers: {
        'X-SES-Spam-Verdict': 'PASS',
        'Authentication-Results': 'amazonses.com; spf=pass; dkim=pass; dmarc=pass',
      },
    });
    expect(introductions()).toEqual([]);
  });
});

describe('an absence', () => {
  it('is no answer and gets none', async () => {
    const had = world.aws.letters().length;
    const record = await world.reply(
      'Ada Lind',
      world.letter('Ada Lind', asked),
      'Yes, I am out of the office until 20 March and will answer then.',
      { headers: { 'Auto-Submitted': 'auto-replied' } },
    );
    expect(record).toMatchObject({ status: 'ignored', reason: 'automatic-answer' });
    expect(world.aws.letters()).toHaveLength(had);
  });
});

describe('mail that names no letter', () => {
  it('from somebody unknown is let lie', async () => {
    const had = world.aws.letters().length;
    const record = await world.reply('Mallory', world.letter('Ada Lind', asked), 'Hello?', {
      to: 'friends@acquaint.test',
      quote: false,
    });
    // The reference to our letter is still in the mail; its sender is not the member.
    expect(record.status).toBe('ignored');
    expect(world.letters('Mallory')).toEqual([]);
    expect(world.aws.letters().length - had).toBeLessThanOrEqual(1);
  });
});

describe('somebody who writes in a member’s name', () => {
  it('from another mail server cannot say yes, and the member is asked', async () => {
    const ask = world.letter('Ada Lind', asked);
    const record = await world.reply('Ada Lind', ask, 'Yes', { envelopeFrom: 'mallory@attacker.example' });
    expect(record.status).toBe('ignored');
    expect(introductions()).toEqual([]);
  });
});
