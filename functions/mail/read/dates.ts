// Finds the days that a text speaks of. Only what is said: an unclear order of day and month gives no day.

import type { Day } from '../../core/reading.ts';
import { plusDays } from './calendar.ts';
import { asFollowing, countedAfter, endOfLasting, inNamedWeek, isFollowing } from './date-follows.ts';
import { groupsOf, isPart } from './date-groups.ts';
import type { Span } from './date-periods.ts';
import { edgeOf, spanOf } from './date-spans.ts';
import { type Item, itemsOf, pick } from './date-words.ts';
import type { ReadyLanguage } from './language.ts';
import type { Normalised, Token } from './normalise.ts';

/** How a day is spoken of. `at` is a bare day. */
export type DateRole = 'until' | 'notBefore' | 'after' | 'from' | 'within' | 'lasting' | 'past' | 'at';

/** A day in the text. */
export interface SpokenDay {
  readonly role: DateRole;
  /** The day meant: for "until June" its first, for "after June" the first of July. Null where it cannot be known. */
  readonly day: Day | null;
  /** The first day behind the period: "not this week" means the Monday behind it. */
  readonly behind: Day | null;
  /** "this week", "this summer": the period we are in. */
  readonly current: boolean;
  /** One day, not a period. */
  readonly single: boolean;
  /** A day by its number: of several, the one that is meant. */
  readonly exact: boolean;
  /** True where day and month could be meant either way round. */
  readonly unclear: boolean;
  /** "I fly on the 20th, and after that I am hard to reach": what begins then may be no time to meet. */
  readonly loosely?: boolean;
  /** So many days, weeks or months from now: whatever lasts so long is over then. */
  readonly counted?: boolean;
  /** A weekday or a weekend and no more: it may be any, as it comes round each week. */
  readonly weekly?: boolean;
  readonly start: number;
  readonly end: number;
}

/** "The last Friday of May" is to come, unlike "last Friday". */
function asCounted(group: readonly Item[]): readonly Item[] {
  if (!group.some(isPart) || !group.some(({ name }) => name === 'month')) return group;
  return group.map((item) => (item.name === 'past' ? { ...item, name: 'ending' } : item));
}

function roleOf(group: readonly Item[]): DateRole {
  const named = new Set(group.map(({ name }) => name));
  // "OK, for June": a time, not how long.
  const time = ['month', 'weekday', 'spring', 'summer', 'autumn', 'winter'].some((name) => named.has(name));
  if (named.has('lasting') && time && !named.has('unit')) named.delete('lasting');
  // "Only after the summer" is after it.
  if (named.has('untilEnd')) return 'until';
  // "The whole week", but "all day", "tous les jours".
  if (named.has('whole') && group.some(({ name, value }) => name === 'unit' && value > 1))
    named.add('lasting');
  if (named.has('between')) return 'from';
  for (const role of ['past', 'after', 'notBefore', 'until', 'from', 'within', 'lasting'] as const) {
    if (named.has(role)) return role;
  }
  return 'at';
}

/** A day without a year that would lie this far ahead has just been; one that bounds nothing, a little sooner. */
const justPast = 335;
const longPast = 300;

/** Days that a day can lie ahead. */
const farthest = 1100;

/** "On 20 May, and after that": what follows a day leans on it (see `withLeaning`). */
function withoutTail(group: readonly Item[]): readonly Item[] {
  const last = group.at(-1);
  // "Over een maand of twee nog eens".
  const idle = (last?.name === 'after' && !last.postposed) || (last?.name === 'lasting' && group.length > 2);
  return group.length > 1 && idle ? group.slice(0, -1) : group;
}

function spokenDay(found: readonly Item[], today: Day, before: Day): SpokenDay | null {
  const group = asCounted(withoutTail(found));
  const role = roleOf(group);
  // "These three months of silence".
  const spent =
    role === 'at' && ['this', 'number', 'unit'].every((name) => pick(group, name)) && !pick(group, 'next');
  const exact = group.some(({ name, digits }) => name === 'numeric' || digits === true);
  const place = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0, exact };
  if (pick(group, 'numeric')?.numeric?.unclear)
    return { role, day: null, behind: null, current: false, unclear: true, single: true, ...place };
  const whole = spanOf(group, today, before);
  if (!whole) return null;
  const span = edgeOf(whole, group);
  // "I got your letter on the 1st of March": whoever names a day and a month means this month's rather than next year's.
  const far = role === 'at' && pick(group, 'month') ? longPast : justPast;
  const justGone = exact && !pick(group, 'year') && span.first > plusDays(today, far);
  // "We worked together ten years": nobody names a day so far ahead.
  if (span.first > plusDays(today, farthest)) return null;
  if (role === 'past' || spent || justGone || span.last < today)
    return { role: 'past', day: null, behind: null, current: false, unclear: false, single: true, ...place };
  const edged = span.first !== whole.first || span.last !== whole.last;
  const current = whole.current === true && !edged;
  const behind = plusDays(span.last, 1);
  const single = span.first === span.last;
  const counted = pick(group, 'unit') !== undefined && pick(group, 'number') !== undefined && single;
  // "Not the whole of April", "I am away all April": until it is over.
  if (pick(group, 'whole') && (role === 'at' || role === 'lasting') && isLong(whole))
    return { role: 'lasting', day: behind, behind, current, unclear: false, single, ...place };
  if (role === 'after')
    return { role, day: behind, behind, current: false, unclear: false, single, ...place };
  return {
    role,
    day: current || span.first < today ? null : span.first,
    behind,
    current,
    unclear: false,
    single,
    counted,
    weekly: isWeekly(group),
    ...place,
  };
}

const isWeekly = (group: readonly Item[]): boolean =>
  group.some(({ name }) => name === 'weekday' || name === 'weekend') &&
  group.every(
    ({ name, value, digits }) =>
      name === 'weekday' ||
      name === 'weekend' ||
      name === 'the' ||
      name === 'glue' ||
      (name === 'number' && value === 1 && !digits),
  );

/** A month or more. */
const isLong = ({ first, last }: Span): boolean => last >= plusDays(first, 27);

/** "After", where no article or direction is written alike, folded. */
const afterwards: ReadonlySet<string> = new Set(
  'after apres despues depois dopo nach na po efter etter после'.split(' '),
);

/** What begins a clause that says when something is over, folded: "after my leave, which ends on the 14th". */
const which: ReadonlySet<string> = new Set(
  'which that it der die das er sie es qui il elle que che o a die dat hij ktory ktora ktore som den det он она оно который которая которое'.split(
    ' ',
  ),
);

/** Whether the clause of a day hangs on the one before it, and says only when that ends. */
export function isRelative(tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.clause;
  const first = tokens.findIndex((token) => token.clause === clause);
  return first > 0 && which.has(tokens[first]?.text ?? '') && at - first <= 4;
}

/** "After my finals are done on 17 May": what is over on that day lies between the two words. */
function behindEvent(spoken: SpokenDay, { tokens }: Normalised): SpokenDay {
  const { start, behind } = spoken;
  if (spoken.role !== 'at' || !spoken.single || behind === null) return spoken;
  const at = tokens[start]?.clause ?? 0;
  const from = isRelative(tokens, start) ? at - 1 : at;
  const event = tokens
    .slice(Math.max(0, start - (from < at ? 9 : 6)), start)
    .some(({ text, clause }) => clause >= from && afterwards.has(text));
  return event ? { ...spoken, role: 'after', day: behind } : spoken;
}

/** What is counted from a day that was named is the very next. */
const asFrom = (group: readonly Item[]): readonly Item[] =>
  group.map((item) => (item.name === 'next' ? { ...item, value: 1 } : item));

/** "From that day". */
const saysThatDay = (group: readonly Item[]): boolean =>
  pick(group, 'unit')?.value === 1 && pick(group, 'this') !== undefined && !pick(group, 'number');

/** Every day that the text speaks of, in order. `today` is the member's day when the mail was received. */
export function findDays(
  text: Normalised,
  languages: readonly ReadyLanguage[],
  today: Day,
): readonly SpokenDay[] {
  const items = itemsOf(text, languages);
  const clauseOf = (at: number): number | undefined => text.tokens[at]?.clause;
  const gone = items.filter((item): item is Item => item?.name === 'gone');
  // "I was away until the 8th": over by now, however near the day would be in another year.
  const isGone = ({ start }: SpokenDay): boolean =>
    gone.some((item) => item.end <= start && clauseOf(item.start) === clauseOf(start));
  const days: SpokenDay[] = [];
  let before: readonly Item[] | undefined;
  for (const found of groupsOf(items, text)) {
    const named = days.findLast(({ exact, day, role }) => exact && day !== null && role !== 'past')?.day;
    // "À partir de ce jour" leans on the day that was named.
    if (named && saysThatDay(found)) continue;
    const last = days.findLast(({ behind, role }) => behind !== null && role !== 'past')?.behind;
    const behind = last ? asFollowing(found, text) : undefined;
    const group = behind ?? found;
    const from = behind && last ? plusDays(last, -1) : isFollowing(group, text) ? named : undefined;
    const day = spokenDay(from ? asFrom(group) : group, from ?? today, named ?? today);
    const counted = day && countedAfter(found, before, day, text);
    if (counted) days.pop();
    const end = counted ?? endOfLasting(found, days, text);
    const within = inNamedWeek(found, days, text);
    before = found;
    if (day && end) days.push({ ...day, role: 'after', day: end, behind: plusDays(end, 1), exact: true });
    else if (day && within) days.push({ ...day, day: within, behind: plusDays(within, 1), exact: true });
    else if (day) days.push(day);
  }
  return days
    .map((spoken) => behindEvent(spoken, text))
    .map(
      (day): SpokenDay =>
        isGone(day) ? { ...day, role: 'past', day: null, behind: null, unclear: false } : day,
    );
}
