// A small linear classifier beside the rules: how likely each kind is, learnt from the examples in tests/mail/readings.

import { brotliDecompressSync } from 'node:zlib';
import type { ReadingKind } from '../../core/reading.ts';
import { buckets, featuresOf } from './features.ts';
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
export function likelihoods(weights: Weights, unit: number, features: readonly number[]): readonly number[] {
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

let shipped: Int8Array | undefined;

/** How likely a text is of each kind. Deterministic; the weights are unpacked when first needed. */
export function likely(interpreted: Interpreted): (kind: ReadingKind) => number {
  if (!shipped) {
    const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
    shipped = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  const shares = likelihoods(shipped, scale, featuresOf(interpreted));
  return (kind) => shares[classes.indexOf(kind)] ?? 0;
}
