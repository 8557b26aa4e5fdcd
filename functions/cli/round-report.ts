// A round in numbers, for the organiser: never who said what.
import type { Community } from '../core/community.ts';
import { asksAt, isLookedAt, outcome, type Plan, pastPair, type Round } from '../core/round.ts';
import { type Figures, fewestToTell, type HowItWent, howItWent } from '../core/round-outcomes.ts';
import type { Services } from '../services.ts';
import { loadIntroduction } from '../store/aggregates.ts';
import { timeIn } from './community-settings.ts';
import { facts } from './table.ts';

export interface RoundReport {
  readonly round: string;
  readonly community: string;
  readonly stage: Round['stage'];
  /** Where organisers still read the plan: until when. */
  readonly asksFrom: string | null;
  readonly opened: string;
  /** Answers count up to here. */
  readonly ends: string;
  readonly members: number;
  readonly pairs: number;
  /** Members whom an ask has reached. */
  readonly asked: number;
  readonly introduced: number;
  /** Held for a day that both know. */
  readonly agreed: number;
  /** Null until the round has closed: an organiser may be one of the two. */
  readonly notThisTime: number | null;
  readonly unanswered: number | null;
  readonly withoutPair: number;
  /** How the introductions of this round went; null while fewer than five were told of. */
  readonly went: HowItWent | null;
}

const atOnce = 10;

/** Counts what has become of a round so far. */
export async function readRound(
  { store, objects, settings }: Pick<Services, 'store' | 'objects' | 'settings'>,
  round: Round,
): Promise<RoundReport> {
  const plan = await objects.json<Plan>(settings.objectsBucket, round.plan.key);
  const introductions = [];
  for (let from = 0; from < plan.pairs.length; from += atOnce) {
    const some = plan.pairs.slice(from, from + atOnce);
    const found = await Promise.all(some.map(({ id }) => loadIntroduction(store, id)));
    introductions.push(...found.flatMap((one) => (one ? [one.introduction] : [])));
  }
  const numbers = round.outcome ?? outcome(plan, introductions);
  const closed = round.stage === 'closed';
  return {
    round: round.id,
    community: round.community,
    stage: round.stage,
    asksFrom: isLookedAt(round) ? new Date(asksAt(round)).toISOString() : null,
    opened: new Date(round.openedAt).toISOString(),
    ends: new Date(round.times.ends).toISOString(),
    members: plan.members,
    pairs: plan.pairs.length,
    asked: numbers.asked,
    introduced: numbers.introduced,
    agreed: numbers.agreed,
    notThisTime: closed ? numbers.notThisTime : null,
    unanswered: closed ? numbers.unanswered : null,
    withoutPair: numbers.withoutPair,
    went: howItWent(introductions.flatMap((one) => pastPair(one, '') ?? [])),
  };
}

const stages = {
  planned: 'planned, the asks are going out',
  asking: 'asking',
  closed: 'closed',
};

const stageInWords = ({ stage, asksFrom }: RoundReport, zone: string): string =>
  asksFrom === null
    ? stages[stage]
    : `planned, organisers read it until ${timeIn(zone, Date.parse(asksFrom))}`;

/** The report for people, with times as the community's clock shows them. */
export function roundInWords(report: RoundReport, { zone, name }: Community): string {
  const closed = report.stage === 'closed';
  return facts([
    ['Round', `${report.round} of ${name}`],
    ['Stage', stageInWords(report, zone)],
    ['Opened', timeIn(zone, Date.parse(report.opened))],
    [closed ? 'Ended' : 'Ends', timeIn(zone, Date.parse(report.ends))],
    ['Members', report.members],
    ['Pairs', report.pairs],
    ['Asked', report.asked],
    ['Introduced', report.introduced],
    ['Agreed, later', report.agreed],
    ['Not this time', report.notThisTime ?? 'told when the round has closed'],
    ['Unanswered', report.unanswered ?? 'told when the round has closed'],
    ['Without pair', report.withoutPair],
    ...wentInWords(report.went),
  ]);
}

function wentInWords(went: HowItWent | null): [string, string][] {
  if (!went) return [['How it went', `told once people have told of ${fewestToTell} introductions`]];
  const line = ({ told, met, helped }: Figures) => `${met} of ${told} met, ${helped} said that it helped`;
  return [
    ['How it went', line(went)],
    ...went.kinds.map((one): [string, string] => [`  ${one.kind}`, line(one)]),
  ];
}
