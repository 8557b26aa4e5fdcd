// What the rules grant stands only where the rest of the text bears it out; where they are unsure, a second look may help.

import type { ReadingKind } from '../../core/reading.ts';
import type { Verdict } from './answer.ts';
import { type Chances, classes } from './classifier.ts';
import { approval, enough, human, needed, note, personal, plain, untenable } from './guard-limits.ts';
import type { Interpreted } from './interpret.ts';
import { isExplained, isNegated, surenessNeeded } from './scope.ts';
import type { StatementKind } from './statements.ts';
import { timesOf } from './times.ts';

/** What gives, ends or deletes something: wrong, it does harm that a question back would not have done. */
const granting: ReadonlySet<ReadingKind> = new Set([
  'accept',
  'leave',
  'erase',
  'block',
] satisfies ReadingKind[]);

/** What the classifier alone may make of a text: nothing that grants. */
const harmless: ReadonlySet<ReadingKind> = new Set([
  'decline',
  'later',
  'question',
  'pause',
  'update',
  'done',
  'rhythm',
  'status',
  'export',
  'resume',
] satisfies ReadingKind[]);

const machineWhy = {
  bounce: 'A mail system says that it could not deliver.',
  machine: 'The whole text is an automatic answer.',
} as const;

/** Why, where the classifier alone named the kind: the rules found nothing that says so. */
export const secondWhy = 'Most of its words are those of such an answer.';

function unsure(verdict: Verdict, why: string): Verdict {
  const { kind, shown, also } = verdict;
  return { kind: 'unclear', shown, why, also: shown ? [{ kind, shown }, ...also] : also };
}

/** What the classifier takes it for, if it is sure enough. */
function mostLikely({ whole }: Chances, least: number): ReadingKind | undefined {
  const best = classes.reduce((one, other) => (whole(other) > whole(one) ? other : one));
  return whole(best) >= least ? best : undefined;
}

/** What changes what we keep of somebody, or that we write: not on the classifier's word against the rules'. */
const stored: ReadonlySet<ReadingKind> = new Set(['update', 'done', 'resume'] satisfies ReadingKind[]);

/** Not to meet somebody again, on all words together and on these alone: whoever asks for it means it, and little is lost. */
const blocks = (kind: ReadingKind, { whole, words }: Chances): boolean =>
  kind === 'block' && whole(kind) >= enough.rare && words(kind) >= enough.rare;

/** What the rules grant and all words bear out beyond doubt, whatever a stray negation beside it says ("not gonna lie"). */
const isCertain = (kind: ReadingKind, { whole, words }: Chances): boolean =>
  (kind === 'accept' || kind === 'block' || kind === 'leave') &&
  whole(kind) >= enough.certain &&
  words(kind) >= (kind === 'block' ? enough.yes : enough.certain);

/** What a yes is not lifted beside. */
const souring: ReadonlySet<StatementKind> = new Set([
  'refusal',
  'condition',
  'irony',
  'hedge',
] satisfies StatementKind[]);

/** A single word may say so by chance ("rubbish", "spam"): beside a yes that all words bear out it counts for nothing. */
const stray: ReadonlySet<StatementKind> = new Set(['irony', 'hedge'] satisfies StatementKind[]);

/** What grants nothing, and stands where phrases explain every word of it: "no more pause, please" is no pause. */
const plainlySaid: ReadonlySet<ReadingKind> = new Set([
  'resume',
  'pause',
  'export',
  'rhythm',
] satisfies ReadingKind[]);

/** In so many words somebody says in full whom they do not want to meet again. */
const spelledOut = 4;

const wordsShown = ({ shown }: Verdict): number => (shown ? shown.end - shown.start : 0);

function isPlainlySaid(interpreted: Interpreted): boolean {
  const { verdict, text } = interpreted;
  const { kind, shown } = verdict;
  if (!shown || !plainlySaid.has(kind) || wordsShown(verdict) < 3) return false;
  // "No more, pause please" is not "no more pause".
  const torn = text.tokens[shown.start]?.clause !== text.tokens[shown.end - 1]?.clause;
  return !(kind === 'resume' && torn) && isExplained(interpreted);
}

/** What doubt about a grant may make of it instead: a no in one form or another. */
const refusing: ReadonlySet<ReadingKind> = new Set(['decline', 'later', 'pause'] satisfies ReadingKind[]);

/** A grant of the rules: it stands, or is something harmless, or nothing is sure. */
function grantOf(interpreted: Interpreted, chances: Chances): Verdict {
  const { verdict, context, text, phrases } = interpreted;
  const { kind } = verdict;
  const explained = isExplained(interpreted);
  const others = phrases.overlaid.some(({ signal }) => signal === 'others');
  const sure =
    kind === 'accept'
      ? chances.whole(kind) >= needed.plain || chances.words(kind) >= needed.short
      : chances.whole(kind) >= needed.end;
  const scoped = chances.words(kind) >= surenessNeeded(interpreted);
  if (explained && !others && text.tokens.length <= plain && sure && scoped) return verdict;
  // A story that is right, a meeting that took place, a pause that is over: nothing is given away.
  const mild = context === 'follow-up' || context === 'onboarding' || context === 'paused';
  if (mild && kind === 'accept') {
    // "Do not change a comma": whoever approves in so many words has.
    const approved = verdict.shown?.kind === 'approval' && explained;
    if (context !== 'onboarding' || approved || chances.whole(kind) >= needed.mild) return verdict;
    return secondLook(
      { ...interpreted, verdict: unsure(verdict, 'It is not all right as it stands.') },
      chances,
    );
  }
  // Forgetting somebody is asked back in any case, and not to meet somebody again can be said only of one.
  const rare = kind === 'erase' || kind === 'block';
  const least =
    kind === 'erase' ? needed.erase : rare ? needed.rare : explained ? needed.explained : needed.unexplained;
  const alone = explained ? needed.told : needed.words;
  const borne =
    chances.whole(kind) >= least && (kind === 'block' || (chances.words(kind) >= alone && scoped));
  const negated = isNegated(interpreted);
  if (borne && (!negated || isCertain(kind, chances))) return verdict;
  if (kind === 'block' && explained && wordsShown(verdict) >= spelledOut) return verdict;
  const instead = borne ? undefined : mostLikely(chances, enough.instead);
  if (instead && refusing.has(instead)) return { ...verdict, kind: instead, why: secondWhy };
  if (instead && blocks(instead, chances)) return { ...verdict, kind: instead, why: secondWhy };
  // "Would love to, but not until April": whether that is a yes or not, it can be asked again on that day.
  const dated = kind === 'accept' && timesOf(kind, verdict.shown, interpreted).notBefore !== null;
  // A yes of the rules from a day on holds nothing up and is read back with the day: why it is that day may take many words.
  const fromThen = dated && chances.whole(kind) >= enough.from && chances.words(kind) >= enough.from / 2;
  if (fromThen && !negated) return verdict;
  if (dated && chances.whole(kind) + chances.whole('later') >= enough.dated)
    return { ...verdict, kind: 'later', why: 'It names a day from which it would suit them.' };
  return unsure(verdict, 'What stands around it does not bear it out.');
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

/** The verdict that counts, once what surrounds it has been looked at; `chances` are how likely each kind is. */
export function guarded(interpreted: Interpreted, chances: Chances): Verdict {
  const verdict = weighed(interpreted, chances);
  const { kind } = verdict;
  if (kind === 'unclear' || kind === 'machine' || kind === 'bounce') return verdict;
  // "I will write when I can again": a pause that goes on, however much it speaks of coming back.
  const halting = kind === 'pause' && chances.whole('resume') >= enough.instead;
  const back = kind === 'resume' || ((kind === 'later' || halting) && interpreted.context === 'paused');
  const someday = back && interpreted.text.tokens.some(({ text }) => someDay.has(text));
  // "I want no more, pause please": what a comma parts is not one phrase.
  const { shown } = verdict;
  const { tokens } = interpreted.text;
  const parted =
    kind === 'resume' &&
    tokens
      .slice(shown?.start ?? 0, shown?.end ?? 0)
      .some(
        ({ text, clause }) => clause !== tokens[shown?.start ?? 0]?.clause && /^(?:pau[sz]|пауз)/.test(text),
      );
  if (parted) return unsure(verdict, 'Two pieces of it may belong apart.');
  if (someday) return unsure(verdict, 'It says when they will be back, not that they are.');
  const doubtful = (untenable.get(kind) ?? 0) > chances.whole(kind);
  const idle = kind === 'done' && chances.words('unclear') >= enough.second;
  if (!doubtful && !idle && chances.whole('unclear') < enough.idle) return verdict;
  return unsure(verdict, 'Its other words say nothing of the kind.');
}

function weighed(interpreted: Interpreted, chances: Chances): Verdict {
  const { verdict, context, writer } = interpreted;
  // Whoever says only that they are away says what an absence note says.
  const more = interpreted.said.statements.some(({ kind }) => !absent.has(kind));
  const short = !more && interpreted.text.tokens.length <= note;
  const mentions = writer === 'machine' && !short && chances.whole('machine') < personal;
  if (mentions && chances.whole('machine') >= human)
    return { ...verdict, kind: 'unclear', why: 'It mentions an automatic answer, but reads like a person.' };
  if (writer !== 'person' && !mentions)
    return { kind: writer, shown: null, why: machineWhy[writer], also: [] };
  const formula = short && interpreted.phrases.overlaid.some(({ signal }) => signal === 'absence');
  if (chances.whole('machine') >= (formula ? enough.formula : enough.machine))
    return { kind: 'machine', shown: null, why: 'It reads like an automatic answer.', also: [] };
  if (interpreted.text.cut || context === 'follow-up') return verdict;
  if (granting.has(verdict.kind)) return grantOf(interpreted, chances);
  if (isPlainlySaid(interpreted)) return verdict;
  // What somebody tells in the interview may sound like anything.
  if (context !== 'onboarding') return secondLook(interpreted, chances);
  const { statements, unexplained } = interpreted.said;
  const brief = interpreted.text.tokens.length <= approval;
  const agreeing = statements.every(
    ({ kind }) => kind === 'assent' || kind === 'weak' || kind === 'approval' || kind === 'met',
  );
  const surely = brief && chances.whole('accept') >= enough.yes && chances.words('accept') >= enough.yes;
  const approves =
    (surely || agreeing) &&
    (brief || (statements.length > 0 && unexplained <= 2)) &&
    chances.whole('accept') >= enough.approves &&
    chances.words('accept') >= enough.approves;
  const open = verdict.kind === 'update' || (surely && verdict.kind === 'unclear');
  if (!open || !approves || verdict.also.length > 0) return verdict;
  return { ...verdict, kind: 'accept', why: 'They say that it is right as it stands.' };
}

/** What grants nothing may be read otherwise where the other words speak for it, and a yes that the rules half saw lifted. */
function secondLook({ verdict, said, context, days, text }: Interpreted, chances: Chances): Verdict {
  const unclear = verdict.kind === 'unclear';
  // "No reason why not", "hard to say no to": a no of the rules that the words take for a yes is asked back.
  const spoken = chances.words('accept') >= enough.doubt && chances.whole('decline') < enough.no;
  if (verdict.kind === 'decline' && (spoken || chances.whole('accept') >= enough.doubt))
    return unsure(verdict, 'It could be a no or a yes.');
  const other = mostLikely(chances, unclear ? enough.second : enough.instead);
  if (other === undefined || other === verdict.kind) return verdict;
  // A question for the organiser is not answered with what we know of somebody; and how often we write is not changed on a guess.
  const guess =
    other === 'rhythm' ? said.statements.length > 0 : verdict.kind === 'question' && other === 'status';
  if (guess && chances.whole(other) < enough.guess) return verdict;
  // Whoever asks something before they decide has put off nothing, and said no to nothing.
  const asks = verdict.kind === 'question' && text.sentences.some((one) => one.asks);
  const puts = refusing.has(other) && (days.length === 0 || chances.whole(other) < enough.guess);
  if (asks && puts && other !== 'decline') return verdict;
  // Whoever wants to think it over has not said no.
  if (unclear && refusing.has(other) && said.statements.some(({ kind }) => kind === 'hedge')) return verdict;
  if (blocks(other, chances)) return { ...verdict, kind: other, why: secondWhy };
  const back = context === 'paused' && other === 'resume' && chances.words(other) >= enough.rare;
  const told =
    other !== 'resume' && chances.whole(other) >= enough.told && chances.words(other) >= enough.told;
  if (harmless.has(other) && (unclear || back || told || !stored.has(other)))
    return { ...verdict, kind: other, why: secondWhy };
  const lifts =
    (context === 'ask' || context === 'organiser') &&
    (verdict.also.length === 0 ||
      (verdict.kind === 'question' && verdict.also.every(({ kind }) => kind === 'accept')));
  if (other !== 'accept' || !lifts) return verdict;
  const yes = said.statements.findLast(({ kind }) => kind === 'assent');
  const refused = said.statements.some(
    ({ kind, start }) =>
      (souring.has(kind) && !(stray.has(kind) && isCertain('accept', chances))) ||
      (kind === 'contrast' && yes !== undefined && start >= yes.end),
  );
  const borne = chances.whole('accept') >= enough.yes && chances.words('accept') >= enough.yes;
  // "Yes, but later": without a day, that is no yes from a day on.
  const undated =
    verdict.kind === 'later' && days.length === 0 && (verdict.shown?.sentence ?? 0) >= (yes?.sentence ?? 0);
  if (yes && !refused && !undated && borne)
    return { ...verdict, kind: 'accept', shown: yes, why: 'It says yes, and its other words agree.' };
  // A question grants nothing, nor does "ask me again from Monday"; whatever else seemed clear and is not is asked back.
  const harmlessAsItIs = verdict.kind === 'question' || (verdict.kind === 'later' && days.length > 0 && !yes);
  return unclear || harmlessAsItIs ? verdict : unsure(verdict, 'Its words point to different answers.');
}
