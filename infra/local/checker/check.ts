// Holds the evidence against every promise of the service, one by one.
import { type Book, openBook } from './book.ts';
import { accounted, alike, declines, introductions, oncePerRound, plans, timeLimits } from './consent.ts';
import type { Evidence, Violation } from './evidence.ts';
import { crossings, exposure, leaks, looks, tokens } from './exposure.ts';
import { afterGoing, causes, decided, lost, manners, once, shapes } from './letters.ts';

/** The promises by their number in the design. */
const promises: Readonly<Record<number, (book: Book) => Violation[] | Promise<Violation[]>>> = {
  1: exposure,
  2: introductions,
  3: accounted,
  4: declines,
  5: timeLimits,
  6: oncePerRound,
  7: plans,
  8: afterGoing,
  9: alike,
  10: decided,
  11: once,
  12: causes,
  13: looks,
  14: tokens,
  15: leaks,
  16: crossings,
  17: lost,
  18: manners,
  19: shapes,
};

/** Every violation that can be seen from outside, in the order of the promises; each said once. */
export const check = (evidence: Evidence): Promise<Violation[]> => hold(openBook(evidence));

/** The same of a book that is open already. */
export async function hold(book: Book): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const promise of Object.values(promises)) found.push(...(await promise(book)));
  const said = new Set<string>();
  return found.filter(({ invariant, what }) => {
    const text = `${invariant} ${what}`;
    if (said.has(text)) return false;
    said.add(text);
    return true;
  });
}
