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
    `(?:(?:say|put|phrase|word|write) it (?:differently|another way|otherwise|like this|this way|better)|(?:sagt|schreibt|formuliert) (?:es|das) (?:lieber |besser |bitte )*(?:anders|so)|(?:dites|écrivez|formulez)-l[ea] (?:plutôt )?(?:autrement|ainsi|comme ça)|(?:decid|escribid|poned)lo (?:mejor )?(?:de otra (?:manera|forma)|así)|make it|make that|write|say|put|use|it should (?:rather |just |only |simply )?(?:say|read)|let it (?:say|read)|schreibt?(?: lieber)?|(?:es|da|dort) soll(?:te)? (?:nur |bloß |einfach |lieber |bitte )*(?:hei(?:ß|ss)en|(?:da)?stehen)|[ée]crivez(?: plut[oô]t)?|il faut (?:lire|[ée]crire)|escrib\\p{L}*|deber[ií]a (?:decir|poner))\\s*(?::\\s*${text}|${quoted('quoted')})`,
  ),
  form(
    'rather',
    `(?:rather|instead|better|lieber|besser|eher|stattdessen|plut[oô]t|mieux|mejor|m[aá]s bien|en su lugar)\\s+(?<words>(?:i|we|my|ich|wir|mein\\p{L}*|je|j.|nous|mon|ma|yo|soy|mi|me)(?![\\p{L}]).{8,1200})`,
  ),
  form(
    'rather',
    `it should (?:rather |just |only |simply )?(?:say|read)\\s+(?!that\\s|also\\s)(?<words>.{8,1200})`,
  ),
];
const adding = any(
  '(?:add|include|put in)(?: (?:also|too|this|as well))*(?: to (?:it|that|my story))?|(?:also )?(?:mention|add|include|say|write|tell (?:them|people))(?: also)?|it (?:should|could|might|may) also (?:say|mention|read|include)|you (?:should|could|can|may) (?:also )?(?:add|mention|say)',
  '(?:ergänzt?(?: (?:bitte|noch|auch|dazu))*|fügt? (?:bitte |noch )*hinzu|(?:erwähnt?|schreibt?|sagt?) (?:bitte )?(?:auch|noch|dazu|noch dazu|auch noch)|erwähnt?|es (?:soll|sollte|kann|könnte) (?:auch|noch|auch noch) (?:drin|da|dabei)?stehen|ihr (?:könnt|dürft) (?:auch |noch )*(?:schreiben|sagen|erwähnen))',
  '(?:(?:r)?ajoute[rz]?(?: (?:aussi|encore))*|mentionne[rz]?|pr[ée]cise[rz]?|indique[rz]?|(?:dites|mettez|[ée]crivez) aussi|(?:on|vous) (?:peut|pouvez|pourriez) (?:aussi )?(?:ajouter|dire|mentionner))',
  '(?:añad\\p{L}*(?: (?:también|además))*|agreg\\p{L}*|menciona\\p{L}*|incluy\\p{L}*|inclu[ií]d|(?:pon|poned|pongan|di|digan|decid) tambi[eé]n|(?:pod[eé]is|puedes|pueden) (?:añadir|decir|mencionar|poner)(?: tambi[eé]n)?)',
);
const politely = `(?:,?\\s+${any('please', 'bitte', 's.il (?:vous|te) pla[iî]t', 'por favor')},?)?`;
export const alsoWords = any(
  'also(?! (?:der|die|das|den|dem|ich|wir|es|gut|so|mein\\p{L}*|nicht|noch|ja|nein|bitte)(?![\\p{L}]))|and also|plus',
  'auch|außerdem|zudem',
  'aussi|en plus|et aussi',
  'tambi[eé]n|y tambi[eé]n|adem[aá]s',
);
export const add: readonly Form[] = [
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
