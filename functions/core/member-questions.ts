// The conversation of our own accord: the interview, how somebody would be introduced, and whether it is still true.
import { type OpenQuestion, patience, questionCircle } from './conversation.ts';
import { type Decision, day, hour, type Instant, nothing } from './decision.ts';
import type { Intention } from './intention.ts';
import { closest } from './intention.ts';
import { type Answer, nextQuestion } from './interview.ts';
import type { Letter } from './letter.ts';
import {
  agedAfter,
  type Interview,
  type Member,
  type MemberAnswer,
  type MemberEvent,
  type MemberRefusal,
  questionDue,
  saidAt,
} from './member.ts';
import { changeWords, finished } from './member-wishes.ts';
import { wonder } from './member-wonder.ts';
import { leadsToSomebody, saysName } from './privacy.ts';
import { corrected, draftOf } from './story.ts';

/** The first question comes the day after the welcome. */
const firstQuestionAfter = 20 * hour;

/** What has aged is asked about this long before a round. */
const beforeRound = 5 * day;

const begun: Interview = { asked: [], answers: [], draft: null, over: false };

/** Facts that begin the interview where there is something to ask. */
export function beginInterview(member: Member, now: Instant): readonly MemberEvent[] {
  if (!nextQuestion(member.profile, [])) return [];
  return [
    { event: 'interviewed', interview: begun },
    { event: 'put-off', until: now + firstQuestionAfter },
  ];
}

/** A time has come: for the next question, for a reminder, or for letting a question rest. */
export function questionsDue(
  member: Member,
  now: Instant,
  nextRound: Instant,
  askedElsewhereUntil: Instant,
): Decision<MemberEvent> {
  const due = questionDue(member);
  if (due === null || due > now) return nothing;
  const { open, interview } = member;
  if (open?.asks === 'read-back' && !open.reminded && open.at + patience['read-back'] > now) {
    const letter: Letter = {
      kind: 'read-back-reminder',
      to: { member: member.id },
      pace: 'own',
      facts: { number: String(open.number) },
    };
    return { events: [{ event: 'reminded' }], letters: [letter] };
  }
  if (open) return rest(member, open, now);
  if (askedElsewhereUntil > now) {
    return { events: [{ event: 'put-off', until: Math.min(askedElsewhereUntil, now + day) }], letters: [] };
  }
  if (interview && !interview.over) return askNext(member, interview, now, 'own');
  return askStillTrue(member, now, nextRound);
}

/** Silence ends the interview; what was said before it is read back, since nothing is used unread. */
function rest(member: Member, open: OpenQuestion, now: Instant): Decision<MemberEvent> {
  const rested: MemberEvent = { event: 'rested' };
  if (open.asks === 'still-true') {
    // Asked about once, it counts for another quarter.
    return { events: [rested, { event: 'put-off', until: now + agedAfter }], letters: [] };
  }
  const { interview } = member;
  if (open.asks !== 'interview' || !interview) return { events: [rested], letters: [] };
  if (interview.answers.length === 0) {
    return {
      events: [rested, { event: 'interviewed', interview: { ...interview, over: true } }],
      letters: [],
    };
  }
  const next = readBack(member, interview, now, 'own', 'read unanswered');
  return { ...next, events: [rested, ...next.events] };
}

/** The next question of the interview, or after the last one the read-back. */
function askNext(
  member: Member,
  interview: Interview,
  now: Instant,
  pace: 'own' | 'answer',
): Decision<MemberEvent> {
  const asked = interview.asked.map(({ question }) => question);
  const question = nextQuestion(member.profile, asked);
  if (!question) {
    if (interview.answers.length > 0) return readBack(member, interview, now, pace, 'read');
    return {
      events: [{ event: 'settled' }, { event: 'interviewed', interview: { ...interview, over: true } }],
      letters: [],
    };
  }
  const number = (member.questions ?? 0) + 1;
  const next = { ...interview, asked: [...interview.asked, { question, number }] };
  const opening =
    asked.length === 0
      ? 'first'
      : interview.answers.at(-1)?.number === interview.asked.at(-1)?.number
        ? 'heard'
        : 'skipped';
  const letter = wonder(member, { asks: 'interview', question }, `question-${question}`, pace, now, {
    opening,
  });
  return { ...letter, events: [{ event: 'interviewed', interview: next }, ...letter.events] };
}

/** "This is how I would introduce you." */
function readBack(
  member: Member,
  interview: Interview,
  now: Instant,
  pace: 'own' | 'answer',
  opening: 'read' | 'read again' | 'read unanswered',
  draft = draftOf(member.profile, interview.answers),
): Decision<MemberEvent> {
  const asked = wonder(member, { asks: 'read-back', reminded: false }, 'read-back', pace, now, { opening });
  const next: Interview = { ...interview, draft, over: true };
  return { ...asked, events: [{ event: 'interviewed', interview: next }, ...asked.events] };
}

/** What has aged, in one question, shortly before a round; until then it waits. */
function askStillTrue(member: Member, now: Instant, nextRound: Instant): Decision<MemberEvent> {
  const from = nextRound - beforeRound;
  if (now < from) return { events: [{ event: 'put-off', until: from }], letters: [] };
  const aged = member.profile.intentions.filter(
    (one) => one.direction === 'seek' && saidAt(one, member) + agedAfter <= now,
  );
  if (aged.length === 0) return nothing;
  return wonder(
    member,
    { asks: 'still-true', words: aged.map(({ words }) => words) },
    'still-true',
    'own',
    now,
  );
}

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
    withAnswer(member.interview, { ...earlier, ...wordsOf(given) }),
    now,
    'answer',
    'read again',
  );
}

const wordsOf = ({ words, kinds }: MemberAnswer) => ({ words, kinds });

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
      const heard =
        given.said === 'words' ? withAnswer(interview, { question, number, ...wordsOf(given) }) : interview;
      return askNext(member, heard, now, 'answer');
    }
    case 'read-back':
      return answerReadBack(member, given, now);
    case 'still-true':
      return answerStillTrue(member, open.words, given, now);
    case 'which-part':
      return given.change.part === null
        ? { refused: 'nothing-asked' }
        : settled(changeWords(member, { ...given.change, words: open.words, how: 'either' }, now));
    case 'which-done': {
      const seeks = member.profile.intentions
        .filter((one) => one.direction === 'seek')
        .map((one) => one.words);
      const which = closest(given.words, seeks, member.profile.language);
      return which === null ? { refused: 'nothing-asked' } : finished(member, [seeks[which] ?? ''], now);
    }
    case 'helped':
      return settled(reply(member, 'heard-follow-up'));
    case 'forget':
      return answerForget(member, given);
  }
}

function answerReadBack(member: Member, given: MemberAnswer, now: Instant): Decision<MemberEvent> {
  const interview = member.interview ?? begun;
  const draft = interview.draft ?? draftOf(member.profile, interview.answers);
  if (given.said === 'yes') {
    const intentions = draft.intentions.map((one): Intention => ({ ...one, since: now }));
    const approved = reply(member, 'heard-read-back');
    return settled({
      ...approved,
      events: [
        { event: 'described', profile: { ...draft, intentions } },
        { event: 'interviewed', interview: { ...interview, draft: null, over: true } },
      ],
    });
  }
  const { words } = given.correction;
  if (leadsToSomebody(words) || saysName(words, member.profile.name)) {
    return wonder(member, { asks: 'read-back', reminded: true }, 'words-not-kept', 'answer', now, {
      quoted: words,
    });
  }
  const next = given.said === 'words' ? corrected(draft, given.correction, member.profile.language) : null;
  if (next) return readBack(member, interview, now, 'answer', 'read again', next);
  return wonder(member, { asks: 'read-back', reminded: true }, 'unclear-read-back', 'answer', now, {
    quoted: given.words,
  });
}

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
  if (given.said === 'words') {
    const part = given.change.part ?? 'seek';
    const how = given.change.how === 'either' ? 'replace' : given.change.how;
    return settled(changeWords(member, { ...given.change, part, how }, now));
  }
  const which = given.said === 'done' ? closest(given.words, words, member.profile.language) : null;
  return finished(member, which === null ? words : [words[which] ?? ''], now);
}

/** A yes deletes everything; a no is a change of mind. Anything else leaves it as it is: no letters, nothing deleted. */
function answerForget(member: Member, given: MemberAnswer): Decision<MemberEvent> | MemberRefusal {
  if (given.said === 'yes') {
    const letter: Letter = {
      kind: 'deleted',
      to: { member: member.id },
      pace: 'due',
      facts: { name: member.profile.name },
    };
    return { events: [{ event: 'forgotten' }], letters: [letter] };
  }
  if (given.said !== 'no' || member.confirmedAt === null) return { refused: 'nothing-asked' };
  return { ...reply(member, 'heard-resume'), events: [{ event: 'resumed' }] };
}

const reply = (member: Member, kind: Letter['kind']): Decision<MemberEvent> => ({
  events: [],
  letters: [{ kind, to: { member: member.id }, pace: 'answer' }],
});

/** The open question is answered, unless the answer led to another. */
function settled(decision: Decision<MemberEvent>): Decision<MemberEvent> {
  const asksOn = decision.events.some(({ event }) => event === 'wondered');
  return asksOn ? decision : { ...decision, events: [...decision.events, { event: 'settled' }] };
}
