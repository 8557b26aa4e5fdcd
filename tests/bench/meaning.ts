// `npm run bench -- meaning [EMBEDDER]`: how well the right people are found, by words alone and with the encoder of the package.
import { readCommunity, textsToEncode } from '../../functions/core/matching/reading.ts';
import type { Candidate } from '../../functions/core/matching/rules.ts';
import { reciprocal, scorerFor } from '../../functions/core/matching/score.ts';
import type { Vectors } from '../../functions/core/matching/sense.ts';
import { embedder } from '../../functions/ports/vectors.ts';
import { type Quality, qualityOf } from '../core/matching/quality.ts';
import { type Subject, subjects } from '../core/matching/subjects.ts';

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
console.log('All were fitted on by now; figures at first sight stand in the history.');
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
        (Number.isNaN(found.mutualInFirstThree) ? '' : percent(found.mutualInFirstThree)).padStart(16),
        (alike > 0 ? `${found.lookAlikesAvoided} of ${alike}` : '').padStart(12),
        (Number.isNaN(found.nobodyRecognised) ? '' : found.nobodyRecognised.toFixed(2)).padStart(12),
      ].join(' '),
    );
  }
}
