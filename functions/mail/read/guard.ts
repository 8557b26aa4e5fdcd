// What the rules grant stands only where the rest of the text bears it out; where they are unsure, a second look may help.

import type { ReadingKind } from '../../core/reading.ts';
import type { Verdict } from './answer.ts';
import type { Chances } from './classifier.ts';
import { granting, grantOf, unsure, wordsShown } from './grants.ts';
import { enough, human, note, personal, untenable } from './guard-limits.ts';
import type { Interpreted } from './interpret.ts';
import { approvalOf, toldOf } from './interview.ts';
import { asPaused, lastLeave, lastNo, outright } from './last-no.ts';
import { givenThat, lastYes, wavering } from './last-word.ts';
import { mendedNo } from './mended-no.ts';
import type { Normalised, Token } from './normalise.ts';
import { saidBefore } from './said-before.ts';
import { isExplained, isNegated } from './scope.ts';
import { secondLook } from './second-look.ts';
import type { StatementKind } from './statements.ts';
import { surelyYes } from './sure-yes.ts';
import { isNoFromThen, yesFromADay } from './timed-yes.ts';
import { withYesBeside } from './yes-beside.ts';

const machineWhy = {
  bounce: 'A mail system says that it could not deliver.',
  machine: 'The whole text is an automatic answer.',
} as const;

/** What grants nothing, and stands where phrases explain every word of it: "no more pause, please" is no pause. */
const plainlySaid: ReadonlySet<ReadingKind> = new Set([
  'resume',
  'pause',
  'export',
  'rhythm',
] satisfies ReadingKind[]);

/** "No more, pause please" is not "no more pause": what a comma parts is not one phrase. */
function isParted({ kind, shown }: Verdict, { tokens }: Normalised): boolean {
  if (kind !== 'resume' || !shown) return false;
  const clause = tokens[shown.start]?.clause;
  return tokens
    .slice(shown.start, shown.end)
    .some((token) => token.clause !== clause && /^(?:pau[sz]|пауз)/.test(token.text));
}

/** What nobody says to us but as a command: "status", "olvidadme", "less mail, please". */
const commands: ReadonlySet<ReadingKind> = new Set([
  'leave',
  'erase',
  'export',
  'status',
  'rhythm',
  'resume',
  'pause',
] satisfies ReadingKind[]);

/** Whether a command is the whole text. */
const isCommand = ({ kind, shown }: Verdict, { tokens }: Normalised): boolean =>
  commands.has(kind) && shown?.start === 0 && shown.end === tokens.length && !shown.whole;

function isPlainlySaid(interpreted: Interpreted): boolean {
  const { verdict, text } = interpreted;
  if (isParted(verdict, text)) return false;
  if (isCommand(verdict, text)) return true;
  const { kind, shown } = verdict;
  if (!shown || !plainlySaid.has(kind) || wordsShown(verdict) < 3) return false;
  const torn = text.tokens[shown.start]?.clause !== text.tokens[shown.end - 1]?.clause;
  return !(kind === 'resume' && torn) && isExplained(interpreted);
}

/** What an absence note says, too. */
const absent: ReadonlySet<StatementKind> = new Set([
  'busy',
  'later',
  'doubt',
  'noted',
  'resume',
] satisfies StatementKind[]);

/** Words that begin a time still to come, folded. */
const someDay: ReadonlySet<string> = new Set(
  'when once if wenn sobald falls quand lorsque des cuando quando appena als zodra wanneer nar hvis kiedy gdy kogda когда если'.split(
    ' ',
  ),
);

/** What follows them where the time is ours to choose, folded: "whenever you like, I am ready". */
const ours: ReadonlySet<string> = new Set(
  'quieran quieras querais quieren gusten quiserem queiram quiser volete voulez souhaitez chcecie хотите захотите'.split(
    ' ',
  ),
);
const weLike: ReadonlySet<string> = new Set(
  'you like;you want;you wish;you are;ihr wollt;ihr mogt;sie mochten;sie wollen;vous voulez;vous voudrez;ni vill;i vil;i onsker;dere vil;dere onsker;jullie willen;u wilt;вам удобно'.split(
    ';',
  ),
);

/** "Dès maintenant", "dès demain" is now. */
const soonest: ReadonlySet<string> = new Set(
  'maintenant aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
);

function isSomeDay(tokens: readonly Token[], at: number): boolean {
  const [word, next, second] = [at, at + 1, at + 2].map((place) => tokens[place]?.text ?? '');
  if (!someDay.has(word ?? '') || (word === 'des' && soonest.has(next ?? ''))) return false;
  return !ours.has(next ?? '') && !weLike.has(`${next} ${second}`);
}

/** What a plain yes at the end settles. */
const open: ReadonlySet<ReadingKind> = new Set([
  'unclear',
  'question',
  'decline',
  'update',
  'done',
] satisfies ReadingKind[]);

/** The verdict that counts, once what surrounds it has been looked at; `chances` are how likely each kind is. */
export function guarded(interpreted: Interpreted, chances: Chances): Verdict {
  const settled = withYesBeside(weighed(interpreted, chances), interpreted);
  const repeated = saidBefore(settled, interpreted);
  if (repeated) return repeated;
  const certain = surelyYes(settled, interpreted, chances);
  if (certain) return certain;
  const ended = mendedNo(interpreted) ?? (open.has(settled.kind) ? lastYes(interpreted, chances) : undefined);
  const closed = ended
    ? undefined
    : (lastNo(settled, interpreted, chances) ??
      lastLeave(settled, interpreted, chances) ??
      outright(settled, interpreted));
  if (closed) return closed;
  const verdict = asPaused(
    ended ??
      givenThat(settled, interpreted, chances) ??
      yesFromADay(settled, interpreted, chances) ??
      wavering(settled, interpreted),
    interpreted,
  );
  const { kind } = verdict;
  if (kind === 'unclear' || kind === 'machine' || kind === 'bounce') return verdict;
  // "I will write when I can again": a pause that goes on, however much it speaks of coming back.
  const halting = kind === 'pause' && chances.whole('resume') >= enough.instead;
  const back = kind === 'resume' || ((kind === 'later' || halting) && interpreted.context === 'paused');
  const someday = back && interpreted.text.tokens.some((_, at) => isSomeDay(interpreted.text.tokens, at));
  if (kind === 'accept' && interpreted.context === 'ask' && isNoFromThen(interpreted))
    return unsure(verdict, 'It says yes, and no from a day on.');
  if (isParted(verdict, interpreted.text)) return unsure(verdict, 'Two pieces of it may belong apart.');
  // "Do not start again yet": the classifier does not hear the negation.
  const negated =
    isNegated(interpreted) ||
    (interpreted.verdict.shown === null &&
      interpreted.phrases.standing.some(({ signal }) => signal === 'not'));
  const denied = kind === 'resume' && interpreted.verdict.kind !== 'resume' && negated;
  if (denied) return unsure(verdict, 'It speaks of going on, and says no.');
  if (someday) return unsure(verdict, 'It says when they will be back, not that they are.');
  if (isCommand(verdict, interpreted.text)) return verdict;
  const doubtful = (untenable.get(kind) ?? 0) > chances.whole(kind);
  const idle = kind === 'done' && chances.words('unclear') >= enough.second;
  if (!doubtful && !idle && chances.whole('unclear') < enough.idle) return verdict;
  // "No thanks, I met somebody on Friday": what the no is for need not be the end of a wish.
  const no = interpreted.said.statements.find((one) => one.kind === 'refusal' && one.firm);
  const met = interpreted.days.length > 0 && kind === 'done';
  if (met && no && interpreted.context === 'ask' && chances.whole('accept') < enough.doubt)
    return { kind: 'decline', shown: no, why: 'It says no.', also: [] };
  return unsure(verdict, 'Its other words say nothing of the kind.');
}

/** In no more words than these a day is an answer, and no absence note: "back on the 22nd". */
const fewest = 5;

/** Whoever names a day and little else, where we asked for one. */
function isAwaited({ verdict, context, days, text }: Interpreted): boolean {
  if (context !== 'paused' || verdict.kind !== 'pause' || verdict.shown !== null) return false;
  return (
    text.tokens.length <= fewest &&
    days.some(({ role, day, unclear }) => role !== 'past' && (day !== null || unclear))
  );
}

function weighed(interpreted: Interpreted, chances: Chances): Verdict {
  const { verdict, context, writer } = interpreted;
  if (isAwaited(interpreted)) return verdict;
  // Whoever says only that they are away says what an absence note says.
  const more = interpreted.said.statements.some(({ kind }) => !absent.has(kind));
  const short = !more && interpreted.text.tokens.length <= note;
  const mentions = writer === 'machine' && !short && chances.whole('machine') < personal;
  if (mentions && chances.whole('machine') >= human)
    return { ...verdict, kind: 'unclear', why: 'It mentions an automatic answer, but reads like a person.' };
  if (writer !== 'person' && !mentions)
    return { kind: writer, shown: null, why: machineWhy[writer], also: [] };
  const formula = short && interpreted.phrases.overlaid.some(({ signal }) => signal === 'absence');
  // "Please no mail in that time" is asked of somebody.
  const asked = interpreted.said.statements.some(({ kind, whole }) => kind === 'pause' && !whole);
  const least = asked ? enough.told : formula ? enough.formula : enough.machine;
  if (chances.whole('machine') >= least)
    return { kind: 'machine', shown: null, why: 'It reads like an automatic answer.', also: [] };
  if (interpreted.text.cut || context === 'follow-up') return verdict;
  // A pause that is over: nothing is given away.
  if (context === 'paused' && verdict.kind === 'accept') return verdict;
  if (context === 'onboarding' && verdict.kind === 'accept') return approvalOf(interpreted, chances);
  if (isPlainlySaid(interpreted)) return verdict;
  if (granting.has(verdict.kind)) return grantOf(interpreted, chances);
  return (context === 'onboarding' ? toldOf : secondLook)(interpreted, chances);
}
