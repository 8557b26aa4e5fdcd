// What somebody asks us to say to the other: their own words, without what they say to us about them.
import { pattern, sentences } from './wishes-words.ts';

const them = '(?:(?:her|him|them)|\\p{Lu}\\p{L}+)';
const courteous =
  '(?:[\\s,]+(?:please|if you (?:would|can|could|like)|kindly|be so kind|bitte|doch|seid so (?:gut|nett|lieb)|je vous (?:en )?prie|s.il (?:vous|te) plaît|svp|si vous voulez bien|por favor|si sois tan amables?|hagan el favor)(?![\\p{L}]),?)?';
const beforehand =
  '(?:(?:oh|ah|well|ach|na|ay|bueno|yes|ja|oui|s[íi]|please|kindly|do|just|also|so|and|no|rather|could you|can you|would you|bitte|doch|auch|und|nein|s.il vous plaît,?|et|non,?|mais|por favor,?|y|no,?)[\\s,]+)*';
const tells = new RegExp(
  `^\\W*${beforehand}(?:${[
    `(?:please )?(?:tell|let|give|send) ${them}(?: know)?(?: please)?,?(?: rather| instead)?(?: from me)?(?: that| how| to)?`,
    `(?:please )?(?:pass|send|forward|hand) (?:(?:this|it|that|the following) )?on(?: please)?(?: to ${them})?(?: please)?(?=\\s*:)|say(?= (?:thx|thanks|thank|ty|cheers|sorry|hi|hello|hey|it was|that))`,
    '(?:sag|sagt|richte|richtet|bestell|bestellt|schreibt|gebt)(?:en sie)? (?:ihr|ihm|ihnen|\\p{Lu}\\p{L}+)(?: bitte)?(?: (?:lieber|stattdessen|besser|weiter))?(?: (?:von mir )?aus)?,?(?: von mir)?,?|(?:gebt|geben sie|leitet|leiten sie) (?:(?:bitte|das|dies|ihr|ihm|folgendes) )*weiter(?=\\s*:)',
    '(?:dites|dis|transmettez|transmets|passez|faites (?:savoir|passer)|écrivez)(?:-(?:lui|leur))?(?: à \\p{Lu}\\p{L}+)?(?: ceci| cela)?(?: plutôt)?(?: de ma part)?,?(?: que)?',
    '(?:dec?idle|dec?idles|dile|diles|díganle|dígale|dígales|dele|denle|dadle|transmit(?:idle|ale|anle)|pas(?:adle|ale|enle)|decid a \\p{Lu}\\p{L}+)(?: (?:esto|lo siguiente))?(?: a \\p{Lu}\\p{L}+)?(?: mejor)?(?: de mi parte)?,?(?: que)?',
  ].join('|')})${courteous}[\\s:,]+(?=["“„«‹]?\\s*\\p{L})`,
  'u',
);
const asksToThank = new RegExp(
  `(?<![\\p{L}])(?:${[
    `(?:thank|say (?:a (?:big )?)?thank(?: you|s)? to) ${them}|give ${them} my thanks|pass (?:on )?my thanks(?: on)?|thanks? to ${them} from me|tell ${them} (?:thanks|thank you|so(?=\\W*$)|that(?=\\W*$)|this(?=\\W*$))|let ${them} know(?=\\W*$)`,
    '(?:dank(?:t|e)? (?:ihr|ihm|ihnen|\\p{Lu}\\p{L}+)|richte[tn]? (?:ihr|ihm|ihnen) (?:bitte )?(?:meinen|vielen|herzlichen) dank aus|sagt? (?:ihr|ihm|ihnen) (?:bitte )?(?:vielen )?danke?|sagt? (?:ihr|ihm|ihnen) (?:bitte )?das(?=\\W*$))',
    '(?:remercie[rz]?(?:-(?:la|le|les))?(?: \\p{Lu}\\p{L}+)?|(?:la|le|les) remercier|dites?-(?:lui|leur) merci|dites?-le-(?:lui|leur))',
    '(?:dad(?:le|les)|d[aeé](?:le|les)|den(?:le|les)|dar(?:le|les)?) (?:(?:muchas|muchísimas|mil|las) )*gracias|agradéce(?:dle|le|dles|les)|decídselo|díselo|díganselo|dec(?:id|i)(?:le|les) gracias|dile gracias',
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
/** What goes on from "tell him" further on, or speaks of them as of somebody else: without it, it would be maimed. */
const goesOn =
  /[,;]?\s(?:and|und|et|y)\s+(?:to|that|dass|zu|de|que|di)(?![\p{L}])|^(?:to|not to|he|she|they|er|sie|soll(?:e|t)?|qu['’]|il|elle|de|él|ella)(?![\p{L}])/iu;

/**
 * What somebody asks us to say to the other in a text about how it went: their own words, without what they say to us
 * ("tell her that", "thank her for me"), or with it where they would not stand alone; `''` where no words are left that
 * stand by themselves, so that we only thank; null where there is nothing of the kind. `other` is the other's name.
 */
export function thanksIn(text: string, other?: string): string | null {
  const quoted = shouldRead.exec(text)?.groups?.words ?? quotedFirst.exec(text.trim())?.groups?.words;
  if (quoted !== undefined) return quoted.trim();
  const isTo = other === undefined ? null : addressing(other);
  for (const said of sentences(text)) {
    if (said.split(/\s+/u).length > mostWordsOfThanks) continue;
    const found = isTo?.test(said) ? said : toldIn(said);
    if (found !== null) return found;
  }
  return null;
}

/** What one sentence asks us to say; as `thanksIn`. */
function toldIn(said: string): string | null {
  // Names are told by their capital letter.
  const sentence = said.replace(
    /^([^\p{L}]*)(\p{L})/u,
    (_, sign: string, first: string) => sign + first.toLowerCase(),
  );
  const told = tells.exec(sentence)?.[0];
  const isTold = told !== undefined && !sentence.includes('?');
  if (asksToThank.test(sentence)) {
    const thanked = thankedFor(sentence);
    return thanked === '' && isTold && /:/u.test(told) ? restOf(sentence, told, said) : thanked;
  }
  return isTold ? restOf(sentence, told, said) : null;
}

function restOf(sentence: string, told: string, said: string): string | null {
  const words = sentence.slice(told.length).replace(asksUs, '').trim();
  if (depends.test(words) || / (?:how|wie|combien|cuánto)\W*$/u.test(told)) return '';
  if (goesOn.test(words) && !told.includes(':')) return said;
  return words.split(/\s+/u).length >= 2 ? words.charAt(0).toUpperCase() + words.slice(1) : null;
}

/** "Thank you, Pilar!": said to the other, by name. */
const addressing = (other: string): RegExp => {
  const first = (other.trim().split(/\s+/u)[0] ?? '').replaceAll(/[^\p{L}\p{N}'’-]/gu, '');
  return new RegExp(
    `^\\W*(?:${thanking})(?![\\p{L}])[^.!?\\n]{0,80}?(?<![\\p{L}])${first}(?![\\p{L}])|^\\W*${first}\\s*[,:][^.!?\\n]{0,80}?(?<![\\p{L}])(?:${thanking})(?![\\p{L}])`,
    'iu',
  );
};
const thanking =
  '(?:many |so many |a thousand |vielen |lieben |herzlichen |tausend |mille |un grand |grand |muchas |mil )?(?:thanks?(?: you)?|thx|cheers|danke?|dankeschön|merci|gracias)';

/** "« The next time I watch the oven. »": a mail that begins with what they would have passed on. */
const quotedFirst = /^(?:[«„“"]|‹)\s*(?<words>[^«»„“”"‹›]{8,})\s*[»“”"›]/u;

/** "It should read: ...": the same again, put right. */
export const correctsThanks = (text: string): boolean => shouldRead.test(text);

const shouldRead =
  /(?:(?:it |that |this )(?:should|ought to|was (?:meant|supposed) to|must) (?:read|say|be)|(?:es |das |da )?(?:soll(?:te)?|müsste|muss) (?:es |da )?(?:heißen|lauten|stehen)|(?:il (?:faudrait|faut|fallait)|(?:ça|cela) (?:devrait|doit)) (?:lire|dire|écrire|mettre|être)|(?:debería|tiene que|debe) (?:decir|leerse|poner|ser))\s*(?::\s*)?(?:[«„“"]\s*(?<words>[^«»„“”"]{4,}?)\s*[»“”"])/iu;

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

/** "No thanks", "I've thanked her myself": nothing is to be passed on, said in few words and plainly. */
export const refusesThanks = (text: string): boolean => {
  const said = text.trim();
  if (count(said) > 20 || said.includes('?')) return false;
  return byThemselves.test(said) || (count(said) <= 12 && refusal.test(said) && !alsoThanks.test(said));
};

const count = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

const byThemselves = pattern(
  '(?:i(?:.ve| have|.ll| will|.d| would| did| already)*|i(?:.d| would) (?:rather|prefer to)|i(?:.m| am) going to) (?:(?:already|have|just|rather|like to|to|do) )*(?:thank(?:ed|ing)?|t(?:ell|old)|sa(?:y|id)|did|do(?:ne)?|write|written|wrote) (?:(?:him|her|them|it|that|so|thanks|thank you|to|\\p{Lu}\\p{L}+) ?)*(?:myself|personally|in person|already|directly|face to face)|i(?:.ve| have) (?:already )?(?:thanked|told) (?:him|her|them|\\p{Lu}\\p{L}+)(?: (?:already|so|that|myself))*|already (?:did|done|have|thanked (?:him|her|them))',
  '(?:ich )?(?:habe?|hab|werde?|will|möchte|sage?|mache?|danke)(?: ich)? (?:\\p{L}+ ){0,4}(?:selbst|selber|persönlich|schon (?:gesagt|gedankt|bedankt|getan|gemacht)|bereits (?:gesagt|gedankt|bedankt))(?: (?:gesagt|gedankt|bedankt|sagen|danken|bedanken|getan|gemacht|tun|machen))?|(?:schon|bereits) (?:erledigt|bedankt|gedankt|gesagt|passiert)',
  '(?:je |j.)(?:l.|les |lui |leur |le |la )*(?:ai|vais|préfère|ferai|dirai|remercierai)(?: \\p{L}+){0,4} (?:moi-même|déjà|en personne|directement|de vive voix)|(?:je l.ai|je les ai|c.est) déjà (?:remerciée?s?|dit|fait)|déjà (?:fait|dit|remerciée?)',
  '(?:ya )?(?:se l[oa]s?|le|les|l[oa]s?) (?:he (?:dicho|dado|agradecido)|dije|di|agradecí|digo|diré|doy|daré|agradezco)(?: (?:\\p{L}+)){0,3} (?:yo|mism[oa]|en persona|personalmente|directamente|ya)|ya (?:se lo|le|les|se las) (?:he |di|dije|agradecí|doy)(?:\\p{L}+)?(?: (?:las )?gracias)?|(?:prefiero|quiero) (?:dárselas|decírselo|agradecérselo) yo',
);
const refusal = new RegExp(
  `^\\W*(?:(?:oh|ah|well|ach|na|bon|non|bueno|uy)[\\s,.–-]+)*(?:${[
    '(?:no|nope|nah)(?![\\p{L}])|(?:i(?:.d| would) )?rather not|not (?:now|this time|today|yet|for now|really|necessary|needed)|nothing|none|never ?mind|skip|pass(?=\\W*$)|no need|(?:maybe |perhaps )?(?:later|another time|some other time)|(?:it.?s |that.?s |all )?(?:fine|good|ok(?:ay)?)(?=\\W*$|[,. ]+(?:thanks|thank you))|(?:please )?(?:do not|don.t) (?:pass|send|say|tell)|leave it',
    'nein|nö|nee|lieber nicht|(?:jetzt |heute |diesmal |momentan )?nicht(?: nötig| jetzt)?(?=\\W*$)|nichts|kein(?:en)? (?:dank|bedarf)|(?:vielleicht )?(?:später|ein andermal)|passt schon|schon gut|nicht nötig|(?:bitte )?(?:sagt|gebt|schickt) (?:ihm|ihr|ihnen|das)? ?nichts?',
    'non(?! pas)|pas (?:maintenant|cette fois|la peine|nécessaire|besoin|aujourd.hui)|rien|(?:peut-être )?(?:plus tard|une autre fois)|ça (?:ira|va)|laissez(?: tomber)?|inutile|sans façon',
    'no(?![\\p{L}])(?! olvid)|mejor no|ahora no|nada|(?:quizás? |tal vez )?(?:más tarde|otra vez|otro día|luego)|no (?:hace falta|es necesario)|déjal[oa]|dejadl[oa]',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);
/** "No words for it, thank you for the soup": thanks after all. */
const alsoThanks = pattern(
  '(?:thanks|thank you|thx|danke|merci|gracias) (?:for|4|so much for|für|pour|por|de|d.)(?! (?:asking|offering|die (?:frage|nachfrage)|la question|me |preguntar))',
  'no words|keine worte|pas de mots|sin palabras|no me quedan palabras',
);

/** Without a quotation mark whose other half was left behind with words for us. */
export function withoutLoneMarks(text: string): string {
  const said = text.trim();
  const marks = said.match(/[«»„“”"‹›]/gu) ?? [];
  return marks.length === 1 ? said.replace(/^[«„“"‹]\s*|\s*[»“”"›]$/gu, '') : said;
}
