// Words that are spoken to us rather than told of oneself, in English, German, French and Spanish.
import { pattern } from './wishes-words.ts';

/** Greetings, thanks and sighs: what people say before they begin. */
const courtesies = [
  '(?:so |very )?(?:sorry|apologies) (?:for|about) (?:the|my) (?:delay|wait|late (?:reply|answer)|silence)|well now|h+m+|oh+|ah+|aw+|well|well then|hi|hello(?: again)?|hey|dear \\p{L}+|(?:my )?(?:dear|love|darling)|good (?:morning|evening|day)|(?:many )?thanks(?: so much| a lot| again)?|thank you(?: so much| very much| kindly)?|bless you|very well|all right|alright|fine|ok(?:ay)?|right|sure|of course|yes|yep|yeah|no|nope|nah|sorry|apologies|pity|too bad|never mind|fair enough|great|lovely|wonderful|gladly|with pleasure|lol|haha|honestly|actually(?: no)?|on second thoughts?|anyway|come on|please|oh (?:dear|bless you|my(?: goodness)?)|(?:what|that is|that.s|such) a (?:great )?(?:pity|shame)',
  '(?:entschuldig\\p{L}*|sorry|verzeihung) (?:die|für die|wegen der) (?:verspätung|späte\\p{L}* antwort|verzögerung)|puh(?:,? schwierig)?|uff|schwierig|ach(?: so)?|oh je|oje|na(?: ja| gut| schön)?|nun(?: ja| gut)?|naja|tja|hallo(?: zusammen)?|hi|guten (?:tag|morgen|abend)|liebe \\p{L}+|lieber \\p{L}+|danke(?: schön| sehr)?|dankeschön|vielen dank|herzlichen dank|also|also gut|gut|sehr gut|schön|in ordnung|okay|ok|ja|jawohl|nein|nee|nö|entschuldigung|verzeihung|sorry|schade|wie schade|zu schade|gern(?:e)?|natürlich|klar|ehrlich gesagt|(?:ach )?doch nicht|übrigens|bitte|haha|mensch',
  '(?:désolée?|pardon) pour (?:le retard|le délai|l.attente|ma réponse tardive)|oh là là|mdr|lol|bof|mouais|ouais|ah+|oh+|eh bien|bon(?: ben)?|ben|bien|très bien|d.accord|ok|entendu|soit|bonjour|bonsoir|salut|coucou|chère? \\p{L}+|merci(?: beaucoup| bien| infiniment)?|mille mercis|oui|si|non|mais non|mais si|mais oui|pardon|désolée?|dommage|(?:oh,? )?quel dommage|tant pis|volontiers|avec plaisir|bien sûr|enfin|franchement|à vrai dire|au fait|s.il (?:vous|te) pla[iî]t|svp|tout bien réfléchi|finalement non|non finalement|réflexion faite|à la réflexion|finalement',
  '(?:perdón|perdona|perdonad|siento) (?:por )?(?:el retraso|la tardanza|la demora)|a ver|uf+|ja(?:ja)+|ay|uy|ah+|oh+|bueno|pues(?: bien| nada)?|hola|buenos días|buenas(?: tardes| noches)?|estimad[oa]s? \\p{L}+|querid[oa]s? \\p{L}+|(?:muchas |mil )?gracias|muy bien|bien|vale|de acuerdo|sí|no|qué va|perdón|perdona|lo siento|(?:qué|una) (?:pena|lástima)|lástima|con (?:mucho )?gusto|claro|por supuesto|la verdad|al final no|en fin|por cierto|por favor|pensándolo bien',
].join('|');

/** "Thank you so much for having me": what courtesies go on with. */
const goesOnFor =
  '(?:(?<=(?:thanks|thank you|much|kindly|bless you|danke|dank|schön|sehr|merci|mercis|beaucoup|bien|infiniment|gracias))(?: (?:for|to) (?:being|telling|trying|having|asking|writing|taking|letting|the|your|you|all)(?![\\p{L}])[^.!?,;:\\n]{0,60}| (?:für|dass|der) [^.!?,;:\\n]{1,60}| (?:de|pour|à) (?:m.|me |votre |vos |la |les |tout |vous |cette )[^.!?,;:\\n]{0,60}| (?:por|a) (?:la |las |los |el |vuestr\\p{L}* |su |todo |preguntar|escribir|vosotros|todos)[^.!?,;:\\n]{0,60}))?';

/** One courtesy at the beginning, with the mark that ends it. */
export const courtesy = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${courtesies})${goesOnFor}(?:\\s*(?:[,.;:!?…–—-]+(?=\\s|$)|$|(?=\\s(?:thanks|danke|merci|gracias|lol)(?![\\p{L}]))))\\s*`,
  'iu',
);

/** "I told you in December", "to answer yours", "what I meant": said before a colon, or before what it leads to. */
const announcements = [
  '(?:ok(?:ay)?|all right|well),? now|i.?m (?:reading|writing|answering) this [^:.!?\\n]{1,40}|(?:please )?(?:also )?(?:note|write|put)(?: (?:down|in|also|too|please))*(?=\\s+that\\s)|(?:then )?(?:let me put it )?differently|(?:now )?i(?:.ve| have)(?: now)? thought about (?:it|that|this)|(?:please )?(?:say|put|phrase|word) it (?:differently|another way|otherwise|in other words|like this)|(?:i(?:.ve| have) (?:got )?)?(?:one|another|something) (?:more )?(?:thing|one|else|more)|(?:(?:let.s )?start(?:ing)? (?:again|over)|once more|again) from (?:the )?(?:top|beginning|start|scratch)|from (?:the )?(?:top|beginning|scratch)|(?:let.s )?start (?:again|over)|(?:what )?i (?:only |just |really |actually )?(?:mean|meant)(?: to say)?(?: (?:is|was))?|(?:what )?i (?:wanted|want|would like|.d like|should like|wish) to (?:say|add|tell you)(?: also| too| as well)?(?: (?:is|was))?|to (?:answer|reply to) (?:yours|your (?:own )?question|you|that)|in (?:answer|reply) to (?:yours|your question)|as (?:for|to) (?:yours|your question)|(?:my|the) answer(?: to (?:yours|your question))?(?: (?:is|was))?|here(?: it is| it goes| you are| you go)?|(?:as )?i(?: have|.ve| did)?(?: already)? (?:told|said|wrote|answered|explained)(?: to)?(?: you| it| that| so| this| all)*(?: (?:in|on|last|before|already|once|twice|earlier)(?: \\p{L}+)?)*|(?:no[, ]+)*(?:not|never) (?:like (?:that|this)|so|that way)|once (?:more|again)|(?:in )?other words|correction|better|rather|instead|just|simply|only|(?:please |could you (?:please )?)?(?:also )?(?:add|note|include)(?: this| that| it| the following)(?: down| in| too| please)*',
  '(?:doch|also|nun) (?:jetzt|nun|doch)|ich (?:lese|schreibe|beantworte) (?:das|dies) (?:hier |gerade )?[^:.!?\\n]{1,40}|(?:bitte )?(?:notiert|schreibt)(?: (?:euch|auch|noch|bitte|auf|dazu|rein))*(?=,?\\s+dass\\s)|(?:dann|also|ok dann)(?: eben| halt)? anders|(?:so,? )?(?:jetzt |nun )?(?:hab|habe) ich (?:(?:jetzt|mal|noch|lange|da|drüber|darüber) )*nachgedacht|ich (?:hab|habe|hätte) (?:da |übrigens )*noch (?:et)?was(?: vergessen)?|(?:und )?noch (?:et)?was|eins noch|noch eins|(?:bitte )?(?:sagt|schreibt|formuliert) (?:es|das) (?:lieber |besser |bitte )*anders|anders (?:formuliert|ausgedrückt)|(?:noch ?(?:ein)?mal )?(?:ganz )?von vorne?(?: bitte)?|(?:bitte )?(?:ergänzt|notiert|fügt)(?: das| dies| bitte| folgendes| noch)+(?: hinzu)?|(?:ich )?(?:meine|meinte|wollte sagen|will sagen|möchte(?: auch| noch)? sagen|würde(?: auch| noch)? gern(?:e)? sagen)(?: (?:ist|war))?|was ich (?:meine|meinte|sagen (?:wollte|will|möchte))(?:,? (?:ist|war))?|(?:um )?(?:eure|ihre|die) frage zu beantworten|zu (?:eurer|ihrer) frage|(?:als |die |meine )?antwort(?: auf (?:eure|ihre|die) frage)?|hier(?: ist (?:es|sie)| bitte)?|(?:das )?(?:hab|habe) ich (?:euch |ihnen |doch |schon |bereits |es )*(?:im \\p{L}+ |letzte[nsr]? \\p{L}+ )?(?:gesagt|geschrieben|erzählt|beantwortet)|ich (?:hab|habe) (?:es |das )?(?:euch |ihnen |doch |schon |bereits |es )*(?:im \\p{L}+ |letzte[nsr]? \\p{L}+ )?(?:gesagt|geschrieben|erzählt|beantwortet)|(?:nein[, ]+)*(?:so nicht|nicht so)|noch ?(?:ein)?mal|anders gesagt|berichtigung|besser|lieber|stattdessen|nur|einfach|bloß',
  "bon,? alors|je (?:vous )?(?:lis|écris|réponds) (?:ça|ceci|cela) [^:.!?\\n]{1,40}|(?:notez|mettez|écrivez)(?: (?:aussi|bien|encore))*(?=\\s+qu(?:e\\s|[’']))|(?:alors )?autrement|j.y ai (?:bien )?réfléchi|(?:j.ai )?(?:encore|aussi) (?:quelque chose|une chose|autre chose)|(?:dites|écrivez|formulez)-l[ea] autrement|(?:reprenons|recommençons|je (?:reprends|recommence))(?: (?:tout|depuis le début|du début|à zéro))*|depuis le début|(?:ajoutez|notez)(?: ceci| cela| ça)(?: aussi| encore| s.il vous plaît)*|(?:ce que )?je (?:voulais|veux|voudrais|tiens à|souhaite|souhaiterais|dois)(?: juste| simplement| aussi| encore)? (?:dire|préciser|ajouter|signaler)(?: aussi| encore)?(?:,? c.(?:est|était))?|(?:pour|afin de) répondre à (?:la vôtre|votre question|vous)|en réponse à (?:la vôtre|votre question)|(?:ma|la) réponse(?: (?:est|c.est))?|(?:voici|voilà)(?: ma réponse)?|(?:comme )?je (?:vous )?(?:l.)?ai (?:déjà )?(?:dit|écrit|répondu|expliqué)(?: en \\p{L}+)?|j.ai déjà (?:dit|écrit|répondu|expliqué)|(?:non[, ]+)*pas (?:ainsi|comme (?:ça|cela))|encore une fois|autrement dit|correction|plutôt|mieux|juste|simplement|seulement",
  '(?:ahora|pues ahora) sí|(?:os )?(?:leo|escribo|contesto) (?:esto|eso) [^:.!?\\n]{1,40}|(?:(?:vale|pues|bueno|ok|mirad?|oye)[\\s,]+)*(?:añadid|añade|apuntad|apunta|apúntenlo|anotad|anota|poned|pon)(?: (?:también|tambien|tb))?(?= (?:que|q) )|(?:pues )?(?:(?:mirad?|oíd|oye)[\\s,]+)?(?:apuntad|apunta|anotad|escribid|poned|pon)(?: (?:también|tb|además|pues))*(?=\\s+que\\s)|(?:entonces )?de otra (?:forma|manera)|(?:ya )?lo he pensado(?: bien| mejor)?|(?:tengo )?(?:otra|una) cosa(?: más)?|(?:decidlo|escribidlo|ponedlo) de otra (?:manera|forma)|(?:de nuevo |otra vez )?desde el principio|(?:empiezo|empecemos|empezamos) de nuevo|(?:por favor,? )?(?:añadid|añade|añadan|apuntad|anotad)(?: esto| eso)(?: también| por favor)*|(?:lo que )?(?:quería|quise|quiero|quisiera|querría)(?: también| solo| sólo| solamente)? (?:decir|añadir|precisar)(?: también)?(?: (?:es|era))?|para (?:responder|contestar) a (?:la vuestra|la suya|vuestra pregunta|su pregunta)|en respuesta a (?:vuestra|su) pregunta|mi respuesta(?: (?:es|era))?|(?:aquí (?:está|va)|ahí va)|(?:como )?ya (?:os |se |te |le |les )?(?:lo )?(?:he dicho|dije|escribí|he contestado|contesté)(?: en \\p{L}+)?|(?:no[, ]+)*(?:así no|no así)|otra vez|una vez más|dicho de otro modo|corrección|mejor|más bien|solo|sólo|simplemente',
].join('|');

const joins =
  '(?:(?:and|but|so|also|maybe|perhaps|und|aber|auch|vielleicht|et|mais|aussi|peut-être|y|pero|también|quizás?)\\s+)?';
/** An announcement before a colon or a dash, or before the "that" which it leads to. */
export const announcement = new RegExp(`^[^\\p{L}\\p{N}]*${joins}(?:${announcements})\\s*[:–—]\\s*`, 'iu');
/** "I would like to say also that": what follows is told, in German with its verb at the end. */
export const announcedThat = new RegExp(
  `^[^\\p{L}\\p{N}]*${joins}(?:${announcements})(?<that>\\s+that\\s+|,?\\s+dass\\s+|\\s+qu(?:e\\s+|[’'])|\\s+que\\s+|\\s+q\\s+)`,
  'iu',
);

/** Sentences that speak of the letters between us, and of nothing else. */
export const talk = pattern(
  '(?:how|that is|that.s|it.s) (?:very |so )?(?:considerate|kind|nice|thoughtful|lovely|sweet|good) of you(?: to ask)?|(?:does|did) (?:that|this) (?:help|answer (?:it|that|your question))(?=\\W*\\?)|is (?:that|this) (?:ok(?:ay)?|enough|what you (?:meant|wanted))(?=\\W*\\?)|(?:hope|i hope) (?:that|this) helps|if (?:that.?s|this is) w(?:ha|o)t (?:you|u) (?:mean|meant|want)|what do you need (?:that|this|it) for|why do you (?:ask|need|want)(?: to know)?(?: that| this)?|(?:can|could|would|will) you (?:please |just )*(?:change|fix|correct|mend|put) (?:that|this|it)(?: right| please)*(?=\\W*\\?)|(?:maybe |perhaps )?i was (?:maybe |perhaps )?(?:too|a bit|rather) vague|(?:can|could|would|will) you (?:please |just )*(?:write|note|put|take) (?:that|this|it) (?:down|in)(?: like (?:that|this)| so| for me| please)*|(?:can|could|would|will) you (?:please |just )*note (?:that|this|it)(?: down| please)*(?=\\W*\\?)|(?:no|never) matter about (?:my|that|the) \\p{L}+|(?:it|that|this|mine) (?:was not|wasn.t|is not|isn.t|was no) (?:a|meant as a)? ?question|(?:that|this|it) was (?:only |just )?(?:for|meant for|addressed to) you|(?:ignore|forget|disregard) (?:that|my (?:last|question|mail|letter)\\p{L}*)|(?:do not|don.t) change (?:anything|a thing)|you(?:.ve| have| had| did| always| only| just| keep)?(?: (?:all|not|never|always|just|simply|still|again|got|get))* (?:copied|copying|mixed|muddled|misunderst\\p{L}+|misread|printed|listen\\p{L}*)(?: \\p{L}+){0,6}|you (?:have|.ve|did|do|could|can)(?:n.t| not| never) (?:found|find|understood|understand|read|listened)(?: \\p{L}+){0,5}|i (?:did say|told you|have told you|said (?:so|that|it) (?:already|before|in))|bless you for asking|still nothing(?: yet)?|i have been telling (?:everybody|everyone)(?: \\p{L}+){0,3}',
  'wie (?:aufmerksam|nett|lieb|freundlich)(?: von (?:euch|ihnen))?|(?:hilft|reicht|genügt) (?:das|euch das|ihnen das)(?=\\W*\\?)|(?:wozu|wofür|warum) (?:braucht|wollt|fragt) ihr(?: das)?(?: wissen)?|wenn ihr das meint|(?:könnt|könntet|würdet) ihr (?:das|es|dies) (?:bitte |so |mal |für mich |auch )*(?:aufschreiben|notieren|aufnehmen|eintragen|festhalten|übernehmen)|(?:immer noch|noch immer) (?:nichts|niemand)|(?:vergesst|vergessen sie) meine frage|egal wegen meiner frage|das (?:war|ist) (?:doch |gar )?keine frage|(?:das|es) war (?:nur |bloß )?(?:für|an) (?:euch|sie)|(?:ändert|ändern sie) (?:bitte )?nichts|(?:ihr habt|habt ihr|sie haben) (?:\\p{L}+ ){0,3}(?:abgeschrieben|verwechselt|missverstanden|durcheinander\\p{L}*|falsch (?:gelesen|verstanden)|mitkopiert|kopiert)|(?:ihr findet|findet ihr|ihr habt) (?:\\p{L}+ ){0,4}(?:niemanden?|keinen?)(?: gefunden)?|(?:das )?(?:hab|habe) ich (?:euch |doch |schon |bereits )+(?:\\p{L}+ ){0,3}(?:gesagt|geschrieben)',
  '(?:c.est|comme c.est) (?:très |bien |si )?(?:gentil|aimable|délicat)(?: à vous| de votre part)?(?: de (?:le )?demander)?|(?:est-ce que )?(?:ça|cela) (?:vous )?(?:aide|suffit|convient)(?=\\W*\\?)|pourquoi (?:en )?(?:avez-vous|vous avez) besoin|pourquoi (?:demandez-vous|vous demandez)|si c.est ça que vous voulez dire|(?:pouvez|pourriez)-vous (?:l.écrire|le noter|noter (?:ça|cela)|écrire (?:ça|cela)|l.ajouter)(?: comme (?:ça|cela)| ainsi| s.il vous plaît)*|toujours (?:rien|personne)|(?:peu importe|oubliez) (?:pour )?ma question|ce n.(?:est|était) pas une question|c.était (?:juste |seulement )?pour vous|ne (?:changez|touchez à) rien|vous (?:m.)?avez (?:\\p{L}+ ){0,2}(?:recopié|mélangé|mal (?:lu|compris)|confondu|copié|compris de travers)(?: \\p{L}+){0,4}|vous ne (?:trouvez|trouviez|comprenez|lisez) (?:\\p{L}+ ){0,2}(?:personne|rien|pas|jamais)|vous n.avez (?:\\p{L}+ ){0,2}(?:personne|rien|pas) (?:trouvé|compris)|je vous l.ai (?:déjà )?(?:dit|écrit)',
  'qué (?:amables?|detalle|atent[oa]s?|majos?)(?: de (?:vuestra|su) parte)?(?: (?:en|al|por) preguntar)?|(?:(?:eso|esto|así) )?(?:os |les |te )?(?:ayuda|sirve|vale)(?=\\W*\\?)|(?:y )?(?:eso|esto)? ?para qué (?:lo |la )?(?:necesitáis|queréis|necesitan|quieren)|si es (?:eso )?a lo que os referís|(?:podéis|podríais|pueden|podrían) (?:apuntar|anotar|escribir|poner)(?:lo| eso| esto)(?: así| por favor)*(?=\\W*\\?)|(?:todavía|aún|sigue sin haber) (?:nada|nadie)|(?:no importa|olvidad|olvide[n]?) (?:lo de )?mi pregunta|no era (?:una )?pregunta|(?:eso|esto) era (?:solo |sólo )?para vosotros|no (?:cambiéis|cambien|cambie) nada|(?:lo |me )?hab(?:éis|ían?|an) (?:\\p{L}+ ){0,2}(?:copiado|mezclado|entendido mal|confundido|leído mal)|no (?:encontráis|encuentran|habéis encontrado|entendéis) (?:\\p{L}+ ){0,2}(?:a )?(?:nadie|nada)|ya os lo (?:he dicho|dije)',
);

/** "That is all", at the end. */
export const thatIsAll = new RegExp(
  `(?:^|[\\s,.;–—-]+)(?:(?:and |und |et |y )?(?:${[
    '(?:thats|that.s|that is|that will be|and that.s) (?:all|it)|nothing (?:else|more)|naturally|that.s the lot',
    'das (?:ist|war|wäre) alles|(?:sonst )?nichts (?:anderes|weiter|sonst)|mehr nicht',
    'c.est tout|rien d.autre|voilà(?: tout)?|rien de plus',
    'eso es todo|nada más|y ya está|nada más que eso',
  ].join('|')}))[\\s.!]*$`,
  'iu',
);

/** Whoever is addressed in the middle of a sentence. */
export const vocative =
  /(?:^|,)\s*(?:(?:my )?dear (?:sirs?|madam|friends?|people|sir or madam)|dear(?=\s*[,.!?])|sirs?(?=\s*[,.!?])|(?:sehr )?(?:geehrte|verehrte|liebe|werte)[rsn]? (?:damen und herren|herr(?:en)?(?: \p{Lu}\p{L}+)?|frau(?: \p{Lu}\p{L}+)?|leute|freunde|alle)|(?:mon |ma |mes )?ch(?:er|ère|ers|ères) (?:monsieur|madame|messieurs|mesdames|amie?s?)|(?:monsieur|madame|messieurs)(?=\s*[,.!?])|(?:muy )?(?:estimad|querid)[oa]s? (?:señor(?:a|es|as)?|amig[oa]s?)|(?:señor(?:a|es)?)(?=\s*[,.!?]))\s*(?<after>,|$|(?=[.!?]))/giu;

/** "Now", "rather": what sets a wish against one of before, and says nothing to whoever reads only the new one. */
export const turning = {
  before:
    /^(?:(?:but|and|aber|und|mais|et|pero|y)\s+(?=(?:now|these days|instead|jetzt|nun|inzwischen|stattdessen|maintenant|désormais|plutôt|ahora|en cambio)(?![\p{L}])))?(?:(?:now|at the moment|these days|nowadays|instead|rather|jetzt|nun|inzwischen|mittlerweile|stattdessen|maintenant|désormais|à présent|plutôt|par contre|en revanche|ahora|actualmente|en cambio|más bien)(?![\p{L}])[\s,:]*)+/iu,
  after:
    /(?<wish>(?<![\p{L}])(?:i(?:.m| am) (?:now )?looking|i (?:need|want|seek)|(?:ich )?such(?:e)?(?: ich)?|je (?:re)?cherche|busco))\s+(?:(?:now|rather|instead|jetzt|nun|inzwischen|lieber|eher|stattdessen|maintenant|désormais|plutôt|ahora|más bien|mejor)(?![\p{L}])\s*)+/iu,
  end: /[\s,]+(?:now|instead|rather|jetzt|stattdessen|maintenant|désormais|plutôt|ahora|en su lugar|en cambio)(?=[\s.!]*$)/iu,
};

/** "What I need now is", "now looking for" without a subject: what a wish is led to by, and is none of it. */
export const leadsToWish = new RegExp(
  `^(?:${[
    'what i(?:.m| am) (?:looking for|after)[,:]? (?:please )?(?:say|put|write|make it)(?: it| rather| instead| please| now)*[,:]?|(?:what|who(?:m)?|all) i(?:.m| am)? (?:really |actually |now )?(?:need|want|look(?:ing)? for|seek|would like|.d like)(?: now| instead| is| really| these days)*(?: is|:|,)',
    'was ich suche,? (?:schreibt|sagt|nehmt)(?: bitte| lieber| stattdessen| da)*[,:]?|(?:was|wen) ich (?:jetzt |nun |wirklich |eigentlich )*(?:suche|brauche|möchte|will)(?: jetzt| nun)?,? (?:ist|sind|das ist|wäre)(?: jetzt| nun)?',
    'ce que je (?:re)?cherche,? (?:dites|mettez|écrivez)(?: plutôt| maintenant| s.il vous plaît)*[,:]?|(?:ce|celui|celle|ceux) (?:que|qu.il|dont) (?:je |j.)?(?:re)?(?:cherche|aimerais|veux|voudrais|me faut|j.ai besoin)(?: maintenant| désormais| plutôt)?,? (?:c.est|ce serait|ce sont|est)(?: plutôt| maintenant)?',
    'lo que busco,? (?:decid|poned|escribid|pongan)(?: mejor| más bien| ahora)*[,:]?|(?:lo|a quien) que (?:busco|necesito|quiero|me gustaría)(?: ahora| ya)? (?:es|son|sería)(?: ahora)?',
  ].join(
    '|',
  )})\\s+|^(?:(?:now|just|only|currently|jetzt|nur|maintenant|juste|ahora|solo|sólo)\\s+)*(?:looking for|seeking|auf der suche nach|à la recherche d(?:e |.)|en busca de|buscando)\\s+|^(?:jetzt|nur|nun)\\s+suche\\s+(?!ich)`,
  'iu',
);

/** Whoever is asked is the service: by "you", by what they may do, or whether something would be better. */
export const asksWhom = pattern(
  '(?:you|your|yours|yourselves)|^(?:and |but |so |or )?(?:can|may|could|should|shall|must|do|am|will|would) i|^(?:and |but |so )?(?:is|was|would) (?:it|that) (?:all right|alright|ok(?:ay)?|fine|possible|allowed|not|too|better|simpler)|(?:wouldn.t|isn.t) it be|still nothing|^nothing (?:yet|still)',
  '(?:ihr|euch|eure?[rnms]?)|^(?:und |aber |also )?(?:kann|darf|soll|sollte|muss|könnte|dürfte) ich|^(?:und |aber )?(?:wäre|ist) (?:es|das) (?:nicht|möglich|in ordnung|okay|erlaubt|besser)|(?:immer )?noch (?:nichts|niemand)',
  '(?:vous|votre|vos)|(?:puis|dois|pourrais|devrais)-je|^(?:et |mais )?(?:est-ce que je|je peux|je dois)|(?:ne )?serait-(?:il|ce) (?:pas|possible|plus|mieux)|est-(?:il|ce) possible|toujours rien',
  '(?:vosotr[oa]s|ustedes|usted|vuestr[oa]s?|os)|^(?:y |pero )?(?:puedo|debo|podría|debería|tengo que)|(?:no )?sería (?:mejor|posible|más)|(?:todavía|aún) nada',
);

/** What only an instruction to us begins with: none of it may come to stand where others read it. */
export const instructs = new RegExp(
  `(?:^|[.!?;:,]\\s+|\\s(?:and|but|und|aber|et|mais|y|pero)\\s+)(?:(?:please|bitte|s.il vous plaît|por favor|just|also|then)\\s+)?(?:${[
    '(?:delete|remove|i (?:would )?(?:ask|beg) you to|replace|take out|leave out|strike(?: out)?|cross out|leave (?:it|that|this|everything)|change (?:it|that|this|my|nothing)|do not change|don.t change|(?:say|write|put|add)(?: it| this| that| instead| rather| also)?:|(?:say|write|put|add) (?:it|this|that|instead|rather)|i would rather say)',
    '(?:ich bitte euch|ich (?:möchte|würde) euch bitten|streicht|löscht|ersetzt|entfernt|ergänzt|lasst (?:das|es|den|die)|nehmt (?:das|es|den|die)|ändert|schreibt|fügt)',
    '(?:je vous (?:prie|demande)\\p{L}*(?= d)|merci de|supprimez|enlevez|retirez|ôtez|remplacez|ajoutez|rajoutez|mettez|écrivez|dites|oubliez|laissez|remettez|corrigez|changez|ne changez|gardez)(?:-l[ae]s?)?',
    '(?:os (?:ruego|pido|pediría) que|borrad|quitad|eliminad|sustituid|cambiad|añadid|poned|escribid|decid|dejad|olvidad|borren|quiten|añadan|pongan|escriban)(?:l[oae]s?)?',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** "You know me, ...": said before the point, up to its comma or without one. */
export const appeals =
  /^[^\p{L}\p{N}]*(?:(?:oh|ah|well|ach|na|bah|bueno|ay|pues)[\s,]+)*(?:you know(?: me)?,|(?:(?:ich )?(?:wissen sie|wisst ihr|weißt du),)|(?:moi,? )vous savez,|vous savez,|(?:yo )?ya (?:sabéis|saben|sabes),)\s*/iu;

/** A sentence that only seconds what was said, weighs it, or turns down what we offered, and tells nothing by itself. */
export const aside = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${[
    '(?:obviously|naturally|of course|clearly|definitely|absolutely|simple as that|no question|needless to say)|(?:it |that |this )?(?:all )?depends(?: (?:on|upon) (?:what|who|how|whether|them|him|her|the (?:person|day|week))(?![\\p{L}])[^.!?,:;\\n]{0,40})?|neither(?: of (?:them|those|these))?(?: really)?|(?:i )?(?:mixed up|confused|misread|misunderstood) (?:the|your) questions?(?: sorry)?',
    '(?:logisch|natürlich|selbstverständlich|klar|ganz klar|eindeutig|auf jeden fall|keine frage)|(?:das )?(?:kommt|hängt) (?:ganz )?(?:dr?auf an|davon ab)(?:,? (?:was|wer|wie|ob|auf)(?![\\p{L}])[^.!?:;\\n]{0,40})?|weder noch|keins von beiden|(?:ich )?(?:hab|habe|hatte) (?:wohl |da )?(?:die|eure) fragen? (?:verwechselt|falsch gelesen|missverstanden)[\\s,]*(?:sorry|entschuldigung|verzeihung)?|hatte die frage verwechselt[\\s,]*(?:sorry|entschuldigung)?',
    '(?:évidemment|bien sûr|naturellement|clairement|sans hésiter|forcément)|(?:ça|cela) dépend(?: (?:de|du|des|d.)[^.!?,:;\\n]{0,40})?|ni l.une? ni l.autre|(?:j.avais |j.ai )?(?:confondu|mal lu|mal compris) (?:la|votre) question[\\s,]*(?:pardon|désolée?)?',
    '(?:obviamente|por supuesto|claro(?: está)?|naturalmente|desde luego|sin duda)|(?:eso )?depende(?: de[^.!?,:;\\n]{0,40})?|ni (?:lo )?un[oa] ni (?:lo )?otr[oa]|ningun[oa] de (?:los|las) dos|(?:he confundido|confundí|leí mal|entendí mal) (?:la|vuestra) pregunta[\\s,]*(?:perdón|lo siento)?',
  ].join('|')})[^\\p{L}\\p{N}]*$`,
  'iu',
);
