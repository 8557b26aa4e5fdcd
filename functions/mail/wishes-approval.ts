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
  // A first word that stands alone may look like the name beneath a letter.
  const said = sentences(toldIn(text)).filter(
    (one, at) => !closing.test(one) && !(at > 0 && signature.test(one)),
  );
  return said.length > 0 && said.every(approving);
}

/** "That reads terribly": praise is said in the same words. */
export const dispraises = (text: string): boolean => poor.test(text);
const poor = pattern(
  '(?:terribl|awful|horribl|dreadful|bad|clums|stiff|wooden|ridiculous|stupid|silly|wrong|odd|weird)\\p{L}*',
  '(?:furchtbar|schrecklich|grausig|grauenhaft|schlecht|hölzern|steif|lächerlich|albern|falsch|komisch|seltsam|peinlich)\\p{L}*',
  '(?:affreu|horribl|terribl|mal|ridicul|bête|faux|bizarre|raide|gênant)\\p{L}*',
  '(?:horribl|terribl|fatal|mal|ridícul|tont|raro|rara|rígid|torpe)\\p{L}*',
);

const approving = (sentence: string): boolean =>
  !dispraises(sentence) &&
  sentence.split(/\s+/u).length <= mostWords &&
  !sentence.includes('?') &&
  (changesNothing.test(sentence) ||
    isPassed(sentence) ||
    (!turnsAway(sentence) && !refuses.test(sentence) && (saysFine(sentence) || satisfied.test(sentence))));

/** "I would not change a word." */
const changesNothing = pattern(
  '(?:i )?(?:would not|wouldn.t) (?:change|alter|touch) (?:a (?:single )?(?:word|thing)|anything)|nothing to (?:change|add|correct)|no (?:changes|corrections)|i have no objections?',
  '(?:ich )?(?:würde|möchte)(?: ich)? (?:nichts|kein wort) (?:daran )?ändern|nichts (?:zu ändern|auszusetzen|hinzuzufügen)|keine änderungen',
  '(?:je )?n.(?:y )?changerais? (?:rien|pas un mot)|je ne changerais (?:rien|pas un mot)|rien à (?:changer|redire|ajouter|corriger)',
  '(?:yo )?no cambiaría (?:nada|ni una (?:palabra|coma))|nada que (?:cambiar|añadir|corregir|objetar)',
);

/** "Va pour ça", "signed off": a yes in other words, at the beginning of a sentence. */
const passed = new RegExp(
  `^\\W*(?:(?:and|then|so|now|well|otherwise|und|dann|also|jetzt|nun|et|puis|alors|bon|ben|y|entonces|pues|ya)[\\s,]+)*(?:${[
    'you have my blessing|signed off|i(?:.ll)? sign (?:it )?off|(?:fine|good|ok(?:ay)?) (?:by|with) me|works for me|we.re (?:there|good|done)|(?:it|that) will do|(?:all |everything )?(?:good|fine|great|right) otherwise|(?:leave|keep) (?:the |my )?(?:kind|rest)(?: then| as it is| alone| so)*|carry on|go (?:right )?ahead|(?:spot|bang) on|i.m happy(?: now)?|(?:now )?it.s (?:all )?right now|(?:(?:it|that|this|all of it) )?reads (?:(?:very|really|quite|so|just) )*(?:splendidly|well|beautifully|nicely|wonderfully|lovely)|(?:(?:perfectly|quite|entirely|very) )?acceptable|approved|that.s (?:it|me)(?: exactly| to a t| all over)?(?=[\\s.,!]*$)',
    '(?:stimmt|passt)(?: es| das| alles|.s)+|(?:macht|nur) (?:ruhig )?weiter(?: so)?|(?:der )?rest (?:ist|passt|stimmt|kann)(?: so| alles| in ordnung| gut| bleiben)*|von mir aus(?: gern)?|meinetwegen(?: gern)?|abgesegnet|genehmigt|freigegeben|so (?:kann|darf|soll) (?:es|das) (?:bleiben|raus|losgehen)|(?:das |es )?liest sich (?:(?:sehr|richtig|wirklich|ganz) )*(?:gut|schön|wunderbar|flüssig|prima)|(?:ganz |durchaus )?(?:akzeptabel|annehmbar)|genau so(?: ist es| bin ich| passt es)?|das bin ich(?=[\\s.,!]*$)|so lasse? ich (?:es|das) (?:gelten|stehen)|so ist es(?: jetzt)? (?:richtig|recht|gut)|(?:ihr )?habt meinen segen',
    'va pour (?:ça|cela)|ça (?:roule|marche|passe)|(?:c.est )?(?:validé|approuvé|adopté)e?s?|(?:c.est )?d.accord pour (?:tout|ça|cela)|je (?:valide|signe)|(?:c.est )?impeccable|maintenant c.est (?:bon|juste|bien|ça)|(?:ça|cela|tout) se lit (?:(?:très|vraiment) )*(?:bien|agréablement)|voilà qui est (?:juste|bien|mieux|parfait)|(?:tout à fait |très )?acceptable|(?:voilà[\\s,]+)?c.est (?:(?:bien|exactement|tout à fait) )*(?:ça|cela|moi)(?: tout craché)?(?=[\\s.,!]*$)|laissez (?:le |la )?(?:genre|reste)(?: alors| comme ça| ainsi)*',
    'por mí(?: está| va)?(?: bien| perfecto)?|ahora sí|se lee (?:(?:muy|realmente) )*(?:bien|de maravilla|estupendamente)|(?:muy |totalmente )?aceptable|eso es(?=[\\s.,!]*$)|así soy(?: yo)?|(?:todo )?(?:está )?(?:muy )?bien así|doy (?:el visto bueno|mi aprobación)|visto bueno|dejad (?:el )?(?:tipo|resto)(?: entonces| así| como está)*|tir(?:ad|en) (?:para )?adelante',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);
/** "It is sober, but it is right", "without reservations": no less of a yes. */
const noLess =
  /(?:mais|but|aber|pero)\s+(?:c.est|it.s|es ist|es|está)\s+(?:juste|bien|bon|exact|right|fine|richtig|gut|correcto)|(?:sans (?:aucune )?réserves?|without (?:any )?reservations?|ohne vorbehalte?|sin (?:reservas|objeciones))/giu;

const isPassed = (sentence: string): boolean => {
  const rest = sentence.replace(passed, ' ').replace(noLess, ' ');
  return passed.test(sentence) && !turnsAway(rest) && !refuses.test(rest);
};

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
  '(?:it|that|this|all|everything) (?:sounds|reads)(?: (?:quite|very|really|absolutely|just|most))* (?:splendidly|beautifully|wonderfully|perfectly|nicely|well)',
  `(?:i am|i.m|we are)(?: quite| very| perfectly| entirely| really)* (?:happy|content|satisfied|pleased|fine)(?! to)|(?:quite|perfectly|absolutely|entirely) ${well}|(?:entirely |quite |very much )?to my (?:liking|satisfaction)|i (?:approve|agree)|(?:i )?(?:could|would) (?:hardly )?have (?:put|said) it (?:so )?(?:myself|better)|(?:that|it) will do(?: nicely| very well| fine)?|i (?:really |quite )?(?:like|love) (?:it|this|that)|send it(?: off)?|go ahead`,
  '(?:das|es|alles|so)(?: ist| klingt| liest sich| passt| stimmt)?(?: so| alles| ganz| völlig| vollkommen| sehr| absolut| genau)* (?:in ordnung|richtig|zutreffend|gut|prima|perfekt|schön|wunderbar|zufriedenstellend|passt|stimmt)|(?:damit )?(?:bin ich|ich bin)(?: sehr| ganz| völlig| damit)* (?:zufrieden|einverstanden)|(?:das |es )?gefällt mir(?: so| sehr| gut)*|trifft es(?: genau| gut)?|besser hätte ich es (?:selbst )?sagen können',
  '(?:c.est|tout est|cela est|ça est)(?: tout à fait| très| vraiment| parfaitement| absolument)* (?:bien|juste|exact|fidèle|parfait|correct|satisfaisant|moi|bon)|(?:cela|ça)(?: me)? (?:convient|va|plaît)(?: parfaitement| tout à fait| très bien| bien| beaucoup)*|(?:je|j.en) suis(?: très| tout à fait| entièrement)* (?:d.accord|satisfaite?|contente?|ravie?)(?! d)|j.approuve|j.aime (?:bien|beaucoup)(?=[\\s.,!]*$|,| (?:comme|ainsi))|(?:vous pouvez )?(?:envoyez|envoyer)|on ne saurait mieux dire',
  '(?:est[áa]|todo|queda|esto es|eso es)(?: est[áa]| muy| todo| perfectamente| totalmente)* (?:bien|correcto|perfecto|bonito|estupendo|en orden)|(?:me parece|me va|me gusta(?=[\\s.,!]*$|,| (?:mucho|todo|así|como)))(?: muy| mucho| todo| perfectamente)*(?: bien| perfecto| estupendo)?|estoy(?: muy| totalmente| completamente)* (?:de acuerdo|content[oa]|satisfech[oa]|conforme)(?! de)|(?:lo )?apruebo|adelante',
);

/** How letters end. */
const closing =
  /^\W*(?:(?:i remain,? )?(?:yours|ever yours|sincerely|faithfully|kind|best|warm(?:est)?|all the best|with (?:kind|best|warm))(?![\p{L}])|(?:mit (?:freundlichen|besten|herzlichen|lieben)|herzliche|viele|liebe|beste|schöne|hochachtungsvoll|(?:ich )?verbleibe)(?![\p{L}])|(?:bien (?:à vous|cordialement)|cordialement|amicalement|salutations|(?:je vous prie d.agréer|veuillez agréer|recevez)|je reste)(?![\p{L}])|(?:(?:un |muchos )?(?:cordial )?(?:saludos?|abrazos?)|atentamente|cordialmente|quedo)(?![\p{L}]))/iu;
/** "W. Hobday", which is left of a sentence cut behind its initial. */
const signature = /^(?:\p{Lu}\.?\s*)?(?:\p{Lu}[\p{L}-]*\s*){0,2}[.!]?$/u;
