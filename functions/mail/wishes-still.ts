// What somebody says to whether they still look for something: that they do, other words for it, or what only they can tell.
import { partOf, wordsAfterLabel } from './wishes.ts';
import { wordsAnnounced } from './wishes-announced.ts';
import { saysOver } from './wishes-over.ts';
import { toldIn, wishAlone } from './wishes-spoken.ts';
import { pattern, sentences } from './wishes-words.ts';

/** `yes`: it still holds, however that is said; `words`: the whole of what they look for now; `unclear`: neither for sure. */
export type StillSaid = 'yes' | 'words' | 'unclear';

/** Reads an answer that is neither a plain yes nor a plain no, or one that goes on after it. */
export function stillSaid(text: string): StillSaid {
  if (tellsWhom(text) || saysOtherWish(text, false)) return 'words';
  return saysStill(text) ? 'yes' : 'unclear';
}

/** "That one is behind me. What I need now is company": what was is over, or denied, and other words follow. */
export const saysOtherWish = (text: string, isNo: boolean): boolean =>
  otherWishIn(text) !== null && (isNo || piecesOf(text).some(saysOver));

/**
 * "The raised bed is done. The tomatoes I still look for": the sentences that say what is over, where others say that the
 * rest holds; null where not both are said, or there are other words.
 */
export function doneBeside(text: string): string | null {
  const pieces = sentences(toldIn(text)).flatMap((sentence) =>
    sentence.split(/[,;–—]?\s+(?=(?:but|aber|mais|pero|while|während|tandis|mientras)(?![\p{L}]))/u),
  );
  const done = pieces.filter((one) => saysOver(one) && !sameStill.test(one));
  const holds = pieces.filter((one) => !done.includes(one) && sameStill.test(one) && !one.includes('?'));
  return done.length > 0 && holds.length > 0 && otherWishIn(text) === null ? done.join(' ') : null;
}

/** The words of another wish, from where they begin, without what says that the old one is over; null where there are none. */
export function otherWishIn(text: string): string | null {
  const pieces = piecesOf(text);
  const from = pieces.findIndex(
    (one) => ![ever, sameStill, was].some((no) => no.test(one)) && !saysOver(one) && tellsWhom(one),
  );
  if (from < 0) return null;
  const told = pieces.slice(from).filter((one) => !saysOver(one));
  const words = told.map(wishAlone).join(' ').replace(joined, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "And I look for ...": what joins it to the sentence before is none of it. */
const joined =
  /^(?:(?:and|but|so|instead|then|on the other hand|und|aber|dafür|dagegen|et|mais|en revanche|par contre|en échange|y|pero|en cambio)(?![\p{L}])[\s,]*)+/iu;

const piecesOf = (text: string): readonly string[] =>
  sentences(toldIn(text)).flatMap((sentence) =>
    sentence.split(/[,;–—]\s+(?=(?:but |aber |mais |pero )?(?:now |jetzt |maintenant |ahora ))/u),
  );

/** "I am still looking for it" is no other wish. */
const sameStill = pattern(
  'still|go(?:es|ing)? on|keep (?:on )?(?:looking|searching)|(?:stays?|holds|remains?)(?= |\\W*$)',
  'immer noch|noch immer|nach wie vor|weiter(?:hin)?|bleibt|gilt(?: noch)?|such(?:e)? ich noch|(?:ich )?such(?:e)? noch',
  'toujours|encore|reste',
  'todavía|aún|sig(?:o|ue|uen)|queda',
);

/** "I was looking for this for years" tells of an earlier one. */
const was = pattern(
  '(?:was|were|been) (?:\\p{L}+ )?(?:looking|searching|seeking)|i (?:looked|searched|wanted|needed)',
  '(?:habe?|hatte|hab) (?:\\p{L}+ ){0,8}gesucht|suchte|brauchte|wollte',
  'cherchais|(?:ai|avais) (?:\\p{L}+ )?cherché|voulais',
  'buscaba|estaba buscando|(?:he|había) (?:\\p{L}+ )?buscado|quería',
);

/** Whether a yes or a no goes on with what takes some of it back: "Yes, but rather in the mornings". */
export const turnsAway = (text: string): boolean => turns.test(text);

const turns = pattern(
  'but|only|just not|rather|instead|although|though|except|more like|prefer\\p{L}*|than',
  'aber|nur|lieber|eher|statt\\p{L}*|allerdings|außer|obwohl|bloß|als',
  'mais|plutôt|sauf|seulement|au lieu|bien que|préfère\\p{L}*',
  'pero|solo|sólo|mejor|más bien|salvo|excepto|en vez|en lugar|aunque|prefier\\p{L}*',
);

const mostWordsOfStill = 14;

/** "Of course, the water is still there", "still waiting, aren't I": it holds, and nothing takes any of it back. */
function saysStill(text: string): boolean {
  const said = text.trim().replace(ever, 'still').replace(tags, ' ');
  if (said.split(/\s+/u).length > mostWordsOfStill || said.includes('?') || turnsAway(said)) return false;
  return still.test(said) && !denies.test(said.replace(nobodyYet, ' '));
}

/** What says more than still, in words that alone would deny it. */
const ever = pattern('more than ever', 'mehr (?:denn|als) je', 'plus que jamais', 'más que nunca');

/** "... , aren't I?" asks nothing. */
const tags =
  /,? (?:aren|isn|don|haven|ain|wouldn|do|am|is)(?:['’]?t)? (?:i|it|we|you)\s*[.!?]*\s*$|,? (?:oder|gell|nicht wahr|non|n['’]est-ce pas|no|verdad)\s*\?\s*$/iu;

const nobodyYet = pattern(
  '(?:nobody|no one|no luck|nothing)(?: \\p{L}+)? (?:yet|so far)|still (?:nobody|no one|no luck|nothing|not found (?:anyone|anybody|them|it|one))|not (?:yet )?found(?: (?:anyone|anybody|them|it|one))?(?: yet)?|nothing has changed|no change',
  '(?:noch|bisher|immer noch) (?:niemanden?|nichts|keine[nr]?)(?: gefunden)?|(?:nichts|niemanden?) (?:bisher|bis jetzt)|noch nicht gefunden|(?:daran )?hat sich nichts geändert|nichts geändert',
  '(?:toujours|encore) (?:personne|rien)|(?:personne|rien) (?:encore|pour l.instant|jusqu.ici)|pas encore trouvée?|rien n.a changé|rien de changé',
  '(?:todavía|aún) (?:nadie|nada)|(?:nadie|nada) (?:todavía|aún|por ahora|de momento)|(?:todavía|aún) no (?:lo |he )?(?:he )?encontrado|nada ha cambiado|no ha cambiado nada',
);
const still = new RegExp(
  `${nobodyYet.source}|${
    pattern(
      'of course|sure|certainly|absolutely|definitely|indeed|naturally|still|very much so|as (?:much as )?ever|same as (?:ever|before)|unchanged|always',
      'freilich|natürlich|klar|sicher(?:lich)?|gewiss|selbstverständlich|aber ja|na klar|und wie|immer noch|noch immer|nach wie vor|unverändert|wie eh und je|leider ja|jawohl|allerdings doch',
      'bien sûr|évidemment|certainement|absolument|toujours|encore et toujours|hélas oui|oui hélas|inchangée?|mais oui',
      'claro|por supuesto|desde luego|naturalmente|todavía|aún|sigo|igual que (?:antes|siempre)|como siempre|sin cambios|cómo no',
    ).source
  }`,
  'iu',
);
const denies = pattern(
  'not|\\p{L}+n[^\\p{L}]t|no|never|no longer|nobody|nothing|unsure|hardly',
  'nicht|kein\\p{L}*|nie|niemand\\p{L}*|nichts|kaum',
  'pas|plus|jamais|aucune?|personne|rien',
  'no|nunca|nadie|nada|tampoco',
);

const leadIn =
  /^\W*(?:(?:yes|no|but|and|well|now|rather|instead|these days|ja|nein|aber|und|jetzt|inzwischen|mittlerweile|eher|lieber|oui|non|mais|et|maintenant|plutôt|désormais|s[íi]|no|pero|y|ahora|mejor)(?![\p{L}])[\s,.;:–-]*)*/iu;
const iWant =
  /^(?:(?:i|we) (?:really |rather |now )?(?:want|need|wish for|would like|would love|seek|am after)|i(?:.d|.m| would) (?:like|love|rather have|after)|(?:ich )?(?:möchte|brauche|wünsche mir|hätte gern|würde)(?: ich)?|je (?:veux|voudrais|souhaite)|j.aimerais|(?:quiero|necesito|quisiera|me gustaría))\s+/iu;
/** "... to meet somebody who": whom they would meet comes after it. */
const toMeet =
  /^(?:to (?:meet|find|get to know|talk to)|rencontrer|trouver|connaître|faire la connaissance d(?:e |['’])|conocer(?: a)?|encontrar(?: a)?|gern(?:e)?)\s+/iu;
/** "... to learn how to fire a kiln": behind what says that it is wished for. */
const takesUp =
  /^(?:(?:so|sehr|gern(?:e)?|endlich|finally|enfin)\s+)*(?:to (?:learn|try|practi[sc]e|take up|get into|find out|start|explore)|apprendre|essayer|découvrir|me mettre|aprender|probar|empezar|descubrir)(?![\p{L}])|(?<![\p{L}])(?:lernen|üben|ausprobieren|kennenlernen|anfangen)(?![\p{L}])/iu;
const somebody =
  /^(?:some(?:one|body|1)|sum(?:1|one|body)|any(?:one|body|1)|people|persons?|others|other \p{L}+|company|help|advice|jemand(?:en|em)?|jmdn?|menschen|leute|andere|hilfe|rat|gesellschaft|quelqu['’]un|qq(?:1|n|un)|(?:des )?(?:gens|personnes?)|de l['’]aide|de la compagnie|alguien|gente|personas|ayuda|compañía)(?![\p{L}])/iu;
const something = /^(?:an?|the|eine?[nmr]?|une?|des|una?|unos|unas)\s+\p{L}/iu;
const closer = pattern(
  'who|that|to|with|for|from|about',
  'der|die|das|mit|zum|zur|für|um|aus',
  'qui|avec|pour|que|de',
  'que|con|para|de|quien',
);
const fewestWords = 4;

/** Whether words are the whole of what somebody looks for, and not a remark on it. */
export function tellsWhom(text: string): boolean {
  if (wordsAfterLabel(text) !== null) return true;
  const begun = wishAlone(toldIn(wordsAnnounced(text) ?? text)).replace(leadIn, '');
  const said = begun.replace(iWant, '').replace(toMeet, '').replace(leadIn, '');
  if (said !== begun && takesUp.test(said) && begun.split(/\s+/u).length >= fewestWords)
    return !said.includes('?');
  if (said.includes('?') || said.split(/\s+/u).length < fewestWords) return false;
  if (partOf(said) === 'seek') return true;
  return somebody.test(said) || (something.test(said) && closer.test(said) && !/(?:^| )than /iu.test(said));
}
