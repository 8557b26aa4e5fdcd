// To what a yes or an end is said: whether all that stands around it is understood, takes it back, or is about something else.

import { closingAt } from './closing.ts';
import type { Interpreted } from './interpret.ts';

/** The places of words that no phrase, day or polite close explains; the little words between them need no explaining. */
function unexplainedIn({ text, phrases }: Interpreted): readonly number[] {
  const told = new Set<number>();
  for (const { start, end } of [...phrases.standing, ...phrases.overlaid, ...phrases.days])
    for (let at = start; at < end; at += 1) told.add(at);
  const close = closingAt(text.tokens);
  return text.tokens.flatMap((token, at) =>
    told.has(at) || token.text.length <= 2 || at >= close ? [] : [at],
  );
}

/** Whether phrases explain every word of what decides: all of the text, or a sentence that stands on its own beside nothing contrary. */
export function isExplained(interpreted: Interpreted): boolean {
  const { verdict, text, said } = interpreted;
  const sentence = verdict.shown?.sentence;
  const alone = said.statements.every((one) => one.sentence === sentence || one.kind === 'update');
  // Meeting, wanting and asking politely are understood, too.
  return unexplainedIn(interpreted).every((at) => alone && text.tokens[at]?.sentence !== sentence);
}

/** "Yes, nice, but I am not doing it after all": a negation in what decides, or behind a "but", that no phrase took in. */
export function isNegated({ phrases, text, verdict }: Interpreted): boolean {
  const sentence = verdict.shown?.sentence;
  const turn =
    phrases.standing.find(({ signal }) => signal === 'contrast')?.start ?? Number.POSITIVE_INFINITY;
  return phrases.standing.some(
    ({ signal, start }) => signal === 'not' && (text.tokens[start]?.sentence === sentence || start > turn),
  );
}

/** How surely the words alone must speak for a yes, by what stands beside it. */
const needed = { fact: 0.9, sentence: 0.6, beside: 0.9, other: 1.1 };

/** He, she and they, where they begin a clause: what follows is somebody else's wish. */
const somebodyElse: ReadonlySet<string> = new Set(
  'he she they er il elle ils elles el ella ellos lei loro ele ela eles hij zij on ona oni han hon hun de dei он она они'.split(
    ' ',
  ),
);

/** What says yes to an offer and to a fact alike; "gladly" and "yes please" are for offers alone. */
const confirming: ReadonlySet<string> = new Set(
  'yes yeah yep yup aye sure ok okay right ja jo jep klar sicher natuurlijk oui ouais si sim claro certo da tak jasne да ага ano hai'.split(
    ' ',
  ),
);

/** An end in so few words may belong to others: "stop it, you make me blush". */
const curt = 2;

/**
 * How likely a yes must be by its words alone, because of what it may be said to. "Count me in for the picnic": what
 * follows directly, and is no person to be met, is what it is said to. "Yes, this is still my address": a single yes
 * before words that nothing explains may confirm these. Where it speaks of meeting, it is to that. Likewise an end.
 */
export function surenessNeeded(interpreted: Interpreted): number {
  const { verdict, text, phrases, said, days } = interpreted;
  const { shown } = verdict;
  if (!shown) return 0;
  const unexplained = unexplainedIn(interpreted);
  const sentenceOf = (at: number): number | undefined => text.tokens[at]?.sentence;
  const meetings = phrases.overlaid.filter(({ signal }) => signal === 'meet');
  const inside = unexplained.filter((at) => sentenceOf(at) === shown.sentence);
  if (verdict.kind !== 'accept')
    return verdict.kind === 'leave' && shown.end - shown.start <= curt && inside.length > 0
      ? needed.other
      : 0;
  const [before, second] = [text.tokens[shown.start - 1], text.tokens[shown.start - 2]];
  const clause = text.tokens[shown.start]?.clause;
  if (before?.clause === clause && second?.clause !== clause && somebodyElse.has(before?.text ?? ''))
    return needed.other;
  const named = text.tokens[shown.end + 1]?.sentence === shown.sentence;
  const meetsBeside = meetings.some(({ start }) => text.tokens[start]?.clause === clause);
  if (shown.trailing && named && inside.some((at) => at >= shown.end) && !meetsBeside) return needed.other;
  const more = said.statements.filter(({ kind }) => kind === 'assent').length > 1;
  const dated = days.some(({ start }) => sentenceOf(start) === shown.sentence);
  if (more || dated) return 0;
  const confirms = shown.end - shown.start === 1 && confirming.has(text.tokens[shown.start]?.text ?? '');
  if (confirms && !meetsBeside && inside.some((at) => at >= shown.end)) return needed.fact;
  if (confirms && !meetsBeside && unexplained.some((at) => at >= shown.end)) return needed.sentence;
  const meets = meetings.some(({ start }) => sentenceOf(start) === shown.sentence);
  return unexplained.length >= 2 && !meets ? needed.beside : 0;
}
