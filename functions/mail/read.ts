// Says what a mail means: rules in many languages, the writer's own words as evidence, and "unclear" when in doubt.

import type { Reading, ReadingKind, Wish } from '../core/reading.ts';
import type { Verdict } from './read/answer.ts';
import { likely } from './read/classifier.ts';
import { guarded } from './read/guard.ts';
import { type Interpreted, interpret, type ReadingAbout } from './read/interpret.ts';
import type { Normalised } from './read/normalise.ts';
import type { Statement } from './read/statements.ts';
import { backOn, timesOf } from './read/times.ts';

/** The piece of the text that shows a statement: its sentence, or its clause where the sentence is long. */
function evidenceOf(text: Normalised, shown: Statement | null): string {
  const from = (first: number, end: number): string => {
    const start = text.tokens[first]?.start ?? 0;
    return text.source.slice(start, text.tokens[end - 1]?.end ?? start);
  };
  if (!shown) return text.source.trim().slice(0, 160);
  const sentence = text.sentences[shown.sentence];
  const whole = sentence ? from(sentence.first, sentence.end) : '';
  if (whole !== '' && whole.length <= 160) return whole;
  const clause = text.tokens.flatMap((token, at) => (token.clause === shown.clause ? [at] : []));
  const part = from(clause[0] ?? shown.start, (clause.at(-1) ?? shown.start) + 1);
  return part.length <= 160 ? part : from(shown.start, shown.end).slice(0, 160);
}

function wishOf(kind: ReadingKind, shown: Statement | null, read: Interpreted): Wish {
  const { until, notBefore } = timesOf(kind, shown, read);
  return { kind, until, notBefore, evidence: evidenceOf(read.text, shown) };
}

/** "I am all yours again from June": back, but until then the pause goes on. */
function withPause(verdict: Verdict, read: Interpreted): Verdict {
  if (verdict.kind !== 'resume' || backOn(verdict.shown, read).until === null) return verdict;
  return { ...verdict, kind: 'pause', why: 'They will be back on that day.' };
}

function readingOf(given: Verdict, all: Interpreted): Reading {
  const read = given.timeless ? { ...all, days: [], meant: [] } : all;
  const verdict = withPause(given, read);
  const { unclear } = timesOf(verdict.kind, verdict.shown, read);
  const also = verdict.also.map(({ kind, shown }) => wishOf(kind, shown, read));
  const dateWhy = 'The day could be meant with the month first or the day first.';
  if (unclear && verdict.kind === 'accept') {
    return {
      ...wishOf('unclear', verdict.shown, read),
      also: [wishOf('accept', verdict.shown, { ...read, days: [] }), ...also],
      why: dateWhy,
    };
  }
  return {
    ...wishOf(verdict.kind, verdict.shown, read),
    also,
    why: unclear ? `${verdict.why} ${dateWhy}` : verdict.why,
  };
}

function plain(kind: ReadingKind, evidence: string, why: string): Reading {
  return { kind, until: null, notBefore: null, evidence, also: [], why };
}

/**
 * Reads a text that somebody wrote to us, without quotation or signature. Pure, deterministic and bounded in time:
 * only the first 6,000 characters are read, and of a longer text nothing is granted.
 */
export function read(given: string, about: ReadingAbout): Reading {
  const said = given.trim() === '' && about.reaction !== undefined ? about.reaction : given;
  const interpreted = interpret(said, about);
  const { text } = interpreted;
  if (text.tokens.length === 0)
    return plain('unclear', said.trim().slice(0, 160), 'There is nothing written in it.');
  const verdict = guarded(interpreted, likely(interpreted));
  if (verdict.kind === 'machine' || verdict.kind === 'bounce')
    return plain(verdict.kind, evidenceOf(text, null), verdict.why);
  return readingOf(verdict, interpreted);
}
