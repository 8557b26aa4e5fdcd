// What is only said in passing: thanks, sighs, a joke, goodbye. It wants nothing, tells nothing of oneself, and needs no letter.
import { aroundSighs, sighs } from './wishes-pity.ts';
import {
  facts,
  feelings,
  fillers,
  ofTheText,
  plansOrWas,
  silentFrom,
  thanksFor,
  wants,
} from './wishes-small-talk-words.ts';

const count = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** Longer mails say more than a feeling. */
const mostWords = 32;
/** So many words may stand beside what is felt, if they want and tell nothing. */
const mostBeside = 12;
const mostOfARemark = 8;

/** "With best wishes, Moira Fenwick", on one line with the rest. */
const signedOff =
  /(?:(?:with|mit|con|bien|un)\s+)?(?:(?:best|kind|warm(?:est)?|many|freundlichen|lieben|herzlichen|besten|viele|liebe|cordiales|cordialement|saludos?|un)\s+)?(?:wishes|regards|grüßen?|cordialement|à vous|saludos?|abrazo|yours(?: \p{L}+)?)[\s,.!]+(?:\p{Lu}[\p{L}'’-]+[\s.]*){1,3}$/u;

/** What greets, by its name: "Dear Friends," */
const addressed =
  /^\W*(?:dear|liebe[rs]?|sehr geehrte|chère?s?|querid[oa]s?|estimad[oa]s?) [^,.!?\n]{1,40}[,.!:\n]/iu;

/** Marks what is felt, so that what is left can be looked at. */
const felt = '•';

/** "Shame, the last one looked perfect", "np thx anyway x": something is felt, and nothing wanted, asked or told of oneself. */
export function saysSmallTalk(text: string): boolean {
  const said = text.trim().replace(signedOff, ` ${felt} `).replace(addressed, ` ${felt} `);
  if (/[?¿\d@:](?![-)(DP])/u.test(said) || count(said) > mostWords) return false;
  const left = beside(said);
  return left.includes(felt) && count(left.replace(fillers, ' ')) <= mostBeside && saysNothingOf(left);
}

/** A remark beside something else, which is not asked about once more: "I'm not convinced", "that's not it either". */
export function isRemark(text: string): boolean {
  const said = text.trim();
  if (saysSmallTalk(said)) return true;
  const left = said.replaceAll('’', "'").replace(ofTheText, ' ');
  const speaksOfIt = left.length < said.length && !/[?¿\d@:]/u.test(said);
  return speaksOfIt && count(said) <= mostOfARemark && saysNothingOf(left);
}

/** What is left of a text without what is felt in it, marked where that stood. */
const beside = (said: string): string =>
  [silentFrom, thanksFor, feelings, sighs]
    .reduce((left, one) => left.replace(one, ` ${felt} `), said.replaceAll('’', "'"))
    .replace(aroundSighs, ' ');

/** Whether words want nothing of anybody and tell nothing to keep; what would have been, or will be, is no fact. */
const saysNothingOf = (words: string): boolean =>
  !wants.test(words) && !facts.test(words.replace(plansOrWas, ' '));

/**
 * "Nothing for now", "no quiero nada más": that nothing is wanted, asked what it is that they want. Where nothing was asked
 * it may well be that they want nothing more of us.
 */
export const saysNothingWanted = (text: string): boolean =>
  count(text) <= 14 && !text.includes('?') && nothingWanted.test(text.trim().replaceAll('’', "'"));

const nothingWanted = new RegExp(
  `^\\W*(?:(?:oh|ah|well|no|sorry|actually|nein|ach|na|non|bon|bueno|pues|ay)[\\s,.!–-]+)*(?:${[
    "(?:(?:i|we) )?(?:don't|do not|didn't|did not) (?:really |actually )*(?:want|need|ask for|mean) (?:anything|something)|(?:i (?:want(?:ed)?|need|asked for|meant) )?nothing|leave it(?: (?:as it is|at that|be|alone))?|(?:just )?(?:leave|drop|forget|skip|ignore) (?:it|that|this)|(?:it.s |that.s |all )?(?:fine|good|all right) as it is",
    '(?:ich )?(?:möchte|will|wollte|brauche|suche)(?: ich)? (?:(?:gar|eigentlich|gerade|im moment|momentan|sonst|weiter|doch|ja) )*nichts|(?:gar |eigentlich |im moment |gerade |sonst )*nichts|(?:lasst|lass|lassen sie)(?: es| das| alles)?(?: einfach| ruhig| bitte)? (?:gut sein|so|dabei|wie es ist|stehen)|(?:vergesst|vergessen sie|vergiss) (?:es|das)|alles (?:gut|bleibt)(?: so)?(?: wie es ist)?',
    "je (?:ne )?(?:veux|voulais|demande|demandais|souhaite|cherche|n'ai besoin de)(?: plus)? rien|je n'ai (?:besoin de rien|rien demandé)|rien|laisse[zr]? (?:tomber|comme ça|cela|ça|tout comme ça)|oublie[zr]? (?:ça|cela)|tout (?:va )?bien(?: comme ça)?",
    '(?:yo )?no (?:quiero|necesito|quería|pedía|pido|busco) nada|nada|déja(?:l[oa]|dl[oa])|dejadl[oa]|déjenl[oa]|olvíd(?:al[oa]|enl[oa])|olvidadl[oa]|todo (?:está )?bien',
  ].join('|')})(?:[\\s,.;!–-]+(?:${[
    'more|else|at all|really|for now|now|right now|at the moment|just now|today|thanks?|thank you|please|in particular|special|as it is|leave it|forget it|never ?mind|all good|all fine|everything is fine|i was (?:only |just )?(?:saying|being) \\p{L}+',
    'mehr|weiter|sonst|anderes|gerade|im moment|momentan|jetzt|vorerst|erst ?mal|zurzeit|danke|bitte|besonderes|alles (?:gut|bestens|klar|in ordnung)|so|wie es ist|schon gut|passt|lasst es(?: gut sein)?|vergesst es',
    "de plus|d'autre|du tout|de spécial|pour (?:le moment|l'instant|l'heure)|en ce moment|merci|comme ça|tout va bien|s'il vous plaît",
    'más|por (?:ahora|el momento|hoy)|de momento|ahora(?: mismo)?|gracias|en (?:especial|particular)|especial|así|estar|todo (?:está )?bien|como está|déjal[oa]|dejadl[oa]|olvídal[oa]|por favor',
  ].join('|')}))*\\W*$`,
  'iu',
);
