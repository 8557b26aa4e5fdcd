// The shape of one example: what a careful person reads, the text, and what else was known or said.

import type { ReadingContext, ReadingKind } from '../../../functions/core/reading.ts';

/** Kind, text and, where they differ from an ask without dates, the context and the days. */
export type Example = readonly [
  kind: ReadingKind,
  text: string,
  more?: { readonly context?: ReadingContext; readonly until?: string; readonly notBefore?: string },
];
