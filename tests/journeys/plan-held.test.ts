// Organisers read the plan of a round before anybody is asked, and hold a pair by a reply.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultTimes } from '../../functions/core/community.ts';
import { everythingIn } from '../support/everything.ts';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

/** As well with Ada as Ben is, or nearly. */
const dora = {
  seek: 'Somebody patient who helps with bookkeeping for a small association',
  give: 'I have built a community garden, and know what to avoid',
  story: 'I grow pumpkins behind the railway station.',
};

beforeEach(async () => {
  world = await openWorld({ times: { ...defaultTimes, hoursToLook: 24 } });
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const asks = (name: string) => world.letters(name).filter(({ subject }) => asked.test(subject)).length;
const plan = () => world.letter(organiser, /plan of Friends/);
const holds = (words: string) => world.reply(organiser, plan(), words);
const newest = () => world.letter(organiser);

describe('a plan', () => {
  it('is read by the organiser for as long as the community wants, and then everybody is asked', async () => {
    await world.openRound();
    const text = flat(plan().text);
    expect(text).toMatch(/1\. (?:Ada Lind and Ben Okafor|Ben Okafor and Ada Lind)\./);
    expect(text).toContain('Tuesday 3 March at 9:00');
    expect([asks('Ada Lind'), asks('Ben Okafor')]).toEqual([0, 0]);
    await world.pass({ hours: 23 });
    expect([asks('Ada Lind'), asks('Ben Okafor')]).toEqual([0, 0]);
    await world.pass({ hours: 2 });
    expect([asks('Ada Lind'), asks('Ben Okafor')]).toEqual([1, 1]);
    // Their seven days count from there.
    expect(flat(world.letter('Ada Lind', asked).text)).toContain('9 March');
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.aws.letters().filter(({ subject }) => introduction.test(subject))).toHaveLength(1);
  });

  it('shows nothing that is for matching alone', async () => {
    await world.reply(
      'Ada Lind',
      world.letter('Ada Lind'),
      'I am also looking for somebody who went through a divorce. Please keep this private.',
    );
    await world.openRound();
    expect(plan().raw.toString()).not.toContain('divorce');
  });

  it('of which the organiser thinks well needs no answer, and gets none', async () => {
    await world.openRound();
    const had = world.letters(organiser).length;
    await holds('Looks good, thanks');
    expect(world.letters(organiser)).toHaveLength(had);
    await world.pass({ hours: 25 });
    expect(asks('Ada Lind')).toBe(1);
  });

  it('waits for letters that cannot leave: organisers have their whole time', async () => {
    await world.openRound();
    world.aws.account.sendingEnabled = false;
    await world.pass({ hours: 30 });
    expect(asks('Ada Lind')).toBe(0);
    world.aws.account.sendingEnabled = true;
    await world.pass({ hours: 20 });
    expect(asks('Ada Lind')).toBe(0);
    await world.pass({ hours: 5 });
    expect(asks('Ada Lind')).toBe(1);
  });
});

describe('a pair that the organiser holds', () => {
  it('is not asked about each other, and somebody else is looked for', async () => {
    await world.join('Dora Quist', dora);
    await world.openRound();
    const first = flat(plan().text);
    const partner = first.includes('Ben Okafor') ? 'Ben Okafor' : 'Dora Quist';
    const instead = partner === 'Ben Okafor' ? 'Dora Quist' : 'Ben Okafor';
    const read = await holds('Hold the first one, please: they know each other.');
    expect(read).toMatchObject({ status: 'applied', text: null, reading: null });
    expect(newest().subject).toBe('Held, before anybody was asked');
    const told = flat(newest().text);
    expect(told).toMatch(
      new RegExp(`Not asked about each other: (?:Ada Lind and ${partner}|${partner} and Ada Lind)\\.`),
    );
    expect(told).toMatch(new RegExp(`2\\. (?:Ada Lind and ${instead}|${instead} and Ada Lind)\\.`));
    expect(told).toContain(`For ${partner} there is nobody else this time.`);
    await world.pass({ hours: 25 });
    expect([asks('Ada Lind'), asks(partner), asks(instead)]).toEqual([1, 0, 1]);
  });

  it('does not come up again before the cool-down is over', async () => {
    await world.openRound();
    await holds('not Ada and Ben');
    expect(flat(newest().text)).toContain('For Ada Lind there is nobody else this time.');
    await world.pass({ days: 12 });
    expect(world.letter(organiser, /The round of/).text).toMatch(/Introductions made: 0/);
    await world.openRound();
    await world.pass({ hours: 25 });
    expect([asks('Ada Lind'), asks('Ben Okafor')]).toEqual([0, 0]);
  });

  it('is asked back about where nobody can tell which it is', async () => {
    await world.openRound();
    await holds('Hold the seventh');
    expect(newest().subject).toBe('Which pairs shall we hold?');
    await world.reply(organiser, newest(), 'the first, sorry');
    // That alone says not whether it is to be held.
    expect(newest().subject).toBe('Which pairs shall we hold?');
    await world.reply(organiser, newest(), 'hold 1');
    expect(newest().subject).toBe('Held, before anybody was asked');
    await world.pass({ hours: 25 });
    expect(asks('Ada Lind')).toBe(0);
  });

  it('once letters are out comes to nothing in secret', async () => {
    await world.openRound();
    await world.pass({ hours: 25 });
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    await holds('Hold 1');
    expect(newest().subject).toBe('Held, though letters are out');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    expect(world.letter('Ben Okafor').subject).toBe('We have your yes');
    await world.pass({ days: 10 });
    for (const name of ['Ada Lind', 'Ben Okafor']) expect(world.letter(name).subject).toBe('Not this time');
    expect(world.aws.letters().filter(({ subject }) => introduction.test(subject))).toEqual([]);
  });

  it('is held by nobody but an organiser, proved to be one', async () => {
    await world.openRound();
    await world.reply(organiser, plan(), 'Hold 1', { from: 'mallory@example.org' });
    await world.reply(organiser, plan(), 'Hold 1', {
      verdicts: { dmarc: 'FAIL', dkim: 'FAIL', spf: 'FAIL' },
    });
    await world.pass({ hours: 25 });
    expect([asks('Ada Lind'), asks('Ben Okafor')]).toEqual([1, 1]);
  });

  it('leaves no word of the mail behind, and the same mail twice changes nothing', async () => {
    await world.openRound();
    const record = await world.reply(organiser, plan(), 'not Ada and Ben', { times: 3 });
    expect(record).toMatchObject({ text: null });
    expect(world.aws.letters().filter(({ subject }) => subject.startsWith('Held'))).toHaveLength(1);
    const kept = await everythingIn(world.aws);
    expect(kept.filter((text) => /not Ada and Ben|plan of Friends/.test(text))).toEqual([]);
  });

  it('and whose people are forgotten leaves nothing of them, in no plan of before either', async () => {
    await world.join('Dora Quist', dora);
    await world.openRound();
    await holds('Hold 1');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'Please forget me.');
    await world.reply('Ada Lind', world.letter('Ada Lind'), 'yes');
    await world.pass({ hours: 25 });
    const kept = await everythingIn(world.aws);
    expect(kept.filter((text) => /\bAda\b|ada\.lind|kindergarten|tell me what/.test(text))).toEqual([]);
    expect([asks('Ben Okafor'), asks('Dora Quist')]).toEqual([0, 0]);
  });
});
