// That a text about oneself may stand as it is: said in a word, or in sentences that say nothing else.
import { saysFine } from './wishes-short.ts';
import { toldIn } from './wishes-spoken.ts';
import { turnsAway } from './wishes-still.ts';
import { pattern, sentences } from './wishes-words.ts';

/** Longer sentences say more than that. */
const mostWords = 14;

/** "That is entirely satisfactory. I remain yours faithfully, W. Hobday": nothing of it asks for anything. */
export function approves(text: string): boolean {
  if (saysFine(text)) return true;
  const said = sentences(toldIn(text)).filter((one) => !closing.test(one) && !signature.test(one));
  return said.length > 0 && said.every(approving);
}

const approving = (sentence: string): boolean =>
  sentence.split(/\s+/u).length <= mostWords &&
  !sentence.includes('?') &&
  (changesNothing.test(sentence) ||
    (!turnsAway(sentence) && !refuses.test(sentence) && (saysFine(sentence) || satisfied.test(sentence))));

/** "I would not change a word." */
const changesNothing = pattern(
  '(?:i )?(?:would not|wouldn.t) (?:change|alter|touch) (?:a (?:single )?(?:word|thing)|anything)|nothing to (?:change|add|correct)|no (?:changes|corrections)|i have no objections?',
  '(?:ich )?(?:würde|möchte)(?: ich)? (?:nichts|kein wort) (?:daran )?ändern|nichts (?:zu ändern|auszusetzen|hinzuzufügen)|keine änderungen',
  '(?:je )?n.(?:y )?changerais? (?:rien|pas un mot)|je ne changerais (?:rien|pas un mot)|rien à (?:changer|redire|ajouter|corriger)',
  '(?:yo )?no cambiaría (?:nada|ni una (?:palabra|coma))|nada que (?:cambiar|añadir|corregir|objetar)',
);

const refuses = pattern(
  'not|\\p{L}+n[^\\p{L}]t|never|without|leave|remove|add|almost|nearly|too|if|once|when',
  'nicht|nie|ohne|kein\\p{L}*|weg|raus|streich\\p{L}*|fast|beinahe|zu|wenn|falls',
  'ne|n|pas|jamais|sans|presque|trop|si|quand|enlev\\p{L}*|ajout\\p{L}*',
  'no|nunca|sin|casi|demasiado|si|cuando|quit(?:a|ad|ar|en)\\p{L}*|añad\\p{L}*',
);

const well =
  '(?:satisfactory|fine|right|correct|accurate|splendid|excellent|good|great|perfect|lovely|wonderful|fair|me|acceptable)';
const satisfied = pattern(
  `(?:it|that|this|all|everything)(?:.s| is| looks| sounds| reads)(?: all| quite| entirely| perfectly| very| really| absolutely| just| exactly)* ${well}`,
  `(?:i am|i.m|we are)(?: quite| very| perfectly| entirely| really)* (?:happy|content|satisfied|pleased|fine)(?! to)|(?:quite|perfectly|absolutely|entirely) ${well}|(?:entirely |quite |very much )?to my (?:liking|satisfaction)|i (?:approve|agree)|(?:i )?(?:could|would) (?:hardly )?have (?:put|said) it (?:so )?(?:myself|better)|(?:that|it) will do(?: nicely| very well| fine)?|i (?:really |quite )?(?:like|love) (?:it|this|that)|send it(?: off)?|go ahead`,
  '(?:das|es|alles|so)(?: ist| klingt| liest sich| passt| stimmt)?(?: so| alles| ganz| völlig| vollkommen| sehr| absolut| genau)* (?:in ordnung|richtig|zutreffend|gut|prima|perfekt|schön|wunderbar|zufriedenstellend|passt|stimmt)|(?:damit )?(?:bin ich|ich bin)(?: sehr| ganz| völlig| damit)* (?:zufrieden|einverstanden)|(?:das |es )?gefällt mir(?: so| sehr| gut)*|trifft es(?: genau| gut)?|besser hätte ich es (?:selbst )?sagen können',
  '(?:c.est|tout est|cela est|ça est)(?: tout à fait| très| vraiment| parfaitement| absolument)* (?:bien|juste|exact|fidèle|parfait|correct|satisfaisant|moi|bon)|(?:cela|ça)(?: me)? (?:convient|va|plaît)(?: parfaitement| tout à fait| très bien| bien| beaucoup)*|(?:je|j.en) suis(?: très| tout à fait| entièrement)* (?:d.accord|satisfaite?|contente?|ravie?)(?! d)|j.approuve|j.aime (?:bien|beaucoup)|(?:vous pouvez )?(?:envoyez|envoyer)|on ne saurait mieux dire',
  '(?:est[áa]|todo|queda|esto es|eso es)(?: est[áa]| muy| todo| perfectamente| totalmente)* (?:bien|correcto|perfecto|bonito|estupendo|en orden)|(?:me parece|me va|me gusta)(?: muy| mucho| todo| perfectamente)*(?: bien| perfecto| estupendo)?|estoy(?: muy| totalmente| completamente)* (?:de acuerdo|content[oa]|satisfech[oa]|conforme)(?! de)|(?:lo )?apruebo|adelante',
);

/** How letters end. */
const closing =
  /^\W*(?:(?:i remain,? )?(?:yours|ever yours|sincerely|faithfully|kind|best|warm(?:est)?|all the best|with (?:kind|best|warm))(?![\p{L}])|(?:mit (?:freundlichen|besten|herzlichen|lieben)|herzliche|viele|liebe|beste|schöne|hochachtungsvoll|(?:ich )?verbleibe)(?![\p{L}])|(?:bien (?:à vous|cordialement)|cordialement|amicalement|salutations|(?:je vous prie d.agréer|veuillez agréer|recevez)|je reste)(?![\p{L}])|(?:(?:un |muchos )?(?:cordial )?(?:saludos?|abrazos?)|atentamente|cordialmente|quedo)(?![\p{L}]))/iu;
/** "W. Hobday", which is left of a sentence cut behind its initial. */
const signature = /^(?:\p{Lu}\.?\s*)?(?:\p{Lu}[\p{L}-]*\s*){0,2}[.!]?$/u;
