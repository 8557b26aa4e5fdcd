// What somebody asks us to tell the other with their yes: the words themselves, without "tell them that".
import { verbSecond } from './corrections/told.ts';
import { pattern } from './wishes-words.ts';

const them = '(?:them|him|her|’em|this person|that person|the other(?: one| person)?)';
const before =
  '(?:(?:and|but|also|oh|please|pls|plz|do|so|then|und|aber|auch|bitte|ach|et|mais|aussi|svp|y|pero|también|por favor)[\\s,]+)*(?:(?:could|can|would|will) you (?:please |also )?|(?:könnt|könntet|würdet) ihr (?:bitte )?|(?:pouvez|pourriez)-vous |(?:podéis|podríais|puedes) )?';

/** "Pls tell him", "Dites-lui que", "Sagt ihm, dass", "Decidle que". */
const lead = new RegExp(
  `^\\P{L}*${before}(?:${[
    `(?:tell|let) ${them}(?: know)?(?: too| also| please)?|(?:mention|say|add)(?: to ${them})?(?= (?:that )?(?:i|my|we|our|i.m|i.ll|i.d|i.ve)(?![\\p{L}]))|pass (?:it )?on(?: to ${them})?(?= that)`,
    '(?:(?:sagt?|schreibt?|richtet|erzählt?|sag|erzähl)(?: bitte| doch| auch)* (?:ihm|ihr|ihnen|der person)(?: aus)?(?: bitte| doch| auch)*|erwähnt?(?: bitte| doch| auch)*)(?=\\s*[,:]|\\s+ich(?![\\p{L}]))',
    '(?:dites|dis|précisez|signalez)-l(?:ui|eur)(?: aussi| bien)?(?= que?(?![\\p{L}])|\\s*:)|(?:mentionnez|précisez|signalez|ajoutez)(?: aussi| bien)?(?= que?(?![\\p{L}]))',
    '(?:decid|di|diga|contad|cuenta|cuéntale|contad)(?:le|les)?(?: también)?(?= que(?![\\p{L}])|\\s*:)|(?:mencionad|menciona|añadid)(?: también)?(?= que(?![\\p{L}]))',
  ].join('|')})(?<that>\\s*:|,?\\s+(?:that|dass)(?![\\p{L}])|\\s+que(?![\\p{L}])|\\s+qu[’'])?\\s*`,
  'iu',
);

/** The words that the other is to be told; null where a sentence asks for nothing of the kind. */
export function toldToOther(sentence: string): string | null {
  const found = lead.exec(sentence);
  if (!found) return null;
  const rest = sentence.slice(found[0].length).trim();
  if (rest.includes('?') || !/\p{L}/u.test(rest)) return null;
  const words = /dass/iu.test(found.groups?.that ?? '') ? verbSecond(rest) : rest;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Do not tell him that I am divorced": which of the words are meant is not ours to guess, so none of them goes on. */
export const forbidsTelling = (text: string): boolean => keepsBack.test(text);

const keepsBack = pattern(
  '(?:do not|don.t|dont|never|please not|rather not|without) (?:\\p{L}+ )?(?:tell(?:ing)?|mention(?:ing)?|say(?:ing)?|pass(?:ing)?|writ(?:e|ing)|putt?(?:ing)?|show(?:ing)?)|between (?:us|you and me)|keep (?:it|that|this) (?:to yourself|quiet|private|between)',
  '(?:sagt?|erzählt?|schreibt?|verratet|erwähnt?|zeigt)(?: \\p{L}+){0,4} (?:nicht|nichts|nie)|unter uns(?: gesagt)?|behaltet',
  '(?:ne|n.) ?(?:(?:le|la|lui|leur|l.) ?)*(?:dites|mentionnez|montrez|écrivez|répétez|précisez)(?: \\p{L}+)? (?:pas|rien|jamais)|entre nous|gardez (?:ça|cela)',
  'no (?:le |les |se |lo |la )*(?:dig\\p{L}+|cont\\p{L}+|mencion\\p{L}+|pong\\p{L}+|escrib\\p{L}+|muestr\\p{L}+)|entre nosotros|guardad',
);

/** "No wait", "ignore my dithering": how they came to their yes is nobody's but ours to read. */
export const isDithering = (sentence: string): boolean => dithers.test(sentence);

const dithers = new RegExp(
  `^\\P{L}*(?:(?:oh|ah|well|but|and|hm+|no|nope|nein|nee|ach|na|non|mais|ay|pero)[\\s,.…–-]+)*(?:${[
    '(?:wait|hang on|hold on|scrap that|strike that|never ?mind|forget (?:it|that)|(?:on )?second thoughts?|let me (?:think|see)|what am i saying|ignore (?:me|that|this|my|what i)|(?:i.m |i am )?dithering|(?:excuse|forgive|pardon) (?:me|my))',
    '(?:warte|wartet|moment(?:mal)?|halt|vergesst (?:es|das)|egal|quatsch|was rede ich|ignoriert|(?:lasst|lass) mich überlegen|verzeiht)',
    '(?:attendez|attends|minute|un instant|peu importe|oubliez (?:ça|cela)|que dis-je|ignorez|laissez-moi réfléchir)',
    '(?:esper(?:ad|a|en)|un momento|da igual|olvidad(?:lo)?|qué digo|ignorad|dejadme pensar)',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);
