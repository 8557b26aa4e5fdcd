// What the rules grant, a yes, an end or a block, stands only where the rest of the text bears it out.

import type { ReadingKind } from '../../core/reading.ts';
import type { Verdict } from './answer.ts';
import { ofLimits } from './answer-days.ts';
import { type Chances, classes } from './classifier.ts';
import { closingAt } from './closing.ts';
import {
  curtYes,
  enough,
  explainedYes,
  fullYes,
  type Least,
  needed,
  negatedYes,
  plain,
  wordedYes,
} from './guard-limits.ts';
import type { Interpreted } from './interpret.ts';
import { isExplained, isNegated, scopeOf } from './scope.ts';
import { timesOf } from './times.ts';

/** What gives, ends or deletes something: wrong, it does harm that a question back would not have done. */
export const granting: ReadonlySet<ReadingKind> = new Set([
  'accept',
  'leave',
  'erase',
  'block',
] satisfies ReadingKind[]);

/** What doubt about a grant may make of it instead: a no in one form or another. */
export const refusing: ReadonlySet<ReadingKind> = new Set([
  'decline',
  'later',
  'pause',
] satisfies ReadingKind[]);

/** Why, where the classifier alone named the kind: the rules found nothing that says so. */
export const secondWhy = 'Most of its words are those of such an answer.';

/** The question back, with what it might have been. */
export function unsure(verdict: Verdict, why: string): Verdict {
  const { kind, shown, also } = verdict;
  return { kind: 'unclear', shown, why, also: shown ? [{ kind, shown }, ...also] : also };
}

/** What the classifier takes it for, if it is sure enough. */
export function mostLikely({ whole }: Chances, least: number): ReadingKind | undefined {
  const best = classes.reduce((one, other) => (whole(other) > whole(one) ? other : one));
  return whole(best) >= least ? best : undefined;
}

/** Whether something is as likely as it must be. */
export const reaches = (kind: ReadingKind, { whole, words }: Chances, least: Least): boolean =>
  whole(kind) >= least.whole && words(kind) >= least.words;

/** Not to meet somebody again, on all words together and on these alone: whoever asks for it means it, and little is lost. */
export const blocks = (kind: ReadingKind, chances: Chances): boolean =>
  kind === 'block' && reaches(kind, chances, enough.block);

/** In so many words somebody says in full whom they do not want to meet again. */
const spelledOut = 4;
/** And in so many where other words half bear it out. */
const few = 3;
/** And in so many, whatever stands around it, unless a yes does. */
const unmistakable = 6;

/** How many words show it. */
export const wordsShown = ({ shown }: Verdict): number => (shown ? shown.end - shown.start : 0);

/** And, between two yeses, folded. */
const joins: ReadonlySet<string> = new Set('and und et y e en och og и'.split(' '));

/** "Javisst", "yes, sure": every word of the text says yes. */
function isAllOfIt({ said, text }: Interpreted): boolean {
  const close = closingAt(text.tokens);
  const { statements } = said;
  const joining = text.tokens.filter(({ text: word }) => joins.has(word)).length;
  const told = statements.reduce((sum, { start, end }) => sum + Math.max(0, end - start), joining);
  return (
    statements.every(({ kind, whole }) => kind === 'assent' && !whole) && told >= close && close <= plain
  );
}

/** Whether the other words bear out a yes of the rules. */
export function yesStands(interpreted: Interpreted, chances: Chances): boolean {
  if (isNegated(interpreted)) return reaches('accept', chances, negatedYes);
  const scope = scopeOf(interpreted);
  if (isAllOfIt(interpreted) && chances.whole('accept') >= needed.bare) return true;
  if (isExplained(interpreted)) {
    // "Ah bon": so short a word may be no answer at all.
    if (chances.words('unclear') >= enough.idle) return false;
    const curt = interpreted.text.tokens.length <= plain && scope === 'open';
    const surely = chances.whole('accept') >= needed.plain || chances.words('accept') >= needed.short;
    return (curt && surely) || reaches('accept', chances, explainedYes[scope]);
  }
  const full = wordsShown(interpreted.verdict) > 1;
  const worded = full && (scope === 'open' || scope === 'beside');
  if (worded && reaches('accept', chances, wordedYes)) return true;
  return reaches('accept', chances, (full ? fullYes : curtYes)[scope]);
}

/** What we are, by name, folded: "I hereby end my membership", "je quitte le cercle". */
const ours =
  /^(?:membership|member|mitglied|adhesion|inscription|membresia|suscripcion|inscripcion|baja|adesione|iscrizione|adesao|inscricao|lidmaatschap|medlem|czlonkostw|членств|clenstv|community|gemeinschaft|communaut|comunidad|comunita|comunidade|gemeenschap|faellesskab|gemenskap|fellesskap|spolecznosc|wspolnot|сообществ|circle|cercle|circulo|cerchia|cerchio|kring|kreds|krets|kreg|круг)/;

/** Whether an end is said in full and names what it ends, with nothing in its clause that is not understood. */
function endsByName({ verdict: { kind, shown }, text, said }: Interpreted): boolean {
  if (kind !== 'leave' || !shown || shown.loose > 0 || shown.end - shown.start < spelledOut) return false;
  const mild = said.statements.some((one) => one.kind === 'condition' || one.kind === 'hedge');
  return !mild && text.tokens.slice(shown.start, shown.end).some((token) => ours.test(token.text));
}

/** How many words nobody explains may stand beside a wish not to take part in all this. */
const little = 2;

/** Whether the other words bear out an end or a block of the rules. */
function endStands(interpreted: Interpreted, chances: Chances): boolean {
  const { verdict, context, text, said } = interpreted;
  const { kind, shown } = verdict;
  const explained = isExplained(interpreted);
  const likely = chances.whole(kind);
  const asked = context === 'ask' || context === 'organiser';
  // Where nothing was asked, "the rest is fine" says yes to nobody.
  const yes = asked && said.statements.some((one) => one.kind === 'assent');
  if (kind === 'block')
    return (
      (wordsShown(verdict) >= unmistakable && !yes) ||
      (explained && wordsShown(verdict) >= spelledOut) ||
      (likely >= needed.rare && !isNegated(interpreted)) ||
      (likely >= needed.named && wordsShown(verdict) >= few && !yes)
    );
  const scoped = scopeOf(interpreted) === 'open';
  if (explained && scoped && text.tokens.length <= plain && likely >= needed.end) return true;
  // Nobody has told anything yet that others rely on: who will not take part in the middle of the interview leaves.
  const halfway = context === 'onboarding' && kind === 'leave';
  if (halfway && (explained || reaches(kind, chances, needed.halfway))) return true;
  if (halfway && shown?.kind === 'quits' && said.unexplained <= little) return true;
  if (halfway) return false;
  // Forgetting somebody is asked back in any case.
  if (isNegated(interpreted))
    return reaches(kind, chances, kind === 'erase' ? needed.erased : needed.negated);
  if (kind === 'erase') return scoped && likely >= needed.erase;
  if (scoped && endsByName(interpreted) && likely >= needed.membership) return true;
  return scoped && (explained ? likely >= needed.leave.whole : reaches(kind, chances, needed.leave));
}

/** A yes that the other words do not bear out, and that names a day. */
function datedYes(interpreted: Interpreted, chances: Chances): Verdict | undefined {
  const { verdict } = interpreted;
  // "Would love to, but not until April": whether that is a yes or not, it can be asked again on that day.
  if (timesOf('accept', verdict.shown, interpreted).notBefore === null) return undefined;
  // A yes of the rules from a day on holds nothing up and is read back with the day: why it is that day may take many words.
  const scope = scopeOf(interpreted);
  const aimed = scope === 'other' || scope === 'trailing';
  const least = ofLimits(interpreted.days) ? enough.from : enough.on;
  if (!aimed && !isNegated(interpreted) && reaches('accept', chances, least)) return verdict;
  if (chances.whole('accept') + chances.whole('later') < enough.dated) return undefined;
  return { ...verdict, kind: 'later', why: 'It names a day from which it would suit them.' };
}

/** A grant of the rules: it stands, or is something harmless, or nothing is sure. */
export function grantOf(interpreted: Interpreted, chances: Chances): Verdict {
  const { verdict } = interpreted;
  const { kind } = verdict;
  const stands = (kind === 'accept' ? yesStands : endStands)(interpreted, chances);
  if (stands) return verdict;
  const instead = mostLikely(chances, enough.instead);
  if (instead && (refusing.has(instead) || blocks(instead, chances)))
    return { ...verdict, kind: instead, why: secondWhy };
  const dated = kind === 'accept' ? datedYes(interpreted, chances) : undefined;
  return dated ?? unsure(verdict, 'What stands around it does not bear it out.');
}
