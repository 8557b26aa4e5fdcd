// Whoever talks of much else, and of doubts too, may end on a plain word: "put us in touch", "leave it so". That word counts.

import type { Verdict } from './answer.ts';
import type { Chances } from './classifier.ts';
import { reaches, unsure } from './grants.ts';
import { ending } from './guard-limits.ts';
import type { Interpreted } from './interpret.ts';
import type { Normalised } from './normalise.ts';
import { scopeOf } from './scope.ts';
import type { Statement, StatementKind } from './statements.ts';

/** What bids us bring two people together, or says that one is in, folded: a yes in so many words is to nothing else. */
const bidding =
  /^(?:introduc|intro$|touch$|connect|contact|kontakt|bekannt|vorstell|verbind|vernetz|present|relation$|conoscer|conoc|contat|apresent|voorstel|koppel|kopple|koble|poznaj|zapozna|przedstaw|polacz|forbindelse|ihop$|praesenter|seznam|знаком|познаком|сведи|соедин|treffe$|kennenl|kennen$|address|adress|adres|indirizzo|direccion|morada|write|skriv|ecriv|escrib|escrev|scriv|schrij|schreib|пиш|адрес)/;

/** Who says so of themselves, folded. */
const engaged: ReadonlySet<string> = new Set([
  'im in',
  'i am in',
  'count me in',
  'ich bin dabei',
  'bin dabei',
  'ich sag zu',
  'ich sage zu',
  'c est d accord',
  'je suis partant',
  'je suis partante',
  'marche conclu',
  'cuenten conmigo',
  'contad conmigo',
  'cuenta conmigo',
  'me apunto',
  'contem comigo',
  'ci sto',
  'contate su di me',
  'ik doe mee',
  'jag ar med',
  'jeg er med',
  'я согласен',
  'я согласна',
  'zgadzam sie',
]);

/** Nothing of what one of these says is left to be answered when a plain yes follows it in another sentence. */
export const idle: ReadonlySet<StatementKind> = new Set([
  'update',
  'noted',
  'assent',
  'weak',
  'met',
  'status',
  'approval',
] satisfies StatementKind[]);

/** What takes a yes back that stands in the same sentence, wherever it stands. */
const governing: ReadonlySet<StatementKind> = new Set([
  'condition',
  'irony',
  'question',
  'later',
] satisfies StatementKind[]);

/** What does so in the same clause, or behind the yes. */
const nearby: ReadonlySet<StatementKind> = new Set([
  'hedge',
  'refusal',
  'doubt',
  'busy',
] satisfies StatementKind[]);

const contrary: ReadonlySet<StatementKind> = new Set(['refusal', 'doubt'] satisfies StatementKind[]);

const wordsOf = (shown: Statement, { tokens }: Normalised): readonly string[] =>
  tokens.slice(shown.start, shown.end).map((token) => token.text);

/** Whether a yes can be to nothing but our question: it bids us act, or gives the writer's own word. */
function isPlain(yes: Statement, known: Interpreted): boolean {
  const words = wordsOf(yes, known.text);
  return words.length > 1 && (engaged.has(words.join(' ')) || words.some((word) => bidding.test(word)));
}

/** What draws the sum of what was said, folded: "donc oui", "altså ja". */
const concluding: ReadonlySet<string> = new Set(
  'so donc alors also allora dunque quindi dus wiec czyli entonces pues entao portanto alltsa altsa значит итак'.split(
    ' ',
  ),
);

/** "So yes": a word that draws the sum, and nothing but a yes. */
function isSum(yes: Statement, { text: { tokens } }: Interpreted): boolean {
  const before = tokens[yes.start - 1];
  const alone = tokens[yes.end]?.sentence !== yes.sentence;
  return before?.sentence === yes.sentence && concluding.has(before.text) && alone;
}

/** Whether anything in its own sentence, or behind it, takes a yes back. */
function isTakenBack(yes: Statement, { said, phrases, text }: Interpreted): boolean {
  const beside = said.statements.filter((one) => one !== yes && one.sentence === yes.sentence);
  const negated = phrases.standing.some(
    ({ signal, start }) => signal === 'not' && text.tokens[start]?.clause === yes.clause,
  );
  return (
    negated ||
    text.sentences[yes.sentence]?.asks === true ||
    beside.some(
      ({ kind, clause, start, end }) =>
        governing.has(kind) ||
        (kind === 'hedge' && end - start > 2) ||
        (nearby.has(kind) && (clause === yes.clause || start > yes.start)) ||
        (kind === 'contrast' && start > yes.start),
    ) ||
    said.statements.some(
      ({ kind, start, sentence }) =>
        start >= yes.end && !idle.has(kind) && !(kind === 'question' && sentence !== yes.sentence),
    )
  );
}

/** The yes on which a reply ends, if it is one to our question: whatever was said before is what led there. */
export function lastYes(known: Interpreted, chances: Chances): Verdict | undefined {
  const { verdict, said, text, context } = known;
  const answers = context === 'ask' || context === 'organiser';
  const yes = said.statements.findLast(({ kind }) => kind === 'assent');
  if (!answers || text.cut || !yes || isTakenBack(yes, known)) return undefined;
  const sum = isSum(yes, known);
  if (yes.end - yes.start < 2 && !sum) return undefined;
  const accepted: Verdict = {
    kind: 'accept',
    shown: yes,
    why: 'It ends on a yes.',
    also: verdict.also.filter(({ kind }) => kind !== 'accept'),
  };
  const scope = scopeOf({ ...known, verdict: accepted });
  if (scope === 'other' || scope === 'trailing') return undefined;
  if (sum) return accepted;
  // "Not him. Put me in touch with the lady of last week": after a no, a yes says no more than yes.
  const refused = said.statements.some(({ kind, start }) => start < yes.start && contrary.has(kind));
  const more = text.tokens[yes.end]?.sentence === yes.sentence;
  if (refused && (more || !isPlain(yes, known))) return undefined;
  if (isPlain(yes, known)) return reaches('accept', chances, ending.plain) ? accepted : undefined;
  const apart = said.statements.some(({ sentence }) => sentence !== yes.sentence) || yes.sentence > 0;
  const jest = said.statements.some(({ kind }) => kind === 'irony');
  return apart && !jest && reaches('accept', chances, ending.said) ? accepted : undefined;
}

/** What may stand beside a yes on a condition, as long as the rest of the words leave no doubt. */
const mild: ReadonlySet<StatementKind> = new Set([
  'assent',
  'weak',
  'condition',
  'contrast',
  'doubt',
  'noted',
  'met',
] satisfies StatementKind[]);

/** "If she has patience with an old man, gladly": a yes that all words bear out, whatever little it hangs on. */
export function givenThat(settled: Verdict, known: Interpreted, chances: Chances): Verdict | undefined {
  const { said, text, context } = known;
  const yes = said.statements.findLast(({ kind }) => kind === 'assent');
  const asks = text.sentences.some((one) => one.asks);
  if (context !== 'ask' || settled.kind !== 'question' || !yes || asks) return undefined;
  if (!said.statements.every(({ kind }) => mild.has(kind))) return undefined;
  const accepted: Verdict = { kind: 'accept', shown: yes, why: 'It says yes.', also: [] };
  const scope = scopeOf({ ...known, verdict: accepted });
  if (scope === 'other' || scope === 'trailing') return undefined;
  return reaches('accept', chances, ending.given) ? accepted : undefined;
}

/** A no cannot be taken back: beside a yes that follows it, it is asked about. */
export function wavering(settled: Verdict, { said, context }: Interpreted): Verdict {
  const { statements } = said;
  const yes = statements.findLast(({ kind, start, end }) => kind === 'assent' && end - start > 1);
  const no = statements.findLast(({ kind }) => kind === 'refusal');
  const asked = context === 'ask' || context === 'organiser';
  // "Well why not. I have nothing else to do in the evenings": a clause that is only negated takes no plain yes back.
  const late = yes !== undefined && yes.start < (no?.start ?? 0) && no?.whole !== true;
  if (!asked || settled.kind !== 'decline' || !yes || late) return settled;
  // "I should so have liked to, but it will not do".
  if (statements.some(({ kind, start }) => kind === 'contrast' && start >= yes.end)) return settled;
  return unsure(settled, 'It says both no and yes, and does not take either back.');
}

/** "For the rest nicely put": what follows approves of all but something, folded. */
const remaining: ReadonlySet<string> = new Set(
  'otherwise rest apart verder overigens sonst ansonsten ubrigen sinon reste demas resto poza reszta ovrigt ellers остальном остальное'.split(
    ' ',
  ),
);

/** What lets us use a text, folded, unlike "I love it", which may be of anything. */
const permitting =
  /^(?:permis|approv|apro[bv]|approb|accord|feu$|segen|freigegeb|genehmig|abgesegn|einverst|visto|autoriz|autoris|benest|zegen|toestemm|akkoord|goedgek|zatwierdz|zgod|godkan|godkj|godkend|tillat|tilladel|одобр|утвержд|разреш|добро|use$|usa|usen|bruk|brug|anvand|gebruik|verwend|utilis|publi|leave|keep|lasci|dejad|deje|deix|laat$|behold|behall|zostaw|оставл|оставь|send|envi|mand|stuur|skick|raus$|off$)/;

/** What tells, before an approval, what is not right. */
const correcting: ReadonlySet<StatementKind> = new Set([
  'doubt',
  'refusal',
  'update',
  'erase',
  'leave',
] satisfies StatementKind[]);

/** Whether a text speaks of the rest: something else is not right. */
export const isOfTheRest = ({ tokens }: Normalised): boolean =>
  tokens.some(({ text }) => remaining.has(text));

/** Whether a text about oneself is approved of at the end, with nothing behind that is to be changed. */
export function endsApproving({ said, text }: Interpreted, chances: Chances): boolean {
  const { statements } = said;
  const yes = statements.findLast(({ kind }) => kind === 'approval' || kind === 'assent');
  if (!yes || text.sentences[yes.sentence]?.asks === true) return false;
  if (isOfTheRest(text)) return false;
  // "Born 1950, not 1960. Use it".
  const turn = statements.findLast(({ kind, start }) => kind === 'contrast' && start < yes.start);
  const corrects = statements.some(
    ({ kind, start, sentence }) =>
      correcting.has(kind) && start < yes.end && (sentence === yes.sentence || start > (turn?.start ?? -1)),
  );
  if (corrects) return false;
  const behind = statements.some(
    ({ kind, start }) => start >= yes.end && kind !== 'weak' && kind !== 'noted' && kind !== 'question',
  );
  const rest = text.tokens.filter(
    (token, at) => token.sentence === yes.sentence && (at < yes.start || at >= yes.end),
  );
  const bare = yes.sentence > 0 && yes.sentence === text.sentences.length - 1 && rest.length <= 1;
  const permitted = bare && wordsOf(yes, text).some((word) => permitting.test(word));
  // "It is very good, just take out my age": what follows may be what is to be changed.
  const last = text.tokens.length - yes.end <= 2;
  const approving = yes.kind === 'approval' && last;
  const least = !approving ? ending.agreed : permitted ? ending.permitted : ending.approval;
  return !behind && reaches('accept', chances, least);
}
