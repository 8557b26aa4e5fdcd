// What the demonstration must know of a letter that came: its order, its introduction, its link.
import { keyOfTag } from '../../../functions/store/shape.ts';
import type { SentLetter } from '../ses.ts';
import { linkIn } from './sign-ups.ts';

/** In an order that does not depend on which letter left a moment earlier. */
export const newestLast = (letters: readonly SentLetter[]): SentLetter[] =>
  letters.toSorted((x, y) => (orderOf(x) < orderOf(y) ? -1 : 1));

const orderOf = ({ at, to, tags }: SentLetter): string =>
  `${String(at).padStart(15, '0')} ${to.join()} ${tags.item} ${(tags.letter ?? '').padStart(6, '0')}`;

/** The id of the introduction that a letter speaks of, or null. */
export function introductionOf(letter: SentLetter): string | null {
  const key = keyOfTag(letter.tags.item ?? '');
  return key?.pk.startsWith('I#') ? key.pk.slice(2) : null;
}

export const linkOf = ({ text, headers }: SentLetter): string | null =>
  linkIn(text) ?? linkIn(headers['list-unsubscribe'] ?? '');
