// How many introductions at a time somebody wants, in everyday words.
import { pattern, sentences } from './wishes-words.ts';

const numbers: readonly (readonly [number, string])[] = [
  [1, '1|one|eine?n?|une?|una?|uno'],
  [2, '2|two|zwei|deux|dos'],
  [3, '3|three|drei|trois|tres'],
];
const anyNumber = numbers.map(([, words]) => words).join('|');
const perRound = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?<en>${anyNumber}) (?:(?:more |new )?(?:of (?:these|those|them)|introductions?|people|ppl|persons?|asks?|matches|suggestions?|letters?) )?(?:(?:a|per|each|every|in (?:a|one|each|every|the same)) round(?!s)|(?:next|each|every) time(?=\\W*(?:$|please|not)))`,
    `(?:per|each|every) round,? (?:(?:rather|please|gladly|up to|at most) )*(?<enAfter>${anyNumber})(?= (?:people|ppl|persons?|introductions?|please)|\\W*$)`,
    `(?:pro|je|in jeder) runde,? (?:(?:gern(?:e)?|lieber|bitte|bis zu|höchstens|auch) )*(?<deAfter>${anyNumber})(?= (?:leute|menschen|personen|vorschläge|vorstellungen|bitte)|\\W*$)`,
    `(?:par|à chaque) tour,? (?:(?:plutôt|volontiers|jusqu.à|au plus) )*(?<frAfter>${anyNumber})(?= (?:personnes|présentations|s.il)|\\W*$)`,
    `(?:por|en cada) ronda,? (?:(?:mejor|hasta|como mucho) )*(?<esAfter>${anyNumber})(?= (?:personas|presentaciones|por favor)|\\W*$)`,
    `(?<de>${anyNumber}) (?:(?:vorschl[aä]ge?n?|menschen|leute|person(?:en)?|vorstellungen?|begegnungen?|anfragen?) )?(?:pro|je|in jeder|in einer|jede|in derselben|in der gleichen|in einer einzigen) runde`,
    `(?<fr>${anyNumber}) (?:(?:présentations?|personnes?|rencontres?|propositions?) )?(?:par|à chaque|chaque|dans le même|au même|dans un même) tour`,
    `(?<es>${anyNumber}) (?:(?:presentaci(?:ón|ones)|personas?|propuestas?) )?(?:por|en cada|cada|a la|en la misma|en una misma) ronda`,
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
/** "Two people at once": a number of people and no more, where it is us that it is said to. */
const people =
  '(?:of (?:these|those|them)|introductions?|people|ppl|persons?|asks?|matches|suggestions?|strangers)';
const atOnce = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?<en>${anyNumber}) (?:(?:more |new |different )?${people} )?at (?:a time|once|the same time)`,
    `(?<de>${anyNumber}) (?:(?:neuen? )?(?:vorschl[aä]ge?n?|menschen|leuten?|person(?:en)?|vorstellungen?|begegnungen?|anfragen?) )?(?:auf einmal|gleichzeitig|zugleich|zur gleichen zeit)`,
    `(?<fr>${anyNumber}) (?:(?:présentations?|personnes?|rencontres?|propositions?) )?(?:à la fois|en même temps|d.un coup)`,
    `(?<es>${anyNumber}) (?:(?:presentaci(?:ón|ones)|personas?|propuestas?) )?(?:a la vez|al mismo tiempo|de golpe)`,
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
const saidToUs = pattern(
  '(?:you|please) (?:\\p{L}+ ){0,3}(?:send|introduce|propose|suggest|give|ask|match|show|bring|try)|(?:send|introduce|propose|suggest|match) (?:me )?|(?:not|no|never) more than|at most|up to|a maximum of|please',
  '(?:könnt|dürft|schickt|stellt|schlagt|fragt|bringt|bitte)|(?:nicht|nie(?:mals)?) mehr als|höchstens|maximal|bis zu',
  '(?:pouvez|proposez|présentez|envoyez)|(?:pas|jamais) plus (?:de|d|que)|au (?:plus|maximum)|maximum|jusqu.à|s.il vous plaît',
  '(?:podéis|pueden|puedes|presentad\\p{L}*|proponed\\p{L}*|enviad\\p{L}*|mandad\\p{L}*)|(?:no|nunca) más de|como (?:mucho|máximo)|hasta|por favor',
);
/** Who tells what they themselves do says nothing of how many they would like to meet. */
const tellsOfOneself = pattern(
  '(?:i|we) (?!meant?(?![\\p{L}])|would|want|like|prefer|don.t mind|do not mind|am (?:fine|happy|ok)|can (?:meet|manage|handle)|could (?:meet|manage|handle)|.d)\\p{L}+',
  '(?:ich|wir) (?!meinte?(?![\\p{L}])|möchten?|wollen|will|hätten?|würden?|schaffen?|mag)\\p{L}+',
  "je (?!voulais|veux|voudrais|préfère|peux (?:voir|rencontrer))\\p{L}+|j[’'](?!aimerais)\\p{L}+",
  '(?:yo )?(?:enseño|reparo|ayudo|doy|trabajo|cuido|hago|llevo|tengo)',
);

const limits =
  /(?:,|\s)\s*(?:not|nicht|pas|no) (?:just |only |nur |bloß |seulement |solo |sólo )?(?:1|one|eine?n?|une?|una?|uno)(?=\W*$)|(?:not|no|never|nicht|nie|niemals|pas|jamais|nunca) (?:more|mehr|plus|más) (?:(?:than|als|de|que)(?![\p{L}])|d[’'])/giu;
const denies = pattern('not|\\p{L}+n[^\\p{L}]t|never|nicht|kein\\p{L}*', 'pas|jamais', 'no|nunca');
/** "No, I meant ...": a word that answers, and denies nothing of what follows. */
const answering =
  /^\W*(?:(?:no|nope|nein|nee|non)(?=[\s,.;:!–-])(?! (?:more|one|longer|mehr))[\s,.;:!–-]*)+/iu;
const mayI =
  /^\W*(?:can|could|may|is it possible|kann|könnte|darf|geht|puis-je|est-ce possible|pourr\p{L}*|puedo|podría|es posible)(?![\p{L}])/iu;
const mostWordsOfCapacity = 25;
const fewWords = 6;

/** How many introductions a round somebody asks for ("up to two people a round"); null where they ask for no number. */
export function capacityIn(text: string): number | null {
  const said = text.trim();
  if (said.split(/\s+/u).length > mostWordsOfCapacity) return null;
  if (said.includes('?') && !mayI.test(said)) return null;
  const asked = sentences(said)
    .map(numberIn)
    .filter((number) => number !== null);
  return asked.length === 1 ? (asked[0] ?? null) : null;
}

/** The number that one sentence asks for. */
function numberIn(sentence: string): number | null {
  const said = sentence.replace(answering, '');
  if (denies.test(said.replace(limits, ''))) return null;
  const isForUs =
    !tellsOfOneself.test(said) && (saidToUs.test(said) || said.split(/\s+/u).length <= fewWords);
  const groups = perRound.exec(said)?.groups ?? (isForUs ? atOnce.exec(said)?.groups : undefined) ?? {};
  const number = Object.values(groups)
    .find((one) => one !== undefined)
    ?.toLowerCase();
  if (number === undefined) return null;
  return numbers.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(number))?.[0] ?? null;
}
