// How people would rather meet is no word on whether: "yes, but not by phone", "gladly, letters are not my thing".

import type { Token } from './normalise.ts';
import type { Statement, StatementKind } from './statements.ts';

/** By what people meet, folded. */
const means =
  /^(?:phone|telephone|telefon|telefoon|telefone|telefono|telepho|ring|video|videocall|zoom|teams|skype|facetime|whatsapp|whatsap|wasap|wapp|signal|telegram|visio|email|e-?mail|mail|mejl|courriel|correo|posta|brief|briefe|letter|letters|lettre|carta|cartas|chat|online|bildschirm|screen|ecran|telefonieren|tippen|type|typing|teclado|keyboard|телефон|звон|почт|ватсап|скайп|зум|видео)/;

/** What else such a clause may speak of, so that it is about more than that: whose number, what is to happen first. */
const more =
  /^(?:number|numbers|nummer|numero|numeros|numer|first|before|beforehand|erst|zuerst|vorher|dabord|abord|avant|primero|antes|primeiro|prima|eerst|najpierw|forst|only|nur|seulement|solo|alleen|tylko|kun|bare|bara|know|why|who|wer|qui|quien|quem|chi|wie|kto|hvem|vem|сначала|номер|только|кто|stop|again|mehr|plus|piu|meer|wiecej|mer|больше)$/;

/** What may be said of a means beside a yes, and takes nothing back. */
const lifted: ReadonlySet<StatementKind> = new Set([
  'refusal',
  'contrast',
  'hedge',
  'doubt',
  'correction',
] satisfies StatementKind[]);

/** "And do tell them I cannot manage stiles": how a sentence begins that is for the other, folded. */
const forThem =
  /^(?:(?:and|but|und|aber|et|mais|y|pero) )?(?:(?:please|do|also|bitte|auch) )*(?:tell|let (?:them|him|her) know|warn|sagt?(?: \w+)? (?:ihr|ihm|der person)|sagen sie (?:ihr|ihm|der person)|dites (?:lui|leur)|prevenez l|decidle|diganle|digale|dile)(?: (?:them|him|her))?(?: |$)/;

/** The sentences that are words for the other. */
function messages(tokens: readonly Token[]): ReadonlySet<number> {
  const words = new Map<number, string[]>();
  for (const { sentence, text } of tokens) words.set(sentence, [...(words.get(sentence) ?? []), text]);
  return new Set(
    [...words].flatMap(([sentence, said]) => (forThem.test(`${said.join(' ')} `) ? [sentence] : [])),
  );
}

/** The statements of a text without those that, behind a yes, only say by which means. */
export function withoutMeans(
  statements: readonly Statement[],
  tokens: readonly Token[],
): readonly Statement[] {
  const yes = statements.find(({ kind }) => kind === 'assent');
  if (!yes) return statements;
  const told = messages(tokens);
  const isMessage = (one: Statement): boolean =>
    one.sentence > yes.sentence && told.has(one.sentence) && one.kind !== 'assent';
  const ofMeans = (clause: number): boolean => {
    const words = tokens.filter((token) => token.clause === clause);
    return words.some(({ text }) => means.test(text)) && !words.some(({ text }) => more.test(text));
  };
  return statements.filter(
    (one) =>
      !isMessage(one) &&
      !(
        lifted.has(one.kind) &&
        one.start >= yes.end &&
        one.sentence - yes.sentence <= 1 &&
        ofMeans(one.clause)
      ),
  );
}
