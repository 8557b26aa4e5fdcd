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

/** Splits the items into groups that each speak of one day. */
export function groupsOf(items: readonly (Item | null)[], text: Normalised): readonly (readonly Item[])[] {
  const { tokens } = text;
  const groups: Item[][] = [];
  let group: Item[] = [];
  const close = (): void => {
    group.push(...unitMeant(group, groups.at(-1), text));
    if (
      group.some(
        ({ name, ordinal, digits, value }) =>
          cores.has(name) ||
          name === 'quarter' ||
          (name === 'number' &&
            ((ordinal && (digits || value > 4)) ||
              // "The two good years", "call it a day": a small number in a word is no day by an article alone.
              ((ordinal || digits || value > 4) &&
                group.some((item) => item.name === 'the' || item.articled)))),
      )
    )
      groups.push(group);
    group = [];
  };
  for (const [index, item] of items.entries()) {
    if (!item) {
      close();
      continue;
    }
    if (item.name === 'gone' || item.name === 'mistaken') {
      close();
      continue;
    }
    const last = group.at(-1);
    const [here, there] = [tokens[item.start], last && tokens[last.start]];
    if (here?.sentence !== there?.sentence || (isRole(item.name) && here?.clause !== there?.clause)) close();
    if (group.length > 0 && beginsAnew(item, text)) close();
    if (
      item.name === 'weekday' &&
      here?.clause !== there?.clause &&
      group.some(({ name }) => name === 'weekday')
    )
      close();
    const hasCore = group.some(({ name }) => cores.has(name) && name !== 'weekday');
    const more = items.slice(index + 1, index + 6);
    const stop = more.indexOf(null);
    const coreAhead = (stop < 0 ? more : more.slice(0, stop)).some(
      (next) => next && (cores.has(next.name) || next.name === 'number'),
    );
    // "The first weekend in April": counted in its month, and no period of its own.
    const counted =
      (item.name === 'within' || item.name === 'from') &&
      items[index + 1]?.name === 'month' &&
      (group.some(isCount) ||
        (group.some(isPart) && group.some(({ name }) => name === 'past' || name === 'ending')));
    const further = item.name === 'within' && last?.name === 'weekday' && isWeeksOn(items.slice(index + 1));
    // "Недели через три": the number stands behind.
    const inverted = item.hence === true && last?.name === 'unit' && items[index + 1]?.name === 'number';
    if (hasCore && isRole(item.name) && coreAhead && !counted && !further && !inverted) close();
    // "Until the 2nd of May, Easter is sacred here", "in two weeks, on Saturday my sister marries": in another clause it is another day.
    const ofDay = ({ name }: Item): boolean => name === 'holiday' || name === 'weekday';
    const led = item.name === 'the' || item.name === 'glue' ? items[index + 1] : undefined;
    const apart = ofDay(item) || (led != null && ofDay(led));
    if (hasCore && apart && here?.clause !== there?.clause) close();
    if (item.name === 'numeric' && group.some(({ name }) => name === 'numeric')) close();
    if (hasCore && item.name === 'month' && group.some(({ name }) => name === 'month')) {
      const before = dayBefore(group);
      group.length -= before.length;
      close();
      group.push(...before);
    }
    group.push(
      group.length === 0 && standsForDay(item, groups.at(-1), text) ? { ...item, ordinal: true } : item,
    );
  }
  close();
  return groups;
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
