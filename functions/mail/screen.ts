// Decides before anything is read whether a mail is heeded at all: who wrote it, how surely, and what it is.
import type { ParsedMail } from './parse.ts';
import { returnDay } from './screen-absence.ts';
import { type MachineReason, machineReason } from './screen-machine.ts';
import { proofOf } from './screen-proof.ts';
import type { Verdicts } from './screen-verdicts.ts';

export { type Verdict, type Verdicts, verdictsInHeader, verdictsOf } from './screen-verdicts.ts';

/** Whom the mail is taken to be from. `unknown`: nobody to compare with, or no usable From line. */
export type Sender =
  | 'member'
  | 'unverified'
  | 'stranger'
  | 'forged'
  | 'mailer-daemon'
  | 'feedback-loop'
  | 'unknown';

/** Why a mail is not heeded. */
export type IgnoredReason =
  | MachineReason
  | 'virus'
  | 'spam'
  | 'forged'
  | 'stranger'
  | 'bad-token'
  | 'no-sender';

/** What is known when a mail comes in. */
export interface ScreenInput {
  readonly mail: ParsedMail;
  /** From the notification: `from` is empty for the null path. */
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly verdicts: Verdicts;
  /** The reply address that was used, as `mail/address` judged it; null where there was none. */
  readonly token: { readonly genuine: boolean } | null;
  /** Whose the token is (or, without one, whom the letter answered was for); null if there is nobody. */
  readonly expected: { isMember(address: string): boolean } | null;
  readonly ours: { readonly addresses: readonly string[]; readonly domains: readonly string[] };
  /** Instant of receipt in epoch milliseconds. */
  readonly received: number;
}

/**
 * What is to be done with a mail.
 *
 * Heeded mail of a `member` is proved to be theirs. `unverified` bears the member's address without proof: it may say
 * no, pause, stop and block, and nothing that releases an address. `unknown` came without a token from somebody we
 * were given nobody to compare with: it decides nothing.
 */
export type Screening =
  | { readonly heed: true; readonly sender: 'member' | 'unverified' | 'unknown'; readonly proved: boolean }
  | {
      readonly heed: false;
      readonly sender: Sender;
      readonly reason: IgnoredReason;
      /** The day somebody is back, as an automatic answer said it; may move a reminder, nothing else. */
      readonly returns: string | null;
    };

/** Screens one mail. Order matters: what is dangerous first, then machines, then who it is. */
export function screen(input: ScreenInput): Screening {
  const { mail, verdicts } = input;
  const path = pathOf(input);
  const sender = senderOf(input, path);
  if (verdicts.virus === 'FAIL') return ignored(sender, 'virus');
  if (isOurOwn(input, path)) return ignored(sender, 'loop');
  const machine = machineReason({ mail, path });
  if (machine === 'delivery-report') return ignored('mailer-daemon', machine);
  if (machine === 'feedback-report') return ignored('feedback-loop', machine);
  if (machine !== null)
    return ignored(
      sender,
      machine,
      machine === 'automatic-answer' ? returnDay(mail.text, input.received) : null,
    );
  if (input.token !== null && !input.token.genuine) return ignored(sender, 'bad-token');
  if (sender === 'forged') return ignored(sender, 'forged');
  if (verdicts.spam === 'FAIL') return ignored(sender, 'spam');
  if (mail.from.length === 0) return ignored('unknown', 'no-sender');
  if (sender === 'stranger') return ignored(sender, 'stranger');
  if (sender === 'member') return { heed: true, sender, proved: true };
  return { heed: true, sender: sender === 'unverified' ? sender : 'unknown', proved: false };
}

function ignored(sender: Sender, reason: IgnoredReason, returns: string | null = null): Screening {
  return { heed: false, sender, reason, returns };
}

/** The envelope sender; a mail that itself says it has the null path is believed, it harms nobody else. */
function pathOf({ mail, envelope }: ScreenInput): string {
  if (mail.returnPath === '' || envelope.from === '<>') return '';
  return envelope.from;
}

/** Identity is the From line alone, compared with the member the token is for; Sender and Reply-To say nothing. */
function senderOf({ mail, verdicts, expected }: ScreenInput, path: string): Sender {
  const proof = proofOf(mail, path, verdicts);
  if (mail.from.length === 0) return 'unknown';
  if (expected === null) return proof === 'forged' ? 'forged' : 'unknown';
  if (!mail.from.some(({ address }) => expected.isMember(address))) return 'stranger';
  if (proof === 'forged') return 'forged';
  return proof === 'proved' ? 'member' : 'unverified';
}

/** Our own letter has come back: one of our addresses as sender, or our own id. */
function isOurOwn({ mail, ours }: ScreenInput, path: string): boolean {
  const addresses = new Set(ours.addresses.map((address) => address.toLowerCase()));
  const domains = ours.domains.map((domain) => domain.toLowerCase());
  const isOurs = (address: string) => {
    const lower = address.toLowerCase();
    return addresses.has(lower) || domains.some((domain) => lower.endsWith(`@${domain}`));
  };
  if (mail.from.some(({ address }) => isOurs(address)) || (path !== '' && isOurs(path))) return true;
  return (
    mail.messageId !== null && domains.some((domain) => mail.messageId?.toLowerCase().endsWith(`@${domain}`))
  );
}
