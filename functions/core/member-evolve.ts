// What the facts make of a member.

import type { Cause } from './decision.ts';
import { countedFrom, type Span } from './hold.ts';
import { type Member, type MemberEvent, noMarks } from './member.ts';
import { mostMissed } from './member-times.ts';

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
    const marks = event.marks ?? member?.marks;
    // Whoever was invited stays it, also when they then fill in the form themselves.
    const known = invited || member?.invited;
    return {
      id,
      community,
      profile,
      ...(known && { invited: known }),
      ...(marks && { marks }),
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

const heldOf = ({ held, signedUpAt }: Member) => held ?? { confirmFrom: signedUpAt, upTo: signedUpAt };

/** What was counted before is not counted twice. */
function countHold(held: NonNullable<Member['held']>, { from, to }: Span): NonNullable<Member['held']> {
  if (to <= held.upTo) return held;
  const span = { from: Math.max(from, held.upTo), to };
  return { confirmFrom: countedFrom(span, held.confirmFrom), upTo: to };
}

const asItWas = ({ profile, blocked }: Member) => ({ profile, blocked });

/** Nothing that the person said or did; the id, a keyed hash, is what the remaining work needs. */
function emptied({ profile }: Member): Partial<Member> {
  const nothing = {
    name: '',
    intentions: [],
    kinds: [],
    story: '',
    values: [],
    wish: 'every round',
  } as const;
  return {
    profile: { ...nothing, language: profile.language },
    blocked: [],
    marks: noMarks,
    causes: [],
    open: null,
    resting: null,
    interview: null,
    before: null,
    spoken: null,
    askFrom: null,
    unprovedAt: 0,
    pausedUntil: null,
  };
}

function changed(member: Member, event: Exclude<MemberEvent, { event: 'signed-up' }>): Partial<Member> {
  switch (event.event) {
    case 'confirmed':
      return { standing: event.needsApproval ? 'applied' : 'active', confirmedAt: event.at };
    case 'admitted':
      return { standing: 'active' };
    case 'held':
      return { held: event.spans.reduce(countHold, heldOf(member)) };
    case 'not-admitted':
      return { standing: 'left', confirmedAt: null };
    case 'paused':
      return { standing: 'paused', pausedUntil: event.until, withdrawing: 'paused', unclear: 0 };
    case 'away':
      return { away: event.away, unclear: 0 };
    case 'resumed':
      return { standing: 'active', pausedUntil: null, away: null, withdrawing: null, unclear: 0, open: null };
    case 'applied-again':
      return { standing: 'applied', withdrawing: null, unclear: 0, open: null };
    case 'left': {
      // Whether to delete everything stays asked; a no to it brings nobody back who has left since.
      const open = member.open?.asks === 'forget' ? { ...member.open, was: 'left' as const } : null;
      const { standing } = member;
      const early = standing === 'unconfirmed' || standing === 'applied';
      return { standing: 'left', withdrawing: 'left', open, ...(early && { leftAs: standing }) };
    }
    case 'lost':
      return { standing: 'unreachable', withdrawing: 'unreachable', open: null };
    case 'withdrawn-everywhere':
      return { withdrawing: null };
    case 'asked':
      return { unclear: 0 };
    case 'missed': {
      const missed = (member.missed ?? 0) + 1;
      return {
        missed,
        missedAt: event.at,
        ...(missed >= mostMissed && { wordAskedAt: event.at }),
      };
    }
    case 'met':
    case 'comforted':
      return { missed: 0, wordAskedAt: null };
    case 'word-asked':
      return { wordAskedAt: event.at };
    case 'was-unclear':
      return { unclear: member.unclear + 1 };
    case 'unproved':
      return { unprovedAt: event.at };
    case 'described':
      return { profile: { ...member.profile, ...event.profile }, before: asItWas(member), unclear: 0 };
    case 'spoke':
      return { spoken: event.language };
    case 'language-changed': {
      const { to, at, asked } = event;
      const languageSince = { from: member.profile.language, at, asked };
      return { profile: { ...member.profile, language: to }, languageSince, spoken: null };
    }
    case 'blocked':
      return { blocked: [...new Set([...member.blocked, event.other])], before: asItWas(member) };
    case 'marked': {
      const { marks, capacity } = event;
      return { marks, ...(capacity !== undefined && { profile: { ...member.profile, capacity } }) };
    }
    case 'undone':
      return { ...member.before, before: null, unclear: 0 };
    case 'wondered': {
      const number = (member.questions ?? 0) + 1;
      return { open: { ...event.asking, number, at: event.at }, questions: number };
    }
    case 'settled':
      return { open: null, resting: null, unclear: 0 };
    case 'rested':
      return { open: null, resting: member.open ?? null };
    case 'reminded':
      return {
        ...(member.open?.asks === 'read-back' && { open: { ...member.open, reminded: true } }),
        ...(member.interview && { interview: { ...member.interview, reminded: true } }),
      };
    case 'interviewed':
      return { interview: event.interview };
    case 'put-off':
      return { askFrom: event.until };
    case 'forgotten':
      return { ...emptied(member), standing: 'left', withdrawing: 'left', forgetting: true };
    case 'heard':
      return {};
  }
}
