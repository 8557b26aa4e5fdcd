// Members, introductions and rounds as items: load, decide, one conditional put; again when somebody was quicker.
import { type Cause, type Instant, isRefusal } from '../core/decision.ts';
import type { Command, Event, Introduction, Side } from '../core/introduction.ts';
import { decide } from '../core/introduction-decide.ts';
import { introductionWakes } from '../core/introduction-due.ts';
import { evolve, fold } from '../core/introduction-evolve.ts';
import { withoutLettersOf, withoutWordsOf } from '../core/introduction-forget.ts';
import type { Beside, Letter } from '../core/letter.ts';
import type { Member, MemberCommand } from '../core/member.ts';
import { decideMember } from '../core/member-decide.ts';
import { evolveMember } from '../core/member-evolve.ts';
import { memberWakes } from '../core/member-times.ts';
import { clearedOutbox, emptyOutbox, enqueue, type Outbox, outboxWakes } from '../core/outbox.ts';
import { type Round, roundWakes } from '../core/round.ts';
import { isNews, wordless, wordlessOf } from './journal.ts';
import { introductionKey, type Key, memberKey, roundKey } from './shape.ts';
import type { Store, Stored } from './store.ts';

/** The body of an introduction's item: its history is what it is. */
export interface IntroductionBody {
  readonly history: readonly Event[];
  readonly outbox: Outbox;
}

export interface MemberBody {
  readonly member: Member;
  readonly outbox: Outbox;
}

export interface RoundBody {
  readonly round: Round;
  readonly outbox: Outbox;
}

/** A mail to the operator, until it has been passed on. */
export interface PassedOnBody {
  readonly status: string;
  readonly outbox: Outbox;
}

/** Whatever has an outbox. */
export type Body = IntroductionBody | MemberBody | RoundBody | PassedOnBody;

export interface Circumstances {
  readonly now: Instant;
  readonly cause: Cause;
}

/** What came of a command. `state` is what holds after it; null where there is no such item. */
export type Change<State> =
  | { readonly kind: 'changed'; readonly state: State; readonly letters?: readonly Letter[] }
  | { readonly kind: 'unchanged'; readonly state: State }
  | { readonly kind: 'refused'; readonly refused: string; readonly state: State | null };

/** How often a lost race is run again before the cause goes back to its queue. */
const mostTries = 8;

/**
 * Reads an item, lets `change` make the next body of it, and puts that on condition. `change` answers null
 * when there is nothing to write. Throws when the race is lost too often.
 */
export async function update<Body, Result>(
  store: Store,
  key: Key,
  change: (
    body: Body | null,
    wokeAt: Instant | undefined,
  ) => { body?: Body; wakeAt?: Instant | undefined; result: Result },
): Promise<Result> {
  for (let tries = 0; tries < mostTries; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** tries));
    const found = await store.get<Body>(key);
    const { body, wakeAt, result } = change(found?.body ?? null, found?.wakeAt);
    if (body === undefined) return result;
    const next: Stored<Body> = { key, version: found?.version ?? 0, body };
    if (await store.put(next, { wakeAt, expires: found?.expires })) return result;
  }
  throw new Error('an item changes faster than it can be written');
}

/** Gives a command to an introduction. `beside` is told in its letter back, if there is one. */
export async function changeIntroduction(
  store: Store,
  id: string,
  command: Command,
  circumstances: Circumstances,
  beside: readonly Beside[] = [],
): Promise<Change<Introduction>> {
  const change = await update<IntroductionBody, Change<Introduction>>(
    store,
    introductionKey(id),
    (body, wokeAt) => {
      const introduction = fold(body?.history ?? []);
      const outbox = body?.outbox ?? emptyOutbox;
      const waiting = outbox.letters.find((letter) => letter.kind === 'introduction');
      const introductionLetter = waiting?.state === 'waiting' ? 'waiting' : 'gone';
      const answer = decide(introduction, command, { ...circumstances, introductionLetter });
      if (isRefusal(answer)) return { result: { kind: 'refused', ...answer, state: introduction } };
      const next = answer.events.reduce<Introduction | null>(evolve, introduction);
      if (!next || answer.events.length === 0) {
        return { result: { kind: 'unchanged', state: introduction as Introduction } };
      }
      const writer = beside.length > 0 && 'side' in command ? next[command.side] : null;
      const letters = writer ? answer.letters.map(withBeside(beside, writer)) : answer.letters;
      const newOutbox = enqueue(outbox, letters);
      return {
        body: { history: next.history, outbox: newOutbox },
        wakeAt: unmoved(wakeOf({ history: next.history, outbox: newOutbox }), wokeAt, circumstances.now),
        result: { kind: 'changed', state: next, letters },
      };
    },
  );
  const { now: at, cause } = circumstances;
  const kept = wordless(command);
  if (kept && isNews(change.kind, cause))
    await store.note?.({ at, told: 'introduction', id, command: kept, cause });
  return change;
}

/** Only the letter back to whoever wrote tells it; what goes to the other is not theirs to read. */
const withBeside =
  (beside: readonly Beside[], writer: string) =>
  (letter: Letter): Letter =>
    letter.pace === 'answer' && 'member' in letter.to && letter.to.member === writer
      ? { ...letter, beside: [...beside, ...(letter.beside ?? [])] }
      : letter;

/** Gives a command to a member. */
export async function changeMember(
  store: Store,
  community: string,
  id: string,
  command: MemberCommand,
  circumstances: Circumstances,
): Promise<Change<Member>> {
  const change = await update<MemberBody, Change<Member>>(store, memberKey(community, id), (body, wokeAt) => {
    const member = body?.member ?? null;
    const answer = decideMember(member, command, circumstances);
    if (isRefusal(answer)) return { result: { kind: 'refused', ...answer, state: member } };
    const next = evolveMember(member, answer.events, circumstances.cause);
    if (!next || answer.events.length === 0) {
      return { result: { kind: 'unchanged', state: member as Member } };
    }
    const before = body?.outbox ?? emptyOutbox;
    // What waits may quote somebody who is being forgotten.
    const kept = next.forgetting && !member?.forgetting ? clearedOutbox(before) : before;
    const outbox = enqueue(kept, answer.letters);
    return {
      body: { member: next, outbox },
      wakeAt: unmoved(wakeOf({ member: next, outbox }), wokeAt, circumstances.now),
      result: { kind: 'changed', state: next },
    };
  });
  const { now: at, cause } = circumstances;
  const kept = wordlessOf(command, change.state);
  if (kept && isNews(change.kind, cause))
    await store.note?.({ at, told: 'member', community, id, command: kept, cause });
  return change;
}

/** Writes the next state of a round, with the letters that it justifies. `change` answers null for nothing. */
export function changeRound(
  store: Store,
  community: string,
  id: string,
  change: (round: Round | null) => { round: Round; letters?: readonly Letter[] } | null,
): Promise<Change<Round>> {
  return update<RoundBody, Change<Round>>(store, roundKey(community, id), (body) => {
    const round = body?.round ?? null;
    const next = change(round);
    if (!next) return { result: { kind: 'unchanged', state: round as Round } };
    const outbox = enqueue(body?.outbox ?? emptyOutbox, next.letters ?? []);
    return {
      body: { round: next.round, outbox },
      wakeAt: wakeOf({ round: next.round, outbox }),
      result: { kind: 'changed', state: next.round },
    };
  });
}

/** Takes the words of somebody who is being forgotten out of an introduction. */
export function forgetInIntroduction(store: Store, id: string, side: Side, member: string): Promise<void> {
  return update<IntroductionBody, void>(store, introductionKey(id), (body) => {
    if (!body) return { result: undefined };
    const history = withoutWordsOf(body.history, side);
    const outbox = withoutLettersOf(body.outbox, member);
    const next = { history, outbox };
    return { body: next, wakeAt: wakeOf(next), result: undefined };
  });
}

/** Changes the outbox of an item, whatever kind it is, and answers what `change` found. */
export function changeOutbox<Result>(
  store: Store,
  key: Key,
  now: Instant,
  change: (outbox: Outbox) => { outbox: Outbox; result: Result },
): Promise<Result | null> {
  return update<Body, Result | null>(store, key, (body, wokeAt) => {
    if (!body) return { result: null };
    const { outbox, result } = change(body.outbox);
    if (outbox === body.outbox) return { result };
    const next = { ...body, outbox };
    return { body: next, wakeAt: unmoved(wakeOf(next), wokeAt, now), result };
  });
}

/**
 * What is due is due: an item that the clock would find already stays where it lies in the index, since moving
 * its entry costs two writes.
 */
const unmoved = (wakeAt: Instant | undefined, wokeAt: Instant | undefined, now: Instant) =>
  wakeAt !== undefined && wokeAt !== undefined && wakeAt <= now && wokeAt <= now ? wokeAt : wakeAt;

/** When an item next wants attention: of itself, or for its letters. */
export function wakeOf(body: Body): Instant | undefined {
  const times = [ownWake(body), outboxWakes(body.outbox)].filter((at) => at !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
}

function ownWake(body: Body): Instant | undefined {
  if ('status' in body) return undefined;
  if ('member' in body) return memberWakes(body.member);
  if ('round' in body) return roundWakes(body.round);
  const introduction = fold(body.history);
  return introduction ? introductionWakes(introduction) : undefined;
}

export async function loadIntroduction(
  store: Store,
  id: string,
): Promise<{ introduction: Introduction; outbox: Outbox } | null> {
  const found = await store.get<IntroductionBody>(introductionKey(id));
  const introduction = fold(found?.body.history ?? []);
  return found && introduction ? { introduction, outbox: found.body.outbox } : null;
}

export async function loadMember(store: Store, community: string, id: string): Promise<Member | null> {
  return (await store.get<MemberBody>(memberKey(community, id)))?.body.member ?? null;
}
