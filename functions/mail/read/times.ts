// Which of the days a text speaks of belongs to what it says: until when, from when, or neither.

import type { Day, ReadingKind } from '../../core/reading.ts';
import { plusDays } from './calendar.ts';
import type { DateRole, SpokenDay } from './dates.ts';
import type { Phrases } from './find.ts';
import type { Interpreted } from './interpret.ts';
import type { Normalised } from './normalise.ts';
import type { Statement } from './statements.ts';
import {
  concludes,
  isDenied,
  isHere,
  isImpossible,
  isOfLeave,
  isReturn,
  standsAlone,
  suits,
  waits,
} from './times-told.ts';

/** Days in the clause or sentence of a statement come before days elsewhere. */
function nearest(
  days: readonly SpokenDay[],
  text: Normalised,
  shown: Statement | null,
): readonly SpokenDay[] {
  const clauseOf = (day: SpokenDay): number => text.tokens[day.start]?.clause ?? 0;
  const sentenceOf = (day: SpokenDay): number => text.tokens[day.start]?.sentence ?? 0;
  const ahead = days.filter(({ role }) => role !== 'past');
  const near = ahead.filter((day) => clauseOf(day) === shown?.clause);
  if (near.length > 0) return near;
  const beside = ahead.filter((day) => sentenceOf(day) === shown?.sentence);
  return beside.length > 0 ? beside : ahead;
}

/** Until when, from when; `unclear` where day and month could be meant either way round. */
export interface Timed {
  readonly until: Day | null;
  readonly notBefore: Day | null;
  readonly unclear: boolean;
}

const untimed: Timed = { until: null, notBefore: null, unclear: false };

/** Within so many days behind the last day away, the first day back may be named. */
const nextDays = 3;

/** "Away until Sunday 1 August; on the 2nd you may write": the day that is named right behind another. */
function dayNamedBehind(day: Day | null, days: readonly SpokenDay[]): Day | null {
  if (day === null) return null;
  const end = plusDays(day, nextDays);
  const back = days.find(
    (one) =>
      (one.role === 'at' || one.role === 'from') && one.single && one.day && one.day > day && one.day <= end,
  );
  return back?.day ?? null;
}

/** "From 15 March to 4 April": the last day of a range is one of it. */
const isRange = ({ role, start, day }: SpokenDay, days: readonly SpokenDay[]): boolean =>
  role === 'until' &&
  days.some(
    (one) =>
      (one.role === 'from' || one.role === 'at') &&
      (one.exact || (one.role === 'from' && !one.single)) &&
      start - one.end <= 1 &&
      start >= one.end &&
      one.day !== null &&
      day !== null &&
      one.day < day,
  );

/** "Du 20/03 au 30/06": the last day of a range that begins with this one. */
const rangeEnd = (first: SpokenDay, days: readonly SpokenDay[]): SpokenDay | undefined =>
  first.exact && (first.role === 'from' || first.role === 'at')
    ? days.find(
        ({ exact, role, day, start }) =>
          exact &&
          (role === 'at' || role === 'until') &&
          day !== null &&
          first.day !== null &&
          day > first.day &&
          start >= first.end &&
          start - first.end <= 1,
      )
    : undefined;

/** "Another time. This week my cat died": what is told of the week we are in, and says nothing of when it would suit. */
function isOnlyTold(
  start: number,
  { tokens }: Normalised,
  shown: Statement | null,
  statements: readonly Statement[],
): boolean {
  const [clause, sentence] = [tokens[start]?.clause, tokens[start]?.sentence];
  const speaks = statements.some(
    (one) => one.clause === clause && ['busy', 'later', 'doubt', 'pause'].includes(one.kind),
  );
  const putsOff = statements.findLast(({ kind }) => kind === 'later' || kind === 'pause') ?? shown;
  return putsOff !== null && putsOff.sentence !== sentence && !speaks;
}

/** What begins a time that is meant, where a day before it only says what happens first. */
const onward: ReadonlySet<DateRole> = new Set(['from', 'after', 'notBefore'] satisfies DateRole[]);

/** "I hand it in on 31 May; from June I am free": from when counts before the day of what comes first. */
function onwardFrom(chosen: SpokenDay | undefined, days: readonly SpokenDay[]): Day | null {
  const first = chosen?.day;
  if (!chosen || !first || !(chosen.role === 'at' || (chosen.role === 'from' && chosen.exact))) return null;
  const later = days.find(
    ({ role, day, start }) => onward.has(role) && start >= chosen.end && day !== null && day > first,
  );
  return later?.day ?? null;
}

/** The day a pause ends or a question may come again. */
function untilOf(
  days: readonly SpokenDay[],
  text: Normalised,
  shown: Statement | null,
  statements: readonly Statement[],
): Timed {
  const bounds = ({ role, current, start }: SpokenDay): boolean =>
    role !== 'past' && !(current && role === 'at' && isOnlyTold(start, text, shown, statements));
  const candidates = nearest(days, text, shown).filter(bounds);
  if (candidates.some(({ unclear }) => unclear)) return { ...untimed, unclear: true };
  // "The week after next, please, my sister's wedding is on Saturday": what is all of its clause is the answer.
  const alone = candidates.filter((day) => standsAlone(day, text) && day.day !== null);
  const aside = candidates.some((day) => day.role === 'at' && day.single && !standsAlone(day, text));
  const back = days.find((day) => day.day !== null && isReturn(day, text));
  const bound = candidates.find(({ role }) => role === 'until' || role === 'after');
  const spoken =
    bound ??
    (aside ? alone[0] : undefined) ??
    candidates.findLast(({ day, current }) => day !== null || current);
  // "Away over Christmas, so nothing before 7 January, please".
  const later = days.find(
    ({ role, exact, day }) => role === 'until' && exact && day !== null && day > (spoken?.day ?? day),
  );
  const chosen = back ?? (bound ? spoken : (later ?? spoken));
  const dayOf = (one: SpokenDay | undefined): Day | null =>
    one ? (one.day ?? (one.current && !one.single ? one.behind : null)) : null;
  const ahead = days.findLast((day) => bounds(day) && day.day !== null);
  const end = chosen && rangeEnd(chosen, days);
  const named =
    end?.behind ?? (chosen && isRange(chosen, days) ? chosen.behind : dayOf(chosen)) ?? dayOf(ahead);
  const until = onwardFrom(chosen, days) ?? named;
  return { ...untimed, until: chosen ? (dayNamedBehind(until, days) ?? until) : null };
}

/** "From Monday to Friday I am at the bakery": days of every week, between which one word stands. */
const isOfTheWeek = (day: SpokenDay, days: readonly SpokenDay[]): boolean =>
  day.role === 'from' &&
  day.single &&
  !day.exact &&
  days.some((one) => one.role === 'at' && one.single && !one.exact && one.start - day.end === 1);

/** "This week is full, next week works": what follows the time we are in, in the same sentence. */
const followsCurrent = (day: SpokenDay, days: readonly SpokenDay[], { tokens }: Normalised): boolean =>
  !day.single &&
  (day.role === 'at' || day.role === 'within') &&
  days.some(
    (one) =>
      one.current && one.end <= day.start && tokens[one.start]?.sentence === tokens[day.start]?.sentence,
  );

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
    if (day.role === 'past' || day.loosely || isDenied(day, text) || isOfTheWeek(day, days)) return false;
    if (day.role === 'notBefore' || day.role === 'after' || day.role === 'from' || day.unclear) return true;
    const clause = clauseOf(day.start);
    // "On Saturday I am busy": that day alone.
    const aside = day.role === 'at' && day.single;
    const unable = statements.some(({ kind, clause: at }) => at === clause && kind === 'refusal');
    const busy = statements.some(
      ({ kind, clause: at }) =>
        at === clause &&
        (kind === 'busy' || kind === 'doubt' || kind === 'contrast' || (kind === 'later' && day.current)),
    );
    // "I am away until the 20th but read my mail. Yes": an absence told before the yes does not bound it.
    // "Yes, but wait until Monday".
    if (day.role === 'until' && waits(text, clause)) return true;
    // "Hasta abril imposible", "until May I cannot".
    const never = day.role === 'until' && (unable || isImpossible(text, clause));
    if (day.role === 'until' || day.role === 'lasting' || day.current)
      return (
        (busy || never || (day.role === 'until' && isOfLeave(text, day.start))) &&
        day.start > (shown?.start ?? 0) &&
        !(day.role === 'until' && isHere(text, clause))
      );
    if (followsCurrent(day, days, text)) return true;
    return (
      text.tokens[day.start]?.sentence === shown?.sentence ||
      (busy && !aside) ||
      standsAlone(day, text) ||
      suits(day, text) ||
      phrases.overlaid.some(({ signal, start }) => signal === 'free' && clauseOf(start) === clause)
    );
  });
  if (relevant.some(({ unclear }) => unclear)) return { ...untimed, unclear: true };
  const bounds = relevant.filter(({ role }) => role !== 'at' && role !== 'within');
  // "Exams until the end of May, so June onwards": from when counts before until when.
  const onwards = bounds.filter(({ role }) => role !== 'until' && role !== 'lasting');
  const limits = onwards.length > 0 ? onwards : bounds;
  // "July and August are out, so September".
  const concluded = relevant.findLast((day) => day.day !== null && concludes(day, text));
  // "I leave on the 12th and come back on the 27th".
  const back = bounds.length === 0 ? days.find((day) => day.day !== null && isReturn(day, text)) : undefined;
  const chosen = concluded ?? back ?? limits.find(({ exact }) => exact) ?? limits[0] ?? relevant[0];
  const day = chosen ? (chosen.current ? chosen.behind : chosen.day) : null;
  return { ...untimed, notBefore: chosen?.role === 'until' ? (dayNamedBehind(day, days) ?? day) : day };
}

/** The days that belong to a wish of this kind. */
export function timesOf(kind: ReadingKind, shown: Statement | null, known: Interpreted): Timed {
  const { text, phrases, meant, context } = known;
  const { statements } = known.said;
  if (kind === 'later' || kind === 'pause') return untilOf(meant, text, shown, statements);
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
  return untilOf(bounding, text, shown, said.statements);
}
