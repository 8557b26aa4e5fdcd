// The words in which somebody says yes or no to meeting the other, beside something else, in four languages.
import { pattern } from './wishes-words.ts';

const end = '(?=\\s*(?:$|[.,;:!…–—]))';
const certain = '(?:\\p{L}+ ){0,2}';

/** A yes to meeting them by which nothing else can be meant: "yes from me", "I do say yes", "count me in". */
export const plainYes = pattern(
  [
    `(?:i|we)(?:.d| would|.ll| will|.ve| have)?(?: (?:do|did|already|just|still|also|now|gladly|happily|certainly|definitely|really|have|too))* (?:say|said|told you|mean|meant|answer|answered)(?: (?:it.s|that.s|a|an|my|clear|firm|big))* yes${end}`,
    `(?:a )?(?:big |clear |firm |definite )?yes (?:please )?(?:from (?:me|my (?:side|end))|on my part)`,
    'yes,? (?:please,? )?to (?:meeting|meet|being introduced|an? introduction|the introduction)',
    `count me in${end}|sign me up${end}|i.m (?:in|game|up for it|on board)${end}|(?:please )?(?:do )?introduce us|(?:please )?put us in touch`,
  ].join('|'),
  [
    `ich (?:sage?|sagte|habe?|hatte|meinte?)(?: (?:doch|ja|schon|auch|hiermit|einfach|gerne?|euch|dazu|es|noch ?mal|nochmals|weiterhin))* ja(?: (?:gesagt|gemeint|geschrieben))?${end}`,
    `ja (?:von mir|meinerseits|von meiner seite)|von mir (?:gibt es |kommt |gibt.s |also |aus )*(?:ein )?(?:klares |dickes |eindeutiges )?ja${end}`,
    `ja zu(?:m|r)? (?:treffen|kennenlernen|vorstellung|(?:der|dieser) person)`,
    `ich bin dabei(?=\\s*(?:$|[.!]))|stellt uns (?:\\p{L}+ ){0,3}vor|macht uns (?:\\p{L}+ )?bekannt|ich sage (?:gerne? |hiermit )?zu${end}`,
  ].join('|'),
  [
    `je (?:vous )?(?:redis|dis|dirai|réponds|répète|confirme)(?: (?:donc|bien|encore|que|c.est|un|déjà|grand))* oui${end}|j.ai (?:(?:bien|déjà|pourtant) )*(?:dit|répondu)(?: que)? oui${end}`,
    `oui (?:de ma part|de mon côté)|(?:de ma part|de mon côté|pour ma part),? (?:c.est |ce sera )?(?:un )?(?:grand )?oui${end}`,
    'oui (?:à|pour) (?:la |le |les |une |cette )?(?:rencontre\\p{L}*|rencontrer|présentation)',
    `(?:s.il vous plaît,? )?présentez-nous|mettez-nous en (?:contact|relation)|je suis partante?${end}`,
  ].join('|'),
  [
    `(?:yo )?(?:(?:os|les|te) )?(?:digo|dije|diré|repito|confirmo)(?: (?:ya|también|otra vez))* que s[íi]${end}|(?:ya )?(?:(?:os|les|te) )?(?:lo )?he dicho(?: ya)? que s[íi]${end}`,
    `s[íi] (?:de mi parte|por mi parte)|(?:por|de) mi parte,? (?:es )?(?:un )?(?:que )?s[íi]${end}`,
    's[íi] a (?:conocer\\p{L}*|la presentación|el encuentro)',
    `(?:me apunto|apuntad[oa]|contad conmigo|cuenten conmigo)${end}|presentadnos|preséntennos|ponednos en contacto`,
  ].join('|'),
);

const willing =
  '(?:(?:would|.d|will|.ll|am|.m|do) )?(?:(?:really|very much|still|so|be|very) )*(?:love|like|want|wish|glad|happy|delighted|pleased|honoured|keen|eager|willing)(?: to)? (?:meet|be introduced|get to know|say yes)';

/** What may be one: it says so of itself, is glad to meet them, or tells of its answer. */
export const maybeYes = pattern(
  [
    `(?:i|we)(?![\\p{L}])(?:.[\\p{L}]+)? (?:\\p{L}+ ){0,4}say yes|my (?:answer|reply|vote) (?:is|was|remains|stays|would be) (?:still |a |also )*${certain}(?:yes|no)${end}`,
    `(?:my|your|their) (?:yes|consent)(?! (?:or|and) no)|(?:i|me|mine|i.m|i.ve|i.d|we)(?![\\p{L}]) (?:\\p{L}+[ ’']){0,6}yes${end}`,
    `(?:it.s|that.s|it is|it was|still|consider (?:this|it)|take (?:it|this|that) as|so|then|hence) (?:a |my )?${certain}yes${end}`,
    `yes (?:please|gladly|absolutely|definitely|indeed|again|yes)${end}|yes,? (?:i (?:want|would (?:love|like)|.d (?:love|like)))`,
    `${willing}|(?:i )?want(?: to)? meet|all for it${end}|go on then${end}|let.s (?:do (?:it|this)|meet)|with (?:the greatest )?pleasure${end}|gladly${end}|why not${end}|happy to${end}|it.s a deal${end}|agreed${end}`,
    `in (?:principle|theory|practice),? yes|(?:is|.s|was) (?:a )?yes${end}|(?:say|said) no to (?:that|this|a|any)|^(?:please )?go ahead|(?:could not|couldn.t) be more (?:pleased|delighted)`,
    '(?:looking|look) forward to (?:meeting|it|this|that)|can.t wait to meet|hope (?:they|he|she) sa(?:y|ys) yes',
  ].join('|'),
  [
    `mein(?:e)? (?:ja|zusage)(?![\\p{L}])|meine antwort (?:ist|lautet|bleibt) ${certain}(?:ja|nein)${end}|mein (?:ja|nein) (?:gilt|bleibt|steht)`,
    `ich (?:\\p{L}+ ){0,6}ja(?= gesagt|\\s*(?:$|[.!]))|(?:es|das) (?:ist|bleibt|wäre|war) ${certain}(?:ein )?ja${end}`,
    `ja,? (?:bitte|gerne?|unbedingt|sehr gerne?|auf jeden fall|ich (?:will|möchte|würde))${end}|ja,? ich (?:will|möchte|würde)`,
    '(?:würde|möchte|will|wäre|freue)(?: \\p{L}+){0,6} (?:kennenlernen|kennen ?lernen|treffen|kennenzulernen)',
    `(?:sehr |total |wirklich |herzlich |unheimlich )*(?:gerne?|unbedingt)(?=\\s*(?:$|[.!]))|mit (?:großem )?vergnügen${end}|her mit (?:ihm|ihr|der person)|einverstanden${end}|abgemacht${end}|warum (?:auch )?nicht${end}|bin dabei(?=\\s*(?:$|[.!]))`,
    `würde ich (?:(?:sehr|wirklich|ja) )*gerne?${end}|(?:im prinzip|grundsätzlich|prinzipiell),? ja|sag(?:e|en)? (?:ich )?(?:\\p{L}+ ){0,3}nicht nein`,
    'hoffe,? (?:sie|er|die person) sagt (?:auch )?ja|freue mich (?:\\p{L}+ ){0,2}(?:aufs?|auf das) (?:treffen|kennenlernen)',
  ].join('|'),
  [
    `mon (?:oui|accord)(?![\\p{L}])|ma réponse (?:est|reste|sera) ${certain}(?:oui|non)${end}`,
    `(?:je|j.ai|moi|ma|mon)(?![\\p{L}]) ?(?:[\\p{L}’']+ ){0,6}oui${end}|(?:c.est|ce sera|donc|alors) (?:toujours |donc |un |bien )*oui(?: pour moi)?${end}|oui (?:bien sûr|volontiers|avec plaisir|s.il vous plaît|mille fois|je (?:veux|voudrais))`,
    "(?:j.aimerais|je (?:veux|voudrais|souhaite|serais|suis))(?: [\\p{L}’']+){0,5} (?:rencontrer|connaître|faire (?:sa|leur) connaissance)",
    `volontiers${end}|avec (?:grand )?plaisir${end}|je prends${end}|(?:je suis )?partante?${end}|pourquoi pas${end}|d.accord pour (?:la|le|une) rencontr\\p{L}*|marché conclu${end}|hâte de (?:le|la|les|vous)? ?rencontrer|comptez(?:-| )moi dedans|en principe,? oui|dis pas non|pas de refus`,
  ].join('|'),
  [
    `mi (?:s[íi]|consentimiento)(?=\\s*(?:$|[.,;!]|sigue|vale|queda))|mi respuesta es ${certain}(?:que )?(?:s[íi]|no)${end}`,
    `(?:yo|mí|por mí)(?![\\p{L}]) ?(?:\\p{L}+ ){0,6}s[íi]${end}|que s[íi]${end}|(?:es|sigue siendo|sería) (?:un )?s[íi]${end}|s[íi] (?:quiero|por favor|claro|gracias)`,
    '(?:quiero|me gustaría|me encantaría|quisiera|encantad[oa] de)(?: \\p{L}+){0,3} conocer\\p{L}*',
    `con (?:mucho |muchísimo )?gusto${end}|encantad[oa]${end}|de mil amores${end}|(?:pues )?adelante${end}|trato hecho${end}|ganas de conocer\\p{L}*|en principio,? s[íi]|digo que no a eso`,
  ].join('|'),
);

/** A no to meeting them, beside something else. */
export const tellsNo = pattern(
  'rather not (?:meet|be introduced|see)|prefer not to (?:meet|be introduced)|(?:do not|don.t|wouldn.t|would not) (?:really )?(?:want|like|wish) to (?:meet|be introduced|get to know)|not interested in (?:meeting|them|him|her)|(?:my (?:answer|reply) is|i (?:still )?say|it.s a|it is a|so it.s) (?:\\p{L}+ )?no(?=\\s*(?:$|[.,;!]))|no from me|no to meeting|my no(?![\\p{L}])|i.ll pass(?=\\s*(?:$|[.!,]))',
  '(?:möchte|will|würde|mag)(?: \\p{L}+){0,5} (?:nicht|lieber nicht) (?:kennenlernen|kennen lernen|treffen)|kein interesse|(?:es|das) (?:bleibt|ist) (?:\\p{L}+ ){0,2}nein(?=\\s*(?:$|[.!]))|mein nein|nein von mir|ich sage (?:\\p{L}+ )?(?:nein|ab)(?=\\s*(?:$|[.!,]))',
  "(?:ne|n.)(?: ?[\\p{L}’']+){1,3} pas (?:le |la |les )?(?:rencontrer|connaître)|(?:préfère|préférerais) ne pas (?:le |la |les )?(?:rencontrer|connaître)|pas intéressée? par|(?:c.est|ce sera) (?:\\p{L}+ )?non(?=\\s*(?:$|[.!,]))|mon non|non de ma part|je dis (?:donc )?non",
  '(?:prefiero|preferiría) no conocer\\p{L}*|no quiero conocer\\p{L}*|no me interesa conocer\\p{L}*|(?:digo|dije) que no(?=\\s*(?:$|[.!,]))|no por mi parte|mi no(?=\\s*(?:$|[.!,]|sigue))|mi respuesta es (?:que )?no',
);
