// What each kind of letter must know: the fields of its template, from the decision and the people it speaks of.
import { dayAheadInWords, dayInWords, phrases } from '../../templates/phrases.ts';
import type { Language } from '../../templates/render.ts';
import { dayIn, lastWholeDay } from '../core/community.ts';
import { day } from '../core/decision.ts';
import { openWords } from '../core/intention.ts';
import { type Introduction, otherSide, type Side, type Told } from '../core/introduction.ts';
import type { Understood } from '../core/introduction-afterwards.ts';
import type { LetterContext, Links } from './compose.ts';
import { answersIn } from './fields-beside.ts';
import { conversationFields } from './fields-conversation.ts';
import { introductionFields } from './fields-introduction.ts';
import { forOrganiser } from './fields-organiser.ts';
import { type Filled, fill, firstName, inCommon, type Named, need, quotes, storyOf } from './filled.ts';

/** Chooses the template of a letter and fills it. Throws when the context lacks what the letter must know. */
export function fieldsFor(context: LetterContext, language: Language, links: Links): Filled {
  const { letter, community } = context;
  const shared = { community: community.name, leaveUrl: links.leave };
  if ('organiser' in letter.to) return forOrganiser(context, language);
  if (letter.kind === 'introduction') return introductionFields(context, language);
  const member = context.recipients[0]?.member;
  const named = { ...shared, name: firstName(member) };
  const fact = (name: string) => need(letter.facts?.[name], `the fact ${name}`);
  const inWords = (name: string) => dayAheadInWords(fact(name), language, context.now);
  switch (letter.kind) {
    case 'confirm':
      return fill('confirm', {
        ...shared,
        confirmUrl: links.confirm,
        days: phrases[language].threeDays,
      });
    case 'invitation': {
      const inviter = letter.facts?.inviter;
      const { invitedBy, invitedByOrganiser, twoWeeks } = phrases[language];
      return fill('invitation', {
        ...named,
        invitedBy: inviter ? invitedBy(inviter, community.name) : invitedByOrganiser(community.name),
        days: twoWeeks,
        confirmUrl: links.confirm,
      });
    }
    case 'about-us':
      return fill('about-us', {
        ...named,
        nextRound: dayInWords(dayIn(community.zone, community.nextRound), language),
      });
    case 'answers':
      return fill('answers', { ...named, answers: answersIn(letter.facts, context, language) });
    case 'heard-look-on':
      return fill('heard-look-on', {
        ...named,
        nextRound: dayInWords(dayIn(community.zone, community.nextRound), language),
      });
    case 'heard-follow-up':
      return fill('heard-follow-up', {
        ...named,
        understood: phrases[language].outcomes[(letter.facts?.outcome ?? 'more') as Understood],
      });
    case 'new-address':
      return fill('new-address', { ...named, signUpUrl: links.form });
    case 'heard-name':
      return fill('heard-name', { ...named, newName: fact('newName') });
    case 'already-member':
      return fill('already-member', shared);
    case 'welcome':
      return fill('welcome', { ...named, rhythm: phrases[language].rhythm(community.rhythm) });
    case 'ask':
      return ask(context, language, named);
    case 'reminder':
      return fill('reminder', {
        ...named,
        about: ownWords(context, language),
        until: lastDay(context, language),
      });
    case 'confirm-yes':
      return fill('confirm-yes', { ...named, yesUrl: links.yes, until: lastDay(context, language) });
    case 'follow-up': {
      const since = Math.round((context.now - (context.introduction?.introducedAt ?? context.now)) / day);
      return fill('follow-up', {
        ...named,
        otherName: firstName(context.other),
        when: phrases[language].daysAgo(since),
        about: ownWords(context, language),
      });
    }
    case 'question-to-you':
      return fill('question-to-you', {
        ...named,
        story: storyOf(context.other, language),
        question: fact('words'),
      });
    case 'their-answer':
      return fill('their-answer', { ...named, answer: fact('answer'), next: afterAnswer(context, language) });
    case 'heard-met':
      return fill('heard-met', { ...named, otherName: firstName(context.other) });
    case 'heard-thanks':
    case 'thanks':
      return fill(letter.kind, {
        ...named,
        otherName: firstName(context.other),
        words: thanksOf(fact('words'), language),
      });
    case 'three-months': {
      const { introduction, side } = pairOf(context);
      const question = phrases[language].questions[introduction.reasons[side].kind ?? 'any'];
      return fill('three-months', {
        ...named,
        otherName: firstName(context.other),
        about: ownWords(context, language),
        question,
      });
    }
    case 'heard-yes-from-date':
      return fill('heard-yes-from-date', { ...named, notBefore: inWords('notBefore') });
    case 'heard-later':
      return fill('heard-later', { ...named, until: inWords('until') });
    case 'heard-away':
      return fill('heard-away', { ...named, from: inWords('from'), until: inWords('until') });
    case 'heard-pause':
      return fill('heard-pause', { ...named, until: inWords('until') });
    case 'heard-stop':
      return fill('heard-stop', { community: community.name, name: named.name });
    case 'unclear':
    case 'unclear-general':
    case 'unclear-follow-up':
    case 'unclear-answer':
    case 'heard-update-hidden':
    case 'words-not-kept':
    case 'which-part':
    case 'these-words':
      return fill(letter.kind, { ...named, quoted: fact('quoted') });
    case 'heard-answer-kept':
      return fill('heard-answer-kept', { ...named, words: fact('words'), quoted: fact('quoted') });
    case 'organiser-answer':
      return fill('organiser-answer', { ...named, answer: fact('answer') });
    case 'not-admitted':
    case 'waiting-for-organiser':
    case 'heard-yes':
    case 'heard-no':
    case 'heard-no-stands':
    case 'heard-taken-back':
    case 'heard-too-late':
    case 'heard-later-open':
    case 'heard-question':
    case 'heard-question-after-yes':
    case 'heard-question-general':
    case 'heard-language':
    case 'heard-passed-on':
    case 'heard-pause-open':
    case 'heard-resume':
    case 'already-introduced':
    case 'heard-block':
    case 'heard-apart':
    case 'confirm-forget':
    case 'before-forget':
    case 'heard-read-back':
    case 'heard-answer':
    case 'heard-take-time':
    case 'heard-still-true':
    case 'other-address':
    case 'confirm-leave':
    case 'not-this-time':
    case 'no-pair-too-few':
    case 'no-pair-no-seek':
    case 'no-pair-all-met':
    case 'no-pair-rules':
    case 'no-pair-language':
    case 'no-pair-nobody-offers':
    case 'no-pair-nobody-seeks':
    case 'no-pair-others':
      return fill(letter.kind, named);
    default:
      return conversationFields(context, language, named);
  }
}

/** The words of thanks as they were written; where somebody only asked us to thank, no more than that. */
const thanksOf = (words: string, language: Language): string =>
  words === 'plain' ? phrases[language].plainThanks : words;

/** Four ways to ask, by what connects the two: both give, one gives, or both seek the same. */
function ask(context: LetterContext, language: Language, named: Named): Filled {
  const { introduction, side } = pairOf(context);
  const other = need(context.other, 'the other');
  const mine = introduction.reasons[side];
  const theirs = introduction.reasons[otherSide(side)];
  const today = dayIn(context.community.zone, context.now);
  const me = need(context.recipients[0]?.member, 'a member');
  const quotedTheirs = (direction: 'seek' | 'offer', reason: Told) =>
    inFront(quotes(reason, 'theirs'), openWords(other.profile.intentions, direction, today));
  const own = (direction: 'seek' | 'offer', reason: Told | null) =>
    (reason && quotes(reason, 'yours')[0]) ?? openWords(me.profile.intentions, direction, today)[0] ?? '';
  const base = {
    ...named,
    inCommon: inCommon(mine, language),
    story: storyOf(other, language),
    until: lastDay(context, language),
  };
  switch (mine.way) {
    case 'you-both-seek':
      return fill('ask-alike', {
        ...base,
        youSeek: own('seek', mine),
        theySeek: quotedTheirs('seek', mine),
        theyGive: openWords(other.profile.intentions, 'offer', today),
      });
    case 'you-give-what-they-seek':
      return fill('ask-to-give', {
        ...base,
        youGive: own('offer', mine),
        theySeek: quotedTheirs('seek', mine),
      });
    case 'they-give-what-you-seek': {
      const receives = { ...base, youSeek: own('seek', mine), theyGive: quotedTheirs('offer', mine) };
      if (theirs.way !== 'they-give-what-you-seek') return fill('ask-to-receive', receives);
      // What the other would gain from me, in my own words: their reason read from this side.
      const youGive = quotes(theirs, 'theirs')[0] ?? own('offer', null);
      const theySeek = inFront(quotes(theirs, 'yours'), openWords(other.profile.intentions, 'seek', today));
      return fill('ask', { ...receives, theySeek, youGive });
    }
  }
}

/** What the pair rested on, in the reader's own words. */
function ownWords(context: LetterContext, language: Language): string {
  const { introduction, side } = pairOf(context);
  const reason = introduction.reasons[side];
  const me = need(context.recipients[0]?.member, 'a member');
  const direction = reason.way === 'you-give-what-they-seek' ? 'offer' : 'seek';
  const today = dayIn(context.community.zone, context.now);
  return (
    quotes(reason, 'yours')[0] ??
    openWords(me.profile.intentions, direction, today)[0] ??
    quotes(reason, 'theirs')[0] ??
    phrases[language].status.nothing
  );
}

function pairOf({ introduction, side }: LetterContext): { introduction: Introduction; side: Side } {
  return { introduction: need(introduction, 'an introduction'), side: need(side, 'a side') };
}

/** The words that carry the reason first, then the rest, each once. */
const inFront = (first: readonly string[], all: readonly string[]): string[] => [
  ...new Set([...first, ...all]),
];

/** What is left to do for whoever asked: nothing where their yes stands, which the other is not told. */
function afterAnswer(context: LetterContext, language: Language): string {
  const { introduction, side } = pairOf(context);
  const { open, stands } = phrases[language].afterAnswer;
  return (introduction.sides[side].answer === 'accepted' ? stands : open)(lastDay(context, language));
}

/** The day by which an answer is asked for. */
function lastDay(context: LetterContext, language: Language): string {
  const { introduction } = pairOf(context);
  return dayInWords(lastWholeDay(context.community.zone, introduction.times.ends, context.now), language);
}
