// What the rules grant stands only where the rest of the text bears it out; where they are unsure, a second look may help.

import type { ReadingKind } from '../../core/reading.ts';
import type { Verdict } from './answer.ts';
import type { Interpreted } from './interpret.ts';

/** What gives, ends or deletes something: wrong, it does harm that a question back would not have done. */
const granting: ReadonlySet<ReadingKind> = new Set([
  'accept',
  'leave',
  'erase',
  'block',
] satisfies ReadingKind[]);

/** What the classifier alone may make of a text that the rules do not understand: nothing that grants. */
const harmless: readonly ReadingKind[] = [
  'decline',
  'later',
  'question',
  'pause',
  'rhythm',
  'status',
  'export',
];

/**
 * How likely a grant must be: less where phrases explain every word of the text, more where words stand beside them
 * that nothing explains. Set by leaving batches of examples out (`npm run bench -- teaching`).
 */
const needed = { explained: 0.4, unexplained: 0.8 };
/** A text of so few words, all of them explained, is what it says: "ja", "yes please". */
const plain = 4;
/**
 * From here on the classifier's word counts: where the rules understand nothing, where they see no more than a question,
 * where they saw a yes but doubt it, and where an absence note looks like an answer.
 */
const enough = { second: 0.4, question: 0.6, yes: 0.9, machine: 0.75 };
/** Below this a formula of absence notes is a person's mention of one. */
const personal = 0.25;

/** "Yes, nice, but I am not doing it after all": a negation in what decides, or behind a "but", that no phrase took in. */
function negatedBeside({ phrases, text, verdict }: Interpreted): boolean {
  const sentence = verdict.shown?.sentence;
  const turn =
    phrases.standing.find(({ signal }) => signal === 'contrast')?.start ?? Number.POSITIVE_INFINITY;
  return phrases.standing.some(
    ({ signal, start }) => signal === 'not' && (text.tokens[start]?.sentence === sentence || start > turn),
  );
}

const machineWhy = {
  bounce: 'A mail system says that it could not deliver.',
  machine: 'The whole text is an automatic answer.',
} as const;

const secondWhy = 'Most of its words are those of such an answer.';

function unsure(verdict: Verdict, why: string): Verdict {
  const { kind, shown, also } = verdict;
  return { kind: 'unclear', shown, why, also: shown ? [{ kind, shown }, ...also] : also };
}

/** The verdict that counts, once what surrounds it has been looked at; `chance` is how likely each kind is. */
export function guarded(interpreted: Interpreted, chance: (kind: ReadingKind) => number): Verdict {
  const { verdict, said, context, writer } = interpreted;
  if (writer === 'machine' && chance('machine') < personal)
    return { ...verdict, kind: 'unclear', why: 'It mentions an automatic answer, but reads like a person.' };
  if (writer !== 'person') return { kind: writer, shown: null, why: machineWhy[writer], also: [] };
  if (verdict.kind !== 'unclear' && verdict.kind !== 'question' && chance('machine') >= enough.machine)
    return { kind: 'machine', shown: null, why: 'It reads like an automatic answer.', also: [] };
  if (granting.has(verdict.kind)) {
    if (context === 'follow-up' || context === 'onboarding' || context === 'paused') {
      if (verdict.kind === 'accept') return verdict;
    }
    const explained = said.unexplained === 0;
    const others = interpreted.phrases.overlaid.some(({ signal }) => signal === 'others');
    if (explained && !others && interpreted.text.tokens.length <= plain) return verdict;
    const least = explained ? needed.explained : needed.unexplained;
    if (negatedBeside(interpreted))
      return unsure(verdict, 'A "not" stands beside it that we do not understand.');
    if (chance(verdict.kind) < least) return unsure(verdict, 'What stands around it does not bear it out.');
    return verdict;
  }
  if (verdict.kind === 'question') {
    const wish = harmless.find((one) => one !== 'question' && chance(one) >= enough.question);
    return wish ? { ...verdict, kind: wish, why: secondWhy } : verdict;
  }
  if (verdict.kind !== 'unclear' || context !== 'ask') return verdict;
  const yes = said.statements.findLast((statement) => statement.kind === 'assent');
  if (yes && chance('accept') >= enough.yes && verdict.also.every(({ kind }) => kind === 'question'))
    return { ...verdict, kind: 'accept', shown: yes, why: 'It says yes, and its other words agree.' };
  const kind = harmless.find((one) => chance(one) >= enough.second);
  if (kind === undefined || verdict.also.length > 0) return verdict;
  return { kind, shown: verdict.shown, why: secondWhy, also: [] };
}
