// The decision table: from what a text says, and what it was asked, to one reading. In doubt it is unclear.

import type { ReadingContext, ReadingKind } from '../../core/reading.ts';
import { type Said, type Statement, type StatementKind, type WishKind, wishes } from './statements.ts';

/** A kind with the statement that shows it, and why. */
export interface Verdict {
  readonly kind: ReadingKind;
  readonly shown: Statement | null;
  readonly why: string;
  readonly also: readonly { readonly kind: ReadingKind; readonly shown: Statement }[];
}

/** The answer to a yes-or-no question that a text gives, before wishes are looked at. */
interface Answer {
  readonly kind: 'accept' | 'decline' | 'later' | 'question' | 'unclear' | 'none';
  readonly shown: Statement | null;
  readonly why: string;
  readonly also?: Verdict['also'];
}

/** What the answer needs to know beyond the statements. */
export interface Circumstances {
  readonly context: ReadingContext;
  /** A day that bounds a yes ("after the 12th") stands in this clause. */
  readonly datedClauses: ReadonlySet<number>;
  readonly words: number;
  /** The text was too long to be read whole: nothing is granted on its strength. */
  readonly cut: boolean;
}

const last = (statements: readonly Statement[], ...kinds: StatementKind[]): Statement | undefined =>
  statements.findLast(({ kind }) => kinds.includes(kind));

/** Whether a "but" follows the statement, and what comes behind it says nothing that we understand. */
function openContrast(
  statements: readonly Statement[],
  from: Statement,
  dated: ReadonlySet<number>,
): boolean {
  const contrast = statements.find(({ kind, start }) => kind === 'contrast' && start >= from.end);
  if (!contrast) return false;
  const behind = statements.filter(({ start, kind }) => start > contrast.start && kind !== 'noted');
  const day = [...dated].some((clause) => clause >= contrast.clause);
  return behind.length === 0 && !day;
}

/** Follows yes and no through the text: the last clear statement counts, but a no turns into a yes only when taken back. */
function standing(statements: readonly Statement[]): { answer: Statement | null; conflict: boolean } {
  let answer: Statement | null = null;
  let corrected = false;
  let conflict = false;
  for (const statement of statements) {
    if (statement.kind === 'correction') corrected = true;
    if (statement.kind === 'refusal') {
      answer = statement;
      conflict = false;
      corrected = false;
    }
    if (statement.kind === 'assent') {
      conflict = answer?.kind === 'refusal' && !corrected;
      if (!conflict) answer = statement;
    }
  }
  return { answer, conflict };
}

function answerOf(said: Said, about: Circumstances): Answer {
  const { statements } = said;
  const { answer, conflict } = standing(statements);
  const has = (kind: StatementKind): Statement | undefined => last(statements, kind);
  const question = last(statements, 'question');
  const later = last(statements, 'later');
  const unclear = (why: string, shown: Statement | null = answer): Answer => ({
    kind: 'unclear',
    shown,
    why,
  });

  if (conflict) return unclear('It says both no and yes, and does not take either back.');
  if (answer?.kind === 'refusal') {
    if (later && later.start >= answer.start)
      return { kind: 'later', shown: later, why: 'It says not now rather than no.' };
    const condition = has('condition');
    const contrast = statements.find(({ kind, start }) => kind === 'contrast' && start >= answer.end);
    if (contrast && question && question.start > contrast.start)
      return { kind: 'question', shown: question, why: 'A no, and then a question.' };
    if (condition && question)
      return { kind: 'question', shown: question, why: 'It asks something on which the answer depends.' };
    if (has('irony') && !condition) return { kind: 'decline', shown: answer, why: 'It says no.' };
    const also =
      question && question.start > answer.end ? [{ kind: 'question' as const, shown: question }] : [];
    return { kind: 'decline', shown: answer, why: 'It says no.', also };
  }
  const irony = has('irony');
  const hedge = has('hedge');
  const condition = has('condition');
  const doubt = has('doubt');
  if (
    later &&
    !(answer && answer.start > later.start && statements.some(({ kind }) => kind === 'correction'))
  ) {
    return { kind: 'later', shown: later, why: 'It asks to come back to this another time.' };
  }
  const busy = has('busy');
  if (answer) {
    if (irony) return unclear('It says yes in words that may not be meant.');
    if (hedge)
      return question
        ? { kind: 'question', shown: question, why: 'It asks before it decides.' }
        : unclear('It says yes, but not firmly.');
    if (condition)
      return { kind: 'question', shown: condition, why: 'It says yes on a condition that we cannot check.' };
    if (doubt) return unclear('It says yes, and something that may take it back.', doubt);
    const contrasted = statements.some(({ kind, start }) => kind === 'contrast' && start >= answer.end);
    if (question && contrasted && question.start > answer.start)
      return { kind: 'question', shown: question, why: 'A yes, but with a question first.' };
    if (busy && contrasted && busy.start > answer.start && about.datedClauses.size === 0)
      return { kind: 'later', shown: busy, why: 'They would like to, but have no time now.' };
    if (busy && contrasted && busy.start > answer.start)
      return { kind: 'later', shown: busy, why: 'They would like to, but are busy until then.' };
    if (openContrast(statements, answer, about.datedClauses))
      return unclear('It says yes, and then a "but" that we do not understand.');
    if (question && question.start < answer.start && question.sentence === answer.sentence)
      return { kind: 'question', shown: question, why: 'It asks something.' };
    const also = question ? [{ kind: 'question' as const, shown: question }] : [];
    return { kind: 'accept', shown: answer, why: 'It says yes.', also };
  }
  if (question) return { kind: 'question', shown: question, why: 'It asks something.' };
  const weak = last(statements, 'weak');
  const soured = irony ?? hedge ?? doubt ?? has('noted');
  if (busy && !irony) return { kind: 'later', shown: busy, why: 'They have no time now.' };
  if (condition && !irony)
    return {
      kind: hedge ? 'unclear' : 'question',
      shown: condition,
      why: 'It depends on something that we cannot check.',
    };
  if (weak && !soured && !has('contrast') && said.unexplained <= 3)
    return { kind: 'accept', shown: weak, why: 'A short word of agreement.' };
  if (soured ?? weak) return unclear('It does not clearly say yes or no.', soured ?? weak ?? null);
  if (about.datedClauses.size > 0 && said.unexplained <= 2 && about.context === 'ask') {
    return { kind: 'later', shown: null, why: 'They name a day, and nothing else.' };
  }
  return { kind: 'none', shown: null, why: 'We found neither a yes nor a no in it.' };
}

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

/** The wishes a text states firmly, most careful first. */
function wishesIn(said: Said, about: Circumstances): readonly (Statement & { kind: WishKind })[] {
  const { statements } = said;
  const firm = (statement: Statement): boolean => {
    const sameSentence = statements.filter(({ sentence }) => sentence === statement.sentence);
    if (statement.kind === 'done')
      return !sameSentence.some(({ kind, start }) => kind === 'update' && start > statement.start);
    if (statement.kind !== 'leave' && statement.kind !== 'erase') return true;
    // "Stop the weekly mails, monthly is enough": the milder wish is the one meant.
    if (sameSentence.some(({ kind }) => kind === 'rhythm' || kind === 'pause')) return false;
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

/** The notice of a pause: back, longer, or a wish. */
function decidePaused(said: Said, about: Circumstances): Verdict {
  const asked = decideAsk(said, about);
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

/** Decides what a text means for what was asked. */
export function decide(said: Said, about: Circumstances): Verdict {
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
