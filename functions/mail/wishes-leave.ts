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

/** "Write to me only rarely from now on": less often, in words that sound like never again. */
export const saysOnlyRarely = (text: string): boolean => onlyRarely.test(text);

const onlyRarely = pattern(
  '(?:do not|don.t)(?: please)? (?:write|mail|send|contact)[^.!?;,]{0,25} (?:except|other than|more than|but) (?:very )?(?:rarely|seldom|occasionally|once in a while|now and then|every now and then)|only (?:write|mail)(?: to)? me (?:very )?(?:rarely|seldom|occasionally|once in a while|now and then)|(?:write|mail)(?: to)? me (?:only|but) (?:very )?(?:rarely|seldom|occasionally|once in a while|now and then)',
  '(?:nur noch|nur) (?:sehr |ganz |recht )?(?:selten|ab und zu|gelegentlich|hin und wieder|dann und wann)',
  '(?:ne|n.) ?(?:m.|me )?\\p{L}+(?:-moi)? (?:plus )?que (?:très |bien )?(?:rarement|de temps (?:en temps|à autre)|de loin en loin|exceptionnellement)|(?:plus|seulement|uniquement) (?:très )?rarement',
  'no me (?:escrib|mand|envi)\\p{L}+ (?:más|sino) que (?:muy )?(?:rara vez|raramente|de vez en cuando|de tarde en tarde)|(?:solo|sólo|únicamente) (?:muy )?(?:rara vez|raramente|de vez en cuando|de tarde en tarde)',
);

/** Whether it is we who write: "I cook only rarely" is no word on our letters. */
export const speaksOfWriting = (text: string): boolean =>
  pattern(
    'write(?: to)? me|letters?',
    'schreibt|briefe?',
    'écri\\p{L}+|lettres?',
    'escrib\\p{L}+|cartas?',
  ).test(text);

/** "I never wanted to leave", "I have changed my mind, I stay": of somebody whom we took for gone. */
export const saysStays = (text: string): boolean => stays.test(text) && !isGone.test(text);

const stays = pattern(
  '(?:changed?|change of) (?:my )?mind|(?:never|not|n.t)(?: (?:really|at all|actually))* (?:want(?:ed)?|meant?|wish(?:ed)?|intend(?:ed)?|trying|going|ask(?:ed)?|said|say)(?: that i (?:want(?:ed)? )?)?(?: to)? (?:leave|go|quit|be gone|be (?:taken off|removed))|i(?:.m| am|.ll| will|.d (?:like|love) to| would (?:like|love) to| want to| (?:did|do) want to)? (?:still )?(?:stay(?:ing)?|remain(?:ing)?)|(?:keep|leave) me (?:in|on)(?: (?:the|your) list)?|(?:i.m|i am) not (?:leaving|going)|(?:not|never|n.t) (?:what )?(?:i )?(?:said|meant?) (?:goodbye|that|it like that)|not what i (?:said|meant)|misunder\\p{L}+|misread|(?:said|meant?|asked for) (?:rarely|less often|seldom|occasionally),? not never|(?:take|have|let) me back|(?:hit|clicked|pressed|took|used|got|was)(?: on)? the wrong (?:link|button)|^\\W*(?:oops|sorry)?\\W*wrong (?:link|button)|i (?:do|did) (?:still )?want to (?:be (?:a )?(?:part|in|member)|take part|join)|(?:want|would like|.d like|love) to (?:come|be) back',
  'anders überlegt|(?:gar |überhaupt |doch |eigentlich |bestimmt )*nicht (?:weg|gehen|austreten|aussteigen|aufhören|raus|verlassen|abmelden)|(?:ich )?bleib(?:e)?(?: (?:doch|dabei|hier|bei euch|natürlich|gern(?:e)?|lieber))*(?=\\s*(?:$|[.,!;]))|(?:möchte|will|würde)(?: \\p{L}+){0,3} (?:dabei ?)?bleiben|falsch verstanden|missverst\\p{L}+|(?:so|das) (?:war|habe ich|hab ich)(?: \\p{L}+){0,2} nicht gemeint|selten,? nicht nie|(?:falsche[nr]?|verkehrte[nr]?) (?:link|knopf|button)|verklickt|(?:möchte|will|würde)(?: \\p{L}+){0,3} (?:wieder (?:dabei|mit|zurück)|zurück)\\p{L}*|(?:ich )?komme (?:gern(?:e)? )?(?:wieder|zurück)',
  'chang\\p{L}+ d.?avis|(?:ne |n.)?(?:veux|voulais|souhaite|souhaitais|comptais|désire)(?: \\p{L}+)? (?:nullement|pas|point|aucunement|jamais)(?: \\p{L}+)? (?:partir|quitter|m.en aller|vous quitter|me désinscrire)|je reste|(?:veux|voudrais|souhaite|préfère|aimerais) (?:\\p{L}+ )?rester|mal (?:compris|lue?)|pas (?:du tout )?ce que j.ai (?:dit|voulu dire|écrit)|rarement,? (?:et )?pas jamais|malentendu|gardez-moi|reprenez-moi|(?:mauvais|faux) (?:lien|bouton)|tromp\\p{L}* de (?:lien|bouton)|je (?:(?:veux|voudrais|souhaite)(?: bien)? revenir|reviens)',
  '(?:cambi(?:ado|é)|cambio) de (?:idea|opinión)|(?:no|nunca)(?: \\p{L}+)? (?:quiero|quería|quise|pensaba|pretendía|he querido)(?: \\p{L}+)? (?:irme|marcharme|salir(?:me)?|dejarlo|dejaros|darme de baja)|me quedo|(?:quiero|quisiera|prefiero|me gustaría) (?:quedarme|seguir)|(?:entendido|leído) mal|malentendido|no (?:es|era) (?:eso )?lo que (?:dije|quería|he dicho)|(?:enlace|botón) (?:equivocado|que no era)|equivo\\p{L}+ de (?:enlace|botón)|(?:quiero|quisiera|me gustaría) volver',
);
/** Who means it says so again. */
const isGone = pattern(
  'stop (?:writing|mailing|this)|(?:do not|don.t|never) (?:\\p{L}+ )?(?:write|mail|contact)|forget me|delete|erase|(?:not|n.t|never|no) (?:\\p{L}+ )?(?:stay|change|changed)(?: \\p{L}+)? ?(?:mind)?|won.t stay|(?:not|n.t|never|no longer) (?:\\p{L}+ )?(?:want|wish|like|love) to (?:come|be|take|join)',
  'schreibt mir nicht|nicht mehr schreiben|vergesst mich|lösch\\p{L}*|nicht (?:\\p{L}+ )?bleiben|bleibe? (?:dabei,? dass|weg)|nicht anders überlegt|(?:nicht|nie|keinesfalls)(?: mehr)? (?:wieder|zurück|dabei)',
  'ne m.écrivez|oubliez-moi|effacez|supprimez|ne (?:\\p{L}+ )?pas rester|(?:pas|jamais) chang\\p{L}+ d.?avis|ne reste|ne (?:veux|voudrais|souhaite) (?:pas|plus) revenir|ne reviens',
  'no me escrib\\p{L}+|olvidadme|borrad\\p{L}*|no (?:me quedo|quiero (?:quedarme|seguir))|no he cambiado|no (?:quiero|quisiera|me gustaría) volver',
);

/** "Take me back in", of somebody who is paused: the whole of a sentence. */
export const saysBack = (text: string): boolean =>
  count(text) <= 12 &&
  !text.includes('?') &&
  (back.test(text) ||
    (!keepsAway.test(text) && text.split(/[,;.!–—]+\s*/u).some((clause) => back.test(clause))));

/** "I am back, but leave me paused." */
const keepsAway = pattern(
  "not|\\p{L}+n[’']t|never|paused?|stay|until|till|from|soon|later|when|if",
  'nicht|kein\\p{L}*|nie|pause|bleib\\p{L}*|bis|ab|bald|später|wenn|falls',
  'pas|jamais|pause|rest\\p{L}*|jusqu\\p{L}*|à partir|bientôt|plus tard|quand|si|ne',
  'no|nunca|pausa|qued\\p{L}*|hasta|a partir|pronto|más tarde|cuando|si',
);

const back = new RegExp(
  `^\\W*(?:(?:well|ok(?:ay)?|please|then|so|and|but|no|yes|gut|bitte|dann|und|aber|ja|nein|doch|bon|alors|et|mais|oui|non|finalement|bueno|pues|y|pero|s[ií]|por favor)[\\s,.–-]+)*(?:${[
    'resume|(?:take|put|have|let|count) me (?:back )?in(?: again)?|take me back|i(?:.m| am) back|i(?:.d| would) like to be back|start (?:up )?again|carry on|wake me up|you (?:can|may) (?:start|resume|begin|carry on|write)(?: to me)?',
    '(?:macht|mach) (?:wieder )?weiter|nehmt mich (?:wieder )?(?:auf|dazu|mit rein|rein)|ich bin (?:wieder )?(?:da|dabei|zurück)|weckt mich(?: wieder)?(?: auf)?|fangt wieder an|hebt die pause auf|ihr könnt(?: (?:wieder|gern(?:e)?|jetzt|ab sofort))* (?:anfangen|weitermachen|loslegen|schreiben)',
    'reprenez|reprendre|reprenons|je (?:suis de retour|reviens|reprends)|recommencez|vous pouvez (?:recommencer|reprendre)(?: dès)?|remettez-moi(?: dans (?:la course|le bain))?',
    'reanud\\p{L}*|(?:ya )?estoy de vuelta|he vuelto|volved a (?:empezar|contar conmigo)|seguid|podéis (?:empezar|seguir|reanudar|volver a (?:empezar|escribirme))|contad conmigo(?: otra vez)?|vuelvo',
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

/** Why, where somebody goes and says until when. */
export const goneWhy = 'It goes, and says until when.';

/** "Take me off this till spring": gone until then, and not for good. Null where it is for good. */
export function goneUntil(text: string, reading: Reading, about: ReadingAbout): Reading | null {
  const goes =
    reading.kind === 'leave' ||
    ((reading.kind === 'unclear' || reading.kind === 'pause') && takesOut.test(text));
  if (!goes || !untilThen.test(text)) return null;
  return {
    ...reading,
    kind: 'pause',
    until: read(`pause: ${text}`, about).until,
    also: [],
    why: goneWhy,
  };
}

const takesOut =
  /^\W*(?:(?:please|bitte|s.il vous plaît|por favor)\W+)?(?:(?:take|leave|count|keep) me (?:off|out)|(?:nehmt|lasst) mich (?:\p{L}+ ){0,5}raus|(?:retirez|enlevez)-moi|(?:quitad|sacad)me)(?![\p{L}])/iu;

const untilThen = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:off|out|down|stop|unsubscribe|remove|quit|leave)(?![\\p{L}])[^.!?\\n]{0,30} (?:until|till|for (?:now|the moment|the time being|a (?:bit|while)|this (?:winter|summer|year)))',
    '(?:raus|runter|ab|stop+|schluss|pausieren|auf)(?![\\p{L}])[^.!?\\n]{0,30} (?:bis(?! (?:bald|dann|später|die tage|demnächst|neulich))|erst ?mal|vorerst|vorläufig)|(?:bis(?! (?:bald|dann|später))|erst ?mal|vorerst|vorläufig)(?![\\p{L}])[^.!?\\n]{0,30} (?:raus|runter|ab|stop+)',
    '(?:retirez|enlevez|arrêt\\p{L}+|stop|désinscri\\p{L}+)(?![\\p{L}])[^.!?\\n]{0,30} (?:jusqu(?!.au revoir)|pour (?:l.instant|le moment))',
    '(?:quitad\\p{L}*|sacad\\p{L}*|borrad\\p{L}*|parad|dejad|baja)(?![\\p{L}])[^.!?\\n]{0,30} (?:hasta(?! (?:siempre|luego|pronto|la vista|nunca))|por (?:ahora|el momento))',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

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
