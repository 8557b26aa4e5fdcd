// A reply that weighs much may end on a plain no, and whoever is paused and says "not yet" stays so.

import type { ReadingKind } from '../../core/reading.ts';
import type { Verdict } from './answer.ts';
import type { Chances } from './classifier.ts';
import { reaches } from './grants.ts';
import { ending } from './guard-limits.ts';
import type { Interpreted } from './interpret.ts';
import type { StatementKind } from './statements.ts';

/** What leaves a no open that it follows. */
const reopening: ReadonlySet<StatementKind> = new Set([
  'assent',
  'contrast',
  'question',
  'later',
  'correction',
] satisfies StatementKind[]);

/** What a plain no at the end settles. */
const open: ReadonlySet<ReadingKind> = new Set(['unclear', 'later', 'done'] satisfies ReadingKind[]);

/** A no of more than a word ("thanks but no", "ce sera non"), behind which nothing opens it again. */
export function lastNo(settled: Verdict, known: Interpreted, chances: Chances): Verdict | undefined {
  const { said, context, text, days } = known;
  const asked = context === 'ask' || context === 'organiser';
  const no = said.statements.findLast(({ kind }) => kind === 'refusal');
  if (!asked || text.cut || !open.has(settled.kind) || !no || no.whole || !no.firm) return undefined;
  if (no.end - no.start < 2 || days.some(({ role }) => role !== 'past')) return undefined;
  const behind = said.statements.some(({ kind, start }) => start >= no.end && reopening.has(kind));
  if (behind || text.sentences.some((one) => one.asks)) return undefined;
  return reaches('decline', chances, ending.no)
    ? { kind: 'decline', shown: no, why: 'It ends on a no.', also: [] }
    : undefined;
}

/** "I do not know how I got on your list, but take me off it": rules and classifier both hear the end of it. */
export function lastLeave(settled: Verdict, known: Interpreted, chances: Chances): Verdict | undefined {
  const leave = known.said.statements.findLast(({ kind }) => kind === 'leave');
  if (settled.kind !== 'unclear' || !leave || known.text.cut) return undefined;
  const behind = known.said.statements.some(
    ({ kind, start }) =>
      start >= leave.end && (reopening.has(kind) || kind === 'condition' || kind === 'hedge'),
  );
  const asks = known.text.sentences[leave.sentence]?.asks === true;
  const certain = reaches('leave', chances, ending.leave);
  return !behind && !asks && certain
    ? { kind: 'leave', shown: leave, why: 'They ask to get no more mail from us.', also: [] }
    : undefined;
}

/** What may come before an end that turns from a pause. */
const beforeEnd: ReadonlySet<StatementKind> = new Set([
  'pause',
  'contrast',
  'correction',
  'noted',
  'resume',
  'update',
] satisfies StatementKind[]);

/** In so many words somebody says that they want out for good. */
const inFull = 3;

/**
 * "I said pause until summer, but drop me altogether": who is paused, and turns from it to a whole end at last, has
 * said so, however much a mail about a pause sounds like one.
 */
export function outright(settled: Verdict, { said, context, text, days }: Interpreted): Verdict | undefined {
  const { statements } = said;
  const leave = statements.findLast(({ kind }) => kind === 'leave');
  const open = settled.kind === 'unclear' || settled.kind === 'pause' || settled.kind === 'resume';
  if (context !== 'paused' || !open || !leave || text.cut) return undefined;
  if (leave.loose > 0 || leave.end - leave.start < inFull || text.sentences[leave.sentence]?.asks)
    return undefined;
  const before = statements.filter(({ start }) => start < leave.start);
  const behind = statements.filter(({ start }) => start >= leave.end);
  const turned =
    before.some(({ kind }) => kind === 'pause') && before.every(({ kind }) => beforeEnd.has(kind));
  const later = days.some(({ start, role }) => start >= leave.start && role !== 'past');
  return turned && !later && behind.every(({ kind }) => kind === 'noted')
    ? { kind: 'leave', shown: leave, why: 'They ask to get no more mail from us.', also: [] }
    : undefined;
}

/** To whoever is paused, "later" is a longer pause. */
export const asPaused = (verdict: Verdict, { context }: Interpreted): Verdict =>
  verdict.kind === 'later' && context === 'paused'
    ? { ...verdict, kind: 'pause', why: 'They would like the pause to go on.' }
    : verdict;
