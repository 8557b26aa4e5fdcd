// A small linear classifier beside the rules: how likely each kind is, learnt from the examples in tests/mail/readings.

import { brotliDecompressSync } from 'node:zlib';
import type { ReadingKind } from '../../core/reading.ts';
import { buckets, type Features, featuresOf } from './features.ts';
import type { Interpreted } from './interpret.ts';
import { packed, scale } from './weights.ts';

/** What the classifier tells apart. Bounces are left to the rules. */
export const classes: readonly ReadingKind[] = [
  'accept',
  'decline',
  'later',
  'question',
  'leave',
  'erase',
  'block',
  'pause',
  'update',
  'done',
  'rhythm',
  'status',
  'export',
  'resume',
  'machine',
  'unclear',
];

/** Weights of a class at `bucket * classes.length + class`; the last row is the bias. */
export type Weights = Int8Array | Float32Array;

/** How likely each class is, in the order of `classes`, by multinomial logistic regression over the features. */
function likelihoods(weights: Weights, unit: number, features: readonly number[]): readonly number[] {
  const share = unit / Math.sqrt(Math.max(features.length, 1));
  const scores = classes.map((_, at) => {
    let score = (weights[buckets * classes.length + at] as number) * unit;
    for (const bucket of features) score += (weights[bucket * classes.length + at] as number) * share;
    return score;
  });
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((one, other) => one + other, 0);
  return raised.map((value) => value / sum);
}

/** How likely a text is of a kind, from 0 to 1: by its words alone, and by these and what the rules see in it. */
export interface Chances {
  readonly words: (kind: ReadingKind) => number;
  readonly whole: (kind: ReadingKind) => number;
}

export function chancesOf(weights: Weights, unit: number, { words, whole }: Features): Chances {
  const by = (features: readonly number[]) => {
    const shares = likelihoods(weights, unit, features);
    return (kind: ReadingKind): number => shares[classes.indexOf(kind)] ?? 0;
  };
  return { words: by(words), whole: by(whole) };
}

let shipped: Int8Array | undefined;

/** How likely a text is of each kind. Deterministic; the weights are unpacked when first needed. */
export function likely(interpreted: Interpreted): Chances {
  if (!shipped) {
    const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
    shipped = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  return chancesOf(shipped, scale, featuresOf(interpreted));
}
