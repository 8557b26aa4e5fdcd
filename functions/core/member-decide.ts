// The rules of a member's standing: what each command is answered with.
import { type Cause, type Decision, day, type Instant, nothing } from './decision.ts';
import type { DatedInstant } from './introduction.ts';
import type { Spoken } from './language.ts';
import type { Letter, LetterKind } from './letter.ts';
import type { UnmatchedReason } from './matching/explain.ts';
import {
  type Away,
  type Member,
  type MemberCommand,
  type MemberEvent,
  type MemberRefusal,
  noMarks,
} from './member.ts';
import { answer } from './member-answers.ts';
import { confirm, judgeApplication, judgeUnclear, returnEarly, signUp } from './member-joining.ts';
import { questionsDue } from './member-questions.ts';
import { several } from './member-several.ts';
import { confirmableUntil, mostMissed, rests, wordDue } from './member-times.ts';
import { explainSignUp, wish } from './member-wishes.ts';

export interface Circumstances {
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
      return judgeApplication(member, command.do, command.organiser, now);
    case 'judge-unclear':
      return judgeUnclear(member, command.organiser, command.words);
    case 'mark':
      return mark(member, command);
    case 'pause':
      return pause(member, command.until);
    case 'be-away':
      return beAway(member, command.away, command.told);
    case 'resume':
      return resume(member, now);
    case 'leave':
      return leave(member, command.by);
    case 'become-unreachable':
      return member.standing === 'unreachable' ? nothing : { events: [{ event: 'lost' }], letters: [] };
    case 'forget':
      return member.forgetting ? nothing : { events: [{ event: 'forgotten' }], letters: [] };
    case 'find-nobody':
      return findNobody(member, command.reason);
    case 'miss':
      return miss(member, now);
    case 'meet':
      return member.missed ? { events: [{ event: 'met' }], letters: [] } : nothing;
    case 'hear-language':
      return hearLanguage(member, command.spoken, now);
    case 'withdraw-done':
      return member.withdrawing ? { events: [{ event: 'withdrawn-everywhere' }], letters: [] } : nothing;
    case 'answer-unproved':
      return unproved(member, command.leaving, now);
    case 'hold':
      return member.standing === 'unconfirmed' && command.spans.length > 0
        ? { events: [{ event: 'held', spans: command.spans }], letters: [] }
        : nothing;
    case 'come-due':
      return comeDue(member, now, command);
    case 'tell-status':
    case 'explain':
    case 'answer-asked':
    case 'look-on':
    case 'correct':
    case 'set-language':
    case 'set-name':
    case 'give-copy':
    case 'change-words':
    case 'finish':
    case 'set-rhythm':
    case 'set-capacity':
    case 'block':
    case 'undo':
    case 'ask-to-forget':
      return wish(member, command, now);
    case 'answer':
      return answer(member, command, now);
    case 'several':
      return several(member, command, { now, cause }, decideMember);
    case 'ask-question':
      return converse(member, command.apart ? 'keep-apart' : command.do, command.words);
    case 'answer-question':
    case 'say-unclear':
      return converse(member, command.do, command.words);
  }
}

/** Whoever is being forgotten is marked no more. */
function mark(
  member: Member,
  { marks, capacity }: Extract<MemberCommand, { do: 'mark' }>,
): Decision<MemberEvent> | MemberRefusal {
  if (member.forgetting) return { refused: 'gone' };
  const next = { ...(member.marks ?? noMarks), ...marks };
  return {
    events: [{ event: 'marked', marks: next, ...(capacity !== undefined && { capacity }) }],
    letters: [],
  };
}

function pause(member: Member, until: DatedInstant | undefined): Decision<MemberEvent> | MemberRefusal {
  const early = beforeMembership(member);
  if (early) return early;
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

/** Whoever is away for some days stays a member whose letters stay open; nobody new is proposed to them. */
function beAway(member: Member, away: Away, told?: true): Decision<MemberEvent> | MemberRefusal {
  const early = beforeMembership(member);
  if (early) return early;
  if (member.standing !== 'active' && member.standing !== 'paused') return { refused: 'not-active' };
  const letter: Letter = {
    kind: 'heard-away',
    to: { member: member.id },
    pace: 'answer',
    facts: { from: away.from, until: away.until },
  };
  return { events: [{ event: 'away', away }], letters: told ? [] : [letter] };
}

/** Whoever is no member yet hears what is still missing for it; null for members. */
function beforeMembership(member: Member): Decision<MemberEvent> | null {
  if (member.standing === 'unconfirmed') return explainSignUp(member);
  const to = { member: member.id };
  return member.standing === 'applied'
    ? { events: [{ event: 'asked' }], letters: [{ kind: 'status', to, pace: 'answer' }] }
    : null;
}

/** Back from a pause, a rest, or from having left: this is how somebody returns, with their own mail as the proof. */
function resume(member: Member, now: Instant): Decision<MemberEvent> | MemberRefusal {
  const early = beforeMembership(member);
  if (early) return early;
  if (member.standing === 'left' && member.leftAs) return returnEarly(member, member.leftAs, now);
  // Somebody who was not admitted left nothing to come back to.
  if (member.confirmedAt === null) return { refused: 'gone' };
  return {
    events: [{ event: 'resumed' }, ...(rests(member) ? [{ event: 'comforted' } as const] : [])],
    letters: [{ kind: 'heard-resume', to: { member: member.id }, pace: 'answer' }],
  };
}

function leave(member: Member, by: 'mail' | 'link'): Decision<MemberEvent> {
  if (member.standing === 'left') {
    const asked = member.open?.asks === 'forget' && member.open.was !== 'left';
    return asked ? { events: [{ event: 'left' }], letters: [] } : nothing;
  }
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

/** The letter to the organisers, and the one back. */
const passedOn = {
  'ask-question': ['question-general-for-organiser', 'heard-question-general'],
  'keep-apart': ['apart-for-organiser', 'heard-apart'],
  'say-unclear': ['unclear-for-organiser', 'heard-passed-on'],
} as const;

function converse(
  member: Member,
  what: 'ask-question' | 'keep-apart' | 'answer-question' | 'say-unclear',
  words: string,
): Decision<MemberEvent> | MemberRefusal {
  if (member.standing === 'left' || member.standing === 'unreachable') return { refused: 'gone' };
  if (member.standing === 'unconfirmed' && what !== 'answer-question') return explainSignUp(member);
  const to = { member: member.id };
  if (what === 'answer-question') {
    const letter: Letter = { kind: 'organiser-answer', to, pace: 'answer', facts: { answer: words } };
    return { events: [{ event: 'asked' }, { event: 'comforted' }], letters: [letter] };
  }
  if (what === 'say-unclear' && member.unclear === 0) {
    const letter: Letter = { kind: 'unclear-general', to, pace: 'answer', facts: { quoted: words } };
    return { events: [{ event: 'was-unclear' }], letters: [letter] };
  }
  const [kind, heard] = passedOn[what];
  return {
    events: [{ event: 'asked' }],
    letters: [
      { kind, to: { organiser: 'all' }, pace: 'own', facts: { words } },
      { kind: heard, to, pace: 'answer' },
    ],
  };
}

/**
 * Somebody plainly writes in another language than their letters: once very surely, or twice in a row, and the letters
 * follow. Whoever asked for a language keeps it, whatever they write in.
 */
function hearLanguage(
  { profile, spoken, languageSince }: Member,
  { language, sure }: Spoken,
  now: Instant,
): Decision<MemberEvent> {
  if (languageSince?.asked) return nothing;
  if (language === profile.language) {
    return spoken ? { events: [{ event: 'spoke', language: null }], letters: [] } : nothing;
  }
  const changes = sure === 'very' || spoken === language;
  return {
    events: [
      changes
        ? { event: 'language-changed', to: language, at: now, asked: false }
        : { event: 'spoke', language },
    ],
    letters: [],
  };
}

const noPair: Record<UnmatchedReason, LetterKind> = {
  'too-few-people': 'no-pair-too-few',
  'no-seek': 'no-pair-no-seek',
  'all-already-met': 'no-pair-all-met',
  'rules-leave-nobody': 'no-pair-rules',
  'no-common-language': 'no-pair-language',
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

const wordPlease: Letter = { kind: 'three-times', to: { organiser: 'all' }, pace: 'own' };

/** Rounds are farther apart than this: whatever else came to nothing since belongs to the same one. */
const sameRound = 2 * day;

/**
 * The third round in a row is told to the organiser, so that there is no fourth before a human word. Whoever wants
 * several introductions a round misses it once.
 */
function miss(member: Member, now: Instant): Decision<MemberEvent> {
  if (member.missed && now - (member.missedAt ?? 0) < sameRound) return nothing;
  const third = (member.missed ?? 0) + 1 === mostMissed;
  return {
    events: [{ event: 'missed', at: now }],
    letters: third && member.standing === 'active' ? [wordPlease] : [],
  };
}

function comeDue(
  member: Member,
  now: Instant,
  command: Extract<MemberCommand, { do: 'come-due' }>,
): Decision<MemberEvent> | MemberRefusal {
  if (member.standing === 'paused' && member.pausedUntil !== null && member.pausedUntil <= now) {
    return { events: [{ event: 'resumed' }], letters: [] };
  }
  if (member.standing === 'unconfirmed' && confirmableUntil(member) <= now) {
    return { refused: 'vanished' };
  }
  if ((wordDue(member) ?? Number.POSITIVE_INFINITY) <= now)
    return { events: [{ event: 'word-asked', at: now }], letters: [wordPlease] };
  return questionsDue(member, now, command.nextRound, command.askedElsewhereUntil ?? 0);
}
