// When a letter may go: not faster than the account's rate, shared by as many processes as may run, the urgent ones first.
import { describe, expect, it } from 'vitest';
import { pacing } from '../../functions/mail/pacing.ts';
import type { Account, Accounts } from '../../functions/ports/account.ts';

const account: Account = { state: 'open', perSecond: 10, perDay: 1000, left: 1000 };

/** A pacing whose machine time stands still but for what it waits. */
function paced(says: Partial<Account>, sharers = 1) {
  let now = 0;
  const asked = { fresh: 0 };
  const told: { account: Account } = { account: { ...account, ...says } };
  const accounts: Accounts = {
    read: async (fresh) => {
      if (fresh) asked.fresh++;
      return told.account;
    },
  };
  const ticks = {
    now: () => now,
    wait: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const one = pacing(accounts, sharers, ticks);
  return { one, told, asked, now: () => now, pass: (milliseconds: number) => (now += milliseconds) };
}

describe('letters', () => {
  it('leave at the rate of the account, and an introduction counts for two', async () => {
    const { one, now } = paced({});
    for (let letter = 0; letter < 11; letter++) expect(await one.turn('ask', 1)).toBe(true);
    expect(now()).toBe(1000);
    expect(await one.turn('introduction', 2)).toBe(true);
    expect(await one.turn('ask', 1)).toBe(true);
    expect(now()).toBe(1300);
  });

  it('of all processes together keep to that rate', async () => {
    const all = Array.from({ length: 5 }, () => paced({}, 5));
    for (const { one } of all) for (let letter = 0; letter < 5; letter++) await one.turn('answer', 1);
    // Twenty-five letters at ten a second, but for the first of each process.
    expect(Math.max(...all.map(({ now }) => now()))).toBe(2000);
  });

  it('that are less urgent give up their place earlier', async () => {
    // The sandbox: one a second, shared by five.
    const { one } = paced({ perSecond: 1 }, 5);
    const burst = await Promise.all(
      (['other', 'other', 'ask', 'introduction', 'ask', 'answer'] as const).map((urgency) =>
        one.turn(urgency, 1),
      ),
    );
    expect(burst).toEqual([true, false, false, true, false, true]);
  });

  it('are put off for the day only after the account was asked again', async () => {
    const { one, told, asked } = paced({ perDay: 100, left: 30 });
    let went = 0;
    while (await one.turn('other', 1)) went++;
    expect(went).toBe(10);
    expect(asked.fresh).toBeGreaterThan(0);
    expect(await one.turn('ask', 1)).toBe(true);
    // Yesterday's letters are a day old.
    told.account = { ...told.account, left: 90 };
    expect(await one.turn('other', 1)).toBe(true);
  });
});

describe('the trouble', () => {
  it('is the account’s, or that asks do not fit into the day', async () => {
    expect(await paced({}).one.trouble()).toBeNull();
    expect(await paced({ state: 'paused' }).one.trouble()).toBe('paused');
    expect(await paced({ state: 'sandbox' }).one.trouble()).toBe('sandbox');
    expect(await paced({ left: 150 }).one.trouble()).toBe('quota');
  });
});
