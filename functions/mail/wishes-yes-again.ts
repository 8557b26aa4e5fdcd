// A yes that says of itself that it is one, where we had not taken it for one: "sorry, it was a yes", "but I did want to meet him".
import { tellsNo } from './wishes-undecided-words.ts';
import { pattern, sentences } from './wishes-words.ts';
import { namesHours, namesMedium } from './wishes-yes.ts';

/** Longer mails say more than that. */
const mostWords = 18;
const count = (text: string): number => text.trim().split(/\s+/u).length;

/**
 * That it is a yes, and nothing else but how it would suit them, why they say it again, and politeness. Only where we
 * asked whether it was one is it believed.
 */
export function saysItIsYes(text: string): boolean {
  if (text.includes('?') || count(text) > mostWords) return false;
  const clauses = text
    .split(/[,.;:!…–—\n]+/u)
    .map((clause) => clause.trim().replace(leads, ''))
    .filter((clause) => /\p{L}/u.test(clause));
  const first = clauses.findIndex((clause) => itIs.test(clause));
  // "No no, it was a yes" denies what we understood; "yes, but no" is none.
  const after = clauses.slice(first + 1);
  return (
    first >= 0 &&
    clauses.every((clause) => itIs.test(clause) || isAside(clause)) &&
    !after.some((clause) => saysNo.test(clause))
  );
}
const saysNo = /(?<![\p{L}])(?:no|nope|nein|nee|non)(?![\p{L}])/iu;

/** "But at my place or by telephone": what of it the other can be told. */
export function wishBeside(text: string): string | null {
  const wish = text
    .split(/[,.;:!…–—\n]+/u)
    .map((clause) => clause.trim().replace(leads, ''))
    .find((clause) => isAside(clause) && !aside.test(clause));
  return wish ? wish.charAt(0).toUpperCase() + wish.slice(1) : null;
}

const isAside = (clause: string): boolean =>
  aside.test(clause) || ((namesMedium(clause) || namesHours(clause)) && !denies.test(clause));

const leads =
  /^\P{L}*(?:(?:sorry|oh|ah|well|no|no no|but|so|and|ok(?:ay)?|ach|na|nein|doch|aber|also|und|ja|mais|non|et|alors|bon|enfin|pues|pero|bueno|ay|no|y|que)(?![\p{L}])\s+)+(?=\p{L})/iu;

const whole = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`, 'iu');
const itIs = whole(
  '(?:it|that|this|mine|the answer)(?: is|.s| was)(?: (?:just|simply|only|still|of course|definitely|meant as|supposed to be|always))*(?: my way of saying| a big| a clear| a| an)? yes(?: (?:then|of course|indeed|please|again|from me))*',
  'i (?:(?:do|did|just|only) )?(?:mean|meant|said|say|wanted to say)(?: (?:it|that) as)?(?: a)? yes',
  '(?:yes|yeah|yep|yup)(?: (?:then|yes|indeed|of course|please|again|once more|really|sure|defo|definitely|absolutely|to (?:him|her|them|this person)))*(?: (?:since|as|because) you (?:insist|ask|asked|want)\\b.*)?',
  '(?:es|das|dies) (?:ist|war|sollte|heißt)(?: (?:doch|ja|nur|schon|eben|natürlich|immer noch))*(?: ein(?: klares| dickes)?)? ja(?: (?:sein|gemeint|heißen))?',
  '(?:(?:noch ?(?:ein)?mal|nochmals|wie gesagt|wirklich|diesmal|jetzt) )*ja(?: (?:doch|klar|gerne?|bitte|wirklich|natürlich|zu (?:der|dieser) person|ich (?:will|möchte)(?: \\p{L}+){1,4} (?:kennenlernen|treffen)))*',
  'ich (?:will|möchte)(?: (?:sie|ihn|die|diese|person|doch|ja|gerne?|wirklich))+ (?:kennenlernen|kennen lernen|treffen)|ich (?:meinte?|sagte|sage|hab|habe)(?: (?:doch|ja|schon))* ja(?: gesagt| gemeint)?',
  '(?:c.est|c.était|ce n.était qu.)(?: (?:bien|donc|toujours))*(?: un)? ?oui(?: (?:bien sûr|donc))?|(?:je (?:dis|disais|voulais dire)|j.ai(?: bien)? dit)(?: (?:bien|que))* oui|oui(?: (?:oui|bien sûr|encore|donc|vraiment|merci))*',
  '(?:es|era|fue|eso era|eso es)(?: (?:un|que))* s[íi]|(?:digo|dije|quería decir)(?: (?:que|ya))* s[íi]|(?:que )?s[íi](?: (?:quiero|claro|señora|señor|por favor|otra vez|que s[íi]))*',
);

/** What may stand beside it without taking anything of it away. */
const aside = whole(
  '(?:no|sorry|oh|ah|well|dear|my dear|of course|please|thanks?|thank you|naturally|obviously|absolutely|definitely|as i said|i thought that was clear|again|once more|now|right now|at once)+',
  '(?:since|as|because) you (?:insist|ask|asked|want)(?:(?!not|n.t)[^,;]){0,40}',
  '(?:nein|doch|also|na|ach|klar|natürlich|bitte|danke|gerne?|wie gesagt|noch ?(?:ein)?mal|nochmals|jetzt|jetzt gleich|sofort|moment|sorry|meine liebe|mein lieber)+|(?:wenn|da|weil) ihr (?:es )?(?:nochmal|noch einmal|unbedingt|schon)? ?(?:fragt|hören wollt)',
  'non|oh|pardon|désolée?|bien sûr|évidemment|merci|voyons|encore une fois|comme je (?:l.ai )?(?:dit|disais)|puisque vous (?:insistez|le demandez)',
  'no|ay|perdón|mujer|hombre|claro|por favor|gracias|otra vez|como (?:ya )?dije|ya que (?:insistís|preguntáis|lo preguntáis)',
);
const denies = pattern('not|no|never|n.t', 'nicht|kein\\p{L}*|nie', 'pas|jamais|ne', 'no|nunca');

/** "But I did want to meet the gentleman", "I did say yes": said of a no that we heard and that was none. */
export const insistsOnYes = (text: string): boolean =>
  !tellsNo.test(text) &&
  !turned.test(text) &&
  sentences(text)
    .map((sentence) => sentence.replace(denying, ''))
    .some((sentence) => insists.test(sentence) && !sentence.includes('?') && !hangs.test(sentence));

/** "But no!", which denies what we understood. */
const denying = /^\P{L}*(?:(?:but|no|nope|aber|nein|doch|hä|mais|non|pero|que|no)(?![\p{L}])\P{L}*)+/iu;

const insists = pattern(
  'i (?:do|did)(?: \\p{L}+)? want to (?:meet|be introduced|get to know)|i (?:did )?(?:say|said|meant?|wrote) (?:a )?yes|(?:it|that|mine) was (?:\\p{L}+ ){0,2}yes|i never said no|i did ?n.t say no',
  'ich (?:hab|habe|hatte) (?:\\p{L}+ ){0,2}ja gesagt|ich (?:wollte|will|möchte) (?:\\p{L}+ ){0,3}doch (?:\\p{L}+ ){0,2}(?:kennenlernen|kennen lernen|treffen)|(?:das|es) war (?:doch )?ein ja|(?:^|\\W)eigentlich doch|ich (?:hab|habe) (?:\\p{L}+ ){0,2}nicht nein gesagt',
  'j.ai (?:\\p{L}+ ){0,2}dit oui|je (?:voulais|veux) (?:bien|vraiment|pourtant) (?:le |la |les )?(?:rencontrer|connaître)|c.était (?:bien )?(?:un )?oui|je n.ai (?:pas|jamais) dit non',
  '(?:dije|he dicho) que s[íi]|s[íi] (?:que )?(?:quería|quiero) conocer\\p{L}*|era (?:un )?s[íi]|no (?:he dicho|dije) que no',
);
/** A yes in so many words beside what only sounds like a no, and no word that says no. */
export const holdsYes = (text: string): boolean => yesWord.test(text) && !noWord.test(text);

const yesWord = /(?<![\p{L}])(?:yes|ja|oui|s[íi])(?=\s*(?:$|[.,!;]))/iu;
const noWord = pattern(
  'no|not|never|n.t|\\p{L}+n.t|cannot|nope',
  'nein|nicht|kein\\p{L}*|nie',
  'non|pas|jamais|plus',
  'no|nunca|tampoco',
);

/** What turns it after all. */
const turned = pattern(
  'no longer|any ?more|(?:but|and) (?:now|not|then)|changed my mind',
  'nicht mehr|(?:aber|und) (?:jetzt|nun|nicht|dann)|anders überlegt',
  '(?:ne|n.)\\s?\\p{L}+ plus|(?:mais|et) (?:maintenant|plus|pas|finalement)|changé d.avis',
  'ya no|(?:pero|y) (?:ahora|no|ya)|cambiado de (?:idea|opinión)',
);
const hangs = pattern(
  'until|if|unless|only|would have|\\?',
  'bis|wenn|falls|hätte',
  'si|aurais',
  'si|hubiera',
);
