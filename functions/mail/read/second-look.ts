// Where the rules are unsure, or see something that grants nothing, the classifier's word may count.

import type { ReadingKind } from '../../core/reading.ts';
import type { Verdict } from './answer.ts';
import { ofLimits } from './answer-days.ts';
import type { Chances } from './classifier.ts';
import { blocks, mostLikely, reaches, refusing, secondWhy, unsure, wordsShown, yesStands } from './grants.ts';
import { brief, enough, fewest } from './guard-limits.ts';
import type { Interpreted } from './interpret.ts';
import type { Statement, StatementKind } from './statements.ts';
import { beginsWithYes } from './timed-yes.ts';
import { backOn } from './times.ts';

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

/** What changes what we keep of somebody, or that we write: not on the classifier's word against the rules'. */
const stored: ReadonlySet<ReadingKind> = new Set(['update', 'done', 'resume'] satisfies ReadingKind[]);

/**
 * To be forgotten, or not to meet somebody again, in words that no rule knows: the one is asked back in any case, the other costs
 * little. To leave is not taken from such words: "you never listen" sounds like it, and nobody is asked whether it was meant.
 */
export function endsIt({ verdict, said, context }: Interpreted, chances: Chances): Verdict | undefined {
  const other = mostLikely(chances, 0);
  const halfway = context === 'onboarding';
  const sure =
    (other === 'erase' && reaches(other, chances, halfway ? enough.eraseHalfway : enough.erase)) ||
    (other !== undefined && blocks(other, chances));
  if (!sure || said.statements.some(({ kind }) => kind === 'irony')) return undefined;
  return { ...verdict, kind: other ?? 'unclear', why: secondWhy };
}

/** What a yes that does not come last is not lifted beside. */
const souring: ReadonlySet<StatementKind> = new Set([
  'refusal',
  'condition',
  'irony',
  'hedge',
] satisfies StatementKind[]);

/** A single word may say so by chance ("rubbish", "spam"): beside a yes that all words bear out it counts for nothing. */
const stray: ReadonlySet<StatementKind> = new Set(['irony', 'hedge'] satisfies StatementKind[]);

/** Words for a time that is over, folded: "gladly, if I were younger", "twenty years ago". */
const bygone: ReadonlySet<string> = new Set(
  'ago younger junger jeune joven jovem giovane jonger geleden mlodszy temu yngre sedan siden назад моложе молод'.split(
    ' ',
  ),
);

/** Whether what else is said takes the yes back. */
function isSoured(yes: Statement, known: Interpreted, chances: Chances): boolean {
  const { said, days, verdict, text, phrases } = known;
  const { statements } = said;
  // "Were I younger, yes", "with pleasure, twenty years ago".
  const certain = reaches('accept', chances, enough.certain);
  const unreal =
    !certain &&
    statements.some(
      ({ kind, start, sentence }) => kind === 'question' && sentence === yes.sentence && start < yes.start,
    );
  const past = days.some(
    ({ role, start }) => role === 'past' && text.tokens[start]?.sentence === yes.sentence,
  );
  const younger = text.tokens.some(
    ({ text: word, sentence }) => sentence === yes.sentence && bygone.has(word),
  );
  // "I'd have been cross if you hadn't asked. Of course I'll talk to him".
  const conditional = statements.some(
    ({ kind, sentence }) => kind === 'condition' && (sentence === yes.sentence || !certain),
  );
  if (unreal || past || younger || conditional) return true;
  // "No no no, don't apologise! Of course I'll talk to him": what comes last counts, if it is more than a word.
  const apart = statements.every((one) => one === yes || one.sentence !== yes.sentence);
  const final = statements.at(-1) === yes && (apart || yes.end - yes.start > 1) && verdict.kind === 'unclear';
  // "On paper it looks good".
  const hedged = statements.some(({ kind, sentence }) => kind === 'hedge' && sentence === yes.sentence);
  if (final && !hedged) return false;
  // "Yes! But only by mail": how, not whether; "gladly, but for my neighbour": for whom.
  const others = phrases.overlaid.some(({ signal, start }) => signal === 'others' && start >= yes.end);
  const how = !others && reaches('accept', chances, enough.how);
  // "Gladly. Only, before April I cannot": that is a yes from a day on.
  const dated = verdict.kind === 'later' && ofLimits(days) && yes.start < (verdict.shown?.start ?? 0);
  return statements.some(
    ({ kind, start, end, sentence }) =>
      (kind === 'irony' && end - start > 1 && sentence === yes.sentence) ||
      (souring.has(kind) && !(stray.has(kind) && certain) && !(dated && start >= yes.end)) ||
      (kind === 'contrast' && start >= yes.end && !how && !dated),
  );
}

/** A yes that the rules saw but made nothing of, or something else, where all words bear it out. */
function liftedYes(interpreted: Interpreted, chances: Chances): Verdict | undefined {
  const { verdict, said, context, days, text } = interpreted;
  const asked = context === 'ask' || context === 'organiser';
  const alone = verdict.also.every(({ kind }) => verdict.kind === 'question' && kind === 'accept');
  if (!asked || !alone || !reaches('accept', chances, enough.yes)) return undefined;
  const { statements } = said;
  const yes = statements.findLast(({ kind }) => kind === 'assent');
  const accepted = (shown: Statement): Verdict => ({
    ...verdict,
    kind: 'accept',
    shown,
    why: 'It says yes, and its other words agree.',
  });
  // "Fine by me", "take her, gladly": so few words cannot hide anything.
  const [first] = statements;
  const few =
    verdict.kind === 'unclear' &&
    text.tokens.length <= brief &&
    statements.every(({ kind }) => kind === 'weak' || kind === 'assent');
  if (first && few && reaches('accept', chances, enough.few)) return accepted(yes ?? first);
  if (!yes) return undefined;
  // "Yes, but later": without a day, that is no yes from a day on.
  const undated =
    verdict.kind === 'later' && days.length === 0 && (verdict.shown?.sentence ?? 0) >= yes.sentence;
  if (undated || isSoured(yes, interpreted, chances)) return undefined;
  const verdictOfYes = accepted(yes);
  return yesStands({ ...interpreted, verdict: verdictOfYes }, chances) ? verdictOfYes : undefined;
}

/** Whether something else is too much of a guess to be read against what the rules say, however likely it is. */
function isGuess(other: ReadingKind, known: Interpreted, chances: Chances): boolean {
  const { verdict, said, days, text, context } = known;
  const { kind } = verdict;
  // A question for the organiser is not answered with what we know of somebody; and how often we write is not changed on a guess.
  const guess = other === 'rhythm' ? said.statements.length > 0 : kind === 'question' && other === 'status';
  if (guess && chances.whole(other) < enough.guess) return true;
  // Whoever asks in so many words what we have of them is told it: that harms nobody, whatever else they may ask.
  if (kind === 'status' && other === 'question' && wordsShown(verdict) >= fewest) return true;
  // "Send me what you know about me" asks for more than to be told.
  if (kind === 'export' && other === 'status') return true;
  // Whoever asks something before they decide has put off nothing, and said no to nothing.
  const several = said.statements.filter((one) => one.kind === 'question').length > 1;
  const asks = kind === 'question' && (several || text.sentences.some((one) => one.asks));
  const puts = refusing.has(other) && (days.length === 0 || chances.whole(other) < enough.halts);
  // "Fiddle or violin? It is not the same thing": what sounds like a no is none where no word of it says so.
  const refused = said.statements.some((one) => one.kind === 'refusal');
  const plainNo = chances.whole('decline') >= enough.guess;
  const sounded = !refused && !plainNo;
  if (asks && puts && (other !== 'decline' || sounded || text.sentences.every((one) => one.asks)))
    return true;
  // "As long as it is not to sell me something, gladly" is no no.
  if (kind === 'question' && other === 'decline' && said.statements.some((one) => one.kind === 'assent'))
    return true;
  // "No need to wait any longer, carry on": whoever asks to go on, and names no day, is not kept waiting on a guess.
  const ahead = backOn(verdict.shown, known).until !== null;
  const onward =
    context === 'paused' && kind === 'resume' && (verdict.shown?.end ?? 0) - (verdict.shown?.start ?? 0) > 1;
  if (onward && refusing.has(other) && !ahead && chances.whole(other) < enough.guess) return true;
  // "Not now, please. Another time perhaps" puts it off, however tired it sounds.
  const putOff = said.statements.filter((one) => one.kind === 'later').length > 1;
  if (kind === 'later' && other === 'decline' && putOff && sounded) return true;
  // "Deal. But he pays for the cake": a plain yes beside which nothing says no is no no.
  const spoilt = said.statements.some(
    (one) => one.kind === 'doubt' || one.kind === 'hedge' || one.kind === 'irony',
  );
  const granted = verdict.shown?.kind === 'assent' && verdict.shown.firm && !spoilt;
  if (kind === 'unclear' && other === 'decline' && granted && !plainNo) return true;
  // "I want no pause, I was only telling": whoever says so in so many words wants none.
  const goesOn = said.statements.some(
    ({ kind: what, start, end }) =>
      what === 'resume' && end - start > 2 && text.tokens[start]?.clause === text.tokens[end - 1]?.clause,
  );
  if (other === 'pause' && goesOn && days.length === 0) return true;
  // "Back on the 22nd": a day that is still to come is until when.
  const waits =
    context === 'paused' &&
    kind === 'pause' &&
    days.some(({ role, day, unclear }) => role !== 'past' && (day !== null || unclear));
  if (waits && other === 'resume') return true;
  // "No thanks, ran into one on Friday": a no, whatever day is told of.
  const putsOff = said.statements.some((one) => one.kind === 'later' || one.kind === 'busy');
  const { shown } = verdict;
  const dated =
    shown?.firm === true &&
    days.length > 0 &&
    days.every(({ start }) => text.tokens[start]?.clause !== shown.clause);
  if (kind === 'decline' && other === 'later' && dated && !putsOff) return true;
  // Whoever wants to think it over has not said no.
  const hedged = said.statements.some((one) => one.kind === 'hedge');
  // "And singing": so little is nothing that was found.
  const found = reaches(other, chances, enough.done) && text.tokens.length >= fewest;
  if (kind === 'unclear' && other === 'done' && !found) return true;
  const halting = days.length === 0 && (other === 'later' || other === 'pause');
  const likely = chances.whole(other) >= (halting ? enough.halts : enough.second);
  return kind === 'unclear' && refusing.has(other) && (hedged || !likely);
}

/** What grants nothing may be read otherwise where the other words speak for it, and a yes that the rules half saw lifted. */
export function secondLook(interpreted: Interpreted, chances: Chances): Verdict {
  const { verdict, context, days, said } = interpreted;
  const unclear = verdict.kind === 'unclear';
  // "No reason why not", "hard to say no to": a no of the rules that the words take for a yes is asked back.
  const contrary = chances.whole('accept') >= enough.doubt || chances.words('accept') >= enough.told;
  if (verdict.kind === 'decline' && contrary && chances.whole('accept') > chances.whole('decline'))
    return unsure(verdict, 'It could be a no or a yes.');
  const other = mostLikely(chances, unclear ? enough.second : enough.instead);
  if (other === undefined || other === verdict.kind) return verdict;
  // "Introduce us, and then pause me": what the words speak for is heard beside it.
  if (verdict.kind !== 'question' && verdict.also.some(({ kind }) => kind === other)) return verdict;
  if (isGuess(other, interpreted, chances)) return verdict;
  const begun = refusing.has(other) ? beginsWithYes(interpreted) : undefined;
  if (begun) return begun;
  const ended = endsIt(interpreted, chances);
  if (ended) return ended;
  const back = context === 'paused' && other === 'resume' && chances.words(other) >= enough.rare;
  const told = other !== 'resume' && reaches(other, chances, { whole: enough.told, words: enough.told });
  if (harmless.has(other) && (unclear || back || told || !stored.has(other)))
    return { ...verdict, kind: other, why: secondWhy };
  if (other !== 'accept') return verdict;
  const lifted = liftedYes(interpreted, chances);
  if (lifted) return lifted;
  if (context !== 'ask' && context !== 'organiser') return verdict;
  // A question grants nothing, nor does "ask me again from Monday"; whatever else seemed clear and is not is asked back.
  // "Until the end of May no chance, but in June gladly", "if she still wants to": no yes to what we asked now.
  const yes = said.statements.some(({ kind, trailing }) => kind === 'assent' && !trailing);
  const putOff = verdict.kind === 'later' && days.length > 0 && (!yes || verdict.shown?.kind === 'refusal');
  const harmlessAsItIs = verdict.kind === 'question' || putOff;
  return unclear || harmlessAsItIs ? verdict : unsure(verdict, 'Its words point to different answers.');
}
