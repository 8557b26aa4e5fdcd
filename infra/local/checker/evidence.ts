// What the checker looks at: everything that left the service or lies in it, beside what really happened outside.
import type { Token } from '../../../functions/mail/address.ts';
import type { SentLetter } from '../ses.ts';

/** A member as the outside knows them. */
export interface KnownPerson {
  readonly id: string;
  readonly community: string;
  /** Lower case. */
  readonly address: string;
  /** Words of name and address that stand nowhere else: another sees them only once both have said yes. */
  readonly canaries: readonly string[];
  /** Words that were given for matching alone: nobody else ever sees them. */
  readonly secrets: readonly string[];
  /** When mail to the address first failed or was complained about; null where it arrives. */
  readonly lostAt: number | null;
}

/** A mail that was sent to the service, and what its writer meant. */
export interface KnownMail {
  /** The id under which the mail service took it. */
  readonly id: string;
  readonly at: number;
  /** The member whose letter was answered; null for an organiser. */
  readonly person: string | null;
  readonly by: 'member' | 'organiser' | 'stranger' | 'machine' | 'forger';
  readonly means: string;
  /** The introduction whose letter was answered. */
  readonly introduction: string | null;
}

/** Somebody pressed the button behind a link of ours. */
export interface KnownPress {
  readonly at: number;
  readonly person: string;
  readonly for: string;
  readonly introduction: string | null;
}

/** One item of the table, whole. */
export interface TableItem {
  readonly pk: string;
  readonly sk: string;
  readonly v?: number;
  readonly body?: unknown;
}

export interface Evidence {
  readonly people: readonly KnownPerson[];
  /** Their addresses in lower case. */
  readonly organisers: readonly { readonly community: string; readonly address: string }[];
  readonly letters: readonly SentLetter[];
  readonly items: readonly TableItem[];
  readonly mails: readonly KnownMail[];
  readonly presses: readonly KnownPress[];
  /** Bodies of messages on the service's own queues. */
  readonly queued: readonly { readonly queue: string; readonly body: string }[];
  /** Messages that were put aside after their last try. */
  readonly putAside: number;
  readonly objects: readonly { readonly key: string; readonly text: string }[];
  readonly logLines: readonly string[];
  /** Requests that only look (GET, HEAD, OPTIONS), with the writes they caused. */
  readonly looks: readonly { readonly request: string; readonly writes: number }[];
  /** Tokens used for something they are not good for, with the writes that caused. */
  readonly misuses: readonly { readonly what: string; readonly writes: number }[];
  /** What a token says; null for none of ours. */
  readonly readToken: (text: string) => Promise<Token | null>;
  readonly replyDomain: string;
  /** Letters whose answer from the mail service was lost on purpose: they may go out twice. */
  readonly lostAnswers: number;
}

/** An invariant of the design that does not hold, by its number. */
export interface Violation {
  readonly invariant: number;
  readonly what: string;
}
