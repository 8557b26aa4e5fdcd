// A member: from the first sign-up to leaving, with the rules of what changes them and what they are told.
import { type Cause, type Decision, day, type Instant, nothing, type Refusal } from './decision.ts';
import type { Intention } from './intention.ts';
import type { DatedInstant } from './introduction.ts';
import type { Letter, LetterKind } from './letter.ts';
import type { UnmatchedReason } from './matching/explain.ts';
import type { Kind } from './matching/rules.ts';

/** `applied`: the address is confirmed, and the organiser has yet to say yes. */
export type Standing = 'unconfirmed' | 'applied' | 'active' | 'paused' | 'left' | 'unreachable';

/** How often somebody wants to meet someone. */
export type Wish = 'every round' | 'every other round' | 'once a quarter';

/** What a person said about themselves. */
export interface Profile {
  readonly name: string;
  readonly language: string;
  readonly intentions: readonly Intention[];
  readonly kinds: readonly Kind[];
  readonly story: string;
  readonly values: readonly string[];
  readonly wish: Wish;
}

export interface Member {
  readonly id: string;
  readonly community: string;
  readonly standing: Standing;
  readonly profile: Profile;
  /** Counts sign-ups: a confirmation is good for the words it was sent for, and no others. */
  readonly attempt: number;
  readonly signedUpAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly pausedUntil: Instant | null;
  readonly unclear: number;
  readonly unprovedAt: Instant;
  /** The organiser put them on the list: once the address is confirmed, nobody has to admit them. */
  readonly invited?: true;
  /** Never to be paired with. */
  readonly blocked: readonly string[];
  /** Open introductions are still to be withdrawn after this change of standing. */
  readonly withdrawing: 'left' | 'paused' | 'unreachable' | null;
  /** The newest causes: a repeated one changes nothing. */
  readonly causes: readonly string[];
}

export type MemberCommand =
  | {
      readonly do: 'sign-up';
      readonly id: string;
      readonly community: string;
      readonly profile: Profile;
      readonly invited?: true;
    }
  | { readonly do: 'confirm'; readonly attempt: number | 'newest'; readonly needsApproval: boolean }
  | { readonly do: 'admit' | 'refuse'; readonly organiser: string }
  | { readonly do: 'judge-unclear'; readonly organiser: string; readonly words: string }
  | { readonly do: 'pause'; readonly until?: DatedInstant }
  | { readonly do: 'resume' }
  | { readonly do: 'leave'; readonly by: 'mail' | 'link' }
  | { readonly do: 'become-unreachable' }
  | { readonly do: 'ask-question'; readonly words: string }
  | { readonly do: 'answer-question'; readonly words: string }
  | { readonly do: 'say-unclear'; readonly words: string }
  | { readonly do: 'answer-unproved'; readonly leaving: boolean }
  | { readonly do: 'find-nobody'; readonly reason: UnmatchedReason }
  | { readonly do: 'withdraw-done' }
  | { readonly do: 'come-due' };

export type MemberEvent =
  | {
      readonly event: 'signed-up';
      readonly id: string;
      readonly community: string;
      readonly profile: Profile;
      readonly invited?: true;
      readonly at: Instant;
    }
  | { readonly event: 'heard' }
  | { readonly event: 'confirmed'; readonly at: Instant; readonly needsApproval: boolean }
  | { readonly event: 'admitted' }
  | { readonly event: 'not-admitted' }
  | { readonly event: 'paused'; readonly until: Instant | null }
  | { readonly event: 'resumed' }
  | { readonly event: 'left' }
  | { readonly event: 'lost' }
  | { readonly event: 'withdrawn-everywhere' }
  | { readonly event: 'asked' }
  | { readonly event: 'was-unclear' }
  | { readonly event: 'unproved'; readonly at: Instant };

export type MemberRefusal = Refusal<
  'unknown' | 'not-waiting' | 'newer-sign-up' | 'expired' | 'not-active' | 'gone' | 'vanished'
>;

/** An unconfirmed sign-up lives this long. */
export const confirmationTime = 3 * day;

interface Circumstances {
  readonly now: Instant;
  readonly cause: Cause;
}

/** Answers a command to a member with facts and letters; the same cause twice changes nothing. */
export function decideMember(
  member: Member | null,
  command: MemberCommand,
  { now, cause }: Circumstances,
): Decision<MemberEvent> | MemberRefusal {
  if (command.do === 'sign-up') return signUp(member, command, now);
  if (!member) return { refused: 'unknown' };
  if (member.causes.includes(cause.id)) return nothing;
  switch (command.do) {
    case 'confirm':
      return confirm(member, command.attempt, command.needsApproval && !member.invited, now);
    case 'admit':
    case 'refuse':
      return judgeApplication(member, command.do, command.organiser);
    case 'judge-unclear':
      return judgeUnclear(member, command.organiser, command.words);
    case 'pause':
      return pause(member, command.until);
    case 'resume':
      return resume(member);
    case 'leave':
      return leave(member, command.by);
    case 'become-unreachable':
      return member.standing === 'unreachable' ? nothing : { events: [{ event: 'lost' }], letters: [] };
    case 'find-nobody':
      return findNobody(member, command.reason);
    case 'withdraw-done':
      return member.withdrawing ? { events: [{ event: 'withdrawn-everywhere' }], letters: [] } : nothing;
    case 'answer-unproved':
      return unproved(member, command.leaving, now);
    case 'come-due':
      return comeDue(member, now);
    case 'ask-question':
    case 'answer-question':
    case 'say-unclear':
      return converse(member, command.do, command.words);
  }
}

function signUp(
  member: Member | null,
  command: Extract<MemberCommand, { do: 'sign-up' }>,
  now: Instant,
): Decision<MemberEvent> {
  const waits = member?.standing === 'unconfirmed';
  if (!member || waits) {
    const { id, community, profile, invited } = command;
    const letter: Letter = {
      kind: 'confirm',
      to: { member: id },
      pace: 'due',
      facts: { attempt: String((member?.attempt ?? 0) + 1) },
    };
    const event = {
      event: 'signed-up',
      id,
      community,
      profile,
      ...(invited && { invited }),
      at: now,
    } as const;
    return { events: [event], letters: [letter] };
  }
  // Whoever left or cannot be reached hears nothing: anybody could type their address.
  if (member.standing === 'left' || member.standing === 'unreachable') return nothing;
  return {
    events: [{ event: 'heard' }],
    letters: [{ kind: 'already-member', to: { member: member.id }, pace: 'unproved' }],
  };
}

function confirm(
  member: Member,
  attempt: number | 'newest',
  needsApproval: boolean,
  now: Instant,
): Decision<MemberEvent> | MemberRefusal {
  if (member.standing === 'left' || member.standing === 'unreachable') return { refused: 'gone' };
  if (member.standing !== 'unconfirmed') return nothing;
  if (member.signedUpAt + confirmationTime <= now) return { refused: 'expired' };
  if (attempt !== 'newest' && attempt !== member.attempt % 100) return { refused: 'newer-sign-up' };
  const letter: Letter = needsApproval
    ? { kind: 'application', to: { organiser: 'all' }, pace: 'own' }
    : { kind: 'welcome', to: { member: member.id }, pace: 'answer' };
  return { events: [{ event: 'confirmed', at: now, needsApproval }], letters: [letter] };
}

function judgeApplication(
  member: Member,
  judgement: 'admit' | 'refuse',
  organiser: string,
): Decision<MemberEvent> | MemberRefusal {
  if (member.standing !== 'applied') return { refused: 'not-waiting' };
  const to = { member: member.id };
  return judgement === 'admit'
    ? {
        events: [{ event: 'admitted' }],
        letters: [
          { kind: 'welcome', to, pace: 'own' },
          { kind: 'heard-admit', to: { organiser }, pace: 'answer' },
        ],
      }
    : {
        events: [{ event: 'not-admitted' }],
        letters: [
          { kind: 'not-admitted', to, pace: 'due' },
          { kind: 'heard-not-admit', to: { organiser }, pace: 'answer' },
        ],
      };
}

/** The organiser's answer was no clear yes or no: one question back. */
function judgeUnclear(
  member: Member,
  organiser: string,
  words: string,
): Decision<MemberEvent> | MemberRefusal {
  if (member.standing !== 'applied') return { refused: 'not-waiting' };
  const letter: Letter = {
    kind: 'unclear-application',
    to: { organiser },
    pace: 'answer',
    facts: { quoted: words },
  };
  return { events: [{ event: 'heard' }], letters: [letter] };
}

function pause(member: Member, until: DatedInstant | undefined): Decision<MemberEvent> | MemberRefusal {
  if (member.standing !== 'active' && member.standing !== 'paused') return { refused: 'not-active' };
  const to = { member: member.id };
  return {
    events: [{ event: 'paused', until: until?.at ?? null }],
    letters: [
      until
        ? { kind: 'heard-pause', to, pace: 'answer', facts: { until: until.day } }
        : { kind: 'heard-pause-open', to, pace: 'answer' },
    ],
  };
}

/** Back from a pause, or from having left: this is how somebody returns, with their own mail as the proof. */
function resume(member: Member): Decision<MemberEvent> | MemberRefusal {
  if (member.standing === 'unconfirmed' || member.standing === 'applied') return { refused: 'not-active' };
  // Somebody who was never confirmed or not admitted left nothing to come back to.
  if (member.confirmedAt === null) return { refused: 'gone' };
  return {
    events: [{ event: 'resumed' }],
    letters: [{ kind: 'heard-resume', to: { member: member.id }, pace: 'answer' }],
  };
}

function leave(member: Member, by: 'mail' | 'link'): Decision<MemberEvent> {
  if (member.standing === 'left') return nothing;
  const goodbye: Letter = { kind: 'heard-stop', to: { member: member.id }, pace: 'due' };
  // The page behind the link says goodbye itself; another letter would be one too many.
  return { events: [{ event: 'left' }], letters: by === 'mail' ? [goodbye] : [] };
}

function unproved(member: Member, leaving: boolean, now: Instant): Decision<MemberEvent> {
  if (member.standing === 'left' || member.standing === 'unreachable') return nothing;
  if (member.unprovedAt > now - day) return nothing;
  return {
    events: [{ event: 'unproved', at: now }],
    letters: [
      { kind: leaving ? 'confirm-leave' : 'other-address', to: { member: member.id }, pace: 'unproved' },
    ],
  };
}

function converse(
  member: Member,
  what: 'ask-question' | 'answer-question' | 'say-unclear',
  words: string,
): Decision<MemberEvent> | MemberRefusal {
  if (member.standing === 'left' || member.standing === 'unreachable') return { refused: 'gone' };
  const to = { member: member.id };
  if (what === 'answer-question') {
    const letter: Letter = { kind: 'organiser-answer', to, pace: 'answer', facts: { answer: words } };
    return { events: [{ event: 'asked' }], letters: [letter] };
  }
  if (what === 'say-unclear' && member.unclear === 0) {
    const letter: Letter = { kind: 'unclear-general', to, pace: 'answer', facts: { quoted: words } };
    return { events: [{ event: 'was-unclear' }], letters: [letter] };
  }
  const kind = what === 'say-unclear' ? 'unclear-for-organiser' : 'question-for-organiser';
  return {
    events: [{ event: 'asked' }],
    letters: [
      { kind, to: { organiser: 'all' }, pace: 'own', facts: { words } },
      { kind: 'heard-question', to, pace: 'answer' },
    ],
  };
}

const noPair: Record<UnmatchedReason, LetterKind> = {
  'too-few-people': 'no-pair-too-few',
  'no-seek': 'no-pair-no-seek',
  'all-already-met': 'no-pair-all-met',
  'rules-leave-nobody': 'no-pair-rules',
  'nobody-meets-your-seek': 'no-pair-nobody-offers',
  'nobody-seeks-what-you-give': 'no-pair-nobody-seeks',
  'others-were-closer': 'no-pair-others',
};

/** A round had nobody for them: they hear it, with the reason that helps. */
function findNobody(member: Member, reason: UnmatchedReason): Decision<MemberEvent> {
  if (member.standing !== 'active') return nothing;
  return {
    events: [{ event: 'heard' }],
    letters: [{ kind: noPair[reason], to: { member: member.id }, pace: 'own' }],
  };
}

function comeDue(member: Member, now: Instant): Decision<MemberEvent> | MemberRefusal {
  if (member.standing === 'paused' && member.pausedUntil !== null && member.pausedUntil <= now) {
    return { events: [{ event: 'resumed' }], letters: [] };
  }
  if (member.standing === 'unconfirmed' && member.signedUpAt + confirmationTime <= now) {
    return { refused: 'vanished' };
  }
  return nothing;
}

/** A repeated cause is remembered this many changes back. */
const causesKept = 40;

/** What the facts make of a member, with the cause remembered. */
export function evolveMember(
  member: Member | null,
  events: readonly MemberEvent[],
  cause: Cause,
): Member | null {
  const changed = events.reduce<Member | null>(evolve, member);
  if (!changed || events.length === 0) return changed;
  return { ...changed, causes: [...changed.causes, cause.id].slice(-causesKept) };
}

function evolve(member: Member | null, event: MemberEvent): Member {
  if (event.event === 'signed-up') {
    const { id, community, profile, invited, at } = event;
    // Whoever was invited stays it, also when they then fill in the form themselves.
    const known = invited || member?.invited;
    return {
      id,
      community,
      profile,
      ...(known && { invited: known }),
      standing: 'unconfirmed',
      attempt: (member?.attempt ?? 0) + 1,
      signedUpAt: at,
      confirmedAt: null,
      pausedUntil: null,
      unclear: 0,
      unprovedAt: 0,
      blocked: [],
      withdrawing: null,
      causes: member?.causes ?? [],
    };
  }
  if (!member) throw new Error(`a member cannot begin with '${event.event}'`);
  return { ...member, ...changed(member, event) };
}

function changed(member: Member, event: Exclude<MemberEvent, { event: 'signed-up' }>): Partial<Member> {
  switch (event.event) {
    case 'confirmed':
      return { standing: event.needsApproval ? 'applied' : 'active', confirmedAt: event.at };
    case 'admitted':
      return { standing: 'active' };
    case 'not-admitted':
      return { standing: 'left', confirmedAt: null };
    case 'paused':
      return { standing: 'paused', pausedUntil: event.until, withdrawing: 'paused', unclear: 0 };
    case 'resumed':
      return { standing: 'active', pausedUntil: null, withdrawing: null, unclear: 0 };
    case 'left':
      return { standing: 'left', withdrawing: 'left' };
    case 'lost':
      return { standing: 'unreachable', withdrawing: 'unreachable' };
    case 'withdrawn-everywhere':
      return { withdrawing: null };
    case 'asked':
      return { unclear: 0 };
    case 'was-unclear':
      return { unclear: member.unclear + 1 };
    case 'unproved':
      return { unprovedAt: event.at };
    case 'heard':
      return {};
  }
}

/** When the member next wants attention; undefined when nothing waits. */
export function memberWakes(member: Member): Instant | undefined {
  if (member.withdrawing) return 0;
  if (member.standing === 'unconfirmed') return member.signedUpAt + confirmationTime;
  if (member.standing === 'paused' && member.pausedUntil !== null) return member.pausedUntil;
  return undefined;
}

/** Whether a letter may still go to somebody of this standing. */
export function mayReceive(standing: Standing, letter: Letter): boolean {
  switch (standing) {
    case 'active':
    case 'applied':
      return true;
    case 'paused':
      return letter.pace !== 'own';
    case 'unconfirmed':
      return letter.kind === 'confirm';
    case 'left':
      return letter.kind === 'heard-stop' || letter.kind === 'not-admitted';
    case 'unreachable':
      return false;
  }
}
