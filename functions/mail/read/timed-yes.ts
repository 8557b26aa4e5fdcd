// A yes that is bounded by nothing but a day, however the day is put: "gladly, only not before May, I am away till then".

import type { Verdict } from './answer.ts';
import type { Chances } from './classifier.ts';
import type { DateRole } from './dates.ts';
import { earlier } from './earlier.ts';
import { reaches } from './grants.ts';
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

/** "Gladly, as long as it is not before 3 May": a yes whose only limit is a day, however the limit is put. */
export function fromThen(settled: Verdict, known: Interpreted, chances: Chances): Verdict | undefined {
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
export function onlyTimed(settled: Verdict, known: Interpreted, chances: Chances): Verdict | undefined {
  const { said, text, context, meant } = known;
  const answers = context === 'ask' || context === 'organiser';
  const yes = said.statements.find(({ kind }) => kind === 'assent');
  if (!answers || settled.kind === 'accept' || settled.kind === 'block' || !yes || text.cut) return undefined;
  const ahead = meant.filter(({ role, start }) => role !== 'past' && start >= yes.end);
  if (ahead.length === 0 || text.sentences.some((one) => one.asks)) return undefined;
  const dated = new Set(ahead.map(({ start }) => text.tokens[start]?.sentence));
  const times = (one: Statement): boolean =>
    dated.has(one.sentence) ||
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

/** "Ja! Bin aber bis 31.3. auf Reha, vorher geht nix": a yes of its own that opens a text, and a day until which it must wait. */
export function beginsWithYes({ said, text, meant, context }: Interpreted): Verdict | undefined {
  const yes = said.statements.find(({ kind }) => kind !== 'contrast');
  const asked = context === 'ask' && !text.cut;
  if (!asked || yes?.kind !== 'assent' || yes.start > 1 || text.sentences.some(({ asks }) => asks))
    return undefined;
  const alone = text.tokens[yes.end]?.clause !== yes.clause;
  const ahead = meant.filter(({ role, start }) => role !== 'past' && start >= yes.end);
  // "Ask me again in May" is later; "not this week" only says when not.
  const when = (one: Statement): boolean =>
    one.kind !== 'later' ||
    ahead.some(({ start, end, current }) => current && start < one.end && end > one.start);
  const only = said.statements.every((one) => timing.has(one.kind) && when(one));
  return alone && ahead.length > 0 && only
    ? { kind: 'accept', shown: yes, why: 'It says yes, from a day on.', also: [] }
    : undefined;
}
