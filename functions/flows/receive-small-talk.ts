// What a mail says in passing and wants no letter for: it changes nothing, and no person is asked what it means.
import type { ReadingKind } from '../core/reading.ts';
import { secondWhy } from '../mail/read/grants.ts';
import { saysUndo, seeksNobody, seeksNothingNow } from '../mail/wishes-short.ts';
import { saysNothingWanted, saysSmallTalk } from '../mail/wishes-small-talk.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { askedOf } from './receive-question.ts';

/** What passing words may be read as, since they hold no phrase of ours. Whatever the rules are sure of counts for more. */
const mayBeTalk: ReadonlySet<ReadingKind> = new Set([
  'unclear',
  'accept',
  'decline',
  'later',
  'question',
  'update',
  'done',
  'status',
]);

/** Whether nothing is to be done about a mail, to whatever letter of the service it answers. */
export function wantsNoLetter(heeded: Heeded, writer: Writer): boolean {
  if (writer.introduction || writer.member.standing === 'unconfirmed' || waitsForAnswer(writer)) return false;
  const { text, reading } = heeded;
  const { kind, why, until, notBefore } = reading;
  // Asked what they would like, "nothing" and "forget it" are the answer, and take nothing back that was said before.
  if (writer.member.unclear > 0 && saysNothingWanted(text)) return true;
  // Asked whom they would like to meet: whoever would rather rest has nothing to do, as the letter says.
  const seeks = writer.member.profile.intentions.some(({ direction }) => direction === 'seek');
  if (!seeks && !text.includes(':') && (seeksNothingNow(text) || seeksNobody(text))) return true;
  if (until !== null || notBefore !== null || !(mayBeTalk.has(kind) || why === secondWhy)) return false;
  if (kind === 'resume') return false;
  return saysSmallTalk(text) && !(saysUndo(text) && writer.member.before);
}

/** Whether it answers a question of ours that has no answer yet: then it may be one. */
function waitsForAnswer(writer: Writer): boolean {
  const { token } = writer;
  return token !== 'none' && token.for === 'conversation' && askedOf(writer, token.question) !== undefined;
}
