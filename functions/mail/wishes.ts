// What exactly somebody wants who writes about themselves: new words for which part, which rhythm, which kind of connection.
import type { NewWords } from '../core/intention.ts';
import { type Kind, kinds } from '../core/matching/rules.ts';
import type { RhythmChange } from '../core/member.ts';
import { read } from './read.ts';
import { cut, pattern, sentences } from './wishes-words.ts';

/** As in the form. */
const most = { story: 1_200, words: 600 } as const;

type Part = 'seek' | 'offer' | 'story';

const names: Readonly<Record<Part, RegExp>> = {
  story: pattern('stor(?:y|ies)', 'geschichte', 'histoire', 'historia', 'about me', 'über mich', 'sobre mí'),
  seek: pattern(
    'what i (?:want|need|am after)|(?:look|search)(?:ing|ed)?[- ]for|seek(?:ing)?|(?:like|love|want|rather|prefer) to (?:meet|find|talk to|get to know)|need (?:someone|somebody|people|help)',
    '(?:ich )?suche?|gesucht|(?:möchte|würde|will) .{0,40}(?:kennenlernen|treffen|finden)|brauche',
    '(?:je )?(?:re)?cherche|j.aimerais (?:rencontrer|trouver|connaître)|recherche|besoin',
    'busco|búsqueda|buscando|(?:quiero|quisiera|me gustaría) (?:conocer|encontrar)|necesito',
  ),
  offer: pattern(
    'what i (?:can )?(?:give|offer|do)|offer(?:ing)?|(?:can|could) (?:also )?(?:give|help|teach|lend|show|share|explain|advise|offer)|to give|mentor others',
    'was ich (?:kann|gebe|anbiete|mache)|anbiete|(?:ich )?biete|anbieten|angebot|geben|kann (?:auch )?.{0,60}(?:helfen|zeigen|beibringen|teilen|erklären|geben|leihen)',
    'ce que je (?:peux|donne|sais faire)|(?:j.|je )?offre|offrir|propose|donner|peux (?:aussi )?(?:aider|montrer|apprendre|donner|partager|prêter|offrir)',
    'lo que (?:puedo|doy|sé hacer)|ofrezco|ofrecer|dar|puedo (?:también )?(?:ayudar|enseñar|dar|compartir|prestar|ofrecer)',
  ),
};

/** That words are to stand beside others. */
export const adds = pattern(
  'also|too|as well|additionally|in addition|add',
  'auch|außerdem|zusätzlich|ergänze|ergänzen',
  'aussi|en plus|également|ajoute[rz]?',
  'también|además|añad\\p{L}*',
);
const replaces = pattern(
  'instead|rather|no longer|not any more|change|replace|update|now|from now on|rewrite',
  'statt|stattdessen|lieber|nicht mehr|ändere|ändert|ersetze|jetzt|inzwischen|ab jetzt',
  'au lieu|plutôt|ne .{1,20} plus|change[rz]?|remplace[rz]?|maintenant|désormais',
  'en vez|en lugar|ya no|cambi\\p{L}*|ahora|a partir de ahora',
);
const hidden = pattern(
  'only for matching|keep (?:this|it|that) (?:private|to yourselves)|between us|(?:do not|don.t) show (?:this|it)',
  'nur (?:für|zum) (?:die |das )?(?:suche|vermittlung|zuordnung)|nicht zeigen|unter uns|vertraulich',
  'seulement pour (?:la )?recherche|entre nous|confidentiel(?:lement)?|ne (?:le |la )?montrez pas',
  'solo para (?:la )?búsqueda|entre nosotros|confidencial|no l[oa] mostr\\p{L}*',
);
/** Whether something is to be kept from everybody, and to serve matching alone. */
export const saysHidden = (text: string): boolean => hidden.test(text);

const asks = pattern(
  'please|could you|can you|change|update|replace|rewrite|add',
  'bitte|ändere|ändert|ersetze|aktualisiere|ergänze|schreibt?',
  'merci de|change[rz]?|remplace[rz]?|ajoute[rz]?|veuillez',
  'por favor|cambi\\p{L}*|reempla\\p{L}*|añad\\p{L}*',
);

const labelled = /^([^\n:]{1,80}):\s*([\s\S]+)$/u;

/** "My story: ...": words of theirs, with the part they belong to in front; null where there is no such label. */
export function wordsAfterLabel(text: string): string | null {
  const label = labelled.exec(text.trim());
  return label && partOf(label[1] ?? '') ? (label[2] ?? null) : null;
}

/** Reads what somebody wrote about themselves. The words stay theirs; what only tells us what to do with them is left out. */
export function newWordsIn(text: string, about: { received: number; zone: string }): NewWords {
  const label = labelled.exec(text.trim());
  const named = label && partOf(label[1] ?? '');
  const body = named ? (label[2] ?? '') : text;
  const kept = sentences(body).filter((sentence) => !(hidden.test(sentence) && sentence.length < 80));
  const part = named ?? firstPart(kept);
  const isStory = part === 'story';
  // "Please change that." tells us what to do; the sentence after it is what they want to say.
  const said =
    !named && kept.length > 1
      ? kept.filter((one) => !(asks.test(one) && one.length < 50 && !/[:“"]/u.test(one)))
      : kept;
  const words = (said.length > 0 ? said : kept).join(isStory ? '\n' : ' ').trim();
  return {
    part,
    words: cut(words || text.trim(), isStory ? most.story : most.words),
    how: adds.test(text) ? 'add' : replaces.test(text) ? 'replace' : 'either',
    until: lastDayIn(text, about),
    hidden: hidden.test(text),
  };
}

/** The part of a profile that words speak of by name. */
export function partOf(words: string): Part | null {
  return (['story', 'seek', 'offer'] as const).find((part) => names[part].test(words)) ?? null;
}

const firstPart = (said: readonly string[]): Part | null =>
  said
    .map((sentence) => (['seek', 'offer', 'story'] as const).find((part) => names[part].test(sentence)))
    .find((part) => part !== undefined) ?? null;

const until = pattern('until', 'till', 'bis', 'jusqu.?(?:au|en|à)', 'hasta');

/** "Until June": read as the end of a pause would be, which is said in the same words. */
function lastDayIn(text: string, about: { received: number; zone: string }): string | null {
  const from = until.exec(text)?.index;
  if (from === undefined) return null;
  const said = text.slice(from, from + 60).split(/[.!?\n]/u)[0] ?? '';
  return read(`pause ${said}`, { ...about, context: 'status' }).until;
}

const rhythms: readonly (readonly [number, RegExp])[] = [
  [
    14,
    pattern(
      'twice a month|two times a month|every (?:two|2|other|second) weeks?|fortnightly|biweekly|every fortnight',
      'zwei ?mal (?:im|pro) monat|alle (?:zwei|2|14) (?:wochen|tage)|jede zweite woche',
      'deux fois par mois|toutes les deux semaines',
      'dos veces al mes|cada (?:dos|2) semanas|cada quince días',
    ),
  ],
  [
    60,
    pattern(
      'every (?:other|second|two|2) months?|bimonthly',
      'alle (?:zwei|2) monate|jeden zweiten monat',
      'tous les deux mois',
      'cada (?:dos|2) meses',
    ),
  ],
  [
    90,
    pattern(
      'quarterly|(?:once )?(?:a|per|every) quarter|every (?:three|3) months',
      'vierteljährlich|(?:einmal )?(?:im|pro) (?:quartal|vierteljahr)|alle (?:drei|3) monate',
      'par trimestre|trimestriel\\p{L}*|tous les trois mois',
      'trimestral\\p{L}*|al trimestre|cada (?:tres|3) meses',
    ),
  ],
  [
    182,
    pattern(
      '(?:once|twice) a year|yearly|annually|every (?:six|6) months|every half year',
      '(?:ein|zwei) ?mal im jahr|jährlich|halbjährlich|alle (?:sechs|6) monate',
      'par an|tous les six mois',
      'al año|cada (?:seis|6) meses',
    ),
  ],
  [
    30,
    pattern(
      'monthly|(?:once |one )?(?:[\\p{L}]+ )?(?:a|per|each|every) month',
      'monatlich|(?:ein ?mal )?(?:im|pro) monat|jeden monat',
      'par mois|mensuel\\p{L}*|chaque mois',
      'al mes|mensual\\p{L}*|cada mes',
    ),
  ],
  [
    7,
    pattern(
      'weekly|(?:a|per|each|every) week',
      'wöchentlich|(?:in der|pro) woche|jede woche',
      'par semaine|chaque semaine',
      'a la semana|por semana|semanal\\p{L}*|cada semana',
    ),
  ],
];
const everyRound = pattern('every round|each round', 'jede runde', 'à chaque tour|chaque fois', 'cada ronda');
const oftener = pattern(
  'more (?:often|frequent\\p{L}*)',
  'öfter|häufiger',
  'plus souvent',
  'más (?:a menudo|seguido|frecuent\\p{L}*)',
);

/** The rhythm that somebody asks for. Where they only want it otherwise, it is less. */
export function rhythmIn(text: string): RhythmChange {
  if (everyRound.test(text)) return { days: 1 };
  const days = rhythms.find(([, words]) => words.test(text))?.[0];
  if (days !== undefined) return { days };
  return { step: oftener.test(text) ? 'more' : 'less' };
}

const aroundRhythm = pattern(
  'from now(?: on)?|for now|only|just|at most|no more than|not more than|more often|than|please|pls|thanks?|thank you|write|send|letters?|mails?|introductions?|(?:is|would be|will be|suits me|be) (?:enough|plenty|fine|good)|enough|plenty|fine|good|me|to|it|that|is|now|for me|make|maximum|max|a|one|once|twice',
  'ab jetzt|von nun an|künftig|nur|noch|bloß|höchstens|nicht öfter als|nicht mehr als|bitte|danke|schreibt?|briefe?|mails?|vorstellungen?|vorschläge?|reicht|genügt|wäre|ist|genug|gut|mir|mich|völlig|vollkommen|das|es|für|okay|maximal|einmal|zweimal|ein|eine',
  'désormais|dorénavant|seulement|juste|uniquement|au plus|au maximum|pas plus (?:de|que)|s.il (?:vous|te) plaît|merci|écri\\p{L}*|lettres?|présentations?|(?:me )?suffi\\p{L}*|c.est|assez|bien|me|moi|une|un|deux|fois|ne|qu|que',
  'desde ahora|a partir de ahora|solo|sólo|solamente|como mucho|como máximo|no más de|por favor|gracias|escrib\\p{L}*|cartas?|presentaci(?:ón|ones)|(?:me )?basta|es|sería|suficiente|bien|una|un|dos|vez|veces|con|me|en|volved a|vuelve a|de nuevo|otra vez',
);

/** Whether words say how often and nothing else: "from now on only once a quarter, please". */
export function saysOnlyHowOften(text: string): boolean {
  const found = [everyRound, ...rhythms.map(([, words]) => words)].map((one) => one.exec(text)?.[0]);
  const said = found.find((one) => one !== undefined);
  if (said === undefined || text.includes('?')) return false;
  const rest = text.replace(said, ' ').replace(new RegExp(aroundRhythm, 'giu'), ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
}

const numbers: readonly (readonly [number, string])[] = [
  [1, '1|one|eine?n?|une?|una?|uno'],
  [2, '2|two|zwei|deux|dos'],
  [3, '3|three|drei|trois|tres'],
];
const anyNumber = numbers.map(([, words]) => words).join('|');
const perRound = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?<en>${anyNumber}) (?:(?:more |new )?(?:of (?:these|those|them)|introductions?|people|persons?|asks?|matches|suggestions?|letters?) )?(?:a|per|each|every|in (?:a|one|each|every)) round(?!s)`,
    `(?<de>${anyNumber}) (?:(?:vorschl[aä]ge?n?|menschen|leute|personen?|vorstellungen?|begegnungen?|anfragen?) )?(?:pro|je|in jeder|in einer|jede) runde`,
    `(?<fr>${anyNumber}) (?:(?:présentations?|personnes?|rencontres?|propositions?) )?(?:par|à chaque|chaque) tour`,
    `(?<es>${anyNumber}) (?:(?:presentaci(?:ón|ones)|personas?|propuestas?) )?(?:por|en cada|cada|a la) ronda`,
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
const limits = /(?:not|no|nicht|pas) (?:more|mehr|plus|más) (?:than|als|de|que)/giu;
const denies = pattern("not|n't|never|nicht|kein\\p{L}*", 'pas|jamais', 'no|nunca');
const mayI =
  /^\W*(?:can|could|may|is it possible|kann|könnte|darf|geht|puis-je|est-ce possible|pourr\p{L}*|puedo|podría|es posible)(?![\p{L}])/iu;
const mostWordsOfCapacity = 25;

/** How many introductions a round somebody asks for ("up to two people a round"); null where they ask for no number. */
export function capacityIn(text: string): number | null {
  const said = text.trim();
  if (said.split(/\s+/u).length > mostWordsOfCapacity) return null;
  if (said.includes('?') && !mayI.test(said)) return null;
  if (denies.test(said.replace(limits, ''))) return null;
  const groups = perRound.exec(said)?.groups ?? {};
  const number = Object.values(groups)
    .find((one) => one !== undefined)
    ?.toLowerCase();
  if (number === undefined) return null;
  return numbers.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(number))?.[0] ?? null;
}

const kindWords: Readonly<Record<Kind, RegExp>> = {
  mentorship: pattern(
    'mentor\\p{L}*|learn from|advice|ahead of me|further along',
    'mentor\\p{L}*|rat(?:schlag)?|von (?:jemandem|ihr|ihm) lernen',
    'mentor\\p{L}*|conseil\\p{L}*',
    'mentor\\p{L}*|consejo\\p{L}*',
  ),
  collaboration: pattern(
    'together|do something with|collaborat\\p{L}*|project|build',
    'gemeinsam|zusammen|projekt\\p{L}*',
    'ensemble|projet\\p{L}*|collabor\\p{L}*',
    'juntos|juntas|proyecto\\p{L}*|colabor\\p{L}*',
  ),
  'peer support': pattern(
    'same boat|same place|same situation|like me|peers?',
    'gleichen (?:boot|lage|situation)|wie mir|wie ich',
    'même (?:bateau|situation)|comme moi',
    'misma situación|mismo barco|como yo',
  ),
  work: pattern('work|job|hire|clients?', 'arbeit|job|stelle|aufträge', 'travail|emploi', 'trabajo|empleo'),
  learning: pattern('learn(?:ing)?|teach|practi[sc]e', 'lernen|üben|beibringen', 'apprendre', 'aprender'),
  curiosity: pattern(
    'curio\\p{L}*|talk|conversation|walk|exchange|company',
    'neugier\\p{L}*|gespräch\\p{L}*|austausch|reden|spaziergang',
    'curio\\p{L}*|discut\\p{L}*|échange\\p{L}*|conversation',
    'curio\\p{L}*|convers\\p{L}*|charla\\p{L}*',
  ),
};

/** The kinds of connection that an answer names. */
export const kindsIn = (text: string): Kind[] => kinds.filter((kind) => kindWords[kind].test(text));
