// Days that are counted from a day named before: "the Monday after", "on the 15th, then six weeks of rest".

import type { Day } from '../../core/reading.ts';
import { plusDays } from './calendar.ts';
import { laterBy } from './date-periods.ts';
import { spanOf } from './date-spans.ts';
import { type Item, pick } from './date-words.ts';
import type { SpokenDay } from './dates.ts';
import type { Normalised } from './normalise.ts';

/** "Next" behind a day that was named: "I am away until the 24th; ask me the following week". */
const following: ReadonlySet<string> = new Set(
  'following suivant suivante siguiente seguinte successivo successiva'.split(' '),
);

/** The same behind its noun, folded: "the week after", "die Woche drauf". */
const afterIt: ReadonlySet<string> = new Set(
  'after drauf darauf danach apres efter etter erna daarop daarna later spater darpa darefter derpa derefter'.split(
    ' ',
  ),
);

const countable: ReadonlySet<string> = new Set(['weekday', 'weekend', 'unit', 'month']);

/** "The Monday after": a period that is counted from a day named before, as the group of its words. */
export function asFollowing(group: readonly Item[], { tokens }: Normalised): readonly Item[] | undefined {
  const last = group.at(-1);
  const core = group.filter(({ name }) => name !== 'after');
  const end = core.at(-1)?.end ?? 0;
  const [next, second] = [tokens[end], tokens[end + 1]];
  const word = next?.text === 'd' ? second : next;
  const bare = (last?.name === 'after' && !last.postposed) || (word !== undefined && afterIt.has(word.text));
  const plain = core.some(({ name }) => countable.has(name)) && !core.some(({ name }) => name === 'number');
  const led = group[0]?.name === 'after' || next?.clause !== tokens[end - 1]?.clause;
  if (!bare || !plain || led || group.slice(0, -1).some(({ name }) => name === 'after')) return undefined;
  return [...core, { name: 'next', value: 0, start: end - 1, end: end + (word === next ? 1 : 2) }];
}

/** "The following week", "on the next day": nobody who names a day first means the one after today. */
export function isFollowing(group: readonly Item[], { tokens }: Normalised): boolean {
  const next = pick(group, 'next');
  if (!next) return false;
  return following.has(tokens[next.start]?.text ?? '') || pick(group, 'unit')?.value === 1;
}

/** What leads from one thing to the next, folded. */
const then: ReadonlySet<string> = new Set(
  'then thereafter afterwards followed plus danach dann anschliessend gefolgt puis ensuite suivi suivie suivies suivis despues luego depois poi seguite daarna dan gevolgd potem nastepnie sedan darefter foljt derefter deretter etterpa bagefter потом затем после плюс потім далі pak potom apoi sitten sonra'.split(
    ' ',
  ),
);

/** So many words may lie between "then" and how long. */
const nearThen = 4;

/** How long something takes: so many days, weeks, months, or years; null where it is a day. */
function lengthOf(group: readonly Item[]): { readonly unit: number; readonly count: number } | null {
  const [unit, number] = [pick(group, 'unit'), pick(group, 'number')];
  const fortnight = pick(group, 'fortnight');
  const other = ['next', 'this', 'month', 'weekday', 'ending', 'middle', 'beginning'].some((name) =>
    pick(group, name),
  );
  if (other || group.some(({ hence }) => hence)) return null;
  if (fortnight) return { unit: 2, count: 2 };
  return unit && number && !number.ordinal ? { unit: unit.value, count: number.value } : null;
}

/** "Two weeks after Easter", "a week after that": how long, where nothing but "after" and "this" stands beside it. */
function lengthBefore(group: readonly Item[]): { readonly unit: number; readonly count: number } | null {
  const rest = group.filter(({ name }) => name !== 'after' && name !== 'this' && name !== 'within');
  const alone = rest.length === 1 && rest[0]?.name === 'unit';
  return alone ? { unit: rest[0]?.value ?? 1, count: 1 } : lengthOf(rest);
}

/** "A week after that": a time that is counted from a day named in this sentence or the one before. */
function behindThat(group: readonly Item[], days: readonly SpokenDay[], { tokens }: Normalised): Day | null {
  const at = group.findIndex(({ name }) => name === 'after');
  const end = group.at(-1)?.end ?? 0;
  // "Eine Woche danach", in languages that have a word of its own for it.
  const leans =
    at < 0
      ? tokens[end]?.clause === tokens[end - 1]?.clause && afterIt.has(tokens[end]?.text ?? '')
      : at > 0 && group.slice(at + 1).every(({ name }) => name === 'this');
  const length = leans && lengthBefore(group);
  const from = days.findLast(({ behind, role }) => behind !== null && role !== 'past');
  const [here, there] = [
    tokens[group[0]?.start ?? 0]?.sentence ?? 0,
    tokens[from?.start ?? 0]?.sentence ?? 0,
  ];
  if (!length || !from?.behind || here - there > 2) return null;
  return laterBy(plusDays(from.behind, -1), length.unit, length.count);
}

/** "Two weeks after Easter": the day that a time before "after" is counted to. */
export function countedAfter(
  group: readonly Item[],
  before: readonly Item[] | undefined,
  day: SpokenDay,
  { tokens }: Normalised,
): Day | null {
  const [first, last] = [group[0], before?.at(-1)];
  const adjoins =
    first?.name === 'after' &&
    last?.end === first.start &&
    tokens[last.start]?.clause === tokens[first.start]?.clause;
  const length = adjoins && before && lengthBefore(before);
  if (!length || !day.behind || before?.some(({ name }) => name === 'after')) return null;
  return laterBy(plusDays(day.behind, -1), length.unit, length.count);
}

/** "On 15 March, then six weeks of rest", "from 15 March for six weeks": when what begins on a day named before is over. */
export function endOfLasting(
  group: readonly Item[],
  days: readonly SpokenDay[],
  text: Normalised,
): Day | null {
  const leaning = behindThat(group, days, text);
  if (leaning) return leaning;
  const { tokens } = text;
  const length = lengthOf(group);
  const from = days.findLast(({ role, exact, day }) => exact && day !== null && role !== 'past');
  const [start, end] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
  const [here, there] = [tokens[start]?.sentence ?? 0, tokens[from?.start ?? 0]?.sentence ?? 0];
  if (!length || !from?.day || here - there > 1) return null;
  const number = pick(group, 'number')?.start ?? start;
  const led = tokens
    .slice(Math.max(from.end, number - nearThen), number)
    .some(({ text, sentence }) => sentence === here && then.has(text));
  // "On 23 March, and they say six weeks before I can walk".
  const before = here === there && group.at(-1)?.name === 'until' && tokens[end]?.sentence === here;
  const beside = pick(group, 'lasting') !== undefined && start - from.end <= 1 && here === there;
  return led || before || beside ? laterBy(from.day, length.unit, length.count) : null;
}

/** So many days a named week or two may have. */
const longestWeek = 10;

/** "The first week of April, from the Monday": a weekday within the week that was named. */
export function inNamedWeek(
  group: readonly Item[],
  days: readonly SpokenDay[],
  { tokens }: Normalised,
): Day | null {
  const week = days.at(-1);
  const [start, weekday] = [group[0]?.start ?? 0, pick(group, 'weekday')];
  const other = group.some(({ name }) => name === 'number' || name === 'month' || name === 'next');
  if (!weekday || other || !week?.day || !week.behind || week.single || week.role === 'past') return null;
  const near = tokens[start]?.sentence === tokens[week.start]?.sentence && start - week.end <= 3;
  if (!near || week.behind > plusDays(week.day, longestWeek)) return null;
  return spanOf([weekday], plusDays(week.day, -1))?.first ?? null;
}
