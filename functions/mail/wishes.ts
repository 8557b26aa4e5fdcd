// What exactly somebody wants who writes about themselves: new words, and for which part.
import type { NewWords } from '../core/intention.ts';
import { speaksOfTexts } from './corrections/about-the-text.ts';
import { read } from './read.ts';
import { saysOver } from './wishes-over.ts';
import { speaksToUs, toldIn, wishAlone } from './wishes-spoken.ts';
import { cut, pattern, sentences } from './wishes-words.ts';

/** As in the form. */
const most = { story: 1_200, words: 600 } as const;

type Part = 'seek' | 'offer' | 'story';

const names: Readonly<Record<Part, RegExp>> = {
  story: pattern('stor(?:y|ies)', 'geschichte', 'histoire', 'historia', 'about me', 'über mich', 'sobre mí'),
  seek: pattern(
    'what i(?:.m| am)? (?:want|need|after|looking for|seek)|(?:look|search)(?:ing|in.?|ed)?[- ](?:for|4)|seek(?:ing)?|(?:like|love|want|rather|prefer) to (?:meet|find|talk to|get to know)|need (?:someone|somebody|people|help)',
    '(?:ich )?suche?|gesucht|(?:möchte|würde|will) .{0,40}(?:kennenlernen|treffen|finden)|brauche',
    '(?:j.?e? ?)?(?:re)?cherche|j.aimerais (?:rencontrer|trouver|connaître)|recherche|besoin',
    'busco|búsqueda|buscando|me (?:sirve|vale|valdría|serviría|iría bien) (?:tb |también )?alguien|(?:quiero|quisiera|me gustaría) (?:conocer|encontrar)|necesito',
  ),
  offer: pattern(
    'what i (?:can )?(?:give|offer|do)|offer(?:ing)?|(?:can|could) (?:also )?(?:give|help|teach|lend|show|share|explain|advise|offer)|to give|mentor others',
    'was ich (?:kann|gebe|anbiete|mache)|anbiete|(?:ich )?biete|anbieten|angebot|geben|kann (?:auch )?.{0,60}(?:helfen|zeigen|beibringen|teilen|erklären|geben|leihen)',
    'ce que je (?:peux|donne|sais faire)|(?:j.|je )?offre|offrir|propose|je donne|donner|peux (?:aussi )?(?:aider|montrer|apprendre|donner|partager|prêter|offrir)',
    'lo que (?:puedo|doy|sé hacer)|ofrezco|ofrecer|dar|puedo (?:también )?(?:ayudar|enseñar|dar|compartir|prestar|ofrecer)',
  ),
};

/** That words are to stand beside others. */
export const adds = pattern(
  'also|too(?=\\s*(?:[.,;!?]|$))|as well|additionally|in addition|add',
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

/** A label names a part, and tells nothing else in its few words. */
const mostWordsOfALabel = 6;

/** The label of a text, if it has one that names a part, and the words behind it. */
function underLabel(text: string): { label: string; part: Part; words: string } | null {
  const [, label = '', words = ''] = labelled.exec(toldIn(text)) ?? [];
  const part = noPart.test(label) ? null : partOf(label);
  return part ? { label, part, words } : null;
}

/** "That was no story, only a question: ..." names no part. */
const noPart =
  /(?<![\p{L}])(?:no|not|n.t|never|kein\p{L}*|nicht|nie|pas|aucune|ninguna?)(?:\s+\p{L}+){0,3}\s+(?:stor(?:y|ies)|geschichte|histoire|historia)(?![\p{L}])/iu;

/** "My story: ...": words of theirs, with the part they belong to in front; null where there is no such label. */
export const wordsAfterLabel = (text: string): string | null => underLabel(text)?.words ?? null;

/** Reads what somebody wrote about themselves. The words stay theirs; what only tells us what to do with them is left out. */
export function newWordsIn(text: string, about: { received: number; zone: string }): NewWords {
  const named = underLabel(text);
  const body = named?.words ?? (toldIn(text) || text.trim());
  const kept = sentences(body).filter((sentence) => !(hidden.test(sentence) && sentence.length < 80));
  const part = named?.part ?? firstPart(kept);
  const isStory = part === 'story';
  const said = named ? kept : ofTheWish(kept, part);
  const words = (said.length > 0 ? said : kept).join(isStory ? '\n' : ' ').trim();
  const told = part === 'seek' ? wishAlone(words) : words;
  return {
    part,
    words: cut(told || text.trim(), isStory ? most.story : most.words),
    how: named ? howUnder(named) : adds.test(text) ? 'add' : replaces.test(text) ? 'replace' : 'either',
    until: lastDayIn(text, about),
    hidden: hidden.test(text),
    // Under a label all of it is theirs to say.
    ...((speaksToUs(told) || (!named && speaksOfTexts(told))) && { spoken: true }),
  };
}

/** "Looking for, naturally": a part is named, and no word of what it should be. */
export const onlyNamesPart = (text: string): boolean => {
  const part = text.trim().split(/\s+/u).length <= mostWordsOfALabel ? firstPart([text]) : null;
  return part !== null && !/\p{L}/u.test(text.replace(names[part], ' ').replace(fillers, ' '));
};
const fillers = new RegExp(
  pattern(
    'that.s|it.s|that|it|something|is|to|my|the|what|i|am|naturally|of course|please|obviously|clearly',
    'das|es|etwas|ist|zu|meiner?|die|natürlich|klar|bitte|selbstverständlich',
    'à|c.est|ce|quelque chose|mon|ma|pour|bien sûr|évidemment|s.il vous plaît|svp',
    'a|es|eso|algo|mi|lo|por favor|claro|naturalmente',
  ).source,
  'giu',
);

/** The part that a sentence is about, by its label or in its words. */
export const newPartOf = (text: string): Part | null => underLabel(text)?.part ?? firstPart([text]);

/** "My story: ...", "I look for: ..." is all of it; "I also look for: ..." stands beside. */
function howUnder({ label, part }: { label: string; part: Part }): NewWords['how'] {
  if (adds.test(label)) return 'add';
  const isAll =
    part === 'story' ? storyByName.test(label) : label.trim().split(/\s+/u).length <= mostWordsOfALabel;
  return isAll || replaces.test(label) ? 'replace' : 'either';
}

/** Without what tells us what to do, and what says of an earlier wish that it is over, where the new one follows. */
function ofTheWish(kept: readonly string[], part: Part | null): readonly string[] {
  if (kept.length < 2) return kept;
  const said = kept.filter((one) => !(asks.test(one) && one.length < 50 && !/[:“"]/u.test(one)));
  if (part !== 'seek' && part !== 'offer') return said;
  const from = said.findIndex((one) => !saysOver(one) && partOf(one) === part);
  return from < 0 ? said : said.filter((one, at) => at >= from || !saysOver(one));
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
