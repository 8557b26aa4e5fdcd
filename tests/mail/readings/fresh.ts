// Replies written by somebody who had not seen the rules, each batch read once before anybody looked at it.

import { readdirSync, readFileSync } from 'node:fs';
import type { ReadingContext, ReadingKind } from '../../../functions/core/reading.ts';

/** One reply with what a careful person reads in it. */
export interface FreshReply {
  readonly id: string;
  readonly text: string;
  readonly context: ReadingContext;
  readonly lang: string;
  readonly kind: ReadingKind;
  /** What would be as good. */
  readonly acceptable: readonly ReadingKind[];
  /** The day, or the first and last that would be right; null where none is said. */
  readonly until: string | readonly [string, string] | null;
  readonly notBefore: string | readonly [string, string] | null;
  /** What would do harm. */
  readonly harmIf: readonly ReadingKind[];
  /** A day is as good as none. */
  readonly dateOptional?: boolean;
}

/** The replies of a file, one JSON object a line. */
export function freshRepliesIn(file: URL): readonly FreshReply[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): FreshReply => JSON.parse(line));
}

type Batches = readonly (readonly [name: string, replies: readonly FreshReply[]])[];

const batchesIn = (folder: URL): Batches =>
  readdirSync(folder)
    .sort()
    .map((file) => [file.replace('.jsonl', ''), freshRepliesIn(new URL(file, folder))]);

/** The batches, in the order in which they were first read. */
export const freshBatches = batchesIn(new URL('./fresh/', import.meta.url));

/**
 * Replies that look like consent, leaving or deleting and are not, and as many plain ones to see what care costs.
 * Their other half is taught (`taught/lookalike.jsonl`).
 */
export const lookalikes = batchesIn(new URL('./lookalike/', import.meta.url));
