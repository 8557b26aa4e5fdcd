// Joins what the rules read with what a judge (a language model) thinks: granting needs both, and the text has no say in it.
import type { Reading, ReadingContext, ReadingKind } from './reading.ts';

/** What a judge takes a text to mean, with the words that show it. */
export interface Opinion {
  readonly kind: ReadingKind;
  /** A piece of the text, word for word. */
  readonly span: string;
}

/** What a judge may answer. Machines and bounces are recognised before a judge is asked. */
export const judgedKinds: readonly ReadingKind[] = [
  'accept',
  'decline',
  'later',
  'question',
  'pause',
  'resume',
  'leave',
  'erase',
  'update',
  'done',
  'block',
  'rhythm',
  'status',
  'export',
  'unclear',
];

/** What is granted only if rules and judge agree. An organiser's approval is an accept in their context. */
const granted: readonly ReadingKind[] = ['accept', 'erase'];

/** What a judge alone may make of a text that the rules do not understand: nothing that gives, ends or deletes. */
const harmless: Readonly<Record<ReadingContext, readonly ReadingKind[]>> = {
  ask: ['decline', 'later', 'question', 'pause', 'status', 'export', 'rhythm', 'update', 'done'],
  organiser: ['question'],
  onboarding: ['question', 'update', 'status', 'export'],
  paused: ['question', 'pause', 'status', 'export', 'rhythm', 'update', 'done'],
  status: ['question', 'pause', 'status', 'export', 'rhythm', 'update', 'done'],
  'follow-up': ['question', 'later', 'status', 'export'],
};

/** Whether a second opinion could change what is done; a judge is asked about nothing else. */
export function wantsOpinion(reading: Reading): boolean {
  return granted.includes(reading.kind) || reading.kind === 'unclear';
}

function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Whether the judge quoted the text: an answer that shows no words of it counts as "unclear". */
function shown({ kind, span }: Opinion, text: string): ReadingKind {
  const words = bare(span);
  return words !== '' && bare(text).includes(words) && judgedKinds.includes(kind) ? kind : 'unclear';
}

/**
 * The reading that counts. `null` is a judge that is off or does not answer: then the rules stand alone.
 * Otherwise accept and erase need both; of what the rules do not understand the judge may name the harmless kinds;
 * everything else is as the rules read it.
 */
export function combine(
  reading: Reading,
  opinion: Opinion | null,
  text: string,
  context: ReadingContext,
): Reading {
  if (opinion === null || !wantsOpinion(reading)) return reading;
  const kind = shown(opinion, text);
  if (kind === reading.kind) return reading;
  if (reading.kind === 'unclear') {
    if (!harmless[context].includes(kind)) return reading;
    return {
      ...reading,
      kind,
      evidence: opinion.span.trim(),
      why: 'The rules were unsure; the judge read it so.',
    };
  }
  const { kind: first, until, notBefore, evidence } = reading;
  return {
    ...reading,
    kind: 'unclear',
    until: null,
    notBefore: null,
    also: [{ kind: first, until, notBefore, evidence }, ...reading.also],
    why: `The rules read "${first}", the judge "${kind}".`,
  };
}
