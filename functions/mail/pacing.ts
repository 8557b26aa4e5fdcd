// When a letter may be handed to the mail service: never faster than it allows, and the most urgent first.
import type { HoldReason } from '../core/hold.ts';
import { standsInLine, type Urgency, withinQuota } from '../core/urgency.ts';
import type { Accounts } from '../ports/account.ts';

export interface Pacing {
  /** Waits until a letter of this urgency may go to so many recipients. False: not in this minute; it stays due. */
  turn(urgency: Urgency, recipients: number): Promise<boolean>;
  /** Why letters do not leave, or null. From the `sandbox` some do, and under `quota` the more urgent ones. */
  trouble(): Promise<HoldReason | null>;
}

/** Time as it passes for machines, in milliseconds: the mail service counts seconds, whatever the service's own time. */
export interface Ticks {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

const machine: Ticks = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * A token bucket of each process by itself: as many processes post at once as the queue's mapping lets run
 * (`sharers`), so each may use that part of the account's rate, and none has to ask another. Written as the time at
 * which the next letter may go (the generic cell rate algorithm); a letter that would wait longer than its urgency
 * stands in line does not take a place. The day's quota is estimated from what the account said and what this process
 * sent since, times `sharers`; before a letter is refused for it the account is asked again.
 */
export function pacing(accounts: Accounts, sharers: number, ticks: Ticks = machine): Pacing {
  let next = 0;
  let sent = 0;
  let counted: object | undefined;

  /** The account, less what has been sent since it was read. */
  async function quota(fresh?: 'fresh') {
    const account = await accounts.read(fresh);
    if (account !== counted) {
      counted = account;
      sent = 0;
    }
    return { ...account, left: account.left - sent * sharers };
  }

  return {
    async turn(urgency, recipients) {
      let account = await quota();
      if (!withinQuota(account, urgency, recipients)) account = await quota('fresh');
      if (!withinQuota(account, urgency, recipients)) return false;
      const now = ticks.now();
      const at = Math.max(now, next);
      if (at - now > standsInLine[urgency]) return false;
      next = at + (1000 * sharers * recipients) / account.perSecond;
      sent += recipients;
      if (at > now) await ticks.wait(at - now);
      return true;
    },
    async trouble() {
      const account = await quota();
      if (account.state !== 'open') return account.state;
      return withinQuota(account, 'ask') || withinQuota(await quota('fresh'), 'ask') ? null : 'quota';
    },
  };
}
