// A member: from the first sign-up to leaving and being forgotten. The rules are in member-decide.ts, its times in member-times.ts.
import type { Asking, OpenQuestion, Said } from './conversation.ts';
import type { Correction } from './corrections.ts';
import type { Instant, Refusal } from './decision.ts';
import type { Span } from './hold.ts';
import type { Intention, NewWords } from './intention.ts';
import type { Answer } from './interview.ts';
import type { DatedInstant } from './introduction.ts';
import type { LetterLanguage, Spoken } from './language.ts';
import type { Letter, LetterKind, Topic } from './letter.ts';
import type { UnmatchedReason } from './matching/explain.ts';
import type { Kind } from './matching/rules.ts';
import type { Day } from './reading.ts';
import type { Draft } from './story.ts';

/** `applied`: the address is confirmed, and the organiser has yet to say yes. */
export type Standing = 'unconfirmed' | 'applied' | 'active' | 'paused' | 'left' | 'unreachable';

/** How often somebody wants to meet someone, the most often first. */
export const memberWishes = ['every round', 'every other round', 'once a quarter'] as const;

export type Wish = (typeof memberWishes)[number];

/** A rhythm as somebody said it: days or rounds between two introductions, or a step from the one they have. */
export type RhythmChange =
  | { readonly days: number }
  | { readonly rounds: 1 | 2 }
  | { readonly step: 'less' | 'more' };

/** What a person said about themselves. */
export interface Profile {
  readonly name: string;
  readonly language: string;
  readonly intentions: readonly Intention[];
  readonly kinds: readonly Kind[];
  readonly story: string;
  readonly values: readonly string[];
  readonly wish: Wish;
  /** Introductions they want a round, 1 to `mostARound`; one where nothing is said. */
  readonly capacity?: number;
}

/** More would be a feed. */
export const mostARound = 3;

/** What the organiser notes about somebody for the rules of a round. */
export interface Marks {
  /** Where the community says so, colleagues are not introduced; empty where nobody knows. */
  readonly company: string;
  /** Plain (`founder`) or as group and value (`household:7`). */
  readonly tags: readonly string[];
  /** Ids of members with whom an organiser wants no introduction; none where absent. Nobody is told. */
  readonly apart?: readonly string[];
}

export const noMarks: Marks = { company: '', tags: [] };

/** What the interview has asked and heard. */
export interface Interview {
  readonly asked: readonly Pick<Answer, 'question' | 'number'>[];
  readonly answers: readonly Answer[];
  /** Read back, and not yet approved: nothing of it is used. */
  readonly draft: Draft | null;
  /** Everything that we would ask has been asked, or was met with silence. */
  readonly over: boolean;
  /** They were reminded of a draft: no other draft is reminded of. */
  readonly reminded?: true;
}

export interface Member {
  readonly id: string;
  readonly community: string;
  readonly standing: Standing;
  readonly profile: Profile;
  /** Counts sign-ups: a confirmation is good for the words it was sent for, and no others. */
  readonly attempt: number;
  readonly signedUpAt: Instant;
  /** From when the time to confirm counts, where the first letter was held, and up to when holds have been counted. */
  readonly held?: { readonly confirmFrom: Instant; readonly upTo: Instant };
  readonly confirmedAt: Instant | null;
  /** They went before they were a member, and come back to where they stood. */
  readonly leftAs?: 'unconfirmed' | 'applied';
  readonly pausedUntil: Instant | null;
  /** Days on which nobody is proposed to them, the last of them before `until`: they are away, or said "not now, from ...". */
  readonly away?: Away | null;
  readonly unclear: number;
  readonly unprovedAt: Instant;
  /** The organiser put them on the list: once the address is confirmed, nobody has to admit them. */
  readonly invited?: true;
  readonly marks?: Marks;
  /** Never to be paired with. */
  readonly blocked: readonly string[];
  /** Open introductions are still to be withdrawn after this change of standing. */
  readonly withdrawing: 'left' | 'paused' | 'unreachable' | null;
  /** The newest causes: a repeated one changes nothing. */
  readonly causes: readonly string[];
  // Items written before there was a conversation lack what follows.
  /** The question that waits for an answer. */
  readonly open?: OpenQuestion | null;
  /** The last one that was met with silence: a late answer still counts. */
  readonly resting?: OpenQuestion | null;
  /** How many questions there have been. */
  readonly questions?: number;
  readonly interview?: Interview | null;
  /** From when the next question of our own may be asked. */
  readonly askFrom?: Instant | null;
  /** Another language than that of their letters, in which they plainly wrote last. */
  readonly spoken?: LetterLanguage | null;
  /** When their letters came to be in another language, which one they were in before, and whether they asked for it. */
  readonly languageSince?: { readonly from: string; readonly at: Instant; readonly asked: boolean };
  /** What held before the last change, so that it can be taken back. */
  readonly before?: Pick<Member, 'profile' | 'blocked'> | null;
  /** "Not this time" so often since the last introduction. */
  readonly missed?: number;
  readonly missedAt?: Instant | null;
  /** When the organisers were last asked for a word to somebody who rests. */
  readonly wordAskedAt?: Instant | null;
  /** Everything about them is being deleted; the item goes last. */
  readonly forgetting?: true;
}

/** From the first of these days to the day before the last, `YYYY-MM-DD`. */
export interface Away {
  readonly from: Day;
  readonly until: Day;
}

export type MemberCommand =
  | {
      readonly do: 'sign-up';
      readonly id: string;
      readonly community: string;
      readonly profile: Profile;
      readonly invited?: true;
      readonly marks?: Marks;
      /** Who invites them, where the organiser said so. */
      readonly inviter?: string;
    }
  | { readonly do: 'confirm'; readonly attempt: number | 'newest'; readonly needsApproval: boolean }
  | { readonly do: 'admit' | 'refuse'; readonly organiser: string }
  | { readonly do: 'judge-unclear'; readonly organiser: string; readonly words: string }
  /** The organiser notes something for the rules; what is not named stays. */
  | { readonly do: 'mark'; readonly marks: Partial<Marks>; readonly capacity?: number }
  | { readonly do: 'pause'; readonly until?: DatedInstant }
  /** `told`: another letter says it. */
  | { readonly do: 'be-away'; readonly away: Away; readonly told?: true }
  | { readonly do: 'resume' }
  | { readonly do: 'leave'; readonly by: 'mail' | 'link' }
  | { readonly do: 'become-unreachable' }
  /** They had asked to be forgotten, and confirmed it, in a time that the table does not know any more. */
  | { readonly do: 'forget' }
  /** `apart`: not to be introduced to somebody of whom we cannot tell who it is. */
  | { readonly do: 'ask-question'; readonly words: string; readonly apart?: true }
  | { readonly do: 'answer-question'; readonly words: string }
  | { readonly do: 'say-unclear'; readonly words: string }
  | { readonly do: 'answer-unproved'; readonly leaving: boolean }
  | { readonly do: 'find-nobody'; readonly reason: UnmatchedReason }
  /** What a text of theirs is plainly written in. */
  | { readonly do: 'hear-language'; readonly spoken: Spoken }
  | { readonly do: 'withdraw-done' }
  /** Letters could not leave: nobody's time to confirm runs out on one that waits. */
  | { readonly do: 'hold'; readonly spans: readonly Span[] }
  /** An introduction they said yes to came to nothing, or to something. */
  | { readonly do: 'miss' | 'meet' }
  | MemberWish
  | MemberAnswer
  /**
   * Several wishes of one mail, with one letter back. `told`: another letter says what was understood, as far as
   * sentences can.
   */
  | { readonly do: 'several'; readonly wishes: readonly SingleCommand[]; readonly told?: boolean }
  /** What has aged is asked about shortly before a round, and nothing while another question lies with them. */
  | { readonly do: 'come-due'; readonly nextRound: Instant; readonly askedElsewhereUntil?: Instant };

/** A command that is not several. */
export type SingleCommand = Exclude<MemberCommand, { do: 'several' | 'sign-up' }>;

/** What somebody may want of us from any letter. */
export type MemberWish =
  | { readonly do: 'tell-status' }
  /** How this works and who is behind it, or what to do about another address. */
  | { readonly do: 'explain'; readonly what: 'about-us' | 'new-address' }
  /** A question about the service to which there is one known answer. */
  | { readonly do: 'answer-asked'; readonly topics: readonly Topic[] }
  /** "Somebody else, please": what they look for stands as it is. */
  | { readonly do: 'look-on' }
  /** What we hold is to read otherwise. */
  | { readonly do: 'correct'; readonly corrections: readonly Correction[] }
  | { readonly do: 'set-language'; readonly language: LetterLanguage }
  | { readonly do: 'set-name'; readonly name: string }
  | { readonly do: 'give-copy' }
  | { readonly do: 'change-words'; readonly change: NewWords }
  /** What was looked for is found; the words tell which, where there are several. `told`: they said how it went. */
  | { readonly do: 'finish'; readonly words: string; readonly told?: true }
  | { readonly do: 'set-rhythm'; readonly change: RhythmChange; readonly daysBetweenRounds: number }
  /** As many introductions a round, 1 to `mostARound`; `everyRound` where they said that as well. */
  | { readonly do: 'set-capacity'; readonly capacity: number; readonly everyRound?: true }
  | { readonly do: 'block'; readonly other: string }
  | { readonly do: 'undo' }
  | { readonly do: 'ask-to-forget' };

/** An answer to a question of ours, by the number that rode in its reply address. */
export interface MemberAnswer {
  readonly do: 'answer';
  readonly number: number;
  readonly said: Said;
  readonly words: string;
  /** The same words read as news about oneself, as kinds of connection, and as corrections. */
  readonly change: NewWords;
  readonly kinds: readonly Kind[];
  /** Its sentences that tell of whom they look for, more than a kind. */
  readonly whom?: readonly string[];
  readonly corrections: readonly Correction[];
  /** That it is none of what we offered, and that we are to look on. */
  readonly neither?: 'look on' | 'nothing';
}

export type MemberEvent =
  | {
      readonly event: 'signed-up';
      readonly id: string;
      readonly community: string;
      readonly profile: Profile;
      readonly invited?: true;
      readonly marks?: Marks;
      readonly at: Instant;
    }
  | { readonly event: 'heard' }
  | { readonly event: 'held'; readonly spans: readonly Span[] }
  | { readonly event: 'confirmed'; readonly at: Instant; readonly needsApproval: boolean }
  | { readonly event: 'admitted' }
  | { readonly event: 'not-admitted' }
  | { readonly event: 'paused'; readonly until: Instant | null }
  | { readonly event: 'resumed' }
  /** Back to wait for the organiser's yes, as before they left. */
  | { readonly event: 'applied-again' }
  | { readonly event: 'left' }
  | { readonly event: 'lost' }
  | { readonly event: 'withdrawn-everywhere' }
  | { readonly event: 'asked' }
  | { readonly event: 'missed'; readonly at: Instant }
  | { readonly event: 'word-asked'; readonly at: Instant }
  | { readonly event: 'met' | 'comforted' }
  | { readonly event: 'was-unclear' }
  | { readonly event: 'unproved'; readonly at: Instant }
  /** Said something new about themselves; what held before is kept for one undo. */
  | { readonly event: 'described'; readonly profile: Partial<Profile> }
  | { readonly event: 'spoke'; readonly language: LetterLanguage | null }
  | {
      readonly event: 'language-changed';
      readonly to: LetterLanguage;
      readonly at: Instant;
      readonly asked: boolean;
    }
  | { readonly event: 'blocked'; readonly other: string }
  | { readonly event: 'marked'; readonly marks: Marks; readonly capacity?: number }
  | { readonly event: 'undone' }
  /** A question went to them, and waits. */
  | { readonly event: 'wondered'; readonly asking: Asking; readonly at: Instant }
  /** The open question was answered, or waited on long enough. */
  | { readonly event: 'away'; readonly away: Away }
  | { readonly event: 'settled' | 'rested' }
  | { readonly event: 'reminded' }
  | { readonly event: 'interviewed'; readonly interview: Interview | null }
  | { readonly event: 'put-off'; readonly until: Instant | null }
  | { readonly event: 'forgotten' };

export type MemberRefusal = Refusal<
  | 'unknown'
  | 'not-waiting'
  | 'newer-sign-up'
  | 'expired'
  | 'not-active'
  | 'gone'
  | 'vanished'
  | 'nothing-asked'
  | 'nothing-to-undo'
>;

/** Letters that somebody who left still gets: what they asked for last. A copy goes only before everything is deleted. */
const farewells: ReadonlySet<LetterKind> = new Set([
  'heard-stop',
  'not-admitted',
  'confirm-forget',
  'before-forget',
  'deleted',
  'your-data',
]);

/** Whether a letter may still go to somebody of this standing. */
export function mayReceive(standing: Standing, letter: Letter): boolean {
  switch (standing) {
    case 'active':
    case 'applied':
      return true;
    case 'paused':
      return letter.pace !== 'own';
    case 'unconfirmed':
      return letter.kind === 'confirm' || letter.kind === 'invitation' || letter.kind === 'about-us';
    case 'left':
      return farewells.has(letter.kind);
    case 'unreachable':
      return false;
  }
}
