// "Yes, count me in. By the way, could you change my story?": a yes that stands in a sentence of its own is lost beside no other wish.

import type { ReadingKind } from '../../core/reading.ts';
import type { Verdict } from './answer.ts';
import type { Interpreted } from './interpret.ts';
import type { StatementKind } from './statements.ts';

/** Wishes beside which the yes may well stand: none of them says that somebody will not meet anybody. */
const beside: ReadonlySet<ReadingKind> = new Set([
  'update',
  'status',
  'export',
  'rhythm',
] satisfies ReadingKind[]);

/** All that such a sentence may say. */
const agreeing: ReadonlySet<StatementKind> = new Set([
  'assent',
  'weak',
  'noted',
  'approval',
] satisfies StatementKind[]);

/** What takes the yes back, or leaves it open, wherever it is said in a phrase of its own. */
const against: ReadonlySet<StatementKind> = new Set([
  'later',
  'irony',
  'hedge',
  'condition',
  'leave',
  'erase',
  'block',
  'pause',
  'quits',
] satisfies StatementKind[]);

const mostWordsOfTheYes = 8;

/** The yes with the wish beside it; the verdict as it was where there is none, or it is said already. */
export function withYesBeside(verdict: Verdict, { said, text, context }: Interpreted): Verdict {
  if (context !== 'ask' || text.cut) return verdict;
  if (verdict.also.some(({ kind }) => kind === 'accept' || kind === 'decline')) return verdict;
  const wanted = [...(verdict.shown ? [{ kind: verdict.kind, shown: verdict.shown }] : []), ...verdict.also];
  const wishes = wanted.filter(({ kind, shown }) => beside.has(kind) && shown.sentence > 0);
  const isOther = verdict.kind === 'unclear' || beside.has(verdict.kind);
  const first = text.sentences[0];
  if (!isOther || wishes.length === 0 || !first || first.asks) return verdict;
  if (first.end - first.first > mostWordsOfTheYes) return verdict;
  const own = said.statements.filter(({ sentence }) => sentence === 0);
  const yes = own.find(({ kind, start }) => kind === 'assent' && start <= 1);
  if (!yes || own.some(({ kind }) => !agreeing.has(kind))) return verdict;
  const turned = said.statements.some(
    ({ kind, firm, whole }) => against.has(kind) || (kind === 'refusal' && firm && !whole),
  );
  if (turned) return verdict;
  return { kind: 'accept', shown: yes, why: 'It says yes, and wants something besides.', also: wishes };
}
