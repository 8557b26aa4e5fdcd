// The answer to a yes-or-no question: from what a text says, in order, to yes, no, later, a question or unclear.

import type { ReadingContext, ReadingKind } from '../../core/reading.ts';
import type { DateRole } from './dates.ts';
import { isBeforeThat, norAfterwards } from './earlier.ts';
import { type Said, type Statement, type StatementKind, wishes } from './statements.ts';

/** Why, where a yes hangs on something: it is none yet, and no question that the other could answer. */
const conditionWhy = 'It says yes on a condition that we cannot check.';

/** A kind with the statement that shows it, and why. */
export interface Verdict {
  readonly kind: ReadingKind;
  readonly shown: Statement | null;
  readonly why: string;
  readonly also: readonly { readonly kind: ReadingKind; readonly shown: Statement }[];
  /** The days it names are of before: nothing waits for them. */
  readonly timeless?: true;
}

/** The answer to a yes-or-no question that a text gives, before wishes are looked at. */
export interface Answer {
  readonly kind: 'accept' | 'decline' | 'later' | 'question' | 'unclear' | 'none';
  readonly shown: Statement | null;
  readonly why: string;
  readonly also?: Verdict['also'];
}

/** A day that the text speaks of, as far as it matters for yes and no. */
export interface DayMention {
  readonly role: DateRole;
  readonly clause: number;
  readonly start: number;
  /** "today", "this week": the time we are in. */
  readonly current: boolean;
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

/** The last statement of these kinds. */
export const last = (statements: readonly Statement[], ...kinds: StatementKind[]): Statement | undefined =>
  statements.findLast(({ kind }) => kinds.includes(kind));

/** Whether a "but" follows the statement, and what comes behind it says nothing that we understand. */
function openContrast(
  statements: readonly Statement[],
  from: Statement,
  days: readonly DayMention[],
): boolean {
  const contrast = statements.find(({ kind, start }) => kind === 'contrast' && start >= from.end);
  if (!contrast) return false;
  const behind = statements.filter(({ start, kind }) => start > contrast.start && kind !== 'noted');
  const day = days.some(({ clause }) => clause >= contrast.clause);
  return behind.length === 0 && !day;
}

const limits: ReadonlySet<DateRole> = new Set(['notBefore', 'after', 'from', 'until'] satisfies DateRole[]);

/** Whether a day bounds what is said: from when, until when, not before. */
export const ofLimits = (days: readonly { readonly role: DateRole }[]): boolean =>
  days.some(({ role }) => limits.has(role));

/** "I cannot before May", "no, not before May": a refusal that a day bounds. */
function onlyUntil(refusal: Statement, days: readonly DayMention[]): boolean {
  return days.some(
    ({ role, clause, start, alone }) =>
      (clause === refusal.clause &&
        limits.has(role) &&
        (!refusal.firm || start <= refusal.start || start === refusal.end)) ||
      (clause === refusal.clause + 1 && alone && role === 'notBefore'),
  );
}

/** "OK, but not before the 20th": whether a day that bounds a yes follows it, behind the "but" where there is one. */
function bounded(yes: Statement, statements: readonly Statement[], days: readonly DayMention[]): boolean {
  const contrast = statements.find(({ kind, start }) => kind === 'contrast' && start >= yes.end);
  const away = statements.filter(({ kind }) => kind === 'busy' || kind === 'later');
  return days.some(
    ({ role, clause, start }) =>
      limits.has(role) &&
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

/** With more words than these that nothing explains, a clause is about something of its own. */
const muchElse = 5;

/**
 * A bare "no" after a yes that says no to something else ("yes to meeting, but no to phone calls"), or stands beside
 * it and takes nothing back ("Yes / No"). A no in more words ("no thanks", "not for me") is meant for the whole.
 */
function isPartial(refusal: Statement, yes: Statement, statements: readonly Statement[]): boolean {
  if (refusal.end - refusal.start > 1) return false;
  const turned = statements.some(
    ({ kind, start }) => kind === 'contrast' && start >= yes.end && start < refusal.start,
  );
  return refusal.trailing || (refusal.sentence !== yes.sentence && !turned);
}

/**
 * Follows yes and no through the text: the last clear statement counts, but a no turns into a yes only when taken
 * back, and a yes is undone only by a no that is meant for the whole.
 */
function standing(statements: readonly Statement[]): { answer: Statement | null; conflict: boolean } {
  let answer: Statement | null = null;
  let corrected = false;
  let conflict = false;
  for (const statement of statements) {
    if (statement.kind === 'correction') corrected = true;
    if (statement.kind === 'refusal') {
      conflict = answer?.kind === 'assent' && !corrected && isPartial(statement, answer, statements);
      answer = statement;
      corrected = false;
    }
    if (statement.kind === 'assent') {
      conflict = answer?.kind === 'refusal' && !corrected;
      if (!conflict) answer = statement;
    }
  }
  return { answer, conflict };
}

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
function onlyADay({ statements, unexplained }: Said, { days, context }: Circumstances): boolean {
  if (!days.some(({ current }) => !current) || context === 'status' || context === 'onboarding') return false;
  // "Let me think about it until tomorrow": that is when they answer, not when they may be asked again.
  const thinking =
    statements.some(({ kind }) => kind === 'hedge') && days.some(({ role }) => role === 'until');
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

/** Reads the answer. A no is never turned into a yes but by an express correction; what sours a yes makes it unclear. */
export function answerOf(said: Said, about: Circumstances): Answer {
  const { statements } = said;
  const { answer, conflict } = standing(statements);
  const has = (kind: StatementKind): Statement | undefined => last(statements, kind);
  const question = last(statements, 'question');
  const later = last(statements, 'later');
  const unclear = (why: string, shown: Statement | null = answer): Answer => ({
    kind: 'unclear',
    shown,
    why,
  });

  const passing = statements.filter(({ kind }) => kind === 'refusal');
  const forNow = passing.every(
    (one) => onlyUntil(one, about.days) || isBeforeThat(one.clause, said.tokens, about.days),
  );
  // "Until the end of May no chance, but in June gladly", "in mid-July gladly, before that there is no point".
  const passes = !norAfterwards(said.tokens);
  if (passing[0] && forNow && passes && about.days.length > 0 && yesOnADay(said, about))
    return { kind: 'later', shown: passing[0], why: 'It says no only until a day.' };
  if (conflict) return unclear('It says both no and yes, and does not take either back.');
  if (answer?.kind === 'refusal') {
    if (later && later.start >= answer.start)
      return { kind: 'later', shown: later, why: 'It says not now rather than no.' };
    if (passes && onlyUntil(answer, about.days))
      return { kind: 'later', shown: answer, why: 'It says no only until a day.' };
    const condition = has('condition');
    const contrast = statements.find(({ kind, start }) => kind === 'contrast' && start >= answer.end);
    if (contrast && question && question.start > contrast.start)
      return { kind: 'question', shown: question, why: 'A no, and then a question.' };
    // "Where do they live? Driving there I don't see": what is asked comes first, and the no is to something.
    if (question?.whole && question.sentence < answer.sentence && answer.loose > 1 && !answer.firm)
      return { kind: 'question', shown: question, why: 'It asks something before it says no.' };
    if (condition && question)
      return { kind: 'question', shown: question, why: 'It asks something on which the answer depends.' };
    const yes = statements.find((one) => one.kind === 'assent' && one.firm && one.start < answer.start);
    // "Yes, but gently: till the collar comes off I let nobody see me": a "not" amid much else is of that, not of the whole.
    if (yes && !answer.firm && !answer.whole && answer.loose > muchElse)
      return unclear('It says yes, and something that may take it back.', yes);
    if (has('irony') && !condition) return { kind: 'decline', shown: answer, why: 'It says no.' };
    const also =
      question && question.start > answer.end ? [{ kind: 'question' as const, shown: question }] : [];
    return { kind: 'decline', shown: answer, why: 'It says no.', also };
  }
  const irony = has('irony');
  const hedge = has('hedge');
  const condition = has('condition');
  const doubt = has('doubt');
  const busy = has('busy');
  const yes = answer ?? last(statements, 'weak');
  const named = yes && about.days.find(({ clause, start }) => clause === yes.clause && start < yes.start);
  // "In two weeks, please", "after Whitsun gladly": the day comes first, and the yes is to the day.
  if (yes && named && said.unexplained <= 2 && statements.every((one) => one === yes || one.kind === 'weak'))
    return { kind: 'later', shown: yes, why: 'They name a day on which it would suit them.' };
  if (
    yes &&
    bounded(yes, statements, about.days) &&
    !statements.some(
      (one) =>
        spoils.has(one.kind) &&
        !(one.kind === 'question' && one.start < yes.start) &&
        !(one.kind === 'condition' && ofTime(one, said, about.days)) &&
        // "Not before 8 June, when the inquest is over": why it is that day.
        !(
          one.kind === 'condition' &&
          about.days.some(({ clause, start }) => clause === one.clause && start < one.start)
        ),
    )
  )
    return { kind: 'accept', shown: yes, why: 'It says yes, from a day on.' };
  if (
    later &&
    !(answer && answer.start > later.start && statements.some(({ kind }) => kind === 'correction'))
  ) {
    return { kind: 'later', shown: later, why: 'It asks to come back to this another time.' };
  }
  if (answer) {
    if (irony) return unclear('It says yes in words that may not be meant.');
    if (hedge)
      return question
        ? { kind: 'question', shown: question, why: 'It asks before it decides.' }
        : unclear('It says yes, but not firmly.');
    if (condition) return { kind: 'question', shown: condition, why: conditionWhy };
    const noted = has('noted');
    if (noted && noted.start > answer.start && noted.sentence === answer.sentence)
      return unclear('It says yes to something else, or only that it was seen.', noted);
    if (doubt) return unclear('It says yes, and something that may take it back.', doubt);
    const contrasted = statements.some(({ kind, start }) => kind === 'contrast' && start >= answer.end);
    if (question && contrasted && question.start > answer.start)
      return { kind: 'question', shown: question, why: 'A yes, but with a question first.' };
    if (busy && contrasted && busy.start > answer.start && about.days.length === 0)
      return { kind: 'later', shown: busy, why: 'They would like to, but have no time now.' };
    if (busy && contrasted && busy.start > answer.start)
      return { kind: 'later', shown: busy, why: 'They would like to, but are busy until then.' };
    if (openContrast(statements, answer, about.days))
      return unclear('It says yes, and then a "but" that we do not understand.');
    if (question && question.start < answer.start && question.sentence === answer.sentence)
      return { kind: 'question', shown: question, why: 'It asks something.' };
    if (question && (!answer.firm || question.sentence === answer.sentence))
      return {
        kind: 'question',
        shown: question,
        why: 'It sounds like a yes, but a question comes first.',
        also: [{ kind: 'accept', shown: answer }],
      };
    const also = question ? [{ kind: 'question' as const, shown: question }] : [];
    return { kind: 'accept', shown: answer, why: 'It says yes.', also };
  }
  if (question && !(question.whole && onlyADay(said, about)))
    return { kind: 'question', shown: question, why: 'It asks something.' };
  const weak = last(statements, 'weak');
  if (doubt && !weak && onlyUntil(doubt, about.days))
    return { kind: 'later', shown: doubt, why: 'It says no only until a day.' };
  if (onlyADay(said, about))
    return { kind: 'later', shown: null, why: 'They name a day, and no other answer.' };
  const soured = irony ?? hedge ?? doubt ?? has('noted');
  if (busy && !irony) return { kind: 'later', shown: busy, why: 'They have no time now.' };
  if (condition && !irony)
    return {
      kind: hedge ? 'unclear' : 'question',
      shown: condition,
      why: 'It depends on something that we cannot check.',
    };
  const elsewhere = statements.some(({ kind }) => wishes.some((wish) => wish === kind));
  if (weak && !weak.trailing && !elsewhere && !soured && !has('contrast') && said.unexplained <= 3)
    return { kind: 'accept', shown: weak, why: 'A short word of agreement.' };
  if (soured ?? weak) return unclear('It does not clearly say yes or no.', soured ?? weak ?? null);
  return { kind: 'none', shown: null, why: 'We found neither a yes nor a no in it.' };
}
