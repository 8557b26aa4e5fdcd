// A wish by its kind, as a command to the member: what each kind of reading asks of us, and words that change what we hold.
import type { MemberCommand } from '../core/member.ts';
import type { Wish } from '../core/reading.ts';
import { speaksOfTexts } from '../mail/corrections/about-the-text.ts';
import { secondWhy } from '../mail/read/grants.ts';
import { onlyNamesPart, wordsAfterLabel } from '../mail/wishes.ts';
import { speaksOfCopy } from '../mail/wishes-about.ts';
import { saysWish } from '../mail/wishes-seeking.ts';
import { saysFound, saysWhom, seeksNothingNow } from '../mail/wishes-short.ts';
import { asksUs, toldIn } from '../mail/wishes-spoken.ts';
import { otherWishIn, tellsWhom } from '../mail/wishes-still.ts';
import { sentences } from '../mail/wishes-words.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { correctionOf, replacedIn } from './receive-corrected.ts';
import { cut, dated } from './receive-give.ts';
import { changeWords } from './receive-question.ts';
import { rhythmCommand } from './receive-service.ts';

/** A change of what we hold, in words that no phrase of ours covers: "can you also mention ...", "I also offer ...". */
export function changeOf(heeded: Heeded, writer: Writer, { kind }: Wish): MemberCommand | null {
  if (kind !== 'unclear' && kind !== 'question') return null;
  const correction = correctionOf(heeded.text, writer);
  if (correction || writer.introduction) return correction;
  if (onlyNamesPart(heeded.text) || onlyOfTexts(heeded.text)) return null;
  const command = changeWords(heeded);
  // "A welding teacher, if there is such a thing", of somebody who looks for nobody so far.
  const seeks = writer.member.profile.intentions.some(({ direction }) => direction === 'seek');
  const told = toldIn(heeded.text);
  if (!seeks && seeksNothingNow(told)) return { do: 'tell-status' };
  if (!seeks && command.change.part !== 'offer' && (saysWhom(told) || tellsWhom(told)))
    return { ...command, change: { ...command.change, part: 'seek' } };
  // "I'd like to meet somebody who can tell me how it is done" asks nothing.
  const wished = kind === 'question' && !heeded.text.includes('?') ? otherWishIn(heeded.text) : null;
  if (wished !== null) return changeWords({ ...heeded, text: wished });
  const isNamed = command.change.part !== null || tellsWhom(heeded.text);
  return (kind === 'unclear' || saysWish(heeded.text)) && !heeded.text.includes('?') && isNamed
    ? command
    : null;
}

/** "Half of that is in the wrong place": what speaks of our texts, or to us, and of nothing else, is none of them. */
const onlyOfTexts = (text: string): boolean =>
  wordsAfterLabel(text) === null &&
  sentences(toldIn(text)).every((one) => speaksOfTexts(one) || onlyNamesPart(one) || insteadOf.test(one));

const insteadOf =
  /^\W*(?:instead of|in place of|statt|anstelle|au lieu d|à la place d|en vez de|en lugar de)/iu;

/** Whether all that a mail comes to, after what leads up to it, is a question. */
const asksInTheEnd = (text: string): boolean => {
  const last = text.trim().split(/:\s+/u).at(-1) ?? '';
  return wordsAfterLabel(text) === null && sentences(last).every((one) => one.endsWith('?'));
};

/** What a kind of reading asks of us; null where it is nothing of the member's own. */
export function wishCommand(heeded: Heeded, writer: Writer, wish: Wish): MemberCommand | null {
  const { text } = heeded;
  const { community } = writer;
  switch (wish.kind) {
    case 'pause': {
      const until = dated(community, wish.until);
      return { do: 'pause', ...(until && { until }) };
    }
    case 'later': {
      // "On holiday until September", to no letter about somebody.
      const until = writer.introduction ? null : dated(community, wish.until);
      return until && { do: 'pause', until };
    }
    case 'resume':
      // "Please add this: ..." of somebody who never paused.
      if (writer.member.standing === 'active' && text.includes(':')) return changeWords(heeded);
      return { do: 'resume' };
    case 'leave':
      return { do: 'leave', by: 'mail' };
    case 'erase':
      return { do: 'ask-to-forget' };
    case 'status':
      // "My story: I row at dawn" tells it, and does not ask for it.
      return wordsAfterLabel(text) === null ? { do: 'tell-status' } : changeWords(heeded);
    case 'export':
      return heeded.reading.why === secondWhy && !speaksOfCopy(text) ? null : { do: 'give-copy' };
    case 'update':
      // "My story sounds dry: can I change it later?" brings no words.
      if (sentences(toldIn(text)).every(asksUs)) return { do: 'ask-question', words: cut(text) };
      // "That was no story, only a question: do you ...?"
      if (asksInTheEnd(text)) return { do: 'ask-question', words: cut(text) };
      if (onlyOfTexts(text)) return replacedIn(text, writer);
      // "Give", where nothing was asked, says no word of what.
      return onlyNamesPart(text) ? null : (replacedIn(text, writer) ?? changeWords(heeded));
    case 'done':
      // "Thanks for looking" only sounds like it: on the classifier's word alone nothing is let go that was not found.
      return heeded.reading.why === secondWhy && !writer.introduction && !saysFound(text)
        ? null
        : { do: 'finish', words: cut(text) };
    case 'rhythm':
      return rhythmCommand(text, writer);
    case 'block':
      // Whom they mean, a person has to find out.
      return { do: 'ask-question', words: cut(text), apart: true };
    default:
      return null;
  }
}
