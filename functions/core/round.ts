// One round of one community: who takes part, the plan that follows from them, and what is remembered of it.
import { day, type Instant } from './decision.ts';
import { movedBy, type Span } from './hold.ts';
import { holds } from './intention.ts';
import type { Introduction, Proposal, Side, Times } from './introduction.ts';
import { closeDue, reminderOf } from './introduction-due.ts';
import type { MatchResult } from './matching/match.ts';
import type { Candidate, PastPair, Segment } from './matching/rules.ts';
import { type Member, noMarks, type Profile, type Wish } from './member.ts';
import { isAway, rests } from './member-times.ts';
import type { Day } from './reading.ts';
import { type HowItWent, wentOf } from './round-outcomes.ts';

/** What the round's item keeps; the plan itself lies beside it as an object, found by its hash. */
export interface Round {
  readonly id: string;
  readonly community: string;
  readonly stage: 'planned' | 'asking' | 'closed';
  readonly openedAt: Instant;
  readonly times: Times;
  readonly plan: {
    readonly key: string;
    readonly hash: string;
    readonly pairs: number;
    /** Pairs to propose and members to tell that there is nobody. */
    readonly steps: number;
  };
  /** Steps of the plan up to here are done. */
  readonly done: number;
  /** When to come by at its introductions next: for reminders, at the close, and until all have closed. */
  readonly lookAt: Instant;
  readonly outcome: Outcome | null;
  /** What was held up to here is counted in its times; since it opened where nothing was. */
  readonly heldUpTo?: Instant;
  /** Organisers read the plan first, until then; once it is over, pairs are asked. At once where absent. */
  readonly look?: { readonly until: Instant; readonly over: boolean };
  /** Mails of organisers that were heard about the plan: the same one twice changes nothing. */
  readonly heard?: readonly string[];
}

/** A plan: follows from snapshot, algorithm and seed alone, and is stored before anything is sent. */
export interface Plan {
  readonly algorithm: string;
  readonly seed: string;
  readonly day: Day;
  readonly pairs: readonly PlannedPair[];
  readonly unmatched: readonly Unmatched[];
  readonly members: number;
  /**
   * The pairs as organisers read them, by number from 1, where they read the plan first. One that they held keeps its
   * number and is no pair of the plan any more.
   */
  readonly shown?: readonly ShownPair[];
  /** The worth of the pairs, and what the checked certificate proves that no choice exceeds; absent in older plans. */
  readonly proof?: { readonly weight: number; readonly bound: number };
}

/** Somebody without anyone this round. They are told the first time, and then every third. */
export type Unmatched = MatchResult['unmatched'][number] & { readonly tell: boolean };

const toldEvery = 3;

/** For so many days whoever was introduced has somebody, and is asked whether they met. */
const freshDays = 21;
/** Two who agreed on a day wait no longer for it than this. */
const waitingDays = 150;

/** Those for whom a pair still goes on on that day: introduced a short while ago, or agreed and waiting for their day. */
function withSomebody({ pairs }: Ledger, today: Day): ReadonlySet<string> {
  const goesOn = ({ state, day: since }: PastPair): boolean => {
    const days = (Date.parse(today) - Date.parse(since)) / day;
    return (state === 'introduced' && days <= freshDays) || (state === 'agreed' && days <= waitingDays);
  };
  return new Set(pairs.filter(goesOn).flatMap(({ a, b }) => [a, b]));
}

/** Those without anyone, with who of them hears of it: nobody who has somebody from a round before. */
export function unmatchedToTell(
  unmatched: MatchResult['unmatched'],
  ledger: Ledger,
  today: Day,
): Unmatched[] {
  const served = withSomebody(ledger, today);
  const tells = (id: string): boolean => (ledger.waited[id] ?? 0) % toldEvery === 0 && !served.has(id);
  return unmatched.map((one) => ({ ...one, tell: tells(one.id) }));
}

/** What is to do for a plan, in order. */
export function stepsOf(plan: Plan): readonly (PlannedPair | Unmatched)[] {
  return [...plan.pairs, ...plan.unmatched.filter(({ tell }) => tell)];
}

export type ShownPair = Pick<PlannedPair, 'id' | 'a' | 'b'>;

export type PlannedPair = Pick<Proposal, 'id' | 'a' | 'b' | 'order' | 'reasons'>;

/** What later rounds must know of earlier ones. */
export interface Ledger {
  readonly pairs: readonly (PastPair & { readonly introduction: string })[];
  /** Rounds a member has gone without anyone, since the last pair. */
  readonly waited: Readonly<Record<string, number>>;
  /** The day of a member's last pair. */
  readonly last: Readonly<Record<string, Day>>;
}

export const emptyLedger: Ledger = { pairs: [], waited: {}, last: {} };

/** The numbers of a round that an organiser hears: never who said what. */
export interface Outcome {
  /** Members who were asked. */
  readonly asked: number;
  readonly introduced: number;
  /** Held for a day that both know. */
  readonly agreed: number;
  readonly notThisTime: number;
  /** Asks without an answer. */
  readonly unanswered: number;
  readonly withoutPair: number;
  /** Of all introductions of the community so far; null where too few were told of. Rounds of old have none. */
  readonly went?: HowItWent | null;
}

const daysBetween: Record<Wish, number> = { 'every round': 0, 'every other round': 20, 'once a quarter': 80 };

/** The people of a round: active, and due by the rhythm they chose themselves. */
export function candidates(members: readonly Member[], ledger: Ledger, today: Day): Candidate[] {
  return members
    .filter((member) => !rests(member) && !isAway(member, today))
    .filter((member) => member.standing === 'active' && isDue(member.profile, ledger.last[member.id], today))
    .map((member) => candidate(member, ledger, today));
}

function isDue(profile: Profile, last: Day | undefined, today: Day): boolean {
  if (last === undefined) return true;
  return (Date.parse(today) - Date.parse(last)) / day >= daysBetween[profile.wish];
}

function candidate(member: Member, ledger: Ledger, today: Day): Candidate {
  const { profile, marks = noMarks } = member;
  const segments = (direction: 'seek' | 'offer'): Segment[] =>
    profile.intentions
      .filter((one) => one.direction === direction && holds(one, today))
      .map((one) => ({
        text: one.words,
        ...(one.kind && { kind: one.kind }),
        private: one.visibility === 'matching',
      }));
  return {
    id: member.id,
    seeks: segments('seek'),
    offers: segments('offer'),
    kinds: profile.kinds,
    values: profile.values,
    ...(profile.story !== '' && { story: profile.story }),
    language: profile.language,
    ...(marks.company !== '' && { company: marks.company }),
    capacity: profile.capacity ?? 1,
    waited: ledger.waited[member.id] ?? 0,
    newcomer: ledger.last[member.id] === undefined,
    blocked: [...member.blocked, ...(marks.apart ?? [])],
    tags: marks.tags,
  };
}

/** What became of a planned pair, for the ledger. Null while its introduction may still change. */
export function pastPair(introduction: Introduction, today: Day): Ledger['pairs'][number] | null {
  const { a, b, id, stage } = introduction;
  if (stage === 'asked' || stage === 'half-accepted' || closeDue(introduction) !== null) return null;
  const { history } = introduction;
  // Who says yes behind their own no would be asked again.
  const takenBack = ({ side, at }: { side: Side; at: Instant }): boolean =>
    history.some((one) => one.event === 'heard' && one.afterAll && one.side === side && one.at >= at);
  const declines = history.flatMap((event) => (event.event === 'declined' ? [event] : []));
  const until = declines
    .flatMap((event) => (takenBack(event) ? [today] : event.until ? [event.until.day] : []))
    .sort()
    .at(-1);
  // A plain "no" beside the other's "later" keeps its cool-down.
  const refused = declines.some((event) => !event.until && !takenBack(event));
  const kind = introduction.reasons.a.kind ?? introduction.reasons.b.kind;
  const went = wentOf(introduction);
  return {
    a,
    b,
    introduction: id,
    day: today,
    state: stage,
    ...(until && !refused && { until }),
    ...(kind && { kind }),
    ...(went && { went }),
  };
}

/** The ledger after a round: its pairs added, waiting counted on for those who went without. */
export function nextLedger(ledger: Ledger, plan: Plan, outcomes: readonly Ledger['pairs'][number][]): Ledger {
  const paired = plan.pairs.flatMap(({ a, b }) => [a, b]);
  const waited = { ...ledger.waited };
  for (const { id } of plan.unmatched) waited[id] = (waited[id] ?? 0) + 1;
  for (const id of paired) delete waited[id];
  const last = { ...ledger.last, ...Object.fromEntries(paired.map((id) => [id, plan.day])) };
  return { pairs: [...ledger.pairs, ...outcomes], waited, last };
}

/** Counts what became of a round. */
export function outcome(plan: Plan, introductions: readonly Introduction[]): Outcome {
  const count = (stage: Introduction['stage']) => introductions.filter((one) => one.stage === stage).length;
  const asked = introductions
    .flatMap(({ sides }) => [sides.a, sides.b])
    .filter((side) => side.askedAt !== null);
  const introduced = count('introduced');
  const agreed = count('agreed');
  return {
    asked: asked.length,
    introduced,
    agreed,
    notThisTime: introductions.length - introduced - agreed,
    unanswered: asked.filter((side) => side.answer === 'none' && !side.acceptedInVain).length,
    withoutPair: plan.unmatched.length,
  };
}

/** A round as it begins: planned, with nothing proposed yet. */
export function planned(
  round: Pick<Round, 'id' | 'community' | 'openedAt' | 'times' | 'plan' | 'look'>,
): Round {
  const lookAt = reminderOf(round.times, asksAt(round)) ?? round.times.closes;
  return { ...round, stage: 'planned', done: 0, lookAt, outcome: null };
}

/** When its pairs are asked, or were. */
export const asksAt = ({ look, openedAt }: Pick<Round, 'look' | 'openedAt'>): Instant =>
  look?.until ?? openedAt;

/** Whether organisers still read the plan, so that a pair of it can be held before anybody is asked. */
export const isLookedAt = ({ stage, look }: Round): boolean => stage === 'planned' && look?.over === false;

/** The pairs that organisers held before anybody was asked, as later rounds must know them: not again so soon. */
export function heldPairs(plan: Plan, today: Day): Ledger['pairs'] {
  const asked = new Set(plan.pairs.map(({ id }) => id));
  return (plan.shown ?? [])
    .filter(({ id }) => !asked.has(id))
    .map(({ id, a, b }) => ({ a, b, introduction: id, day: today, state: 'withdrawn' }));
}

/** The round after letters could not leave for a while: whatever is still to come is later by as much. */
export const held = (round: Round, spans: readonly Span[]): Round => spans.reduce(heldOnce, round);

function heldOnce(round: Round, span: Span): Round {
  const { times, lookAt } = round;
  return {
    ...round,
    times: { ...times, ends: movedBy(span, times.ends), closes: movedBy(span, times.closes) },
    lookAt: movedBy(span, lookAt),
    ...(round.look && { look: { ...round.look, until: movedBy(span, round.look.until) } }),
    heldUpTo: span.to,
  };
}

/** When the round next wants attention; undefined once it is closed. */
export function roundWakes(round: Round): Instant | undefined {
  if (round.stage === 'closed') return undefined;
  if (isLookedAt(round)) return round.look?.until;
  return round.stage === 'planned' ? 0 : round.lookAt;
}
