// What a preview of a file is made from: its people as matching sees them, earlier pairs, and rules.
import {
  type Candidate,
  dayNumber,
  defaultRules,
  type MatchingRules,
  type PastPair,
} from '../core/matching/rules.ts';
import { isProblem, type Problem } from './command.ts';
import { readCsv, textOf } from './csv.ts';
import type { Person } from './people.ts';

/** A person of a file as matching sees them. */
export function candidateFrom(person: Person): Candidate {
  const segments = (texts: readonly string[]) => texts.map((text) => ({ text, private: false }));
  const { id, kinds, values, story, language, company, tags, capacity, waited } = person;
  return {
    id,
    seeks: segments(person.seeks),
    offers: segments(person.offers),
    kinds,
    values,
    ...(story !== '' && { story }),
    language,
    ...(company !== '' && { company }),
    capacity: person.standing === 'active' ? capacity : 0,
    waited,
    newcomer: false,
    blocked: [],
    tags,
  };
}

const states: readonly string[] = ['introduced', 'agreed', 'declined', 'expired', 'withdrawn'];

/** Earlier pairs: CSV with the columns a, b and, where known, day, state and until; or a JSON list of such objects. */
export function readPast(bytes: Uint8Array, people: readonly Person[], today: string): PastPair[] | Problem {
  const entries = entriesOf(textOf(bytes), ['a', 'b']);
  if (isProblem(entries)) return entries;
  const idOf = new Map(
    people.flatMap(({ id, name, email }) =>
      [email.toLowerCase(), name.toLowerCase(), id.toLowerCase()].map((key) => [key, id]),
    ),
  );
  const pairs: PastPair[] = [];
  for (const { row, said } of entries) {
    const wrong = (column: string, what: string): Problem => ({
      problem: `Row ${row}, column ${column} of the past: ${what}.`,
    });
    // Whoever is not in the file any more takes part in no pair; their rows are of no weight.
    const find = (text: string) => idOf.get(text.trim().toLowerCase()) ?? text.trim();
    const [a, b] = [find(said.a ?? ''), find(said.b ?? '')];
    if (a === '' || b === '')
      return wrong(a === '' ? 'a' : 'b', 'is empty; both people of the pair are needed');
    const state = said.state || 'introduced';
    if (!states.includes(state)) return wrong('state', `"${state}" is none of ${states.join(', ')}`);
    for (const column of ['day', 'until'] as const) {
      if (said[column] && !isDay(said[column]))
        return wrong(column, `"${said[column]}" is no day such as 2026-03-03`);
    }
    const day = said.day || today;
    pairs.push({ a, b, day, state: state as PastPair['state'], ...(said.until && { until: said.until }) });
  }
  return pairs;
}

export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && Number.isFinite(dayNumber(text))
  );
}

function entriesOf(
  text: string,
  needed: readonly string[],
): { row: number; said: Readonly<Record<string, string>> }[] | Problem {
  if (/^\ufeff?\s*\[/.test(text)) {
    const list = parsed(text);
    if (isProblem(list)) return list;
    return (list as unknown[]).map((entry, at) => ({
      row: at + 1,
      said: Object.fromEntries(
        Object.entries(Object(entry)).map(([key, value]) => [key, String(value ?? '')]),
      ),
    }));
  }
  const rows = readCsv(text);
  if (isProblem(rows)) return rows;
  const [header, ...body] = rows;
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return {
      problem: `The file of earlier pairs needs the columns ${needed.join(' and ')}; name them in its first row.`,
    };
  return body.map(({ row, cells }) => ({
    row,
    said: Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').trim()])),
  }));
}

/** Rules as JSON: those named replace the usual ones. */
export function readRules(bytes: Uint8Array): MatchingRules | Problem {
  const said = parsed(textOf(bytes));
  if (isProblem(said)) return said;
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    return {
      problem: `The rules are no JSON object; for example: ${JSON.stringify({ floor: 0.3, sameCompany: true })}.`,
    };
  for (const [name, value] of Object.entries(said)) {
    if (!Object.hasOwn(defaultRules, name))
      return { problem: `There is no rule "${name}"; there are ${Object.keys(defaultRules).join(', ')}.` };
    const usual = defaultRules[name as keyof MatchingRules];
    const fits = Array.isArray(usual)
      ? Array.isArray(value) && value.every((one) => typeof one === 'string')
      : typeof value === typeof usual;
    const inRange = name === 'floor' ? value >= 0 && value <= 1 : typeof value !== 'number' || value >= 0;
    if (!fits || !inRange)
      return {
        problem: `The rule "${name}" cannot be ${JSON.stringify(value)}; usually it is ${JSON.stringify(usual)}.`,
      };
  }
  return { ...defaultRules, ...said };
}

function parsed(text: string): unknown | Problem {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { problem: `That is no JSON: ${(error as Error).message}.` };
  }
}
