// What people say after an introduction beside how it went: that it is settled, that we are to look on, that thanks are to stay.
import type { ReadingAbout } from './read/interpret.ts';
import { read } from './read.ts';
import { pattern } from './wishes-words.ts';

const count = (text: string): number => text.trim().split(/\s+/u).length;

/** "And yeah, done with that one", "you can stop looking": a piece of a mail that says no more than that it is settled. */
export const saysSettled = (piece: string): boolean => {
  if (/[?:]/u.test(piece)) return false;
  if (count(piece) <= 9 && (settled.test(piece.trim()) || noMore.test(piece))) return true;
  if (count(piece) <= 16 && foundIt.test(piece) && !turns.test(piece)) return true;
  // "I am done looking, I have company enough now".
  const [first = '', ...others] = piece.split(/[,;–—]\s+/u);
  const goesOn = others.length > 0 && count(piece) <= 16 && !turns.test(others.join(' '));
  return goesOn && count(first) >= 2 && settled.test(first.trim());
};

/** "I have found my teacher": what was looked for. "I found him charming" says another thing. */
const foundIt = pattern(
  'i(?:.ve| have)? (?:now |already )*found (?:my|one|what i)(?![\\p{L}])|found (?:it|one)(?=\\W*$)',
  '(?:habe? ich|ich habe?) (?:jetzt |schon |nun )*(?:mein\\p{L}*|was ich) [^.!?\\n]{0,40}gefunden',
  'j.ai (?:déjà |enfin )*trouvé (?:mon|ma|mes|ce que|ce qu.il)(?![\\p{L}])',
  '(?:ya |por fin )*(?:he encontrado|encontré|tengo) (?:a )?(?:mi|lo que)(?![\\p{L}])',
);

const turns = pattern(
  'but|still|only|except',
  'aber|noch|nur|doch',
  'mais|encore|seulement',
  'pero|todavía|aún|solo',
);

const settled = new RegExp(
  `^\\W*(?:(?:and|so|well|yes|yeah|yep|for me|it.?s|that.?s|this is|we.?re|i.?m|all|now|und|ja|also|damit|das (?:ist|wäre)|ist|für mich|et|oui|donc|voilà|c.est|tout est|y|s[ií]|pues|ya|está|queda)[\\s,.–-]+)*(?:${[
    'done|settled|sorted|solved|found|taken care of',
    'erledigt|geklärt|gelöst|abgehakt|gefunden',
    'réglée?|résolue?|bouclé|trouvée?|chose faite',
    'hecho|resuelto|solucionado|listo|encontrado',
  ].join(
    '|',
  )})(?:[\\s,]+(?:with|looking|searching|suchen|chercher|buscar|that|this|it|one|thing|now|for|me|then|thanks?|all|yes|indeed|damit|für|mich|jetzt|danke|ja|pour|moi|maintenant|merci|avec|ça|oui|bien|por|mí|parte|mi|ahora|gracias|con|eso|sí))*\\W*$`,
  'iu',
);

const noMore = pattern(
  '(?:you )?(?:can|may|need not|don.t (?:have|need) to) (?:stop looking|look (?:any )?(?:further|more|on))|no need to (?:look|search)(?: any)?(?: (?:further|more|on))?|stop looking(?: please)?|(?:i.m|i am) (?:all set|no longer looking|not looking any ?more|well provided for)',
  'ihr (?:könnt aufhören zu suchen|müsst nicht (?:mehr|weiter) ?suchen|braucht nicht (?:mehr|weiter)(?: zu ?)?suchen|braucht nicht weiterzusuchen)|nicht (?:mehr|weiter) suchen|ich (?:suche (?:nicht|nichts|niemanden?) mehr|bin (?:bestens |gut |jetzt )*versorgt)',
  '(?:plus|pas) (?:la peine|besoin) de chercher|(?:vous pouvez )?(?:cesser|arrêter) de chercher|ne cherchez plus|je ne cherche plus(?: rien| personne)?|chercher encore,? non(?: merci)?|(?:me voilà|je suis) comblée?',
  '(?:ya )?(?:no hace falta|no tenéis que) (?:seguir )?busca(?:r|ndo)|podéis dejar de buscar|no busquéis más|ya no busco(?: nada| a nadie)?(?: más)?|estoy (?:bien )?servid[oa]',
);

/** "I'd like someone else", "please keep looking": a piece that only says that we are to look on. */
export const looksOn = (piece: string): boolean =>
  count(piece) <= 16 &&
  !/[:]/u.test(piece) &&
  onwards.test(piece) &&
  !names.test(piece.replace(answering, ' '));

/** "Somebody who keeps bees" says whom, and is a wish of its own. */
const names = pattern(
  'who|that (?:can|knows|has)|with whom',
  'der|die (?:mir|sich|kann|weiß)|mit dem',
  'qui|avec qui',
  'que (?:sepa|me|pueda|tenga)|con quien',
);

/** "Somebody who answers" says of nobody what they look for. */
const answering = pattern(
  'who (?:actually |really |will )*(?:answers?|repl(?:y|ies)|writes?(?: back)?|turns? up|shows? up|has (?:the )?time)',
  'der (?:auch |wirklich |mir )*(?:antwortet|zurückschreibt|sich meldet|zeit hat)',
  'qui (?:me )?(?:répond\\p{L}*|écrit|donne signe de vie|a le temps)',
  'que (?:me )?(?:contest\\p{L}+|respond\\p{L}+|escrib\\p{L}+|tenga tiempo)',
);

const onwards = pattern(
  '(?:someone|somebody|anyone|anybody) (?:else|different|new)|(?:find|look for|try) (?:me )?(?:an?other|a (?:different|new)) \\p{L}+|(?:keep|go on|continue|carry on) (?:looking|searching)|look (?:further|on)|try again|find (?:me )?(?:someone|somebody)(?= who)',
  '(?:jemand|wen|jemanden) ander\\p{L}*|(?:sucht|such|sucht mir|findet mir) (?:bitte )?(?:mir )?(?:eine?n? )?(?:weiter|ander\\p{L}*|neue\\p{L}*)|weiter ?suchen',
  'quelqu.un d.autre|(?:trouvez|cherchez)(?:-moi)? (?:un|une) autre|(?:continuez|continuer) (?:à|de) chercher|cherchez encore',
  '(?:a )?alguien (?:más|distint[oa]|diferente)|(?:a )?otra persona|(?:buscad|busca|encontrad)(?:me)? (?:a )?otr[oa]|seguid buscando|sigan buscando|sigue buscando',
);

/** "Neither", of what we offered them to choose from. */
export const saysNeither = (text: string): boolean =>
  /^\W*(?:no[,\s]+)?(?:neither|none(?: of (?:them|these|those))?|nothing of the kind|keins?(?: davon)?|weder noch|nichts davon|(?:ni l.une?|aucune?)(?: des (?:deux|trois)| ni l.autre)?|ninguna?(?: de (?:las|los) (?:dos|tres))?)(?![\p{L}])/iu.test(
    text,
  );

/** That they met, and that it did not help them. */
export const saysUnhelped = (text: string): boolean => unhelped.test(text);

const unhelped = pattern(
  '(?:did not|didn.t|has not|hasn.t|was not|wasn.t|no|not) (?:really |much |any |exactly |what i \\p{L}+ |a )?(?:help(?:ed|ful)?|use|good|match|useful|right)|(?:a )?waste of time|led nowhere',
  '(?:hat|war) (?:mir |uns |leider |aber )*(?:nicht|nichts|wenig|keine) (?:viel |wirklich |so )?(?:geholfen|gebracht|hilfreich|hilfe|richtig)|passt[e]? nicht',
  '(?:n.a|ne m.a|ne nous a) pas (?:vraiment |beaucoup )?(?:aidée?|servi|apporté)|(?:pas|rien) (?:été )?(?:d.)?(?:utile|aide)|ne m.a rien apporté|sans intérêt',
  'no (?:me |nos )?(?:ha |fue |era )?(?:de )?(?:ayud\\p{L}*|sirv\\p{L}*|útil|ayuda)',
);

/** "Don't send him that": thanks that they would have back. */
export const takesBackThanks = (text: string): boolean => keeps.test(text);

const keeps = pattern(
  '(?:do not|don.t) (?:send|pass|forward|tell|give) (?:it|that|this|them|him|her)(?: (?:that|on|it|this))?|take (?:it|that|them|this) back|not that one',
  '(?:schickt|gebt|sagt|leitet|richtet|schick|sag) (?:(?:ihm|ihr|ihnen|das|es|dies|bitte|doch) ){0,4}nicht|nicht (?:abschicken|weitergeben|ausrichten|schicken|senden)|nehmt (?:das|es) zurück',
  '(?:ne|n.) ?(?:(?:le|la|les|lui|leur) )*(?:envoyez|transmettez|dites|passez)(?:-lui)? (?:pas|rien)|pas ça',
  'no (?:(?:se|le|les|lo|la) )*(?:envi|mand|dig|transmit|pas)\\p{L}+(?: (?:eso|esto))?',
);

/**
 * "Keep looking, but not for a while. After Easter perhaps": the day until which nobody is to be proposed to them. Null
 * where they ask for no rest, or name no day.
 */
export function restUntil(text: string, about: ReadingAbout): string | null {
  if (!looksOn(text.split(/[.!?\n]/u)[0] ?? '') && !onwards.test(text)) return null;
  return notYet.test(text) ? read(`pause: ${text}`, { ...about, context: 'status' }).until : null;
}

const notYet = pattern(
  'not (?:for a (?:while|bit)|(?:just |right )?(?:yet|now|at the moment|so soon))|not (?:before|until)|only (?:after|from)',
  'nicht (?:gleich|sofort|jetzt|so bald|vor)|erst (?:ab|nach|im|in|wieder)|(?:im moment|gerade|vorerst) nicht',
  'pas (?:tout de suite|maintenant|avant|pour l.instant|avant un moment)|seulement (?:après|à partir)',
  'no (?:ahora|todavía|de momento|tan pronto|antes|por ahora)|(?:solo|sólo) (?:después|a partir)',
);
