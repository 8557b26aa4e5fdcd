// What is said with a yes to meeting somebody: how and when it would suit them, from which day on, and that it still holds.
import type { ReadingAbout } from './read/interpret.ts';
import { read } from './read.ts';
import { saysHidden } from './wishes.ts';
import { isGladness, isOnlyGlad } from './wishes-glad.ts';
import { withoutHabits } from './wishes-habits.ts';
import { forbidsTelling, isDithering, toldToOther } from './wishes-pass-on.ts';
import { toldIn } from './wishes-spoken.ts';
import { plainYes } from './wishes-undecided-words.ts';
import { cut, pattern, sentences } from './wishes-words.ts';

/** What opens a yes, and says no more than that. Not "because": what follows it would not stand alone. */
const opening =
  /^(?:(?:oh|well|ah|ay|pues|mira|bueno|vaya|na|also|tja|bon|eh bien|alors|yes|yep|yeah|sure|gladly|of course|with pleasure|please|ok(?:ay)?|go on(?: then)?|go ahead|all right|alright|ja|gern(?:e)?|klar|natürlich|unbedingt|sehr gern(?:e)?|oui|volontiers|avec plaisir|bien sûr|d.accord|s[íi]|claro|con gusto|por supuesto|encantad[oa]|but|aber|mais|pero|and|und|et|y)(?![\p{L}])[\s,.;:–-]*)+/iu;
const medium = pattern(
  '(?:only|just|rather|preferably|please) (?:by|via|in|on|over|at|through) (?:the )?(?:phone|telephone|video|email|mail|letters?|writing|chat|weekends?|evenings?|mornings?|person)|phone only|in writing (?:first|only)|by (?:phone|mail|letter|post|video)',
  'nur (?:per |am |über |im |mit )?(?:telefon\\p{L}*|mail|e-mail|brief\\p{L}*|video|schriftlich|abends|wochenende)|schriftlich|(?:per|am) (?:brief|telefon|mail|e-mail|post|video)|lieber (?:telefonisch|schriftlich|per mail)',
  '(?:seulement|uniquement|plutôt|juste) (?:par|en|au) (?:téléphone|écrit|mail|lettre|vidéo)|par (?:écrit|lettre|téléphone|mail|e-mail|courriel|vidéo|visio)',
  '(?:solo|sólo|mejor|únicamente) (?:por|en) (?:teléfono|escrito|correo|carta|vídeo|videollamada)|por (?:escrito|carta|teléfono|correo|vídeo|videollamada)',
);
const dated = pattern(
  'before|until|after|from|vor|bis|nach|ab|avant|après|à partir|antes|después|hasta|desde',
);

/** When it would suit them: the other can be told that as well. */
const hours = pattern(
  '(?:on |in the |at |only )(?:the |a )?(?:mornings?|afternoons?|evenings?|lunchtimes?|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|(?:mornings|afternoons|evenings|weekdays|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)|(?:before|after) (?:\\d{1,2}|four|five|six|seven|eight|nine|ten)(?: ?[ap]m)?',
  '(?:am |an einem |nur )?(?:vormittags?|nachmittags?|abends?|wochenenden?|morgens|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?)|(?:vor|nach) (?:\\d{1,2}|fünf|sechs|sieben|acht|neun)(?: uhr)?',
  '(?:le |en |les )(?:matins?|soirs?|soirée|après-midi|week-ends?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)|(?:avant|après) \\d{1,2} ?h(?:eures)?',
  '(?:por las? |los? |las? |el )(?:mañanas?|tardes?|noches?|fin(?:es)? de semana|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)|(?:antes|después) de las (?:\\d{1,2}|cinco|seis|ocho|nueve)',
);

const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|(?:mon|diens|donners|frei|sams|sonn)tage?n?s?|mittwochs?|sonnabends?|wochenenden?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|week-ends?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|fin(?:es)? de semana)';
const weekdays = `${weekday}(?:(?:,| and| or| und| oder| et| ou| y| o)+ (?:on |am |les? |los |el )?${weekday}){0,3}`;

/** "Any day but Monday": days that do not suit, and no day from which it would. */
const exceptions = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?:(?:any|every|all|most)(?: other)? ?(?:days?|time|evenings?|mornings?|afternoons?) )?(?:but(?: not)?|except(?:ing)?|other than|apart from|save|bar)(?: for)?(?: (?:on|a))? ${weekdays}`,
    `(?:(?:just|only|though|please|but) )*(?:not|never|no)(?: (?:ever|please))?(?: on)?(?: an?| any)? ${weekdays}`,
    `(?:(?:jeden|alle|jederzeit|immer)(?: tage?)? )?(?:außer|bis auf|ausgenommen)(?: (?:am|an|den))? ${weekdays}`,
    `(?:(?:nur|bloß|bitte) )*(?:nicht|nie|niemals|kein(?:en)?)(?: (?:am|an einem|an))? ${weekdays}`,
    `(?:tous les jours )?(?:sauf|excepté|hormis|à part)(?: les?)? ${weekdays}`,
    `(?:pas|jamais)(?: les?| un)? ${weekdays}`,
    `(?:cualquier día |todos los días )?(?:menos|salvo|excepto)(?: (?:el|los))? ${weekdays}`,
    `(?:no|nunca)(?: en)?(?: (?:el|los|un))? ${weekdays}`,
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "By phone": how they would like to meet. */
export const namesMedium = (text: string): boolean => medium.test(text);
/** "Saturday suits me": when somebody has time. */
export const namesHours = (text: string): boolean => hours.test(text);
export const hasExceptions = (text: string): boolean => text.replace(exceptions, '') !== text;

/** "Yes, but only by phone": a yes with a wish that the other can be told; nothing is asked. */
export const isConditionedYes = (text: string): boolean =>
  opening.test(text.trim()) && (medium.test(text) || hours.test(text)) && !text.includes('?');

/** What somebody added to a yes, for the introduction: a sentence on why, or how they would like to meet. */
export function addedIn(text: string): string | null {
  // What is for matching alone is nobody's to read, and which sentence was meant is not ours to guess.
  if (saysHidden(text) || forbidsTelling(text)) return null;
  const all = sentences(text);
  const added = all.flatMap((sentence, at) => {
    const passed = toldToOther(sentence);
    if (passed !== null) return saysOnlyYes(passed) ? [] : [passed];
    // "I did say yes please" is said to us, "no wait" to oneself.
    if (toldIn(sentence) === '' || isDithering(sentence)) return [];
    // "I would. But only in the new year": what goes on from a sentence that is told stays as it is.
    const goesOn = at > 0 && tells((all[at - 1] ?? '').replace(opening, ''));
    const said = goesOn ? sentence : sentence.replace(opening, '');
    return tells(said) ? [capital(said)] : [];
  });
  return added.length > 0 ? cut(added.join(' '), 300) : null;
}

/** "Tell her yes": what the introduction says by itself. */
const saysOnlyYes = (words: string): boolean =>
  plainYes.test(words) ||
  onlyYes.test(words) ||
  isGladness(words) ||
  !/\p{L}/u.test(words.replace(opening, ''));

function tells(sentence: string): boolean {
  const words = sentence.split(/\s+/u).length;
  if (sentence.includes('?') || onlyYes.test(sentence.trim())) return false;
  return (
    medium.test(sentence) ||
    hours.test(sentence) ||
    hasExceptions(sentence) ||
    (limit.test(sentence) && !dated.test(sentence)) ||
    (words >= 5 && !(words <= 14 && dated.test(sentence)) && !isOnlyGlad(sentence))
  );
}

/** "I did say yes", "I would like to meet them": the yes once more, and nothing that the other could want to read. */
const onlyYes = new RegExp(
  `^(?:${[
    '(?:but )?(?:i )?(?:did|do|have|already|just)*(?: |^)(?:say|said|told you)(?: you)? yes(?: please)?',
    'i(?:.d| would| should)? (?:really |very much |still |do )*(?:like|love|want) to (?:meet|be introduced to|get to know) (?:them|him|her|this person|that person)',
    '(?:aber )?ich (?:habe?|hatte) (?:doch |schon |ja )*ja gesagt',
    'ich (?:möchte|würde|will) (?:sie|ihn|die person|diese person|den menschen|diesen menschen) (?:sehr |wirklich )*(?:gerne? )?(?:kennenlernen|kennen lernen|treffen)',
    '(?:mais )?j.ai (?:bien |déjà |pourtant )*dit oui',
    '(?:je (?:veux|voudrais)|j.aimerais) (?:bien |beaucoup |vraiment )*(?:(?:la|le) rencontrer|rencontrer cette personne|faire sa connaissance)',
    '(?:pero )?(?:ya )?(?:he dicho|dije|os dije|les dije) que s[íi]',
    '(?:quiero|me gustaría|quisiera) (?:mucho )?(?:conocer(?:la|lo|le)|conocer a esta persona)',
  ].join('|')})[\\s.!,]*$`,
  'iu',
);

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** "Just not Saturdays", "no phone calls, please": how few words it may be, it limits the yes before it. */
const limit =
  /^[^\p{L}]*(?:(?:just|only|but|and|please|aber|nur|bitte|bloß|mais|seulement|pero|solo|sólo)\s+)*(?:not|no|never|only|except|without|nicht|nie|kein\p{L}*|ohne|außer|nur|pas|jamais|sans|sauf|seulement|nunca|sin|salvo|excepto|solo|sólo)\s+\p{L}/iu;

/** The day from which a yes holds, where the day that is read is not one of those that do not suit, or suit any week. */
export function firstDay(text: string, day: string | null, about: ReadingAbout): string | null {
  if (day === null) return day;
  const left = withoutHabits(text.replace(exceptions, ' '));
  if (left === text) return day;
  const without = read(left, about);
  return without.kind === 'accept' ? without.notBefore : null;
}

/** What prefers one day to another that stands before it: "not before Christmas, rather in January". */
const prefers = pattern(
  'rather|better|preferably|instead|make it|(?:move|push|shift|postpone|delay|put) (?:it |this |that |the introduction |the meeting |our meeting )?(?:back |off )?(?:to|until|till)|only (?:from|in|after)|not (?:until|before)|in fact|let.s say|say',
  'lieber|besser|eher|erst|stattdessen|sagen wir|nicht vor|(?:ver)?(?:schieb|leg)\\p{L}*',
  'plutôt|mieux|de préférence|(?:report|repouss|décal|déplac)\\p{L}*|seulement (?:à partir|en|après)|pas avant|disons',
  'mejor|más bien|mejor dicho|(?:aplac|aplaz|pospon|retras|pas)\\p{L}*lo (?:a|para)|a partir|no antes|digamos|hasta',
);

/** Whether a text prefers a day to another, whether we can read it or not. */
export const prefersADay = (text: string): boolean => prefers.test(text);

/** The day from which a yes holds that a wish stands beside ("Yes, but from 20 March. Only by phone, please"). */
export function dayBeside(text: string, about: ReadingAbout): string | null {
  const days = text
    .split(/[.,;!?\n–—]+/u)
    .filter((clause) => /\p{N}|\p{L}{3}/u.test(clause) && !medium.test(clause))
    .map((clause) => read(clause, about))
    .map(({ notBefore, until }) => notBefore ?? until);
  return days.findLast((day) => day !== null) ?? null;
}

/** The day that the last preference in a text names; null where none does. */
export function dayPreferred(text: string, about: ReadingAbout): string | null {
  const preferred = text
    .split(/[.,;!?\n–—]+/u)
    .map((clause) => clause.trim())
    .filter((clause) => prefers.test(clause))
    .map((clause) => read(clause, about))
    .map(({ until, notBefore }) => until ?? notBefore);
  return preferred.findLast((day) => day !== null) ?? null;
}

/** Whether words that name a later day only move a yes that was given, rather than take it back or ask to be asked again. */
export const onlyMoves = (text: string): boolean => prefers.test(text) && !takesBack.test(text);

/** What takes a yes back in plain words. */
export const takesBack = pattern(
  'ask(?: me)?|again|another time|not (?:now|this time|any ?more|after all)|next (?:time|round)|(?:take|took) .{0,20}back|withdraw|changed my mind|forget|cancel|no longer',
  'frag\\p{L}*|noch ?mal|noch einmal|wieder|ein ?andermal|jetzt nicht|nicht jetzt|nicht mehr|doch nicht|doch lieber nicht|zurück\\p{L}*|absag\\p{L}*|überlegt|nächste[ns]? (?:mal|runde)|diesmal nicht',
  '(?:re)?demande\\p{L}*|encore|de nouveau|une autre fois|pas (?:maintenant|cette fois)|finalement (?:pas|non)|plus du tout|retire\\p{L}*|annul\\p{L}*|changé d.avis|prochaine fois',
  'pregunt\\p{L}*|otra vez|de nuevo|ahora no|esta vez no|al final no|ya no|retir\\p{L}*|cancel\\p{L}*|cambiado de (?:idea|opinión)|próxima (?:vez|ronda)',
);

/** "My yes still stands", and nothing that denies it. */
export const saysYesStands = (text: string): boolean =>
  sentences(text).some((sentence) => {
    const said = sentence.replace(/^\W*(?:(?:no|nein|nee|non)[\s,.;:!–-]+)+/iu, '');
    return yesStands.test(said) && !deniesYes.test(said) && !said.includes('?');
  });

const yesStands = pattern(
  'yes,? (?:as|like) i (?:said|wrote|told you)|as i (?:said|wrote),? yes|(?:my|the) yes (?:still )?(?:stands|holds|remains|counts|is still (?:a yes|on|good))|(?:it.?s|that.?s|it is|i) still (?:a yes|say yes|mean yes)|i (?:do )?still (?:want|would like|.d like) to (?:meet|be introduced)',
  'ja,? wie (?:ich )?(?:schon )?(?:gesagt|geschrieben|schrieb|sagte)|wie (?:schon )?gesagt,? ja|(?:mein|das) ja (?:gilt|bleibt|steht|zählt)|(?:es )?(?:ist|bleibt) (?:immer )?(?:noch )?(?:bei |ein |bei einem )?ja|ich (?:will|möchte) (?:immer )?noch (?:ja sagen|dabei sein)',
  'oui,? comme (?:je l.ai |je vous l.ai )?(?:déjà )?dit|comme (?:je l.ai )?dit,? oui|(?:mon|le) oui (?:tient|reste|vaut)|c.est toujours oui|je dis toujours oui|je veux toujours (?:bien )?(?:la |le )?rencontrer',
  's[íi],? como (?:ya )?(?:os |te )?(?:dije|he dicho)|como (?:ya )?(?:dije|he dicho),? s[íi]|(?:mi|el) s[íi] (?:sigue|vale|se mantiene|queda)|sigue siendo (?:un )?s[íi]|sigo diciendo que s[íi]',
);
/** "Could I still say yes?": who asks for it says it. */
export const asksToSayYes = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 30 &&
  sentences(text).some((one) => one.includes('?') && mayI.test(one));

const mayI = pattern(
  '(?:can|could|may|might) i (?:(?:still|now|please|after all|yet) )*(?:say yes(?: after all| now| to (?:them|him|her|this))?|take (?:my no|that no) back)(?=\\s*(?:[?,.]|please|then))|is it (?:too late|still possible) to say yes',
  '(?:kann|könnte|darf|dürfte) ich (?:(?:noch|doch|jetzt|auch|bitte|nachträglich) )*(?:ja sagen|zusagen|mein nein zurücknehmen)(?=\\s*[?,.])|ist es (?:schon |jetzt )?zu spät,? (?:für ein ja|um (?:\\p{L}+ )?(?:ja zu sagen|zuzusagen))',
  '(?:puis-je|est-ce que je peux|je peux|pourrais-je) (?:encore |finalement )*dire oui(?=\\s*[?,.])|(?:est-il|c.est|est-ce) trop tard pour dire oui',
  '(?:puedo|podría) (?:todavía |aún )*decir que s[íi](?=\\s*[?,.])|(?:es|será) (?:demasiado )?tarde para decir que s[íi]',
);
const deniesYes = pattern(
  'not|\\p{L}+n[^\\p{L}]t|no longer|if|unless|whether',
  'nicht|nie|wenn|falls|ob',
  'ne|n|pas|plus|si',
  'no|ya no|si',
);
