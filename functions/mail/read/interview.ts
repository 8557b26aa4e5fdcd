// What somebody tells in the interview may sound like anything: whether it approves of what we wrote, ends it, or tells us more.

import type { Verdict } from './answer.ts';
import type { Chances } from './classifier.ts';
import { mostLikely, reaches, secondWhy, unsure } from './grants.ts';
import { approval, asked, enough, needed } from './guard-limits.ts';
import type { Interpreted } from './interpret.ts';
import { endsApproving, isOfTheRest } from './last-word.ts';
import { isExplained, isNegated } from './scope.ts';
import { endsIt, secondLook } from './second-look.ts';
import type { StatementKind } from './statements.ts';

const approvedWhy = 'They say that it is right as it stands.';

/** What tells, behind an approval, that something is otherwise, folded. */
const negations: ReadonlySet<string> = new Set('not nicht kein pas niet inte ikke nie nao non не'.split(' '));

/** "That's me, only it's 12 years, not 20": right but for something. */
function isRightButFor({ said, text }: Interpreted): boolean {
  const right = said.statements.find(({ kind }) => kind === 'approval');
  if (!right) return false;
  // "Do not change a thing" is no such thing, and is a phrase of its own.
  const told = said.statements.some(
    ({ kind, start, end }) =>
      (kind === 'approval' || kind === 'assent') && start >= right.end && end - start > 1,
  );
  return !told && text.tokens.some(({ text: word }, at) => at >= right.end && negations.has(word));
}

/** A yes of the rules to a story: nothing is given away. */
export function approvalOf(interpreted: Interpreted, chances: Chances): Verdict {
  const { verdict } = interpreted;
  if (isRightButFor(interpreted))
    return { ...verdict, kind: 'update', why: 'It is right but for something.', also: [] };
  // "Do not change a comma": whoever approves in so many words has.
  const approved = verdict.shown?.kind === 'approval' && isExplained(interpreted);
  // "Super, only my age is not right": what no phrase took in may be what is to be changed.
  const changed =
    !isExplained(interpreted) &&
    (isNegated(interpreted) || chances.words('update') >= Math.min(needed.changed, chances.words('accept')));
  if (approved || (!changed && chances.whole('accept') >= needed.mild)) return verdict;
  if (endsApproving(interpreted, chances)) return { ...verdict, why: approvedWhy };
  return secondLook(
    { ...interpreted, verdict: unsure(verdict, 'It is not all right as it stands.') },
    chances,
  );
}

/** What may not stand beside an approval: something is to be changed. */
const against: ReadonlySet<StatementKind> = new Set([
  'update',
  'question',
  'leave',
  'erase',
  'quits',
  'done',
] satisfies StatementKind[]);

/** What may not follow a yes to a text either. */
const qualifying: ReadonlySet<StatementKind> = new Set([
  ...against,
  'contrast',
  'refusal',
  'doubt',
  'condition',
  'correction',
] satisfies StatementKind[]);

const agrees: ReadonlySet<StatementKind> = new Set([
  'assent',
  'weak',
  'approval',
  'met',
] satisfies StatementKind[]);

/** Who says that it is right has approved of it, whatever else they tell, as long as they say nothing against it. */
function saysRight({ verdict, said }: Interpreted, chances: Chances): boolean {
  const { statements } = said;
  const right = statements.find(({ kind }) => kind === 'approval');
  const first = statements.find(({ kind }) => kind === 'doubt');
  // "Two children, not three. Fine so".
  const corrected = right && first && first.start < right.start && first.sentence < right.sentence;
  if (corrected && !statements.some(({ kind }) => kind === 'contrast')) return false;
  const spoilt = statements.some(
    ({ kind, start }) => against.has(kind) || (kind === 'contrast' && start > (right?.start ?? 0)),
  );
  const least = verdict.kind === 'update' ? enough.approved : enough.few;
  if (right && !spoilt && reaches('accept', chances, least)) return true;
  const yes = statements.findLast(({ kind }) => kind === 'assent');
  const qualified = statements.some(
    ({ kind, start }) => kind === 'update' || (qualifying.has(kind) && start >= (yes?.start ?? 0)),
  );
  return (
    yes !== undefined && verdict.kind === 'update' && !qualified && reaches('accept', chances, enough.agreed)
  );
}

function approves(interpreted: Interpreted, chances: Chances): boolean {
  const { verdict, said, text } = interpreted;
  const { statements, unexplained } = said;
  if (verdict.also.length > 0 || isOfTheRest(text) || isRightButFor(interpreted)) return false;
  if (saysRight(interpreted, chances)) return true;
  const asks = text.sentences.some((one) => one.asks);
  const open =
    verdict.kind === 'update' || verdict.kind === 'unclear' || (verdict.kind === 'question' && !asks);
  if (open && endsApproving(interpreted, chances)) return true;
  const brief = text.tokens.length <= approval;
  const surely = brief && reaches('accept', chances, enough.approvedAlone);
  const agreeing = statements.every(({ kind }) => agrees.has(kind));
  return (
    (verdict.kind === 'update' || (surely && verdict.kind === 'unclear')) &&
    (surely || agreeing) &&
    (brief || (statements.length > 0 && unexplained <= 2)) &&
    reaches('accept', chances, enough.approves)
  );
}

/** What begins a question about us and what we do, folded: "do I have to give my surname". */
const asking: ReadonlySet<string> = new Set(
  'do does can will is are must should muss kann darf wird ist puis est dois puedo tengo posso devo moet kan mag czy maste skal kann maa far можно надо нужно'.split(
    ' ',
  ),
);

/** Whether all that is said is a question, and none that asks us to change the text: "can I change it later?". */
function onlyAsks({ verdict, said, text, phrases }: Interpreted, chances: Chances): boolean {
  if ((verdict.kind !== 'update' && verdict.kind !== 'question') || text.tokens.length > asked) return false;
  if (phrases.overlaid.some(({ signal }) => signal === 'request')) return false;
  const { statements } = said;
  if (statements.length === 0 || !statements.every(({ kind }) => kind === 'question' || kind === 'condition'))
    return false;
  if (text.sentences.every((one) => one.asks)) return true;
  const [first] = text.tokens;
  const opens = statements[0]?.start === 0 && asking.has(first?.text ?? '');
  return opens && text.sentences.length === 1 && chances.whole('update') < enough.guess;
}

/** "I cannot do your questions this week": put off, and nothing told. */
const putsOff = ({ verdict, said, days }: Interpreted, chances: Chances): boolean =>
  verdict.kind === 'update' &&
  days.some(({ role }) => role !== 'past') &&
  said.statements.some(({ kind }) => kind === 'later') &&
  !said.statements.some(({ kind }) => kind === 'update' || kind === 'approval') &&
  chances.whole('later') >= enough.hinted &&
  chances.whole('update') < chances.whole('later');

/** What grants nothing by the rules, in the interview. */
export function toldOf(interpreted: Interpreted, chances: Chances): Verdict {
  const { verdict, text } = interpreted;
  if (approves(interpreted, chances)) return { ...verdict, kind: 'accept', why: approvedWhy };
  const ended = endsIt(interpreted, chances);
  if (ended) return ended;
  if (onlyAsks(interpreted, chances)) return { ...verdict, kind: 'question', why: 'It asks something.' };
  if (putsOff(interpreted, chances)) return { ...verdict, kind: 'later', why: 'They put it off to a day.' };
  const { kind } = verdict;
  const other = mostLikely(chances, enough.second);
  const asks = text.sentences.some((one) => one.asks);
  const told = kind === 'question' || kind === 'decline';
  const otherwise =
    (kind === 'update' && asks && other === 'question') ||
    (kind === 'update' && other === 'later' && reaches(other, chances, enough.putOff)) ||
    // "Could you add that I speak Finnish", "almost, but I am no widow".
    (told && other === 'update' && reaches(other, chances, enough.retold));
  return otherwise && other ? { ...verdict, kind: other, why: secondWhy } : verdict;
}
