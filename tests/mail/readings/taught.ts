// Examples written to teach the classifier: one text a line in taught/, by kind; some are endings, said behind each of several beginnings, and some whole replies.

import { readdirSync, readFileSync } from 'node:fs';
import type { ReadingContext, ReadingKind } from '../../../functions/core/reading.ts';
import { freshRepliesIn } from './fresh.ts';

/** An example to learn from. `group` keeps those apart that share their words. */
export interface Lesson {
  readonly kind: ReadingKind;
  /** What would be as good. */
  readonly acceptable: readonly ReadingKind[];
  readonly text: string;
  readonly context: ReadingContext;
  readonly group: string;
  /** How much it counts. */
  readonly weight: number;
}

const folder = new URL('./taught/', import.meta.url);

function joined(beginning: string, ending: string): string {
  if (!/[.!]$/.test(beginning)) return `${beginning} ${ending}.`;
  return `${beginning} ${ending.charAt(0).toUpperCase()}${ending.slice(1)}.`;
}

/** Reads the lessons of one file: headings "# kind", "# kind in context" or "# kind: beginning | beginning", and lines beneath. */
function lessonsIn(file: string): readonly Lesson[] {
  let kind = 'unclear' as ReadingKind;
  let context = 'ask' as ReadingContext;
  let beginnings: readonly string[] = [];
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
  return lines.flatMap((line, at): readonly Lesson[] => {
    if (line.startsWith('# ')) {
      const [named = '', said = ''] = line.slice(2).split(/: (.*)/);
      const [kindNamed, contextNamed = 'ask'] = named.split(' in ');
      kind = kindNamed as ReadingKind;
      context = contextNamed as ReadingContext;
      beginnings = said === '' ? [] : said.split(' | ');
      return [];
    }
    if (line.trim() === '') return [];
    const known = { kind, acceptable: [], context, group: `${at}` };
    if (beginnings.length === 0) return [{ ...known, text: line, weight: 1 }];
    return beginnings.map((beginning) => ({ ...known, text: joined(beginning, line), weight: 0.6 }));
  });
}

/** Whole replies, one JSON object a line. */
function repliesIn(file: string): readonly Lesson[] {
  return freshRepliesIn(new URL(file, folder)).map(({ text, context, kind, acceptable }, at) => ({
    kind,
    acceptable,
    text,
    context,
    group: `${at}`,
    weight: 1,
  }));
}

/** Every lesson. */
export function lessons(): readonly Lesson[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => (file.endsWith('.jsonl') ? repliesIn(file) : lessonsIn(file)));
}
