// `npm run bench -- meaning`: how well the right people are found, by words alone and with the encoder of the package.
import { readCommunity, textsToEncode } from '../../functions/core/matching/reading.ts';
import type { Candidate } from '../../functions/core/matching/rules.ts';
import { reciprocal, scorerFor } from '../../functions/core/matching/score.ts';
import type { Vectors } from '../../functions/core/matching/sense.ts';
import { embedder } from '../../functions/ports/vectors.ts';
import { community, partners } from '../core/matching/community.ts';
import { farApart, rightFarApart } from '../core/matching/far-apart.ts';
import { harbour, lookAlikesHarbour, rightHarbour } from '../core/matching/harbour.ts';
import { lookAlikes, profiles, rightPeople } from '../core/matching/profiles.ts';
import { type Quality, qualityOf } from '../core/matching/quality.ts';
import { rightStrangers, strangers } from '../core/matching/strangers.ts';
import { lookAlikesValley, rightValley, valley } from '../core/matching/valley.ts';

interface Subject {
  readonly name: string;
  readonly members: readonly Candidate[];
  readonly right: Readonly<Record<string, readonly string[]>>;
  readonly lookAlikes: readonly (readonly [string, string])[];
}

const both = (pairs: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    pairs.flatMap(([a, b]) => [
      [a, [b]],
      [b, [a]],
    ]),
  );

const subjects: readonly Subject[] = [
  { name: 'community (tuned on)', members: community, right: both(partners), lookAlikes: [] },
  { name: 'profiles (tuned on)', members: profiles, right: rightPeople, lookAlikes },
  { name: 'strangers (tuned on)', members: strangers, right: rightStrangers, lookAlikes: [] },
  { name: 'harbour (tuned on)', members: harbour, right: rightHarbour, lookAlikes: lookAlikesHarbour },
  { name: 'far apart (never)', members: farApart, right: rightFarApart, lookAlikes: [] },
  { name: 'valley (never)', members: valley, right: rightValley, lookAlikes: lookAlikesValley },
];

function qualityWith({ members, right, lookAlikes: alike }: Subject, vectors: Vectors): Quality {
  const scorer = scorerFor(readCommunity(members, vectors, model.usual));
  const place = new Map(members.map((one, i) => [one, i]));
  const at = (one: Candidate) => place.get(one) as number;
  const gain = (a: Candidate, b: Candidate) => scorer.gain(at(a), at(b));
  return qualityOf(
    members,
    right,
    alike,
    (a, b) => scorer.meets(at(a), at(b)),
    (a, b) => reciprocal(gain(a, b), gain(b, a)),
  );
}

const model = embedder(process.argv[2] ?? 'embedded', { region: process.env.AWS_REGION ?? 'eu-central-1' });
console.log(`${model.model}; the goals: nDCG@10 0.77, first five 85 %, mutual in three 80 %, nobody 0.80\n`);
console.log('                                nDCG@10  first five  mutual in three  look-alikes  nobody here');
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
for (const subject of subjects) {
  const vectors = await model.embed(textsToEncode(subject.members, model.languages));
  for (const [how, known] of [
    ['words', new Map()],
    ['both', vectors],
  ] as const) {
    const found = qualityWith(subject, known);
    const alike = subject.lookAlikes.length;
    console.log(
      [
        subject.name.padEnd(22),
        how.padEnd(6),
        found.ndcgAt10.toFixed(3).padStart(10),
        percent(found.inFirstFive).padStart(11),
        percent(found.mutualInFirstThree).padStart(16),
        (alike > 0 ? `${found.lookAlikesAvoided} of ${alike}` : '').padStart(12),
        found.nobodyRecognised.toFixed(2).padStart(12),
      ].join(' '),
    );
  }
}
