// What exactly somebody wants who writes about themselves: new words for which part, and which kind of connection.
import type { NewWords } from '../core/intention.ts';
import { type Kind, kinds } from '../core/matching/rules.ts';
import { read } from './read.ts';
import { cut, pattern, sentences } from './wishes-words.ts';

/** As in the form. */
const most = { story: 1_200, words: 600 } as const;

type Part = 'seek' | 'offer' | 'story';

const names: Readonly<Record<Part, RegExp>> = {
  story: pattern('stor(?:y|ies)', 'geschichte', 'histoire', 'historia', 'about me', 'über mich', 'sobre mí'),
  seek: pattern(
    'what i(?:.m| am)? (?:want|need|after|looking for|seek)|(?:look|search)(?:ing|ed)?[- ]for|seek(?:ing)?|(?:like|love|want|rather|prefer) to (?:meet|find|talk to|get to know)|need (?:someone|somebody|people|help)',
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

const storyByName = /(?<![\p{L}])(?:stor(?:y|ies)|geschichte|histoire|historia)(?![\p{L}])/iu;

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
  // "My story: ..." is all of it.
  const whole = named === 'story' && storyByName.test(label?.[1] ?? '');
  return {
    part,
    words: cut(words || text.trim(), isStory ? most.story : most.words),
    how: adds.test(text) ? 'add' : whole || replaces.test(text) ? 'replace' : 'either',
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
