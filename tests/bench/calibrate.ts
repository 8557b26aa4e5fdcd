// `npm run bench -- calibrate`: fits the weights of `core/matching/evidence.ts` to all communities with known answers, and
// fails where they are not those in use: the same texts, the same encoder, the same weights.
import { withSense as bySense, byWords, type Evidence } from '../../functions/core/matching/evidence.ts';
import { readCommunity, textsToEncode } from '../../functions/core/matching/reading.ts';
import { evidenceOf } from '../../functions/core/matching/score.ts';
import type { Vectors } from '../../functions/core/matching/sense.ts';
import { embedder } from '../../functions/ports/vectors.ts';
import { type Subject, subjects } from '../core/matching/subjects.ts';

const senses = ['segment', 'whole', 'people', 'wishCommon', 'answerCommon'] as const;
const others = [
  'words',
  'both',
  'asker',
  'other',
  'neither',
  'agree',
  'differ',
  'kindsDiffer',
  'story',
] as const;

/** What somebody's seeks could be answered by: the evidence of each option as numbers, and whether it is right. */
interface Question {
  readonly options: readonly { readonly x: readonly number[]; readonly right: boolean }[];
}

function numbersOf({ words, sense, answer }: Evidence, withSense: boolean): number[] | null {
  if (withSense && sense === null) return null;
  const peers = answer.is === 'wish' ? answer.forPeers : null;
  const kinds = answer.is === 'wish' ? answer.kinds : null;
  const kindsDiffer = answer.is === 'offer' && answer.kindsDiffer;
  const said = others.map((name) => {
    if (name === 'words') return words;
    if (name === 'story') return Number(answer.is === 'story');
    return Number(name === 'kindsDiffer' ? kindsDiffer : name === peers || name === kinds);
  });
  return withSense && sense !== null ? [...senses.map((name) => sense[name]), ...said] : said;
}

function questionsOf({ members, right }: Subject, vectors: Vectors, withSense: boolean): Question[] {
  const read = readCommunity(members, vectors, withSense ? model.usual : null);
  return members.flatMap((asker, who) => {
    if (asker.seeks.length === 0) return [];
    const options = members.flatMap((other, place) => {
      if (place === who) return [];
      const isRight = right[asker.id]?.includes(other.id) === true;
      return evidenceOf(read, who, place).flatMap((evidence) => {
        const x = numbersOf(evidence, withSense);
        return x === null ? [] : [{ x, right: isRight }];
      });
    });
    return [{ options }];
  });
}

const ridge = 4;
/** How much it counts that a wish is asked again without its right people. Words alone do not see most of them anyway. */
const withoutWeight = { withSense: 0.5, byWords: 1 } as const;
/** Length of a step in the mean gradient, small enough that no weight overshoots; it ends where nothing pulls any more. */
const pace = 0.2;
const steps = 20_000;
const still = 1e-5;

/**
 * Maximum likelihood of a conditional logit with an outside option (McFadden 1974), several options being right, with
 * a ridge on standardized weights; by gradient descent with momentum (Nesterov 1983), the problem being smooth and small.
 */
function fitted(
  questions: readonly Question[],
  size: number,
  without: number,
): { weights: number[]; none: number } {
  const all = questions.flatMap(({ options }) => options.map(({ x }) => x));
  const mean = Array.from(
    { length: size },
    (_, k) => all.reduce((sum, x) => sum + (x[k] ?? 0), 0) / all.length,
  );
  const spread = mean.map(
    (m, k) => Math.sqrt(all.reduce((sum, x) => sum + ((x[k] ?? 0) - m) ** 2, 0) / all.length) || 1,
  );
  const cases = questions.flatMap(({ options }) => {
    const scaled = options.map(({ x, right }) => ({
      x: x.map((value, k) => (value - (mean[k] ?? 0)) / (spread[k] ?? 1)),
      right,
    }));
    const wrong = scaled.filter(({ right }) => !right);
    const whole = { options: scaled, weight: 1 };
    return wrong.length === scaled.length ? [whole] : [whole, { options: wrong, weight: without }];
  });
  const theta = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  for (let step = 0; step < steps; step++) {
    const at = theta.map((value, k) => value + 0.9 * (speed[k] ?? 0));
    const gradient = at.map((value, k) => (k < size ? 2 * ridge * value : 0));
    for (const { options, weight } of cases) addGradient(gradient, at, options, weight, size);
    if (Math.hypot(...gradient) < still) break;
    for (let k = 0; k <= size; k++) {
      speed[k] = 0.9 * (speed[k] ?? 0) - (pace / cases.length) * (gradient[k] ?? 0);
      theta[k] = (theta[k] ?? 0) + (speed[k] ?? 0);
    }
  }
  const weights = spread.map((s, k) => (theta[k] ?? 0) / s);
  const shift = weights.reduce((sum, w, k) => sum + w * (mean[k] ?? 0), 0);
  return { weights, none: -((theta[size] ?? 0) + shift) };
}

/** Adds the gradient of the negative log-likelihood of one question; the last weight is that of "nobody". */
function addGradient(
  gradient: Float64Array,
  theta: Float64Array,
  options: readonly { readonly x: readonly number[]; readonly right: boolean }[],
  weight: number,
  size: number,
): void {
  const nobody = theta[size] ?? 0;
  const scores = options.map(({ x }) => x.reduce((sum, value, k) => sum + value * (theta[k] ?? 0), 0));
  const top = Math.max(nobody, ...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const none = Math.exp(nobody - top);
  const total = none + odds.reduce((sum, one) => sum + one, 0);
  const right = options.reduce((sum, option, i) => sum + (option.right ? (odds[i] ?? 0) : 0), 0);
  options.forEach(({ x, right: isRight }, i) => {
    const odd = odds[i] ?? 0;
    const pull = weight * (odd / total - (isRight && right > 0 ? odd / right : 0));
    for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + pull * (x[k] ?? 0);
  });
  gradient[size] = (gradient[size] ?? 0) + weight * (none / total - (right > 0 ? 0 : 1));
}

/** Weights by their names alone. */
function flat({ forPeers, kinds, ...plain }: typeof bySense | typeof byWords): Record<string, number> {
  return { ...plain, ...forPeers, ...kinds };
}

const model = embedder('embedded', {});
const read: [Subject, Vectors][] = [];
for (const subject of subjects)
  read.push([subject, await model.embed(textsToEncode(subject.members, model.languages))]);
for (const withSense of [true, false]) {
  const questions = read.flatMap(([subject, vectors]) =>
    questionsOf(subject, withSense ? vectors : new Map(), withSense),
  );
  const names = withSense ? [...senses, ...others] : others;
  const fit = withSense ? 'withSense' : 'byWords';
  const { weights, none } = fitted(questions, names.length, withoutWeight[fit]);
  const shipped = flat(withSense ? bySense : byWords);
  console.log(withSense ? 'with vectors' : 'by words alone');
  for (const [name, weight] of [
    ['none', none] as const,
    ...names.map((one, k) => [one, weights[k] ?? 0] as const),
  ]) {
    const isSame = weight.toFixed(2) === (shipped[name] ?? 0).toFixed(2);
    if (!isSame) process.exitCode = 1;
    console.log(
      `  ${name.padEnd(14)} ${weight.toFixed(2)}${isSame ? '' : `, and evidence.ts has ${shipped[name]}`}`,
    );
  }
}
console.log(process.exitCode ? 'Put these into core/matching/evidence.ts.' : 'These are the weights in use.');
