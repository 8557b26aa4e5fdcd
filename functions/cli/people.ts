// People from a file, CSV or JSON, as members import and preview take them, with the row and column of what is wrong.
import { type Kind, kinds } from '../core/matching/rules.ts';
import { isProblem, type Problem } from './command.ts';
import { readCsv, textOf, valuesIn, withoutApostrophe } from './csv.ts';
import { isTag, tagsIn } from './tags.ts';

/** One person of a file. */
export interface Person {
  /** The row of a CSV, or the place in a JSON list; both counted from 1. */
  readonly row: number;
  /** As the file says it, or else the name. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly seeks: readonly string[];
  readonly offers: readonly string[];
  readonly kinds: readonly Kind[];
  /** What stood among the kinds and begins like one of the six, without being it. */
  readonly slips: readonly string[];
  readonly values: readonly string[];
  readonly story: string;
  readonly language: string;
  readonly company: string;
  readonly tags: readonly string[];
  readonly capacity: number;
  readonly waited: number;
  /** `active`, or whatever an export said of them. */
  readonly standing: string;
}

/** What is wrong with one cell. */
export interface Complaint {
  readonly row: number;
  readonly column: string;
  readonly name: string;
  readonly problem: string;
}

export interface People {
  readonly people: readonly Person[];
  readonly complaints: readonly Complaint[];
  /** Columns that say nothing to us. */
  readonly ignored: readonly string[];
}

const columns = [
  'name',
  'email',
  'seeks',
  'offers',
  'kinds',
  'values',
  'story',
  'language',
  'company',
  'tags',
  'capacity',
  'waited',
  'standing',
  'id',
] as const;

type Column = (typeof columns)[number];

/** Other names that people, forms and spreadsheets give the columns, in the languages of the letters. */
const otherNames: Readonly<Partial<Record<Column, string>>> = {
  name: 'full name, member, nom, nombre, vorname und name',
  email:
    'e-mail, mail, address, e-mail address, email address, e-mail-adresse, adresse e-mail, courriel, correo',
  seeks: 'seek, seeking, looking for, needs, wants, sucht, suche, gesucht, cherche, recherche, busca, busco',
  offers:
    'offer, offering, gives, can give, can offer, bietet, biete, angebot, offre, propose, ofrece, ofrezco',
  kinds: 'kind',
  values: 'value, werte, valeurs, valores',
  story: 'about, about me, bio, geschichte, über mich, histoire, historia',
  language: 'lang, languages, sprache, sprachen, langue, langues, idioma, idiomas',
  company: 'organisation, organization, employer, firma, unternehmen, entreprise, empresa',
  tags: 'tag, labels',
  standing: 'status',
};

const aliases: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) => (otherNames[column] ?? '').split(', ').map((name) => [name, column] as const)),
);

/** Reads a file of people by its contents: JSON begins with a bracket, anything else is CSV. */
export function readPeople(bytes: Uint8Array): People | Problem {
  const text = textOf(bytes);
  return /^\ufeff?\s*[[{]/.test(text) ? fromJson(text.replace(/^\ufeff/, '')) : fromCsv(text);
}

/** What the cells of one row say, by column; a list where the file has one. */
type Said = Partial<Record<Column, string | readonly string[]>>;

function fromCsv(text: string): People | Problem {
  const rows = readCsv(text);
  if (isProblem(rows)) return rows;
  const [header, ...body] = rows;
  if (!header)
    return { problem: 'The file is empty; its first row names the columns: name, email, seeks, offers, ...' };
  const named = header.cells.map((cell) => columnOf(cell));
  if (!named.includes('name'))
    return {
      problem: `Row ${header.row} has no column "name"; the first row names the columns: ${columns.slice(0, 12).join(', ')}.`,
    };
  if (!named.includes('seeks') && !named.includes('offers'))
    return {
      problem: `Row ${header.row} has neither a column "seeks" nor "offers"; it names ${header.cells.map((cell) => `"${cell.trim()}"`).join(', ')}. Rename the one with what people look for to seeks.`,
    };
  const complaints: Complaint[] = [];
  const said = body.flatMap(({ row, cells }) => {
    const over = cells.slice(named.length).findIndex((cell) => cell.trim() !== '');
    if (over >= 0) {
      const column = String(named.length + over + 1);
      const problem = 'there are more cells than columns; put quotation marks around a text with commas';
      complaints.push({ row, column, name: (cells[named.indexOf('name')] ?? '').trim(), problem });
      return [];
    }
    const entries = named.flatMap((column, at) =>
      column ? [[column, withoutApostrophe((cells[at] ?? '').trim())] as const] : [],
    );
    return [{ row, said: Object.fromEntries(entries) as Said }];
  });
  const ignored = header.cells.filter((cell, at) => named[at] === null && cell.trim() !== '');
  return withComplaints(said, complaints, ignored);
}

function fromJson(text: string): People | Problem {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return { problem: `The file is no JSON (${(error as Error).message}); a list of people is expected.` };
  }
  if (!Array.isArray(list)) return { problem: 'The JSON is no list; a list of people is expected.' };
  const complaints: Complaint[] = [];
  const said = list.flatMap((entry: unknown, at) => {
    const row = at + 1;
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      complaints.push({ row, column: '-', name: '', problem: 'is no object with a name' });
      return [];
    }
    const found: Said = {};
    for (const [key, value] of Object.entries(entry)) {
      const column = columnOf(key);
      if (column !== null && value !== null)
        found[column] = Array.isArray(value) ? value.map(String) : String(value);
    }
    return [{ row, said: found }];
  });
  return withComplaints(said, complaints, []);
}

function columnOf(heading: string): Column | null {
  const name = heading.trim().toLowerCase();
  return columns.find((column) => column === name) ?? aliases.get(name) ?? null;
}

function withComplaints(
  rows: readonly { readonly row: number; readonly said: Said }[],
  before: readonly Complaint[],
  ignored: readonly string[],
): People {
  const people: Person[] = [];
  const complaints = [...before];
  const ids = new Map<string, number>();
  for (const { row, said } of rows) {
    const read = personFrom(row, said);
    const first = 'problem' in read ? undefined : ids.get(read.id);
    if ('problem' in read) complaints.push(read);
    else if (first !== undefined) {
      const column = said.id === undefined ? 'name' : 'id';
      const problem = `"${read.id}" stands in row ${first} already; tell the two apart`;
      complaints.push({ row, column, name: read.name, problem });
    } else {
      ids.set(read.id, row);
      people.push(read);
    }
  }
  return { people, complaints: complaints.sort((one, other) => one.row - other.row), ignored };
}

function personFrom(row: number, said: Said): Person | Complaint {
  const text = (column: Column): string => {
    const value = said[column] ?? '';
    return (typeof value === 'string' ? value : value.join('; ')).trim();
  };
  const list = (column: Column): readonly string[] => {
    const value = said[column] ?? '';
    return typeof value === 'string'
      ? valuesIn(value)
      : value.map((one) => one.trim()).filter((one) => one !== '');
  };
  const name = text('name') || text('id');
  const wrong = (column: Column, problem: string): Complaint => ({ row, column, name, problem });
  if (name === '') return wrong('name', 'is empty; everybody needs a name');
  const capacity = wholeNumber(text('capacity'), 1, 3);
  if (capacity === null)
    return wrong('capacity', `"${text('capacity')}" is not 0, 1, 2 or 3 introductions a round`);
  const waited = wholeNumber(text('waited'), 0, 1000);
  if (waited === null) return wrong('waited', `"${text('waited')}" is no number of rounds`);
  const tags = list('tags').flatMap(tagsIn);
  const bad = tags.find((tag) => !isTag(tag));
  if (bad !== undefined) return wrong('tags', `"${bad}" is no tag such as early-bird or household:7`);
  const wanted = list('kinds').map(kindAsNamed);
  const known = kinds.filter((kind) => wanted.includes(kind));
  // Words of their own for a kind are something two people may have in common, like a value.
  const free = list('kinds').filter((kind) => !kinds.some((one) => one === kindAsNamed(kind)));
  return {
    row,
    id: text('id') || name,
    name,
    email: text('email'),
    seeks: list('seeks'),
    offers: list('offers'),
    kinds: known,
    slips: free.filter((kind) => kinds.some((one) => one.slice(0, 3) === kindAsNamed(kind).slice(0, 3))),
    values: [...new Set([...list('values'), ...free])],
    story: text('story'),
    language: text('language'),
    company: text('company'),
    tags,
    capacity,
    waited,
    standing: text('standing').toLowerCase() || 'active',
  };
}

/** `Peer-Support` and `mentoring` are kinds as well. */
function kindAsNamed(kind: string): string {
  const plain = kind.toLowerCase().replace(/[-_\s]+/g, ' ');
  return plain === 'mentoring' ? 'mentorship' : plain;
}

function wholeNumber(text: string, usual: number, most: number): number | null {
  if (text === '') return usual;
  return /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : null;
}

/** `Row 7, column email: ...` */
export const complaintInWords = ({ row, column, name, problem }: Complaint): string =>
  `Row ${row}, column ${column}${name ? ` (${name})` : ''}: ${problem}.`;
