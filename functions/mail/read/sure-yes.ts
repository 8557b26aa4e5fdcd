// "Yes please. Any evening but Thursdays": a plain yes with how, when or where it would suit, which takes nothing back.

import type { ReadingKind } from '../../core/reading.ts';
import type { Verdict } from './answer.ts';
import type { Chances } from './classifier.ts';
import type { Interpreted } from './interpret.ts';
import type { Statement, StatementKind } from './statements.ts';

/** How sure the classifier has to be where the yes is said outright. */
const sure = 0.9;

const openOnes: ReadonlySet<ReadingKind> = new Set(['unclear', 'question'] satisfies ReadingKind[]);

/** What may stand beside it in a phrase of its own; "not Fridays" is a denial of a whole clause, and no phrase. */
const mild: ReadonlySet<StatementKind> = new Set([
  'assent',
  'weak',
  'contrast',
  'correction',
  'condition',
  'met',
] satisfies StatementKind[]);

/** Words on which a condition hangs, folded: whether it holds, nobody knows. */
const hanging: ReadonlySet<string> = new Set(
  'if unless provided assuming depends when wenn falls sofern solange vorausgesetzt si sauf pourvu condition condicion siempre mientras salvo se desde contanto condicao purche patto als mits zolang tenzij jesli jezeli chyba om ifall forutsatt hvis dersom medmindre если'.split(
    ' ',
  ),
);

/** How, when or where people meet, folded: what may be wished for beside a yes. */
const manner: ReadonlySet<string> = new Set(
  [
    'phone telephone email mail letter letters writing write video evening evenings morning mornings afternoon afternoons weekend weekends weekday weekdays noon lunchtime lunch mondays tuesdays wednesdays thursdays fridays saturdays sundays bus train car walk walking outside outdoors indoors upstairs lift',
    'telefon telefonisch schriftlich schreiben brief briefe abend abends morgens vormittags nachmittags mittags wochenende wochenenden montags dienstags mittwochs donnerstags freitags samstags sonntags bahn auto spazieren draussen aufzug',
    'telephone ecrit ecrire lettre lettres courriel soir soirs matin matins midi week lundi lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi samedis dimanche dimanches metro marche dehors ascenseur',
    'telefono escrito escribir carta cartas correo tarde tardes manana mananas noche noches finde lunes martes miercoles jueves viernes sabados domingos autobus metro ascensor',
    'scritto sera mattina pomeriggio ascensore escrito telefone noite manha tarde elevador telefoon schriftelijk avond avonds ochtend ochtends middag lift wieczorem rano popoludniu pisemnie skriftligt skriftlig kvall kvallar kvallstid morgon aften aftenen formiddag kveld kvelden ettermiddag hiss elevator heis вечером утром письменно телефону лифт',
  ].flatMap((words) => words.split(' ')),
);

/** Then it is not this person whom they would meet, folded. */
const others: ReadonlySet<string> = new Set(
  'else other another autre autres ander anderen andere andre otro otra otros altro altra annen andet anden annan inny inna kogos другой другую другим'.split(
    ' ',
  ),
);

const denied = (one: Statement): boolean => one.whole && one.kind !== 'assent';

/** Whether the yes opens the text, or a sentence behind a few words of thanks. */
const isFirst = ({ start, sentence }: Statement, { sentences }: Interpreted['text']): boolean =>
  start - (sentences[sentence]?.first ?? 0) <= 1 && start <= mostBefore;
const mostBefore = 10;

/** In so few words nothing can hide beside a yes. */
const mostWords = 7;
const likely = 0.75;

/** "Also noch einmal: ja.": a yes, and around it only what leads to one. */
function isNothingElse({ said, text }: Interpreted, chances: Chances): boolean {
  const plain = said.statements.every(({ kind }) => kind === 'assent' || kind === 'correction');
  const few = text.tokens.length <= mostWords && said.unexplained <= 1;
  return (
    plain &&
    few &&
    said.tokens.every(({ text: word }) => !others.has(word)) &&
    chances.whole('accept') >= likely
  );
}

/** "Yes, on the last Friday of March": a yes and a day to come, and not a word more. */
function isOnADay(yes: Statement, { said, text, days }: Interpreted): boolean {
  if (said.statements.length > 1 || yes.start > 0 || said.unexplained > 0) return false;
  const ahead = days.filter(({ role, day }) => role !== 'past' && day !== null);
  return (
    ahead.length === 1 &&
    text.tokens.every((_, at) => at < yes.end || ahead.some(({ start, end }) => at >= start && at < end))
  );
}

/** A yes that rules and classifier both hear, and what it comes to; undefined where it is less than that. */
export function surelyYes(settled: Verdict, known: Interpreted, chances: Chances): Verdict | undefined {
  const { said, text, context } = known;
  if (context !== 'ask' || text.cut || !openOnes.has(settled.kind)) return undefined;
  const yes = said.statements.find(({ kind, firm, whole }) => kind === 'assent' && firm && !whole);
  if (text.sentences.some((one) => one.asks)) return undefined;
  if (yes && (isNothingElse(known, chances) || isOnADay(yes, known)))
    return { kind: 'accept', shown: yes, why: 'It says yes.', also: [] };
  if (chances.whole('accept') < sure) return undefined;
  if (!yes || said.statements.some((one) => !mild.has(one.kind) && !denied(one))) return undefined;
  const words = text.tokens.map(({ text: word }) => word);
  if (words.some((word) => hanging.has(word) || others.has(word))) return undefined;
  if (!words.some((word) => manner.has(word)) || !isFirst(yes, text)) return undefined;
  if (settled.also.some(({ kind }) => kind !== 'accept' && kind !== 'question')) return undefined;
  return { kind: 'accept', shown: yes, why: 'It says yes, and how it would suit them.', also: [] };
}
