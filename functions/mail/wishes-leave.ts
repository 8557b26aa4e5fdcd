// That somebody goes, for good or for now, in words that read as something else where a question of ours was asked.
import type { Reading } from '../core/reading.ts';
import type { ReadingAbout } from './read/interpret.ts';
import { read } from './read.ts';
import { pattern, sentences } from './wishes-words.ts';

/** Longer mails tell of more than that. */
const mostWords = 18;
const count = (text: string): number => text.trim().split(/\s+/u).length;

/** "And now I am leaving. Thanks, goodbye": a sentence that says no more than it, and a word of farewell. */
export const saysFarewell = (text: string): boolean =>
  count(text) <= mostWords &&
  !text.includes('?') &&
  farewell.test(text) &&
  sentences(text.replaceAll(',', '.')).some((sentence) => goes.test(sentence));

const goes = new RegExp(
  `^\\W*(?:(?:and|so|well|now|then|but|no|und|also|jetzt|nun|dann|nein|et|alors|maintenant|donc|non|y|pues|ahora|no)[\\s,.–-]+)*(?:${[
    '(?:i(?:.d| would) rather|i think i(?:.ll| will)|i(?:.d| would) (?:like|prefer) to|i want to|let me) (?:just )?(?:stop|leave|go|quit|bow out|drop out)|i(?:.m| am) (?:leaving|out|off|going)|i(?:.ll| will) (?:leave|go)|i (?:leave|quit)|that.s (?:it|all) (?:from|for) me|count me out',
    'ich (?:(?:möchte|will|würde)(?: \\p{L}+){0,3} (?:aufhören|aussteigen|gehen|austreten)|höre (?:da )?lieber auf|steige aus)|ich (?:gehe|geh|bin (?:dann )?(?:mal )?(?:weg|raus)|verlasse euch|höre (?:jetzt )?auf)|(?:das )?war.?s (?:dann )?(?:für|von) mich|ich bin raus',
    'je (?:(?:préfère|préférerais|voudrais|veux|souhaite) (?:\\p{L}+ )?(?:arrêter|partir|m.arrêter(?: là)?|quitter))|je (?:m.en vais|pars|vous quitte|me retire)|j.arrête(?: là)?',
    '(?:prefiero|quiero|quisiera) (?:dejarlo|parar|irme|salir(?:me)?)|me (?:voy|marcho|retiro)|lo dejo(?: aquí)?|os dejo',
  ].join('|')})(?: (?:now|then|here|you|jetzt|nun|dann|hier|euch|maintenant|là|donc|ahora|aquí|ya))*\\W*$`,
  'iu',
);

const farewell = pattern(
  'goodbye|good bye|farewell|adieu|thanks for everything|thank you for everything',
  'lebt wohl|tschüss?|auf wiedersehen|danke für alles|macht.?s gut|leb wohl',
  'au revoir|merci pour tout|bonne continuation',
  'adiós|gracias por todo|hasta siempre',
);

/** "Take me back in", of somebody who is paused: the whole of a sentence. */
export const saysBack = (text: string): boolean =>
  count(text) <= 10 && !text.includes('?') && back.test(text);

const back = new RegExp(
  `^\\W*(?:(?:well|ok(?:ay)?|please|then|so|and|but|no|yes|gut|bitte|dann|und|aber|ja|nein|doch|bon|alors|et|mais|oui|non|finalement|bueno|pues|y|pero|s[ií]|por favor)[\\s,.–-]+)*(?:${[
    'resume|(?:take|put|have|let|count) me (?:back )?in(?: again)?|take me back|i(?:.m| am) back|i(?:.d| would) like to be back|start (?:up )?again|carry on|wake me up',
    '(?:macht|mach) (?:wieder )?weiter|nehmt mich (?:wieder )?(?:auf|dazu|mit rein|rein)|ich bin (?:wieder )?(?:da|dabei|zurück)|weckt mich(?: wieder)?(?: auf)?|fangt wieder an|hebt die pause auf',
    'reprenez|reprendre|reprenons|je (?:suis de retour|reviens|reprends)|recommencez|remettez-moi(?: dans (?:la course|le bain))?',
    'reanud\\p{L}*|(?:ya )?estoy de vuelta|he vuelto|volved a (?:empezar|contar conmigo)|seguid|contad conmigo(?: otra vez)?|vuelvo',
  ].join(
    '|',
  )})(?: (?:now|again|anyway|please|all the same|jetzt|wieder|trotzdem|bitte|doch|quand même|maintenant|tout de même|s.il vous plaît|ahora|igualmente|por favor|de todos modos))*\\W*$`,
  'iu',
);

/**
 * "I would rather stop for now, perhaps I am back in September", in answer to a letter about somebody: a pause, since
 * they speak of all of it and not of that one. Null where nothing of the kind is said.
 */
export function pauseIn(text: string, reading: Reading, about: ReadingAbout): Reading | null {
  const { kind } = reading;
  if (kind !== 'later' && kind !== 'decline' && kind !== 'unclear') return null;
  if (text.includes('?') || !forNow.test(text)) return null;
  const { until } = reading.until ? reading : read(`pause: ${text}`, about);
  return { ...reading, kind: 'pause', until, also: [] };
}

const forNow = pattern(
  '(?:stop|quit|pause|take a break|have a break|step back)(?: (?:it|this|with (?:this|it)|all (?:of )?this|everything))? for (?:now|the moment|the time being|a (?:bit|while|time))',
  '(?:erst ?mal|vorerst|vorläufig|fürs erste|zunächst|eine (?:weile|zeit ?lang)|im moment) (?:(?:lieber|mal|damit|eine|gerne?|etwas) ){0,3}(?:aufhören|pausier\\p{L}*|aussetzen|pause)',
  '(?:arrêter|m.arrêter|suspendre|faire une pause|lever le pied)(?: tout(?: ça)?)? (?:pour (?:l.instant|le moment)|(?:pendant )?(?:un|quelque) (?:moment|temps))|pour (?:l.instant|le moment),? (?:(?:je|j.aimerais|préfère|préférerais|voudrais|veux) ?){1,3}(?:arrêter|m.arrêter|faire une pause)',
  '(?:parar|dejarlo|pausar|descansar|hacer una pausa) (?:(?:un poco|todo|esto) )?(?:por (?:ahora|el momento)|de momento|(?:durante )?un(?:a)? (?:tiempo|temporada))',
);

/** "Can I pause for a while?", "could you leave me in peace until Easter?": put as a question, and wished for. */
export const asksPause = (text: string): boolean =>
  sentences(text).some((one) => one.includes('?') && pauseAsked.test(one) && !someDay.test(one));

const pauseAsked = pattern(
  '(?:can|could|may|might) (?:i|we) (?:please |just |maybe |perhaps |also )*(?:pause|be paused|(?:take|have) a (?:little |short |long )?(?:break|pause|rest)|stop (?:for (?:a|two|three|some|now)|until|till))|(?:can|could|would|will) you (?:please |just |maybe |kindly )*(?:pause (?:me|it|this|my)|leave me (?:alone|in peace|be)|let me be|give me a (?:break|rest|pause)|stop (?:writing|this|it|for) [^?]{0,40}(?:for|until|till|while))|is it (?:ok(?:ay)?|possible|all right|alright) (?:if i|to|for me to) (?:pause|take a (?:break|pause))',
  '(?:kann|darf|könnte|dürfte) ich [^?.!]{0,50}?(?:pausieren|pause (?:machen|haben|einlegen)|aussetzen|auszeit)|(?:könnt|könntet|würdet|können|könnten) (?:ihr|sie) mich [^?.!]{0,50}?(?:in (?:ruhe|frieden) lassen|pausieren|auf pause setzen)',
  '(?:puis-je|pourrais-je|est-ce que je (?:peux|pourrais)|je (?:peux|pourrais)) [^?.!]{0,30}?(?:faire une (?:petite )?pause|être en pause|me mettre en pause|m.arrêter (?:un|pour|quelque|jusqu)\\p{L}*)|(?:pouvez|pourriez)-vous [^?.!]{0,30}?(?:me laisser [^?.!]{0,20}?(?:tranquille|en paix|souffler)|me mettre en pause)',
  '(?:puedo|podría|me dejáis) [^?.!]{0,30}?(?:hacer una (?:pequeña )?pausa|pausar|parar (?:un|una|por|hasta)|descansar (?:un|una|hasta))|(?:podéis|podríais|pueden|podrían|puedes) [^?.!]{0,30}?(?:dejarme [^?.!]{0,20}?(?:tranquil[oa]|en paz|descansar)|ponerme en pausa|pausarme)',
);

/** Whether it would be possible, some day, is a question. */
const someDay = pattern(
  'any ?time|at any time|whenever|if i|in case|later on|one day|again',
  'jederzeit|wann immer|wenn|falls|irgendwann|später',
  'à tout moment|quand je (?:veux|voudrai)|si (?:je|jamais)|n.importe quand|un jour',
  'en cualquier momento|cuando quiera|si (?:me|tengo|un)|algún día',
);
