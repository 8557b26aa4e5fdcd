// A wish about membership itself, as a command to the member.
import type { Answer } from '../core/interview.ts';
import type { MemberCommand, MemberWish } from '../core/member.ts';
import type { Reading, ReadingKind, Wish } from '../core/reading.ts';
import { asItWas } from '../mail/corrections/about-the-text.ts';
import { secondWhy } from '../mail/read/grants.ts';
import type { ReadingAbout } from '../mail/read/interpret.ts';
import { read } from '../mail/read.ts';

import { newPartOf, saysHidden, wordsAfterLabel } from '../mail/wishes.ts';
import { asksForBoth, languageWished } from '../mail/wishes-about.ts';

import { looksOn, restUntil } from '../mail/wishes-afterwards.ts';
import { asksIntoStory, wordsForStory } from '../mail/wishes-announced.ts';
import { absenceIn, nothingBefore } from '../mail/wishes-away.ts';
import { saysForgetMe } from '../mail/wishes-forget.ts';
import { asksPause, saysBack } from '../mail/wishes-leave.ts';
import { asksOfRounds, keepsApart } from '../mail/wishes-no-thanks.ts';
import { saysOnlyHowOften } from '../mail/wishes-rhythm.ts';
import { saysWish } from '../mail/wishes-seeking.ts';
import {
  beginsDone,
  onlyAnnounces,
  saysBlock,
  saysDeleteAll,
  saysLeaveMeAlone,
  saysUndo,
  seeksNobody,
  speaksOfLetters,
  speaksOfPause,
} from '../mail/wishes-short.ts';
import { saysNothingWanted } from '../mail/wishes-small-talk.ts';
import { otherWishIn } from '../mail/wishes-still.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { correctionOf, leftOutIn } from './receive-corrected.ts';
import { cut, dated } from './receive-give.ts';
import { changeOf, wishCommand } from './receive-kind.ts';
import { placedCommand } from './receive-placed.ts';
import {
  answerCommand,
  askedOf,
  beforeForget,
  changeWords,
  interviewCommand,
  saidOfAnswering,
  saidTo,
  wordsIn,
} from './receive-question.ts';
import { type Question, rhythmCommand, wishOfTheService } from './receive-service.ts';
import { saidToStillTrue, stillTrueCommand } from './receive-still.ts';
import { toldCommand } from './receive-told.ts';

/** The command, or null for what is said to an introduction or is no wish that we know. */
export function memberCommand(heeded: Heeded, writer: Writer, wish: Wish): MemberCommand | null {
  const { text } = heeded;
  const { token } = writer;
  const forget = beforeForget(heeded, writer, wish);
  if (forget) return forget;
  // Only asks, at the address we know, whether it is meant; to whatever letter it is said.
  if ((saysDeleteAll(text) || saysForgetMe(text)) && writer.member.open?.asks !== 'forget')
    return { do: 'ask-to-forget' };
  const asked =
    token !== 'none' && token.for === 'conversation' ? askedOf(writer, token.question)?.asks : null;
  // In a draft it is the last correction that is taken back; "forget it" of words we ask about lets go of those.
  const letsGo = (asked === 'which-part' || asked === 'these-words') && saysNothingWanted(text);
  if (!writer.introduction && asked !== 'read-back' && !letsGo && takesBack(text)) return { do: 'undo' };
  const isLeftAlone = (asked === 'interview' || asked === 'read-back') && saysLeaveMeAlone(text);
  if (isLeftAlone || (!writer.introduction && !firm.has(wish.kind) && asksPause(text)))
    return pauseAsSaid(heeded, writer);
  if (!writer.introduction && wish.kind === 'pause' && asksPause(text))
    return wishCommand(heeded, writer, wish);
  // "I'd rather not say", "do I have to answer?": no wish of the service.
  if (asked === 'interview' && token !== 'none' && token.for === 'conversation') {
    const answered = saidOfAnswering(wish.kind, text);
    if (answered) return answerCommand(heeded, token.question, answered);
  }
  const unsaid = asked === 'interview' ? leftOutIn(text, writer) : [];
  if (unsaid.length > 0) return { do: 'correct', corrections: unsaid };
  const language = answersAnAsk.has(wish.kind) ? null : languageWished(text);
  if (language) return { do: 'set-language', language };
  if (isForMatchingAlone(heeded, writer, wish.kind)) return changeWords(heeded);
  const isOfTheService = !writer.introduction || writer.context === 'follow-up';
  const resting = isOfTheService && !tellsOfItself.has(asked ?? '') && !writer.introduction;
  const until = resting && dated(writer.community, nothingBefore(text, aboutOf(heeded, writer)));
  if (until && (wish.kind === 'pause' || !firm.has(wish.kind))) return { do: 'pause', until };
  const away =
    isOfTheService && !tellsOfItself.has(asked ?? '') ? absenceIn(text, aboutOf(heeded, writer)) : null;
  if (away) return { do: 'be-away', away };
  if (writer.member.standing === 'paused' && wish.kind !== 'resume' && saysBack(text))
    return { do: 'resume' };
  const rhythm = speaksOfUs(writer) && saysOnlyHowOften(text) ? rhythmCommand(text, writer) : null;
  if (rhythm) return rhythm;
  if (isOfTheService || !isAnswer(wish, heeded.reading)) {
    const own = wishOfTheService(text, isOfTheService);
    if (own) return explainsAsk(own, writer) ? null : own;
  }
  const after = lookingOn(heeded, writer);
  if (after) return after;
  const told = toldCommand(heeded, writer, wish.kind);
  if (told) return told;
  // Of nobody whom we told about: whom they mean, a person has to find out.
  if (!writer.introduction && saysBlock(text)) return { do: 'ask-question', words: cut(text), apart: true };
  if (token !== 'none' && token.for === 'conversation') {
    if (asked === 'which-part')
      return placedCommand(heeded, writer, token.question, wish) ?? wishCommand(heeded, writer, wish);
    const next = asked === 'helped' ? otherWishIn(text) : null;
    if (next !== null) return changeWords({ ...heeded, text: next });
    const answered =
      saidToStillTrue(writer, token.question, wish.kind, text) ??
      saidTo(writer, token.question, wish.kind, text);
    if (!answered) return wishCommand(heeded, writer, wish);
    // "I simply look for somebody who ...", asked what they can give: it is what they look for, and the question stays.
    const about = asked === 'interview' ? askedOf(writer, token.question) : undefined;
    const isOther = about?.asks === 'interview' && (about.question === 'offer' || about.question === 'story');
    if (isOther && answered === 'words' && saysWish(text)) return seekingWords(heeded);
    if (about?.asks === 'interview' && namesOther(text, about.question)) return changeWords(heeded);
    if (asked === 'interview') return interviewCommand(heeded, token.question, answered);
    if (asked === 'still-true') return stillTrueCommand(heeded, writer, token.question, answered);
    const answer = answerCommand(heeded, token.question, answered);
    return asked === 'read-back' && wish.kind === 'accept' ? withoutRemarks(answer) : answer;
  }
  // "And put into my story that ...", after an introduction: it is for nobody but us.
  const isForUs = writer.context === 'follow-up' && token !== 'none' && asksIntoStory(text);
  if (isForUs) return correctionOf(text, writer) ?? intoStory(heeded);
  // What they answer to somebody else's question is no news about themselves, and thanks are no wish.
  if (token !== 'none' && (token.for === 'answer' || token.for === 'thanks')) {
    if (token.for === 'thanks' && beginsDone(text)) return { do: 'finish', words: cut(text) };
    if (token.for === 'thanks' && keepsApart(text))
      return { do: 'ask-question', words: cut(text), apart: true };
    if (token.for === 'thanks' && asksOfRounds(text)) return { do: 'answer-asked', topics: ['when-next'] };
    return firm.has(wish.kind) ? wishCommand(heeded, writer, wish) : null;
  }
  if (token !== 'none' && token.for === 'follow-up') {
    if (beginsDone(text)) return { do: 'finish', words: cut(text) };
    // "We still write every month" tells of the two of them, and not of our letters; "every Thursday" of no pause.
    if (wish.kind === 'rhythm' && !speaksOfLetters(text)) return null;
    if (wish.kind === 'pause' && !speaksOfPause(text)) return null;
  }
  const isSettled = seeksNobody(text) || (!writer.introduction && beginsDone(text));
  if (isOfTheService && !firm.has(wish.kind) && isSettled) return { do: 'finish', words: cut(text) };
  // What it should be instead nobody knows yet, or which language: we ask.
  if (!writer.introduction && (onlyAnnounces(text) || asksForBoth(text))) return null;
  return wishCommand(heeded, writer, wish) ?? changeOf(heeded, writer, wish);
}

/** What is to be put into their story stands beside it, and is shown first: some of it may have been said to us. */
function intoStory(heeded: Heeded): MemberCommand {
  const { change } = changeWords({ ...heeded, text: wordsForStory(heeded.text) ?? heeded.text });
  return { do: 'change-words', change: { ...change, part: 'story', how: 'add', spoken: true } };
}

/** What asks for words about oneself, in which an absence may be told. */
const tellsOfItself: ReadonlySet<string> = new Set(['interview', 'read-back', 'which-part', 'these-words']);

const aboutOf = (
  { inbound: { received } }: Heeded,
  { context, community: { zone }, language }: Writer,
): ReadingAbout => ({ context, received, zone, language });

/** "Yes, only the last thing is odd": what stands behind a yes is a remark on the draft, and no piece of it. */
const withoutRemarks = (command: MemberCommand): MemberCommand =>
  command.do === 'answer'
    ? { ...command, corrections: command.corrections.filter(({ how, whole }) => how !== 'words' || whole) }
    : command;

/** "My story should be: ...", asked how much of their time: under a label of its own it answers nothing, and the question stays. */
const namesOther = (text: string, question: Answer['question']): boolean => {
  const part = wordsAfterLabel(text) === null ? null : newPartOf(text);
  return part !== null && part !== (question === 'offer' ? 'offer' : question === 'seek' ? 'seek' : null);
};

/** New words for what somebody looks for, though nothing of the kind was asked. */
function seekingWords(heeded: Heeded): MemberCommand {
  const command = changeWords(heeded);
  return { ...command, change: { ...command.change, part: 'seek' } };
}

/** "Undo", "put it back as it was". */
export const takesBack = (text: string): boolean => saysUndo(text) || asItWas(text);

/** A pause until the day that the words name, or open. */
function pauseAsSaid({ text, inbound: { received } }: Heeded, { community }: Writer): MemberCommand {
  const { zone } = community;
  const until = dated(community, read(`pause ${text}`, { context: 'status', received, zone }).until);
  return { do: 'pause', ...(until && { until }) };
}

/** That we are to look on, now or from a day on. To an ask such words are a no to that one. */
function lookingOn({ text, inbound, reading }: Heeded, writer: Writer): MemberCommand | null {
  const { introduction, context, community, language, token } = writer;
  if (introduction && context !== 'follow-up') return null;
  if (token !== 'none' && token.for === 'conversation') return null;
  const about = { context, received: inbound.received, zone: community.zone, language };
  const until = dated(community, restUntil(text, about));
  if (until) return { do: 'pause', until };
  const only = looksOn(text) && reading.kind !== 'pause' && reading.kind !== 'rhythm';
  return only ? { do: 'look-on' } : null;
}

/** What is asked of us by a reply to an introduction's letter is explained by one, so that the ask stays in reach. */
const explainsAsk = (own: MemberWish | Question, { introduction }: Writer): boolean =>
  introduction !== null && (own.do === 'answer-asked' || (own.do === 'explain' && own.what === 'about-us'));

/** What may stand beside a wish of the service and counts for more: "Yes, but in English, please". */
const answersAnAsk: ReadonlySet<ReadingKind> = new Set(['accept', 'decline', 'later', 'leave', 'erase']);

/** A no that the words only sound like is none where they name a number. */
const isAnswer = ({ kind }: Wish, { why }: Reading): boolean =>
  answersAnAsk.has(kind) && !(kind === 'decline' && why === secondWhy);

/** Whether "once a month" is how often we write: in answer to a question or to how it went it may be another thing. */
const speaksOfUs = ({ token }: Writer): boolean =>
  token === 'none' || token.for === 'ask' || token.for === 'member';

/** Readings whose words would travel on, into a draft, to an organiser or to the other. */
const told: ReadonlySet<ReadingKind> = new Set(['question', 'unclear', 'update', 'done']);

/** Something about themselves that serves matching alone is nobody else's to read, whatever letter of ours it answers. */
function isForMatchingAlone(heeded: Heeded, writer: Writer, kind: ReadingKind): boolean {
  const { token } = writer;
  if (!saysHidden(heeded.text) || heeded.text.includes('?')) return false;
  if (token !== 'none' && token.for === 'conversation') {
    const asks = askedOf(writer, token.question)?.asks;
    return told.has(kind) && (asks === 'interview' || asks === 'read-back' || asks === undefined);
  }
  const passedOn = token !== 'none' && (token.for === 'answer' || token.for === 'thanks') && !firm.has(kind);
  return (told.has(kind) || passedOn) && wordsIn(heeded).part !== null;
}

/** Wishes that mean the same in answer to whatever letter. */
const firm: ReadonlySet<ReadingKind> = new Set(['leave', 'erase', 'pause', 'export', 'done']);
