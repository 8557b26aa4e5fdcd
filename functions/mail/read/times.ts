// Which of the days a text speaks of belongs to what it says: until when, from when, or neither.

import type { Day, ReadingKind } from '../../core/reading.ts';
import type { SpokenDay } from './dates.ts';
import type { Phrases } from './find.ts';
import type { Interpreted } from './interpret.ts';
import type { Normalised } from './normalise.ts';
import type { Statement } from './statements.ts';

/** Days in the clause or sentence of a statement come before days elsewhere. */
function nearest(
  days: readonly SpokenDay[],
  text: Normalised,
  shown: Statement | null,
): readonly SpokenDay[] {
  const clauseOf = (day: SpokenDay): number => text.tokens[day.start]?.clause ?? 0;
  const sentenceOf = (day: SpokenDay): number => text.tokens[day.start]?.sentence ?? 0;
  const near = days.filter((day) => clauseOf(day) === shown?.clause);
  if (near.length > 0) return near;
  const beside = days.filter((day) => sentenceOf(day) === shown?.sentence);
  return beside.length > 0 ? beside : days;
}

/** Whether a clause holds nothing but a day. */
export function standsAlone(day: SpokenDay, text: Normalised): boolean {
  const clause = text.tokens[day.start]?.clause;
  return text.tokens[day.start - 1]?.clause !== clause && text.tokens[day.end]?.clause !== clause;
}

/** Until when, from when; `unclear` where day and month could be meant either way round. */
export interface Timed {
  readonly until: Day | null;
  readonly notBefore: Day | null;
  readonly unclear: boolean;
}

const untimed: Timed = { until: null, notBefore: null, unclear: false };

/** The day a pause ends or a question may come again. */
function untilOf(days: readonly SpokenDay[], text: Normalised, shown: Statement | null): Timed {
  const candidates = nearest(days, text, shown).filter(({ role }) => role !== 'past');
  if (candidates.some(({ unclear }) => unclear)) return { ...untimed, unclear: true };
  const chosen =
    candidates.find(({ role }) => role === 'until' || role === 'after') ??
    candidates.findLast(({ day, current }) => day !== null || current);
  return {
    ...untimed,
    until: chosen ? (chosen.day ?? (chosen.current && !chosen.single ? chosen.behind : null)) : null,
  };
}

/** Words for waiting, in the languages of the rules. */
const waiting = /^(wait|hold|wart|attend|patient|esper|aspett|wacht|vant|vent|poczek|zaczek|podozhd|подожд)/;

function waits(text: Normalised, clause: number): boolean {
  return text.tokens.some((token) => token.clause === clause && waiting.test(token.text));
}

/** The first day on which a yes holds: said beside it, or as a limit anywhere in the text. */
function notBeforeOf(
  days: readonly SpokenDay[],
  text: Normalised,
  statements: readonly Statement[],
  shown: Statement | null,
  phrases: Phrases,
): Timed {
  const clauseOf = (at: number): number => text.tokens[at]?.clause ?? 0;
  const relevant = days.filter((day) => {
    if (day.role === 'past' || day.loosely) return false;
    if (day.role === 'notBefore' || day.role === 'after' || day.role === 'from' || day.unclear) return true;
    const clause = clauseOf(day.start);
    // "On Saturday I am busy": that day alone.
    const aside = day.role === 'at' && day.single;
    const busy = statements.some(
      ({ kind, clause: at }) => (kind === 'busy' || kind === 'doubt' || kind === 'contrast') && at === clause,
    );
    // "I am away until the 20th but read my mail. Yes": an absence told before the yes does not bound it.
    // "Yes, but wait until Monday".
    if (day.role === 'until' && waits(text, clause)) return true;
    if (day.role === 'until' || day.role === 'lasting' || day.current)
      return busy && day.start > (shown?.start ?? 0);
    return (
      text.tokens[day.start]?.sentence === shown?.sentence ||
      (busy && !aside) ||
      standsAlone(day, text) ||
      phrases.overlaid.some(({ signal, start }) => signal === 'free' && clauseOf(start) === clause)
    );
  });
  if (relevant.some(({ unclear }) => unclear)) return { ...untimed, unclear: true };
  const bounds = relevant.filter(({ role }) => role !== 'at' && role !== 'within');
  // "Exams until the end of May, so June onwards": from when counts before until when.
  const onwards = bounds.filter(({ role }) => role !== 'until' && role !== 'lasting');
  const limits = onwards.length > 0 ? onwards : bounds;
  const chosen = limits.find(({ exact }) => exact) ?? limits[0] ?? relevant[0];
  return { ...untimed, notBefore: chosen ? (chosen.current ? chosen.behind : chosen.day) : null };
}

/** The days that belong to a wish of this kind. */
export function timesOf(kind: ReadingKind, shown: Statement | null, known: Interpreted): Timed {
  const { text, phrases, meant, context } = known;
  const { statements } = known.said;
  if (kind === 'later' || kind === 'pause') return untilOf(meant, text, shown);
  if (kind === 'accept' && context !== 'follow-up')
    return notBeforeOf(meant, text, statements, shown, phrases);
  return untimed;
}

/** Until when somebody who is back is not yet: "all yours again from June", but not "it said until June, but start again". */
export function backOn(shown: Statement | null, known: Interpreted): Timed {
  const { text, meant, said } = known;
  const at = shown?.start ?? 0;
  const bounding = meant.filter(({ start, end, role }) => {
    if (shown && start >= shown.start && end <= shown.end) return false;
    if (text.tokens[start]?.clause === shown?.clause) return true;
    const turned = said.statements.some(
      (one) => one.kind === 'contrast' && one.start > start && one.start < at,
    );
    return role !== 'at' && !turned;
  });
  return untilOf(bounding, text, shown);
}
