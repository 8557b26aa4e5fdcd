// What is to be told, too, or again.
import { any, type Form, form, mark, polite, quoted, what } from './form.ts';

export const putBack: readonly Form[] = [
  form(
    'put-back',
    `(?:put|bring|take|leave|add|get) ${what} (?:back|in again|again)(?: in| there)?${polite}`,
  ),
  form('put-back', `(?:put back|bring back|restore|reinstate|add back)(?: in)? ${what}${polite}`),
  form(
    'put-back',
    `(?:nehmt|nimm|setzt?|schreibt?|tut|stellt?|lasst?|fügt?) (?:bitte )?${what} (?:bitte )?wieder (?:mit )?(?:rein|hinein|auf|dazu|drauf|hin|zurück|ein|drin)${polite}`,
  ),
  form(
    'put-back',
    `(?:das|die|den|der)\\s+(?:mit (?:dem |der |den )?)?${what} (?:bitte )?(?:kann |soll |darf )?(?:bitte )?wieder (?:rein|hinein|dazu|aufnehmen|reinnehmen)${polite}`,
  ),
  form('put-back', `(?:remet(?:s|tez|tre)|rajoute[rz]?|r[ée]tabli(?:s|ssez|r)) ${what}${polite}`),
  form(
    'put-back',
    `(?:(?:vuelv|volv)\\p{L}+ a (?:poner|añadir|incluir)|recuper(?:a|ad|en|ar)|repon(?:ed|er|gan)?) ${what}${polite}`,
  ),
];

const text = '(?<words>.{2,1200})';
export const that = any('that\\s', ',?\\s*dass\\s', "qu[e’']\\s?", 'que\\s');
/** "The last sentence should simply be: ...": in its place. */
const nth = (first: string, ordinal: string, sentence: string, reads: string) =>
  `${first}\\s+(?<ordinal>${ordinal})\\s+${sentence}\\s+${reads}\\s*[:,]?\\s+${text}`;
export const rather: readonly Form[] = [
  form(
    'rather',
    nth(
      '(?:the|my)',
      'first|second|third|last',
      '(?:sentence|line)',
      '(?:should|must|could|might|had better) (?:simply |just |rather |only |better )*(?:be|read|say)',
    ),
  ),
  form(
    'rather',
    nth(
      '(?:der|mein)',
      'erste|zweite|dritte|letzte',
      'satz',
      '(?:soll(?:te)?|muss|könnte) (?:einfach |nur |lieber |besser )*(?:heißen|lauten|sein)',
    ),
  ),
  form(
    'rather',
    nth(
      'la',
      'première|deuxième|troisième|dernière',
      'phrase',
      '(?:devrait|doit|pourrait) (?:simplement |juste |plutôt )*(?:être|dire|se lire)(?: simplement| plutôt)?',
    ),
  ),
  form(
    'rather',
    nth(
      'la',
      'primera|segunda|tercera|[uú]ltima',
      'frase',
      '(?:debería|debe|podría) (?:simplemente |solo )*(?:ser|decir|leerse)(?: simplemente| así)?',
    ),
  ),
  form(
    'rather',
    `(?:rather|instead|better|lieber|besser|eher|stattdessen|plut[oô]t|mieux|mejor|m[aá]s bien|en su lugar)\\s*[:,–-]\\s*${text}`,
  ),
  form(
    'rather',
    `(?:(?:say|put|phrase|word|write) it (?:differently|another way|otherwise|like this|this way|better)|(?:sagt|schreibt|formuliert) (?:es|das) (?:lieber |besser |bitte )*(?:anders|so)|(?:dites|écrivez|formulez)-l[ea] (?:plutôt )?(?:autrement|ainsi|comme ça)|(?:decid|escribid|poned)lo (?:mejor )?(?:de otra (?:manera|forma)|así)|make it|make that|write|say|put|use|it should (?:rather |just |only |simply )?(?:say|read)|let it (?:say|read)|schreibt?(?: (?:lieber|doch|einfach|bitte|nur|bloß|dann|halt|mal|stattdessen))*|(?:es|da|dort) soll(?:te)? (?:nur |bloß |einfach |lieber |bitte )*(?:hei(?:ß|ss)en|(?:da)?stehen)|[ée]cri(?:vez|v|s)(?: (?:plut[oô]t|simplement|juste|donc))*|mettez(?: (?:plut[oô]t|simplement|juste))*|il faut (?:lire|[ée]crire)|(?:escrib\\p{L}*|pon(?:ed|gan)?)(?: (?:mejor|simplemente|solo|sólo))*|deber[ií]a (?:decir|poner))\\s*(?::\\s*${text}|${quoted('quoted')})`,
  ),
  form(
    'rather',
    `(?:rather|instead|better|lieber|besser|eher|stattdessen|plut[oô]t|mieux|mejor|m[aá]s bien|en su lugar)\\s+(?<words>(?:i|we|my|ich|wir|mein\\p{L}*|je|j.|nous|mon|ma|yo|soy|mi|me)(?![\\p{L}]).{8,1200})`,
  ),
  form(
    'rather',
    `it should (?:rather |just |only |simply )?(?:say|read)\\s+(?!that\\s|also\\s)(?<words>.{8,1200})`,
  ),
  // "Just say I'm looking for ...": that, and nothing else.
  {
    raw: true,
    ...form(
      'rather',
      `(?:(?:${any('and|so|then|please|no|well', 'und|also|dann|bitte|nein', 'et|alors|non|bon', 'y|entonces|no|pues')})[\\s,]+)*${any(
        '(?:just|only|simply) (?:say|put|write)(?: that)?',
        '(?:schreibt?|sagt?) (?:doch |bitte )*(?:einfach|nur|bloß),?',
        '(?:dites|mettez|écrivez) (?:juste|simplement|seulement),?(?: que)?',
        '(?:poned|pon|pongan|decid|escribid) (?:solo|sólo|simplemente),?(?: que)?',
      )}\\s+(?<words>(?:i.m looking for|i am looking for|i look for|i can (?:give|offer)|i (?:give|offer)|ich suche|ich biete|ich gebe|je cherche|je (?:peux )?donne|busco|puedo dar|doy)(?![\\p{L}]).{4,1200})`,
    ),
  },
];
const adding = any(
  '(?:add|include|put in)(?: (?:also|too|this|as well))*(?: to (?:it|that|my story))?|(?:also )?(?:mention|add|include|say|write|tell (?:them|people))(?: also)?|it (?:should|could|might|may) also (?:say|mention|read|include)|you (?:should|could|can|may) (?:also )?(?:add|mention|say)',
  '(?:ergänzt?(?: (?:bitte|noch|auch|dazu))*|fügt? (?:bitte |noch )*hinzu|(?:erwähnt?|schreibt?|sagt?) (?:bitte )?(?:auch|noch|dazu|noch dazu|auch noch)|erwähnt?|es (?:soll|sollte|kann|könnte) (?:auch|noch|auch noch) (?:drin|da|dabei)?stehen|ihr (?:könnt|dürft) (?:auch |noch )*(?:schreiben|sagen|erwähnen))',
  '(?:(?:r)?ajoute[rz]?(?: (?:aussi|encore))*|mentionne[rz]?|pr[ée]cise[rz]?|indique[rz]?|(?:dites|mettez|[ée]crivez) aussi|(?:on|vous) (?:peut|pouvez|pourriez) (?:aussi )?(?:ajouter|dire|mentionner))',
  '(?:añad\\p{L}*(?: (?:también|además))*|agreg\\p{L}*|menciona\\p{L}*|incluy\\p{L}*|inclu[ií]d|(?:pon|poned|pongan|di|digan|decid) tambi[eé]n|(?:pod[eé]is|puedes|pueden) (?:añadir|decir|mencionar|poner)(?: tambi[eé]n)?)',
);
/** "Simply, in my story,": where to, and how, said before the words. */
const whereTo = `(?:[\\s,]+${any(
  'simply|just|please|(?:to|in|into) (?:my|the) story|a (?:line|sentence|word)|somewhere',
  'einfach|bitte|noch|auch|rein|hinein|dazu|(?:in|zu) (?:meine[rn]?|der|die) geschichte|irgendwo',
  'simplement|juste|aussi|(?:dans|à) (?:mon |l.)histoire|s.il vous plaît|quelque part|une phrase',
  'simplemente|solo|también|(?:en|a) (?:mi|la) historia|por favor|una frase',
)})*[\\s,]*`;
const politely = `(?:,?\\s+${any('please', 'bitte', 's.il (?:vous|te) pla[iî]t', 'por favor')},?)?`;
export const alsoWords = any(
  'also(?! (?:der|die|das|den|dem|ich|wir|es|gut|so|mein\\p{L}*|nicht|noch|ja|nein|bitte)(?![\\p{L}]))|and also|plus',
  'auch|außerdem|zudem',
  'aussi|en plus|et aussi',
  'tambi[eé]n|y tambi[eé]n|adem[aá]s',
);
export const add: readonly Form[] = [
  // "I'd like my story to mention that ...": beside what it says.
  form(
    'add',
    `${any(
      '(?:i.d|i would) like (?:my|the) story to (?:also )?(?:mention|say|include|tell)(?: also)?|(?:my|the) story should (?:also )(?:mention|say|include)|(?:i want|i would like|i.d like) (?:you )?(?:to (?:mention|add|include)|it (?:mentioned|added))',
      '(?:ich hätte gern|ich möchte|ich würde mir wünschen),? dass (?:in )?meine[r]? geschichte (?:auch )?(?:steht|erwähnt|sagt)|in meine[r]? geschichte soll(?:te)? (?:auch |noch )*(?:stehen|rein)',
      '(?:j.aimerais|je voudrais|je souhaite(?:rais)?) que (?:mon |l.)histoire (?:dise|mentionne|précise|indique)(?: aussi)?',
      '(?:me gustaría|quisiera|quiero) que (?:en )?mi historia (?:también )?(?:diga|dijera|mencione|mencionara|ponga|pusiera)(?: también)?',
    )}\\s*(?:[:,]\\s*)?${that}?${text}`,
  ),
  form(
    'add',
    `(?:${any('add|include|mention|put|note', 'ergänzt?|schreibt?|erwähnt?|setzt?', '(?:r)?ajoute[rz]?|mentionne[rz]?|mettez|précise[rz]?', 'añad\\p{L}*|pon(?:ed|gan)?|menciona\\p{L}*|escrib\\p{L}*')})${whereTo}(?:${that}|:\\s*)${text}`,
  ),
  form('add', `${adding}${politely}\\s*(?:[:–-]\\s*|${that}|(?=${mark}))${text}`),
  form('add', `${adding}\\s+(?<words>(?:i|we|ich|wir|je|j.|nous|yo|soy|tengo)(?![\\p{L}]).{4,1200})`),
  form('add', `${adding}\\s+(?<fragment>.{2,1200})`),
];
export const say: readonly Form[] = [
  form(
    'say',
    `${any(
      '(?:say|write|put|tell (?:them|people)|it (?:should|could|must|has to|needs to|can) say|you (?:should|could|can|may) (?:say|write)|let it say)',
      '(?:schreibt?|sagt?|es (?:soll|sollte|muss) (?:heißen|heissen|(?:da|drin)?stehen)|da soll(?:te)? stehen)(?: (?:bitte|lieber|besser))*',
      '(?:dites|dis|[ée]crivez|[ée]cris|mettez|mets|(?:il|ça) (?:faut|faudrait|devrait) (?:dire|[ée]crire))(?: plut[oô]t)?',
      '(?:di|digan|decid|pon|poned|pongan|escrib\\p{L}*|que (?:diga|ponga)|(?:deber[ií]a|tiene que|tendr[ií]a que) (?:decir|poner))(?: mejor)?',
    )}${politely}\\s*${that}${text}`,
  ),
];
