// "No. Well, actually yes. But not before January": a no that the next words take back.

import type { Verdict } from './answer.ts';
import type { Interpreted } from './interpret.ts';
import type { StatementKind } from './statements.ts';

/** What takes a no back when a yes follows it at once, folded. */
const turns: ReadonlySet<string> = new Set(
  'well actually wait hang second reflection enfin fait finalement si doch eigentlich bueno realidad pensandolo dicho ach ah anzi'.split(
    ' ',
  ),
);

/** What may follow such a yes, as long as it says when. */
const following: ReadonlySet<StatementKind> = new Set([
  'assent',
  'contrast',
  'correction',
  'condition',
  'later',
  'weak',
  'noted',
  'busy',
] satisfies StatementKind[]);

/** The yes that takes back the bare no before it; undefined where there is none, or more is said against it. */
export function mendedNo({ said, text, context, days }: Interpreted): Verdict | undefined {
  const { statements } = said;
  const [no] = statements;
  if (context !== 'ask' || no?.kind !== 'refusal' || no.start > 0 || no.end > 2 || text.cut) return undefined;
  const yes = statements.find(({ kind, start }) => kind === 'assent' && start >= no.end);
  if (!yes || text.sentences[yes.sentence]?.asks) return undefined;
  const between = text.tokens.slice(no.end, yes.end);
  const near = yes.start - no.end <= 4 && between.some(({ text: word }) => turns.has(word));
  const rest = statements.filter(({ start }) => start >= yes.end);
  const timed = rest.length === 0 || days.some(({ start, role }) => start >= yes.end && role !== 'past');
  return near && timed && rest.every(({ kind }) => following.has(kind))
    ? { kind: 'accept', shown: yes, why: 'It takes a no back, and says yes.', also: [] }
    : undefined;
}
