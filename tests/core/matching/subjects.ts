// All communities whose right answers are known: what scores are fitted on and measured by.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProblem } from '../../../functions/cli/command.ts';
import { readPeople } from '../../../functions/cli/people.ts';
import { candidateFrom } from '../../../functions/cli/preview-input.ts';
import type { Candidate } from '../../../functions/core/matching/rules.ts';
import { community, member, partners, say } from './community.ts';
import { farApart, rightFarApart } from './far-apart.ts';
import { harbour, lookAlikesHarbour, rightHarbour } from './harbour.ts';
import { answers, type Paraphrase, peers } from './paraphrases.ts';
import { lookAlikes, profiles, rightPeople } from './profiles.ts';
import { rightStrangers, strangers } from './strangers.ts';
import { lookAlikesValley, rightValley, valley } from './valley.ts';

export interface Subject {
  readonly name: string;
  readonly members: readonly Candidate[];
  /** Whom each asker should find, best first; whoever is not named here has nobody. */
  readonly right: Readonly<Record<string, readonly string[]>>;
  readonly lookAlikes: readonly (readonly [asker: string, other: string])[];
}

const both = (pairs: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    pairs.flatMap(([a, b]) => [
      [a, [b]],
      [b, [a]],
    ]),
  );

/** Wishes and their answers as people of one kind each: every fourth pair, so that a community is of a usual size. */
function paraphrased(quarter: number): Subject {
  const pairs = [
    ...answers.map((pair) => ({ pair, arePeers: false })),
    ...peers.map((pair) => ({ pair, arePeers: true })),
  ].filter((_, at) => at % 4 === quarter);
  const person = (id: string, text: Paraphrase[0], seeks: boolean, arePeers: boolean): Candidate =>
    member(id, {
      [seeks ? 'seeks' : 'offers']: [say(text)],
      kinds: arePeers ? ['peer support'] : [],
    });
  return {
    name: `paraphrases ${quarter + 1}`,
    members: pairs.flatMap(({ pair: [seek, answer], arePeers }, at) => [
      person(`s${at}`, seek, true, arePeers),
      person(`o${at}`, answer, arePeers, arePeers),
    ]),
    right: Object.fromEntries(
      pairs.flatMap(({ arePeers }, at) => [
        [`s${at}`, [`o${at}`]],
        ...(arePeers ? [[`o${at}`, [`s${at}`]]] : []),
      ]),
    ),
    lookAlikes: [],
  };
}

/** Communities written by others than the scores, in pictures and with people who only sound right. */
function fromFile(name: string): Subject {
  const file = join(import.meta.dirname, 'communities', `${name}.json`);
  const told = JSON.parse(readFileSync(file, 'utf8')) as Omit<Subject, 'name' | 'members'> & {
    people: unknown;
  };
  const read = readPeople(Buffer.from(JSON.stringify(told.people)));
  if (isProblem(read)) throw new Error(read.problem);
  return { name, members: read.people.map(candidateFrom), right: told.right, lookAlikes: told.lookAlikes };
}

export const subjects: readonly Subject[] = [
  { name: 'community', members: community, right: both(partners), lookAlikes: [] },
  { name: 'profiles', members: profiles, right: rightPeople, lookAlikes },
  { name: 'strangers', members: strangers, right: rightStrangers, lookAlikes: [] },
  { name: 'harbour', members: harbour, right: rightHarbour, lookAlikes: lookAlikesHarbour },
  { name: 'far apart', members: farApart, right: rightFarApart, lookAlikes: [] },
  { name: 'valley', members: valley, right: rightValley, lookAlikes: lookAlikesValley },
  ...[0, 1, 2, 3].map(paraphrased),
  ...['city', 'alumni', 'small-town'].map(fromFile),
];
