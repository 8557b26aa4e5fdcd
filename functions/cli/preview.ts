// `acquaint preview`: who would be introduced and why, in a running community or for a file; nothing is stored or sent.
import { dayIn } from '../core/community.ts';
import type { MatchInput } from '../core/matching/match.ts';
import { textsToEncode } from '../core/matching/reading.ts';
import { defaultRules, kinds, type PastPair } from '../core/matching/rules.ts';
import type { Plan } from '../core/round.ts';
import { roundSnapshot, withMeaning } from '../flows/round-snapshot.ts';
import { coresOf, lendThreads } from '../ports/threads.ts';
import type { RoundBody } from '../store/aggregates.ts';
import { roundKey } from '../store/shape.ts';
import { type Command, isProblem, type Problem, readWords, type Terminal } from './command.ts';
import { complaintInWords, type Person, readPeople } from './people.ts';
import { scoresInJson } from './preview-compare.ts';
import { candidateFrom, isDay, readPast, readRules } from './preview-input.ts';
import { previewPage } from './preview-page.ts';
import { lookAt } from './preview-round.ts';
import { previewInWords } from './preview-words.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { count, json } from './table.ts';
import { whichCommunity } from './which-community.ts';

const help = `Shows whom a round would introduce and why, who is left out and why, and how that compares with chance and with
taking the best pair first. Nothing is stored or sent, and no network is needed for a file.

  acquaint preview [options]             the community as it is now, in the running service
  acquaint preview FILE [options]        the people of a CSV or JSON file; no service is needed

CSV columns, by the names in the first row: name (needed), email, seeks, offers, kinds, values, story, language,
company, tags (household:7; early-bird), capacity (introductions a round, 0 to 3), waited (rounds without anyone);
several values with ; between them. Other names for the columns, such as looking for or biete, are understood.
JSON: a list of {"id", "name", "seeks": [], "offers": [], "kinds": [], "values": [], ...}.

  --past FILE          earlier pairs, CSV or JSON: a, b, and if known day, state, until
  --rules FILE         JSON with any of floor, coolDownDays, sameCompany, must, mustNot
  --seed TEXT          breaks ties; the same seed gives the same round
  --day YYYY-MM-DD     the day of the round (today)
  --scores             only how well each meets what each other seeks: {asker: {other: score}}
  --html OUT           writes a page with a picture of the round
  --json               prints everything for programs
  --community ID       which community, where there are several
${serviceHelp}

Example:
  acquaint preview people.csv --past last-year.csv --html round.html
`;

const options = {
  ...serviceOptions,
  community: 'value',
  past: 'value',
  rules: 'value',
  seed: 'value',
  day: 'value',
  scores: 'switch',
  html: 'value',
  json: 'switch',
} as const;

type Given = Exclude<ReturnType<typeof readWords<typeof options>>, Problem>;

interface Subject {
  readonly title: string;
  readonly input: MatchInput;
  readonly nameOf: (id: string) => string;
}

export const preview: Command = {
  help,
  async run(typed, terminal) {
    const given = readWords('preview', typed, options, 1);
    if (isProblem(given)) return given;
    if (given.options.day !== undefined && !isDay(given.options.day))
      return { problem: `--day is a day such as 2026-03-03, not "${given.options.day}".` };
    const [file] = given.words;
    const subject = await (file === undefined
      ? communityNow(given, terminal)
      : peopleOf(file, given, terminal));
    if (isProblem(subject)) return subject;
    if (given.options.scores) {
      for (const piece of scoresInJson(subject.input)) terminal.out(piece);
      return undefined;
    }
    const { title, input, nameOf } = subject;
    const looked = await lendThreads(coresOf(terminal.environment))(input.members.length, (threads) =>
      lookAt(title, { ...input, threads }, nameOf),
    );
    terminal.out(given.options.json ? json(looked.preview) : previewInWords(looked.preview));
    if (given.options.html !== undefined) {
      terminal.write(given.options.html, previewPage(looked));
      terminal.err(`The page is in ${given.options.html}.\n`);
    }
    return undefined;
  },
};

/** With the encoder of the package unless the environment names another; it needs no network. */
async function withEncoder(input: MatchInput, terminal: Terminal): Promise<MatchInput> {
  const { embedderFrom } = await import('../services.ts');
  const embedder = embedderFrom(terminal.environment, 'embedded');
  if (embedder.model === 'none') return input;
  const vectors = await embedder.embed(textsToEncode(input.members, embedder.languages));
  const byWords = textsToEncode(input.members, null).length - vectors.size;
  if (byWords > 0)
    terminal.err(
      `${count(byWords, 'text is', 'texts are')} in no language that the encoder reads; there words alone decide.\n`,
    );
  return { ...input, vectors, model: embedder.model, usual: embedder.usual };
}

async function peopleOf(file: string, given: Given, terminal: Terminal): Promise<Subject | Problem> {
  const { past, rules, seed, day } = given.options;
  const read = readPeople(terminal.bytes(file));
  if (isProblem(read)) return read;
  for (const column of read.ignored)
    terminal.err(`The column "${column}" is not used; --help shows those that are.\n`);
  for (const complaint of read.complaints) terminal.err(`${complaintInWords(complaint)}\n`);
  if (read.complaints.length > 0)
    terminal.err(`${count(read.complaints.length, 'row is', 'rows are')} left out of the round.\n`);
  const slips = slipsOf(read.people);
  if (slips !== '')
    terminal.err(
      `Column kinds: none of ${kinds.join(', ')}, and so taken for values that people may share: ${slips}.\n`,
    );
  if (read.people.length === 0) return { problem: 'There is nobody in the file; give each person a row.' };
  const today = day ?? new Date(terminal.now()).toISOString().slice(0, 10);
  const pairs = past === undefined ? [] : readPast(terminal.bytes(past), read.people, today);
  if (isProblem(pairs)) return pairs;
  const said = rules === undefined ? defaultRules : readRules(terminal.bytes(rules));
  if (isProblem(said)) return said;
  const names = new Map(read.people.map(({ id, name }) => [id, name]));
  return {
    title: file.split(/[\\/]/).at(-1) ?? file,
    input: await withEncoder(
      { members: read.people.map(candidateFrom), past: pairs, rules: said, seed: seed ?? '1', now: today },
      terminal,
    ),
    nameOf: (id) => names.get(id) ?? id,
  };
}

/** What may be a slip of the pen among the kinds, each with the first row that has it. */
function slipsOf(people: readonly Person[]): string {
  const rows = new Map<string, number>();
  for (const { row, slips } of people) for (const kind of slips) rows.set(kind, rows.get(kind) ?? row);
  return [...rows].map(([kind, row]) => `"${kind}" (row ${row})`).join(', ');
}

async function communityNow(given: Given, terminal: Terminal): Promise<Subject | Problem> {
  const { past, rules, seed, day, community: named } = given.options;
  if (past !== undefined || day !== undefined)
    return { problem: '--past and --day go with a file; the community keeps its own past and its own day.' };
  const services = await openService(given.options, terminal);
  if (isProblem(services)) return services;
  const community = await whichCommunity(services, named);
  if (isProblem(community)) return community;
  const snapshot = await roundSnapshot(services, community, services.now());
  const { members } = snapshot;
  // What a preview encodes is not kept: it stores nothing.
  const objects = { ...services.objects, writeBytes: async () => undefined };
  const input = await withMeaning({ ...services, objects }, community, snapshot.input);
  const said = rules === undefined ? input.rules : readRules(terminal.bytes(rules));
  if (isProblem(said)) return said;
  const today = dayIn(community.zone, services.now());
  const names = new Map(members.map(({ id, profile }) => [id, profile.name]));
  let asking: readonly PastPair[] = [];
  if (community.asking) {
    const round = await services.store.get<RoundBody>(roundKey(community.id, community.asking));
    if (round) {
      const plan = await services.objects.json<Plan>(
        services.settings.objectsBucket,
        round.body.round.plan.key,
      );
      asking = plan.pairs.map(({ a, b }) => ({ a, b, day: today, state: 'agreed' }));
      terminal.err('A round is asking now; its pairs are left out of this preview.\n');
    }
  }
  return {
    title: community.name,
    input: {
      ...input,
      past: [...input.past, ...asking],
      rules: said,
      seed: seed ?? `${community.id} ${today}`,
    },
    nameOf: (id) => names.get(id) ?? id,
  };
}
