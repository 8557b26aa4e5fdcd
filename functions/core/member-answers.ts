// What an answer to a question of ours leads to: the next question, a draft, a change, or everything deleted.
import { type OpenQuestion, questionCircle } from './conversation.ts';
import { type Correction, correctedBy, wordsThatLead } from './corrections.ts';
import type { Decision, Instant } from './decision.ts';
import { closest, type Intention, type NewWords } from './intention.ts';
import type { Answer } from './interview.ts';
import type { Letter } from './letter.ts';
import type { Interview, Member, MemberAnswer, MemberEvent, MemberRefusal } from './member.ts';
import { askNext, begun, readBack } from './member-questions.ts';
import { changeWords, finished } from './member-wishes.ts';
import { beforeForget, wonder } from './member-wonder.ts';
import { draftOf } from './story.ts';

/** An answer to a question of ours: to the open one, or late to one that rests. */
export function answer(
  member: Member,
  given: MemberAnswer,
  now: Instant,
): Decision<MemberEvent> | MemberRefusal {
  const isMeant = (question: { number: number }) =>
    question.number % questionCircle === given.number % questionCircle;
  const open = [member.open, member.resting].find((one) => one && isMeant(one));
  if (member.standing === 'unreachable') return { refused: 'gone' };
  if (member.standing === 'left' && open?.asks !== 'forget') return { refused: 'gone' };
  if (open) return answerTo(member, open, given, now);
  const earlier = member.interview?.asked.find(isMeant);
  if (!earlier || !member.interview || given.said !== 'words') return { refused: 'nothing-asked' };
  // More words to a question before the last: they join the others, and all of it is read back.
  return readBack(
    member,
    withAnswer(member.interview, { ...earlier, ...wordsOf(given, earlier.question) }),
    now,
    'answer',
    'read again',
  );
}

/** What is kept of an answer: kinds only where they were asked for, since everybody speaks of work and of learning. */
const wordsOf = ({ words, kinds, whom = [] }: MemberAnswer, question: Answer['question']) =>
  question === 'kind' ? { words, kinds, whom } : { words, kinds: [] };

const withAnswer = (interview: Interview, given: Answer): Interview => ({
  ...interview,
  answers: [...interview.answers, given],
});

function answerTo(
  member: Member,
  open: OpenQuestion,
  given: MemberAnswer,
  now: Instant,
): Decision<MemberEvent> | MemberRefusal {
  switch (open.asks) {
    case 'interview': {
      const interview = member.interview ?? begun;
      const { question, number } = open;
      // Who must think first, or would rather see, is asked nothing else: the question stays with them.
      if (given.said === 'later') {
        const letter = reply(member, 'heard-take-time', { number: String(number) });
        return { ...letter, events: [{ event: 'heard' }] };
      }
      const heard =
        given.said === 'words'
          ? withAnswer(interview, { question, number, ...wordsOf(given, question) })
          : interview;
      return askNext(member, heard, now, 'answer');
    }
    case 'read-back':
      return answerReadBack(member, given, now);
    case 'still-true':
      return answerStillTrue(member, open.words, given, now);
    case 'which-part':
      return answerWhichPart(member, open, given, now);
    case 'these-words':
      return answerTheseWords(member, open.change, given, now);
    case 'which-done': {
      const seeks = member.profile.intentions
        .filter((one) => one.direction === 'seek')
        .map((one) => one.words);
      const which = closest(given.words, seeks, member.profile.language);
      return which === null ? { refused: 'nothing-asked' } : finished(member, [seeks[which] ?? ''], now);
    }
    case 'helped':
      return settled(reply(member, 'heard-follow-up', { outcome: 'more' }));
    case 'forget':
      return answerForget(member, open.was, given);
  }
}

/** Where words belong; who says them anew with it means the new ones. Of a story they are a sentence, and not all of it. */
function answerWhichPart(
  member: Member,
  { words, spoken }: Extract<OpenQuestion, { asks: 'which-part' }>,
  given: MemberAnswer,
  now: Instant,
): Decision<MemberEvent> | MemberRefusal {
  if (given.neither) return settled(reply(member, given.neither === 'look on' ? 'heard-look-on' : 'status'));
  const { part } = given.change;
  if (part === null) return { refused: 'nothing-asked' };
  const anew = given.corrections.find(({ how }) => how === 'say' || how === 'rather');
  const told = anew?.words ?? words;
  const asWas = anew || !spoken ? {} : { spoken };
  if (part !== 'story')
    return settled(changeWords(member, { ...given.change, ...asWas, words: told, how: 'either' }, now));
  const { profile } = member;
  const correction = { how: 'words', words: told, part, said: told } as const;
  const { draft } = correctedBy(profile, [correction], { language: profile.language, before: profile });
  const story = draft?.story ?? told;
  return settled(changeWords(member, { ...given.change, ...asWas, words: story, how: 'replace' }, now));
}

/** "Yes": it reads so from now on. A no leaves it as it was; other words are taken in their place. */
function answerTheseWords(
  member: Member,
  change: NewWords,
  given: MemberAnswer,
  now: Instant,
): Decision<MemberEvent> {
  if (given.said === 'yes') return settled(changeWords(member, change, now));
  if (given.said !== 'words') return settled(reply(member, 'status'));
  return settled(
    changeWords(member, { ...change, ...given.change, part: given.change.part ?? change.part }, now),
  );
}

function answerReadBack(member: Member, given: MemberAnswer, now: Instant): Decision<MemberEvent> {
  const interview = member.interview ?? begun;
  const draft = interview.draft ?? draftOf(member.profile, interview.answers);
  if (given.said === 'yes') {
    // What was said meanwhile for matching alone is in no draft.
    const hidden = member.profile.intentions.filter(
      (one) => one.visibility === 'matching' && !draft.intentions.some(({ words }) => words === one.words),
    );
    const intentions = [...draft.intentions.map((one): Intention => ({ ...one, since: now })), ...hidden];
    const approved = reply(member, 'heard-read-back');
    return settled({
      ...approved,
      events: [
        { event: 'described', profile: { ...draft, intentions } },
        { event: 'interviewed', interview: { ...interview, draft: null, over: true } },
      ],
    });
  }
  const corrections = given.said === 'words' ? given.corrections.filter(tells) : [];
  const leading = wordsThatLead(corrections, member.profile.name);
  if (leading !== null) {
    return wonder(member, { asks: 'read-back', reminded: true }, 'words-not-kept', 'answer', now, {
      quoted: leading,
    });
  }
  const { profile } = member;
  const told = {
    language: profile.language,
    before: draftOf(profile, interview.answers),
    form: draftOf(profile, []),
  };
  const next = correctedBy(draft, corrections, told);
  if (next.draft) return readBack(member, interview, now, 'answer', 'read again', next.draft, next.missed);
  return wonder(member, { asks: 'read-back', reminded: true }, 'unclear-read-back', 'answer', now, {
    quoted: given.words,
  });
}

/** A word or two that say nothing of what should be different are no piece of a story, unless they name their part. */
const tells = ({ how, words, whole }: Correction): boolean =>
  how !== 'words' || whole === true || words.split(/\s+/u).length >= 3;

function answerStillTrue(
  member: Member,
  words: readonly string[],
  given: MemberAnswer,
  now: Instant,
): Decision<MemberEvent> {
  if (given.said === 'yes' || given.said === 'later') {
    const intentions = member.profile.intentions.map((one): Intention => ({ ...one, since: now }));
    const renewed = reply(member, 'heard-still-true');
    return settled({ ...renewed, events: [{ event: 'described', profile: { intentions } }] });
  }
  if (given.said === 'unclear') {
    const asking = { asks: 'still-true', words } as const;
    return wonder(member, asking, 'unclear-still-true', 'answer', now, { quoted: given.words });
  }
  if (given.said === 'words') {
    const part = given.change.part ?? 'seek';
    const how = given.change.how === 'either' ? 'replace' : given.change.how;
    // The one that was asked about is the one that they speak of.
    const [only, ...others] = words;
    const isIt = only !== undefined && others.length === 0 && how === 'replace' && part === 'seek';
    const change = { ...given.change, ...(isIt && { instead: only }), part, how };
    return settled(changeWords(member, change, now));
  }
  const which = given.said === 'done' ? closest(given.words, words, member.profile.language) : null;
  return finished(member, which === null ? words : [words[which] ?? ''], now);
}

/** A yes deletes everything; a no leaves them where they stood before they asked. Anything else leaves it asked. */
function answerForget(
  member: Member,
  was: 'paused' | 'left' | undefined,
  given: MemberAnswer,
): Decision<MemberEvent> | MemberRefusal {
  if (given.said === 'yes') {
    const letter: Letter = {
      kind: 'deleted',
      to: { member: member.id },
      pace: 'due',
      facts: { name: member.profile.name },
    };
    return { events: [{ event: 'forgotten' }], letters: [letter] };
  }
  if (given.said !== 'no') return beforeForget(member, 'before-forget');
  if (member.confirmedAt === null) return { refused: 'nothing-asked' };
  if (was === 'left') return settled(reply(member, 'heard-stop'));
  if (was === 'paused') {
    const events: MemberEvent[] = [{ event: 'paused', until: member.pausedUntil }];
    return settled({ ...reply(member, 'status'), events });
  }
  return { ...reply(member, 'heard-resume'), events: [{ event: 'resumed' }] };
}

const reply = (member: Member, kind: Letter['kind'], facts?: Letter['facts']): Decision<MemberEvent> => ({
  events: [],
  letters: [{ kind, to: { member: member.id }, pace: 'answer', ...(facts && { facts }) }],
});

/** The open question is answered, unless the answer led to another. */
function settled(decision: Decision<MemberEvent>): Decision<MemberEvent> {
  const asksOn = decision.events.some(({ event }) => event === 'wondered');
  return asksOn ? decision : { ...decision, events: [...decision.events, { event: 'settled' }] };
}
