// Teaching: trains the classifier of replies on the examples, says how it does on batches it has not seen, and writes its weights.
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { ReadingContext, ReadingKind } from '../../functions/core/reading.ts';
import { chancesOf, classes, likelihoods } from '../../functions/mail/read/classifier.ts';
import { buckets, type Features, featuresOf } from '../../functions/mail/read/features.ts';
import { guarded } from '../../functions/mail/read/guard.ts';
import { type Interpreted, interpret } from '../../functions/mail/read/interpret.ts';
import { danish } from '../mail/readings/danish.ts';
import { dutch } from '../mail/readings/dutch.ts';
import { english } from '../mail/readings/english.ts';
import { french } from '../mail/readings/french.ts';
import { freshBatches } from '../mail/readings/fresh.ts';
import { further } from '../mail/readings/further.ts';
import { german } from '../mail/readings/german.ts';
import { hard } from '../mail/readings/hard.ts';
import { italian } from '../mail/readings/italian.ts';
import { norwegian } from '../mail/readings/norwegian.ts';
import { polish } from '../mail/readings/polish.ts';
import { portuguese } from '../mail/readings/portuguese.ts';
import { russian } from '../mail/readings/russian.ts';
import { spanish } from '../mail/readings/spanish.ts';
import { swedish } from '../mail/readings/swedish.ts';
import { lessons } from '../mail/readings/taught.ts';

const seed = 1;
/** Steps that a weight is rounded to, either way. */
const steps = 6;
const passes = 15;
const rate = 0.3;
const received = Date.parse('2026-03-10T09:00:00Z');

interface Sample {
  readonly batch: string;
  readonly text: string;
  readonly interpreted: Interpreted;
  readonly features: Features;
  readonly kinds: readonly ReadingKind[];
  readonly harmIf: readonly string[];
  readonly weight: number;
}

function sampleOf(
  batch: string,
  text: string,
  kinds: readonly ReadingKind[],
  weight: number,
  context: ReadingContext = 'ask',
  harmIf: readonly string[] = ['accept', 'leave', 'erase', 'block'],
): Sample {
  const interpreted = interpret(text, { context, received, zone: 'Europe/Berlin' });
  return { batch, text, interpreted, features: featuresOf(interpreted), kinds, harmIf, weight };
}

/** Four folds of the lessons, those with the same words in the same fold. */
const foldOf = (group: string): string => `lessons ${Number(group) % 4}`;

/** Lessons and fresh replies count whole; what the rules were tuned on counts half, since they are too sure of it. */
const samples: readonly Sample[] = [
  ...lessons().map(({ kind, acceptable, text, context, group, weight }) =>
    sampleOf(foldOf(group), text, [kind, ...acceptable], weight, context),
  ),
  ...Object.values(hard)
    .flat()
    .map(([kinds, text]) => sampleOf('hard', text, kinds.split(' ') as ReadingKind[], 0.5)),
  ...further.map(([kind, text]) => sampleOf('hard', text, [kind], 0.5)),
  ...[
    danish,
    dutch,
    english,
    french,
    german,
    italian,
    norwegian,
    polish,
    portuguese,
    russian,
    spanish,
    swedish,
  ]
    .flat()
    .map(([kind, text, more]) => sampleOf('hard', text, [kind], 0.5, more?.context)),
  ...freshBatches.flatMap(([name, replies]) =>
    replies.map(({ text, kind, acceptable, context, harmIf }) =>
      sampleOf(`fresh ${name}`, text, [kind, ...acceptable], 1, context, harmIf),
    ),
  ),
];

/** Numbers in [0, 1) from a seed (linear congruence, Numerical Recipes). */
function random(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Multinomial logistic regression by stochastic gradient descent with AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011). */
function train(taught: readonly Sample[]): Float32Array {
  const width = classes.length;
  const weights = new Float32Array((buckets + 1) * width);
  const squares = new Float32Array((buckets + 1) * width);
  const next = random(seed);
  const order = [...taught.keys()];
  const step = (at: number, gradient: number): void => {
    squares[at] = (squares[at] as number) + gradient * gradient;
    weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt((squares[at] as number) + 1e-6);
  };
  for (let pass = 0; pass < passes; pass += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const { features: both, kinds, weight } = taught[index] as Sample;
      // Now with what the rules see, now without: the words have to learn to speak for themselves.
      const features = next() < 0.5 ? both.whole : both.words;
      const right = classes.indexOf(kinds[0] as ReadingKind);
      if (right < 0) continue;
      const shares = likelihoods(weights, 1, features);
      const share = 1 / Math.sqrt(features.length);
      for (const [kind, value] of shares.entries()) {
        const error = (value - (kind === right ? 1 : 0)) * weight;
        step(buckets * width + kind, error * 0.1);
        for (const bucket of features)
          step(bucket * width + kind, error * share + 1e-5 * (weights[bucket * width + kind] as number));
      }
    }
  }
  // What one or two examples alone taught is more likely chance than language.
  const seen = new Uint16Array(buckets);
  for (const { features } of taught)
    for (const bucket of features.whole) seen[bucket] = (seen[bucket] as number) + 1;
  for (let bucket = 0; bucket < buckets; bucket += 1)
    if ((seen[bucket] as number) < 3) weights.fill(0, bucket * width, (bucket + 1) * width);
  return weights;
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

/** How rules and classifier do together on samples that the classifier has not seen. */
function report(name: string, unseen: readonly Sample[], weights: Float32Array): void {
  const readings = unseen.map((sample) => {
    const { kind } = guarded(sample.interpreted, chancesOf(weights, 1, sample.features));
    const right = sample.kinds.includes(kind);
    return {
      right,
      asked: !right && kind === 'unclear',
      harm: !right && sample.harmIf.includes(kind),
      kind,
      sample,
    };
  });
  const count = (test: (one: (typeof readings)[number]) => boolean): number => readings.filter(test).length;
  const [right, asked, harm] = [
    count((one) => one.right),
    count((one) => one.asked),
    count((one) => one.harm),
  ];
  console.log(
    `${name.padEnd(12)} ${String(unseen.length).padStart(5)} texts  right ${percent(right, unseen.length)}  asked ${percent(asked, unseen.length)}  harm ${harm}`,
  );
  if (process.argv.includes('--texts'))
    for (const { sample, kind } of readings.filter((one) => one.harm))
      console.log(`    ${kind} for ${sample.kinds.join('/')}: ${sample.text}`);
}

const batches = [...new Set(samples.map(({ batch }) => batch))].filter((batch) => batch !== 'hard');
for (const batch of batches) {
  const weights = train(samples.filter((sample) => sample.batch !== batch));
  report(
    batch,
    samples.filter((sample) => sample.batch === batch),
    weights,
  );
}

const trained = train(samples);
const magnitudes = trained
  .map(Math.abs)
  .filter((weight) => weight > 0)
  .sort();
// Few steps are enough, and pack well; the very largest weights are cut off.
const scale = (magnitudes[Math.floor(magnitudes.length * 0.999)] ?? 1) / steps;
const rounded = Int8Array.from(trained, (weight) =>
  Math.max(-127, Math.min(127, Math.round(weight / scale))),
);
const packed = brotliCompressSync(new Uint8Array(rounded.buffer)).toString('base64');
const file = new URL('../../functions/mail/read/weights.ts', import.meta.url);
writeFileSync(
  file,
  `// Made by \`npm run bench -- teaching\`: the classifier's weights, rounded, packed by Brotli, in base64. Not to be edited.

export const scale = ${scale};

export const packed =
  '${packed}';
`,
);
console.log(`${samples.length} examples; the weights take ${(packed.length / 1024).toFixed(0)} kB`);
