// A yes that is bounded by nothing but a day, however the day is put: "gladly, only not before May, I am away till then".

import type { Verdict } from './answer.ts';
import type { Chances } from './classifier.ts';
import type { DateRole } from './dates.ts';
import { earlier, isBeforeThat, norAfterwards } from './earlier.ts';
import { reaches, refusing } from './grants.ts';
import { ending, enough } from './guard-limits.ts';
import type { Interpreted } from './interpret.ts';
import { idle } from './last-word.ts';
import { scopeOf } from './scope.ts';
import type { Statement, StatementKind } from './statements.ts';

/** What a yes from a day on may not stand beside. */
const against: ReadonlySet<StatementKind> = new Set([
  'irony',
  'question',
  'hedge',
  'doubt',
  'noted',
  'block',
  'leave',
  'erase',
] satisfies StatementKind[]);

const starts: ReadonlySet<DateRole> = new Set(['notBefore', 'after', 'from'] satisfies DateRole[]);

/** From these on something may begin that is no time to meet: a no beside them holds from then. */
const onlyStarts: ReadonlySet<DateRole> = new Set(['after', 'from'] satisfies DateRole[]);

/** "Gladly, as long as it is not before 3 May": a yes whose only limit is a day, however the limit is put. */
function fromThen(settled: Verdict, known: Interpreted, chances: Chances): Verdict | undefined {
  const { said, meant, context } = known;
  const answers = context === 'ask' || context === 'organiser';
  const [yes] = said.statements;
  const onward = meant.filter(({ role }) => role !== 'past');
  const bounded =
    yes?.kind === 'assent' &&
    onward.length > 0 &&
    onward.every(({ start }) => start >= yes.end) &&
    onward.some(({ role, day }) => starts.has(role) && day !== null);
  if (!answers || settled.kind === 'accept' || !yes || !bounded) return undefined;
  if (said.statements.some(({ kind }) => against.has(kind))) return undefined;
  const accepted: Verdict = { kind: 'accept', shown: yes, why: 'It says yes, from a day on.', also: [] };
  const scope = scopeOf({ ...known, verdict: accepted });
  if (scope === 'other' || scope === 'trailing') return undefined;
  return reaches('accept', chances, ending.from) ? accepted : undefined;
}

/** What takes nothing back where all that it says is when. */
const whenever: ReadonlySet<StatementKind> = new Set([
  'refusal',
  'contrast',
  'doubt',
  'later',
  'busy',
  'condition',
  'status',
] satisfies StatementKind[]);

/**
 * "Volontiers. La mi-mai m'irait bien, plus tôt ce n'est pas possible": a yes that all words bear out, where whatever speaks
 * against it stands beside a day and only says when it would not do.
 */
function onlyTimed(settled: Verdict, known: Interpreted, chances: Chances): Verdict | undefined {
  const { said, text, context, meant } = known;
  const answers = context === 'ask' || context === 'organiser';
  const yes = said.statements.find(({ kind }) => kind === 'assent');
  if (!answers || settled.kind === 'accept' || settled.kind === 'block' || !yes || text.cut) return undefined;
  const ahead = meant.filter(({ role, start }) => role !== 'past' && start >= yes.end);
  if (ahead.length === 0 || text.sentences.some((one) => one.asks)) return undefined;
  const dated = new Set(ahead.map(({ start }) => text.tokens[start]?.sentence));
  const holdsUntil = ({ clause }: Statement): boolean =>
    ahead.some(({ start, role }) => !onlyStarts.has(role) && text.tokens[start]?.clause === clause);
  const sooner = ({ sentence: at }: Statement): boolean =>
    text.tokens.some(({ text: word, sentence }) => sentence === at && earlier.has(word));
  const times = (one: Statement): boolean =>
    // "From May I live in Spain, so there is no point" says more than when.
    (dated.has(one.sentence) && (one.kind !== 'refusal' || holdsUntil(one) || sooner(one))) ||
    (dated.has(one.sentence - 1) &&
      text.tokens.some(({ text: word, sentence }) => sentence === one.sentence && earlier.has(word)));
  const certain = reaches('accept', chances, enough.certain);
  const only = said.statements.every(
    (one) =>
      one === yes ||
      idle.has(one.kind) ||
      // "Mais volontiers".
      (one.kind === 'contrast' && one.start === 0) ||
      (whenever.has(one.kind) && one.start >= yes.end && times(one)) ||
      (one.kind === 'irony' && certain && one.end - one.start <= 2),
  );
  if (!only) return undefined;
  const accepted: Verdict = { kind: 'accept', shown: yes, why: 'It says yes, from a day on.', also: [] };
  const scope = scopeOf({ ...known, verdict: accepted });
  if (scope === 'other' || scope === 'trailing') return undefined;
  if (reaches('accept', chances, ending.timed)) return accepted;
  return settled.kind === 'later' ? beginsWithYes(known) : undefined;
}

/** What says when, beside a yes. */
const timing: ReadonlySet<StatementKind> = new Set([
  'assent',
  'contrast',
  'later',
  'busy',
  'doubt',
  'pause',
  'weak',
  'noted',
] satisfies StatementKind[]);

/** A yes from the first day on that is named. */
const fromTheDay = (yes: Statement): Verdict => ({
  kind: 'accept',
  shown: yes,
  why: 'It says yes, from a day on.',
  also: [],
});

/** The yes of its own that opens a text, perhaps behind a word of surprise ("Voi että, kyllä!"). */
function openingYes({ said, text }: Interpreted): Statement | undefined {
  const yes = said.statements.find(({ kind }) => kind !== 'contrast');
  const opens =
    yes !== undefined &&
    (yes.start <= 1 || (yes.start === 2 && text.tokens[yes.start - 1]?.clause !== yes.clause));
  const alone = yes && text.tokens[yes.end]?.clause !== yes.clause;
  return opens && alone && yes.kind === 'assent' ? yes : undefined;
}

/** "Ja! Bin aber bis 31.3. auf Reha, vorher geht nix": a yes of its own that opens a text, and a day until which it must wait. */
export function beginsWithYes(known: Interpreted): Verdict | undefined {
  const { said, text, meant, context } = known;
  const yes = openingYes(known);
  if (!yes || context !== 'ask' || text.cut || text.sentences.some(({ asks }) => asks)) return undefined;
  const ahead = meant.filter(({ role, start }) => role !== 'past' && start >= yes.end);
  // "Ask me again in May" is later; "not this week" only says when not.
  const when = (one: Statement): boolean =>
    one.kind !== 'later' ||
    ahead.some(({ start, end, current }) => current && start < one.end && end > one.start);
  const only = said.statements.every((one) => timing.has(one.kind) && when(one));
  return ahead.length > 0 && only ? fromTheDay(yes) : undefined;
}

/** What takes nothing back where it stands beside a yes of its own, whatever it was said to. */
const harmless: ReadonlySet<StatementKind> = new Set([
  'assent',
  'contrast',
  'busy',
  'weak',
  'noted',
  'update',
  'met',
] satisfies StatementKind[]);

/** A no that so many words of other kinds speak for is left standing. */
const mostlyNo = 0.65;

/** A word or two may sound sour, or like a question, by chance. */
const stray = 2;

/**
 * "Sì, ma con calma: il 9 maggio mi tolgono il gesso, prima non mi faccio vedere", "count me in. After the 25th?": a yes of
 * its own that opens a text, a day that bounds it, and nothing against it but what holds until that day.
 */
function opensFromADay(settled: Verdict, known: Interpreted, chances: Chances): Verdict | undefined {
  const { said, text, meant, context } = known;
  const yes = openingYes(known);
  const open = settled.kind === 'unclear' || settled.kind === 'question' || refusing.has(settled.kind);
  if (!yes || context !== 'ask' || text.cut || !open || chances.whole('decline') >= mostlyNo)
    return undefined;
  if (norAfterwards(text.tokens)) return undefined;
  const ahead = meant.filter(({ role, start, day }) => role !== 'past' && day !== null && start >= yes.end);
  const bounds = ahead.filter(({ role }) => starts.has(role) || role === 'until');
  const boundIn = (one: Statement): boolean =>
    bounds.some(({ start, role }) => text.tokens[start]?.clause === one.clause && !onlyStarts.has(role)) ||
    isBeforeThat(one.clause, text.tokens, ahead);
  // "After the 25th?" asks nothing but whether that day will do.
  const asksOfADay = text.sentences.every(
    ({ asks, first, end }) =>
      !asks ||
      bounds.some((day) => day.start >= first && day.end <= end && end - first - (day.end - day.start) <= 1),
  );
  const asked = (one: Statement): boolean => text.sentences[one.sentence]?.asks === true;
  const small = (one: Statement): boolean => one.end - one.start <= stray;
  const only = said.statements.every(
    (one) =>
      harmless.has(one.kind) ||
      ((one.kind === 'refusal' || one.kind === 'doubt' || one.kind === 'condition') && boundIn(one)) ||
      (one.kind === 'irony' && small(one)) ||
      (one.kind === 'question' && (asked(one) || small(one))),
  );
  return bounds.length > 0 && asksOfADay && only ? fromTheDay(yes) : undefined;
}

/** "Oui, mais à partir de lundi je ne veux plus de rencontres": a no that begins on the day, and does not end on it. */
export function isNoFromThen({ said, text, meant }: Interpreted): boolean {
  const clauseOf = (at: number): number | undefined => text.tokens[at]?.clause;
  const bounded = (clause: number): boolean =>
    meant.some(({ role, start }) => (role === 'until' || role === 'notBefore') && clauseOf(start) === clause);
  return said.statements.some(
    ({ kind, clause, start: at }) =>
      kind === 'refusal' &&
      meant.some(({ role, start }) => onlyStarts.has(role) && start < at && clauseOf(start) === clause) &&
      !bounded(clause) &&
      !isBeforeThat(clause, text.tokens, meant),
  );
}

/** A yes from a day on that the rules did not settle, however it is put; the first that holds. */
export function yesFromADay(settled: Verdict, known: Interpreted, chances: Chances): Verdict | undefined {
  return (
    fromThen(settled, known, chances) ??
    onlyTimed(settled, known, chances) ??
    opensFromADay(settled, known, chances)
  );
}
