// What happened, in numbers: from the table for the service's own view, from the letters for everybody else's.
import type { Event, Introduction } from '../../../functions/core/introduction.ts';
import { fold } from '../../../functions/core/introduction-evolve.ts';
import type { MailRecord } from '../../../functions/flows/receive-record.ts';
import type { Evidence, TableItem, Violation } from '../checker/evidence.ts';
import type { Played } from './play.ts';
import type { Counted } from './usage.ts';

export interface Outcome {
  readonly members: number;
  readonly pairs: number;
  readonly asks: number;
  /** Mails that were sent to the service. */
  readonly replies: number;
  readonly introductions: number;
  readonly declined: number;
  readonly expired: number;
  readonly withdrawn: number;
  readonly letters: number;
  readonly seconds: number;
  /** Write units for each pair that was introduced, from propose to the follow-up's end. */
  readonly writes: number;
  readonly violations: number;
  /** What became of the replies; together they are all of them. */
  readonly fates: Readonly<Record<'applied' | 'ignored' | 'set aside' | 'lost', number>>;
  /** Replies by what the service read in them, or why it read nothing. */
  readonly readings: Readonly<Record<string, number>>;
  /** Replies of members that were read as something else than they meant. */
  readonly misread: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** Where the write units of an introduced pair go. */
  readonly writeUnits: Readonly<
    Record<'introduction' | 'wake index' | 'daily counts' | 'mail records', number>
  >;
  /** What it would be billed as. */
  readonly counted: Counted;
  readonly failures: number;
  readonly broken: readonly Violation[];
}

/** Adds everything up. */
export function outcomeOf(played: Played, violations: readonly Violation[], seconds: number): Outcome {
  const { evidence, rounds, kinds } = played;
  const introductions = introductionsIn(evidence.items);
  const stage = (name: Introduction['stage']) => introductions.filter((one) => one.stage === name).length;
  const writeUnits = unitsOf(played, introductions);
  return {
    members: evidence.items.filter(isMember).length,
    pairs: rounds.reduce((sum, { plan }) => sum + plan.pairs, 0),
    asks: [...kinds.values()].filter((kind) => kind === 'ask').length,
    replies: evidence.mails.length,
    introductions: stage('introduced'),
    declined: stage('declined'),
    expired: stage('expired'),
    withdrawn: stage('withdrawn'),
    letters: evidence.letters.length,
    seconds: Math.round(seconds * 10) / 10,
    writes: Math.round(Object.values(writeUnits).reduce((sum, units) => sum + units, 0) * 10) / 10,
    violations: violations.length,
    ...repliesOf(evidence),
    kinds: counted([...kinds.values()]),
    writeUnits,
    counted: played.counted,
    failures: played.failures.length,
    broken: violations,
  };
}

const isMember = ({ pk, body }: TableItem): boolean =>
  pk.startsWith('M#') &&
  ['active', 'paused', 'left'].includes((body as { member: { standing: string } }).member.standing);

const introductionsIn = (items: readonly TableItem[]): Introduction[] =>
  items
    .filter(({ pk }) => pk.startsWith('I#'))
    .map(({ body }) => fold((body as { history: Event[] }).history))
    .filter((one) => one !== null);

function repliesOf({ mails, items }: Evidence) {
  const records = new Map(
    items.filter(({ pk }) => pk.startsWith('X#')).map(({ pk, body }) => [pk.slice(2), body as MailRecord]),
  );
  const fates = { applied: 0, ignored: 0, 'set aside': 0, lost: 0 };
  const readings: string[] = [];
  let misread = 0;
  for (const { id, by, means } of mails) {
    const record = records.get(id);
    if (!record) fates.lost += 1;
    else fates[record.status === 'set-aside' ? 'set aside' : record.status] += 1;
    const reading = record?.reading?.kind;
    readings.push(reading ?? record?.reason ?? 'lost');
    if (by === 'member' && reading !== means) misread += 1;
  }
  return { fates, readings: counted(readings), misread };
}

/** Counts, commonest first. */
function counted(things: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([x, many], [y, more]) => more - many || (x < y ? -1 : 1)));
}

/** Units of introduced pairs alone: their items, the daily counts of the two, and the records of their mails. */
function unitsOf({ costs, evidence }: Played, introductions: readonly Introduction[]) {
  const introduced = introductions.filter(({ stage }) => stage === 'introduced');
  const items = new Set(introduced.map(({ id }) => `I#${id}`));
  const counts = new Set(
    introduced.flatMap(({ community, a, b }) => [`P#${community}#${a}`, `P#${community}#${b}`]),
  );
  const records = new Set(
    evidence.mails.flatMap(({ id, introduction }) =>
      introduction !== null && items.has(`I#${introduction}`) ? [`X#${id}`] : [],
    ),
  );
  const sum = (of: ReadonlySet<string>, part: 'units' | 'indexUnits') =>
    costs.reduce((total, cost) => total + (of.has(cost.pk) ? cost[part] : 0), 0);
  const each = (units: number) => Math.round((units / Math.max(1, introduced.length)) * 10) / 10;
  return {
    introduction: each(sum(items, 'units')),
    'wake index': each(sum(items, 'indexUnits')),
    'daily counts': each(sum(counts, 'units') + sum(counts, 'indexUnits')),
    'mail records': each(sum(records, 'units')),
  };
}
