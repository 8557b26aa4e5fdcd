// What the mail service lets the account send (SES GetAccount, and whether the domain may), asked rarely.
import {
  GetAccountCommand,
  GetEmailIdentityCommand,
  SESv2Client,
  type SESv2ClientConfig,
} from '@aws-sdk/client-sesv2';

/**
 * `paused`: the mail service takes nothing; `unverified`: nothing of this domain; `sandbox`: only letters to addresses
 * that were verified one by one.
 */
export type AccountState = 'open' | 'sandbox' | 'unverified' | 'paused';

export interface Account {
  readonly state: AccountState;
  /** Recipients a second. */
  readonly perSecond: number;
  /** Recipients in 24 hours, and how many of them are left; infinite where there is no limit. */
  readonly perDay: number;
  readonly left: number;
}

export interface Accounts {
  /** As it was minutes ago; with `fresh`, as it is now. Where it cannot be read: as it was last known. */
  read(fresh?: 'fresh'): Promise<Account>;
}

/** Milliseconds for which an answer is good: less where something is wrong, since that may end at any time. */
const goodFor = { open: 300_000, trouble: 60_000, asked: 10_000 } as const;

/** Where the account cannot be read at all the mail service's own refusals have to do. */
const unknown: Account = {
  state: 'open',
  perSecond: 1,
  perDay: Number.POSITIVE_INFINITY,
  left: Number.POSITIVE_INFINITY,
};

/** With a client of its own. */
export const openAccounts = (
  config: SESv2ClientConfig,
  ...[domain, now, warn]: [string, () => number, (why: string) => void]
): Accounts => accounts(new SESv2Client(config), domain, now, warn);

/**
 * @param now milliseconds since the epoch
 * @param warn hears the name of what went wrong
 */
export function accounts(
  client: SESv2Client,
  domain: string,
  now: () => number,
  warn: (why: string) => void,
): Accounts {
  let known: { readonly at: number; readonly account: Promise<Account> } | undefined;
  let last = unknown;
  let trouble = false;

  async function ask(): Promise<Account> {
    try {
      const [account, identity] = await Promise.all([
        client.send(new GetAccountCommand({})),
        client.send(new GetEmailIdentityCommand({ EmailIdentity: domain })),
      ]);
      const { Max24HourSend = -1, MaxSendRate = 1, SentLast24Hours = 0 } = account.SendQuota ?? {};
      // The mail service says -1 where it sets no limit.
      const perDay = Max24HourSend < 0 ? Number.POSITIVE_INFINITY : Max24HourSend;
      const stopped = account.SendingEnabled === false || account.EnforcementStatus === 'SHUTDOWN';
      last = {
        state: stopped
          ? 'paused'
          : identity.VerifiedForSendingStatus === false
            ? 'unverified'
            : account.ProductionAccessEnabled === false
              ? 'sandbox'
              : 'open',
        perSecond: Math.max(MaxSendRate, 0.1),
        perDay,
        left: Math.max(0, perDay - SentLast24Hours),
      };
      trouble = last.state !== 'open';
    } catch (error) {
      trouble = true;
      warn(error instanceof Error ? error.name : 'unknown');
    }
    return last;
  }

  return {
    read(fresh) {
      const at = now();
      const good = fresh ? goodFor.asked : trouble ? goodFor.trouble : goodFor.open;
      if (!known || Math.abs(at - known.at) > good) known = { at, account: ask() };
      return known.account;
    },
  };
}
