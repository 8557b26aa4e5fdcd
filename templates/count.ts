// Counts the words of a letter that are ours, so that a letter which asks something stays short.
import { filledBlocks, type Kind, type Language, type Letters } from './render.ts';

/** The words of a letter in one example, footer included, without what is quoted and without addresses. */
export function ownWords<K extends Kind>(kind: K, language: Language, fields: Letters[K]): number {
  const own = filledBlocks(kind, language, fields).filter(
    ({ kind }) => kind !== 'quote' && kind !== 'quotes',
  );
  const words = own.flatMap((block) => block.words.split(/\s+/));
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.includes('://')).length;
}
