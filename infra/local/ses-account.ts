// The local SES's account: what GetAccount says of it, and what it therefore refuses to send. Tests set it as they need it.
import { type Answer, refuse } from './wire.ts';

export interface MailAccount {
  sendingEnabled: boolean;
  enforcement: 'HEALTHY' | 'PROBATION' | 'SHUTDOWN';
  /** Outside production letters go to `verified` addresses only. */
  production: boolean;
  readonly verified: Set<string>;
  /** Whether the domains may send. */
  domainVerified: boolean;
  /** Recipients in 24 hours of the service's time; -1 sets no limit. */
  perDay: number;
  /** Recipients in a second of the wall clock. */
  perSecond: number;
}

/** An account without a worry, and with a rate that no test has to wait for. */
export const newAccount = (): MailAccount => ({
  sendingEnabled: true,
  enforcement: 'HEALTHY',
  production: true,
  verified: new Set(),
  domainVerified: true,
  perDay: 50_000,
  perSecond: 10_000,
});

/** What GetAccount answers. */
export const describeAccount = (account: MailAccount, sentWithinDay: number): Answer => ({
  body: {
    DedicatedIpAutoWarmupEnabled: false,
    EnforcementStatus: account.enforcement,
    ProductionAccessEnabled: account.production,
    SendingEnabled: account.sendingEnabled,
    SendQuota: {
      Max24HourSend: account.perDay,
      MaxSendRate: account.perSecond,
      SentLast24Hours: sentWithinDay,
    },
    SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
  },
});

/** What GetEmailIdentity answers of a domain of ours. */
export const describeIdentity = (account: MailAccount, domains: readonly string[], name: string): Answer =>
  domains.includes(name)
    ? {
        body: {
          IdentityType: 'DOMAIN',
          FeedbackForwardingStatus: false,
          VerifiedForSendingStatus: account.domainVerified,
          VerificationStatus: account.domainVerified ? 'SUCCESS' : 'PENDING',
        },
      }
    : refuse('NotFoundException', `Email identity ${name} does not exist.`, 404);

/** Counts what is sent by the second, and says why a letter to these addresses is not taken. */
export function accountDoor(account: MailAccount) {
  let second = 0;
  let within = 0;
  return (to: readonly string[], domain: string, sentWithinDay: number): Answer | undefined => {
    if (!account.sendingEnabled || account.enforcement === 'SHUTDOWN')
      return refuse('SendingPausedException', 'Email sending is disabled.');
    if (!account.domainVerified)
      return refuse('MessageRejected', `Email address is not verified: the domain ${domain} may not send.`);
    const stranger = to.find((address) => !account.verified.has(address.toLowerCase()));
    if (!account.production && stranger !== undefined)
      return refuse('MessageRejected', `Email address is not verified: ${stranger}.`);
    if (account.perDay >= 0 && sentWithinDay + to.length > account.perDay)
      return refuse('TooManyRequestsException', 'Daily message quota exceeded.', 429);
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) [second, within] = [now, 0];
    // A short burst beyond the rate is let through, as SES says of its own.
    if (within + to.length > Math.max(2 * account.perSecond, 2))
      return refuse('TooManyRequestsException', 'Maximum sending rate exceeded.', 429);
    within += to.length;
    return undefined;
  };
}

/** Recipients of the last 24 hours. */
export const recipientsWithinDay = (
  letters: readonly { readonly at: number; readonly to: readonly string[] }[],
  now: number,
): number => {
  let count = 0;
  // The newest stand last.
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index];
    if (!letter || letter.at <= now - 86_400_000) break;
    count += letter.to.length;
  }
  return count;
};
