// The conversation of our own accord: the interview, how somebody would be introduced, and whether it is still true.
import { type OpenQuestion, patience } from './conversation.ts';
import { type Decision, day, hour, type Instant, nothing } from './decision.ts';
import { nextQuestion } from './interview.ts';
import type { Letter } from './letter.ts';
import type { Interview, Member, MemberEvent } from './member.ts';
import { agedAfter, questionDue, saidAt } from './member-times.ts';
import { wonder } from './member-wonder.ts';
import { draftOf } from './story.ts';

/** The first question comes the day after the welcome. */
const firstQuestionAfter = 20 * hour;

/** What has aged is asked about this long before a round. */
const beforeRound = 5 * day;

export const begun: Interview = { asked: [], answers: [], draft: null, over: false };

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
export function askNext(
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
export function readBack(
  member: Member,
  interview: Interview,
  now: Instant,
  pace: 'own' | 'answer',
  opening: 'read' | 'read again' | 'read unanswered',
  draft = draftOf(member.profile, interview.answers),
  missed: readonly string[] = [],
): Decision<MemberEvent> {
  // Whoever was reminded once is not reminded of the next draft: that was the only one.
  const reminded = interview.reminded ?? false;
  const asked = wonder(member, { asks: 'read-back', reminded }, 'read-back', pace, now, {
    opening,
    ...(missed.length > 0 && { missed: missed.join('\n') }),
  });
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
