// Where some words belong, asked whether they are looked for, given, or part of the story.
import type { NewWords } from '../core/intention.ts';
import { pattern } from './wishes-words.ts';

type Part = NonNullable<NewWords['part']>;

const places: Readonly<Record<Part, RegExp>> = {
  story: pattern(
    'stor(?:y|ies)|(?:the )?(?:bit|part|text|piece|words?|bits) about (?:me|myself|us|her|him|it)|about (?:me|myself)|my (?:life|background|profile|bio|introduction|description)|who i am|what i wrote about',
    'geschichte|(?:über|zu|von) mir|zu meiner person|mein(?:e[mnr]?)? (?:leben|profil|text|vorstellung|beschreibung)|wer ich bin',
    'histoire|(?:sur|de|à propos de) moi|ma (?:vie|présentation|description)|mon (?:profil|parcours|texte)|qui je suis',
    'historia|(?:sobre|de) mí|mi (?:vida|perfil|presentación|texto|descripción)|quién soy',
  ),
  seek: pattern(
    'look(?:ing|in)?(?:[- ]for)?|(?:what|who|whom) i(?:.m| am)? (?:after|want|need|seek\\p{L}*)|seek(?:ing)?|search\\p{L}*|want(?:ed)?|wish(?:es)?',
    'such(?:e|t|en)?|gesucht|wunsch|wünsche|brauche',
    '(?:re)?cherch\\p{L}*|souhait\\p{L}*|besoin',
    'busc\\p{L}*|búsqueda|quiero|necesito',
  ),
  offer: pattern(
    'giv(?:e|ing)|offer\\p{L}*|(?:what|something) i can(?: do)?|teach|help others',
    'geb(?:e|en)|biete\\p{L}*|anbiete\\p{L}*|angebot|was ich kann|(?:etwas|das),? (?:was|das) ich kann|kann',
    'donn\\p{L}*|offr\\p{L}*|propos\\p{L}*|(?:ce que )?je (?:peux|sais faire)',
    'dar|doy|ofrec\\p{L}*|ofrezco|(?:lo que )?(?:puedo|sé hacer)|puedo',
  ),
};

/** "That is no story", "not what I look for": a place that it is not. */
const denied =
  /(?<![\p{L}])(?:no|not|n['’]t|never|nor|neither|kein\p{L}*|nicht|weder|noch|pas|ni|aucune?|tampoco)\s+(?:(?:a|an|the|my|for|about|in|part|of|what|i|into|eine?[rnm]?|meine?[rnm]?|zu|zur|in|die|das|was|ich|une?|mon|ma|de|la|ce|que|je|dans|para|mi|una?|en|lo)\s+){0,4}[\p{L}]+/giu;

/** The place that somebody names; null where they name none, or only where the words do not belong. */
export function placeIn(text: string): Part | null {
  const said = text.replace(denied, ' ');
  const first = (['story', 'seek', 'offer'] as const)
    .map((part) => ({ part, at: places[part].exec(said)?.index ?? Number.POSITIVE_INFINITY }))
    .toSorted((one, other) => one.at - other.at)[0];
  return first && Number.isFinite(first.at) ? first.part : null;
}

/** "Story. Just say I live in Bergen now": the words as they should read; null where only the place is said. */
export function wordsAnew(text: string): string | null {
  const words = anew.exec(text.trim())?.groups?.words?.trim();
  if (words === undefined || (words.match(/[\p{L}\p{N}]+/gu) ?? []).length < 2) return null;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
const anew =
  /(?:^|[.,;!–—-]\s*)(?:(?:and|but|just|simply|only|please|und|aber|einfach|nur|bitte|et|mais|juste|simplement|y|pero|solo|simplemente)\s+)*(?:(?:it|that|this) (?:should|must|has to) (?:just |only |simply )?(?:say|read)|(?:es|da|das) soll(?:te)? (?:einfach |nur |bloß )?(?:heißen|stehen|lauten)|(?:cela|ça) (?:doit|devrait) (?:juste |simplement )?dire|(?:debe|debería|tiene que) (?:solo |simplemente )?(?:decir|poner)|say|write|put|make it|let it say|schreibt?|sagt|dites|écrivez|mettez|poned|pon|decid|escribid)(?:\s+(?:just|simply|einfach|nur|bitte|dort|da|simplement|juste|solo|just that|please))*(?:\s*:\s*|,?\s+(?:that|dass|que)\s+|\s+)(?!(?:it|that|this|them|there|es|das|ça|cela|lo|la|eso)(?! (?:is|was|are|has|ist|war|est|era)(?![\p{L}]))(?![\p{L}]))(?<words>[^:]+)$/iu;
