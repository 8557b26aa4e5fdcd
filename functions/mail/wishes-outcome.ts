// What people tell, in everyday words, of how an introduction went.
import { pattern } from './wishes-words.ts';

/** What tells, in answer to how it went, that the two met, or that nothing came of it; null where neither is plain. */
export function outcomeIn(text: string): 'yes' | 'no' | null {
  if (text.includes('?') || saysNotYet(text)) return null;
  if (nothingCame.test(text)) return 'no';
  return tellsTheyMet(text) ? 'yes' : null;
}

const tellsTheyMet = (text: string): boolean =>
  clausesOf(text).some((clause) => met.test(clause) && !notMet.test(clause));

/** "We met, but it did not help": what is said of the help takes nothing from the meeting. */
const clausesOf = (text: string): readonly string[] =>
  text.split(/[.!;,\n]+\s|\s(?=(?:but|though|although|aber|doch|obwohl|mais|pero|aunque)(?![\p{L}]))/u);

/** Whether a text begins with a plain yes: "yes, but not for the sewing" tells that they met. */
export const beginsYes = (text: string): boolean =>
  /^\W*(?:(?:oh|well|ah|na|tja|bon|ben|bueno)[\s,]+)*(?:yes|yeah|yep|ja|jawohl|oui|ouais|s[ií])(?![\p{L}])/iu.test(
    text,
  );

const nothingCame = pattern(
  '(?:(?:i )?never|(?:i )?(?:have not|haven.t|did not|didn.t)(?: ever)?) (?:heard?|got|had) (?:back |anything |a (?:reply|word|answer) |an answer )?(?:from (?:them|him|her|\\p{Lu}\\p{L}+))|(?:he|she|they) (?:never|did not|didn.t) (?:answer\\p{L}*|repl\\p{L}+|wr(?:i|o)te|write)|(?:no|without) (?:reply|answer) (?:so far|from (?:them|him|her))|nothing came of it',
  '(?:nie|nichts) (?:mehr |wieder )?(?:von (?:ihr|ihm|ihnen) )?gehört|(?:hat|haben) (?:sich )?(?:nie|nicht) (?:gemeldet|geantwortet)|(?:daraus|es) (?:ist|wurde) nichts (?:geworden)?',
  'jamais (?:eu|reçu) (?:de nouvelles|de réponse)|(?:n.a|n.ont) (?:jamais|pas) (?:répondu|écrit)|(?:pas|sans) de réponse|aucune (?:réponse|nouvelle)|(?:rien n.en est sorti)',
  '(?:nunca|no) (?:supe|he sabido|tuve noticias|me (?:contestó|respondió|escribió|ha (?:contestado|respondido|escrito)))|sin (?:respuesta|noticias)|no (?:salió|ha salido) nada',
);
const met = pattern(
  '(?:he|she|they) (?:came|dropped by|popped (?:in|over|by)|visited|stopped by|was here|were here)(?! to)|(?:i|we) (?:visited|went to see|went over to|stopped by|dropped in on)|we (?:cook|sew|sing|play|paint|run|garden|read|bake|build|dance|swim|cycle|practi[sc]e|knit|draw)(?: \\p{L}+){0,2} (?:every|each|on|now|together|once|twice|most)|(?:met|saw each other) (?:once|twice|(?:two|three|several|a few) times|up|last|on|for|yesterday|at)|we (?:did|do)(?=\\s*(?:[.,;!–—]|$))|we(?:.ve| have)? (?:met|had (?:a |some )?(?:tea|coffee|lunch|dinner|call|walk|chat|talk)|talked|spoke|walked|went for|phoned|called|saw each other)|we (?:talk|meet|walk|write|phone|speak|see each other) (?:every|each|regularly|weekly|often|now and then)',
  '(?:er|sie) (?:war (?:\\p{L}+ ){0,2}(?:da|hier|bei mir|bei uns|zu besuch)|kam (?:\\p{L}+ ){0,3}(?:vorbei|zu mir|zu uns|zu besuch)|ist (?:\\p{L}+ ){0,4}gekommen)|wir (?:kochen|nähen|singen|spielen|malen|laufen|backen|bauen|tanzen|üben|lesen) (?:\\p{L}+ ){0,3}(?:jede\\p{L}*|zusammen|oft)|(?:zweimal|dreimal|einmal|schon|gestern|neulich) getroffen|(?:das )?haben wir(?=\\s*(?:[.,;!–—]|$))|wir (?:haben (?:uns )?(?:\\p{L}+ ){0,4}(?:getroffen|gesehen|telefoniert|gesprochen|geredet|getrunken|gegessen)|waren (?:\\p{L}+ ){0,3}(?:spazieren|essen|kaffee|tee)|(?:treffen|sehen|schreiben|sprechen) uns (?:jede\\p{L}*|regelmäßig|oft|ab und zu))',
  '(?:il|elle) est (?:\\p{L}+ )?(?:venue?|passée?)|(?:nous|on) (?:cuisinons|jouons|chantons|cousons|cuisine|joue|chante|coud) (?:\\p{L}+ ){0,2}(?:chaque|tous|toutes|ensemble)|(?:nous avons|on a) (?:\\p{L}+ )?(?:pris (?:le thé|un café|un thé|le café)|bu|mangé|déjeuné|dîné|marché|parlé|discuté|bavardé)|(?:nous nous sommes|on s.est) (?:\\p{L}+ )?(?:vus?|vues|rencontrée?s?|parlé|appelée?s?|promenée?s?)|(?:nous nous|on se) (?:parlons|voyons|écrivons|parle|voit|écrit) (?:chaque|toutes|tous|souvent|régulièrement)',
  '(?:vino|vinieron|pasó) (?:\\p{L}+ ){0,2}(?:a|al|por|con)(?![\\p{L}])|(?:fui|fuimos|estuvimos) (?:a su|en su|con)|(?:cocinamos|jugamos|cantamos|cosemos) (?:\\p{L}+ ){0,2}(?:cada|todos|juntos|juntas)|(?:nos|hemos) (?:vimos|conocimos|encontramos|reunimos|visto|conocido|quedado|hablado|tomado|comido|paseado)|(?:tomamos|quedamos|hablamos|comimos|paseamos) (?:un |una |a |el |y |juntos |juntas |por )?\\p{L}+|(?:nos|hablamos|quedamos) (?:vemos|escribimos|hablamos|cada)',
);
const notMet = pattern(
  'not|n.t|never|yet|will|going to',
  'nicht|noch|nie|werden|kein\\p{L}*',
  'pas|jamais|encore|allons|va',
  'no|nunca|todavía|aún|vamos',
);

/** "I will write to her tonight": nothing has come of it yet, and nothing is amiss. */
export const saysWillWrite = (text: string): boolean =>
  !text.includes('?') &&
  text.trim().split(/\s+/u).length <= 30 &&
  willWrite.test(text) &&
  outcomeIn(text) === null;

const willWrite = pattern(
  '(?:i.ll|i will|i.m going to|i am going to|going to|i shall|let me) (?:(?:just|then|also|definitely|certainly) )*(?:write|e-?mail|mail|call|ring|phone|text|message|reach out|get in touch|contact|drop|send)',
  'ich (?:schreibe?|schreib|melde mich|rufe|ruf|werde (?:\\p{L}+ ){0,6}(?:schreiben|anrufen|melden)|mail(?:e)?)(?! euch)(?! ihnen allen)',
  'je (?:vais )?(?:lui|leur) (?:écri\\p{L}*|téléphone\\p{L}*|envoie)|je (?:l.|vais l.)appelle\\p{L}*|j.écris (?:à|ce soir|demain)',
  '(?:le|la|les) (?:escribo|escribiré|llamo|llamaré|voy a (?:escribir|llamar)|mando)|voy a (?:escribirl[eao]s?|llamarl[eao]s?)',
);

/**
 * "War krank, wird nachgeholt", "Ce sera pour février": that they have not met, and mean to. "We have not met" alone says
 * no, unless they mean to.
 */
export const saysNotYet = (text: string): boolean =>
  notYet.test(text) && !beginsYes(text) && !tellsTheyMet(text.replace(arranged, ' '));

/** "Quedamos para el día 7" has not been; "quedamos ayer" has. */
const arranged = /(?:quedamos|hemos quedado) (?:para|en|el) [^.,!?]*/giu;

const notYet = pattern(
  '(?:not|n.t) (?:\\p{L}+ ){0,3}?(?:yet|so far|until now)|not (?:so far|yet)|(?:we(?:.re| are|.ve| have)|it(?:.s| is)) (?:fixed|set|arranged|planned|down|on|booked) (?:for|on) |(?:(?:have|had) to|was|is|been|got|we) (?:be )?(?:postpone\\p{L}*|put (?:it )?off|reschedul\\p{L}*|moved (?:it )?to)|(?:still )?(?:to come|going to happen)|it(?:.ll| will) be (?:in|on|after|next)|(?:we(?:.re| are)|i.m|i am) (?:going to meet|meeting|seeing (?:him|her|them)) (?:up )?(?:on|in|next|this|after|tomorrow)|ask (?:me|us) (?:again )?(?:later|then|after|in)',
  '(?:noch|bisher|bis jetzt) (?:nicht|nie)|(?:wird|werden|wollen|müssen) (?:\\p{L}+ ){0,4}(?:nachgeholt|nachholen|verschoben|verschieben)|(?:ist|sind|haben|wurde)(?: \\p{L}+){0,3} (?:verschoben|vertagt|verabredet)|wir (?:treffen|sehen) uns (?:erst|am|im|nächste\\p{L}*|nach|kommende\\p{L}*)(?! (?:oft|jede\\p{L}*))|kommt (?:noch|erst)|steht noch (?:aus|bevor)|(?:das )?(?:wird|klappt) (?:dann |wohl |erst )*(?:im|am|erst|nächste\\p{L}*)(?: \\p{L}+)?|fragt (?:mich |uns )?(?:später|dann|nochmal|noch einmal)',
  'pas encore|ce sera (?:pour|en|le|à|après|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:est|a été|avons) (?:reporté|remis|repoussé|décalé)\\p{L}*|(?:c.est|on a|nous avons) (?:prévu|rendez-vous|fixé)|(?:on|nous) (?:se|nous) (?:voit|verra|voyons|verrons|retrouve|retrouvons) (?:le|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|après|la semaine)|redemandez|posez-moi la question (?:plus tard|après)',
  '(?:aún|todavía) no|no (?:\\p{L}+ ){0,4}(?:aún|todavía)|quedamos (?:para|en (?:que|vernos)|el)|hemos quedado (?:para|en|el)|(?:es|será) (?:en|el|para|después de) (?:\\p{L}+ )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|\\d+)|(?:lo|se) (?:hemos |ha |han )?(?:aplazad[oa]|pospuest[oa]|aplazamos|pospusimos)|nos vemos (?:el|en|la semana|después)|(?:preguntad|pregúnten|pregunta)(?:me|nos)? (?:luego|después|más tarde)',
);

/** "No nos hemos visto", "we never met": told after we had understood that they did. */
export const deniesMeeting = (text: string): boolean => !text.includes('?') && neverMet.test(text);

const neverMet = pattern(
  '(?:we|i) (?:have not|haven.t|did not|didn.t|never|have never) (?:actually |even |really )?(?:met|meet|see|seen|spoken|talked)|(?:not|never) met (?:him|her|them|each other|\\p{Lu}\\p{L}+)',
  'wir haben uns (?:\\p{L}+ ){0,3}(?:nicht|nie) (?:getroffen|gesehen|gesprochen)|(?:nicht|nie) (?:getroffen|gesehen)(?= *(?:[.,!]|$))',
  '(?:nous ne nous sommes|on ne s.est|on s.est) (?:pas|jamais) (?:\\p{L}+ )?(?:vus?|vues|rencontrée?s?|parlé)',
  'no nos (?:hemos (?:visto|conocido|encontrado)|vimos|conocimos)|no (?:la|le|lo) he (?:visto|conocido)',
);
