// "I said yes last week": whoever reminds us of their yes says it again, and where they ask beside it, they ask.

import type { ReadingKind } from '../../core/reading.ts';
import type { Verdict } from './answer.ts';
import type { Interpreted } from './interpret.ts';
import { fold } from './normalise.ts';
import type { StatementKind } from './statements.ts';

/** By language how one's own earlier yes is told, folded. */
const told = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    '(?:i|we)(?: have|.ve)? (?:already |just |also |definitely )*(?:said|told you|answered|replied|wrote|written) (?:you )?(?:a )?yes',
    '(?:ich (?:habe?|hatte)|habe? ich)(?: [\\p{L}\\d]+){0,6} (?:ja|zu)\\s?gesagt|ja (?:gesagt|geschrieben) (?:habe|hab|hatte) ich',
    'j.(?:ai|avais) (?:deja |bien |pourtant )*(?:dit|repondu|ecrit) (?:que )?oui',
    '(?:ya )?(?:(?:os |te |les )?(?:dije|respondi|conteste)|(?:os |te |les )?he (?:dicho|respondido|contestado)) (?:ya )?que si',
    '(?:ja )?(?:disse|respondi|tinha dito) (?:(?:ja|que) )*sim',
    '(?:ho|avevo) (?:gia )?(?:detto|risposto) (?:gia )?(?:di )?si',
    '(?:ik heb|heb ik)(?: [\\p{L}\\d]+){0,6} (?:ja gezegd|toegezegd|ja geantwoord)',
    '(?:juz )?(?:powiedzial[ae]m|napisal[ae]m|odpowiedzial[ae]m),? (?:juz )?(?:ze )?tak',
    '(?:jag|jeg)(?: (?:har|hade|havde))?(?: redan| allerede| jo| ju)* (?:sagt|sa|sade|sagde|svarat|svarade|svarte|svarede|svaret|svart)(?: (?:ju|jo|redan|allerede))* ja',
    '(?:har|sa|sagde|sade|svarte|svarede|svarade) (?:jag|jeg)(?: (?:redan|allerede|jo|ju|sagt|svart|svaret|svarat)){0,3} ja',
    'я (?:уже |вам |же )*(?:сказала?|ответила?|написала?),? (?:вам )?(?:что )?да',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);

/** Beside it nothing may be said that could turn it. */
const turning: ReadonlySet<StatementKind> = new Set([
  'refusal',
  'later',
  'contrast',
  'correction',
  'hedge',
  'irony',
  'condition',
  'doubt',
  'leave',
  'erase',
  'block',
  'pause',
  'quits',
] satisfies StatementKind[]);

/** That nothing came of it yet denies nothing, folded. */
const waiting = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:have |ve )?heard nothing|(?:have not|haven.t|not) heard (?:anything|back|from \\p{L}+)|no (?:answer|reply|news|word)|nothing (?:since|yet|so far|happened)',
    '(?:habe |bisher |seitdem |noch )*(?:nichts|keine antwort)(?: (?:mehr|gehort|bekommen|passiert))*',
    '(?:depuis,? )?rien|(?:pas|aucune) (?:de )?(?:nouvelles?|reponse)|sans nouvelles',
    'no (?:se|he sabido|he oido|he recibido|ha pasado) nada|sin (?:noticias|respuesta)|nada',
    'nao (?:soube|ouvi|recebi|sei)(?: de)? (?:nada|mais nada)|(?:non (?:ho saputo|so|ho sentito) )?(?:piu )?niente|niets (?:meer )?gehoord|inget|intet|ingenting|nic|ничего',
  ].join('|')})(?![\\p{L}])`,
  'gu',
);

/** Everyday words that turn it without being an answer, folded: "I said yes by mistake, and have changed my mind". */
const regret = new RegExp(
  `(?<![\\p{L}])(?:${[
    'but|mistake|wrong|changed|instead|regret|sorry|wish i|should not|too (?:fast|soon|quick\\p{L}*|hast\\p{L}*)|back|says?|claims?|thinks?|not|never|\\p{L}+n.t|dreams?|sleep|without|before i|when i|thought|to (?:my|him|her|them|the)',
    'aber|nicht|nie\\p{L}*|kein\\p{L}*|zuruck|(?:mann|frau|mutter|freundin?|er|sie) (?:sagt|meint)|bloß|verseh\\p{L}*|irrtum\\p{L}*|falsch|doch (?:nicht|lieber)|anders|bereue|leider|voreilig|zu (?:schnell|fruh)|ohne|bevor|als ich|dachte|wollte',
    'mais|pas|jamais|retire\\p{L}*|dit que|erreur|trompee?|regrette|change d.avis|trop vite|sans|avant de|pensais|croyais|voulais',
    'pero|no|nunca|jamas|dice|retir\\p{L}*|error|equivo\\p{L}*|arrep\\p{L}*|cambiado|demasiado|sin|antes de|pensaba|creia|queria',
    'mas|nao|nunca|non|mai|niet|nooit|inte|aldrig|ikke|ikkje|не|никогда|engano|errei|ma|sbagli\\p{L}*|sbaglio|maar|vergis\\p{L}*|fout|ale|pomylk\\p{L}*|men|misstag|fel|fejl|feil|но|ошиб\\p{L}*|случайно',
  ].join('|')})(?![\\p{L}])`,
  'u',
);

/** An earlier time is another person. */
const otherTime =
  /(?<![\p{L}])(?:last time|(?:das )?letzte(?:s)? mal|derniere fois|ultima vez|volta|ostatnim razem|sidste gang|forra gangen|forrige gang|vorige keer|laatst|прошлый раз|once|einmal|une fois|una vez)(?![\p{L}])/u;

/** When it was, and what leads from one to the other, folded: all that may stand around it. */
const around = new RegExp(
  `(?<![\\p{L}])(?:${[
    '\\d+|one|two|three|ten|a|an|few|couple|of|day|days|week|weeks|month|months|ago|last|yesterday|already|since|twice|before|on|in|the|and|then|have|i|you|well|hello|hi|dear|all|please|really|did|to|this|person|them|him|her|\\p{L}+day',
    'vor|eine[rmn]?|zwei|drei|vier|zehn|tag\\p{L}*|woche\\p{L}*|monat\\p{L}*|letzte\\p{L}*|vorige\\p{L}*|gestern|schon|doch|euch|ihnen|langst|bereits|am|im|und|seitdem|hallo|ja|das|zu|dazu|\\p{L}+tag',
    'il y a|une?|deux|trois|dix|jours?|semaines?|mois|derniere?|hier|deja|pour|le|la|les|monsieur|dame|cette|personne|depuis|et|vous|bonjour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    'hace|un[oa]?s?|dos|tres|diez|dias?|semanas?|mes|meses|pasad[oa]s?|ayer|ya|el|lunes|martes|miercoles|jueves|viernes|sabado|domingo|y|desde|entonces|hola|os|a|esta|persona',
    'ha|dias|semana|passada|ontem|ja|na|no|fa|giorni|settimana|scorsa|ieri|gia|poi|una|vorige|week|dagen|geleden|al|gisteren|przeciez|juz|tygodniu?|temu|wczoraj|dni|tydzien|w|zeszlym|forra|veckan|veckor|sedan|igar|dagar|uge|uger|siden|igar|dage|dager|uke|uker|siste|sidste|uge|ju|jo|i|уже|вчера|назад|недел\\p{L}*|дн\\p{L}*|на|прошлой',
  ].join('|')})(?![\\p{L}])`,
  'gu',
);
const fewLeft = 2;

/** A longer mail tells more than that. */
const mostWords = 40;

const machines: ReadonlySet<ReadingKind> = new Set(['machine', 'bounce'] satisfies ReadingKind[]);

/** The yes, or the question beside it; undefined where nobody tells of a yes, or something turns it. */
export function saidBefore({ kind }: Verdict, { said, text, context }: Interpreted): Verdict | undefined {
  if (context !== 'ask' || text.cut || machines.has(kind) || text.tokens.length > mostWords) return undefined;
  const source = fold(text.source).replaceAll(/\s+/gu, ' ');
  if (!told.test(source) || otherTime.test(source) || regret.test(source.replace(waiting, ' ')))
    return undefined;
  if (said.statements.some((one) => turning.has(one.kind) && !one.whole)) return undefined;
  const asks = text.sentences.some((one) => one.asks);
  // What is asked beside it may be anything.
  const stated = source
    .split(/(?<=[.!?…])\s+/u)
    .filter((sentence) => !sentence.includes('?'))
    .join(' ');
  const left =
    stated
      .replace(told, ' ')
      .replace(waiting, ' ')
      .replace(around, ' ')
      .match(/\p{L}+/gu) ?? [];
  if (left.length > fewLeft) return undefined;
  const shown = said.statements.find((one) => one.kind === (asks ? 'question' : 'assent')) ?? null;
  return asks
    ? { kind: 'question', shown, why: 'They said yes before, and ask something.', also: [] }
    : { kind: 'accept', shown, why: 'They say that they have said yes.', also: [], timeless: true };
}
