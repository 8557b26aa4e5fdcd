// Tells a text that is wholly an automatic answer from a person who mentions being away.

import type { Match, Phrases } from './find.ts';
import type { Signal } from './language.ts';
import type { Normalised } from './normalise.ts';
import type { Said, Statement, StatementKind } from './statements.ts';

/** Who wrote it: a machine, a mail system that could not deliver, or a person as far as the words go. */
export type Writer = 'machine' | 'bounce' | 'person';

/** What a person says to us and an absence note does not. */
const personal: ReadonlySet<StatementKind> = new Set([
  'assent',
  'refusal',
  'later',
  'leave',
  'erase',
  'pause',
  'block',
  'rhythm',
  'export',
  'done',
] satisfies StatementKind[]);

/** "I have no time", "I do not read mail": a no that is a formula of absence notes. */
function isFormula({ kind, start, end }: Statement, phrases: Phrases): boolean {
  if (kind === 'later') return true;
  const formula = (match: Match): boolean => match.signal === 'absence' || match.signal === 'substitute';
  return (
    kind === 'refusal' &&
    phrases.overlaid.some((match) => formula(match) && match.start < end && match.end > start)
  );
}

/** Judges by formulas of different families: one alone is something a person may say too. */
export function writerOf(phrases: Phrases, said: Said, text: Normalised): Writer {
  const count = (signal: Signal): number =>
    new Set(phrases.overlaid.filter((match) => match.signal === signal).map(({ start }) => start)).size;
  const automatic = count('automatic');
  // "Autosvar: ...": what a text begins with says what all of it is.
  const heads = phrases.overlaid.some(({ signal, start }) => signal === 'automatic' && start === 0);
  if (heads && text.tokens[0]?.text.startsWith('auto')) return 'machine';
  const families = (['absence', 'substitute', 'receipt'] as const).filter(
    (signal) => count(signal) > 0,
  ).length;
  // An absence note that thanks for the message or names a deputy is one, even if a phrase in it sounds like "not now".
  const note = count('absence') > 0 && (count('receipt') > 0 || count('substitute') > 0);
  const bounces = count('bounce');
  const speaks = said.statements.some(
    (statement) => personal.has(statement.kind) && !(note && isFormula(statement, phrases)),
  );
  if (bounces > 1 || (bounces === 1 && !speaks && said.unexplained > 3)) return 'bounce';
  if (automatic > 0 && (families > 0 || !speaks)) return 'machine';
  if (count('receipt') > 1 && !speaks) return 'machine';
  if (families >= 2 && (!speaks || families === 3)) return 'machine';
  return 'person';
}
