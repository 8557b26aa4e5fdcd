// `acquaint members import`: invites the people of a file, each by one letter.

import { leadsToSomebody, saysName } from '../core/privacy.ts';
import { type Bringing, type Brought, bring } from '../flows/import-members.ts';
import { parseAddress } from '../mail/address.ts';
import { type Command, isProblem, readWords, type Terminal } from './command.ts';
import { type Complaint, complaintInWords, type Person, readPeople } from './people.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { count, json, table } from './table.ts';
import { whichCommunity } from './which-community.ts';

const help = `Invites the people of a CSV file: each gets one letter that says who invites them to what, and nothing more before they press its button.
Importing the same file again sends nothing again, so bad rows can be mended and the whole file taken once more.

  acquaint members import FILE.csv [options]

Columns, by the names in the first row: name and email (both needed), seeks (what they look for), offers (what they
can give), kinds (mentorship; collaboration; peer support; work; learning; curiosity), values, story, language,
capacity (introductions a round they want, 1 to 3), and for the rules of a round company and tags (household:7; early-bird).
Several values stand in one cell with ; between them. No address, link or telephone number may stand in what others
will read. FILE.json works too: a list of objects with these names.

  --invited-by NAME    your name, as the letter says it: "Olga Brandt, who organises ..."; else "the organiser"
  --community ID       which community, where there are several
  --check              says what is wrong with the file, and invites nobody
  --json               prints the result of each row for programs
${serviceHelp}

Example:
  acquaint members import people.csv --community gardeners
`;

interface Result {
  readonly row: number;
  readonly name: string;
  readonly result: Bringing['kind'] | 'bad-row' | 'good';
  readonly standing?: string;
  readonly column?: string;
  readonly problem?: string;
}

export const membersImport: Command = {
  help,
  async run(typed, terminal) {
    const kinds = {
      ...serviceOptions,
      community: 'value',
      'invited-by': 'value',
      check: 'switch',
      json: 'switch',
    } as const;
    const given = readWords('members import', typed, kinds, 1);
    if (isProblem(given)) return given;
    const { options, words } = given;
    if (words[0] === undefined) return { problem: 'Say which file: acquaint members import FILE.csv.' };
    const inviter = options['invited-by'];
    if (inviter !== undefined && (leadsToSomebody(inviter) || inviter.length > most.name))
      return {
        problem: `--invited-by takes a name of at most ${most.name} characters, without addresses or links.`,
      };
    const read = readPeople(terminal.bytes(words[0]));
    if (isProblem(read)) return read;
    for (const column of read.ignored)
      terminal.err(`The column "${column}" is not used; --help shows those that are.\n`);
    const { good, complaints } = judge(read.people, read.complaints);
    for (const complaint of complaints) terminal.err(`${complaintInWords(complaint)}\n`);
    const results: Result[] = complaints.map(({ row, name, column, problem }) => ({
      row,
      name,
      result: 'bad-row',
      column,
      problem,
    }));
    if (options.check) results.push(...good.map(({ row, name }) => ({ row, name, result: 'good' as const })));
    else {
      const services = await openService(options, terminal);
      if (isProblem(services)) return services;
      const community = await whichCommunity(services, options.community);
      if (isProblem(community)) return community;
      if ((await services.switches.read()).signUp)
        return { problem: 'Sign-up is stopped by its switch; set it back before you import.' };
      await eachOf(good, terminal, async (person) => {
        const bringing = await bring(services, community, {
          ...broughtFrom(person),
          ...(inviter && { inviter }),
        });
        const standing = bringing.kind === 'here' && { standing: bringing.standing };
        results.push({ row: person.row, name: person.name, result: bringing.kind, ...standing });
      });
    }
    results.sort((one, other) => one.row - other.row);
    terminal.out(options.json ? json(results) : inWords(results));
    if (complaints.length === 0) return undefined;
    const bad = count(complaints.length, 'row was', 'rows were');
    return {
      problem: `${bad} left out; mend what is said above, and import the file again: nobody is asked twice.`,
    };
  },
};

/** Invitations at once; the table and the key service of a small service take no more gladly. */
const atOnce = 8;

async function eachOf(
  people: readonly Person[],
  terminal: Terminal,
  invite: (person: Person) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < people.length; from += atOnce) {
    await Promise.all(people.slice(from, from + atOnce).map(invite));
    const done = Math.min(from + atOnce, people.length);
    if (done < people.length && done % (atOnce * 10) === 0)
      terminal.err(`${done} of ${people.length} rows\n`);
  }
}

const most = { name: 80, words: 600, story: 1200, values: 300, list: 5 } as const;

/** What the form would not take either is a complaint: nothing that names somebody may go into an ask. */
function judge(
  people: readonly Person[],
  before: readonly Complaint[],
): { readonly good: readonly Person[]; readonly complaints: readonly Complaint[] } {
  const good: Person[] = [];
  const complaints = [...before];
  const addresses = new Map<string, number>();
  for (const person of people) {
    const complaint = firstComplaint(person, addresses);
    if (complaint) complaints.push(complaint);
    else good.push(person);
  }
  return { good, complaints: complaints.sort((one, other) => one.row - other.row) };
}

function firstComplaint(person: Person, addresses: Map<string, number>): Complaint | undefined {
  const { row, name, email } = person;
  const wrong = (column: string, problem: string): Complaint => ({ row, column, name, problem });
  if (name.length > most.name) return wrong('name', `has more than ${most.name} characters`);
  if (leadsToSomebody(name) || /[@<>]/.test(name)) return wrong('name', 'is not only a name');
  if (email === '') return wrong('email', 'is empty; the confirmation goes there');
  const address = parseAddress(email);
  if (!address) return wrong('email', `"${email}" is no address`);
  const first = addresses.get(address.toLowerCase());
  if (first !== undefined) return wrong('email', `is the same address as in row ${first}`);
  const texts: readonly (readonly [string, readonly string[], number])[] = [
    ['seeks', person.seeks, most.words],
    ['offers', person.offers, most.words],
    ['story', [person.story], most.story],
    ['values', person.values, most.values],
  ];
  for (const [column, said, length] of texts) {
    if (column !== 'values' && said.length > most.list)
      return wrong(column, `has more than ${most.list} values`);
    for (const text of said) {
      if (text.length > length) return wrong(column, `has a text of more than ${length} characters`);
      if (leadsToSomebody(text)) return wrong(column, 'holds an address, a link or a telephone number');
      if (saysName(text, name)) return wrong(column, 'says the name, which others read before both agree');
    }
  }
  if (person.seeks.length === 0 && person.offers.length === 0)
    return wrong('seeks', 'is empty, and so is offers; one of them is needed');
  addresses.set(address.toLowerCase(), row);
  return undefined;
}

function broughtFrom(person: Person): Brought {
  const { name, email, seeks, offers, kinds, story, values, language, company, tags, capacity } = person;
  const kind = kinds.length === 1 ? (kinds[0] ?? null) : null;
  const intention = (direction: 'seek' | 'offer') => (words: string) =>
    ({ direction, words, kind, until: null, visibility: 'open' }) as const;
  const intentions = [...seeks.map(intention('seek')), ...offers.map(intention('offer'))];
  const profile = { name, language: language || 'en', intentions, kinds, story, values } as const;
  const most = capacity > 1 ? { capacity } : {};
  return {
    address: email,
    profile: { ...profile, wish: 'every round', ...most },
    ...((company !== '' || tags.length > 0) && { marks: { company, tags } }),
  };
}

const standings: Readonly<Record<string, string>> = {
  unconfirmed: 'asked before, has not confirmed yet',
  applied: 'here, waits to be admitted',
  active: 'here already',
  paused: 'here, on a pause',
  left: 'left; nothing is sent',
  unreachable: 'cannot be reached; nothing is sent',
};

function inWords(results: readonly Result[]): string {
  const said = ({ result, standing, problem, column }: Result): string => {
    switch (result) {
      case 'asked':
        return 'invited';
      case 'here':
        return standings[standing ?? ''] ?? 'here already';
      case 'asked-before':
        return 'asked in the last three months, without an answer; left in peace';
      case 'bad-address':
        return 'left out: no address that could be written to';
      case 'bad-row':
        return `left out: ${column} ${problem}`;
      case 'good':
        return 'good';
    }
  };
  return results.length === 0
    ? ''
    : table(
        ['ROW', 'NAME', 'RESULT'],
        results.map((result) => [result.row, result.name, said(result)]),
      );
}
