// What somebody wants of the service itself: how it works, another language, another name, another address, a person.
import type { LetterLanguage } from '../core/language.ts';
import { pattern } from './wishes-words.ts';

/** Longer mails say more than one of these short things. */
const mostWords = 30;

const isShort = (text: string, most = mostWords): boolean => text.trim().split(/\s+/u).length <= most;

const aboutUs = pattern(
  'who (?:are|is) (?:you|this|behind (?:this|it))|(?:are you|is this|is that|am i talking to|is it|do i talk to|does) (?:a |an |some |really |actually )*(?:robot|bot|machine|computer|program|ai|human|person|real|automated?|automatic|scam|spam)',
  'how does (?:this|it|that|all this|everything) (?:all )?work|how do(?:es)? (?:you|the matching) (?:choose|find|match|work)|what is this(?: all)?(?: about)?|what do you do|what happens (?:now|next|then|to my (?:data|words))|is (?:this|it) free|what does (?:this|it) cost',
  'who (?:reads?|sees?|runs?|can (?:see|read)) (?:this|these|it|that|my \\p{L}+|what i write)|when (?:is|does|will) (?:the|it|my|your) (?:next |first )?(?:round|introduction|start|begin)(?: start)?|when does (?:this|it) (?:start|begin)|when(?:.s| is| comes| will be) (?:the |your |my )?next (?:one|round|lot|batch|introduction)|what (?:do|should|must|am) i (?:have |need |supposed )?(?:to )?do(?: now| next)?|(?:do|must) i (?:really |even )?(?:have to|need to|answer)|who do you have for me|(?:do you have|have you found|is there) (?:anyone|anybody|someone|somebody)(?: for me)?(?: yet)?|(?<!\\p{L}\\W+)found (?:anyone|anybody|someone|somebody)(?: for me)?(?: yet)?(?=\\s*\\?)',
  'wer (?:seid ihr|bist du|sind sie|steckt dahinter|steht dahinter|ist das)|(?:seid ihr|bist du|sind sie|ist das|ist hier|liest das|schreibt hier) (?:ein |eine |wirklich |denn |hier |überhaupt |etwa )*(?:roboter|bot|maschine|computer|programm|ki|mensch|echt|automatisch\\p{L}*|jemand|betrug)',
  'wie (?:funktioniert|geht|läuft) (?:das|es|dies|das alles|das hier|das ganze)|wie findet ihr|was ist das(?: hier)?|was passiert (?:jetzt|nun|als nächstes|dann|mit meinen (?:daten|worten))|(?:kostet|was kostet) (?:das|es)|ist (?:das|es) (?:kostenlos|umsonst)',
  'wer (?:liest|sieht|bekommt|kann) (?:das|dies|meine \\p{L}+|es)|wann (?:geht (?:es|.s)(?: (?:denn|dann|endlich|eigentlich|nun|jetzt))* (?:los|weiter)|ist (?:denn )?die (?:nächste |erste )?runde|ist (?:denn )?die nächste|kommt (?:denn )?die nächste|fängt (?:es|das) an|beginnt|kommt|höre? ich)|habt ihr (?:schon )?jemanden?(?: für mich)?|(?:was )?(?:muss|soll) ich (?:jetzt |nun |denn |das |alles |darauf |wirklich )*(?:tun|machen|antworten|beantworten)',
  'qui (?:êtes-vous|es-tu|est derrière|est-ce)|(?:êtes-vous|vous êtes|es-tu|tu es|est-ce|c.est|est-ce que c.est) (?:bien |vraiment )?(?:un |une )?(?:robot|machine|ordinateur|programme|ia|humaine?|personne|vrai|automatique|arnaque)|comment (?:ça|cela) (?:marche|fonctionne|se passe)|c.est quoi|qu.est-ce que c.est|que se passe-t-il (?:maintenant|ensuite|après)|que (?:deviennent|faites-vous de) mes|(?:c.est|est-ce) gratuit|combien (?:ça|cela) coûte',
  'qui (?:lit|voit|peut (?:lire|voir))|quand (?:est|vient|a lieu|commence|aura lieu|ça commence|est-ce que (?:ça|cela) commence|sera)|avez-vous (?:déjà )?(?:quelqu.un|trouvé)|que dois-je faire|qu.est-ce que je dois faire|(?:dois-je|est-ce que je dois) (?:vraiment )?(?:tout |y )*répondre',
  'quién(?:es)? (?:eres|sois|son|está detrás|es)|(?:eres|sois|son|es|esto es|hablo con) (?:un |una |de verdad |realmente )*(?:robot|bot|máquina|ordenador|programa|ia|humano|humana|persona|real|automático|estafa)|cómo funciona(?: esto)?|qué es esto|qué pasa (?:ahora|después|luego|con mis)|(?:es|esto es) gratis|cuánto cuesta',
  'quién (?:l[oae]s? )?(?:lee|ve|puede (?:leer|ver))|cuándo (?:es|toca|viene|empieza|será|comienza|hay)|(?:tenéis|tienen|tienes|habéis encontrado|han encontrado) (?:ya )?(?:a )?alguien|qué tengo que hacer|(?:tengo|hay) que (?:contestar|responder)',
);

const newAddress = pattern(
  'my (?:e-?mail |mail )?address (?:is (?:to change|changing|going to change)|will (?:change|be)|changes|has changed|is now)|meine (?:mail-?|e-?mail-?)?adresse (?:ändert sich|wird sich ändern|hat sich geändert|ist (?:jetzt|ab))|mon adresse (?:va changer|change(?:ra)?|a changé)|mi (?:dirección|correo) (?:va a cambiar|cambia(?:rá)?|ha cambiado)',
  '(?:write|send|mail|reach|schreib\\p{L}*|schick\\p{L}*|écri\\p{L}*|envoy\\p{L}*|escrib\\p{L}*|envia\\p{L}*|manda\\p{L}*)(?:-moi|me)? [^@\n]{0,40}[^\\s@]+@[^\\s@]+',
  '(?:chang(?:e|ing)|updat(?:e|ing)|new|different|another|other|switch(?:ing)?) (?:\\p{L}+ ){0,3}(?:e-?mails?|e-?mail address|mail address|inbox)|(?:new|change (?:my|the)|different|another) address',
  '(?:neue|andere|geänderte) (?:e-?mail-?|mail-?)?adresse|(?:adresse|e-?mail|mailadresse) (?:ändern|wechseln|aktualisieren|geändert|gewechselt)',
  '(?:changer|modifier|nouvelle|autre) (?:d.|mon |l.|une )?(?:adresse|e-?mail|courriel|mail)|changé d.adresse',
  '(?:cambi\\p{L}*|nuev[oa]|otr[oa]|actualizar) (?:de |mi |el |la |una |un )*(?:correo|dirección|e-?mail)',
);

/** What somebody wants to know of the service, if that is all they write; null otherwise. */
export function asksAboutUs(text: string): 'about-us' | 'new-address' | null {
  if (!isShort(text)) return null;
  if (newAddress.test(text)) return 'new-address';
  const us = (aboutUs.test(text) && !forSomebody.test(text)) || ofTheService.test(text);
  return us && isShort(text, 20) ? 'about-us' : null;
}

/** The same of a reply to a letter about somebody, where "who is this?" is asked of them: only what can mean nobody. */
export const asksAboutService = (text: string): 'about-us' | null =>
  isShort(text, 20) && text.includes('?') && ofTheService.test(text) ? 'about-us' : null;

/** "Is there anybody who needs a puppet show?": somebody is offered something, or looked for. */
const forSomebody = pattern(
  '(?:anyone|anybody|someone|somebody) (?:who|that|with|in|for (?!me(?![\\p{L}])))',
  'jemand(?:en)?,? (?:der|die|mit|in|aus)',
  'quelqu.un (?:qui|avec|pour)',
  'alguien (?:que|con|en|para)',
);

const iSay = '(?:(?:i|we) (?:say|answer|choose|pick|reply|said)|i.d say)';
/** How it all goes, what a no does, what it costs, who reads it, what it is for, how one stops. */
const ofTheService = pattern(
  `how (?:does|do|is) (?:this|it|that|all this|all of this|everything|these introductions) (?:all )?(?:work|works|meant|done)|what (?:happens |will happen |is |.s )?(?:if|when|once) ${iSay} (?:no|yes|nothing)|what (?:if|happens if) (?:i (?:do not|don.t|never) (?:answer|reply|respond)|(?:they|he|she|the other\\p{L}*(?: person)?) sa(?:y|ys) no)|(?:will|do|does|would|can) (?:they|he|she|the other\\p{L}*(?: person)?|anybody|anyone|somebody|people) (?:be told|know|see|find out|learn|hear|notice)(?: it| about it| of it)?,? (?:if|when|that|whether) ${iSay}`,
  '(?:does|do|will|would|is) (?:this|it|that|all this|taking part|i) (?:have to )?(?:cost|pay|free|for free|charged?)(?: (?:me )?(?:anything|something|money|for (?:this|it)))?(?=\\W*(?:\\?|$))|what does (?:this|it|that|all this) cost|how much (?:does|is) (?:this|it|that)(?: cost)?(?=\\W*(?:\\?|$))|(?:do|must|should) i (?:have to )?pay|is there a (?:fee|charge|catch)|what.s the catch|how do you (?:make|earn) (?:your )?money|who pays(?: for (?:this|it|all this))?',
  'who (?:else )?(?:reads|sees|gets|has access to|can (?:read|see)) (?:this|these|that|my (?:e-?mails?|letters?|mails?|answers?|words|data|replies|reply)|what (?:i|we) (?:write|say|answer))|is (?:this|it|that|what i write|my answer) (?:kept )?(?:private|confidential|anonymous|secret|safe)(?=\\W*(?:\\?|$))|what (?:do|will|happens) (?:you do with|to|with) my (?:data|words|address|answers?|letters?|e-?mails?)|do you (?:sell|share|give away) (?:my|our|any) \\p{L}+',
  '(?:is|isn.t) (?:this|it|that) (?:a |an |some |like |kind of |sort of |really |for |about |not )*(?:dating|tinder|matrimonial|marriage|scam|spam|phishing|cult|sect|mlm|pyramid|newsletter|advert\\p{L}*|app|robot|bot|machine|computer|a\\.?i\\.?|automat\\p{L}+)(?: (?:site|service|app|thing|agency|scheme|mail))?(?=\\W*(?:\\?|or|$))|are you (?:a |an |some |really |actually )*(?:dating|robot|bot|machine|computer|program|a\\.?i\\.?|human|person|scam|real)(?: (?:site|service|app|person|people))?(?=\\W*(?:\\?|or|$))|who is behind (?:this|it|all this)|who (?:runs|organi[sz]es|set up) (?:this|it|that|all this)',
  'how (?:do|can|could|would|may|to) (?:i |we |one )?(?:just )?(?:stop|leave|quit|unsubscribe|cancel|opt out|get out|get off|end)(?: (?:this|it|these|the|your|all|of|from|getting|receiving|list|e-?mails?|letters?|mails?|mailing|introductions?))*(?=\\W*(?:\\?|$))|can i (?:still |always |just )?(?:stop|leave|quit|unsubscribe|cancel|opt out)(?: (?:this|it|again|later|any ?time|at any time|whenever i (?:want|like)))*(?=\\W*(?:\\?|$))',
  'how long (?:does|will|would) (?:this|it) (?:all )?(?:take|last)(?: (?:until|till|before|for) [^?.!\\n]{1,40})?(?=\\W*(?:\\?|$))|(?:is|will|are) (?:this|it|that|any of (?:this|it)|what i (?:write|say)|my \\p{L}+) (?:going to be |be |ever |made |all )*(?:public|published|visible|shown|online|on the (?:internet|web))(?: (?:to|for) (?:everybody|everyone|anybody|anyone|all|others))?(?=\\W*(?:\\?|$))|how (?:did|do|does) (?:you|this|the (?:service|program|computer|matching)) (?:find|choose|pick|match|select|decide|know)(?: (?:me|us|people|somebody|someone|this person|them|who|whom))*(?: (?:fits?|to ask|to match|for me))?(?=\\W*(?:\\?|$))|what happens (?:now|next|then|after (?:that|this))(?=\\W*(?:\\?|$))|when (?:do|will|would) (?:i|we) (?:hear|know|be told)(?: (?:back|more|from you|something|anything))*(?=\\W*(?:\\?|$))|(?:do|must) i (?:really |even )?(?:have to|need to) (?:answer|reply|say|decide|explain)(?: \\p{L}+){0,3}(?=\\W*(?:\\?|$))',
  'wie (?:funktioniert|geht|läuft) (?:das|es|dies|das alles|das hier|das ganze)(?: hier| eigentlich| denn| alles| ab)*|was (?:ist|passiert|geschieht|wäre)?,? ?(?:denn )?,? ?(?:wenn|falls) (?:ich|man) (?:nein|ja|nichts|ab|nicht|zu) ?(?:sage?|sagt|antworte\\p{L}*|lehne|absage|zusage|ablehne)?|(?:erfährt|erfahren|merkt|merken|sieht|sehen|weiß|wissen) (?:das |es )?(?:sie|er|die|der|die andere\\p{L}*|das gegenüber|jemand)(?: person)?(?: das| es| davon)?,? (?:wenn|dass|ob) ich|(?:kostet|was kostet|wie viel kostet|wieviel kostet) (?:das|es|mich das)|(?:muss|soll) ich (?:\\p{L}+ )?(?:etwas |was |dafür )*(?:be)?zahlen|ist (?:das|es)(?: hier| alles)? (?:kostenlos|umsonst|gratis|kostenpflichtig)(?=\\W*(?:\\?|$))|(?:wo|was) ist der haken|wer (?:be)?zahlt(?: das)?',
  'wie lange (?:dauert|geht) (?:das|es)(?:,? bis [^?.!\\n]{1,40})?(?=\\W*(?:\\?|$))|(?:ist|wird) (?:das|es|was ich schreibe|mein\\p{L}* \\p{L}+) (?:alles |irgendwo |dann |hier )*(?:öffentlich|veröffentlicht|gezeigt|sichtbar|im (?:internet|netz))(?=\\W*(?:\\?|$))|was kostet (?:der spaß|das ganze)|wer (?:alles )?(?:liest|sieht|bekommt|kriegt)(?: denn| alles| eigentlich)? (?:das|dies|mit|all das|meine \\p{L}+|was ich schreibe)|wer kann (?:das|dies|meine \\p{L}+) (?:lesen|sehen)|(?:bleibt|ist) (?:das|es|meine antwort)(?: hier)? (?:vertraulich|anonym|privat|geheim|unter uns|sicher)|was (?:macht ihr|passiert|geschieht) mit meine[nrm]? \\p{L}+|(?:ist|wird) (?:das|es|hier)(?: hier)? (?:ein |eine |so (?:ein |eine |was wie )|etwa |etwas wie |sowas wie |also )*(?:dating\\p{L}*|tinder|partner\\p{L}*|heirats\\p{L}*|single\\p{L}*|betrug|spam|abzocke|werbung|sekte|roboter|bot|maschine|computer|ki|automat\\p{L}*)(?:[- ]?(?:seite|börse|portal|app|dienst|plattform))?(?=\\W*(?:\\?|oder|$))|wer steckt (?:dahinter|hinter \\p{L}+)|wer (?:betreibt|organisiert|macht) (?:das|dies)',
  'wie (?:kann|könnte|komme|melde|höre|bestelle|beende|kündige|trete|steige|stoppe) (?:ich|man) (?:das |es |mich |hier |wieder |die (?:briefe|mails|e-mails) |diese (?:briefe|mails|e-mails) |damit )*(?:ab|auf|aus|beenden|stoppen|abmelden|aufhören|aussteigen|abbestellen|kündigen|raus|austreten|wieder raus)?(?=\\W*(?:\\?|$))|kann ich (?:jederzeit |auch |wieder |mich )*(?:aufhören|aussteigen|abmelden|kündigen|austreten|raus)|(?:was|wie) passiert (?:jetzt|nun|als nächstes|dann|danach)(?=\\W*(?:\\?|$))|wann (?:höre|erfahre) ich (?:von euch|etwas|es|mehr|das)|wie (?:habt ihr|wählt ihr|findet ihr|kommt ihr|sucht ihr) (?:mich|uns|das|die leute|leute|jemanden?|auf \\p{L}+|darauf|aus)(?: \\p{L}+){0,3}(?=\\W*(?:\\?|$))|muss ich (?:überhaupt |wirklich |denn |darauf |das )*(?:antworten|begründen|entscheiden|beantworten)',
  'comment (?:ça|cela|tout (?:ça|cela)) (?:marche|fonctionne|se passe)|comment (?:est-ce que )?(?:marche|fonctionne) (?:tout )?(?:ça|cela|ceci|votre service)|(?:que se passe-t-il|qu.est-ce qui se passe|qu.arrive-t-il|et)? ?si (?:je (?:dis|réponds|ne réponds)|on dit|il dit|elle dit) ?(?:non|oui|pas|rien)|(?:saura|sauront|sait|apprendra|verra|va(?:-t-(?:il|elle))? savoir|(?:il|elle|l.autre|la personne) (?:saura|verra|apprendra|va savoir))(?:-t-(?:il|elle))?(?:-(?:il|elle|ils|elles))? (?:que|si) je|(?:c.est|est-ce(?: que c.est)?|cela est-il|est-ce que c.est) (?:vraiment )?(?:gratuit|payant)(?=\\W*(?:\\?|$))|combien (?:ça|cela|est-ce que ça) coûte|(?:est-ce que )?(?:ça|cela) coûte(?:-t-il)? (?:quelque chose|de l.argent|combien)?|(?:dois-je|faut-il|est-ce que je dois|il faut) payer|où est le piège|qui paie',
  'qui (?:d.autre )?(?:lit|voit|peut (?:lire|voir)|a accès à) (?:ça|cela|ceci|mes \\p{L}+|ma \\p{L}+|mon \\p{L}+|ce que (?:j.écris|je réponds))|(?:est-ce(?: que c.est)?|c.est|cela reste(?:-t-il)?|ça reste) (?:bien |vraiment )?(?:confidentiel|anonyme|privé|secret|entre nous)(?=\\W*(?:\\?|$))|que (?:faites-vous de|deviennent) mes \\p{L}+|(?:est-ce(?: que c.est)?|c.est|s.agit-il d.) ?(?:bien |vraiment |un |une |d.un |d.une |des )*(?:site|appli\\p{L}*|service|agence)? ?(?:de |pour )?(?:rencontres?|drague|dating|mariage|arnaque|spam|pub\\p{L}*|secte|robot|machine|ordinateur|programme|ia)(?: amoureuses?)?(?=\\W*(?:\\?|ou|$))|qui (?:est|se cache) derrière|comment (?:puis-je|est-ce que je peux|peut-on|je peux|faire pour|je fais pour|fait-on pour)? ?(?:(?:me |m.|se )?(?:arrêter|quitter|désinscrire|désabonner|partir|sortir|ne plus (?:recevoir|rien recevoir)))(?: \\p{L}+){0,3}(?=\\W*(?:\\?|$))|(?:puis-je|je peux|est-ce que je peux) (?:toujours )?(?:arrêter|quitter|partir|me désinscrire)|(?:quand (?:est-ce que )?(?:j.aurai|aurai-je|je saurai|saurai-je))(?: \\p{L}+){0,3}(?=\\W*(?:\\?|$))|comment (?:m.avez-vous|avez-vous|vous m.avez|choisissez-vous|trouvez-vous)(?: \\p{L}+){0,4}(?=\\W*(?:\\?|$))|(?:que|qu.est-ce qui) se passe(?:-t-il)? (?:maintenant|ensuite|après)',
  '(?:cómo|como) (?:funciona|va) (?:esto|eso|todo esto|todo)|(?:qué|que) (?:pasa|ocurre|sucede|pasaría) (?:si|cuando) (?:digo|respondo|contesto|dijera|no (?:contesto|respondo|digo)|(?:él|ella|la otra persona) dice) ?(?:que )?(?:no|sí|nada)?|y si (?:digo|respondo) que (?:no|sí)|(?:sabrá|sabrán|se enterará|se enterarán|se entera|verá|lo sabrá|lo verá)(?: (?:él|ella|la otra persona|alguien|la persona))?(?: de)? (?:que|si) (?:digo|yo|he dicho|respondo)|(?:esto )?(?:es gratis(?=\\W*(?:\\?|$))|es gratuito(?=\\W*(?:\\?|$))|tiene (?:algún )?(?:coste|costo)|cuesta (?:algo|dinero|mucho))|(?:cuánto|qué) cuesta|(?:hay|tengo) que pagar|dónde está (?:el truco|la trampa)|quién (?:lo )?paga',
  'quién (?:más )?(?:l[oae]s? )?(?:lee|ve|puede (?:leer|ver)|tiene acceso a)(?:l[oae]s?)? ?(?:esto|mis \\p{L}+|mi \\p{L}+|lo que (?:escribo|respondo))?(?=\\W*(?:\\?|$))|(?:es|esto es|queda|se queda) (?:confidencial|anónimo|privado|secreto|entre nosotros)(?=\\W*(?:\\?|$))|qué (?:hacéis|hacen|pasa) con mis \\p{L}+|(?:es|esto es|esto no es|no es) (?:una? |como |algo como |tipo |para )*(?:web|página|app|aplicación|servicio|agencia|sitio)? ?(?:de |para )?(?:citas|ligar|dating|tinder|parejas?|matrimoni\\p{L}*|estafa|timo|spam|publicidad|secta|robot|máquina|ordenador|programa|ia)(?=\\W*(?:\\?|o|$))|quién está (?:detrás|detrás de \\p{L}+)|(?:cómo|como) (?:puedo |se puede |hago para |hay que hacer para |me )?(?:(?:lo )?(?:paro|dejo|cancelo|doy de baja|borro|salgo)|(?:parar|dejar|cancelar|salir|darme de baja|dejarlo|pararlo|no recibir)(?:lo)?)(?: \\p{L}+){0,3}(?=\\W*(?:\\?|$))|puedo (?:dejarlo|parar|salir|darme de baja|cancelar)(?: \\p{L}+){0,3}(?=\\W*(?:\\?|$))|(?:cuándo (?:sabré|tendré|me diréis))(?: \\p{L}+){0,3}(?=\\W*(?:\\?|$))|(?:cómo|como) (?:me habéis|habéis|elegís|me han|han) (?:elegido|encontrado|escogido|seleccionado)?(?: \\p{L}+){0,3}(?=\\W*(?:\\?|$))|qué pasa (?:ahora|después|luego)(?=\\W*(?:\\?|$))',
);

const languages: Readonly<Record<LetterLanguage, string>> = {
  en: 'english|englisch|anglais|inglés|ingles',
  de: 'german|deutsch|allemand|alemán|aleman',
  fr: 'french|französisch|franzoesisch|français|francais|francés|frances',
  es: 'spanish|spanisch|espagnol|español|espanol|castellano',
};
const polite = '(?:please|bitte|s.il (?:vous|te) plaît|por favor|thanks?|danke|merci|gracias|again|wieder)';
const before =
  '(?:(?:can|could|would|will) you|please|i.?d (?:rather|prefer|like)|i (?:would )?(?:rather|prefer|like)|(?:könnt|könntet|kannst|würdet) (?:ihr|du)|bitte|ich (?:hätte|möchte|würde|bekäme)|pouvez-vous|peux-tu|je préfère(?:rais)?|podéis|puedes|podrían|prefiero|preferiría)';
const verbs =
  '(?:write|writing|letters?|mails?|e-?mails?|reply|answer|switch|speak|schreib\\p{L}*|briefe|antworte\\p{L}*|écri\\p{L}*|lettres?|répond\\p{L}*|escrib\\p{L}*|cartas?|respond\\p{L}*)';
const into = '(?:in|auf|en)';

const wished = (Object.entries(languages) as [LetterLanguage, string][]).map(
  ([language, names]) =>
    [
      language,
      // The whole of it: "in English, please"; or letters and a language in one short sentence.
      new RegExp(`^\\W*(?:${polite}\\W+)?${into}\\s+(?:${names})(?:\\W+${polite})*\\W*$`, 'iu'),
      new RegExp(`(?<![\\p{L}])${verbs}[^.!?\\n]{0,30}?\\s${into} (?:${names})(?![\\p{L}])`, 'iu'),
      new RegExp(
        `(?<![\\p{L}])${before}[^.!?\\n]{0,30}?\\s${into} (?:${names})\\s+${verbs}(?![\\p{L}])`,
        'iu',
      ),
    ] as const,
);

/** The language in which somebody asks for their letters; null where they ask for none. */
export function languageWished(text: string): LetterLanguage | null {
  if (!isShort(text, 20)) return null;
  // "In English, please, and in French as well": what somebody speaks, and no language instead of another.
  if (asksForBoth(text)) return null;
  return wished.find(([, ...patterns]) => patterns.some((one) => one.test(text)))?.[0] ?? null;
}

/** Whether two languages are asked for, one beside the other. */
export const asksForBoth = (text: string): boolean => bothOf.test(text);

const bothOf = new RegExp(
  `(?<![\\p{L}])${into} (?:${Object.values(languages).join('|')})[^.!?\\n]{0,30}?(?<![\\p{L}])(?:and|und|et|y)(?: (?:also|auch|aussi|también))? ${into} (?:${Object.values(languages).join('|')})(?![\\p{L}])`,
  'iu',
);

const renamed = [
  /(?:name (?:has )?(?:just )?changed[,.:;]? (?:and )?(?:now )?(?:i am|i.m|it is|it.s|to)|change my name to|my (?:new )?name is now|my name is|i am now called|i.m now called|call me)\s+(?<name>[^\n.,;!?]{2,80})/iu,
  /(?:name hat sich geändert[\s,.:;]+(?:und )?ich heiße(?: jetzt| nun)?|ich heiße (?:jetzt|nun|inzwischen|seit \p{L}+)(?: übrigens)?|mein (?:neuer )?name ist(?: jetzt| nun)?|ich heiße übrigens(?: jetzt)?)\s+(?<name>[^\n.,;!?]{2,80})/iu,
  /(?:changé de nom[\s,.:;]+(?:et )?je m.appelle|je m.appelle (?:désormais|maintenant)|mon (?:nouveau )?nom est(?: maintenant| désormais)?)\s+(?<name>[^\n.,;!?]{2,80})/iu,
  /(?:cambiado de (?:nombre|apellido)[\s,.:;]+(?:y )?(?:ahora )?me llamo|(?:ahora )?me llamo(?: ahora)?|mi (?:nuevo )?nombre es(?: ahora)?)\s+(?<name>[^\n.,;!?]{2,80})/iu,
];

/** A name by which somebody would be called from now on, in a short mail that says nothing else. */
export function nameSaid(text: string): string | null {
  if (!isShort(text, 12)) return null;
  const name = renamed
    .map((one) => one.exec(text)?.groups?.name)
    .find((one) => one !== undefined)
    ?.replace(/\s+(?:now|please|bitte|jetzt|maintenant|désormais|ahora|por favor)$/iu, '')
    .trim();
  return name && name.split(/\s+/u).length <= 5 && /^\p{Lu}/u.test(name) ? name : null;
}

const forOrganiser =
  /^\s*(?:to the |an die |an den |à l.|a la |al )?(?:organi[sz]ers?|organisator(?:in)?|organisation|orga|organisat(?:eur|rice)|organización|organizador(?:a)?)\s*[:,]\s*(?<words>\S[\s\S]*)$/iu;

/** What somebody wants the organiser to read, after the word that says so. */
export const saidToOrganiser = (text: string): string | null =>
  forOrganiser.exec(text)?.groups?.words ?? null;

/** That something of ours does not work for them, in a short mail: a person looks at it. */
export const saysBroken = (text: string): boolean => isShort(text, 20) && broken.test(text);

const broken = pattern(
  '(?:the|your|this|that) (?:links?|buttons?|pages?|form) (?:[^.!?\\n]{0,40} )?(?:(?:do(?:es)?|did|is|are|will) ?(?:not|n.t) (?:work\\p{L}*|open\\p{L}*|load\\p{L}*|go)|(?:is|are) (?:broken|dead)|fails?|gives? (?:me )?an error)',
  '(?:der|euer|dieser|die|eure|das|euer) (?:links?|knopf|seite|formular) (?:[^.!?\\n]{0,40} )?(?:(?:funktioniert|geht|öffnet|lädt)(?: sich)? nicht|ist kaputt)',
  '(?:le|la|votre|ce|cette) (?:lien|bouton|page|formulaire) (?:[^.!?\\n]{0,40} )?(?:ne (?:marche|fonctionne|s.ouvre) pas|est (?:cassée?|morte?))',
  '(?:el|la|vuestro|vuestra|este|esta) (?:enlace|botón|página|formulario) (?:[^.!?\\n]{0,40} )?(?:no (?:funciona|abre|carga|va)|está (?:rot[oa]|caíd[oa]))',
);

/** Whether a copy of what we hold is spoken of: on the classifier's word alone nobody is sent one. */
export const speaksOfCopy = (text: string): boolean => copy.test(text);

const copy = pattern(
  '(?:my|the|all|any|personal|your) (?:own )?(?:data|records?|files?|information|info|details)|cop(?:y|ies)|export\\p{L}*|download|gdpr|everything (?:you|that)|(?:what|all)(?: \\p{L}+){0,3} (?:hold|store|keep|kept|have|know|got)(?: \\p{L}+)? (?:about|on|of|for) me',
  '(?:meine|alle|die|eure|ihre|personenbezogen\\p{L}*) (?:daten|angaben|informationen)|kopie|auskunft|export\\p{L}*|dsgvo|(?:was|alles,? was) (?:ihr|sie|du)(?: \\p{L}+){0,4} (?:über|von) mir?(?:ch)?|gespeichert\\p{L}*',
  '(?:mes|les|toutes|tous|vos) (?:données|informations|renseignements|infos)|copie|export\\p{L}*|rgpd|(?:tout )?ce que vous (?:avez|savez|gardez|conservez|détenez)|totalité des (?:données|informations|renseignements)',
  '(?:mis|los|todos) datos|(?:la|toda la|mi) información|copia|export\\p{L}*|rgpd|(?:todo )?lo que (?:tenéis|tienen|guardáis|sabéis|saben)(?: \\p{L}+){0,3} (?:de|sobre) mí',
);

/** "Would you let me have all the information you hold on my person?": a formal request for a copy. */
export const asksForCopy = (text: string): boolean => isShort(text) && formalCopy.test(text);

const formalCopy = pattern(
  '(?:all|any|every|complete|full|what(?:ever)?)(?: of)?(?: the| my)? ?(?:personal )?(?:data|information|records|details)(?: that| which)? (?:you (?:hold|keep|store|have|process)|held|stored|kept) (?:on|about|of|concerning) (?:me|my person|myself)|(?:data )?subject access request',
  '(?:alle|sämtliche|die|meine|welche) (?:personenbezogenen )?(?:daten|angaben|informationen|auskünfte),? die (?:sie|ihr) (?:über mich|zu meiner person|von mir) (?:gespeichert|gesammelt|erhoben|haben|habt|besitzen|speichern|speichert)\\p{L}*(?: haben| habt)?|auskunft (?:nach|gemäß) (?:art|der dsgvo|dsgvo)\\p{L}*',
  '(?:(?:la totalité|l.ensemble|une copie) d(?:es|e) |toutes les |tous les |les )(?:renseignements|données|informations)(?: personnelles)? (?:que vous (?:détenez|conservez|avez|possédez|gardez)|détenu\\p{L}*|conservé\\p{L}*) (?:sur (?:ma personne|moi|mon compte)|à mon sujet|me concernant)',
  '(?:toda la información|todos los datos|los datos|la información)(?: personal(?:es)?)? que (?:tenéis|tienen|guardáis|guardan|poseen|conservan) (?:sobre|de) (?:mí|mi persona)',
);

/** "Who do I talk to about this?": that somebody would rather have a person, whatever it is about. */
export const asksForPerson = (text: string): boolean => isShort(text) && aPerson.test(text);

const aPerson = pattern(
  '(?:who|whom) (?:do|can|could|should|may|might|must) i (?:talk|speak|turn|complain|write|go)(?: to)?(?: (?:to|about|with|if|when)(?![\\p{L}])[^.!?\\n]*)?|(?:can|could|may|might) i (?:please )?(?:talk|speak|complain) (?:to|with) (?:a |an |some ?(?:one|body)?|the )?(?:real |actual |human |living )*(?:person|human|being|someone|somebody|organi[sz]er|people|boss|in charge)?|i(?:.d| would) (?:like|rather|prefer)(?: to)? (?:talk|speak|complain) (?:to|with) (?:a |an |the )?(?:real |actual |human |living )*(?:person|human|someone|somebody|organi[sz]er)|i want to (?:talk|speak|complain) to (?:a |an |the )?(?:real |actual |human |living )*(?:person|human|someone|somebody|organi[sz]er)',
  '(?:mit|bei|an) wem? ?(?:kann|soll|muss|darf|könnte) ich [^.!?\\n]{0,50}?(?:sprechen|reden|wenden|beschweren|melden)|an wen (?:kann|soll|muss|darf|wende) ich (?:mich )?[^.!?\\n]{0,40}|(?:kann|könnte|darf|möchte|will|würde)(?: ich| gern(?:e)?)* (?:bitte )?(?:mal )?mit (?:einem (?:echten |richtigen |lebendigen )?menschen|jemandem|der organisation) (?:sprechen|reden)',
  '(?:à|avec) qui (?:puis-je|est-ce que je peux|je peux|dois-je|pourrais-je|faut-il) (?:en )?(?:parler|m.adresser|m.en plaindre|écrire|s.adresser)|(?:puis-je|pourrais-je|je (?:veux|voudrais|peux)|j.aimerais) (?:parler|m.adresser) (?:à|avec) (?:un(?:e)? (?:vrai(?:e)? )?(?:être humain|humain|personne)|quelqu.un|l.organisat\\p{L}+)',
  '(?:con|a) quién (?:puedo|podría|debo|tengo que|hay que) (?:hablar|dirigirme|quejarme|escribir)|(?:puedo|podría|quiero|quisiera|me gustaría) hablar con (?:una persona(?: de verdad)?|alguien|un humano|quien organiza)',
);
