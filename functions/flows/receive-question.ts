// An answer to a question of ours, as a command to the member: what it says, and the words it says it in.
import { questionCircle, type Said } from '../core/conversation.ts';
import type { NewWords } from '../core/intention.ts';
import type { MemberCommand } from '../core/member.ts';
import type { ReadingKind, Wish } from '../core/reading.ts';
import { onlyWordsIn, wordsBehindYes } from '../mail/corrections/only-words.ts';
import { saysItStays } from '../mail/corrections/stays.ts';
import { correctionsIn, plainCorrectionsIn } from '../mail/corrections.ts';
import { newWordsIn, wordsAfterLabel } from '../mail/wishes.ts';
import { looksOn, saysNeither } from '../mail/wishes-afterwards.ts';
import { isForTheList, wordsAnnounced } from '../mail/wishes-announced.ts';
import { approves, dispraises } from '../mail/wishes-approval.ts';
import { saysDeleteAll } from '../mail/wishes-forget.ts';
import { kindsIn, whomIn } from '../mail/wishes-kinds.ts';
import { asksHowOften } from '../mail/wishes-rhythm.ts';
import { lastTry } from '../mail/wishes-second-try.ts';
import { saysDone, saysSkip, saysThanks, saysUndo, speaksOfPause } from '../mail/wishes-short.ts';
import { saysNothingWanted } from '../mail/wishes-small-talk.ts';
import { toldIn } from '../mail/wishes-spoken.ts';
import { tellsWhom, turnsAway } from '../mail/wishes-still.ts';
import { onlyBalks, unansweredIn } from '../mail/wishes-unanswered.ts';
import { pattern, sentences } from '../mail/wishes-words.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { cut } from './receive-give.ts';

/** What an answer to a question of ours says by its kind; every other kind is a wish of its own. */
const said: Partial<Record<ReadingKind, Said>> = {
  accept: 'yes',
  decline: 'no',
  later: 'later',
  done: 'done',
  update: 'words',
  unclear: 'words',
};

/** What is still done, or said otherwise than by yes and no, while it is asked whether to delete everything. */
const evenThen: ReadonlySet<ReadingKind> = new Set(['resume', 'leave', 'export']);

/** What is said while it is asked whether to delete everything; a yes or a no only where that was asked. */
export function beforeForget(heeded: Heeded, writer: Writer, wish: Wish): MemberCommand | null {
  const { open } = writer.member;
  if (open?.asks !== 'forget' || writer.introduction || evenThen.has(wish.kind)) return null;
  const { token } = writer;
  const isAnswer =
    token !== 'none' && token.for === 'conversation' && token.question === open.number % questionCircle;
  if (!isAnswer && wish.kind === 'erase') return null;
  const also = heeded.reading.also.map(({ kind }) => kind);
  // "Yes, but send me my data first": what is deleted nobody can send any more.
  if (also.includes('export')) return { do: 'give-copy' };
  // "Thank you. Yes, now delete everything" is doubted where nothing asks for either; here it is what was asked.
  const isDoubted = wish.kind === 'unclear' && also.includes('accept') && also.includes('erase');
  const isYes =
    (wish.kind === 'accept' || wish.kind === 'erase' || isDoubted) &&
    also.every((kind) => kind === 'accept' || kind === 'erase');
  const isNo = wish.kind === 'decline' || saysUndo(heeded.text);
  // Nothing brings back what is deleted: a mail that is not proved to be theirs is asked about once more.
  const said =
    heeded.proved && (isYes || (saysDeleteAll(heeded.text) && !saysUndo(heeded.text)))
      ? 'yes'
      : isNo
        ? 'no'
        : 'words';
  return answerCommand(heeded, open.number, isAnswer ? said : 'words');
}

/** What words may be read as that only speak of answering: "let me think", "next, please". */
const answering: ReadonlySet<ReadingKind> = new Set([
  'accept',
  'decline',
  'later',
  'question',
  'unclear',
  'update',
  'done',
  'status',
]);

/** What a text says that speaks of answering a question alone, and of no wish besides; null for any other. */
export function saidOfAnswering(kind: ReadingKind, text: string): Said | null {
  const { said, rest } = unansweredIn(text);
  return answering.has(kind) && rest === '' && !onlyBalks(text) ? said : null;
}

/** What an answer says to the question it belongs to; null where it is a wish of its own. */
export function saidTo(writer: Writer, number: number, kind: ReadingKind, text: string): Said | null {
  const asked = askedOf(writer, number);
  if (asked?.asks === 'these-words' && saysNothingWanted(text)) return 'no';
  if (
    asked?.asks === 'interview' &&
    saysSkip(toldIn(unansweredIn(text).rest) || text) &&
    kind !== 'leave' &&
    kind !== 'erase'
  )
    return 'no';
  // "In the evening, and not too often" answers how much of their time; "less often" alone is a wish.
  if (
    asked?.asks === 'interview' &&
    asked.question === 'time' &&
    kind === 'rhythm' &&
    text.trim().split(/\s+/u).length > 4
  )
    return 'words';
  // "I swim twice a week" tells how often they do something.
  if (asked?.asks === 'interview' && kind === 'rhythm' && !sentences(text).some(asksHowOften)) return 'words';
  // "I swim in the river until October" tells of oneself, and wants no pause; "in the underground" no status.
  if (asked?.asks === 'interview' && onlyTells(kind, text)) return 'words';
  // "Yes, a call would be lovely" is more than a yes, and "good question, I think ..." is none.
  if (asked?.asks === 'interview' && tellsMore(kind, text)) return 'words';
  if (asked?.asks === 'read-back') return saidToDraft(kind, text);
  if (asked?.asks === 'still-true' && saysDone(text)) return 'done';
  return said[kind] ?? null;
}

/** What somebody says to how they would be introduced; null where it is a wish of its own. */
function saidToDraft(kind: ReadingKind, text: string): Said | null {
  if (wordsAfterLabel(text) !== null) return 'words';
  if (saysItStays(text)) return 'yes';
  const asked = correctionsIn(text);
  // "Undo that", "as on the form", "my story: ...": whatever else such words are read as.
  if (asked.some(({ how, whole }) => how === 'undo' || how === 'form' || whole)) return 'words';
  // "Plus que la 5 à retirer et on est d'accord": who names a piece, or other words, approves nothing yet.
  if (asked.some(({ pieces, how }) => pieces || how === 'swap') && !ends.has(kind)) return 'words';
  if (leavesOut(kind, text)) return 'words';
  if (asked.some(({ how }) => how === 'kinds') && !ends.has(kind)) return 'words';
  if (approves(text)) return 'yes';
  // "Whenever, but no phone calls" asks nothing.
  if (kind === 'question' && !text.includes('?')) return 'words';
  // "Ok then: two kids under five" says what should be there.
  if (kind === 'accept' && wordsBehindYes(text) !== null) return 'words';
  // "Me gusta coser" tells of them, whatever it sounds like.
  if (kind === 'accept' && (likesDoing.test(text.trim()) || finds.test(text))) return 'words';
  // "Yes, only the second sentence is odd", "that reads terribly" approve nothing yet.
  if (kind === 'accept' && (turnsAway(text) || dispraises(text))) return 'words';
  // Thanks alone say neither yes nor what should be different: they are asked.
  return saysThanks(text) ? 'words' : (said[kind] ?? null);
}

/** "It sounds a little stiff": a fault that is found approves nothing. */
const finds = pattern(
  '(?:a (?:little|bit|touch)|too|somewhat) \\p{L}{3,}',
  '(?:etwas|ein (?:bisschen|wenig)|zu) \\p{L}{3,}',
  '(?:un peu|trop) \\p{L}{3,}',
  '(?:un poco|demasiado) \\p{L}{3,}',
);
const likesDoing =
  /^\W*(?:[Ii] (?:like|love|enjoy) (?:to \p{L}{3,}|\p{L}{3,}ing)(?![\p{L}])|[Ii]ch (?:mag|liebe) (?:es,? zu )?\p{Lu}\p{L}+|[Jj].(?:aime|adore) (?:bien |beaucoup )?(?:le |la |les )?\p{L}{3,}(?:er|ir|re)(?![\p{L}])|[Mm]e (?:gusta|encanta) (?:mucho )?\p{L}{2,}(?:ar|er|ir)(?![\p{L}]))/u;

/** What ends membership, or rests it: it counts for more than the draft. */
const ends: ReadonlySet<ReadingKind> = new Set(['leave', 'erase', 'pause']);

/** Whether something of the draft is to go or to read otherwise, though the mail begins with a yes or asks it as a question. */
const leavesOut = (kind: ReadingKind, text: string): boolean =>
  kind !== 'leave' &&
  kind !== 'erase' &&
  kind !== 'unclear' &&
  plainCorrectionsIn(text, { orMore: true }).length > 0;

/** Whether a text that reads as a wish to the service speaks of none of its things, though it was asked for a story. */
function onlyTells(kind: ReadingKind, text: string): boolean {
  const words = text.trim().split(/\s+/u).length;
  // "I should like to see what you have noted about me, all of it" is asked of us, and no story.
  const tells = (kind === 'pause' && words > 8) || (kind === 'status' && words > 14);
  return tells && !text.includes('?') && !speaksOfPause(text);
}

/** Whether a text that reads as a yes, a no or a question tells something, since it was asked to. */
function tellsMore(kind: ReadingKind, text: string): boolean {
  const words = text.trim().split(/\s+/u).length;
  const told = toldIn(text);
  // "A walk. Does that help?": what asks only us asks nothing.
  if (kind === 'question') return told !== '' && !told.includes('?') && (told !== text.trim() || words > 4);
  return (kind === 'accept' && words > 3) || (kind === 'decline' && words > 6);
}

/** The question that an answer belongs to, where it is open or the last that rests. */
export const askedOf = ({ member }: Writer, number: number) =>
  [member.open, member.resting].find((one) => one && one.number % questionCircle === number);

/** An answer to a question of the interview: what is told in it. What is only spoken to us answers nothing. */
export function interviewCommand(heeded: Heeded, number: number, said: Said): MemberCommand {
  const told = toldIn(unansweredIn(lastTry(heeded.text)).rest);
  if (said !== 'words' || told === '') return answerCommand(heeded, number, said === 'words' ? 'no' : said);
  return answerCommand({ ...heeded, text: told }, number, said);
}

/** An answer to a question of ours, with all that its words may come to. */
export function answerCommand(heeded: Heeded, number: number, said: Said): MemberCommand {
  const words = cut(wordsAfterLabel(heeded.text) ?? heeded.text);
  return {
    do: 'answer',
    number,
    said,
    words,
    change: wordsIn(heeded),
    kinds: kindsIn(heeded.text),
    whom: whomIn(heeded.text, heeded.correspondent.language),
    corrections: correctionsIn(heeded.text),
    ...((saysNeither(heeded.text) || saysNothingWanted(heeded.text)) && {
      neither: sentences(heeded.text).some(looksOn) ? ('look on' as const) : ('nothing' as const),
    }),
  };
}

/** New words of theirs, for the part that they name or we ask for. */
export const changeWords = (heeded: Heeded): Extract<MemberCommand, { do: 'change-words' }> => ({
  do: 'change-words',
  change: wordsIn(heeded),
});

/** What somebody wrote about themselves, without the words that only announce it. */
export function wordsIn({ text, inbound, correspondent }: Heeded): NewWords {
  // "All it should say is: I speak Portuguese. The rest was just me gabbing."
  const announced = onlyWordsIn(text)?.words ?? wordsAnnounced(text);
  const about = { received: inbound.received, zone: correspondent.community.zone };
  const change = newWordsIn(announced ?? text, about);
  if (announced === null) return change;
  const part = change.part ?? (tellsWhom(announced) ? 'seek' : null);
  const how = isForTheList(text) ? 'add' : change.how === 'either' ? 'replace' : change.how;
  return { ...change, part, how };
}
