// Parts the words of time in a text into groups, each of which speaks of one day or period.

import { endOfMend } from './date-mended.ts';
import { type Item, pick } from './date-words.ts';
import type { DateRole } from './dates.ts';
import type { Normalised } from './normalise.ts';

const roles: readonly DateRole[] = ['until', 'notBefore', 'after', 'from', 'within', 'lasting', 'past'];
const cores = new Set([
  'month',
  'weekday',
  'today',
  'tomorrow',
  'dayAfterTomorrow',
  'weekend',
  'unit',
  'halfYear',
  'fortnight',
  'quarter',
  'spring',
  'summer',
  'autumn',
  'winter',
  'holiday',
  'numeric',
  'year',
]);

const isRole = (name: string): name is DateRole => roles.some((role) => role === name);

/** Whether a group names a day or a period, rather than being a number or a word beside one. */
function namesADay(group: readonly Item[]): boolean {
  const articled = group.some((item) => item.name === 'the' || item.articled);
  return group.some(({ name, ordinal, digits, value }) => {
    if (cores.has(name)) return true;
    if (name !== 'number') return false;
    // "The two good years", "call it a day": a small number in a word is no day by an article alone.
    return (ordinal && (digits || value > 4)) || ((ordinal || digits || value > 4) && articled);
  });
}

/** Splits the items into groups that each speak of one day. */
export function groupsOf(items: readonly (Item | null)[], text: Normalised): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let group: Item[] = [];
  const close = (): void => {
    group.push(...unitMeant(group, groups.at(-1), text));
    if (namesADay(group)) groups.push(group);
    group = [];
  };
  for (const [index, item] of items.entries()) {
    if (!item || item.name === 'gone' || item.name === 'mistaken') {
      close();
      continue;
    }
    if (group.length > 0 && isAnother(item, items.slice(index + 1), group, text)) close();
    if (item.name === 'month' && group.some(({ name }) => name === 'month')) {
      const before = dayBefore(group);
      group.length -= before.length;
      close();
      group.push(...before);
    }
    const bare = group.length === 0 && standsForDay(item, groups.at(-1), text);
    group.push(bare ? { ...item, ordinal: true } : item);
  }
  close();
  return groups;
}

/** Whether an item begins another day than the one that the group speaks of; `ahead` are the items behind it. */
function isAnother(
  item: Item,
  ahead: readonly (Item | null)[],
  group: readonly Item[],
  text: Normalised,
): boolean {
  const { name } = item;
  const [here, there] = [text.tokens[item.start], text.tokens[group.at(-1)?.start ?? 0]];
  const apart = here?.clause !== there?.clause;
  if (here?.sentence !== there?.sentence || (isRole(name) && apart) || beginsAnew(item, text)) return true;
  if (name === 'weekday' && apart && group.some((one) => one.name === 'weekday')) return true;
  if (name === 'numeric' && group.some((one) => one.name === 'numeric')) return true;
  if (!group.some((one) => cores.has(one.name) && one.name !== 'weekday')) return false;
  if (isRole(name) && isCoreAhead(ahead) && !goesOn(item, ahead, group)) return true;
  // "Until the 2nd of May, Easter is sacred here", "in two weeks, on Saturday my sister marries": in another clause it is another day.
  const [next] = ahead;
  const led = (name === 'the' || name === 'glue') && next != null && isNamedDay(next);
  return apart && (isNamedDay(item) || led);
}

const isNamedDay = ({ name }: Item): boolean => name === 'holiday' || name === 'weekday';

/** So many items ahead still belong to what a role says. */
const reach = 5;

/** Whether what follows a role names a day of its own. */
function isCoreAhead(ahead: readonly (Item | null)[]): boolean {
  const near = ahead.slice(0, reach);
  const stop = near.indexOf(null);
  return (stop < 0 ? near : near.slice(0, stop)).some(
    (next) => next && (cores.has(next.name) || next.name === 'number'),
  );
}

/** Whether a role only links two words of one day. */
function goesOn(item: Item, ahead: readonly (Item | null)[], group: readonly Item[]): boolean {
  const last = group.at(-1);
  // "The first weekend in April": counted in its month, and no period of its own.
  const links = (item.name === 'within' || item.name === 'from') && ahead[0]?.name === 'month';
  const ended = group.some(({ name }) => name === 'past' || name === 'ending');
  if (links && (group.some(isCount) || (group.some(isPart) && ended))) return true;
  if (item.name === 'within' && last?.name === 'weekday' && isWeeksOn(ahead)) return true;
  // "Недели через три": the number stands behind.
  return item.hence === true && last?.name === 'unit' && ahead[0]?.name === 'number';
}

/** "Not this week and not the next": the unit that is left out, since it has just been said; two on where that was the next. */
function unitMeant(group: readonly Item[], before: readonly Item[] | undefined, text: Normalised): Item[] {
  const unit = before && pick(before, 'unit');
  const next = pick(group, 'next');
  if (!unit || !next || !before || group.some(({ name }) => cores.has(name) || name === 'number')) return [];
  const [from, to] = [text.tokens[before[0]?.start ?? 0], text.tokens[next.start]];
  const leans = pick(before, 'this') ?? pick(before, 'next');
  if (!leans || unit.value < 2 || (to?.sentence ?? 0) - (from?.sentence ?? 0) > 1) return [];
  const meant = { ...unit, start: next.start, end: next.end };
  return pick(before, 'next') ? [{ ...meant, name: 'afterNext' }, meant] : [meant];
}

/** "Til den 18., nei vent, 25.": a bare number in the place of a day. */
function standsForDay(item: Item, before: readonly Item[] | undefined, { tokens }: Normalised): boolean {
  const end = before?.at(-1)?.end;
  if (item.name !== 'number' || !item.digits || end === undefined) return false;
  const dated = before?.some(({ name, ordinal }) => name === 'month' || name === 'the' || ordinal === true);
  return dated === true && endOfMend(tokens, end, item.start) === item.start;
}

/** "Bis 25. Ab 26. bin ich da": a full stop behind a number ends a sentence all the same where a capital "from" follows. */
function beginsAnew({ name, start }: Item, { tokens, source }: Normalised): boolean {
  const token = tokens[start];
  if (!token || !isRole(name) || !/\.\s/.test(token.before)) return false;
  return /^\p{Lu}/u.test(source.slice(token.start, token.end));
}

/** "Du 15 mars au 18 avril": where the first day stood before its month, the last one is that of the month to come. */
function dayBefore(group: readonly Item[]): readonly Item[] {
  const month = group.findIndex(({ name }) => name === 'month');
  const isDay = ({ name }: Item): boolean => name === 'number';
  const last = group.at(-1);
  return last && isDay(last) && group.length - 1 > month && group.slice(0, month).some(isDay) ? [last] : [];
}

/** "Thursday in a week", "jeudi en huit", "today fortnight": so many weeks further on than the next. */
function isWeeksOn([number, unit]: readonly (Item | null | undefined)[]): boolean {
  if (number?.name === 'fortnight') return true;
  if (number?.name !== 'number' || number.ordinal) return false;
  return (unit?.name === 'unit' && unit.value === 2) || number.value === 8 || number.value === 15;
}

function isCount({ name, ordinal, digits }: Item): boolean {
  return name === 'number' && ordinal === true && digits !== true;
}

/** What is counted within a month: its Fridays, its weekends, its weeks. */
export const isPart = ({ name, value }: Item): boolean =>
  name === 'weekday' || name === 'weekend' || (name === 'unit' && value === 2);
