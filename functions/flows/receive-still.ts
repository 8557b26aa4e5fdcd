// What somebody answers to whether they still look for something, as a command.
import type { Said } from '../core/conversation.ts';
import { closest } from '../core/intention.ts';
import type { MemberCommand } from '../core/member.ts';
import type { ReadingKind } from '../core/reading.ts';
import { saysItStaysSo, saysSettledNow, seekInstead } from '../mail/wishes-settled.ts';
import { saysDone } from '../mail/wishes-short.ts';
import { doneBeside, otherWishIn, saysOtherWish, stillSaid, turnsAway } from '../mail/wishes-still.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { answerCommand, askedOf } from './receive-question.ts';

/** What answers whether something is still looked for, unless it is a plain yes or no, or a wish of its own. */
export function saidToStillTrue(
  writer: Writer,
  number: number,
  kind: ReadingKind,
  text: string,
): Said | null {
  if (askedOf(writer, number)?.asks !== 'still-true' || saysDone(text)) return null;
  if (tellsOnly.has(kind) && saysItStaysSo(text)) return 'yes';
  if (tellsOnly.has(kind) && doneBeside(text) !== null) return 'done';
  const isOver = kind === 'decline' || kind === 'done' || saysSettledNow(text);
  if (tellsOnly.has(kind) && (saysOtherWish(text, isOver) || (isOver && seekInstead(text)))) return 'words';
  if (tellsOnly.has(kind) && saysSettledNow(text)) return 'done';
  if (kind === 'accept' || kind === 'decline') return turnsAway(text) ? stillSaid(text) : null;
  const tells = kind === 'unclear' || kind === 'update' || kind === 'question';
  return tells ? stillSaid(text) : null;
}

/** What answers whether they still look for it: what others read of it begins where the new wish does, and done is only what is said to be. */
export function stillTrueCommand(heeded: Heeded, writer: Writer, number: number, said: Said): MemberCommand {
  const { text } = heeded;
  if (said === 'words') {
    const words = otherWishIn(text) ?? seekInstead(text) ?? text;
    return answerCommand({ ...heeded, text: words }, number, said);
  }
  const done = said === 'done' || said === 'yes' ? doneBeside(text) : null;
  if (done === null) return answerCommand(heeded, number, said);
  const open = askedOf(writer, number);
  const asked = open?.asks === 'still-true' ? open.words : [];
  const isNamed = closest(done, asked, writer.member.profile.language) !== null;
  return answerCommand({ ...heeded, text: isNamed ? done : text }, number, isNamed ? 'done' : 'unclear');
}

/** What an answer with a new wish in it may seem to be; what is none of these is a wish to the service. */
const tellsOnly: ReadonlySet<ReadingKind> = new Set([
  'accept',
  'decline',
  'later',
  'done',
  'question',
  'unclear',
  'update',
]);
