// What is to be left out: a sentence by what it speaks of or by its place, words, or all from somewhere on.
import { any, bare, type Form, form, polite, quoted, what } from './form.ts';

const cutEnglish =
  '(?:leave out|leave|remove|drop|delete|take out|take|take away|cut out|cut|lose|skip|get rid of|scrap|scratch|strike|omit)';
const cutGerman = '(?:lass(?:t)?|streich(?:e|t)?|nimm|nehmt|lösch(?:e|t)?|entfern(?:e|t)?|kürz(?:e|t)?)';
const cutFrench =
  '(?:j.enlèverais|je (?:retirerais|supprimerais|laisserais tomber)|j.(?:ôterais|effacerais)|enl[eè]ve[rz]?|supprime[rz]?|retire[rz]?|[oô]te[rz]?|efface[rz]?|laisse[rz]? tomber)';
const cutSpanish =
  '(?:(?:yo )?(?:quitar[ií]a|eliminar[ií]a|borrar[ií]a|sacar[ií]a)|quit(?:a|ad|ar|en|adme|ame)|elimin(?:a|ad|ar|en)|borr(?:a|ad|ar|en)|sac(?:a|ad|ar)|saquen|suprim(?:e|id|ir|an))';

const pieceEnglish = `(?:the|that|this) (?:sentence|bit|part|line|one|thing|piece|stuff|mention|passage|words?)`;
const pieceGerman = '(?:den|die|das|diesen|diese|dieses) (?:satz|teil|stelle|zeile|stück|passage|abschnitt)';
const pieceFrench = '(?:la|le|cette|ce|l.) ?(?:phrase|partie|passage|ligne|bout|morceau|endroit)';
const pieceSpanish = '(?:la|el|esa|ese|esta|este) (?:frase|parte|l[ií]nea|trozo|pasaje|cosa)';

const ordinal = `(?<ordinal>${any('first|second|third|last', 'ersten?|zweiten?|dritten?|letzten?', 'premi[eè]re?|deuxi[eè]me|troisi[eè]me|derni[eè]re?', 'primera?|segund[ao]|tercera?|[uú]ltim[ao]')})`;
export const nth: readonly Form[] = [
  form(
    'leave-out-sentence',
    `${cutEnglish}\\s+(?:out )?(?:the|that|this|my) ${ordinal} (?:sentence|line|bit|part)(?: out)?(?: of (?:it|my story|the story))?${polite}`,
  ),
  form(
    'leave-out-sentence',
    `${cutGerman}\\s+(?:bitte )?(?:den|die|diesen|diese) ${ordinal} (?:satz|zeile)(?: (?:weg|raus|heraus))?${polite}`,
  ),
  form(
    'leave-out-sentence',
    `${cutFrench}\\s+(?:la|cette) (?:${ordinal} phrase|phrase (?<ordinal2>finale))${polite}`,
  ),
  form(
    'leave-out-sentence',
    `(?:${cutSpanish}|sin)\\s+(?:la|esa) ${ordinal} (?:(?:frase|l[ií]nea)(?: de (?:la|mi) historia)?|de (?:la|mi) historia)${polite}`,
  ),
];

export const from: readonly Form[] = [
  form(
    'leave-out-from',
    `${cutEnglish}\\s+(?:everything|all|it all)\\s+(?:from|after|beginning with|starting (?:with|from|at)|that (?:comes )?after)\\s+(?:${quoted('words')}|${bare('bare')})(?:\\s+(?:on|onwards?|to the end|until the end|till the end|down|out))*${polite}`,
  ),
  form(
    'leave-out-from',
    `${cutGerman}\\s+(?:bitte )?alles\\s+(?:ab|von|nach)\\s+(?:${quoted('words')}|${bare('bare')})(?:\\s+(?:an|bis (?:zum|ans) (?:ende|schluss)|weg|raus|heraus))*${polite}`,
  ),
  form(
    'leave-out-from',
    `${cutFrench}\\s+tout\\s+(?:à partir de|depuis|apr[eè]s|ce qui suit)\\s+(?:${quoted('words')}|${bare('bare')})(?:\\s+jusqu.(?:à|au) (?:la )?fin)?${polite}`,
  ),
  form(
    'leave-out-from',
    `${cutSpanish}\\s+todo\\s+(?:desde|a partir de|despu[eé]s de|lo que sigue a)\\s+(?:${quoted('words')}|${bare('bare')})(?:\\s+hasta el final)?${polite}`,
  ),
];

const about = {
  english:
    '(?:about|with|on|of|where|saying|concerning|that (?:says|mentions|talks about|is about)|in which)',
  german: '(?:über|mit|von|zu|wo|in dem|in der|,? der|,? die|,? das|,? dass)',
  french:
    '(?:sur|avec|à propos d(?:e|u|es)|concernant|qui (?:parle|dit|mentionne)(?: d(?:e|u|es))?|où|de|du|des)',
  spanish: '(?:sobre|con|de(?:l)?|que (?:habla|dice|menciona)(?: de(?:l)?)?|donde|en (?:la|el) que)',
};
export const sentenceOut: readonly Form[] = [
  form(
    'leave-out-sentence',
    `${cutEnglish}\\s+(?:out )?${pieceEnglish} ${about.english} ${what}(?: out| away)?${polite}`,
  ),
  form(
    'leave-out-sentence',
    `${cutGerman}\\s+(?:bitte )?(?:${pieceGerman}|das) ${about.german} ${what}(?: (?:weg|raus|heraus|aus))?${polite}`,
  ),
  form(
    'leave-out-sentence',
    `(?:${pieceGerman}|das) ${about.german} (?<words>[^,.;]{2,120}?) ${any('(?:bitte )?(?:kann |soll |muss |darf )?(?:weg|raus|heraus|gestrichen werden)(?:lassen|nehmen)?|(?:bitte )?(?:streichen|weglassen|löschen|herausnehmen|rausnehmen|nicht erwähnen)')}${polite}`,
  ),
  form(
    'leave-out-sentence',
    `(?:${cutFrench}|sans)\\s+(?:${pieceFrench}|ce qui (?:parle|concerne)|l.histoire) ?${about.french}? ${what}${polite}`,
  ),
  form(
    'leave-out-sentence',
    `(?:${cutSpanish}|sin)\\s+(?:${pieceSpanish}|lo) ${about.spanish} ${what}${polite}`,
  ),
];

/** "The business with the shoebox is nobody's concern." */
const nobodysConcern: readonly Form[] = [
  form(
    'leave-out-sentence',
    `(?:the (?:bit|part|sentence|thing|business|stuff)\\s+(?:about|with|on)\\s+)?(?<words>.{2,80}?)\\s+(?:is|.s)\\s+(?:nobody.s|no ?one.s|none of (?:any(?:body|one).s|their))\\s+(?:business|concern)`,
  ),
  form(
    'leave-out-sentence',
    `(?:(?:das|der satz|der teil|die sache)\\s+(?:mit|über|von|zu)\\s+(?:dem|der|den|die|das|meine[mnr]?)?\\s*)?(?<words>.{2,80}?)\\s+geht\\s+(?:auch |ja |doch |eigentlich )*(?:keinen?|niemande?n?)\\s+(?:et)?was\\s+an`,
  ),
  form('leave-out-sentence', `(?<words>.{2,80}?)\\s+ne\\s+regardent?\\s+(?:personne|pas les autres)`),
  form('leave-out-sentence', `(?<words>.{2,80}?)\\s+no\\s+le\\s+(?:importa|interesa)n?\\s+a\\s+nadie`),
];

/** Whether such a sentence ends in the wish that it goes: "..., take it out". */
const takenOut =
  /(?<![\p{L}])(?:(?:take|leave|cut|drop|remove|delete|lose|skip|strike)\s+(?:it|that|this|them)(?:\s+out)?|go|out|(?:nehmt|nimm|lasst?|streicht?)\s+(?:es|das|ihn|sie)(?:\s+(?:bitte\s+)?(?:weg|raus|heraus))?|(?:enlevez|enlève|retirez|retire|supprimez|supprime|ôtez|ôte)-l[ae]s?|(?:quít|quitádl|quitadl|bórr|borradl|elimín|eliminadl|sácal|sacadl)\p{L}*)[\s.!?]*(?:please|bitte|por favor|s.il (?:vous|te) plaît)?[\s.!?]*$/iu;
/** "The bit about the river sounds boastful, take it out": what is meant comes first. */
export const namedFirst: readonly Form[] = [
  form(
    'leave-out-sentence',
    `(?:the )?(?:bit|part|sentence|thing|line|piece)\\s+(?:about|with|on|where|that says)\\s+(?<words>[^,.;]{2,80}?)\\s+(?:sounds?|seems?|is|reads?|feels?|makes|should|could|can|goes|has to|needs to|must)\\b.{0,120}`,
  ),
  form(
    'leave-out-sentence',
    `(?:das|der satz|der teil|die stelle)\\s+(?:mit|über|von|zu)\\s+(?:dem|der|den|die|das|meine[mnr]?)?\\s*(?<words>[^,.;]{2,80}?)\\s+(?:klingt|ist|wirkt|liest|macht|soll|kann|muss)(?![\\p{L}]).{0,120}`,
  ),
  form(
    'leave-out-sentence',
    `(?:la|le|les|l.)\\s?(?:phrase sur (?:la |le |les |l.)?|partie sur (?:la |le |les |l.)?)?(?<words>[^,.;\\s]{2,40}(?:\\s+[^,.;\\s]+){0,3}?)\\s+(?:fait|font|est|sont|sonne|semble|paraît)(?![\\p{L}]).{0,120}`,
  ),
  form(
    'leave-out-sentence',
    `(?:lo|la frase|la parte)\\s+(?:de(?:l)?|sobre)\\s+(?:la |el |los |las )?(?<words>[^,.;]{2,80}?)\\s+(?:suena|es|parece|queda|resulta)(?![\\p{L}]).{0,120}`,
  ),
]
  .map((one): Form => ({ ...one, ends: takenOut }))
  .concat(nobodysConcern);
/** "Please take it out" alone: what is meant was said just before. */
export const pronounOut =
  /^(?:(?:please|bitte|por favor|so|also|alors|así que)\s+)*(?:(?:take|leave|cut|drop|remove|delete|lose|skip|strike)\s+(?:it|that|this|them|these|those|both(?: of them)?|all of (?:it|them|that)|that bit|that part|that sentence)(?:\s+out)?(?:\s+(?:in both places|everywhere|altogether|entirely))?|(?:nehmt|nimm|lasst?|streicht?)\s+(?:bitte\s+)?(?:es|das|ihn|sie|beides?|alle beide|die beiden|beides davon)(?:\s+(?:bitte\s+)?(?:weg|raus|heraus))?|(?:beides?|die beiden)\s+(?:bitte\s+)?(?:weg|raus|streichen|weglassen|rausnehmen)|(?:enlevez|enlève|retirez|retire|supprimez|supprime|ôtez|ôte)(?:-l[ae]s?|\s+les deux)(?:\s+(?:tous|toutes) (?:les )?deux)?|(?:quít|quitádl|quitadl|bórr|borradl|elimín|eliminadl|sácal|sacadl)\p{L}*(?:\s+(?:las|los) dos)?|(?:quit\p{L}*|borr\p{L}*|elimin\p{L}*|sac\p{L}*)\s+(?:(?:las|los) dos|eso|esto)|(?:enlevez|enlève|retirez|retire|supprimez|supprime)\s+(?:ça|cela|ceci))(?:\s*,?\s*(?:please|bitte|por favor|s.il (?:vous|te) plaît))?[\s.!?]*$/iu;

export const unsaid: readonly Form[] = [
  form(
    'leave-out',
    `(?:(?:better |rather )?(?:do not|don.t|never|not|(?:i (?:told|asked) you )?not to) (?:say|mention|write|include|use|name|show|print|tell (?:them|anybody|anyone|people|others)(?: about| of| that)?)(?: anything)?(?: about| of)?|no need to (?:say|mention|include)|(?:i.d|i would) (?:rather|prefer) (?:you did not|you didn.t|not to|not) (?:say|mention|include)|(?:nobody|no one) needs to know(?: about| that)?|i (?:do not|don.t) want(?: you to (?:say|mention))?|without|not) ${what}(?: (?:in (?:there|it|my story)|mentioned|to be mentioned))?${polite}`,
  ),
  form(
    'leave-out',
    `(?:(?:erwähnt?|schreibt?|sagt?|nennt?) (?:bitte )?(?:nicht|nichts von|nichts über)(?:, dass)?|ohne|(?:bitte )?(?:lieber )?nicht erwähnen, dass|ihr müsst nicht (?:sagen|erwähnen), dass) ${what}${polite}`,
  ),
  form('leave-out', `(?:erwähnt?|nennt?) (?:bitte )?${what} (?:lieber |bitte )?nicht${polite}`),
  form('leave-out', `nicht (?:den|die|das|dem|der|mein\\p{L}*) ${what}${polite}`),
  form(
    'leave-out',
    `${what} (?:möchte|will|würde|mag|soll(?:te)?) ich (?:da |dort |hier |aber |bitte |gern |lieber )*nicht (?:stehen|drin|drinstehen|drin stehen|lesen|erwähnt)(?: haben)?${polite}`,
  ),
  form(
    'leave-out',
    `(?:sagt?|erzählt?|verratet?) (?:bitte )?(?:niemand\\p{L}*|keinem)(?: etwas)?(?: davon)?,? (?:dass |von |über )${what}${polite}`,
  ),
  form(
    'leave-out',
    `i (?:do not|don.t) want ${what} (?:in there|in it|there|shown|mentioned|told|standing there|to be (?:shown|seen|told))${polite}`,
  ),
  form(
    'leave-out',
    `(?:sans|ne (?:dites|mentionnez|nommez|citez|parlez|dis|mentionne|nomme|parle) pas(?: (?:de|du|des|que))?|(?:pas|inutile|mieux vaut ne pas) (?:besoin )?(?:de |d.)?(?:dire|mentionner|parler)(?: (?:de|du|des|que))?|je ne veux pas(?: qu.on (?:dise|mentionne|parle de))?) ${what}${polite}`,
  ),
  form(
    'leave-out',
    `(?:sin|no (?:digáis|mencionéis|nombréis|nombres|nombren|menciones|mencionen|digan|digas|habl\\p{L}+|pong\\p{L}+)(?: de| que)?|no hace falta (?:decir|mencionar|poner)(?: que)?|mejor no (?:decir|mencionar|poner)(?: que)?|no quiero que (?:ponga|diga|salga|aparezca)(?: que)?) ${what}${polite}`,
  ),
];
const wholly = '(?:bitte|ganz|überall|komplett|doch|wieder|einfach|auch|lieber)';
export const leaveOut: readonly Form[] = [
  form('leave-out', `(?:leave|put) ${what} aside(?:[,;–-].{0,120})?${polite}`),
  form('leave-out', `lasst (?:bitte )?${what} (?:beiseite|außen vor)(?:[,;–-].{0,120})?${polite}`),
  form('leave-out', `(?:laissez|mettez) ${what} de côté(?:[,;–-].{0,120})?${polite}`),
  form('leave-out', `(?:dejad|deja|dejen) ${what} (?:de lado|aparte|fuera)(?:[,;–-].{0,120})?${polite}`),
  form(
    'leave-out',
    `(?:(?:leave|take) out|remove|delete|drop|weglassen|lasst weg|streichen|streicht|raus|enlevez|enlève|supprimez|retirez|quita|quitad|quiten|elimina|borra|sin)\\s*:\\s*${what}${polite}`,
  ),
  form(
    'leave-out',
    `ich (?:würde|möchte|will) (?:bitte )?${what} (?:lieber |gern(?:e)? )?(?:weglassen|streichen|rausnehmen|herausnehmen|nicht erwähnen|nicht drin haben)`,
  ),
  form(
    'leave-out',
    `(?:leave out|take out|cut out|leave|keep|take|cut|strike) ${what} out(?: of (?:it|there|this|my story|the story))?${polite}`,
  ),
  form('leave-out', `${cutEnglish}\\s+(?:out )?${what}(?: out| away)?${polite}`),
  form(
    'leave-out',
    `${what} (?:bitte )?(?:nehmt|nimm|lasst?|streicht?|löscht?) (?:ihr )?(?:${wholly} )*(?:raus|heraus|weg)${polite}(?:,.{0,120})?`,
  ),
  // "Only Lena and the bank, please, take out": in German the verb comes last.
  form(
    'leave-out',
    `(?!(?:ich|wir|man|er|sie|es|jemand\\p{L}*)(?![\\p{L}]))${what} (?:(?:${wholly}|da|dort|doppelt|noch) )*(?:bitte|ganz|überall|komplett) (?:(?:${wholly}|da|dort|doppelt|noch) )*(?:raus|heraus|weg|rausnehmen|herausnehmen|rauslassen|streichen|weglassen|löschen|entfernen|nicht (?:erwähnen|nennen))${polite}(?:,.{0,120})?`,
  ),
  form('leave-out', `${cutGerman}\\s+(?:bitte )?${what}(?: (?:bitte )?(?:weg|raus|heraus|aus))?${polite}`),
  form(
    'leave-out',
    `(?:das|die|den|der|mein\\p{L}*)\\s+${what}\\s+(?:bitte\\s+)?(?:kann\\s+|soll\\s+|muss\\s+|darf\\s+)?(?:raus|weg|streichen|weglassen|nicht erwähnen)(?:nehmen|lassen)?${polite}`,
  ),
  form(
    'leave-out',
    `(?:la|le|les|l.|mon|ma|mes)\\s?${what}\\s+(?:peut|peuvent|doit|doivent) (?:sauter|partir|disparaître)${polite}`,
  ),
  form('leave-out', `${cutFrench}\\s+${what}${polite}`),
  form('leave-out', `${cutSpanish}\\s+${what}${polite}`),
  form(
    'leave-out',
    `(?!(?:i|we|it|he|she)(?![\\p{L}]))${what} (?:should not|shouldn.t|must not|mustn.t|needn.t|need not|does not need to|doesn.t need to|do not need to|don.t need to) be (?:in )?(?:there|in it|mentioned|shown)(?: at all)?${polite}`,
  ),
  form(
    'leave-out',
    `${what} (?:soll(?:te|en|ten)?|muss|müssen|braucht|brauchen) (?:da |dort |hier |bitte |aber )*nicht (?:da |dort |mit )*(?:stehen|drinstehen|drin stehen|drin sein|rein|erwähnt werden|hinein)${polite}`,
  ),
  form(
    'leave-out',
    `${what} ne (?:doit|doivent|devrait|devraient) pas (?:y )?(?:être|figurer|apparaître)(?: là| dedans| ici)?${polite}`,
  ),
  form(
    'leave-out',
    `${what} no (?:debe|deben|debería|deberían|tiene que|tienen que) (?:estar|salir|aparecer|figurar)(?: ahí| ahí dentro| aquí)?${polite}`,
  ),
];
