// What somebody says of a thing they look for, asked whether they still do: that it is found, that it stays, or what instead.
import { saysItStays } from './corrections/stays.ts';
import { pattern, sentences } from './wishes-words.ts';

const mostWords = 24;
const count = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** "C'est trouvé, soyez-en remerciés", "that one's been sorted ages ago": it is settled, and nothing denies it. */
export const saysSettledNow = (text: string): boolean =>
  !text.includes('?') &&
  count(text) <= mostWords &&
  sentences(text).some((one) => settled.test(one) && !denied.test(one)) &&
  !holdsOn.test(text);

const settled = pattern(
  '(?:i(?:.ve| have)|we(?:.ve| have)|got|has|have|been|is|it.s|that.s|one.s|was|all|already|long|since|him|her|them|and|^\\W*)(?: (?:already|now|just|long|all|been|finally|happily|well and truly|got it|since))* (?:found|sorted|settled|solved|dealt with|taken care of|done(?= *(?:[.,;!]|$| long| ages| already| and)))(?! (?:nobody|no one|nothing|none|out|that))',
  '(?:hab(?:e)?|hat|haben|ist|bin|wurde|schon|längst|bereits|das|es|^\\W*)(?: [\\p{L}-]+){0,7} ?(?:gefunden|erledigt|geklärt|gelöst|geregelt|geschafft|versorgt)(?= *(?:[.,;!]|$| worden| hat))',
  '(?:c.est|j.ai|je l.ai|nous avons|on a|l.ai|ça y est,?|déjà|enfin|bel et bien|c|^\\W*)(?: (?:déjà|enfin|bien|bel et bien|maintenant|désormais|fort bien))* ?(?:(?:re)?trouvée?s?|r[ée]glée?s?|résolue?s?|chose faite|fait(?= *(?:[.,;!]|$| et| merci)))(?! (?:personne|rien|que))',
  '(?:ya|está|he|hemos|han|me|nos|se|lo|la|los|las|^\\W*)(?: (?:ya|me|nos|lo|la|los|las|está|han|ha|he|por fin|bien))* (?:encontrad[oa]s?|encontré|resuelt[oa]s?|solucionad[oa]s?|solucionó|hech[oa]s?|arreglad[oa]s?|arregló|resolvió)(?! (?:a nadie|nada))',
);
const denied = pattern(
  '(?:not|n.t|never|nobody|no one|nothing|still|yet|hardly|until|if|when)',
  '(?:nicht|noch|nie|niemand\\p{L}*|nichts|kein\\p{L}*|kaum|wenn|falls|bis)',
  '(?:pas|jamais|personne|rien|encore|toujours|si|quand|jusqu.?)',
  '(?:no|nunca|nadie|nada|todavía|aún|si|cuando|hasta)(?! hace falta)',
);
/** "The bed is done, the tomatoes I still look for": not all of it. */
const holdsOn = pattern(
  'still|but not|only|go on|keep looking',
  'noch|weiter\\p{L}*|aber nicht|nur',
  'encore|toujours|mais pas|seulement|continue\\p{L}*',
  'todavía|aún|sig\\p{L}+|pero no|solo',
);

/** "Leave it as it is", "bueno, sí, como está": it stays, and nothing else is said. */
export const saysItStaysSo = (text: string): boolean => {
  const clauses = text.split(/[,;.!…\n–—]+/u).filter((one) => /\p{L}/u.test(one));
  return (
    !text.includes('?') &&
    clauses.length <= 5 &&
    clauses.some((one) => saysItStays(one) || asItIs.test(one.trim())) &&
    clauses.every((one) => saysItStays(one) || asItIs.test(one.trim()) || nothingMore.test(one.trim()))
  );
};
const asItIs =
  /^(?:(?:yes|ja|oui|s[íi]|just|einfach|simplement|so|well|bueno|pues|leave it|lasst es|lass es|stays?|bleibt|reste|queda|dejad(?:lo)?|déjalo|please|bitte)\s+)*(?:(?:exactly |just )?(?:as|the way) (?:it|that|this) (?:is|was|stands|reads)|unchanged|(?:genau |ganz )?so,? wie (?:es|das) (?:ist|war|da ?steht)|wie (?:es|das) (?:ist|war|da ?steht)|unverändert|passt(?: so)?|bleibt so|tel(?:le)? quel(?:le)?|comme (?:c.est|c.était|ça|cela)|inchangée?|(?:tal )?(?:y )?(?:como|cual) (?:está|estaba|lo tenéis)|tal cual|igual)(?:\s+(?:please|bitte|svp|por favor|thanks|danke|merci|gracias))?$/iu;
const nothingMore =
  /^(?:(?:yes|yeah|yep|ok(?:ay)?|sure|fine|please|thanks?|thank you|well|good|ja|jawohl|gut|klar|bitte|danke|na|oui|bon|bien|merci|d.accord|s.il (?:vous|te) plaît|svp|s[íi]|bueno|vale|venga|pues|claro|gracias|por favor|hija|hijo|hombre|mujer)\s*)+$/iu;

/** "I found him! Look for an accordionist instead": whom to look for now; null where nobody is named. */
export function seekInstead(text: string): string | null {
  for (const one of sentences(text)) {
    const words = instead
      .exec(one.trim())
      ?.groups?.words?.replace(
        /[\s,]+(?:instead|now|please|stattdessen|bitte|à la place|s.il vous plaît|svp|en su lugar|por favor)[\s.!]*$/iu,
        '',
      );
    if (words === undefined || one.includes('?') || count(words) < 2 || goesOn.test(words)) continue;
    return words.charAt(0).toUpperCase() + words.slice(1).trim();
  }
  return null;
}
const instead = new RegExp(
  `^\\W*(?:(?:and|so|now|but|please|instead|rather|und|jetzt|nun|dann|bitte|lieber|et|mais|maintenant|plutôt|y|pues|ahora|mejor)[\\s,]+)*(?:${[
    '(?:you (?:can|could|may) )?(?:look|search) for|find me',
    '(?:sucht|such|suchen sie|findet)(?: mir)?(?: (?:bitte|lieber|jetzt|stattdessen|dafür|doch))*',
    '(?:cherchez|trouvez|cherche|trouve)(?:-moi)?(?: (?:plutôt|maintenant|désormais|donc))*',
    '(?:buscad|busca|busquen|encontrad)(?:me|nos)?(?: (?:mejor|ahora|ya|a))*',
  ].join('|')})\\s+(?<words>\\S[\\s\\S]*)$`,
  'iu',
);
const goesOn = pattern('it|that|this|further|on', 'weiter|danach|das|es', 'encore|ça|cela', 'eso|esto|más');
