// What people tell, in everyday words, of how an introduction went.
import { pattern, sentences } from './wishes-words.ts';

/** What tells, in answer to how it went, that the two met, or that nothing came of it; null where neither is plain. */
export function outcomeIn(text: string): 'yes' | 'no' | null {
  if (text.includes('?')) return null;
  if (nothingCame.test(text)) return 'no';
  return clausesOf(text).some((clause) => met.test(clause) && !notMet.test(clause)) ? 'yes' : null;
}

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

const them = '(?:(?:her|him|them)|\\p{Lu}\\p{L}+)';
const tells = new RegExp(
  `^\\W*(?:(?:oh|ah|well|ach|na|ay|bueno|yes|ja|oui|s[íi]|please|kindly|do|just|also|so|and|no|rather|could you|can you|would you|bitte|doch|auch|und|nein|s.il vous plaît,?|et|non,?|por favor,?|y|no,?)[\\s,]+)*(?:${[
    `(?:please )?(?:tell|let) ${them}(?: know)?(?: please)?,?(?: rather| instead)?(?: from me)?(?: that| how| to)?`,
    '(?:sag|sagt|richte|richtet)(?:en sie)? (?:ihr|ihm|ihnen|\\p{Lu}\\p{L}+)(?: bitte)?(?: (?:lieber|stattdessen|besser))?(?: (?:von mir )?aus)?,?(?: von mir)?,?',
    '(?:dites|dis)(?:-(?:lui|leur))?(?: à \\p{Lu}\\p{L}+)?(?: plutôt)?(?: de ma part)?,?(?: que)?',
    '(?:dec?idle|dec?idles|dile|diles|díganle|decid a \\p{Lu}\\p{L}+)(?: a \\p{Lu}\\p{L}+)?(?: mejor)?(?: de mi parte)?,?(?: que)?',
  ].join('|')})[\\s:,]+(?=\\p{L})`,
  'u',
);
const asksToThank = new RegExp(
  `(?<![\\p{L}])(?:${[
    `(?:thank|say (?:a (?:big )?)?thank(?: you|s)? to) ${them}|give ${them} my thanks|pass (?:on )?my thanks(?: on)?|thanks? to ${them} from me|tell ${them} (?:thanks|thank you|so(?=\\W*$)|that(?=\\W*$)|this(?=\\W*$))|let ${them} know(?=\\W*$)`,
    '(?:dank(?:t|e)? (?:ihr|ihm|ihnen|\\p{Lu}\\p{L}+)|richte[tn]? (?:ihr|ihm|ihnen) (?:bitte )?(?:meinen|vielen|herzlichen) dank aus|sagt? (?:ihr|ihm|ihnen) (?:bitte )?(?:vielen )?danke?|sagt? (?:ihr|ihm|ihnen) (?:bitte )?das(?=\\W*$))',
    '(?:remercie[rz]?(?:-(?:la|le|les))?(?: \\p{Lu}\\p{L}+)?|(?:la|le|les) remercier|dites?-(?:lui|leur) merci|dites?-le-(?:lui|leur))',
    '(?:dad(?:le|les)|da(?:le|les)|den(?:le|les)|dar(?:le|les)?) (?:muchas |las )?gracias|agradéce(?:dle|le|dles|les)|decídselo|díselo|díganselo|dec(?:id|i)(?:le|les) gracias|dile gracias',
  ].join('|')})(?![\\p{L}])`,
  'u',
);

/** What may stand around a request to thank somebody, and is no reason for it. */
const around = new RegExp(
  `(?<![\\p{L}])(?:${[
    `please|could|can|would|will|you|do|so|and|also|just|to ${them}|from me|for me|very much|a lot|so much|warmly|again|too|kindly|pls|if you would|be so kind|will you|thanks`,
    'bitte|doch|auch|noch|mal|und|von mir|sehr|ganz|herzlich|schön|nochmals?|noch einmal|könnt ihr|könntet ihr|dafür|seid so (?:gut|nett|lieb)|ja|ihr|von|lieben',
    'et|aussi|encore|bien|beaucoup|de ma part|pour moi|s.il (?:vous|te) plaît|pouvez-vous|pourriez-vous|voulez-vous|veux-tu|vous voulez bien|si vous voulez|merci|veuillez|plutôt|donc',
    'por favor|y|también|mucho|de mi parte|de nuevo|podéis|podríais|queréis|quieren|si sois tan amables|gracias',
  ].join('|')})(?![\\p{L}])`,
  'gu',
);
/** Longer sentences tell more than what somebody is thanked for. */
const mostWordsOfThanks = 30;
/** What would not stand without "tell him". */
const depends = /^(?:how|what|wie|was|dass|ob|combien|à quel point|cuánto|lo|que)(?![\p{L}])/iu;

/**
 * What somebody asks us to say to the other in a text about how it went: their own words, without what they say to us
 * ("tell her that", "thank her for me"); `''` where no words are left that stand by themselves, so that we only thank;
 * null where there is nothing of the kind.
 */
export function thanksIn(text: string): string | null {
  for (const said of sentences(text)) {
    // Names are told by their capital letter.
    const sentence = said.replace(
      /^([^\p{L}]*)(\p{L})/u,
      (_, sign: string, first: string) => sign + first.toLowerCase(),
    );
    if (sentence.split(/\s+/u).length > mostWordsOfThanks) continue;
    if (asksToThank.test(sentence)) return thankedFor(sentence);
    const told = tells.exec(sentence)?.[0];
    if (told === undefined || sentence.includes('?')) continue;
    const words = sentence.slice(told.length).replace(asksUs, '').trim();
    if (depends.test(words) || / (?:how|wie|combien|cuánto)\W*$/u.test(told)) return '';
    if (words.split(/\s+/u).length >= 2) return words.charAt(0).toUpperCase() + words.slice(1);
  }
  return null;
}

/** What is said to us at the end of such a sentence. */
const asksUs =
  /[\s,]+(?:please|will you|would you|bitte|ja|voulez-vous|s.il vous plaît|por favor|queréis)\W*$/iu;

const heads = [
  [/^for\s/iu, 'Thank you'],
  [/^für\s/iu, 'Danke'],
  [/^pour\s/iu, 'Merci'],
  [/^por\s/iu, 'Gracias'],
] as const;

const ofThemselves =
  /[\s,;–—]+(?:and|but|und|aber|et|mais|y|pero)\s+(?:i|i['’]m|i['’]ve|we|ich|wir|mir|je|j['’]|nous|yo|ya|estoy|he|me|no)(?![\p{L}])[\s\S]*$/iu;

/** Of the one they thank, who would read it. */
const ofThem =
  /(?<![\p{L}])(?:he|she|they|him|her|his|their|them|er|sie|ihr\p{L}*|ihm|sein\p{L}*|il|elle|lui|sa|son|ses|leurs?|él|ella|su|sus)(?![\p{L}])/iu;

/** "Thank him for the walk" is "Thank you for the walk" to him. */
function thankedFor(sentence: string): string {
  const found = asksToThank.exec(sentence);
  if (!found) return '';
  const rest = sentence
    .slice(found.index + found[0].length)
    // "Thank her for the rye, and I am done looking": what they say of themselves is for us.
    .replace(ofThemselves, '')
    .replace(
      /^(?:[\s,]|(?:very much|a lot|so much|warmly|again|kindly|bitte|sehr|herzlich|bien|beaucoup|mucho|de ma part|de mi parte|from me|for me|von mir)(?![\p{L}]))+/iu,
      '',
    )
    .replace(asksUs, '')
    .replace(/[\s.?!]+$/u, '');
  const head = heads.find(([one]) => one.test(rest))?.[1];
  const isPlain = !/[\p{L}\p{N}]/u.test(rest.replace(around, ' '));
  return head && !isPlain && !ofThem.test(rest) ? `${head} ${rest}.` : '';
}
