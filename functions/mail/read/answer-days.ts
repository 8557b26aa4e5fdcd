// What days do to an answer: a no that holds only until one, a yes from one on, and a day that is the whole answer.

import type { ReadingContext } from '../../core/reading.ts';
import { type DateRole, isRelative } from './dates.ts';
import { isBeforeThat, norAfterwards } from './earlier.ts';
import { type Said, type Statement, type StatementKind, wishes } from './statements.ts';

/** A day that the text speaks of, as far as it matters for yes and no. */
export interface DayMention {
  readonly role: DateRole;
  readonly clause: number;
  readonly start: number;
  /** "today", "this week": the time we are in. */
  readonly current: boolean;
  /** It has a number, or is longer than a day: no bare weekday, which may be any. */
  readonly definite: boolean;
  /** Nothing stands in its clause but the day. */
  readonly alone: boolean;
}

/** What the answer needs to know beyond the statements. */
export interface Circumstances {
  readonly context: ReadingContext;
  /** The days spoken of, past ones apart. */
  readonly days: readonly DayMention[];
  readonly words: number;
  /** The text is in a language of which we know only clear short forms. */
  readonly sparing: boolean;
  /** The text was too long to be read whole: nothing is granted on its strength. */
  readonly cut: boolean;
}

const limits: ReadonlySet<DateRole> = new Set(['notBefore', 'after', 'from', 'until'] satisfies DateRole[]);

/** Whether a day bounds what is said: from when, until when, not before. */
export const ofLimits = (days: readonly { readonly role: DateRole }[]): boolean =>
  days.some(({ role }) => limits.has(role));

/** "I cannot before May", "no, not before May": a refusal that a day bounds. */
export function onlyUntil(refusal: Statement, days: readonly DayMention[]): boolean {
  return days.some(
    ({ role, clause, start, alone }) =>
      (clause === refusal.clause &&
        limits.has(role) &&
        (!refusal.firm || start <= refusal.start || start === refusal.end)) ||
      (clause === refusal.clause + 1 && alone && role === 'notBefore'),
  );
}

/** "Perfect, but well into May": whether nothing is said in a clause but what it sets against the yes, which is a day. */
const isCalm = (clause: number, statements: readonly Statement[]): boolean =>
  statements.every(
    (one) => one.clause !== clause || ((one.kind === 'contrast' || one.kind === 'weak') && one.loose <= 1),
  );

/** "OK, but not before the 20th": whether a day that bounds a yes follows it, behind the "but" where there is one. */
function bounded(yes: Statement, statements: readonly Statement[], days: readonly DayMention[]): boolean {
  const contrast = statements.find(({ kind, start }) => kind === 'contrast' && start >= yes.end);
  const away = statements.filter(({ kind }) => kind === 'busy' || kind === 'later');
  return days.some(
    ({ role, clause, start, current, definite }) =>
      (limits.has(role) || (contrast && definite && !current && isCalm(clause, statements))) &&
      start >= yes.end &&
      (!yes.trailing || clause === yes.clause) &&
      (!contrast || clause >= contrast.clause) &&
      (role !== 'until' || (yes.firm && away.some((other) => other.clause === clause))),
  );
}

/** How a condition speaks of a day and of nothing else, in a few words before it, folded: "as long as it can wait till". */
const timely: ReadonlySet<string> = new Set(
  'it its is can be may wait happens we meet es ist das sein kann wird que ce soit cela puisse attendre esto eso sea pueda ser esperar sia puo essere possa aspettare isto seja possa esperar het dat kan is wachten det er ar blir kan kann vente vanta to bedzie moze poczekac это будет может подождать'.split(
    ' ',
  ),
);

/** "Provided it is after 15 April": a condition that is nothing but a day to wait for. Anything more cannot be checked. */
function ofTime(condition: Statement, { statements, tokens }: Said, days: readonly DayMention[]): boolean {
  const day = days.find(
    ({ clause, start, role }) => clause === condition.clause && start >= condition.end && limits.has(role),
  );
  // "After my leave, which ends on the 14th".
  const ends = days.find(
    ({ clause, start, role }) =>
      clause === condition.clause + 1 && role === 'after' && isRelative(tokens, start),
  );
  if (ends && tokens[condition.start]?.text === 'after') return true;
  if (!day) return false;
  // "After my finals are done on 17 May": whatever it is, it is over then.
  if (day.role === 'after' && tokens[condition.start]?.text === 'after') return true;
  const between = tokens.slice(condition.end, day.start);
  const others = statements.some(
    ({ clause, start, kind }) => clause === condition.clause && start > condition.start && kind !== 'later',
  );
  return (
    !others &&
    between.every(({ text }) => timely.has(text)) &&
    // Nothing behind the day either, but what ends a German clause.
    condition.loose <= between.length + 1
  );
}

/** What takes a yes back, or what a yes may not stand beside. */
const spoils: ReadonlySet<StatementKind> = new Set([
  'refusal',
  'irony',
  'hedge',
  'condition',
  'question',
  'noted',
  ...wishes,
] satisfies StatementKind[]);

/** What may stand beside a day that is the whole answer. */
const beside: ReadonlySet<StatementKind> = new Set([
  'busy',
  'doubt',
  'contrast',
  'correction',
  'noted',
  'hedge',
] satisfies StatementKind[]);

/** "Mid April?", "after Whitsun please, before that there is the hay": a day to come, and no other answer. */
export function onlyADay({ statements, unexplained }: Said, { days, context }: Circumstances): boolean {
  if (!days.some(({ current }) => !current) || context === 'status' || context === 'onboarding') return false;
  // "Let me think about it until tomorrow": that is when they answer, not when they may be asked again.
  const thinking =
    statements.some(({ kind }) => kind === 'hedge') &&
    days.some(({ role }) => role === 'until' || role === 'lasting');
  return (
    unexplained <= 8 &&
    !thinking &&
    statements.every(({ kind, whole }) => beside.has(kind) || (kind === 'question' && whole))
  );
}

/** What takes back a yes to a day. */
const against: ReadonlySet<StatementKind> = new Set([
  'irony',
  'hedge',
  'condition',
  'question',
  'leave',
  'erase',
  'block',
] satisfies StatementKind[]);

/** "In June with pleasure": a yes, or a wish to meet, in whose clause a day is named. */
function yesOnADay({ statements }: Said, { days }: Circumstances): boolean {
  const yes = statements.some(
    ({ kind, clause }) => (kind === 'assent' || kind === 'weak') && days.some((day) => day.clause === clause),
  );
  return yes && !statements.some(({ kind }) => against.has(kind));
}

/** "Until the end of May no chance, but in June gladly", "in mid-July gladly, before that there is no point": its no. */
export function noForNow(said: Said, about: Circumstances): Statement | undefined {
  const refusals = said.statements.filter(({ kind }) => kind === 'refusal');
  const forNow = refusals.every(
    (one) => onlyUntil(one, about.days) || isBeforeThat(one.clause, said.tokens, about.days),
  );
  return forNow && !norAfterwards(said.tokens) && yesOnADay(said, about) ? refusals[0] : undefined;
}

/** "In two weeks, please", "after Whitsun gladly": the day comes first, and the yes is to the day and to nothing else. */
export function isYesToADay(yes: Statement, said: Said, { days }: Circumstances): boolean {
  const named = days.some(({ clause, start }) => clause === yes.clause && start < yes.start);
  return named && said.unexplained <= 2 && said.statements.every((one) => one === yes || one.kind === 'weak');
}

/** "OK, but not before the 20th": a yes that a day bounds, and that nothing else takes back. */
export function isYesFromADay(yes: Statement, said: Said, { days }: Circumstances): boolean {
  const { statements } = said;
  const spoilt = (one: Statement): boolean => {
    if (!spoils.has(one.kind)) return false;
    // "After my leave, which ends on the 14th".
    const ends = days.some(
      ({ clause, start, role }) =>
        clause === one.clause && role === 'after' && isRelative(said.tokens, start),
    );
    if (one.kind === 'question') return one.start >= yes.start && !ends;
    if (one.kind !== 'condition' || ofTime(one, said, days)) return one.kind !== 'condition';
    // "Not before 8 June, when the inquest is over": why it is that day.
    return !days.some(({ clause, start }) => clause === one.clause && start < one.start);
  };
  return bounded(yes, statements, days) && !statements.some(spoilt);
}
