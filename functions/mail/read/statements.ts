// Turns the phrases of each clause into statements: what is said there, with negations and questions taken in.

import { type Clause, clausesOf, little, trailsOff } from './clauses.ts';
import type { Match, Phrases } from './find.ts';
import type { Signal } from './language.ts';
import { withoutMeans } from './means.ts';
import type { Normalised, Token } from './normalise.ts';

/** Wishes that are acted on, whatever was asked. */
export const wishes = [
  'block',
  'erase',
  'leave',
  'export',
  'status',
  'pause',
  'resume',
  'rhythm',
  'done',
  'update',
] as const;

export type WishKind = (typeof wishes)[number];

/** What one phrase says after its clause has been looked at. */
export type StatementKind =
  | WishKind
  | 'assent' // a clear yes
  | 'weak' // "ok", "great": a yes where nothing else is said
  | 'refusal'
  | 'later'
  | 'busy'
  | 'question'
  | 'hedge'
  | 'irony'
  | 'noted'
  | 'condition'
  | 'contrast'
  | 'correction'
  | 'doubt' // a negation that touches the matter without a clear sense
  | 'approval' // "that is right", of a text about oneself
  | 'quits' // a no to taking part at all
  | 'met'
  | 'notYet';

/** One statement with its place. */
export interface Statement {
  readonly kind: StatementKind;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
  /** Words of its clause that no phrase explains. */
  readonly loose: number;
  /** A word that no phrase explains, or a day, follows directly: "remove me from the April round". */
  readonly trailing: boolean;
  /** Its last word is an article or a preposition, so that what follows belongs to it. */
  readonly dangling: boolean;
  /** It is the whole clause that says so (by a question mark, by a bare negation), not a phrase. */
  readonly whole: boolean;
  /** A yes that is more than praise ("sounds good"), a no that is more than "I cannot". */
  readonly firm: boolean;
}

/** "In September, when the schools open again": a time, not a question, unless it begins its sentence. */
const whenever: ReadonlySet<string> = new Set(
  'when quand cuando quando wanneer nar kiedy gdy когда wenn'.split(' '),
);

const isWish = (signal: Signal): signal is WishKind => wishes.some((wish) => wish === signal);

/** Wishes that are as good in the form of a question: "can I pause?", "what do you know about me?". */
const askable: ReadonlySet<Signal> = new Set([
  'export',
  'status',
  'pause',
  'rhythm',
  'resume',
  'later',
] satisfies Signal[]);

interface Sense {
  /** Unexplained negations of the clause. */
  readonly negations: readonly Match[];
  readonly has: (signal: Signal) => boolean;
  readonly about: (signal: Signal) => boolean;
  readonly around: ReadonlySet<string>;
  readonly question: boolean;
}

function negatedAt(sense: Sense, match: Match): boolean {
  return sense.negations.some(({ start, language }) => start < match.start || sense.around.has(language));
}

/** "I do not think that it would be a good idea": the refusal that began the clause governs what follows. */
function refusedBefore(match: Match, clause: Clause): boolean {
  const before = clause.matches.filter(({ start }) => start < match.start);
  const refusal = before.findLast(({ signal }) => signal === 'refuse' || signal === 'no');
  if (!refusal) return false;
  return refusal.signal === 'refuse' || refusal.end === match.start;
}

/** Wishes that end something: hard to take back, so that what denies them is looked for with more care. */
const endings: ReadonlySet<Signal> = new Set(['leave', 'erase', 'block'] satisfies Signal[]);

/** Where the word for "no" is the one for "not": "no dejo el grupo". */
const sameWord: ReadonlySet<string> = new Set('es pt pl'.split(' '));

/** "I do not want | to cancel my membership", "no | dejo el grupo": a refusal that runs into what would end something. */
function isDenied(match: Match, { matches, overlaid }: Clause): boolean {
  const before = matches.find(({ end }) => end === match.start);
  if (before?.signal === 'no') return sameWord.has(before.language);
  const wants = overlaid.some(
    ({ signal, start, end }) => signal === 'want' && before && start >= before.start && end <= before.end,
  );
  return before?.signal === 'refuse' && wants;
}

/** What a phrase says in its clause. */
function statementOf(match: Match, clause: Clause, sense: Sense): StatementKind | null {
  const { signal } = match;
  const negated = negatedAt(sense, match);
  const asked = clause.asks || sense.question;
  if (isWish(signal)) {
    if (endings.has(signal) && isDenied(match, clause)) return 'doubt';
    // "Do not | cross chess off my list", but "no longer looking".
    if (signal === 'done' && sense.negations.some(({ end }) => end === match.start)) return 'doubt';
    if (negated && signal !== 'rhythm' && signal !== 'done' && signal !== 'status') return 'doubt';
    return asked && !askable.has(signal) && !sense.about('request') ? 'question' : signal;
  }
  switch (signal) {
    case 'yes':
      if (clause.asks) return 'hedge';
      if (sense.negations.length > 0 && (sense.about('want') || sense.about('meet'))) return 'doubt';
      return clause.unexplained > 4 && !sense.has('agree') ? 'weak' : 'assent';
    case 'rhetorical':
      return 'assent';
    case 'fine':
      return negated ? 'refusal' : clause.asks ? 'question' : 'weak';
    case 'agree':
      if (refusedBefore(match, clause)) return 'refusal';
      // "My colleague would love to meet them": the yes of somebody else.
      if (clause.overlaid.some(({ signal: other, start }) => other === 'others' && start < match.start))
        return 'doubt';
      if (sense.negations.length > 1) return 'hedge';
      if (negated) return 'refusal';
      // "Feliz cumpleaños": a single glad word about something else.
      if (match.end - match.start === 1 && trailsOff(match, clause)) return 'weak';
      return asked && !sense.about('request') ? 'question' : 'assent';
    case 'no':
    case 'refuse':
      if (clause.matches.some(({ signal: other, start }) => other === 'condition' && start < match.start))
        return 'condition';
      return clause.asks && signal === 'refuse' && sense.negations.length === 0 ? 'question' : 'refusal';
    case 'hedge':
      return clause.asks && clause.unexplained > 0 ? 'question' : 'hedge';
    case 'approval':
      // "Do not use it", "no tienen mi permiso".
      return negated || refusedBefore(match, clause) ? 'doubt' : signal;
    case 'later':
    case 'busy':
    case 'question':
    case 'irony':
    case 'noted':
    case 'condition':
    case 'contrast':
    case 'correction':
      return signal;
    default:
      return null;
  }
}

/** A negation that no phrase explains: of wanting it is a refusal, of "now" it means later, else it sheds doubt. */
function negationOf(clause: Clause, sense: Sense): StatementKind | null {
  if (sense.negations.length === 0) return null;
  const decided = clause.matches.some(
    ({ signal }) =>
      ['agree', 'refuse', 'no', 'fine', 'later', 'hedge', 'irony', 'question'].includes(signal) ||
      isWish(signal),
  );
  if (decided) return null;
  if (sense.negations.length > 1) return 'doubt';
  if (sense.has('now')) return 'later';
  if (sense.about('want')) return clause.asks ? 'question' : 'refusal';
  const butNot = clause.matches.some(
    ({ signal, end }) => signal === 'contrast' && sense.negations[0]?.start === end,
  );
  if (sense.about('meet')) return butNot ? 'refusal' : 'doubt';
  return clause.unexplained <= 2 ? 'doubt' : null;
}

function readClause(text: Normalised, clause: Clause, around: ReadonlySet<string>): Statement[] {
  const has = (signal: Signal): boolean => clause.matches.some((match) => match.signal === signal);
  const about = (signal: Signal): boolean => clause.overlaid.some((match) => match.signal === signal);
  const sentenceStart = text.sentences[text.tokens[clause.start]?.sentence ?? 0]?.first;
  const relative =
    clause.start !== sentenceStart && !clause.asks && whenever.has(text.tokens[clause.start]?.text ?? '');
  const opensQuestion = !relative && clause.matches.some((match) => match.signal === 'question');
  const negations = clause.matches.filter(({ signal }) => signal === 'not');
  const sense: Sense = { negations, has, about, around, question: opensQuestion };
  const sentence = text.tokens[clause.start]?.sentence ?? 0;
  const number = text.tokens[clause.start]?.clause ?? 0;
  const place = {
    sentence,
    clause: number,
    loose: clause.unexplained,
    trailing: false,
    dangling: false,
    whole: false,
  };
  const statements: Statement[] = [];
  for (const match of clause.matches) {
    if (
      relative &&
      match.start === clause.start &&
      (match.signal === 'question' || match.signal === 'condition')
    )
      continue;
    const kind = statementOf(match, clause, sense);
    const matters = match.signal !== 'refuse' && about('meet');
    const firm = match.signal === 'yes' || match.signal === 'no' || matters;
    if (kind)
      statements.push({
        kind,
        start: match.start,
        end: match.end,
        ...place,
        trailing: trailsOff(match, clause),
        dangling: little.has(text.tokens[match.end - 1]?.text ?? ''),
        firm,
      });
  }
  const negation = negationOf(clause, sense);
  const whole = {
    start: clause.start,
    end: clause.end,
    ...place,
    whole: true,
    firm: about('want') || about('meet'),
  };
  if (negation) statements.push({ kind: negation, ...whole });
  if (
    !statements.some(({ kind }) => kind === 'assent' || kind === 'refusal') &&
    !negation &&
    !about('others') &&
    !has('neutral') &&
    about('want') &&
    about('meet')
  ) {
    if (!clause.asks && !opensQuestion) statements.push({ kind: 'weak', ...whole });
  }
  // "I would rather not take part": whether that is the whole or this once depends on what was asked.
  if (about('takePart') && statements.some(({ kind }) => kind === 'refusal' || kind === 'doubt'))
    statements.push({ kind: 'quits', ...whole });
  for (const signal of ['met', 'notYet'] as const)
    if (about(signal)) statements.push({ kind: signal, ...whole });
  const answered = statements.some(
    ({ kind }) => kind !== 'contrast' && kind !== 'noted' && kind !== 'correction' && kind !== 'weak',
  );
  if (clause.asks && !answered) statements.push({ kind: 'question', ...whole });
  return statements.sort((one, other) => one.start - other.start);
}

/** Everything a text says, in order, and how many of its words remained unexplained. */
export interface Said {
  readonly statements: readonly Statement[];
  readonly unexplained: number;
  /** The words of the text, by the places that statements and days have in it. */
  readonly tokens: readonly Token[];
}

/** Reads the clauses of a text. `around` names the languages whose negation may follow what it negates. */
export function readStatements(text: Normalised, phrases: Phrases, around: ReadonlySet<string>): Said {
  const clauses = clausesOf(text, phrases);
  return {
    statements: withoutMeans(
      clauses.flatMap((clause) => readClause(text, clause, around)),
      text.tokens,
    ),
    unexplained: clauses.reduce((sum, clause) => sum + clause.unexplained, 0),
    tokens: text.tokens,
  };
}
