// What the classifier looks at: the words of a text, their stems and neighbours, and what the rules see in it.

import type { Interpreted } from './interpret.ts';
import type { Token } from './normalise.ts';

/** The features of a text, without and with what the rules see in it. */
export interface Features {
  readonly words: readonly number[];
  readonly whole: readonly number[];
}

/** Buckets that features are hashed into. */
export const buckets = 1 << 15;

/** FNV-1a over UTF-16 units, folded to a bucket (Fowler, Noll, Vo; the hashing trick: Weinberger et al., ICML 2009). */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (buckets - 1);
}

const sized = (count: number): string =>
  count > 12 ? 'many' : count > 6 ? 'some' : String(Math.min(count, 4));

function wordOf(token: Token | undefined): string {
  if (token === undefined) return '.';
  return /^\d+$/.test(token.text) ? '0' : token.text;
}

function ofWords({ text }: Interpreted, add: (feature: string) => void): void {
  const { tokens } = text;
  for (const [at, token] of tokens.entries()) {
    const word = wordOf(token);
    const before = tokens[at - 1];
    const beside = before?.sentence === token.sentence ? before : undefined;
    add(`w ${word}`);
    add(`b ${wordOf(beside)} ${word}`);
    if (beside && tokens[at - 2]?.sentence === token.sentence)
      add(`t ${wordOf(tokens[at - 2])} ${wordOf(beside)} ${word}`);
    if (word.length > 4) {
      add(`p ${word.slice(0, 4)}`);
      add(`e ${word.slice(-3)}`);
    }
    if (word.length > 6) add(`p ${word.slice(0, 6)}`);
    const after = tokens[at + 1];
    if (after?.sentence !== token.sentence) add(`b ${word} .`);
  }
  add(`first ${wordOf(tokens[0])}`);
  add(`last ${wordOf(tokens.at(-1))}`);
  add(`length ${sized(tokens.length)}`);
  if (text.sentences.some(({ asks }) => asks)) add('asks');
  if (text.source.includes('!')) add('exclaims');
}

function ofRules(
  { context, text, said, phrases, days, verdict, writer, covered }: Interpreted,
  add: (feature: string) => void,
): void {
  const { statements, unexplained } = said;
  const { kind, shown } = verdict;
  add(`verdict ${kind}`);
  add(`verdict ${kind} in ${context}`);
  add(`length ${sized(text.tokens.length)} in ${context}`);
  add(`context ${context}`);
  add(`context ${context} ${kind}`);
  add(`verdict ${kind} ${sized(unexplained)}`);
  add(`writer ${writer}`);
  add(`unexplained ${sized(unexplained)}`);
  const strange = (sentence: number | null): number =>
    text.tokens.filter((token, at) => !covered[at] && (sentence === null || token.sentence === sentence))
      .length;
  add(`strange ${kind} ${sized(strange(null))}`);
  if (shown) {
    add(`strange beside ${kind} ${sized(strange(shown.sentence))}`);
    add(`shown ${kind} ${shown.kind} ${sized(shown.loose)} ${shown.trailing}`);
    add(`shown ${kind} ${sized(shown.end - shown.start)}`);
  }
  for (const [at, statement] of statements.entries()) {
    add(`said ${statement.kind}`);
    add(`said ${statement.kind} ${verdict.kind}`);
    add(`said ${statements[at - 1]?.kind} ${statement.kind}`);
  }
  for (const { signal } of phrases.overlaid) add(`over ${signal}`);
  for (const { signal } of phrases.standing) add(`stands ${signal}`);
  for (const { role } of days) add(`day ${role}`);
}

function bucketsOf(collect: (add: (feature: string) => void) => void): readonly number[] {
  const found = new Set<number>();
  collect((feature) => found.add(bucketOf(feature)));
  return [...found].sort((one, other) => one - other);
}

/** What a text's words say, and what they say with all that the rules see: buckets, each once, in ascending order. */
export function featuresOf(interpreted: Interpreted): Features {
  const words = bucketsOf((add) => {
    ofWords(interpreted, add);
    add(`in ${interpreted.context}`);
  });
  const rules = bucketsOf((add) => ofRules(interpreted, add));
  return { words, whole: [...new Set([...words, ...rules])].sort((one, other) => one - other) };
}
