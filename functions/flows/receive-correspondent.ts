// Whose mail it is: nobody we know, a member, an organiser who answers about one, or an organiser who answers a plan.
import type { Community } from '../core/community.ts';
import type { Side } from '../core/introduction.ts';
import type { Member } from '../core/member.ts';
import type { ReadingContext } from '../core/reading.ts';
import type { Token } from '../mail/address.ts';

interface Known {
  /** The genuine token, or none where the mail came to the community's plain address. */
  readonly token: Token | 'none';
  readonly community: Community;
  readonly context: ReadingContext;
  readonly wroteFromOwnAddress: boolean;
  readonly language: string;
  /** Names that our letter mentioned, and its text, so that it is found again in the answer. */
  readonly names: readonly string[];
  readonly sent: string | null;
  /** What they answer may quote our letter about somebody who has been forgotten since. */
  readonly aboutForgotten?: true;
}

/** Whose mail it may be. `nobody`: no token of ours, and an address we do not know. */
export type Correspondent =
  | { readonly kind: 'nobody'; readonly token: 'none' | 'false' }
  | (Known & {
      readonly kind: 'member';
      readonly member: Member;
      readonly introduction: { readonly id: string; readonly side: Side } | null;
    })
  | (Known & {
      readonly kind: 'organiser';
      readonly organiser: string;
      readonly about: Member;
      readonly introduction: { readonly id: string; readonly side: Side } | null;
    })
  | Planner;

/** An organiser who answers the plan of a round. */
export interface Planner {
  readonly kind: 'planner';
  readonly token: Extract<Token, { for: 'plan' }>;
  readonly community: Community;
  readonly organiser: string;
  readonly wroteFromOwnAddress: boolean;
}

/** A member, or an organiser who answers about one. */
export type Somebody = Exclude<Correspondent, { kind: 'nobody' | 'planner' }>;
