// Teaching: trains the classifier of replies on the examples, says how it does on batches it has not seen, and writes its weights
// (`--weights` for these alone, `--texts` to see what would do harm).
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { ReadingContext, ReadingKind } from '../../functions/core/reading.ts';
import { chancesOf, classes } from '../../functions/mail/read/classifier.ts';
import { buckets, type Features, featuresOf } from '../../functions/mail/read/features.ts';
import { guarded } from '../../functions/mail/read/guard.ts';
import { type Interpreted, interpret } from '../../functions/mail/read/interpret.ts';
import { danish } from '../mail/readings/danish.ts';
import { dutch } from '../mail/readings/dutch.ts';
import { english } from '../mail/readings/english.ts';
import { french } from '../mail/readings/french.ts';
import { freshBatches, lookalikes } from '../mail/readings/fresh.ts';
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
import { solve } from './teaching-solver.ts';

/** Steps that a large weight is rounded to, either way: with 6 of them two in a hundred replies were read otherwise, and lookalikes for a yes. */
const steps = 40;
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
  ...lookalikes.flatMap(([, replies]) =>
    replies.map(({ text, kind, acceptable, context, harmIf }) =>
      sampleOf('lookalike', text, [kind, ...acceptable], 1, context, harmIf),
    ),
  ),
];

/** What the words say alone and what they say with all that the rules see, half each: the words learn to speak for themselves. */
function train(taught: readonly Sample[]): Float32Array {
  const examples = taught.flatMap(({ features, kinds, weight }) => {
    const right = classes.indexOf(kinds[0] as ReadingKind);
    return right < 0
      ? []
      : [features.whole, features.words].map((buckets) => ({ buckets, right, weight: weight / 2 }));
  });
  // Chosen on batches left out: as right as with a milder penalty, with a fifth of the weights.
  const penalty = { least: 6, absolute: 0.015, squared: 0.001, rounds: 80 };
  return solve({ examples, classes: classes.length, buckets, ...penalty });
}

/** Weights in few steps, which pack well, and the size of a step; the very largest weights are cut off. */
function inSteps(trained: Float32Array): { readonly rounded: Int8Array; readonly scale: number } {
  const magnitudes = [...trained]
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort((one, other) => one - other);
  const scale = (magnitudes[Math.floor(magnitudes.length * 0.999)] ?? 1) / steps;
  const rounded = Int8Array.from(trained, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { rounded, scale };
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

/** How rules and classifier do together on samples that the classifier has not seen. */
function report(name: string, unseen: readonly Sample[], weights: Float32Array): void {
  const { rounded, scale } = inSteps(weights);
  const readings = unseen.map((sample) => {
    const { kind } = guarded(sample.interpreted, chancesOf(rounded, scale, sample.features));
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
for (const batch of process.argv.includes('--weights') ? [] : batches) {
  const weights = train(samples.filter((sample) => sample.batch !== batch));
  report(
    batch,
    samples.filter((sample) => sample.batch === batch),
    weights,
  );
}

const { rounded, scale } = inSteps(train(samples));
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
