// Cuts a text into clauses, each with the phrases found in it.

import type { Match, Phrases } from './find.ts';
import type { Normalised, Token } from './normalise.ts';

/** A piece between commas, or behind a "but". */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
  readonly matches: readonly Match[];
  readonly overlaid: readonly Match[];
  /** Words that no phrase explains. */
  readonly unexplained: number;
}

/** The clauses of a text, in order. */
export function clausesOf(text: Normalised, phrases: Phrases): readonly Clause[] {
  const clauses: Clause[] = [];
  const turns = new Set(
    phrases.standing.filter(({ signal }) => signal === 'contrast').map(({ start }) => start),
  );
  const explained = text.tokens.map(() => false);
  for (const { start, end } of [...phrases.standing, ...phrases.days]) explained.fill(true, start, end);
  for (const sentence of text.sentences) {
    for (let start = sentence.first; start < sentence.end; ) {
      const number = (text.tokens[start] as Token).clause;
      let end = start + 1;
      // A "but" begins a clause of its own even where no comma stands before it.
      while (end < sentence.end && text.tokens[end]?.clause === number && !turns.has(end)) end += 1;
      const inside = ({ start: at }: Match): boolean => at >= start && at < end;
      const matches = phrases.standing.filter(inside);
      const covered = explained.slice(start, end).filter(Boolean).length;
      const asks = sentence.asks && end === sentence.end;
      clauses.push({
        start,
        end,
        asks,
        matches,
        overlaid: phrases.overlaid.filter(inside),
        unexplained: end - start - covered,
      });
      start = end;
    }
  }
  return clauses;
}

/** Articles and prepositions: what follows one belongs to it. */
export const little: ReadonlySet<string> = new Set(
  'the a an your this that these my from off of out on in aus von vom der dem den die das eurer eurem dieser meine de des du la le les l cette votre mon ma mes del los las el esta mi il lo gli dalla dal questa da do dos das um uma esta uit van het deze mijn z ze od tej fran den det min av fra denne min из от с этой этого мой'.split(
    ' ',
  ),
);

/** Whether a word that no phrase explains follows directly. */
export function trailsOff({ end }: Match, clause: Clause): boolean {
  return end < clause.end && !clause.matches.some((other) => other.start <= end && end < other.end);
}
