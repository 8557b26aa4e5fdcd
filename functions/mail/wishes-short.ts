// Short answers in everyday words: undo, fine, done, thanks, nothing to say.
import { toldIn } from './wishes-spoken.ts';
import { pattern } from './wishes-words.ts';

/** "Undo": the last change is taken back. */
export const saysUndo = (text: string): boolean =>
  undoes.test(text) || undoes.test(toldIn(text)) || undoesPlainly(text);

/** "Undo, for heaven's sake": whatever little is said beside it, but for what should be instead. */
const undoesPlainly = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 12 && beginsUndo.test(text.trim()) && !insteadOfIt.test(text);
const beginsUndo =
  /^\W*(?:(?:please|oh|no|sorry|then|just|bitte|ach|nein|dann|s.il vous plaît|non|alors|por favor|ay|uy|no|pues)[\s,.!]+)*(?:undo(?! the)|(?:(?:macht|mach|machen sie|setzt?) )?(?:(?:das|es|alles|dies|bitte|wieder|doch|die letzte änderung)\s+)*rückgängig|deshac(?:ed|er|edlo|erlo)|deshaz(?:lo)?|deshagan(?:lo)?|annul(?:ez|er|e)(?=\W*(?:$|[,.!]|ça|cela|tout|la dernière|s.il|svp|je vous))|(?:put|change) (?:it|that|everything) (?:all )?back(?=\W*(?:$|[,.!]|please|as|the way)))(?![\p{L}])/iu;
const insteadOfIt = pattern(
  'but|and|instead|only|except|without|say|put in',
  'aber|und|sondern|stattdessen|nur|außer|ohne',
  'mais|et|plutôt|sauf|sans|seulement',
  'pero|y|mejor|sino|salvo|sin|solo|sólo',
);

const undoes =
  /^\W*(?:(?:sorry|oops|my mistake|i (?:have )?made a mistake|that was (?:a mistake|wrong)|entschuldigung|ich habe mich (?:vertan|geirrt)|pardon|désolée?|je me suis trompée?|perdón|me he equivocado|me equivoqué)[\s,.;:!–-]+)*(?:please |bitte |por favor |so )?(?:undo|take (?:that|it) back|(?:forget|scratch|ignore) (?:that|it)(?: again)?|never ?mind|rückgängig(?: machen)?|nimm das zurück|nehmt das zurück|vergiss (?:das|es)(?: wieder)?|vergesst (?:das|es)(?: wieder)?|lass(?:t)? das(?: wieder)?|annule[rz]?|annuler|oublie[rz]?(?: [çc]a)?|deshacer|deshaz(?:lo)?|deshacedlo|olv[íi]dalo|olvidadlo)\W*(?:(?:please|bitte|that|this|it|again|all|das|es|wieder|tout|ça|cela|s.il (?:vous|te) plaît|svp|por favor|todo|eso|thanks|danke|merci|gracias)\W*){0,3}$/iu;

/** "Das bin ich nicht". */
const denied =
  /(?<![\p{L}])(?:(?:bin|ist|stimmt|passt|klingt)(?: (?:ich|es|das|so|aber))* nicht|(?:is|am) not|isn.t|n.(?:est|étais?) pas|ce n.est|no (?:es|está|soy|soy yo))(?![\p{L}])/iu;

/** "Yes, like this": an approval in few words, with no "but" in it. */
export const saysFine = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 10 &&
  fine.test(text.trim()) &&
  !denied.test(text) &&
  !tellsBehind.test(text) &&
  !pattern('but', 'aber', 'nur', 'mais', 'sauf', 'pero', 'only', 'except', 'without', 'leave', 'rather').test(
    text,
  );

/** "Ok then: two kids under five": what follows a colon is what should be there. */
const tellsBehind = /\p{L} ?:\s?\S{1,40} \S/u;

const fine =
  /^(?:yes|yep|ok(?:ay)?|fine|perfect|great|lovely|good|(?:(?:that|it|this|all) )?(?:looks?|sounds?|seems?|reads?) (?:quite |very |all )?(?:good|right|ok(?:ay)?|fine|great|nice|lovely)|good enough|that.?s (?:right|me|good|it|fine|perfect)|(?:it|this) is (?:quite |all )?(?:right|good|fine|me)|go ahead|like (?:that|this)|exactly|ja|gut|passt|genau|stimmt|perfekt|prima|so ist es|das bin ich|einverstanden|(?:das )?(?:sieht|klingt|liest sich) (?:ganz |sehr )?gut|oui|parfait|d.accord|[cç]a (?:ira|va|me va|convient|me convient)|c.est (?:bien|juste|bon|parfait|moi)|tr[èe]s bien|s[íi]|perfecto|me parece (?:muy )?bien|est[áa] bien|as[íi] est[áa] bien|de acuerdo|vale)(?![\p{L}])/iu;

/** A thank-you and nothing else, which wants no answer. */
export const saysThanks = (text: string): boolean => {
  const said = text.trim();
  return (
    said.split(/\s+/u).length <= 12 &&
    thanks.test(said) &&
    !said
      .replace(onlyToThank, 'thanks')
      .replace(thanksWords, '')
      .match(/[\p{L}\p{N}?]/u)
  );
};

const thanks = pattern(
  'thanks?|thank you|thx|cheers|ta|you.re welcome|welcome|danke|dankeschön|dank|bedanken|merci|remercier|gracias|agradecer\\p{L}*|de nada|de rien|gern geschehen|bitteschön',
);
/** "I only wanted to say thank you", "so glad to be here". */
const onlyToThank = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:nothing,? )?i (?:only|just)(?: really)? want(?:ed)? to (?:say )?thanks?(?: you)?|(?:so |very |really )*(?:glad|happy|pleased|delighted) to be (?:here|in|part of (?:it|this))',
    '(?:nichts,? )?ich (?:wollte|will|möchte) (?:mich )?(?:nur|bloß|einfach|mal)+ (?:mal )?(?:danke sagen|bedanken|danken)|(?:(?:ich )?(?:bin|freue mich) )?(?:sehr |so )*(?:froh|gern)?,? ?(?:hier|dabei) zu sein',
    '(?:rien,? )?je (?:voulais|voudrais|veux) (?:juste|seulement|simplement) (?:vous )?(?:remercier|dire merci)|(?:très |bien )*(?:content|contente|heureux|heureuse|ravie?) d.être (?:ici|parmi vous|là)',
    '(?:no quiero nada(?: más)?,? ?)?(?:solo|sólo|solamente) (?:quería |quiero )?(?:dar(?:os|les)? las gracias|agradecer(?:os|lo)?)|(?:muy |tan )*(?:encantad[oa]|content[oa]|feliz) de (?:estar aquí|participar|formar parte)',
  ].join('|')})(?![\\p{L}])`,
  'giu',
);
const thanksWords = new RegExp(
  `(?<![\\p{L}])(?:${[
    'p\\.?s|dear|write|writes|kindly|warmly|words|thanks?|thank|you|your|thx|cheers|ta|so|very|much|a|lot|many|all|again|that|this|is|was|are|kind|lovely|nice|good|great|perfect|for|the|it|help|letter|answer|welcome|re|ok|okay|fine|and|have|day|best|wishes|regards|appreciated?',
    'ihr|sie|schreibt|schreiben|so|nette|freundlich|danke|dankeschön|dank|dir|euch|ihnen|sehr|schön|vielen|herzlichen|lieben|besten|alles|klar|gut|gern|geschehen|bitteschön|für|die|den|das|antwort|hilfe|brief|nett|lieb|von|okay|prima|super|und|liebe|viele|grüße|schönen|tag',
    'vous|écrivez|si|gentiment|chère?s?|bien|merci|beaucoup|bien|mille|fois|à|vous|toi|pour|votre|ta|la|réponse|l|aide|c|est|gentil|très|de|rien|bonne|journée|parfait|d|accord|super',
    'p\\.?d|escribís|escriben|qué|tan|bien|bonito|gracias|muchas|mil|muchísimas|por|la|respuesta|ayuda|su|tu|todo|muy|amable|de|nada|os|a|ti|vosotros|ustedes|perfecto|vale|genial|saludos|un|saludo',
  ].join('|')})(?![\\p{L}])`,
  'giu',
);

/** "OK" and nothing else, or a thumb: where nothing was asked, it wants no answer either. */
export const saysOnlyYes = (text: string): boolean =>
  /^\W*(?:(?:k|kk|np|ok(?:ay)?|alright|all right|fine|good|great|perfect|got it|understood|noted|will do|gut|(?:ja,? )?(?:so )?passt?(?:.?s)?(?: so)?|alles klar|verstanden|passt|prima|super|bien|d.accord|entendu|compris|parfait|ça marche|vale|perfecto|de acuerdo|entendido|genial|muy bien)\W*){1,3}$/iu.test(
    text,
  ) ||
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\s)*\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\s)*$/u.test(
    text,
  );

/** "Pass it on", "that was my answer": that what they wrote before is for the other, whatever they say to us beside it. */
export const saysItIsTheAnswer = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 25 && !/[?]/u.test(text) && forTheOther.test(text.trim());

const forTheOther = new RegExp(
  `^\\W*(?:(?:yes|sure|ok(?:ay)?|gladly|ja|klar|gern|oui|s[íi]|claro|vale|please|bitte|s.il vous plaît|por favor)\\W+)*(?:${[
    '(?:please )?(?:pass|send) (?:it|that|this|them) on|(?:please )?tell them(?: that| so)?|(?:it|that|this)(?: is|.s| was) (?:just |only |simply )?(?:my |the |an |meant as (?:an |my )?)?answer',
    'weitergeben|gebt (?:es|das|sie) (?:bitte )?weiter|(?:es|das) (?:ist|war) (?:nur |einfach |bloß )?(?:(?:meine|die|eine) |als )?antwort',
    'transmettez(?:-l[ea])?|transmettre|dites-le-lui|c.(?:est|était) (?:juste |bien |seulement )?(?:ma|la|une) réponse',
    'pasadlo|pásalo|pásenlo|transmit(?:idlo|idla|anlo)|decídselo|(?:esa |eso |esta )?(?:es|era) (?:solo |sólo |simplemente )?(?:mi|la|una) respuesta',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** That they have nothing to say to a question, in few words: it is skipped. */
export const saysSkip = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 14 &&
  /[\p{L}]/u.test(text) &&
  ((text.trim().split(/\s+/u).length <= 10 && skips.test(text) && !tellsBeside(text)) ||
    onlySkips.test(text) ||
    balks.test(text));

/** "Not sure. Somebody for a pint": a sentence of so many words beside it tells something after all. */
const fewest = 4;
const tellsBeside = (text: string): boolean =>
  text
    .split(/[.!?…\n]+/u)
    .some((one) => !skips.test(one) && (one.match(/[\p{L}\p{N}’']+/gu) ?? []).length >= fewest);

/** That it has been said, or is nobody's business: whatever else the few words hold, they answer nothing. */
const balks = pattern(
  '(?:i(?:.ve| have)? )?(?:already|just) (?:told|said|wrote|answered|explained)(?: (?:you|that|this|it|so)|(?=\\W*$))|(?:i )?told you already|(?:it.s|that.s|it is) (?:all )?(?:in|on) (?:the|my) form|none of your (?:business|concern)|(?:a bit |too |rather |very )+(?:personal|private)|(?:it.s|that.s|that is) (?:personal|private)|what is this, (?:an? )?\\p{L}+|what.s it to you|stop asking|why (?:do|would) you (?:need|want|ask)',
  'überspring\\p{L}*(?: ich)?(?: mal)?|(?:hab|habe) ich (?:doch |schon |bereits |euch )+(?:gesagt|geschrieben|erzählt|beantwortet)|steht (?:doch |schon |alles )*(?:im|auf dem|in der) (?:formular|anmeldung)|(?:das )?geht euch (?:das )?(?:gar )?nichts an|(?:das ist )?(?:mir )?zu (?:privat|persönlich)|weiß ich (?:doch |ja |auch |selbst |selber )*nicht|(?:dazu )?(?:mag|will|möchte) ich (?:dazu )?nichts (?:sagen|schreiben)|keine lust(?=\\W*$)',
  '(?:je (?:vous )?l.ai|j.ai) déjà (?:dit|écrit|répondu|expliqué)|c.est (?:dans|sur) le formulaire|(?:cela|ça) ne vous regarde pas|(?:c.est )?(?:trop|plutôt) (?:personnel|privé)|je (?:n.ai|ne veux) (?:pas envie|rien dire).{0,20}',
  'ya (?:os |se |te )?(?:lo )?(?:he dicho|dije|escribí|conté)|est[áa] en el formulario|no (?:es asunto vuestro|os importa)|(?:es )?(?:demasiado|muy) (?:personal|privado)|no (?:quiero|me apetece) (?:decir|contestar|responder)\\p{L}*',
);

/** "A welding teacher, if there is such a thing": names somebody, and asks nothing. */
export const saysWhom = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 40 && !text.includes('?') && whom.test(text.trim());

const whom =
  /^(?:(?:i.m |i am |maybe |perhaps |just |only |at the moment,? |looking for |vielleicht |gerade |eigentlich |am liebsten |peut-être |quizás |ahora )+)?(?:an?|some(?:one|body|1)|sum(?:1|one)|anyone|people|other|jemand(?:e[nm])?|jmdn?|eine?n?|leute|andere|une?|quelqu.un|qq(?:1|n)|des|alguien|una?|gente)\s+\p{L}+(?:\s|[.,!]|$)/iu;

/** That something was found, or is needed no more. */
export const saysFound = (text: string): boolean => found.test(text);

const found = pattern(
  'found|sorted|solved|settled|done|got (?:it|one|what|the)|no longer|not (?:needed|looking)|don.t need|any ?more|taken care of|has (?:a|an|been)',
  'gefunden|erledigt|gelöst|geklappt|nicht mehr|hat (?:sich|jetzt|nun)|habe? (?:jetzt|nun|schon)|brauche? (?:ich )?(?:\\p{L}+ )?(?:nicht|kein\\p{L}*)',
  'trouvé\\p{L}*|réglé\\p{L}*|résolu\\p{L}*|plus besoin|ne .{1,20} plus|c.est fait|ça y est',
  'encontr\\p{L}*|resuel\\p{L}*|hecho|ya (?:no|tengo|está)|solucionad\\p{L}*',
);

/** "Delete all of it again": not a piece, but everything. Whether it is meant is asked. */
export const saysDeleteAll = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 16 &&
  !text.includes('?') &&
  deletesAll.test(text) &&
  !keepsIt.test(text);

const keepsIt = pattern(
  '(?:not|don.t|never) (?:\\p{L}+ ){0,2}(?:delete|erase|wipe|remove|get rid)',
  '(?:nicht|nichts|nie|kein\\p{L}*) (?:\\p{L}+ ){0,2}(?:lösch\\p{L}*|weg)|löscht? (?:\\p{L}+ ){0,3}nicht',
  '(?:n.|ne )\\p{L}+ pas|sans (?:effacer|supprimer)',
  'no (?:l[oa]s? )?(?:borr|elimin|quit)\\p{L}+',
);

const deletesAll = pattern(
  '(?:delete|erase) me(?! from)|(?:wipe|remove|delete|erase) me (?:completely|entirely|altogether|from (?:your|the|all) (?:books|records|files|data\\p{L}*|system)|off (?:your|the) (?:books|records))|i want to be (?:deleted|erased|forgotten)|(?:delete|erase|wipe|remove) (?:all )?my (?:data|details|things|stuff|record|file)s?',
  'löscht? (?:mich|meine (?:sachen|daten|angaben))|(?:will|möchte|würde gern(?:e)?) (?:bei euch |komplett |ganz |endlich )*gelöscht werden|weg mit (?:meinen|all meinen|den) (?:daten|sachen|angaben)|löschauftrag|(?:meine|alle) (?:daten|sachen|angaben) (?:bitte |alle |wieder |ganz )*(?:löschen|entfernen|weg)|alles von mir (?:soll|muss|kann|bitte) (?:bei euch |bitte |wieder )*(?:raus|weg|gelöscht)',
  '(?:effacez|supprimez|effacer|supprimer)(?:-moi| mes (?:données|informations|réponses)| tout ce qui me concerne)',
  '(?:borradme|bórrame|bórrenme|eliminadme)|(?:borrad|borra|borren|eliminad|elimina) (?:todos )?mis (?:datos|cosas|respuestas)',
  '(?:delete|erase|wipe|remove|get rid of|take down) (?:it all|all of (?:it|this|that)|everything|all my (?:data|answers|words|things))(?=\\W*(?:$|[.,;!]|again|please|now|you have|about me|at once))',
  '(?:macht|mach|nehmt|nimm) (?:(?:das|es|bitte|wieder|jetzt|lieber) )*(?:alles (?:wieder )?weg|weg,? (?:und zwar )?alles)|(?:löscht?|löschen) (?:bitte )?(?:das )?alles(?=\\W*(?:$|[.,;!]|wieder|bitte|über mich|von mir))|alles (?:wieder |bitte )?(?:löschen|weg)(?=\\W*(?:$|[.,;!]|bitte|damit))',
  '(?:effacez|supprimez|enlevez|effacer|supprimer) (?:moi )?tout(?: ça| cela)?(?=\\W*(?:$|[.,;!]|s.il|maintenant))',
  '(?:borrad|borra|borren|eliminad|elimina|eliminen|quitad|quita)(?:lo|me)? todo(?: esto| eso)?(?=\\W*(?:$|[.,;!]|por favor|ya))',
);

/** "Rather not", and not "rather not alone": what ends there, or goes on about itself. */
const ends =
  '(?=\\s*(?:$|[.,;:!?–—…]|(?:really|honestly|sorry|yet|at all|right now|to be honest|ehrlich|leider|gerade|vraiment|désolée?|là|la verdad|perdón)(?![\\p{L}])))';
const skips = pattern(
  `skip(?: (?:this|it|that)(?: one)?)?${ends}|next (?:question|one)(?: please)?${ends}|(?:no|not a|not the (?:slightest|faintest)) (?:idea|clue)${ends}|(?:i )?(?:really )?(?:don.t|do not|wouldn.t) know(?: what to (?:say|write))?${ends}|(?:i.m |i am )?not sure(?: what to (?:say|write).*)?${ends}|nothing (?:comes to mind|to say|special)${ends}|rather not(?: say)?${ends}|(?:i.d )?prefer not(?: to)?(?: say)?${ends}|can.t think of (?:anything|one)${ends}|hard to say|no comment`,
  `überspringen|nächste frage|keine ahnung${ends}|(?:ich )?weiß (?:es )?(?:ich )?(?:gerade |jetzt )?nicht(?: so recht)?${ends}|fällt mir (?:gerade |jetzt |dazu )?nichts ein|(?:mir )?fällt (?:gerade |dazu )?nichts ein|möchte ich (?:lieber )?nicht (?:sagen|beantworten)|lieber nicht${ends}|nichts (?:besonderes|dazu)${ends}|schwer zu sagen|kein kommentar`,
  `question suivante|aucune idée${ends}|(?:je )?(?:ne )?sais pas(?: (?:trop|quoi (?:dire|écrire|répondre)))?${ends}|rien (?:ne me vient|à dire|de spécial)${ends}|je préfère ne pas(?: (?:le )?dire| répondre)?${ends}|difficile à dire|pas d.idée${ends}`,
  `saltar${ends}|siguiente pregunta|ni idea${ends}|no (?:lo )?sé(?: qué (?:decir|escribir))?${ends}|no se me ocurre nada|prefiero no (?:decir|contestar|responder)\\p{L}*${ends}|nada (?:especial|que decir)${ends}|difícil de decir`,
);

/** What skips a question only where it is the whole of the answer. */
const onlySkips = new RegExp(
  `^\\W*(?:(?:no|nein|non|thanks?|thank you|no thank you|danke|merci|gracias)\\W+)*(?:${[
    'next|pass|whatever(?: (?:suits?|you (?:like|want|think)|is fine))?|anything(?: is fine| goes)?|up to you|as you (?:like|wish)|(?:i )?(?:do not|don.t) mind|see above|(?:that.s |that is |these are )?enough(?: questions)?(?: for (?:me|now|today))?|no more questions',
    'nächste|weiter|egal|ganz egal|ist mir egal|wie ihr (?:wollt|möchtet)|wie es (?:passt|euch passt)|siehe oben|(?:das )?(?:reicht|genügt)(?: jetzt| mir)?|genug(?: (?:gefragt|fragen))?|keine (?:weiteren )?fragen mehr',
    'passe[rz]?|je passe|suivante?|comme vous (?:voulez|préférez)|peu importe|ça m.est égal|voir plus haut|(?:cela|ça) (?:me )?suffit(?: (?:comme ça|pour les questions|pour aujourd.hui))?|assez de questions|plus de questions',
    'paso|saltar|siguiente|da igual|me da igual|como (?:queráis|quieran|quieras|prefiráis)|ver arriba|(?:ya )?basta(?: de preguntas)?|suficientes preguntas|no más preguntas',
  ].join(
    '|',
  )})(?:\\W+(?:for me|please|thanks?|thank you|bitte|danke|merci|s.il vous plaît|gracias|por favor))*\\W*$`,
  'iu',
);

/** "Done", in a word or two. */
export const saysDone = (text: string): boolean =>
  /^\W*(?:it.?s |that.?s |all |already )?(?:done|settled|found|solved|sorted|erledigt|gefunden|gelöst|trouvé|réglé|fait|resuelto|hecho|encontrado|ya está)\W*$/iu.test(
    text,
  );

/** "Done with the bookkeeping, by the way": a short mail that begins with it. */
export const beginsDone = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 10 &&
  /^\W*(?:it.?s |that.?s |we.?re |i.?m |all |already |das ist |c.est |ya está )?(?:done|settled|solved|sorted|erledigt|gelöst|réglé|resuelto|hecho)(?![\p{L}])/iu.test(
    text,
  );

/** That there is nobody they look for any more. */
export const seeksNobody = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 12 && !text.includes('?') && nobody.test(text);

const nobody = pattern(
  '(?:no longer|not|stopped) (?:really |actually )?looking(?: for (?:anyone|anybody|anything|someone|somebody))?(?: any ?more| at the moment| right now| for now| just now| now)?(?=[\\s.]*$|[.,;!]\\s+(?:leave it|thanks?|sorry|that.s all|thank you)[\\s\\p{L}]{0,20}[.!]*$)',
  'suche (?:gerade |zurzeit |im moment |eigentlich )?(?:niemanden?|nichts|nicht)(?: mehr)?[\\s.]*$',
  'ne cherche (?:plus|rien|personne)(?: rien| personne)?(?: pour le moment| en ce moment)?[\\s.]*$',
  'no (?:estoy )?busc(?:o|ando)(?: (?:ya|a|nada|nadie|más|por ahora|de momento))*[\\s.]*$',
);

/** "Nothing at the moment, I'm happy": said of what they look for, where they were asked. */
export const seeksNothingNow = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 20 && !text.includes('?') && nothingNow.test(text.trim());

const nothingNow = new RegExp(
  `^(?:${[
    '(?:there is |there.s |i need |i.m after )?(?:really |actually )?(?:nothing|nobody|no one|no)(?: (?:really|actually|much|special|in particular|thanks?|thank you))*(?: (?:at the moment|right now|for now|just now|now|these days|at present|for the moment|currently|yet|any ?more))+|i(?:.m| am) (?:quite |very |perfectly )?(?:happy|fine|content) (?:as it is|as i am|as things are)',
    '(?:ich (?:brauche|suche) )?(?:gerade|im moment|im augenblick|zurzeit|derzeit|momentan|vorerst|eigentlich|zur zeit) (?:(?:gerade|eigentlich|mal|wirklich) )*(?:nichts|nix|niemand(?:en)?|keine[nr]?)|(?:eigentlich |wirklich )?(?:nichts|niemand(?:en)?)(?: (?:gerade|im moment|im augenblick|zurzeit|derzeit|momentan|vorerst|zur zeit|besonderes|bestimmtes))+|ich bin (?:(?:gerade|im moment|ganz|wunschlos|rundum) )*(?:glücklich|zufrieden)(?=[\\s.,!]|$)',
    '(?:je n.ai besoin de )?(?:rien|personne)(?: (?:de spécial|de particulier))?(?: (?:pour le moment|en ce moment|pour l.instant|actuellement))+|(?:pour le moment|en ce moment|pour l.instant),? (?:rien|personne)',
    '(?:no necesito )?(?:nada|nadie)(?: (?:en particular|especial))?(?: (?:por ahora|de momento|por el momento|ahora mismo|ahora))+|(?:por ahora|de momento|ahora mismo),? (?:a )?(?:nada|nadie)|estoy (?:bien )?servid[oa]',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** "Change my story", and no word of what it should be. */
export const onlyAnnounces = (text: string): boolean =>
  /^\W*(?:(?:please|bitte|por favor|s.il vous plaît|i(?:.d| would) like to|can (?:i|you)|i want to|ich möchte|je voudrais|quiero|podéis)\W+)*(?:change|update|edit|rewrite|correct|ändert?|ändern|changez|changer|modifie[rz]|cambia\p{L}*|modifica\p{L}*|actualiza\p{L}*)?\W*(?:my|mi|mis|meine?n?|mon|ma|mes)\W+(?:story|words?|text|entry|profile|description|historia|palabras|texto|perfil|geschichte|worte|profil|histoire|mots|texte|description)(?: ändern)?\W*(?:please|bitte|por favor|s.il vous plaît)?\W*$/iu.test(
    text,
  ) ||
  /^\W*(?:i (?:have )?changed my mind about (?:what|who|whom) i.?(?:m| am) looking for|i(?:.m| am) looking for (?:something|someone|somebody) else(?: now)?|ich suche (?:jetzt )?(?:etwas|jemand) ander(?:es|en)|je cherche (?:maintenant )?autre chose|(?:ahora )?busco otra cosa)\W*$/iu.test(
    text,
  );

/** Whether a rhythm is one of our letters or introductions. */
export const speaksOfLetters = (text: string): boolean => letters.test(text);

const letters = pattern(
  'letters?|mails?|e-?mails?|write (?:to )?me|rounds?|introduc\\p{L}*|(?:less|more) (?:often|frequent\\p{L}*)|fewer',
  'briefe?|mails?|e-?mails?|schreibt mir|runden?|vorstell\\p{L}*|vorschl\\p{L}*|seltener|öfter|häufiger|weniger',
  'lettres?|e-?mails?|écri\\p{L}*-moi|tours?|présentations?|(?:moins|plus) souvent',
  'cartas?|correos?|escrib\\p{L}*me|rondas?|presentaci\\p{L}*|menos|más (?:a menudo|seguido)',
);

/** "Block this person", in a few words. */
export const saysBlock = (text: string): boolean =>
  (text.trim().split(/\s+/u).length <= 30 &&
    !text.includes('?') &&
    keepsAway.test(lowerFirst(text.trim()))) ||
  (text.trim().split(/\s+/u).length <= 8 &&
    /^\W*(?:please |bitte |s.il vous plaît,? |por favor,? )?(?:block|blockier(?:t|e|en)?|sperr(?:t|e|en)?|bloque[rz]?|bloquea(?:d|r)?)(?![\p{L}])/iu.test(
      text,
    ));

/** Names are told by their capital letter. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Leave me in peace until Easter": no answer to anything. */
export const saysLeaveMeAlone = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 30 && !text.includes('?') && leavesAlone.test(text);

const leavesAlone = pattern(
  'no (?:mail|letters?|e-?mails?|messages?|post|questions) (?:please )?(?:until|till|before|for)|(?:do not|don.t) (?:write|mail|contact|ask)(?: to)?(?: me)?(?: anything| again)? (?:until|till|before)|(?:do not|don.t) want to hear from you (?:until|till|before)',
  '(?:da|so lange|solange|bis dahin|dann) (?:möchte|will|mag|brauche) ich (?:bitte )?(?:nichts|keine \\p{L}+) (?:von euch )?(?:hören|lesen|bekommen)|(?:bitte )?kein(?:e|erlei) (?:post|mails?|briefe|nachrichten|fragen)|(?:so lange|solange|bis dahin)(?: bitte)? nicht (?:melden|schreiben|anschreiben|stören)|hört (?:bitte )?auf(?: mich)? zu fragen,? bis|(?:fragt|fragen sie) mich (?:bitte )?(?:nichts|nicht)(?: mehr)?,? (?:bis|solange|bevor)|(?:meldet|schreibt) (?:euch )?(?:bitte )?(?:so lange|solange|bis dahin) nicht',
  'pas de (?:courrier|lettres?|messages?|mails?) (?:avant|jusqu)|(?:arrêtez de me (?:poser des questions|demander)|ne me demandez plus rien)(?: \\p{L}+)? (?:avant|jusqu|tant que)|ne m.écrivez (?:plus |pas |rien )+(?:avant|jusqu)',
  'nada de (?:cartas|correos|mensajes) hasta|no me (?:escrib|pregunt)\\p{L}+ (?:nada )?(?:más )?hasta|dej\\p{L}+ de preguntarme(?: cosas)? hasta',
  '(?:leave|let) me (?:alone|in peace|be)|(?:stop|no more) (?:asking|questions)(?: me)?(?: (?:things|anything|questions|please))* (?:until|till|before)',
  'lasst mich (?:bitte )?(?:(?:bis|so|jetzt|erst|erstmal|einfach|dann|solange|\\p{L}+) ){0,4}(?:in ruhe|in frieden)',
  'laissez[- ]moi (?:\\p{L}+ ){0,3}(?:tranquille|en paix)',
  '(?:dejadme|déjame|déjenme|dejarme) (?:\\p{L}+ ){0,3}(?:en paz|tranquil[oa])',
);

/** "Never put me with ...", "anybody but ...": said of somebody by name. */
const keepsAway = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:never|(?:do not|don.t|dont)(?: ever)?) (?:pair|match|put|introduce|connect|bring|set) us (?:up |back )?(?:together|again|up)|(?:never|(?:do not|don.t|please not|not) ever|(?:please )?(?:do not|don.t)) (?:pair|match|put|introduce|connect|bring|set) me (?:up |together )?(?:with|to)|(?:i )?(?:never|(?:do not|don.t|would not|wouldn.t|will not|won.t)) (?:ever )?(?:want|wish|like) to (?:be (?:introduced|matched|paired|put together|connected) (?:to|with)|meet (?=\\p{Lu}))|keep (?:me away from|me and|(?=\\p{Lu}\\p{L}+ away))|anyone (?:but|except)(?= \\p{Lu})',
    '(?:bringt|setzt|führt|stellt|steckt) uns (?:bitte )?(?:nie(?:mals)?|nicht)(?: bitte)? (?:wieder|mehr|noch ?(?:ein)?mal)|(?:[Mm]it|[Zz]u) (?!mir|euch)\\p{L}+(?: \\p{Lu}\\p{L}+)? (?:will|möchte|mag|wünsche) ich (?:\\p{L}+ ){0,4}(?:nicht|nie|keinesfalls|auf keinen [Ff]all|niemals) ?(?:\\p{L}+ ){0,3}(?:werden|treffen|bekannt|zusammen\\p{L}*|haben)|(?:bringt|setzt|führt|steckt|tut) mich (?:bitte )?(?:nie(?:mals)?|nicht|bloß nicht|auf keinen [Ff]all) (?:wieder )?mit|(?:bloß|nur|bitte) nicht mit (?=\\p{Lu})',
    '(?:ne )?nous (?:re)?(?:mettez|présentez) (?:plus|jamais)|(?:ne )?me (?:mettez|présentez|mariez|associez) (?:jamais|pas|surtout pas) (?:avec|à)|(?:je ne veux|je ne souhaite) (?:pas|jamais) (?:être (?:mise?|présentée?) (?:avec|à)|rencontrer (?=\\p{Lu}))|(?:surtout )?pas avec (?=\\p{Lu})',
    '(?:no|nunca) nos (?:volváis a|vuelvan a) (?:junt|present|pon)\\p{L}*|(?:no|nunca) me (?:junt|emparej|present|pong|pon|relacion)\\p{L}* (?:con|a)|no quiero (?:que me (?:junt|present|emparej)\\p{L}* (?:con|a)|conocer a (?=\\p{Lu}))|con (?=\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? no)',
  ].join('|')})`,
  'u',
);

/** That something is not to be told to anybody. */
export const hushes = (text: string): boolean => hush.test(text);

const hush = pattern(
  '(?:not|don.t|never) (?:tell|mention|say)|nobody needs to know',
  '(?:nicht|nichts|nie|niemand\\p{L}*) (?:erwähn\\p{L}*|sagen|erzähl\\p{L}*|verrat\\p{L}*)|(?:sagt?|erzählt?|erwähnt?|verratet?) .{0,40}(?:nicht|niemand\\p{L}*)',
  '(?:ne|n.) (?:dites|parlez|mentionnez|dis|parle) (?:\\p{L}+ )?(?:pas|rien|personne)|à personne',
  'no (?:l[oa] )?(?:dig|cont|mencion|habl)\\p{L}+|a nadie',
);

/** Whether somebody speaks of a pause of theirs, or of being away: "I swim until October" says nothing of the kind. */
export const speaksOfPause = (text: string): boolean => awayWords.test(text);

const awayWords = pattern(
  'paus\\p{L}*|break|holidays?|vacation|away|abroad|travel\\p{L}*|trip|hospital|ill|sick|busy|leave me|in peace|let me be|stop|later|not (?:now|available)|no time|back (?:in|on|from)|please',
  'paus\\p{L}*|urlaub|ferien|auszeit|unterwegs|verreis\\p{L}*|reise|weg|krank\\p{L}*|keine zeit|später|erst wieder|in ruhe|bitte',
  'pause|vacances|congés?|absente?|voyage|hôpital|malade|pas le temps|plus tard|de retour|tranquille|s.il vous plaît',
  'pausa|vacaciones|ausente|fuera|viaj\\p{L}*|hospital|enferm\\p{L}*|sin tiempo|no tengo tiempo|más tarde|vuelta|en paz|tranquil[oa]|por favor',
);
