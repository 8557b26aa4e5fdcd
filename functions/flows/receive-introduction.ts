// What a wish is to one introduction: an answer to the ask or to the other's question, thanks, or how it went.
import type { Command } from '../core/introduction.ts';
import { tellsWhoItIs } from '../core/privacy.ts';
import type { Wish } from '../core/reading.ts';
import type { Token } from '../mail/address.ts';
import { secondWhy } from '../mail/read/grants.ts';
import { saysHidden } from '../mail/wishes.ts';
import { asksAboutService, asksAboutUs } from '../mail/wishes-about.ts';
import { saysUnhelped, takesBackThanks } from '../mail/wishes-afterwards.ts';
import { topicsIn, wantsTime } from '../mail/wishes-asked.ts';
import { beginsYes, deniesMeeting, outcomeIn, saysNotYet, saysWillWrite } from '../mail/wishes-outcome.ts';
import { opensWithPity, saysPity } from '../mail/wishes-pity.ts';
import { beginsWithCondition, questionIn } from '../mail/wishes-question.ts';
import { saysThanks, saysUndo } from '../mail/wishes-short.ts';
import { asksOfAnswers, speaksToService } from '../mail/wishes-standing.ts';
import { correctsThanks, refusesThanks, thanksIn, withoutLoneMarks } from '../mail/wishes-thanks.ts';
import { asksToSayYes, isConditionedYes } from '../mail/wishes-yes.ts';
import { holdsYes } from '../mail/wishes-yes-again.ts';
import { answerToOther } from './receive-answer.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { cut, mostQuoted } from './receive-give.ts';
import {
  conditionedYes,
  declineCommand,
  laterCommand,
  standingYes,
  yesBetween,
  yesCommand,
  yesSaidAgain,
} from './receive-yes.ts';

/** The command that carries out a wish about an introduction. */
export function introductionCommand(heeded: Heeded, writer: Writer, wish: Wish, side: 'a' | 'b'): Command {
  const { text } = heeded;
  const purpose = writer.token === 'none' ? 'ask' : writer.token.for;
  const isAnswer = wish.kind === 'accept' || wish.kind === 'decline' || wish.kind === 'later';
  if (writer.context === 'ask' && wish.kind === 'question' && asksToSayYes(text))
    return yesCommand(heeded, writer, null, side);
  // "Can I think it over until Sunday?" puts off nothing.
  const decides = isAnswer && writer.context !== 'follow-up' && !(wish.kind === 'later' && wantsTime(text));
  // "I have heard nothing from the club yet" answers what the other asked.
  const tells = purpose === 'answer' && !text.includes('?');
  const asked = decides || tells ? [] : topicsIn(text, writer.context === 'follow-up');
  if (asked.length > 0) {
    return (
      (asksOfAnswers(text) && yesBetween(heeded, writer, side)) || { do: 'explain', side, topics: asked }
    );
  }
  if (!isAnswer && asksUs(text, purpose, writer)) return { do: 'explain', side };
  if (writer.context === 'follow-up' && (takesBackThanks(text) || saysUndo(text) || correctsThanks(text)))
    return { do: 'take-back-thanks', side, words: thanksIn(text, writer.names[1]) || null };
  const passable = (words = text) => !tellsWhoItIs(words, writer.names) && !saysHidden(text);
  if (purpose === 'answer') return answerToOther(heeded, writer, side, passable);
  if (purpose === 'thanks') return thanksCommand(wish, text, side, writer);
  return writer.context === 'follow-up'
    ? followUpCommand(wish, text, side, writer)
    : askCommand(heeded, writer, wish, side, passable());
}

/** What is said to the ask itself: yes, no, later, a question, or what we have to ask about. */
function askCommand(heeded: Heeded, writer: Writer, wish: Wish, side: 'a' | 'b', passable: boolean): Command {
  const { text, reading } = heeded;
  const isAnswer = wish.kind === 'accept' || wish.kind === 'decline' || wish.kind === 'later';
  const unclear = { do: 'say-unclear', side, words: cut(text, mostQuoted) } as const;
  // "A pity, but no harm done": a no that the words only sound like is none.
  const isGuessed = wish === reading && wish.kind === 'decline' && reading.why === secondWhy;
  // "I will write to her tonight", in answer to a letter of before they were introduced.
  if (
    (!isAnswer && opensWithPity(text)) ||
    ((!isAnswer || isGuessed) && (saysPity(text) || saysWillWrite(text)))
  )
    return { do: 'say-thanks', side, words: cut(text, mostQuoted) };
  // "Yes, but only by phone" is for the other to know, and no question.
  if (wish.kind === 'question' && wish === reading && isConditionedYes(text))
    return conditionedYes(heeded, writer, side);
  const standing =
    wish.kind === 'accept' ? null : (yesSaidAgain(heeded, writer, side) ?? standingYes(heeded, writer, side));
  if (standing) return standing;
  switch (wish.kind) {
    case 'accept':
      return yesCommand(heeded, writer, wish.notBefore, side);
    case 'decline':
      // "Are they older than me? I would not want to bother them": no no that could be taken back, so we ask.
      // So is "only if they do not smoke", and what only sounds like a no and says yes in so many words.
      return /^[^.!\n]*\?/u.test(text.trim()) || beginsWithCondition(text) || (isGuessed && holdsYes(text))
        ? unclear
        : declineCommand(heeded, writer, side);
    case 'later':
      return laterCommand(heeded, writer, wish, side);
    case 'question':
      return askedOrUnclear(heeded, writer, side, passable);
    default:
      if (saysThanks(text)) return { do: 'say-thanks', side, words: cut(text, mostQuoted) };
      return (wish.kind === 'unclear' && yesBetween(heeded, writer, side)) || unclear;
  }
}

/**
 * A question goes on without what leans beside it. Where nothing asks, or a condition does, it would tell of a yes or a
 * no: they are asked what it is. "Did you mix me up with somebody?" is for a person who can tell.
 */
function askedOrUnclear(heeded: Heeded, writer: Writer, side: 'a' | 'b', passable: boolean): Command {
  const { inbound, text } = heeded;
  const { community, language } = writer;
  const about = { context: 'ask', received: inbound.received, zone: community.zone, language } as const;
  const words = questionIn(text, about);
  const between = words !== null && speaksToService(words) ? yesBetween(heeded, writer, side) : null;
  if (between) return between;
  return words === null
    ? { do: 'say-unclear', side, words: cut(text, mostQuoted) }
    : { do: 'ask-question', side, words: cut(words), passable: passable && !speaksToService(words) };
}

/** Whether it is us that somebody asks something, and nobody else. */
const asksUs = (text: string, purpose: Token['for'], { context }: Writer): boolean =>
  (purpose === 'follow-up' || (purpose === 'thanks' && context === 'follow-up')
    ? asksAboutUs(text)
    : asksAboutService(text)) === 'about-us';

/** A word of thanks in their words: whatever is no refusal, and does not say that they never met. A bare yes has none yet. */
function thanksCommand(wish: Wish, text: string, side: 'a' | 'b', { names }: Writer): Command {
  if (refusesThanks(text)) return { do: 'thank', side, words: null };
  const meant = thanksIn(text, names[1]);
  if (meant !== null) return { do: 'thank', side, words: cut(meant || 'plain', mostQuoted) };
  if (saysNotYet(text)) return { do: 'follow-up', side, met: 'not-yet', words: cut(text) };
  if (deniesMeeting(text)) return { do: 'follow-up', side, met: 'no', words: cut(text) };
  const words = text.trim().split(/\s+/u).length;
  // "That would not be right": what is read as a no and is short is one, though no phrase of ours says so.
  const isNo = (wish.kind === 'decline' || wish.kind === 'later') && words <= 4 && !saysThanks(text);
  if (isNo) return { do: 'thank', side, words: null };
  const bare = wish.kind === 'accept' && words <= 3;
  return { do: 'thank', side, words: bare ? '' : cut(withoutLoneMarks(text), mostQuoted) };
}

/** What their own words say over what the whole was read as: "yes, but not for the sewing", "we met, but it was no help". */
function outcomeOf({ kind, until }: Wish, text: string): 'yes' | 'no' | null {
  const open = kind === 'unclear' || kind === 'decline' || kind === 'later' || kind === 'rhythm';
  if (!open) return null;
  const hardly = kind === 'decline' || kind === 'unclear';
  const outcome = outcomeIn(text);
  // "We cook every Sunday" names a day, and waits for none.
  if (kind === 'later' && until !== null) return outcome === 'yes' ? outcome : null;
  return outcome ?? (hardly && !text.includes('?') && beginsYes(text) ? 'yes' : null);
}

function followUpCommand(wish: Wish, text: string, side: 'a' | 'b', { names }: Writer): Command {
  if (saysWillWrite(text)) return { do: 'follow-up', side, met: 'not-yet', words: cut(text), plans: true };
  const meant = refusesThanks(text) ? null : thanksIn(text, names[1]);
  const thanks = meant === null ? null : cut(meant || 'plain', mostQuoted);
  if (thanks && wish.kind !== 'accept' && !deniesMeeting(text) && !saysNotYet(text)) {
    const told = outcomeIn(text) ?? (beginsYes(text) ? 'yes' : null);
    if (told !== 'no')
      return told
        ? { do: 'follow-up', side, met: told, words: cut(text), thanks }
        : { do: 'thank', side, words: thanks };
  }
  if (wish.kind !== 'question' && saysNotYet(text))
    return { do: 'follow-up', side, met: 'not-yet', words: cut(text), ...(thanks && { thanks }) };
  const outcome = outcomeOf(wish, text);
  const unhelped = saysUnhelped(text) && { unhelped: true as const };
  if (outcome)
    return { do: 'follow-up', side, met: outcome, words: cut(text), ...unhelped, ...(thanks && { thanks }) };
  switch (wish.kind) {
    case 'accept':
      return { do: 'follow-up', side, met: 'yes', words: cut(text), ...unhelped, ...(thanks && { thanks }) };
    case 'later':
      return { do: 'follow-up', side, met: 'not-yet', words: cut(text), bare: true };
    case 'decline':
      return { do: 'follow-up', side, met: 'no', words: cut(text), bare: true };
    case 'question':
      return { do: 'ask-question', side, words: cut(text), passable: false };
    default:
      return { do: saysThanks(text) ? 'say-thanks' : 'say-unclear', side, words: cut(text, mostQuoted) };
  }
}
