// The decision table: from what a text says, and what it was asked, to one reading. In doubt it is unclear.

import type { ReadingKind } from '../../core/reading.ts';
import { answerOf, last, type Verdict } from './answer.ts';
import type { Circumstances } from './answer-days.ts';
import { type Said, type Statement, type StatementKind, type WishKind, wishes } from './statements.ts';

const wishWhy: Readonly<Record<WishKind, string>> = {
  block: 'They do not want to be brought together with this person again.',
  erase: 'They ask for their data to be deleted.',
  leave: 'They ask to get no more mail from us.',
  export: 'They ask for a copy of their data.',
  status: 'They ask what we know about them.',
  pause: 'They ask for a pause.',
  resume: 'They are back.',
  rhythm: 'They ask for more or fewer letters.',
  done: 'What they were looking for is found.',
  update: 'They tell us something new about themselves or their wish.',
};

/** The wishes that ask for less than an end. */
const milder: ReadonlySet<StatementKind> = new Set(['rhythm', 'pause'] satisfies StatementKind[]);

/** "I said pause, but drop me altogether": an end that turns from the milder wish before it, with no day to wait for. */
function overtakes(end: Statement, mild: Statement, { statements }: Said, { days }: Circumstances): boolean {
  const turns = statements.some(
    ({ kind, start }) =>
      (kind === 'contrast' || kind === 'correction') && start >= mild.end && start < end.start,
  );
  return turns && !days.some(({ start, role }) => start >= end.start && role !== 'past');
}

/** The wishes a text states firmly, most careful first. */
function wishesIn(said: Said, about: Circumstances): readonly (Statement & { kind: WishKind })[] {
  const { statements } = said;
  const firm = (statement: Statement): boolean => {
    const sameSentence = statements.filter(({ sentence }) => sentence === statement.sentence);
    if (statement.kind === 'done')
      return !sameSentence.some(({ kind, start }) => kind === 'update' && start > statement.start);
    // "Great profile.": a single word that happens to be ours asks for nothing.
    if (statement.kind === 'status')
      return statement.end - statement.start > 1 || (statements.length === 1 && about.words <= 4);
    if (statement.kind !== 'leave' && statement.kind !== 'erase') return true;
    if (statement.end - statement.start === 1 && statement.loose > 0) return false;
    // "Remove me from the April round", "take my name off the story but keep the rest": not from everything.
    if (statement.trailing && statement.dangling) return false;
    if (
      sameSentence.some(
        ({ kind, start, loose }) => kind === 'contrast' && start > statement.start && loose > 1,
      )
    )
      return false;
    // "Stop the weekly mails, monthly is enough": the milder wish is the one meant.
    if (sameSentence.some((other) => milder.has(other.kind) && !overtakes(statement, other, said, about)))
      return false;
    return !about.cut && !sameSentence.some(({ kind }) => kind === 'condition' || kind === 'hedge');
  };
  const found: (Statement & { kind: WishKind })[] = [];
  for (const kind of wishes) {
    const statement = statements.findLast(
      (candidate): candidate is Statement & { kind: WishKind } => candidate.kind === kind,
    );
    if (statement && firm(statement)) found.push(statement);
  }
  return found;
}

/** An ask, or an organiser's application: yes, no, later, a question, or a wish. */
function decideAsk(said: Said, about: Circumstances): Verdict {
  const answer = answerOf(said, about);
  const found = wishesIn(said, about).filter(({ kind }) => kind !== 'resume' || answer.kind === 'none');
  const answered =
    answer.kind === 'accept' ||
    answer.kind === 'decline' ||
    answer.kind === 'later' ||
    answer.kind === 'question';
  const answerAlso =
    answered && answer.shown ? [{ kind: answer.kind as ReadingKind, shown: answer.shown }] : [];
  const first = found[0];
  const weaker =
    first?.kind === 'update' &&
    (answer.kind === 'decline' || answer.kind === 'later' || answer.kind === 'accept');
  if (first && !weaker) {
    const also = [
      ...found.slice(1).map((shown) => ({ kind: shown.kind as ReadingKind, shown })),
      ...answerAlso,
    ];
    const gives = answer.kind === 'accept' && answer.shown?.sentence !== first.sentence;
    if (gives && (first.kind === 'leave' || first.kind === 'erase')) {
      // Both cannot be meant, and either would be hard to take back.
      const shown = { kind: first.kind, shown: first };
      return {
        kind: 'unclear',
        shown: first,
        why: 'It says yes, and asks to end it all.',
        also: [shown, ...also],
      };
    }
    return { kind: first.kind, shown: first, why: wishWhy[first.kind], also };
  }
  const also = [
    ...(answer.also ?? []),
    ...found.map((shown) => ({ kind: shown.kind as ReadingKind, shown })),
  ];
  if (answer.kind === 'accept' && about.cut)
    return { kind: 'unclear', shown: answer.shown, why: 'The text is too long to be sure.', also };
  return {
    kind: answer.kind === 'none' ? 'unclear' : answer.kind,
    shown: answer.shown,
    why: answer.why,
    also,
  };
}

/** Not to take part, where nothing is asked but that: who says so leaves, if they say nothing that takes it back. */
function leaving(said: Said, asked: Verdict): Verdict | undefined {
  const quits = last(said.statements, 'quits');
  const mild = asked.kind === 'decline' || asked.kind === 'unclear' || asked.kind === 'update';
  const other = said.statements.some(({ kind }) => taken.has(kind));
  return quits && mild && !other
    ? { ...asked, kind: 'leave', shown: quits, why: wishWhy.leave, also: [] }
    : undefined;
}

/** What may not stand beside a wish to leave that is only half said. */
const taken: ReadonlySet<StatementKind> = new Set([
  'assent',
  'hedge',
  'condition',
  'later',
  'question',
  'busy',
] satisfies StatementKind[]);

/** "It says paused till April, but unpause me": who asks last to go on goes on, unless a day to wait for follows. */
function goingOn(said: Said, about: Circumstances, asked: Verdict): Verdict | undefined {
  const resume = last(said.statements, 'resume');
  const halts = asked.kind === 'pause' || asked.kind === 'later' || asked.kind === 'decline';
  if (!resume || !halts) return undefined;
  const behind = said.statements.some(
    ({ kind, start }) => kind === 'notYet' || (waits.has(kind) && start >= resume.end),
  );
  const day = about.days.some(({ start, role }) => start >= resume.end && role !== 'at');
  return behind || day
    ? undefined
    : { ...asked, kind: 'resume', shown: resume, why: wishWhy.resume, also: [] };
}

/** What a wish to go on may not be followed by. */
const waits: ReadonlySet<StatementKind> = new Set([
  'pause',
  'later',
  'refusal',
  'leave',
  'erase',
  'condition',
] satisfies StatementKind[]);

/** The notice of a pause: back, longer, or a wish. */
function decidePaused(said: Said, about: Circumstances): Verdict {
  const asked = decideAsk(said, about);
  const leave = leaving(said, asked);
  if (leave) return leave;
  const onward = goingOn(said, about, asked);
  if (onward) return onward;
  const ends = last(said.statements, 'leave', 'erase');
  if (asked.kind === 'decline' && ends) return { ...asked, kind: ends.kind as ReadingKind, shown: ends };
  if (asked.kind === 'accept') return { ...asked, kind: 'resume', why: 'They say yes to going on.' };
  if (asked.kind === 'later') return { ...asked, kind: 'pause', why: 'They would like the pause to go on.' };
  const resume = last(said.statements, 'resume');
  if (
    resume &&
    asked.kind !== 'leave' &&
    asked.kind !== 'erase' &&
    asked.kind !== 'pause' &&
    asked.kind !== 'block'
  ) {
    return { ...asked, kind: 'resume', shown: resume, why: wishWhy.resume };
  }
  if (asked.kind === 'unclear' && last(said.statements, 'notYet'))
    return { ...asked, kind: 'pause', why: 'Not yet: the pause goes on.' };
  return asked;
}

/** The interview: free text is their answer, unless it is clearly a wish of another kind or a question. */
function decideOnboarding(said: Said, about: Circumstances): Verdict {
  const asked = decideAsk(said, about);
  const long = about.words > 30;
  const leave = said.unexplained <= 6 ? leaving(said, asked) : undefined;
  if (leave) return leave;
  const commands: readonly ReadingKind[] = ['leave', 'erase', 'export', 'pause', 'status', 'rhythm'];
  if (commands.includes(asked.kind) && !(long && said.unexplained > 15)) return asked;
  const telling = said.unexplained >= 3;
  if (asked.kind === 'question' && asked.shown && about.words <= 40) {
    const mostly = said.statements.filter(({ kind }) => kind === 'question').length * 8 >= said.unexplained;
    if (mostly && !said.statements.some(({ kind }) => kind === 'assent' || kind === 'update')) return asked;
  }
  if (
    (asked.kind === 'accept' || asked.kind === 'decline' || asked.kind === 'later') &&
    said.unexplained <= 2 &&
    about.words <= 8
  )
    return asked;
  const [first] = said.statements;
  // "Yes, but the third": something is to be changed.
  const changed = said.statements.some(({ kind, loose }) => kind === 'contrast' && loose > 0);
  const approves =
    first && ['assent', 'weak', 'approval'].includes(first.kind) && first.start <= 2 && !changed;
  if (
    approves &&
    about.words <= 10 &&
    said.unexplained <= (first.kind === 'assent' ? 2 : 4) &&
    asked.kind !== 'decline'
  )
    return {
      ...asked,
      kind: 'accept',
      shown: first,
      why: 'They say that it is right as it stands.',
      also: [],
    };
  const shown = last(said.statements, 'update') ?? asked.shown;
  if (telling || asked.kind === 'update' || about.words >= 5)
    return { kind: 'update', shown, why: 'Their answer to what we asked.', also: [] };
  return {
    ...asked,
    kind:
      asked.kind === 'question'
        ? 'question'
        : about.words >= 2 && asked.kind === 'unclear' && !asked.shown
          ? 'update'
          : 'unclear',
  };
}

/** A general letter asks nothing: only wishes and questions are read. */
function decideStatus(said: Said, about: Circumstances): Verdict {
  const asked = decideAsk(said, about);
  if (asked.kind === 'accept' || asked.kind === 'decline' || asked.kind === 'later') {
    const wish = asked.also.find(({ kind }) => kind === 'update' || kind === 'question');
    if (wish)
      return {
        ...asked,
        kind: wish.kind,
        shown: wish.shown,
        why: 'They tell or ask us something.',
        also: [],
      };
    const ahead = about.days.some(({ current }) => !current);
    if (asked.kind === 'later' && asked.shown?.kind === 'later' && ahead)
      return { ...asked, kind: 'pause', why: 'They want to hear from us again on a day.' };
    if (asked.kind === 'later' && about.days.some(({ role }) => role === 'until'))
      return { ...asked, kind: 'pause', why: 'They are away until a day.' };
    return { ...asked, kind: 'unclear', why: 'A yes or no where nothing was asked.' };
  }
  return asked;
}

/** Did you meet: yes, no, not yet. */
function decideFollowUp(said: Said, about: Circumstances): Verdict {
  const asked = decideAsk(said, about);
  if (wishes.some((wish) => wish === asked.kind && wish !== 'update')) return asked;
  const notYet = last(said.statements, 'notYet');
  if (notYet) return { ...asked, kind: 'later', shown: notYet, why: 'They have not met yet.' };
  const met = last(said.statements, 'met');
  if (met && asked.kind !== 'decline') return { ...asked, kind: 'accept', shown: met, why: 'They met.' };
  return asked;
}

const granting: readonly ReadingKind[] = ['accept', 'leave', 'erase', 'resume'];

/** Decides what a text means for what was asked. */
export function decide(said: Said, about: Circumstances): Verdict {
  const verdict = decideFor(said, about);
  if (about.sparing && said.unexplained > 2 && granting.includes(verdict.kind))
    return { ...verdict, kind: 'unclear', why: 'We know too little of this language to be sure.', also: [] };
  return verdict;
}

function decideFor(said: Said, about: Circumstances): Verdict {
  switch (about.context) {
    case 'ask':
    case 'organiser':
      return decideAsk(said, about);
    case 'paused':
      return decidePaused(said, about);
    case 'onboarding':
      return decideOnboarding(said, about);
    case 'status':
      return decideStatus(said, about);
    case 'follow-up':
      return decideFollowUp(said, about);
  }
}
