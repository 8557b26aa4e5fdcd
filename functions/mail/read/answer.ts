// The answer to a yes-or-no question: from what a text says, in order, to yes, no, later, a question or unclear.

import type { ReadingKind } from '../../core/reading.ts';
import {
  type Circumstances,
  type DayMention,
  isYesFromADay,
  isYesToADay,
  noForNow,
  onlyADay,
  onlyUntil,
} from './answer-days.ts';
import { norAfterwards } from './earlier.ts';
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

/** An answer that decides nothing. */
const unclear = (why: string, shown: Statement | null): Answer => ({ kind: 'unclear', shown, why });

/** What a no in the end comes to: a no, not now, or something to ask first. */
function refused(answer: Statement, { statements, tokens }: Said, { days }: Circumstances): Answer {
  const later = last(statements, 'later');
  const question = last(statements, 'question');
  const condition = last(statements, 'condition');
  if (later && later.start >= answer.start)
    return { kind: 'later', shown: later, why: 'It says not now rather than no.' };
  if (!norAfterwards(tokens) && onlyUntil(answer, days))
    return { kind: 'later', shown: answer, why: 'It says no only until a day.' };
  const contrast = statements.find(({ kind, start }) => kind === 'contrast' && start >= answer.end);
  if (contrast && question && question.start > contrast.start)
    return { kind: 'question', shown: question, why: 'A no, and then a question.' };
  // "Where do they live? Driving there I don't see": what is asked comes first, and the no is to something.
  if (question?.whole && question.sentence < answer.sentence && answer.loose > 1 && !answer.firm)
    return { kind: 'question', shown: question, why: 'It asks something before it says no.' };
  // "How often does one meet, I do not have that much time": it asks, if without a mark.
  if (question?.start === 0 && question.clause < answer.clause && !answer.firm)
    return { kind: 'question', shown: question, why: 'It asks something before it says no.' };
  if (condition && question)
    return { kind: 'question', shown: question, why: 'It asks something on which the answer depends.' };
  const yes = statements.find((one) => one.kind === 'assent' && one.firm && one.start < answer.start);
  // "Yes, but July and August will not do, so September": the no is to the days of its clause.
  const keptOut = days.some(({ clause, role }) => clause === answer.clause && role === 'at');
  if (yes && keptOut && days.some(({ clause, alone }) => clause > answer.clause && alone))
    return { kind: 'accept', shown: yes, why: 'It says yes, from a day on.' };
  // "Yes, but gently: till the collar comes off I let nobody see me": a "not" amid much else is of that, not of the whole.
  if (yes && !answer.firm && !answer.whole && answer.loose > muchElse)
    return unclear('It says yes, and something that may take it back.', yes);
  if (last(statements, 'irony') && !condition) return { kind: 'decline', shown: answer, why: 'It says no.' };
  const also =
    question && question.start > answer.end ? [{ kind: 'question' as const, shown: question }] : [];
  return { kind: 'decline', shown: answer, why: 'It says no.', also };
}

/** What waits for another time: a yes to a day or from one on, or a wish to come back to it. */
function timed(answer: Statement | null, said: Said, about: Circumstances): Answer | null {
  const { statements } = said;
  const later = last(statements, 'later');
  const yes = answer ?? last(statements, 'weak');
  if (yes && isYesToADay(yes, said, about))
    return { kind: 'later', shown: yes, why: 'They name a day on which it would suit them.' };
  if (yes && isYesFromADay(yes, said, about))
    return { kind: 'accept', shown: yes, why: 'It says yes, from a day on.' };
  const corrected = statements.some(({ kind }) => kind === 'correction');
  if (later && !(answer && answer.start > later.start && corrected))
    return { kind: 'later', shown: later, why: 'It asks to come back to this another time.' };
  return null;
}

/** What makes a yes unsure. */
function soured(answer: Statement, { statements }: Said): Answer | null {
  const question = last(statements, 'question');
  const condition = last(statements, 'condition');
  const noted = last(statements, 'noted');
  const doubt = last(statements, 'doubt');
  if (last(statements, 'irony')) return unclear('It says yes in words that may not be meant.', answer);
  if (last(statements, 'hedge'))
    return question
      ? { kind: 'question', shown: question, why: 'It asks before it decides.' }
      : unclear('It says yes, but not firmly.', answer);
  if (condition) return { kind: 'question', shown: condition, why: conditionWhy };
  if (noted && noted.start > answer.start && noted.sentence === answer.sentence)
    return unclear('It says yes to something else, or only that it was seen.', noted);
  return doubt ? unclear('It says yes, and something that may take it back.', doubt) : null;
}

/** What a yes in the end comes to: a yes, not now, or something to ask first. */
function agreed(answer: Statement, said: Said, { days }: Circumstances): Answer {
  const { statements } = said;
  const sour = soured(answer, said);
  if (sour) return sour;
  const question = last(statements, 'question');
  const busy = last(statements, 'busy');
  const contrasted = statements.some(({ kind, start }) => kind === 'contrast' && start >= answer.end);
  if (question && contrasted && question.start > answer.start)
    return { kind: 'question', shown: question, why: 'A yes, but with a question first.' };
  if (busy && contrasted && busy.start > answer.start)
    return {
      kind: 'later',
      shown: busy,
      why: `They would like to, but ${days.length === 0 ? 'have no time now' : 'are busy until then'}.`,
    };
  if (openContrast(statements, answer, days))
    return unclear('It says yes, and then a "but" that we do not understand.', answer);
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

/** What a text without a yes or a no in so many words comes to. */
function neither(said: Said, about: Circumstances): Answer {
  const { statements } = said;
  const question = last(statements, 'question');
  if (question && !(question.whole && onlyADay(said, about)))
    return { kind: 'question', shown: question, why: 'It asks something.' };
  const weak = last(statements, 'weak');
  const doubt = last(statements, 'doubt');
  if (doubt && !weak && onlyUntil(doubt, about.days))
    return { kind: 'later', shown: doubt, why: 'It says no only until a day.' };
  if (onlyADay(said, about))
    return { kind: 'later', shown: null, why: 'They name a day, and no other answer.' };
  const irony = last(statements, 'irony');
  const hedge = last(statements, 'hedge');
  const busy = last(statements, 'busy');
  const condition = last(statements, 'condition');
  if (busy && !irony) return { kind: 'later', shown: busy, why: 'They have no time now.' };
  if (condition && !irony)
    return {
      kind: hedge ? 'unclear' : 'question',
      shown: condition,
      why: 'It depends on something that we cannot check.',
    };
  const sour = irony ?? hedge ?? doubt ?? last(statements, 'noted');
  const elsewhere = statements.some(
    ({ kind }) => kind === 'contrast' || wishes.some((wish) => wish === kind),
  );
  if (weak && !weak.trailing && !elsewhere && !sour && said.unexplained <= 3)
    return { kind: 'accept', shown: weak, why: 'A short word of agreement.' };
  const shown = sour ?? weak;
  if (shown) return unclear('It does not clearly say yes or no.', shown);
  return { kind: 'none', shown: null, why: 'We found neither a yes nor a no in it.' };
}

/** Reads the answer. A no is never turned into a yes but by an express correction; what sours a yes makes it unclear. */
export function answerOf(said: Said, about: Circumstances): Answer {
  const { answer, conflict } = standing(said.statements);
  // Thumbs up and thumbs down.
  const signs = said.tokens.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
  if (signs && last(said.statements, 'assent', 'weak') && last(said.statements, 'refusal'))
    return unclear('It says both no and yes, and does not take either back.', answer);
  const onlyNow = noForNow(said, about);
  if (onlyNow) return { kind: 'later', shown: onlyNow, why: 'It says no only until a day.' };
  if (conflict) return unclear('It says both no and yes, and does not take either back.', answer);
  if (answer?.kind === 'refusal') return refused(answer, said, about);
  return timed(answer, said, about) ?? (answer ? agreed(answer, said, about) : neither(said, about));
}
