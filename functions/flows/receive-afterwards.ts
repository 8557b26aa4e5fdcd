// After an introduction: how it went, what is settled and what is asked, each as a wish of its own.
import type { ReadingKind, Wish } from '../core/reading.ts';
import { read } from '../mail/read.ts';
import { looksOn, restUntil, saysSettled } from '../mail/wishes-afterwards.ts';
import { outcomeIn, saysNotYet } from '../mail/wishes-outcome.ts';
import { type Part, setApart } from '../mail/wishes-parts.ts';
import { thanksIn } from '../mail/wishes-thanks.ts';
import { sentences } from '../mail/wishes-words.ts';
import type { Heeded, Writer } from './receive-apply.ts';

/** One wish of a mail, heeded by itself. */
export interface Wanted {
  readonly heeded: Heeded;
  readonly wish: Wish;
}

/** Wishes that both cannot be meant, and what ends membership: a mail that holds one is not taken apart. */
export const whole: ReadonlySet<ReadingKind> = new Set(['leave', 'erase', 'block']);

/** What is known of a mail beside its words. */
export const aboutOf = ({ inbound }: Heeded, { community, language, context }: Writer) => ({
  context,
  received: inbound.received,
  zone: community.zone,
  language,
});

/** A part of a mail, heeded as if it stood alone. */
export const wantedOf = (heeded: Heeded, { text, reading }: Pick<Part, 'text' | 'reading'>): Wanted => ({
  heeded: { ...heeded, text, reading },
  wish: reading,
});

/** What may be said of an introduction, though such words are read as something else where they stand alone. */
const likeTelling: ReadonlySet<ReadingKind> = new Set(['status', 'question', 'update', 'rhythm']);

/**
 * After an introduction: how it went, without what says that it is settled or that we are to look on, and that it is
 * settled, where it is. Null where none of this is said. `besides` are the wishes of what is left.
 */
export function saidAfterwards(
  heeded: Heeded,
  writer: Writer,
  besides: (heeded: Heeded) => readonly Wanted[],
): readonly Wanted[] | null {
  if (writer.context !== 'follow-up' || !writer.introduction || whole.has(heeded.reading.kind)) return null;
  const { text, reading } = heeded;
  const about = aboutOf(heeded, writer);
  if (restUntil(text, about) !== null)
    return [wantedOf(heeded, { text, reading: { ...reading, kind: 'unclear', also: [] } })];
  const asked = notYetAndAsks(heeded);
  if (asked) return asked;
  const { ours: done, rest } = setApart(text, saysSettled);
  const on = setApart(rest, looksOn);
  const left = on.rest;
  const settled = done.map((piece) =>
    wantedOf(heeded, { text: piece, reading: { ...reading, kind: 'done', also: [], why: '' } }),
  );
  if (left === '') {
    if (settled.length > 0) return settled;
    return on.ours.length > 0 && restUntil(text, about) === null
      ? [wantedOf(heeded, { text, reading: { ...reading, kind: 'unclear', also: [] } })]
      : null;
  }
  const said = left === text ? reading : read(left, about);
  const isTold =
    !left.includes('?') &&
    likeTelling.has(said.kind) &&
    (outcomeIn(left) ?? thanksIn(left, writer.names[1])) !== null;
  // "... for which she deserves a medal" asks nothing.
  const asksNothing = said.kind === 'question' && !left.includes('?');
  if (left === text && !isTold && !asksNothing) return null;
  const kind = isTold || asksNothing ? 'unclear' : said.kind;
  const first = {
    ...heeded,
    text: left,
    reading: { ...said, kind, also: kind === said.kind ? said.also : [] },
  };
  const main = kind === said.kind ? besides(first) : [{ heeded: first, wish: first.reading }];
  return [...main, ...settled];
}

/** "Not so far, we are fixed for Thursday. How do others go about it?": it is still to come, and something is asked. */
function notYetAndAsks(heeded: Heeded): readonly Wanted[] | null {
  const { text, reading } = heeded;
  const said = sentences(text);
  const told = said.filter((one) => !one.includes('?')).join(' ');
  const asked = said.filter((one) => one.includes('?')).join(' ');
  if (asked === '' || !saysNotYet(told)) return null;
  return [
    wantedOf(heeded, { text: told, reading: { ...reading, kind: 'later', also: [] } }),
    wantedOf(heeded, { text: asked, reading: { ...reading, kind: 'question', also: [] } }),
  ];
}
